/** With secrets planted in every field that takes one, nothing that any command writes may hold one of them. */

import assert from "node:assert/strict";
import { waysOf } from "../../cli/flags/common.ts";
import { index } from "../../commands/index.ts";
import { startSandbox } from "../../sandbox/mod.ts";
import { type Arrived, type Outcome, plainReads, type Scene, vb365 } from "../helpers/cli.ts";
import { pfxBase64 } from "../helpers/certificate.ts";
import { files, id, lines as planted, own, secrets } from "../helpers/planted.ts";

const isIn = (lines: readonly string[], words: string) => lines.some((line) => `${line} `.startsWith(`${words} `));
const plain = (await plainReads()).filter((words) => !isIn(planted, words));
const lines = [...planted, ...plain.map((words) => `${words} --api-version v8`)];

const styles = [
  "--output json",
  "--output table",
  "--output jsonl",
  "--output csv",
  "--output yaml",
  "--verbose",
  "-o out.txt",
];

/** What must not be there: a planted secret or the certificate, in any form. */
function check({ stdout, stderr, written }: Outcome, line: string): void {
  const texts = [stdout, stderr, ...written.values()].join("\n");
  assert.doesNotMatch(texts, /planted/i, line);
  for (const certificate of [pfxBase64, own.pfx.toBase64()]) {
    assert.ok(!texts.includes(certificate.slice(40, 80)), `${line} shows the certificate`);
  }
}

/** The lines of commands that ask no server: what one answers makes no difference to them. */
const offline = await linesWithoutServer();

async function linesWithoutServer(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [words, entry] of Object.entries(index)) {
    if ((await entry.load()).command.connects) continue;
    found.push(...lines.filter((line) => `${line} `.startsWith(`${words} `)));
  }
  return found;
}

async function runAll(
  scene: Scene,
  chosen: readonly string[] = styles,
  which: readonly string[] = lines.filter((line) => !offline.includes(line)),
): Promise<void> {
  for (const line of which) {
    for (const style of chosen) {
      const words = `${line} ${style}`.split(" ");
      check(await vb365(words, scene), `${line} ${style}`);
    }
  }
}

const env = { ...secrets, VB365_SERVER: "vb365.example.com", VB365_USERNAME: "admin" };
const listed = { id, name: "contoso-apps.onmicrosoft.com", type: "Office365" };

/** A server that repeats whatever it gets. */
const echoes: Readonly<Record<string, (request: Arrived) => Response>> = {
  "in its answer": ({ method, path, body }) =>
    method === "GET" && path.endsWith("/Organizations")
      ? Response.json([listed])
      : Response.json({ ...listed, ...Object(body), inner: [body] }, { status: 200 }),
  "in its error": ({ method, path, body }) =>
    method === "GET" && path.endsWith("/Organizations")
      ? Response.json([listed])
      : Response.json({ message: `Cannot take ${JSON.stringify(body)}, ${body}` }, { status: 400 }),
  "in a failure": ({ body }) =>
    Response.json({ message: decodeURIComponent(encodeURIComponent(JSON.stringify(body) ?? "")) }, { status: 500 }),
  "as a web page": ({ body }) => new Response(`<html>${JSON.stringify(body)}</html>`, { status: 500 }),
};

Deno.test("no command without a server shows a secret", async () => {
  await runAll({ env, files }, styles, offline);
  await runAll({ env, files, terminal: true }, ["--yes", "--verbose"], offline);
});

for (const [name, answer] of Object.entries(echoes)) {
  Deno.test(`no command shows a secret when the server repeats it ${name}`, () => runAll({ env, files, answer }));
}

Deno.test("no command shows a secret when signing in is refused with the password in the message", async () => {
  const token = () =>
    Response.json({ error: "invalid_grant", error_description: `not ${secrets.VB365_PASSWORD}` }, { status: 400 });
  await runAll({ env, files, token }, ["--output json", "--verbose"]);
});

Deno.test("no command shows a secret on a terminal", async () => {
  const answer = echoes["in its answer"] ?? (() => new Response());
  await runAll({ env, files, answer, terminal: true }, ["--yes", "--verbose"]);
});

for (const kind of [undefined, "status", "html", "half-json", "empty-body", "drop"] as const) {
  Deno.test(`no command shows a secret to a sandbox ${kind ? `with ${kind}` : "where all goes well"}`, async () => {
    await using sandbox = await startSandbox({
      username: "admin",
      password: secrets.VB365_PASSWORD,
      ...(kind && { fault: [{ kind, status: 500, on: "POST *" }] }),
    });
    const trusted = { ...env, VB365_SERVER: sandbox.url, VB365_TRUST_FINGERPRINT: sandbox.fingerprint };
    await runAll({ env: trusted, files, fetch: undefined }, ["--output json", "--verbose"]);
  });
}

Deno.test("every command is among the lines, but for those whose data is a secret on purpose", async () => {
  for (const [words, entry] of Object.entries(index)) {
    const { command } = await entry.load();
    assert.ok(command.showsSecrets || lines.some((line) => `${line} `.startsWith(`${words} `)), words);
  }
});

Deno.test("every secret that a command takes is planted", async () => {
  for (const [words, entry] of Object.entries(index)) {
    for (const name of Object.keys((await entry.load()).command.secrets ?? {})) {
      assert.ok(waysOf(name).variable in secrets, `${words}: ${name}`);
    }
  }
});

Deno.test("no command shows the token when the server repeats it", async () => {
  const token = 'planted-"t\\ä%';
  const answer = ({ authorization }: Arrived) => Response.json({ message: `not ${authorization}` }, { status: 400 });
  await runAll({ env: { ...env, VB365_TOKEN: token }, files, answer }, ["--output json", "--verbose"]);
});
