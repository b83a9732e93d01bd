/** Opens a PKCS#12 file with its password. */

import { childAt, childrenOf, type Element, octetsOf, oidOf, oids, readElement, tags } from "../asn1/read.ts";
import { decrypt, derive, type PasswordBytes, passwordForms } from "./decrypt.ts";
import {
  Budget,
  costOfEncryption,
  costOfMac,
  type Derivation,
  type Mac,
  readEncryption,
  readMac,
} from "./encryption.ts";
import { hashOf, hmac } from "../crypto/hash.ts";
import { deriveBytes } from "../crypto/key_derivation.ts";
import { type Bag, costsOfKeys, type Outline, readBags, type Safe, visibleCosts } from "./outline.ts";
import type { MacDescription } from "./report.ts";
import { Vb365Error } from "../error.ts";
import { refusal } from "../asn1/refusal.ts";

/** Says what a MAC is made with. */
export function describeMac(mac: Mac): MacDescription {
  if (mac.kind === "PKCS#12") return { algorithm: `HMAC-${mac.hash}`, iterations: mac.iterations };
  const { hash, derivation } = mac;
  const iterations = derivation.kind === "PBKDF2" ? derivation.iterations : derivation.cost;
  return { algorithm: `PBMAC1 with HMAC-${hash}`, iterations };
}

/** Whether the MAC over the content is right with a password. */
async function isMacRight(mac: Mac, content: Uint8Array, form: PasswordBytes, signal?: AbortSignal): Promise<boolean> {
  const hash = await hashOf(mac.hash);
  const key = mac.kind === "PBMAC1"
    ? await derive(mac.derivation, form, keySizeOf(mac.derivation) ?? hash.size, signal)
    : await deriveBytes(hash, form.wide, mac, "mac", hash.size, signal);
  return hmac(hash, key, content).toHex() === mac.digest.toHex();
}

function keySizeOf(derivation: Derivation): number | undefined {
  return derivation.kind === "PBKDF2" ? derivation.keySize : undefined;
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

/** A password in all its forms, and what may be spent on trying them. */
interface Attempt {
  /** None without a password. */
  readonly forms: readonly PasswordBytes[];
  readonly budget: Budget;
  readonly signal: AbortSignal | undefined;
}

/** A key store of 1 MiB has 400 keys of 2048 bits with their certificates. */
const mostKeys = 1000;

/**
 * Opens a PKCS#12 file.
 *
 * @param outline Its structure.
 * @param password The password; undefined opens only what lies open.
 * @param signal Ends the work.
 * @throws {Vb365Error} `wrong-password` when the password is wrong or the file damaged, which look alike; `iterations`
 * when all its parts together would keep the machine busy, before anything is derived.
 */
export async function openPfx(outline: Outline, password: string | undefined, signal?: AbortSignal): Promise<Opened> {
  const forms = password === undefined ? [] : passwordForms(password);
  const attempt = { forms, budget: new Budget(), signal };
  attempt.budget.require(visibleCosts(outline));
  if (password !== undefined) await checkMac(outline, attempt);
  const bags: Bag[] = [];
  // One after the other, as each may take much memory.
  for (const safe of outline.safes) bags.push(...await bagsOf(safe, attempt));
  if (password !== undefined) attempt.budget.require(costsOfKeys(bags));
  const keyBags = bags.filter(({ type }) => type === "key" || type === "shrouded key");
  if (keyBags.length > mostKeys) {
    throw refusal("too-many-keys", `it claims ${keyBags.length} private keys, and up to ${mostKeys} are looked at`);
  }
  const keys: StoredKey[] = [];
  for (const bag of keyBags) {
    keys.push({ bytes: await privateKeyOf(bag, attempt), attributes: bag.attributes });
  }
  return { keys, certificates: bags.flatMap(certificateOf) };
}

async function bagsOf(safe: Safe, attempt: Attempt): Promise<Bag[]> {
  if (safe.kind === "plain") return readBags(safe.content);
  if (safe.kind === "enveloped" || attempt.forms.length === 0) return [];
  return await decryptPart(safe.algorithm, safe.content, attempt, (bytes) => readBags(bytes), "content");
}

/** The private key of a bag, or undefined when it is encrypted and there is no password. */
async function privateKeyOf({ type, value }: Bag, attempt: Attempt): Promise<Uint8Array | undefined> {
  if (type === "key") return readKey(value.whole);
  if (attempt.forms.length === 0) return undefined;
  return await decryptPart(childAt(value, 0), octetsOf(childAt(value, 1)), attempt, readKey, "private key");
}

async function checkMac({ macData, authenticated }: Outline, { forms, budget, signal }: Attempt): Promise<void> {
  if (macData === undefined) return;
  const mac = readMac(macData);
  const cost = costOfMac(mac);
  for (const form of differentForms(forms, mac.kind === "PBMAC1" ? "plain" : "wide")) {
    if (budget.take(cost) && await isMacRight(mac, authenticated, form, signal)) return;
  }
  throw wrongPassword("the password is wrong, or the file is damaged");
}

/** Decrypts a part with the first form of the password that gives something readable. */
async function decryptPart<T>(
  algorithm: Element,
  content: Uint8Array,
  { forms, budget, signal }: Attempt,
  read: (bytes: Uint8Array) => T,
  part: string,
): Promise<T> {
  const encryption = readEncryption(algorithm);
  const cost = costOfEncryption(encryption);
  for (const form of differentForms(forms, encryption.scheme === "pkcs12" ? "wide" : "plain")) {
    const bytes = budget.take(cost) ? await decrypt(encryption, content, form, signal) : undefined;
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
