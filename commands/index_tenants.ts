/** The commands of a tenant's life, from its jobs to its bill, by their words. */

import { load } from "../cli/lazy.ts";
import type { Index } from "../cli/command.ts";

export const tenantCommands: Index = {
  "job list": {
    summary: "List backup jobs",
    load: () => load<typeof import("./job/list.ts")>(import.meta, "./job/list.ts"),
  },
  "job get": {
    summary: "Get one backup job",
    load: () => load<typeof import("./job/get.ts")>(import.meta, "./job/get.ts"),
  },
  "job create": {
    summary: "Create a backup job",
    load: () => load<typeof import("./job/create.ts")>(import.meta, "./job/create.ts"),
  },
  "job set": {
    summary: "Change a backup job",
    load: () => load<typeof import("./job/set.ts")>(import.meta, "./job/set.ts"),
  },
  "job remove": {
    summary: "Remove a backup job",
    load: () => load<typeof import("./job/remove.ts")>(import.meta, "./job/remove.ts"),
  },
  "job run": {
    summary: "Start a backup job, and with --wait wait until its session ends",
    load: () => load<typeof import("./job/run.ts")>(import.meta, "./job/run.ts"),
  },
  "job stop": {
    summary: "Stop a backup job that runs",
    load: () => load<typeof import("./job/stop.ts")>(import.meta, "./job/stop.ts"),
  },
  "job enable": {
    summary: "Enable a backup job",
    load: () => load<typeof import("./job/enable.ts")>(import.meta, "./job/enable.ts"),
  },
  "job disable": {
    summary: "Disable a backup job",
    load: () => load<typeof import("./job/disable.ts")>(import.meta, "./job/disable.ts"),
  },
  "job items list": {
    summary: "List what a job backs up",
    load: () => load<typeof import("./job/items_list.ts")>(import.meta, "./job/items_list.ts"),
  },
  "job items add": {
    summary: "Add items to a job",
    load: () => load<typeof import("./job/items_add.ts")>(import.meta, "./job/items_add.ts"),
  },
  "job items exclude": {
    summary: "Exclude items from a job",
    load: () => load<typeof import("./job/items_exclude.ts")>(import.meta, "./job/items_exclude.ts"),
  },
  "job items remove": {
    summary: "Remove items from a job",
    load: () => load<typeof import("./job/items_remove.ts")>(import.meta, "./job/items_remove.ts"),
  },
  "session list": {
    summary: "List the sessions of jobs",
    load: () => load<typeof import("./session/list.ts")>(import.meta, "./session/list.ts"),
  },
  "session get": {
    summary: "Get one session of a job",
    load: () => load<typeof import("./session/get.ts")>(import.meta, "./session/get.ts"),
  },
  "session log": {
    summary: "Show the log of a session",
    load: () => load<typeof import("./session/log.ts")>(import.meta, "./session/log.ts"),
  },
  "session wait": {
    summary: "Wait until a session ends",
    load: () => load<typeof import("./session/wait.ts")>(import.meta, "./session/wait.ts"),
  },
  "repo list": {
    summary: "List backup repositories",
    load: () => load<typeof import("./repo/list.ts")>(import.meta, "./repo/list.ts"),
  },
  "repo get": {
    summary: "Get one backup repository",
    load: () => load<typeof import("./repo/get.ts")>(import.meta, "./repo/get.ts"),
  },
  "repo usage": {
    summary: "Say how much of each organization's backups lie in a repository, from v6 on",
    load: () => load<typeof import("./repo/usage.ts")>(import.meta, "./repo/usage.ts"),
  },
  "repo create": {
    summary: "Create a backup repository",
    load: () => load<typeof import("./repo/create.ts")>(import.meta, "./repo/create.ts"),
  },
  "proxy list": {
    summary: "List backup proxies",
    load: () => load<typeof import("./proxy/list.ts")>(import.meta, "./proxy/list.ts"),
  },
  "proxy-pool list": {
    summary: "List pools of backup proxies, from v8 on",
    load: () => load<typeof import("./proxy_pool/list.ts")>(import.meta, "./proxy_pool/list.ts"),
  },
  "user list": {
    summary: "List the users of an organization",
    load: () => load<typeof import("./user/list.ts")>(import.meta, "./user/list.ts"),
  },
  "site list": {
    summary: "List the sites of an organization",
    load: () => load<typeof import("./site/list.ts")>(import.meta, "./site/list.ts"),
  },
  "team list": {
    summary: "List the teams of an organization, from v5 on",
    load: () => load<typeof import("./team/list.ts")>(import.meta, "./team/list.ts"),
  },
  "protection status": {
    summary: "Say who of an organization is protected, since when and by which job, and who is not",
    load: () => load<typeof import("./protection/status.ts")>(import.meta, "./protection/status.ts"),
  },
  "license show": {
    summary: "Show the licence of the server, from v6 on",
    load: () => load<typeof import("./license/show.ts")>(import.meta, "./license/show.ts"),
  },
  "license users": {
    summary: "List the users who take a licence",
    load: () => load<typeof import("./license/users.ts")>(import.meta, "./license/users.ts"),
  },
  "license usage": {
    summary: "Count the licences that each organization takes",
    load: () => load<typeof import("./license/usage.ts")>(import.meta, "./license/usage.ts"),
  },
  "license remove-user": {
    summary: "Take a licence back",
    load: () => load<typeof import("./license/remove_user.ts")>(import.meta, "./license/remove_user.ts"),
  },
  "restore list": {
    summary: "List restore sessions: who restored what, when, and how it ended",
    load: () => load<typeof import("./restore/list.ts")>(import.meta, "./restore/list.ts"),
  },
  "rbac list": {
    summary: "List roles of restore operators, from v6 on",
    load: () => load<typeof import("./rbac/list.ts")>(import.meta, "./rbac/list.ts"),
  },
  "rbac create": {
    summary: "Create a role of restore operators, from v6 on",
    load: () => load<typeof import("./rbac/create.ts")>(import.meta, "./rbac/create.ts"),
  },
  "rbac remove": {
    summary: "Remove a role of restore operators, from v6 on",
    load: () => load<typeof import("./rbac/remove.ts")>(import.meta, "./rbac/remove.ts"),
  },
  "audit-item list": {
    summary: "List the users and groups whose backups are watched, from v6 on",
    load: () => load<typeof import("./audit_item/list.ts")>(import.meta, "./audit_item/list.ts"),
  },
  "audit-item add": {
    summary: "Note who opens the backups of users and groups, from v6 on",
    load: () => load<typeof import("./audit_item/add.ts")>(import.meta, "./audit_item/add.ts"),
  },
  "audit-item remove": {
    summary: "No longer note who opens the backups of users and groups, from v6 on",
    load: () => load<typeof import("./audit_item/remove.ts")>(import.meta, "./audit_item/remove.ts"),
  },
  "report storage": {
    summary: "Have the server write a report on storage, from v6 on",
    load: () => load<typeof import("./report/storage.ts")>(import.meta, "./report/storage.ts"),
  },
  "report protection": {
    summary: "Have the server write a report on who and what is protected, from v6 on",
    load: () => load<typeof import("./report/protection.ts")>(import.meta, "./report/protection.ts"),
  },
  "tenant onboard": {
    summary: "Take a tenant from nothing to protected: organization, job, role, first run",
    load: () => load<typeof import("./tenant/onboard.ts")>(import.meta, "./tenant/onboard.ts"),
  },
  "tenant offboard": {
    summary: "Say goodbye to a tenant; its backups stay",
    load: () => load<typeof import("./tenant/offboard.ts")>(import.meta, "./tenant/offboard.ts"),
  },
};
