/** The two scripts for the tenants: what VB365 cannot see and must not change, a person sees and changes with these. */

import type { EwsReadiness } from "./readiness.ts";

/** A script of PowerShell 7. */
export interface EwsScript {
  /** The name of its file. */
  readonly name: "Grant-Vb365GraphRoles.ps1" | "Allow-Vb365Ews.ps1";
  /** Its text: ASCII, with line feeds. */
  readonly text: string;
}

/** A tenant as the scripts know it. */
export interface ScriptTenant {
  readonly tenant: string;
  readonly region: string;
  readonly applicationIds: readonly string[];
}

/**
 * Writes the two scripts that look, and with `-Apply` change, what a backup server cannot see of its tenants: the roles
 * of the applications in Entra, and whether Exchange Online lets them in. Both run in PowerShell 7 and log what they
 * saw as JSON for `readEwsEvidence()`. They hold ids and names, and no secret.
 *
 * @param readiness The organizations, as `checkEwsReadiness()` tells of them; those without an application are left out.
 * @returns Both scripts, for all tenants at once; no script when there is no tenant to visit.
 * @throws {Vb365Error} Never; what is written is only text.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { checkEwsReadiness, writeEwsScripts } from "../../tenants.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const scripts = await writeEwsScripts(await checkEwsReadiness(client, { name: "*apps*" }));
 * console.log(scripts.map(({ name }) => name)); // [ "Grant-Vb365GraphRoles.ps1", "Allow-Vb365Ews.ps1" ]
 * ```
 *
 * @see {@link https://www.veeam.com/kb4820 KB4820: the end of Exchange Web Services}
 */
export async function writeEwsScripts(readiness: readonly EwsReadiness[]): Promise<EwsScript[]> {
  const tenants = readiness.flatMap(({ tenant, region, applications }) =>
    tenant !== null && applications.length > 0
      ? [{
        tenant,
        region: region ?? "Worldwide",
        applicationIds: applications.map(({ applicationId }) => applicationId),
      }]
      : []
  );
  if (tenants.length === 0) return [];
  const { allowScript } = await import("./allow_script.ts");
  const { grantScript } = await import("./grant_script.ts");
  const json = asciiJson(tenants);
  return [
    { name: "Grant-Vb365GraphRoles.ps1", text: grantScript(json) },
    { name: "Allow-Vb365Ews.ps1", text: allowScript(json) },
  ];
}

/** JSON that stands in a here-string of any code page: no line of it can end the here-string, as none begins with a quote. */
function asciiJson(tenants: readonly ScriptTenant[]): string {
  return JSON.stringify(tenants, undefined, 2)
    .replace(/[^\n\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
