import type { X509Certificate } from "node:crypto";
import { readCertificate } from "./certificate.ts";
import { type CheckedTrust, refuseAuthorities } from "./trust.ts";
import type { TLSSocket } from "node:tls";
import { refuseCertificate, refuseChanged } from "./refusal.ts";
import { readShown } from "./server_certificate.ts";
import type { Shown } from "./certificate.ts";
import type { Target } from "./outgoing.ts";

/**
 * Whether a server's certificate really comes from one of the authorities that the caller gave.
 *
 * Deno's `node:tls` answers that too, and its answer is asked for as well. But with `ca` given it lets a chain with an
 * X.509 version 1 certificate pass by the names in it alone (2.9.6, see denoland/deno#36248), so anybody could forge one.
 * Here every signature on the way is checked.
 */

/** How a certificate may be signed, by its AlgorithmIdentifier in DER. SHA-1 is not among them. */
const algorithms = new Map<string, { hash: string | null; saltLength?: number }>([
  ["300d06092a864886f70d01010b0500", { hash: "sha256" }],
  ["300d06092a864886f70d01010c0500", { hash: "sha384" }],
  ["300d06092a864886f70d01010d0500", { hash: "sha512" }],
  [pss("01", "20"), { hash: "sha256", saltLength: 32 }],
  [pss("02", "30"), { hash: "sha384", saltLength: 48 }],
  [pss("03", "40"), { hash: "sha512", saltLength: 64 }],
  ["300a06082a8648ce3d040302", { hash: "sha256" }],
  ["300a06082a8648ce3d040303", { hash: "sha384" }],
  ["300a06082a8648ce3d040304", { hash: "sha512" }],
  ["300506032b6570", { hash: null }],
]);

function pss(hash: string, saltLength: string): string {
  const algorithm = `300d060960864801650304020${hash.slice(1)}0500`;
  return `304106092a864886f70d01010a3034a00f${algorithm}a11c301a06092a864886f70d010108${algorithm}a2030201${saltLength}`;
}

/** Reads authorities that are given as PEM. @throws {Vb365Error} `invalid-input` when one cannot be read */
export async function readAuthorities(authorities: readonly string[]): Promise<X509Certificate[]> {
  const { X509Certificate } = await import("node:crypto");
  try {
    return authorities.map((pem) => new X509Certificate(pem));
  } catch {
    throw refuseAuthorities("a certificate in it is damaged", "damaged");
  }
}

/**
 * Follows the signatures from a server's certificate up to one of the authorities.
 *
 * @param presented What the server showed, its own certificate first.
 * @param authorities PEM text, one certificate each.
 */
export async function leadsToAuthority(
  presented: readonly Uint8Array[],
  authorities: readonly string[],
): Promise<boolean> {
  const crypto = await import("node:crypto");
  const trusted = await readAuthorities(authorities);
  const shown = presented.flatMap((der) => readIfPossible(crypto, der));
  const [own] = shown;
  if (trusted.some(({ fingerprint256 }) => fingerprint256 === own?.fingerprint256)) return true;
  let child: X509Certificate | undefined = own;
  for (let hops = shown.length; hops > 0 && child !== undefined; hops--) {
    const issued: X509Certificate = child;
    if (trusted.some((issuer) => isIssuedBy(crypto, issued, issuer))) return true;
    child = shown.find((issuer) => issuer !== issued && isIssuedBy(crypto, issued, issuer));
  }
  return false;
}

function readIfPossible(crypto: typeof import("node:crypto"), der: Uint8Array): X509Certificate[] {
  try {
    return [new crypto.X509Certificate(der)];
  } catch {
    return [];
  }
}

function isIssuedBy(crypto: typeof import("node:crypto"), child: X509Certificate, issuer: X509Certificate): boolean {
  if (!issuer.ca || !child.checkIssued(issuer)) return false;
  try {
    const { algorithm, signed, signature } = readCertificate(child.raw);
    const how = algorithms.get(algorithm.toHex());
    if (how === undefined) return false;
    const { hash, saltLength } = how;
    const padding = saltLength === undefined ? {} : { padding: crypto.constants.RSA_PKCS1_PSS_PADDING, saltLength };
    return crypto.verify(hash, signed, { key: issuer.publicKey, ...padding }, signature);
  } catch {
    return false; // A certificate or key that cannot be read proves nothing.
  }
}

/** The one place that decides whether a server is trusted. It gives nothing back: not to throw is to trust. */

/** Judges the other end of a finished handshake. @throws {Vb365Error} `not-trusted` */
export async function verifyServer(socket: TLSSocket, target: Target, trust: CheckedTrust): Promise<void> {
  const shown = await readShown(socket, target);
  const { fingerprint, thumbprint } = shown.certificate;
  if (trust.fingerprint === undefined) await verifyChain(socket, target, trust, shown);
  else if (fingerprint !== trust.fingerprint) throw refuseChanged(target, "SHA-256", trust.fingerprint, fingerprint);
  if (trust.thumbprint !== undefined && thumbprint !== trust.thumbprint) {
    throw refuseChanged(target, "SHA-1", trust.thumbprint, `${thumbprint} (SHA-256 ${fingerprint})`);
  }
}

async function verifyChain(socket: TLSSocket, target: Target, trust: CheckedTrust, shown: Shown): Promise<void> {
  const { checkServerIdentity } = await import("node:tls");
  // Checked here once more, because node:tls skips the name when a session is resumed.
  const nameError = checkServerIdentity(target.host, socket.getPeerCertificate());
  if (nameError !== undefined) throw refuseCertificate(target, shown, nameError);
  const isIssued = trust.authorities === undefined || await leadsToAuthority(shown.chain, trust.authorities);
  if (!socket.authorized || !isIssued) throw refuseCertificate(target, shown, socket.authorizationError);
}
