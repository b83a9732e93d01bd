/** Takes README.md and docs/ apart, and runs what they show in an empty folder against a sandbox. */

import { type NewCertificate, newCertificate } from "../../mod.ts";
import { fileURLToPath } from "node:url";
import { cliPermissions } from "../../scripts/_program.ts";
import { type Sandbox, startSandbox } from "../../sandbox/mod.ts";

/** The documents that show something to run. */
export const documents = [
  "README.md",
  "docs/install.md",
  "docs/certificate-to-base64.md",
  "docs/organizations.md",
  "docs/backup-accounts.md",
  "docs/backup-applications.md",
  "docs/connections.md",
  "docs/jobs.md",
  "docs/powershell.md",
] as const;

/** A piece of code in a document. */
export interface Block {
  language: string;
  code: string;
  /** Where it stands, as `docs/organizations.md:45`. */
  place: string;
}

/** What a program did. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** An empty folder with a certificate in it, and a sandbox for the server that the documents speak of. */
export interface Desk extends AsyncDisposable {
  sandbox: Sandbox;
  /** Runs a script with these permissions. */
  runScript(code: string, permissions: readonly string[]): Promise<Outcome>;
  /** Runs one line `vb365 …`. */
  runLine(line: string): Promise<Outcome>;
  /** Runs lines in `sh`, which knows `vb365` and `deno`, and ends at the first that fails. */
  runShell(code: string): Promise<Outcome>;
}

const root = new URL("../../", import.meta.url);
const certificatePassword = "Correct-Horse-1";
let certificate: Promise<NewCertificate> | undefined;

/** Reads a document. */
export function readDocument(path: string): Promise<string> {
  return Deno.readTextFile(new URL(path, root));
}

/** The pieces of code of a document. */
export async function blocksOf(path: string): Promise<Block[]> {
  const text = await readDocument(path);
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ 1: language = "", 2: code = "", index }) => ({
    language,
    code,
    place: `${path}:${text.slice(0, index).split("\n").length}`,
  }));
}

/** Splits a line as every shell does when nothing needs a quote, but for single quotes. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

/** Lays everything out. */
export async function openDesk(): Promise<Desk> {
  const folder = await Deno.makeTempDir();
  certificate ??= newCertificate({ commonName: "VB365 documents", password: certificatePassword });
  const { pfx } = await certificate;
  await Deno.writeFile(`${folder}/cert.pfx`, pfx);
  await writeBodies(folder, pfx.toBase64());
  await Deno.writeTextFile(`${folder}/staff.csv`, "name\naccount2@contoso.onmicrosoft.com\n");
  const quick = { deviceCode: { confirm: "auto" }, syncSeconds: 0, jobs: { seconds: 0 } } as const;
  const sandbox = await startSandbox({ username: "EXAMPLE\\backup", password: "planted-password", ...quick });
  const run = (args: readonly string[]) => runDeno(folder, args, variablesFor(sandbox));
  const programs = await layOutPrograms(folder);
  return {
    sandbox,
    runScript: async (code, permissions) => {
      await Deno.writeTextFile(`${folder}/script.ts`, atDesk(code, sandbox));
      return await run(["run", "--no-prompt", "--quiet", ...permissions, "script.ts"]);
    },
    runLine: (line) =>
      run(["run", "--no-prompt", ...cliPermissions, new URL("cli.ts", root).href, ...wordsOf(line).slice(1)]),
    runShell: async (code) => {
      const env = { ...variablesFor(sandbox), DENO_INSTALL_ROOT: folder, PATH: `${programs}:${Deno.env.get("PATH")}` };
      return await runProgram("sh", folder, ["-e", "-c", code], env);
    },
    [Symbol.asyncDispose]: async () => {
      await sandbox.close();
      await Deno.remove(folder, { recursive: true });
    },
  };
}

/** Puts the sandbox in place of the server, and the module where it is. */
function atDesk(code: string, { port, fingerprint }: Sandbox): string {
  return code
    .replaceAll(/"\.\.?\/(mod|tenants|protection|certificates|schemas)\.ts"/g, `"${root}$1.ts"`)
    .replaceAll("vb365.example.com", `127.0.0.1:${port}`)
    .replaceAll("<SHA-256 of the server's certificate>", fingerprint);
}

function variablesFor({ port, fingerprint, username, password }: Sandbox): Record<string, string> {
  return {
    VB365_SERVER: `127.0.0.1:${port}`,
    VB365_TRUST_FINGERPRINT: fingerprint,
    VB365_USERNAME: username,
    VB365_PASSWORD: password,
    VB365_CERTIFICATE_PASSWORD: certificatePassword,
    VB365_ACCOUNT_PASSWORD: "planted-account-password",
    VB365_APPLICATION_SECRET: "planted-application-secret",
    VB365_EXCHANGE_PASSWORD: "planted-exchange-password",
    VB365_SHAREPOINT_PASSWORD: "planted-sharepoint-password",
    VB365_USER_CODE: "ABC123XYZ",
    NO_COLOR: "1",
  };
}

/** The bodies that the documents let PowerShell make. */
async function writeBodies(folder: string, applicationCertificate: string): Promise<void> {
  const application = { applicationId: "3ab8cbd2-3a3b-4c3e-8a3c-3a2b1f3c1d10", displayName: "Backup 1" };
  const applicationCertificatePassword = certificatePassword;
  const applications = [{ application, applicationCertificate, applicationCertificatePassword }];
  await Deno.writeTextFile(`${folder}/applications.json`, JSON.stringify(applications));
  const groupMember = {
    groupId: "6e570850-9ce9-40ed-b81d-41772dabcead00000000-0000-0000-0000-000000000000",
    login: "account1@office365.onmicrosoft.com",
    name: "tworker1",
    type: "User",
  };
  await Deno.writeTextFile(`${folder}/accounts.json`, JSON.stringify([{ groupMember, password: "planted-password" }]));
}

/** Puts `deno` and `vb365` into a folder of programs, and a clone of the repository beside it. */
async function layOutPrograms(folder: string): Promise<string> {
  const cli = `run --no-prompt ${cliPermissions.join(" ")} ${folder}/vb365/cli.ts`;
  await Deno.symlink(fileURLToPath(root), `${folder}/vb365`);
  await Deno.mkdir(`${folder}/bin`);
  for (const [name, words] of [["deno", ""], ["vb365", cli]]) {
    const text = `#!/bin/sh\nexec "${Deno.execPath()}" ${words} "$@"\n`;
    await Deno.writeTextFile(`${folder}/bin/${name}`, text, { mode: 0o755 });
  }
  return `${folder}/bin`;
}

function runDeno(cwd: string, args: readonly string[], env: Record<string, string>): Promise<Outcome> {
  return runProgram(Deno.execPath(), cwd, args, env);
}

async function runProgram(
  program: string,
  cwd: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Outcome> {
  const command = new Deno.Command(program, { args: [...args], cwd, env, stdin: "null" });
  const { code, stdout, stderr } = await command.output();
  return { code, stdout: new TextDecoder().decode(stdout), stderr: new TextDecoder().decode(stderr) };
}
