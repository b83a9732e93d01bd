/** Reads what a JSON Schema says of a value, whatever it is made up of. */

import type { JsonSchema } from "../generated/request_schemas/types.ts";
import { isObject, listOf } from "./fields.ts";

/** The named schemas of one API version. */
export type Definitions = Readonly<Record<string, JsonSchema>>;

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

function partsOf(schema: JsonSchema, definitions: Definitions): JsonSchema[] {
  const referred = typeof schema.$ref === "string" ? definitions[schema.$ref.replace("#/$defs/", "")] : undefined;
  const combined = [schema.allOf, schema.anyOf, schema.oneOf].flatMap(listOf);
  const below = [referred, ...combined, schema.then, schema.else].filter(isObject);
  return [schema, ...below.flatMap((each) => partsOf(each, definitions))];
}

function objectIn(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}
