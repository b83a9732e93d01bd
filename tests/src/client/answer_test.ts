import assert from "node:assert/strict";
import { createClient, getOrganization, listOrganizations, Vb365Error } from "../../../mod.ts";
import { json, observe } from "../../helpers/client.ts";

const html = "<!DOCTYPE html><html><title>502 Bad Gateway</title></html>";

const answers: [string, () => Response, Partial<Vb365Error>, RegExp][] = [
  [
    "v6's message",
    () => json({ message: "Proxy is offline" }, 400),
    { code: "refused" },
    /answered 400: Proxy is offline$/,
  ],
  [
    "v8's errorCode",
    () => json({ message: "No", errorCode: "ResourceNotFound" }, 404),
    { code: "not-found" },
    /404: No$/,
  ],
  ["an OAuth error", () => json({ error: "x", error_description: "Bad" }, 400), { code: "refused" }, /400: Bad$/],
  ["a capital Message", () => json({ Message: "Denied" }, 403), { code: "refused" }, /403: Denied$/],
  ["an empty 401", () => new Response(null, { status: 401 }), { code: "sign-in-refused" }, /401 and gives no reason$/],
  ["an empty 500", () => new Response(null, { status: 500 }), { code: "failed" }, /500 and gives no reason$/],
  ["an HTML 501", () => new Response(html, { status: 501 }), { code: "failed", reason: "html" }, /501: a web page/],
  ["an HTML 200", () => new Response(html), { code: "unexpected-answer", reason: "html" }, /web page instead of JSON/],
  ["half a JSON", () => new Response('[{"id":'), { code: "unexpected-answer", reason: "not-json" }, /not whole JSON/],
  ["nothing", () => new Response(null, { status: 200 }), { code: "unexpected-answer" }, /answered nothing instead/],
  ["null", () => json(null), { code: "unexpected-answer" }, /answered null instead/],
  ["a number", () => json(7), { code: "unexpected-answer" }, /answered a number instead of a list/],
  ["a redirect", () => Response.redirect("https://elsewhere.example.com/", 307), { code: "unexpected-answer" }, /307/],
];

for (const [what, answer, expected, message] of answers) {
  Deno.test(`listOrganizations() tells ${what} apart`, async () => {
    const { client } = observe("v7", answer);
    await assert.rejects(listOrganizations(client), (error) => {
      assert.ok(error instanceof Vb365Error);
      assert.match(error.message, /^Cannot list organizations: /);
      assert.match(error.message, message);
      assert.deepEqual({ code: error.code, ...(expected.reason && { reason: error.reason }) }, expected);
      assert.deepEqual([error.method, error.path], error.status ? ["GET", "/Organizations"] : [undefined, undefined]);
      return true;
    });
  });
}

const blocks: [string, Partial<Vb365Error>, RegExp][] = [
  ["EwsEnabled is set to False for this tenant.", { reason: "ews-blocked" }, /EwsAllowedAppIDs.*ews-readiness/],
  ["EWS request failed: The remote server returned an error: (403) Forbidden.", { reason: "ews-blocked" }, /24 hours/],
  ["Access to Exchange Web Services\r\nis blocked", { reason: "ews-blocked" }, /EwsEnabled True/],
  ["AADSTS53003: Access has been blocked by Conditional Access policies.", { reason: "device-code-blocked" }, /exempt/],
  ["AADSTS50199: user confirmation is required", { reason: "device-code-blocked" }, /existing-application/],
];

for (const [message, expected, hint] of blocks) {
  Deno.test(`listOrganizations() says what to do when Microsoft answered the server: ${message}`, async () => {
    for (const status of [400, 401, 500]) {
      const { client } = observe("v8", () => json({ message }, status));
      await assert.rejects(listOrganizations(client), (error) => {
        assert.ok(error instanceof Vb365Error);
        assert.deepEqual([error.reason, error.status, error.serverMessage], [expected.reason, status, message]);
        assert.match(error.hint ?? "", hint);
        return true;
      });
    }
  });
}

for (const message of ["EWS URL is not set", "Access denied (403)", "AADSTS7000215: Invalid client secret"]) {
  Deno.test(`listOrganizations() blames neither EWS nor a policy for: ${message}`, async () => {
    const { client } = observe("v8", () => json({ message }, 400));
    await assert.rejects(listOrganizations(client), (error) => {
      assert.ok(error instanceof Vb365Error);
      assert.deepEqual([error.reason, error.hint], [undefined, undefined]);
      return true;
    });
  });
}

Deno.test("listOrganizations() takes nulls, unknown enum values and unknown properties as they come", async () => {
  const strange = { id: null, name: null, type: "Galactic", region: "7", surprise: [1], exchangeOnlineSettings: null };
  const { client } = observe("v7", () => json([strange]));
  assert.deepEqual(await listOrganizations(client), [strange]);
});

Deno.test("listOrganizations() gives values of a kind that no document has the one that its type says", async () => {
  const strange = [
    { id: { a: 1 }, name: 7, isExchangeOnline: "True", exchangeOnlineSettings: "none", _links: { organization: [1] } },
    { name: ["x"], isExchangeOnline: 1, exchangeOnlineSettings: { account: false }, surprise: { name: {} } },
  ];
  const { client } = observe("v7", () => json(strange));
  assert.deepEqual(await listOrganizations(client), [
    { id: '{"a":1}', name: "7", isExchangeOnline: true, exchangeOnlineSettings: null, _links: { organization: [1] } },
    { name: '["x"]', isExchangeOnline: null, exchangeOnlineSettings: { account: "false" }, surprise: { name: "{}" } },
  ]);
});

Deno.test("getOrganization() refuses one that a server gives no id, and keeps the id that it was asked for", async () => {
  const { client } = observe(
    "v7",
    (_, count) => count === 1 ? json([{ name: "contoso", id: null }]) : json({ id: null }),
  );
  await assert.rejects(getOrganization(client, "contoso"), {
    code: "unexpected-answer",
    message: 'Cannot get organization contoso: the server gives "contoso" no id',
  });
  const id = "7f9a9b85-50e7-4f61-8f76-6a9517b8677d";
  assert.deepEqual(await getOrganization(client, id), { id });
});

Deno.test("listOrganizations() reads an answer with a byte-order mark and blanks around it", async () => {
  const { client } = observe("v7", () => new Response("\uFEFF\r\n [] \r\n", { headers: { "content-length": "9" } }));
  assert.deepEqual(await listOrganizations(client), []);
});

Deno.test("createClient() answers as openapi-fetch does, and throws for what is no answer", async () => {
  const { client } = observe("v8", (_, count) => count === 1 ? json({ message: "No" }, 500) : new Response(html));
  const { error, response } = await client.GET("/ServiceInstance");
  assert.deepEqual([error, response.status], [{ message: "No" }, 500]);
  await assert.rejects(client.GET("/ServiceInstance"), { code: "unexpected-answer", path: "/ServiceInstance" });
});

Deno.test("createClient() never shows a header or a body in an error", async () => {
  const client = createClient({
    server: "vb365.example.com",
    version: "v8",
    token: "planted-token",
    fetch: () => Promise.reject(new TypeError("fetch failed")),
  });
  await assert.rejects(client.POST("/DeviceCode/check", { body: { userCode: "planted-code" } }), (error) => {
    assert.ok(error instanceof Vb365Error);
    assert.equal(error.code, "not-connected");
    assert.doesNotMatch(`${Deno.inspect(error)}${JSON.stringify(error)}`, /planted/);
    return true;
  });
});
