import { readAuthorities } from "./verify.ts";
import { look } from "./socket.ts";
import { send } from "./send.ts";
import { readCall, readTarget, readTextRequest, TextRequest } from "./outgoing.ts";
import { openPool } from "./pool.ts";
import { CompleteResponse } from "./response.ts";
import type { ServerCertificate } from "./certificate.ts";
import type { Route } from "./proxy.ts";
import type { CheckedTrust } from "./trust.ts";

/** Everything that touches the network, in one module that is loaded when the first request is made. */

/** The way to servers under one trust. */
export interface Network {
  send(input: RequestInfo | URL | TextRequest, init?: RequestInit): Promise<Response>;
  close(): void;
}

/** Opens it; nothing is sent yet. @throws {Vb365Error} `invalid-input` when a CA certificate cannot be read */
export async function openNetwork(trust: CheckedTrust, route: Route, answerBytes: number): Promise<Network> {
  await readAuthorities(trust.authorities ?? []);
  const pool = await openPool(trust, route);
  return {
    async send(input, init) {
      if (input instanceof TextRequest) return await send(pool, readTextRequest(input, init, answerBytes));
      const response = await send(pool, await readCall(input, init, answerBytes));
      return response instanceof CompleteResponse ? response.whole : response;
    },
    close: () => pool.close(),
  };
}

/** The certificate that a server shows. @throws {Vb365Error} `not-connected` or `not-trusted` */
export async function lookAtServer(server: URL, route: Route, signal: AbortSignal): Promise<ServerCertificate> {
  return (await look(readTarget(server), route, signal)).certificate;
}
