import { Buffer } from "node:buffer";
import { constants, createPrivateKey, createPublicKey, sign, X509Certificate } from "node:crypto";

/** Certificates that no authority would issue, written by hand. */

/** What to write into a certificate. */
export interface Rogue {
  /** 1 writes no version at all. */
  version: 1 | 3;
  /** The common name of the one it is for. */
  subject: string;
  /** The certificate it claims to come from. */
  issuer: Uint8Array;
  /** PEM of the key it is about. */
  key: string;
  /** PEM of the key that really signs it. */
  signingKey: string;
  /** Whether it says that it may issue others. */
  isAuthority?: boolean;
  /** How it is signed. @default RSA with SHA-256 */
  signature?: SignatureKind;
  /** The byte that says that its basic constraints are critical; DER knows 0xff only. */
  criticalByte?: number;
  /** The identifier of a critical extension that nobody knows, DER in hexadecimal digits. */
  criticalExtension?: string;
}

/** An AlgorithmIdentifier in DER, and the same for node:crypto. */
export interface SignatureKind {
  readonly algorithm: string;
  readonly hash: string | null;
  readonly saltLength?: number;
}

const rsaSha256: SignatureKind = { algorithm: "300d06092a864886f70d01010b0500", hash: "sha256" };

/** DER of a certificate as described, whoever it betrays. */
export function makeRogueCertificate(rogue: Rogue): Uint8Array {
  const { algorithm: identifier, hash, saltLength } = rogue.signature ?? rsaSha256;
  const algorithm = Buffer.from(identifier, "hex");
  const key = createPublicKey(rogue.key).export({ type: "spki", format: "der" });
  const validity = sequence(der(0x17, Buffer.from("200101000000Z")), der(0x18, Buffer.from("21200101000000Z")));
  const body = sequence(
    ...(rogue.version === 3 ? [Buffer.from("a003020102", "hex")] : []),
    der(0x02, Buffer.from([7])),
    algorithm,
    subjectOf(rogue.issuer),
    validity,
    name(rogue.subject),
    key,
    ...(rogue.version === 3 ? [extensions(rogue)] : []),
  );
  const padding = saltLength === undefined ? {} : { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength };
  const signature = sign(hash, body, { key: createPrivateKey(rogue.signingKey), ...padding });
  return sequence(body, algorithm, der(0x03, Buffer.from([0]), signature));
}

function extensions({ isAuthority = false, criticalByte = 0xff, criticalExtension }: Rogue): Uint8Array {
  const constraints = isAuthority ? sequence(der(0x01, Buffer.from([0xff]))) : sequence();
  const names = sequence(der(0x82, Buffer.from("localhost")));
  return der(
    0xa3,
    sequence(
      sequence(Buffer.from("0603551d13", "hex"), der(0x01, Buffer.from([criticalByte])), der(0x04, constraints)),
      ...(isAuthority ? [] : [sequence(Buffer.from("0603551d11", "hex"), der(0x04, names))]),
      ...(criticalExtension === undefined ? [] : [unknownCritical(criticalExtension)]),
    ),
  );
}

function unknownCritical(identifier: string): Uint8Array {
  const mark = der(0x01, Buffer.from([0xff]));
  return sequence(Buffer.from(identifier, "hex"), mark, der(0x04, der(0x05)));
}

/** The name of a certificate's owner, as its DER has it. */
function subjectOf(certificate: Uint8Array): Uint8Array {
  const { subject } = new X509Certificate(certificate);
  return name(subject?.replace(/^CN=/, "") ?? "");
}

function name(common: string): Uint8Array {
  return sequence(der(0x31, sequence(Buffer.from("0603550403", "hex"), der(0x0c, Buffer.from(common)))));
}

function sequence(...parts: readonly Uint8Array[]): Uint8Array {
  return der(0x30, ...parts);
}

function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
