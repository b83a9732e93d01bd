import { type ErrorReason, Vb365Error } from "../error.ts";
import type { ServerCertificate, Shown } from "./certificate.ts";
import type { Target } from "./outgoing.ts";

/** Why a server is not trusted and what to do: one sentence and one hint for each way a certificate can fail. */

/** The parts of a refusal that differ from kind to kind. */
interface Reason {
  readonly reason: ErrorReason;
  readonly why: string;
  readonly advice: string;
}

const serverAuthentication = "06082b06010505070301";
const anyUsage = "0604551d2500";
const sha1Algorithms = new Set(["300d06092a864886f70d0101050500", "300906072a8648ce3d0401"]);

/** Puts a refusal into words. */
export function refuse(target: Target, { reason, why, advice }: Reason, cause?: unknown): Vb365Error {
  return new Vb365Error(`Cannot trust ${target.label}: ${why}`, { code: "not-trusted", reason, hint: advice, cause });
}

/** The server shows another certificate than the pinned one. */
export function refuseChanged(target: Target, what: string, expected: string, shown: string): Vb365Error {
  return refuse(target, {
    reason: "changed-certificate",
    why: `its certificate is not the pinned one. Pinned ${what}: ${expected}. Shown: ${shown}`,
    advice:
      "If the certificate was renewed on purpose, compare the shown value with the server's own and pin it anew: " +
      `vb365 server trust ${target.label}. If not, somebody may stand between: do not sign in.`,
  });
}

/** The handshake failed where the server proves that the certificate is its own. */
export function refuseUnproven(target: Target, cause: unknown): Vb365Error {
  return refuse(target, {
    reason: "unproven-key",
    why:
      "it does not prove that it holds the key of the certificate it shows, or that key is too weak to prove anything",
    advice:
      "An RSA key of less than 2048 bits is never accepted, not even pinned: give the server a new certificate with a " +
      "key of 2048 bits or more. If its key is long enough, look for a critical extension in the certificate; if there is " +
      "none that is uncommon, somebody else may be showing its certificate.",
  }, cause);
}

/** The certificate demands something of whoever checks it that nobody here knows. */
export function refuseExtension(target: Target, cause: unknown): Vb365Error {
  return refuse(target, {
    reason: "unknown-extension",
    why: "its certificate has an extension that is marked critical and not known here, so it must not be accepted",
    advice: "Give the server a certificate without it, or with it not marked critical ('certutil -dump FILE' shows " +
      "extensions and their flags); pinning this one does not help.",
  }, cause);
}

/** The certificate cannot be read strictly, so Deno would not check that the server holds its key. */
export function refuseUnreadable(target: Target, cause: unknown): Vb365Error {
  return refuse(target, {
    reason: "outdated-certificate",
    why:
      "its certificate is not a well-formed X.509 version 3 certificate, so it cannot be checked whether the server holds the key",
    advice:
      "Give the server a new certificate (version 3, RSA of 2048 bits or more, SHA-256); pinning this one would not be safe.",
  }, cause);
}

/** The certificate was refused: says which of its parts is to blame. */
export function refuseCertificate(target: Target, shown: Shown, cause: unknown): Vb365Error {
  const reason = findReason(target, shown, cause);
  return refuse(target, { ...reason, advice: `${reason.advice} ${pinAdvice(target, shown.certificate)}` }, cause);
}

function findReason(target: Target, { parts, certificate }: Shown, cause: unknown): Reason {
  const now = new Date().toISOString();
  if (certificate.validTo < now) return expired(certificate);
  if (certificate.validFrom > now) return notYetValid(certificate);
  if (!isForServers(parts.extendedKeyUsage?.toHex())) return notForServers;
  if (sha1Algorithms.has(parts.algorithm.toHex())) return weakSignature;
  if (isAboutName(cause)) return wrongName(target, certificate);
  return certificate.selfSigned ? selfSigned : unknownIssuer(certificate);
}

function isForServers(usage: string | undefined): boolean {
  return usage === undefined || usage.includes(serverAuthentication) || usage.includes(anyUsage);
}

function isAboutName(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ERR_TLS_CERT_ALTNAME_INVALID";
}

const selfSigned: Reason = {
  reason: "self-signed",
  why: "its certificate is self-signed, as a VB365 server's own usually is: no authority vouches for it",
  advice: "Pin it once.",
};

const notForServers: Reason = {
  reason: "not-for-servers",
  why: "its certificate was issued for other uses than a server's (extended key usage)",
  advice: "Renew it with the usage 'server authentication'.",
};

const weakSignature: Reason = {
  reason: "weak-signature",
  why: "its certificate is signed with SHA-1, which can be forged",
  advice: "Renew it with SHA-256.",
};

function unknownIssuer({ issuer }: ServerCertificate): Reason {
  return {
    reason: "unknown-issuer",
    why:
      `its certificate comes from an authority that is not trusted here (${issuer}), or the server does not send the ` +
      "intermediate certificate in between",
    advice:
      "Give the authority's certificate with --ca-cert FILE (`trust.caCertificates`), the intermediate one included.",
  };
}

function wrongName({ host }: Target, { subject, subjectAltName }: ServerCertificate): Reason {
  const names = subjectAltName.length > 0 ? subjectAltName.join(", ") : subject;
  return {
    reason: "wrong-name",
    why: `its certificate is for ${names}, not for ${host}`,
    advice: "Address the server by a name in its certificate.",
  };
}

function expired({ validTo }: ServerCertificate): Reason {
  return { reason: "expired", why: `its certificate expired on ${validTo}`, advice: "Renew it on the server." };
}

function notYetValid({ validFrom }: ServerCertificate): Reason {
  return {
    reason: "not-yet-valid",
    why: `its certificate is valid from ${validFrom} only`,
    advice: "Check the clock of this computer and of the server.",
  };
}

function pinAdvice({ label }: Target, { fingerprint }: ServerCertificate): string {
  return `To trust exactly this certificate, compare its SHA-256 with the server's own and pin it: ` +
    `vb365 server trust ${label}, --trust-fingerprint, or \`trust.fingerprint\`. Shown: ${fingerprint}`;
}
