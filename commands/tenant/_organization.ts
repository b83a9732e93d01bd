/** The organization of a new tenant, from flags: with an application that exists, or with one that a device code confirms. */

import { given, type NewBackupApplication, type NewOrganization, readRegion } from "../../mod.ts";
import type { Context } from "../../cli/context.ts";
import { usage } from "../../cli/errors.ts";
import { FlagReader } from "../../cli/flags/reader.ts";
import type { Options, Secrets, Values } from "../../cli/flags/options.ts";
import { readApplicationRows } from "../shared/applications.ts";
import { inspectFirst, readCertificate, shownPath } from "../shared/certificate.ts";
import { needFlag } from "../shared/organization.ts";
import { passwordsInFile } from "../shared/rows.ts";

export const tenantOptions = {
  "application-id": { kind: "text", value: "GUID", summary: "The application in Entra, to add the organization" },
  "certificate": { kind: "file", value: "FILE", summary: "The PFX that proves the application" },
  "account": {
    kind: "text",
    value: "NAME",
    summary: "The account for Exchange; without it SharePoint alone is protected",
  },
  "configure-application": {
    kind: "switch",
    summary: "Let the server give --application-id its certificate and permissions, with a confirmed device code",
  },
  "new-application": {
    kind: "text",
    value: "NAME",
    summary: "Let the server create an application of that name instead, with a confirmed device code",
  },
  "region": { kind: "text", value: "REGION", summary: "The Microsoft cloud; Worldwide by default" },
  "teams": { kind: "switch", summary: "Protect Teams, from v5 on" },
  "backup-applications": {
    kind: "file",
    value: "FILE",
    summary: "Backup applications to add besides, as CSV or JSON like those of backup-app add --from",
  },
  "passwords-in-file": passwordsInFile,
} as const satisfies Options;

export const tenantSecrets = {
  "certificate-password": { summary: "The password of the PFX" },
  "user-code": { summary: "The device code, confirmed by an administrator of the tenant" },
} as const satisfies Secrets;

/** What the flags say. */
interface Given {
  readonly "application-id"?: string | undefined;
  readonly certificate?: string | undefined;
  readonly account?: string | undefined;
  readonly "configure-application"?: boolean | undefined;
  readonly "new-application"?: string | undefined;
  readonly region?: string | undefined;
  readonly teams?: boolean | undefined;
}

const stray = ["account", "certificate", "configure-application", "teams"] as const;

/** A new organization when there is an application to add it with, else the name of one that is there. */
export async function readOrganization(
  context: Context,
  tenant: string,
  values: Given,
): Promise<NewOrganization | string> {
  const { "application-id": applicationId, "new-application": newApplicationName, region, teams } = values;
  refuseContradictions(values);
  const where = given({ isTeamsOnline: teams, region: region === undefined ? undefined : readRegion(region) });
  if (applicationId === undefined && newApplicationName === undefined) return tenant;
  const proof = await readProof(context, needFlag("certificate", values.certificate));
  const facts = { type: "Office365", ...where } as const;
  if (applicationId === undefined) {
    const code = { name: tenant, userCode: await context.secrets.need("user-code") };
    const both = { exchangeOnlineSettings: proof, sharePointOnlineSettings: proof };
    return { ...facts, ...code, ...both, mode: "new-application", newApplicationName: newApplicationName ?? "" };
  }
  const application = { applicationId, ...proof };
  if (values["configure-application"]) {
    const code = { name: tenant, userCode: await context.secrets.need("user-code") };
    const both = { exchangeOnlineSettings: application, sharePointOnlineSettings: application };
    return { ...facts, ...code, ...both, mode: "configure-application" };
  }
  const sharePointOnlineSettings = { ...application, officeOrganizationName: tenant };
  const online = { ...facts, mode: "existing-application", sharePointOnlineSettings } as const;
  const { account } = values;
  return account === undefined ? online : { ...online, exchangeOnlineSettings: { ...application, account } };
}

/** The backup applications of a file, if there is one. */
export async function readBackupApplications(
  context: Context,
  values: Values,
): Promise<NewBackupApplication[] | undefined> {
  const file = values["backup-applications"];
  if (typeof file !== "string") return undefined;
  return await readApplicationRows(
    new FlagReader(context, values, { options: tenantOptions, secrets: tenantSecrets }),
    file,
  );
}

function refuseContradictions(values: Given): void {
  const { "application-id": applicationId, "new-application": newApplicationName, account } = values;
  if (applicationId !== undefined && newApplicationName !== undefined) {
    throw usage("--application-id and --new-application exclude each other");
  }
  const isConfirmed = newApplicationName !== undefined || values["configure-application"] === true;
  if (isConfirmed && account !== undefined) {
    throw usage("--account goes with an application that exists: a device code says whose tenant it is");
  }
  if (newApplicationName !== undefined && values["configure-application"] === true) {
    throw usage("--configure-application is for an application that exists: --application-id");
  }
  const found = stray.find((name) => values[name] !== undefined);
  if (applicationId === undefined && newApplicationName === undefined && found) {
    throw usage(`--${found} goes with --application-id`, "Without it the organization has to be there already.");
  }
}

async function readProof(context: Context, file: string) {
  const applicationCertificate = await readCertificate(context, file);
  const password = await context.secrets.findOrAsk("certificate-password");
  if (typeof applicationCertificate !== "string") {
    await inspectFirst(context, { shown: shownPath(file), certificate: applicationCertificate, password });
  }
  return { applicationCertificate, ...given({ applicationCertificatePassword: password }) };
}
