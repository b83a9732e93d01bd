/** Puts keys and certificates together by what they are, not by their order. */

import { childrenOf, type Element, oidOf, oids } from "../asn1/read.ts";
import { escapeControls, textOf } from "../asn1/name.ts";
import { publicKeyOf, readX509, type X509 } from "./x509.ts";
import type { Stored, StoredKey } from "./open.ts";
import { fingerprintOf, thumbprintOf } from "../crypto/hash.ts";
import type { CertificateEntry, CertificateFacts } from "./report.ts";

/** The attributes that are of use; others are passed over. */
export interface BagAttributes {
  readonly friendlyName: string | null;
  /** What ties a key and a certificate together, in hexadecimal. */
  readonly localKeyId: string | null;
  readonly cryptographicProvider: string | null;
}

/** Reads attributes; each is an identifier with a set of values, of which the first counts. */
export function readAttributes(attributes: readonly Element[]): BagAttributes {
  const values = new Map<string, Element>();
  for (const attribute of attributes) {
    const [id, set] = childrenOf(attribute);
    const value = set === undefined ? undefined : childrenOf(set)[0];
    if (id !== undefined && value !== undefined) values.set(oidOf(id), value);
  }
  const text = (id: string) => {
    const value = values.get(id);
    return value === undefined ? null : escapeControls(textOf(value)).slice(0, 256);
  };
  return {
    friendlyName: text(oids.friendlyName),
    localKeyId: values.get(oids.localKeyId)?.body.toHex() ?? null,
    cryptographicProvider: text(oids.cryptographicProvider),
  };
}

/** Real chains have two to four certificates. */
const longestChain = 10;
const millisecondsOfDay = 86_400_000;

/** A certificate with the attributes of its entry in the file. */
interface StoredX509 extends X509 {
  readonly attributes: readonly Element[];
}

/** A key with the certificate that it belongs to, or that stands beside it, or none. */
interface Pair {
  readonly attributes: readonly Element[];
  readonly certificate: StoredX509 | undefined;
  readonly keyBelongs: boolean | null;
}

/**
 * Makes the entries of a report: each key with its certificate and the issuers of it, then certificates alone.
 *
 * @param keys The private keys.
 * @param certificates All certificates.
 * @param now The moment that days are counted from.
 */
export async function entriesOf(
  keys: readonly StoredKey[],
  certificates: readonly Stored[],
  now: Date,
): Promise<CertificateEntry[]> {
  const all = certificates.map(({ bytes, attributes }) => ({ ...readX509(bytes), attributes }));
  const pairs = await Promise.all(keys.map((key) => pairOf(key, all)));
  const shown = new Set(
    pairs.flatMap(({ certificate }) => certificate ? [certificate, ...chainOf(certificate, all)] : []),
  );
  const entries = pairs.map((pair) => entryOf(true, pair, all, now));
  for (const certificate of all) {
    if (shown.has(certificate)) continue;
    entries.push(entryOf(false, { attributes: [], certificate, keyBelongs: null }, all, now));
    chainOf(certificate, all).forEach((issuer) => shown.add(issuer));
  }
  return entries;
}

async function pairOf({ bytes, attributes }: StoredKey, all: readonly StoredX509[]): Promise<Pair> {
  const publicKey = bytes === undefined ? undefined : (await publicKeyOf(bytes))?.toHex();
  const id = readAttributes(attributes).localKeyId;
  const sameId = all.filter((certificate) => id !== null && readAttributes(certificate.attributes).localKeyId === id);
  const fitting = all.filter((certificate) => certificate.key.bits.toHex() === publicKey);
  // Renewed certificates may share one key: then the identifier says which one is meant.
  const certificate = fitting.find((one) => sameId.includes(one)) ?? fitting[0];
  if (certificate !== undefined) return { attributes, certificate, keyBelongs: true };
  const beside = sameId[0] ?? (all.length === 1 ? all[0] : undefined);
  return {
    attributes,
    certificate: beside,
    keyBelongs: publicKey === undefined || beside === undefined ? null : false,
  };
}

/** The certificates that signed one, nearest first, as far as they are in the file. */
function chainOf(certificate: StoredX509, all: readonly StoredX509[]): StoredX509[] {
  const chain: StoredX509[] = [];
  let current = issuerOf(certificate, all);
  while (current !== undefined && !chain.includes(current) && chain.length < longestChain) {
    chain.push(current);
    current = issuerOf(current, all);
  }
  return chain;
}

function issuerOf({ issuerDer, subjectDer }: X509, all: readonly StoredX509[]): StoredX509 | undefined {
  return issuerDer === subjectDer ? undefined : all.find((one) => one.subjectDer === issuerDer);
}

function entryOf(hasPrivateKey: boolean, pair: Pair, all: readonly StoredX509[], now: Date): CertificateEntry {
  const { certificate, keyBelongs } = pair;
  const ofKey = readAttributes(pair.attributes);
  const ofCertificate = readAttributes(certificate?.attributes ?? []);
  const chain = certificate === undefined ? [] : chainOf(certificate, all);
  return {
    hasPrivateKey,
    keyBelongs,
    certificate: certificate === undefined ? null : factsOf(certificate, now),
    chain: chain.map((issuer) => factsOf(issuer, now)),
    friendlyName: ofKey.friendlyName ?? ofCertificate.friendlyName,
    cryptographicProvider: ofKey.cryptographicProvider,
  };
}

function factsOf({ der, key, ...x509 }: X509, now: Date): CertificateFacts {
  return {
    subject: x509.subject,
    issuer: x509.issuer,
    serialNumber: x509.serialNumber,
    thumbprint: thumbprintOf(der),
    fingerprint: fingerprintOf(der),
    notBefore: x509.notBefore.toISOString(),
    notAfter: x509.notAfter.toISOString(),
    daysLeft: Math.floor((x509.notAfter.getTime() - now.getTime()) / millisecondsOfDay),
    keyAlgorithm: key.algorithm,
    keySize: key.size ?? null,
  };
}
