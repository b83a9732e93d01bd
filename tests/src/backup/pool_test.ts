import assert from "node:assert/strict";
import {
  addBackupAccounts,
  addBackupApplications,
  type BackupApplication,
  type Client,
  createApplications,
  listApplications,
  listBackupAccounts,
  listBackupApplications,
  listGroupMembers,
  listGroups,
  type NewBackupAccount,
  removeBackupApplications,
  replaceBackupApplications,
  Vb365Error,
  type Version,
  versionNames,
} from "../../../mod.ts";
import { pfxBase64 } from "../../helpers/certificate.ts";
import { json, observe, type Sent } from "../../helpers/client.ts";

const organizationId = "7a53143a-b7c8-4d5a-a569-7dcbca8ab71b";
const app1 = "eefb5987-1430-4768-a545-84c6abd1dbca";
const app2 = "11111111-1430-4768-a545-84c6abd1dbca";
const groupId = "6e570850-9ce9-40ed-b81d-41772dabcead00000000-0000-0000-0000-000000000000";
const withPools = versionNames.filter((version) => version !== "v3");

interface Server {
  /** What PUT does up to v7. */
  put?: "adds" | "replaces";
  appOnly?: boolean;
  pool?: string[];
  groupType?: string;
  /** Answers the write in place of the pool. */
  fault?: () => Response;
}

/** A server with one organization, its group and its pool; entries are known by application id or login. */
function server<V extends Version>(
  version: V,
  { put = "adds", appOnly = true, pool = [], groupType = "Security", fault }: Server,
) {
  const state = { pool: [...pool] };
  const observed = observe(version, (sent) => {
    if (sent.path.endsWith("/Organizations")) return json(version === "v8" ? page([organization()]) : [organization()]);
    if (sent.path.endsWith(organizationId)) return json(organization());
    if (sent.path.endsWith(groupId)) return json({ id: groupId, displayName: "Backup Accounts", type: groupType });
    if (sent.method !== "GET" && fault) return fault();
    if (sent.path.endsWith("/BackupAccounts")) return accounts(sent);
    if (sent.path.endsWith("/BackupApplications")) return applications(sent);
    return json({ message: `unexpected ${sent.method} ${sent.path}` }, 500);
  });
  const organization = () => ({
    id: organizationId,
    name: "contoso.onmicrosoft.com",
    exchangeOnlineSettings: { useApplicationOnlyAuth: appOnly },
  });
  function write(ids: string[]): void {
    state.pool = [...new Set(put === "adds" ? [...state.pool, ...ids] : ids)];
  }
  function accounts({ method, body }: Sent): Response {
    if (method === "GET") return json(state.pool.map((login) => ({ groupMember: { groupId, login } })));
    write((body as NewBackupAccount[]).map(({ groupMember }) => String(groupMember.login)));
    return json({ _links: {} }, version === "v5" || version === "v8" ? 201 : 200);
  }
  function applications({ method, body }: Sent): Response {
    if (method === "GET") {
      return json(page(state.pool.map((applicationId) => ({ applicationId, displayName: `App ${applicationId}` }))));
    }
    if (method === "DELETE") state.pool = state.pool.filter((id) => !(body as string[]).includes(id));
    else {
      const ids = (body as { application: { applicationId: string } }[]).map(({ application }) =>
        application.applicationId
      );
      if (method === "POST") state.pool.push(...ids);
      else if (version === "v8") state.pool = ids;
      else write(ids);
    }
    return new Response(null, { status: version === "v8" ? 204 : 200 });
  }
  return { ...observed, state };
}

function page(results: unknown[]): object {
  return { offset: 0, limit: 1000, results, _links: {} };
}

function account(login: string): NewBackupAccount {
  return { groupMember: { groupId, login, name: "tworker1", type: "User" }, password: "planted-password" };
}

function application(applicationId: string) {
  const proof = { applicationCertificate: pfxBase64, applicationCertificatePassword: "planted-password" };
  return { application: { applicationId, displayName: "APP01" }, ...proof };
}

const writes = (sent: readonly Sent[]) => sent.filter(({ method }) => method !== "GET");

for (const version of withPools) {
  Deno.test(`addBackupAccounts() puts a bare array on ${version}`, async () => {
    const { client, sent, state } = server(version, { appOnly: false });
    const { added, vanished } = await addBackupAccounts(client, organizationId, [account("a@contoso.com")]);
    assert.deepEqual([added, vanished, state.pool], [["a@contoso.com"], [], ["a@contoso.com"]]);
    const [write] = writes(sent);
    assert.deepEqual([write?.method, write?.path], [
      "PUT",
      `/${version}/Organizations/${organizationId}/BackupAccounts`,
    ]);
    assert.deepEqual(write?.body, [account("a@contoso.com")]);
  });

  Deno.test(`addBackupApplications() uses the verb of ${version} with a bare array`, async () => {
    const { client, sent } = server(version, {});
    await addBackupApplications(client, "contoso*", [application(app1)]);
    const [write] = writes(sent);
    assert.equal(write?.method, version === "v8" ? "POST" : "PUT");
    assert.equal(write?.path, `/${version}/Organizations/${organizationId}/BackupApplications`);
    assert.deepEqual(write?.body, [application(app1)]);
  });

  for (const put of ["adds", "replaces"] as const) {
    Deno.test(`addBackupApplications() loses nothing unsaid when PUT ${put} on ${version}`, async () => {
      const first = server(version, { put, pool: [app2] });
      if (version === "v8") {
        await addBackupApplications(first.client, organizationId, [application(app1)]);
        assert.deepEqual(first.state.pool, [app2, app1]);
        return;
      }
      const add = (client: Client, options?: { acceptReplacement: boolean }) =>
        addBackupApplications(client, organizationId, [application(app1)], options);
      await assert.rejects(add(first.client), {
        code: "invalid-input",
        reason: "pool-at-risk",
        message: new RegExp(app2),
      });
      assert.equal(writes(first.sent).length, 0);
      if (put === "adds") {
        assert.deepEqual((await add(first.client, { acceptReplacement: true })).vanished, []);
      } else {
        const vanished = { code: "partly-done", reason: "vanished", message: new RegExp(`vanished: ${app2}`) };
        await assert.rejects(add(first.client, { acceptReplacement: true }), vanished);
      }
    });
  }
}

Deno.test("addBackupAccounts() refuses what would put the pool at risk on v8 too", async () => {
  const { client, sent } = server("v8", { appOnly: false, put: "replaces", pool: ["b@contoso.com"] });
  await assert.rejects(addBackupAccounts(client, organizationId, [account("a@contoso.com")]), {
    reason: "pool-at-risk",
  });
  assert.equal(writes(sent).length, 0);
  await addBackupAccounts(client, organizationId, [account("a@contoso.com"), account("B@contoso.com")]);
});

Deno.test("addBackupApplications() leaves what is in already on v8, so that a second run doubles nothing", async () => {
  const { client, sent, state } = server("v8", { pool: [app1] });
  await addBackupApplications(client, organizationId, [application(app1), application(app2)]);
  await addBackupApplications(client, organizationId, [application(app1), application(app2)]);
  assert.deepEqual(state.pool, [app1, app2]);
  assert.deepEqual(writes(sent).map(({ body }) => (body as unknown[]).length), [1]);
});

Deno.test("replaceBackupApplications() replaces on v8, and says before v8 that it can't", async () => {
  const { client, sent, state } = server("v8", { pool: [app2] });
  const { vanished } = await replaceBackupApplications(client, organizationId, [application(app1)]);
  assert.deepEqual([vanished, state.pool, writes(sent)[0]?.method], [[app2], [app1], "PUT"]);
  const before = server("v7", {});
  await assert.rejects(replaceBackupApplications(before.client, organizationId, [application(app1)]), {
    code: "unsupported",
  });
  assert.equal(before.sent.length, 0);
});

Deno.test("removeBackupApplications() removes by id, name and pattern with a bare array of ids", async () => {
  for (const [names, gone] of [[[app1], [app1]], [["App*"], [app1, app2]], [[`app ${app2}`], [app2]]] as const) {
    const { client, sent } = server("v8", { pool: [app1, app2] });
    const { vanished } = await removeBackupApplications(client, organizationId, names);
    assert.deepEqual(vanished, [...gone]);
    assert.deepEqual([writes(sent)[0]?.method, writes(sent)[0]?.body], ["DELETE", [...gone]]);
  }
});

Deno.test("removeBackupApplications() sends nothing when one name means nothing", async () => {
  const { client, sent } = server("v8", { pool: [app1] });
  await assert.rejects(removeBackupApplications(client, organizationId, [app1, "nobody"]), { code: "not-found" });
  assert.equal(writes(sent).length, 0);
});

const wrong: [string, (client: Client<"v7">) => Promise<unknown>, RegExp][] = [
  [
    "an account that is no array",
    (c) => addBackupAccounts(c, organizationId, account("a") as never),
    /must be an array/,
  ],
  ["no account", (c) => addBackupAccounts(c, organizationId, []), /no account/],
  ["a groupId that is one GUID", (c) => addBackupAccounts(c, organizationId, [shortGroup()]), /72 characters/],
  ["an account twice", (c) => addBackupAccounts(c, organizationId, [account("a"), account("A")]), /given twice/],
  [
    "an account without a password",
    (c) => addBackupAccounts(c, organizationId, [{ ...account("a"), password: "" }]),
    /no password/,
  ],
  [
    "accounts of an app-only organization",
    (c) => addBackupAccounts(c, organizationId, [account("a")]),
    /application only/,
  ],
  [
    "an application twice",
    (c) => addBackupApplications(c, organizationId, [application(app1), application(app1)]),
    /twice/,
  ],
  ["an id that is no GUID", (c) => addBackupApplications(c, organizationId, [application("x")]), /no GUID/],
  [
    "no PFX",
    (c) => addBackupApplications(c, organizationId, [{ ...application(app1), applicationCertificate: "x" }]),
    /Cannot/,
  ],
];

for (const [what, call, message] of wrong) {
  Deno.test(`addBackupAccounts() and addBackupApplications() send nothing for ${what}`, async () => {
    const { client, sent } = server("v7", {});
    await assert.rejects(call(client), (error) => {
      assert.ok(error instanceof Vb365Error);
      assert.deepEqual([error.code, writes(sent).length], ["invalid-input", 0]);
      assert.match(error.message, message);
      assert.doesNotMatch(error.message, /planted/);
      return true;
    });
  });
}

function shortGroup(): NewBackupAccount {
  return { groupMember: { groupId: organizationId, login: "a" }, password: "planted-password" };
}

Deno.test("addBackupApplications() refuses an organization that has backup accounts", async () => {
  const { client, sent } = server("v8", { appOnly: false });
  await assert.rejects(addBackupApplications(client, organizationId, [application(app1)]), /takes backup accounts/);
  assert.equal(writes(sent).length, 0);
});

for (const groupType of ["Office365", "Distribution", "DynamicDistribution"]) {
  Deno.test(`addBackupAccounts() refuses a member of a group of the type ${groupType}`, async () => {
    const { client, sent } = server("v6", { appOnly: false, groupType });
    await assert.rejects(addBackupAccounts(client, organizationId, [account("a")]), /mail-enabled/);
    assert.equal(writes(sent).length, 0);
  });
}

Deno.test("addBackupAccounts(), addBackupApplications() and listApplications() say that v3 has none", async () => {
  const { client, sent } = server("v3", {});
  for (
    const call of [
      () => addBackupAccounts(client, organizationId, [account("a")]),
      () => listBackupAccounts(client, organizationId),
      () => addBackupApplications(client, organizationId, [application(app1)]),
      () => listBackupApplications(client, organizationId),
      () => listApplications(client, organizationId),
    ]
  ) await assert.rejects(call(), { code: "unsupported" });
  assert.equal(sent.length, 0);
});

Deno.test("addBackupApplications() reports what is in when the server fails in the middle", async () => {
  let pool: BackupApplication[] = [];
  const { client } = observe("v8", ({ method, path }) => {
    if (path.endsWith(organizationId)) {
      return json({ id: organizationId, exchangeOnlineSettings: { useApplicationOnlyAuth: true } });
    }
    if (method === "GET") return json(page(pool));
    pool = [{ applicationId: app1 }];
    return new Response(null, { status: 500 });
  });
  await assert.rejects(
    addBackupApplications(client, organizationId, [application(app1), application(app2)]),
    (error) => {
      assert.ok(error instanceof Vb365Error);
      assert.equal(error.code, "partly-done");
      const { added, missing } = error.details as { added: string[]; missing: string[] };
      assert.deepEqual([added, missing], [[app1], [app2]]);
      return true;
    },
  );
});

Deno.test("addBackupApplications() passes a plain refusal on", async () => {
  const { client } = server("v8", { fault: () => json({ message: "No" }, 400) });
  await assert.rejects(addBackupApplications(client, organizationId, [application(app1)]), {
    code: "refused",
    status: 400,
  });
});

Deno.test("createApplications() sends the confirmed code and the count", async () => {
  const { client, sent } = observe("v8", () => json(page([{ applicationId: app1 }])));
  const wanted = { displayName: "APP", userCode: "ABC123XYZ", applicationCertificate: pfxBase64, count: 2 };
  assert.deepEqual(await createApplications(client, organizationId, wanted), [{ applicationId: app1 }]);
  assert.deepEqual(sent.map(({ body }) => body), [wanted]);
  const v4 = observe("v4", () => json(page([])));
  await assert.rejects(createApplications(v4.client, organizationId, wanted), { code: "unsupported" });
  await assert.rejects(createApplications(client, organizationId, { ...wanted, userCode: "" }), {
    code: "invalid-input",
  });
});

Deno.test("listGroupMembers() goes from a group's name to its members, over all pages", async () => {
  const members = Array.from({ length: 45 }, (_, index) => ({ groupId, login: `user${index}@contoso.com` }));
  const { client, sent } = observe("v8", ({ path, query }) => {
    if (path.endsWith("/Groups")) {
      return json({ ...page([{ id: groupId, displayName: "Backup Accounts" }]), setId: "s" });
    }
    const offset = Number(query["offset"]);
    return json({ offset, limit: 30, setId: "set-1", results: members.slice(offset, offset + 30) });
  });
  assert.deepEqual(await listGroupMembers(client, organizationId, "backup*"), members);
  assert.deepEqual(sent.slice(1).map(({ query }) => query["setId"]), [undefined, "set-1"]);
  await assert.rejects(listGroupMembers(client, organizationId, "nobody"), { code: "not-found" });
  assert.equal((await listGroups(client, organizationId, { name: "nobody" })).length, 0);
});
