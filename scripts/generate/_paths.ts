/**
 * Which paths and tags the document of a version has. Each path stands once, with its operations in `openapi/operations/`:
 * `x-path` is the path, and its keys are the versions, `v8` for one and `beforeV7` for all older ones without a key of their
 * own. `x-versions` says which versions have it where the keys do not.
 */

import { listFiles, readText } from "../_files.ts";
import { parseYaml, type PathItem, versions } from "../_openapi.ts";

/** What `openapi/operations/` says in all of its files. */
export interface Contents {
  /** What each tag means. */
  readonly tags: ReadonlyMap<string, string>;
  /** Sorted so that a fixed part of a path comes before a parameter. */
  readonly paths: readonly VersionedPath[];
}

/** A path, and how it is in each version that has it. */
export interface VersionedPath {
  readonly path: string;
  readonly in: ReadonlyMap<string, { readonly ref: string; readonly item: PathItem }>;
}

/** Reads all of it. */
export async function readContents(): Promise<Contents> {
  const files = await listFiles("openapi/operations/", /\.yaml$/);
  const found = await Promise.all(files.map(async (file) => contentsOf(file, await readText(file))));
  const keyOf = ({ path }: VersionedPath) => path.toLowerCase();
  return {
    tags: new Map(found.flatMap(({ tags }) => [...tags])),
    paths: found.flatMap(({ paths }) => paths).sort((one, other) => keyOf(one) < keyOf(other) ? -1 : 1),
  };
}

/** What one file says. */
export function contentsOf(file: string, text: string): Contents {
  const { tags = {}, ...items } = parseYaml(text) as Record<string, Record<string, unknown>>;
  const paths = Object.entries(items).flatMap(([name, item]) => {
    const { "x-path": path, "x-versions": only } = item;
    if (typeof path !== "string") return [];
    const having = typeof only === "string" ? only.split(" ") : versions.filter((version) => keyOf(item, version));
    const ref = `${file.replace("openapi/", "")}#/${name}`;
    return [{ path, in: new Map(having.map((version) => [version, inVersion(version, ref, item)])) }];
  });
  return { tags: new Map(Object.entries(tags).map(([name, meaning]) => [name, String(meaning)])), paths };
}

function inVersion(version: string, ref: string, item: Record<string, unknown>): { ref: string; item: PathItem } {
  const key = keyOf(item, version);
  return key === undefined ? { ref, item } : { ref: `${ref}/${key}`, item: item[key] as PathItem };
}

/** The key of an item that a version goes by; undefined when there is none. */
function keyOf(item: object, version: string): string | undefined {
  if (version in item) return version;
  const later = versions.slice(versions.indexOf(version) + 1).map((name) => `beforeV${name.slice(1)}`);
  return later.find((key) => key in item);
}

/** The document of a version with the tags and the paths that it has. */
export function withContents(document: string, version: string, { tags, paths }: Contents): string {
  const own = paths.flatMap((path) => path.in.has(version) ? [{ path: path.path, ...path.in.get(version) }] : []);
  const used = new Set(own.flatMap(({ item = {} }) => methods.flatMap((method) => item[method]?.tags ?? [])));
  const tagLines = [...tags].filter(([name]) => used.has(name)).sort(([one], [other]) => one < other ? -1 : 1)
    .map(([name, meaning]) => `  - name: ${name}\n    description: ${meaning}\n`);
  const pathLines = own.map(({ path, ref }) => {
    const line = `  ${path}: { $ref: ${ref} }\n`;
    return line.length > mostColumns ? `  ${path}:\n    $ref: ${ref}\n` : line;
  });
  return document.replace(/^tags:\n(?: .*\n)+/m, `tags:\n${tagLines.join("")}`)
    .replace(/^paths:\n(?: .*\n)+/m, `paths:\n${pathLines.join("")}`);
}

const methods = ["get", "post", "put", "delete"] as const;
const mostColumns = 121;
