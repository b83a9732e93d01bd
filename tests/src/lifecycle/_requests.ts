/** Judges request bodies by what was generated from the documents. */

import type { Version } from "../../../mod.ts";
import { requestBodySchema } from "../../../schemas.ts";
import { schemasOf, type ValidateFunction } from "../../helpers/schema.ts";

/** Judges the body of a request in one version. */
export async function generatedRequest(
  version: Version,
  { method, path }: { method: string; path: string },
): Promise<ValidateFunction> {
  const found = await requestBodySchema(version, method, path);
  if (!found) throw new Error(`${version} has no body for ${method} ${path}`);
  return schemasOf({ $defs: found.$defs })(found.schema);
}
