import assert from "node:assert/strict";
import type { Client, Version } from "../../../mod.ts";
import { type NewTenant, offboardTenant, onboardTenant } from "../../../tenants.ts";
import { pfxBase64 } from "../../helpers/certificate.ts";
import { type InMemory, openApp } from "./_app.ts";

const application = {
  applicationId: "63caebf0-2624-48d0-9ece-de1db611dc98",
  applicationCertificate: Uint8Array.fromBase64(pfxBase64),
  applicationCertificatePassword: "Test-Pass1",
};
const tenant = (version: Version): NewTenant => ({
  organization: {
    type: "Office365",
    mode: "existing-application",
    exchangeOnlineSettings: { ...application, account: "admin@contoso.onmicrosoft.com" },
    sharePointOnlineSettings: { ...application, officeOrganizationName: "contoso.onmicrosoft.com" },
  },
  job: { name: "Entire organization", repository: "Default*" },
  ...(version >= "v6" && { role: { name: "Helpdesk", operators: ["account1@contoso.onmicrosoft.com"] } }),
});
const quick = { interval: 0.01 };

function counts({ state }: InMemory): number[] {
  return [state.organizations.size, state.jobs.size, state.roles.size];
}

for (const version of ["v4", "v5", "v6", "v7", "v8"] as const) {
  Deno.test(`onboardTenant() goes from nothing to protected on ${version}, and a second time writes nothing`, async () => {
    const app = await openApp({ versions: [version], seed: "empty" });
    const client: Client = await app.client(version);
    const plan = await onboardTenant(client, tenant(version), { ...quick, whatIf: true });
    assert.ok(app.sent().every((line) => line.startsWith("GET")));
    assert.ok(
      plan.steps.every(({ outcome }) => outcome === "planned" || outcome === "skipped"),
      JSON.stringify(plan.steps),
    );
    assert.equal(plan.changed, false);
    const told: string[] = [];
    const done = await onboardTenant(client, tenant(version), { ...quick, onStep: ({ step }) => told.push(step) });
    assert.equal(done.changed, true);
    assert.equal(done.session?.status, "Success");
    assert.deepEqual(told, ["organization", "sync", "job", ...(version >= "v6" ? ["role"] : []), "run"]);
    assert.deepEqual(counts(app), [1, 1, version >= "v6" ? 1 : 0]);
    app.sent();
    const again = await onboardTenant(client, tenant(version), quick);
    assert.equal(again.changed, false);
    assert.ok(again.steps.every(({ outcome }) => outcome === "unchanged" || outcome === "skipped"));
    assert.ok(app.sent().every((line) => line.startsWith("GET")));
  });

  Deno.test(`offboardTenant() leaves nothing but the backups on ${version}, and a second time writes nothing`, async () => {
    const app = await openApp({ versions: [version], seed: "empty" });
    const client: Client = await app.client(version);
    await onboardTenant(client, tenant(version), quick);
    app.sent();
    const plan = await offboardTenant(client, "contoso.onmicrosoft.com", { whatIf: true });
    assert.ok(app.sent().every((line) => line.startsWith("GET")));
    const { kept, keptBytes, changed } = await offboardTenant(client, "contoso.onmicrosoft.com");
    assert.deepEqual(plan.kept, kept);
    assert.deepEqual([changed, kept.length, kept[0]?.repository], [true, 1, "Default Backup Repository"]);
    assert.ok(keptBytes > 0);
    assert.deepEqual(counts(app), [0, 0, version >= "v6" ? 1 - 1 : 0]);
    app.sent();
    assert.equal((await offboardTenant(client, "contoso.onmicrosoft.com")).changed, false);
    assert.ok(app.sent().every((line) => line.startsWith("GET")));
  });
}

/** A client whose program dies at the request of that number: before it is sent, or after the server has got it. */
async function dyingClient(app: InMemory, at: number, isSent: boolean): Promise<Client> {
  const client: Client = await app.client("v8");
  let count = 0;
  client.use({
    onRequest: () => {
      if (++count === at && !isSent) throw new Error("killed");
    },
    onResponse: () => {
      if (count === at && isSent) throw new Error("killed");
    },
  });
  return client;
}

Deno.test("onboardTenant() killed at 50 moments and run again has one organization, one job and one role", async () => {
  const app = await openApp({ versions: ["v8"], seed: "empty", jobs: { seconds: 0 }, syncSeconds: 0 });
  for (let run = 0; run < 50; run++) {
    app.reset();
    const at = 1 + Math.floor(run / 2);
    await onboardTenant(await dyingClient(app, at, run % 2 === 0), tenant("v8"), quick).catch(() => {});
    const { session } = await onboardTenant(await app.client("v8"), tenant("v8"), quick);
    assert.deepEqual([...counts(app), session?.status], [1, 1, 1, "Success"], `killed at request ${at}`);
  }
});

Deno.test("onboardTenant() starts the job again when its first session failed, and says why it failed", async () => {
  const app = await openApp({
    versions: ["v8"],
    seed: "empty",
    jobs: { seconds: 0.01, outcome: ["Failed", "Warning"] },
  });
  const client: Client = await app.client("v8");
  await assert.rejects(onboardTenant(client, tenant("v8"), quick), {
    code: "failed",
    message: /ended as Failed: Failed to connect to Microsoft Graph: the certificate of the application has expired/,
  });
  const { session, steps } = await onboardTenant(client, tenant("v8"), quick);
  assert.equal(session?.status, "Warning");
  assert.deepEqual(steps.filter(({ outcome }) => outcome === "done").map(({ step }) => step), ["run"]);
  assert.equal(app.state.runs.size, 2);
});

Deno.test("onboardTenant() refuses what can be known before anything is written", async () => {
  const app = await openApp({ versions: ["v8"], seed: "empty" });
  const client: Client = await app.client("v8");
  const wanted = tenant("v8");
  for (
    const [wrong, code] of [
      [{ ...wanted, job: { ...wanted.job, repository: "None" } }, "not-found"],
      [{ ...wanted, organization: "contoso.onmicrosoft.com" }, "not-found"],
      [{ ...wanted, job: { ...wanted.job, schedule: { type: "Daily" } } }, "invalid-input"],
      [{ ...wanted, role: { name: "", operators: [] } }, "invalid-input"],
    ] satisfies [NewTenant, string][]
  ) {
    await assert.rejects(onboardTenant(client, wrong, quick), { code });
    assert.equal(app.state.organizations.size, 0);
  }
});
