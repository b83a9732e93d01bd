import { getOrganization, readRegion, requestDeviceCode } from "../../mod.ts";
import { organizationOption, withOrganization } from "../shared/organization.ts";
import { defineCommand } from "../../cli/command.ts";
import { usage } from "../../cli/errors.ts";
import { requestOf, WhatIf } from "../../cli/output/what_if.ts";

export const command = defineCommand({
  words: "device-code request",
  summary: "Request a device code for an administrator of the tenant",
  description:
    "The administrator opens verificationUrl and types userCode; it expires after 15 minutes. The code goes " +
    'on to "device-code wait" and "org add office365" as the secret user-code, by VB365_USER_CODE for one.',
  mirrors:
    "POST /DeviceCode, POST /Organizations/{organizationId}/DeviceCode; what Add-VBOOrganization shows as a warning",
  permissions: "To type the code: Global Administrator of the tenant.",
  effect: "writes",
  output: "DeviceCode",
  examples: [
    "vb365 device-code request --region Worldwide --output json --out-file code.json",
    "# for an organization that is there already",
    "vb365 device-code request contoso.onmicrosoft.com",
  ],
  arguments: { "organization?": "Instead of a region: the id or name of an organization that is there" },
  options: {
    region: {
      kind: "text",
      value: "REGION",
      summary: "Where the new organization lives: Worldwide (the default), USGovernment, USDefence, Germany or China",
    },
    ...organizationOption,
  },
  connects: true,
  showsSecrets: true,
  async run(context, args, { region, ...values }) {
    const { organization } = withOrganization(args, values);
    if (region !== undefined && organization !== undefined) {
      throw usage("--region and an organization exclude each other");
    }
    const target = readRegion(region ?? "Worldwide");
    const client = await context.connect();
    const action = `request a device code for ${organization}`;
    const found = organization === undefined ? undefined : await getOrganization(client, organization, { action });
    const request = () => requestDeviceCode(client, found ? { organizationId: String(found.id) } : { region: target });
    if (!context.whatIf) return await request();
    return new WhatIf("Request device code", found?.name ?? target, await requestOf(client, request));
  },
});
