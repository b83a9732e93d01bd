/** Writes DER. */

import { concat, tags } from "./read.ts";

/** Bytes of DER. */
export type Der = Uint8Array<ArrayBuffer>;

/** An element of a tag with its content. */
export function element(tag: number, ...parts: readonly Uint8Array[]): Der {
  const body = concat(parts);
  return concat([Uint8Array.of(tag), lengthBytes(body.length), body]);
}

function lengthBytes(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const bytes = bigEndian(length);
  return Uint8Array.of(0x80 | bytes.length, ...bytes);
}

function bigEndian(value: number): number[] {
  return value < 256 ? [value] : [...bigEndian(Math.floor(value / 256)), value % 256];
}

/** A SEQUENCE. */
export function sequence(...parts: readonly Uint8Array[]): Der {
  return element(tags.sequence, ...parts);
}

/** A SET of one or more elements, in the order that DER wants. */
export function set(...parts: readonly Uint8Array[]): Der {
  const sorted = parts.map((part) => part.toHex()).sort().map((hex) => Uint8Array.fromHex(hex));
  return element(tags.set, ...sorted);
}

/** An INTEGER: a count, or the bytes of a positive number. */
export function integer(value: number | Uint8Array): Der {
  const bytes = typeof value === "number" ? Uint8Array.from(bigEndian(value)) : value;
  return (bytes[0] ?? 0) < 0x80 ? element(tags.integer, bytes) : element(tags.integer, Uint8Array.of(0), bytes);
}

/** An OBJECT IDENTIFIER of its dotted text. */
export function oid(dotted: string): Der {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return element(tags.oid, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

function base128(value: number): number[] {
  const septets = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) septets.unshift(0x80 | rest % 128);
  return septets;
}

/** An OCTET STRING. */
export function octets(bytes: Uint8Array): Der {
  return element(tags.octetString, bytes);
}

/** A BIT STRING of whole bytes. */
export function bits(bytes: Uint8Array): Der {
  return element(tags.bitString, Uint8Array.of(0), bytes);
}

/** A UTF8String. */
export function utf8(text: string): Der {
  return element(tags.utf8String, new TextEncoder().encode(text));
}

/** The NULL that many algorithms have for parameters. */
export const nothing: Der = element(tags.null);

/** An explicitly tagged element: [number]. */
export function tagged(number: number, ...parts: readonly Uint8Array[]): Der {
  return element(0xa0 | number, ...parts);
}

/** A point in time: UTCTime up to 2049, GeneralizedTime after (RFC 5280). */
export function time(date: Date): Der {
  const digits = date.toISOString().replace(/[-:T]|\..*/g, "") + "Z";
  const isShort = date.getUTCFullYear() < 2050;
  return element(isShort ? 0x17 : 0x18, new TextEncoder().encode(isShort ? digits.slice(2) : digits));
}
