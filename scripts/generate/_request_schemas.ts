import {
  type Document,
  nameOf,
  type Operation,
  type OperationEntry,
  operationsOf,
  type Parameter,
  type Schema,
} from "../_openapi.ts";
import { sentSchemaNames } from "./_flatten.ts";

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
  /** The product version that brought the operation, such as \`8.6\`, where the version of the API does not tell. */
  since?: string;
  query: { name: string; required: boolean; schema: JsonSchema }[];
}

/** The requests of one noun in one version of the API. */
export interface RequestSchemas {
  operations: RequestOperation[];
  /** What the schemas of these operations refer to. */
  $defs: Record<string, JsonSchema>;
}

/** Where one version's requests are: light, so that a request costs its own noun and no other. */
export interface RequestIndex {
  /** Method, path and noun of every operation. */
  operations: readonly (readonly [method: string, path: string, noun: string])[];
  /** Loads the requests of a noun. */
  nouns: Readonly<Record<string, () => Promise<{ requestSchemas: RequestSchemas }>>>;
}
`;

/** The modules that hold the request schemas of one version, by their path: one for each noun, and the index. */
export function requestSchemaModules(version: string, document: Document): Map<string, string> {
  const byNoun = Map.groupBy(operationsOf(document), nounOf);
  const modules = new Map([[`${version}.ts`, indexModule(version, document, [...byNoun.keys()])]]);
  for (const [noun, entries] of byNoun) modules.set(`${version}/${noun}.ts`, nounModule(entries, document));
  return modules;
}

function indexModule(version: string, document: Document, nouns: readonly string[]): string {
  const lines = operationsOf(document).map((entry) =>
    `    ${JSON.stringify([entry.method, entry.path, nounOf(entry)])},\n`
  );
  const loaders = nouns.map((noun) => `    ${JSON.stringify(noun)}: () => import("./${version}/${noun}.ts"),\n`);
  return `import type { RequestIndex } from "./types.ts";\n
export const requests: RequestIndex = {
  operations: [\n${lines.join("")}  ],
  nouns: {\n${loaders.join("")}  },
};\n`;
}

function nounModule(entries: readonly OperationEntry[], document: Document): string {
  const operations = entries.map((entry) => describe(entry, document));
  const data = withLocalRefs({ operations, $defs: definitions(entries, document) });
  const type = `import type { RequestSchemas } from "../types.ts";\n`;
  return `${type}\nexport const requestSchemas: RequestSchemas = ${JSON.stringify(data, null, 2)};\n`;
}

/** The tag of an operation as a file's name. */
function nounOf({ path, operation }: OperationEntry): string {
  const [tag] = operation.tags;
  if (tag === undefined) throw new Error(`Cannot file ${operation.operationId} of ${path}: it has no tag`);
  return tag.toLowerCase().replaceAll(" ", "_");
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
    ...(operation["x-since"] && { since: operation["x-since"] }),
    query: parameters.filter((parameter) => parameter.in === "query").map(queryOf),
  };
}

function resolveParameter(parameter: Parameter, document: Document): Parameter {
  if (parameter.$ref === undefined) return parameter;
  const resolved = document.components.parameters[nameOf(parameter.$ref)];
  if (!resolved) throw new Error(`Cannot resolve ${parameter.$ref}: no such parameter`);
  return resolved;
}

function definitions(entries: readonly OperationEntry[], document: Document): Record<string, Schema> {
  const names = sentSchemaNames(entries, document);
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
