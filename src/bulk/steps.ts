/** The steps of a tenant: each looks at the server what is there, and makes what is not. */

import { addBackupAccounts, type BackupAccount, listBackupAccounts } from "../backup/accounts.ts";
import { addBackupApplications, type BackupApplication, listBackupApplications } from "../backup/applications.ts";
import { answerTo } from "../client/answer.ts";
import { anyVersion } from "../client/client.ts";
import { Vb365Error } from "../error.ts";
import { newOrganizationRequest } from "../organizations/add.ts";
import { given, titleOf } from "../names.ts";
import type { Organization } from "../organizations/record.ts";
import type { NewOrganization } from "../organizations/types.ts";
import { versions } from "../versions.ts";
import { partSteps } from "./parts.ts";
import { idOf, madeIn, organizationOf, otherNameOf, type Step, type StepFinding, type StepScene } from "./step.ts";
import { describeOrganization, differencesOf, type Listed, type ListedTenant } from "./listed.ts";
import type { ManifestTenant } from "./fields.ts";
import { needsDeviceCode } from "./rules.ts";
import type { TenantServer } from "./server.ts";

const organization: Step = {
  name: "organization",
  wants: () => true,
  async look(scene, fresh) {
    const { server, tenant } = scene;
    const listed = fresh ? await server.listedNow() : await server.listed();
    const [found, ...others] = listed.find(tenant);
    if (found === undefined) return whenNotFound(scene, listed);
    if (others.length > 0) {
      const names = [found, ...others].slice(0, 3).map(titleOf).join(", ");
      return {
        state: "cannot",
        why: `${others.length + 1} organizations have that name: ${names}; say which by its id`,
      };
    }
    scene.organization = found;
    const differences = differencesOf(tenant, found);
    return differences.length > 0 ? { state: "differs", why: differences.join("; ") } : { state: "unchanged" };
  },
  async make(scene) {
    const { server, tenant } = scene;
    const { client } = server;
    const { organization } = await scene.materials();
    if (organization === undefined) {
      throw new Vb365Error("Cannot add the organization: it is not described", { code: "invalid-input" });
    }
    const whole = needsDeviceCode(tenant)
      ? { ...organization, userCode: await scene.userCode() } as NewOrganization
      : organization;
    const { body, target } = newOrganizationRequest(client.version, whole);
    const answer = await answerTo(`add organization ${target}`, anyVersion(client).POST("/Organizations", { body }));
    const made = answer && describeOrganization(answer as Organization);
    if (!made) return;
    // An answer that does not name it as the manifest does is of no use for the steps behind this one.
    const seen: ListedTenant = tenant.officeName === undefined ? made : { officeName: tenant.officeName, ...made };
    scene.organization = seen;
    await server.remember(namesOf(seen, tenant));
  },
};

/** Under the names of the manifest there is nothing. */
function whenNotFound(scene: StepScene, listed: Listed): Omit<StepFinding, "step"> {
  const { server, tenant } = scene;
  const made = madeIn(listed, scene);
  if (made === undefined) return whenMissing(server, tenant);
  scene.organization = made;
  const differences = differencesOf(given({ ...tenant, officeName: undefined, name: undefined }), made);
  if (differences.length > 0) return { state: "differs", why: differences.join("; ") };
  return { state: "unchanged", ...given({ why: otherNameOf(scene) }) };
}

/** What it is found by, of which thousands are kept until the run ends: each text once. */
function namesOf({ id, type, name, officeName, msid }: ListedTenant, tenant: ManifestTenant): ListedTenant {
  const same = (text: string | undefined) => text === tenant.officeName ? tenant.officeName : text;
  return { id, type, ...given({ name: same(name), officeName: same(officeName), msid }) };
}

function whenMissing({ client }: TenantServer, tenant: ManifestTenant): Omit<StepFinding, "step"> {
  const { version } = client;
  const { mode, id, existing } = tenant;
  if (existing || id !== undefined) return { state: "cannot", why: "the server does not list it" };
  if (mode && !versions[version].modes.includes(mode)) {
    return { state: "cannot", why: `${version} cannot do the mode ${mode}` };
  }
  if (needsDeviceCode(tenant) && !versions[version].deviceCodeCheck) {
    return {
      state: "cannot",
      why: `${version} does not tell whether a device code is confirmed; add it by org add office365`,
    };
  }
  const why = unableOf(tenant, version);
  return why === undefined ? { state: "create" } : { state: "cannot", why };
}

function unableOf(tenant: ManifestTenant, version: keyof typeof versions): string | undefined {
  const facts = versions[version];
  if (tenant.teams && !facts.teams) return `${version} cannot do Teams`;
  if (tenant.teamsChats && !facts.teamsChats) return `${version} cannot do Teams chats`;
  if (tenant.description !== undefined && !facts.description) return `${version} cannot do a description`;
  if (tenant.type === "Hybrid" && facts.hybrid === "nested" && tenant.mode !== "basic") {
    return `${version} cannot do a hybrid organization in the mode ${tenant.mode}`;
  }
  const region = tenant.region ?? "Worldwide";
  if (tenant.mode === "basic" && !facts.basicRegions.includes(region)) {
    return `${version} cannot do basic authentication in the region ${region}`;
  }
  return undefined;
}

/** A pool of accounts or applications, of which the manifest names those that must be there; others may be. */
function poolStep<Wanted, There>(pool: {
  name: string;
  wanted(tenant: ManifestTenant): readonly Wanted[] | undefined;
  idOf(wanted: Wanted): string | undefined;
  list(scene: StepScene, organization: string): Promise<There[]>;
  idThere(there: There): string | null | undefined;
  add(scene: StepScene, organization: string): Promise<unknown>;
}): Step {
  const missing = async (scene: StepScene, organization: string) => {
    const there = new Set((await pool.list(scene, organization)).map((one) => pool.idThere(one)?.toLowerCase()));
    const wanted = (pool.wanted(scene.tenant) ?? []).flatMap((one) => pool.idOf(one)?.toLowerCase() ?? []);
    return new Set(wanted.filter((id) => !there.has(id)));
  };
  return {
    name: pool.name,
    wants: (tenant) => (pool.wanted(tenant) ?? []).length > 0,
    async look(scene) {
      const { client } = scene.server;
      if (!versions[client.version].backupPools) return { state: "cannot", why: `${client.version} has none` };
      const found = await organizationOf(scene);
      if (found === undefined) {
        return scene.tenant.existing ? { state: "cannot", why: "there is no organization" } : { state: "create" };
      }
      const { size } = await missing(scene, found.id);
      if (size === 0) return { state: "unchanged" };
      return scene.tenant.existing
        ? { state: "differs", why: `${size} missing` }
        : { state: "create", why: `${size} missing` };
    },
    async make(scene) {
      await pool.add(scene, await idOf(scene));
    },
  };
}

const backupAccounts = poolStep({
  name: "backup-accounts",
  wanted: ({ backupAccounts }) => backupAccounts,
  idOf: ({ login }) => login,
  list: ({ server }, id) => listBackupAccounts(server.client, id),
  idThere: ({ groupMember }: BackupAccount) => groupMember?.login,
  async add({ server, materials }, id) {
    // The verb may replace the pool, so that all of them are sent.
    await addBackupAccounts(server.client, id, (await materials()).backupAccounts);
  },
});

const backupApplications = poolStep({
  name: "backup-applications",
  wanted: ({ backupApplications }) => backupApplications,
  idOf: ({ applicationId }) => applicationId,
  list: ({ server }, id) => listBackupApplications(server.client, id),
  idThere: ({ applicationId }: BackupApplication) => applicationId,
  async add({ server, materials }, id) {
    await addBackupApplications(server.client, id, (await materials()).backupApplications);
  },
});

/** The steps in their order. */
export const steps: readonly Step[] = [organization, backupAccounts, backupApplications, ...partSteps];
