/**
 * The schemas of the requests' bodies. An entry of its own: they weigh more than all the rest of the module, and a script
 * that does not check bodies need not read them.
 *
 * @example
 * ```ts
 * import { requestBodySchema } from "./schemas.ts";
 *
 * const found = await requestBodySchema("v8", "POST", "/Organizations");
 * console.log(found?.schema); // { "$ref": "#/$defs/NewOrganization" }
 * ```
 *
 * @module
 */

export { type RequestBodySchema, requestBodySchema, spellRequestBody } from "./src/client/request_schema.ts";
export { parseLooseJson } from "./src/spelling.ts";
export type { Version } from "./src/versions.ts";
