/** What was seen in a tenant: the JSON that the two scripts write, read without believing more than it says. */

import { Vb365Error } from "../error.ts";
import { parseJson } from "../json.ts";

/** What was seen of one application in Entra. */
export interface RoleEvidence {
  /** The application. */
  readonly applicationId: string;
  /** Whether the tenant has a service principal of it, which is to say that somebody has consented. */
  readonly found: boolean;
  /** The ids of the application roles that it has been granted. */
  readonly granted: readonly string[];
  /** Whether it holds the directory role Global Reader; null when that could not be read. */
  readonly globalReader: boolean | null;
}

/** What one of the scripts has seen in one tenant. */
export interface EwsEvidence {
  /** The tenant by name, as the script was given it. */
  readonly tenant: string;
  /** When it was seen, ISO 8601 in UTC. */
  readonly seenAt: string;
  /** The applications, where the script looked at Entra. */
  readonly applications?: readonly RoleEvidence[];
  /** Whether EWS is switched on, where the script looked at Exchange Online; null when the switch is unset. */
  readonly ewsEnabled?: boolean | null;
  /** The ids of the applications that EWS lets through, where the script looked at Exchange Online. */
  readonly allowedAppIds?: readonly string[];
}

/**
 * Reads what the scripts of `writeEwsScripts()` have logged.
 *
 * @param text The JSON of one evidence file.
 * @returns What was seen, tenant by tenant. A tenant that a script could not look at has no entry.
 * @throws {Vb365Error} `invalid-input` when it is not such a file.
 *
 * @example
 * ```ts
 * import { readEwsEvidence } from "../../tenants.ts";
 *
 * const [seen] = readEwsEvidence(`{
 *   "kind": "vb365-ews-access", "version": 1,
 *   "tenants": [
 *     { "tenant": "contoso.onmicrosoft.com", "seenAt": "2026-11-20T08:00Z", "ewsEnabled": true, "allowedAppIds": [] }
 *   ]
 * }`);
 * console.log(seen?.ewsEnabled); // true
 * ```
 */
export function readEwsEvidence(text: string): EwsEvidence[] {
  const file = parse(text);
  const { kind, version, tenants } = fieldsOf(file);
  if (version !== 1 || !Array.isArray(tenants) || (kind !== "vb365-ews-roles" && kind !== "vb365-ews-access")) {
    throw notEvidence("it is not what one of the two scripts writes");
  }
  return tenants.map(fieldsOf).filter(({ error }) => error === null || error === undefined).map((tenant) => ({
    tenant: textIn(tenant, "tenant"),
    seenAt: timeIn(tenant, "seenAt"),
    ...(kind === "vb365-ews-roles"
      ? { applications: listIn(tenant, "applications").map(roleEvidence) }
      : accessIn(tenant)),
  }));
}

function roleEvidence(value: unknown): RoleEvidence {
  const fields = fieldsOf(value);
  const { found, globalReader } = fields;
  return {
    applicationId: textIn(fields, "applicationId").toLowerCase(),
    found: found === true,
    granted: listIn(fields, "granted").map((id) => String(id).toLowerCase()),
    globalReader: typeof globalReader === "boolean" ? globalReader : null,
  };
}

function accessIn(fields: Record<string, unknown>): Pick<EwsEvidence, "ewsEnabled" | "allowedAppIds"> {
  const { ewsEnabled } = fields;
  if (ewsEnabled !== null && typeof ewsEnabled !== "boolean") {
    throw notEvidence("ewsEnabled is neither true, false nor null");
  }
  return { ewsEnabled, allowedAppIds: listIn(fields, "allowedAppIds").map((id) => String(id).toLowerCase()) };
}

function parse(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    throw notEvidence("it is not JSON");
  }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listIn(fields: Record<string, unknown>, name: string): readonly unknown[] {
  const value = fields[name];
  if (Array.isArray(value)) return value;
  throw notEvidence(`${name} is not a list`);
}

function textIn(fields: Record<string, unknown>, name: string): string {
  const value = fields[name];
  if (typeof value === "string" && value !== "") return value;
  throw notEvidence(`${name} is missing`);
}

function timeIn(fields: Record<string, unknown>, name: string): string {
  const time = new Date(textIn(fields, name));
  if (Number.isNaN(time.getTime())) throw notEvidence(`${name} is no time`);
  return time.toISOString();
}

function notEvidence(why: string): Vb365Error {
  return new Vb365Error(`Cannot read the evidence: ${why}`, {
    code: "invalid-input",
    reason: "evidence",
    hint: "Give a file that one of the scripts of `vb365 org ews-readiness --write-scripts` has written.",
  });
}
