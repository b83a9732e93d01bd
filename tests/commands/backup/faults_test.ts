/** Every operation on backup accounts and applications, on every version, when its answer goes wrong. */

import assert from "node:assert/strict";
import { versionNames } from "../../../mod.ts";
import {
  app1,
  app2,
  appOnlyId,
  byAccountId,
  byAccountName,
  type Desk,
  groupId,
  openDesk,
  pfxPassword,
} from "../../helpers/backup.ts";
import { pfxBase64 } from "../../helpers/certificate.ts";
import type { Outcome } from "../../helpers/cli.ts";

const byAccount = `--organization ${byAccountId}`;
const appOnly = `--organization ${appOnlyId}`;
const accounts = "/Organizations/*/BackupAccounts";
const applications = "/Organizations/*/BackupApplications";
const proof = "--certificate c.pfx --skip-certificate-check";

interface Operation {
  line: string;
  /** The request that goes wrong. */
  on: string | ((version: string) => string);
  /** Whether it changes something. */
  writes?: boolean;
  /** Whether it is for v8 only. */
  latest?: boolean;
}

const operations: Record<string, Operation> = {
  "backup-account list": { line: byAccount, on: `GET ${accounts}` },
  "backup-account add": {
    line: `${byAccount} --group-id ${groupId} --login account1@${byAccountName}`,
    on: `PUT ${accounts}`,
    writes: true,
  },
  "backup-app list": { line: appOnly, on: `GET ${applications}` },
  "backup-app add": {
    line: `${appOnly} --application-id ${app1} --application-id ${app2} ${proof}`,
    on: (version) => `${version === "v8" ? "POST" : "PUT"} ${applications}`,
    writes: true,
  },
  "backup-app replace": {
    line: `${appOnly} --application-id ${app2} ${proof} --yes`,
    on: `PUT ${applications}`,
    writes: true,
    latest: true,
  },
  "backup-app remove": {
    line: `${appOnly} --application ONE --yes`,
    on: `DELETE ${applications}`,
    writes: true,
    latest: true,
  },
  "backup-app audit": { line: "", on: `GET ${applications}` },
  "app list": { line: appOnly, on: "GET /Organizations/*/Applications" },
  "app create": { line: `${appOnly} --name APP ${proof}`, on: "POST /Organizations/*/Applications", writes: true },
  "group list": { line: byAccount, on: "GET /Organizations/*/Groups" },
  "group members": { line: `${byAccount} --group ${groupId}`, on: "GET /Organizations/*/Groups/*/Members" },
};

const files = { "c.pfx": Uint8Array.fromBase64(pfxBase64) };
const secrets = {
  VB365_ACCOUNT_PASSWORD: "planted-password",
  VB365_CERTIFICATE_PASSWORD: pfxPassword,
  VB365_USER_CODE: "ABC123XYZ",
};

/** Runs one operation against a sandbox whose pool of applications holds ONE. */
async function attempt(desk: Desk, words: string, version: string): Promise<Outcome> {
  const env = { ...secrets, VB365_API_VERSION: version };
  return await desk.run(`${words} ${operations[words]?.line}`.trim(), { env, files });
}

async function deskWithOne(): Promise<Desk> {
  const desk = await openDesk();
  const line = `backup-app add ${appOnly} --application-id ${app1} --name ONE ${proof}`;
  assert.equal((await desk.run(line, { env: secrets, files })).code, 0);
  return desk;
}

/** What a failed answer must become: its own code, a whole sentence, and no data but the report of an audit. */
function assertFailed(words: string, outcome: Outcome, wanted: { code: string; message: RegExp }): void {
  if (words === "backup-app audit") {
    const { failed, results } = outcome.json() as { failed: number; results: { error: string }[] };
    assert.deepEqual([outcome.code, outcome.error().code, failed], [5, "partly-done", 1]);
    assert.match(results[0]?.error ?? "", wanted.message);
    return;
  }
  assert.deepEqual([outcome.code, outcome.error().code, outcome.stdout], [1, wanted.code, ""]);
  assert.match(outcome.error().message, wanted.message);
}

const faults = {
  "an empty 500": {
    kind: "empty-body",
    check: (words: string, outcome: Outcome) =>
      assertFailed(words, outcome, { code: "failed", message: /^Cannot .*answered 500 and gives no reason$/ }),
  },
  "HTML with 502": {
    kind: "html",
    check: (words: string, outcome: Outcome) => {
      const code = operations[words]?.writes ? "outcome-unknown" : "failed";
      assertFailed(words, outcome, { code, message: /^Cannot .*answered 502: a web page instead of JSON/ });
    },
  },
  "null fields": {
    kind: "null-fields",
    check: (words: string, { code, json }: Outcome) => {
      assert.equal(code, words === "backup-app audit" ? 5 : 0);
      assert.equal(typeof json(), "object");
    },
  },
  "unknown values": {
    kind: "unknown-enum",
    check: (_: string, { code, stderr, json }: Outcome) => {
      assert.deepEqual([code, stderr], [0, ""]);
      assert.equal(typeof json(), "object");
    },
  },
  happy: {
    kind: undefined,
    check: (_: string, { code, stderr }: Outcome) => assert.deepEqual([code, stderr], [0, ""]),
  },
} as const;

for (const version of versionNames) {
  Deno.test(`operations on backup accounts and applications on ${version}, when their answers go wrong`, async (test) => {
    await using desk = await deskWithOne();
    for (const [words, operation] of Object.entries(operations)) {
      const isOffered = (version !== "v3" || words === "group list") && (!operation.latest || version === "v8");
      await test.step(`${words}: ${isOffered ? Object.keys(faults).join(", ") : "not offered"}`, async () => {
        if (isOffered) await meetFaults(desk, words, version);
        else await assertNotOffered(desk, words, version);
      });
    }
  });
}

/** Lets an operation go wrong in every way, and at last well. */
async function meetFaults(desk: Desk, words: string, version: string): Promise<void> {
  const { on, writes } = operations[words] ?? { on: "" };
  for (const [name, { kind, check }] of Object.entries(faults)) {
    desk.sandbox.setFault(kind && { kind, on: typeof on === "function" ? on(version) : on });
    const outcome = await attempt(desk, words, version);
    desk.sandbox.setFault();
    try {
      check(words, outcome);
    } catch (cause) {
      throw new Error(`${name}: ${outcome.code} ${outcome.stdout} ${outcome.stderr}`, { cause });
    }
    assert.doesNotMatch(outcome.stdout + outcome.stderr, /planted|Test-Pass1|ABC123XYZ/);
    if (writes && outcome.code === 0) await forget(desk);
  }
}

/** Brings the pools back to what they were. */
async function forget({ run }: Desk): Promise<void> {
  const line = `backup-app replace ${appOnly} --application-id ${app1} --name ONE ${proof} --yes`;
  assert.equal((await run(line, { env: secrets, files })).code, 0);
}

async function assertNotOffered(desk: Desk, words: string, version: string): Promise<void> {
  const before = desk.sandbox.requests.length;
  const { code, error } = await attempt(desk, words, version);
  if (words === "group members") {
    assert.equal(code, 6);
    return;
  }
  assert.deepEqual([code, error().code, desk.sandbox.requests.length - before], [2, "unsupported", 0]);
}

const everything = [
  ["backup-account add", "outcome-unknown"],
  ["backup-app add", "invalid-input"],
  ["backup-app replace", "outcome-unknown"],
  ["backup-app remove", "not-found"],
] as const;

for (const [words, code] of everything) {
  Deno.test(`${words} claims nothing when a server leaves out every field of every answer`, async () => {
    await using desk = await deskWithOne();
    const version = operations[words]?.latest ? "v8" : "v6";
    desk.sandbox.setFault({ kind: "null-fields" });
    const outcome = await attempt(desk, words, version);
    assert.equal(outcome.error().code, code);
    assert.notEqual(outcome.code, 0);
  });
}

for (const words of ["backup-account add", "backup-app add", "app create"]) {
  Deno.test(`${words} says that the outcome is unknown when the connection drops, and sends nothing twice`, async () => {
    await using desk = await deskWithOne();
    const on = operations[words]?.on;
    desk.writes();
    desk.sandbox.setFault({ kind: "drop", on: typeof on === "function" ? on("v8") : on });
    const { code, error } = await attempt(desk, words, "v8");
    assert.deepEqual([code, error().code, desk.writes().length], [1, "outcome-unknown", 1]);
    assert.match(error().hint ?? "", /List .* before/);
  });
}

Deno.test("backup-app add says that the outcome is unknown when the pool cannot be read afterwards", async () => {
  await using desk = await deskWithOne();
  desk.sandbox.setFault({ kind: "status", on: `GET ${applications}`, after: 1 });
  const { code, error } = await attempt(desk, "backup-app add", "v8");
  assert.deepEqual([code, error().code], [1, "outcome-unknown"]);
  assert.match(error().message, /what is there now cannot be read/);
});

Deno.test("backup-app add reports what is in when only the answer got lost", async () => {
  await using desk = await deskWithOne();
  desk.sandbox.setFault({ kind: "drop", on: `POST ${applications}`, applied: true });
  const { code, json } = await attempt(desk, "backup-app add", "v8");
  const { added, missing } = json() as { added: string[]; missing: string[] };
  assert.deepEqual([code, added, missing], [5, [app2], []]);
});
