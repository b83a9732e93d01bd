/** Writes self-signed X.509 certificates, with the extensions that Windows' New-SelfSignedCertificate gives them. */

import { childAt, readElement, tags } from "./_asn1.ts";
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
} from "./_der_write.ts";
import { hashRounds } from "./_hash.ts";
import { oids } from "./_oids.ts";
import { sha1 } from "./_sha1.ts";

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
