/** PowerShell and its test runner. With the SDK of .NET both come from NuGet in seconds. */

import { findProgram, folder, runQuietly, type Tool } from "./_tool.ts";

const version = "7.6.9";
const pesterVersion = "6.2.0";
const suffix = Deno.build.os === "windows" ? ".exe" : "";
const ownShell = `${folder}powershell/pwsh${suffix}`;
const ownPester = `${folder}pester/pester/${pesterVersion}/tools/Pester.psd1`;

/** What a shell is started with: it sends no telemetry, asks for no update, and writes no colour. */
export const quietShell = {
  POWERSHELL_TELEMETRY_OPTOUT: "1",
  POWERSHELL_UPDATECHECK: "Off",
  DOTNET_CLI_TELEMETRY_OPTOUT: "1",
  DOTNET_NOLOGO: "1",
  NO_COLOR: "1",
} as const;

/** TEST_POWERSHELL names another shell to test in, such as `powershell` for Windows PowerShell. */
export const powershell: Tool = {
  name: "PowerShell",
  find: async () => await findProgram(Deno.env.get("TEST_POWERSHELL") ?? "pwsh") ?? await findProgram(ownShell),
  install: async () => {
    const options = ["--tool-path", `${folder}powershell`, "--version", version];
    await runQuietly("dotnet", ["tool", "install", "PowerShell", ...options], quietShell);
  },
  hint: "install pwsh (https://aka.ms/powershell), or the SDK of .NET, which it is installed with",
};

/** The file of Pester's manifest. */
export const pester: Tool = {
  name: "Pester",
  find: async () => await findProgram(ownPester) ?? await findModule(),
  install: async () => {
    const project = `${folder}pester.csproj`;
    await Deno.mkdir(folder, { recursive: true });
    await Deno.writeTextFile(
      project,
      `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>` +
        `<ItemGroup><PackageDownload Include="Pester" Version="[${pesterVersion}]" /></ItemGroup></Project>\n`,
    );
    await runQuietly("dotnet", ["restore", project, "--packages", `${folder}pester`], quietShell);
  },
  hint: "in PowerShell: Install-Module Pester -MinimumVersion 5.5.0",
};

/** The newest Pester that PowerShell itself knows of; what Windows brings is too old. */
async function findModule(): Promise<string | undefined> {
  const shell = await powershell.find();
  if (shell === undefined) return undefined;
  const list = "(Get-Module -ListAvailable Pester | Where-Object Version -ge '5.5.0' | Select-Object -First 1).Path";
  return await runQuietly(shell, ["-NoProfile", "-NonInteractive", "-Command", list], quietShell);
}
