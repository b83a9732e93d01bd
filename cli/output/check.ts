/** Checks as monitoring systems of the kind of Nagios run them: the exit code is the state. */

import type { Context } from "../context.ts";
import type { Values } from "../flags/options.ts";
import { usage } from "../errors.ts";

/** The exit code of a check that could not be made. */
export const unknownState = 3;

interface NumberOption {
  readonly kind: "number";
  readonly value: string;
  readonly summary: string;
}

/** The flags that make a check of a command. */
export function checkOptions(what: string): { warn: NumberOption; crit: NumberOption } {
  return {
    "warn": { kind: "number", value: "NUMBER", summary: `As a check: exit code 1 from this number of ${what} on` },
    "crit": { kind: "number", value: "NUMBER", summary: `As a check: exit code 2 from this number of ${what} on` },
  };
}

/** What help says of checks. */
export const checkNote =
  "With --warn or --crit it is a check: exit code 0 all is well, 1 warning, 2 critical, 3 it could " +
  "not be told.";

/** Whether a command line asks for a check. */
export function isCheck({ warn, crit, nagios }: Values): boolean {
  return typeof warn === "number" || typeof crit === "number" || nagios === true;
}

/** Judges a number, and has the command exit by it. */
export type Check = (context: Pick<Context, "exitCode">, value: number) => void;

/**
 * Reads the bounds before anything is sent, as they may contradict each other.
 *
 * @param bounds What the flags say.
 * @param below Whether less is worse.
 * @returns What compares a number with them.
 */
export function readCheck(
  { warn, crit }: { readonly warn?: number | undefined; readonly crit?: number | undefined },
  below = false,
): Check {
  if (warn !== undefined && crit !== undefined && (below ? crit > warn : crit < warn)) {
    throw usage(`--crit has to be ${below ? "at most" : "at least"} --warn`);
  }
  return (context, value) => {
    const reaches = (bound: number | undefined) => bound !== undefined && (below ? value <= bound : value >= bound);
    if (reaches(crit)) context.exitCode = 2;
    else if (reaches(warn)) context.exitCode = 1;
  };
}
