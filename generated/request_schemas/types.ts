// Made by scripts/generate.ts from openapi/; do not edit.
/** A JSON Schema, draft 2020-12. Every `$ref` in it is `#/$defs/Name`. */
export type JsonSchema = { [keyword: string]: unknown };

/** What one operation takes, and what it answers when all is well. */
export interface RequestOperation {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** The path without the version, such as `/Organizations/{organizationId}`. */
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
