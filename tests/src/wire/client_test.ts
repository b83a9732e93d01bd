import assert from "node:assert/strict";
import {
  addOrganization,
  connect,
  createClient,
  findVersions,
  getOrganization,
  listOrganizations,
  parseJson,
  requestDeviceCode,
  sendRequest,
  Vb365Error,
} from "../../../mod.ts";
import { productVersion } from "../../../src/versions.ts";
import { startHttpsServer } from "../transport/_https_server.ts";
import { json, observe } from "../../helpers/client.ts";
import { fingerprintOf } from "../../helpers/tls_testdata.ts";

const id = "7a53143a-b7c8-4d5a-a569-7dcbca8ab71b";
const big = "9007199254740993";

Deno.test("createClient() makes one Response of an answer and parses it once", async () => {
  const list = JSON.stringify([{ id, name: "contoso" }]);
  await using server = await startHttpsServer((response) => response.end(list));
  const trust = { fingerprint: fingerprintOf("san_ca_false") };
  const client = createClient({ server: server.url, version: "v7", token: "x", trust });
  await listOrganizations(client);
  const counts = { responses: 0, parses: 0 };
  const [ownResponse, ownParse] = [globalThis.Response, JSON.parse];
  const { CompleteResponse } = await import("../../../src/transport/response.ts");
  const ownText = CompleteResponse.prototype.text;
  const seen = new Set<object>();
  CompleteResponse.prototype.text = function () {
    seen.add(this);
    return ownText.call(this);
  };
  globalThis.Response = new Proxy(ownResponse, {
    construct(target, init, newTarget) {
      counts.responses++;
      return Reflect.construct(target, init, newTarget);
    },
  });
  JSON.parse = (...call: Parameters<typeof ownParse>) => {
    if (call[0] === list) counts.parses++;
    return ownParse(...call);
  };
  try {
    assert.equal((await listOrganizations(client)).length, 1);
  } finally {
    JSON.parse = ownParse;
    globalThis.Response = ownResponse;
    CompleteResponse.prototype.text = ownText;
  }
  assert.deepEqual([counts, seen.size], [{ responses: 0, parses: 1 }, 1]);
  assert.equal(server.requests[0]?.headers["user-agent"], `vb365/${productVersion}`);
  client.close();
});

Deno.test("productVersion is that of deno.json", async () => {
  const { default: config } = await import("../../../deno.json", { with: { type: "json" } });
  assert.equal(productVersion, config.version);
});

Deno.test("sendRequest() rounds no number, neither one that comes nor one that goes", async () => {
  const bodies: string[] = [];
  const client = createClient({
    server: "vb365.example.com",
    version: "v8",
    fetch: async (input) => {
      bodies.push(await new Request(input).text());
      return new Response(`{"id": ${big}, "size": 12, "text": "${big}", "deep": [-${big}, 1.5]}`);
    },
  });
  const body = { id: BigInt(big), read: parseJson(`[${big}]`, { bigNumbers: "bigint" }) };
  const answer = await sendRequest(client, { method: "POST", path: "/Jobs", body });
  assert.deepEqual(answer, { id: big, size: 12, text: big, deep: [`-${big}`, 1.5] });
  assert.deepEqual(bodies, [`{"id":${big},"read":[${big}]}`]);
});

Deno.test("parseJson() keeps every digit of a number wherever it stands, and of nothing else", () => {
  const digits = "12345678901234567";
  for (const text of [digits, `[${digits}]`, `[ -${digits} ]`, `{"a":\n${digits}}`, `["${digits}", ${digits}]`]) {
    assert.deepEqual(
      parseJson(text),
      JSON.parse(text.replace(/(?<!["\d])-?\d{17}(?!")/, (number) => `"${number}"`)),
      text,
    );
  }
  assert.deepEqual(parseJson(`["${digits}", 0.${digits}, 1]`), [digits, Number(`0.${digits}`), 1]);
});

Deno.test("parseJson() says where it is wrong and repeats nothing", () => {
  for (const text of ['{\n "password": planted }', '{\n "planted": 1', '{"planted": 1}}', '{"a": "planted\n"}']) {
    assert.throws(() => parseJson(text), (error) => {
      assert.ok(error instanceof SyntaxError);
      assert.match(error.message, /^not JSON( \(line \d+, column \d+\))?$/);
      assert.equal(error.cause, undefined);
      return true;
    });
  }
  assert.throws(() => parseJson("[".repeat(5000) + "]".repeat(5000)), /nested more than 200 levels/);
  const brackets = `["${"[".repeat(500)}\\\\", "\\"${"{".repeat(500)}\\\\\\"", "[`;
  assert.deepEqual(parseJson(`${brackets}"]`), JSON.parse(`${brackets}"]`));
  assert.throws(() => parseJson(`["\\\\", ${"[".repeat(500)}`), /nested more than 200 levels/);
  assert.deepEqual(parseJson('\ufeff["[[[[\\"", "\\\\"]'), ['[[[["', "\\"]);
  const slashes = `["${"\\\\".repeat(3)}", ${"[".repeat(300)}`;
  assert.throws(() => parseJson(slashes), /nested more than 200 levels/);
  assert.deepEqual(parseJson(`["${"\\\\".repeat(3)}\\"${"[".repeat(300)}"]`), [`\\\\\\"${"[".repeat(300)}`]);
});

for (const answer of ["[null]", "[1]", '["x"]', "[[]]", `${"[".repeat(5000)}${"]".repeat(5000)}`]) {
  Deno.test(`listOrganizations() refuses ${answer.slice(0, 12)} as unexpected-answer`, async () => {
    for (const version of ["v7", "v8"] as const) {
      const { client } = observe(version, () => new Response(answer));
      await assert.rejects(listOrganizations(client), { name: "Vb365Error", code: "unexpected-answer" });
    }
  });
}

Deno.test("requestDeviceCode() takes a lifetime that is none as the usual one", async () => {
  for (const expiresIn of [1e18, "soon", -1, null]) {
    const { client } = observe("v8", () => json({ userCode: "A", verificationUrl: "https://example.com", expiresIn }));
    assert.equal((await requestDeviceCode(client)).expiresIn, 899);
  }
});

const secret = "Winter 2026!&<\"ü'";
const echoes: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify(text),
  encodeURIComponent,
  (text) => new URLSearchParams([["p", text]]).toString(),
  (text) => new TextEncoder().encode(text).toBase64(),
];

Deno.test("Vb365Error holds no secret of the request, however the server repeats it", async () => {
  for (const echo of echoes) {
    for (
      const answer of [
        json({ message: `wrong: ${echo(secret)}` }, 400),
        new Response(`${echo(secret)} {`, { status: 201 }),
      ]
    ) {
      const { client } = observe("v8", () => answer.clone());
      const body = { nested: [{ connectionString: secret, secretKey: secret }] };
      const error = await sendRequest(client, { method: "POST", path: "/Accounts", body }).catch((error) => error);
      assert.ok(error instanceof Vb365Error, String(error));
      const shown = `${Deno.inspect(error, { depth: 9 })}${JSON.stringify(error)}`;
      for (const form of echoes) assert.ok(!shown.includes(form(secret)), shown);
      assert.doesNotMatch(shown, /Winter/);
    }
  }
});

Deno.test("connect() shows no password that the server repeats", async () => {
  const fetch: typeof globalThis.fetch = async (input) =>
    json({ error_description: `bad ${await new Request(input).text()} ${secret}` }, 400);
  const options = { server: "vb365.example.com", version: "v8", username: "admin", password: secret, fetch } as const;
  await assert.rejects(connect(options), (error) => {
    assert.doesNotMatch(`${Deno.inspect(error, { depth: 9 })}${JSON.stringify(error)}`, /Winter/);
    return true;
  });
});

Deno.test("createClient() refuses a token that no header carries, without repeating it", () => {
  for (const token of ["planted\n", "plan ted", "", "plänted"]) {
    assert.throws(() => createClient({ server: "vb365.example.com", version: "v8", token }), (error) => {
      assert.ok(error instanceof Vb365Error);
      assert.equal(error.code, "invalid-input");
      assert.doesNotMatch(Deno.inspect(error), /plan ?ted|plänted/);
      return true;
    });
  }
});

Deno.test("findVersions() tells a server that is no API from one that is at fault", async () => {
  const find = (status: number) =>
    findVersions({
      server: "vb365.example.com",
      fetch: () => Promise.resolve(new Response(null, { status })),
      timeout: 9,
    });
  await assert.rejects(find(404), { code: "unexpected-answer", status: 404 });
  await assert.rejects(find(301), { code: "unexpected-answer", status: 301, message: /301, a redirect/ });
  await assert.rejects(find(308), { status: 308 });
  await assert.rejects(find(500), { code: "failed", status: 500 });
});

Deno.test("a recipe that its caller stops throws the caller's reason", async () => {
  const never: typeof fetch = () => new Promise(() => {});
  const client = createClient({ server: "vb365.example.com", version: "v8", fetch: never });
  const reason = new Error("stop");
  const calls = [
    (signal: AbortSignal) => listOrganizations(client, { signal }),
    (signal: AbortSignal) => getOrganization(client, id, { signal }),
    (signal: AbortSignal) => sendRequest(client, { method: "POST", path: "/Jobs", signal }),
    (signal: AbortSignal) => client.GET("/Organizations", { signal }),
    (signal: AbortSignal) =>
      connect({ server: "vb365.example.com", version: "v8", username: "a", password: "b", fetch: never, signal }),
    (signal: AbortSignal) => findVersions({ server: "vb365.example.com", fetch: never, signal }),
  ];
  for (const call of calls) {
    const controller = new AbortController();
    const calling = call(controller.signal);
    setTimeout(() => controller.abort(reason), 5);
    assert.equal(await calling.then(() => undefined, (error) => error), reason);
    const text = call(AbortSignal.abort("enough"));
    assert.equal(await text.then(() => undefined, (error) => error), "enough");
    for (const nothing of [null, 0, "", undefined]) {
      await assert.rejects(async () => await call(AbortSignal.abort(nothing)), { name: "AbortError" });
    }
  }
});

Deno.test("a client that has signed out or is closed says so", async () => {
  const fetch: typeof globalThis.fetch = () => Promise.resolve(json({ access_token: "t", expires_in: 3600 }));
  const connected = await connect({ server: "vb365.example.com", version: "v8", username: "a", password: "b", fetch });
  await connected.signOut();
  await assert.rejects(listOrganizations(connected), { name: "Vb365Error", reason: "closed" });
  const client = createClient({ server: "vb365.example.com", version: "v8", fetch });
  client.close();
  await assert.rejects(listOrganizations(client), { name: "Vb365Error", reason: "closed" });
});

Deno.test("signOut() during a renewal ends the new token", async () => {
  const ended: (string | null)[] = [];
  let tokens = 0;
  const fetch: typeof globalThis.fetch = async (input) => {
    const request = new Request(input);
    if (request.url.endsWith("/logout")) {
      ended.push(request.headers.get("authorization"));
      return new Response(null, { status: 204 });
    }
    if (!request.url.endsWith("/token")) return json({ results: [] });
    const count = ++tokens;
    await new Promise((resolve) => setTimeout(resolve, count === 1 ? 0 : 30));
    return json({ access_token: `t${count}`, refresh_token: "r", expires_in: 0 });
  };
  const client = await connect({ server: "vb365.example.com", version: "v8", username: "a", password: "b", fetch });
  const listing = listOrganizations(client).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 5));
  await client.signOut();
  await listing;
  assert.deepEqual(ended, ["Bearer t2"]);
});

Deno.test("an empty or null failure is an error all the same, and its JSON has the message", async () => {
  for (const answer of [() => new Response(null, { status: 500 }), () => json(null, 500), () => json("", 400)]) {
    const { client } = observe("v8", answer);
    const { data, error } = await client.GET("/ServiceInstance");
    assert.ok(error);
    assert.equal(data, undefined);
  }
  const { client } = observe("v8", () => json({ message: "No" }, 400));
  const error = await listOrganizations(client).then(() => assert.fail("no error"), (error) => error);
  assert.ok(error instanceof Vb365Error);
  assert.equal(JSON.parse(JSON.stringify(error)).message, error.message);
});

/** Never called; `deno check` is the test. */
export async function narrowed(): Promise<void> {
  const client = createClient({ server: "vb365.example.com", version: "v8" });
  const { data, error } = await client.GET("/ServiceInstance");
  if (error) throw error;
  void data.version;
  // @ts-expect-error a path that does not exist is named
  await client.GET("/Organisations");
}

void addOrganization;
