import assert from "node:assert/strict";
import {
  addOrganization,
  editOrganization,
  getOrganization,
  listOrganizations,
  type NewOrganization,
  removeOrganization,
  Vb365Error,
  type Version,
  versionNames,
  versions,
} from "../../../mod.ts";
import { json, observe } from "../../helpers/client.ts";
import { everyWay } from "./_organizations.ts";
import { pfxBase64 } from "../../helpers/certificate.ts";

const id = "7f9a9b85-50e7-4f61-8f76-6a9517b8677d";
const contoso = { id, name: "contoso.onmicrosoft.com", officeName: "contoso.onmicrosoft.com", type: "Office365" };

for (const way of everyWay(pfxBase64)) {
  for (const version of versionNames) {
    const can = way.versions.includes(version);
    Deno.test(`addOrganization() ${can ? "sends" : "refuses to send"} ${way.name} on ${version}`, async () => {
      const { client, sent } = observe(version, () => json(contoso, 201));
      if (!can) {
        const refused = { code: "unsupported", message: new RegExp(version) };
        await assert.rejects(addOrganization(client, way.organization), refused);
        assert.equal(sent.length, 0);
        return;
      }
      const added = await addOrganization(client, way.organization);
      assert.equal(added.id, id);
      assert.equal(sent.length, 1);
      assert.equal(sent[0]?.method, "POST");
      assert.equal(sent[0]?.path, `/${version}/Organizations`);
      assert.deepEqual(sent[0]?.body, version === "v3" ? way.bodyOnV3 ?? way.body : way.body);
    });
  }
}

Deno.test("addOrganization() spells a region as the version does", async () => {
  for (const [version, spelling] of [["v5", "USgovDefence"], ["v6", "USDefence"]] satisfies [Version, string][]) {
    for (const region of ["USDefence", "USgovDefence", "usdefence"] as "USDefence"[]) {
      const { client, sent } = observe(version, () => json(contoso));
      const exchangeOnlineSettings = { account: "admin@contoso.onmicrosoft.com", password: "x" };
      await addOrganization(client, { type: "Office365", mode: "basic", region, exchangeOnlineSettings });
      assert.equal((sent[0]?.body as { region: string }).region, spelling);
    }
  }
});

Deno.test("addOrganization() takes the certificate's bytes as well as any text of it", async () => {
  const { client, sent } = observe("v8", () => json(contoso, 201));
  const wrapped = pfxBase64.replace(/(.{64})/g, "$1\r\n");
  for (const applicationCertificate of [Uint8Array.fromBase64(pfxBase64), wrapped]) {
    const exchangeOnlineSettings = {
      applicationId: id,
      account: "admin@contoso.onmicrosoft.com",
      applicationCertificate,
    };
    await addOrganization(client, { type: "Office365", mode: "existing-application", exchangeOnlineSettings });
  }
  for (const { body } of sent) {
    const { exchangeOnlineSettings } = body as { exchangeOnlineSettings: { applicationCertificate: string } };
    assert.equal(exchangeOnlineSettings.applicationCertificate, pfxBase64);
  }
});

Deno.test("addOrganization() passes a path on the server on v3, and only there", async () => {
  const organization: NewOrganization = {
    type: "Office365",
    mode: "legacy-protocols",
    exchangeOnlineSettings: {
      account: "admin@contoso.onmicrosoft.com",
      password: "x",
      applicationId: id,
      applicationCertificate: "C:\\ApplicationCertificate.pfx",
    },
  };
  const v3 = observe("v3", () => json(contoso, 201));
  await addOrganization(v3.client, organization);
  assert.match(JSON.stringify(v3.sent[0]?.body), /ApplicationCertificate\.pfx/);
  const v4 = observe("v4", () => json(contoso, 201));
  await assert.rejects(addOrganization(v4.client, organization), { code: "invalid-input" });
  assert.equal(v4.sent.length, 0);
});

const broken: [string, unknown, RegExp][] = [
  ["an unknown type", { type: "Office" }, /Office365, OnPremises, Hybrid/],
  ["an unknown mode", { type: "Office365", mode: "oauth" }, /basic, legacy-protocols/],
  ["no service", { type: "Office365", mode: "basic" }, /exchangeOnlineSettings or sharePointOnlineSettings is missing/],
  ["no server", { type: "OnPremises" }, /exchangeSettings or sharepointSettings is missing/],
  ["an unknown region", basic({}, { region: "Mars" }), /Worldwide/],
  ["no password", basic({ password: undefined }), /exchangeOnlineSettings\.password is missing/],
  ["an empty account", basic({ account: "" }), /exchangeOnlineSettings\.account is missing/],
  ["a mix of modes", basic({ applicationSecret: "planted-secret" }), /applicationSecret does not belong/],
  ["a user code too many", basic({}, { userCode: "ABC" }), /userCode does not belong/],
  ["settings that are text", basic({}, { exchangeOnlineSettings: "x" }), /exchangeOnlineSettings must be an object/],
  ["on-premises settings online", basic({}, { exchangeSettings: {} }), /exchangeSettings does not belong/],
  ["no proof", legacy({}), /applicationSecret or applicationCertificate is missing/],
  ["two proofs", legacy({ applicationSecret: "s", applicationCertificate: "c" }), /exclude each other/],
  ["an id that is no GUID", legacy({ applicationSecret: "s", applicationId: "planted-secret" }), /no GUID/],
  ["Teams with one service", basic({}, { isTeamsOnline: true }), /both Exchange Online and SharePoint Online/],
  ["a certificate that is none", legacy({ applicationCertificate: "planted-secret!" }), /Cannot/],
];

for (const [what, organization, message] of broken) {
  Deno.test(`addOrganization() sends nothing for ${what}`, async () => {
    const { client, sent } = observe("v7", () => json(contoso));
    await assert.rejects(addOrganization(client, organization as NewOrganization), (error) => {
      assert.ok(error instanceof Vb365Error);
      assert.equal(error.code, "invalid-input");
      assert.match(error.message, message);
      assert.doesNotMatch(`${error.message}${error.hint}`, /planted/);
      return true;
    });
    assert.equal(sent.length, 0);
  });
}

function basic(settings: object, top: object = {}): unknown {
  const exchangeOnlineSettings = {
    account: "admin@contoso.onmicrosoft.com",
    password: "planted-password",
    ...settings,
  };
  return { type: "Office365", mode: "basic", exchangeOnlineSettings, ...top };
}

function legacy(settings: object): unknown {
  return { ...basic({ applicationId: id, ...settings }) as object, mode: "legacy-protocols" };
}

Deno.test("addOrganization() looks whether the organization is there when the answer gets lost", async () => {
  const way = everyWay(pfxBase64).find(({ name }) => name.endsWith("existing application"));
  assert.ok(way);
  for (const [listed, reason] of [[[contoso], "listed"], [[], "not-listed"]] as const) {
    const { client, sent } = observe("v7", ({ method }) => {
      if (method === "GET") return json(listed);
      throw new DOMException("no answer within 1800 seconds", "TimeoutError");
    });
    await assert.rejects(addOrganization(client, way.organization), { code: "outcome-unknown", reason });
    assert.deepEqual(sent.map(({ method }) => method), ["POST", "GET"]);
  }
});

Deno.test("addOrganization() tells an organization without a name of its own by its certificate", async () => {
  const way = everyWay(pfxBase64).find(({ name }) => name.endsWith("new application"));
  assert.ok(way?.organization.mode === "new-application");
  const proof = { applicationCertificate: pfxBase64, applicationCertificatePassword: "Test-Pass1" };
  const organization = { ...way.organization, exchangeOnlineSettings: proof, sharePointOnlineSettings: proof };
  const thumbprints = {
    B8B12F6D275660582AF19BE40E4CF2DBEDED8B89: "listed",
    AC000DA6AF138B2C631ED3C06FBCAB049A642378: "not-listed",
  };
  for (const [applicationCertificateThumbprint, reason] of Object.entries(thumbprints)) {
    const { client } = observe("v7", ({ method }) => {
      if (method === "GET") return json([{ ...contoso, exchangeOnlineSettings: { applicationCertificateThumbprint } }]);
      throw new DOMException("no answer within 1800 seconds", "TimeoutError");
    });
    await assert.rejects(addOrganization(client, organization), { code: "outcome-unknown", reason });
  }
});

Deno.test("listOrganizations() reads an array and pages alike", async () => {
  const many = Array.from({ length: 75 }, (_, index) => ({ ...contoso, id: `${index}`, name: `tenant${index}` }));
  for (const version of versionNames) {
    const { client, sent } = observe(version, ({ query }) => {
      if (!versions[version].organizationPages) return json(many);
      const offset = Number(query["offset"]);
      return json({ offset, limit: 30, results: many.slice(offset, offset + 30), _links: {} });
    });
    assert.deepEqual((await listOrganizations(client)).map(({ name }) => name), many.map(({ name }) => name));
    assert.equal(sent.length, version === "v8" ? 3 : 1);
    assert.equal(sent[0]?.query["extendedView"], versions[version].extendedView ? "false" : undefined);
  }
});

Deno.test("listOrganizations() stops at a server that sends the same page for ever", async () => {
  const { client, sent } = observe("v8", () => json({ offset: 0, limit: 1, results: [contoso], _links: { next: {} } }));
  await assert.rejects(listOrganizations(client), { code: "unexpected-answer" });
  assert.equal(sent.length, 2);
});

Deno.test("listOrganizations() filters by name as PowerShell does", async () => {
  const { client } = observe("v7", () => json([contoso, { ...contoso, name: "fabrikam", officeName: null }]));
  for (const [name, count] of [["CONTOSO*", 1], ["*", 2], ["fabrika?", 1], ["fabrik", 0], ["*.*", 1]] as const) {
    assert.equal((await listOrganizations(client, { name })).length, count, name);
  }
});

Deno.test("getOrganization() asks by id, and finds by name", async () => {
  const { client, sent } = observe("v7", ({ path }) => json(path.endsWith(id) ? contoso : [contoso]));
  assert.equal((await getOrganization(client, id)).name, contoso.name);
  assert.equal((await getOrganization(client, "contoso*")).id, id);
  assert.deepEqual(sent.map(({ path }) => path), [`/v7/Organizations/${id}`, "/v7/Organizations"]);
});

Deno.test("getOrganization() says when a name means nothing or too much", async () => {
  const { client } = observe("v7", () => json([contoso, { ...contoso, id: "2", name: "contoso2" }]));
  await assert.rejects(getOrganization(client, "nobody"), { code: "not-found" });
  await assert.rejects(getOrganization(client, "contoso*"), { code: "invalid-input", reason: "ambiguous-name" });
});

Deno.test("editOrganization() sends only the changes", async () => {
  const { client, sent } = observe("v7", () => undefined);
  await editOrganization(client, id, { description: "Production" });
  assert.deepEqual([sent[0]?.method, sent[0]?.path], ["PUT", `/v7/Organizations/${id}`]);
  assert.deepEqual(sent[0]?.body, { description: "Production" });
});

Deno.test("removeOrganization() removes by id and by name", async () => {
  for (const version of versionNames) {
    const { client, sent } = observe(version, ({ method }) => {
      if (method === "DELETE") return version < "v5" ? new Response(null, { status: 200 }) : undefined;
      return json(version === "v8" ? { offset: 0, limit: 30, results: [contoso] } : [contoso]);
    });
    await removeOrganization(client, "contoso.onmicrosoft.com");
    assert.deepEqual(sent.map(({ method }) => method), ["GET", "DELETE"]);
    assert.equal(sent[1]?.path, `/${version}/Organizations/${id}`);
  }
});
