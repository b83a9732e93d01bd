/** One line for every command, and a sandbox without sockets on which each does its work. What is missing here fails. */

import assert from "node:assert/strict";
import type { Command } from "../../../cli/command.ts";
import { index } from "../../../commands/index.ts";
import { planFaults } from "../../../sandbox/http/faults.ts";
import { createApp } from "../../../sandbox/http/app.ts";
import { settle } from "../../../sandbox/options.ts";
import { accountExampleId } from "../../../sandbox/store/document_examples.ts";
import { plant } from "../../../sandbox/store/seeds.ts";
import { emptyState } from "../../../sandbox/store/state.ts";
import type { Version } from "../../../src/versions.ts";
import { files as planted, id, secrets } from "../../helpers/planted.ts";

const apps = "contoso-apps.onmicrosoft.com";
const accounts = "office365.onmicrosoft.com";
const user = `user20@${accounts}`;
const other = "00000000-0000-4000-8000-000000000001";
const application = `--application-id ${id} --certificate own.pfx`;
const online = `--mode existing-application ${application} --account a@new.com --office-organization-name new.com`;
const onPremises = "--exchange-server mail --exchange-username u";
/** An application that is in the pool. */
const poolId = "00000000-0000-4000-8000-000000000002";
/** Stands for a session that there is. */
const session = "SESSION";

/** What commands read besides their flags. */
export const files: Readonly<Record<string, string | Uint8Array>> = {
  ...planted,
  "m.jsonl": `{"officeName":"new.com","mode":"existing-application","account":"a@new.com","applicationId":"${id}",` +
    '"certificate":"own.pfx"}\n',
};

/** The environment of a line. */
export const env: Readonly<Record<string, string>> = {
  ...secrets,
  VB365_SERVER: "vb365.example.com",
  VB365_API_VERSION: "v8",
  VB365_USERNAME: "admin",
  VB365_USER_CODE: "PLANTED-CODE",
  VB365_EXCHANGE_CERTIFICATE_PASSWORD: secrets.VB365_CERTIFICATE_PASSWORD,
  VB365_SHAREPOINT_CERTIFICATE_PASSWORD: secrets.VB365_CERTIFICATE_PASSWORD,
};

/** What a line does on the server: asks it nothing, reads, or writes; and its exit code when all goes well. */
export interface Line {
  readonly words: readonly string[];
  readonly does: "nothing" | "reads" | "writes";
  readonly code: number;
}

const line = (text: string, does: Line["does"] = "reads", code = 0): Line => ({ words: text.split(" "), does, code });

/** By the words of the command. */
const lines: Readonly<Record<string, Line>> = {
  "api": line("api POST /Organizations --body body.json", "writes"),
  "app create": line(`app create ${apps} --name a --certificate own.pfx`, "writes"),
  "app list": line(`app list ${apps}`),
  "apply": line("apply m.jsonl", "writes"),
  "audit-item add": line(`audit-item add ${user} --organization ${accounts}`, "writes"),
  "audit-item list": line(`audit-item list ${accounts}`),
  "audit-item remove": line(`audit-item remove ${user} --organization ${accounts}`, "writes"),
  "backup-account add": line(`backup-account add ${accounts} --from accounts.csv --passwords-in-file --yes`, "writes"),
  "backup-account list": line(`backup-account list ${accounts}`),
  "backup-app add": line(`backup-app add ${apps} --application-id ${other} --certificate own.pfx`, "writes"),
  "backup-app audit": line("backup-app audit"),
  "backup-app list": line(`backup-app list ${apps}`),
  "backup-app remove": line(`backup-app remove ${apps} --application ${poolId} --yes`, "writes"),
  "backup-app replace": line(`backup-app replace ${apps} --name n ${application} --yes`, "writes"),
  "cert expiring": line("cert expiring own.pfx --organizations"),
  "cert inspect": line("cert inspect own.pfx", "nothing"),
  "cert new": line("cert new made.pfx", "nothing"),
  "cert to-base64": line("cert to-base64 own.pfx", "nothing"),
  "completion": line("completion bash", "nothing"),
  "dashboard": line("dashboard"),
  "device-code request": line("device-code request", "writes"),
  "device-code wait": line("device-code wait --expires-in 1 --interval 0.1", "writes"),
  "doctor": line("doctor", "nothing", 3),
  "export": line("export"),
  "group list": line(`group list ${accounts}`),
  "group members": line(`group members ${accounts} --group Backup*`),
  "job create": line(`job create New --organization ${accounts} --repository Default* --item ${user}`, "writes"),
  "job disable": line("job disable Mailboxes", "writes"),
  "job enable": line("job enable Sites", "writes"),
  "job get": line("job get Mailboxes"),
  "job items add": line(`job items add Mailboxes ${user}`, "writes"),
  "job items exclude": line(`job items exclude Mailboxes ${user}`, "writes"),
  "job items list": line("job items list Mailboxes"),
  "job items remove": line("job items remove Sites https://office365.sharepoint.com/sites/marketing --yes", "writes"),
  "job remove": line("job remove Sites --yes", "writes"),
  "job run": line("job run Mailboxes", "writes"),
  "job set": line("job set Mailboxes --description planned", "writes"),
  "job stop": line("job stop Mailboxes", "writes"),
  "journal merge": line("journal merge m.jsonl", "nothing"),
  "license remove-user": line(`license remove-user account1@${apps} --yes`, "writes"),
  "license show": line("license show"),
  "license usage": line("license usage"),
  "license users": line("license users"),
  "login": line("login --profile p"),
  "logout": line("logout", "nothing"),
  "org add hybrid": line(`org add hybrid ${online} ${onPremises}`, "writes"),
  "org add office365": line(`org add office365 ${online}`, "writes"),
  "org add onpremises": line(`org add onpremises ${onPremises}`, "writes"),
  "org ews-readiness": line("org ews-readiness", "reads", 5),
  "org get": line(`org get ${apps}`),
  "org remove": line(`org remove ${apps} --yes`, "writes"),
  "org rotate-cert": line(`org rotate-cert ${apps} --certificate own.pfx`, "writes"),
  "org set": line(`org set ${apps} --description planned`, "writes"),
  "plan": line("plan m.jsonl"),
  "profile list": line("profile list", "nothing"),
  "profile remove": line("profile remove p --yes", "nothing", 2),
  "profile use": line("profile use p", "nothing", 2),
  "protection status": line(`protection status ${accounts}`),
  "rbac create": line(`rbac create New --organization ${accounts} --operator ${user}`, "writes"),
  "rbac remove": { words: ["rbac", "remove", "Restore operators", "--yes"], does: "writes", code: 0 },
  "repo create": line("repo create New --path D:\\New --proxy proxy*", "writes"),
  "repo get": line("repo get Default*"),
  "repo usage": line("repo usage Default*"),
  "report protection": line("report protection", "writes"),
  "report storage": line("report storage", "writes"),
  "sandbox": line("sandbox --port 99999", "nothing", 2),
  "server trust": line("server trust --what-if", "nothing", 3),
  "server versions": line("server versions"),
  "session get": line(`session get ${session}`),
  "session log": line(`session log ${session}`),
  "session wait": line(`session wait ${session} --interval 0.05 --wait-timeout 1`),
  "site list": line(`site list ${accounts}`),
  "status": line("status", "nothing", 2),
  "team list": line(`team list ${accounts}`),
  "tenant offboard": line(`tenant offboard ${accounts} --yes`, "writes"),
  "tenant onboard": line(
    `tenant onboard new.com ${application} --account a@new.com --repository Default* --no-run --interval 0.05`,
    "writes",
  ),
  "user list": line(`user list ${accounts}`),
};

/** A line and its command. */
export interface EveryLine extends Line {
  readonly name: string;
  readonly command: Command;
}

/** The lines of all commands; one that nobody has written a line for is an error. */
export async function everyLine(): Promise<EveryLine[]> {
  return await Promise.all(
    Object.entries(index).map(async ([name, entry]) => {
      const { command } = await entry.load();
      const isPlainRead = command.effect === "reads" && !command.arguments && command.connects;
      const found = lines[name] ?? (isPlainRead ? line(name) : undefined);
      assert.ok(found, `write a line for ${name} in tests/commands/every/_lines.ts`);
      return { name, ...found, command };
    }),
  );
}

/** A sandbox without sockets, as new for each line. */
export interface World {
  /** Begins anew, and resolves to the words with the ids that things have in this world. */
  begin(words: readonly string[]): string[];
  /** Answers a request. */
  answer(request: Request): Promise<Response>;
}

const backupApplications = [
  { applicationId: poolId, displayName: "APP1", certificateThumbprint: "AB".repeat(20) },
  { applicationId: id, displayName: "APP2", certificateThumbprint: "CD".repeat(20) },
];

/** Opens one that speaks these versions. */
export async function openWorld(...versions: Version[]): Promise<World> {
  const settings = settle({
    ...{ username: "admin", password: secrets.VB365_PASSWORD },
    versions: versions.length === 0 ? ["v8"] : versions,
  });
  const state = emptyState();
  const app = await createApp({ state, settings, faults: () => planFaults(undefined) });
  return {
    begin(words) {
      Object.assign(state, emptyState());
      plant(state, "contoso", settings.now());
      const code = { userCode: "PLANTED-CODE", region: "Worldwide", checks: 0, confirmed: true } as const;
      state.deviceCodes.set(code.userCode, { ...code, expiresAt: settings.now() + 900_000 });
      for (const organization of state.organizations.values()) {
        if (organization.name === apps) {
          state.organizations.set(organization.id, { ...organization, backupApplications });
        }
      }
      const watched = { id: `${id}${id}`, name: user, displayName: user };
      state.auditItems.set(accountExampleId, [{ id: watched.id, body: { type: "User", user: watched } }]);
      const [run = ""] = state.runs.keys();
      return words.map((word) => word.replace(session, run));
    },
    answer: (request) => Promise.resolve(app.fetch(request, {})),
  };
}
