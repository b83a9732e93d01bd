/** What the doctor has found, check by check. */

import { failureOf } from "../../cli/errors.ts";

/** The checks, in the order in which they build on each other. */
export const checkNames = [
  "configuration",
  "name",
  "port",
  "tls",
  "certificate",
  "service",
  "versions",
  "clock",
  "speed",
  "sign-in",
  "access",
] as const;

/** A check by its name. */
export type CheckName = typeof checkNames[number];

/** What came of a check. */
export interface Finding {
  readonly check: CheckName;
  readonly state: "ok" | "warning" | "error" | "skipped";
  /** The cause in one word, when there is something to do. */
  readonly cause: string | null;
  readonly message: string;
  /** What to do. */
  readonly advice: string | null;
}

/** What is wrong, and what can be done. */
export interface Trouble {
  readonly cause: string;
  readonly message: string;
  readonly advice: string;
}

/** It works, but somebody should look after it. */
const warningCode = 5;

/** Collects findings. */
export class Report {
  readonly #findings = new Map<CheckName, Finding>();
  #exitCode = 0;
  #hasFailed = false;

  ok(check: CheckName, message: string): void {
    this.#findings.set(check, { check, state: "ok", cause: null, message, advice: null });
  }

  skip(check: CheckName, message: string, advice: string | null = null): void {
    this.#findings.set(check, { check, state: "skipped", cause: null, message, advice });
  }

  warn(check: CheckName, trouble: Trouble): void {
    this.#findings.set(check, { check, state: "warning", ...trouble });
    this.#exitCode ||= warningCode;
  }

  /** Takes an error as what came of a check; its cause is the reason unless a finer word is known. */
  fail(check: CheckName, error: unknown, cause?: string): void {
    const { exitCode, code, message, hint } = failureOf(error);
    const reason = error instanceof Error && "reason" in error ? String(error.reason ?? code) : code;
    this.#findings.set(check, { check, state: "error", cause: cause ?? reason, message, advice: hint });
    if (!this.#hasFailed) this.#exitCode = exitCode;
    this.#hasFailed = true;
  }

  /** All checks in their order; those that were not reached are said to be skipped. */
  get findings(): readonly Finding[] {
    const notReached = { state: "skipped", cause: null, message: "not reached", advice: null } as const;
    return checkNames.map((check) => this.#findings.get(check) ?? { check, ...notReached });
  }

  /** As monitoring systems have it: 0 when all is well, 1 with warnings, 2 with an error. */
  get state(): number {
    return this.#hasFailed ? 2 : this.#exitCode === warningCode ? 1 : 0;
  }

  /** 0 when all is well, 5 with nothing but warnings, else the exit code of the first error. */
  get exitCode(): number {
    return this.#exitCode;
  }
}

/** The findings for people. */
export function textOfFindings(findings: readonly Finding[]): string {
  return findings.map(({ check, state, message, advice }) =>
    `${state.padEnd(9)}${check.padEnd(15)}${message}\n${advice === null ? "" : `${" ".repeat(24)}${advice}\n`}`
  ).join("");
}
