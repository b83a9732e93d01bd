/**
 * The paths of any API version, derived from the six documents: what a recipe may send to some version, and what it may
 * get back from any. A path that no version knows, or a body that none takes, still does not compile.
 */

import type { PathsOf } from "./client.ts";

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
