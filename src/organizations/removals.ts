/** What VB365 8.5 no longer takes, or marks for removal, of the ways to add an organization. */

const instead = "Add organizations by an application: --mode existing-application";

/** A sentence for each way. */
const removals = {
  basic: `VB365 8.5 marks basic authentication for removal. ${instead}.`,
  legacyProtocols: `From VB365 8.5 on, no organization with legacy protocols can be added. ${instead}.`,
  germany: "VB365 8.5 marks the region Germany for removal. Tenants of the German cloud have moved to Worldwide.",
  onPremises: "VB365 8.5 marks organizations on premises (Exchange and SharePoint servers) for removal: plan how " +
    "these servers are backed up after that.",
} as const;

/**
 * What VB365 8.5 says of auxiliary backup accounts, for whoever adds one: a sentence and what to do instead.
 *
 * @example
 * ```ts
 * import { backupAccountsRemoval } from "../../mod.ts";
 *
 * console.log(backupAccountsRemoval); // VB365 8.5 marks auxiliary backup accounts for removal. …
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/post_organizations.html Adding organizations}
 */
export const backupAccountsRemoval = `VB365 8.5 marks auxiliary backup accounts for removal. ${instead}.`;

/**
 * Tells what will be taken away of the way in which an organization is added.
 *
 * @param body The body of `POST /Organizations`, as `newOrganizationRequest()` writes it.
 * @returns A sentence for each thing that VB365 8.5 no longer takes or marks for removal; none when all of it stays.
 *
 * @example
 * ```ts
 * import { removalWarnings } from "../../mod.ts";
 *
 * const [warning] = removalWarnings({ type: "Office365", region: "Germany" });
 * console.log(warning); // VB365 8.5 marks the region Germany for removal…
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/post_organizations.html Adding organizations}
 */
export function removalWarnings(body: unknown): string[] {
  const { type, region, office365Settings, exchangeOnlineSettings, sharePointOnlineSettings } = Object(body);
  const services = [exchangeOnlineSettings, sharePointOnlineSettings].filter(isObject);
  const byAccount = services.filter((one) => Object(one).useApplicationOnlyAuth !== true);
  const isBasic = isObject(office365Settings) || byAccount.some((one) => Object(one).useMfa !== true);
  return [
    ...(isBasic ? [removals.basic] : []),
    ...(byAccount.some((one) => Object(one).useMfa === true) ? [removals.legacyProtocols] : []),
    ...([region, Object(office365Settings).region].includes("Germany") ? [removals.germany] : []),
    ...(type === "OnPremises" || type === "Hybrid" ? [removals.onPremises] : []),
  ];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
