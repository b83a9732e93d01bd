import { fileURLToPath } from "node:url";
import { bundle, createConfig } from "npm:@redocly/openapi-core@1.34.24";

import { versionNames } from "../src/versions.ts";

export { createConfig, lint, parseYaml } from "npm:@redocly/openapi-core@1.34.24";

/** The versions that `openapi/` describes, oldest first. */
export const versions: readonly string[] = versionNames;

/** A JSON Schema, as far as the generator looks into one. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  properties?: Record<string, Schema | boolean>;
  required?: string[];
  readOnly?: boolean;
  writeOnly?: boolean;
  [keyword: string]: unknown;
}

/** The content of a request or an answer, by content type. */
export type Content = Record<string, { schema: Schema }>;

/** A parameter of a path or an operation. */
export interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  schema: Schema;
}

/** One method of a path. */
export interface Operation {
  operationId: string;
  tags: string[];
  /** The product version that brought the operation, where the version of the API does not tell. */
  "x-since"?: string;
  security?: unknown[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, { $ref?: string; content?: Content }>;
}

/** A path: its methods, and the parameters that all of them have. */
export interface PathItem {
  parameters?: Parameter[];
  get?: Operation;
  post?: Operation;
  put?: Operation;
  delete?: Operation;
}

/** An operation, and where it stands in its document. */
export interface OperationEntry {
  method: string;
  path: string;
  item: PathItem;
  operation: Operation;
}

/** A document whose references all stay inside it. */
export interface Document {
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, { content?: Content }>;
    [kind: string]: Record<string, unknown>;
  };
  [key: string]: unknown;
}

/** Reads the document of one version, with the shared parts put into it under their names. */
export async function bundleVersion(version: string): Promise<Document> {
  const ref = fileURLToPath(new URL(`../openapi/${version}.yaml`, import.meta.url));
  const { bundle: bundled, problems } = await bundle({ ref, config: await createConfig({}) });
  const [problem] = problems;
  if (problem) throw new Error(`Cannot bundle openapi/${version}.yaml: ${problem.message}`);
  for (const item of Object.values<Record<string, unknown>>(bundled.parsed.paths)) {
    delete item["x-path"];
    delete item["x-versions"];
  }
  return bundled.parsed;
}

/** The name that a reference inside a document ends in. */
export function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}

/** Names of the schemas that can be reached from a value by following references, in no order. */
export function reachableSchemas(from: unknown, document: Document): Set<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === "$ref" && typeof child === "string") follow(child);
      else visit(child);
    }
  };
  const follow = (ref: string): void => {
    const [, , kind, name] = ref.split("/");
    if (kind === undefined || name === undefined) return;
    if (kind === "schemas" && names.has(name)) return;
    if (kind === "schemas") names.add(name);
    visit(document.components[kind]?.[name]);
  };
  visit(from);
  return names;
}

/** Every operation of a document with its method and path. */
export function operationsOf(document: Document): OperationEntry[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    (["get", "post", "put", "delete"] as const).flatMap((method) => {
      const operation = item[method];
      return operation ? [{ method: method.toUpperCase(), path, item, operation }] : [];
    })
  );
}
