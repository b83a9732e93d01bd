/**
 * Automates Veeam Backup for Microsoft 365 over its REST API, versions v3 to v8: typed, safe, and without a dependency on
 * Windows or PowerShell.
 *
 * Recipes such as {@link addOrganization} mirror the documents' own and work the same on every API version; a client of
 * exactly one version ({@link createClient}) reaches everything else.
 *
 * @example Turn a PFX into the Base64 that the API takes
 * ```ts
 * import { convertCertificateToBase64, Vb365Error } from "@vb365/vb365";
 *
 * try {
 *   console.log(convertCertificateToBase64(new TextEncoder().encode("no certificate")));
 * } catch (error) {
 *   console.log(error instanceof Vb365Error && error.code); // invalid-input
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
} from "./src/applications.ts";
export {
  addBackupAccounts,
  type BackupAccount,
  listBackupAccounts,
  type NewBackupAccount,
} from "./src/backup_accounts.ts";
export type { BackupApplication } from "./src/backup_application_pool.ts";
export {
  addBackupApplications,
  listBackupApplications,
  type NewBackupApplication,
  removeBackupApplications,
  replaceBackupApplications,
} from "./src/backup_applications.ts";
export {
  type ApplicationCertificate,
  type CertificateEntry,
  type CertificateFacts,
  type CertificateForm,
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
} from "./src/certificate.ts";
export {
  type Client,
  type ClientFacts,
  type ClientOptions,
  createClient,
  type PathsOf,
  type SchemasOf,
  type ServerOptions,
} from "./src/client.ts";
export {
  type DeviceCode,
  requestDeviceCode,
  type RequestDeviceCodeOptions,
  waitForDeviceCode,
  type WaitForDeviceCodeOptions,
} from "./src/device_code.ts";
export { findVersions } from "./src/discovery.ts";
export { type ErrorCode, Vb365Error, type Vb365ErrorOptions } from "./src/error.ts";
export type { Exchange } from "./src/policy.ts";
export { type Group, type GroupMember, listGroupMembers, listGroups, type ListGroupsOptions } from "./src/groups.ts";
export { addOrganization, type NewOrganizationRequest, newOrganizationRequest } from "./src/organization_add.ts";
export {
  editOrganization,
  getOrganization,
  listOrganizations,
  type OrganizationChanges,
  removeOrganization,
} from "./src/organizations.ts";
export type { ListOrganizationsOptions, Organization } from "./src/organization_record.ts";
export type { OnlineHalf } from "./src/organization_online.ts";
export type { NewOrganization, OnPremisesHalf } from "./src/organization_types.ts";
export type { PoolChange, PoolOptions, PoolPlan } from "./src/pool.ts";
export { type ApiRequest, type RequestBodySchema, requestBodySchema, sendRequest } from "./src/request.ts";
export {
  type CertificateRotation,
  type CertificateRotationPlan,
  type NextCertificate,
  type OrganizationThumbprints,
  organizationThumbprints,
  planCertificateRotation,
  rotateOrganizationCertificate,
} from "./src/rotation.ts";
export { readServerAddress, type ServerAddress } from "./src/server_address.ts";
export { connect, type ConnectedClient, type ConnectOptions } from "./src/session.ts";
export type { Renew, Session, SessionOptions } from "./src/session_keeper.ts";
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
} from "./src/transport.ts";
export {
  latestVersion,
  type Mode,
  readRegion,
  readVersion,
  type Region,
  type RegionSpelling,
  type Version,
  type VersionFacts,
  versionNames,
  versions,
} from "./src/versions.ts";
