/** Every command by its words. Only the one that runs is loaded. */

import { load } from "../cli/lazy.ts";
import type { Index } from "../cli/command.ts";
import { tenantCommands } from "./index_tenants.ts";

export const index: Index = {
  "cert to-base64": {
    summary: "Turn a PFX file into the Base64 text that the API takes",
    load: () => load<typeof import("./cert/to_base64.ts")>(import.meta, "./cert/to_base64.ts"),
  },
  "cert inspect": {
    summary: "Look into a certificate file",
    load: () => load<typeof import("./cert/inspect.ts")>(import.meta, "./cert/inspect.ts"),
  },
  "cert new": {
    summary: "Make a self-signed certificate for an Entra application",
    load: () => load<typeof import("./cert/new.ts")>(import.meta, "./cert/new.ts"),
  },
  "cert expiring": {
    summary: "List which certificates run out when, and which organizations break then",
    load: () => load<typeof import("./cert/expiring.ts")>(import.meta, "./cert/expiring.ts"),
  },
  "org list": {
    summary: "List the organizations of the server",
    load: () => load<typeof import("./org/list.ts")>(import.meta, "./org/list.ts"),
  },
  "org get": {
    summary: "Get one organization",
    load: () => load<typeof import("./org/get.ts")>(import.meta, "./org/get.ts"),
  },
  "org add office365": {
    summary: "Add a Microsoft 365 organization",
    load: () => load<typeof import("./org/add_office365.ts")>(import.meta, "./org/add_office365.ts"),
  },
  "org add onpremises": {
    summary: "Add an organization with Exchange or SharePoint on premises",
    load: () => load<typeof import("./org/add_onpremises.ts")>(import.meta, "./org/add_onpremises.ts"),
  },
  "org add hybrid": {
    summary: "Add an organization with one half in Microsoft 365 and one on premises",
    load: () => load<typeof import("./org/add_hybrid.ts")>(import.meta, "./org/add_hybrid.ts"),
  },
  "org set": {
    summary: "Change an organization",
    load: () => load<typeof import("./org/set.ts")>(import.meta, "./org/set.ts"),
  },
  "org remove": {
    summary: "Remove an organization from the configuration",
    load: () => load<typeof import("./org/remove.ts")>(import.meta, "./org/remove.ts"),
  },
  "org rotate-cert": {
    summary: "Give organizations another application certificate",
    load: () => load<typeof import("./org/rotate_cert.ts")>(import.meta, "./org/rotate_cert.ts"),
  },
  "org ews-readiness": {
    summary: "Say what the end of Exchange Web Services asks of each organization",
    load: () => load<typeof import("./org/ews_readiness.ts")>(import.meta, "./org/ews_readiness.ts"),
  },
  "device-code request": {
    summary: "Request a device code for an administrator of the tenant",
    load: () => load<typeof import("./device_code/request.ts")>(import.meta, "./device_code/request.ts"),
  },
  "device-code wait": {
    summary: "Wait until a device code is confirmed",
    load: () => load<typeof import("./device_code/wait.ts")>(import.meta, "./device_code/wait.ts"),
  },
  "backup-account list": {
    summary: "List the backup accounts of an organization",
    load: () => load<typeof import("./backup_account/list.ts")>(import.meta, "./backup_account/list.ts"),
  },
  "backup-account add": {
    summary: "Add backup accounts to an organization, and say what that did to the others",
    load: () => load<typeof import("./backup_account/add.ts")>(import.meta, "./backup_account/add.ts"),
  },
  "backup-app list": {
    summary: "List the backup applications of an organization",
    load: () => load<typeof import("./backup_app/list.ts")>(import.meta, "./backup_app/list.ts"),
  },
  "backup-app add": {
    summary: "Add backup applications to an organization, and say what that did to the others",
    load: () => load<typeof import("./backup_app/add.ts")>(import.meta, "./backup_app/add.ts"),
  },
  "backup-app replace": {
    summary: "Replace the backup applications of an organization by others, from v8 on",
    load: () => load<typeof import("./backup_app/replace.ts")>(import.meta, "./backup_app/replace.ts"),
  },
  "backup-app remove": {
    summary: "Remove backup applications from organizations, from v8 on",
    load: () => load<typeof import("./backup_app/remove.ts")>(import.meta, "./backup_app/remove.ts"),
  },
  "backup-app audit": {
    summary: "Find the auxiliary backup applications of all organizations",
    load: () => load<typeof import("./backup_app/audit.ts")>(import.meta, "./backup_app/audit.ts"),
  },
  "app list": {
    summary: "List the applications that an organization has in Entra",
    load: () => load<typeof import("./app/list.ts")>(import.meta, "./app/list.ts"),
  },
  "app create": {
    summary: "Create applications in the Entra of an organization",
    load: () => load<typeof import("./app/create.ts")>(import.meta, "./app/create.ts"),
  },
  "group list": {
    summary: "List the groups of an organization",
    load: () => load<typeof import("./group/list.ts")>(import.meta, "./group/list.ts"),
  },
  "group members": {
    summary: "List the members of a group, which backup accounts are made of",
    load: () => load<typeof import("./group/members.ts")>(import.meta, "./group/members.ts"),
  },
  "plan": {
    summary: "Check a manifest of tenants, and say what apply would do to their servers",
    load: () => load<typeof import("./plan.ts")>(import.meta, "./plan.ts"),
  },
  "apply": {
    summary: "Bring the tenants of a manifest to their servers, again and again until all are there",
    load: () => load<typeof import("./apply.ts")>(import.meta, "./apply.ts"),
  },
  "export": {
    summary: "Write a manifest of the organizations that a server has",
    load: () => load<typeof import("./export.ts")>(import.meta, "./export.ts"),
  },
  "journal merge": {
    summary: "Merge the journals of several runs or shards of apply into the report of one",
    load: () => load<typeof import("./journal/merge.ts")>(import.meta, "./journal/merge.ts"),
  },
  ...tenantCommands,
  "login": {
    summary: "Sign in, and keep server, account, trust and session as a profile",
    load: () => load<typeof import("./login.ts")>(import.meta, "./login.ts"),
  },
  "profile list": {
    summary: "List the profiles, and say which counts when none is named",
    load: () => load<typeof import("./profile/list.ts")>(import.meta, "./profile/list.ts"),
  },
  "profile use": {
    summary: "Have a profile count when none is named",
    load: () => load<typeof import("./profile/use.ts")>(import.meta, "./profile/use.ts"),
  },
  "profile remove": {
    summary: "Remove a profile, and end its session",
    load: () => load<typeof import("./profile/remove.ts")>(import.meta, "./profile/remove.ts"),
  },
  "logout": {
    summary: "End the session of a profile, and forget it",
    load: () => load<typeof import("./logout.ts")>(import.meta, "./logout.ts"),
  },
  "status": {
    summary: "Show a profile: server, API version, account, trust and session",
    load: () => load<typeof import("./status.ts")>(import.meta, "./status.ts"),
  },
  "doctor": {
    summary: "Find out what keeps the server from being used",
    load: () => load<typeof import("./doctor.ts")>(import.meta, "./doctor.ts"),
  },
  "server trust": {
    summary: "Look at the certificate of a server, and pin it in a profile",
    load: () => load<typeof import("./server/trust.ts")>(import.meta, "./server/trust.ts"),
  },
  "server versions": {
    summary: "List the API versions and say which of them the server has",
    load: () => load<typeof import("./server/versions.ts")>(import.meta, "./server/versions.ts"),
  },
  "dashboard": {
    summary: "Write one HTML page about all tenants",
    load: () => load<typeof import("./dashboard.ts")>(import.meta, "./dashboard.ts"),
  },
  "api": {
    summary: "Send any request to the REST API",
    load: () => load<typeof import("./api.ts")>(import.meta, "./api.ts"),
  },
  "sandbox": {
    summary: "Run an embedded VB365 server to try things on",
    load: () => load<typeof import("./sandbox.ts")>(import.meta, "./sandbox.ts"),
  },
  "completion": {
    summary: "Write the completion script for a shell",
    load: () => load<typeof import("./completion.ts")>(import.meta, "./completion.ts"),
  },
};
