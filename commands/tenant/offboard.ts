import { offboardTenant } from "../../tenants.ts";
import { defineCommand } from "../../cli/command.ts";
import { needOrganization, organizationArgument, organizationOption, refusePattern } from "../shared/organization.ts";
import { stepColumns, stepsText } from "./_steps.ts";

export const command = defineCommand({
  words: "tenant offboard",
  summary: "Say goodbye to a tenant; its backups stay",
  description:
    "Says what stays, where, and how much space it goes on taking. What was interrupted is resumed by running it again. " +
    "--what-if shows all steps and writes nothing. On a terminal you are asked; without one --yes is needed.",
  mirrors: "Disable-VBOJob, Remove-VBOJob, Remove-VBOLicensedUser, Remove-VBORbacRole, Remove-VBOOrganization",
  effect: "loses",
  output: "OffboardReport",
  examples: [
    "vb365 tenant offboard contoso.onmicrosoft.com --what-if",
    "vb365 tenant offboard contoso.onmicrosoft.com --yes",
  ],
  arguments: organizationArgument,
  options: organizationOption,
  connects: true,
  scripts: "steps",
  columns: stepColumns,
  async run(context, args, values) {
    const organization = needOrganization(args, values);
    context.needsConsent("offboard a tenant");
    refusePattern(context, "offboard a tenant", organization);
    const client = await context.connect();
    if (!context.whatIf) {
      await context.confirm(`Remove the jobs, licences, roles and the organization ${organization}?`);
    }
    return await offboardTenant(client, organization, {
      whatIf: context.whatIf,
      signal: context.signal,
      onStep: ({ message }) => void context.tell(message),
    });
  },
  rows: ({ steps }) => steps,
  text({ steps, changed, kept }) {
    const lines = kept.map(({ repository, repositoryId, usedSpaceBytes }) =>
      `kept       ${(usedSpaceBytes / 1e9).toFixed(1)} GB in ${repository ?? repositoryId ?? "a repository"}`
    );
    return [stepsText(steps, changed).trimEnd(), ...lines].join("\n") + "\n";
  },
});
