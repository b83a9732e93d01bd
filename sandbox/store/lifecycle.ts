/** What the sandbox keeps of everything that follows on an organization: jobs and their runs, storage, roles. */

/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** How a run of a job can end. */
export type RunOutcome = "Success" | "Warning" | "Failed" | "Stopped";

/** A part of an organization that a job takes or leaves out: as it was sent, in official spelling, with its id. */
export interface JobItem {
  readonly id: string;
  readonly body: JsonObject;
}

/** A backup job. A change makes a new record. */
export interface Job {
  readonly id: string;
  readonly organizationId: string;
  readonly repositoryId: string;
  readonly name: string;
  readonly description: string;
  readonly backupType: "EntireOrganization" | "SelectedItems";
  readonly isEnabled: boolean;
  readonly schedule: JsonObject;
  readonly selected: readonly JobItem[];
  readonly excluded: readonly JobItem[];
  readonly eTag: number;
}

/** A job that copies what a backup job has backed up. */
export interface CopyJob {
  readonly id: string;
  readonly backupJobId: string;
  readonly repositoryId: string;
  readonly isEnabled: boolean;
  readonly schedule: JsonObject;
}

/** One run of a job. What it is doing follows from the time: it runs until `endsAt`, and then it has ended. */
export interface Run {
  readonly id: string;
  readonly jobId: string;
  readonly jobType: "Backup" | "Copy";
  readonly organizationId: string;
  readonly repositoryId: string;
  readonly startedAt: number;
  readonly endsAt: number;
  readonly outcome: RunOutcome;
  readonly isFull: boolean;
  /** How many objects it processes. */
  readonly objects: number;
  /** How many bytes it transfers. */
  readonly bytes: number;
}

/** A backup repository: the settings as they were sent, in official spelling. */
export interface Repository {
  readonly id: string;
  readonly settings: JsonObject;
  readonly capacityBytes: number;
}

/** Something that is kept as it was sent, in official spelling and without a secret. */
export interface Kept {
  readonly id: string;
  readonly body: JsonObject;
}

/** Who may restore what. */
export interface Role extends Kept {
  readonly organizationId: string;
  readonly operators: readonly Kept[];
  readonly selected: readonly Kept[];
  readonly excluded: readonly Kept[];
}

/** A session in which somebody restored. */
export interface RestoreSession {
  readonly id: string;
  readonly organizationId: string;
  readonly explorer: "Vex" | "Veod" | "Vesp" | "Vet";
  readonly initiatedBy: string;
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  readonly result: "Success" | "Warning" | "Failed";
  readonly reason: string;
  /** What was restored, and how that ended. */
  readonly items: readonly { readonly name: string; readonly bytes: number; readonly isRestored: boolean }[];
}

/** A synchronization of an organization with Microsoft: it runs until `endsAt`. */
export interface Sync {
  readonly type: "Incremental" | "Full";
  readonly startedAt: number;
  readonly endsAt: number;
}

/** Work on repositories that takes its time: a change of their owner, or maintenance. */
export interface RepositoryWork {
  readonly id: string;
  readonly repositoryIds: readonly string[];
  readonly startedAt: number;
  readonly endsAt: number;
  readonly isStopped: boolean;
  readonly body: JsonObject;
}

/** Something that happened, for those who wait for it. One that is still to come has a time ahead. */
export interface Happening {
  readonly at: number;
  readonly body: JsonObject;
}

/** All of it. */
export interface Lifecycle {
  readonly jobs: Map<string, Job>;
  readonly copyJobs: Map<string, CopyJob>;
  readonly runs: Map<string, Run>;
  readonly repositories: Map<string, Repository>;
  readonly objectStorages: Map<string, Kept>;
  readonly proxies: Map<string, Kept>;
  readonly proxyPools: Map<string, Kept>;
  readonly storageAccounts: Map<string, Kept>;
  readonly encryptionKeys: Map<string, Kept>;
  readonly roles: Map<string, Role>;
  readonly restoreSessions: Map<string, RestoreSession>;
  /** Audit items by organization. */
  readonly auditItems: Map<string, readonly Kept[]>;
  /** Settings of an organization that are one object each, by their name and its id. */
  readonly settings: Map<string, JsonObject>;
  readonly syncs: Map<string, Sync>;
  readonly ownerChanges: Map<string, RepositoryWork>;
  readonly maintenance: Map<string, RepositoryWork>;
  /** Ids of users whose licence was taken away. */
  readonly withoutLicence: Set<string>;
  readonly happenings: Happening[];
  /** How many runs were started since the sandbox started, for outcomes in turn. */
  started: number;
}

/** Nothing of it yet. */
export function emptyLifecycle(): Lifecycle {
  return {
    jobs: new Map(),
    copyJobs: new Map(),
    runs: new Map(),
    repositories: new Map(),
    objectStorages: new Map(),
    proxies: new Map(),
    proxyPools: new Map(),
    storageAccounts: new Map(),
    encryptionKeys: new Map(),
    roles: new Map(),
    restoreSessions: new Map(),
    auditItems: new Map(),
    settings: new Map(),
    syncs: new Map(),
    ownerChanges: new Map(),
    maintenance: new Map(),
    withoutLicence: new Set(),
    happenings: [],
    started: 0,
  };
}
