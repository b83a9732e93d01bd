/** `--as`: the printed scripts, run in a real pwsh, in bash and in Deno, do what the commands do. */

import assert from "node:assert/strict";
import { newCertificate } from "../../mod.ts";
import { type Sandbox, startSandbox } from "../../sandbox/mod.ts";
import { vb365 } from "../helpers/cli.ts";
import { wordsOf } from "../helpers/documents.ts";
import { connection } from "../helpers/process.ts";
import { index } from "../../commands/index.ts";
import { type Line, rounds, without } from "./_script_lines.ts";
import { runShell, shellTest } from "./_shell.ts";

const secrets = {
  VB365_CERTIFICATE_PASSWORD: "planted-certificate-\"password\\ & $x'",
  VB365_ACCOUNT_PASSWORD: "planted-account-password",
  VB365_EXCHANGE_PASSWORD: "planted-exchange-password",
  VB365_APPLICATION_SECRET: "planted-application-secret",
  VB365_USER_CODE: "ABC123XYZ",
};
const { pfx } = await newCertificate({ commonName: "contoso", password: secrets.VB365_CERTIFICATE_PASSWORD });
const tenants = { tenants: [{ officeName: "contoso-apps.onmicrosoft.com", existing: true }] };
const module = new URL("../../mod.ts", import.meta.url).href;

const extensions = { powershell: "ps1", curl: "sh", typescript: "ts" } as const;
type Language = keyof typeof extensions;

const files = {
  "cert.pfx": pfx,
  "apps.csv": "applicationId,displayName,certificate\neefb5987-1430-4768-a545-84c6abd1dbca,APP01,cert.pfx\n",
  "region.json": `{"targetRegion":"Worldwide"}`,
  "tenants.json": JSON.stringify(tenants),
};

async function runLine(sandbox: Sandbox, version: string, line: string, more: Record<string, string> = {}) {
  const env = { ...connection(sandbox), ...secrets, VB365_API_VERSION: version, ...more };
  return await vb365(wordsOf(line), { env, files: { ...files, "ca.pem": sandbox.certificate }, fetch: undefined });
}

/** What reads, needs nothing said and stands in no round. */
const plainReads = (await Promise.all(
  Object.entries(index).map(async ([words, { load }]) => {
    const { connects, effect, arguments: all } = (await load()).command;
    const isWritten = [...rounds.flat().map(([line]) => line), ...without].some((line) => isLineOf(words, line));
    return connects && effect === "reads" && !all && !isWritten ? [words] : [];
  }),
)).flat();

function isLineOf(words: string, line: string): boolean {
  return `${line} `.startsWith(`${words} `);
}

/** The lines of a round that a version can do, with a session of that server in them; what it cannot do it refuses. */
async function linesFor(sandbox: Sandbox, version: string, round: readonly Line[]): Promise<string[]> {
  const number = Number(version.slice(1));
  const listed = JSON.parse((await runLine(sandbox, version, "session list")).stdout);
  const able: string[] = [];
  for (const line of round === rounds[0] ? plainReads : []) {
    const { code, stderr } = await runLine(sandbox, version, `${line} --as curl`);
    if (code === 0) able.push(line);
    else assert.match(stderr, /"code":"unsupported"/, `${version} ${line}`);
  }
  for (const [text, from = 3, to = 8] of round) {
    const line = text.replace("{session}", listed[0].id);
    if (number >= from && number <= to) able.push(line);
    else assert.equal((await runLine(sandbox, version, `${line} --as curl`)).code, 2, `${version} ${line}`);
  }
  return able;
}

/** Prints the script of each line, and runs them all. */
async function runScripts(sandbox: Sandbox, version: string, language: Language, lines: readonly string[]) {
  const folder = await Deno.makeTempDir();
  await Deno.writeFile(`${folder}/cert.pfx`, pfx);
  const names: string[] = [];
  let begun: string | undefined;
  for (const line of lines) {
    const { code, stdout, stderr } = await runLine(sandbox, version, `${line} --as ${language}`);
    assert.equal(code, 0, `${line}: ${stderr}`);
    checkScript(line, stdout, sandbox);
    const name = `${names.length}.${extensions[language]}`;
    names.push(name);
    const [, head, rest = ""] = beginnings[language].exec(stdout) ?? [];
    await Deno.writeTextFile(`${folder}/${name}`, atDesk(head !== undefined && head === begun ? rest : stdout, folder));
    begun ??= head;
  }
  const env = { ...secrets, VB365_PASSWORD: sandbox.password };
  const outcome = await run(language, folder, names, env);
  await Deno.remove(folder, { recursive: true });
  return outcome;
}

/**
 * How scripts begin, up to the sign-in, behind the line that says what they are for. What is the same as in the script
 * before runs once: to start a dozen programs for each of them would take longer than all else.
 */
const beginnings: Readonly<Record<Language, RegExp>> = {
  powershell: /^# .*\n([^]*?\n\$client\.DefaultRequestHeaders\.Add.*\n)([^]*)$/,
  curl: /^#!.*\n# .*\n([^]*?\n {2}exit 4\nfi\n)([^]*)$/,
  typescript: /^never$/,
};

/** A script does something, knows the server by its pin, and holds no secret. */
function checkScript(line: string, script: string, sandbox: Sandbox): void {
  assert.match(script, /^(\/\/|#) vb365 .*\n[^]*\n(\/\/|#) .*\n/m, line);
  assert.match(script, /GET|POST|PUT|DELETE/, line);
  assert(script.replaceAll(":", "").includes(sandbox.fingerprint.replaceAll(":", "")), `${line}: no pin`);
  for (const secret of [...Object.values(secrets), sandbox.password, pfx.toBase64()]) {
    assert(!script.includes(secret) || secret === "sandbox", `${line}: holds a secret`);
  }
}

function atDesk(script: string, folder: string): string {
  return script.replaceAll("/here/", `${folder}/`).replace("./mod.ts", module);
}

async function run(language: Language, cwd: string, names: readonly string[], env: Record<string, string>) {
  if (language === "powershell") {
    return await runShell(`$ErrorActionPreference = 'Stop'\n${names.map((name) => `. ./${name}`).join("\n")}`, {
      cwd,
      env,
    });
  }
  const deno = ["run", "--no-prompt", "--quiet", "--no-check", "--allow-net", "--allow-env", "--allow-read", "all.ts"];
  await Deno.writeTextFile(`${cwd}/all.ts`, names.map((name) => `await import("./${name}");`).join("\n"));
  await Deno.writeTextFile(`${cwd}/all.sh`, `set -e\n${names.map((name) => `source ${name}`).join("\n")}\n`);
  const [program, args] = language === "curl" ? ["bash", ["all.sh"]] : [Deno.execPath(), deno];
  const { code, stdout, stderr } = await new Deno.Command(program, { args, cwd, env, stdin: "null" }).output();
  return { code, stdout: new TextDecoder().decode(stdout), stderr: new TextDecoder().decode(stderr) };
}

/** What a server holds, without what is made up anew each time. */
async function stateOf(sandbox: Sandbox, version: string): Promise<unknown> {
  const list = async (line: string) => {
    const { code, stdout, stderr } = await runLine(sandbox, version, line);
    assert.equal(code, 0, `${line}: ${stderr}`);
    return JSON.parse(stdout);
  };
  const organizations: { id: string; name: string }[] = await list("org list");
  const state: unknown[] = [
    organizations,
    await list("job list"),
    await list("repo list"),
    await list("license users"),
  ];
  if (version !== "v5") state.push(await list("rbac list"));
  for (const { id } of organizations.filter(({ name }) => name.endsWith(".com") && !name.startsWith("mail"))) {
    for (const pool of ["backup-app", "backup-account", "app", ...(version === "v5" ? [] : ["audit-item"])]) {
      state.push(await list(`${pool} list ${id}`));
    }
  }
  const text = JSON.stringify(state, undefined, 1).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "time");
  return JSON.parse(text.replaceAll(/127\.0\.0\.1:\d+/g, "server"));
}

/** The command waits for the first run, which takes its time here; the script only starts it. */
function withoutWaiting(line: string): string[] {
  return line.startsWith("tenant onboard ") && !line.includes("--no-run")
    ? [`${line} --no-run`, "job run 'Entire organization'"]
    : [line];
}

const options = { deviceCode: { confirm: "auto" }, jobs: { seconds: 600 }, syncSeconds: 0 } as const;

for (const version of ["v5", "v8"] as const) {
  for (const language of ["powershell", "curl", "typescript"] as const) {
    const test = language === "powershell" ? shellTest : (name: string, fn: () => Promise<void>) => Deno.test(name, fn);
    test(`--as ${language} on ${version}: every script leaves what its command leaves, and holds no secret`, async () => {
      await using byCommand = await startSandbox(options);
      await using byScript = await startSandbox(options);
      for (const round of rounds) {
        for (const line of (await linesFor(byCommand, version, round)).flatMap(withoutWaiting)) {
          const { code, stderr } = await runLine(byCommand, version, line);
          assert([0, 5].includes(code), `${line}: ${stderr}`);
        }
        const lines = await linesFor(byScript, version, round);
        const { code, stdout, stderr } = await runScripts(byScript, version, language, lines);
        assert.equal(code, 0, stderr + stdout.slice(-2000));
      }
      assert.deepEqual(await stateOf(byScript, version), await stateOf(byCommand, version));
    });
  }
}

for (const wanted of ["--item bob@new.com", "--exclude Sales", "--role Board --operator bob@new.com"]) {
  Deno.test(`--as refuses tenant onboard ${wanted} for a tenant whose users nobody knows yet`, async () => {
    await using sandbox = await startSandbox({ ...options, seed: "empty" });
    const add = "--application-id 63caebf0-2624-48d0-9ece-de1db611dc98 --certificate cert.pfx";
    const line = `tenant onboard new.com ${add} --repository Default* --no-run ${wanted}`;
    const { code, stdout, error } = await runLine(sandbox, "v8", `${line} --as curl`);
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(error().message, /cannot be printed as one script: a step looks into what the one before it makes/);
    assert.match(error().hint ?? "", /first/);
    assert.equal(sandbox.organizations().length, 0);
  });
}

Deno.test("--as is tried with every command that sends requests, and the others refuse it", async () => {
  await using sandbox = await startSandbox();
  const tried = [...rounds.flat().map(([line]) => line), ...plainReads];
  for (const [words, { load }] of Object.entries(index)) {
    if (!(await load()).command.connects) continue;
    const refused = without.find((line) => isLineOf(words, line));
    if (refused === undefined) assert(tried.some((line) => isLineOf(words, line)), `${words} has no line`);
    else {
      const { code, stderr } = await runLine(sandbox, "v8", `${refused} --as curl`);
      assert.equal(code, 2);
      assert.match(stderr, /cannot be printed as a script/);
    }
  }
});

for (const language of ["powershell", "curl", "typescript"] as const) {
  const test = language === "powershell" ? shellTest : (name: string, fn: () => Promise<void>) => Deno.test(name, fn);
  test(`--as ${language}: an authority of one's own is trusted, and no other`, async () => {
    await using sandbox = await startSandbox();
    await using other = await startSandbox();
    const folder = await Deno.makeTempDir();
    const more = { VB365_CA_CERT: "ca.pem", VB365_TRUST_FINGERPRINT: "" };
    const { stdout, stderr } = await runLine(sandbox, "v8", `org list --as ${language}`, more);
    const env = { ...secrets, VB365_PASSWORD: sandbox.password };
    const right = atDesk(stdout, folder);
    const wrong = right.replaceAll(sandbox.url, other.url);
    assert.notEqual(wrong, right, stderr);
    for (const [text, isRight] of [[right, true], [wrong, false]] as const) {
      const name = `script.${extensions[language]}`;
      await Deno.writeTextFile(`${folder}/${name}`, text);
      const outcome = await run(language, folder, [name], env);
      assert.equal(outcome.code === 0, isRight, outcome.stderr + outcome.stdout);
    }
    assert.equal(other.requests.length, 0);
    await Deno.remove(folder, { recursive: true });
  });
}

for (const language of ["powershell", "curl", "typescript"] as const) {
  const test = language === "powershell" ? shellTest : (name: string, fn: () => Promise<void>) => Deno.test(name, fn);
  test(`--as ${language}: a wrong pin stops the script before the password is sent`, async () => {
    await using sandbox = await startSandbox();
    const [add] = rounds.flat().map(([line]) => line).filter((line) => line.startsWith("org add "));
    const { stdout } = await runLine(sandbox, "v8", `${add} --as ${language}`);
    const folder = await Deno.makeTempDir();
    const wrong = sandbox.fingerprint.replace(/^.*?([0-9A-F]{2}):/, (found) => found.replace(/[0-9A-F]{2}:$/, "00:"));
    const compact = (text: string) => text.replaceAll(":", "");
    const script = stdout.replaceAll(sandbox.fingerprint, wrong).replaceAll(
      compact(sandbox.fingerprint),
      compact(wrong),
    );
    assert.notEqual(script, stdout);
    const name = `script.${extensions[language]}`;
    await Deno.writeTextFile(`${folder}/${name}`, script.replace("./mod.ts", module));
    const before = sandbox.requests.length;
    const { code } = await run(language, folder, [name], { ...secrets, VB365_PASSWORD: sandbox.password });
    assert.notEqual(code, 0);
    assert.equal(sandbox.requests.length, before);
    await Deno.remove(folder, { recursive: true });
  });
}
