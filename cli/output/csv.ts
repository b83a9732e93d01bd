/** The only file that names the CSV package. */

import { stringify } from "npm:csv-stringify@6.9.0/sync";
import { toAscii, toJson } from "./text.ts";

/** How to write cells. */
export interface CellStyle {
  /** Whether only ASCII may be written: the rest becomes `\uXXXX`, and a backslash two. */
  readonly ascii: boolean;
  /** Whether a cell stays as it is although a spreadsheet would run it. */
  readonly raw: boolean;
}

/** What a reader looks for first. */
const first = ["name", "id"];

/**
 * Writes a list as CSV, one column for each property; what is nested becomes JSON in its cell. A text that a spreadsheet
 * would run gets an apostrophe in front, as spreadsheets themselves mark text.
 */
export function toCsv(list: readonly unknown[], { ascii, raw }: CellStyle): string {
  const rows = list.map((entry) => typeof entry === "object" && entry !== null ? flat(entry) : { value: entry });
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (keys.length === 0) return "";
  const harmless = (text: string) => !raw && hiddenFormula.test(text) ? `'${text}` : text;
  const spell = (text: string) => harmless(ascii ? toAscii(text.replaceAll("\\", "\\\\")) : text);
  const columns = [...first.filter((key) => keys.includes(key)), ...keys.filter((key) => !first.includes(key))];
  return stringify(rows.map((row) => columns.map((key) => row[key])), {
    header: true,
    columns: columns.map((key) => ({ key, header: spell(key) })),
    cast: { boolean: String, string: spell },
    escape_formulas: !raw,
  });
}

/** Some spreadsheets drop what nobody sees at the start of a cell, and run what is left; the rest the writer knows. */
const hiddenFormula = /^(?![\t\r])[\s\p{Cf}]+[=+\-@\uff0b\uff0d\uff1d\uff20]/u;

function flat(entry: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry).filter(([key]) => !key.startsWith("_"))
      .map(([key, value]) => [key, typeof value === "object" && value !== null ? toJson(value) : value]),
  );
}
