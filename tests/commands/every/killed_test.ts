/**
 * Every command that writes, killed and interrupted at each of its points - signing in, reading before, the request that
 * writes, its answer - and on a full disk: the audit log tells the truth, nothing with a secret is left or open to others.
 */

import assert from "node:assert/strict";
import { ownFiles } from "../../../cli/deno/own_files.ts";
import { type Outcome, vb365 } from "../../helpers/cli.ts";
import { memoryMachine } from "../../helpers/machine.ts";
import { env, type EveryLine, everyLine, files, openWorld } from "./_lines.ts";

const isUnix = Deno.build.os !== "windows";
const world = await openWorld();
const all = await everyLine();
/** What only asks whether a code was confirmed writes nothing. */
const writing = all.filter(({ name, does }) => (does === "writes" && name !== "device-code wait") || name === "login");
const points = ["sign-in", "read", "write", "answer"] as const;
type Point = typeof points[number];

function isAt(point: Point, { method, url }: Request): boolean {
  if (/\/token$/.test(url)) return point === "sign-in";
  if (method === "GET") return point === "read";
  return (point === "write" || point === "answer") && !/\/(logout|check|search)$/.test(url);
}

interface Left {
  /** What the audit log says, line by line. */
  readonly outcomes: string[];
  /** The other files, without folders. */
  readonly names: string[];
}

/** Looks at all that is on the disk. Nothing may be open to others, or hold a secret. */
async function look(folder: string): Promise<Left> {
  const [names, outcomes]: [string[], string[]] = [[], []];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = `${folder}/${name}`;
    const { mode } = await Deno.stat(path);
    assert.equal((mode ?? 0) & 0o077, 0, `${name} is open to others`);
    if (isDirectory) names.push(...(await look(path)).names);
    else if (name !== "audit.jsonl") names.push(name);
    const text = isDirectory ? "" : await Deno.readTextFile(path);
    assert.doesNotMatch(text, /planted/i, name);
    if (name === "audit.jsonl") outcomes.push(...text.trim().split("\n").map((line) => JSON.parse(line).outcome));
  }
  return { outcomes, names };
}

interface Stopped {
  /** Whether the point was reached; a command need not read before it writes. */
  readonly isReached: boolean;
  /** What there was when it was killed, and after it was interrupted. */
  readonly killed: Left;
  readonly interrupted: Left;
  readonly outcome: Outcome;
}

/** Runs a line to a point, where the machine is looked at as a kill would leave it; then the user interrupts it. */
async function stopAt({ words, command }: EveryLine, point: Point): Promise<Stopped> {
  const folder = await Deno.makeTempDir();
  const controller = new AbortController();
  const [reached, released] = [Promise.withResolvers<boolean>(), Promise.withResolvers<void>()];
  const inFolder = Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
  const running = vb365(world.begin(words).map((word) => word === "m.jsonl" ? `${folder}/${word}` : word), {
    env: { ...env, HOME: folder, VB365_AUDIT_LOG: `${folder}/audit.jsonl` },
    files: { ...files, ...inFolder },
    machine: memoryMachine(new Map(), { files: ownFiles }),
    signal: controller.signal,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (!isAt(point, request) || controller.signal.aborted) return await world.answer(request);
      const answer = point === "answer" ? await world.answer(request) : undefined;
      reached.resolve(true);
      // What ends in order waits for what it has begun.
      if (command.stopsInOrder) return await released.promise.then(() => answer ?? world.answer(request));
      return await new Promise((_, reject) =>
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason))
      );
    },
  });
  try {
    const isReached = await Promise.race([reached.promise, running.then(() => false)]);
    const killed = await look(folder);
    controller.abort();
    released.resolve();
    return { isReached, killed, outcome: await running, interrupted: await look(folder) };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Files without a secret that outlive a run: locks, and what was planned and done of a manifest. */
const mayStay = /\.lock$|\.journal\.jsonl$|^server-|^config\.json$/;

for (const point of points) {
  Deno.test({
    name: `whatever writes, killed and interrupted at this point, leaves a true audit log and no secret: ${point}`,
    ignore: !isUnix,
    fn: async () => {
      let count = 0;
      for (const line of writing) {
        const { isReached, killed, interrupted, outcome } = await stopAt(line, point);
        if (!isReached) {
          assert.ok(point === "read" || line.name === "login", `${line.name} never came there: ${outcome.stderr}`);
          continue;
        }
        count++;
        const where = `${line.name}: ${outcome.stderr}`;
        const wasSent = point === "write" || point === "answer";
        assert.deepEqual(killed.outcomes, wasSent ? ["intended"] : [], where);
        const ended = line.command.stopsInOrder ? "done" : "unknown";
        assert.deepEqual(interrupted.outcomes, wasSent ? ["intended", ended] : [], where);
        assert.deepEqual([...killed.names, ...interrupted.names].filter((name) => !mayStay.test(name)), [], where);
        if (line.command.stopsInOrder) continue;
        assert.equal(outcome.code, 130, where);
        assert.equal(/was sent and not answered: it may have taken effect/.test(outcome.stderr), wasSent, where);
      }
      assert.ok(count > writing.length / 2, String(count));
    },
  });
}

/** A disk on which the audit log has room for so many lines. */
async function withRoomFor(most: number, { words }: EveryLine): Promise<Outcome & { lines: string[] }> {
  const lines: string[] = [];
  const { files: own } = memoryMachine();
  const openLog = () => ({
    append(text: string) {
      if (lines.length === most) throw new Error("No space left on device (os error 28)");
      lines.push(JSON.parse(text).outcome);
    },
    close() {},
  });
  const outcome = await vb365(world.begin(words), {
    env: { ...env, HOME: "/home/me", VB365_AUDIT_LOG: "/log" },
    files,
    machine: memoryMachine(new Map(), { files: { ...own, logs: () => Promise.resolve(openLog) } }),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const isWrite = isAt("write", request);
      if (isWrite) lines.push("sent");
      return await world.answer(request);
    },
  });
  return { ...outcome, lines };
}

for (const { name, does, ...line } of all.filter((line) => writing.includes(line) && line.name !== "login")) {
  Deno.test(`${name} sends nothing that a full disk has no line for, and says what became of what it sent`, async () => {
    const none = await withRoomFor(0, { name, does, ...line });
    assert.deepEqual(none.lines, []);
    assert.notEqual(none.code, 0);
    assert.match(none.stdout + none.stderr, /no space left on device; so nothing was written/i);
    const one = await withRoomFor(2, { name, does, ...line });
    assert.deepEqual(one.lines, ["intended", "sent"]);
    assert.notEqual(one.code, 0);
    assert.match(one.stdout + one.stderr, /the outcome of \w+ \S+ .* was: done/i);
  });
}
