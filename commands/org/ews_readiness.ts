import { Vb365Error } from "../../mod.ts";
import {
  checkEwsReadiness,
  type EwsEvidence,
  type EwsReadiness,
  type EwsReadinessOptions,
  readEwsEvidence,
  writeEwsScripts,
} from "../../tenants.ts";
import { defineCommand } from "../../cli/command.ts";
import type { Context } from "../../cli/context.ts";
import { usage } from "../../cli/errors.ts";
import { decodeText } from "../../cli/output/text.ts";
import { certificateEndsIn } from "../shared/certificate_files.ts";
import { readServers, serverOptions } from "../shared/servers.ts";
import { type EwsReport, ewsReport, ewsRows, ewsText, isAllWell } from "./_ews.ts";
import { counted } from "../../cli/output/text.ts";

export const command = defineCommand({
  words: "org ews-readiness",
  summary: "Say what the end of Exchange Web Services asks of each organization",
  description:
    "Reads from VB365 which application backs up the mailboxes of each organization, and says which roles it needs, which " +
    "ids Exchange Online has to let in, and until when. VB365 does not know what was consented in Entra and how EWS is " +
    "switched: without evidence from the tenant an organization is unproven, never ready. --write-scripts writes two " +
    "scripts of PowerShell 7 that look there, and with -Apply change what is missing; their evidence comes back by " +
    "--evidence. Nothing is changed here. The exit code is 5 unless every organization is ready or not concerned.",
  mirrors: "KB4820; GET /Organizations and GET /Organizations/{organizationId}/BackupApplications",
  effect: "reads",
  output: "EwsReport",
  examples: [
    "vb365 org ews-readiness",
    "vb365 org ews-readiness --all-profiles --output csv --out-file readiness.csv",
    "vb365 org ews-readiness --write-scripts .",
    "vb365 org ews-readiness --evidence ews-roles.evidence.json --evidence ews-access.evidence.json",
  ],
  options: {
    "name": { kind: "text", value: "PATTERN", summary: "Only organizations whose name matches; * and ? are wildcards" },
    ...serverOptions,
    "evidence": { kind: "list", value: "FILE", summary: "What a script has seen in the tenants" },
    "certificates": {
      kind: "list",
      value: "PATH",
      summary: "Certificate files, or folders of them: says when each ends",
    },
    "write-scripts": { kind: "text", value: "FOLDER", summary: "Write the two scripts into this folder" },
    "per-tenant": { kind: "switch", summary: "Write two scripts for each tenant instead of two for all" },
  },
  connects: true,
  scripts: "reads",
  async run(context, _args, options) {
    const { name, evidence = [], certificates = [], "write-scripts": folder } = options;
    if (options["per-tenant"] && folder === undefined) throw usage("--per-tenant goes with --write-scripts FOLDER");
    const seen = {
      name,
      evidence: await readEvidence(context, evidence),
      certificateEnds: await certificateEndsIn(context, certificates),
    };
    const check: EwsReadinessOptions = seen;
    const report = ewsReport(await readServers(context, options, (client) => checkEwsReadiness(client, check)));
    if (folder !== undefined) await writeScripts(context, folder, report.results, options["per-tenant"] === true);
    if (isAllWell(report)) return report;
    throw new Vb365Error(sentence(report), {
      code: "partly-done",
      reason: "incomplete",
      hint: "The report says what is to be done, and what nobody has looked at.",
      details: report,
    });
  },
  rows: ewsRows,
  text: ewsText,
});

function sentence({ organizations, ready, notConcerned, failed }: EwsReport): string {
  const open = organizations - ready - notConcerned;
  const servers = failed.length > 0 ? `, and ${counted(failed.length, "server")} could not be read` : "";
  return `${open} of ${counted(organizations, "organization")} not known to be ready${servers}`;
}

async function readEvidence(context: Context, files: readonly string[]): Promise<EwsEvidence[]> {
  const found: EwsEvidence[] = [];
  for (const file of files) {
    try {
      found.push(...readEwsEvidence(decodeText(await context.readFile(file))));
    } catch (error) {
      throw error instanceof Vb365Error && error.reason === "evidence"
        ? usage(`${file}: ${error.message}`, error.hint)
        : error;
    }
  }
  return found;
}

async function writeScripts(
  context: Context,
  folder: string,
  organizations: readonly EwsReadiness[],
  perTenant: boolean,
): Promise<void> {
  const start = /[\\/]$/.test(folder) ? folder : `${folder}/`;
  const groups = perTenant ? organizations.map((one) => [one]) : [organizations];
  const scripts = await Promise.all(groups.map(async (group) => {
    const [first] = perTenant ? group : [];
    return (await writeEwsScripts(group)).map(({ name, text }) => ({
      name: first ? `${fileName(first)}.${name}` : name,
      text,
    }));
  }));
  const bytes = (text: string) => new TextEncoder().encode(text);
  await context.files.putPrivate(
    scripts.flat().map(({ name, text }) => ({ path: start + name, bytes: bytes(text) })),
    true,
  );
  await context.tell(
    `Wrote ${
      counted(scripts.flat().length, "script")
    } to ${folder}. A script only looks unless it is called with -Apply.`,
  );
}

/** A tenant's name without anything that a file system would mind. */
function fileName({ tenant }: EwsReadiness): string {
  return (tenant ?? "").replace(/[^\p{L}\p{N}.-]/gu, "_").replace(/^\.+/, "_").slice(0, 80);
}
