/** What a sandbox holds at the start. */

import {
  accountExampleGroupId,
  accountExampleId,
  applicationExampleId,
  exampleTenant,
  exampleUserCode,
} from "./document_examples.ts";
import { groupsOf, membersOf } from "./directory.ts";
import { guidOf, thumbprintLike } from "./ids.ts";
import { plantContoso, plantJobs, plantStorage } from "./lifecycle_seeds.ts";
import type { SandboxOptions, SeedPlan } from "../options.ts";
import type { Application, OnlineSettings, Organization } from "./record.ts";
import type { State } from "./state.ts";

/** Puts the organizations of a seed into an empty state. */
export function plant(state: State, seed: SandboxOptions["seed"] = "contoso", now = Date.now()): void {
  plantStorage(state);
  for (const organization of organizationsOf(seed)) state.organizations.set(organization.id, organization);
  if (typeof seed === "object") {
    for (const organization of state.organizations.values()) plantJobs(state, organization, seed.jobs ?? 0, now);
  }
  if (seed !== "contoso") return;
  plantContoso(state, now);
  const account = "backup@office365.onmicrosoft.com";
  state.tenants.set(account, { organizationId: accountExampleId, account, password: "tenant" });
  state.deviceCodes.set(exampleUserCode, {
    userCode: exampleUserCode,
    region: "Worldwide",
    expiresAt: Infinity,
    confirmed: true,
    checks: 0,
    tenant: exampleTenant,
  });
}

function organizationsOf(seed: "contoso" | "empty" | SeedPlan): readonly Organization[] {
  if (seed === "empty") return [];
  if (seed !== "contoso") return Array.from({ length: seed.organizations }, (_, index) => planned(seed, index));
  const backedUp = { first: "2025-05-26T22:07:39.4361193Z", last: "2026-11-20T22:27:07.5266181Z" };
  return [
    { ...appOnly(applicationExampleId, "contoso-apps.onmicrosoft.com"), isTeamsOnline: true, backedUp },
    { ...byAccount(accountExampleId, "office365.onmicrosoft.com"), backedUp, backupGroupId: accountExampleGroupId },
    onPremises(guidOf("mail.example.com"), "mail.example.com"),
  ];
}

/** One of many: which thumbprint it has follows from its number, so that every start is the same. */
function planned(plan: SeedPlan, index: number): Organization {
  const { signIn = "app-only", backupApplications = 0, backupAccounts = 0, thumbprints = [] } = plan;
  const tenant = `contoso-${String(index + 1).padStart(3, "0")}.onmicrosoft.com`;
  const id = guidOf(tenant);
  const thumbprint = thumbprints[index % thumbprints.length];
  const organization = signIn === "app-only" ? appOnly(id, tenant, thumbprint) : byAccount(id, tenant);
  const [group] = groupsOf(organization);
  return {
    ...organization,
    userCount: plan.users,
    backupApplications: Array.from({ length: backupApplications }, (_, number) => ({
      applicationId: guidOf(`${id} backup application ${number}`),
      displayName: `Backup application ${number + 1}`,
      certificateThumbprint: thumbprint ?? thumbprintLike(`${id} backup application ${number}`),
    })),
    backupAccounts: group ? membersOf(organization, group).slice(0, backupAccounts) : [],
  };
}

function appOnly(id: string, tenant: string, thumbprint = thumbprintLike(id)): Organization {
  const applicationId = guidOf(`${id} application`);
  const application = { applicationId, displayName: "Veeam Backup for Microsoft 365", tags: [] };
  const service = {
    ...withAccount(tenant),
    useApplicationOnlyAuth: true,
    applicationId,
    applicationCertificateThumbprint: thumbprint,
  };
  return { ...inCloud(id, tenant, [application]), exchangeOnline: service, sharePointOnline: service };
}

function byAccount(id: string, tenant: string): Organization {
  const service = { ...withAccount(tenant), applicationId: guidOf(`${id} application`) };
  return { ...inCloud(id, tenant, []), exchangeOnline: service, sharePointOnline: service };
}

function onPremises(id: string, name: string): Organization {
  const server = { serverName: name, username: "EXAMPLE\\backup", useSSL: true };
  return { id, msid: guidOf(`${id} msid`), type: "OnPremises", name, exchange: server, ...nothingYet };
}

function inCloud(id: string, tenant: string, applications: readonly Application[]): Organization {
  const names = { name: tenant, officeName: tenant };
  return {
    id,
    msid: guidOf(`${id} msid`),
    type: "Office365",
    region: "Worldwide",
    ...names,
    ...nothingYet,
    applications,
  };
}

function withAccount(tenant: string): OnlineSettings {
  return {
    useApplicationOnlyAuth: false,
    useMfa: true,
    grantAdminAccess: false,
    sharePointSaveAllWebParts: false,
    officeOrganizationName: tenant,
    account: `backup@${tenant}`,
  };
}

const nothingYet = { backupAccounts: [], backupApplications: [], applications: [] };
