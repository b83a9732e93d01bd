import type { IncomingMessage } from "node:http";
import { Vb365Error } from "../error.ts";
import type { Outgoing } from "./outgoing.ts";

/** Makes the web's Response out of what node:http received. */

const statusWithoutBody = new Set([204, 205, 304]);
/** A body up to this size is complete when `fetch` resolves; a larger one arrives as it is read. */
const completeBytes = 1024 * 1024;

/** Waits for the body, or for the first part of a large one, and makes the response. */
export async function toResponse(message: IncomingMessage, asked: Outgoing): Promise<Response> {
  const status = message.statusCode ?? 0;
  const body = decode(await takeBody(message, asked), findHeader(message.rawHeaders, "content-encoding"));
  const hasBody = asked.method !== "HEAD" && !statusWithoutBody.has(status);
  try {
    const response = new Response(hasBody ? body : null, { status, statusText: message.statusMessage ?? "" });
    addHeaders(response.headers, message.rawHeaders);
    return response;
  } catch (cause) {
    throw new Vb365Error(`Cannot read the answer of ${asked.target.label}: its status or a header is not valid`, {
      code: "unexpected-answer",
      reason: "not-http",
      cause,
    });
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
    const take = (chunk: Uint8Array<ArrayBuffer>) => {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size > completeBytes) {
        message.off("data", take).off("end", finish).off("error", fail);
        resolve(toStream(message, chunks, asked));
      }
    };
    const finish = () => resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : new Blob(chunks));
    const fail = (error: Error) => reject(explainCut(asked, error));
    message.on("data", take).once("end", finish).on("error", fail);
  });
}

function toStream(message: IncomingMessage, begun: Uint8Array<ArrayBuffer>[], asked: Outgoing): ReadableStream {
  message.pause();
  let isWanted = true;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const chunk of begun) controller.enqueue(chunk);
      message.on("data", (chunk) => {
        if (isWanted) controller.enqueue(new Uint8Array(chunk));
        if ((controller.desiredSize ?? 0) <= 0) message.pause();
      });
      message.once("end", () => isWanted && controller.close());
      message.on("error", (error) => controller.error(explainCut(asked, error)));
    },
    pull: () => void message.resume(),
    cancel() {
      isWanted = false;
      message.destroy();
    },
  }, { highWaterMark: completeBytes, size: (chunk) => chunk?.byteLength ?? 0 });
}

type Body = Uint8Array<ArrayBuffer> | Blob | ReadableStream;

function decode(body: Body, contentEncoding: string | undefined): Body {
  const encoding = contentEncoding?.trim().toLowerCase();
  if (encoding !== "gzip" && encoding !== "deflate") return body;
  const stream = body instanceof ReadableStream ? body : new Blob([body]).stream();
  return stream.pipeThrough(new DecompressionStream(encoding));
}

function explainCut({ target, method, path, signal }: Outgoing, cause: Error): unknown {
  if (signal?.aborted) return signal.reason;
  return new Vb365Error(`Cannot read the answer of ${target.label}: the connection was dropped in the middle of it`, {
    code: "not-connected",
    reason: "dropped",
    hint: "The server has got the request; whether it finished is not known.",
    method,
    path: path.replace(/\?.*/, ""),
    cause,
  });
}
