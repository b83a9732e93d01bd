import {
  editOrganization,
  getOrganization,
  type OrganizationChanges,
  sendRequest,
  titleOf,
  versions,
} from "../../mod.ts";
import { needOrganization, organizationArgument, organizationOption } from "../shared/organization.ts";
import { defineCommand } from "../../cli/command.ts";
import type { Context } from "../../cli/context.ts";
import { FlagReader } from "../../cli/flags/reader.ts";
import { usage } from "../../cli/errors.ts";
import { WhatIf } from "../../cli/output/what_if.ts";
import { readBody } from "../shared/body.ts";

const options = {
  "name": { kind: "text", value: "NAME", summary: "The name under which the server shows it" },
  "description": { kind: "text", value: "TEXT", mayBeEmpty: true, summary: "A note, from v7 on; empty to clear it" },
  "teams": { kind: "switch", summary: "Protect Teams, from v5 on" },
  "teams-chats": { kind: "switch", summary: "Protect the chats of Teams, from v6 on" },
  "body": {
    kind: "file",
    value: "FILE",
    summary: "The changes as JSON, instead of flags; - for standard input. They are checked before they are sent",
  },
} as const;

/** The path by which the schema of the changes is found; the id is not known yet. */
const template = "/Organizations/{organizationId}";

export const command = defineCommand({
  words: "org set",
  summary: "Change an organization",
  description: "Only what is given is sent. Settings of a service are given whole, in --body: the server gives no " +
    "secret back that could be kept.",
  mirrors: "Set-VBOOrganization, PUT /Organizations/{organizationId}",
  effect: "writes",
  output: "ChangedOrganization",
  examples: [
    "vb365 org set contoso.onmicrosoft.com --description Production",
    "vb365 org set contoso.onmicrosoft.com --body changes.json --what-if",
  ],
  arguments: organizationArgument,
  options: { ...organizationOption, ...options },
  connects: true,
  async run(context, args, values) {
    const organization = needOrganization(args, values);
    const flags = new FlagReader(context, values, { options, secrets: {} });
    const file = flags.text("body");
    if (file !== undefined) flags.refuseUnread("--body, which holds all changes");
    const body = file === undefined ? undefined : await readBody(context, file, { method: "PUT", path: template });
    const changes = body === undefined ? await readChanges(context, flags) : body;
    const client = await context.connect();
    const { id, name } = await getOrganization(client, organization, { action: `edit organization ${organization}` });
    const request = { method: "PUT", path: `/Organizations/${id}` } as const;
    if (context.whatIf) {
      const planned = { ...request, path: `/${client.version}${request.path}`, body: changes };
      return new WhatIf("Change organization", titleOf({ name, id }), planned);
    }
    if (body === undefined) await editOrganization(client, String(id), await readChanges(context, flags));
    else await sendRequest(client, { ...request, body });
    return { id, name: Object(changes).name ?? name, changed: Object.keys(Object(changes)), server: client.server };
  },
  text: (result) =>
    "changed" in result ? `Changed ${titleOf(result)} on ${result.server}: ${result.changed.join(", ")}` : "",
});

async function readChanges(context: Context, flags: FlagReader): Promise<OrganizationChanges> {
  const [name, description] = [flags.text("name"), flags.text("description")];
  const [teams, chats] = [flags.switch("teams"), flags.switch("teams-chats")];
  const changes = {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(teams !== undefined && { isTeamsOnline: teams }),
    ...(chats !== undefined && { isTeamsChatsOnline: chats }),
  };
  if (Object.keys(changes).length === 0) throw usage("Nothing to change was given", "Run it with --help.");
  const version = await context.version();
  const facts = versions[version];
  if (description !== undefined && !facts.description) {
    throw usage(`${version} has no --description; v7 and later have`);
  }
  if (teams !== undefined && !facts.teams) throw usage(`${version} has no --teams; v5 and later have`);
  if (chats !== undefined && !facts.teamsChats) throw usage(`${version} has no --teams-chats; v6 and later have`);
  return changes;
}
