/** Which function does which operation on what backups are kept in, and on the machines that do the work. */

import type { Handler } from "../operations/request.ts";
import { objectStorageHandlers } from "./object_storage.ts";
import { proxyHandlers } from "./proxies.ts";
import * as repositories from "./repositories.ts";
import { repositoryDataHandlers } from "./repository_data.ts";
import * as work from "./repository_work.ts";

const repository = "/BackupRepositories/{repositoryId}";
const maintenance = "/backupRepositories/maintenanceSessions";

/** By method and path. */
export const storageHandlers: Readonly<Record<string, Handler>> = {
  "GET /BackupRepositories": repositories.listRepositories,
  "POST /BackupRepositories": repositories.createRepository,
  [`GET ${repository}`]: repositories.getRepository,
  [`PUT ${repository}`]: repositories.editRepository,
  [`DELETE ${repository}`]: repositories.removeRepository,
  [`GET ${repository}/backedupOrganizations`]: repositories.listBackedUpOrganizations,
  [`POST ${repository}/Sync`]: repositories.syncRepository,
  [`POST ${repository}/changeOwner`]: work.changeOwner,
  "GET /RepositoryOwnerChangeSessions": work.listOwnerChanges,
  "GET /RepositoryOwnerChangeSessions/{sessionId}": work.getOwnerChange,
  "POST /RepositoryOwnerChangeSessions/{sessionId}/Stop": work.stopOwnerChange,
  [`GET ${maintenance}`]: work.listMaintenance,
  [`POST ${maintenance}`]: work.startMaintenance,
  [`GET ${maintenance}/{sessionId}`]: work.getMaintenance,
  [`POST ${maintenance}/{sessionId}/stop`]: work.stopMaintenance,
  ...repositoryDataHandlers,
  ...objectStorageHandlers,
  ...proxyHandlers,
};
