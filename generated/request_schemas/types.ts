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
  /** The product version that brought the operation, such as `8.6`, where the version of the API does not tell. */
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
