/** What is to be done before EWS ends, in words. */

import type { EwsAction } from "../../tenants.ts";

/** An action as a sentence without its period. */
export function inWords(
  { do: what, seen, applicationIds, roles = [], directoryRole, certificateEnds }: EwsAction,
): string {
  const ids = applicationIds.join(", ");
  const named = roles.map(({ name }) => name).join(", ");
  const told = seen ? "" : ", if that is not done yet";
  switch (what) {
    case "use-application":
      return "let the organization sign in by application only";
    case "renew-certificate":
      return `give ${ids} another certificate, this one ends ${certificateEnds?.slice(0, 10)}`;
    case "consent":
      return `consent to ${ids} in Entra, the tenant does not know it`;
    case "grant-roles":
      return `grant ${ids} ${[named, directoryRole].filter(Boolean).join(", and the role ")}${told}`;
    case "allow-ews":
      return ids === ""
        ? "set EwsEnabled to True"
        : `add ${ids} to EwsAllowedAppIDs, then set EwsEnabled to True${told}`;
  }
}
