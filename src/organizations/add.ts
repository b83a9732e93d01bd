/** Adding an organization: the same call for every way and every version. */

import { answerTo, expectObject } from "../client/answer.ts";
import { anyVersion, type CallOptions, type Client, withSignal } from "../client/client.ts";
import { type NewOrganizationBody, newOrganizationBody, organizationLabel } from "./body.ts";
import { checkNewOrganization } from "./rules.ts";
import type { NewOrganization } from "./types.ts";
import type { Organization } from "./record.ts";
import type { Version } from "../versions.ts";

/** What `addOrganization()` sends. It holds secrets. */
export interface NewOrganizationRequest {
  /** The method. */
  method: "POST";
  /** The path behind the version. */
  path: "/Organizations";
  /** The body, as the version takes it. */
  body: NewOrganizationBody;
  /** The name by which people know the organization, for messages. */
  target: string;
}

/**
 * Checks a new organization and writes the request that would add it, without sending it.
 *
 * @param version The API version.
 * @param organization What to add, as in `addOrganization()`.
 * @returns The request.
 * @throws {Vb365Error} `invalid-input` and `unsupported`, as in `addOrganization()`.
 *
 * @example
 * ```ts
 * import { newOrganizationRequest } from "../../mod.ts";
 *
 * const { body } = newOrganizationRequest("v8", {
 *   type: "OnPremises",
 *   exchangeSettings: { serverName: "mail.example.com", username: "EXAMPLE\\backup", password: "…" },
 * });
 * console.log(body.type, body.isExchange); // OnPremises true
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/post_organizations.html Adding organizations}
 */
export function newOrganizationRequest(version: Version, organization: NewOrganization): NewOrganizationRequest {
  checkNewOrganization(version, organization);
  const body = newOrganizationBody(version, organization);
  return { method: "POST", path: "/Organizations", body, target: organizationLabel(organization) };
}

/**
 * Adds an organization, in any of the ways that the documents know; the same call for v3 to v8.
 *
 * Everything is checked before anything is sent: that no part is missing, that it is one way and not a mix, that the API
 * version can do it, and that a certificate is a PFX. The request is sent once. It can take minutes; when the answer gets
 * lost, the list of organizations is looked at, and the error says whether the organization is there.
 *
 * @param client The client.
 * @param organization What to add: `type` and, with an online half, `mode` decide which other properties there are. What
 * `newOrganizationRequest()` has made of it for the same API version is sent as it is.
 * @param options How to stop it.
 * @returns The new organization, as the client's version describes it.
 * @throws {Vb365Error} `invalid-input` and `unsupported` before anything is sent; `outcome-unknown` when the answer got
 * lost; `refused` or `failed` with the server's own words.
 *
 * @example
 * ```ts
 * import { addOrganization, connect } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const application = {
 *   applicationId: "63caebf0-2624-48d0-9ece-de1db611dc98",
 *   applicationCertificate: await Deno.readFile("cert.pfx"),
 *   applicationCertificatePassword: env("VB365_CERTIFICATE_PASSWORD"),
 * };
 * const { name } = await addOrganization(client, {
 *   type: "Office365",
 *   mode: "existing-application",
 *   exchangeOnlineSettings: { ...application, account: "admin@contoso.onmicrosoft.com" },
 *   sharePointOnlineSettings: { ...application, officeOrganizationName: "contoso.onmicrosoft.com" },
 * });
 * console.log(name); // contoso.onmicrosoft.com
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/post_organizations.html Adding organizations}
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/add-vboorganization.html Add-VBOOrganization}
 */
export async function addOrganization<V extends Version>(
  client: Client<V>,
  organization: NewOrganization | NewOrganizationRequest,
  options: CallOptions = {},
): Promise<Organization<V>> {
  client = withSignal(client, options.signal);
  const { body, target } = "body" in organization ? organization : newOrganizationRequest(client.version, organization);
  const action = `add organization ${target}`;
  try {
    const answer = await answerTo(action, anyVersion(client).POST("/Organizations", { body }));
    return expectObject(action, answer) as Organization<V>;
  } catch (error) {
    const { lostAnswer } = await import("../client/lost_answer.ts");
    throw await lostAnswer(client, Object(body), error);
  }
}
