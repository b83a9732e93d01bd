/** Reads JSON as tolerantly as real servers do. */

/**
 * Parses JSON. A byte-order mark, odd white space and a comma before a closing bracket are passed over, unless it is to be strict.
 *
 * @throws {SyntaxError} When it is not JSON.
 */
export function parseJson(text: string, strict: boolean): unknown {
  if (strict) return JSON.parse(text);
  const bare = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(bare);
  } catch {
    return JSON.parse(withoutOddities(bare));
  }
}

/** Strings are matched first, so that what is inside one stays. A text copied from a web page has odd white space. */
function withoutOddities(text: string): string {
  const pattern = /"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])|[^\S \t\r\n]/g;
  return text.replace(pattern, (match) => match.startsWith('"') ? match : match === "," ? "" : " ");
}

/** Text of a body in the charset that its content type names. */
export function decodeBody(bytes: Uint8Array, contentType: string): string {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  }
}
