/** Writes the data of a command in the format that was asked for. */

import type { Command } from "./_command.ts";
import { tidy } from "./_tidy.ts";
import { toAscii } from "./_text.ts";
import type { outputFormats } from "./_globals.ts";
import { WhatIf } from "./_what_if.ts";

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
  const rows = format === "csv" || format === "jsonl" ? command.rows : undefined;
  const shown = rows && !select && !(result instanceof WhatIf) ? rows(result) : result;
  const data = select ? select(tidy(shown)) : tidy(shown);
  if (format === "json") return json(JSON.stringify(data ?? null, undefined, 2), style);
  if (format === "jsonl") return listOf(data).map((entry) => json(JSON.stringify(entry), style)).join("");
  if (format === "csv") return (await import("./_csv.ts")).toCsv(listOf(data));
  if (format === "yaml") return (await import("./_yaml.ts")).toYaml(data);
  return (await import("./_table.ts")).toTable(data, select ? undefined : command.columns);
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
