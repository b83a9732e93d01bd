import type { IncomingMessage } from "node:http";
import { Vb365Error } from "../error.ts";
import type { Outgoing } from "./outgoing.ts";

/** Makes the web's Response out of what node:http received. */

const statusWithoutBody = new Set([204, 205, 304]);
/** A body up to this size is complete when `fetch` resolves; a larger one arrives as it is read. */
const completeBytes = 1024 * 1024;
/** A response whose body has arrived, so that its text can be had more than once. */
export class CompleteResponse extends Response {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #text: string | undefined;

  constructor(bytes: Uint8Array<ArrayBuffer> | null, init: ResponseInit) {
    super(bytes, init);
    this.#bytes = bytes ?? new Uint8Array();
  }

  override text(): Promise<string> {
    this.#text ??= new TextDecoder().decode(this.#bytes);
    return Promise.resolve(this.#text);
  }
}

/** Waits for the body, or for the first part of a large one, and makes the response. */
export async function toResponse(message: IncomingMessage, asked: Outgoing): Promise<Response> {
  const status = message.statusCode ?? 0;
  const init = { status, statusText: message.statusMessage ?? "" };
  if (asked.method !== "HEAD" && Number(findHeader(message.rawHeaders, "content-length")) > asked.answerBytes) {
    message.destroy();
    throw tooLarge(asked);
  }
  const taken = await takeBody(message, asked);
  const packing = findHeader(message.rawHeaders, "content-encoding");
  const body = packing === undefined ? taken : await decode(taken, packing, asked);
  const isEmpty = asked.method === "HEAD" || statusWithoutBody.has(status);
  try {
    const response = body instanceof ReadableStream
      ? new Response(isEmpty ? null : body, init)
      : new CompleteResponse(isEmpty ? null : body, init);
    addHeaders(response.headers, message.rawHeaders);
    return response;
  } catch (cause) {
    throw unreadable(asked, "its status or a header is not valid", "not-http", cause);
  }
}

/** Adds headers one by one: that is faster than handing them to the constructor, and each Set-Cookie stays by itself. */
function addHeaders(headers: Headers, raw: readonly string[]): void {
  for (let index = 0; index + 1 < raw.length; index += 2) headers.append(raw[index] ?? "", raw[index + 1] ?? "");
}

/** Looks a header up among names and values in turn; `message.headers` would first make an object of them all. */
export function findHeader(raw: readonly string[], name: string): string | undefined {
  for (let index = 0; index + 1 < raw.length; index += 2) {
    if (raw[index]?.length === name.length && raw[index]?.toLowerCase() === name) return raw[index + 1];
  }
  return undefined;
}

/** Resolves with the whole body, or with a stream of it as soon as it turns out to be large. */
function takeBody(message: IncomingMessage, asked: Outgoing): Promise<Body> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    let isWhole = false;
    const take = (chunk: Uint8Array<ArrayBuffer>) => {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size > completeBytes) {
        message.off("data", take).off("end", finish).off("error", fail).off("close", cut);
        resolve(toStream(message, chunks, asked));
      }
    };
    const finish = () => {
      isWhole = true;
      resolve(join(chunks, size));
    };
    // A message that has come whole is closed too: nothing of that has to be explained.
    const fail = (error: unknown) => isWhole || reject(explainCut(asked, error));
    const cut = () => fail(undefined);
    message.on("data", take).once("end", finish).on("error", fail).once("close", cut);
  });
}

function join(chunks: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  if (chunks.length === 1 && chunks[0] !== undefined) return chunks[0];
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

function toStream(message: IncomingMessage, begun: Uint8Array<ArrayBuffer>[], asked: Outgoing): ReadableStream {
  message.pause();
  let isOpen = true;
  let size = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      const end = (act: () => void) => {
        if (isOpen) act();
        isOpen = false;
      };
      const fail = (error: unknown) => {
        end(() => controller.error(error));
        message.destroy();
      };
      const take = (chunk: Uint8Array<ArrayBuffer>) => {
        size += chunk.byteLength;
        if (size > asked.answerBytes) fail(tooLarge(asked));
        if (isOpen) controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) message.pause();
      };
      begun.forEach(take);
      message.on("data", take).once("end", () => end(() => controller.close()));
      message.on("error", (error) => fail(explainCut(asked, error))).once("close", () => fail(explainCut(asked)));
      asked.signal?.addEventListener("abort", () => fail(asked.signal?.reason), { once: true });
    },
    pull: () => void message.resume(),
    cancel() {
      isOpen = false;
      message.destroy();
    },
  }, { highWaterMark: completeBytes, size: (chunk) => chunk?.byteLength ?? 0 });
}

/** Lets one do something at a time; the others wait for their turn. */
class Turns {
  #isTaken = false;
  readonly #waiting: (() => void)[] = [];

  /** Does it when it is its turn. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isTaken) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#isTaken = true;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#isTaken = false;
    }
  }
}

/** Few bytes can unpack to many: not those of several answers at the same time. */
const unpacking = new Turns();

type Body = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;

async function decode(body: Body, contentEncoding: string, asked: Outgoing): Promise<Body> {
  const encoding = contentEncoding.trim().toLowerCase();
  if (encoding !== "gzip" && encoding !== "deflate" || (body instanceof Uint8Array && body.length === 0)) return body;
  const packed = body instanceof ReadableStream ? body : ReadableStream.from([body]);
  const stream = packed.pipeThrough(sliced()).pipeThrough(new DecompressionStream(encoding)).pipeThrough(
    limited(asked),
  );
  return body instanceof ReadableStream
    ? stream
    : await unpacking.take(() => readBytes(stream, asked.answerBytes)).catch((error) => {
      throw error instanceof Vb365Error ? error : unreadable(asked, `its ${encoding} is damaged`, "garbled", error);
    });
}

/** Hands on a little at a time: what is unpacked of one piece comes all at once. */
function sliced(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  const size = 4096;
  return new TransformStream({
    transform(chunk, controller) {
      for (let at = 0; at < chunk.byteLength; at += size) controller.enqueue(chunk.subarray(at, at + size));
    },
  });
}

/** Lets so much through and no more: a few bytes can unpack to more than there is memory for. */
function limited(asked: Outgoing): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let size = 0;
  return new TransformStream({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size > asked.answerBytes) throw tooLarge(asked);
      controller.enqueue(chunk);
    },
  });
}

/**
 * Reads a stream to its end.
 *
 * @throws {RangeError} When more arrives than is allowed.
 */
export async function readBytes(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
  room: Room = { held: 0 },
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.byteLength;
      room.held += chunk.byteLength;
      chunks.push(chunk);
      if (size > most) throw new RangeError(`more than ${most} bytes`);
      if (room.held > Math.max(mostHeld, most)) throw tooMuchAtOnce();
    }
  } catch (error) {
    chunks.forEach(letGo);
    throw error;
  } finally {
    room.held -= size;
  }
  return join(chunks, size);
}

/** The bytes of the answers to one client that are arriving. */
export interface Room {
  held: number;
}

/** The most that they may be together. */
const mostHeld = 96 * 1024 * 1024;

function tooMuchAtOnce(): Vb365Error {
  const size = writeSize(mostHeld);
  return new Vb365Error(`Cannot read the answers of the server: those that arrive at the same time exceed ${size}`, {
    code: "unexpected-answer",
    reason: "too-large",
    hint: "Ask for less at the same time.",
  });
}

/** Gives back the memory of a part at once; a collection of garbage would come too late for a server that never ends. */
function letGo({ buffer, byteLength }: Uint8Array<ArrayBuffer>): void {
  if (buffer.byteLength === byteLength && !buffer.detached) buffer.transfer(0);
}

/** An answer that is larger than is taken. */
export function explainSize(label: string, most: number, facts: Facts): Vb365Error {
  return new Vb365Error(`Cannot read the answer of ${label}: it is larger than ${writeSize(most)}`, {
    code: "unexpected-answer",
    reason: "too-large",
    hint: "Ask for less at once, or allow more (`maxAnswerBytes`).",
    ...facts,
  });
}

/** Which request it was. */
interface Facts {
  readonly method: string;
  readonly path: string;
}

function tooLarge(asked: Outgoing): Vb365Error {
  return explainSize(asked.target.label, asked.answerBytes, factsOf(asked));
}

function writeSize(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${bytes} bytes`;
}

function factsOf({ method, path }: Outgoing): Facts {
  return { method, path: path.replace(/\?.*/, "") };
}

/** An answer that came and cannot be read. */
export function unreadable(asked: Outgoing, why: string, reason: "not-http" | "garbled", cause?: unknown): Vb365Error {
  return new Vb365Error(`Cannot read the answer of ${asked.target.label}: ${why}`, {
    code: "unexpected-answer",
    reason,
    cause,
    ...factsOf(asked),
  });
}

function explainCut(asked: Outgoing, cause?: unknown): unknown {
  if (asked.signal?.aborted) return asked.signal.reason;
  return new Vb365Error(
    `Cannot read the answer of ${asked.target.label}: the connection was dropped in the middle of it`,
    {
      code: "not-connected",
      reason: "dropped",
      hint: "The server has got the request; whether it finished is not known.",
      cause,
      ...factsOf(asked),
    },
  );
}
