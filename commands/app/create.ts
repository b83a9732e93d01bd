import {
  type Application,
  createApplications,
  getOrganization,
  latestVersion,
  type NewApplications,
  requireVersion,
  versions,
} from "../../mod.ts";
import { certificateCheckOptions } from "../shared/certificate.ts";
import { readProof } from "../shared/applications.ts";
import { oneApplication } from "../shared/pool.ts";
import { organizationArgument, organizationOption, withOrganization } from "../shared/organization.ts";
import { defineCommand } from "../../cli/command.ts";
import { FlagReader } from "../../cli/flags/reader.ts";
import { usage } from "../../cli/errors.ts";
import { WhatIf } from "../../cli/output/what_if.ts";

const options = {
  ...organizationOption,
  "name": { kind: "text", value: "NAME", summary: "The name; with --count the start of it" },
  "certificate": {
    kind: "file",
    value: "FILE",
    summary: "The certificate that will prove it, with its private key: a PFX, or Base64 text of one",
  },
  ...certificateCheckOptions,
  "count": {
    kind: "number",
    range: [1, Infinity],
    isWhole: true,
    value: "COUNT",
    summary: "How many to create, from v5 on; 1 when nothing is said",
  },
} as const;

const secrets = {
  "user-code": { summary: "The device code, confirmed by an administrator of the organization's tenant" },
  "certificate-password": { summary: "The password of --certificate" },
} as const;

/** What was created. */
interface Created {
  readonly organization: string;
  readonly server: string;
  readonly created: readonly Application[];
}

export const command = defineCommand({
  words: "app create",
  summary: "Create applications in the Entra of an organization",
  description:
    `First "vb365 device-code request --organization NAME"; when its code is confirmed, this, with the code ` +
    `as the secret user-code. ${oneApplication}.`,
  mirrors: "New-VBOBackupApplication -Name, POST /Organizations/{organizationId}/Applications",
  permissions: "To confirm the device code: Global Administrator of the tenant.",
  effect: "writes",
  output: "CreatedApplications",
  examples: [
    "# the code is in VB365_USER_CODE",
    "vb365 app create contoso.onmicrosoft.com --name APP01 --certificate cert.pfx",
    '# ten, whose ids go on to "vb365 backup-app add --from apps.csv"',
    "vb365 app create contoso.onmicrosoft.com --name APP --count 10 --certificate cert.pfx " +
    "--output csv --out-file apps.csv",
  ],
  arguments: organizationArgument,
  options,
  secrets,
  connects: true,
  async run(context, args, values): Promise<Created | WhatIf> {
    const flags = new FlagReader(context, withOrganization(args, values), { options, secrets });
    const { organization, version, ...wanted } = await flags.complete(() => readAll(flags));
    await context.warn(oneApplication);
    const client = await context.connect();
    if (!context.whatIf) {
      return { organization, server: client.server, created: await createApplications(client, organization, wanted) };
    }
    const { id } = await getOrganization(client, organization, { action: `create applications for ${organization}` });
    const path = `/${version}/Organizations/${id}/Applications`;
    return new WhatIf("Create applications", organization, { method: "POST", path, body: asSent(wanted) });
  },
  rows: (result) => "created" in result ? result.created : [result],
  text: (result) => "created" in result ? createdText(result) : result.whatIf,
});

/** What is given; in advance no server is asked. */
async function readAll(flags: FlagReader) {
  const organization = flags.needText("organization");
  const displayName = flags.needText("name");
  const named = await flags.version() ?? latestVersion;
  const version = requireVersion(named, "create applications", (facts) => facts.backupPools);
  const count = readCount(flags, versions[version].applicationCount);
  const proof = await readProof(flags, flags.needText("certificate"), () => flags.secret("certificate-password"));
  return { organization, version, displayName, userCode: await flags.needSecret("user-code"), ...proof, count };
}

/** A certificate is sent as Base64. */
function asSent(wanted: NewApplications): object {
  const { applicationCertificate: certificate } = wanted;
  const isRead = typeof certificate === "object" && "base64" in certificate;
  return { ...wanted, applicationCertificate: isRead ? certificate.base64 : certificate };
}

function readCount(flags: FlagReader, canCount: boolean): number | undefined {
  const count = flags.number("count");
  if (count === undefined) return undefined;
  if (count > 1 && !canCount) throw usage("--count is for v5 and later; v4 creates one application at a time");
  return count;
}

function createdText({ organization, server, created }: Created): string {
  const names = created.map(({ displayName, applicationId }) => `${displayName} (${applicationId})`);
  return `Created for ${organization} on ${server}: ${names.join(", ")}`;
}
