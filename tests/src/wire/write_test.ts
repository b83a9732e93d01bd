import assert from "node:assert/strict";
import {
  addOrganization,
  connect,
  createApplications,
  editOrganization,
  type NewOrganization,
  removeOrganization,
  sendRequest,
  Vb365Error,
} from "../../../mod.ts";
import { startHttpsServer } from "../transport/_https_server.ts";
import { json, observe } from "../../helpers/client.ts";
import { fingerprintOf } from "../../helpers/tls_testdata.ts";

/** What is said when a write took effect and its answer does not tell. */

const id = "7a53143a-b7c8-4d5a-a569-7dcbca8ab71b";
const contoso: NewOrganization = {
  type: "OnPremises",
  name: "contoso",
  exchangeSettings: { serverName: "mail.example.com", username: "CONTOSO\\admin", password: "planted-password" },
};

const lost: Readonly<Record<string, () => Response>> = {
  "a list": () => json([], 201),
  "null": () => json(null, 201),
  "nothing": () => new Response(null, { status: 201 }),
  "an empty text": () => new Response("", { status: 201 }),
  "a text": () => json("done", 201),
  "garbage": () => new Response("\u0000\u0001", { status: 201 }),
  "half a JSON": () => new Response('{"id":', { status: 201 }),
  "a web page": () => new Response("<html>", { status: 201 }),
  "a 504": () => new Response(null, { status: 504 }),
};

for (const [what, answer] of Object.entries(lost)) {
  Deno.test(`addOrganization() looks for the organization after a POST that was answered ${what}`, async () => {
    const { client, sent } = observe(
      "v7",
      ({ method }) => method === "POST" ? answer() : json([{ id, name: "contoso" }]),
    );
    await assert.rejects(addOrganization(client, contoso), (error) => {
      assert.ok(error instanceof Vb365Error);
      assert.deepEqual([error.code, error.reason], ["outcome-unknown", "listed"], error.message);
      assert.match(error.message, /the server lists contoso/);
      return true;
    });
    assert.deepEqual(sent.map(({ method }) => method), ["POST", "GET"]);
  });
}

const damaged: Readonly<Record<string, Record<string, string | number>>> = {
  "damaged gzip": { "content-encoding": "gzip" },
  "a Content-Length that is too long": { "content-length": 100 },
  "a Content-Length that is too short": { "content-length": 3 },
};

for (const [what, headers] of Object.entries(damaged)) {
  Deno.test(`sendRequest() says that a POST was sent when it is answered with ${what}`, async () => {
    await using server = await startHttpsServer((response) => {
      response.writeHead(201, { ...headers });
      response.socket?.write('{"id": 1}');
      response.socket?.end();
    });
    const { createClient } = await import("../../../mod.ts");
    const trust = { fingerprint: fingerprintOf("san_ca_false") };
    const client = createClient({ server: server.url, version: "v7", token: "x", trust, timeout: 2 });
    const sending = sendRequest(client, { method: "POST", path: "/Jobs", body: {} });
    await assert.rejects(sending, { code: "outcome-unknown", method: "POST" });
    assert.equal(server.requests.length, 1);
    client.close();
  });
}

Deno.test("sendRequest() says that a POST was sent when it is answered with a status that does not exist", async () => {
  await using server = await startHttpsServer((response) => {
    response.socket?.end("HTTP/1.1 600 Odd\r\ncontent-length: 2\r\n\r\n{}");
  });
  const { createClient } = await import("../../../mod.ts");
  const trust = { fingerprint: fingerprintOf("san_ca_false") };
  const client = createClient({ server: server.url, version: "v7", token: "x", trust, timeout: 2 });
  const sending = sendRequest(client, { method: "POST", path: "/Jobs", body: {} });
  await assert.rejects(sending, { code: "outcome-unknown" });
  client.close();
});

Deno.test("removeOrganization() is done when the answer is lost and the organization is gone", async () => {
  const { client } = observe("v7", ({ method }) => new Response(null, { status: method === "DELETE" ? 504 : 404 }));
  await removeOrganization(client, id);
});

Deno.test("removeOrganization() and editOrganization() say that they were sent when the answer is lost", async () => {
  const there = json({ id, name: "contoso" });
  const { client } = observe(
    "v7",
    ({ method }) => method === "GET" ? there.clone() : new Response(null, { status: 504 }),
  );
  await assert.rejects(removeOrganization(client, id), { code: "outcome-unknown" });
  await assert.rejects(editOrganization(client, id, { description: "x" }), { code: "outcome-unknown" });
});

Deno.test("createApplications() says that it was sent when the answer lists none", async () => {
  for (const answer of [() => json(null, 201), () => json({ results: [null] }, 201), () => json([1], 201)]) {
    const { client } = observe("v7", answer);
    const applications = { displayName: "APP", userCode: "ABC", applicationCertificate: "MII=" };
    await assert.rejects(createApplications(client, id, applications), (error) => {
      assert.ok(error instanceof Vb365Error);
      assert.match(error.code, /outcome-unknown|invalid-input/);
      return true;
    });
  }
});

/** A server that signs everybody in, and answers a write with 401. */
function refusing(takesTokenElsewhere: boolean) {
  const writes: string[] = [];
  let tokens = 0;
  const fetch: typeof globalThis.fetch = async (input) => {
    const request = new Request(input);
    const { pathname } = new URL(request.url);
    await request.text();
    if (pathname.endsWith("/token")) {
      return json({ access_token: `t${++tokens}`, refresh_token: "r", expires_in: 3600 });
    }
    const isOld = request.headers.get("authorization") === "Bearer t1";
    if (request.method === "GET") return isOld && !takesTokenElsewhere ? new Response(null, { status: 401 }) : json([]);
    writes.push(pathname);
    return isOld ? new Response(null, { status: 401 }) : json({ id, name: "contoso" }, 201);
  };
  const account = { username: "CONTOSO\\admin", password: "planted-password" };
  return { writes, options: { server: "vb365.example.com", version: "v6", ...account, fetch } as const };
}

Deno.test("connect() sends a write again after a 401 only when the server takes the token nowhere", async () => {
  const forgotten = refusing(false);
  const client = await connect(forgotten.options);
  assert.equal((await addOrganization(client, contoso)).id, id);
  assert.equal(forgotten.writes.length, 2);
  const odd = refusing(true);
  await assert.rejects(addOrganization(await connect(odd.options), contoso), { code: "outcome-unknown" });
  assert.equal(odd.writes.length, 1);
});
