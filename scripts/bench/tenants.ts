/**
 * Many tenants at once, in figures: organizations added a second beside raw fetch and PowerShell, the second run, the
 * memory of ten times as many, and runs that are killed. The server is the sandbox, in a process of its own.
 *
 *     deno run --allow-all scripts/bench/tenants.ts [rate|again|memory|kills] [tenants] [kills]
 */

import { connect, newCertificate, newOrganizationRequest } from "../../mod.ts";
import { applyTenants, type ManifestTenant } from "../../tenants.ts";
import { root } from "../_files.ts";
import { say } from "../_say.ts";
import { concludeFigures, median, report } from "./_figures.ts";
import {
  applicationId,
  manifest,
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

if (what === "serve") await (tenants === "light" ? serveLight() : serve(tenants === "rough"));
else {
  const count = Number(tenants);
  if (what === "all" || what === "rate") {
    await measureRate(count, "calm");
    await measureRate(count, "light");
  }
  if (what === "all" || what === "again") await measureAgain(count);
  if (what === "all" || what === "memory") await measureMemory(count);
  if (what === "all" || what === "kills") await measureKills(count, Number(kills));
  concludeFigures();
}

function connectTo({ url, fingerprint }: Server) {
  const account = { username: "administrator", password: "sandbox" };
  return connect({ server: url, version: "v8", trust: { fingerprint }, ...account });
}

function organizationOf({ officeName = "", account = "" }: ManifestTenant, applicationCertificate: Uint8Array) {
  const proof = { applicationId, applicationCertificate, applicationCertificatePassword: password };
  return {
    type: "Office365",
    mode: "existing-application",
    exchangeOnlineSettings: { ...proof, account },
    sharePointOnlineSettings: { ...proof, officeOrganizationName: officeName },
  } as const;
}

/** Organizations a second: ours, raw fetch and PowerShell in turns against one server. */
async function measureRate(count: number, kind: "calm" | "light"): Promise<void> {
  const { pfx } = await newCertificate({ commonName: "bench", password });
  const server = await startServer(kind);
  say(kind === "calm" ? "the sandbox, which opens each certificate:" : "a server that answers at once:");
  const client = await connectTo(server);
  const raw = Deno.createHttpClient({ caCerts: [server.certificate], http2: false, poolMaxIdlePerHost: atOnce });
  const token = await tokenOf(server, raw);
  const folder = await Deno.makeTempDir();
  const each = Math.min(count, 500);
  const rates = { ours: [] as number[], raw: [] as number[] };
  for (let round = 0; round <= 4; round++) {
    const ours = await perSecond(each, () => applyAll(each, `ours${round}x`, client, pfx, `${folder}/${round}.jsonl`));
    const theirs = await perSecond(each, () => postAll(each, `raw${round}x`, server, raw, token, pfx));
    if (round === 0) continue; // The compiler warms up.
    rates.ours.push(ours);
    rates.raw.push(theirs);
  }
  const [ours, theirs] = [median(rates.ours), median(rates.raw)];
  const on = kind === "calm" ? "the sandbox" : "a server that answers at once";
  const what = `tenants by \`apply\`, ${atOnce} at once, ${on}`;
  const mine = `${ours.toFixed(0)} a second`;
  const beside = `${theirs.toFixed(0)} of raw fetch (http2: false)`;
  report({ what, ours: mine, beside, value: ours / theirs, unit: "×", least: 0.9 });
  const shell = await powerShellRate(server, token, pfx, 100);
  if (shell === undefined) say("no PowerShell here");
  else {
    const beside = `${shell.toFixed(1)} of ForEach-Object -Parallel ${atOnce}`;
    report({ what, ours: mine, beside, value: ours / shell, unit: "×", least: 20 });
  }
  await client.signOut();
  await server.stop();
  await Deno.remove(folder, { recursive: true });
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
  pfx: Uint8Array,
  path: string,
): Promise<void> {
  const journal = await openJournal(path);
  const events = applyTenants({
    tenants: Array.from({ length: count }, (_, at) => tenantAt(at, series)),
    connect: () => Promise.resolve(client),
    materialsOf: (tenant) =>
      Promise.resolve({ organization: organizationOf(tenant, pfx), backupAccounts: [], backupApplications: [] }),
    journal,
    perServer: atOnce,
    atOnce,
  });
  for await (const event of events) {
    if (event.event === "tenant" && event.state !== "created") throw new Error(event.why ?? "");
  }
  await journal.close();
}

/** As the program does it: what gathers meanwhile by one write and one sync. */
async function openJournal(path: string) {
  const file = await Deno.open(path, { append: true, create: true });
  let waiting = "";
  let next: Promise<void> | undefined;
  let running = Promise.resolve();
  const flush = async () => {
    const bytes = new TextEncoder().encode(waiting);
    waiting = "";
    next = undefined;
    await file.write(bytes);
    await file.sync();
  };
  const append = (entry: object) => {
    waiting += `${JSON.stringify(entry)}\n`;
    return next ??= running = running.then(flush);
  };
  return {
    open: new Map<string, number>(),
    append,
    note: (entry: object) => void append(entry),
    close: () => running.then(() => file.close()),
  };
}

async function postAll(
  count: number,
  series: string,
  { url }: Server,
  client: Deno.HttpClient,
  token: string,
  pfx: Uint8Array,
): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  let at = 0;
  const one = async () => {
    while (at < count) {
      const { body } = newOrganizationRequest("v8", organizationOf(tenantAt(at++, series), pfx));
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
  { url }: Server,
  token: string,
  pfx: Uint8Array,
  count: number,
): Promise<number | undefined> {
  const folder = await Deno.makeTempDir();
  const bodies = Array.from(
    { length: count },
    (_, at) => newOrganizationRequest("v8", organizationOf(tenantAt(at, "shell"), pfx)).body,
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

/** The peak of memory of a run over ten times as many tenants. */
async function measureMemory(count: number): Promise<void> {
  const peaks: number[] = [];
  for (const size of [count, count * 10]) {
    const server = await startServer("light");
    const folder = await manifest(size, false);
    const { peak, seconds, code } = await vb365(["apply", folder.file, "--per-server", "16"], folder, server);
    say(`${size} tenants: peak ${(peak / 1024).toFixed(0)} MiB, ${seconds.toFixed(1)} s, exit ${code}`);
    peaks.push(peak);
    await server.stop();
  }
  const [few = 0, many = 0] = peaks;
  const beside = `${(few / 1024).toFixed(0)} MiB for ${count}`;
  const ours = `${(many / 1024).toFixed(0)} MiB`;
  report({ what: `peak memory of ${count * 10} tenants`, ours, beside, value: many / few, unit: "×", most: 1.2 });
}

/** Runs that are killed at random moments against a rough server, until all tenants are there. */
async function measureKills(count: number, kills: number): Promise<void> {
  const server = await startServer("rough");
  const folder = await manifest(count);
  const words = ["apply", folder.file, "--settle", "1", "--per-server", "2"];
  let atWork = 0;
  let written = "";
  const begun = performance.now();
  for (let kill = 0; kill < kills; kill++) {
    const { code, stdout, stderr } = await vb365(words, folder, server, 500 + Math.random() * 3000);
    written += stdout + stderr;
    const { whole } = JSON.parse(await server.ask("count"));
    if (code !== 0 && whole < count) atWork++;
    if (kill % 20 === 19) say(`${kill + 1} kills, ${whole} of ${count} tenants whole`);
  }
  let runs = 0;
  let code = 1;
  for (; code !== 0 && runs < 20; runs++) {
    const ended = await vb365(["apply", folder.file, "--settle", "1"], folder, server);
    written += ended.stdout + ended.stderr;
    code = ended.code;
  }
  const journal = await Deno.readTextFile(`${folder.file}.journal.jsonl`);
  const secrets = [password, folder.pfx.slice(0, 60), '"sandbox"'];
  const shown = secrets.filter((secret) => (written + journal).includes(secret));
  say(`${kills} kills, ${atWork} of them at work, then ${runs} runs: ${(await server.ask("count")).trim()}`);
  say(
    `exit ${code}, ${shown.length} secrets in output and journal, ${((performance.now() - begun) / 1000).toFixed(0)} s`,
  );
  await server.stop();
}

async function perSecond(count: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return count * 1000 / (performance.now() - start);
}
