/**
 * Reads text as shells, mail programs and web APIs leave it: the encodings first, then Base64 and PEM. In PEM the bytes
 * inside are believed and not the label, as certutil writes BEGIN CERTIFICATE around a PFX.
 */

import type { ErrorReason } from "../error.ts";
import { kindOfDer } from "../asn1/kind.ts";
import { refusal } from "../asn1/refusal.ts";
import type { CertificateForm } from "./report.ts";

/** What to do with a key and a certificate in separate or PEM files. */
export const exportHint = "Make a .pfx of the key and its certificate: " +
  "openssl pkcs12 -export -inkey key.pem -in certificate.pem -out certificate.pfx";

/** A file that is one of the two useful kinds; every other kind is thrown as an error that names it. */
export interface Recognized {
  readonly kind: "pfx" | "certificate";
  readonly form: CertificateForm;
  /** The DER or BER of the PFX, or of each certificate. */
  readonly contents: readonly [Uint8Array, ...Uint8Array[]];
}

/** The mark that `copy /a` and old editors leave at the end of a text. */
const endOfFile = 0x1a;

/**
 * Reads bytes as text when they are text.
 *
 * Certificates as text are ASCII, and in UTF-8, UTF-16 and UTF-32 an ASCII character is its own byte and zeros. So without
 * zeros and byte-order marks the same text remains, also when `>>` has put UTF-16 behind UTF-8 in one file.
 *
 * @returns The text (other bytes as Windows-1252), or undefined when there are control characters that no text has.
 */
export function readText(bytes: Uint8Array): string | undefined {
  let end = bytes.length;
  while (end > 0 && isPaddingByte(bytes[end - 1] ?? 0)) end--;
  const kept = new Uint8Array(end);
  let length = 0;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) continue;
    const mark = byte < 0xef ? 0 : sizeOfMark(bytes, at);
    if (mark > 0) at += mark - 1;
    else if (byte >= 0x20 || isBlank(byte)) kept[length++] = byte;
    else return readWideText(bytes);
  }
  return new TextDecoder("latin1").decode(kept.subarray(0, length));
}

/** UTF-16 that says so at its start; a dash such as U+2013 in it has a byte that looks like a control character. */
function readWideText(bytes: Uint8Array): string | undefined {
  if (sizeOfMark(bytes, 0) !== 2) return undefined;
  const text = new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  return /[^\P{Cc}\s]/u.test(text) ? undefined : text;
}

/** The size of a byte-order mark at an offset; a mark also appears in the middle when files were joined. */
function sizeOfMark(bytes: Uint8Array, at: number): number {
  const [first, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  if (first === 0xef && second === 0xbb && third === 0xbf) return 3;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return wide ? 2 : 0;
}

/**
 * Whether binary content went through a program that took it for text: its bytes above 0x7F became UTF-8 characters,
 * replacement characters, or UTF-16.
 */
export function wasReadAsText(bytes: Uint8Array): boolean {
  const start = sizeOfMark(bytes, 0);
  if (start === 2) return true;
  // No ASN.1 length begins with 0xC2 or more, and every UTF-8 character does.
  return bytes[start] === 0x30 && (bytes[start + 1] ?? 0) >= 0xc2;
}

/**
 * Undoes a copy in text mode, which put a CR before each LF.
 *
 * @returns The bytes without those, or undefined when the bytes do not look so.
 */
export function undoTextMode(bytes: Uint8Array): { restored: Uint8Array; certain: boolean } | undefined {
  const restored: number[] = [];
  for (const [at, byte] of bytes.entries()) {
    if (byte === 0x0a && bytes[at - 1] !== 0x0d) return undefined;
    if (byte === 0x0d && bytes[at + 1] === 0x0a) continue;
    restored.push(byte);
  }
  const pairs = bytes.length - restored.length;
  return pairs === 0 ? undefined : { restored: Uint8Array.from(restored), certain: pairs >= 4 };
}

/** Whether bytes are only what shells and mail programs leave behind a file: line ends, blanks, zeros. */
export function isPadding(bytes: Uint8Array): boolean {
  return bytes.every(isPaddingByte);
}

function isPaddingByte(byte: number): boolean {
  return byte === 0 || byte === endOfFile || isBlank(byte);
}

/** Tab, line feed, vertical tab, form feed, carriage return, blank. */
function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

const copyHint = "Copy the text again, from its first to its last character.";

/**
 * Decodes Base64 or Base64url, wrapped or not, padded or not.
 *
 * @param text The text, without quotes around it.
 * @throws {Vb365Error} `bad-character`, `base64-joined` or `base64-cut-off`.
 */
function decodeBase64(text: string): Uint8Array {
  const position = text.search(/[^A-Za-z0-9+/_=\s-]/);
  if (position >= 0) throw badCharacter(text, position);
  const compact = text.replace(/\s+/g, "");
  const letters = compact.replace(/=+$/, "");
  const padding = compact.length - letters.length;
  if (letters.includes("=")) {
    const why = "it looks like Base64 text but has a padding sign (=) in the middle, as when two texts were joined";
    throw refusal("base64-joined", why, copyHint);
  }
  const isCut = letters.length % 4 === 1 || padding > 2;
  if (isCut) throw refusal("base64-cut-off", "it is Base64 text that is cut off: its length fits no bytes", copyHint);
  return Uint8Array.fromBase64(letters.replaceAll("-", "+").replaceAll("_", "/"));
}

function badCharacter(text: string, position: number): Error {
  const character = text.charAt(position);
  const shown = /[!-~]/.test(character) ? `the character ${JSON.stringify(character)}` : "a character outside ASCII";
  const why = `it looks like Base64 text but has ${shown} at position ${position + 1}`;
  return refusal("bad-character", why, copyHint);
}

/** Whether text is meant to be Base64: a long run of its letters or its usual start, and few other characters. */
function looksLikeBase64(text: string): boolean {
  const compact = text.replace(/\s+/g, "");
  const others = compact.replace(/[A-Za-z0-9+/_=-]+/g, "").length;
  const hasRun = /[A-Za-z0-9+/_-]{40}/.test(text) || compact.startsWith("MI");
  return compact.length >= 16 && hasRun && others * 20 <= compact.length;
}

/** What stands between a BEGIN and an END line. */
interface PemBlock {
  readonly label: string;
  readonly text: string;
}

/** A bundle of every public root has about 150; what a certificate file needs is a handful. */
const mostBlocks = 200;

/** The blocks of a PEM text, in order; a block whose END line is missing reaches to the end. */
function findPemBlocks(text: string): PemBlock[] {
  return text.split("-----BEGIN ", mostBlocks + 1).slice(1).map((rest) => {
    const [label = "", ...body] = rest.split("-----");
    return { label: label.trim().toUpperCase(), text: body[0] ?? "" };
  });
}

/**
 * Recognizes PEM text.
 *
 * @param blocks At least one block.
 * @param recognizeBytes Recognizes what one block holds.
 */
function recognizePem(
  blocks: readonly PemBlock[],
  recognizeBytes: (bytes: Uint8Array) => Recognized,
): Recognized {
  const labels = blocks.map((block) => block.label);
  const hasKey = labels.some((label) => label.endsWith("PRIVATE KEY"));
  const hasCertificate = labels.some((label) => /(^|X509 |TRUSTED )CERTIFICATE$/.test(label));
  if (hasKey && hasCertificate) {
    throw refusal(
      "pem-key-and-certificate",
      "it is PEM text with a private key and a certificate, not a .pfx",
      exportHint,
    );
  }
  refuseByLabel(labels);
  const [first, ...others] = blocks.map((block) => recognizeBytes(decodeBase64(block.text)));
  if (first === undefined) throw refusal("unknown", "it is PEM text without content");
  return { ...first, form: "PEM", contents: [...first.contents, ...others.flatMap((other) => other.contents)] };
}

/** Some PEM content is no ASN.1, so that only its label can name it. */
function refuseByLabel(labels: readonly string[]): void {
  const has = (part: string) => labels.some((label) => label.includes(part));
  if (has("OPENSSH")) throw refusal("openssh-key", "it is an OpenSSH private key, not a certificate", exportHint);
  if (has("PGP")) throw refusal("pgp", "it is a PGP file, not a certificate");
  if (has("PRIVATE KEY")) {
    throw refusal("private-key-only", "it is PEM text with a bare private key without its certificate", exportHint);
  }
}

const giveTheFile = "Give the .pfx file itself, or Base64 text of it.";
const bytesHint = `${giveTheFile} PowerShell: [Convert]::ToBase64String([IO.File]::ReadAllBytes("certificate.pfx"))`;

/** Text that begins so is something else; the first one that fits names it. */
const beginnings: readonly (readonly [pattern: RegExp, reason: ErrorReason, why: string, hint: string])[] = [
  [/^(#< CLIXML|<Objs\b)/, "clixml", "it is a PowerShell Clixml file (Export-Clixml), not a certificate", giveTheFile],
  [
    /^<(!doctype html|html|head|body)\b/i,
    "html",
    "it is an HTML page, not a certificate",
    "Download the file again: a sign-in or error page was saved in its place.",
  ],
  [/^</, "xml", "it is an XML file, not a certificate", giveTheFile],
  [/^[{[]/, "json", "it is a JSON file, not a certificate", "Save the certificate's value alone to a file."],
  [/^PuTTY-User-Key-File/, "putty-key", "it is a PuTTY key, not a certificate", giveTheFile],
  [/^(ssh-|ecdsa-sha2-)/, "openssh-key", "it is an OpenSSH public key, not a certificate", giveTheFile],
  [/^%PDF-/, "pdf", "it is a PDF document, not a certificate", giveTheFile],
  [
    /^(Label|Path): |^[0-9a-f]{4,16}:?\s+([0-9a-f]{2,4}[ -]+){4}/i,
    "hexadecimal",
    "it is a hexadecimal dump",
    bytesHint,
  ],
];

/**
 * Recognizes text.
 *
 * @param recognizeBytes Recognizes the bytes that the text encodes.
 */
export function recognizeText(text: string, recognizeBytes: (bytes: Uint8Array) => Recognized): Recognized {
  const bare = withoutQuotes(text.trim());
  if (bare === "") throw refusal("blank", "it holds only white space");
  if (isUtf7(bare)) {
    throw refusal(
      "utf-7",
      "it is text in UTF-7, as Out-File -Encoding utf7 writes it, and + and = are changed in it",
      bytesHint,
    );
  }
  const blocks = findPemBlocks(bare);
  if (blocks.length > 0) return recognizePem(blocks, recognizeBytes);
  refuseOtherText(bare);
  const bytes = decodeBase64(bare);
  if (readText(bytes) !== undefined) throw refusalOfEncodedText(bytes);
  return { ...recognizeBytes(bytes), form: "Base64" };
}

/** UTF-7 writes `+-` for `+` and `+AD0-` for `=`; Base64 has plus signs or minus signs, never both side by side. */
function isUtf7(text: string): boolean {
  return /\+(AD0(APQ)?)?-(?!---)/.test(text) && looksLikeBase64(text);
}

function withoutQuotes(text: string): string {
  const quote = text.charAt(0);
  const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
  return isQuoted ? text.slice(1, -1).trim() : text;
}

function refuseOtherText(text: string): void {
  const start = text.slice(0, 4096);
  if (isByteList(start)) {
    throw refusal("byte-list", "it is a list of byte values, as Get-Content -Encoding Byte writes it", bytesHint);
  }
  for (const [pattern, reason, why, hint] of beginnings) {
    if (pattern.test(start)) throw refusal(reason, why, hint);
  }
  const hexadecimal = start.replace(/0x|[\s,:;-]+/gi, "");
  if (/^([0-9a-f]{2}){8}/i.test(hexadecimal) && /^[0-9a-f]+$/i.test(hexadecimal)) throw refusalOfHex(hexadecimal);
  if (!looksLikeBase64(start)) throw refusal("text", "it is text, but neither Base64 nor PEM", giveTheFile);
}

/** Whether text is numbers from 0 to 255; two digits throughout would be hexadecimal as well. */
function isByteList(text: string): boolean {
  if (!/^[[(]?\s*\d{1,3}[\s,;]/.test(text)) return false;
  const numbers = text.replace(/[[\](),;\s]+/g, " ").trim().split(" ");
  return numbers.every((number) => /^\d{1,3}$/.test(number) && Number(number) < 256) &&
    numbers.some((number) => number.length !== 2);
}

function refusalOfHex(hexadecimal: string): Error {
  const bytes = Uint8Array.fromHex(hexadecimal.slice(0, hexadecimal.length & ~1));
  const content = kindOfDer(bytes) === "pfx" ? " of a PKCS#12 (.pfx) file" : "";
  return refusal("hexadecimal", `it is hexadecimal text${content}, not Base64`, bytesHint);
}

function refusalOfEncodedText(bytes: Uint8Array): Error {
  const text = withoutQuotes((readText(bytes) ?? "").trim());
  if (findPemBlocks(text).length > 0) {
    return refusal("base64-of-text", "it is Base64 text of PEM text, not of a .pfx", giveTheFile);
  }
  if (looksLikeBase64(text)) {
    return refusal("base64-twice", "it is Base64 text of Base64 text: it was encoded twice", giveTheFile);
  }
  return refusal("base64-of-text", "it is Base64 text of other text, not of a .pfx", giveTheFile);
}
