import { Listing } from "../mod.ts";
import { exportTenants, type ManifestTenant } from "../tenants.ts";
import { defineCommand } from "../cli/command.ts";

/** A manifest of what is there. */
interface ExportedManifest {
  readonly defaults: { readonly existing: true };
  readonly tenants: readonly ManifestTenant[];
}

export const command = defineCommand({
  words: "export",
  summary: "Write a manifest of the organizations that a server has",
  description:
    "Every tenant stands under existing: true: it is compared and never added, as no server gives out certificates and " +
    "passwords. To bring them to another server, take that away and say where the certificates and secrets are. " +
    "--output yaml, jsonl and csv are manifests too.",
  mirrors: "Get-VBOOrganization",
  effect: "reads",
  output: "Manifest",
  examples: [
    "vb365 export --output yaml --out-file tenants.yaml",
    "vb365 export --no-pools --output csv --out-file tenants.csv",
  ],
  options: {
    "pools": {
      kind: "switch",
      summary: "With backup accounts and applications, a request for each organization; unless --no-pools is given",
    },
  },
  connects: true,
  scripts: "reads",
  async run(context, _args, { pools }): Promise<ExportedManifest> {
    const client = await context.connect();
    // As a list it is held only as long as there is room for it.
    const tenants = new Listing(async function* () {
      for await (const tenant of exportTenants(client, { pools })) {
        yield [tenant];
        await context.passed(1);
      }
    });
    return { defaults: { existing: true }, tenants: await tenants };
  },
  rows: ({ tenants }: ExportedManifest) => tenants.map((tenant) => ({ ...tenant, existing: true })),
});
