/** The types of requests that take nothing but what a version knows. */

import type { FetchOptions, FetchResponse } from "./client.ts";

/** The methods of openapi-fetch, but strict: its own let a body have properties that the version does not know. */
export interface ExactMethods<P> {
  /** Reads. */
  GET: ExactMethod<P, "get">;
  /** Writes what is there, or on v4 to v7 adds to a pool. */
  PUT: ExactMethod<P, "put">;
  /** Adds, or does. */
  POST: ExactMethod<P, "post">;
  /** Removes. */
  DELETE: ExactMethod<P, "delete">;
}

type ExactMethod<P, M extends string> = <Path extends PathsWith<P, M>>(
  path: Path,
  ...init: InitOf<OperationOf<P, Path, M>>
) => Promise<FetchResponse<OperationOf<P, Path, M>, Empty, "application/json">>;

type Empty = Record<never, never>;
type PathsWith<P, M extends string> = {
  [Path in keyof P]-?: P[Path] extends Record<M, object> ? Path : never;
}[keyof P];
type OperationOf<P, Path extends keyof P, M extends string> = P[Path] extends Record<M, infer Operation extends object>
  ? Operation
  : never;
type RequiredKeys<T> = { [Key in keyof T]-?: Empty extends Pick<T, Key> ? never : Key }[keyof T];
type InitOf<Operation> = [RequiredKeys<FetchOptions<Operation>>] extends [never] ? [init?: FetchOptions<Operation>]
  : [init: FetchOptions<Operation>];
