import assert from "node:assert/strict";
import {
  organizationThumbprints,
  planCertificateRotation,
  rotateOrganizationCertificate,
  Vb365Error,
  type Version,
} from "../../../mod.ts";
import { json, observe, type Sent } from "../../helpers/client.ts";
import { requestSchemas as v6 } from "../../../generated/request_schemas/v6/organizations.ts";
import { requestSchemas as v7 } from "../../../generated/request_schemas/v7/organizations.ts";
import { requestSchemas as v8 } from "../../../generated/request_schemas/v8/organizations.ts";
import { schemasOf } from "../../helpers/schema.ts";
import { goodFile } from "../../testdata/certificates/mod.ts";

const organizationId = "7a53143a-b7c8-4d5a-a569-7dcbca8ab71b";
const applicationId = "63caebf0-2624-48d0-9ece-de1db611dc98";
const tenant = "contoso.onmicrosoft.com";
const old = "AC000DA6AF138B2C631ED3C06FBCAB049A642378";
const other = "BC000DA6AF138B2C631ED3C06FBCAB049A642379";
const { bytes, password, thumbprint } = goodFile("04");
const fresh = thumbprint ?? "";
const next = { applicationCertificate: bytes, applicationCertificatePassword: password };

interface Server {
  exchange?: string | null | undefined;
  sharePoint?: string | null | undefined;
  appOnly?: boolean;
  /** What it does with the change. */
  put?: (apply: () => void) => Response | Promise<Response>;
  /** What it answers when it is asked again after the change. */
  again?: () => Response;
}

/** A server with one organization, whose certificates the change replaces. */
function server<V extends Version>(version: V, { appOnly = true, put, again, ...has }: Server) {
  const state: Record<string, string | null | undefined> = { ...has };
  let isPut = false;
  const service = (thumbprint: string | null | undefined) =>
    thumbprint === undefined ? null : {
      useApplicationOnlyAuth: appOnly,
      useMfa: true,
      account: `admin@${tenant}`,
      officeOrganizationName: tenant,
      grantAdminAccess: false,
      sharePointSaveAllWebParts: false,
      applicationId,
      applicationCertificateThumbprint: thumbprint,
    };
  const organization = () => ({
    id: organizationId,
    type: "Office365",
    name: tenant,
    isTeamsOnline: true,
    isTeamsChatsOnline: false,
    isExchangeOnline: state["exchange"] !== undefined,
    isSharePointOnline: state["sharePoint"] !== undefined,
    exchangeOnlineSettings: service(state["exchange"]),
    sharePointOnlineSettings: service(state["sharePoint"]),
  });
  const observed = observe(version, async ({ method, path, body }: Sent) => {
    if (method === "GET" && isPut && again) return again();
    if (path.endsWith("/Organizations")) {
      return json(version === "v8" ? { offset: 0, limit: 1000, results: [organization()] } : [organization()]);
    }
    if (method === "GET") return json(organization());
    isPut = true;
    const apply = () => {
      const sent = Object(body);
      if (sent.exchangeOnlineSettings) state["exchange"] = fresh.toLowerCase();
      if (sent.sharePointOnlineSettings) state["sharePoint"] = fresh;
    };
    if (put) return await put(apply);
    apply();
    return new Response(null, { status: 204 });
  });
  return { ...observed, writes: () => observed.sent.filter(({ method }) => method !== "GET") };
}

const both = { exchange: old, sharePoint: old };

for (const version of ["v6", "v7", "v8"] as const) {
  Deno.test(`rotateOrganizationCertificate() gives both services the certificate in one request on ${version}`, async () => {
    const { client, sent, writes } = server(version, both);
    const done = await rotateOrganizationCertificate(client, tenant, next);
    assert.deepEqual(done, {
      id: organizationId,
      name: tenant,
      before: { exchangeOnline: old, sharePointOnline: old },
      after: { exchangeOnline: fresh, sharePointOnline: fresh },
      thumbprint: fresh,
      changed: true,
    });
    const [write, ...more] = writes();
    assert.deepEqual([write?.method, write?.path, more], [
      "PUT",
      `/${version}/Organizations/${organizationId}`,
      [],
    ]);
    const settings = {
      useApplicationOnlyAuth: true,
      useMfa: true,
      account: `admin@${tenant}`,
      officeOrganizationName: tenant,
      grantAdminAccess: false,
      sharePointSaveAllWebParts: false,
      applicationId,
      applicationCertificate: bytes.toBase64(),
      applicationCertificatePassword: password,
      applicationCertificateThumbprint: fresh,
    };
    assert.deepEqual(write?.body, {
      configureApplication: false,
      isExchangeOnline: true,
      isSharePointOnline: true,
      isTeamsOnline: true,
      isTeamsChatsOnline: false,
      exchangeOnlineSettings: settings,
      sharePointOnlineSettings: settings,
    });
    const validate = schemasOf({ $defs: { v6, v7, v8 }[version].$defs })({ $ref: "#/$defs/OrganizationChanges" });
    assert.ok(validate(write?.body), JSON.stringify(validate.errors));
    assert.equal(sent.at(-1)?.method, "GET", "the last word has the server");
  });
}

Deno.test("rotateOrganizationCertificate() sends only the service that is there", async () => {
  const { client, writes } = server("v7", { exchange: old });
  const { before, after } = await rotateOrganizationCertificate(client, organizationId, next);
  assert.deepEqual([before, after], [{ exchangeOnline: old }, { exchangeOnline: fresh }]);
  const body = Object(writes()[0]?.body);
  assert.deepEqual([body.isSharePointOnline, "sharePointOnlineSettings" in body], [false, false]);
});

Deno.test("rotateOrganizationCertificate() sends nothing where the certificate is in place already", async () => {
  const { client, writes } = server("v8", { exchange: fresh.toLowerCase(), sharePoint: fresh });
  const { before, after, changed } = await rotateOrganizationCertificate(client, tenant, next);
  assert.deepEqual([before, changed, writes()], [after, false, []]);
});

Deno.test("rotateOrganizationCertificate() finishes an organization between two certificates", async () => {
  const { client, writes } = server("v8", { exchange: fresh, sharePoint: old });
  const { after } = await rotateOrganizationCertificate(client, tenant, next);
  assert.deepEqual(after, { exchangeOnline: fresh, sharePointOnline: fresh });
  assert.deepEqual(Object.keys(Object(writes()[0]?.body)).filter((name) => name.endsWith("Settings")).length, 2);
});

for (const version of ["v3", "v4", "v5"] as const) {
  Deno.test(`rotateOrganizationCertificate() is not for ${version}`, async () => {
    const { client, sent } = server(version, both);
    await rejects(rotateOrganizationCertificate(client, tenant, next), { code: "unsupported" }, /v6 to v8/);
    assert.equal(sent.length, 0);
  });
}

const of = (number: string, password: string | undefined = goodFile(number).password) => ({
  applicationCertificate: goodFile(number).bytes,
  applicationCertificatePassword: password,
});

for (
  const [what, certificate, reason] of [
    ["a wrong password", of("04", "wrong"), "wrong-password"],
    ["a password that is missing", { applicationCertificate: bytes }, "password-missing"],
    ["an expired certificate", of("22"), "expired"],
    ["one that is not valid yet", of("23"), "not-yet-valid"],
    ["one without its key", of("40"), "no-private-key"],
    ["no certificate at all", { applicationCertificate: "bm9uZQ==" }, undefined],
  ] as const
) {
  Deno.test(`rotateOrganizationCertificate() refuses ${what} before anything is sent`, async () => {
    const { client, sent } = server("v8", both);
    const error = await rejects(rotateOrganizationCertificate(client, tenant, certificate), { code: "invalid-input" });
    if (reason) assert.equal(error.reason, reason);
    assert.equal(sent.length, 0);
  });
}

Deno.test("rotateOrganizationCertificate() takes a PFX without a password, and Base64", async () => {
  for (const number of ["11", "12"]) {
    const { client, writes } = server("v8", both);
    const certificate = { applicationCertificate: goodFile(number).bytes.toBase64() };
    assert.equal((await rotateOrganizationCertificate(client, tenant, certificate)).changed, true);
    const { exchangeOnlineSettings } = Object(writes()[0]?.body);
    assert.equal(exchangeOnlineSettings.applicationCertificateThumbprint, goodFile(number).thumbprint);
    assert.equal("applicationCertificatePassword" in exchangeOnlineSettings, false);
  }
});

Deno.test("rotateOrganizationCertificate() refuses an organization that is not by application only", async () => {
  const { client, writes } = server("v8", { ...both, appOnly: false });
  await rejects(rotateOrganizationCertificate(client, tenant, next), {
    code: "invalid-input",
    reason: "not-application-only",
  });
  assert.deepEqual(writes(), []);
});

Deno.test("rotateOrganizationCertificate() reports a server that keeps, or takes over half", async () => {
  const keeps = server("v8", { ...both, put: () => new Response(null, { status: 204 }) });
  const before = { exchangeOnline: old, sharePointOnline: old };
  const error = await rejects(rotateOrganizationCertificate(keeps.client, tenant, next), { code: "partly-done" });
  assert.deepEqual(error.details, { before, after: before });

  const half = json({ ...shown(fresh, other) });
  const takesHalf = server("v8", { ...both, again: () => half });
  const { details } = await rejects(rotateOrganizationCertificate(takesHalf.client, tenant, next), {
    code: "partly-done",
  });
  assert.deepEqual(details, { before, after: { exchangeOnline: fresh, sharePointOnline: other } });
});

Deno.test("rotateOrganizationCertificate() passes on what the server refuses", async () => {
  const { client } = server("v8", { ...both, put: () => json({ message: "The certificate is not in Entra." }, 400) });
  const error = await rejects(rotateOrganizationCertificate(client, tenant, next), { code: "refused", status: 400 });
  assert.match(error.message, /The certificate is not in Entra/);
});

Deno.test("rotateOrganizationCertificate() believes the server's list and not a lost answer", async () => {
  const drop = () => Promise.reject(new Vb365Error("dropped", { code: "not-connected", reason: "dropped" }));
  const applied = server("v8", { ...both, put: (apply) => (apply(), drop()) });
  assert.equal((await rotateOrganizationCertificate(applied.client, tenant, next)).changed, true);

  const notApplied = server("v8", { ...both, put: drop });
  const error = await rejects(rotateOrganizationCertificate(notApplied.client, tenant, next), {
    code: "outcome-unknown",
  });
  assert.match(error.message, /still shows the old certificate/);

  const blind = server("v8", { ...both, again: () => json({ message: "no" }, 400) });
  await rejects(rotateOrganizationCertificate(blind.client, tenant, next), { code: "outcome-unknown" }, /Run it again/);
});

Deno.test("planCertificateRotation() changes nothing", async () => {
  const { client, writes } = server("v8", both);
  const { needed, request, thumbprint } = await planCertificateRotation(client, tenant, next);
  assert.deepEqual([needed, thumbprint, request.path], [true, fresh, `/Organizations/${organizationId}`]);
  assert.equal(request.body.exchangeOnlineSettings?.applicationCertificate, bytes.toBase64());
  assert.deepEqual(writes(), []);
});

Deno.test("organizationThumbprints() tells services apart, and those that have none", () => {
  assert.deepEqual(organizationThumbprints(shown(old.toLowerCase(), null)), {
    exchangeOnline: old,
    sharePointOnline: null,
  });
  assert.deepEqual(organizationThumbprints({ ...shown(old, old), isSharePointOnline: false }), { exchangeOnline: old });
  assert.deepEqual(organizationThumbprints({ ...shown(old, old), isExchangeOnline: false }), { sharePointOnline: old });
  assert.deepEqual(organizationThumbprints({ exchangeOnlineSettings: { useApplicationOnlyAuth: false } }), {});
  assert.deepEqual(organizationThumbprints({ type: "OnPremises" }), {});
});

function shown(exchange: string | null, sharePoint: string | null) {
  const service = (applicationCertificateThumbprint: string | null) => ({
    useApplicationOnlyAuth: true,
    applicationCertificateThumbprint,
  });
  return { exchangeOnlineSettings: service(exchange), sharePointOnlineSettings: service(sharePoint) };
}

/** Waits for the module's own error, which must hold no secret. */
async function rejects(work: Promise<unknown>, wanted: Partial<Vb365Error>, hint = /(?:)/): Promise<Vb365Error> {
  const error = await work.then(() => assert.fail("it was not refused"), (error: unknown) => error);
  assert.ok(error instanceof Vb365Error, String(error));
  for (const [name, value] of Object.entries(wanted)) assert.equal(Object(error)[name], value, error.message);
  assert.match(`${error.message} ${error.hint}`, hint);
  assert.doesNotMatch(`${error.message} ${error.hint} ${JSON.stringify(error)}`, /Test-Pass1|MIIK/);
  return error;
}
