/** Reads ASN.1 as PKCS#12 files hold it: DER, and BER with indefinite lengths and strings in pieces. */

import { damaged } from "./refusal.ts";

/** One element: its identifier byte, what it holds, and all of it with its header. */
export interface Element {
  readonly tag: number;
  readonly body: Uint8Array;
  readonly whole: Uint8Array;
}

/** The identifier bytes that certificates and PKCS#12 files use. */
export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  universalString: 0x1c,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

/** Real files nest about 15 deep; without a bound a crafted one would exhaust the stack. */
const deepest = 40;
const constructed = 0x20;

/** What the first bytes of an element claim; `length` is undefined when the end is marked instead (BER). */
export interface Head {
  readonly tag: number;
  readonly size: number;
  readonly length: number | undefined;
}

/**
 * Reads the identifier and length bytes, without looking whether the content is there.
 *
 * @returns The head, or undefined when the bytes are no head.
 */
export function readHead(bytes: Uint8Array, at: number): Head | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return undefined;
  if (first < 0x80) return { tag, size: 2, length: first };
  const count = first & 0x7f;
  if (count === 0) return (tag & constructed) === 0 ? undefined : { tag, size: 2, length: undefined };
  if (count > 4 || at + 2 + count > bytes.length) return undefined;
  let length = 0;
  for (let index = at + 2; index < at + 2 + count; index++) length = length * 256 + (bytes[index] ?? 0);
  return { tag, size: 2 + count, length };
}

/**
 * Reads the element that begins at an offset.
 *
 * @throws {Vb365Error} `damaged` when there is none, or it ends beyond the bytes or nests too deep.
 */
export function readElement(bytes: Uint8Array, at = 0, depth = 0): Element {
  const head = readHead(bytes, at);
  if (head === undefined || depth > deepest) throw damaged("its structure cannot be read");
  const start = at + head.size;
  const end = head.length === undefined ? findEndMark(bytes, start, depth) : start + head.length;
  if (end > bytes.length) throw damaged("a length in it reaches beyond the end");
  const endMark = head.length === undefined ? 2 : 0;
  return { tag: head.tag, body: bytes.subarray(start, end), whole: bytes.subarray(at, end + endMark) };
}

/** Finds where the content ends when two zero bytes mark it. */
function findEndMark(bytes: Uint8Array, start: number, depth: number): number {
  let at = start;
  while (bytes[at] !== 0 || bytes[at + 1] !== 0) at += readElement(bytes, at, depth + 1).whole.length;
  return at;
}

/** The elements inside one. */
export function childrenOf(element: Element): Element[] {
  return readAll(element.body);
}

/** A file of every public root has a few hundred parts; a million empty ones would only take memory. */
const mostParts = 10_000;

/** The elements that follow each other in some bytes. */
export function readAll(bytes: Uint8Array): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.length;) {
    if (elements.length === mostParts) throw damaged(`a part of it has more than ${mostParts} parts`);
    const element = readElement(bytes, at);
    elements.push(element);
    at += element.whole.length;
  }
  return elements;
}

/** The child at a place, of the tag that must be there. */
export function childAt(element: Element, index: number, tag?: number): Element {
  const child = childrenOf(element)[index];
  if (child === undefined || (tag !== undefined && child.tag !== tag)) throw damaged("a part is missing in it");
  return child;
}

/** The bytes of an OCTET STRING (also an implicitly tagged one), put together when BER split it. */
export function octetsOf(element: Element, depth = 0): Uint8Array {
  if ((element.tag & constructed) === 0) return element.body;
  if (depth > deepest) throw damaged("its structure cannot be read");
  const pieces = childrenOf(element).map((piece) => octetsOf(piece, depth + 1));
  return concat(pieces);
}

/** In bytes. A number made of a GUID (2.25.…) takes 20. */
const longestOid = 128;

/** The dotted text of an OBJECT IDENTIFIER. */
export function oidOf(element: Element): string {
  if (element.tag !== tags.oid || element.body.length === 0) throw damaged("an identifier is missing in it");
  if (element.body.length > longestOid) throw damaged("an identifier in it is longer than any");
  const numbers: bigint[] = [];
  let value = 0n;
  for (const byte of element.body) {
    value = value * 128n + BigInt(byte & 0x7f);
    if (byte >= 0x80) continue;
    numbers.push(value);
    value = 0n;
  }
  const [joined = 0n, ...rest] = numbers;
  const first = joined < 80n ? joined / 40n : 2n;
  return [first, joined - first * 40n, ...rest].join(".");
}

/** The value of a small non-negative INTEGER, e.g. a count; a huge one comes back as Infinity. */
export function countOf(element: Element): number {
  if (element.tag !== tags.integer || element.body.length === 0) throw damaged("a number is missing in it");
  if (element.body.length > 6) return Infinity;
  return element.body.reduce((sum, byte) => sum * 256 + byte, 0);
}

/** Bytes one after the other. */
export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The object identifiers of PKCS#12 files and certificates that are written or looked for, by the names of the reports. */
export const oids = {
  data: "1.2.840.113549.1.7.1",
  encryptedData: "1.2.840.113549.1.7.6",
  shroudedKeyBag: "1.2.840.113549.1.12.10.1.2",
  certificateBag: "1.2.840.113549.1.12.10.1.3",
  x509Certificate: "1.2.840.113549.1.9.22.1",
  friendlyName: "1.2.840.113549.1.9.20",
  localKeyId: "1.2.840.113549.1.9.21",
  cryptographicProvider: "1.3.6.1.4.1.311.17.1",
  pbes2: "1.2.840.113549.1.5.13",
  pbkdf2: "1.2.840.113549.1.5.12",
  pbmac1: "1.2.840.113549.1.5.14",
  scrypt: "1.3.6.1.4.1.11591.4.11",
  tripleDesWithSha1: "1.2.840.113549.1.12.1.3",
  aes256Cbc: "2.16.840.1.101.3.4.1.42",
  sha1: "1.3.14.3.2.26",
  sha256: "2.16.840.1.101.3.4.2.1",
  hmacWithSha256: "1.2.840.113549.2.9",
  rsaWithSha256: "1.2.840.113549.1.1.11",
  commonName: "2.5.4.3",
  subjectKeyIdentifier: "2.5.29.14",
  keyUsage: "2.5.29.15",
  subjectAlternativeName: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  extendedKeyUsage: "2.5.29.37",
  serverAuthentication: "1.3.6.1.5.5.7.3.1",
  clientAuthentication: "1.3.6.1.5.5.7.3.2",
} as const;
