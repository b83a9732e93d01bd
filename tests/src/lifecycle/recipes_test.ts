import assert from "node:assert/strict";
import { Vb365Error, type Version, versionNames } from "../../../mod.ts";
import { type InMemory, openApp } from "./_app.ts";
import { recipes, versionsOf } from "./_recipes.ts";

/** Removing an audit item takes one that is there. */
async function prepare(app: InMemory, name: string, version: Version): Promise<void> {
  if (name !== "removeAuditItems()") return;
  const add = recipes.find((recipe) => recipe.name === "addAuditItems()");
  await add?.run(await app.client(version));
}

for (const recipe of recipes) {
  const { name, last, run } = recipe;
  for (const version of versionsOf(recipe)) {
    Deno.test(`${name} does its work on ${version}, in requests that a strict server takes`, async () => {
      // What v3 to v5 take in a query is public in part only, so there a server is not strict.
      const app = await openApp({ versions: [version], strict: version >= "v6" });
      await prepare(app, name, version);
      app.sent();
      await run(await app.client(version));
      const lines = app.sent().map((line) => line.replace(/\?.*/, "").replace(/[0-9a-f]{8}-[0-9a-f-]{27,}/g, "{id}"));
      if (version === "v8") assert.ok(lines.includes(last), lines.join(", "));
      assert.ok(app.state.requests.every(({ status }) => status < 400), JSON.stringify(app.state.requests.at(-1)));
    });
  }

  const absent = versionNames.filter((version) => !versionsOf(recipe).includes(version));
  if (absent.length > 0) {
    Deno.test(`${name} says before it sends that ${absent.join(", ")} cannot`, async () => {
      for (const version of absent) {
        const app = await openApp({ versions: [version] });
        const client = await app.client(version);
        await assert.rejects(run(client), (error) => {
          // What it looks up first may be read; nothing is written.
          assert.ok(error instanceof Vb365Error);
          assert.ok(["unsupported", "not-found", "refused"].includes(error.code), `${version} ${error.message}`);
          return true;
        });
        assert.ok(app.sent().every((line) => line.startsWith("GET")), version);
      }
    });
  }

  Deno.test(`${name} reads answers in which everything is null, and values that no list has`, async () => {
    for (const kind of ["null-fields", "unknown-enum"] as const) {
      const app = await openApp({ versions: ["v8"] });
      await prepare(app, name, "v8");
      const client = await app.client("v8");
      app.setFault({ kind });
      await run(client).catch((error: unknown) => {
        // A name that has become null is not found; but no answer is lost, and nothing breaks.
        assert.ok(error instanceof Vb365Error, `${kind} ${error}`);
        assert.notEqual(error.code, "unexpected-answer", `${kind} ${error.message}`);
      });
    }
  });

  Deno.test(`${name} says what failed for a refusal, an empty 500 and a proxy's page`, async () => {
    for (
      const [fault, code, words] of [
        [{ kind: "status", status: 403 }, "refused", /the server answered 403: The sandbox was told to fail/],
        [{ kind: "empty-body", status: 500 }, "failed", /the server answered 500/],
        [{ kind: "html", status: 500 }, "failed", /a web page instead of JSON/],
      ] as const
    ) {
      const app = await openApp({ versions: ["v8"] });
      const client = await app.client("v8");
      // A sign-in is not what is to fail.
      await client.GET("/ServiceInstance");
      app.setFault(fault);
      await assert.rejects(run(client), (error) => {
        assert.ok(error instanceof Vb365Error, String(error));
        assert.equal(error.code, code);
        assert.match(error.message, words);
        assert.match(error.message, /^Cannot [a-z]/);
        return true;
      });
    }
  });
}
