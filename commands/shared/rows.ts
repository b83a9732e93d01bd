/** Reads many things at once from a CSV or JSON file, one row each. */

import { parseJson } from "../../mod.ts";
import { load } from "../../cli/lazy.ts";
import { nearest } from "../../cli/flags/suggest.ts";
import { usage } from "../../cli/errors.ts";
import type { FlagReader } from "../../cli/flags/reader.ts";

/** What a file of rows may hold. */
export interface RowShape<Column extends string> {
  /** The columns, each with the other names that it goes by. Casing, blanks, `-` and `_` make no difference. */
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  /** Columns that other commands of this program write and that are not needed here. */
  readonly ignored: readonly string[];
}

/** One row. */
export interface Row<Column extends string> {
  /** Where it stands, for messages: `line 4` of CSV, `entry 3` of JSON. */
  readonly where: string;
  /** The value of a column without blanks around it; undefined when it is empty. */
  get(column: Column): string | undefined;
  /** The value as it stands in the file; empty when there is none. */
  exactly(column: Column): string;
}

interface RawRow {
  readonly where: string;
  /** Where its headings stand: in a line of their own, or in the entry itself. */
  readonly head: string;
  readonly values: readonly (readonly [heading: string, value: unknown])[];
}

const mostProblems = 5;

/**
 * Reads rows.
 *
 * @param text The file's text: an array of flat JSON objects, or CSV with headings.
 * @param shown The file's name, for messages.
 * @param shape What it may hold.
 * @returns The rows, at least one.
 */
export async function readRows<Column extends string>(
  text: string,
  shown: string,
  shape: RowShape<Column>,
): Promise<Row<Column>[]> {
  const raw = /^\s*[[{]/.test(text) ? readJson(text, shown) : await readCsv(text, shown);
  if (raw.length === 0) throw usage(`Cannot use ${shown}: it holds no rows`);
  return raw.map((row) => shapeRow(row, shown, shape));
}

/** Refuses a file with all that is wrong in it, the first problems in full. */
export function refuseProblems(shown: string, problems: readonly string[], hint?: string): void {
  if (problems.length === 0) return;
  const more = problems.length > mostProblems ? `; and ${problems.length - mostProblems} more` : "";
  throw usage(`Cannot use ${shown}: ${problems.slice(0, mostProblems).join("; ")}${more}`, hint);
}

async function readCsv(text: string, shown: string): Promise<RawRow[]> {
  const { parseCsv } = await load<typeof import("./rows_csv.ts")>(import.meta, "./rows_csv.ts");
  const [first, ...lines] = parseCsv(text, shown);
  const headings = first?.cells ?? [];
  const head = `line ${first?.line ?? 1}`;
  return lines.map(({ line, cells }) => ({
    where: `line ${line}`,
    head,
    values: headings.map((heading, at) => [heading, cells[at]] as const),
  }));
}

function readJson(text: string, shown: string): RawRow[] {
  const entries = [parseShown(text, shown)].flat();
  return entries.map((entry, at) => {
    const where = `entry ${at + 1}`;
    if (typeof entry === "object" && entry !== null) return { where, head: where, values: Object.entries(entry) };
    throw usage(`Cannot use ${shown}: ${where} is no object`);
  });
}

/** Reads what begins like JSON. */
export function parseShown(text: string, shown: string): unknown {
  try {
    return parseJson(text);
  } catch {
    throw usage(`Cannot use ${shown}: it begins like JSON and is none`);
  }
}

function shapeRow<Column extends string>(row: RawRow, shown: string, shape: RowShape<Column>): Row<Column> {
  const { where, head } = row;
  const found = new Map<string, string>();
  if (!row.values.some(([heading]) => columnOf(heading, shape))) throw noHeadings(head, shown, shape);
  for (const [heading, value] of row.values) {
    const column = columnOf(heading, shape);
    if (column === undefined) continue;
    if (column === "") throw unknownColumn(heading, head, shown, shape);
    if (typeof value === "object" && value !== null) {
      throw usage(`Cannot use ${shown}: "${heading}" of ${where} is no single value`);
    }
    if (found.has(column)) throw usage(`Cannot use ${shown}: it has the column ${column} twice`);
    found.set(column, value === null || value === undefined ? "" : String(value));
  }
  return {
    where,
    get: (column) => found.get(column)?.trim() || undefined,
    exactly: (column) => found.get(column) ?? "",
  };
}

/** The column that a heading means: undefined when it is not needed, empty when it is unknown. */
function columnOf<Column extends string>(heading: string, { columns, ignored }: RowShape<Column>): string | undefined {
  if (heading.startsWith("_") || ignored.some((name) => plain(name) === plain(heading))) return undefined;
  const names = Object.entries<readonly string[]>(columns);
  return names.find(([name, others]) => [name, ...others].some((other) => plain(other) === plain(heading)))?.[0] ?? "";
}

function plain(heading: string): string {
  return heading.toLowerCase().replace(/[\s_-]/g, "");
}

/** Without headings the first line holds values, secrets perhaps: so it is not repeated. */
function noHeadings(head: string, shown: string, { columns }: RowShape<string>): Error {
  const message = `Cannot use ${shown}: none of the headings of ${head} is known`;
  return usage(message, `Columns are ${Object.keys(columns).join(", ")}.`);
}

function unknownColumn(heading: string, head: string, shown: string, shape: RowShape<string>): Error {
  const known = Object.keys(shape.columns);
  const near = nearest(plain(heading), known);
  return usage(
    `Cannot use ${shown}: "${heading}" (${head}) is no column of such a file`,
    near ? `Did you mean ${near}?` : `Columns are ${known.join(", ")}.`,
  );
}

/** Where the secret of a row is to be looked for. */
export interface RowSecret<Column extends string> {
  /** The column that names a variable. */
  readonly variable: Column;
  /** The column that holds the secret itself. */
  readonly plain: Column;
  /** The secret of the command that stands in for all rows without one. */
  readonly common: string;
}

export const passwordsInFile = {
  kind: "switch",
  summary: "Take passwords out of the file of --from too, if they stand there in a column of their own",
} as const;

/** Refuses passwords in a file, unless the user has said that they are meant. */
export function refusePasswords<Column extends string>(
  rows: readonly Row<Column>[],
  { variable, plain }: RowSecret<Column>,
  shown: string,
  isAllowed: boolean,
): void {
  const holding = rows.filter((row) => row.get(plain) !== undefined);
  const both = holding.filter((row) => row.get(variable) !== undefined);
  refuseProblems(shown, both.map(({ where }) => `${where} has both ${variable} and ${plain}`));
  if (isAllowed && holding.length === 0) {
    throw usage(`--passwords-in-file was given, and ${shown} has none in a column ${plain}`);
  }
  if (isAllowed || holding.length === 0) return;
  throw usage(
    `Cannot use ${shown}: it holds passwords in the column ${plain}, where others can read them`,
    `Name a variable for each in a column ${variable} instead, or add --passwords-in-file if this is meant.`,
  );
}

/** The secret of a row, if there is any: by its own variable, out of the file, or the one for all rows. */
export async function secretOf<Column extends string>(
  flags: FlagReader,
  row: Row<Column>,
  { variable, plain, common }: RowSecret<Column>,
): Promise<string | undefined> {
  const named = row.get(variable);
  // The name is not repeated in an error: it may be the secret itself, put into the wrong column.
  if (named !== undefined) return flags.context.secrets.fromVariable(named, `${variable} in ${row.where}`);
  if (row.get(plain) === undefined) return await flags.secret(common);
  flags.context.known.add(row.exactly(plain));
  return row.exactly(plain);
}
