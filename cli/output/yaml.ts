/** The only file that names the YAML package. */

import { parse, parseDocument, stringify } from "npm:yaml@2.9.1";

/** Writes data as YAML. */
export function toYaml(data: unknown): string {
  return data === undefined ? "" : stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** Reads YAML. */
export function fromYaml(text: string): unknown {
  return parse(text);
}

/** Puts a value at a place in a YAML text, whose comments stay. */
export function withValue(text: string, place: readonly string[], value: unknown): string {
  const document = parseDocument(text);
  const [parent, name = ""] = [place.slice(0, -1), place.at(-1)];
  // A name with nothing behind it is no collection to put something into.
  if (document.getIn(parent) === null) document.setIn(parent, document.createNode({ [name]: value }));
  else document.setIn(place, document.createNode(value));
  return document.toString({ lineWidth: 0 });
}
