import { defineCommand } from "../../cli/command.ts";
import { checkNote, checkOptions, readCheck } from "../../cli/output/check.ts";
import { byEnd, lookIntoFiles } from "../shared/certificate_files.ts";
import { matchUses, usesOf } from "./_uses.ts";
import { toTable } from "../../cli/output/table.ts";

const usualDays = 60;

const fileColumns = { Expires: "expires", Days: "daysLeft", State: "state", Thumbprint: "thumbprint", File: "file" };
const useColumns = {
  Expires: "expires",
  Days: "daysLeft",
  State: "state",
  Organization: "organization",
  Use: "use",
  Thumbprint: "thumbprint",
  File: "file",
};

export const command = defineCommand({
  words: "cert expiring",
  summary: "List which certificates run out when, and which organizations break then",
  description:
    "Takes files, and folders of .pfx, .p12, .cer, .crt, .der and .pem files. Of a PFX that the password does " +
    "not open it says what is known. With --organizations it asks a server for the certificates of all organizations and " +
    "of their backup applications, and says which of them break when; what no file has is marked, and so is what no " +
    "organization uses. The .cer that was uploaded to Entra is enough, and needs no password. " +
    `${checkNote} The number is the days that the first one has left.`,
  mirrors: "Get-ChildItem *.pfx | Get-PfxCertificate; with --organizations also GET /Organizations",
  effect: "reads",
  output: "Expiration",
  examples: [
    "vb365 cert expiring certificates",
    "vb365 cert expiring certificates old/contoso.pfx --certificate-password-file password.txt --days 90",
    "# which tenants break within 60 days",
    `vb365 cert expiring certificates --organizations --query "[?state=='expires soon'].organization"`,
  ],
  arguments: { "files...": "Certificate files, and folders of them" },
  options: {
    days: { kind: "number", value: "DAYS", summary: "Mark what has fewer days left than this, 60 by default" },
    organizations: { kind: "switch", summary: "Ask the server which organization uses which certificate" },
    ...checkOptions("days left (and below)"),
  },
  secrets: { "certificate-password": { summary: "The password of the PFX files" } },
  connects: true,
  scripts: "reads",
  async run(context, args, { days = usualDays, organizations = false, warn, crit }) {
    const check = readCheck({ warn, crit }, true);
    const password = await context.secrets.find("certificate-password");
    const files = await lookIntoFiles(context, args["files..."], { password, days });
    const rows = organizations ? byEnd(matchUses(await usesOf(await context.connect()), files)) : byEnd(files);
    check(context, Math.min(...rows.map(({ daysLeft }) => daysLeft ?? Infinity)));
    return rows;
  },
  metrics: (rows) => [{
    name: "vb365_certificate_expires_seconds",
    help: "When a certificate expires, in seconds since 1970.",
    samples: rows.flatMap((row) => {
      if (row.notAfter === null) return [];
      const { file, thumbprint } = row;
      const organization = "organization" in row ? { organization: String(row.organization) } : {};
      return [{ labels: { file, thumbprint, ...organization }, value: Date.parse(row.notAfter) / 1000 }];
    }),
  }],
  text(rows, width) {
    const shown = rows.map((row) => ({ ...row, expires: row.notAfter?.slice(0, 10) }));
    const isUse = rows.some((row) => "organization" in row);
    const problems = rows.flatMap(({ file, problem }) =>
      file === null || problem === null ? [] : [`${file}: ${problem}`]
    );
    const table = toTable(shown, isUse ? useColumns : fileColumns, width);
    return [table, ...problems.map((line) => `${line}\n`)].join("");
  },
});
