/** The one place that decides whether a server is trusted. It gives nothing back: not to throw is to trust. */
import type { TLSSocket } from "node:tls";
import { leadsToAuthority } from "./_chain.ts";
import { refuseCertificate, refuseChanged } from "./_refusal.ts";
import { readShown, type Shown } from "./_shown.ts";
import type { Target } from "./_target.ts";
import type { CheckedTrust } from "./trust.ts";

/** Judges the other end of a finished handshake. @throws {Vb365Error} `not-trusted` */
export async function judge(socket: TLSSocket, target: Target, trust: CheckedTrust): Promise<void> {
  const shown = await readShown(socket, target);
  const { fingerprint, thumbprint } = shown.certificate;
  if (trust.fingerprint === undefined) await judgeChain(socket, target, trust, shown);
  else if (fingerprint !== trust.fingerprint) throw refuseChanged(target, "SHA-256", trust.fingerprint, fingerprint);
  if (trust.thumbprint !== undefined && thumbprint !== trust.thumbprint) {
    throw refuseChanged(target, "SHA-1", trust.thumbprint, `${thumbprint} (SHA-256 ${fingerprint})`);
  }
}

async function judgeChain(socket: TLSSocket, target: Target, trust: CheckedTrust, shown: Shown): Promise<void> {
  const { checkServerIdentity } = await import("node:tls");
  // Checked here once more, because node:tls skips the name when a session is resumed.
  const nameError = checkServerIdentity(target.host, socket.getPeerCertificate());
  if (nameError !== undefined) throw refuseCertificate(target, shown, nameError);
  const isIssued = trust.authorities === undefined || await leadsToAuthority(shown.chain, trust.authorities);
  if (!socket.authorized || !isIssued) throw refuseCertificate(target, shown, socket.authorizationError);
}
