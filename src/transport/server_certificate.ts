/** What a server's certificate says of itself, in words that are safe to print. */

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
