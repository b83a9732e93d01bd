/** Writes the documents of all versions into one module. What several versions have alike is in it once. */

import type { Document } from "../_openapi.ts";

/** A document whose paths and components are numbers of parts. */
interface Outline {
  rest: Record<string, unknown>;
  paths: Record<string, Record<string, number>>;
  components: Record<string, Record<string, number>>;
}

/** The module; `sandbox/http/description.ts` puts the documents together again. */
export function documentsModule(documents: ReadonlyMap<string, Document>): string {
  const parts = new Map<string, number>();
  const numberOf = (value: unknown): number => {
    const text = JSON.stringify(value);
    const known = parts.get(text) ?? parts.size;
    parts.set(text, known);
    return known;
  };
  const numbered = (values: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, numberOf(value)]));
  const numberedTwice = (values: Readonly<Record<string, object>>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, numbered({ ...value })]));
  const outlines: Record<string, Outline> = {};
  for (const [version, { paths, components, ...rest }] of documents) {
    outlines[version] = {
      rest: { ...rest, servers: [{ url: `/${version}` }] },
      paths: numberedTwice(paths),
      components: numberedTwice(components),
    };
  }
  return `/** Paths and components of all versions, each as JSON. */
export const parts: readonly string[] = ${JSON.stringify([...parts.keys()])};

/** A document whose paths and components are numbers of parts. */
export interface Outline {
  readonly rest: Readonly<Record<string, unknown>>;
  readonly paths: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The documents, by their versions. */
export const outlines: Readonly<Record<string, Outline>> = ${JSON.stringify(outlines)};
`;
}
