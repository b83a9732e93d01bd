/** Checks bodies against the schemas of the API documents. */

import addFormats from "npm:ajv-formats@3.0.1";
import type { JsonSchema, RequestSchemas } from "../../generated/request_schemas/types.ts";
import { Ajv2020, type ErrorObject } from "npm:ajv@8.20.0/dist/2020.js";

/** Says what is wrong with a value, or nothing when it is as the schema wants it. It never repeats the value. */
export type Check = (value: unknown) => string | undefined;

/** Makes the checks of one API version. Each schema is compiled when it is first needed. */
export function createChecks({ $defs }: Pick<RequestSchemas, "$defs">): (schema: JsonSchema) => Check {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const checks = new Map<JsonSchema, Check>();
  const compile = (schema: JsonSchema): Check => {
    const validate = ajv.compile({ ...schema, $defs });
    return (value) => validate(value) ? undefined : explain(validate.errors ?? []);
  };
  return (schema) => {
    const check = checks.get(schema) ?? compile(schema);
    checks.set(schema, check);
    return check;
  };
}

/**
 * What a value is says more than what does not go together, and that says more than that the whole is wrong. A failed
 * part also makes ajv doubt properties that are known.
 */
function explain(errors: readonly ErrorObject[]): string {
  const ranks = [["const", "false schema"], ["if", "anyOf", "oneOf", "allOf", "not", "unevaluatedProperties"]];
  const rankOf = ({ keyword }: ErrorObject) => ranks.findIndex((keywords) => keywords.includes(keyword));
  const told = [-1, 0, 1].map((rank) => errors.filter((error) => rankOf(error) === rank)).find(({ length }) =>
    length > 0
  );
  return [...new Set((told ?? []).map(explainOne))].slice(0, 3).join(" ");
}

function explainOne({ instancePath, keyword, params, message }: ErrorObject): string {
  const path = instancePath.slice(1).replaceAll("/", ".").replace(/(^|\.)(\d+)(?=\.|$)/g, "[$2]");
  const where = path || "The body";
  const inside = (name: unknown) => path ? `${path}.${name}` : String(name);
  if (keyword === "required") return `${inside(params.missingProperty)} is missing.`;
  if (keyword === "dependentRequired") return `${inside(params.missingProperty)} is missing.`;
  if (keyword === "additionalProperties") return `${inside(params.additionalProperty)} is not known here.`;
  if (keyword === "unevaluatedProperties") return `${inside(params.unevaluatedProperty)} is not known here.`;
  if (keyword === "false schema") return `${where} does not go with the rest.`;
  if (keyword === "enum") return `${where} must be one of ${params.allowedValues.join(", ")}.`;
  if (keyword === "const") return `${where} must be ${params.allowedValue}.`;
  if (keyword === "type") return `${where} must be of type ${[params.type].flat().join(" or ")}.`;
  if (keyword === "format") return `${where} must be a well-formed ${params.format}.`;
  return `${where} ${message ?? "is not valid"}.`;
}
