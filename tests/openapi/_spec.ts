import assert from "node:assert/strict";
import {
  bundleVersion,
  type Content,
  type Document,
  nameOf,
  type OperationEntry,
  operationsOf,
  versions,
} from "../../scripts/_openapi.ts";
import { requests as v3 } from "../../generated/request_schemas/v3.ts";
import { requests as v4 } from "../../generated/request_schemas/v4.ts";
import { requests as v5 } from "../../generated/request_schemas/v5.ts";
import { requests as v6 } from "../../generated/request_schemas/v6.ts";
import { requests as v7 } from "../../generated/request_schemas/v7.ts";
import { requests as v8 } from "../../generated/request_schemas/v8.ts";
import type { RequestIndex, RequestSchemas } from "../../generated/request_schemas/types.ts";
import { schemasOf, type ValidateFunction } from "../helpers/schema.ts";

/** Where an operation is. */
export interface Place {
  method: string;
  path: string;
}

interface Judges {
  document: Document;
  documented(schema: object): ValidateFunction;
  requests: RequestSchemas;
  generated(schema: object): ValidateFunction;
}

const indexes: Readonly<Record<string, RequestIndex>> = { v3, v4, v5, v6, v7, v8 };
const judges = new Map<string, Judges>();
for (const version of versions) {
  const document = await bundleVersion(version);
  const requests = await requestsOf(version);
  const documented = schemasOf({ components: document.components });
  judges.set(version, { document, documented, requests, generated: schemasOf({ $defs: requests.$defs }) });
}

/** What was generated from the document of a version, with all nouns in one piece. */
export async function requestsOf(version: string): Promise<RequestSchemas> {
  const loaded = await Promise.all(Object.values(indexes[version]?.nouns ?? {}).map((load) => load()));
  return {
    operations: loaded.flatMap(({ requestSchemas }) => requestSchemas.operations),
    $defs: Object.assign({}, ...loaded.map(({ requestSchemas }) => requestSchemas.$defs)),
  };
}

/** The document of a version, in one piece. */
export function documentOf(version: string): Document {
  return judgesOf(version).document;
}

/** Judges a value by a schema of the documents. */
export function compileIn(version: string, schema: object): ValidateFunction {
  return judgesOf(version).documented(schema);
}

/** Judges a request body by the document itself. */
export function documentedRequest(version: string, place: Place): ValidateFunction {
  return compileIn(version, schemaOf(operationAt(version, place).operation.requestBody?.content));
}

/** Judges a request body by what was generated from the document. */
export function generatedRequest(version: string, { method, path }: Place): ValidateFunction {
  const { requests, generated } = judgesOf(version);
  const operation = requests.operations.find((entry) => entry.method === method && entry.path === path);
  assert.ok(operation?.body, `${version} ${method} ${path}`);
  return generated(operation.body);
}

/** Judges the body of an answer; one without a body must be null. */
export function documentedResponse(
  version: string,
  { status, ...place }: Place & { status: number },
): ValidateFunction {
  const { responses } = operationAt(version, place).operation;
  const listed = responses[status] ?? (status >= 400 ? responses.default : undefined);
  assert.ok(listed, `${version} ${place.method} ${place.path} has no answer ${status}`);
  const response = listed.$ref ? documentOf(version).components.responses[nameOf(listed.$ref)] : listed;
  return compileIn(version, response?.content ? schemaOf(response.content) : { type: "null" });
}

function judgesOf(version: string): Judges {
  const found = judges.get(version);
  assert.ok(found, version);
  return found;
}

function operationAt(version: string, { method, path }: Place): OperationEntry {
  const found = operationsOf(documentOf(version)).find((entry) => entry.method === method && entry.path === path);
  assert.ok(found, `${version} ${method} ${path}`);
  return found;
}

function schemaOf(content: Content | undefined): object {
  const [first] = Object.values(content ?? {});
  assert.ok(first);
  return first.schema;
}
