/** Requests that a version must not take, beside those that would add an organization. */

const organization = "/Organizations/{organizationId}";
const groupId = "6e570850-9ce9-40ed-b81d-41772dabcead00000000-0000-0000-0000-000000000000";
const applicationId = "63caebf0-2624-48d0-9ece-de1db611dc98";
const account = { groupMember: { groupId }, password: "x" };
const application = { application: { applicationId }, applicationCertificate: "MIIJ" };
const applications = { displayName: "vb365", userCode: "ABC", applicationCertificate: "MIIJ" };
const job = { organizationId: applicationId, repositoryId: applicationId, backupType: "EntireOrganization" };

/** Where, in which versions, what, and why not. */
export const wrongRequests: { place: string; versions: string; body: unknown; because: string }[] = [
  token("v3 v4 v5 v6 v7 v8", { username: "x", password: "x" }, "no grant type"),
  token("v3 v4 v5 v6 v7 v8", { grant_type: "password", username: "x" }, "no password"),
  token("v3 v4 v5 v6 v7 v8", { grant_type: "refresh_token" }, "no refresh token"),
  token(
    "v4 v5 v6 v7 v8",
    { grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", client_id: "x" },
    "no assertion",
  ),
  token("v6 v7 v8", { grant_type: "operator", assertion: "x" }, "no client"),
  token("v6 v7", { grant_type: "integration" }, "no integration token"),
  token("v3", { grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer" }, "a grant of v4"),
  token("v3 v4 v5", { grant_type: "operator", client_id: "x", assertion: "x" }, "a grant of v6"),
  token("v8", { grant_type: "integration" }, "a grant of v7"),
  token("v3 v4 v5 v6", { ...password(), disable_antiforgery_token: true }, "a property of v7"),
  token("v8", { ...password(), integration_token: "x" }, "a property of v7"),
  at("POST /DeviceCode", "v4 v5", { targetRegion: "USGovernment" }, "a region of v6"),
  at("POST /DeviceCode", "v6 v7 v8", { targetRegion: "USgovCommunity" }, "a region of v5"),
  at("POST /DeviceCode", "v4 v5 v6 v7", { loginGraphAppOrganizationId: applicationId }, "a property of v8"),
  at("POST /DeviceCode/check", "v6 v7 v8", {}, "no user code"),
  at(`PUT ${organization}/BackupAccounts`, "v4 v5 v6 v7 v8", account, "one account without its list"),
  at(`PUT ${organization}/BackupAccounts`, "v4 v5 v6 v7 v8", [{ groupMember: { groupId } }], "no password"),
  at(`PUT ${organization}/BackupAccounts`, "v4 v5 v6 v7 v8", [{ ...account, groupMember: {} }], "no group"),
  at(
    `PUT ${organization}/BackupAccounts`,
    "v4 v8",
    [{ ...account, groupMember: { groupId: applicationId } }],
    "one GUID",
  ),
  at(`PUT ${organization}/BackupApplications`, "v4 v5 v6 v7 v8", application, "one application without its list"),
  at(`PUT ${organization}/BackupApplications`, "v4 v8", [{ application: { applicationId } }], "no certificate"),
  at(`PUT ${organization}/BackupApplications`, "v4 v8", [{ ...application, application: {} }], "no id"),
  at(`POST ${organization}/BackupApplications`, "v8", [{ ...application, tags: [] }], "tags in the wrong place"),
  at(`DELETE ${organization}/BackupApplications`, "v8", ["vb365"], "a name for an id"),
  at(`POST ${organization}/Applications`, "v4", { ...applications, count: 2 }, "a property of v5"),
  at(`POST ${organization}/Applications`, "v5 v6 v7 v8", { ...applications, count: 1.5 }, "half an application"),
  at(`POST ${organization}/Applications`, "v4 v8", { ...applications, userCode: undefined }, "no user code"),
  at(`PUT ${organization}`, "v3 v4", { isTeamsOnline: true }, "a property of v5"),
  at(`PUT ${organization}`, "v3 v4 v5", { isTeamsChatsOnline: true }, "a property of v6"),
  at(`PUT ${organization}`, "v3 v4 v5 v6", { description: "x" }, "a property of v7"),
  at(`PUT ${organization}`, "v3 v4 v5", { region: "USDefence" }, "a region of v6"),
  at(`PUT ${organization}`, "v6 v7 v8", { region: "USgovDefence" }, "a region of v5"),
  at(`PUT ${organization}`, "v3", { exchangeOnlineSettings: { useApplicationOnlyAuth: true } }, "a setting of v4"),
  at(`PUT ${organization}`, "v4 v8", { office365Settings: {} }, "a property of v3"),
  at("POST /Jobs", "v8", { ...job, organizationId: undefined }, "no organization"),
  at("POST /Jobs", "v8", { ...job, proxyId: applicationId }, "a property of v5"),
  at("POST /Jobs", "v8", { ...job, schedulePolicy: { type: "Hourly" } }, "an unknown schedule"),
  at("POST /Jobs", "v8", { ...job, selectedItems: [{ type: "Team", chats: true }] }, "an item's property of v6"),
  at(`POST ${organization}/Jobs`, "v6 v7", { schedulePolicy: { periodicallyEvery: "Hours12" } }, "a period of v8"),
  at(`POST ${organization}/Jobs`, "v6 v7", { organizationId: applicationId }, "a property of v8"),
  at(`POST ${organization}/Jobs`, "v6", { schedulePolicy: { periodicallyWindowEnabled: true } }, "a property of v7"),
  at(`POST ${organization}/Jobs`, "v3 v4 v5", { isEnabled: true }, "a property of v6"),
  at("POST /Jobs/{jobId}/Action", "v3 v4 v5", { start: null, stop: null }, "two actions"),
  at("POST /Jobs/{jobId}/Action", "v3 v4 v5", { pause: null }, "an unknown action"),
  at("PUT /Jobs/{jobId}/SelectedItems/{itemId}", "v3 v4", { type: "Team" }, "an item of v5"),
  at("POST /BackupRepositories", "v6 v7 v8", { name: "x" }, "no retention type"),
  at(
    "POST /BackupRepositories",
    "v8",
    { retentionType: "ItemLevel", objectStorageId: applicationId },
    "a property of v7",
  ),
  at("POST /backupRepositories/maintenanceSessions", "v8", { repositoryIds: applicationId }, "an id without its list"),
];

function at(place: string, versions: string, body: unknown, because: string) {
  return { place, versions, body: JSON.parse(JSON.stringify(body)), because };
}

function token(versions: string, body: unknown, because: string) {
  return at("POST /token", versions, body, because);
}

function password() {
  return { grant_type: "password", username: "x", password: "x" };
}
