/** Every command against servers that never end: each is over within its timeout and two seconds. */

import assert from "node:assert/strict";
import { vb365 } from "../../helpers/cli.ts";
import { memoryMachine } from "../../helpers/machine.ts";
import { endless, head, startServer, trust } from "../../src/wire/_endless.ts";
import { env, everyLine, files } from "./_lines.ts";

const timeout = 0.3;
/** So many wait beside each other, which takes no time of the machine. */
const atOnce = 20;
/** What makes nothing but work of its own, or runs until it is stopped. */
const connecting = (await everyLine()).filter(({ name, command }) => command.connects && name !== "sandbox");

/** What is written page by page may end otherwise than what is held until it is whole. */
const lines = connecting.flatMap((line) => {
  const outputs = line.does === "reads" ? ["json", "jsonl"] : ["json"];
  return outputs.map((output) => ({ ...line, output }));
});

const json = (data: unknown) => {
  const text = JSON.stringify(data);
  return head(`content-length: ${text.length}`) + text;
};
const token = json({ access_token: "token", expires_in: 3600 });
let count = 0;

/** A page is like the one before it, and there is always a next one. */
function page(path: string): string {
  const offset = Number(/offset=(\d+)/.exec(path)?.[1] ?? 0);
  const name = `contoso-${++count}`;
  const results = [{ id: crypto.randomUUID(), name, displayName: name, type: "Office365" }];
  return json({ offset, limit: 1, results, _links: { next: { href: path } } });
}

/** How it goes on after signing in; those that make a machine work are tried on a client alone. */
const kinds: Readonly<Record<string, Parameters<typeof startServer>[0]>> = {
  ...Object.fromEntries(
    ["that says nothing", "that drips", "that switches protocols"].map((kind) => [kind, endless[kind]?.answer ?? page]),
  ),
  "whose pages never end": (socket, path) => socket.write(page(path)),
};

for (const [kind, answer] of Object.entries(kinds)) {
  Deno.test(`every command is over in time on a server ${kind}`, async () => {
    await using server = await startServer((socket, path) =>
      /\/token$/i.test(path) ? socket.write(token) : answer(socket, path)
    );
    for (let at = 0; at < lines.length; at += atOnce) {
      await Promise.all(
        lines.slice(at, at + atOnce).map(async ({ name, words, output }) => {
          const started = performance.now();
          const { code, stderr } = await vb365([...words, "--timeout", String(timeout), "--output", output], {
            env: { ...env, HOME: "/home/me", VB365_SERVER: server.server, VB365_TRUST_FINGERPRINT: trust.fingerprint },
            files,
            machine: memoryMachine(),
            fetch: undefined,
          });
          const seconds = (performance.now() - started) / 1000;
          assert.ok(
            seconds < timeout + 2,
            `${name} --output ${output} took ${seconds} s and ended with ${code} ${stderr}`,
          );
          assert.doesNotMatch(stderr, /internal-error/, name);
        }),
      );
    }
  });
}
