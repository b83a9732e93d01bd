/** What scripts are made of. */

import type { Trust } from "../../mod.ts";

/** A request, and what it is for. */
export interface Step {
  readonly comment: string;
  readonly method: string;
  /** With the version in front, and the query behind. */
  readonly path: string;
  /** JSON, in which `"<<0>>"` stands for the first secret. */
  readonly body: string | undefined;
  /** Whether what it removes may be gone already, by what an earlier step has removed. */
  readonly mayBeGone: boolean;
  /** What stands, in the steps behind it, for the id in its answer; undefined when none needs it. */
  readonly id: string | undefined;
  /** Whether its answer is what the command gives. */
  readonly isShown: boolean;
}

/** A secret of a script: from a variable or, asked for, from a terminal; or a file as Base64. */
export type Source = { readonly variable: string } | { readonly file: string };

/** All that a script needs. */
export interface Script {
  readonly title: string;
  readonly server: string;
  readonly version: string;
  readonly username: string;
  readonly trust: Trust | undefined;
  readonly steps: readonly Step[];
  readonly sources: readonly Source[];
}

/** The ids in a text that come from the answers of earlier steps: where they stand, and in which step they were given. */
export function idsIn(text: string, steps: readonly Step[]): { readonly id: string; readonly at: number }[] {
  return steps.flatMap(({ id }, at) => id !== undefined && text.includes(id) ? [{ id, at }] : []);
}
