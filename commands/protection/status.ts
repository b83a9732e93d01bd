import { type Protection, protectionStatus } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { everyOf } from "../../cli/flags/options.ts";
import { checkNote, checkOptions, readCheck } from "../../cli/output/check.ts";
import { nameOption, readTime } from "../shared/filters.ts";
import { needOrganization, organizationArgument, organizationOption } from "../shared/organization.ts";

export const command = defineCommand({
  words: "protection status",
  summary: "Say who of an organization is protected, since when and by which job, and who is not",
  description:
    "protected: there is a backup. waiting: a job takes the user and has made none yet. unprotected: no job does. Works on " +
    `every version: it is put together from jobs, licensed users and, on v8, protected users. ${checkNote} The number is ` +
    "how many users have no backup, or with --older-than none since then.",
  mirrors: "Get-VBOMailboxProtectionReport, GET /LicensedUsers, GET /ProtectedUsers",
  effect: "reads",
  output: "Protection",
  examples: [
    "vb365 protection status contoso.onmicrosoft.com",
    "vb365 protection status contoso.onmicrosoft.com --state unprotected --output csv",
    "vb365 protection status contoso.onmicrosoft.com --older-than 48h --warn 1 --crit 20",
  ],
  arguments: organizationArgument,
  options: {
    ...organizationOption,
    ...nameOption,
    "state": {
      kind: "text",
      choices: everyOf<Protection["state"]>()("protected", "waiting", "unprotected"),
      summary: "Only those in this state",
    },
    "older-than": { kind: "text", value: "TIME", summary: "Only those without a backup since then: 48h, 7d, a time" },
    ...checkOptions("users without a backup"),
  },
  connects: true,
  scripts: "reads",
  columns: { State: "state", Name: "name", "Last backup": "lastBackup", Jobs: "jobs" },
  async run(context, args, { name, state, "older-than": age, warn, crit, ...values }) {
    const check = readCheck({ warn, crit });
    const organization = needOrganization(args, values);
    const since = readTime("--older-than", age, context.now());
    const isLate = ({ state, lastBackup }: Protection) =>
      state !== "protected" || (since !== undefined && !(Date.parse(lastBackup ?? "") >= since.getTime()));
    const users = protectionStatus(await context.connect(), organization, { name })
      .filter((user) => (state === undefined || user.state === state) && (since === undefined || isLate(user)));
    let late = 0;
    const listed = await context.list(users, (user) => late += isLate(user) ? 1 : 0);
    check(context, late);
    return listed;
  },
  metrics: (users) => [{
    name: "vb365_users",
    help: "How many users are protected, waiting for their first backup, or unprotected.",
    samples: ["protected", "waiting", "unprotected"].map((state) => ({
      labels: { state },
      value: (users ?? []).filter((user) => user.state === state).length,
    })),
  }],
});
