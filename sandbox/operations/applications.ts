/** Operations on the applications in the Entra of an organization. */

import { thumbprintIn } from "./certificates.ts";
import { confirmedCode } from "./device_codes.ts";
import { type Answer, type Call, keep, organizationIn } from "./request.ts";
import { type Fields, fieldsOf, listOf, numberOf, partOf, textOf } from "./fields.ts";
import { matches, pageOf } from "./page.ts";
import { invalid, notFound } from "../http/refusal.ts";
import { type BackupApplication, isAppOnly, type Organization } from "../store/record.ts";

/** `GET /Organizations/{organizationId}/Applications` */
export function listApplications(call: Call): Answer {
  const tag = call.query.get("tag")?.toLowerCase();
  const found = organizationIn(call).applications
    .filter(({ displayName }) => matches(call, "displayName", displayName))
    .filter(({ tags }) => tag === undefined || tags.some((each) => each.toLowerCase() === tag));
  return { body: pageOf(call, found) };
}

/** `POST /Organizations/{organizationId}/Applications` */
export async function createApplications(call: Call): Promise<Answer> {
  const { state, settings, body } = call;
  if (organizationIn(call).type === "OnPremises") {
    throw invalid("An organization on the premises has no applications in Entra.");
  }
  const sent = fieldsOf(body);
  confirmedCode(state, settings, textOf(sent, "userCode") ?? "");
  await thumbprintIn(call, sent);
  const name = textOf(sent, "displayName") ?? "";
  const count = Math.max(1, numberOf(sent, "count") ?? 1);
  const created = Array.from({ length: count }, (_, index) => ({
    applicationId: crypto.randomUUID(),
    displayName: count === 1 ? name : `${name}${index + 1}`,
    tags: [],
  }));
  const organization = organizationIn(call);
  keep(call, { ...organization, applications: [...organization.applications, ...created] });
  return { body: pageOf(call, created) };
}

/** `GET /Organizations/{organizationId}/BackupApplications` */
export function listBackupApplications(call: Call): Answer {
  return { body: pageOf(call, organizationIn(call).backupApplications) };
}

/** `PUT /Organizations/{organizationId}/BackupApplications`: replaces on v8; before, whatever the sandbox is set to. */
export async function putBackupApplications(call: Call): Promise<Answer> {
  const isAdding = call.version !== "v8" && call.settings.putBackup === "adds";
  return await takeApplications(call, isAdding);
}

/** `POST /Organizations/{organizationId}/BackupApplications` */
export async function appendBackupApplications(call: Call): Promise<Answer> {
  return await takeApplications(call, true);
}

/** `DELETE /Organizations/{organizationId}/BackupApplications` */
export function removeBackupApplications(call: Call): Answer {
  const organization = appOnlyOrganizationIn(call);
  const ids = listOf(call.body).map((id) => String(id).toLowerCase());
  const missing = ids.find((id) => !organization.backupApplications.some((each) => each.applicationId === id));
  if (missing !== undefined) throw notFound(`Backup application ${missing}`);
  const backupApplications = organization.backupApplications.filter((each) => !ids.includes(each.applicationId));
  keep(call, { ...organization, backupApplications });
  return {};
}

async function takeApplications(call: Call, isAdding: boolean): Promise<Answer> {
  appOnlyOrganizationIn(call);
  const bodies = listOf(call.body).map(fieldsOf);
  const sent = await Promise.all(bodies.map((body) => readApplication(call, body)));
  const organization = appOnlyOrganizationIn(call);
  const stays = isAdding ? organization.backupApplications : [];
  const isSent = ({ applicationId }: BackupApplication) => sent.some((other) => other.applicationId === applicationId);
  keep(call, { ...organization, backupApplications: [...stays.filter((each) => !isSent(each)), ...sent] });
  return {};
}

async function readApplication(call: Call, sent: Fields): Promise<BackupApplication> {
  const application = partOf(sent, "application") ?? new Map();
  const applicationId = (textOf(application, "applicationId") ?? "").toLowerCase();
  const certificateThumbprint = await thumbprintIn(call, sent) ?? "";
  return { applicationId, displayName: textOf(application, "displayName") ?? applicationId, certificateThumbprint };
}

function appOnlyOrganizationIn(call: Call): Organization {
  const organization = organizationIn(call);
  if (isAppOnly(organization)) return organization;
  throw invalid("Backup applications are for organizations that sign in as an application only.");
}
