import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { Socket } from "node:net";
import { fingerprintOf, pemOf } from "../../helpers/tls_testdata.ts";

/** A plain HTTPS server on this machine, for what happens after the handshake. */

export interface HttpsServer extends AsyncDisposable {
  /** `https://127.0.0.1:PORT` */
  readonly url: string;
  readonly port: number;
  /** What arrived, in order. */
  readonly requests: readonly { method: string; url: string; headers: IncomingMessage["headers"]; body: string }[];
  /** How many connections were made. */
  readonly connections: number;
}

/** What a transport needs to trust the server. */
export const serverTrust = { fingerprint: fingerprintOf("san_ca_false") };

/** Answers one request, whose body has arrived. */
export type Answer = (response: ServerResponse, request: IncomingMessage, body: string) => void;

/** Starts the server; a request is answered when it has arrived as a whole. */
export async function startHttpsServer(answer: Answer): Promise<HttpsServer> {
  const requests: { method: string; url: string; headers: IncomingMessage["headers"]; body: string }[] = [];
  const sockets = new Set<Socket>();
  const server = createServer({ cert: pemOf("san_ca_false"), key: pemOf("server_key") }, (request, response) => {
    const chunks: string[] = [];
    request.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk)).on("end", () => {
      const { method = "", url = "", headers } = request;
      const body = chunks.join("");
      requests.push({ method, url, headers, body });
      answer(response, request, body);
    });
  });
  let connections = 0;
  server.on("secureConnection", (socket) => {
    connections++;
    sockets.add(socket.on("error", () => {}));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `https://127.0.0.1:${port}`,
    port,
    requests,
    get connections() {
      return connections;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), "close");
    },
  };
}
