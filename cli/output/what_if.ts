/** What would be done, for `--what-if`. */

import type { Client, Middleware } from "../../mod.ts";
import { parseJson } from "../../secrets.ts";
import { inOneLine } from "./gate.ts";
import { toJson } from "./text.ts";

/** A request that was not sent. */
export interface PlannedRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

/**
 * What work would send: it runs until its first write, which is held here for good. So what is shown is what the recipe
 * makes of this version and this server, and it refuses what the recipe refuses.
 */
export async function requestOf(client: Client, work: () => Promise<unknown>): Promise<PlannedRequest> {
  const planned = Promise.withResolvers<PlannedRequest>();
  const recorder: Middleware = {
    onRequest({ method, url, content }) {
      if (method === "GET") return undefined;
      const { pathname, search } = new URL(url);
      const body = content === undefined ? {} : { body: parseJson(content, { bigNumbers: "bigint" }) };
      planned.resolve({ method, path: pathname + search, ...body });
      return new Promise<never>(() => {});
    },
  };
  client.use(recorder);
  try {
    const nothing = () => Promise.reject(new Error("nothing would be sent"));
    return await Promise.race([planned.promise, work().then(nothing)]);
  } finally {
    client.eject(recorder);
  }
}

/** Says what would be done, in the words that PowerShell uses. */
export class WhatIf {
  readonly whatIf: string;
  readonly operation: string;
  readonly target: string;
  /** The server it would be sent to. */
  readonly server?: string;
  readonly request: PlannedRequest;

  /**
   * @param operation What would be done, e.g. `Add organization`.
   * @param target What it would be done to.
   * @param request What would be sent, with its secrets; they are hidden when it is written.
   * @param server The server; who writes it adds it.
   */
  constructor(operation: string, target: string, request: PlannedRequest, server?: string) {
    this.whatIf = `What if: Performing the operation "${operation}" on target "${target}".`;
    this.operation = operation;
    this.target = target;
    if (server !== undefined) this.server = server;
    this.request = request;
  }
}

/** Says it for people: the sentence, and the request below it. */
export function whatIfText({ whatIf, server, request: { method, path, body } }: WhatIf): string {
  const line = `${method} ${server ?? ""}${path}`;
  return [inOneLine(whatIf), inOneLine(line), ...(body === undefined ? [] : [toJson(body, 2)])].join(
    "\n",
  );
}
