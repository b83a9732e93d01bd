/** Makes self-signed certificates with their key. */

import { type ErrorReason, Vb365Error } from "../error.ts";
import { type PfxEncryption, protections, writeCertificate, writePfx } from "./write.ts";
import { fingerprintOf, thumbprintOf } from "../crypto/hash.ts";
import { requireRuntime } from "../runtime.ts";

/**
 * The bytes of an IP address.
 *
 * @param address E.g. `127.0.0.1` or `::1`.
 * @returns 4 or 16 bytes.
 */
export function addressBytes(address: string): Uint8Array {
  const bytes = address.includes(":") ? bytesOfV6(address) : bytesOfV4(address);
  if (bytes !== undefined) return bytes;
  const message = `Cannot make the certificate: ${JSON.stringify(address)} is not an IP address`;
  throw new Vb365Error(message, { code: "invalid-input", reason: "ip-address" });
}

function bytesOfV4(address: string): Uint8Array | undefined {
  const numbers = address.split(".");
  const isValid = numbers.length === 4 && numbers.every((number) => /^\d{1,3}$/.test(number) && Number(number) < 256);
  return isValid ? Uint8Array.from(numbers, Number) : undefined;
}

/** The URL parser knows every way to write an IPv6 address and brings it into one: groups, and `::` at most once. */
function bytesOfV6(address: string): Uint8Array | undefined {
  const host = URL.parse(`http://[${address}]`)?.hostname.slice(1, -1);
  if (host === undefined) return undefined;
  const [before = [], after = []] = host.split("::").map((half) => half.split(":").filter((group) => group !== ""));
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return Uint8Array.fromHex([...before, ...zeros, ...after].map((group) => group.padStart(4, "0")).join(""));
}

/** What {@link newCertificate} makes. */
export interface NewCertificateOptions {
  /** The common name, e.g. `VB365 Backup App`: 1 to 64 characters. */
  commonName: string;
  /** The password of the PFX; not empty. */
  password: string;
  /** How many days it is valid. @default {365} */
  days?: number;
  /** The size of the RSA key in bits. @default {2048} */
  keySize?: 2048 | 3072 | 4096;
  /** How the PFX is protected; `aes256-sha256` is not read by Windows Server 2016 and older. @default {"3des-sha1"} */
  encryption?: PfxEncryption;
  /** The name that Windows shows in its list. @default {commonName} */
  friendlyName?: string;
  /** Host names, when the certificate is for a server. */
  dnsNames?: readonly string[];
  /** IP addresses, when the certificate is for a server. */
  ipAddresses?: readonly string[];
  /** When its validity begins, less five minutes for clocks that differ. @default {new Date()} */
  now?: Date;
}

/** A certificate with its key, in the forms that Entra, Veeam and TLS servers take. */
export interface NewCertificate {
  /** Key and certificate as PKCS#12 (.pfx): for Veeam. */
  pfx: Uint8Array<ArrayBuffer>;
  /** The certificate as DER (.cer): for Entra. */
  certificate: Uint8Array<ArrayBuffer>;
  /** The certificate as PEM. */
  certificatePem: string;
  /** The private key as PEM (PKCS#8), not encrypted: a secret. */
  privateKeyPem: string;
  /** SHA-1 in upper-case hexadecimal, as Entra shows it. */
  thumbprint: string;
  /** SHA-256 as `AA:BB:…`. */
  fingerprint: string;
  /** The first moment of its validity, ISO 8601 in UTC. */
  notBefore: string;
  /** The last moment of its validity, ISO 8601 in UTC. */
  notAfter: string;
}

const millisecondsOfDay = 86_400_000;
const clockDifference = 300_000;
const mostDays = 36_500;

/** See `newCertificate` in `../certificate.ts`. */
export async function newCertificate(options: NewCertificateOptions): Promise<NewCertificate> {
  requireRuntime("make a certificate");
  checkOptions(options);
  const { commonName, password, days = 365, keySize = 2048, encryption = "3des-sha1" } = options;
  const now = Math.floor((options.now ?? new Date()).getTime() / 1000) * 1000;
  const notBefore = new Date(now - clockDifference);
  const notAfter = new Date(now + days * millisecondsOfDay);
  const ipAddresses = (options.ipAddresses ?? []).map(addressBytes);
  const content = { commonName, notBefore, notAfter, dnsNames: options.dnsNames ?? [], ipAddresses };
  const keys = await generateKeys(keySize);
  const certificate = await writeCertificate(content, keys);
  const privateKey = new Uint8Array(await crypto.subtle.exportKey("pkcs8", keys.privateKey));
  const thumbprint = thumbprintOf(certificate);
  const friendlyName = options.friendlyName ?? commonName;
  const parts = { privateKey, certificate, localKeyId: Uint8Array.fromHex(thumbprint), friendlyName };
  return {
    pfx: await writePfx(parts, password, encryption),
    certificate,
    certificatePem: pem("CERTIFICATE", certificate),
    privateKeyPem: pem("PRIVATE KEY", privateKey),
    thumbprint,
    fingerprint: fingerprintOf(certificate),
    notBefore: notBefore.toISOString(),
    notAfter: notAfter.toISOString(),
  };
}

function generateKeys(modulusLength: number): Promise<CryptoKeyPair> {
  const publicExponent = Uint8Array.of(1, 0, 1);
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256", modulusLength, publicExponent };
  return crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
}

function pem(label: string, der: Uint8Array): string {
  const lines = der.toBase64().match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}

function checkOptions(options: NewCertificateOptions): void {
  const { commonName, password, days = 1, keySize = 2048, encryption = "3des-sha1", dnsNames = [] } = options;
  if (!/^[^\p{Cc}]{1,64}$/u.test(commonName)) {
    throw impossible("common-name", "the common name must have 1 to 64 characters and no control characters");
  }
  if (password === "") {
    throw impossible("empty-password", "its password is empty, so anyone could take the private key");
  }
  if (!Number.isInteger(days) || days < 1 || days > mostDays) {
    throw impossible("days", `its validity must be 1 to ${mostDays} whole days`);
  }
  if (![2048, 3072, 4096].includes(keySize)) throw impossible("key-size", "its key must have 2048, 3072 or 4096 bits");
  if (!Object.hasOwn(protections, encryption)) {
    throw impossible("encryption", `its encryption must be ${Object.keys(protections).join(" or ")}`);
  }
  const bad = dnsNames.find((name) => !/^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*$/i.test(name));
  if (bad !== undefined) throw impossible("dns-name", `${JSON.stringify(bad)} is not a host name`);
}

function impossible(reason: ErrorReason, why: string): Vb365Error {
  return new Vb365Error(`Cannot make the certificate: ${why}`, { code: "invalid-input", reason });
}
