import assert from "node:assert/strict";
import { newCertificate } from "../../mod.ts";
import { type Sandbox, startSandbox } from "../../sandbox/mod.ts";
import { serverIdentity } from "../helpers/backup.ts";
import { blocksOf } from "../helpers/documents.ts";

const env = { VB365_PASSWORD: "planted-password", VB365_CERTIFICATE_PASSWORD: "Correct-Horse-1" };
/** Runs scripts one after the other in one program: to start it takes longer than what it does. */
const driver = `for (const script of Deno.args) await import(new URL(script, import.meta.url).href);`;

/** Puts what is here in place of what the document names. */
function atSandbox(script: string, { port, fingerprint }: Sandbox, version: string): string {
  return script
    .replaceAll(/"\.\.\/(\w+\.ts)"/g, `"${new URL("../../", import.meta.url)}$1"`)
    .replace("vb365.example.com", `127.0.0.1:${port}`)
    .replace("<SHA-256 of the server's certificate>", fingerprint)
    .replace('"v8"', JSON.stringify(version));
}

/** What was written on a server, in its words; ids are left out. */
function writesOf({ requests }: Sandbox): string[] {
  return requests.filter(({ method, path }) => method !== "GET" && !/^\/token/i.test(path))
    .map(({ path }) => path.replace(/[0-9a-f]{8}-[0-9a-f-]+/g, "{id}"));
}

Deno.test("docs/jobs.md: its script of ten lines protects a tenant on v6, v7 and v8, and a second time writes nothing", async () => {
  const script = (await blocksOf("docs/jobs.md")).find(({ language }) => language === "ts")?.code ?? "";
  assert.equal(script.split("\n").filter((line) => line !== "" && !line.startsWith("import")).length, 10);
  const cwd = await Deno.makeTempDir();
  const { pfx } = await newCertificate({ commonName: "VB365", password: env.VB365_CERTIFICATE_PASSWORD });
  await Deno.writeFile(`${cwd}/cert.pfx`, pfx);
  await Deno.writeTextFile(`${cwd}/driver.ts`, driver);
  await using servers = new AsyncDisposableStack();
  const sandboxes = new Map<string, Sandbox>();
  for (const version of ["v6", "v7", "v8"] as const) {
    const server = { username: "EXAMPLE\\backup", password: env.VB365_PASSWORD, certificate: await serverIdentity() };
    const quick = { syncSeconds: 0, jobs: { seconds: 0 } };
    const sandbox = servers.use(await startSandbox({ ...server, ...quick, versions: [version], seed: "empty" }));
    sandboxes.set(version, sandbox);
    await Deno.writeTextFile(`${cwd}/${version}.ts`, atSandbox(script, sandbox, version));
  }
  const scripts = [...sandboxes.keys()].flatMap((version) => [`${version}.ts?1`, `${version}.ts?2`]);
  const args = ["run", "--quiet", "--no-prompt", "--allow-net", "--allow-read", "--allow-env", "driver.ts", ...scripts];
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), { args, cwd, env }).output();
  assert.equal(new TextDecoder().decode(stdout), "Success\n".repeat(6), new TextDecoder().decode(stderr));
  for (const [version, sandbox] of sandboxes) {
    const job = version === "v8" ? "/Jobs" : "/Organizations/{id}/Jobs";
    assert.deepEqual(writesOf(sandbox), ["/Organizations", job, "/Jobs/{id}/start"], version);
  }
  await Deno.remove(cwd, { recursive: true });
});
