/** Says what kind of thing DER or BER bytes hold, by the shape of their first elements; works on cut-off files too. */

import { type Head, readElement, readHead, tags } from "./read.ts";

/** The kinds that are told apart. */
export type DerKind =
  | "pfx"
  | "certificate"
  | "certificate request"
  | "certificate revocation list"
  | "private key"
  | "encrypted private key"
  | "public key"
  | "PKCS#7"
  | "unknown";

/** The bytes of 1.2.840.113549.1.7, under which PKCS#7 numbers its contents. */
const pkcs7 = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07];

/**
 * Names what ASN.1 bytes are.
 *
 * @param bytes The bytes, beginning with a SEQUENCE.
 */
export function kindOfDer(bytes: Uint8Array): DerKind {
  const outer = contentOf(bytes, tags.sequence);
  if (outer === undefined) return "unknown";
  const parts = partsOf(outer);
  const shape = shapeOf(parts);
  const first = parts[0] ?? outer.subarray(0, 0);
  const second = parts[1] ?? outer.subarray(0, 0);
  if (shape.startsWith("02 30")) return startsWithPkcs7(second) ? "pfx" : "private key";
  if (shape.startsWith("06 a0")) return startsWithPkcs7(outer, 0) ? "PKCS#7" : "unknown";
  if (shape === "02 02") return "public key";
  if (/^02 (02 02 02|04)/.test(shape)) return "private key";
  return shape.startsWith("30") ? kindOfSigned(first, shape) : "unknown";
}

/** The kinds whose first part is a SEQUENCE: what is signed, or an algorithm. */
function kindOfSigned(first: Uint8Array, shape: string): DerKind {
  const inner = shapeOf(partsOf(contentOf(first, tags.sequence) ?? first));
  if (inner.startsWith("06")) {
    if (shape === "30 04") return "encrypted private key";
    return shape === "30 03" ? "public key" : "unknown";
  }
  if (/^(a0 )?02 30 30 30 30/.test(inner)) return "certificate";
  if (/^02 30 30( a0|$)/.test(inner)) return "certificate request";
  return /^(02 )?30 30 (17|18)/.test(inner) ? "certificate revocation list" : "unknown";
}

/** Whether a SEQUENCE (or its content at once) begins with a PKCS#7 content identifier. */
function startsWithPkcs7(bytes: Uint8Array, headSize = readHead(bytes, 0)?.size ?? 0): boolean {
  return pkcs7.every((byte, index) => bytes[headSize + 2 + index] === byte);
}

function contentOf(bytes: Uint8Array, tag: number): Uint8Array | undefined {
  const head = readHead(bytes, 0);
  if (head === undefined || head.tag !== tag) return undefined;
  return bytes.subarray(head.size, head.size + (head.length ?? bytes.length));
}

/** The first parts of some content, as far as they are there. */
function partsOf(content: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0; parts.length < 10;) {
    const head = readHead(content, at);
    if (head === undefined || isEndMark(head)) break;
    const size = sizeOf(content, at, head);
    parts.push(content.subarray(at, at + size));
    at += size;
  }
  return parts;
}

function isEndMark(head: Head): boolean {
  return head.tag === 0 && head.length === 0;
}

function sizeOf(content: Uint8Array, at: number, head: Head): number {
  if (head.length !== undefined) return head.size + head.length;
  try {
    return readElement(content, at).whole.length;
  } catch {
    // Its end is not there (the file is cut off): all the rest belongs to it.
    return content.length - at;
  }
}

function shapeOf(parts: readonly Uint8Array[]): string {
  return parts.map((part) => (part[0] ?? 0).toString(16).padStart(2, "0")).join(" ");
}
