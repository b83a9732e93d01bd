/**
 * How many POSTs of a 4 KB body a second each client makes, one after the other and 16 at once: one server, one run,
 * connections kept. The clients take short turns, in another order each round, and of each the best tenth counts: what
 * else the machine does can only slow a turn down.
 *
 *     deno run --allow-net=127.0.0.1 --allow-read --allow-run scripts/bench/transport.ts [rounds]
 */
import { X509Certificate } from "node:crypto";
import { Agent, request } from "node:https";
import { createClient, type Trust } from "../../mod.ts";
import { createTransport } from "../../src/transport/transport.ts";
import { say } from "../_say.ts";
import { concludeFigures, report } from "./_figures.ts";

const certificateFile = new URL("../../tests/testdata/tls/san_ca_false.pem", import.meta.url);
const keyFile = new URL("../../tests/testdata/tls/server_key.pem", import.meta.url);
const body = JSON.stringify({ certificate: "A".repeat(4074) });
const turnMilliseconds = 100;
const http1Name = "fetch, http2: false";

interface Client {
  readonly name: string;
  /** Whether it is one that ours is measured against. */
  readonly rival?: boolean;
  /** Sends one POST and reads the answer. */
  readonly post: (url: string) => Promise<unknown>;
}

const [role = "30", port = "", rounds = ""] = Deno.args;
if (role === "serve") serve();
else if (role === "measure") await measure(`https://127.0.0.1:${port}/v8/Organizations`, Number(rounds));
else await runBoth(role);

function serve(): void {
  const [cert, key] = [Deno.readTextFileSync(certificateFile), Deno.readTextFileSync(keyFile)];
  const onListen = ({ port }: Deno.NetAddr) => print(String(port));
  Deno.serve({ hostname: "127.0.0.1", port: 0, cert, key, onListen }, async (incoming) => {
    return Response.json({ received: (await incoming.arrayBuffer()).byteLength }, { status: 201 });
  });
}

/** The server and the clients are processes of their own; `--cert` stands in for a public authority. */
async function runBoth(rounds: string): Promise<void> {
  const common = [
    "run",
    "--quiet",
    "--no-prompt",
    `--cert=${toPath(certificateFile)}`,
    "--allow-net=127.0.0.1",
    "--allow-read",
  ];
  const start = (args: string[], stdout: "piped" | "inherit") =>
    new Deno.Command(Deno.execPath(), { args: [...common, import.meta.url, ...args], stdout }).spawn();
  const server = start(["serve"], "piped");
  const { value } = await server.stdout.getReader().read();
  Deno.exitCode = (await start(["measure", new TextDecoder().decode(value).trim(), rounds], "inherit").status).code;
  server.kill();
}

function toPath(file: URL): string {
  return decodeURIComponent(file.pathname).replace(/^\/([A-Z]:)/i, "$1");
}

async function measure(url: string, rounds: number): Promise<void> {
  const turns = makeClients().map((client) => ({ ...client, one: [] as number[], many: [] as number[] }));
  for (let round = -3; round < rounds; round++) {
    for (const turn of shuffle(turns)) {
      const [one, many] = [await countPerSecond(turn, url, 1), await countPerSecond(turn, url, 16)];
      if (round < 0) continue; // The compiler warms up.
      turn.one.push(one);
      turn.many.push(many);
    }
  }
  reportAll(turns.map(({ one, many, ...client }) => ({ ...client, one: bestTenth(one), many: bestTenth(many) })));
  Deno.exit(Deno.exitCode);
}

async function countPerSecond({ post }: Client, url: string, atOnce: number): Promise<number> {
  await Promise.all(Array.from({ length: atOnce }, () => post(url)));
  const start = performance.now();
  let count = 0;
  const keepPosting = async () => {
    for (; performance.now() - start < turnMilliseconds; count++) await post(url);
  };
  await Promise.all(Array.from({ length: atOnce }, keepPosting));
  return count * 1000 / (performance.now() - start);
}

function makeClients(): Client[] {
  const pem = Deno.readTextFileSync(certificateFile);
  const byDefault = createTransport();
  const pinned = createTransport({ trust: { fingerprint: new X509Certificate(pem).fingerprint256 } });
  const byAuthority = createTransport({ trust: { caCertificates: pem } });
  const http1 = Deno.createHttpClient({ http2: false });
  const agent = new Agent({ keepAlive: true, noDelay: true, ca: pem });
  return [
    { name: "our transport, default", post: (url) => postWith(byDefault.fetch, url) },
    { name: "our transport, pinned", post: (url) => postWith(pinned.fetch, url) },
    { name: "our typed client, CA file", post: typedPost({ caCertificates: pem }) },
    { name: "our transport, CA file", post: (url) => postWith(byAuthority.fetch, url) },
    {
      name: http1Name,
      rival: true,
      post: (url) => postWith((input, init) => fetch(input, { ...init, client: http1 }), url),
    },
    { name: "node:https, noDelay", rival: true, post: (url) => postWithNode(agent, url) },
    { name: "fetch as it comes (HTTP/2)", post: (url) => postWith(fetch, url) },
  ];
}

async function postWith(send: typeof fetch, url: string): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const response = await send(url, { method: "POST", body, headers });
  return await response.json();
}

/** The body of another operation, of the same size: the server takes any. */
function typedPost(trust: Trust): Client["post"] {
  let client: ReturnType<typeof createClient<"v8">> | undefined;
  const typedBody = { userCode: "A".repeat(body.length - 15) };
  return async (url) => {
    client ??= createClient({ server: new URL(url).origin, version: "v8", token: "example", trust });
    return (await client.POST("/DeviceCode/check", { body: typedBody })).data;
  };
}

async function postWithNode(agent: Agent, url: string): Promise<unknown> {
  const headers = { "content-type": "application/json", "content-length": body.length };
  return await new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (received) => {
      const chunks: string[] = [];
      received.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
      received.on("end", () => resolve(JSON.parse(chunks.join(""))));
    });
    sent.on("error", reject).end(body);
  });
}

/** Another order each time: who comes after a client that only waits finds a processor that has slowed down. */
function shuffle<T>(values: readonly T[]): T[] {
  return values.map((value) => ({ value, at: Math.random() })).sort((a, b) => a.at - b.at).map(({ value }) => value);
}

function bestTenth(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.9)] ?? 0;
}

/** A client as it was measured, in POSTs a second. */
interface Row {
  readonly name: string;
  readonly rival?: boolean;
  readonly one: number;
  readonly many: number;
}

function reportAll(rows: readonly Row[]): void {
  for (const { name, one, many } of rows) {
    say(`${name}: ${one.toFixed(0)} POSTs of 4 KB a second in turn, ${many.toFixed(0)} with 16 at once`);
  }
  for (const how of ["one", "many"] as const) {
    const [fastest] = rows.filter(({ rival }) => rival).toSorted((a, b) => b[how] - a[how]);
    compare(how, "our transport", rows[0], fastest);
    const [typed, http1] = ["typed client", http1Name].map((part) => rows.find(({ name }) => name.includes(part)));
    compare(how, "our typed client", typed, http1, 0.85);
  }
  concludeFigures();
}

function compare(how: "one" | "many", what: string, ours?: Row, rival?: Row, least?: number): void {
  if (!ours || !rival) return;
  report({
    what: `POSTs of 4 KB by ${what}, ${how === "one" ? "in turn" : "16 at once"}`,
    ours: `${ours[how].toFixed(0)} a second`,
    beside: `${rival[how].toFixed(0)} of ${rival.name}`,
    value: ours[how] / rival[how],
    unit: "×",
    ...least !== undefined && { least },
  });
}

function print(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${line}\n`));
}
