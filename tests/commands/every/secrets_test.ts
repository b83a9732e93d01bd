/**
 * Every command against a server that answers as it should and then repeats what it was sent, in every form: each line does
 * its work, and none of the secrets that are planted everywhere is in what it writes.
 */

import assert from "node:assert/strict";
import { vb365 } from "../../helpers/cli.ts";
import { memoryMachine } from "../../helpers/machine.ts";
import { certificate, echoesOf, planted } from "./_echoes.ts";
import { env, type EveryLine, everyLine, files, openWorld } from "./_lines.ts";

const world = await openWorld();
const all = await everyLine();

/** What was sent, as the server repeats it beside its own answer, or instead of it. */
async function echoed(request: Request, isRefusing: boolean): Promise<Response> {
  const text = await request.clone().text();
  const sent = /form/.test(request.headers.get("content-type") ?? "")
    ? JSON.stringify(Object.fromEntries(new URLSearchParams(text)))
    : text;
  const told = echoesOf(sent);
  const isWrite = request.method !== "GET" && !/\/token$/.test(request.url);
  if (isRefusing && isWrite) {
    return Response.json({ message: Object.values(told).join("\n"), ...told }, { status: 400 });
  }
  const answer = await world.answer(request);
  const body: unknown = await answer.clone().json().catch(() => undefined);
  const isRecord = typeof body === "object" && body !== null && !Array.isArray(body);
  if (text === "" || !isRecord) return answer;
  return Response.json({ ...body, ...told, description: Object.values(told).join("\n") }, { status: answer.status });
}

/** Runs a line, and checks what it has written. */
async function run({ name, words, command }: EveryLine, isRefusing: boolean) {
  const sent: Request[] = [];
  const outcome = await vb365([...world.begin(words), "--output", "json", "--verbose"], {
    env: { ...env, HOME: "/home/me" },
    files,
    machine: memoryMachine(),
    fetch: (input, init) => {
      const request = new Request(input, init);
      sent.push(request);
      return echoed(request, isRefusing);
    },
  });
  const texts = [outcome.stdout, outcome.stderr, ...outcome.written.values()].join("\n");
  if (!command.showsSecrets) {
    assert.doesNotMatch(texts, planted, name);
    assert.ok(!texts.includes(certificate), `${name} shows the certificate`);
  }
  const writes = sent.filter(({ method, url }) => method !== "GET" && !/\/token(\/logout)?$/.test(url));
  return { ...outcome, does: writes.length > 0 ? "writes" : sent.length > 0 ? "reads" : "nothing" };
}

Deno.test("every command does its work on a server that repeats what it is sent, and shows no secret", async () => {
  for (const line of all) {
    const { code, does, stderr } = await run(line, false);
    assert.deepEqual([line.name, does, code], [line.name, line.does, line.code], stderr);
  }
});

Deno.test("every command that writes shows no secret of a server that refuses with what it was sent", async () => {
  for (const line of all.filter(({ does }) => does === "writes")) {
    const { code, does, stderr } = await run(line, true);
    assert.deepEqual([line.name, does], [line.name, "writes"]);
    assert.ok([1, 5].includes(code) || line.name === "device-code wait", `${line.name} ${code} ${stderr}`);
  }
});
