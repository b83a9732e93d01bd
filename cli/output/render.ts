/** Writes the data of a command in the format that was asked for. */

import { load } from "../lazy.ts";
import type { Command } from "../command.ts";
import type { outputFormats } from "../flags/common.ts";
import { copyChanged, mapChanged } from "../redact.ts";
import { inLines } from "./gate.ts";
import { isRawNumber, toAscii, toJson } from "./text.ts";
import { WhatIf, whatIfText } from "./what_if.ts";

/** Makes data fit for every reader: ConvertFrom-Json fails on two keys that differ only by case, and on an empty key. */
export function tidy(data: unknown): unknown {
  if (Array.isArray(data)) return mapChanged(data, tidy);
  if (isRawNumber(data)) return /^-?\d+$/.test(data.rawJSON) ? BigInt(data.rawJSON) : data;
  if (typeof data !== "object" || data === null) return data;
  return copyChanged(hasClearNames(data) ? data : withClearNames(data), tidyProperty);
}

function tidyProperty(name: string, value: unknown): readonly [name: string, value: unknown] | undefined {
  const tidied = tidy(value);
  return tidied === value ? undefined : [name, tidied];
}

/** Names as they are compared, each with the number of the object in which it was seen last. */
const folds = new Map<string, { seen: number }>();
const mostFolds = 1000;
let objects = 0;

/** Whether all names differ by more than case. Nothing is made anew for it: it is asked for each entry of a list. */
function hasClearNames(data: object): boolean {
  objects++;
  for (const name in data) {
    const fold = foldOf(name);
    if (name === "" || fold.seen === objects) return false;
    fold.seen = objects;
  }
  return true;
}

function foldOf(name: string): { seen: number } {
  const known = folds.get(name);
  if (known) return known;
  if (folds.size >= mostFolds) folds.clear();
  const lower = name.toLowerCase();
  const fold = folds.get(lower) ?? { seen: 0 };
  folds.set(lower, fold).set(name, fold);
  return fold;
}

function withClearNames(data: object): object {
  const kept = new Map<string, readonly [name: string, value: unknown]>();
  for (const [name, value] of Object.entries(data)) {
    const folded = name.toLowerCase();
    if (name !== "" && !kept.has(folded)) kept.set(folded, [name, value]);
  }
  return Object.fromEntries(kept.values());
}

/** The formats that `--output` names. */
export type Format = (typeof outputFormats)[number];

/** How to write. */
export interface Style {
  readonly format: Format;
  /** Whether only ASCII may be written: as the format does it by itself when undefined. */
  readonly ascii: boolean | undefined;
  /** Whether CSV cells stay as they are. */
  readonly rawCells: boolean;
  /** Whether it goes to a terminal, and how many columns of text that has. */
  readonly terminal: { readonly width: number | undefined } | undefined;
  /** Whether the data is text in itself, whose lines are its own. */
  readonly isText: boolean;
  /** Whether JSON was not asked for, so that one text needs no quotes. */
  readonly bareText: boolean;
  /** Takes the part that `--query` wants. */
  readonly select: ((data: unknown) => unknown) | undefined;
}

/** Writes data as text, with a line end behind it. Nothing is written for no data. */
export async function render(
  result: unknown,
  command: Pick<Command, "columns" | "rows" | "text" | "metrics">,
  style: Style,
): Promise<string> {
  const { format, select, terminal } = style;
  if (result === undefined || format === "none") return "";
  if (format === "prometheus") {
    const { toPrometheus } = await load<typeof import("./metrics.ts")>(import.meta, "./metrics.ts");
    return toPrometheus(command.metrics?.(terminal ? inLines(result) : result) ?? []);
  }
  if (!select && (format === "table" || format === "text")) {
    const text = asWords(result, command, style);
    if (text !== undefined) return withLineEnd(text);
  }
  const rows = format === "csv" || format === "jsonl" ? command.rows : undefined;
  const shown = rows && !select && !(result instanceof WhatIf) ? rows(result) : result;
  const data = select ? select(tidy(shown)) : tidy(shown);
  const ascii = style.ascii ?? terminal === undefined;
  if (format === "text" || (style.bareText && typeof data === "string")) {
    return toText(terminal ? inLines(data) : data, style.ascii === true);
  }
  if (format === "json") return json(toJson(data, 2), ascii);
  if (format === "jsonl") return listOf(data).map((entry) => json(toJson(entry), ascii)).join("");
  if (format === "yaml") {
    const { toYaml } = await load<typeof import("./yaml.ts")>(import.meta, "./yaml.ts");
    return toYaml(terminal ? inLines(data) : data, ascii);
  }
  if (format === "csv") {
    const { toCsv } = await load<typeof import("./csv.ts")>(import.meta, "./csv.ts");
    return toCsv(listOf(terminal ? inLines(data) : data), { ascii: style.ascii === true, raw: style.rawCells });
  }
  // Whoever adds a format says here how it is written.
  format satisfies "table";
  const { toTable } = await load<typeof import("./table.ts")>(import.meta, "./table.ts");
  return toTable(data, select ? undefined : command.columns, terminal?.width);
}

/** What a command says in words of its own. A table is for people, and so is what stands in it, wherever it goes. */
function asWords(result: unknown, command: Pick<Command, "text">, style: Style): string | undefined {
  const { format, isText, terminal } = style;
  if (result instanceof WhatIf) return whatIfText(result);
  if (typeof result === "string") return result;
  if (isText) return command.text?.(result);
  return format === "table" ? command.text?.(inLines(result), terminal?.width) : undefined;
}

/** Data without quotes, for a variable of a shell: an entry in a line, its values behind tabs. */
function toText(data: unknown, ascii: boolean): string {
  const lines = listOf(data).map((entry) =>
    typeof entry === "object" && entry !== null
      ? Object.entries(entry).filter(([key]) => !key.startsWith("_")).map(([, value]) => plain(value)).join("\t")
      : plain(entry)
  );
  return lines.map((line) => `${ascii ? toAscii(line) : line}\n`).join("");
}

function plain(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? toJson(value) : String(value);
}

function json(text: string, ascii: boolean): string {
  return `${ascii ? toAscii(text) : text}\n`;
}

function listOf(data: unknown): readonly unknown[] {
  if (data === undefined || data === null) return [];
  return Array.isArray(data) ? data : [data];
}

function withLineEnd(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
