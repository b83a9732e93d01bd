/** Finds out what a file that should be a certificate really is. */

import type { ErrorReason } from "../error.ts";
import { type DerKind, kindOfDer } from "../asn1/kind.ts";
import { readElement, readHead } from "../asn1/read.ts";
import { refusal } from "../asn1/refusal.ts";
import { checkPfx } from "./outline.ts";
import type { CertificateForm } from "./report.ts";
import { subjectOf } from "../asn1/name.ts";
import { requireRuntime } from "../runtime.ts";
import {
  exportHint,
  isPadding,
  readText,
  type Recognized,
  recognizeText,
  undoTextMode,
  wasReadAsText,
} from "./text.ts";

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
  const written = bytes.toHex();
  return changedIdentifiers.find(([hex]) => written.includes(hex))?.[1];
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

/** What refuses a kind, why, and what to do. */
type Refusal = readonly [reason: ErrorReason, why: string, hint?: string];

const refusals: Readonly<Record<Exclude<DerKind, "pfx" | "certificate">, Refusal>> = {
  "certificate request": [
    "certificate-request",
    "it is a certificate request (CSR), not a certificate with its private key",
    "Let a certification authority sign it, or make a self-signed certificate instead.",
  ],
  "certificate revocation list": ["revocation-list", "it is a certificate revocation list (CRL), not a certificate"],
  "private key": ["private-key-only", "it is a bare private key without its certificate", exportHint],
  "encrypted private key": [
    "private-key-only",
    "it is a bare private key (encrypted) without its certificate",
    exportHint,
  ],
  "public key": ["public-key", "it is a bare public key, not a certificate with its private key"],
  "PKCS#7": [
    "pkcs7",
    "it is a PKCS#7 (.p7b) file: certificates without a private key",
    "Export the certificate together with its private key as a .pfx file.",
  ],
  unknown: ["unknown", "it is neither a PKCS#12 (.pfx) file nor Base64 text of one"],
};

/** The error for a kind of ASN.1 that is neither a PFX nor a certificate. */
function refusalOfKind(kind: Exclude<DerKind, "pfx" | "certificate">): Error {
  return refusal(...refusals[kind]);
}

const certificateNames: Readonly<Record<CertificateForm, string>> = {
  binary: "a certificate",
  Base64: "a certificate",
  PEM: "a PEM certificate",
};

/**
 * The error for a certificate where a PFX is needed.
 *
 * @param subject Whose certificate it is.
 */
export function refusalOfCertificate(subject: string, form: CertificateForm): Error {
  return refusal(
    "certificate-only",
    `it is ${
      certificateNames[form]
    } without a private key (${subject}); upload this one to Entra, Veeam needs the .pfx`,
    "Give the .pfx file that was exported together with its private key.",
  );
}
