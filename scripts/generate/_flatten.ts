import {
  type Document,
  nameOf,
  type OperationEntry,
  operationsOf,
  reachableSchemas,
  type Schema,
} from "../_openapi.ts";

const ruleKeywords = ["if", "not", "anyOf", "oneOf", "dependentRequired"];

/**
 * Puts the parts that a schema is composed of into the schema itself, and leaves out what its direction never carries.
 *
 * The documents compose schemas from parts, so that a version names only what differs. Readers of the generated files
 * are better off with one flat list of properties: shorter types, and errors that name the property.
 */
export function flatten(document: Document): Document {
  const flat = structuredClone(document);
  const requests = requestSchemaNames(flat);
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const merged = mergeParts(schema, document);
    flat.components.schemas[name] = dropProperties(merged, requests.has(name) ? "readOnly" : "writeOnly");
  }
  return keepReachable(flat);
}

/** Leaves out the conditions, which TypeScript has no words for. */
export function withoutRules(document: Document): Document {
  const plain = structuredClone(document);
  for (const schema of Object.values(plain.components.schemas)) delete schema.allOf;
  return keepReachable(plain);
}

/** Names of the schemas that requests are made of. */
export function requestSchemaNames(document: Document): Set<string> {
  return sentSchemaNames(operationsOf(document), document);
}

/** Names of the schemas that the requests of some operations are made of. */
export function sentSchemaNames(entries: readonly OperationEntry[], document: Document): Set<string> {
  const sent = entries.map(({ item, operation }) => [operation.requestBody, operation.parameters, item.parameters]);
  return reachableSchemas(sent, document);
}

function mergeParts(schema: Schema, document: Document): Schema {
  const { allOf, unevaluatedProperties, ...rest } = schema;
  if (!allOf) return structuredClone(schema);
  const resolved = allOf.map((member) => ({ member, part: resolve(member, document) }));
  const nested = resolved.find(({ part }) => !isRule(part) && part.allOf !== undefined);
  if (nested) throw new Error(`Cannot flatten ${nested.member.$ref}: a part must not be composed of parts itself`);
  const parts = resolved.filter(({ part }) => !isRule(part)).map(({ part }) => part);
  const rules = resolved.filter(({ part }) => isRule(part)).map(({ member }) => member);
  const all = [rest, ...parts];
  const required = all.flatMap((part) => part.required ?? []);
  const merged: Schema = { ...rest, properties: Object.assign({}, ...all.map((part) => part.properties)) };
  if (required.length > 0) merged.required = required;
  if (unevaluatedProperties === false) merged.additionalProperties = false;
  if (rules.length > 0) merged.allOf = rules;
  return structuredClone(merged);
}

function resolve(member: Schema, document: Document): Schema {
  if (member.$ref === undefined) return member;
  const name = nameOf(member.$ref);
  const schema = document.components.schemas[name];
  if (!schema) throw new Error(`Cannot resolve ${member.$ref}: no such schema`);
  return schema;
}

function isRule(part: Schema): boolean {
  return ruleKeywords.some((keyword) => keyword in part);
}

function dropProperties(schema: Schema, mark: "readOnly" | "writeOnly"): Schema {
  const kept = Object.entries(schema.properties ?? {}).filter(([, property]) =>
    typeof property === "boolean" || property[mark] !== true
  );
  return schema.properties ? { ...schema, properties: Object.fromEntries(kept) } : schema;
}

function keepReachable(document: Document): Document {
  const reachable = reachableSchemas(document.paths, document);
  const kept = Object.entries(document.components.schemas).filter(([name]) => reachable.has(name));
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(kept.sort(byName)) } };
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
