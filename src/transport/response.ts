import type { IncomingMessage } from "node:http";
import { readBytes, Room } from "./arriving.ts";
import { Vb365Error } from "../error.ts";
import type { Outgoing } from "./outgoing.ts";

/** Makes the web's Response out of what node:http received. */

const statusWithoutBody = new Set([204, 205, 304]);
/** A body up to this size is complete when `fetch` resolves; a larger one arrives as it is read. */
const completeBytes = 1024 * 1024;
const decoder = new TextDecoder();

/**
 * A response whose body has arrived, so that its text can be had more than once. The platform takes longer to make a body
 * than this module to send a request: it is made for those alone who want more of it than its text.
 */
export class CompleteResponse extends Response {
  readonly #arrived: Arrived | null;
  #text: string | undefined;
  #whole: Response | undefined;

  constructor(bytes: Uint8Array<ArrayBuffer> | null, init: ResponseInit) {
    super(null, init);
    this.#arrived = bytes && { bytes };
  }

  /** The same as a response of the platform, whose body others than its readers can see, a server that passes it on for one. */
  get whole(): Response {
    return this.#whole ??= new Response(this.#arrived && (bodyOf(this.#arrived) ?? this.#text), this);
  }

  override text(): Promise<string> {
    this.#text ??= decoder.decode(this.#arrived?.bytes);
    // From now on it is text; held as both it would be twice as much.
    if (this.#arrived && isLarge(this.#arrived)) letGo(this.#arrived);
    return Promise.resolve(this.#text);
  }

  override json(): Promise<unknown> {
    return this.whole.json();
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#arrived && this.whole.body;
  }

  override get bodyUsed(): boolean {
    return this.#whole?.bodyUsed ?? false;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.whole.arrayBuffer();
  }

  override bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.whole.bytes();
  }

  override blob(): Promise<Blob> {
    return this.whole.blob();
  }

  override formData(): Promise<FormData> {
    return this.whole.formData();
  }

  /** A copy has bytes of its own. */
  override clone(): Response {
    const copy = this.#arrived && (this.#arrived.bytes?.slice() ?? new TextEncoder().encode(this.#text));
    return new CompleteResponse(copy, this);
  }
}

/** A response whose body is arriving, in parts that nobody else holds. */
export class ArrivingResponse extends Response {}

/** The bytes of a body, until they are given back. */
interface Arrived {
  bytes: Uint8Array<ArrayBuffer> | undefined;
}

function isLarge({ bytes }: Arrived): boolean {
  return bytes !== undefined && bytes.byteLength > completeBytes;
}

/** Gives memory back at once; a collection of garbage would come too late for a server that never ends. */
function letGo(arrived: Arrived): void {
  arrived.bytes?.buffer.transfer(0);
  arrived.bytes = undefined;
}

function bodyOf(arrived: Arrived): BodyInit | null {
  return isLarge(arrived) ? inParts(arrived) : arrived.bytes ?? null;
}

/** A large body as a stream: of bytes a response makes a copy. */
function inParts(arrived: Arrived): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (arrived.bytes === undefined) throw new TypeError("The body was taken as text");
      if (at < arrived.bytes.byteLength) controller.enqueue(arrived.bytes.slice(at, at += completeBytes));
      else controller.close();
    },
  }, { highWaterMark: 0 });
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
      ? new ArrivingResponse(isEmpty ? null : body, init)
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
  const flow = new Flow(message);
  flow.stop();
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
        if ((controller.desiredSize ?? 0) <= 0) flow.stop();
      };
      begun.forEach(take);
      message.on("data", take).once("end", () => end(() => controller.close()));
      message.on("error", (error) => fail(explainCut(asked, error))).once("close", () => fail(explainCut(asked)));
      asked.signal?.addEventListener("abort", () => fail(asked.signal?.reason), { once: true });
    },
    pull: () => flow.goOn(),
    cancel() {
      isOpen = false;
      message.destroy();
    },
  }, { highWaterMark: completeBytes, size: (chunk) => chunk?.byteLength ?? 0 });
}

/** How a message comes in. A paused one leaves its bytes to the server, and takes no memory here. */
class Flow {
  readonly #message: IncomingMessage;
  /** What Deno reads a TLS connection from: it stops neither with the message nor with the socket. */
  readonly #carrier: Carrier | undefined;

  constructor(message: IncomingMessage) {
    this.#message = message;
    this.#carrier = (message.socket as Partial<Wrapped>)._handle?._parent;
  }

  stop(): void {
    this.#message.pause();
    this.#carrier?.readStop?.();
  }

  goOn(): void {
    this.#carrier?.readStart?.();
    this.#message.resume();
  }
}

interface Carrier {
  readStop?(): unknown;
  readStart?(): unknown;
}

/** No public name leads there. */
interface Wrapped {
  readonly _handle?: { readonly _parent?: Carrier };
}

/** Few bytes can unpack to many: those of all servers have one room. */
const unpacking = new Room();

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
    : await readBytes(stream, asked.answerBytes, { room: unpacking, stop: asked.signal, isOwn: true }).catch(
      (error) => {
        throw error instanceof Vb365Error ? error : unreadable(asked, `its ${encoding} is damaged`, "garbled", error);
      },
    );
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
