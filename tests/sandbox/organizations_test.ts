import assert from "node:assert/strict";
import { newCertificate } from "../../src/certificates/certificate.ts";
import { versionNames } from "../../src/versions.ts";
import { at, type Bench, listAt, openBench, textAt } from "../helpers/sandbox.ts";

const made = await newCertificate({ commonName: "VB365 Backup App", password: "Correct-Horse-1" });
const certificate = { applicationCertificate: made.pfx.toBase64(), applicationCertificatePassword: "Correct-Horse-1" };
const account = { account: "admin@contoso.onmicrosoft.com", password: "pass" };
const applicationId = "63caebf0-2624-48d0-9ece-de1db611dc98";
const application = { useApplicationOnlyAuth: true, useMfa: true, applicationId, ...certificate };
const legacy = { ...account, useMfa: true, applicationId, applicationSecret: "secret" };

function office365(settings: object, rest: object = {}) {
  return { type: "Office365", region: "Worldwide", isExchangeOnline: true, exchangeOnlineSettings: settings, ...rest };
}

async function add(bench: Bench, version: string, body: object): Promise<string> {
  const reply = await bench.send(`POST /${version}/Organizations`, { body });
  assert.ok(reply.status < 300, reply.text);
  return textAt(reply.body, "id");
}

Deno.test("startSandbox() takes on v8 no legacy protocols, and basic authentication for China and Germany only", async () => {
  await using bench = await openBench({ seed: "empty" });
  const basic = { ...account, useMfa: false };
  const statuses = [];
  for (const body of [office365(legacy), office365(basic), office365(basic, { region: "China" })]) {
    statuses.push((await bench.send("POST /v8/Organizations", { body })).status);
  }
  assert.deepEqual(statuses, [400, 400, 201]);
});

Deno.test("startSandbox() lets an application sign in since v4, and sets one up since v6", async () => {
  await using bench = await openBench({ deviceCode: { confirm: "auto" } });
  const configured: Record<string, number> = {};
  for (const version of versionNames) {
    const tenant = `${version}.onmicrosoft.com`;
    const body = office365({ ...application, account: `admin@${tenant}` });
    assert.equal(
      (await bench.send(`POST /${version}/Organizations`, { body })).status < 300,
      version !== "v3",
      version,
    );
    const set = {
      ...office365({ ...application, account: `other@set-${tenant}` }),
      userCode: "ABC123XYZ",
      configureApplication: true,
    };
    configured[version] = (await bench.send(`POST /${version}/Organizations`, { body: set })).status;
  }
  const { v6, v7, v8, ...before } = configured;
  assert.deepEqual([v6, v7, v8], [200, 200, 201]);
  assert.equal(before.v3, 400);
});

Deno.test("startSandbox() refuses an organization that is there already, and says which", async () => {
  await using bench = await openBench({ seed: "empty" });
  const body = office365({ ...account, useMfa: false });
  await add(bench, "v6", body);
  const again = await bench.send("POST /v6/Organizations", { body });
  assert.equal(again.status, 400);
  assert.match(textAt(again.body, "message"), /contoso\.onmicrosoft\.com has already been added/);
  const china = await bench.send("POST /v8/Organizations", { body: { ...body, region: "China" } });
  assert.deepEqual([china.status, at(china.body, "errorCode")], [409, "OperationConflict"]);
});

Deno.test("startSandbox() takes an organization again that was removed, but not one that has another's new name", async () => {
  await using bench = await openBench({ seed: "empty" });
  const server = { serverName: "exchange.example.com", username: "EXAMPLE\\backup", password: "pass" };
  const body = { type: "OnPremises", name: "one.example.com", isExchange: true, exchangeSettings: server };
  const first = await add(bench, "v8", body);
  await bench.send(`PUT /v8/Organizations/${first}`, { body: { name: "two.example.com" } });
  const second = await add(bench, "v8", body);
  assert.equal(
    (await bench.send("POST /v8/Organizations", { body: { ...body, name: "Two.example.com" } })).status,
    409,
  );
  assert.ok((await bench.send(`DELETE /v8/Organizations/${second}`)).status < 300);
  await add(bench, "v8", body);
  assert.equal((await bench.send("POST /v8/Organizations", { body })).status, 409);
});

Deno.test("startSandbox() finds the name of an organization where it can", async () => {
  await using bench = await openBench({ seed: "empty", deviceCode: { confirm: "auto" } });
  const code = textAt((await bench.send("POST /v6/DeviceCode", { body: {} })).body, "userCode");
  const { applicationId: _, ...newApplication } = application;
  const server = { serverName: "exchange.example.com", username: "EXAMPLE\\backup", password: "pass" };
  const bodies: readonly (readonly [object, string])[] = [
    [office365({ ...account, useMfa: false }), "contoso.onmicrosoft.com"],
    [
      { ...office365(newApplication), userCode: code, newApplicationName: "Contoso Backup" },
      "contosobackup.onmicrosoft.com",
    ],
    [{ type: "OnPremises", isExchange: true, exchangeSettings: server }, "exchange.example.com"],
    [{ type: "OnPremises", name: "example.com", isExchange: true, exchangeSettings: server }, "example.com"],
    [{
      type: "Hybrid",
      isSharePointOnline: true,
      sharePointOnlineSettings: { ...application, officeOrganizationName: "fabric.example.com" },
      isExchange: true,
      exchangeSettings: server,
    }, "fabric.example.com"],
  ];
  for (const [body, name] of bodies) {
    const reply = await bench.send("POST /v7/Organizations", { body });
    assert.equal(at(reply.body, "name"), name, reply.text);
  }
});

Deno.test("startSandbox() refuses a certificate that is not a PFX, or that its password does not open", async () => {
  await using bench = await openBench({ seed: "empty" });
  const wrong = [
    "secret",
    "!",
    made.certificate.toBase64(),
    btoa(made.pfx.toBase64()),
    made.pfx.slice(0, 900).toBase64(),
  ];
  for (const applicationCertificate of wrong) {
    const body = office365({ ...application, ...account, password: undefined, applicationCertificate });
    const reply = await bench.send("POST /v8/Organizations", { body });
    assert.equal(reply.status, 400);
    assert.match(textAt(reply.body, "message"), /applicationCertificate/);
    assert.ok(!reply.text.includes(applicationCertificate));
  }
  // That it was opened once by its own password opens it by no other one.
  await add(bench, "v8", office365({ ...application, account: "admin@example.com" }));
  const locked = office365({
    ...application,
    ...account,
    password: undefined,
    applicationCertificatePassword: "wrong",
  });
  const reply = await bench.send("POST /v8/Organizations", { body: locked });
  assert.equal(reply.status, 400);
  assert.match(textAt(reply.body, "message"), /applicationCertificatePassword does not open/);
  const path = { ...account, useMfa: true, applicationId, applicationCertificate: "C:\\ApplicationCertificate.pfx" };
  assert.equal((await bench.send("POST /v4/Organizations", { body: office365(path) })).status, 400);
  assert.equal((await bench.send("POST /v3/Organizations", { body: office365(path) })).status, 201);
});

Deno.test("startSandbox() changes only what is sent, and shows the thumbprint of a new certificate", async () => {
  await using bench = await openBench({ seed: "empty" });
  const both = {
    ...office365({ ...application, account: "admin@contoso.onmicrosoft.com" }),
    isSharePointOnline: true,
    sharePointOnlineSettings: { ...application, officeOrganizationName: "contoso.onmicrosoft.com" },
  };
  const id = await add(bench, "v7", both);
  const thumbprints = async () => {
    const { body } = await bench.send(`GET /v8/Organizations/${id}`);
    return ["exchangeOnlineSettings", "sharePointOnlineSettings"].map((name) =>
      at(body, name, "applicationCertificateThumbprint")
    );
  };
  assert.deepEqual(await thumbprints(), [made.thumbprint, made.thumbprint]);
  const next = await newCertificate({ commonName: "VB365 Backup App", password: "Correct-Horse-2" });
  const settings = { applicationCertificate: next.pfx.toBase64(), applicationCertificatePassword: "Correct-Horse-2" };
  const changed = await bench.send(`PUT /v7/Organizations/${id}`, { body: { exchangeOnlineSettings: settings } });
  assert.deepEqual([changed.status, changed.text], [204, ""]);
  assert.deepEqual(await thumbprints(), [next.thumbprint, made.thumbprint]);
  await bench.send(`PUT /v8/Organizations/${id}`, { body: { description: "A note", isSharePointOnline: false } });
  const { body } = await bench.send(`GET /v7/Organizations/${id}`);
  assert.deepEqual([at(body, "description"), at(body, "isSharePointOnline"), at(body, "name")], [
    "A note",
    false,
    "contoso.onmicrosoft.com",
  ]);
  assert.equal((await bench.send(`PUT /v8/Organizations/${id}`, { body: { type: "Hybrid" } })).status, 400);
});

Deno.test("startSandbox() answers a change sent back whole as a read, as some programs do", async () => {
  await using bench = await openBench();
  const path = "/v6/Organizations/7a53143a-b7c8-4d5a-a569-7dcbca8ab71b";
  const { body } = await bench.send(`GET ${path}`);
  assert.equal((await bench.send(`PUT ${path}`, { body })).status, 204);
  assert.deepEqual((await bench.send(`GET ${path}`)).body, body);
});

Deno.test("startSandbox() knows no organization that was removed, or never was", async () => {
  await using bench = await openBench();
  const path = "/v8/Organizations/7a53143a-b7c8-4d5a-a569-7dcbca8ab71b";
  assert.equal((await bench.send(`DELETE ${path}`)).status, 204);
  for (
    const line of [
      `GET ${path}`,
      `PUT ${path}`,
      `DELETE ${path}`,
      `GET ${path}/BackupApplications`,
      "GET /v8/Organizations/none",
    ]
  ) {
    const reply = await bench.send(line, line.startsWith("PUT") ? { body: {} } : {});
    assert.deepEqual([reply.status, at(reply.body, "errorCode")], [404, "ResourceNotFound"], line);
  }
});

Deno.test("startSandbox() answers no secret that it was sent, whatever comes of it", async () => {
  await using bench = await openBench({ seed: "empty" });
  const secrets = {
    password: "planted-1",
    applicationSecret: "planted-2",
    applicationCertificatePassword: "planted-3",
    userCode: "planted-4",
  };
  const settings = { ...secrets, account: "admin@contoso.onmicrosoft.com", useMfa: true, applicationId };
  const texts: string[] = [];
  for (const version of versionNames) {
    const server = { serverName: `${version}.example.com`, username: "backup", password: "planted-5" };
    const onPremises = { type: "OnPremises", isExchange: true, exchangeSettings: server };
    for (
      const body of [office365(settings), office365({ ...settings, useMfa: "planted-6" }), onPremises, {
        ...onPremises,
        userCode: "planted-7",
      }]
    ) {
      texts.push((await bench.send(`POST /${version}/Organizations`, { body })).text);
    }
    texts.push((await bench.send(`GET /${version}/Organizations`)).text);
  }
  for (const text of texts) assert.doesNotMatch(text, /planted/);
  assert.doesNotMatch(JSON.stringify(bench.sandbox.organizations()), /planted/);
});

Deno.test("startSandbox() pages organizations on v8, with links to the pages beside", async () => {
  await using bench = await openBench({ seed: { organizations: 75 } });
  assert.equal(listAt((await bench.send("GET /v7/Organizations")).body).length, 75);
  const found = new Set<unknown>();
  let next: unknown = "/v8/Organizations?extendedView=true&limit=30";
  const steps: unknown[] = [];
  while (next !== undefined) {
    const { body } = await bench.send(`GET ${next}`);
    listAt(body, "results").forEach((each) => found.add(at(each, "id")));
    steps.push([
      at(body, "offset"),
      at(body, "_links", "prev", "href") !== undefined,
      at(body, "results", 0, "isBackedup"),
    ]);
    next = at(body, "_links", "next", "href");
  }
  assert.equal(found.size, 75);
  assert.deepEqual(steps, [[0, false, false], [30, true, false], [60, true, false]]);
  assert.equal(at((await bench.send("GET /v8/Organizations?limit=99999")).body, "limit"), 10_000);
  assert.equal((await bench.send("GET /v8/Organizations?limit=none")).status, 400);
  const one = listAt(
    (await bench.send("GET /v8/Organizations?backedUpOrganizationId=contoso-007.onmicrosoft.com")).body,
    "results",
  );
  assert.equal(one.length, 1);
});
