/** What would be done, for `--what-if`. */

import { inOneLine } from "./gate.ts";
import { toJson } from "./text.ts";

/** A request that was not sent. */
export interface PlannedRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
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
