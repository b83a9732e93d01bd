/** `vb365 serve`: many command lines in one process, over real pipes and TLS. */

import assert from "node:assert/strict";
import { Lines } from "../../cli/own/serve_output.ts";
import { newCertificate } from "../../mod.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/mod.ts";
import { tokenRequests } from "../helpers/login.ts";
import { start } from "../helpers/process.ts";

interface Said {
  id: string | number | null;
  out?: string;
  lines?: unknown[];
  err?: string;
  warning?: string;
  note?: string;
  exit?: number;
}

/** What one call has written. */
interface Ended {
  out: string;
  err: string;
  warnings: string[];
  exit: number;
}

interface Served extends AsyncDisposable {
  sandbox: Sandbox;
  /** The flags that lead to the sandbox. */
  server: string[];
  /** Runs a command line in the process. */
  call(
    words: string,
    more?: { secrets?: Record<string, string>; input?: string; id?: string; lines?: true },
  ): Promise<Ended>;
  connect(): Promise<Ended>;
  send(message: unknown): Promise<void>;
  /** Ends standard input, and gives the exit code of the process. */
  end(): Promise<number>;
  /** Everything that came out. */
  said: Said[];
  child: Deno.ChildProcess;
}

async function serve(options: SandboxOptions = {}): Promise<Served> {
  const sandbox = await startSandbox(options);
  const home = await Deno.makeTempDir();
  const child = start(["serve"], { VB365_CONFIG: `${home}/config.json` }, "piped");
  const writer = child.stdin.getWriter();
  const said: Said[] = [];
  const waiting = new Map<string, (ended: Ended) => void>();
  const texts = new Map<string, Ended>();
  const reading = (async () => {
    let rest = "";
    for await (const part of child.stdout.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + part).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) take(JSON.parse(line));
    }
    for (const tell of waiting.values()) tell({ out: "", err: "the process has ended", warnings: [], exit: -1 });
  })();
  function take(message: Said): void {
    said.push(message);
    const id = String(message.id);
    const text = texts.get(id) ?? { out: "", err: "", warnings: [], exit: -1 };
    texts.set(id, text);
    text.out += message.out ?? "";
    text.err += message.err ?? "";
    if (message.warning !== undefined) text.warnings.push(message.warning);
    if (message.exit === undefined) return;
    waiting.get(id)?.({ ...text, exit: message.exit });
    texts.delete(id);
  }
  let last = 0;
  const send = (message: unknown) => writer.write(new TextEncoder().encode(`${JSON.stringify(message)}\n`));
  const server = ["--server", sandbox.url, "--trust-fingerprint", sandbox.fingerprint, "--username", sandbox.username];
  const call: Served["call"] = async (words, { id = `call ${++last}`, ...more } = {}) => {
    const ended = new Promise<Ended>((resolve) => waiting.set(id, resolve));
    await send({ id, argv: [...words.split(" "), ...server], ...more });
    return await ended;
  };
  let isOver = false;
  const end = async () => {
    isOver = true;
    await writer.close();
    await reading;
    await child.stderr.cancel();
    return (await child.status).code;
  };
  return {
    ...{ sandbox, server, call, send, said, child, end },
    connect: () => call("connect", { secrets: { password: sandbox.password } }),
    async [Symbol.asyncDispose]() {
      if (!isOver) await end();
      await sandbox.close();
      await Deno.remove(home, { recursive: true });
    },
  };
}

Deno.test("serve signs in once, and needs no secret after that", async () => {
  await using served = await serve();
  const { exit, out, err } = await served.connect();
  assert.equal(exit, 0, err);
  assert.deepEqual(JSON.parse(out), {
    server: served.sandbox.url,
    version: "v8",
    username: served.sandbox.username,
    profile: null,
  });
  for (const words of ["org list", "org list --output jsonl", "group list office365.onmicrosoft.com"]) {
    assert.equal((await served.call(words)).exit, 0, words);
  }
  assert.equal(tokenRequests(served.sandbox), 1);
  assert.equal(await served.end(), 0);
  assert.equal(served.sandbox.requests.at(-1)?.path.toLowerCase(), "/token/logout");
});

Deno.test("serve forgets a secret with its call", async () => {
  await using served = await serve();
  assert.equal((await served.call("cert to-base64 nowhere.pfx")).exit, 2);
  const { exit, err } = await served.call("org list");
  assert.equal(exit, 2);
  assert.match(JSON.parse(err).error.message, /password/i);
  assert(served.said.every((message) => !JSON.stringify(message).includes(served.sandbox.password)));
});

Deno.test("serve takes a body beside the secrets, and gives errors and exit codes like the program", async () => {
  await using served = await serve();
  const secrets = { password: served.sandbox.password };
  const input = JSON.stringify({ description: "by pipe" });
  assert.equal((await served.call("org set contoso-apps.onmicrosoft.com --body -", { secrets, input })).exit, 0);
  const { exit, err } = await served.call("org get nobody");
  assert.equal(exit, 6);
  assert.equal(JSON.parse(err).error.code, "not-found");
  const got = await served.call("org get contoso-apps.onmicrosoft.com");
  assert.equal(JSON.parse(got.out).description, "by pipe");
});

Deno.test("serve warns in a line of its own, in every format", async () => {
  await using served = await serve();
  const { pfx } = await newCertificate({ commonName: "contoso", password: "planted-password" });
  const { warnings, exit, err } = await served.call(
    "app create contoso-apps.onmicrosoft.com --name APP --certificate - --what-if --output jsonl",
    {
      secrets: {
        password: served.sandbox.password,
        userCode: "ABC123XYZ",
        certificatePassword: "planted-password",
      },
      input: pfx.toBase64(),
    },
  );
  assert.equal(exit, 0, err);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? "", /kb4821/);
});

Deno.test("serve gives lines of JSON as data, and what is there at once in one line with the exit code", async () => {
  await using served = await serve();
  await served.connect();
  const saidBy = async (words: string) => {
    const before = served.said.length;
    await served.call(`${words} --output jsonl`, { lines: true });
    return served.said.slice(before);
  };
  const [listed, ...rest] = await saidBy("org list");
  assert.deepEqual([listed?.lines?.length, listed?.exit, rest], [3, 0, []]);
  const [none] = await saidBy("org list --name nobody");
  assert.deepEqual([none?.lines, none?.exit], [undefined, 0]);
  const [refused, ended] = await saidBy("org get nobody");
  assert.deepEqual([JSON.parse(refused?.err ?? "").error.code, ended?.exit], ["not-found", 6]);
});

Deno.test("a long list goes out in pieces that Windows PowerShell 5.1 can read", async () => {
  const written: string[] = [];
  const lines = new Lines(1, (line) => Promise.resolve(written.push(line) > 0));
  const rows = Array.from({ length: 50_000 }, (_, at) => ({ at, name: "contoso" }));
  await lines.out(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  await lines.exit(0);
  assert(written.length > 20 && written.every(({ length }) => length < 100_000));
  const said: Said[] = written.map((line) => JSON.parse(line));
  assert.deepEqual(said.flatMap(({ lines = [] }) => lines), rows);
  assert.deepEqual(said.map(({ exit }) => exit).filter((exit) => exit !== undefined), [0]);
});

Deno.test("serve runs calls side by side, and ends the one that is canceled", async () => {
  await using served = await serve();
  await served.connect();
  const waiting = served.call("device-code wait", { id: "wait", secrets: { userCode: "NOBODY" } });
  assert.equal((await served.call("org list")).exit, 0);
  await served.send({ id: "wait", cancel: true });
  const { exit } = await waiting;
  assert([130, 6, 1].includes(exit), String(exit));
  assert.equal((await served.call("org list")).exit, 0);
});

Deno.test("serve says what is wrong with a line, and goes on", async () => {
  await using served = await serve();
  await served.send("no call");
  await served.send({ id: 1, argv: "org list" });
  await served.send({ id: 2, argv: ["serve"] });
  await served.send({ id: 3, argv: ["org", "list"], secrets: "planted-password" });
  assert.equal((await served.connect()).exit, 0);
  const problems = served.said.filter(({ err }) => err !== undefined);
  assert.deepEqual(problems.map(({ id, exit }) => [id, exit]), [[null, 2], [1, 2], [2, 2], [3, 2]]);
  assert(!JSON.stringify(problems).includes("planted-password"));
});

Deno.test("serve reads in milliseconds once it has a connection", async () => {
  await using served = await serve();
  await served.connect();
  const times: number[] = [];
  for (let count = 0; count < 40; count++) {
    const began = performance.now();
    await served.call("org get contoso-apps.onmicrosoft.com --api-version v8");
    times.push(performance.now() - began);
  }
  const median = times.sort((a, b) => a - b)[20] ?? Infinity;
  assert(median < 60, `${median} ms`);
});

Deno.test("serve ends when the program that has started it is gone, and does not mind Ctrl-C", async () => {
  await using served = await serve();
  assert.equal((await served.connect()).exit, 0);
  if (Deno.build.os !== "windows") served.child.kill("SIGINT");
  assert.equal((await served.call("org list")).exit, 0);
  assert.equal(await served.end(), 0);
});
