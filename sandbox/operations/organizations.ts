/** Operations on organizations. */

import { type Mode, versions } from "../../src/versions.ts";
import { isExampleName } from "../store/document_examples.ts";
import { confirmedCode } from "./device_codes.ts";
import type { DeviceCode } from "../store/state.ts";
import { type Answer, type Call, keep, organizationIn } from "./request.ts";
import { type Fields, fieldsOf, partOf, textOf } from "./fields.ts";
import { isByAccount, type OnlineSettings, type Organization } from "../store/record.ts";
import { invalid, Refusal } from "../http/refusal.ts";
import { changedOrganization, newOrganization } from "./organization_input.ts";
import { presentNewInV3, presentOrganization, presentOwn } from "./organization_shape.ts";
import { presentedPageOf } from "./page.ts";
import { beginSync } from "./organization_state.ts";

/** The device code that goes with a body, if there is one. */
export function codeIn({ state, settings, body }: Call): DeviceCode | undefined {
  const userCode = textOf(fieldsOf(body), "userCode");
  return userCode === undefined ? undefined : confirmedCode(state, settings, userCode);
}

/** Refuses a way to sign in that the version does not take for a new organization. */
export function checkMode({ version }: Call, organization: Organization, sent: Fields): void {
  const { modes, basicRegions } = versions[version];
  for (const service of [organization.exchangeOnline, organization.sharePointOnline]) {
    const mode = service && modeOf(service, sent);
    if (mode && !modes.includes(mode)) throw invalid(`A new organization cannot sign in by ${inWords[mode]}.`);
    if (mode === "basic" && !basicRegions.includes(organization.region ?? "Worldwide")) {
      throw invalid(`In this region a new organization cannot sign in by ${inWords.basic}.`);
    }
    if (mode === "legacy-protocols" && organization.isTeamsChatsOnline) {
      throw invalid("isTeamsChatsOnline must be false for an organization with legacy protocols.");
    }
  }
}

/** Refuses an organization that is there already. The documents' own samples may come again. */
export function checkNew({ version, state, settings }: Call, organization: Organization): void {
  const { name } = organization;
  if (!settings.strict && isExampleName(name)) return;
  if (!state.organizations.hasNamesake(organization)) return;
  throw new Refusal(version === "v8" ? 409 : 400, `Organization ${name} has already been added.`);
}

function modeOf(service: OnlineSettings, sent: Fields): Mode {
  if (!service.useApplicationOnlyAuth) return service.useMfa ? "legacy-protocols" : "basic";
  if (textOf(sent, "newApplicationName") !== undefined) return "new-application";
  return textOf(sent, "userCode") === undefined ? "existing-application" : "configure-application";
}

const inWords: Readonly<Record<Mode, string>> = {
  "basic": "basic authentication",
  "legacy-protocols": "modern authentication with legacy protocols",
  "existing-application": "an existing application",
  "new-application": "a new application",
  "configure-application": "an application that the server configures",
};

/** `GET /Organizations` */
export function listOrganizations(call: Call): Answer {
  const { state, session, query, version } = call;
  const filters: readonly (readonly [string, (organization: Organization) => string])[] = [
    ["msid", ({ msid }) => msid],
    ["backeduporganizationid", ({ officeName, name }) => officeName ?? name],
  ];
  const found = [...state.organizations.values()]
    .filter(({ id }) => !session?.organizationId || session.organizationId === id)
    .filter((each) =>
      filters.every(([name, value]) => (query.get(name) ?? value(each)).toLowerCase() === value(each).toLowerCase())
    );
  const extended = isExtended(call);
  const present = (each: Organization) => presentOrganization(call, each, { extended });
  return { body: versions[version].organizationPages ? presentedPageOf(call, found, present) : found.map(present) };
}

/** `GET /Organizations/{organizationId}` */
export function getOrganization(call: Call): Answer {
  return { body: presentOrganization(call, organizationIn(call), { extended: isExtended(call) }) };
}

/** `POST /Organizations` */
export async function addOrganization(call: Call): Promise<Answer> {
  const code = codeIn(call);
  const organization = await newOrganization(call, code);
  checkMode(call, organization, fieldsOf(call.body));
  checkNew(call, organization);
  keep(call, organization);
  beginSync(call, organization.id, "Full");
  letTenantIn(call, organization);
  if (call.version === "v3") return { body: presentNewInV3(call, organization) };
  return { body: presentOrganization(call, organization, { extended: true }) };
}

/** `PUT /Organizations/{organizationId}` */
export async function editOrganization(call: Call): Promise<Answer> {
  organizationIn(call);
  const code = codeIn(call);
  const organization = await changedOrganization(call, organizationIn(call), code);
  keep(call, organization);
  letTenantIn(call, organization);
  return {};
}

/** `DELETE /Organizations/{organizationId}`: with its jobs since v8; before, they must be disabled. */
export function removeOrganization(call: Call): Answer {
  const { id } = organizationIn(call);
  const jobs = [...call.state.jobs.values()].filter(({ organizationId }) => organizationId === id);
  if (call.version < "v8" && jobs.some(({ isEnabled }) => isEnabled)) {
    throw invalid("The jobs of the organization must be disabled first.");
  }
  for (const job of jobs) call.state.jobs.delete(job.id);
  const { organizations, tenants } = call.state;
  organizations.delete(id);
  for (const [account, tenant] of tenants) {
    if (tenant.organizationId === id) tenants.delete(account);
  }
  return {};
}

/** `GET /Organization` */
export function getOwnOrganization(call: Call): Answer {
  const { state, session } = call;
  const organization = state.organizations.get(session?.organizationId ?? "");
  if (!organization) throw new Refusal(403, "Only the account of an organization has an organization of its own.");
  return { body: presentOwn(call, organization) };
}

/** Whether to tell of backups: always up to v5, by default in v6, only when asked since v7. */
function isExtended({ version, query }: Call): boolean {
  if (!versions[version].serviceInstance) return true;
  return (query.get("extendedview") ?? String(version === "v6")).toLowerCase() === "true";
}

/** The account that an organization was added with may sign in for it, as far as it has a password. */
function letTenantIn({ state, body }: Call, organization: Organization): void {
  if (!isByAccount(organization)) return;
  const sent = fieldsOf(body);
  for (const name of ["exchangeOnlineSettings", "sharePointOnlineSettings", "office365Settings"]) {
    const settings = partOf(sent, name);
    const account = settings && (textOf(settings, "account") ?? textOf(settings, "username"));
    const password = settings && textOf(settings, "password");
    if (!account || !password) continue;
    state.tenants.set(account.toLowerCase(), { organizationId: organization.id, account, password });
  }
}
