/** Finds out what a file that should be a certificate really is. */

import { readElement, readHead } from "../asn1/read.ts";
import { type DerKind, kindOfDer } from "../asn1/kind.ts";
import { recognizeText } from "./recognize_text.ts";
import { refusal, refusalOfKind } from "./refusal.ts";
import { isPadding, readText, undoTextMode, wasReadAsText } from "./text.ts";
import type { CertificateForm } from "./report.ts";

/** A file that is one of the two useful kinds; every other kind is thrown as an error that names it. */
export interface Recognized {
  readonly kind: "pfx" | "certificate";
  readonly form: CertificateForm;
  /** The DER or BER of the PFX, or of each certificate. */
  readonly contents: readonly [Uint8Array, ...Uint8Array[]];
}

/** The largest input that is looked at, in bytes. A PFX with its chain has 3 to 20 KB, as UTF-32 text eight times that. */
export const mostBytes = 1_048_576;

const copyAgain = "Copy or download the file again, in binary mode.";

const signatures: readonly (readonly [start: string, reason: string, what: string, hint: string])[] = [
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
 * Recognizes a PFX or a certificate, in binary or as text.
 *
 * @throws {Vb365Error} `invalid-input` with a reason and a sentence that names what the input is instead.
 */
export function recognize(input: Uint8Array): Recognized {
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
  if (wasCopiedInTextMode(bytes)) {
    throw refusal(
      "text-mode",
      "it is damaged: it was copied in text mode, which adds a byte to each line end",
      copyAgain,
    );
  }
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
