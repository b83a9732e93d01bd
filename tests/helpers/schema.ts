import addFormats from "npm:ajv-formats@3.0.1";
import { Ajv2020, type ValidateFunction } from "npm:ajv@8.20.0/dist/2020.js";

export type { ValidateFunction };

/** Makes judges of values from the schemas of one document, which refer to each other by JSON pointer. */
export function schemasOf(document: { components: object } | { $defs: object }): (schema: object) => ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addKeyword("components");
  ajv.addKeyword("x-secret");
  ajv.addSchema(document, "document");
  return (schema) => ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll(`"$ref":"#/`, `"$ref":"document#/`)));
}
