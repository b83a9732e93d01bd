/**
 * Automates Veeam Backup for Microsoft 365 over its REST API, versions v3 to v8: typed, safe, and without a dependency on
 * Windows or PowerShell.
 *
 * Recipes such as {@link addOrganization} mirror the documents' own and work the same on every API version; a client of
 * exactly one version ({@link createClient}) reaches everything else. What protects an organization, from
 * jobs to restores, is the affair of `protection.ts`, and whole tenants, one or thousands of them, that of `tenants.ts`.
 *
 * @example List organizations
 * ```ts
 * import { connect, listOrganizations } from "./mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * for (const { name } of await listOrganizations(client, { name: "contoso-apps*" })) {
 *   console.log(name); // contoso-apps.onmicrosoft.com
 * }
 * ```
 *
 * @module
 */

export {
  type Application,
  createApplications,
  listApplications,
  type ListApplicationsOptions,
  type NewApplications,
} from "./src/organizations/applications.ts";
export {
  addBackupAccounts,
  type BackupAccount,
  listBackupAccounts,
  type NewBackupAccount,
} from "./src/backup/accounts.ts";
export type { BackupApplication } from "./src/backup/applications.ts";
export {
  addBackupApplications,
  listBackupApplications,
  type NewBackupApplication,
  removeBackupApplications,
  replaceBackupApplications,
} from "./src/backup/applications.ts";
export {
  type ApplicationCertificate,
  type CertificateEntry,
  type CertificateFacts,
  type CertificateForm,
  type CertificateInput,
  type CertificateReport,
  checkApplicationCertificate,
  convertCertificateToBase64,
  type EncryptionDescription,
  inspectCertificate,
  type InspectOptions,
  type MacDescription,
  type NewCertificate,
  newCertificate,
  type NewCertificateOptions,
  type PfxEncryption,
  recognizeCertificate,
  RecognizedCertificate,
} from "./src/certificates/certificate.ts";
export {
  type CallOptions,
  type Client,
  type ClientFacts,
  type ClientOptions,
  createClient,
  type ServerOptions,
} from "./src/client/client.ts";
export type {
  ClientAnswer,
  ClientContent,
  ClientInit,
  ClientMethod,
  ClientMethods,
  ClientOperation,
  ClientPath,
  ClientRequest,
  ComponentsV3,
  ComponentsV4,
  ComponentsV5,
  ComponentsV6,
  ComponentsV7,
  ComponentsV8,
  Middleware,
  MiddlewareCall,
  MiddlewareResult,
  OperationsV3,
  OperationsV4,
  OperationsV5,
  OperationsV6,
  OperationsV7,
  OperationsV8,
  PathsOf,
  PathsV3,
  PathsV4,
  PathsV5,
  PathsV6,
  PathsV7,
  PathsV8,
  SchemasOf,
  Success,
} from "./src/client/paths.ts";
export {
  type DeviceCode,
  requestDeviceCode,
  type RequestDeviceCodeOptions,
  waitForDeviceCode,
  type WaitForDeviceCodeOptions,
} from "./src/organizations/device_code.ts";
export { findVersions } from "./src/client/discovery.ts";
export { type ErrorCode, type ErrorReason, Vb365Error, type Vb365ErrorOptions } from "./src/error.ts";
export { hideSecrets, isSecretName, secretsIn } from "./src/secrets.ts";
export { type JsonOptions, parseJson } from "./src/json.ts";
export { type Given, given, isGuid, type LookupOptions, matchesName, titleOf } from "./src/names.ts";
export type { Traffic } from "./src/client/policy.ts";
export { addOrganization, type NewOrganizationRequest, newOrganizationRequest } from "./src/organizations/add.ts";
export type { NewOrganizationBody } from "./src/organizations/body.ts";
export type { RotationBody } from "./src/organizations/rotation_plan.ts";
export {
  editOrganization,
  getOrganization,
  listOrganizations,
  type OrganizationChanges,
  removeOrganization,
} from "./src/organizations/organizations.ts";
export type { ListOrganizationsOptions, Organization } from "./src/organizations/record.ts";
export type {
  AccountSettings,
  ApplicationOnly,
  BasicOrganization,
  BasicSettings,
  CertificateProof,
  ConfigureApplication,
  ConfigureApplicationOrganization,
  ConfigureApplicationSettings,
  Confirmed,
  ExchangeSettings,
  ExistingApplicationExchangeSettings,
  ExistingApplicationOrganization,
  ExistingApplicationSharePointSettings,
  LegacyProtocolsOrganization,
  LegacyProtocolsSettings,
  NewApplication,
  NewApplicationOrganization,
  NewApplicationSettings,
  NewHybridOrganization,
  NewOffice365Organization,
  NewOnPremisesOrganization,
  NewOrganization,
  OnlineFacts,
  OnlineHalf,
  OnlineServices,
  OnPremisesHalf,
  OnPremisesSettings,
  OrganizationFacts,
  SecretProof,
  SharePointExtras,
  SharepointSettings,
  SignIn,
  WithExchange,
  WithoutExchange,
} from "./src/organizations/types.ts";
export type { PoolChange, PoolOptions, PoolPlan } from "./src/backup/pool.ts";
export { type ApiRequest, listAll, sendRequest } from "./src/client/request.ts";
export {
  type CertificateRotation,
  type CertificateRotationPlan,
  type NextCertificate,
  planCertificateRotation,
  rotateOrganizationCertificate,
} from "./src/organizations/rotation.ts";
export { type OrganizationThumbprints, organizationThumbprints } from "./src/organizations/record.ts";
export { readServerAddress, type ServerAddress } from "./src/client/server_address.ts";
export { connect, type ConnectedClient, type ConnectOptions } from "./src/client/connect.ts";
export type { Renew, Session, SessionOptions } from "./src/client/session.ts";
export {
  createTransport,
  inspectServer,
  normalizeFingerprint,
  normalizeThumbprint,
  type ProxyOptions,
  readProxyVariables,
  type ServerCertificate,
  type Transport,
  type TransportOptions,
  type Trust,
} from "./src/transport/transport.ts";
export { readTime } from "./src/time.ts";
export {
  latestVersion,
  type Mode,
  readRegion,
  readVersion,
  type Region,
  regionNames,
  type RegionSpelling,
  requireVersion,
  type SchedulePeriod,
  type Version,
  type VersionFacts,
  versionNames,
  versionRange,
  versions,
} from "./src/versions.ts";
export { Listing } from "./src/client/listing.ts";
export {
  type Group,
  type GroupMember,
  type ListDirectoryOptions,
  listGroupMembers,
  listGroups,
  type ListGroupsOptions,
  listSites,
  type ListSitesOptions,
  listTeams,
  listUsers,
  type Site,
  type Team,
  type User,
} from "./src/organizations/directory.ts";
export { backupAccountsRemoval, removalWarnings } from "./src/organizations/rules.ts";
export { getSyncState, type SyncState, waitForSync, type WaitOptions } from "./src/organizations/sync.ts";
