/** Reads tenants out of CSV, as Excel and Export-Csv write it: a column a field, `backupAccounts.1.login` for what is inside. */

import { parseJson } from "../../mod.ts";
import { type Field, type Fields, manifestFields } from "../../tenants.ts";
import { readBoolean } from "../../cli/flags/parse.ts";
import { nearest } from "../../cli/flags/suggest.ts";
import { parseCsv } from "../shared/rows_csv.ts";
import type { Entry, ManifestFile, Mistake } from "./entry.ts";

/** A column: where its values go, and what they are. */
interface Column {
  readonly path: readonly (string | number)[];
  readonly field: Field;
}

/** Reads the rows. A heading that is no field is told once, not for every row. */
export function readCsvEntries(text: string, file: string): Pick<ManifestFile, "head" | "mistakes" | "entries"> {
  const [first, ...rows] = parseCsv(text, file);
  const headings = first?.cells ?? [];
  const columns = headings.map(columnOf);
  const line = first?.line ?? 1;
  const mistakes: Mistake[] = headings.flatMap((heading, at) => {
    const wrong = (problem: string) => [{ file, line, field: shownHeading(heading), problem }];
    if (columns[at] === undefined) return wrong(`is no field of a manifest${meant(heading)}`);
    const twin = columns.findIndex((column) => String(column?.path) === String(columns[at]?.path));
    return twin < at ? wrong("is the heading of two columns") : [];
  });
  function* entries(): Generator<Entry> {
    for (const { line, cells } of rows) yield { data: entryOf(cells, columns), file, line: () => line };
  }
  return { head: {}, mistakes, entries };
}

function meant(heading: string): string {
  const near = nearest(heading, Object.keys(manifestFields()));
  return near === undefined ? "" : `; did you mean ${near}?`;
}

/** A file without headings has values there, secrets perhaps. */
function shownHeading(heading: string): string {
  return /^[\w. [\]-]{1,40}$/.test(heading) ? heading : "a heading";
}

function entryOf(cells: readonly string[], columns: readonly (Column | undefined)[]): unknown {
  const entry: Record<string, unknown> = {};
  for (const [at, column] of columns.entries()) {
    const cell = cells[at]?.trim() ?? "";
    if (column === undefined || cell === "") continue;
    put(entry, column.path, valueOf(cell, column.field));
  }
  for (const [name, value] of Object.entries(entry)) {
    if (Array.isArray(value)) entry[name] = value.filter((one) => one !== undefined);
  }
  return entry;
}

/** A list in one cell is JSON, as export writes it. */
function valueOf(cell: string, { kind }: Field): unknown {
  if (kind === "switch") return readBoolean(cell) ?? cell;
  if (kind === "number") return /^\d+$/.test(cell) ? Number(cell) : cell;
  if (kind === "texts" && !cell.startsWith("[")) return cell.split(";").map((one) => one.trim()).filter(Boolean);
  if (kind !== "texts" && kind !== "list" && kind !== "object") return cell;
  try {
    return parseJson(cell);
  } catch {
    return cell;
  }
}

function put(entry: Record<string, unknown>, [name, index, inner]: readonly (string | number)[], value: unknown): void {
  if (typeof name !== "string") return;
  if (typeof index === "number" && typeof inner === "string") {
    const list = Array.isArray(entry[name]) ? entry[name] : entry[name] = [];
    (list as Record<string, unknown>[])[index] = { ...list[index], [inner]: value };
  } else if (typeof index === "string") entry[name] = { ...Object(entry[name]), [index]: value };
  else entry[name] = value;
}

/** Finds the field of a heading; casing, blanks, `-` and `_` make no difference. Entries are counted from 1. */
function columnOf(heading: string): Column | undefined {
  const steps = heading.split(/[.[\]]+/).filter((step) => step !== "");
  const [name = "", ...rest] = steps;
  const found = fieldOf(name, manifestFields());
  if (found === undefined) return undefined;
  const { field } = found;
  if (rest.length === 0) return { path: [found.name], field };
  const isList = field.kind === "list";
  const index = Number(rest[0]);
  if (isList && !(Number.isInteger(index) && index >= 1 && index <= 1000)) return undefined;
  const inner = fieldOf(rest[isList ? 1 : 0] ?? "", field.fields ?? {});
  if (inner === undefined || rest.length !== (isList ? 2 : 1)) return undefined;
  return { path: isList ? [found.name, index - 1, inner.name] : [found.name, inner.name], field: inner.field };
}

function fieldOf(heading: string, fields: Fields): { name: string; field: Field } | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]/g, "");
  const found = Object.entries(fields).find(([name]) => plain(name) === plain(heading));
  return found && { name: found[0], field: found[1] };
}
