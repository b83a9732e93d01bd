import { Buffer } from "node:buffer";
import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from "node:crypto";
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import {
  contentType,
  Direction,
  expandLabel,
  handshakeMessage,
  hmac,
  join,
  record,
  sha256,
  sized,
  takeRecords,
  type TlsRecord,
  uint,
} from "./_tls_records.ts";

/**
 * A TLS server that no TLS library lets one build: it shows any certificates and signs with any key. With the fitting
 * key it is an honest server, which is the control of each test. It answers every request with 204 and counts what
 * reaches it of HTTP. Its TLS 1.2 goes only as far as the client's answer to the signature.
 */

/** What the server shows and does; may be changed between connections. */
export interface Forgery {
  version: "TLSv1.2" | "TLSv1.3";
  /** DER of the certificates to show, the server's own first. */
  certificates: readonly Uint8Array[];
  /** PEM of the key to sign with. */
  key: string;
}

export interface Forger extends AsyncDisposable {
  readonly port: number;
  /** What clients did, one word a step: `hello`, `key-exchange`, `finished`, `http`, `alert-51`. */
  readonly seen: readonly string[];
  /** How many bytes of HTTP arrived, once every client has hung up. */
  countHttpBytes(): Promise<number>;
}

export async function startForger(forgery: Forgery): Promise<Forger> {
  const notes: Notes = { seen: [], httpBytes: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    const session = forgery.version === "TLSv1.3" ? serve13(socket, forgery, notes) : serve12(socket, forgery, notes);
    session.next();
    let pending: Uint8Array = Buffer.alloc(0);
    socket.on("data", (chunk: Uint8Array) => {
      const { records, rest } = takeRecords(join(pending, chunk));
      pending = rest;
      for (const one of records) session.next(one);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    seen: notes.seen,
    async countHttpBytes() {
      await Promise.all([...sockets].map((socket) => socket.closed || once(socket, "close")));
      return notes.httpBytes;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), "close");
    },
  };
}

interface Notes {
  seen: string[];
  httpBytes: number;
}

type Session = Generator<undefined, void, TlsRecord>;

function* serve13(socket: Socket, forgery: Forgery, notes: Notes): Session {
  const clientHello = (yield).content;
  notes.seen.push("hello");
  const { serverHello, shared } = answerHello(clientHello);
  const none = sha256();
  const handshakeSecret = hmac(expandLabel(hmac(Buffer.alloc(32), Buffer.alloc(32)), "derived", none), shared);
  const sending = new Direction(expandLabel(handshakeSecret, "s hs traffic", sha256(clientHello, serverHello)));
  const receiving = new Direction(expandLabel(handshakeSecret, "c hs traffic", sha256(clientHello, serverHello)));
  const flight = makeFlight(forgery, sending, join(clientHello, serverHello));
  socket.write(record(contentType.handshake, serverHello));
  socket.write(sending.seal(contentType.handshake, flight));

  const master = hmac(expandLabel(handshakeSecret, "derived", none), Buffer.alloc(32));
  const transcript = sha256(clientHello, serverHello, flight);
  const answering = new Direction(expandLabel(master, "s ap traffic", transcript));
  let reading = receiving;
  while (true) {
    const next = yield;
    if (next.type === contentType.alert) notes.seen.push(`alert-${next.content[1]}`);
    if (next.type !== contentType.data) continue;
    const { type, content } = reading.open(next);
    if (type === contentType.alert) notes.seen.push(`alert-${content[1]}`);
    if (type === contentType.handshake) {
      notes.seen.push("finished");
      reading = new Direction(expandLabel(master, "c ap traffic", transcript));
    }
    if (type === contentType.data) {
      notes.seen.push("http");
      notes.httpBytes += content.length;
      socket.write(answering.seal(contentType.data, Buffer.from("HTTP/1.1 204 No Content\r\n\r\n")));
    }
  }
}

function answerHello(clientHello: Uint8Array): { serverHello: Uint8Array; shared: Uint8Array } {
  const { sessionId, x25519 } = readClientHello(Buffer.from(clientHello));
  const { publicKey, privateKey } = generateKeyPairSync("x25519");
  const version = [uint(43, 2), sized(2, uint(0x0304, 2))];
  const keyShare = [uint(51, 2), sized(2, uint(0x001d, 2), sized(2, rawKey(publicKey)))];
  const serverHello = handshakeMessage(
    2,
    uint(0x0303, 2),
    Buffer.alloc(32, 7),
    sized(1, sessionId),
    uint(0x1301, 2),
    uint(0, 1),
    sized(2, ...version, ...keyShare),
  );
  return { serverHello, shared: diffieHellman({ privateKey, publicKey: fromRawKey(x25519) }) };
}

/** EncryptedExtensions, Certificate, CertificateVerify and Finished. */
function makeFlight({ certificates, key }: Forgery, sending: Direction, hellos: Uint8Array): Uint8Array {
  const entries = certificates.flatMap((der) => [sized(3, der), sized(2)]);
  const shown = join(handshakeMessage(8, sized(2)), handshakeMessage(11, sized(1), sized(3, ...entries)));
  const context = Buffer.from("TLS 1.3, server CertificateVerify\0");
  const signed = join(Buffer.alloc(64, 0x20), context, sha256(hellos, shown));
  const proven = join(shown, handshakeMessage(15, makeSignature(key, signed)));
  const finishedKey = expandLabel(sending.secret, "finished", Buffer.alloc(0));
  return join(proven, handshakeMessage(20, hmac(finishedKey, sha256(hellos, proven))));
}

function* serve12(socket: Socket, { certificates, key }: Forgery, notes: Notes): Session {
  const clientHello = (yield).content;
  notes.seen.push("hello");
  const random = Buffer.alloc(32, 7);
  const suite = createPrivateKey(key).asymmetricKeyType === "rsa" ? 0xc02f : 0xc02b;
  const curve = join(uint(3, 1), uint(0x001d, 2), sized(1, rawKey(generateKeyPairSync("x25519").publicKey)));
  const signature = makeSignature(key, join(clientHello.subarray(6, 38), random, curve));
  const extensions = sized(2, uint(0xff01, 2), sized(2, sized(1)), uint(23, 2), sized(2));
  socket.write(record(
    contentType.handshake,
    join(
      handshakeMessage(2, uint(0x0303, 2), random, sized(1), uint(suite, 2), uint(0, 1), extensions),
      handshakeMessage(11, sized(3, ...certificates.map((der) => sized(3, der)))),
      handshakeMessage(12, curve, signature),
      handshakeMessage(14),
    ),
  ));
  while (true) {
    const { type, content } = yield;
    if (type === contentType.alert) notes.seen.push(`alert-${content[1]}`);
    if (type === contentType.handshake && content[0] === 16) notes.seen.push("key-exchange");
    if (type === contentType.data) notes.httpBytes += content.length;
  }
}

function makeSignature(pem: string, data: Uint8Array): Uint8Array {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType === "ec") return join(uint(0x0403, 2), sized(2, sign("sha256", data, key)));
  const pss = { key, padding: 6, saltLength: 32 };
  return join(uint(0x0804, 2), sized(2, sign("sha256", data, pss)));
}

function readClientHello(hello: Buffer): { sessionId: Uint8Array; x25519: Uint8Array } {
  let at = 38;
  const take = (size: number) => {
    const start = at + size;
    at = start + hello.readUIntBE(at, size);
    return hello.subarray(start, at);
  };
  const sessionId = take(1);
  take(2);
  take(1);
  at += 2;
  while (at < hello.length) {
    const type = hello.readUInt16BE(at);
    at += 2;
    const content = take(2);
    if (type === 51) return { sessionId, x25519: findX25519(content.subarray(2)) };
  }
  throw new Error("the client offers no key share");
}

function findX25519(shares: Buffer): Uint8Array {
  for (let at = 0; at < shares.length;) {
    const end = at + 4 + shares.readUInt16BE(at + 2);
    if (shares.readUInt16BE(at) === 0x001d) return shares.subarray(at + 4, end);
    at = end;
  }
  throw new Error("the client offers no x25519");
}

const x25519Prefix = Buffer.from("302a300506032b656e032100", "hex");

function rawKey(key: KeyObject): Uint8Array {
  return Buffer.from(key.export({ type: "spki", format: "der" })).subarray(-32);
}

function fromRawKey(raw: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([x25519Prefix, raw]), format: "der", type: "spki" });
}
