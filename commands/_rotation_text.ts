/** Writes what became of a rotation, for people. */

import type { RotationRow } from "./_rotation.ts";
import type { PlannedRotation } from "./_rotation_plan.ts";
import { toTable } from "./_table.ts";
import { forTerminal } from "./_text.ts";

const columns = { Organization: "organization", State: "state", Before: "before", After: "after" };

/** A table of thumbprints before and after, and below it why something failed; or one line for what would be done. */
export function rotationText(rows: readonly (RotationRow | PlannedRotation)[]): string {
  const plans = rows.filter((row) => "whatIf" in row);
  if (plans.length > 0) return plans.map(({ whatIf, before, after }) => `${whatIf} ${before} -> ${after}\n`).join("");
  const problems = rows.flatMap((row) => "problem" in row && row.problem !== null ? [row.problem] : []);
  return [toTable(rows, columns), ...problems.map((problem) => `${forTerminal(problem)}\n`)].join("");
}
