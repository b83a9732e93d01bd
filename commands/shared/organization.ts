/** The flag that names the organization whose parts a command is about. */

import type { Options } from "../../cli/flags/options.ts";
import { usage } from "../../cli/errors.ts";

export const organizationOption = {
  "organization": {
    kind: "text",
    value: "NAME",
    summary: "The organization: its id, its name, or a pattern with * and ? that one name matches",
  },
} as const satisfies Options;

/** A flag that has to be given. */
export function needFlag(name: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw usage(`--${name} is missing`);
}
