import assert from "node:assert/strict";
import { type Scene, vb365 } from "../../helpers/cli.ts";
import { at, listAt, textAt } from "../../helpers/sandbox.ts";
import { badFiles, goodFile, goodFiles } from "../../testdata/certificates/mod.ts";

const pfx = goodFile("01");
const files = { "app.pfx": pfx.bytes, "empty.pfx": goodFile("12").bytes };
const env = { VB365_CERTIFICATE_PASSWORD: pfx.password };
/** Another MAC, no encryption, a chain, EC, Unicode, no key, no certificate, no key but issuers. */
const kinds = /^(06|17|18|19|25|40|41|43)-/;
const inspect = (words: readonly string[], scene: Scene = {}) =>
  vb365(["cert", "inspect", ...words], { files, ...scene });

Deno.test("cert inspect gives the report as JSON where nobody looks", async () => {
  const { code, json, stdout, stderr, all } = await inspect(["app.pfx"], { env });
  assert.deepEqual([code, stderr, all], [0, "", []]);
  assert.equal(at(json(), "file"), "app.pfx");
  assert.equal(at(json(), "opened"), true);
  assert.equal(at(json(), "entries", 0, "certificate", "thumbprint"), pfx.thumbprint);
  assert.equal(at(json(), "entries", 0, "keyBelongs"), true);
  assert.doesNotMatch(stdout, /Test-Pass1/);
});

Deno.test("cert inspect says it in words on a terminal", async () => {
  const { stdout } = await inspect(["app.pfx"], { env, terminal: true });
  assert.match(stdout, /^File +app\.pfx: a PFX \(binary\)$/m);
  assert.match(stdout, new RegExp(`^Thumbprint +${pfx.thumbprint}$`, "m"));
  assert.match(stdout, /^Issuer +itself \(self-signed\)$/m);
  assert.match(stdout, /^Valid +2026-01-01 to 2036-01-01, \d+ days left$/m);
  assert.match(stdout, /^Public key +RSA 2048 bits$/m);
  assert.match(stdout, /^Private key +in the file, and belongs to the certificate$/m);
});

Deno.test("cert inspect writes every kind of content as text", async () => {
  for (const { file, bytes, password, thumbprint } of goodFiles.filter(({ file }) => kinds.test(file))) {
    const scene = { files: { "it.pfx": bytes }, env: password ? { VB365_CERTIFICATE_PASSWORD: password } : {} };
    const { code, stdout, stderr } = await inspect(["it.pfx", "--output", "table"], scene);
    assert.deepEqual([code, stderr], [0, ""], file);
    if (thumbprint) assert.ok(stdout.includes(thumbprint), file);
  }
});

Deno.test("cert inspect takes the password from wherever secrets come from", async () => {
  for (
    const [words, scene] of [
      [["--certificate-password-env", "MY_PASS"], { env: { MY_PASS: pfx.password } }],
      [["--certificate-password-file", "password.txt"], { files: { ...files, "password.txt": `${pfx.password}\r\n` } }],
      [["--certificate-password-stdin"], { stdin: `${pfx.password}\n` }],
      [["--secrets-stdin"], { stdin: JSON.stringify({ certificatePassword: pfx.password }) }],
    ] as [string[], Scene][]
  ) {
    const { json } = await inspect(["app.pfx", ...words], scene);
    assert.equal(at(json(), "opened"), true, words[0]);
  }
});

Deno.test("cert inspect asks for a password on a terminal, and only where one helps", async () => {
  const asked = await inspect(["app.pfx"], { terminal: true, answers: [pfx.password] });
  assert.deepEqual(asked.asked.map(({ hidden }) => hidden), [true]);
  assert.match(asked.stdout, new RegExp(`${pfx.thumbprint}`));

  const none = await inspect(["app.pfx"], { terminal: true, answers: [""] });
  assert.match(none.stdout, /of which this can be seen without its password/);

  const empty = await inspect(["empty.pfx"], { terminal: true });
  assert.deepEqual(empty.asked, []);
  assert.match(empty.stdout, /Warning +Its password is empty/);

  const cer = badFiles.find(({ file }) => file === "cert-der.cer");
  const certificate = await inspect(["it.cer"], { terminal: true, files: { "it.cer": cer?.bytes ?? "" } });
  assert.deepEqual(certificate.asked, []);
  assert.match(certificate.stdout, /a certificate without a private key/);
});

Deno.test("cert inspect says without a password what a PFX tells without one", async () => {
  const { code, json } = await inspect(["app.pfx"]);
  assert.equal(code, 0);
  assert.equal(at(json(), "opened"), false);
  assert.equal(textAt(json(), "mac", "algorithm"), "HMAC-SHA-1");
  assert.equal(listAt(json(), "encryption").length, 2);
  assert.equal(at(json(), "entries", 0, "hasPrivateKey"), true);
});

Deno.test("cert inspect names the file in what is wrong with it", async () => {
  const wrong = await inspect(["app.pfx"], { env: { VB365_CERTIFICATE_PASSWORD: "planted-wrong" } });
  assert.deepEqual([wrong.code, wrong.error().message], [
    2,
    "Cannot use app.pfx: the password is wrong, or the file is damaged",
  ]);
  const page = badFiles.find(({ file }) => file === "html-error-page.pfx");
  const html = await inspect(["-"], { stdin: page?.bytes ?? "" });
  assert.match(html.error().message, /^Cannot use standard input: it is an HTML page/);
  assert.deepEqual([(await inspect(["missing.pfx"])).code, html.code], [2, 2]);
});

Deno.test("cert inspect keeps names from steering the terminal", async () => {
  const { pfx: bytes } = await (await import("../../../mod.ts")).newCertificate({
    commonName: "app",
    friendlyName: "a\x1b]0;b\x07c",
    password: "Test-Pass1",
  });
  const name = "a\x1b[2Jpp.pfx";
  const { stdout } = await inspect([name], { env, terminal: true, files: { [name]: bytes } });
  // deno-lint-ignore no-control-regex
  assert.doesNotMatch(stdout, /[\x00-\x09\x0b-\x1f]/);
});

Deno.test("cert inspect takes standard input for the file or for the password, not for both", async () => {
  const { code, error } = await inspect(["-", "--certificate-password-stdin"], { stdin: "Test-Pass1" });
  assert.equal(code, 2);
  assert.match(error().message, /<file> and --certificate-password-stdin cannot both read standard input/);
});
