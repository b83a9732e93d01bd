/** What the commands that add an organization have in common. */

import {
  addOrganization,
  type NewOrganization,
  newOrganizationRequest,
  removalWarnings,
  sendRequest,
} from "../../mod.ts";
import { inspectBody, shownPath } from "../shared/certificate.ts";
import type { Options, Secrets, Values } from "../../cli/flags/options.ts";
import type { Context } from "../../cli/context.ts";
import { FlagReader } from "../../cli/flags/reader.ts";
import { usage } from "../../cli/errors.ts";
import { WhatIf } from "../../cli/output/what_if.ts";
import { readBody } from "../shared/body.ts";

const operation = "Add organization";

export const addedOptions = {
  "name": { kind: "text", value: "NAME", summary: "The name under which the server shows it" },
  "description": { kind: "text", value: "TEXT", mayBeEmpty: true, summary: "A note, from v7 on" },
  "body": {
    kind: "file",
    value: "FILE",
    summary: "The whole request as JSON, instead of flags; - for standard input. It is checked before it is sent",
  },
} as const satisfies Options;

/** How a command makes an organization out of its flags. */
export interface Addition {
  readonly type: NewOrganization["type"];
  readonly options: Options;
  readonly secrets: Secrets;
  read(flags: FlagReader): Promise<NewOrganization>;
}

/** Adds an organization from flags or from a body. */
export async function add(context: Context, values: Values, addition: Addition): Promise<unknown> {
  const flags = new FlagReader(context, values, addition);
  const file = flags.text("body");
  if (file !== undefined) {
    const isSkipped = flags.switch("skip-certificate-check") === true;
    flags.refuseUnread("--body, which holds the whole request");
    return await addFromBody(context, file, addition.type, isSkipped);
  }
  const organization = await flags.complete(() => addition.read(flags));
  flags.refuseUnread(`this way of adding an organization (${organization.mode ?? "on premises"})`);
  const version = await context.version();
  const request = newOrganizationRequest(version, organization);
  const { method, path, body, target } = request;
  await warnOfRemovals(context, body);
  if (context.whatIf) return new WhatIf(operation, target, { method, path: `/${version}${path}`, body });
  const client = await context.connect();
  await context.tell(`Adding organization ${target}. This can take minutes.`);
  return await addOrganization(client, request);
}

/** The name and the description, where they were given. */
export function readFacts(flags: FlagReader): { name?: string; description?: string } {
  const [name, description] = [flags.text("name"), flags.text("description")];
  return { ...(name !== undefined && { name }), ...(description !== undefined && { description }) };
}

async function addFromBody(context: Context, file: string, type: string, isSkipped: boolean): Promise<unknown> {
  const request = { method: "POST", path: "/Organizations" } as const;
  const body = await readBody(context, file, request);
  const found = typeof body === "object" && body !== null && "type" in body ? body.type : undefined;
  if (found !== undefined && found !== type) {
    throw usage(`The body is of type ${found}, not ${type}`, `Use "vb365 org add ${String(found).toLowerCase()}".`);
  }
  if (!isSkipped) await inspectBody(context, body, shownPath(file));
  await warnOfRemovals(context, body);
  if (context.whatIf) {
    return new WhatIf(operation, nameIn(body) ?? file, {
      ...request,
      path: `/${await context.version()}${request.path}`,
      body,
    });
  }
  return await sendRequest(await context.connect(), { ...request, body });
}

async function warnOfRemovals(context: Context, body: unknown): Promise<void> {
  for (const warning of removalWarnings(body)) await context.warn(warning);
}

function nameIn(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const named = new Map(Object.entries(body));
  const { officeOrganizationName } = Object(named.get("sharePointOnlineSettings"));
  const name: unknown = officeOrganizationName ?? named.get("name");
  if (typeof name === "string") return name;
  const application = named.get("newApplicationName");
  return typeof application === "string" ? `with the application ${application}` : undefined;
}
