/** Every command by its words. Only the one that runs is loaded. */

import type { Index } from "../cli/command.ts";

export const index: Index = {
  "cert to-base64": {
    summary: "Turn a PFX file into the Base64 text that the API takes",
    load: () => import("./cert/to_base64.ts"),
  },
  "cert inspect": { summary: "Look into a certificate file", load: () => import("./cert/inspect.ts") },
  "cert new": {
    summary: "Make a self-signed certificate for an Entra application",
    load: () => import("./cert/new.ts"),
  },
  "cert expiring": {
    summary: "List which certificates run out when, and which organizations break then",
    load: () => import("./cert/expiring.ts"),
  },
  "org list": { summary: "List the organizations of the server", load: () => import("./org/list.ts") },
  "org get": { summary: "Get one organization", load: () => import("./org/get.ts") },
  "org add office365": { summary: "Add a Microsoft 365 organization", load: () => import("./org/add_office365.ts") },
  "org add onpremises": {
    summary: "Add an organization with Exchange or SharePoint on premises",
    load: () => import("./org/add_onpremises.ts"),
  },
  "org add hybrid": {
    summary: "Add an organization with one half in Microsoft 365 and one on premises",
    load: () => import("./org/add_hybrid.ts"),
  },
  "org set": { summary: "Change an organization", load: () => import("./org/set.ts") },
  "org remove": {
    summary: "Remove an organization from the configuration",
    load: () => import("./org/remove.ts"),
  },
  "org rotate-cert": {
    summary: "Give organizations another application certificate",
    load: () => import("./org/rotate_cert.ts"),
  },
  "org ews-readiness": {
    summary: "Say what the end of Exchange Web Services asks of each organization",
    load: () => import("./org/ews_readiness.ts"),
  },
  "device-code request": {
    summary: "Request a device code for an administrator of the tenant",
    load: () => import("./device_code/request.ts"),
  },
  "device-code wait": {
    summary: "Wait until a device code is confirmed",
    load: () => import("./device_code/wait.ts"),
  },
  "backup-account list": {
    summary: "List the backup accounts of an organization",
    load: () => import("./backup_account/list.ts"),
  },
  "backup-account add": {
    summary: "Add backup accounts to an organization, and say what that did to the others",
    load: () => import("./backup_account/add.ts"),
  },
  "backup-app list": {
    summary: "List the backup applications of an organization",
    load: () => import("./backup_app/list.ts"),
  },
  "backup-app add": {
    summary: "Add backup applications to an organization, and say what that did to the others",
    load: () => import("./backup_app/add.ts"),
  },
  "backup-app replace": {
    summary: "Replace the backup applications of an organization by others, from v8 on",
    load: () => import("./backup_app/replace.ts"),
  },
  "backup-app remove": {
    summary: "Remove backup applications from organizations, from v8 on",
    load: () => import("./backup_app/remove.ts"),
  },
  "backup-app audit": {
    summary: "Find the auxiliary backup applications of all organizations",
    load: () => import("./backup_app/audit.ts"),
  },
  "app list": {
    summary: "List the applications that an organization has in Entra",
    load: () => import("./app/list.ts"),
  },
  "app create": {
    summary: "Create applications in the Entra of an organization",
    load: () => import("./app/create.ts"),
  },
  "group list": { summary: "List the groups of an organization", load: () => import("./group/list.ts") },
  "group members": {
    summary: "List the members of a group, which backup accounts are made of",
    load: () => import("./group/members.ts"),
  },
  "login": {
    summary: "Sign in, and keep server, account, trust and session as a profile",
    load: () => import("./login.ts"),
  },
  "logout": { summary: "End the session of a profile, and forget it", load: () => import("./logout.ts") },
  "status": {
    summary: "Show a profile: server, API version, account, trust and session",
    load: () => import("./status.ts"),
  },
  "doctor": { summary: "Find out what keeps the server from being used", load: () => import("./doctor.ts") },
  "server trust": {
    summary: "Look at the certificate of a server, and pin it in a profile",
    load: () => import("./server/trust.ts"),
  },
  "server versions": {
    summary: "List the API versions and say which of them the server has",
    load: () => import("./server/versions.ts"),
  },
  "dashboard": { summary: "Write one HTML page about all tenants", load: () => import("./dashboard.ts") },
  "api": { summary: "Send any request to the REST API", load: () => import("./api.ts") },
  "sandbox": { summary: "Run an embedded VB365 server to try things on", load: () => import("./sandbox.ts") },
  "completion": {
    summary: "Write the completion script for a shell",
    load: () => import("./completion.ts"),
  },
};
