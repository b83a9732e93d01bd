import assert from "node:assert/strict";
import {
  convertCertificateToBase64,
  inspectCertificate,
  recognizeCertificate,
} from "../../../src/certificates/certificate.ts";
import { Vb365Error } from "../../../src/error.ts";
import { badFile, badFiles, goodFile, goodFiles } from "../../testdata/certificates/mod.ts";

const pfx = goodFile("01").bytes;
const base64 = pfx.toBase64();
const ascii = (text: string) => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
/** Puts each character at a place among the bytes that the encoding gives it. */
const spread = (text: string, size: number, place: number) =>
  Uint8Array.from(
    { length: text.length * size },
    (_, at) => at % size === place ? text.charCodeAt((at - place) / size) : 0,
  );
const utf16le = (text: string) => spread(text, 2, 0);
const utf16be = (text: string) => spread(text, 2, 1);
const utf32le = (text: string) => spread(text, 4, 0);
const utf32be = (text: string) => spread(text, 4, 3);
const wrap = (width: number, end: string) => base64.replace(new RegExp(`.{1,${width}}`, "g"), (line) => line + end);
const armour = (label: string) => `-----BEGIN ${label}-----\r\n${wrap(64, "\r\n")}-----END ${label}-----\r\n`;
const url = base64.replaceAll("+", "-").replaceAll("/", "_");
const line = `${base64}\r\n`;

const forms: Record<string, Uint8Array> = {
  "binary": pfx,
  "binary with CR LF after it": join(pfx, ascii("\r\n")),
  "binary with zeros after it": join(pfx, new Uint8Array(64)),
  "binary with Ctrl+Z after it": join(pfx, Uint8Array.of(0x1a)),
  "ASCII, no line end": ascii(base64),
  "ASCII, CR LF": ascii(line),
  "ASCII, blanks around it": ascii(`  \t${base64}  \r\n\r\n`),
  "wrapped at 64, LF": ascii(wrap(64, "\n")),
  "wrapped at 76, CR LF": ascii(wrap(76, "\r\n")),
  "wrapped at 80, CR": ascii(wrap(80, "\r")),
  "double quotes": ascii(`"${base64}"\r\n`),
  "single quotes": ascii(`'${base64}'`),
  "UTF-8 with mark": join(Uint8Array.of(0xef, 0xbb, 0xbf), ascii(line)),
  "UTF-16LE with mark": join(Uint8Array.of(0xff, 0xfe), utf16le(line)),
  "UTF-16LE without mark": utf16le(line),
  "UTF-16LE with mark, quoted": join(Uint8Array.of(0xff, 0xfe), utf16le(`"${base64}"\r\n`)),
  "UTF-16BE with mark": join(Uint8Array.of(0xfe, 0xff), utf16be(line)),
  "UTF-16BE without mark": utf16be(line),
  "UTF-32LE with mark": join(Uint8Array.of(0xff, 0xfe, 0, 0), utf32le(line)),
  "UTF-32BE with mark": join(Uint8Array.of(0, 0, 0xfe, 0xff), utf32be(line)),
  "UTF-8 head, UTF-16 tail": join(ascii(wrap(76, "\r\n").slice(0, 780)), utf16le(wrap(76, "\r\n").slice(780))),
  "UTF-16 head, ASCII tail": join(Uint8Array.of(0xff, 0xfe), utf16le(base64.slice(0, 999)), ascii(base64.slice(999))),
  "PEM PKCS12": ascii(armour("PKCS12")),
  "PEM CERTIFICATE, as certutil writes it": ascii(armour("CERTIFICATE")),
  "PEM in UTF-16": join(Uint8Array.of(0xff, 0xfe), utf16le(armour("CERTIFICATE"))),
  "PEM without its END line": ascii(`-----BEGIN CERTIFICATE-----\n${wrap(64, "\n")}`),
  "Base64url": ascii(url),
  "Base64url without padding": ascii(url.replace(/=+$/, "")),
  "no padding": ascii(base64.replace(/=+$/, "")),
};

Deno.test("convertCertificateToBase64() gives one canonical text for every form of a PFX", async (test) => {
  for (const [form, bytes] of Object.entries(forms)) {
    await test.step(form, () => assert.equal(convertCertificateToBase64(bytes), base64));
  }
});

Deno.test("convertCertificateToBase64() keeps each PFX byte by byte", async (test) => {
  const unusable: Record<string, string> = { "41-no-certificate.pfx": "no-certificate" };
  unusable["42-keytool-secret-key-only.p12"] = "no-private-key";
  for (const { file, bytes } of goodFiles) {
    await test.step(file, () => {
      const reason = unusable[file];
      if (reason === undefined) assert.equal(convertCertificateToBase64(bytes), bytes.toBase64());
      else assert.equal(refusalOf(bytes).reason, reason);
    });
  }
});

Deno.test("convertCertificateToBase64() keeps BER with indefinite lengths as it is", () => {
  const { bytes } = goodFile("80");
  assert.equal(bytes[1], 0x80);
  assert.equal(convertCertificateToBase64(join(bytes, ascii("\r\n"))), bytes.toBase64());
  assert.equal(refusalOf(bytes.subarray(0, -2)).reason, "cut-off");
});

Deno.test("convertCertificateToBase64() names each bad file", async (test) => {
  for (const { file, reason, bytes } of badFiles) {
    await test.step(file, () => {
      if (reason !== null) assert.equal(refusalOf(bytes).reason, reason);
      else assert.equal(convertCertificateToBase64(bytes), file === "corrupt-mac.pfx" ? bytes.toBase64() : base64);
    });
  }
});

const sentences: Record<string, [Uint8Array, RegExp]> = {
  certificate: [
    badFile("cert-der.cer").bytes,
    /a certificate without a private key \(CN=VB365 Backup App, .*Veeam needs the .pfx$/,
  ],
  cutOff: [pfx.subarray(0, 1200), /a PKCS#12 .* cut off: its header says 2696 bytes, the file has 1200$/],
  badCharacter: [badFile("base64-bad-char.txt").bytes, /has the character "#" at position 501$/],
  otherAlphabet: [ascii(`${base64.slice(0, 300)}\u2026`), /a character outside ASCII at position 301$/],
  hexadecimal: [badFile("hex.txt").bytes, /hexadecimal text of a PKCS#12/],
  trailing: [join(pfx, ascii("junk")), /4 bytes follow after its end$/],
  bomb: [badFile("iteration-bomb-mac.pfx").bytes, /claims 2147483647 iterations/],
};

Deno.test("convertCertificateToBase64() says what is wrong in numbers and names", async (test) => {
  for (const [name, [bytes, sentence]] of Object.entries(sentences)) {
    await test.step(name, () => assert.match(refusalOf(bytes).message, sentence));
  }
});

const windows1252 = new TextDecoder("windows-1252").decode(pfx);
const others: Record<string, [string, Uint8Array]> = {
  "nothing but a mark": ["blank", Uint8Array.of(0xff, 0xfe)],
  "nothing but zeros": ["zeros", new Uint8Array(3000)],
  "a PFX that was read as UTF-8": ["read-as-text", ascii(new TextDecoder().decode(pfx))],
  "a PFX that was read as Windows-1252": ["read-as-text", ascii(windows1252)],
  "a PFX that Out-File wrote": ["read-as-text", join(Uint8Array.of(0xff, 0xfe), wideText(windows1252))],
  "Base64 of Base64": ["base64-twice", ascii(ascii(base64).toBase64())],
  "Base64 of UTF-16 Base64": ["base64-twice", ascii(utf16le(base64).toBase64())],
  "Base64 of PEM": ["base64-of-text", ascii(ascii(armour("PKCS12")).toBase64())],
  "Base64 cut off in a character": ["base64-cut-off", ascii(base64.slice(0, 1001))],
  "Base64 cut off": ["cut-off", ascii(base64.slice(0, 1000))],
  "two Base64 texts": ["base64-joined", ascii(line + line)],
  "a script": ["bad-character", ascii(`$certificate = "${base64}"`)],
  "a Java keystore": ["jks", join(Uint8Array.of(0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2), pfx)],
  "an OpenSSH key": [
    "openssh-key",
    ascii("-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----"),
  ],
  "a private key in PEM": ["private-key-only", ascii("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----")],
  "an encrypted private key": ["private-key-only", encryptedKey()],
  "a PGP message": ["pgp", ascii("-----BEGIN PGP MESSAGE-----\n\nabcd\n-----END PGP MESSAGE-----")],
  "Base64 in UTF-7": ["utf-7", ascii(utf7(base64))],
  "PEM in UTF-7": ["utf-7", ascii(utf7(armour("CERTIFICATE")))],
  "a PFX with LF for CR": ["text-mode", pfx.map((byte) => byte === 0x0d ? 0x0a : byte)],
  "a PFX without its CR": ["text-mode", pfx.filter((byte) => byte !== 0x0d)],
  "a PFX with CR LF for CR": ["text-mode", replaceBytes(pfx, 0x0d, [0x0d, 0x0a])],
  "a PFX with CR for LF": ["text-mode", pfx.map((byte) => byte === 0x0a ? 0x0d : byte)],
  "a PFX with CR LF for LF": ["text-mode", replaceBytes(pfx, 0x0a, [0x0d, 0x0a])],
  "a PFX through seven bits": ["text-mode", pfx.map((byte) => byte & 0x7f)],
  "a certificate with LF for CR": ["text-mode", badFile("cert-der.cer").bytes.map((byte) => byte === 13 ? 10 : byte)],
  "a certificate without its CR": ["text-mode", badFile("cert-der.cer").bytes.filter((byte) => byte !== 13)],
  "Base64 of a PFX without its CR": ["text-mode", ascii(pfx.filter((byte) => byte !== 0x0d).toBase64())],
  "JSON": ["json", ascii(`{ "value": "${base64}" }`)],
  "JSON of bytes": ["byte-list", ascii(JSON.stringify([...pfx]))],
  "BitConverter's hexadecimal": ["hexadecimal", ascii([...pfx].map(hexadecimal).join("-"))],
  "C's hexadecimal": ["hexadecimal", ascii([...pfx].map((byte) => `0x${hexadecimal(byte)}`).join(", "))],
  "a hexadecimal dump": ["hexadecimal", ascii("  0000  30 82 0a 84 02 01 03 30  82 0a 3e 06   0......0..>.\r\n")],
  "Clixml in UTF-16 with a dash": [
    "clixml",
    join(Uint8Array.of(0xff, 0xfe), wideText('<Objs Version="1.1.0.1">\u2013</Objs>')),
  ],
  "XML": ["xml", ascii('<?xml version="1.0"?><x/>')],
  "words": ["text", ascii("this file has words in it, and quite a lot of them")],
  "a short password": ["text", ascii("Secret#1")],
  "10 bytes of a PFX": ["cut-off", pfx.subarray(0, 10)],
};

Deno.test("convertCertificateToBase64() names what else people hand in", async (test) => {
  for (const [what, [reason, bytes]] of Object.entries(others)) {
    await test.step(what, () => assert.equal(refusalOf(bytes).reason, reason));
  }
});

const large: Record<string, Uint8Array> = {
  "10 MB of noise": noise(10_000_000),
  "1 MiB of noise": noise(1_048_576),
  "1 MiB of noise after the start of a PFX": join(pfx.subarray(0, 40), noise(1_048_000)),
  "1 MiB of letters": new Uint8Array(1_048_576).fill(0x51),
  "1 MiB of digits": new Uint8Array(1_048_576).fill(0x33),
  "1 MiB of blanks": new Uint8Array(1_048_576).fill(0x20),
  "1 MiB of BEGIN": ascii("-----BEGIN X-----".repeat(60_000)),
  "nesting without end": Uint8Array.from({ length: 1_000_000 }, (_, index) => index % 2 === 0 ? 0x30 : 0x80),
  "nesting without end in a PFX": join(
    Uint8Array.of(0x30, 0x80, 2, 1, 3),
    pfx.subarray(7, 30),
    new Uint8Array(900_000).fill(0x24),
  ),
};

Deno.test("convertCertificateToBase64() answers to large nonsense at once", async (test) => {
  for (const [what, bytes] of Object.entries(large)) {
    await test.step(what, () => {
      const times: number[] = [];
      // The best of a few, as the machine may be busy with something else.
      while (times.length < 9 && times.every((time) => time >= 50)) {
        const start = performance.now();
        refusalOf(bytes);
        times.push(performance.now() - start);
      }
      assert.ok(Math.min(...times) < 50, `${times} ms`);
    });
  }
});

Deno.test("convertCertificateToBase64() never shows the content in an error", () => {
  const contents = [...Object.values(others).map(([, bytes]) => bytes), ...badFiles.map(({ bytes }) => bytes)];
  for (const bytes of contents.filter((content) => convertible(content) === undefined)) {
    const { message, hint = "" } = refusalOf(bytes);
    assert.doesNotMatch(message + hint, /MII|Secret|3082|[A-Za-z0-9+/]{40}/);
  }
});

Deno.test("convertCertificateToBase64() shows no control character of a subject", () => {
  const der = Uint8Array.from(badFile("cert-der.cer").bytes);
  const subject = ascii("VB365 Backup App");
  const place = der.findLastIndex((_, at) => subject.every((byte, index) => der[at + index] === byte));
  der.set([0x1b, 0x5b, 0x0a], place);
  assert.match(refusalOf(der).message, /\(CN=\\1B\[\\0A65 Backup App, /);
});

function refusalOf(bytes: Uint8Array): Vb365Error {
  try {
    convertCertificateToBase64(bytes);
  } catch (error) {
    assert.ok(error instanceof Vb365Error, String(error));
    assert.equal(error.code, "invalid-input");
    assert.match(error.message, /^Cannot use the certificate file: it /);
    return error;
  }
  assert.fail("it was accepted");
}

function convertible(bytes: Uint8Array): string | undefined {
  try {
    return convertCertificateToBase64(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16LE of any characters. */
function wideText(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text.split(""), (character) => character.charCodeAt(0)).buffer);
}

/** As .NET writes it. */
function utf7(text: string): string {
  return text.replaceAll("+", "+-").replace(/={1,2}/g, (signs) => signs.length === 1 ? "+AD0-" : "+AD0APQ-");
}

function replaceBytes(bytes: Uint8Array, from: number, to: readonly number[]): Uint8Array {
  return Uint8Array.from([...bytes].flatMap((byte) => byte === from ? to : [byte]));
}

function hexadecimal(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}

function encryptedKey(): Uint8Array {
  return Uint8Array.of(0x30, 0x16, 0x30, 0x10, 6, 2, 0x2a, 3, 0x30, 10, 4, 4, 1, 2, 3, 4, 2, 2, 8, 0, 4, 2, 1, 2);
}

/** Bytes that look random and are the same in each run. */
function noise(size: number): Uint8Array {
  let state = 365;
  return Uint8Array.from({ length: size }, () => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) >> 16);
}

Deno.test("recognizeCertificate() gives what goes wherever the bytes go, and shows in no log", async () => {
  const recognized = recognizeCertificate(ascii(line));
  assert.deepEqual([recognized.kind, recognized.form, recognized.base64], ["pfx", "Base64", base64]);
  assert.equal(recognizeCertificate(recognized), recognized);
  assert.equal(convertCertificateToBase64(recognized), base64);
  assert.equal(recognizeCertificate(base64).base64, base64);
  assert.deepEqual(await inspectCertificate(recognized), await inspectCertificate(ascii(line)));
  for (const shown of [Deno.inspect(recognized), JSON.stringify(recognized)]) assert.doesNotMatch(shown, /MII|48, 130/);
  const certificate = recognizeCertificate(badFile("cert-der.cer").bytes);
  assert.equal(certificate.kind, "certificate");
  assert.throws(() => certificate.base64, { reason: "certificate-only" });
});
