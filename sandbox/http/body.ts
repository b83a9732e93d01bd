/** Reads the body of a request, and refuses what the operation does not take. */

import type { RequestOperation } from "../../generated/request_schemas/types.ts";
import { type Definitions, inOfficialSpelling, parseLooseJson } from "../../src/spelling.ts";
import { wellFormedId } from "../store/document_examples.ts";
import { invalid, Refusal } from "./refusal.ts";
import type { Check } from "./validation.ts";

/** Text of a body in the charset that its content type names. */
export function decodeBody(bytes: Uint8Array, contentType: string): string {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  }
}

/** A body as it came over the wire. It is read when somebody asks, and once. */
export class RawBody {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  #text: string | undefined;
  readonly #json = new Map<boolean, { value: unknown } | { error: unknown }>();

  constructor(bytes: Uint8Array, contentType: string) {
    this.bytes = bytes;
    this.contentType = contentType;
  }

  get text(): string {
    return this.#text ??= decodeBody(this.bytes, this.contentType);
  }

  /** @throws {SyntaxError} When it is not JSON. */
  json(strict: boolean): unknown {
    const read = this.#json.get(strict) ?? this.#parse(strict);
    this.#json.set(strict, read);
    if ("error" in read) throw read.error;
    return read.value;
  }

  #parse(strict: boolean): { value: unknown } | { error: unknown } {
    try {
      return { value: strict ? JSON.parse(this.text) : parseLooseJson(this.text) };
    } catch (error) {
      return { error };
    }
  }
}

const formType = "application/x-www-form-urlencoded";

/** What it takes to read the body of one operation. */
export interface BodyRules {
  readonly operation: RequestOperation;
  readonly definitions: Definitions;
  readonly check: Check;
  readonly strict: boolean;
}

/** Reads a body into official spelling. */
export async function readBody(raw: RawBody, { operation, definitions, check, strict }: BodyRules): Promise<unknown> {
  if (!operation.body) return undefined;
  const sent = await parseBody(raw, operation, strict);
  if (sent === undefined) {
    if (operation.bodyRequired) throw invalid("The body is missing.");
    return undefined;
  }
  // A form has only texts, so that its numbers and switches are no other spelling.
  const { value, remarks } = inOfficialSpelling(sent, operation.body, definitions, { readId: wellFormedId });
  if (strict && !isForm(raw.contentType) && remarks[0] !== undefined) throw invalid(remarks[0]);
  const problem = check(value);
  if (problem !== undefined) throw invalid(problem);
  return value;
}

/** The body as the sender meant it: JSON, the fields of a form, or else its text. For the record of requests. */
export function looseBody(raw: RawBody): unknown {
  if (raw.bytes.length === 0) return undefined;
  if (isForm(raw.contentType)) return Object.fromEntries(new URLSearchParams(raw.text));
  try {
    return raw.json(false);
  } catch {
    return raw.text;
  }
}

async function parseBody(raw: RawBody, operation: RequestOperation, strict: boolean): Promise<unknown> {
  const { contentType } = raw;
  const isTaken = operation.contentTypes?.some((type) => isSameType(type, contentType, strict)) ?? true;
  if (isForm(contentType) && isTaken) return await fieldsOfForm(raw);
  if (raw.text.trim() === "") return undefined;
  if (!isTaken) throw new Refusal(415, `A body of type ${contentType || "unknown"} is not taken here.`);
  try {
    return raw.json(strict);
  } catch {
    throw invalid("The body is not valid JSON.");
  }
}

/** Invoke-RestMethod labels a form as multipart when it is told to, and sends it urlencoded all the same. */
async function fieldsOfForm({ bytes, contentType, text }: RawBody): Promise<unknown> {
  if (!/\bboundary=/i.test(contentType)) return Object.fromEntries(new URLSearchParams(text));
  try {
    const headers = { "content-type": contentType };
    return Object.fromEntries(await new Response(Uint8Array.from(bytes), { headers }).formData());
  } catch {
    throw invalid("The body is not the form that its content type says.");
  }
}

/** Bodies of JSON may come under several names, and without one. */
function isSameType(official: string, contentType: string, strict: boolean): boolean {
  const sent = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (sent === official) return true;
  if (!strict && official === formType && sent === "multipart/form-data") return true;
  return !strict && official === "application/json" && /^$|^text\/json$|^application\/.+\+json$/.test(sent);
}

function isForm(contentType: string): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(contentType.trim());
}
