import { type OnboardReport, onboardTenant } from "../../tenants.ts";
import { defineCommand } from "../../cli/command.ts";
import { usage } from "../../cli/errors.ts";
import { itemsOption, readItems } from "../shared/items.ts";
import { needAll, needFlag } from "../shared/organization.ts";
import { readSchedule, scheduleOptions } from "../shared/schedule.ts";
import { readBackupApplications, readOrganization, tenantOptions, tenantSecrets } from "./_organization.ts";
import { stepColumns, stepsText } from "./_steps.ts";

export const command = defineCommand({
  words: "tenant onboard",
  summary: "Take a tenant from nothing to protected: organization, job, role, first run",
  description:
    "Each step looks first whether it is done already: a second run changes nothing and says so, and what has failed in the " +
    "middle is resumed by running it again. The organization is added with an application and its certificate, one that " +
    "exists or one that a device code confirms, as vb365 device-code request gives it; what is there already needs none of " +
    "it, so those with another way to sign in are added by vb365 org add first. Without --item and " +
    "--from the job takes the entire organization. --what-if shows all steps and writes nothing. A first session that fails " +
    "ends it with exit code 1 and the errors of its log.",
  mirrors: "Add-VBOOrganization, Add-VBOJob, Add-VBORbacRole, Start-VBOJob",
  effect: "writes",
  output: "OnboardReport",
  examples: [
    "vb365 tenant onboard contoso.onmicrosoft.com --application-id 63caebf0-2624-48d0-9ece-de1db611dc98 " +
    "--certificate contoso.pfx --account admin@contoso.onmicrosoft.com --repository Contoso",
    "vb365 tenant onboard contoso.onmicrosoft.com --new-application Backup --certificate contoso.pfx --repository Contoso",
    "vb365 tenant onboard contoso.onmicrosoft.com --repository Contoso --role Helpdesk --operator group:Helpdesk --what-if",
  ],
  arguments: { "tenant": "The tenant, e.g. contoso.onmicrosoft.com" },
  options: {
    ...tenantOptions,
    "repository": { kind: "text", value: "NAME", summary: "The repository to back up to" },
    "job": { kind: "text", value: "NAME", summary: "The name of the job; Entire organization by default" },
    ...itemsOption,
    "exclude": { kind: "list", value: "NAME", summary: "What to leave out: a mail address, a URL or a name" },
    ...scheduleOptions,
    "role": { kind: "text", value: "NAME", summary: "A role of restore operators to create, from v6 on" },
    "operator": { kind: "list", value: "NAME", summary: "Who has the role: a user or a group" },
    "run": { kind: "switch", summary: "Start the job and wait for its first session; --no-run does not" },
    "interval": { kind: "number", value: "SECONDS", summary: "How often to look, 5 by default" },
    "wait-timeout": { kind: "number", value: "SECONDS", summary: "How long to wait at most for each thing" },
  },
  secrets: tenantSecrets,
  connects: true,
  scripts: "steps",
  columns: stepColumns,
  async run(context, { tenant }, values): Promise<OnboardReport> {
    context.takeTime();
    const isNew = values["application-id"] !== undefined || values["new-application"] !== undefined;
    const repository = { "--repository": values.repository };
    needAll<string>(isNew ? { ...repository, "--certificate": values.certificate } : repository);
    const role = readRole(values.role, values.operator);
    const wanted = {
      organization: await readOrganization(context, tenant, values),
      backupApplications: await readBackupApplications(context, values),
      job: {
        name: values.job ?? "Entire organization",
        repository: needFlag("repository", values.repository),
        items: await readItems(context, values.item ?? [], values.from),
        excludedItems: values.exclude,
        schedule: readSchedule(values),
      },
      role,
      run: values.run ?? true,
    };
    const client = await context.connect();
    return await onboardTenant(client, wanted, {
      whatIf: context.whatIf,
      interval: values.interval,
      timeout: values["wait-timeout"],
      signal: context.signal,
      onStep: ({ message }) => void context.tell(message),
    });
  },
  rows: ({ steps }) => steps,
  text: ({ steps, changed }) => stepsText(steps, changed),
});

function readRole(name: string | undefined, operators: readonly string[] | undefined) {
  if (name === undefined && operators === undefined) return undefined;
  if (name === undefined || operators === undefined) throw usage("--role and --operator go together");
  return { name, operators };
}
