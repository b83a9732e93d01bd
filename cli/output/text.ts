/** Reads text in any encoding that a shell writes. */

const marks: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ["utf-32le", 0xff, 0xfe, 0x00, 0x00],
  ["utf-32be", 0x00, 0x00, 0xfe, 0xff],
  ["utf-8", 0xef, 0xbb, 0xbf],
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
];

/** Decodes bytes by their byte-order mark; without one, zeros tell UTF-16, and what is no UTF-8 is Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const mark = marks.find(([, ...start]) => start.every((byte, at) => bytes[at] === byte));
  if (mark) {
    const [encoding, ...start] = mark;
    return decode(encoding, bytes.subarray(start.length));
  }
  if (bytes.length >= 2 && bytes[1] === 0) return decode("utf-16le", bytes);
  if (bytes.length >= 2 && bytes[0] === 0) return decode("utf-16be", bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  if (!encoding.startsWith("utf-32")) return new TextDecoder(encoding).decode(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length - bytes.length % 4);
  const points = Array.from(
    { length: view.byteLength / 4 },
    (_, at) => view.getUint32(at * 4, encoding === "utf-32le"),
  );
  return points.map((point) => String.fromCodePoint(point <= 0x10ffff ? point : 0xfffd)).join("");
}

/** A number of things in words: `1 item`, `2 items`. */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/** Takes away the one line end that a shell puts behind a text. */
export function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, "");
}

/** A number that JavaScript would round, as `JSON.rawJSON()` makes it for what is sent on. */
export function isRawNumber(data: unknown): data is { readonly rawJSON: string } {
  return "isRawJSON" in JSON && typeof JSON.isRawJSON === "function" && JSON.isRawJSON(data) === true;
}

/** Writes JSON, in which numbers keep every digit. */
export function toJson(data: unknown, indent?: number): string {
  try {
    return JSON.stringify(data ?? null, null, indent);
  } catch {
    // Slower, and needed for a bigint alone.
    const keep = (_: string, value: unknown) => typeof value === "bigint" ? rawNumber(value) : value;
    return JSON.stringify(data ?? null, keep, indent);
  }
}

function rawNumber(value: bigint): unknown {
  return "rawJSON" in JSON && typeof JSON.rawJSON === "function" ? JSON.rawJSON(String(value)) : Number(value);
}

/** Writes everything but ASCII as `\uXXXX`, which JSON allows and no code page can damage. */
export function toAscii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A text as a word of bash. */
export function quotedForBash(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A text as a value of PowerShell, in ASCII: it takes typographic quotes for its own, and 5.1 reads no UTF-8. */
export function quotedForPowerShell(text: string): string {
  const plain = text.replaceAll("'", "''");
  const coded = toAscii(plain.replaceAll("\\", "\\\\"));
  return toAscii(plain) === plain ? `'${plain}'` : `([regex]::Unescape('${coded}'))`;
}
