/** Tables and property lists, for people. */

import { forTerminal } from "./text.ts";

/** Writes a list as a table, an object as a list of its properties, and anything else as it is. */
export function toTable(data: unknown, columns: Readonly<Record<string, string>> | undefined): string {
  if (data === undefined || data === null) return "";
  if (!Array.isArray(data)) return typeof data === "object" ? properties(data) : `${cell(data)}\n`;
  if (data.every((entry) => typeof entry !== "object" || entry === null)) {
    return data.map((entry) => `${cell(entry)}\n`).join("");
  }
  const rows = data.map((entry): object => typeof entry === "object" && entry !== null ? entry : { value: entry });
  const shown = columns ?? Object.fromEntries(scalarKeys(rows).map((key) => [key, key]));
  return rows.length === 0 ? "" : lines(rows, shown);
}

function lines(rows: readonly object[], columns: Readonly<Record<string, string>>): string {
  const headings = Object.keys(columns).map((heading) => heading.toUpperCase());
  const cells = rows.map((row) => Object.values(columns).map((key) => cell(valueOf(row, key))));
  const widths = headings.map((heading, at) =>
    Math.max(...[headings, ...cells].map((line) => (line[at] ?? "").length), heading.length)
  );
  return [headings, ...cells].map((line) =>
    `${line.map((text, at) => text.padEnd(widths[at] ?? 0)).join("  ").trimEnd()}\n`
  ).join("");
}

function properties(data: object): string {
  const entries = Object.entries(data).filter(([key]) => !key.startsWith("_"));
  const width = Math.max(0, ...entries.map(([key]) => key.length));
  return entries.map(([key, value]) => `${key.padEnd(width)} : ${cell(value)}`.trimEnd() + "\n").join("");
}

/** The properties that fit into a cell. */
function scalarKeys(rows: readonly object[]): string[] {
  const keys = rows.flatMap((row) =>
    Object.entries(row).filter(([key, value]) => !key.startsWith("_") && (typeof value !== "object" || value === null))
  ).map(([key]) => key);
  return [...new Set(keys)];
}

function valueOf(row: object, key: string): unknown {
  return Object.entries(row).find(([name]) => name === key)?.[1];
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  return forTerminal(typeof value === "object" ? JSON.stringify(value) : String(value));
}
