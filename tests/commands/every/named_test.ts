/** Every command that writes, on a server that has nothing: the error says what was asked for, and so does --what-if. */

import assert from "node:assert/strict";
import { vb365 } from "../../helpers/cli.ts";
import { memoryMachine } from "../../helpers/machine.ts";
import { env, everyLine, files } from "./_lines.ts";

const apps = "contoso-apps.onmicrosoft.com";
const token = { access_token: "planted-access", refresh_token: "planted-refresh", expires_in: 3600 };

/** What a command says when something is not there. */
async function refusalOf(words: readonly string[]): Promise<string | undefined> {
  const { code, error } = await vb365(words, {
    env: { ...env, HOME: "/home/me" },
    files,
    machine: memoryMachine(),
    fetch: (input) => {
      const isToken = /\/token$/i.test(new Request(input).url);
      return Promise.resolve(Response.json(isToken ? token : { offset: 0, limit: 100, results: [] }));
    },
  });
  return code === 6 ? error().message : undefined;
}

Deno.test("what is not there stops the action that was asked for, by its own words", async (test) => {
  const writing = (await everyLine()).filter(({ does, command }) => does === "writes" && command.effect !== "reads");
  const lines = [...writing.map(({ words }) => words), ["device-code", "request", apps]];
  let refused = 0;
  for (const words of lines) {
    const message = await refusalOf(words);
    if (message === undefined) continue;
    refused++;
    await test.step(words.join(" "), async () => {
      assert.match(message, /^Cannot (?!get|list|find|read)/);
      assert.equal(await refusalOf([...words, "--what-if"]), message);
    });
  }
  assert.ok(refused >= 20, String(refused));
});
