/** Manifests of many tenants in a folder of their own. */

import { newCertificate } from "../../../mod.ts";

/** A folder with a manifest in it. */
export interface TenantFolder extends AsyncDisposable {
  readonly path: string;
  readonly manifest: string;
  /** The environment for the secrets, and for a configuration of its own. */
  readonly env: Record<string, string>;
  /** Everything in the folder whose name matches, as one text. */
  texts(name: RegExp): Promise<string>;
}

/** The password of every certificate. */
export const certificatePassword = "planted-Certificate-1";
const applicationId = "63caebf0-2624-48d0-9ece-de1db611dc98";
const poolId = "eefb5987-1430-4768-a545-84c6abd1dbca";

/** The name of a tenant. */
export function tenantName(at: number): string {
  return `tenant${at}.onmicrosoft.com`;
}

/** The job of every tenant. */
const job = {
  name: "Entire organization",
  repository: "Default Backup Repository",
  schedule: "Daily",
  dailyTime: "21:00",
};

/** Makes a JSONL manifest of so many tenants, each with one backup application besides, and a job if that is wanted. */
export async function tenantFolder(count: number, pool = true, hasJob = false): Promise<TenantFolder> {
  const path = await Deno.makeTempDir({ prefix: "tenants" });
  const { pfx } = await newCertificate({ commonName: "tenants", password: certificatePassword });
  await Deno.writeFile(`${path}/tenant.pfx`, pfx);
  const head = {
    defaults: {
      mode: "existing-application",
      applicationId,
      certificate: "tenant.pfx",
      secretPrefix: "TENANTS",
      account: "admin@{officeName}",
      ...(pool && { backupApplications: [{ applicationId: poolId, displayName: "APP01", certificate: "tenant.pfx" }] }),
      ...(hasJob && { job, role: { name: "Restore {officeName}", operators: ["account1@{officeName}"] } }),
    },
  };
  const lines = [head, ...Array.from({ length: count }, (_, at) => ({ officeName: tenantName(at) }))];
  const manifest = `${path}/tenants.jsonl`;
  await Deno.writeTextFile(manifest, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return {
    path,
    manifest,
    env: { TENANTS_CERTIFICATE_PASSWORD: certificatePassword, VB365_CONFIG: `${path}/config.json` },
    async texts(name) {
      const entries = await Array.fromAsync(Deno.readDir(path));
      const files = entries.filter((entry) => name.test(entry.name)).map((entry) => `${path}/${entry.name}`);
      return (await Promise.all(files.map((file) => Deno.readTextFile(file)))).join("");
    },
    [Symbol.asyncDispose]: () => Deno.remove(path, { recursive: true }),
  };
}
