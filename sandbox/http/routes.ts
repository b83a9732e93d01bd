/** Makes the routes of an API version out of its document. */

import type { JsonSchema, RequestIndex, RequestOperation } from "../../generated/request_schemas/types.ts";
import type { Version } from "../../src/versions.ts";
import type { Handler } from "../operations/request.ts";
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

/** What v3 to v5 have besides their documents here, as scripts of others call it. */
const former: readonly (readonly [line: string, status: number])[] = [
  ["GET /Jobs", 200],
  ["GET /Jobs/{jobId}", 200],
  ["DELETE /Jobs/{jobId}", 204],
  ["POST /Jobs/{jobId}/Action", 200],
  ["GET /Jobs/{jobId}/SelectedItems", 200],
  ["GET /Jobs/{jobId}/ExcludedItems", 200],
  ["GET /Jobs/{jobId}/JobSessions", 200],
  ["GET /Organizations/{organizationId}/Jobs", 200],
  ["GET /JobSessions", 200],
  ["GET /JobSessions/{jobSessionsId}", 200],
  ["GET /JobSessions/{sessionId}/LogItems", 200],
  ["GET /CopyJobs", 200],
  ["POST /CopyJobs/{id}/Action", 200],
  ["GET /BackupRepositories", 200],
  ["GET /BackupRepositories/{repositoryId}", 200],
  ["GET /Proxies", 200],
  ["GET /License", 200],
  ["GET /LicensedUsers", 200],
  ["GET /Organizations/{organizationId}/LicensingInformation", 200],
  ["GET /Organizations/{organizationId}/usedRepositories", 200],
  ["GET /Organizations/{organizationId}/Sites", 200],
  ["GET /Organizations/{organizationId}/Teams", 200],
  ["GET /RestoreSessions", 200],
  ["GET /RestoreSessions/{restoreSessionId}", 200],
  ["GET /RestoreSessions/{restoreSessionId}/Events", 200],
  ["POST /RestoreSessions/{restoreSessionId}/Action", 200],
  ["POST /Organizations/{organizationId}/Action", 201],
  ["POST /Organization/Action", 201],
];

/** The routes of a version: those of its document, and up to v5 what scripts call besides. */
export async function routesOf(version: Version): Promise<readonly Route[]> {
  const { requests } = await documents[version]();
  const nouns = await Promise.all(Object.values(requests.nouns).map((load) => load()));
  const isDocumented = new Set(requests.operations.map(([method, path]) => `${method} ${path}`.toLowerCase()));
  const besides = version > "v5" ? [] : former.filter(([line]) => !isDocumented.has(line.toLowerCase())).map(besideOf);
  return [...nouns, { requestSchemas: { operations: besides, $defs: {} } }].flatMap(
    ({ requestSchemas: { operations, $defs } }) => {
      const checks = createChecks({ $defs });
      return operations.map((operation) => {
        const handler = handlers[`${operation.method} ${operation.path}`];
        if (!handler) throw new Error(`The sandbox cannot do ${operation.method} ${operation.path} of ${version}`);
        return {
          version,
          operation,
          handler,
          rules: (strict: boolean) => ({
            operation,
            definitions: $defs,
            check: (value: unknown) => operation.body && checks(operation.body)(value),
            strict,
          }),
          checkQuery: (query: unknown) => checks(querySchema(operation))(query),
        };
      });
    },
  );
}

/** An operation whose body is taken as it is. */
function besideOf([line, status]: (typeof former)[number]): RequestOperation {
  const [method = "GET", path = ""] = line.split(" ");
  const body = method === "POST" ? { contentTypes: ["application/json"], body: anything } : {};
  return {
    method: method as RequestOperation["method"],
    path,
    operationId: line,
    status,
    security: true,
    ...body,
    query: [],
  };
}

const anyType = { type: ["object", "array", "string", "number", "boolean", "null"] };
const anything = { ...anyType, additionalProperties: anyType, items: anyType };

function querySchema({ query }: RequestOperation): JsonSchema {
  return {
    type: "object",
    properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema])),
    additionalProperties: false,
  };
}
