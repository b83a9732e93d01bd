/** The matrix of what each API version can do. */

import { versionNames, versions } from "../../mod.ts";

type Facts = (typeof versions)[keyof typeof versions];

/** The page. */
export function versionsPage(): string {
  return `# What each API version can do

Made from \`src/versions.ts\` by \`deno task generate:docs\`. v4 means 4c where it says application or device code. Servers
answer older versions too; \`--api-version auto\`, the default, takes the newest. What a version cannot do is said before
anything is sent.

${table(["", ...versionNames], rows)}
`;
}

const row = (what: string, tell: (facts: Facts) => string | boolean | undefined) => [
  what,
  ...versionNames.map((name) => {
    const cell = tell(versions[name]);
    return cell === true ? "yes" : cell || "–";
  }),
];

const mode = (name: Facts["modes"][number]) =>
  row(
    `add by \`${name}\``,
    ({ modes, basicRegions }) =>
      name === "basic" && basicRegions.length < 5 ? [...basicRegions].sort().join(", ") : modes.includes(name),
  );

const rows = [
  row(
    "product",
    ({ product }) => product.replace(/^Veeam Backup for Microsoft (Office )?365 /, "").replace(/ \(.*/, ""),
  ),
  mode("basic"),
  mode("legacy-protocols"),
  mode("existing-application"),
  mode("new-application"),
  mode("configure-application"),
  row("tell when a device code is confirmed", ({ deviceCodeCheck }) => deviceCodeCheck),
  row("Teams", ({ teams }) => teams),
  row("Teams chats", ({ teamsChats }) => teamsChats),
  row("a description", ({ description }) => description),
  row("backup accounts, backup applications", ({ backupPools }) => backupPools),
  row("add backup applications with", ({ addBackupApplications }) => addBackupApplications),
  row("replace and remove backup applications", ({ replaceBackupApplications }) => replaceBackupApplications),
  row("rotate an organization's certificate", ({ rotateCertificate }) => rotateCertificate),
  row("end a session on the server", ({ logout }) => logout),
];

/** A table as `deno fmt` leaves it. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, at) => Math.max(3, ...all.map((row) => (row[at] ?? "").length)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => (cells[at] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(headings), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join("\n");
}
