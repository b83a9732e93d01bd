import { DerReader, derTag } from "../asn1/strict.ts";

/**
 * A certificate, read strictly.
 *
 * Deno (2.9.6, see denoland/deno#36248) does not check that a server holds the key of its certificate when its own
 * parser cannot read that certificate: X.509 version 1, or DER that is not quite DER. Whoever has once seen such a
 * certificate could show it. So what this reader does not take is trusted in no mode; it is stricter than Deno's parser.
 */

/** The parts of a certificate that decide whether it is believed. */
export interface SignedCertificate {
  /** What was signed. */
  readonly signed: Uint8Array;
  /** DER of the signature's AlgorithmIdentifier. */
  readonly algorithm: Uint8Array;
  readonly signature: Uint8Array;
  /** DER of the extended key usage; undefined when the certificate does not say what it is for. */
  readonly extendedKeyUsage: Uint8Array | undefined;
}

const version = { explicit: 0xa0, three: "020102" } as const;
const explicitExtensions = 0xa3;
const extendedKeyUsage = "551d25";
/** Extensions that are read along with the certificate, each one SEQUENCE: 2.5.29.17, .19, .30, .31 and .37. */
const sequenceExtensions = new Set(["551d11", "551d13", "551d1e", "551d1f", extendedKeyUsage]);
const timeFormat = new Map<number, RegExp>([
  [derTag.utcTime, /^\d{12}Z$/],
  [derTag.generalizedTime, /^\d{14}Z$/],
]);

/** Reads a certificate. Throws a SyntaxError when it is not version 3 or not strict DER. */
export function readCertificate(der: Uint8Array): SignedCertificate {
  const file = new DerReader(der);
  const certificate = new DerReader(file.take(derTag.sequence).content);
  file.finish();
  const body = certificate.take(derTag.sequence);
  const algorithm = certificate.take(derTag.sequence).whole;
  const signature = readBits(certificate.take(derTag.bitString).content);
  certificate.finish();
  const extensions = checkBody(new DerReader(body.content), algorithm);
  return { signed: body.whole, algorithm, signature, extendedKeyUsage: extensions.get(extendedKeyUsage) };
}

/** Goes through what was signed and gives back the extensions by their identifier. */
function checkBody(body: DerReader, signatureAlgorithm: Uint8Array): Map<string, Uint8Array> {
  if (body.take(version.explicit).content.toHex() !== version.three) throw new SyntaxError("not X.509 version 3");
  if (body.take(derTag.integer).content.length === 0) throw new SyntaxError("the serial number is empty");
  const algorithm = body.take(derTag.sequence).whole;
  if (algorithm.toHex() !== signatureAlgorithm.toHex()) throw new SyntaxError("two different signature algorithms");
  body.take(derTag.sequence);
  checkValidity(new DerReader(body.take(derTag.sequence).content));
  body.take(derTag.sequence);
  checkPublicKey(new DerReader(body.take(derTag.sequence).content));
  const hasExtensions = body.nextTag === explicitExtensions;
  const extensions = hasExtensions ? readExtensions(body.take(explicitExtensions).content) : new Map();
  body.finish();
  return extensions;
}

function checkValidity(validity: DerReader): void {
  for (let count = 0; count < 2; count++) {
    const tag = validity.nextTag ?? 0;
    const text = new TextDecoder().decode(validity.take(tag).content);
    if (timeFormat.get(tag)?.test(text) !== true) throw new SyntaxError("a date is not written as DER asks");
  }
  validity.finish();
}

function checkPublicKey(key: DerReader): void {
  key.take(derTag.sequence);
  readBits(key.take(derTag.bitString).content);
  key.finish();
}

function readExtensions(content: Uint8Array): Map<string, Uint8Array> {
  const wrapper = new DerReader(content);
  const list = new DerReader(wrapper.take(derTag.sequence).content);
  wrapper.finish();
  const extensions = new Map<string, Uint8Array>();
  while (list.nextTag !== undefined) {
    const [identifier, value] = readExtension(new DerReader(list.take(derTag.sequence).content));
    if (extensions.has(identifier)) throw new SyntaxError("an extension stands twice");
    extensions.set(identifier, value);
  }
  return extensions;
}

function readExtension(extension: DerReader): [identifier: string, value: Uint8Array] {
  const identifier = extension.take(derTag.objectIdentifier).content.toHex();
  if (extension.nextTag === derTag.boolean && !/^(00|ff)$/.test(extension.take(derTag.boolean).content.toHex())) {
    throw new SyntaxError("an extension's critical mark is not a boolean");
  }
  const value = extension.take(derTag.octetString).content;
  extension.finish();
  if (sequenceExtensions.has(identifier)) {
    const inner = new DerReader(value);
    inner.take(derTag.sequence);
    inner.finish();
  }
  return [identifier, value];
}

function readBits(content: Uint8Array): Uint8Array {
  if (content[0] !== 0) throw new SyntaxError("a bit string that does not end on a whole byte");
  return content.subarray(1);
}

/** A server's certificate, as a person compares it with what the server's administrator sees. */
export interface ServerCertificate {
  /** Whose it is, e.g. `CN=veeam01.example.com`. */
  readonly subject: string;
  /** Who issued it; the subject again when it is self-signed. */
  readonly issuer: string;
  /** The first moment it is valid, ISO 8601 in UTC. */
  readonly validFrom: string;
  /** The last moment it is valid, ISO 8601 in UTC. */
  readonly validTo: string;
  /** SHA-256 of the certificate, `AA:BB:…`: the value to pin. */
  readonly fingerprint: string;
  /** SHA-1 of the certificate, 40 capital digits: the value that Windows and VB365 show. */
  readonly thumbprint: string;
  /** The names and addresses it is for, e.g. `DNS:veeam01.example.com`, `IP Address:192.0.2.7`. */
  readonly subjectAltName: readonly string[];
  /** Whether it issued itself. */
  readonly selfSigned: boolean;
  /** The TLS version of the handshake, `TLSv1.3` or `TLSv1.2`. */
  readonly protocol: string;
}

/** The certificate of a server and those it sent along. */
export interface Shown {
  /** DER, the server's own first. */
  readonly chain: readonly Uint8Array[];
  /** The server's own, for signatures. */
  readonly parts: SignedCertificate;
  /** The server's own, for people. */
  readonly certificate: ServerCertificate;
}
