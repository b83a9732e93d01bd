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
