/** Finds out what text that should be a certificate really is. */

import { kindOfDer } from "../asn1/kind.ts";
import type { Recognized } from "./recognize.ts";
import { refusal } from "./refusal.ts";
import { decodeBase64, findPemBlocks, looksLikeBase64, readText, recognizePem } from "./text.ts";

const giveTheFile = "Give the .pfx file itself, or Base64 text of it.";
const bytesHint = `${giveTheFile} PowerShell: [Convert]::ToBase64String([IO.File]::ReadAllBytes("certificate.pfx"))`;

/** Text that begins so is something else; the first one that fits names it. */
const beginnings: readonly (readonly [pattern: RegExp, reason: string, why: string, hint: string])[] = [
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
  const blocks = findPemBlocks(bare);
  if (blocks.length > 0) return recognizePem(blocks, recognizeBytes);
  refuseOtherText(bare);
  const bytes = decodeBase64(bare);
  if (readText(bytes) !== undefined) throw refusalOfEncodedText(bytes);
  return { ...recognizeBytes(bytes), form: "Base64" };
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
