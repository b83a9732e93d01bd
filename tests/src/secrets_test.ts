import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { hideSecrets, isSecretName, secretsIn } from "../../mod.ts";

const plants = ['Winter 2026!"\\ä%', "<a&b>'c+d/e=f", "p+s w\ntab\tü€😀", "Abc123xyz"];

/** Ways in which a server, a proxy or a program repeats a text. */
const encodings: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "JSON": (text) => JSON.stringify(text),
  "JSON in JSON": (text) => JSON.stringify(JSON.stringify(text)),
  "JSON in JSON in JSON": (text) => JSON.stringify(JSON.stringify(JSON.stringify({ text }))),
  "JSON in ASCII": (text) => text.replace(/[^\w]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  "JSON of .NET": (text) =>
    text.replace(
      /["&'+<>`\\\n\t]|[^ -~]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
    ),
  "URL": encodeURIComponent,
  "URL, strict": (text) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  "URL, small letters": (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  "URL in a URL": (text) => encodeURIComponent(encodeURIComponent(text)),
  "form": (text) => new URLSearchParams({ x: text }).toString(),
  "form with %20": (text) => new URLSearchParams({ x: text }).toString().replaceAll("+", "%20"),
  "HTML": (text) =>
    text.replace(
      /[&<>"']/g,
      (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter] ?? "&#39;",
    ),
  "HTML in numbers": (text) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join(""),
  "XML in hexadecimal": (text) => [...text].map((letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).join(""),
  "HTML of JSON": (text) => JSON.stringify(text).replaceAll("&", "&amp;").replaceAll('"', "&quot;"),
  "Base64": (text) => Buffer.from(text).toString("base64"),
  "Base64 of a URL": (text) => Buffer.from(text).toString("base64url"),
  "Base64 behind a name": (text) => Buffer.from(`administrator:${text}`).toString("base64"),
  "Base64 between others": (text) => Buffer.from(`ab${text}cd`).toString("base64"),
  "Base64 of UTF-16": (text) => Buffer.from(text, "utf16le").toString("base64"),
  "hexadecimal": (text) => Buffer.from(text).toString("hex"),
};

for (const [name, encode] of Object.entries(encodings)) {
  Deno.test(`hideSecrets() hides what comes back as ${name}`, () => {
    for (const plant of plants) {
      const shown = hideSecrets([plant])(`before ${encode(plant)} after`);
      assert.match(shown, /^before .*after$/s);
      assert.ok(shown.includes("***"), `${plant}: ${shown}`);
      assert.doesNotMatch(shown, /Winter|2026|a&b|c\+d|p\+s|tab|Abc123/);
    }
  });
}

Deno.test("hideSecrets() hides a certificate, whole, in lines, cut off and encoded", () => {
  const base64 = Buffer.from(crypto.getRandomValues(new Uint8Array(3000))).toString("base64");
  const hide = hideSecrets([base64]);
  const lines = base64.replace(/.{76}/g, "$&\r\n");
  for (const text of [base64, lines, base64.slice(0, 200), encodeURIComponent(base64), JSON.stringify({ a: lines })]) {
    const shown = hide(`before ${text} after`);
    for (let at = 0; at + 16 < base64.length; at++) assert.ok(!shown.includes(base64.slice(at, at + 16)), shown);
    assert.match(shown, /^before .*after$/);
    assert.ok(shown.length < 60, shown);
  }
});

Deno.test("hideSecrets() leaves alone what is no secret", () => {
  assert.equal(hideSecrets(["password"])('did you mean "password"?'), 'did you mean "password"?');
  assert.equal(hideSecrets(["Office365"])('{"type":"Office365"}'), '{"type":"Office365"}');
  assert.equal(hideSecrets(["abc"])("abc, abcd, xabc and (abc)"), "***, abcd, xabc and (***)");
  assert.equal(hideSecrets([""])("text"), "text");
});

Deno.test("hideSecrets() takes no time for a text that was made against it", () => {
  const hide = hideSecrets(['Winter 2026!"\\ä%', "\\\\\\\\\\\\\\x"]);
  for (
    const text of ["\\".repeat(100_000), "%25".repeat(100_000), "&amp;".repeat(60_000), `${"Winter ".repeat(40_000)}`]
  ) {
    const start = performance.now();
    hide(text);
    assert.ok(performance.now() - start < 2000, text.slice(0, 10));
  }
});

Deno.test("isSecretName() knows what the documents and what other APIs keep secret", () => {
  const secret =
    "password PASSWORD applicationCertificatePassword refresh_token refreshToken userCode applicationSecret " +
    "secretKey sharedKey connectionString storageAccountKey account_key sasToken SasUri clientSecret client_assertion " +
    "apiKey x-api-key privateKey passphrase pwd dbPwd credential authorization access_token pfxBase64 applicationCertificate";
  for (const name of secret.split(" ")) assert.ok(isSecretName(name), name);
  const harmless = "id name type certificateThumbprint publicKey nextChangeToken continuationToken encryptionKeyId " +
    "newApplicationName isPasswordSet passwordExpirationDate key tokenType token_type thumbprint description constructor";
  for (const name of harmless.split(" ")) assert.ok(!isSecretName(name), name);
});

Deno.test("secretsIn() finds secrets at any depth", () => {
  const data = {
    a: [{ secretKey: "one", name: "x" }],
    passwords: ["two", { value: "three" }],
    pin: 1,
    password: 42,
    n: null,
  };
  assert.deepEqual(secretsIn(data).sort(), ["42", "one", "three", "two"]);
  let deep: unknown = { password: "deep" };
  for (let level = 0; level < 20_000; level++) deep = [deep];
  assert.deepEqual(secretsIn(deep), ["deep"]);
});
