/** Turns a body into official spelling, as tolerantly as real servers read it, and notes what was not official. */

import { type JsonOptions, parseJson } from "./json.ts";
import type { JsonSchema } from "../generated/request_schemas/types.ts";
import { findRegion } from "./versions.ts";

/** The named schemas of one API version. */
export type Definitions = Readonly<Record<string, unknown>>;

/** What all parts of a schema together say of a value. */
export interface Facets {
  /** The JSON types that are mentioned. */
  readonly types: ReadonlySet<string>;
  /** The values that are allowed, if they are listed. */
  readonly values: readonly string[];
  /** Whether the value is an id. */
  readonly isId: boolean;
  /** The schemas of a property by its official name. */
  readonly properties: ReadonlyMap<string, readonly JsonSchema[]>;
  /** The schemas of a property of any other name, where there may be some. */
  readonly others: readonly JsonSchema[];
  /** The schemas of an element of a list. */
  readonly items: readonly JsonSchema[];
}

/** Gathers what the schemas say, through references, combinations and conditions. */
export function facetsOf(schemas: readonly JsonSchema[], definitions: Definitions): Facets {
  const parts = schemas.flatMap((schema) => partsOf(schema, definitions));
  const properties = new Map<string, JsonSchema[]>();
  for (const [name, schema] of parts.flatMap((part) => Object.entries(objectIn(part.properties)))) {
    if (isObject(schema)) properties.set(name, [...properties.get(name) ?? [], schema]);
    else if (!properties.has(name)) properties.set(name, []);
  }
  return {
    types: new Set(
      parts.flatMap((part) => typeof part.type === "string" ? [part.type] : listOf(part.type).map(String)),
    ),
    values: parts.flatMap((part) => listOf(part.enum)).filter((value) => typeof value === "string"),
    isId: parts.some((part) => part.format === "uuid"),
    properties,
    others: parts.flatMap((part) => isObject(part.additionalProperties) ? [part.additionalProperties] : []),
    items: parts.flatMap((part) => isObject(part.items) ? [part.items] : []),
  };
}

/** Facets that were gathered: a schema is the same for every body. */
const gathered = new WeakMap<Definitions, WeakMap<object, Gathered>>();

interface Gathered extends Facets {
  /** Official names by what they are in lower case. */
  readonly official: ReadonlyMap<string, string>;
}

/** The same as {@link facetsOf}, gathered once for schemas that come again; `key` is what they come again as. */
function gather(key: object, schemas: readonly JsonSchema[], definitions: Definitions): Gathered {
  const known = gathered.get(definitions) ?? new WeakMap<object, Gathered>();
  gathered.set(definitions, known);
  const found = known.get(key);
  if (found !== undefined) return found;
  const facets = facetsOf(schemas, definitions);
  const official = new Map([...facets.properties.keys()].map((name) => [name.toLowerCase(), name]));
  const made = { ...facets, official };
  known.set(key, made);
  return made;
}

function partsOf(schema: JsonSchema, definitions: Definitions): JsonSchema[] {
  const referred = typeof schema.$ref === "string" ? definitions[schema.$ref.replace("#/$defs/", "")] : undefined;
  const combined = [schema.allOf, schema.anyOf, schema.oneOf].flatMap(listOf);
  const below = [referred, ...combined, schema.then, schema.else].filter(isObject);
  return [schema, ...below.flatMap((each) => partsOf(each, definitions))];
}

function objectIn(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

/** How a body is spelled. */
export interface SpellingOptions {
  /** Whether properties that no schema knows stay, for somebody else to refuse. */
  readonly keepsUnknown?: boolean;
  /** What an id is read as. */
  readonly readId?: (id: string) => string;
}

/** A body in official spelling, and every way in which it was not. */
export interface Spelled {
  readonly value: unknown;
  readonly remarks: readonly string[];
}

/**
 * Names in any casing, values in any casing, booleans and numbers written as text and the other way round, both
 * spellings of a region: all are understood. What is null counts as left out, and what is unknown is passed over.
 */
export function inOfficialSpelling(
  value: unknown,
  schema: JsonSchema,
  definitions: Definitions,
  { keepsUnknown = false, readId = (id) => id }: SpellingOptions = {},
): Spelled {
  const remarks: string[] = [];
  const root = [schema];
  const walk: Walk = (each, schemas, path) => {
    const facets = gather(schemas === root ? schema : schemas, schemas, definitions);
    if (Array.isArray(each)) return each.map((item, index) => walk(item, facets.items, `${path}[${index}]`));
    if (each === null && facets.types.has("null")) return null;
    if (each === null) return void remarks.push(`${path || "The body"} must not be null.`);
    if (isObject(each)) {
      return facets.types.has("object") ? spellObject(each, facets, { path, walk, remarks, keepsUnknown }) : each;
    }
    const spelled = spellScalar(each, facets, readId);
    if (spelled !== each) remarks.push(`${path || "The body"} must be ${describe(facets)}.`);
    return spelled;
  };
  return { value: walk(value, root, ""), remarks };
}

type Walk = (value: unknown, schemas: readonly JsonSchema[], path: string) => unknown;

function spellObject(
  object: Record<string, unknown>,
  { properties, others, official }: Gathered,
  { path, walk, remarks, keepsUnknown }: { path: string; walk: Walk; remarks: string[]; keepsUnknown: boolean },
): Record<string, unknown> {
  const spelled: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(object)) {
    const meant = official.get(name.toLowerCase()) ?? (others.length > 0 ? name : undefined);
    const isSecond = keepsUnknown && meant !== undefined && meant !== name && Object.hasOwn(object, meant);
    const known = isSecond ? undefined : meant;
    const where = path ? `${path}.${name}` : name;
    if (known === undefined) remarks.push(`${where} is not known here.`);
    if (known === undefined && keepsUnknown) spelled[name] = value;
    else if (known !== name) remarks.push(`${where} must be spelled ${known}.`);
    const read = known === undefined ? undefined : walk(value, properties.get(known) ?? others, where);
    if (known !== undefined && read !== undefined) spelled[known] = read;
  }
  return spelled;
}

function spellScalar(value: unknown, facets: Facets, readId: (id: string) => string): unknown {
  const { types, values } = facets;
  if (typeof value !== "string") {
    return types.has("string") && types.size === 1 ? String(value) : value;
  }
  if (!types.has("string")) return unquote(value, types);
  if (facets.isId) return readId(value.replace(/^\{(.*)\}$/, "$1"));
  if (values.length === 0) return value;
  const wanted = value.trim().toLowerCase();
  return values.find((each) => each.toLowerCase() === wanted) ?? sameRegion(value, values) ?? value;
}

function unquote(text: string, types: ReadonlySet<string>): unknown {
  const word = text.trim().toLowerCase();
  if (types.has("boolean") && (word === "true" || word === "false")) return word === "true";
  const isNumber = (types.has("integer") || types.has("number")) && /^-?\d+(\.\d+)?$/.test(word);
  return isNumber ? Number(word) : text;
}

/** A region by its other name: v6 renamed two of them. */
function sameRegion(text: string, values: readonly string[]): string | undefined {
  if (!values.includes("Worldwide")) return undefined;
  const region = findRegion(text);
  return values.find((each) => region !== undefined && findRegion(each) === region);
}

function describe({ types, values, isId }: Facets): string {
  if (isId) return "a well-formed GUID";
  if (values.length > 0) return `spelled as one of ${[...new Set(values)].join(", ")}`;
  return `of type ${[...types].join(" or ")}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * Parses JSON as people copy it: a byte-order mark, odd white space and a comma before a closing bracket are passed over.
 *
 * @param text The text.
 * @param options What becomes of whole numbers above 2^53.
 * @returns The data.
 * @throws {SyntaxError} When it is not JSON.
 *
 * @example
 * ```ts
 * import { parseLooseJson } from "../schemas.ts";
 *
 * console.log(parseLooseJson('{"type": "Office365",\u00a0}')); // { type: "Office365" }
 * ```
 */
export function parseLooseJson(text: string, options: JsonOptions = {}): unknown {
  try {
    return parseJson(text, options);
  } catch {
    return parseJson(withoutOddities(text), options);
  }
}

/** Strings are matched first, so that what is inside one stays. A text copied from a web page has odd white space. */
function withoutOddities(text: string): string {
  const pattern = /"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])|[^\S \t\r\n]/g;
  return text.replace(pattern, (match) => match.startsWith('"') ? match : match === "," ? "" : " ");
}
