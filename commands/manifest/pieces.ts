/** Reads the tenants of a long YAML text some at a time: the parts of a whole one take a hundred times its own memory. */

import type { LinedDocument } from "../../cli/output/yaml.ts";

/** How many tenants are read at once. */
const each = 20;
/** A text that is shorter is read as a whole. */
const long = 128 * 1024;

/** A run of tenants: a list of its own, and the line that it begins at. */
interface Piece {
  readonly text: string;
  readonly line: number;
}

/** A text whose tenants can be read by themselves. */
export interface Pieces {
  /** All but the tenants, each line where it was. */
  readonly head: string;
  readonly pieces: readonly Piece[];
}

/** What one part of a text may mean elsewhere in it, and what begins another document: then it is read as a whole. */
const farReaching = /(^|[\s,[{:-])[&*!]\S|^(---|\.\.\.|%)/m;

/** Takes a text apart; undefined when it is short, or not plain to see where its tenants begin and end. */
export function piecesOf(text: string): Pieces | undefined {
  if (text.length < long || farReaching.test(text)) return undefined;
  const list = /^tenants:[ \t]*(#.*)?\r?\n/m.exec(text);
  if (list === null || text.match(/^["']?tenants["']?[ \t]*:/gm)?.length !== 1) return undefined;
  const start = list.index + list[0].length;
  const indent = /^(?:[ \t]*(?:#.*)?\r?\n)*( *)- /.exec(text.slice(start, start + 10_000))?.[1];
  if (indent === undefined) return undefined;
  const { starts, end } = placesOf(text, start, indent);
  const head = text.slice(0, start) + "\n".repeat(linesIn(text, start, end)) + text.slice(end);
  return { head, pieces: cut(text, starts, end) };
}

/** Where tenants begin, and where the list ends: at the first line that is not deeper, and no comment. */
function placesOf(text: string, start: number, indent: string): { starts: number[]; end: number } {
  const next = new RegExp(`^(?:${indent}-(?=[ \\r\\n])|(?!${indent} |[ \\t]*(?:#|\\r?$)))`, "gm");
  const starts: number[] = [];
  next.lastIndex = start;
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    if (found[0] === "") return { starts, end: found.index };
    starts.push(found.index);
  }
  return { starts, end: text.length };
}

function cut(text: string, starts: readonly number[], end: number): Piece[] {
  const pieces: Piece[] = [];
  let [line, at] = [1, 0];
  for (let first = 0; first < starts.length; first += each) {
    const [from = 0, to = end] = [starts[first], starts[first + each]];
    line += linesIn(text, at, from);
    at = from;
    pieces.push({ text: text.slice(from, to), line });
  }
  return pieces;
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** Whether each piece is a list by itself. What is wrong with one may be what is around it, so that the whole is read then. */
export function areWhole({ pieces }: Pieces, read: (text: string) => LinedDocument): boolean {
  return pieces.every(({ text }) => {
    const { data, faults } = read(text);
    return faults.length === 0 && Array.isArray(data);
  });
}

/** The tenants one by one, each with a function that finds lines in it. */
export function* tenantsIn(
  { pieces }: Pieces,
  read: (text: string) => LinedDocument,
): Generator<{ readonly data: unknown; lineAt(path: readonly (string | number)[]): number }> {
  for (const { text, line } of pieces) {
    const { data, lineAt } = read(text);
    const list: readonly unknown[] = Array.isArray(data) ? data : [];
    for (const [index, one] of list.entries()) {
      yield { data: one, lineAt: (path) => line - 1 + lineAt([index, ...path]) };
    }
  }
}
