import { Buffer } from "node:buffer";
import { createCipheriv, createDecipheriv, createHash, createHmac } from "node:crypto";

/** The few pieces of TLS that a forging server needs: bytes in order, records, keys. Test code, never shipped. */

export const contentType = { alert: 21, handshake: 22, data: 23 } as const;

/** One TLS record as it arrived. */
export interface TlsRecord {
  readonly type: number;
  readonly header: Uint8Array;
  readonly content: Uint8Array;
}

export function uint(value: number, size: number): Uint8Array {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntBE(value, 0, size);
  return bytes;
}

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

/** The parts with their length before them, as TLS writes everything of variable size. */
export function sized(size: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = join(...parts);
  return join(uint(content.length, size), content);
}

export function handshakeMessage(type: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return join(uint(type, 1), sized(3, ...parts));
}

export function record(type: number, content: Uint8Array): Uint8Array {
  return join(uint(type, 1), uint(0x0303, 2), sized(2, content));
}

/** Cuts whole records off the front of what arrived. */
export function takeRecords(pending: Uint8Array): { records: TlsRecord[]; rest: Uint8Array } {
  const records: TlsRecord[] = [];
  let rest = pending;
  while (rest.length >= 5) {
    const [type = 0, , , high = 0, low = 0] = rest;
    const end = 5 + high * 256 + low;
    if (rest.length < end) break;
    records.push({ type, header: rest.subarray(0, 5), content: rest.subarray(5, end) });
    rest = rest.subarray(end);
  }
  return { records, rest };
}

export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  return createHash("sha256").update(join(...parts)).digest();
}

export function hmac(key: Uint8Array, data: Uint8Array): Uint8Array {
  return createHmac("sha256", key).update(data).digest();
}

/** HKDF-Expand-Label of RFC 8446, for an output of one hash at most. */
export function expandLabel(secret: Uint8Array, label: string, context: Uint8Array, length = 32): Uint8Array {
  const info = join(uint(length, 2), sized(1, Buffer.from(`tls13 ${label}`)), sized(1, context), uint(1, 1));
  return hmac(secret, info).subarray(0, length);
}

/** One direction of a TLS 1.3 connection under AES-128-GCM. */
export class Direction {
  readonly secret: Uint8Array;
  readonly #key: Uint8Array;
  readonly #iv: Uint8Array;
  #count = 0;

  constructor(secret: Uint8Array) {
    this.secret = secret;
    this.#key = expandLabel(secret, "key", Buffer.alloc(0), 16);
    this.#iv = expandLabel(secret, "iv", Buffer.alloc(0), 12);
  }

  seal(type: number, content: Uint8Array): Uint8Array {
    const header = join(uint(contentType.data, 1), uint(0x0303, 2), uint(content.length + 17, 2));
    const cipher = createCipheriv("aes-128-gcm", this.#key, this.#nonce()).setAAD(header);
    const sealed = join(cipher.update(join(content, uint(type, 1))), cipher.final());
    return join(header, sealed, cipher.getAuthTag());
  }

  open({ header, content }: TlsRecord): { type: number; content: Uint8Array } {
    const decipher = createDecipheriv("aes-128-gcm", this.#key, this.#nonce()).setAAD(header);
    decipher.setAuthTag(content.subarray(-16));
    const inner = join(decipher.update(content.subarray(0, -16)), decipher.final());
    const last = inner.findLastIndex((byte) => byte !== 0);
    return { type: inner[last] ?? 0, content: inner.subarray(0, last) };
  }

  #nonce(): Uint8Array {
    const nonce = Buffer.from(this.#iv);
    nonce.writeUInt32BE((nonce.readUInt32BE(8) ^ this.#count++) >>> 0, 8);
    return nonce;
  }
}
