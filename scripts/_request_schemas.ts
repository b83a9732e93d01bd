import {
  type Document,
  nameOf,
  type Operation,
  type OperationEntry,
  operationsOf,
  type Parameter,
  type Schema,
} from "./_openapi.ts";
import { requestSchemaNames } from "./_flatten.ts";

/** What `generated/request_schemas/types.ts` says. */
export const typesModule = `/** A JSON Schema, draft 2020-12. Every \`$ref\` in it is \`#/$defs/Name\`. */
export type JsonSchema = { [keyword: string]: unknown };

/** What one operation takes, and what it answers when all is well. */
export interface RequestOperation {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** The path without the version, such as \`/Organizations/{organizationId}\`. */
  path: string;
  operationId: string;
  /** The status that means success. */
  status: number;
  /** Whether an access token must come with it. */
  security: boolean;
  /** The content types that the body may have, if there is a body. */
  contentTypes?: string[];
  body?: JsonSchema;
  bodyRequired?: boolean;
  query: { name: string; required: boolean; schema: JsonSchema }[];
}

/** The requests that one version of the API takes. */
export interface RequestSchemas {
  operations: RequestOperation[];
  $defs: Record<string, JsonSchema>;
}
`;

/** The module that holds the request schemas of one version. */
export function requestSchemasModule(document: Document): string {
  const operations = operationsOf(document).map((entry) => describe(entry, document));
  const data = withLocalRefs({ operations, $defs: definitions(document) });
  const type = `import type { RequestSchemas } from "./types.ts";\n`;
  return `${type}\nexport const requestSchemas: RequestSchemas = ${JSON.stringify(data, null, 2)};\n`;
}

function describe({ method, path, item, operation }: OperationEntry, document: Document) {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map((parameter) => resolveParameter(parameter, document));
  return {
    method,
    path,
    operationId: operation.operationId,
    status: successStatus(operation),
    security: operation.security?.length !== 0,
    ...bodyOf(operation),
    query: parameters.filter((parameter) => parameter.in === "query").map(queryOf),
  };
}

function resolveParameter(parameter: Parameter, document: Document): Parameter {
  if (parameter.$ref === undefined) return parameter;
  const resolved = document.components.parameters[nameOf(parameter.$ref)];
  if (!resolved) throw new Error(`Cannot resolve ${parameter.$ref}: no such parameter`);
  return resolved;
}

function definitions(document: Document): Record<string, Schema> {
  const names = requestSchemaNames(document);
  return Object.fromEntries(Object.entries(document.components.schemas).filter(([name]) => names.has(name)));
}

function successStatus(operation: Operation): number {
  const status = Object.keys(operation.responses).find((code) => code.startsWith("2"));
  if (status === undefined) throw new Error(`Cannot describe ${operation.operationId}: it has no success status`);
  return Number(status);
}

function bodyOf({ requestBody }: Operation) {
  if (!requestBody) return {};
  const [content] = Object.values(requestBody.content);
  return {
    contentTypes: Object.keys(requestBody.content),
    body: content?.schema,
    bodyRequired: requestBody.required === true,
  };
}

function queryOf({ name, required, schema }: Parameter) {
  return { name, required: required === true, schema };
}

function withLocalRefs(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(`"#/components/schemas/`, `"#/$defs/`));
}
