/** The JSON Schema of a manifest, made of the table of its fields, for editors. */

import { type Field, type Fields, ownFields, tenantFields } from "./fields.ts";

/** A part of a JSON Schema. */
type Schema = Readonly<Record<string, unknown>>;

const guid = "[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}";
const variable = "[A-Za-z_][A-Za-z0-9_]*";

/** What a value of each kind looks like. Text may have `{officeName}` in it, which stands for another field. */
const patterns: Readonly<Partial<Record<Field["kind"], string>>> = {
  "guid": `^${guid}$`,
  "double-guid": `^${guid}${guid}$`,
  "thumbprint": "^[0-9a-fA-F]{40}$",
  "variable": `^(${variable}|[A-Za-z0-9_]*\\{\\w+\\}[A-Za-z0-9_]*)$`,
};

/**
 * Writes the JSON Schema (2020-12) of a manifest, with which an editor completes and checks it.
 *
 * @returns The schema.
 *
 * @example
 * ```ts
 * import { manifestSchema } from "../../tenants.ts";
 *
 * console.log(manifestSchema()["$schema"]); // https://json-schema.org/draft/2020-12/schema
 * ```
 *
 * @see {@link https://json-schema.org/draft/2020-12 JSON Schema}
 */
export function manifestSchema(): Record<string, unknown> {
  const shared = Object.fromEntries(Object.entries(tenantFields).filter(([name]) => !ownFields.includes(name)));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "vb365 manifest",
    description: "Tenants that vb365 plan and vb365 apply bring to their servers",
    type: "object",
    properties: {
      $schema: { type: "string" },
      defaults: {
        ...objectOf(without(shared, "group")),
        description: "What holds for every tenant that does not say it",
      },
      groups: {
        type: "object",
        description: "What holds for the tenants that name the group",
        additionalProperties: objectOf(without(shared, "group")),
      },
      tenants: { type: "array", description: "The tenants", items: { $ref: "#/$defs/tenant" } },
      tenantsFrom: { type: "string", description: "Instead of tenants: a JSONL or CSV file, from this file's folder" },
    },
    patternProperties: { "^x-": { description: "Passed over: for what anchors of YAML share" } },
    additionalProperties: false,
    $defs: { tenant: objectOf(tenantFields) },
  };
}

function without(fields: Fields, name: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name));
}

function objectOf(fields: Fields, required?: readonly string[]): Schema {
  const properties = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)]));
  return { type: "object", properties, additionalProperties: false, ...(required && { required }) };
}

function schemaOf({ kind, summary: description, choices, otherNames = {}, fields = {}, required }: Field): Schema {
  if (kind === "list") return { type: "array", description, items: objectOf(fields, required) };
  if (kind === "object") return { ...objectOf(fields, required), description };
  if (kind === "texts") return { type: "array", description, items: { type: "string" } };
  if (kind === "number") return { type: "integer", description, minimum: 1, maximum: 65535 };
  if (kind === "switch") return { type: "boolean", description };
  const pattern = patterns[kind];
  return {
    type: "string",
    description,
    ...(choices && { enum: [...choices, ...Object.keys(otherNames)] }),
    ...(pattern && { pattern }),
  };
}
