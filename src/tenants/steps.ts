/** A tenant's life in steps: each says what it did, or that there was nothing to do. */

/** What became of one step. */
export interface TenantStep {
  /** Which step it is. */
  step:
    | "organization"
    | "applications"
    | "sync"
    | "job"
    | "role"
    | "run"
    | "disable"
    | "remove-job"
    | "licenses"
    | "remove-role"
    | "remove-organization";
  /** `done`: it was done now. `unchanged`: it was so already. `planned`: it would be done. `skipped`: it is not possible here. */
  outcome: "done" | "unchanged" | "planned" | "skipped";
  /** What was done to what, in a sentence. */
  message: string;
  /** The id of what it is about, when it has one. */
  id: string | null;
}

/** How to go through the steps. */
export interface TenantOptions {
  /**
   * Only say what would be done. Nothing is written.
   *
   * @default false
   */
  whatIf?: boolean | undefined;
  /** Is told of each step when it is over. */
  onStep?: ((step: TenantStep) => void) | undefined;
  /** Seconds between two looks at what takes its time. @default 5 */
  interval?: number | undefined;
  /** Seconds to wait at most for what takes its time. @default without end */
  timeout?: number | undefined;
  /** Ends the work from outside, between two steps or while it waits. */
  signal?: AbortSignal | undefined;
}

/** Gathers the steps of one run. */
export class Steps {
  readonly all: TenantStep[] = [];
  readonly #options: TenantOptions;

  constructor(options: TenantOptions) {
    this.#options = options;
  }

  /** Whether nothing may be written. */
  get isPlan(): boolean {
    return this.#options.whatIf === true;
  }

  /** Notes a step. */
  note(step: TenantStep["step"], outcome: TenantStep["outcome"], message: string, id?: string | null): void {
    const noted: TenantStep = { step, outcome, message, id: id ?? null };
    this.all.push(noted);
    this.#options.onStep?.(noted);
    this.#options.signal?.throwIfAborted();
  }
}
