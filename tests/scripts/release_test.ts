/** What a release tells others of itself: its bill of materials, the manifests, the workflow that makes it. */

import assert from "node:assert/strict";
import { packagesIn } from "../../scripts/release/_npm.ts";
import { manifestsOf } from "../../scripts/release/_manifests.ts";
import { billOf, type Lock } from "../../scripts/release/_sbom.ts";
import { fileOf, type Target, targets } from "../../scripts/release/_targets.ts";
import { parse } from "npm:yaml@2.9.1";

const root = new URL("../../", import.meta.url);
const program = { name: "@vb365/vb365", version: "1.2.3", license: "MIT" };
const hashes = Object.fromEntries(targets.map((target, at) => [target, `${at}a`.repeat(32)])) as Record<Target, string>;
const manifests = manifestsOf({ ...program, home: "https://github.com/contoso/vb365", hashes });
const urlOf = (target: Target) => `https://github.com/contoso/vb365/releases/download/v1.2.3/${fileOf(target)}`;

Deno.test("billOf() lists what the sources import and everything behind it, with hashes, and nothing of the tests", async () => {
  const lock: Lock = JSON.parse(await Deno.readTextFile(new URL("deno.lock", root)));
  const direct = packagesIn([`import "npm:ajv-formats@3.0.1"; import "npm:openapi-fetch@0.17.0";`]);
  const bill = JSON.parse(JSON.stringify(billOf(program, direct, lock)));
  assert.equal(bill.bomFormat, "CycloneDX");
  assert.equal(bill.metadata.component["bom-ref"], "pkg:npm/%40vb365/vb365@1.2.3");
  const names: string[] = bill.components.map(({ name }: { name: string }) => name);
  for (const name of ["ajv", "ajv-formats", "openapi-fetch", "openapi-typescript-helpers"]) {
    assert(names.includes(name));
  }
  assert(!names.includes("playwright-core"));
  for (const { hashes, purl } of bill.components) assert.match(hashes[0].content, /^[0-9a-f]{128}$/, purl);
  const references = new Set(bill.components.map((part: { purl: string }) => part.purl));
  for (const { dependsOn } of bill.dependencies) for (const ref of dependsOn) assert(references.has(ref), ref);
});

Deno.test("billOf() refuses a package that is not locked", () => {
  assert.throws(
    () => billOf(program, { nowhere: "1.0.0" }, { specifiers: {}, npm: {} }),
    /does not name nowhere@1.0.0/,
  );
});

Deno.test("manifestsOf() names each program by its address and hash, for winget, scoop and Homebrew", () => {
  const installer = parse(manifests["contoso.vb365.installer.yaml"] ?? "");
  assert.deepEqual(installer.Installers, [
    {
      Architecture: "x64",
      InstallerUrl: urlOf("x86_64-pc-windows-msvc"),
      InstallerSha256: hashes["x86_64-pc-windows-msvc"].toUpperCase(),
    },
    {
      Architecture: "arm64",
      InstallerUrl: urlOf("aarch64-pc-windows-msvc"),
      InstallerSha256: hashes["aarch64-pc-windows-msvc"].toUpperCase(),
    },
  ]);
  const scoop = JSON.parse(manifests["scoop.json"] ?? "");
  assert.equal(scoop.architecture["64bit"].hash, hashes["x86_64-pc-windows-msvc"]);
  for (const target of targets.filter((target) => !target.includes("windows"))) {
    assert(manifests["vb365.rb"]?.includes(`url "${urlOf(target)}"\n      sha256 "${hashes[target]}"`), target);
  }
});

Deno.test("every action of a workflow is pinned by its digest, and says which version that is", async () => {
  for await (const { name } of Deno.readDir(new URL(".github/workflows/", root))) {
    const text = await Deno.readTextFile(new URL(`.github/workflows/${name}`, root));
    for (const [line] of text.matchAll(/uses:.*/g)) {
      assert.match(line, /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, `${name}: ${line}`);
    }
  }
});

Deno.test("the release workflow tries every target on a machine of its kind", async () => {
  const { jobs } = parse(await Deno.readTextFile(new URL(".github/workflows/release.yml", root)));
  const tried: string[] = jobs.smoke.strategy.matrix.include.map(({ target }: { target: string }) => `vb365-${target}`);
  assert.deepEqual(tried.sort(), targets.map(fileOf).sort());
});
