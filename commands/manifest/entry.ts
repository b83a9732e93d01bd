/** What a manifest is once it is read, whatever its form. */

import type { ManifestHead } from "../../tenants.ts";

/** Something that is wrong, and where. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly problem: string;
}

/** One entry of a manifest. */
export interface Entry {
  readonly data: unknown;
  readonly file: string;
  /** The line of a field, or of the entry. */
  line(field: string): number;
}

/** A manifest that was read. */
export interface ManifestFile {
  /** As the user wrote it. */
  readonly shown: string;
  /** From the root. */
  readonly path: string;
  /** What paths in it begin at, with its last slash. */
  readonly folder: string;
  readonly head: ManifestHead;
  /** What is wrong with all but its entries. */
  readonly mistakes: readonly Mistake[];
  entries(): Iterable<Entry>;
}
