/** Reads a manifest in any of its forms: YAML, JSON, JSONL or CSV, each entry with the line that it stands on. */

import { parseJson } from "../../mod.ts";
import { headProblems, type ManifestHead } from "../../tenants.ts";
import type { Context } from "../../cli/context.ts";
import { usage } from "../../cli/errors.ts";
import { load } from "../../cli/lazy.ts";
import { decodeText } from "../../cli/output/text.ts";
import type { LinedDocument } from "../../cli/output/yaml.ts";
import type { Entry, ManifestFile, Mistake } from "./entry.ts";
import { areWhole, type Pieces, piecesOf, tenantsIn } from "./pieces.ts";

const mostBytes = 256 * 1024 * 1024;
type Form = "csv" | "jsonl" | "document";

/** Reads a manifest. */
export async function readManifest(context: Context, shown: string): Promise<ManifestFile> {
  const path = shown === "-" ? context.absolute("manifest") : context.absolute(shown);
  const folder = path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const text = decodeText(await context.readFile(shown, mostBytes));
  const file = shown === "-" ? "standard input" : shown;
  const place = { shown, path, folder };
  const form = formOf(shown, text);
  if (form !== "document") return { ...place, ...await readTable(form, text, file) };
  return { ...place, ...await readDocument(context, text, file, folder) };
}

type Read = Pick<ManifestFile, "head" | "mistakes" | "entries">;

/** The ending of the file says its form, else its text does. */
function formOf(path: string, text: string): Form {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  if (ending === "csv" || ending === "tsv") return "csv";
  if (ending === "jsonl" || ending === "ndjson") return "jsonl";
  if (/^(json|ya?ml)$/.test(ending)) return "document";
  const first = text.trimStart().split("\n", 1)[0]?.trim() ?? "";
  if (/^\{.*\}$/.test(first)) return "jsonl";
  return /^[{[]/.test(first) || /^(\$schema|defaults|groups|tenants\w*)\s*:/m.test(text) ? "document" : "csv";
}

async function readTable(form: "csv" | "jsonl", text: string, file: string): Promise<Read> {
  if (form === "jsonl") return readLines(text, file);
  const { readCsvEntries } = await load<typeof import("./csv.ts")>(import.meta, "./csv.ts");
  return readCsvEntries(text, file);
}

/** One JSON object a line; the first one may be the head. Lines are parsed when they are needed, and again. */
function readLines(text: string, file: string): Read {
  const mistakes: Mistake[] = [];
  let head: ManifestHead = {};
  let isFirst = true;
  for (const { line, text: one } of linesIn(text)) {
    const data = parsed(one);
    if (data === undefined) mistakes.push({ file, line, field: "", problem: "is no JSON object on one line" });
    if (isFirst && isHead(data)) {
      head = data;
      mistakes.push(...headProblems(head).map((problem) => ({ file, line, ...problem })));
    }
    isFirst = false;
  }
  function* entries(): Generator<Entry> {
    let isFirst = true;
    for (const { line, text: one } of linesIn(text)) {
      const data = parsed(one);
      if (data !== undefined && !(isFirst && isHead(data))) yield { data, file, line: () => line };
      isFirst = false;
    }
  }
  return { head, mistakes, entries };
}

function* linesIn(text: string): Generator<{ line: number; text: string }> {
  for (let at = 0, line = 1; at < text.length; line++) {
    const end = text.indexOf("\n", at);
    const one = text.slice(at, end < 0 ? undefined : end).trim();
    if (one !== "") yield { line, text: one };
    if (end < 0) return;
    at = end + 1;
  }
}

function parsed(text: string): object | undefined {
  try {
    const data = parseJson(text);
    return typeof data === "object" && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}

function isHead(data: unknown): data is ManifestHead {
  return typeof data === "object" && data !== null && ("defaults" in data || "groups" in data);
}

const parts = ["$schema", "defaults", "groups", "tenants", "tenantsFrom"];

async function readDocument(context: Context, text: string, file: string, folder: string): Promise<Read> {
  const { readLined } = await load<typeof import("../../cli/output/yaml.ts")>(import.meta, "../../cli/output/yaml.ts");
  const pieces = piecesOf(text);
  const taken = pieces !== undefined && areWhole(pieces, readLined) ? pieces : undefined;
  const { data, faults, lineAt } = readLined(taken?.head ?? text);
  const at = (field: string) => lineAt(pathOf(field));
  const mistakes: Mistake[] = faults.map((fault) => ({ file, field: "", ...fault }));
  const wrong = (field: string, problem: string) => void mistakes.push({ file, line: at(field), field, problem });
  const none: Read = { head: {}, mistakes, entries: () => [] };
  if (faults.length > 0) return none;
  if (Array.isArray(data)) return { head: {}, mistakes, entries: () => entriesOf(data, [], file, lineAt) };
  if (typeof data !== "object" || data === null) {
    wrong("", "must be a list of tenants, or an object with tenants");
    return none;
  }
  const body: Readonly<Record<string, unknown>> = { ...data };
  for (const name of Object.keys(body)) {
    if (!parts.includes(name) && !name.startsWith("x-")) {
      wrong(name, `is no part of a manifest (${parts.join(", ")}, x-…)`);
    }
  }
  for (const { field, problem } of headProblems(body)) wrong(field, problem);
  const { tenants, tenantsFrom } = body;
  const head = headOf(body);
  if (tenants !== undefined && tenantsFrom !== undefined) wrong("tenantsFrom", "does not go with tenants");
  if (typeof tenantsFrom === "string") {
    const other = tableForm(tenantsFrom);
    const path = /^([\\/]|[a-z]:)/i.test(tenantsFrom) ? tenantsFrom : folder + tenantsFrom;
    const table = await readTable(other, decodeText(await context.readFile(path, mostBytes)), tenantsFrom);
    return { head, mistakes: [...mistakes, ...table.mistakes], entries: table.entries };
  }
  if (tenantsFrom !== undefined) wrong("tenantsFrom", "must be the path of a CSV or JSONL file");
  else if (!Array.isArray(tenants) && !taken) wrong("tenants", tenants === undefined ? "is missing" : "must be a list");
  if (taken) return { head, mistakes, entries: () => entriesIn(taken, readLined, file) };
  return { head, mistakes, entries: () => entriesOf(Array.isArray(tenants) ? tenants : [], ["tenants"], file, lineAt) };
}

function tableForm(path: string): "csv" | "jsonl" {
  if (/\.(csv|tsv)$/i.test(path)) return "csv";
  if (/\.(jsonl|ndjson)$/i.test(path)) return "jsonl";
  throw usage(`tenantsFrom takes a CSV or JSONL file, not ${path}`);
}

/** What is no object was told already. */
function headOf({ defaults, groups }: Readonly<Record<string, unknown>>): ManifestHead {
  return {
    ...(isObject(defaults) && { defaults }),
    ...(isObject(groups) && { groups: Object.fromEntries(Object.entries(groups).filter(isGroup)) }),
  };
}

function isObject(part: unknown): part is Record<string, unknown> {
  return typeof part === "object" && part !== null && !Array.isArray(part);
}

function isGroup(named: [string, unknown]): named is [string, Record<string, unknown>] {
  return isObject(named[1]);
}

function* entriesOf(
  list: readonly unknown[],
  path: readonly string[],
  file: string,
  lineAt: (path: readonly (string | number)[]) => number,
): Generator<Entry> {
  for (const [index, data] of list.entries()) {
    yield { data, file, line: (field) => lineAt([...path, index, ...pathOf(field)]) };
  }
}

function* entriesIn(pieces: Pieces, read: (text: string) => LinedDocument, file: string): Generator<Entry> {
  for (const { data, lineAt } of tenantsIn(pieces, read)) yield { data, file, line: (field) => lineAt(pathOf(field)) };
}

/** `backupAccounts[0].login` as the steps of a path. */
function pathOf(field: string): string[] {
  return field.split(/[.[\]]+/).filter((step) => step !== "");
}
