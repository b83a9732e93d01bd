/** The only file that names the CSV package. */

import { stringify } from "npm:csv-stringify@6.9.0/sync";

/** Writes a list as CSV, one column for each property; what is nested becomes JSON in its cell. */
export function toCsv(list: readonly unknown[]): string {
  const rows = list.map((entry) => typeof entry === "object" && entry !== null ? flat(entry) : { value: entry });
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return columns.length === 0 ? "" : stringify(rows, { header: true, columns, cast: { boolean: String } });
}

function flat(entry: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry).filter(([key]) => !key.startsWith("_"))
      .map(([key, value]) => [key, typeof value === "object" && value !== null ? JSON.stringify(value) : value]),
  );
}
