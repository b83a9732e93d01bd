/** The steps of a tenant's life, for people. */

import type { TenantStep } from "../../tenants.ts";

export const stepColumns = { Outcome: "outcome", Step: "step", Message: "message" } as const;

/** One line for each step, and what it came to. */
export function stepsText(steps: readonly TenantStep[], changed: boolean): string {
  const isPlan = steps.some(({ outcome }) => outcome === "planned");
  const end = isPlan ? "Nothing was written." : changed ? "Done." : "All of it was so already; nothing was changed.";
  const lines = steps.map(({ outcome, message }) => `${outcome.padEnd(9)}  ${message}`);
  return `${[...lines, end].join("\n")}\n`;
}
