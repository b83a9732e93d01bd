/** Sessions against a real server: tokens that run out under way, that are forgotten, and that others would like. */

import assert from "node:assert/strict";
import { connect, type ConnectOptions, listOrganizations, sendRequest, type Session, type Version } from "../../mod.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/mod.ts";
import { vb365 } from "../helpers/cli.ts";
import { type Answer, serverTrust, startHttpsServer } from "../src/transport/_https_server.ts";

async function bench(options: SandboxOptions = {}) {
  const sandbox = await startSandbox({ seed: "empty", ...options });
  const { url: server, username, password, fingerprint } = sandbox;
  const account: ConnectOptions<Version> = { server, version: "v8", username, password, trust: { fingerprint } };
  return { sandbox, account, [Symbol.asyncDispose]: sandbox.close };
}

/** What tokens were asked for with. */
function grants({ requests }: Sandbox): unknown[] {
  return requests.filter(({ path }) => /^\/token$/i.test(path)).map(({ body }) => Object(body).grant_type);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

Deno.test("100 requests at once outlive the token that runs out under them: one renewal, no failure", async () => {
  await using it = await bench({ tokenLifetime: 5, latency: 1200 });
  await using client = await connect(it.account);
  // Sent before the token is due for renewal at 4 s, judged by the server after it has run out at 5 s.
  await pause(3850);
  const outcomes = await Promise.allSettled(Array.from({ length: 100 }, () => listOrganizations(client)));
  assert.deepEqual(outcomes.filter(({ status }) => status === "rejected"), []);
  assert.deepEqual(grants(it.sandbox), ["password", "refresh_token"]);
  const refused = it.sandbox.requests.filter(({ status }) => status === 401).length;
  assert.ok(refused > 0, "the server has refused the old token");
});

Deno.test("100 requests at once over a token that is due for renewal: one renewal, nothing refused", async () => {
  await using it = await bench();
  const sessions: Session[] = [];
  await connect({ ...it.account, onSession: (session) => void sessions.push(session) });
  const due = sessions.map((session) => ({ ...session, renewAt: Date.now() }));
  await using client = await connect({ ...it.account, session: due[0] });
  await Promise.all(Array.from({ length: 100 }, () => listOrganizations(client)));
  assert.deepEqual(grants(it.sandbox), ["password", "refresh_token"]);
  assert.equal(it.sandbox.requests.filter(({ status }) => status === 401).length, 0);
});

Deno.test("a server that forgets its tokens is signed in to once more", async () => {
  await using it = await bench();
  await using client = await connect(it.account);
  it.sandbox.forgetTokens();
  await Promise.all(Array.from({ length: 20 }, () => listOrganizations(client)));
  assert.deepEqual(grants(it.sandbox), ["password", "refresh_token", "password"]);
});

Deno.test("refused credentials end with exit code 4 after one attempt", async () => {
  await using it = await bench();
  const { fingerprint, url } = it.sandbox;
  const env = {
    VB365_SERVER: url,
    VB365_USERNAME: "administrator",
    VB365_PASSWORD: "wrong",
    VB365_TRUST_FINGERPRINT: fingerprint,
  };
  const { code, error } = await vb365(["org", "list"], { env, fetch: undefined });
  assert.deepEqual([code, error().code, grants(it.sandbox)], [4, "sign-in-refused", ["password"]]);
});

Deno.test("a token that the server does not take back is not tried for ever", async () => {
  await using it = await bench({ fault: { kind: "status", status: 401 } });
  await using client = await connect(it.account);
  await assert.rejects(listOrganizations(client), { code: "sign-in-refused" });
  assert.deepEqual(grants(it.sandbox), ["password", "refresh_token"]);
});

const tokens = JSON.stringify({ access_token: "planted-token", refresh_token: "planted-refresh", expires_in: 3600 });

/** A server that signs everybody in, and leads elsewhere in its other answers. */
async function leading(
  elsewhere: (path: string) => { status: number; headers?: Record<string, string>; body?: unknown },
) {
  const answer: Answer = (response, { url = "" }) => {
    if (/token/.test(url)) return void response.end(tokens);
    const { status, headers = {}, body } = elsewhere(url);
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body ?? null));
  };
  const server = await startHttpsServer(answer);
  const account = {
    server: server.url,
    version: "v8",
    username: "admin",
    password: "planted-password",
    trust: serverTrust,
  };
  return { server, account: account as ConnectOptions<Version> };
}

Deno.test("links to another host are not followed, and the token is not sent there", async () => {
  await using other = await startHttpsServer((response) => response.end("[]"));
  const page = {
    limit: 1,
    results: [{ id: "1", name: "x" }],
    _links: { next: { href: `${other.url}/v8/Organizations?offset=1` } },
  };
  const last = { limit: 1, results: [] };
  const { server, account } = await leading((path) => ({ status: 200, body: /offset=0/.test(path) ? page : last }));
  const client = await connect(account);
  const found = await listOrganizations(client);
  await client.signOut();
  assert.deepEqual([found.length, other.connections], [1, 0]);
  assert.ok(server.requests.some(({ url }) => /offset=1/.test(url)), "the next page was asked for here");
  await server[Symbol.asyncDispose]();
});

for (const status of [301, 302, 303, 307, 308]) {
  Deno.test(`a redirect to another host with ${status} is not followed, and the token is not sent there`, async () => {
    await using other = await startHttpsServer((response) => response.end("[]"));
    const { server, account } = await leading((path) => ({ status, headers: { location: `${other.url}${path}` } }));
    const client = await connect(account);
    await assert.rejects(listOrganizations(client), { code: "unexpected-answer", status });
    await assert.rejects(sendRequest(client, { method: "POST", path: "/Organizations", body: {} }), { status });
    await client.signOut();
    assert.equal(other.connections, 0);
    await server[Symbol.asyncDispose]();
  });
}
