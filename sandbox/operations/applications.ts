/** Operations on the applications in the Entra of an organization. */

import { thumbprintIn } from "./certificates.ts";
import { confirmedCode } from "./device_codes.ts";
import { type Answer, type Exchange, keep, organizationIn } from "./request.ts";
import { type Fields, fieldsOf, listOf, numberOf, partOf, textOf } from "./fields.ts";
import { matches, pageOf } from "./page.ts";
import { invalid, notFound } from "../http/refusal.ts";
import { type BackupApplication, isAppOnly, type Organization } from "../store/record.ts";

/** `GET /Organizations/{organizationId}/Applications` */
export function listApplications(exchange: Exchange): Answer {
  const tag = exchange.query.get("tag")?.toLowerCase();
  const found = organizationIn(exchange).applications
    .filter(({ displayName }) => matches(exchange, "displayName", displayName))
    .filter(({ tags }) => tag === undefined || tags.some((each) => each.toLowerCase() === tag));
  return { body: pageOf(exchange, found) };
}

/** `POST /Organizations/{organizationId}/Applications` */
export async function createApplications(exchange: Exchange): Promise<Answer> {
  const { state, settings, body } = exchange;
  if (organizationIn(exchange).type === "OnPremises") {
    throw invalid("An organization on the premises has no applications in Entra.");
  }
  const sent = fieldsOf(body);
  confirmedCode(state, settings, textOf(sent, "userCode") ?? "");
  await thumbprintIn(exchange, sent);
  const name = textOf(sent, "displayName") ?? "";
  const count = Math.max(1, numberOf(sent, "count") ?? 1);
  const created = Array.from({ length: count }, (_, index) => ({
    applicationId: crypto.randomUUID(),
    displayName: count === 1 ? name : `${name}${index + 1}`,
    tags: [],
  }));
  const organization = organizationIn(exchange);
  keep(exchange, { ...organization, applications: [...organization.applications, ...created] });
  return { body: pageOf(exchange, created) };
}

/** `GET /Organizations/{organizationId}/BackupApplications` */
export function listBackupApplications(exchange: Exchange): Answer {
  return { body: pageOf(exchange, organizationIn(exchange).backupApplications) };
}

/** `PUT /Organizations/{organizationId}/BackupApplications`: replaces on v8; before, whatever the sandbox is set to. */
export async function putBackupApplications(exchange: Exchange): Promise<Answer> {
  const isAdding = exchange.version !== "v8" && exchange.settings.putBackup === "adds";
  return await takeApplications(exchange, isAdding);
}

/** `POST /Organizations/{organizationId}/BackupApplications` */
export async function appendBackupApplications(exchange: Exchange): Promise<Answer> {
  return await takeApplications(exchange, true);
}

/** `DELETE /Organizations/{organizationId}/BackupApplications` */
export function removeBackupApplications(exchange: Exchange): Answer {
  const organization = appOnlyOrganizationIn(exchange);
  const ids = listOf(exchange.body).map((id) => String(id).toLowerCase());
  const missing = ids.find((id) => !organization.backupApplications.some((each) => each.applicationId === id));
  if (missing !== undefined) throw notFound(`Backup application ${missing}`);
  const backupApplications = organization.backupApplications.filter((each) => !ids.includes(each.applicationId));
  keep(exchange, { ...organization, backupApplications });
  return {};
}

async function takeApplications(exchange: Exchange, isAdding: boolean): Promise<Answer> {
  appOnlyOrganizationIn(exchange);
  const bodies = listOf(exchange.body).map(fieldsOf);
  const sent = await Promise.all(bodies.map((body) => readApplication(exchange, body)));
  const organization = appOnlyOrganizationIn(exchange);
  const stays = isAdding ? organization.backupApplications : [];
  const isSent = ({ applicationId }: BackupApplication) => sent.some((other) => other.applicationId === applicationId);
  keep(exchange, { ...organization, backupApplications: [...stays.filter((each) => !isSent(each)), ...sent] });
  return {};
}

async function readApplication(exchange: Exchange, sent: Fields): Promise<BackupApplication> {
  const application = partOf(sent, "application") ?? new Map();
  const applicationId = (textOf(application, "applicationId") ?? "").toLowerCase();
  const certificateThumbprint = await thumbprintIn(exchange, sent) ?? "";
  return { applicationId, displayName: textOf(application, "displayName") ?? applicationId, certificateThumbprint };
}

function appOnlyOrganizationIn(exchange: Exchange): Organization {
  const organization = organizationIn(exchange);
  if (isAppOnly(organization)) return organization;
  throw invalid("Backup applications are for organizations that sign in as an application only.");
}
