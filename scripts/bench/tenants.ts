/**
 * Many tenants at once, in figures: organizations added a second beside raw fetch and PowerShell, the second run, the
 * memory of ten times as many, and runs that are killed. The server is the sandbox, in a process of its own.
 *
 *     deno run --allow-all scripts/bench/tenants.ts [all|rate|again|memory|kills] [tenants] [kills]
 *
 * Kills take minutes and are no figure: they are not among all.
 */

import {
  connect,
  newCertificate,
  newOrganizationRequest,
  recognizeCertificate,
  type RecognizedCertificate,
} from "../../mod.ts";
import { applyTenants, type ManifestTenant } from "../../tenants.ts";
import { root } from "../_files.ts";
import { say } from "../_say.ts";
import { concludeFigures, median, report } from "./_figures.ts";
import {
  applicationId,
  forms,
  manifest,
  openJournal,
  password,
  serve,
  serveLight,
  type Server,
  startServer,
  tenantAt,
  vb365,
} from "./_tenants.ts";

const [what = "all", tenants = "1000", kills = "200"] = Deno.args;
const atOnce = 16;
/** How many tenants are added before anything is measured. */
const warmth = 200;

if (what === "serve") await (tenants === "light" ? serveLight() : serve(tenants === "rough"));
else {
  const count = Number(tenants);
  if (what === "all" || what === "rate") {
    await measureRate(count, "calm");
    await measureRate(count, "light");
  }
  if (what === "all" || what === "again") await measureAgain(count);
  if (what === "all" || what === "memory") { for (const form of forms) await measureMemory(count, form); }
  if (what === "kills") await measureKills(count, Number(kills));
  concludeFigures();
}

function connectTo({ url, fingerprint }: Server) {
  const account = { username: "administrator", password: "sandbox" };
  return connect({ server: url, version: "v8", trust: { fingerprint }, ...account });
}

function organizationOf(
  { officeName = "", account = "" }: ManifestTenant,
  applicationCertificate: RecognizedCertificate,
) {
  const proof = { applicationId, applicationCertificate, applicationCertificatePassword: password };
  return {
    type: "Office365",
    mode: "existing-application",
    exchangeOnlineSettings: { ...proof, account },
    sharePointOnlineSettings: { ...proof, officeOrganizationName: officeName },
  } as const;
}

/**
 * Organizations a second: ours, raw fetch and PowerShell, each against a new server, as a full one lists longer. Ours and
 * raw fetch have both added a few before, so that both have their connections.
 */
async function measureRate(count: number, kind: "calm" | "light"): Promise<void> {
  const certificate = recognizeCertificate((await newCertificate({ commonName: "bench", password })).pfx);
  const folder = await Deno.makeTempDir();
  const warm = ({ post }: Rival) => post(warmth, "warm");
  const rates: Record<"ours" | "raw" | "shell", number[]> = { ours: [], raw: [], shell: [] };
  for (let round = 0; round <= 4; round++) {
    const ours = await onNewServer(kind, certificate, async ({ server }) => {
      const client = await connectTo(server);
      const apply = (count: number, series: string) =>
        applyAll(count, series, client, certificate, `${folder}/${series}${round}.jsonl`);
      await apply(warmth, "warm");
      const rate = await perSecond(count, () => apply(count, "ours"));
      await client.signOut();
      return rate;
    });
    const raw = await onNewServer(kind, certificate, async (rival) => {
      await warm(rival);
      return await perSecond(count, () => rival.post(count, "raw"));
    });
    if (round === 0) continue; // The compiler warms up.
    rates.ours.push(ours);
    rates.raw.push(raw);
    if (round < 2) continue;
    const shell = await onNewServer(kind, certificate, async (rival) => {
      await warm(rival);
      return await powerShellRate(rival, certificate, 100);
    });
    if (shell !== undefined) rates.shell.push(shell);
  }
  await Deno.remove(folder, { recursive: true });
  const shell = rates.shell.length > 0 ? median(rates.shell) : undefined;
  reportRates(kind, median(rates.ours), median(rates.raw), shell);
}

type Rival = Awaited<ReturnType<typeof startRival>>;

/** Measures something against a server of its own. */
async function onNewServer<T>(
  kind: "calm" | "light",
  certificate: RecognizedCertificate,
  measure: (rival: Rival) => Promise<T>,
): Promise<T> {
  const rival = await startRival(kind, certificate);
  const measured = await measure(rival);
  rival.close();
  await rival.server.stop();
  return measured;
}

function reportRates(kind: "calm" | "light", ours: number, raw: number, shell: number | undefined): void {
  const on = kind === "calm" ? "the sandbox" : "a server that answers at once";
  const what = `tenants by \`apply\`, ${atOnce} at once, ${on}`;
  const mine = `${ours.toFixed(0)} a second`;
  const beside = `${raw.toFixed(0)} of raw fetch (http2: false)`;
  report({ what, ours: mine, beside, value: ours / raw, unit: "×", least: 0.9 });
  if (shell === undefined) return say("no PowerShell here");
  const others = `${shell.toFixed(1)} of ForEach-Object -Parallel ${atOnce}`;
  report({ what, ours: mine, beside: others, value: ours / shell, unit: "×", least: 20 });
}

/** The fastest client that there is without any care: raw fetch, on connections that are kept. */
async function startRival(kind: "calm" | "light", certificate: RecognizedCertificate) {
  const server = await startServer(kind);
  const client = Deno.createHttpClient({ caCerts: [server.certificate], http2: false, poolMaxIdlePerHost: atOnce });
  const token = await tokenOf(server, client);
  const post = (count: number, series: string) => postAll(count, series, server, client, token, certificate);
  return { server, token, post, close: () => client.close() };
}

async function tokenOf({ url }: Server, client: Deno.HttpClient): Promise<string> {
  const body = new URLSearchParams({ grant_type: "password", username: "administrator", password: "sandbox" });
  const answer = await fetch(`${url}/v8/token`, { method: "POST", body, client });
  return (await answer.json()).access_token;
}

async function applyAll(
  count: number,
  series: string,
  client: Awaited<ReturnType<typeof connectTo>>,
  certificate: RecognizedCertificate,
  path: string,
): Promise<void> {
  const journal = await openJournal(path);
  const events = applyTenants({
    tenants: Array.from({ length: count }, (_, at) => tenantAt(at, series)),
    connect: () => Promise.resolve(client),
    materialsOf: (tenant) =>
      Promise.resolve({
        organization: organizationOf(tenant, certificate),
        backupAccounts: [],
        backupApplications: [],
      }),
    journal,
    perServer: atOnce,
    atOnce,
  });
  for await (const event of events) {
    if (event.event === "tenant" && event.state !== "created") throw new Error(event.why ?? "");
  }
  await journal.close();
}

async function postAll(
  count: number,
  series: string,
  { url }: Server,
  client: Deno.HttpClient,
  token: string,
  certificate: RecognizedCertificate,
): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  let at = 0;
  const one = async () => {
    while (at < count) {
      const { body } = newOrganizationRequest("v8", organizationOf(tenantAt(at++, series), certificate));
      const answer = await fetch(`${url}/v8/Organizations`, {
        method: "POST",
        headers,
        body: JSON.stringify(body),
        client,
      });
      if (!answer.ok) throw new Error(await answer.text());
      await answer.json();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

async function powerShellRate(
  { server: { url }, token }: Rival,
  certificate: RecognizedCertificate,
  count: number,
): Promise<number | undefined> {
  const folder = await Deno.makeTempDir();
  const bodies = Array.from(
    { length: count },
    (_, at) => newOrganizationRequest("v8", organizationOf(tenantAt(at, `shell${Date.now()}x`), certificate)).body,
  );
  await Deno.writeTextFile(`${folder}/bodies.jsonl`, bodies.map((body) => `${JSON.stringify(body)}\n`).join(""));
  const script = `
$bodies = Get-Content '${folder}/bodies.jsonl'
$headers = @{ Authorization = 'Bearer ${token}' }
$watch = [Diagnostics.Stopwatch]::StartNew()
$bodies | ForEach-Object -ThrottleLimit ${atOnce} -Parallel {
  $null = Invoke-RestMethod -Uri '${url}/v8/Organizations' -Method Post -Headers $using:headers -ContentType 'application/json' -Body $_ -SkipCertificateCheck
}
$watch.Elapsed.TotalSeconds`;
  const installed = new URL(".tools/powershell/pwsh", root).pathname;
  for (const program of [Deno.env.get("TEST_POWERSHELL") ?? "pwsh", installed]) {
    const { success, stdout } = await runShell(program, script);
    const seconds = Number(new TextDecoder().decode(stdout).trim());
    if (success && seconds > 0) return count / seconds;
  }
  await Deno.remove(folder, { recursive: true });
}

/** One that is not there is no success. */
async function runShell(program: string, script: string): Promise<{ success: boolean; stdout: Uint8Array }> {
  try {
    return await new Deno.Command(program, { args: ["-NoProfile", "-Command", script] }).output();
  } catch {
    return { success: false, stdout: new Uint8Array() };
  }
}

/** The second run of a manifest, which has nothing to do; as whole processes. */
async function measureAgain(count: number): Promise<void> {
  const server = await startServer();
  const folder = await manifest(count);
  const first = await vb365(["apply", folder.file, "--per-server", "16"], folder, server);
  const again = await vb365(["apply", folder.file, "--per-server", "16"], folder, server);
  const usual = await vb365(["apply", folder.file], folder, server);
  say(`${count} tenants: first run ${first.seconds.toFixed(1)} s, exit ${first.code}`);
  for (const [run, atOnce] of [[again, 16], [usual, 4]] as const) {
    report({
      what: `second run of ${count} tenants, ${atOnce} at once, exit ${run.code}`,
      ours: `${run.seconds.toFixed(1)} s`,
      beside: `${first.seconds.toFixed(1)} s of the first`,
      value: run.seconds,
      unit: "s",
      most: 5,
    });
  }
  say(again.stdout.trim().split("\n").at(-1) ?? "");
  await server.stop();
}

/** The peak of memory of what there is to run over ten times as many tenants; each form of a manifest is read by `apply`. */
async function measureMemory(count: number, form: (typeof forms)[number]): Promise<void> {
  const peaks = new Map<string, number[]>();
  for (const size of [count, count * 10]) {
    const server = await startServer("light");
    const folder = await manifest(size, false, form);
    const pace = [folder.file, "--per-server", "16"];
    const runs: Record<string, string[]> = { apply: ["apply", ...pace] };
    if (form === "jsonl") {
      Object.assign(runs, { "the second apply": ["apply", ...pace], plan: ["plan", ...pace], export: ["export"] });
    }
    for (const [name, words] of Object.entries(runs)) {
      const { peak, seconds, code } = await vb365(words, folder, server);
      say(`${name} of ${size} tenants: peak ${(peak / 1024).toFixed(0)} MiB, ${seconds.toFixed(1)} s, exit ${code}`);
      peaks.set(name, [...peaks.get(name) ?? [], peak]);
    }
    await server.stop();
  }
  for (const [name, [few = 0, many = 0]] of peaks) {
    const beside = `${(few / 1024).toFixed(0)} MiB for ${count}`;
    const ours = `${(many / 1024).toFixed(0)} MiB`;
    const what = `peak memory of ${name} of ${count * 10} tenants in ${form.toUpperCase()}`;
    report({ what, ours, beside, value: many / few, unit: "×", most: 1.2 });
  }
}

/** Runs that are killed at random moments of their work against a rough server; then one, again and again until all are there. */
async function measureKills(count: number, kills: number): Promise<void> {
  const server = await startServer("rough");
  const folder = await manifest(count);
  const journal = `${folder.file}.journal.jsonl`;
  const words = ["apply", folder.file, "--settle", "1"];
  const plan = `${folder.path}/plan.json`;
  const planned = await vb365(["plan", folder.file, "--out-file", plan], folder, server);
  let written = planned.stdout + planned.stderr + await Deno.readTextFile(plan);
  let atWork = 0;
  for (let kill = 0; kill < kills; kill++) {
    // Most are killed soon, some after a while.
    const after = Math.random() * (Math.random() < 0.95 ? 120 : 1500);
    const { isKilled, stdout, stderr } = await vb365([...words, "--per-server", "2"], folder, server, {
      journal,
      after,
    });
    written += stdout + stderr;
    const { whole } = JSON.parse(await server.ask("count"));
    if (isKilled && whole < count) atWork++;
    if (kill % 20 === 19) say(`${kill + 1} kills, ${whole} of ${count} tenants whole`);
  }
  let runs = 0;
  for (let code = 1; code !== 0 && runs < 20; runs++) {
    const ended = await vb365([...words, "--per-server", "16"], folder, server);
    written += ended.stdout + ended.stderr;
    code = ended.code;
  }
  written += await Deno.readTextFile(journal);
  const secrets = [password, folder.pfx.slice(0, 60), '"sandbox"'].filter((secret) => written.includes(secret));
  const found = JSON.parse(await server.ask("count"));
  await server.stop();
  reportKills(count, { atWork, runs, secrets: secrets.length, ...found });
}

function reportKills(
  count: number,
  found: Record<"atWork" | "runs" | "secrets" | "refused" | KillCount, number>,
): void {
  const { atWork, runs, organizations, names, whole, refused, secrets } = found;
  const ours = `${organizations} organizations of ${names} names, ${whole} with all parts, ${refused} second tries`;
  const what = `${count} tenants after ${atWork} kills at work and ${runs} runs more`;
  const wrong = Math.abs(organizations - count) + Math.abs(names - count) + count - whole + refused + secrets;
  report({ what, ours, beside: `${secrets} secrets written`, value: wrong, unit: "mistakes", most: 0 });
}

type KillCount = "organizations" | "names" | "whole";

async function perSecond(count: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return count * 1000 / (performance.now() - start);
}
