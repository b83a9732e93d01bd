/** What a server showed in a handshake, read before anything is made of it. */
import type { TLSSocket } from "node:tls";
import { readCertificate, type SignedCertificate } from "./_certificate.ts";
import { refuseUnreadable } from "./_refusal.ts";
import { describeCertificate, type ServerCertificate } from "./server_certificate.ts";
import type { Target } from "./_target.ts";

/** The certificate of a server and those it sent along. */
export interface Shown {
  /** DER, the server's own first. */
  readonly chain: readonly Uint8Array[];
  /** The server's own, for signatures. */
  readonly parts: SignedCertificate;
  /** The server's own, for people. */
  readonly certificate: ServerCertificate;
}

/** Reads what was shown. @throws {Vb365Error} `not-trusted` when there is no certificate that can be trusted at all. */
export async function readShown(socket: TLSSocket, target: Target): Promise<Shown> {
  try {
    const chain = presentedCertificates(socket);
    const [own = new Uint8Array()] = chain;
    return { chain, parts: readCertificate(own), certificate: await describeCertificate(own, socket.getProtocol()) };
  } catch (error) {
    throw refuseUnreadable(target, error);
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
