/** Opens a PKCS#12 file with its password. */

import { childAt, childrenOf, type Element, octetsOf, oidOf, readElement, tags } from "../asn1/read.ts";
import { decrypt, derive, type PasswordBytes, passwordForms } from "./decrypt.ts";
import { hashNameOf, readDerivation, readEncryption } from "./encryption.ts";
import { type HashName, hashOf, hmac } from "../crypto/hash.ts";
import { deriveBytes } from "../crypto/key_derivation.ts";
import { oids } from "../asn1/oids.ts";
import { type Bag, type Mac, type Outline, readBags, type Safe } from "./outline.ts";
import type { MacDescription } from "./report.ts";
import { Vb365Error } from "../error.ts";
import { refusal } from "../asn1/refusal.ts";

/** Says what a MAC is made with. */
export function describeMac(mac: Mac): MacDescription {
  if (!isPbmac1(mac)) return { algorithm: `HMAC-${hashNameOf(mac.algorithm)}`, iterations: mac.iterations };
  const { hash, derivation } = readPbmac1(mac);
  const iterations = derivation.kind === "PBKDF2" ? derivation.iterations : derivation.cost;
  return { algorithm: `PBMAC1 with HMAC-${hash}`, iterations };
}

/** Whether the MAC over the content is right with a password. */
export async function isMacRight(mac: Mac, content: Uint8Array, password: PasswordBytes): Promise<boolean> {
  const digest = isPbmac1(mac) ? await pbmac1(mac, content, password) : await pkcs12Mac(mac, content, password);
  return digest.toHex() === mac.digest.toHex();
}

async function pkcs12Mac(mac: Mac, content: Uint8Array, password: PasswordBytes): Promise<Uint8Array> {
  const hash = await hashOf(hashNameOf(mac.algorithm));
  return hmac(hash, deriveBytes(hash, password.wide, mac, "mac", hash.size), content);
}

async function pbmac1(mac: Mac, content: Uint8Array, password: PasswordBytes): Promise<Uint8Array> {
  const { hash: name, derivation } = readPbmac1(mac);
  const hash = await hashOf(name);
  const size = derivation.kind === "PBKDF2" ? derivation.keySize : undefined;
  return hmac(hash, await derive(derivation, password, size ?? hash.size), content);
}

/** Whether it is the MAC of RFC 9579, which derives its key by PBKDF2. */
export function isPbmac1(mac: Mac): boolean {
  return oidOf(childAt(mac.algorithm, 0)) === oids.pbmac1;
}

function readPbmac1(mac: Mac): { hash: HashName; derivation: ReturnType<typeof readDerivation> } {
  const parameters = childAt(mac.algorithm, 1);
  return { derivation: readDerivation(childAt(parameters, 0)), hash: hashNameOf(childAt(parameters, 1)) };
}

/** A certificate (X.509) with the attributes of its entry. */
export interface Stored {
  readonly bytes: Uint8Array;
  readonly attributes: readonly Element[];
}

/** A private key (PKCS#8), without its bytes when there is no password to decrypt them. */
export interface StoredKey {
  readonly bytes: Uint8Array | undefined;
  readonly attributes: readonly Element[];
}

/** What was in the file. */
export interface Opened {
  readonly keys: readonly StoredKey[];
  readonly certificates: readonly Stored[];
}

/**
 * Opens a PKCS#12 file.
 *
 * @param outline Its structure.
 * @param password The password; undefined opens only what lies open.
 * @throws {Vb365Error} `wrong-password` when the password is wrong or the file damaged, which look alike.
 */
export async function openPfx(outline: Outline, password: string | undefined): Promise<Opened> {
  const forms = password === undefined ? [] : passwordForms(password);
  if (password !== undefined) await checkMac(outline, forms);
  // All at once, as the platform derives the keys of the parts side by side.
  const opened = await Promise.all(outline.safes.map((safe) => openSafe(safe, forms)));
  return {
    keys: opened.flatMap(({ keys }) => keys),
    certificates: opened.flatMap(({ certificates }) => certificates),
  };
}

async function openSafe(safe: Safe, forms: readonly PasswordBytes[]): Promise<Opened> {
  const bags = await bagsOf(safe, forms);
  const keyBags = bags.filter(({ type }) => type === "key" || type === "shrouded key");
  const keys = keyBags.map(async (bag) => ({ bytes: await privateKeyOf(bag, forms), attributes: bag.attributes }));
  return { keys: await Promise.all(keys), certificates: bags.flatMap(certificateOf) };
}

async function bagsOf(safe: Safe, forms: readonly PasswordBytes[]): Promise<Bag[]> {
  if (safe.kind === "plain") return readBags(safe.content);
  if (safe.kind === "enveloped" || forms.length === 0) return [];
  return await decryptPart(safe.algorithm, safe.content, forms, (bytes) => readBags(bytes), "content");
}

/** The private key of a bag, or undefined when it is encrypted and there is no password. */
async function privateKeyOf({ type, value }: Bag, forms: readonly PasswordBytes[]): Promise<Uint8Array | undefined> {
  if (type === "key") return readKey(value.whole);
  if (forms.length === 0) return undefined;
  return await decryptPart(childAt(value, 0), octetsOf(childAt(value, 1)), forms, readKey, "private key");
}

async function checkMac({ mac, authenticated }: Outline, forms: readonly PasswordBytes[]): Promise<void> {
  if (mac === undefined) return;
  for (const form of differentForms(forms, isPbmac1(mac) ? "plain" : "wide")) {
    if (await isMacRight(mac, authenticated, form)) return;
  }
  throw wrongPassword("the password is wrong, or the file is damaged");
}

/** Decrypts a part with the first form of the password that gives something readable. */
async function decryptPart<T>(
  algorithm: Element,
  content: Uint8Array,
  forms: readonly PasswordBytes[],
  read: (bytes: Uint8Array) => T,
  part: string,
): Promise<T> {
  const encryption = readEncryption(algorithm);
  for (const form of differentForms(forms, encryption.scheme === "pkcs12" ? "wide" : "plain")) {
    const bytes = await decrypt(encryption, content, form);
    const result = bytes === undefined ? undefined : readOrNothing(bytes, read);
    if (result !== undefined) return result;
  }
  throw wrongPassword(`its ${part} cannot be decrypted: the password is wrong, or the file is damaged`);
}

function readOrNothing<T>(bytes: Uint8Array, read: (bytes: Uint8Array) => T): T | undefined {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof Vb365Error && error.reason === "damaged") return undefined;
    throw error;
  }
}

/** The forms that differ in what an algorithm takes, in their order. */
function differentForms(forms: readonly PasswordBytes[], kind: keyof PasswordBytes): PasswordBytes[] {
  const texts = forms.map((form) => form[kind].toHex());
  return forms.filter((_, index) => texts.indexOf(texts[index] ?? "") === index);
}

/** Makes sure that decrypted bytes are a private key, and cuts off what follows it. */
function readKey(bytes: Uint8Array): Uint8Array {
  const key = readElement(bytes);
  childAt(key, 0, tags.integer);
  childAt(key, 1, tags.sequence);
  return key.whole;
}

/** The X.509 certificate of a bag; other kinds of certificate and other bags are passed over. */
function certificateOf({ type, value, attributes }: Bag): Stored[] {
  if (type !== "certificate") return [];
  const [id, holder] = childrenOf(value);
  if (id === undefined || holder === undefined || oidOf(id) !== oids.x509Certificate) return [];
  return [{ bytes: octetsOf(childAt(holder, 0)), attributes }];
}

function wrongPassword(why: string): Vb365Error {
  return refusal("wrong-password", why, "Type the password again; if you are sure of it, export the file again.");
}
