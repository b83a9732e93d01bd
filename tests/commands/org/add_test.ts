import assert from "node:assert/strict";
import { addOrganization, createClient, newOrganizationRequest, removalWarnings, versionNames } from "../../../mod.ts";
import { signedIn, vb365 } from "../../helpers/cli.ts";
import {
  account,
  added,
  documented,
  existing,
  id,
  lines,
  pfx,
  run,
  whole,
} from "../../src/organizations/_org_add_lines.ts";
import { everyWay } from "../../src/organizations/_organizations.ts";
import { pfxBase64 } from "../../helpers/certificate.ts";

import examples from "../../testdata/examples.json" with { type: "json" };

/** What 8.5 takes away, by the words of the warning. */
const removed = ["basic authentication", "legacy protocols", "region Germany", "on premises"];
const thingOf = (warning: string) => removed.find((thing) => warning.includes(thing));

/** What 8.5 takes away of a way to add an organization. */
function removalsOf(way: string): string[] {
  if (way === "hybrid") return ["basic authentication", "on premises"];
  return removed.filter((thing) => way.includes(thing));
}

Deno.test("org add warns of what 8.5 takes away of a body and of a plan, and of nothing that stays", async () => {
  const half = { useMfa: true, useApplicationOnlyAuth: true };
  const stays = { type: "Office365", region: "Worldwide", exchangeOnlineSettings: half };
  assert.deepEqual(removalWarnings(stays), []);
  assert.deepEqual(removalWarnings({ ...stays, region: "Germany" }).map(thingOf), ["region Germany"]);
  assert.deepEqual(removalWarnings(null), []);
  const exchangeSettings = { serverName: "mail.example.com", username: "a", password: "planted" };
  const body = { type: "onPremises", isExchange: "true", isSharepoint: false, exchangeSettings };
  const files = { "o.json": JSON.stringify(body) };
  const { json, stderr } = await run("onpremises --body o.json --what-if", "v8", {}, { files });
  assert.equal(stderr, "");
  assert.deepEqual(Object(json()).warnings.map(thingOf), ["on premises"]);
});

/** A body with the password that the certificate really has: it is looked into before it is sent. */
function withItsPassword<T>(body: T): T {
  return JSON.parse(
    JSON.stringify(body),
    (name, value) => name === "applicationCertificatePassword" ? "Test-Pass1" : value,
  );
}

for (const way of everyWay(pfxBase64)) {
  const [line, secrets] = lines[way.name] ?? ["", {}];
  for (const version of versionNames) {
    const can = way.versions.includes(version);
    Deno.test(`org add ${can ? "sends" : "refuses to send"} ${way.name} on ${version}`, async () => {
      const { code, sent, all, json, error } = await run(line, version, secrets);
      if (!can) {
        assert.deepEqual([code, all.length, error().code], [2, 0, "unsupported"]);
        return;
      }
      assert.equal(code, 0);
      const { warnings = [], ...told } = Object(json());
      assert.deepEqual(told, added);
      assert.deepEqual(warnings.map(thingOf), removalsOf(way.name));
      assert.equal(sent.length, 1);
      assert.equal(`${sent[0]?.method} ${sent[0]?.path}`, `POST /${version}/Organizations`);
      assert.deepEqual(sent[0]?.body, withItsPassword(version === "v3" ? way.bodyOnV3 ?? way.body : way.body));
    });
  }
}

for (const [name, [line, secrets]] of Object.entries(documented)) {
  const example = examples.find((one) => one.name === name);
  const text = JSON.stringify(example?.body).replace(/MIIJqQ[A-Za-z0-9+/=]*/g, pfxBase64);
  const wanted: unknown = withItsPassword(JSON.parse(text));
  const version = versionNames.find((known) => known === example?.versions[0]) ?? "v8";

  Deno.test(`org add sends ${name} of the documents by flags`, async () => {
    const { code, sent } = await run(line, version, secrets);
    assert.equal(code, 0);
    assert.deepEqual(sent[0]?.body, wanted);
  });

  Deno.test(`org add sends ${name} of the documents by --body`, async () => {
    const type = line.split(" ")[0];
    const files = { "body.json": JSON.stringify(wanted) };
    const { code, sent, stderr } = await run(`${type} --body body.json`, version, {}, { files });
    assert.deepEqual([code, stderr], [0, ""]);
    assert.deepEqual(sent[0]?.body, wanted);
  });
}

Deno.test("org add sends the path of a certificate on the server, on v3", async () => {
  const line = `office365 --mode legacy-protocols --no-exchange ${account} --application-id ${id} ` +
    "--server-certificate-path C:\\certs\\app.pfx";
  const { sent } = await run(line, "v3", { VB365_ACCOUNT_PASSWORD: "x", VB365_CERTIFICATE_PASSWORD: "y" });
  const body = sent[0]?.body as { sharePointOnlineSettings: { applicationCertificate: string } };
  assert.equal(body.sharePointOnlineSettings.applicationCertificate, "C:\\certs\\app.pfx");
});

Deno.test("org add --what-if needs neither a server nor an account, and hides every secret", async () => {
  const words = ["org", "add", ...whole.split(" "), "--api-version", "v8", "--what-if"];
  const secrets = { VB365_CERTIFICATE_PASSWORD: "Test-Pass1" };
  const { code, json, all, stdout } = await vb365(words, { files: { "cert.pfx": pfx }, env: secrets });
  assert.deepEqual([code, all.length], [0, 0]);
  const proof = {
    useApplicationOnlyAuth: true,
    useMfa: true,
    applicationCertificate: "***",
    applicationCertificatePassword: "***",
  };
  assert.deepEqual(json(), {
    whatIf: 'What if: Performing the operation "Add organization" on target "b.c".',
    operation: "Add organization",
    target: "b.c",
    request: {
      method: "POST",
      path: "/v8/Organizations",
      body: {
        type: "Office365",
        region: "Worldwide",
        isExchangeOnline: true,
        isSharePointOnline: true,
        exchangeOnlineSettings: { applicationId: id, account: "a@b.c", ...proof },
        sharePointOnlineSettings: { applicationId: id, officeOrganizationName: "b.c", ...proof },
      },
    },
  });
  assert.ok(!stdout.includes("Test-Pass1") && !stdout.includes(pfxBase64));
});

Deno.test("org add asks for secrets one after the other, each only once, the common one where it is common", async () => {
  const answers = ["p1", "p2", "s"];
  const line = `office365 --mode legacy-protocols --account a@b.c --exchange-account x@b.c --application-id ${id}`;
  const { asked, sent } = await run(line, "v7", {}, { terminal: true, answers });
  assert.deepEqual(asked.map(({ question }) => question), [
    "The password of --exchange-account: ",
    "The secret of --application-id: ",
    "The password of --account: ",
  ]);
  const body = sent[0]?.body as Record<"exchangeOnlineSettings" | "sharePointOnlineSettings", { password: string }>;
  assert.deepEqual([body.exchangeOnlineSettings.password, body.sharePointOnlineSettings.password], ["p1", "s"]);
});

Deno.test("org add takes the name of an application for no name of the organization", async () => {
  const words = "org add office365 --mode new-application --new-application-name Bäckup --certificate cert.pfx";
  const env = { ...signedIn, VB365_USER_CODE: "ABC", VB365_CERTIFICATE_PASSWORD: "Test-Pass1" };
  const files = { "cert.pfx": Uint8Array.fromBase64(pfxBase64) };
  const answer = () => Response.json({ message: "no" }, { status: 400 });
  const scene = { env, files, answer };
  const flags = [...words.split(" "), "--skip-certificate-check"];
  const { error } = await vb365(flags, scene);
  assert.match(error().message, /^Cannot add organization with the application Bäckup: the server answered 400: no$/);
  const { stdout } = await vb365([...flags, "--what-if"], scene);
  assert.match(stdout, /on target \\"with the application B\\u00e4ckup\\"/);
});

Deno.test("org add sends no password for a certificate that has none", async () => {
  const { sent } = await run(`${existing} --account a@b.c --exchange`, "v8", {});
  const body = sent[0]?.body as { exchangeOnlineSettings: object };
  assert.ok(!("applicationCertificatePassword" in body.exchangeOnlineSettings));
});

Deno.test("org add sends once, and says what became of it when the answer gets lost", async () => {
  let posts = 0;
  const answer = ({ method }: { method: string }) => {
    if (method !== "POST") return Response.json([{ id, name: "b.c" }]);
    posts++;
    return Promise.reject(new DOMException("slow", "TimeoutError"));
  };
  const { code, error } = await run(whole, "v7", {}, { answer });
  assert.deepEqual([code, posts, error().code], [1, 1, "outcome-unknown"]);
  assert.match(error().message, /the server lists b.c/);
});

Deno.test("org add office365 builds its request once: what is sent is what was shown", async () => {
  const plan = await run(`${whole} --what-if`, "v8", {});
  const { sent } = await run(whole, "v8", {});
  const body = Object(sent.at(-1)?.body);
  assert.deepEqual(Object.keys(Object(plan.json()).request.body), Object.keys(body));
  assert.equal(
    body.exchangeOnlineSettings.applicationCertificate,
    body.sharePointOnlineSettings.applicationCertificate,
  );
  const request = newOrganizationRequest("v8", {
    type: "OnPremises",
    exchangeSettings: { serverName: "a", username: "b", password: "c" },
  });
  let posted: unknown;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    posted = await new Request(input, init).json();
    return Response.json({ id });
  };
  const marked = { ...request, body: { ...request.body, name: "as it was made" } };
  await addOrganization(createClient({ server: "vb365.example.com", version: "v8", fetch }), marked);
  assert.deepEqual(posted, marked.body);
});
