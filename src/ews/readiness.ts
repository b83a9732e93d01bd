/** Whether the mailboxes of an organization are still backed up when Exchange Web Services are gone, and what is missing. */

import type { BackupApplication } from "../backup/applications.ts";
import type { Organization } from "../organizations/record.ts";
import type { EwsEvidence, RoleEvidence } from "./evidence.ts";
import { type ApplicationRole, directoryRole, type EwsDate, ewsDates, ewsRoles, notByGraph } from "./facts.ts";

/** How the server signs in to Exchange Online. */
export type EwsMode = "application" | "legacy-protocols" | "basic";

/**
 * `not-concerned`: nothing of Exchange Online is backed up. `ready`: seen in the tenant that all is there.
 * `action-needed`: something is missing for certain. `unproven`: what has to be there is known, whether it is there is not.
 * `unknown`: the backup server does not say enough.
 */
export type EwsStatus = "not-concerned" | "ready" | "action-needed" | "unproven" | "unknown";

/** An application that reads mailboxes for an organization. */
export interface EwsApplication {
  /** Its id in Entra. */
  readonly applicationId: string;
  /** `own`: the organization signs in with it. `auxiliary`: it is one of the backup applications besides. */
  readonly kind: "own" | "auxiliary";
  /** SHA-1 thumbprint of its certificate, in capitals; null when the server shows none. */
  readonly certificateThumbprint: string | null;
  /** The last moment that the certificate is valid, ISO 8601 in UTC; null when that is not known. */
  readonly certificateEnds: string | null;
}

/** One thing to do in the tenant. */
export interface EwsAction {
  /**
   * `use-application`: let the organization sign in by application only. `renew-certificate`: it has run out, or does
   * within 60 days. `consent`: the tenant does not know the application. `grant-roles`: application roles in Entra.
   * `allow-ews`: put the ids into EwsAllowedAppIDs, and only then set EwsEnabled to True; no ids when only that is left.
   */
  readonly do: "use-application" | "renew-certificate" | "consent" | "grant-roles" | "allow-ews";
  /** Whether it was seen that this is missing; false when nobody has looked. */
  readonly seen: boolean;
  /** The applications that it is about. */
  readonly applicationIds: readonly string[];
  /** The application roles to grant. */
  readonly roles?: readonly ApplicationRole[];
  /** The role of the directory to assign besides. */
  readonly directoryRole?: string;
  /** When the certificate ends, ISO 8601 in UTC. */
  readonly certificateEnds?: string;
}

/** What the end of EWS means for one organization. */
export interface EwsReadiness {
  /** The name of the organization in the backup server. */
  readonly organization: string | null;
  /** Its id in the backup server. */
  readonly organizationId: string | null;
  /** Its name in Microsoft 365; null when the server does not say. */
  readonly tenant: string | null;
  /** The verdict. */
  readonly status: EwsStatus;
  /** Whether Exchange Online is backed up; null when the server does not say. */
  readonly exchangeOnline: boolean | null;
  /** How the server signs in to Exchange Online; null when it does not, or does not say. */
  readonly mode: EwsMode | null;
  /** The Microsoft cloud, as the server spells it. */
  readonly region: string | null;
  /** The applications that read its mailboxes. */
  readonly applications: readonly EwsApplication[];
  /** What has to be done, in its order. */
  readonly actions: readonly EwsAction[];
  /** The days that apply to it. */
  readonly dates: readonly EwsDate[];
  /** What is backed up by EWS today and not by Graph. */
  readonly notByGraph: readonly string[];
  /** What nobody has looked at, in words. */
  readonly unseen: readonly string[];
  /** When evidence was taken, ISO 8601 in UTC, oldest first. */
  readonly evidence: readonly string[];
}

/** What is judged. */
export interface EwsCase {
  /** The organization, as a server answers it. */
  readonly organization: Organization;
  /** Its backup applications; undefined when they could not be read. */
  readonly backupApplications: readonly BackupApplication[] | undefined;
  /** What was seen in its tenant. */
  readonly evidence: readonly EwsEvidence[];
  /** The ends of certificates by thumbprint in capitals, ISO 8601 in UTC. */
  readonly certificateEnds: ReadonlyMap<string, string>;
  /** Now, in milliseconds since 1970. */
  readonly now: number;
}

const warnDays = 60;
const day = 86_400_000;

/** Judges one organization. */
export function judgeReadiness(one: EwsCase): EwsReadiness {
  const { organization } = one;
  const facts = {
    organization: organization.name ?? null,
    organizationId: organization.id ?? null,
    tenant: ("officeName" in organization ? organization.officeName : undefined) ?? organization.name ?? null,
    exchangeOnline: backsUpExchangeOnline(organization),
    region: regionOf(organization),
  };
  if (facts.exchangeOnline !== true) return withoutExchange(facts);
  const mode = modeOf(organization);
  const applications = mode === "basic" ? [] : applicationsOf(one);
  const actions = actionsOf(one, mode, applications);
  const unseen = unseenIn(one, mode, applications, facts.region);
  return {
    ...facts,
    mode,
    applications,
    actions,
    unseen,
    status: statusOf(mode, applications, actions, unseen),
    dates: ewsDates,
    notByGraph,
    evidence: one.evidence.map(({ seenAt }) => seenAt).sort(),
  };
}

type Facts = Pick<EwsReadiness, "organization" | "organizationId" | "tenant" | "exchangeOnline" | "region">;

function withoutExchange(facts: Facts): EwsReadiness {
  const none = { mode: null, applications: [], actions: [], dates: [], notByGraph: [], evidence: [] };
  return facts.exchangeOnline === false
    ? { ...facts, ...none, status: "not-concerned", unseen: [] }
    : { ...facts, ...none, status: "unknown", unseen: ["whether Exchange Online is backed up"] };
}

/** Null when the record leaves it open. v3 nests the online half of a hybrid organization and says no more of it. */
function backsUpExchangeOnline(organization: Organization): boolean | null {
  const { type, isExchangeOnline, exchangeOnlineSettings } = organization;
  if (type === "OnPremises") return false;
  if (typeof isExchangeOnline === "boolean") return isExchangeOnline;
  return exchangeOnlineSettings ? true : null;
}

function regionOf(organization: Organization): string | null {
  const nested = "office365Settings" in organization ? organization.office365Settings?.region : undefined;
  return organization.region ?? nested ?? null;
}

type OnlineSettings = Partial<NonNullable<Organization<"v8">["exchangeOnlineSettings"]>>;

function settingsOf({ exchangeOnlineSettings }: Organization): OnlineSettings {
  return exchangeOnlineSettings ?? {};
}

/** Only a server that says how it signs in is believed. v3 has no sign-in by application, and says nothing of it. */
function modeOf(organization: Organization): EwsMode | null {
  const { useApplicationOnlyAuth, applicationCertificateThumbprint, useMfa } = settingsOf(organization);
  if (useApplicationOnlyAuth === true) return "application";
  if (useApplicationOnlyAuth === null || (useApplicationOnlyAuth === undefined && applicationCertificateThumbprint)) {
    return null;
  }
  if (useMfa === true) return "legacy-protocols";
  return useMfa === false ? "basic" : null;
}

function applicationsOf({ organization, backupApplications = [], certificateEnds }: EwsCase): EwsApplication[] {
  const { applicationId, applicationCertificateThumbprint } = settingsOf(organization);
  const found = new Map<string, EwsApplication>();
  const add = (id: string | null | undefined, kind: EwsApplication["kind"], thumbprint: string | null | undefined) => {
    const key = id?.toLowerCase();
    if (!key || found.has(key)) return;
    const certificateThumbprint = thumbprint?.toUpperCase() || null;
    const ends = certificateThumbprint === null ? undefined : certificateEnds.get(certificateThumbprint);
    found.set(key, { applicationId: key, kind, certificateThumbprint, certificateEnds: ends ?? null });
  };
  add(applicationId, "own", applicationCertificateThumbprint);
  for (const each of backupApplications) add(each.applicationId, "auxiliary", each.certificateThumbprint);
  return [...found.values()];
}

function actionsOf(one: EwsCase, mode: EwsMode | null, applications: readonly EwsApplication[]): EwsAction[] {
  const leave: EwsAction[] = mode === "basic" || mode === "legacy-protocols"
    ? [{ do: "use-application", seen: true, applicationIds: [] }]
    : [];
  return [
    ...leave,
    ...applications.flatMap((application) => certificateAction(application, one.now)),
    ...applications.flatMap(({ applicationId }) => roleAction(applicationId, one.evidence)),
    ...allowAction(applications.map(({ applicationId }) => applicationId), one.evidence),
  ];
}

function certificateAction({ applicationId, certificateEnds }: EwsApplication, now: number): EwsAction[] {
  if (certificateEnds === null || Date.parse(certificateEnds) - now >= warnDays * day) return [];
  return [{ do: "renew-certificate", seen: true, applicationIds: [applicationId], certificateEnds }];
}

function roleAction(applicationId: string, evidence: readonly EwsEvidence[]): EwsAction[] {
  const applicationIds = [applicationId];
  const seen = roleEvidenceOf(applicationId, evidence);
  if (!seen) return [{ do: "grant-roles", seen: false, applicationIds, roles: ewsRoles, directoryRole }];
  if (!seen.found) return [{ do: "consent", seen: true, applicationIds }];
  const roles = ewsRoles.filter(({ id }) => !seen.granted.includes(id));
  const isReader = seen.globalReader !== false;
  if (roles.length === 0 && isReader) return [];
  return [{ do: "grant-roles", seen: true, applicationIds, roles, ...(!isReader && { directoryRole }) }];
}

function allowAction(applicationIds: readonly string[], evidence: readonly EwsEvidence[]): EwsAction[] {
  if (applicationIds.length === 0) return [];
  const seen = latest(evidence, ({ allowedAppIds }) => allowedAppIds !== undefined);
  if (!seen) return [{ do: "allow-ews", seen: false, applicationIds }];
  const missing = applicationIds.filter((id) => !seen.allowedAppIds?.includes(id));
  if (missing.length === 0 && seen.ewsEnabled === true) return [];
  return [{ do: "allow-ews", seen: true, applicationIds: missing }];
}

/** What the REST API of the backup server cannot know, and no evidence has shown. */
function unseenIn(
  { organization, backupApplications, evidence }: EwsCase,
  mode: EwsMode | null,
  applications: readonly EwsApplication[],
  region: string | null,
): string[] {
  const { applicationId } = settingsOf(organization);
  const consent = applications.filter(({ applicationId: id }) => !roleEvidenceOf(id, evidence));
  const readers = applications.filter(({ applicationId: id }) => roleEvidenceOf(id, evidence)?.globalReader === null);
  const isAllowSeen = evidence.some(({ allowedAppIds }) => allowedAppIds !== undefined);
  return [
    ...(mode === null ? ["how the server signs in to Exchange Online"] : []),
    ...(mode === "application" && !applicationId ? ["the id of the application that it signs in with"] : []),
    ...(mode === "application" && backupApplications === undefined ? ["its backup applications"] : []),
    ...consent.map(({ applicationId: id }) => `what ${id} has been granted in Entra`),
    ...readers.map(({ applicationId: id }) => `whether ${id} is ${directoryRole}`),
    ...(applications.length > 0 && !isAllowSeen ? ["EwsEnabled and EwsAllowedAppIDs of the tenant"] : []),
    ...(region !== null && region !== "Worldwide" ? [`whether the days are the same in the cloud ${region}`] : []),
  ];
}

function statusOf(
  mode: EwsMode | null,
  applications: readonly EwsApplication[],
  actions: readonly EwsAction[],
  unseen: readonly string[],
): EwsStatus {
  if (actions.some(({ seen }) => seen)) return "action-needed";
  if (mode === null || applications.length === 0) return "unknown";
  return actions.length > 0 || unseen.some((what) => !what.startsWith("whether the days")) ? "unproven" : "ready";
}

function roleEvidenceOf(applicationId: string, evidence: readonly EwsEvidence[]): RoleEvidence | undefined {
  const isOf = (each: RoleEvidence) => each.applicationId === applicationId;
  return latest(evidence, ({ applications = [] }) => applications.some(isOf))?.applications?.find(isOf);
}

/** Of what was seen twice, the later sight counts. */
function latest(evidence: readonly EwsEvidence[], fits: (one: EwsEvidence) => boolean): EwsEvidence | undefined {
  return evidence.filter(fits).sort((a, b) => a.seenAt < b.seenAt ? -1 : 1).at(-1);
}
