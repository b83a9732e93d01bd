/** Organizations: list, get, edit, remove. */

import { answerToWrite } from "../client/answer.ts";
import { anyVersion, type CallOptions, type Client, withSignal } from "../client/client.ts";
import { Vb365Error } from "../error.ts";
import type { SchemasOf } from "../client/paths.ts";
import {
  findOrganization,
  findOrganizations,
  type ListOrganizationsOptions,
  type Organization,
  organizationIdOf,
} from "./record.ts";
import type { Version } from "../versions.ts";

/** What `editOrganization()` may change, as a version takes it. */
export type OrganizationChanges<V extends Version = Version> = SchemasOf[V]["OrganizationChanges"];

/**
 * Lists the organizations of a server, all pages of them.
 *
 * @param client The client.
 * @param options Which ones, and how fully.
 * @returns The organizations, as the client's version describes them; an empty array when there are none.
 * @throws {Vb365Error} When the server cannot be reached, refuses or answers with something else.
 *
 * @example
 * ```ts
 * import { type Client, type ClientFacts, listOrganizations } from "@vb365/vb365";
 *
 * async function names(client: Client): Promise<(string | null | undefined)[]> {
 *   const organizations = await listOrganizations(client, { name: "contoso*" });
 *   return organizations.map((organization) => organization.name);
 * }
 * console.log(typeof names); // function
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboorganization.html Get-VBOOrganization}
 */
export async function listOrganizations<V extends Version>(
  client: Client<V>,
  options: ListOrganizationsOptions = {},
): Promise<Organization<V>[]> {
  client = withSignal(client, options.signal);
  return await findOrganizations(client, "list organizations", options);
}

/**
 * Gets one organization.
 *
 * @param client The client.
 * @param idOrName Its id (a GUID), its name, or a pattern with `*` and `?` that only one name matches.
 * @param options How fully.
 * @returns The organization, as the client's version describes it.
 * @throws {Vb365Error} `not-found` when there is none, `invalid-input` when several match.
 *
 * @example
 * ```ts
 * import { type Client, type ClientFacts, getOrganization } from "@vb365/vb365";
 *
 * async function region(client: Client): Promise<string | null | undefined> {
 *   return (await getOrganization(client, "contoso.onmicrosoft.com")).region;
 * }
 * console.log(typeof region); // function
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboorganization.html Get-VBOOrganization}
 */
export async function getOrganization<V extends Version>(
  client: Client<V>,
  idOrName: string,
  options: Pick<ListOrganizationsOptions, "extendedView" | "signal"> = {},
): Promise<Organization<V>> {
  client = withSignal(client, options.signal);
  return await findOrganization(client, `get organization ${idOrName}`, idOrName, options);
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
 * import { type Client, type ClientFacts, editOrganization } from "@vb365/vb365";
 *
 * async function note(client: Client<"v8">): Promise<void> {
 *   await editOrganization(client, "contoso.onmicrosoft.com", { description: "Production" });
 * }
 * console.log(typeof note); // function
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
 * import { type Client, type ClientFacts, removeOrganization } from "@vb365/vb365";
 *
 * async function remove(client: Client): Promise<void> {
 *   await removeOrganization(client, "contoso.onmicrosoft.com");
 * }
 * console.log(typeof remove); // function
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
