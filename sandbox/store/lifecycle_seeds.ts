/** What follows on the organizations that a sandbox starts with: storage, jobs and their runs, roles, restores. */

import { countIn, pastRun } from "../jobs/runs.ts";
import { groupsOf, sitesOf, usersOf } from "./directory.ts";
import { guidOf } from "./ids.ts";
import type { Job, JobItem, RunOutcome } from "./lifecycle.ts";
import type { Organization } from "./record.ts";
import type { State } from "./state.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** The repository that every server has from the start. */
export const defaultRepositoryId = guidOf("Default Backup Repository");
const contosoRepositoryId = guidOf("Contoso Repository");
const proxyId = guidOf("proxy.example.com");

const daily = {
  scheduleEnabled: true,
  backupWindowEnabled: false,
  type: "Daily",
  dailyType: "Everyday",
  dailyTime: "22:00:00",
  retryEnabled: true,
  retryNumber: 3,
  retryWaitInterval: 10,
};

/** What a server has after it was installed: a proxy, and a repository on it. */
export function plantStorage(state: State): void {
  state.proxies.set(proxyId, { id: proxyId, body: { type: "Local", hostName: "proxy.example.com", description: "" } });
  plantRepository(state, defaultRepositoryId, "Default Backup Repository", "C:\\VeeamRepository");
}

/** The jobs of `contoso`, with a week of runs behind them: most went well, some did not. */
export function plantContoso(state: State, now: number): void {
  plantRepository(state, contosoRepositoryId, "Contoso Repository", "D:\\Contoso");
  const [applications, accounts] = [...state.organizations.values()];
  if (!applications || !accounts) return;
  const all = job(applications, "Contoso entire organization", contosoRepositoryId);
  const [group] = groupsOf(accounts);
  const members = {
    type: "Group",
    group: { id: group?.id, displayName: group?.displayName },
    members: true,
    memberMailbox: true,
  };
  const mailboxes = selected(job(accounts, "Mailboxes", defaultRepositoryId), [members]);
  const sites = sitesOf(accounts).filter(({ isPersonal }) => !isPersonal)
    .map(({ isPersonal, ...site }) => ({ type: "Site", site: { ...site, isPersonal, isCloud: true } }));
  const siteJob = { ...selected(job(accounts, "Sites", defaultRepositoryId), sites), isEnabled: false };
  plantJob(state, all, applications, now, ["Success", "Success", "Failed", "Success", "Warning", "Success", "Success"]);
  plantJob(state, mailboxes, accounts, now, [
    "Success",
    "Success",
    "Success",
    "Success",
    "Success",
    "Success",
    "Warning",
  ]);
  plantJob(state, siteJob, accounts, now, ["Success", "Failed"]);
  plantRole(state, applications);
  plantRestores(state, applications, now);
}

/** So many jobs for an organization, each of which has run once. */
export function plantJobs(state: State, organization: Organization, count: number, now: number): void {
  for (let number = 1; number <= count; number++) {
    const name = number === 1 ? "Entire organization" : `Users ${number}`;
    const user = usersOf(organization)[number];
    const made = job(organization, name, defaultRepositoryId);
    const planted = number === 1 ? made : selected(made, [{ type: "User", user, mailbox: true, oneDrive: true }]);
    plantJob(state, planted, organization, now, [number % 3 === 0 ? "Warning" : "Success"]);
  }
}

function plantRepository(state: State, id: string, name: string, path: string): void {
  const retention = { retentionType: "SnapshotBased", retentionPeriodType: "Yearly", yearlyRetentionPeriod: "Years3" };
  const frequency = { retentionFrequencyType: "Daily", dailyTime: "00:00:00", dailyType: "Everyday" };
  const settings = { name, description: "", path, proxyId, ...retention, ...frequency };
  state.repositories.set(id, { id, settings, capacityBytes: 4_000_000_000_000 });
}

function job(organization: Organization, name: string, repositoryId: string): Job {
  return {
    id: guidOf(`${organization.id} job ${name}`),
    organizationId: organization.id,
    repositoryId,
    name,
    description: "",
    backupType: "EntireOrganization",
    isEnabled: true,
    schedule: daily,
    selected: [],
    excluded: [],
    eTag: 1,
  };
}

function selected(job: Job, bodies: readonly JobItem["body"][]): Job {
  const items = bodies.map((body, index) => ({ id: guidOf(`${job.id} item ${index}`), body }));
  return { ...job, backupType: "SelectedItems", selected: items };
}

/** The outcomes are those of one day after the other, yesterday's last. */
function plantJob(
  state: State,
  job: Job,
  organization: Organization,
  now: number,
  outcomes: readonly RunOutcome[],
): void {
  state.jobs.set(job.id, job);
  const objects = countIn(job, organization);
  for (const [index, outcome] of outcomes.entries()) {
    const startedAt = now - (outcomes.length - index) * day + 4 * hour;
    const run = pastRun(job, objects, startedAt, outcome, index === 0);
    state.runs.set(run.id, run);
  }
}

function plantRole(state: State, organization: Organization): void {
  const [operator] = usersOf(organization);
  if (!operator) return;
  const user = { id: operator.id, displayName: operator.displayName, name: operator.name, type: "User" };
  const id = guidOf(`${organization.id} role`);
  state.roles.set(id, {
    id,
    organizationId: organization.id,
    body: { name: "Restore operators", description: "May restore everything", roleType: "EntireOrganization" },
    operators: [{ id: guidOf(`${id} operator`), body: { type: "User", user } }],
    selected: [],
    excluded: [],
  });
}

function plantRestores(state: State, organization: Organization, now: number): void {
  const restores = [
    ["Vex", "admin@example.com", "A mailbox was emptied by mistake", true],
    ["Veod", "account1@contoso-apps.onmicrosoft.com", "", false],
  ] as const;
  for (const [index, [explorer, initiatedBy, reason, isRestored]] of restores.entries()) {
    const startedAt = now - (index + 1) * 2 * day;
    const id = guidOf(`${organization.id} restore ${index}`);
    const items = [{ name: "Inbox", bytes: 40_000_000, isRestored: true }, {
      name: "Sent",
      bytes: 9_000_000,
      isRestored,
    }];
    const result = isRestored ? "Success" : "Warning";
    const session = {
      id,
      organizationId: organization.id,
      explorer,
      initiatedBy,
      startedAt,
      result,
      reason,
      items,
    } as const;
    state.restoreSessions.set(id, { ...session, endedAt: startedAt + hour });
  }
}
