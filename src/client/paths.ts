/**
 * The paths of any API version, derived from the six documents: what a recipe may send to some version, and what it may
 * get back from any. A path that no version knows, or a body that none takes, still does not compile.
 */

import type { components as ComponentsV3, operations as OperationsV3, paths as PathsV3 } from "../../generated/v3.ts";
import type { components as ComponentsV4, operations as OperationsV4, paths as PathsV4 } from "../../generated/v4.ts";
import type { components as ComponentsV5, operations as OperationsV5, paths as PathsV5 } from "../../generated/v5.ts";
import type { components as ComponentsV6, operations as OperationsV6, paths as PathsV6 } from "../../generated/v6.ts";
import type { components as ComponentsV7, operations as OperationsV7, paths as PathsV7 } from "../../generated/v7.ts";
import type { components as ComponentsV8, operations as OperationsV8, paths as PathsV8 } from "../../generated/v8.ts";

export type {
  ComponentsV3,
  ComponentsV4,
  ComponentsV5,
  ComponentsV6,
  ComponentsV7,
  ComponentsV8,
  OperationsV3,
  OperationsV4,
  OperationsV5,
  OperationsV6,
  OperationsV7,
  OperationsV8,
  PathsV3,
  PathsV4,
  PathsV5,
  PathsV6,
  PathsV7,
  PathsV8,
};

/** The paths of each API version, as `openapi/` describes them. */
export interface PathsOf {
  /** The paths of v3. */
  v3: PathsV3;
  /** The paths of v4. */
  v4: PathsV4;
  /** The paths of v5. */
  v5: PathsV5;
  /** The paths of v6. */
  v6: PathsV6;
  /** The paths of v7. */
  v7: PathsV7;
  /** The paths of v8. */
  v8: PathsV8;
}

/** The named schemas of each API version, as `openapi/` describes them. */
export interface SchemasOf {
  /** The schemas of v3. */
  v3: ComponentsV3["schemas"];
  /** The schemas of v4. */
  v4: ComponentsV4["schemas"];
  /** The schemas of v5. */
  v5: ComponentsV5["schemas"];
  /** The schemas of v6. */
  v6: ComponentsV6["schemas"];
  /** The schemas of v7. */
  v7: ComponentsV7["schemas"];
  /** The schemas of v8. */
  v8: ComponentsV8["schemas"];
}

type Method = "get" | "put" | "post" | "delete";
type EveryPaths = PathsOf[keyof PathsOf];
type KeysOfEach<T> = T extends unknown ? keyof T : never;
type ValueOfEach<T, K extends PropertyKey> = T extends Record<K, infer Value> ? Value : never;

/** The operation of each version that has it. */
type Operations<P extends PropertyKey, M extends PropertyKey> = Exclude<
  ValueOfEach<ValueOfEach<EveryPaths, P>, M>,
  undefined
>;

/** Parameters and bodies: what any version takes. */
type RequestOf<Operation> = Operation extends { requestBody: infer Body; parameters: infer Parameters }
  ? { parameters: Parameters; requestBody: Body }
  : Operation extends { parameters: infer Parameters } ? { parameters: Parameters }
  : never;

type Bodies<Operation> = ValueOfEach<RequestOf<Operation>, "requestBody">;

/** Responses: one version's 200 beside another's 201. */
type Responses<Operation> = ValueOfEach<Operation, "responses">;
type MergedResponses<Operation> = {
  [Status in KeysOfEach<Responses<Operation>>]: ValueOfEach<Responses<Operation>, Status>;
};

type Merged<Operation> =
  & { parameters: ValueOfEach<Operation, "parameters">; responses: MergedResponses<Operation> }
  & ([Bodies<Operation>] extends [never] ? { requestBody?: never } : { requestBody: Bodies<Operation> });

/** The paths of any API version. */
export type AnyVersionPaths = {
  [P in KeysOfEach<EveryPaths>]: {
    [M in Method as [Operations<P, M>] extends [never] ? never : M]: Merged<Operations<P, M>>;
  };
};
