/** What a server's certificate says of itself, in words that are safe to print. */

import type { TLSSocket } from "node:tls";
import { readCertificate, type ServerCertificate, type Shown } from "./certificate.ts";
import { refuseUnreadable } from "./refusal.ts";
import type { Target } from "./outgoing.ts";
import { runtimeRefusal } from "../runtime.ts";

/** Reads the facts out of a certificate. */
export async function describeCertificate(der: Uint8Array, protocol: string | null): Promise<ServerCertificate> {
  const { X509Certificate } = await import("node:crypto");
  const certificate = new X509Certificate(der);
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    validFrom: new Date(certificate.validFrom).toISOString(),
    validTo: new Date(certificate.validTo).toISOString(),
    fingerprint: certificate.fingerprint256,
    thumbprint: certificate.fingerprint.replaceAll(":", ""),
    subjectAltName: (certificate.subjectAltName ?? "").split(", ").filter(Boolean).map(printable),
    selfSigned: certificate.subject === certificate.issuer,
    protocol: protocol ?? "unknown",
  };
}

function oneLine(name: string | undefined): string {
  return (name ?? "").split("\n").filter(Boolean).map(printable).join(", ");
}

/** A certificate is a stranger's text: it must not move a terminal's cursor or turn the line around. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "\ufffd").slice(0, 300);
}

/** Reads what was shown. @throws {Vb365Error} `not-trusted` when there is no certificate that can be trusted at all. */
export async function readShown(socket: TLSSocket, target: Target): Promise<Shown> {
  try {
    const chain = presentedCertificates(socket);
    const [own = new Uint8Array()] = chain;
    return { chain, parts: readCertificate(own), certificate: await describeCertificate(own, socket.getProtocol()) };
  } catch (error) {
    throw runtimeRefusal(`check the certificate of ${target.label}`, error) ?? refuseUnreadable(target, error);
  }
}

function presentedCertificates(socket: TLSSocket): Uint8Array[] {
  const presented: Uint8Array[] = [];
  const seen = new Set<string>();
  let next: ReturnType<TLSSocket["getPeerCertificate"]> | undefined = socket.getPeerCertificate(true);
  // A self-signed certificate may be linked to itself.
  while (next?.raw !== undefined && !seen.has(next.fingerprint256)) {
    presented.push(next.raw);
    seen.add(next.fingerprint256);
    next = "issuerCertificate" in next ? next.issuerCertificate : undefined;
  }
  return presented;
}
