/** Tables and property lists, for people. The only file that names the package for the width of text. */

import stringWidth from "npm:string-width@8.1.0";
import { inOneLine } from "./gate.ts";
import { toJson } from "./text.ts";

/** The heading of each column and the property it shows. */
export type Columns = Readonly<Record<string, string>>;

/**
 * Writes a list as a table, an object as a list of its properties, and anything else as it is.
 *
 * @param width How many columns of text there are; a table is cut to them.
 */
export function toTable(data: unknown, columns: Columns | undefined, width = Infinity): string {
  if (data === undefined || data === null) return "";
  if (!Array.isArray(data)) return typeof data === "object" ? `${properties(data).join("\n")}\n` : `${cell(data)}\n`;
  if (data.every(isScalar)) return data.map((entry) => `${cell(entry)}\n`).join("");
  const rows = data.map((entry): object => typeof entry === "object" && entry !== null ? entry : { value: entry });
  return lines(rows, columns ?? Object.fromEntries(scalarKeys(rows).map((key) => [key, key])), width);
}

const gap = "  ";

function lines(rows: readonly object[], columns: Columns, width: number): string {
  const headings = Object.keys(columns).map((heading) => inOneLine(heading).toUpperCase());
  const cells = [headings, ...rows.map((row) => Object.values(columns).map((key) => told(key, valueOf(row, key))))];
  const wanted = headings.map((_, at) => cells.reduce((most, line) => Math.max(most, stringWidth(line[at] ?? "")), 0));
  const widths = fit(wanted, width - gap.length * (headings.length - 1));
  const written = cells.map((line) => line.map((text, at) => pad(cut(text, widths[at] ?? 0), widths[at] ?? 0)));
  return written.map((line) => `${cut(line.join(gap).trimEnd(), width)}\n`).join("");
}

/** Takes from the widest columns first, until all of them fit. */
function fit(wanted: readonly number[], room: number): readonly number[] {
  const narrower = (limit: number) => wanted.map((width) => Math.min(width, limit));
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  if (sum(wanted) <= room) return wanted;
  let limit = Math.max(...wanted);
  while (limit > 1 && sum(narrower(limit)) > room) limit--;
  return narrower(limit);
}

/** Between letters as people see them, so that no accent and no half of a wide letter is left. */
const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Cuts a text to a width on the screen. */
export function cut(text: string, width: number): string {
  if (text.length <= width / 2 || stringWidth(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const { segment } of letters.segment(text)) {
    used += stringWidth(segment);
    if (used > width) break;
    kept += segment;
  }
  return width < 1 ? "" : `${kept}…`;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

/** A name beyond this is not lined up with the others. */
const longestName = 40;

/** What is nested stands below its name, further in. */
function properties(data: object): string[] {
  const entries = Object.entries(data).filter(([key]) => !key.startsWith("_"))
    .map(([key, value]): [string, unknown] => [inOneLine(key), value]);
  const widths = entries.filter(([, value]) => isShort(value)).map(([key]) => stringWidth(key));
  const width = Math.max(0, ...widths.filter((one) => one <= longestName));
  return entries.flatMap(([key, value]) => {
    if (isShort(value)) return [`${pad(key, width)} : ${told(key, value)}`.trimEnd()];
    const below = Array.isArray(value) ? value.flatMap(item) : properties(Object(value));
    return [`${key} :`, ...below.map((line) => `${gap}${line}`)];
  });
}

/** An entry of a list: its first line has the mark. */
function item(value: unknown): string[] {
  const own = isShort(value)
    ? [shortText(value)]
    : Array.isArray(value)
    ? value.flatMap(item)
    : properties(Object(value));
  return own.map((line, at) => `${at === 0 ? "- " : gap}${line}`);
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

/** Whether a value has room behind its name. */
function isShort(value: unknown): boolean {
  if (isScalar(value)) return true;
  return Array.isArray(value) ? value.every(isScalar) : Object.keys(Object(value)).every((key) => key.startsWith("_"));
}

function shortText(value: unknown): string {
  if (Array.isArray(value)) return value.map(cell).join(", ");
  return isScalar(value) ? cell(value) : "";
}

/** A value as people read it: an amount of bytes in a unit that fits, a time without its fractions. */
function told(key: string, value: unknown): string {
  if (typeof value === "number" && key.endsWith("Bytes")) return inBytes(value);
  if (typeof value === "string") return cell(value.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d+(?=Z$)/, "$1"));
  return isShort(value) ? shortText(value) : cell(value);
}

const units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];

function inBytes(count: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, Math.abs(count))) / 10));
  const amount = count / 1024 ** power;
  return `${power === 0 || Math.abs(amount) >= 100 ? amount.toFixed(0) : amount.toFixed(1)} ${units[power]}`;
}

/** The properties that fit into a cell. */
function scalarKeys(rows: readonly object[]): string[] {
  const keys = rows.flatMap((row) =>
    Object.entries(row).filter(([key, value]) => !key.startsWith("_") && isScalar(value)).map(([key]) => key)
  );
  return [...new Set(keys)];
}

function valueOf(row: object, key: string): unknown {
  return Object.entries(row).find(([name]) => name === key)?.[1];
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  return inOneLine(typeof value === "object" ? toJson(value) : String(value));
}
