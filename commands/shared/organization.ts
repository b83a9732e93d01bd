/** The organization that a command is about: an argument, or the flag `--organization`, everywhere the same. */

import type { Context } from "../../cli/context.ts";
import type { Values } from "../../cli/flags/options.ts";
import { Mistakes, usage } from "../../cli/errors.ts";

const summary = "its id, its name, or a pattern with * and ? that one name matches";

/** Arguments and flags of a command about one organization. */
export const organizationArgument = { "organization?": `The organization: ${summary}` } as const;
export const organizationOption = {
  "organization": { kind: "text", value: "NAME", summary: `Instead of the argument: ${summary}` },
} as const;

/** The same where nothing can be done without it. */
export const neededOrganization = { "organization": { ...organizationOption.organization, isNeeded: true } } as const;

/** Takes the argument for the flag, so that the rest of a command finds the organization in one place. */
export function withOrganization<V extends Values>(
  args: { readonly "organization?"?: string | undefined },
  values: V & { readonly organization?: string | undefined },
): V & { readonly organization?: string | undefined } {
  const { "organization?": argument } = args;
  if (argument === undefined) return values;
  if (values.organization !== undefined && values.organization !== argument) {
    throw usage("The organization is named twice: behind the command and with --organization");
  }
  return { ...values, organization: argument };
}

/** The organization, which has to be named. */
export function needOrganization(
  args: { readonly "organization?"?: string | undefined },
  values: { readonly organization?: string | undefined },
): string {
  const { organization } = withOrganization(args, values);
  if (organization !== undefined) return organization;
  throw usage("<organization> is missing", "It stands behind the command, or with --organization.");
}

/** Refuses a pattern where nobody sees what it means before that is gone: --yes is no answer to that. */
export function refusePattern(context: Context, what: string, name: string): void {
  if (!context.consents || context.whatIf || !/[*?]/.test(name)) return;
  throw usage(
    `Cannot ${what} by the pattern "${name}" with --yes: it could mean another one than you think of`,
    "Name it by its id or its whole name; --what-if says what a pattern means.",
  );
}

/** What has to be given, by the names that people know; all that is missing is said at once. */
export function needAll<N extends string>(given: Readonly<Record<N, string | undefined>>): Readonly<Record<N, string>> {
  const missing = new Mistakes();
  for (const [name, value] of Object.entries(given)) if (value === undefined) missing.add(usage(`${name} is missing`));
  missing.refuse();
  return given as Readonly<Record<N, string>>;
}

/** A flag that has to be given. */
export function needFlag(name: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw usage(`--${name} is missing`);
}
