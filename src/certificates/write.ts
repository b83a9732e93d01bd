/** Writes PKCS#12 files with one key and its certificate. */

import { encipher3Des } from "../crypto/ciphers.ts";
import {
  bits,
  type Der,
  element,
  integer,
  nothing,
  octets,
  oid,
  sequence,
  set,
  tagged,
  time,
  utf8,
} from "../asn1/write.ts";
import { type HashName, hashOf, hmac } from "../crypto/hash.ts";
import { deriveBytes, pbkdf2 } from "../crypto/key_derivation.ts";
import { type PasswordBytes, passwordBytes, wideBytes } from "./decrypt.ts";
import { childAt, oids, readElement, tags } from "../asn1/read.ts";
import { hashRounds, sha1 } from "../crypto/sha.ts";

/** How a PFX is protected: `3des-sha1` is read everywhere, `aes256-sha256` from Windows Server 2019 on. */
export type PfxEncryption = "3des-sha1" | "aes256-sha256";

/** What goes into the file. */
export interface PfxContent {
  /** PKCS#8. */
  readonly privateKey: Uint8Array;
  /** X.509. */
  readonly certificate: Uint8Array;
  /** Ties key and certificate together; any bytes. */
  readonly localKeyId: Uint8Array;
  readonly friendlyName: string;
}

/** An algorithm with its parameters, and what came out of it. */
interface Encrypted {
  readonly algorithm: Der;
  readonly content: Uint8Array;
}

/** Windows takes the same count. */
const roundsOf3Des = 2000;
const roundsOfAes = 100_000;

/** What an encryption of a PFX is made of. */
interface Protection {
  encrypt(content: Uint8Array, password: PasswordBytes): Promise<Encrypted>;
  readonly macHash: HashName;
  readonly macHashId: string;
  readonly macRounds: number;
}

/** Each encryption that is written. */
export const protections: Readonly<Record<PfxEncryption, Protection>> = {
  "3des-sha1": { encrypt: encryptWith3Des, macHash: "SHA-1", macHashId: oids.sha1, macRounds: roundsOf3Des },
  "aes256-sha256": { encrypt: encryptWithAes, macHash: "SHA-256", macHashId: oids.sha256, macRounds: roundsOfAes },
};

/**
 * Writes a PFX.
 *
 * @returns The file as DER.
 */
export async function writePfx(content: PfxContent, password: string, encryption: PfxEncryption): Promise<Der> {
  const bytes = passwordBytes(password);
  const protection = protections[encryption];
  const attributes = attributesOf(content);
  const certificate = tagged(0, octets(content.certificate));
  const certificateBag = bag(oids.certificateBag, sequence(oid(oids.x509Certificate), certificate), attributes);
  const key = await protection.encrypt(content.privateKey, bytes);
  const keyBag = bag(oids.shroudedKeyBag, sequence(key.algorithm, octets(key.content)), attributes);
  const safes = sequence(
    dataContent(sequence(keyBag)),
    encryptedContent(await protection.encrypt(sequence(certificateBag), bytes)),
  );
  return sequence(integer(3), dataContent(safes), await macOver(safes, bytes, protection));
}

function attributesOf({ localKeyId, friendlyName }: PfxContent): Der {
  return set(
    sequence(oid(oids.localKeyId), set(octets(localKeyId))),
    sequence(oid(oids.friendlyName), set(element(0x1e, wideBytes(friendlyName)))),
  );
}

function bag(type: string, value: Uint8Array, attributes: Uint8Array): Der {
  return sequence(oid(type), tagged(0, value), attributes);
}

function dataContent(content: Uint8Array): Der {
  return sequence(oid(oids.data), tagged(0, octets(content)));
}

function encryptedContent({ algorithm, content }: Encrypted): Der {
  const encrypted = sequence(oid(oids.data), algorithm, element(0x80, content));
  return sequence(oid(oids.encryptedData), tagged(0, sequence(integer(0), encrypted)));
}

async function encryptWith3Des(content: Uint8Array, password: PasswordBytes): Promise<Encrypted> {
  const salt = { salt: random(8), iterations: roundsOf3Des };
  const hash = await hashOf("SHA-1");
  const key = await deriveBytes(hash, password.wide, salt, "key", 24);
  const iv = await deriveBytes(hash, password.wide, salt, "iv", 8);
  const parameters = sequence(octets(salt.salt), integer(salt.iterations));
  return {
    algorithm: sequence(oid(oids.tripleDesWithSha1), parameters),
    content: await encipher3Des(key, iv, content),
  };
}

async function encryptWithAes(content: Uint8Array, password: PasswordBytes): Promise<Encrypted> {
  const salt = { salt: random(16), iterations: roundsOfAes };
  const iv = random(16);
  const bytes = await pbkdf2("SHA-256", password.plain, salt, 32);
  const key = await crypto.subtle.importKey("raw", bytes, "AES-CBC", false, ["encrypt"]);
  const encrypted = await crypto.subtle.encrypt({ name: "AES-CBC", iv }, key, Uint8Array.from(content));
  const hash = sequence(oid(oids.hmacWithSha256), nothing);
  const derivation = sequence(oid(oids.pbkdf2), sequence(octets(salt.salt), integer(salt.iterations), hash));
  const cipher = sequence(oid(oids.aes256Cbc), octets(iv));
  return {
    algorithm: sequence(oid(oids.pbes2), sequence(derivation, cipher)),
    content: new Uint8Array(encrypted),
  };
}

async function macOver(content: Uint8Array, password: PasswordBytes, protection: Protection): Promise<Der> {
  const hash = await hashOf(protection.macHash);
  const salt = { salt: random(20), iterations: protection.macRounds };
  const key = await deriveBytes(hash, password.wide, salt, "mac", hash.size);
  const algorithm = sequence(oid(protection.macHashId), nothing);
  const digest = sequence(algorithm, octets(hmac(hash, key, content)));
  return sequence(digest, octets(salt.salt), integer(salt.iterations));
}

function random(size: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(size));
}

/** What a certificate says. */
export interface CertificateContent {
  readonly commonName: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly dnsNames: readonly string[];
  /** Each as its 4 or 16 bytes. */
  readonly ipAddresses: readonly Uint8Array[];
}

const signatureAlgorithm = sequence(oid(oids.rsaWithSha256), nothing);

/**
 * Makes a certificate that a key signs for itself.
 *
 * @returns The certificate as DER.
 */
export async function writeCertificate(content: CertificateContent, keys: CryptoKeyPair): Promise<Der> {
  const publicKey = new Uint8Array(await crypto.subtle.exportKey("spki", keys.publicKey));
  const name = sequence(set(sequence(oid(oids.commonName), utf8(content.commonName))));
  const toSign = sequence(
    tagged(0, integer(2)),
    integer(serialNumber()),
    signatureAlgorithm,
    name,
    sequence(time(content.notBefore), time(content.notAfter)),
    name,
    publicKey,
    tagged(3, sequence(...extensionsOf(content, publicKey))),
  );
  const signature = await crypto.subtle.sign("RSASSA-PKCS1-v1_5", keys.privateKey, toSign);
  return sequence(toSign, signatureAlgorithm, bits(new Uint8Array(signature)));
}

/** Sixteen random bytes; the first is neither 0 nor negative, so that DER needs no care. */
function serialNumber(): Uint8Array {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[0] = 0x40 | (bytes[0] ?? 0) & 0x3f;
  return bytes;
}

function extensionsOf({ dnsNames, ipAddresses }: CertificateContent, publicKey: Uint8Array): Der[] {
  const digitalSignatureAndKeyEncipherment = element(tags.bitString, Uint8Array.of(5, 0xa0));
  const purposes = sequence(oid(oids.clientAuthentication), oid(oids.serverAuthentication));
  const keyBits = childAt(readElement(publicKey), 1, tags.bitString).body.subarray(1);
  const extensions = [
    criticalExtension(oids.basicConstraints, sequence()),
    criticalExtension(oids.keyUsage, digitalSignatureAndKeyEncipherment),
    extension(oids.extendedKeyUsage, purposes),
    extension(oids.subjectKeyIdentifier, octets(hashRounds(sha1, keyBits))),
  ];
  const names = [
    ...dnsNames.map((name) => element(0x82, new TextEncoder().encode(name))),
    ...ipAddresses.map((address) => element(0x87, address)),
  ];
  return names.length === 0 ? extensions : [...extensions, extension(oids.subjectAlternativeName, sequence(...names))];
}

function extension(id: string, value: Uint8Array): Der {
  return sequence(oid(id), octets(value));
}

function criticalExtension(id: string, value: Uint8Array): Der {
  return sequence(oid(id), element(tags.boolean, Uint8Array.of(0xff)), octets(value));
}
