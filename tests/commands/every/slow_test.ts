/** Every command that reads, on slow servers: --timeout is for all that it reads together. */

import assert from "node:assert/strict";
import { type Outcome, vb365 } from "../../helpers/cli.ts";
import { memoryMachine } from "../../helpers/machine.ts";
import { env, everyLine, files, openWorld } from "./_lines.ts";

const timeout = 1;
/** So many wait beside each other: what each of them does when its time is over takes time of the machine. */
const atOnce = 8;
const world = await openWorld();
/** What waits on purpose, or has a limit for each thing. */
const waiting = ["plan", "session wait"];
const lines = (await everyLine()).filter(({ name, does }) => does === "reads" && !waiting.includes(name));

/** How long an answer takes, and whether the next page of a list is always there. */
interface Slowness {
  seconds(request: Request): number;
  readonly isEndless?: boolean;
}

async function run(words: readonly string[], { seconds, isEndless }: Slowness): Promise<Outcome & { took: number }> {
  const started = performance.now();
  const outcome = await vb365([...world.begin(words), "--timeout", String(timeout)], {
    env: { ...env, HOME: "/home/me" },
    files,
    machine: memoryMachine(),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      await pause(seconds(request), init?.signal);
      const answer = await world.answer(request);
      return isEndless ? await endless(answer, request.url) : answer;
    },
  });
  return { ...outcome, took: (performance.now() - started) / 1000 };
}

function pause(seconds: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/** A list of the world as one without an end. */
async function endless(answer: Response, url: string): Promise<Response> {
  const text = await answer.text();
  const data = text === "" ? undefined : JSON.parse(text);
  const [entry] = data?.results ?? [];
  if (entry === undefined) return new Response(text === "" ? null : text, answer);
  const offset = Number(new URL(url).searchParams.get("offset"));
  return Response.json({ offset, limit: 1, results: [{ at: offset, ...entry }], _links: { next: { href: url } } });
}

const isSignOut = ({ url }: Request) => /\/token\/logout$/i.test(url);
const kinds: Readonly<Record<string, Slowness>> = {
  "that takes most of the time for each answer": { seconds: (request) => isSignOut(request) ? 0 : 0.9 * timeout },
  "with many small pages": { seconds: (request) => isSignOut(request) ? 0 : 0.02, isEndless: true },
};

/** Loads what the commands take, which is no time of theirs. */
async function warmUp(): Promise<void> {
  for (const { name, words, code } of lines) {
    const outcome = await run(words, { seconds: () => 0 });
    assert.equal(outcome.code, code, `${name} ${outcome.stderr}`);
  }
}

for (const [kind, slowness] of Object.entries(kinds)) {
  Deno.test(`every command that reads is over within its timeout and two seconds on a server ${kind}`, async () => {
    await warmUp();
    const late: string[] = [];
    for (let at = 0; at < lines.length; at += atOnce) {
      await Promise.all(
        lines.slice(at, at + atOnce).map(async ({ name, words }) => {
          const { took, code, stderr } = await run(words, slowness);
          if (took > timeout + 2) late.push(`${name} took ${took.toFixed(1)} s and ended with ${code} ${stderr}`);
        }),
      );
    }
    assert.deepEqual(late, []);
  });
}

Deno.test("--timeout is for all that a command reads, and says so: session list", async () => {
  const { code, error } = await run(["session", "list"], { seconds: () => 0.65 * timeout });
  assert.deepEqual([code, error().code], [3, "timeout"]);
  assert.match(error().message, /: cannot read all of it within 1 seconds$/);
  assert.match(error().hint ?? "", /--timeout/);
});

Deno.test("--timeout never cuts off a write because of what was read before: org set", async () => {
  const words = ["org", "set", "contoso-apps.onmicrosoft.com", "--description", "planned"];
  const { code, took, stderr } = await run(words, { seconds: ({ method }) => method === "GET" ? 0 : 0.9 * timeout });
  assert.equal(code, 0, stderr);
  assert.ok(took > 1.7 * timeout, `${took} seconds`);
});

Deno.test("--timeout does not count how long the user thinks: org remove", async () => {
  const { code, stderr } = await vb365(["org", "remove", "contoso-apps.onmicrosoft.com", "--timeout", "0.2"], {
    env: { ...env, HOME: "/home/me" },
    machine: memoryMachine(),
    terminal: true,
    answers: [pause(1).then(() => "y")],
    fetch: (input, init) => world.answer(new Request(input, init)),
  });
  assert.equal(code, 0, stderr);
});

Deno.test("--timeout does not cut off what waits on purpose: session wait", async () => {
  const started = performance.now();
  const words = ["session", "wait", crypto.randomUUID(), "--interval", "0.05", "--wait-timeout", "2", "--timeout", "1"];
  const { code, error, sent } = await vb365(words, {
    env: { ...env, HOME: "/home/me" },
    answer: ({ path }) => Response.json({ id: path.replace(/.*\//, ""), status: "Running" }),
  });
  assert.equal(code, 3);
  assert.doesNotMatch(error().message, /cannot read all/);
  assert.ok(performance.now() - started > 1900 && sent.length > 5, error().message);
});
