import assert from "node:assert/strict";
import {
  connect,
  type ConnectOptions,
  listOrganizations,
  type Session,
  type Version,
  versionNames,
  versions,
} from "../../../mod.ts";
import { json } from "../../helpers/client.ts";

interface Call {
  path: string;
  token: string | undefined;
  form: Record<string, string>;
}

/** A server that gives out tokens and takes the newest one only. */
function server(version: Version, { lifetime = 3600, refreshes = true } = {}) {
  const calls: Call[] = [];
  const state = { newest: 0, forgotten: false };
  const options: ConnectOptions<Version> = {
    server: "vb365.example.com",
    version,
    username: "CONTOSO\\admin",
    password: "planted-password",
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const form = Object.fromEntries(new URLSearchParams(await request.text()));
      const token = request.headers.get("authorization")?.replace("Bearer ", "");
      const { pathname } = new URL(request.url);
      calls.push({ path: pathname, token, form });
      if (pathname.endsWith("/token/logout")) return new Response(null, { status: 204 });
      if (pathname.endsWith("/token")) return tokens(form["grant_type"]);
      await Promise.resolve();
      if (token !== `access-${state.newest}` || state.forgotten) return new Response(null, { status: 401 });
      return json(version === "v8" ? { results: [], limit: 30, offset: 0 } : []);
    },
  };
  function tokens(grant: string | undefined): Response {
    if (grant === "refresh_token" && !refreshes) return json({ message: "Unknown token" }, 400);
    state.newest++;
    state.forgotten = false;
    const { newest } = state;
    return json({ access_token: `access-${newest}`, refresh_token: `refresh-${newest}`, expires_in: lifetime });
  }
  const signIns = () => calls.filter(({ path }) => path.endsWith("/token")).map(({ form }) => form["grant_type"]);
  return { options, calls, state, signIns };
}

for (const version of versionNames) {
  Deno.test(`connect() signs in with a form and signs out as ${version} does`, async () => {
    const { options, calls } = server(version);
    const client = await connect(options);
    await listOrganizations(client);
    await client.signOut();
    const { logout } = versions[version];
    assert.deepEqual(calls[0]?.form, {
      grant_type: "password",
      username: "CONTOSO\\admin",
      password: "planted-password",
      ...(logout && { disable_antiforgery_token: "true" }),
    });
    assert.equal(calls[1]?.token, "access-1");
    assert.equal(calls[2]?.path, logout ? `/${version}/token/logout` : undefined);
  });
}

Deno.test("connect() renews once however many requests wait", async () => {
  const { options, signIns } = server("v8", { lifetime: 0 });
  const client = await connect(options);
  await Promise.all(Array.from({ length: 100 }, () => listOrganizations(client)));
  assert.deepEqual(signIns().slice(0, 2), ["password", "refresh_token"]);
});

Deno.test("connect() renews once when a token dies under 100 requests", async () => {
  const { options, signIns, state } = server("v8");
  const client = await connect(options);
  state.forgotten = true;
  await Promise.all(Array.from({ length: 100 }, () => listOrganizations(client)));
  assert.deepEqual(signIns(), ["password", "refresh_token"]);
});

Deno.test("connect() signs in again when the server has forgotten its tokens", async () => {
  const { options, signIns, state } = server("v7", { refreshes: false });
  const client = await connect(options);
  state.forgotten = true;
  await listOrganizations(client);
  assert.deepEqual(signIns(), ["password", "refresh_token", "password"]);
});

Deno.test("connect() goes on with a session from before, and tells of new ones", async () => {
  const { options, signIns, state } = server("v8");
  state.newest = 7;
  const told: string[] = [];
  const session = { accessToken: "access-7", refreshToken: "refresh-7", renewAt: Date.now() + 60_000 };
  const client = await connect({ ...options, session, onSession: ({ accessToken }) => void told.push(accessToken) });
  await listOrganizations(client);
  assert.deepEqual(signIns(), []);
  state.forgotten = true;
  await listOrganizations(client);
  assert.deepEqual([signIns(), told], [["refresh_token"], ["access-8"]]);
});

Deno.test("connect() without a password goes on with a session, and says when it has ended", async () => {
  const { options, signIns, state } = server("v8", { refreshes: false });
  const session = { accessToken: "access-0", refreshToken: "refresh-0", renewAt: Date.now() + 60_000 };
  const client = await connect({ ...options, password: undefined, session });
  await listOrganizations(client);
  state.forgotten = true;
  const ended = { code: "sign-in-refused", reason: "session-ended", message: /cannot go on as CONTOSO\\admin/ };
  await assert.rejects(listOrganizations(client), ended);
  await assert.rejects(listOrganizations(client), ended);
  assert.deepEqual(signIns(), ["refresh_token"]);
  await assert.rejects(connect({ ...options, password: undefined }), { code: "invalid-input" });
});

Deno.test("connect() takes a session that another program has renewed, and renews from the newest", async () => {
  const { options, signIns, state, calls } = server("v8");
  state.newest = 8;
  const old = { accessToken: "access-7", refreshToken: "refresh-7", renewAt: Date.now() + 60_000 };
  let kept: Session = { accessToken: "access-8", refreshToken: "refresh-8", renewAt: Date.now() + 60_000 };
  const onRenewal: ConnectOptions<Version>["onRenewal"] = async (renew, current) =>
    current?.accessToken !== kept.accessToken && Date.now() < kept.renewAt ? kept : kept = await renew(kept);
  const client = await connect({ ...options, session: old, onRenewal });
  await listOrganizations(client);
  assert.deepEqual(signIns(), []);
  kept = { accessToken: "access-8b", refreshToken: "refresh-8b", renewAt: 0 };
  state.forgotten = true;
  await listOrganizations(client);
  assert.deepEqual([calls.at(-2)?.form["refresh_token"], kept.accessToken], ["refresh-8b", "access-9"]);
});

Deno.test("connect() tells an account with multi-factor authentication from a wrong password", async () => {
  for (
    const [message, reason] of [["Multi-factor authentication is on for this account", "mfa"], ["Wrong", "credentials"]]
  ) {
    const refuse = () => Promise.resolve(json({ message }, 400));
    await assert.rejects(connect({ ...server("v8").options, fetch: refuse }), { code: "sign-in-refused", reason });
  }
  const page = () => Promise.resolve(new Response("<html>Blocked</html>", { status: 403 }));
  await assert.rejects(connect({ ...server("v8").options, fetch: page }), { code: "refused", reason: "html" });
});

Deno.test("connect() tries refused credentials once and never again", async () => {
  for (const status of [400, 401]) {
    let tries = 0;
    const refuse = () => {
      tries++;
      return Promise.resolve(json({ error: "invalid_grant", error_description: "Invalid credential" }, status));
    };
    const { options } = server("v5");
    await assert.rejects(connect({ ...options, fetch: refuse }), {
      code: "sign-in-refused",
      message: "Cannot sign in as CONTOSO\\admin: Invalid credential",
    });
    assert.equal(tries, 1);
  }
});

Deno.test("connect() refuses to try again after a session could not be renewed", async () => {
  const { options, state, calls } = server("v8");
  let refusing = false;
  const fetchUnlessRefusing: typeof fetch = (input, init) =>
    refusing && String(input instanceof Request ? input.url : input).endsWith("/token")
      ? Promise.resolve(json({ message: "Locked" }, 400))
      : (options.fetch ?? fetch)(input, init);
  const client = await connect({ ...options, fetch: fetchUnlessRefusing });
  refusing = true;
  state.forgotten = true;
  await assert.rejects(listOrganizations(client), { code: "sign-in-refused" });
  const before = calls.length;
  await assert.rejects(listOrganizations(client), { code: "sign-in-refused" });
  assert.equal(calls.length, before);
});

Deno.test("connect() says what is missing before anything is sent", async () => {
  const { options, calls } = server("v8");
  await assert.rejects(connect({ ...options, password: "" }), { code: "invalid-input", message: /password is empty/ });
  await assert.rejects(connect({ ...options, server: "http://vb365.example.com" }), { code: "invalid-input" });
  assert.equal(calls.length, 0);
});

Deno.test("connect() tells an answer without a token apart", async () => {
  const { options } = server("v8");
  for (const body of [{}, null, { access_token: null }]) {
    await assert.rejects(connect({ ...options, fetch: () => Promise.resolve(json(body)) }), {
      code: "unexpected-answer",
    });
  }
});

Deno.test("connect() ends signing in by readSignal, but no renewal: its token works once", async () => {
  const reason = new Error("the time is over");
  const { options, signIns } = server("v8", { lifetime: 0 });
  await assert.rejects(connect({ ...options, readSignal: AbortSignal.abort(reason) }), reason);
  assert.deepEqual(signIns(), []);
  const ending = new AbortController();
  const client = await connect({ ...options, readSignal: ending.signal });
  ending.abort(reason);
  await assert.rejects(listOrganizations(client), reason);
  assert.deepEqual(signIns(), ["password", "refresh_token"]);
});
