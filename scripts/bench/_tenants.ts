/** What the figures for many tenants are measured with: a server in a process of its own, manifests, and whole runs. */

import { newCertificate } from "../../mod.ts";
import type { Journal, ManifestTenant } from "../../tenants.ts";
import { startSandbox } from "../../sandbox/mod.ts";
import { root } from "../_files.ts";

/** The password of the certificate. */
export const password = "bench-Certificate-1";
/** The application of every tenant. */
export const applicationId = "63caebf0-2624-48d0-9ece-de1db611dc98";
const poolId = "eefb5987-1430-4768-a545-84c6abd1dbca";

/** A server that runs. */
export interface Server {
  readonly url: string;
  readonly fingerprint: string;
  readonly certificate: string;
  ask(line: string): Promise<string>;
  stop(): Promise<void>;
}

/** Serves until its standard input ends; a line `count` answers how many organizations there are, whole and in all. */
export async function serve(isRough: boolean): Promise<void> {
  const writes = ["POST /Organizations", "POST /Organizations/*/BackupApplications"];
  const fault = writes.flatMap((on) => [
    { on, kind: "drop", applied: true, every: 20 } as const,
    { on, kind: "status", status: 500, every: 20, after: 7 } as const,
    { on, kind: "slow", delay: 300, every: 25, after: 3 } as const,
    { on, kind: "status", status: 429, every: 30, after: 11 } as const,
    // All other writes take a while, so that many are under way when a run is killed.
    { on, kind: "slow", delay: 40 } as const,
  ]);
  await using sandbox = await startSandbox({ seed: "empty", ...(isRough && { fault, latency: 2 }) });
  const { url, fingerprint, certificate } = sandbox;
  const print = (data: unknown) => Deno.stdout.write(new TextEncoder().encode(`${JSON.stringify(data)}\n`));
  await print({ url, fingerprint, certificate });
  let refused = 0;
  let last = sandbox.requests.at(-1);
  for await (const _ of Deno.stdin.readable) {
    // The oldest requests are let go of, so that no number says where the new ones begin.
    const begin = last === undefined ? 0 : sandbox.requests.lastIndexOf(last) + 1;
    refused += sandbox.requests.slice(begin).filter(({ status }) => status === 409).length;
    last = sandbox.requests.at(-1);
    const all = sandbox.organizations();
    const names = new Set(all.map(({ officeName }) => officeName));
    const whole = all.filter(({ backupApplications }) => backupApplications.length === 1).length;
    await print({ organizations: all.length, names: names.size, whole, refused });
  }
}

/** Takes and lists organizations without looking at them, so that the client is what is measured. */
export async function serveLight(): Promise<void> {
  const all: object[] = [];
  const names = { dnsNames: ["localhost"], ipAddresses: ["127.0.0.1"] };
  const made = await newCertificate({ commonName: "localhost", password, ...names });
  const { certificatePem: cert, privateKeyPem: key, fingerprint } = made;
  const onListen = ({ port }: Deno.NetAddr) => {
    const facts = { url: `https://127.0.0.1:${port}`, fingerprint, certificate: cert };
    Deno.stdout.writeSync(new TextEncoder().encode(`${JSON.stringify(facts)}\n`));
  };
  await Deno.serve({ hostname: "127.0.0.1", port: 0, cert, key, onListen }, async (request) => {
    const text = await request.text();
    if (request.url.endsWith("/token")) return Response.json({ access_token: "light", expires_in: 3600 });
    if (request.url.endsWith("/logout")) return new Response(null, { status: 204 });
    if (request.method === "GET") return Response.json(pageOf(all, request.url));
    const { officeOrganizationName: officeName } = JSON.parse(text).sharePointOnlineSettings ?? {};
    const made = { id: crypto.randomUUID(), type: "Office365", name: officeName, officeName };
    all.push(made);
    return Response.json(made, { status: 201 });
  }).finished;
}

function pageOf(all: readonly object[], url: string) {
  const { pathname, searchParams } = new URL(url);
  const [limit, offset] = ["limit", "offset"].map((name) => Number(searchParams.get(name) ?? 0));
  const results = pathname.endsWith("/Organizations") ? all.slice(offset, (offset ?? 0) + (limit || 30)) : [];
  return { results, offset, limit };
}

/** Starts a server. */
export async function startServer(kind: "calm" | "rough" | "light" = "calm"): Promise<Server> {
  const args = [
    "run",
    "-A",
    "--no-check",
    new URL("./tenants.ts", import.meta.url).pathname,
    "serve",
    kind,
  ];
  const child = new Deno.Command(Deno.execPath(), { args, stdin: "piped", stdout: "piped" }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const writer = child.stdin.getWriter();
  const next = async () => {
    let text = "";
    while (!text.endsWith("\n")) text += (await lines.read()).value ?? "\n";
    return text;
  };
  const ask = async (line: string) => {
    await writer.write(new TextEncoder().encode(`${line}\n`));
    return await next();
  };
  const stop = async () => {
    await writer.close();
    child.kill("SIGKILL");
    await child.status;
  };
  return { ...JSON.parse(await next()), ask, stop };
}

/** One tenant of many. */
export function tenantAt(at: number, series: string): ManifestTenant {
  const officeName = `${series}${at}.onmicrosoft.com`;
  return { officeName, mode: "existing-application", applicationId, account: `admin@${officeName}` };
}

/** A folder with a manifest. */
export interface Folder {
  readonly path: string;
  readonly file: string;
  readonly pfx: string;
}

/** The forms of a manifest that long ones come in. */
export const forms = ["jsonl", "csv", "yaml"] as const;

/** Makes a manifest. */
export async function manifest(
  count: number,
  hasPool = true,
  form: (typeof forms)[number] = "jsonl",
): Promise<Folder> {
  const path = await Deno.makeTempDir();
  const { pfx } = await newCertificate({ commonName: "bench", password });
  await Deno.writeFile(`${path}/tenant.pfx`, pfx);
  const pool = { backupApplications: [{ applicationId: poolId, certificate: "tenant.pfx" }] };
  const common = {
    mode: "existing-application",
    applicationId,
    certificate: "tenant.pfx",
    account: "admin@{officeName}",
  };
  const defaults = { ...common, ...(hasPool && pool) };
  const names = Array.from({ length: count }, (_, at) => tenantAt(at, "tenant").officeName ?? "");
  const file = `${path}/m.${form}`;
  await Deno.writeTextFile(file, writers[form](defaults, names));
  return { path, file, pfx: pfx.toBase64() };
}

/** How each form is written; a table has no defaults. */
const writers: Record<(typeof forms)[number], (defaults: Record<string, unknown>, names: string[]) => string> = {
  jsonl: (defaults, names) =>
    [{ defaults }, ...names.map((officeName) => ({ officeName }))].map((line) => `${JSON.stringify(line)}\n`).join(""),
  csv: (defaults, names) => {
    const cells = (officeName: string) => Object.values(defaults).join().replaceAll("{officeName}", officeName);
    return `officeName,${Object.keys(defaults)}\n${names.map((name) => `${name},${cells(name)}\n`).join("")}`;
  },
  yaml: (defaults, names) =>
    `defaults: ${JSON.stringify(defaults)}\ntenants:\n${names.map((name) => `  - officeName: ${name}\n`).join("")}`,
};

/** How a run of the program went; the peak of its memory is in KiB. */
export interface Ran {
  readonly code: number;
  readonly isKilled: boolean;
  readonly peak: number;
  readonly seconds: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** When a run is killed: so many milliseconds after it has written down the first thing that it is about to do. */
export interface KillPlan {
  readonly journal: string;
  readonly after: number;
}

/** Kills a run at its work, and not while it starts or reads. */
async function killAtWork(child: Deno.ChildProcess, { journal, after }: KillPlan, over: AbortSignal): Promise<void> {
  const size = async () => (await Deno.stat(journal).catch(() => undefined))?.size ?? 0;
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const before = await size();
  const hasBegun = async () => {
    if (await size() <= before) return false;
    return new TextDecoder().decode((await Deno.readFile(journal)).subarray(before)).includes('"event":"intent"');
  };
  while (!over.aborted && !await hasBegun()) await wait(5);
  await wait(after);
  if (!over.aborted) child.kill("SIGKILL");
}

/** Runs the program to its end, or until it is killed; the peak of its memory is what Linux says of it. */
export async function vb365(
  words: string[],
  { path }: Folder,
  { url, fingerprint }: Server,
  kill?: KillPlan,
): Promise<Ran> {
  const env = {
    VB365_SERVER: url,
    VB365_TRUST_FINGERPRINT: fingerprint,
    VB365_USERNAME: "administrator",
    VB365_PASSWORD: "sandbox",
    VB365_CERTIFICATE_PASSWORD: password,
    VB365_CONFIG: `${path}/config.json`,
  };
  const args = [
    "run",
    "-A",
    "--no-check",
    "cli.ts",
    ...words,
    ...(words.includes("--output") ? [] : ["--output", "jsonl"]),
  ];
  const start = performance.now();
  const child = new Deno.Command(Deno.execPath(), { args, cwd: root, env, stdout: "piped", stderr: "piped" }).spawn();
  let peak = 0;
  const look = setInterval(async () => {
    const status = await Deno.readTextFile(`/proc/${child.pid}/status`).catch(() => "");
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, 50);
  const over = new AbortController();
  const killing = kill && killAtWork(child, kill, over.signal);
  const { code, signal, stdout, stderr } = await child.output();
  clearInterval(look);
  over.abort();
  await killing;
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const seconds = (performance.now() - start) / 1000;
  return { code, isKilled: signal === "SIGKILL", peak, seconds, stdout: decode(stdout), stderr: decode(stderr) };
}

/** As the program does it: what gathers meanwhile by one write and one sync, and what may get lost with the next of them. */
export async function openJournal(path: string): Promise<Journal & { close(): Promise<void> }> {
  const file = await Deno.open(path, { append: true, create: true });
  let waiting = "";
  let next: Promise<void> | undefined;
  let running = Promise.resolve();
  const flush = async () => {
    const bytes = new TextEncoder().encode(waiting);
    waiting = "";
    next = undefined;
    await file.write(bytes);
    await file.syncData();
  };
  const note = (entry: object) => void (waiting += `${JSON.stringify(entry)}\n`);
  const append = (entry: object) => {
    note(entry);
    return next ??= running = running.then(flush);
  };
  return { open: new Map<string, number>(), append, note, close: () => running.then(flush).then(() => file.close()) };
}
