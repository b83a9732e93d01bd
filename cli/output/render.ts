/** Writes the data of a command in the format that was asked for. */

import type { Command } from "../command.ts";
import { toAscii } from "./text.ts";
import type { outputFormats } from "../flags/common.ts";
import { WhatIf } from "./what_if.ts";

/** Makes data fit for every reader: ConvertFrom-Json fails on two keys that differ only by case, and on an empty key. */
export function tidy(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(tidy);
  if (typeof data !== "object" || data === null) return data;
  const kept = new Map<string, [key: string, value: unknown]>();
  for (const [key, value] of Object.entries(data)) {
    const folded = key.toLowerCase();
    if (key !== "" && !kept.has(folded)) kept.set(folded, [key, tidy(value)]);
  }
  return Object.fromEntries(kept.values());
}

/** The formats that `--output` names, and the text of commands whose data is text. */
export type Format = (typeof outputFormats)[number] | "text";

/** How to write. */
export interface Style {
  readonly format: Format;
  /** Whether only ASCII may be written. */
  readonly ascii: boolean;
  /** Takes the part that `--query` wants. */
  readonly select: ((data: unknown) => unknown) | undefined;
}

/** Writes data as text, with a line end behind it. Nothing is written for no data. */
export async function render(
  result: unknown,
  command: Pick<Command, "columns" | "rows" | "text">,
  style: Style,
): Promise<string> {
  const { format, select } = style;
  const isForPeople = (format === "table" || format === "text") && !select;
  if (result === undefined || format === "none") return "";
  if (isForPeople && result instanceof WhatIf) return `${result.whatIf}\n`;
  if (isForPeople && command.text) return withLineEnd(command.text(result));
  if (isForPeople && typeof result === "string") return withLineEnd(result);
  const rows = format === "csv" || format === "jsonl" ? command.rows : undefined;
  const shown = rows && !select && !(result instanceof WhatIf) ? rows(result) : result;
  const data = select ? select(tidy(shown)) : tidy(shown);
  if (format === "json") return json(JSON.stringify(data ?? null, undefined, 2), style);
  if (format === "jsonl") return listOf(data).map((entry) => json(JSON.stringify(entry), style)).join("");
  if (format === "csv") return (await import("./csv.ts")).toCsv(listOf(data));
  if (format === "yaml") return (await import("./yaml.ts")).toYaml(data);
  return (await import("./table.ts")).toTable(data, select ? undefined : command.columns);
}

function json(text: string, { ascii }: Style): string {
  return `${ascii ? toAscii(text) : text}\n`;
}

function listOf(data: unknown): readonly unknown[] {
  if (data === undefined || data === null) return [];
  return Array.isArray(data) ? data : [data];
}

function withLineEnd(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
