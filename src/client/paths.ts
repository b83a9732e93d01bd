/**
 * What a client of one API version sends and gets back, and the paths of any version, derived from the six documents:
 * what a recipe may send to some version, and what it may get back from any. A path that no version knows, or a body that
 * none takes, still does not compile.
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

/** The requests of a client: strict, so that a body has no property which the version does not know. */
export interface ClientMethods<Paths> {
  /** Reads. */
  GET: ClientMethod<Paths, "get">;
  /** Writes what is there, or on v4 to v7 adds to a pool. */
  PUT: ClientMethod<Paths, "put">;
  /** Adds, or does. */
  POST: ClientMethod<Paths, "post">;
  /** Removes. */
  DELETE: ClientMethod<Paths, "delete">;
  /** Has every request and answer from now on go through these. */
  use(...middleware: Middleware[]): void;
  /** Takes them out again. */
  eject(...middleware: Middleware[]): void;
}

/** Sends to a path that has this method, with what the operation there takes. */
export type ClientMethod<Paths, M extends string> = <Path extends ClientPath<Paths, M>>(
  path: Path,
  // A path that does not exist is inferred as any of them: then it is the path that has to be complained about.
  ...init: [ClientPath<Paths, M>] extends [Path] ? [init?: object] : ClientInit<ClientOperation<Paths, Path, M>>
) => Promise<ClientAnswer<ClientOperation<Paths, Path, M>>>;

/** The paths that have a method. */
export type ClientPath<Paths, M extends string> = {
  [Path in keyof Paths]-?: Paths[Path] extends Record<M, object> ? Path : never;
}[keyof Paths];

/** What a method does on a path. */
export type ClientOperation<Paths, Path extends keyof Paths, M extends string> = Paths[Path] extends
  Record<M, infer Operation extends object> ? Operation : never;

/** The last argument of a request; it may be left out when nothing in it has to be there. */
export type ClientInit<Operation> = Record<never, never> extends ClientRequest<Operation>
  ? [init?: ClientRequest<Operation>]
  : [init: ClientRequest<Operation>];

/** What goes with a request besides its path, and what `fetch` takes. */
export type ClientRequest<Operation> =
  & Omit<RequestInit, "body" | "headers" | "method">
  & {
    /** Headers to send besides the client's own. */
    headers?: HeadersInit | undefined;
    /** How to read a success that is a file; the types are those of JSON. */
    parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream";
  }
  & (Operation extends { parameters: infer Parameters }
    ? Record<never, never> extends Parameters ? { params?: Parameters } : { params: Parameters }
    : unknown)
  & (Operation extends { requestBody: { content: infer Content } } ? { body: Content[keyof Content] }
    : Operation extends { requestBody?: { content: infer Content } } ? { body?: Content[keyof Content] | undefined }
    : { body?: never });

/** Data or an error, which is never empty: so `if (error) throw error` leaves the data. */
export type ClientAnswer<Operation> = Operation extends { responses: infer Of } ?
    | { data: ClientContent<Of[keyof Of & Success]>; error?: never; response: Response }
    | {
      data?: never;
      error: Extract<ClientContent<Of[Exclude<keyof Of, Success>]>, object>;
      response: Response;
    }
  : never;

/** The statuses of the documents that mean success. */
export type Success = 200 | 201 | 202 | 204;

/** What an answer holds; undefined when that is nothing. */
export type ClientContent<Answer> = Answer extends { content: infer Content }
  ? Content extends { "application/json": infer Json } ? Json : Content[keyof Content]
  : undefined;

/** Looks at the requests of a client and at their answers, and may put others in their place. */
export interface Middleware {
  /** Is called before a request is sent; an answer that it returns is taken instead of sending. */
  onRequest?(call: MiddlewareCall): MiddlewareResult<Request | Response>;
  /** Is called with every answer, a refusal too. */
  onResponse?(call: MiddlewareCall & { response: Response }): MiddlewareResult<Response>;
  /** Is called when no answer came; what it returns is thrown instead, or taken for the answer. */
  onError?(call: MiddlewareCall & { error: unknown }): MiddlewareResult<Response | Error>;
}

/** What a {@link Middleware} may return, at once or later; nothing leaves all as it is. */
export type MiddlewareResult<T> = T | undefined | void | Promise<T | undefined | void>;

/** The request that a {@link Middleware} is called for. */
export interface MiddlewareCall {
  /** The request; it is made of what is to be sent when somebody looks at it, which the properties below do without. */
  request: Request;
  /** Its method. */
  readonly method: string;
  /** Its address. */
  readonly url: string;
  /** The text of its body; undefined when it has none, or is a request that another middleware has put in its place. */
  readonly content: string | undefined;
  /** Its path as the document of the version spells it, with its parameters in braces. */
  readonly schemaPath: string;
  /** What its calls have in common: the same text for a request and its answer, and for no other. */
  readonly id: string;
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
