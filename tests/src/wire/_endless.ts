/** Servers that never end. */

import { once } from "node:events";
import { createServer as createTlsServer, type TlsOptions, type TLSSocket } from "node:tls";
import { fingerprintOf, pemOf } from "../../helpers/tls_testdata.ts";

/** What they are trusted by. */
export const trust = { fingerprint: fingerprintOf("san_ca_false") };

/** A server that answers the head of each request as it is told. */
export async function startServer(
  answer: (socket: TLSSocket, path: string) => unknown,
  options: TlsOptions = {},
): Promise<AsyncDisposable & { readonly server: string }> {
  const sockets = new Set<TLSSocket>();
  const own = { cert: pemOf("san_ca_false"), key: pemOf("server_key") };
  const server = createTlsServer({ ...own, ...options }, (socket) => {
    sockets.add(socket.on("error", () => {}));
    let head = "";
    socket.on("data", (data) => {
      head += data;
      if (!head.includes("\r\n\r\n")) return;
      const path = head.split(" ")[1] ?? "";
      head = "";
      answer(socket, path);
    });
  });
  server.on("tlsClientError", () => {});
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  return {
    server: `127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), "close");
    },
  };
}

/** The head of a good answer. */
export const head = (...lines: string[]): string =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${lines.join("\r\n")}\r\n\r\n`;
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;

async function gzipOfZeros(megabytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const zeros = new Uint8Array(1024 * 1024).fill(32);
  const stream = new ReadableStream({
    start(controller) {
      for (let count = 0; count < megabytes; count++) controller.enqueue(zeros);
      controller.close();
    },
  });
  return new Uint8Array(await new Response(stream.pipeThrough(new CompressionStream("gzip"))).arrayBuffer());
}

const packed = await gzipOfZeros(100);

function pour(socket: TLSSocket, text: string): void {
  const more = () => {
    while (!socket.destroyed && socket.write(text));
    if (!socket.destroyed) socket.once("drain", more);
  };
  more();
}

/** How a server never ends, and what is said of it. */
export const endless: Readonly<
  Record<string, { answer: (socket: TLSSocket) => unknown; code: string; reason?: string }>
> = {
  "that switches protocols": {
    answer: (socket) => socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"),
    code: "unexpected-answer",
    reason: "not-http",
  },
  "that says nothing": { answer: () => {}, code: "timeout" },
  "that says 'go on' for ever": {
    answer: (socket) => pour(socket, "HTTP/1.1 102 Processing\r\n\r\n"),
    code: "unexpected-answer",
    reason: "not-http",
  },
  "that stops in the middle": { answer: (socket) => socket.write(head("content-length: 9") + "[{"), code: "timeout" },
  "that drips": {
    answer(socket) {
      socket.write(head("transfer-encoding: chunked"));
      const timer = setInterval(() => socket.destroyed ? clearInterval(timer) : socket.write(chunk(" ")), 50);
    },
    code: "timeout",
  },
  "with an endless body": {
    answer(socket) {
      socket.write(head("transfer-encoding: chunked"));
      pour(socket, chunk(" ".repeat(64 * 1024)));
    },
    code: "unexpected-answer",
    reason: "too-large",
  },
  "whose few bytes unpack to many": {
    answer(socket) {
      socket.write(head("content-encoding: gzip", `content-length: ${packed.length}`));
      socket.write(packed);
    },
    code: "unexpected-answer",
    reason: "too-large",
  },
  "with 600 MB of JSON": {
    answer(socket) {
      socket.write(head(`content-length: ${600 * 1024 * 1024}`));
      pour(socket, " ".repeat(64 * 1024));
    },
    code: "unexpected-answer",
    reason: "too-large",
  },
};
