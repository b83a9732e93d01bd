import { defineCommand } from "../cli/command.ts";
import type { Context } from "../cli/context.ts";
import { usage } from "../cli/errors.ts";
import { decodeText } from "../cli/output/text.ts";
import { dashboardOf, readServer } from "./dashboard/_collect.ts";
import { type Dashboard, readDashboard } from "./dashboard/_data.ts";
import { pageOf } from "./dashboard/_page.ts";
import { certificateEndsIn } from "./shared/certificate_files.ts";
import { readServers, serverOptions } from "./shared/servers.ts";

export const command = defineCommand({
  words: "dashboard",
  summary: "Write one HTML page about all tenants",
  description:
    "Tenants over all servers: what the end of EWS asks of them, which certificates run out when, auxiliary applications, " +
    "last sessions and backups, protection and licences. The page is one file, makes no request and holds no secret. " +
    "--output json gives its data instead, and --from makes the page of such data, also of several files, without asking " +
    "a server.",
  mirrors: "GET /Organizations and what hangs on each",
  effect: "reads",
  output: "Dashboard",
  examples: [
    "vb365 dashboard --out-file dashboard.html",
    "vb365 dashboard --all-profiles --certificates certificates --out-file dashboard.html",
    "# read at night, put together in the morning",
    "vb365 dashboard --profile site-1 --output json --out-file site-1.json",
    "vb365 dashboard --from site-1.json --from site-2.json --out-file dashboard.html",
  ],
  options: {
    ...serverOptions,
    "certificates": {
      kind: "list",
      value: "PATH",
      summary: "Certificate files, or folders of them: says when each ends",
    },
    "from": { kind: "list", value: "FILE", summary: "Data that this command has written as JSON, instead of a server" },
  },
  connects: true,
  scripts: "reads",
  isText: () => true,
  async run(context, _args, { certificates = [], from = [], ...which }) {
    if (from.length > 0 && (which.profiles || which["all-profiles"] || certificates.length > 0)) {
      throw usage("--from does not go with --profiles, --all-profiles and --certificates: the data is there already");
    }
    return from.length > 0 ? await readFiles(context, from) : await readLive(context, which, certificates);
  },
  rows: ({ tenants }) => tenants,
  text: pageOf,
});

async function readLive(
  context: Context,
  which: Parameters<typeof readServers>[1],
  certificates: readonly string[],
): Promise<Dashboard> {
  const ends = await certificateEndsIn(context, certificates);
  const servers = await readServers(context, which, (client) => readServer(context, client, ends));
  return dashboardOf(servers, new Date(context.now()).toISOString());
}

/** Data that was read at several times is as old as the oldest of it. */
async function readFiles(context: Context, files: readonly string[]): Promise<Dashboard> {
  const read: Dashboard[] = [];
  for (const file of files) read.push(readDashboard(decodeText(await context.readFile(file)), file));
  const [oldest = ""] = read.map(({ readAt }) => readAt).sort();
  return {
    ...{ kind: "vb365-dashboard", version: 1, readAt: oldest },
    servers: read.flatMap(({ servers }) => servers),
    tenants: read.flatMap(({ tenants }) => tenants),
  };
}
