/** Makes the routes of an API version out of its document. */

import type {
  JsonSchema,
  RequestIndex,
  RequestOperation,
  RequestSchemas,
} from "../../generated/request_schemas/types.ts";
import type { Version } from "../../src/versions.ts";
import type { Handler } from "../operations/request.ts";
import { neighbours } from "../operations/neighbours.ts";
import { handlers } from "../operations/index.ts";
import type { BodyRules } from "./body.ts";
import { type Check, createChecks } from "./validation.ts";

/** An operation that a version has, and everything that answering it takes. */
export interface Route {
  readonly version: Version;
  readonly operation: RequestOperation;
  readonly handler: Handler;
  readonly rules: (strict: boolean) => BodyRules;
  /** Says what is wrong with the query, in a strict sandbox. */
  readonly checkQuery: Check;
}

/** Each document is loaded only when its version is served. */
const documents: Readonly<Record<Version, () => Promise<{ requests: RequestIndex }>>> = {
  v3: () => import("../../generated/request_schemas/v3.ts"),
  v4: () => import("../../generated/request_schemas/v4.ts"),
  v5: () => import("../../generated/request_schemas/v5.ts"),
  v6: () => import("../../generated/request_schemas/v6.ts"),
  v7: () => import("../../generated/request_schemas/v7.ts"),
  v8: () => import("../../generated/request_schemas/v8.ts"),
};

/** What all nouns of a version take. */
async function requestSchemasOf(version: Version): Promise<RequestSchemas> {
  const { requests } = await documents[version]();
  const loaded = await Promise.all(Object.values(requests.nouns).map((load) => load()));
  return {
    operations: loaded.flatMap(({ requestSchemas }) => requestSchemas.operations),
    $defs: Object.assign({}, ...loaded.map(({ requestSchemas }) => requestSchemas.$defs)),
  };
}

/** The routes of a version: those of its document that the sandbox can do, and the neighbours that other programs read. */
export async function routesOf(version: Version): Promise<readonly Route[]> {
  const requestSchemas = await requestSchemasOf(version);
  const checks = createChecks(requestSchemas);
  const documented = requestSchemas.operations.flatMap((operation) => {
    const handler = handlers[`${operation.method} ${operation.path}`];
    return handler ? [{ version, operation, handler }] : [];
  });
  const besides = Object.entries(neighbours).map(([path, handler]) => ({ version, operation: reading(path), handler }));
  return [...documented, ...besides].map(({ version, operation, handler }) => ({
    version,
    operation,
    handler,
    rules: (strict) => ({
      operation,
      definitions: requestSchemas.$defs,
      check: (value) => operation.body && checks(operation.body)(value),
      strict,
    }),
    checkQuery: (query) => checks(querySchema(operation))(query),
  }));
}

function reading(path: string): RequestOperation {
  return { method: "GET", path, operationId: path, status: 200, security: true, query: [] };
}

function querySchema({ query }: RequestOperation): JsonSchema {
  return {
    type: "object",
    properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema])),
    additionalProperties: false,
  };
}
