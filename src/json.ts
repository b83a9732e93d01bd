/** Reads JSON from strangers: never repeats the text, which may hold secrets, never rounds a number, never goes too deep. */

/** How deep lists and objects may stand inside each other; whoever walks through the data would run out of stack. */
const deepest = 200;

/** What becomes of whole numbers that a JavaScript number cannot hold. */
export interface JsonOptions {
  /**
   * `text`: the digits, for data that is read. `bigint`: for data that is sent on, as the same number.
   *
   * @default "text"
   */
  bigNumbers?: "text" | "bigint" | undefined;
}

/**
 * Reads JSON. A byte-order mark and white space around it are passed over.
 *
 * @param text The text.
 * @param options What becomes of whole numbers above 2^53.
 * @returns The data.
 * @throws {SyntaxError} When it is no JSON, or is nested too deep; the message names the line and column and nothing of the text.
 *
 * @example
 * ```ts
 * import { parseJson } from "../mod.ts";
 *
 * console.log(parseJson('{"id": 9007199254740993}')); // { id: "9007199254740993" }
 * ```
 */
export function parseJson(text: string, options: JsonOptions = {}): unknown {
  const bare = text.replace(/^\ufeff/, "");
  if (isTooDeep(bare)) throw new SyntaxError(`nested more than ${deepest} levels deep`);
  try {
    return largeNumber.test(bare) ? parseExactly(bare, options.bigNumbers ?? "text") : JSON.parse(bare);
  } catch (error) {
    throw new SyntaxError(`not JSON${placeOf(error, bare)}`);
  }
}

/**
 * Writes JSON; a bigint becomes the number it is.
 *
 * @throws {TypeError} When the data refers to itself.
 */
export function writeJson(data: unknown): string {
  try {
    return JSON.stringify(data);
  } catch {
    // Slower, and needed for a bigint alone.
    return JSON.stringify(data, (_, value) => typeof value === "bigint" ? rawNumber(String(value)) : value);
  }
}

/** Looks for it where a number can begin: the ids of users have as many digits, and stand in quotes. */
const largeNumber = /(?:^|[[:,])\s*-?\d{16}/;

/** Strings come first, so that what is inside one stays. */
const tokens = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

function parseExactly(text: string, bigNumbers: "text" | "bigint"): unknown {
  JSON.parse(text);
  const mark = "\u0000number:";
  const exact = text.replace(
    tokens,
    (token) => isUnsafe(token) ? JSON.stringify(bigNumbers === "bigint" ? mark + token : token) : token,
  );
  if (bigNumbers === "text") return JSON.parse(exact);
  return JSON.parse(exact, (_, value) => {
    return typeof value === "string" && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value;
  });
}

function isUnsafe(token: string): boolean {
  return /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token));
}

/** Older runtimes have no raw JSON; there the number is rounded, as they do. */
function rawNumber(digits: string): unknown {
  return "rawJSON" in JSON && typeof JSON.rawJSON === "function" ? JSON.rawJSON(digits) : Number(digits);
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === quote) at = endOfText(text, at);
    else if (letter === openList || letter === openObject) depth++;
    else if (letter === closeList || letter === closeObject) depth--;
    if (depth > deepest) return true;
  }
  return false;
}

const [quote, backslash] = [0x22, 0x5c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/** The quote that ends a text, which most of a body is in; none has a backslash before it that is not itself escaped. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (position === undefined) return "";
  const lines = text.slice(0, Number(position)).split("\n");
  return ` (line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1})`;
}
