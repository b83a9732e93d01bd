/** What a PKCS#12 file shows without its password: its parts, their algorithms, and the bags that are not encrypted. */

import { childAt, childrenOf, countOf, type Element, octetsOf, oidOf, readAll, readElement } from "../asn1/read.ts";
import { damaged, refusal } from "../asn1/refusal.ts";
import { Budget, type Cost, costOfEncryption, costOfMac, readEncryption, readMac } from "./encryption.ts";
import { Vb365Error } from "../error.ts";

/** What to do when a key or a certificate is not in the file. */
export const exportBoth = "Export the certificate together with its private key as one .pfx file.";

const data = "1.2.840.113549.1.7.1";
const encryptedData = "1.2.840.113549.1.7.6";
const bagTypes = "1.2.840.113549.1.12.10.1.";
const deepestBags = 10;

/** One part of the file: bags that lie open, bags under a password, or what only another party's key opens. */
export type Safe =
  | { readonly kind: "plain"; readonly content: Uint8Array }
  | { readonly kind: "encrypted"; readonly algorithm: Element; readonly content: Uint8Array }
  | { readonly kind: "enveloped" };

/** The file as far as anyone can read it. */
export interface Outline {
  readonly safes: readonly Safe[];
  /** As it stands there; `readMac()` reads it, which may be of a kind that is not known. */
  readonly macData: Element | undefined;
  /** The bytes that the MAC is computed over. */
  readonly authenticated: Uint8Array;
}

/** One entry of a part. */
export interface Bag {
  readonly type: "key" | "shrouded key" | "certificate" | "crl" | "secret" | "other";
  readonly value: Element;
  readonly attributes: readonly Element[];
}

/**
 * Reads the structure of a PKCS#12 file.
 *
 * @throws {Vb365Error} `pfx-version`, `pfx-signed` or `damaged`.
 */
export function readOutline(pfx: Uint8Array): Outline {
  const [version, content, macData] = childrenOf(readElement(pfx));
  if (version === undefined || content === undefined) throw damaged("a part is missing in it");
  if (countOf(version) !== 3) throw refusal("pfx-version", "it is a PKCS#12 file of a version other than 3");
  const authenticated = contentOf(content);
  const safes = childrenOf(readElement(authenticated)).map(readSafe);
  return { safes, macData, authenticated };
}

function contentOf(content: Element): Uint8Array {
  const [type, holder] = childrenOf(content);
  if (type === undefined || holder === undefined) throw damaged("a part is missing in it");
  if (oidOf(type) !== data) {
    throw refusal("pfx-signed", "it is a PKCS#12 file that is signed instead of password-protected");
  }
  return octetsOf(childAt(holder, 0));
}

function readSafe(content: Element): Safe {
  const type = oidOf(childAt(content, 0));
  if (type === data) return { kind: "plain", content: contentOf(content) };
  if (type !== encryptedData) return { kind: "enveloped" };
  const [, algorithm, encrypted] = childrenOf(childAt(childAt(childAt(content, 1), 0), 1));
  if (algorithm === undefined || encrypted === undefined) throw damaged("a part is missing in it");
  return { kind: "encrypted", algorithm, content: octetsOf(encrypted) };
}

/** What it costs to derive the keys of all parts that show without the password. */
export function visibleCosts({ safes, macData }: Outline): Cost[] {
  return [
    ...(macData === undefined ? [] : costUnlessUnknown(() => costOfMac(readMac(macData)))),
    ...safes.flatMap((safe) => {
      if (safe.kind === "plain") return costsOfKeys(readBags(safe.content));
      return safe.kind === "encrypted" ? costUnlessUnknown(() => costOfEncryption(readEncryption(safe.algorithm))) : [];
    }),
  ];
}

/** What it costs to derive the keys that private keys are encrypted with. */
export function costsOfKeys(bags: readonly Bag[]): Cost[] {
  const keys = bags.filter(({ type }) => type === "shrouded key");
  return keys.flatMap(({ value }) => costUnlessUnknown(() => costOfEncryption(readEncryption(childAt(value, 0)))));
}

/** Nothing is ever derived for an algorithm that is not known, and the server may know it. */
function costUnlessUnknown(cost: () => Cost): Cost[] {
  try {
    return [cost()];
  } catch (error) {
    if (error instanceof Vb365Error && error.reason === "unsupported-encryption") return [];
    throw error;
  }
}

/**
 * Reads the entries of a part, also those in parts inside it.
 *
 * @throws {Vb365Error} `damaged`.
 */
export function readBags(content: Uint8Array, depth = 0): Bag[] {
  const [sequence] = readAll(content);
  if (sequence === undefined || depth > deepestBags) throw damaged("its entries cannot be read");
  return childrenOf(sequence).flatMap((bag) => readBag(bag, depth));
}

const typeOfNumber: Readonly<Record<string, Bag["type"]>> = {
  "1": "key",
  "2": "shrouded key",
  "3": "certificate",
  "4": "crl",
  "5": "secret",
};

function readBag(bag: Element, depth: number): Bag[] {
  const [oid, holder, attributes] = childrenOf(bag);
  if (oid === undefined || holder === undefined) throw damaged("an entry is not complete");
  const number = oidOf(oid).replace(bagTypes, "");
  const value = childAt(holder, 0);
  if (number === "6") return readBags(value.whole, depth + 1);
  const type = typeOfNumber[number] ?? "other";
  return [{ type, value, attributes: attributes === undefined ? [] : childrenOf(attributes) }];
}

/**
 * Looks whether a PKCS#12 file can serve as an application certificate.
 *
 * @throws {Vb365Error} When its structure is damaged or a trap, or when all of it lies open and a key or certificate is not there.
 */
export function checkPfx(pfx: Uint8Array): void {
  const outline = readOutline(pfx);
  const { safes } = outline;
  new Budget().require(visibleCosts(outline));
  const bags = safes.flatMap((safe) => safe.kind === "plain" ? readBags(safe.content) : []);
  const everythingIsVisible = safes.every((safe) => safe.kind === "plain");
  if (!everythingIsVisible) return;
  const holds = (...types: string[]) => bags.some((bag) => types.includes(bag.type));
  const key = holds("key", "shrouded key");
  const certificate = holds("certificate");
  if (key && certificate) return;
  if (!key) throw noPrivateKey(certificate, holds("secret"));
  throw refusal("no-certificate", "it is a PKCS#12 file with a private key but no certificate", exportBoth);
}

function noPrivateKey(certificate: boolean, secret: boolean): Error {
  const content = certificate ? "certificates but no private key" : secret ? "a secret key only" : "nothing";
  return refusal("no-private-key", `it is a PKCS#12 file that holds ${content}`, exportBoth);
}
