/** Finds out what a file that should be a certificate really is. */

import type { ErrorReason } from "../error.ts";
import { type DerKind, kindOfDer } from "../asn1/kind.ts";
import { readElement, readHead } from "../asn1/read.ts";
import { refusal } from "../asn1/refusal.ts";
import { refusalOfCertificate, refusalOfKind } from "./refusal.ts";
import { checkPfx } from "./outline.ts";
import type { CertificateForm } from "./report.ts";
import { subjectOf } from "../asn1/name.ts";
import { requireRuntime } from "../runtime.ts";
import {
  decodeBase64,
  findPemBlocks,
  isPadding,
  looksLikeBase64,
  readText,
  type Recognized,
  recognizePem,
  undoTextMode,
  wasReadAsText,
} from "./text.ts";

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

/** The largest input that is looked at, in bytes. A PFX with its chain has 3 to 20 KB, as UTF-32 text eight times that. */
export const mostBytes = 1_048_576;

const copyAgain = "Copy or download the file again, in binary mode.";

const signatures: readonly (readonly [start: string, reason: ErrorReason, what: string, hint: string])[] = [
  ["PK\x03\x04", "zip", "a ZIP archive", "Unpack it first."],
  ["\x1f\x8b", "gzip", "a gzip archive", "Unpack it first."],
  ["7z\xbc\xaf\x27\x1c", "7z", "a 7-Zip archive", "Unpack it first."],
  [
    "\xfe\xed\xfe\xed",
    "jks",
    "a Java keystore (JKS)",
    "Convert it: keytool -importkeystore -srckeystore FILE -destkeystore certificate.pfx -deststoretype PKCS12",
  ],
  ["\xce\xce\xce\xce", "jceks", "a Java keystore (JCEKS)", "Convert it with keytool -importkeystore."],
  ["%PDF-", "pdf", "a PDF document", "Give the .pfx file."],
];

/**
 * A certificate file of which is known what it is. It goes wherever the bytes of the file go, so that they are recognized
 * once. Its content shows in no log and no JSON.
 *
 * @example
 * ```ts
 * import { recognizeCertificate } from "../../mod.ts";
 *
 * const { kind, form, base64 } = recognizeCertificate(await Deno.readFile("cert.pfx"));
 * console.log(kind, form, base64); // pfx binary MII…
 * ```
 */
export class RecognizedCertificate {
  /** Whether it is a PKCS#12 file or a certificate without a key. */
  readonly kind: "pfx" | "certificate";
  /** How the file holds it. */
  readonly form: CertificateForm;
  readonly #contents: Recognized["contents"];
  #base64: string | undefined;

  /**
   * Made by `recognizeCertificate()`.
   *
   * @param recognized What the file is.
   */
  constructor({ kind, form, contents }: Recognized) {
    this.kind = kind;
    this.form = form;
    this.#contents = contents;
  }

  /** The DER or BER of the PFX, or of each certificate. A PFX is a secret. */
  get contents(): readonly [Uint8Array, ...Uint8Array[]] {
    return this.#contents;
  }

  /**
   * The canonical Base64 of the PFX, as the API takes it.
   *
   * @throws {Vb365Error} `invalid-input` when it is a certificate without its key, or can never prove an application.
   */
  get base64(): string {
    this.#base64 ??= this.#encode();
    return this.#base64;
  }

  #encode(): string {
    const [content] = this.#contents;
    if (this.kind === "certificate") throw refusalOfCertificate(subjectOf(content), this.form);
    checkPfx(content);
    return content.toBase64();
  }
}

/** A certificate file: its bytes, text of it (Base64 or PEM), or what was recognized of it. */
export type CertificateInput = Uint8Array | string | RecognizedCertificate;

/**
 * Recognizes a certificate file once, so that what it is travels instead of its bytes: all functions that take a
 * certificate take this, too.
 *
 * @param input The content of a `.pfx`, `.p12`, `.cer`, `.crt` or `.pem` file, or Base64 text of it, at most 1 MiB.
 * @returns What it is. What was recognized already comes back as it is.
 * @throws {Vb365Error} `invalid-input` when it is something else; `reason` and the message name what.
 * @example
 * ```ts
 * import { checkApplicationCertificate, recognizeCertificate } from "../../mod.ts";
 *
 * const certificate = recognizeCertificate(await Deno.readFile("cert.pfx"));
 * await checkApplicationCertificate(certificate, Deno.env.get("VB365_CERTIFICATE_PASSWORD") ?? "");
 * console.log(certificate.base64); // MII…
 * ```
 */
export function recognizeCertificate(input: CertificateInput): RecognizedCertificate {
  requireRuntime("use the certificate");
  if (input instanceof RecognizedCertificate) return input;
  return new RecognizedCertificate(recognize(typeof input === "string" ? new TextEncoder().encode(input) : input));
}

/**
 * Turns a PFX (PKCS#12) file into the Base64 text that the API takes as an application certificate.
 *
 * The bytes may be the file itself or Base64 text of it in any encoding and wrapping that a shell leaves: UTF-8, UTF-16 or
 * UTF-32 with or without byte-order mark, quoted, wrapped, PEM, Base64url. Anything else is refused by name, never guessed at.
 *
 * @param input The content of a `.pfx` or `.p12` file, or of a text file with its Base64, at most 1 MiB.
 * @returns The canonical Base64 of the PFX: one line, padded, without line end.
 * @throws {Vb365Error} `invalid-input` when it is no PFX; `reason` and the message name what it is instead.
 * @example
 * ```ts
 * import { convertCertificateToBase64 } from "../../mod.ts";
 *
 * console.log(convertCertificateToBase64(await Deno.readFile("cert.pfx"))); // MII…
 * ```
 * @see The PowerShell recipe it replaces: `[Convert]::ToBase64String((Get-Content cert.pfx -Encoding Byte))`
 */
export function convertCertificateToBase64(input: CertificateInput): string {
  return recognizeCertificate(input).base64;
}

/**
 * Recognizes a PFX or a certificate, in binary or as text.
 *
 * @throws {Vb365Error} `invalid-input` with a reason and a sentence that names what the input is instead.
 */
function recognize(input: Uint8Array): Recognized {
  if (input.length === 0) throw refusal("empty", "it is empty");
  if (input.length > mostBytes) {
    throw refusal("too-large", `it has ${input.length} bytes, and no certificate file has more than 1 MiB`);
  }
  if (input.every((byte) => byte === 0)) throw refusal("zeros", "it holds only zero bytes", copyAgain);
  const text = readText(input);
  return text === undefined ? recognizeBinary(input) : recognizeText(text, recognizeBinary);
}

/** Recognizes bytes that are no text. */
function recognizeBinary(bytes: Uint8Array): Recognized {
  refuseOtherBinary(bytes);
  const kind = kindOfDer(bytes);
  const content = wholeOf(bytes, kind);
  if (kind === "pfx" || kind === "certificate") return { kind, form: "binary", contents: [content] };
  throw refusalOfKind(kind);
}

function refuseOtherBinary(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const other = signatures.find(([signature]) => start.startsWith(signature));
  if (other !== undefined) throw refusal(other[1], `it is ${other[2]}, not a certificate`, other[3]);
  if (wasReadAsText(bytes)) {
    throw refusal("read-as-text", "it is damaged: a program read the binary file as text and wrote it back", copyAgain);
  }
  const change = textModeChange(bytes);
  if (change !== undefined) {
    throw refusal("text-mode", `it is damaged: it was copied in text mode, which ${change}`, copyAgain);
  }
}

/**
 * What a copy in text mode makes of identifiers that nearly every PFX and certificate has: those of PKCS (1.2.840.113549,
 * of which one byte is a CR) and of the entries of a PFX (1.2.840.113549.1.12.10, which has a CR and an LF).
 */
const changedIdentifiers: readonly (readonly [hex: string, change: string])[] = [
  ["2a864886f70a01", "made a line feed of each carriage return"],
  ["2a864886f70d0a01", "put a line feed behind each carriage return"],
  ["2a864886f701", "took each carriage return away"],
  ["2a864886f70d010c0d01", "made a carriage return of each line feed"],
  ["2a064806770d01", "took the highest bit of each byte away"],
];

/** What a copy in text mode did to bytes, as the rest of a sentence; undefined when nothing shows. */
function textModeChange(bytes: Uint8Array): string | undefined {
  if (bytes[0] !== 0x30) return undefined;
  if (wasCopiedInTextMode(bytes)) return "adds a byte to each line end";
  return changedIdentifiers.find(([hex]) => includes(bytes, Uint8Array.fromHex(hex)))?.[1];
}

function includes(bytes: Uint8Array, part: Uint8Array): boolean {
  for (let at = bytes.indexOf(part[0] ?? 0); at >= 0; at = bytes.indexOf(part[0] ?? 0, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** The ASN.1 at the start of some bytes, when all of it is there and nothing but padding follows. */
function wholeOf(bytes: Uint8Array, kind: DerKind): Uint8Array {
  const size = claimedSize(bytes);
  if (size > bytes.length && (kind !== "unknown" || bytes.length < 32)) throw cutOff(bytes.length, size, kind);
  if (kind === "unknown") throw refusalOfKind(kind);
  const rest = bytes.subarray(size);
  if (isPadding(rest)) return bytes.subarray(0, size);
  throw refusal("trailing-bytes", `it is damaged: ${rest.length} bytes follow after its end`, copyAgain);
}

/** How many bytes the element at the start says it has; Infinity when its end mark is missing, 0 when there is none. */
function claimedSize(bytes: Uint8Array): number {
  const head = readHead(bytes, 0);
  if (head === undefined) return 0;
  if (head.length !== undefined) return head.size + head.length;
  try {
    return readElement(bytes).whole.length;
  } catch {
    return Infinity;
  }
}

function cutOff(size: number, claimed: number, kind: DerKind): Error {
  const what = kind === "pfx" ? "a PKCS#12 (.pfx) file" : kind === "unknown" ? "the start of a file" : `a ${kind}`;
  const missing = claimed === Infinity
    ? "its end is missing"
    : `its header says ${claimed} bytes, the file has ${size}`;
  return refusal("cut-off", `it is ${what}, but it is cut off: ${missing}`, copyAgain);
}

function wasCopiedInTextMode(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x30 || (bytes[1] ?? 0) < 0x80 || fits(bytes)) return false;
  const undone = undoTextMode(bytes);
  return undone !== undefined && (undone.certain || fits(undone.restored));
}

function fits(bytes: Uint8Array): boolean {
  const size = claimedSize(bytes);
  return size <= bytes.length && isPadding(bytes.subarray(size));
}
