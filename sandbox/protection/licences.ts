/** Operations on the licence, who takes one, and the reports about it. */

import { type Answer, type Call, linkTo, organizationIn, organizationLink, timeOf } from "../operations/request.ts";
import { fieldsOf, flagOf, inVersion, type Lives } from "../operations/fields.ts";
import { pageOf } from "../operations/page.ts";
import { notFound } from "../http/refusal.ts";
import { backedUpUsers } from "../jobs/runs.ts";
import { guidOf } from "../store/ids.ts";
import { usersOf } from "../store/directory.ts";
import type { Organization } from "../store/record.ts";

const total = 1000;
const platformId = guidOf("licensing platform");
const typeId = 1;

const licenceLives: Lives = {
  expirationDate: { until: "v6" },
  supportExpirationDate: { until: "v6" },
  contactPerson: { until: "v6" },
  licenseExpires: { since: "v7" },
  gracePeriodExpires: { since: "v7" },
  package: { since: "v7" },
};

/** A user who takes a licence. */
interface Licensed {
  readonly id: string;
  readonly name: string;
  readonly at: number;
  readonly organization: Organization;
}

/** `GET /License`, and what installing or updating one answers. */
export function getLicense(call: Call): Answer {
  const expires = "2099-12-31T00:00:00Z";
  const used = licensedIn(call).length;
  const body = {
    licenseID: guidOf("licence"),
    email: "admin@example.com",
    status: "Valid",
    type: "Rental",
    licensedTo: "Sandbox",
    contactPerson: "",
    totalNumber: total,
    usedNumber: used,
    newNumber: 0,
    supportID: "00000000",
    expirationDate: expires,
    supportExpirationDate: expires,
    licenseExpires: expires,
    package: "Suite",
  };
  return { body: inVersion(call.version, body, licenceLives) };
}

/** `GET /License/AutoUpdate` */
export function getAutoUpdate(call: Call): Answer {
  const isEnabled = call.state.settings.get("licence update")?.isEnabled ?? false;
  return { body: { isEnabled, _links: { self: linkTo(call, "License", "AutoUpdate") }, _actions: {} } };
}

/** `PUT /License/AutoUpdate` */
export function setAutoUpdate(call: Call): Answer {
  call.state.settings.set("licence update", { isEnabled: flagOf(fieldsOf(call.body), "isEnabled") ?? false });
  return {};
}

/** `GET /LicensedUsers` */
export function listLicensedUsers(call: Call): Answer {
  const { query, version } = call;
  const name = query.get("name")?.toLowerCase();
  const found = licensedIn(call).filter((user) => name === undefined || user.name.toLowerCase().includes(name));
  const page = pageOf(call, found) as { results: Licensed[] };
  const lives: Lives = { organizationId: { since: "v6" } };
  const results = page.results.map(({ id, name, at, organization }) =>
    inVersion(version, {
      id,
      name,
      isBackedUp: true,
      lastBackupDate: timeOf(at),
      licenseState: "Licensed",
      organizationId: organization.id,
      backedUpOrganizationId: organization.officeName ?? organization.name,
      organizationName: organization.name,
      _links: { organization: { href: organizationLink(call, organization.id) } },
    }, lives)
  );
  return { body: { ...page, results } };
}

/** `DELETE /LicensedUsers/{licensedUserId}` */
export function removeLicensedUser(call: Call): Answer {
  const id = call.parameters.licenseduserid ?? "";
  if (!licensedIn(call).some((user) => user.id === id)) throw notFound(`Licensed user ${id}`);
  call.state.withoutLicence.add(id);
  return {};
}

/** `GET /Organizations/{organizationId}/LicensingInformation` */
export function getLicensingInformation(call: Call): Answer {
  const { id } = organizationIn(call);
  const licensedUsers = licensedIn(call).filter(({ organization }) => organization.id === id).length;
  return { body: { licensedUsers, newUsers: 0 } };
}

/** `GET /licensing/statistic/platform` */
export function listPlatforms(): Answer {
  const groupId = guidOf("licensing group");
  const types = [{ id: typeId, name: "User", cisCounterName: "vbo_users", weight: 1, groupId }];
  const groups = [{ id: groupId, name: "Users", singularName: "User" }];
  return { body: { groups, platforms: [{ id: platformId, name: "Veeam Backup for Microsoft 365", types }] } };
}

/** `GET /licensing/statistic/usage` */
export function getUsage(call: Call): Answer {
  const organizations = byOrganization(call).map(([organization, users]) => ({
    organizationId: organization.id,
    backedUpOrganizationId: organization.officeName ?? organization.name,
    organizationName: organization.name,
    usedObjectsCount: users.length,
    usedPoints: users.length,
    newObjectsCount: 0,
    newPoints: 0,
  }));
  return { body: { platformTypes: [{ platformId, typeId, organizations }] } };
}

/** `GET /licensing/statistic/reports/latest` since v7, `GET /licensing/reports/latest` on v6. */
export function getLatestReport(call: Call): Answer {
  const now = call.settings.now();
  const month = new Date(now);
  const start = Date.UTC(month.getUTCFullYear(), month.getUTCMonth() - 1, 1);
  const end = Date.UTC(month.getUTCFullYear(), month.getUTCMonth(), 1) - 1000;
  const isApproved = call.state.settings.has("licence report");
  const reportParameters = {
    reportID: 1,
    reportStatus: isApproved ? "Approved" : "Draft",
    companyName: "Sandbox",
    licenseExpirationDate: "2099-12-31T00:00:00Z",
    licenseID: guidOf("licence"),
    supportID: "00000000",
    reportGenerationDate: timeOf(end + 1000),
    reportingInterval: { startOfInterval: timeOf(start), endOfInterval: timeOf(end) },
  };
  if (call.version < "v7") return { body: { reportParameters, reportSummary: {}, organizations: [] } };
  return { body: { reportParameters, platformTypes: [{ platformId, typeId, summary: {}, organizations: [] }] } };
}

/** `POST …/reports/{reportId}/approve` */
export function approveReport(call: Call): Answer {
  if (call.parameters.reportid !== "1") throw notFound(`Report ${call.parameters.reportid}`);
  call.state.settings.set("licence report", { isApproved: true });
  return {};
}

function licensedIn(call: Call): Licensed[] {
  const { query } = call;
  const organizationId = query.get("organizationid")?.toLowerCase();
  const backedUpId = query.get("backeduporganizationid")?.toLowerCase();
  return byOrganization(call)
    .filter(([{ id }]) => organizationId === undefined || id === organizationId)
    .filter(([{ officeName, name }]) => backedUpId === undefined || (officeName ?? name).toLowerCase() === backedUpId)
    .flatMap(([, users]) => users);
}

function byOrganization({ state, settings, session }: Call): [Organization, Licensed[]][] {
  const own = [...state.organizations.values()].filter(({ id }) =>
    !session?.organizationId || session.organizationId === id
  );
  return own.map((organization) => {
    const times = backedUpUsers(state, organization, settings.now());
    const users = times.size === 0 ? [] : usersOf(organization).flatMap(({ id, name }): Licensed[] => {
      const at = times.get(id)?.at;
      return at === undefined || state.withoutLicence.has(id) ? [] : [{ id, name, at, organization }];
    });
    return [organization, users];
  });
}
