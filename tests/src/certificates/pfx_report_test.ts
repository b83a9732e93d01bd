import assert from "node:assert/strict";
import {
  type CertificateReport,
  checkApplicationCertificate,
  inspectCertificate,
  newCertificate,
} from "../../../src/certificates/certificate.ts";
import { Vb365Error } from "../../../src/error.ts";
import { badFile, badFiles, goodFile, goodFiles } from "../../testdata/certificates/mod.ts";

const now = new Date("2026-12-01T00:00:00Z");
const subject = "CN=VB365 Backup App, O=Example Lab, C=CH";
const provider = "Microsoft Enhanced Cryptographic Provider v1.0";

const app = {
  subject,
  issuer: subject,
  serialNumber: "6CA0F1063CC869EE495AEA1D4A57B8BE828AFA90",
  thumbprint: "B8B12F6D275660582AF19BE40E4CF2DBEDED8B89",
  fingerprint: "18:55:A0:8C:71:79:BC:20:44:0B:F3:C6:61:30:1B:E6:F3:A1:D0:35:DB:38:73:7A:38:9A:B0:75:FC:BF:D9:E8",
  notBefore: "2026-01-01T00:00:00.000Z",
  notAfter: "2036-01-01T00:00:00.000Z",
  daysLeft: 3318,
  keyAlgorithm: "RSA",
  keySize: 2048,
};

Deno.test("inspectCertificate() reports all that a PFX from Windows holds", async () => {
  const encryption = { cipher: "3DES-CBC", keyDerivation: "PKCS#12 with SHA-1", iterations: 2000 };
  assert.deepEqual(await inspectCertificate(goodFile("01").bytes, "Test-Pass1", { now }), {
    kind: "pfx",
    form: "binary",
    opened: true,
    entries: [{
      hasPrivateKey: true,
      keyBelongs: true,
      certificate: app,
      chain: [],
      friendlyName: "te-VB365",
      cryptographicProvider: provider,
    }],
    encryption: [{ part: "content", ...encryption }, { part: "private key", ...encryption }],
    mac: { algorithm: "HMAC-SHA-1", iterations: 2000 },
    warnings: [],
  });
});

Deno.test("inspectCertificate() reports without a password what a PFX tells without one", async () => {
  const report = await inspectCertificate(goodFile("01").bytes, undefined, { now });
  assert.equal(report.opened, false);
  assert.deepEqual(report.entries, [{
    hasPrivateKey: true,
    keyBelongs: null,
    certificate: null,
    chain: [],
    friendlyName: "te-VB365",
    cryptographicProvider: provider,
  }]);
  assert.equal(report.encryption.length, 2);
  assert.deepEqual(report.mac, { algorithm: "HMAC-SHA-1", iterations: 2000 });
  assert.deepEqual(report.warnings, []);
});

Deno.test("inspectCertificate() needs no password for what is not encrypted", async () => {
  const report = await inspectCertificate(goodFile("16").bytes, undefined, { now });
  assert.equal(report.opened, true);
  assert.deepEqual(report.entries[0]?.certificate, app);
  assert.deepEqual(besidesWindows(report), ["It is not encrypted: anyone who has the file has the private key."]);
});

Deno.test("inspectCertificate() reports a certificate in each form", async (test) => {
  const forms = {
    "cert-der.cer": "binary",
    "cert-pem.cer": "PEM",
    "cert-pem-crlf.cer": "PEM",
    "base64-of-der-cert.txt": "Base64",
  };
  for (const [file, form] of Object.entries(forms)) {
    await test.step(file, async () => {
      const { bytes } = badFile(file);
      const report = await inspectCertificate(bytes, undefined, { now });
      assert.equal(report.kind, "certificate");
      assert.equal(report.form, form);
      assert.deepEqual(report.entries.map(({ certificate, hasPrivateKey }) => [certificate, hasPrivateKey]), [[
        app,
        false,
      ]]);
    });
  }
});

Deno.test("inspectCertificate() reads a PFX from text as it does from its bytes", async () => {
  const report = await inspectCertificate(badFile("base64-utf16le-bom-crlf.txt").bytes, "Test-Pass1", { now });
  assert.equal(report.form, "Base64");
  assert.deepEqual(report.entries[0]?.certificate, app);
});

Deno.test("inspectCertificate() puts a chain under its certificate", async () => {
  const { entries } = await inspectCertificate(goodFile("18").bytes, "Test-Pass1", { now });
  assert.equal(entries.length, 1);
  assert.equal(entries[0]?.certificate?.issuer, "CN=Example Lab Root CA");
  assert.deepEqual(entries[0]?.chain.map((issuer) => issuer.subject), ["CN=Example Lab Root CA"]);
});

Deno.test("inspectCertificate() reads dates beyond 2049", async () => {
  const { entries } = await inspectCertificate(goodFile("24").bytes, "Test-Pass1", { now });
  assert.equal(entries[0]?.certificate?.notAfter.slice(0, 4), "2126");
});

const algorithms: Record<string, [string, string, number]> = {
  "03": ["RC2-40-CBC", "PKCS#12 with SHA-1", 2000],
  "07": ["AES-256-CBC", "PBKDF2 with HMAC-SHA-256", 2048],
  "29": ["AES-128-CBC", "PBKDF2 with HMAC-SHA-256", 2048],
  "30": ["3DES-CBC", "PBKDF2 with HMAC-SHA-256", 2048],
  "50": ["RC2-128-CBC", "PKCS#12 with SHA-1", 2048],
  "51": ["RC4-128", "PKCS#12 with SHA-1", 2048],
  "53": ["3DES-CBC with two keys", "PKCS#12 with SHA-1", 2048],
  "54": ["AES-192-CBC", "PBKDF2 with HMAC-SHA-256", 2048],
  "60": ["DES-CBC", "PBKDF1 with SHA-1", 2048],
};

Deno.test("inspectCertificate() names the algorithms without a password", async (test) => {
  for (const [number, [cipher, keyDerivation, iterations]] of Object.entries(algorithms)) {
    await test.step(goodFile(number).file, async () => {
      const { encryption } = await inspectCertificate(goodFile(number).bytes);
      assert.deepEqual(encryption[0], { part: "content", cipher, keyDerivation, iterations });
    });
  }
  assert.equal((await inspectCertificate(goodFile("07").bytes)).mac?.algorithm, "PBMAC1 with HMAC-SHA-512");
});

const keys: Record<string, [string, number]> = {
  "19": ["EC P-256", 256],
  "20": ["RSA", 4096],
  "21": ["RSA", 1024],
  "61": ["Ed25519", 256],
  "62": ["RSA-PSS", 2048],
  "63": ["DSA", 1024],
  "64": ["EC P-521", 521],
};

Deno.test("inspectCertificate() names the key", async (test) => {
  for (const [number, [algorithm, size]] of Object.entries(keys)) {
    const { file, bytes, password } = goodFile(number);
    await test.step(file, async () => {
      const [entry] = (await inspectCertificate(bytes, password, { now })).entries;
      assert.deepEqual([entry?.certificate?.keyAlgorithm, entry?.certificate?.keySize], [algorithm, size]);
    });
  }
});

const warnings: Record<string, RegExp> = {
  "03": /a key of 56 bits or less/,
  "10": /^It holds 2 private keys/,
  "15": /^It has no check value \(MAC\)/,
  "19": /^The certificate CN=VB365 EC App has a key of the kind EC P-256: Entra .* RSA keys only/,
  "21": /RSA key of 1024 bits/,
  "22": /^The certificate CN=VB365 Expired App expired on 2021-01-01\.$/,
  "23": /is not valid before 2040-01-01\.$/,
  "40": /^It holds no private key\.$/,
  "41": /^It holds no certificate\.$/,
};

Deno.test("inspectCertificate() warns of what is wrong and refuses none of it", async (test) => {
  for (const [number, warning] of Object.entries(warnings)) {
    const { file, bytes, password } = goodFile(number);
    await test.step(file, async () => {
      const report = await inspectCertificate(bytes, password, { now });
      assert.equal(besidesWindows(report).length, 1);
      assert.match(report.warnings[0] ?? "", warning);
    });
  }
});

Deno.test("inspectCertificate() warns from 59 days before the end", async () => {
  const warned = async (moment: string) => {
    const report = await inspectCertificate(goodFile("01").bytes, "Test-Pass1", { now: new Date(moment) });
    return report.warnings;
  };
  assert.deepEqual(await warned("2035-11-02T00:00:00Z"), []);
  assert.deepEqual(await warned("2035-11-02T00:00:01Z"), [
    `The certificate ${subject} expires in 59 days, on 2036-01-01.`,
  ]);
});

Deno.test("inspectCertificate() names each bad file, and a damaged one like a wrong password", async (test) => {
  const certificates = [
    "cert-der-renamed.pfx",
    "cert-der.cer",
    "cert-pem-crlf.cer",
    "cert-pem.cer",
    "base64-of-der-cert.txt",
  ];
  for (const { file, reason, bytes } of badFiles.filter((row) => !certificates.includes(row.file))) {
    await test.step(file, async () => {
      const expected = file === "corrupt-mac.pfx" ? "wrong-password" : reason;
      if (expected !== null) await refused(inspectCertificate(bytes, "Test-Pass1", { now }), expected);
      else assert.equal((await inspectCertificate(bytes, "Test-Pass1", { now })).opened, true);
    });
  }
});

const refusals: Record<string, [string, string]> = {
  "22": ["expired", "2026-12-01"],
  "23": ["not-yet-valid", "2026-12-01"],
  "40": ["no-private-key", "2026-12-01"],
  "41": ["no-certificate", "2026-12-01"],
  "42": ["no-certificate", "2026-12-01"],
  "43": ["no-private-key", "2026-12-01"],
  "01": ["expired", "2036-01-02"],
};

Deno.test("checkApplicationCertificate() refuses what no server could use", async (test) => {
  for (const [number, [reason, day]] of Object.entries(refusals)) {
    const { file, bytes, password } = goodFile(number);
    await test.step(`${file} on ${day}`, () => {
      return refused(checkApplicationCertificate(bytes, password, { now: new Date(day) }), reason);
    });
  }
  await refused(checkApplicationCertificate(goodFile("01").bytes, "planted-Pass9", { now }), "wrong-password");
});

Deno.test("checkApplicationCertificate() passes every good file, with its warnings", async () => {
  const skipped = /^(22|23|34|4\d|70|71|8\d)-/;
  for (const { file, bytes, password } of goodFiles.filter((row) => !skipped.test(row.file))) {
    const report = await checkApplicationCertificate(bytes, password, { now });
    assert.equal(report.entries[0]?.keyBelongs, true, file);
  }
  const report = await checkApplicationCertificate(goodFile("21").bytes, "Test-Pass1", { now });
  assert.equal(besidesWindows(report).length, 1);
});

Deno.test("inspectCertificate() warns of what Windows Server 2016 cannot open, also without the password", async () => {
  const isNew: Record<string, boolean> = {
    "01": false,
    "02": true,
    "03": false,
    "04": true,
    "05": false,
    "06": true,
    "08": true,
    "12": false,
    "15": true,
    "16": true,
    "17": false,
    "30": true,
    "50": false,
  };
  for (const [number, expected] of Object.entries(isNew)) {
    const { file, bytes, password } = goodFile(number);
    for (const given of [password, undefined]) {
      const report = await inspectCertificate(bytes, given, { now });
      assert.equal(report.warnings.length - besidesWindows(report).length, expected ? 1 : 0, `${file} ${given}`);
    }
  }
});

/** Most files are protected in ways that old servers do not know, which the tests of other warnings pass over. */
function besidesWindows({ warnings }: CertificateReport): string[] {
  return warnings.filter((warning) =>
    !/^Windows Server 2016 and older cannot open it .*password is not correct/.test(warning)
  );
}

Deno.test("checkApplicationCertificate() refuses a certificate file", async () => {
  await refused(checkApplicationCertificate(badFile("cert-der.cer").bytes, "Test-Pass1", { now }), "certificate-only");
});

Deno.test("checkApplicationCertificate() counts from today when no moment is given", async () => {
  const made = await newCertificate({ commonName: "VB365 Backup App", password: "Test-Pass1", days: 1 });
  const { warnings: found } = await checkApplicationCertificate(made.pfx, "Test-Pass1");
  assert.match(found[0] ?? "", /expires in 0 days/);
});

async function refused(run: Promise<unknown>, reason: string): Promise<void> {
  await assert.rejects(run, (error) => {
    assert.ok(error instanceof Vb365Error, String(error));
    assert.equal(error.code, "invalid-input");
    assert.equal(error.reason, reason);
    assert.doesNotMatch(error.message, /planted|Test-Pass/);
    return true;
  });
}
