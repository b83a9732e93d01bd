/** Applications of an organization's tenant in Entra, which backup applications are made of. */

import { answerToWrite, outcomeUnknown } from "../client/answer.ts";
import { type ApplicationCertificate, writeCertificate } from "../certificates/certificate.ts";
import { anyVersion, type CallOptions, type Client, withSignal } from "../client/client.ts";
import type { SchemasOf } from "../client/paths.ts";
import { Vb365Error } from "../error.ts";
import { matchesName } from "../names.ts";
import { organizationIdOf } from "./record.ts";
import { collect } from "../client/paging.ts";
import { requireVersion, type Version, versions } from "../versions.ts";

/** An application in Entra, as a server lists it. */
export type Application = SchemasOf["v8"]["Application"];

/** Which applications to list. */
export interface ListApplicationsOptions extends CallOptions {
  /** Only those with this name: `*` stands for any characters, `?` for one; upper and lower case are the same. */
  displayName?: string | undefined;
  /** Only those with this tag. */
  tag?: string | undefined;
}

/** Applications that are to be created in Entra. */
export interface NewApplications {
  /** Their name; with a count, the start of it. */
  displayName: string;
  /** The device code that an administrator has confirmed for this organization. */
  userCode: string;
  /** The PFX that will prove them. */
  applicationCertificate: ApplicationCertificate;
  /** The password of the PFX. */
  applicationCertificatePassword?: string | undefined;
  /**
   * How many to create, from v5 on.
   *
   * @default 1
   */
  count?: number | undefined;
}

/**
 * Lists the applications of an organization's tenant in Entra, all pages of them, from v4 on.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param options Which ones.
 * @returns The applications; an empty array when there are none.
 * @throws {Vb365Error} `unsupported` on v3; `not-found` for an unknown organization.
 *
 * @example
 * ```ts
 * import { connect, listApplications } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const found = await listApplications(client, "contoso-apps.onmicrosoft.com", { displayName: "Veeam*" });
 * console.log(found.map(({ displayName }) => displayName)); // [ "Veeam Backup for Microsoft 365" ]
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboapplication.html Get-VBOApplication}
 */
export async function listApplications<V extends Version>(
  client: Client<V>,
  organization: string,
  options: ListApplicationsOptions = {},
): Promise<Application[]> {
  client = withSignal(client, options.signal);
  const action = `list the applications of ${organization}`;
  requireVersion(client.version, action, (facts) => facts.backupPools);
  const organizationId = await organizationIdOf(client, action, organization);
  const { displayName, tag } = options;
  // Only v8 knows wildcards, so a pattern stays here.
  const isPlain = displayName !== undefined && !/[*?]/.test(displayName);
  const filter = { ...(isPlain && { displayName }), ...(tag !== undefined && { tag }) };
  const found: Application[] = await collect(action, ({ limit, offset }) => {
    const params = { path: { organizationId }, query: { ...filter, limit, offset } };
    return anyVersion(client).GET("/Organizations/{organizationId}/Applications", { params });
  });
  return found.filter((application) => displayName === undefined || matchesName(displayName, application.displayName));
}

/**
 * Creates applications in an organization's tenant in Entra, from v4 on. Sent once, never again on its own.
 *
 * First `requestDeviceCode(client, { organizationId })`; when an administrator has confirmed the code, this.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param applications Their name, the confirmed code, the certificate, how many.
 * @param options How to stop it.
 * @returns The new applications.
 * @throws {Vb365Error} `invalid-input` and `unsupported` before anything is sent; `outcome-unknown` when the answer got
 * lost; `refused` or `failed` with the server's own words.
 *
 * @example
 * ```ts
 * import { connect, createApplications, requestDeviceCode, waitForDeviceCode } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const code = await requestDeviceCode(client);
 * console.log(code.message); // Open … in a web browser and enter the code … to sign in.
 * await waitForDeviceCode(client, code);
 * const created = await createApplications(client, "contoso-apps.onmicrosoft.com", {
 *   displayName: "APP01",
 *   userCode: code.userCode,
 *   applicationCertificate: await Deno.readFile("cert.pfx"),
 *   applicationCertificatePassword: env("VB365_CERTIFICATE_PASSWORD"),
 * });
 * console.log(created.length); // 1
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/new-vbobackupapplication.html New-VBOBackupApplication}
 */
export async function createApplications<V extends Version>(
  client: Client<V>,
  organization: string,
  applications: NewApplications,
  options: CallOptions = {},
): Promise<Application[]> {
  client = withSignal(client, options.signal);
  const action = `create applications for ${organization}`;
  requireVersion(client.version, action, (facts) => facts.backupPools);
  const body = writeApplications(client.version, action, applications);
  const organizationId = await organizationIdOf(client, action, organization);
  const params = { path: { organizationId } };
  const call = () => anyVersion(client).POST("/Organizations/{organizationId}/Applications", { params, body });
  const answer = await answerToWrite(action, call());
  const created: unknown = Array.isArray(answer) ? answer : answer?.results;
  if (Array.isArray(created) && created.every((one) => typeof one === "object" && one !== null)) return created;
  throw outcomeUnknown(action, "its answer lists no applications", "applications-unseen", undefined);
}

function writeApplications(version: Version, action: string, applications: NewApplications) {
  const { displayName, userCode, applicationCertificate, applicationCertificatePassword: password, count } =
    applications;
  for (const [name, value] of Object.entries({ displayName, userCode, applicationCertificate })) {
    if (!value) {
      throw new Vb365Error(`Cannot ${action}: ${name} is missing`, { code: "invalid-input", reason: "missing" });
    }
  }
  if (count !== undefined && (!Number.isInteger(count) || count < 1)) {
    throw new Vb365Error(`Cannot ${action}: count must be a whole number from 1`, { code: "invalid-input" });
  }
  if (count !== undefined && count > 1) {
    requireVersion(version, action, (facts) => facts.applicationCount, "creates one at a time");
  }
  return {
    displayName,
    userCode,
    applicationCertificate: writeCertificate(version, applicationCertificate),
    ...(password !== undefined && { applicationCertificatePassword: password }),
    ...(count !== undefined && versions[version].applicationCount && { count }),
  };
}
