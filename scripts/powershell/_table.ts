/** What only PowerShell needs to know of the commands. What does not stand here follows from the words of a command. */

/** Words of the command line that PowerShell writes out. */
export const nouns: Readonly<Record<string, string>> = {
  app: "Application",
  "backup-app": "BackupApplication",
  cert: "Certificate",
  org: "Organization",
  repo: "Repository",
  rbac: "RestoreRole",
};

/** Verbs that PowerShell approves of, for the last word of a command. */
export const verbs: Readonly<Record<string, string>> = {
  add: "Add",
  create: "New",
  disable: "Disable",
  enable: "Enable",
  get: "Get",
  list: "Get",
  new: "New",
  remove: "Remove",
  replace: "Set",
  request: "Request",
  set: "Set",
  start: "Start",
  stop: "Stop",
  wait: "Wait",
};

/** A cmdlet that is called otherwise, or what is different about it. */
export interface Special {
  readonly verb?: string;
  readonly noun?: string;
  /** The parameter set of a command that shares its cmdlet with others; the switch of that name chooses it. */
  readonly set?: string;
  /** Whether the command is about a server that nobody has to be connected to. */
  readonly anonymous?: boolean;
  /** Whether it is about what this machine keeps, so that no connection has a say in it. */
  readonly local?: boolean;
  /** Names of parameters, where the name of a flag will not do. */
  readonly names?: Readonly<Record<string, string>>;
  /** Further names of parameters, by which properties of objects in the pipeline find them. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** What its arguments are, where their names do not say it. */
  readonly things?: Readonly<Record<string, string>>;
  /** Flags that no property of an object in the pipeline fills, as another property says the same. */
  readonly typed?: readonly string[];
  /** Flags that name what is to be made, though a thing of that kind could be there already. */
  readonly makes?: readonly string[];
  /** Arguments and flags that what is in the pipeline is, though no cmdlet gives such a thing. */
  readonly piped?: readonly string[];
  /** Arguments that may be left out, though they are about the thing that the command is about. */
  readonly optional?: readonly string[];
}

/** Commands that the module has written by hand, or that make no sense in it. */
export const withoutCmdlet: readonly string[] = [
  "login",
  "logout",
  "status",
  "sandbox",
  "completion",
  "commands",
];

/** Objects of `Get-Vb365Profile` name it as `profile`. */
const profile = {
  local: true,
  names: { profile: "ProfileName" },
  aliases: { ProfileName: ["Profile"] },
} as const;

const file = { aliases: { Path: ["FullName"] } } as const;

export const specials: Readonly<Record<string, Special>> = {
  "api": {
    verb: "Invoke",
    noun: "Request",
    names: { "method-or-path": "Method", "query-param": "QueryParameter" },
    piped: ["body"],
    optional: ["Method"],
  },
  "backup-app audit": { verb: "Find", noun: "AuxiliaryApplication" },
  "backup-app remove": { aliases: { Application: ["ApplicationId"] } },
  "cert expiring": { verb: "Get", noun: "CertificateExpiration", names: { files: "Path" }, ...file },
  "cert inspect": { verb: "Test", noun: "Certificate", names: { file: "Path" }, ...file },
  "cert new": { names: { pfx: "Path", name: "Subject" }, ...file },
  "cert to-base64": { verb: "ConvertTo", noun: "Base64Certificate", names: { pfx: "Path" }, ...file },
  "export": { verb: "Export", noun: "Tenant" },
  "journal merge": { verb: "Merge", noun: "Journal" },
  "device-code request": { optional: ["Organization"] },
  "device-code wait": { typed: ["expires-in"] },
  "doctor": { verb: "Test", noun: "Server", anonymous: true },
  "org ews-readiness": { verb: "Test", noun: "EwsReadiness" },
  "group members": { noun: "GroupMember" },
  "job items add": { verb: "Add", noun: "JobItem" },
  "job items exclude": { verb: "Add", noun: "JobExclusion" },
  "job items list": { verb: "Get", noun: "JobItem" },
  "job items remove": { verb: "Remove", noun: "JobItem" },
  "job run": { verb: "Start", noun: "Job" },
  "license remove-user": { verb: "Remove", noun: "LicensedUser", things: { user: "LicensedUser" } },
  "license show": { verb: "Get", noun: "License" },
  "license usage": { verb: "Get", noun: "LicenseUsage" },
  "license users": { verb: "Get", noun: "LicensedUser" },
  "org add hybrid": { verb: "Add", noun: "Organization", set: "Hybrid" },
  "org add office365": { verb: "Add", noun: "Organization", set: "Office365" },
  "org add onpremises": { verb: "Add", noun: "Organization", set: "OnPremises" },
  "org rotate-cert": {
    verb: "Update",
    noun: "OrganizationCertificate",
    names: { organizations: "Organization", matching: "Thumbprint" },
    optional: ["Organization"],
  },
  "profile list": { local: true },
  "profile remove": { ...profile },
  "profile use": { verb: "Select", noun: "Profile", ...profile },
  "protection status": { verb: "Get", noun: "Protection" },
  "repo usage": { verb: "Get", noun: "RepositoryUsage" },
  "report protection": { verb: "Get", noun: "ProtectionReport" },
  "report storage": { verb: "Get", noun: "StorageReport" },
  "restore list": { verb: "Get", noun: "RestoreSession" },
  "server trust": { verb: "Register", noun: "ServerCertificate", anonymous: true },
  "server versions": { verb: "Get", noun: "ApiVersion", anonymous: true },
  "session get": { noun: "JobSession", things: { session: "JobSession" } },
  "session list": { noun: "JobSession" },
  "session log": { verb: "Get", noun: "JobSessionLog", things: { session: "JobSession" } },
  "session wait": { noun: "JobSession", things: { session: "JobSession" } },
  "tenant offboard": { verb: "Remove", noun: "Tenant" },
  "tenant onboard": {
    verb: "Add",
    noun: "Tenant",
    aliases: { Tenant: ["OfficeName"] },
    makes: ["job", "role"],
    piped: ["tenant"],
  },
};

/** Commands whose arguments are names of files, so that wildcards and drives of PowerShell mean what they mean elsewhere. */
export const filesOf: readonly string[] = [
  "apply",
  "cert expiring",
  "cert inspect",
  "cert new",
  "cert to-base64",
  "journal merge",
  "plan",
];

/** Lists of users, groups, sites and teams: by name, or as objects of the cmdlets that list them. */
export const itemLists: readonly string[] = ["items", "item", "exclude", "operator"];

/** The modes that an organization can be added in, and the parameters that make sense in each of them. */
export const modes: Readonly<Record<string, RegExp>> = {
  "existing-application": /ApplicationId$|Certificate(?!PathOnServer)|Account$|OfficeOrganization|WebParts/,
  "new-application": /^NewApplication|Certificate|WebParts|^UserCode/,
  "configure-application": /ApplicationId$|Certificate|WebParts|^UserCode/,
  "legacy-protocols": /ApplicationId$|ApplicationSecret|Certificate|Account|GrantAdminAccess/,
  "basic": /Account|GrantAdminAccess|^UseCustom/,
};

/** The parameters that every mode has. */
export const everyMode = /^(Region|Exchange|Sharepoint|Teams|TeamsChats|Name|Description)$/;

/** Verbs of commands that say nothing when all went well, unless -PassThru asks for it. */
export const silentVerbs: readonly string[] = ["Remove", "Set", "Wait"];

/** Data that is worth being seen, whatever the verb: it says what has gone. */
export const reports: readonly string[] = ["PoolChange", "Rotation", "OffboardReport"];
