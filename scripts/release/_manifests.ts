/** What winget, scoop and Homebrew are told about a release. Pure. */

import { fileOf, type Target } from "./_targets.ts";

/** A release. */
export interface Release {
  readonly version: string;
  readonly license: string;
  /** Where its project is, e.g. `https://github.com/contoso/vb365`. */
  readonly home: string;
  /** The SHA-256 of each program, in hex. */
  readonly hashes: Readonly<Record<Target, string>>;
}

const summary = "Automates Veeam Backup for Microsoft 365 over its REST API";

/** The manifests, by their file names. */
export function manifestsOf(release: Release): Record<string, string> {
  return { ...wingetOf(release), "scoop.json": scoopOf(release), "vb365.rb": homebrewOf(release) };
}

function urlOf({ home, version }: Release, target: Target): string {
  return `${home}/releases/download/v${version}/${fileOf(target)}`;
}

function scoopOf(release: Release): string {
  const architecture = (target: Target) => ({
    url: `${urlOf(release, target)}#/vb365.exe`,
    hash: release.hashes[target],
  });
  const { version, license, home } = release;
  const manifest = {
    ...{ version, description: summary, homepage: home, license, bin: "vb365.exe" },
    architecture: { "64bit": architecture("x86_64-pc-windows-msvc"), arm64: architecture("aarch64-pc-windows-msvc") },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Winget wants three files. A program alone is "portable": winget puts it on the PATH by its alias. */
function wingetOf(release: Release): Record<string, string> {
  const { version, license, home } = release;
  const publisher = new URL(home).pathname.split("/")[1] ?? "";
  const identifier = `${publisher}.vb365`;
  const file = (type: string, lines: readonly string[]) =>
    [
      `# yaml-language-server: $schema=https://aka.ms/winget-manifest.${type.toLowerCase()}.1.10.0.schema.json`,
      `PackageIdentifier: ${identifier}`,
      `PackageVersion: ${version}`,
      ...lines,
      `ManifestType: ${type}`,
      "ManifestVersion: 1.10.0",
      "",
    ].join("\n");
  const installer = (architecture: string, target: Target) => [
    `  - Architecture: ${architecture}`,
    `    InstallerUrl: ${urlOf(release, target)}`,
    `    InstallerSha256: ${release.hashes[target].toUpperCase()}`,
  ];
  return {
    [`${identifier}.yaml`]: file("version", ["DefaultLocale: en-US"]),
    [`${identifier}.installer.yaml`]: file("installer", [
      "InstallerType: portable",
      "Commands:",
      "  - vb365",
      "Installers:",
      ...installer("x64", "x86_64-pc-windows-msvc"),
      ...installer("arm64", "aarch64-pc-windows-msvc"),
    ]),
    [`${identifier}.locale.en-US.yaml`]: file("defaultLocale", [
      "PackageLocale: en-US",
      `Publisher: ${publisher}`,
      "PackageName: vb365",
      `PackageUrl: ${home}`,
      `License: ${license}`,
      `ShortDescription: ${summary}`,
    ]),
  };
}

function homebrewOf(release: Release): string {
  const part = (system: string, processor: string, target: Target) =>
    `  on_${system} do
    on_${processor} do
      url "${urlOf(release, target)}"
      sha256 "${release.hashes[target]}"
    end
  end
`;
  const { version, license, home } = release;
  return `class Vb365 < Formula
  desc "${summary}"
  homepage "${home}"
  version "${version}"
  license "${license}"

${part("macos", "arm", "aarch64-apple-darwin")}
${part("macos", "intel", "x86_64-apple-darwin")}
${part("linux", "arm", "aarch64-unknown-linux-gnu")}
${part("linux", "intel", "x86_64-unknown-linux-gnu")}
  def install
    bin.install Dir["vb365-*"].first => "vb365"
  end

  test do
    assert_match "vb365 #{version}", shell_output("#{bin}/vb365 --version")
  end
end
`;
}
