/** What would be done, for `--what-if`. */

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
  readonly request: PlannedRequest;

  /**
   * @param operation What would be done, e.g. `Add organization`.
   * @param target What it would be done to.
   * @param request What would be sent, with its secrets; they are hidden when it is written.
   */
  constructor(operation: string, target: string, request: PlannedRequest) {
    this.whatIf = `What if: Performing the operation "${operation}" on target "${target}".`;
    this.operation = operation;
    this.target = target;
    this.request = request;
  }
}
