/** The schema of a request's body. By itself, since the schemas of all versions hang on it. */

import type { RequestIndex } from "../../generated/request_schemas/types.ts";
import { inOfficialSpelling } from "../spelling.ts";
import { readVersion, type Version } from "../versions.ts";

/** A JSON Schema (2020-12) and the definitions that it refers to as `#/$defs/…`. */
export interface RequestBodySchema {
  /** The schema of the body. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** The definitions it refers to. */
  readonly $defs: Readonly<Record<string, unknown>>;
}

/**
 * Finds the schema of a request's body, to check a body before it is sent. Loads the schemas of one noun when first asked.
 *
 * @param version The API version.
 * @param method The method, e.g. `POST`.
 * @param path The path as the specification has it, e.g. `/Organizations/{organizationId}`, or with the ids filled in.
 * @returns The schema, or undefined when the version describes no body for that request.
 * @throws {Vb365Error} `invalid-input` for an unknown version.
 *
 * @example
 * ```ts
 * import { requestBodySchema } from "../../schemas.ts";
 *
 * const found = await requestBodySchema("v8", "POST", "/DeviceCode");
 * console.log(found?.schema); // { "$ref": "#/$defs/DeviceCodeRequest" }
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/overview.html VB365 REST API reference}
 */
export async function requestBodySchema(
  version: Version,
  method: string,
  path: string,
): Promise<RequestBodySchema | undefined> {
  const { operations, nouns } = await loadIndex(readVersion(version));
  const wanted = path.split("/");
  const found = operations
    .filter((operation) => operation[0] === method.toUpperCase() && fits(operation[1].split("/"), wanted))
    .sort(([, one], [, other]) => one.split("{").length - other.split("{").length)[0];
  const loaded = found && await nouns[found[2]]?.();
  if (!loaded) return undefined;
  const { operations: ofNoun, $defs } = loaded.requestSchemas;
  const schema = ofNoun.find((operation) => operation.method === found[0] && operation.path === found[1])?.body;
  return schema && { schema, $defs };
}

/**
 * Writes a body as the API documents spell it: names and values in their casing, `"true"` as a boolean, a region as this
 * version calls it. The documents' own examples differ in that from one to the next, and real servers take them all.
 *
 * @param version The API version.
 * @param method The method, e.g. `POST`.
 * @param path The path as the specification has it, or with the ids filled in.
 * @param body The body. What no schema knows stays as it is; what is null and must not be is left out.
 * @returns The body to send; the same one when the version describes none for that request.
 * @throws {Vb365Error} `invalid-input` for an unknown version.
 *
 * @example
 * ```ts
 * import { spellRequestBody } from "../../schemas.ts";
 *
 * console.log(await spellRequestBody("v8", "POST", "/DeviceCode", { TargetRegion: "worldwide" }));
 * // { targetRegion: "Worldwide" }
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/overview.html VB365 REST API reference}
 */
export async function spellRequestBody(
  version: Version,
  method: string,
  path: string,
  body: unknown,
): Promise<unknown> {
  const found = await requestBodySchema(version, method, path);
  if (!found) return body;
  return inOfficialSpelling(body, found.schema, found.$defs, { keepsUnknown: true }).value;
}

function fits(template: readonly string[], path: readonly string[]): boolean {
  return template.length === path.length &&
    template.every((part, index) => part.startsWith("{") || part.toLowerCase() === path[index]?.toLowerCase());
}

/** Every import is written out, so that a compiled program has them all. */
async function loadIndex(version: Version): Promise<RequestIndex> {
  const load = {
    v3: () => import("../../generated/request_schemas/v3.ts"),
    v4: () => import("../../generated/request_schemas/v4.ts"),
    v5: () => import("../../generated/request_schemas/v5.ts"),
    v6: () => import("../../generated/request_schemas/v6.ts"),
    v7: () => import("../../generated/request_schemas/v7.ts"),
    v8: () => import("../../generated/request_schemas/v8.ts"),
  };
  return (await load[version]()).requests;
}
