/** Organizations: list, get, edit, remove. */

import { answerToWrite } from "../client/answer.ts";
import { anyVersion, type CallOptions, type Client, withSignal } from "../client/client.ts";
import { Listing } from "../client/listing.ts";
import { Vb365Error } from "../error.ts";
import type { LookupOptions } from "../names.ts";
import type { SchemasOf } from "../client/paths.ts";
import {
  findOrganization,
  type ListOrganizationsOptions,
  type Organization,
  organizationIdOf,
  organizationPages,
} from "./record.ts";
import type { Version } from "../versions.ts";

/** What `editOrganization()` may change, as a version takes it. */
export type OrganizationChanges<V extends Version = Version> = SchemasOf[V]["OrganizationChanges"];

/**
 * Lists the organizations of a server, all pages of them.
 *
 * @param client The client.
 * @param options Which ones, and how fully.
 * @returns The organizations, as the client's version describes them: await all of them, or walk through them page by page.
 * @throws {Vb365Error} When the server cannot be reached, refuses or answers with something else.
 *
 * @example
 * ```ts
 * import { connect, listOrganizations } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * for (const { name, type } of await listOrganizations(client, { name: "contoso-apps*" })) {
 *   console.log(name, type); // contoso-apps.onmicrosoft.com Office365
 * }
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboorganization.html Get-VBOOrganization}
 */
export function listOrganizations<V extends Version>(
  client: Client<V>,
  options: ListOrganizationsOptions = {},
): Listing<Organization<V>> {
  return new Listing(() => organizationPages(withSignal(client, options.signal), "list organizations", options));
}

/**
 * Gets one organization.
 *
 * @param client The client.
 * @param idOrName Its id (a GUID), its name, or a pattern with `*` and `?` that only one name matches.
 * @param options How fully, and what for.
 * @returns The organization, as the client's version describes it.
 * @throws {Vb365Error} `not-found` when there is none, `invalid-input` when several match.
 *
 * @example
 * ```ts
 * import { connect, getOrganization } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const { region, isTeamsOnline } = await getOrganization(client, "contoso-apps.onmicrosoft.com");
 * console.log(region, isTeamsOnline); // Worldwide true
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboorganization.html Get-VBOOrganization}
 */
export async function getOrganization<V extends Version>(
  client: Client<V>,
  idOrName: string,
  options: Pick<ListOrganizationsOptions, "extendedView" | "signal"> & LookupOptions = {},
): Promise<Organization<V>> {
  client = withSignal(client, options.signal);
  const { action = `get organization ${idOrName}` } = options;
  return await findOrganization(client, action, idOrName, options);
}

/**
 * Changes an organization. Only what is given is sent; what the server does with the rest is up to its version, and
 * secrets can't be read back, so give a service's settings whole.
 *
 * @param client The client.
 * @param idOrName Its id (a GUID) or its name.
 * @param changes What to change, in the version's own words.
 * @param options How to stop it.
 * @throws {Vb365Error} `not-found` when there is none; `refused` or `failed` with the server's own words.
 *
 * @example
 * ```ts
 * import { connect, editOrganization, getOrganization } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * await editOrganization(client, "contoso-apps.onmicrosoft.com", { description: "Production" });
 * console.log((await getOrganization(client, "contoso-apps.onmicrosoft.com")).description); // Production
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/set-vboorganization.html Set-VBOOrganization}
 */
export async function editOrganization<V extends Version>(
  client: Client<V>,
  idOrName: string,
  changes: OrganizationChanges<V>,
  options: CallOptions = {},
): Promise<void> {
  client = withSignal(client, options.signal);
  const action = `edit organization ${idOrName}`;
  const params = { path: { organizationId: await organizationIdOf(client, action, idOrName) } };
  await answerToWrite(action, anyVersion(client).PUT("/Organizations/{organizationId}", { params, body: changes }));
}

/**
 * Removes an organization from the configuration. Its backups stay; from v8 on its jobs go with it, before that they
 * have to be disabled first.
 *
 * @param client The client.
 * @param idOrName Its id (a GUID), its name, or a pattern that only one name matches.
 * @param options How to stop it.
 * @throws {Vb365Error} `not-found` when there is none, `invalid-input` when several match; `refused` or `failed` with
 * the server's own words.
 *
 * @example
 * ```ts
 * import { addOrganization, connect, listOrganizations, removeOrganization } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * await addOrganization(client, {
 *   type: "OnPremises",
 *   exchangeSettings: {
 *     serverName: "former.example.com",
 *     username: "EXAMPLE\\backup",
 *     password: env("VB365_EXCHANGE_PASSWORD"),
 *   },
 * });
 * await removeOrganization(client, "former.example.com");
 * console.log(await listOrganizations(client, { name: "former*" })); // []
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/remove-vboorganization.html Remove-VBOOrganization}
 */
export async function removeOrganization<V extends Version>(
  client: Client<V>,
  idOrName: string,
  options: CallOptions = {},
): Promise<void> {
  client = withSignal(client, options.signal);
  const action = `remove organization ${idOrName}`;
  const organizationId = await organizationIdOf(client, action, idOrName);
  const params = { path: { organizationId } };
  const isGone = (signal: AbortSignal | undefined) =>
    findOrganization(withSignal(client, signal), action, organizationId).then(
      () => false,
      (error: unknown) => error instanceof Vb365Error && error.code === "not-found",
    );
  await answerToWrite(action, anyVersion(client).DELETE("/Organizations/{organizationId}", { params }), isGone);
}
