import * as module from "../../../mod.ts";
import * as protection from "../../../protection.ts";
import * as tenants from "../../../tenants.ts";
import assert from "node:assert/strict";
import { type Client, Vb365Error, type Version, versionNames } from "../../../mod.ts";
import { type InMemory, openApp } from "./_app.ts";
import { type Recipe, recipes, versionsOf } from "./_recipes.ts";

const apps = new Map<Version, InMemory>();

/** A server of that version as it is at its start, and a client. What it takes in a query on v3 to v5 is public in part only. */
async function start(version: Version, { name }: Recipe): Promise<{ app: InMemory; client: Client }> {
  const quick = { jobs: { seconds: 0 }, syncSeconds: 0 };
  const options = { ...quick, versions: [version], strict: version >= "v6", product: "8.6.0.1004" };
  const app = apps.get(version) ?? await openApp(options);
  apps.set(version, app);
  app.reset();
  const client: Client = await app.client(version);
  // Removing an audit item takes one that is there.
  if (name === "removeAuditItems()" && version >= "v6") {
    await recipes.find((recipe) => recipe.name === "addAuditItems()")?.run(client);
  }
  app.sent();
  return { app, client };
}

/** What came before, and is tested with its own room. */
const elsewhere = new Set([
  "addBackupAccounts",
  "addBackupApplications",
  "addOrganization",
  "checkEwsReadiness",
  "createApplications",
  "editOrganization",
  "exportTenants",
  "getOrganization",
  "listAll",
  "listApplications",
  "listBackupAccounts",
  "listBackupApplications",
  "listGroupMembers",
  "listGroups",
  "listOrganizations",
  "planCertificateRotation",
  "removeBackupApplications",
  "removeOrganization",
  "replaceBackupApplications",
  "requestDeviceCode",
  "rotateOrganizationCertificate",
  "sendRequest",
  "waitForDeviceCode",
]);

Deno.test("every recipe that the entries offer is tried here, or with the room that it belongs to", () => {
  const offered = Object.entries({ ...module, ...protection, ...tenants }).flatMap(([name, offer]) =>
    typeof offer === "function" && /^(async )?function\*? ?\w+\(client\b/.test(String(offer)) ? [name] : []
  );
  const tried = recipes.map(({ name }) => name.replace("()", ""));
  assert.deepEqual(offered.filter((name) => !elsewhere.has(name)).sort(), tried.sort());
  assert.deepEqual([...elsewhere].filter((name) => !offered.includes(name)), []);
});

const failures = [
  [{ kind: "status", status: 403 }, "refused", /the server answered 403: The sandbox was told to fail/],
  [{ kind: "empty-body", status: 500 }, "failed", /the server answered 500/],
  [{ kind: "html", status: 500 }, "failed", /a web page instead of JSON/],
] as const;

for (const recipe of recipes) {
  const { name, last, run } = recipe;
  for (const version of versionsOf(recipe)) {
    Deno.test(`${name} does its work on ${version}, in requests that a strict server takes`, async () => {
      const { app, client } = await start(version, recipe);
      await run(client).catch((error) => assert.equal(name, "sessionFailure()", String(error)));
      const lines = app.sent().map((line) => line.replace(/\?.*/, "").replace(/[0-9a-f]{8}-[0-9a-f-]{27,}/g, "{id}"));
      if (version === "v8") assert.ok(lines.includes(last), lines.join(", "));
      assert.ok(app.state.requests.every(({ status }) => status < 400), JSON.stringify(app.state.requests.at(-1)));
    });

    Deno.test(`${name} on ${version} reads answers in which everything is null, and values that no list has`, async () => {
      for (const kind of ["null-fields", "unknown-enum"] as const) {
        const { app, client } = await start(version, recipe);
        app.setFault({ kind });
        await run(client).catch((error: unknown) => {
          // A name that has become null is not found; but no answer is lost, and nothing breaks.
          assert.ok(error instanceof Vb365Error, `${kind} ${error}`);
          assert.notEqual(error.code, "unexpected-answer", `${kind} ${error.message}`);
        });
      }
    });

    Deno.test(`${name} on ${version} says what failed for a refusal, an empty 500 and a proxy's page`, async () => {
      const { app, client } = await start(version, recipe);
      for (const [fault, code, words] of failures) {
        // At the first request of all, and where it is known at the one that matters.
        for (const on of version === "v8" ? [undefined, last] : [undefined]) {
          app.setFault({ ...fault, on });
          await assert.rejects(run(client), (error) => {
            assert.ok(error instanceof Vb365Error, String(error));
            // A proxy's page in place of the answer to a write: the server may have done it.
            const isUnknown = error.code === "outcome-unknown" && fault.kind === "html" &&
              on?.startsWith("GET") === false;
            assert.ok(error.code === code || isUnknown, `${on}: ${error.message}`);
            assert.match(error.message, words);
            assert.match(error.message, /^Cannot [a-z]/);
            return true;
          });
        }
      }
    });
  }

  const absent = versionNames.filter((version) => !versionsOf(recipe).includes(version));
  if (absent.length > 0) {
    Deno.test(`${name} says before it sends that ${absent.join(", ")} cannot`, async () => {
      for (const version of absent) {
        const { app, client } = await start(version, recipe);
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
}

/** Those that can look whether it has happened. */
const looking = [
  "createJob()",
  "createRepository()",
  "createRole()",
  "removeJob()",
  "removeRole()",
  "offboardTenant()",
];

for (const recipe of recipes.filter(({ name, last }) => !last.startsWith("GET") && name !== "createReport()")) {
  const { name, last, run } = recipe;
  const outcome = looking.includes(name) ? "looks whether it was done" : "says that it was sent";
  Deno.test(`${name} ${outcome} when a proxy's page takes the place of the answer, and writes once`, async () => {
    const { app, client } = await start("v8", recipe);
    app.setFault({ kind: "html", status: 502, applied: true, on: last });
    const failure = await run(client).then(() => undefined, (error: { code: string }) => error.code);
    assert.equal(failure, looking.includes(name) ? undefined : "outcome-unknown");
    const [method, path = ""] = last.split(" ");
    const pattern = new RegExp(`^${path.replaceAll("{id}", "[^/]+")}$`);
    const writes = app.state.requests.filter((sent) => sent.method === method && pattern.test(sent.path));
    assert.equal(writes.length, 1);
  });
}
