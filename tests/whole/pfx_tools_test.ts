/** Other programs read what newCertificate() makes, and inspectCertificate() what they make. Each is skipped where it is missing. */

import assert from "node:assert/strict";
import { inspectCertificate, newCertificate } from "../../src/certificates/certificate.ts";

const password = "Correct-Horse-1";
const granted = async (name: "run" | "write" | "read") => (await Deno.permissions.query({ name })).state === "granted";
const mayRun = await granted("run") && await granted("write") && await granted("read");
const openssl = await isHere("openssl", "version");
const keytool = await isHere("keytool", "-help");
const certtool = await isHere("certtool", "--version");

for (const encryption of ["3des-sha1", "aes256-sha256"] as const) {
  Deno.test({
    name: `newCertificate() makes a ${encryption} PFX that openssl pkcs12 reads`,
    ignore: !openssl,
    fn: () =>
      inFolder(async (folder) => {
        const { pfx, certificatePem, privateKeyPem } = await newCertificate({
          commonName: "VB365",
          password,
          encryption,
        });
        await Deno.writeFile(`${folder}/app.pfx`, pfx);
        const read = await run("openssl", [
          "pkcs12",
          "-in",
          `${folder}/app.pfx`,
          "-passin",
          "env:PFX_PASSWORD",
          "-nodes",
        ]);
        assert.ok(read.out.includes(certificatePem.trim()));
        assert.ok(read.out.includes(privateKeyPem.trim()));
        const wrong = ["pkcs12", "-in", `${folder}/app.pfx`, "-passin", "pass:planted-Pass9", "-nodes"];
        assert.notEqual((await run("openssl", wrong)).code, 0);
      }),
  });

  Deno.test({
    name: `newCertificate() makes a ${encryption} PFX that keytool reads`,
    ignore: !keytool,
    fn: () =>
      inFolder(async (folder) => {
        const { pfx, fingerprint } = await newCertificate({ commonName: "VB365", password, encryption });
        await Deno.writeFile(`${folder}/app.pfx`, pfx);
        const args = [
          "-list",
          "-v",
          "-keystore",
          `${folder}/app.pfx`,
          "-storetype",
          "PKCS12",
          "-storepass:env",
          "PFX_PASSWORD",
        ];
        const { out } = await run("keytool", args);
        assert.match(out, /PrivateKeyEntry/);
        assert.ok(out.includes(fingerprint), out);
      }),
  });

  Deno.test({
    name: `newCertificate() makes a ${encryption} PFX that GnuTLS certtool reads`,
    ignore: !certtool,
    fn: () =>
      inFolder(async (folder) => {
        const { pfx, certificatePem } = await newCertificate({ commonName: "VB365", password, encryption });
        await Deno.writeFile(`${folder}/app.pfx`, pfx);
        const args = ["--p12-info", "--inder", "--infile", `${folder}/app.pfx`, "--password", password];
        const { code, out } = await run("certtool", args);
        assert.equal(code, 0);
        assert.ok(out.includes(certificatePem.trim()), "the certificate is not in what certtool shows");
        const [encrypted] = /-----BEGIN ENCRYPTED PRIVATE KEY-----[^]*?-----END ENCRYPTED PRIVATE KEY-----/.exec(out) ??
          [];
        await Deno.writeTextFile(
          `${folder}/key.pem`,
          encrypted ?? assert.fail("there is no key in what certtool shows"),
        );
        const key = await run("certtool", ["--key-info", "--infile", `${folder}/key.pem`, "--password", password]);
        assert.match(key.out, /Public Key Algorithm: RSA/);
      }),
  });
}

Deno.test({
  name: "newCertificate() makes a certificate whose own signature openssl verifies",
  ignore: !openssl,
  fn: () =>
    inFolder(async (folder) => {
      const names = { dnsNames: ["localhost"], ipAddresses: ["127.0.0.1"] };
      const { certificatePem } = await newCertificate({ commonName: "Zürich", password, ...names });
      const file = `${folder}/server.pem`;
      await Deno.writeTextFile(file, certificatePem);
      const { code, out } = await run("openssl", ["verify", "-check_ss_sig", "-x509_strict", "-CAfile", file, file]);
      assert.equal(code, 0, out);
      const host = ["verify", "-verify_hostname", "localhost", "-purpose", "sslserver", "-CAfile", file, file];
      assert.equal((await run("openssl", host)).code, 0);
    }),
});

Deno.test({
  name: "inspectCertificate() opens what openssl pkcs12 makes now",
  ignore: !openssl,
  fn: () =>
    inFolder(async (folder) => {
      const { certificatePem, privateKeyPem, thumbprint } = await newCertificate({ commonName: "VB365", password });
      await Deno.writeTextFile(`${folder}/app.pem`, privateKeyPem + certificatePem);
      const args = [
        "pkcs12",
        "-export",
        "-in",
        `${folder}/app.pem`,
        "-out",
        `${folder}/app.pfx`,
        "-passout",
        "env:PFX_PASSWORD",
      ];
      assert.equal((await run("openssl", args)).code, 0);
      const { entries } = await inspectCertificate(await Deno.readFile(`${folder}/app.pfx`), password);
      assert.equal(entries[0]?.certificate?.thumbprint, thumbprint);
      assert.equal(entries[0]?.keyBelongs, true);
    }),
});

Deno.test({
  name: "inspectCertificate() opens what keytool makes now",
  ignore: !keytool,
  fn: () =>
    inFolder(async (folder) => {
      const store = ["-keystore", `${folder}/app.p12`, "-storetype", "PKCS12", "-storepass:env", "PFX_PASSWORD"];
      const made = await run("keytool", [
        "-genkeypair",
        "-keyalg",
        "RSA",
        "-alias",
        "app",
        "-dname",
        "CN=Java",
        ...store,
      ]);
      assert.equal(made.code, 0, made.out);
      const { entries } = await inspectCertificate(await Deno.readFile(`${folder}/app.p12`), password);
      assert.equal(entries[0]?.certificate?.subject, "CN=Java");
      assert.equal(entries[0]?.keyBelongs, true);
    }),
});

async function isHere(program: string, argument: string): Promise<boolean> {
  if (!mayRun) return false;
  try {
    await run(program, [argument]);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** Runs a program with the password in its environment. */
async function run(program: string, args: string[]): Promise<{ code: number; out: string }> {
  const command = new Deno.Command(program, { args, env: { PFX_PASSWORD: password }, stdin: "null" });
  const { code, stdout, stderr } = await command.output();
  return { code, out: new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr) };
}

async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await test(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
