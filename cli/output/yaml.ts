/** The only file that names the YAML package. */

import {
  type Alias,
  Document,
  isAlias,
  isMap,
  isNode,
  isSeq,
  LineCounter,
  type Node,
  parse,
  parseDocument,
  Scalar,
  visit,
} from "npm:yaml@2.9.1";

/**
 * Writes data as YAML. Texts that readers of the old YAML 1.1 take for something else are quoted: 22:00:00 is a number for
 * them, and no is false. In ASCII every text that is not is quoted, and has `\uXXXX` or `\UXXXXXXXX` for the rest.
 */
export function toYaml(data: unknown, ascii: boolean): string {
  if (data === undefined) return "";
  const document = new Document(data, { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  if (!ascii) return document.toString({ lineWidth: 0 });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && beyondAscii.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 }).replace(new RegExp(beyondAscii, "gu"), escaped);
}

const beyondAscii = /[^\n -~]/u;

/** Unlike JSON, YAML names a code point, not the halves of a pair. */
function escaped(letter: string): string {
  const code = letter.codePointAt(0)?.toString(16) ?? "";
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}

/** Reads YAML. */
export function fromYaml(text: string): unknown {
  return parse(text);
}

/** Puts a value at a place in a YAML text, whose comments stay; undefined takes away what is there. */
export function withValue(text: string, place: readonly string[], value: unknown): string {
  const document = parseDocument(text);
  const [parent, name = ""] = [place.slice(0, -1), place.at(-1)];
  if (value === undefined) {
    if (document.hasIn(place)) document.deleteIn(place);
    return document.toString({ lineWidth: 0 });
  }
  // A name with nothing behind it is no collection to put something into.
  if (document.getIn(parent) === null) document.setIn(parent, document.createNode({ [name]: value }));
  else document.setIn(place, document.createNode(value));
  return document.toString({ lineWidth: 0 });
}

/** A YAML or JSON text that people wrote: its data, what is wrong with it, and where everything stands. */
export interface LinedDocument {
  readonly data: unknown;
  readonly faults: readonly { readonly line: number; readonly problem: string }[];
  /** The line of what stands at a path, or of the nearest above it that is there; counted from 1. */
  lineAt(path: readonly (string | number)[]): number;
}

/** Reads YAML, of which JSON is a part, as far as it can be read. */
export function readLined(text: string): LinedDocument {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, merge: true });
  const lineOf = (offset: number) => Math.max(1, lineCounter.linePos(offset).line);
  const errors = document.errors.map(({ code, message, pos }) => ({
    line: lineOf(pos[0]),
    problem: code === "RESOURCE_EXHAUSTION" ? "is nested too deep" : message,
  }));
  const strayAlias = errors.length > 0 ? undefined : strayAliasOf(document);
  const stray = strayAlias === undefined ? [] : [{
    line: lineOf(startOf(strayAlias) ?? 0),
    problem: `has *${strayAlias.source}, which no part that ends before it is called`,
  }];
  const faults = [...errors, ...stray];
  const read = faults.length > 0 ? { faults } : dataOf(document, text.length);
  return { data: undefined, ...read, lineAt: (path) => lineOf(offsetOf(document.contents, path)) };
}

/** The first alias that stands for nothing, or for something that it is in. */
function strayAliasOf(document: Document): Alias | undefined {
  const anchors = new Set<string>();
  let stray: Alias | undefined;
  visit(document, {
    Node(_, node, path) {
      if (!isAlias(node)) return void (node.anchor && anchors.add(node.anchor));
      const isInside = path.some((outer) => isNode(outer) && !isAlias(outer) && outer.anchor === node.source);
      if (anchors.has(node.source) && !isInside) return undefined;
      stray = node;
      return visit.BREAK;
    },
  });
  return stray;
}

/** What aliases stand for may be no more than what the text could hold. */
function dataOf(document: Document, maxAliasCount: number): Pick<LinedDocument, "data" | "faults"> {
  try {
    return { data: document.toJS({ maxAliasCount }), faults: [] };
  } catch (error) {
    const told = error instanceof Error ? error.message : "";
    const problem = /alias count/.test(told)
      ? "has aliases of aliases that stand for too much"
      : told.replace(/^Merge sources/, "what stands behind <<");
    return { data: undefined, faults: [{ line: 1, problem }] };
  }
}

function offsetOf(root: unknown, path: readonly (string | number)[]): number {
  let [node, offset] = [root, 0];
  for (const step of path) {
    if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else if (isMap(node)) {
      const pair = node.items.find(({ key }) => key instanceof Scalar && String(key.value) === String(step));
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
