/** Reads what an audit has found, to remove it. */

import { parseJson, readRows, type RowShape } from "./_rows.ts";
import { usage } from "./_usage.ts";

/** The auxiliary applications of one organization. */
export interface Found {
  readonly organization: string;
  readonly organizationId: string;
  readonly ids: readonly string[];
}

const shape: RowShape<"organization" | "organizationId" | "auxiliaryApplicationId"> = {
  columns: { organization: [], organizationId: [], auxiliaryApplicationId: [] },
  ignored: ["ownApplicationId", "ownThumbprint", "auxiliaryDisplayName", "auxiliaryThumbprint", "error"],
};

/** Reads an audit as JSON, whole or only its results, or as CSV. Organizations without a finding are left out. */
export async function readFound(text: string, shown: string): Promise<Found[]> {
  const found = /^\s*[[{]/.test(text) ? fromJson(parseJson(text, shown), shown) : await fromCsv(text, shown);
  const wrong = found.find(({ organizationId, ids }) => ![organizationId, ...ids].every(isGuid));
  if (wrong) throw noAudit(shown, `what it says of "${wrong.organization}" holds an id that is none`);
  return found.filter(({ ids }) => ids.length > 0);
}

function fromJson(data: unknown, shown: string): Found[] {
  const results = property(data, "results") ?? data;
  return [results].flat().map((entry) => {
    const auxiliary = property(entry, "auxiliary");
    if (!Array.isArray(auxiliary)) throw noAudit(shown, "it has no list of auxiliary applications");
    return {
      organization: textOf(entry, "organization"),
      organizationId: textOf(entry, "organizationId"),
      ids: auxiliary.map((application) => textOf(application, "applicationId")),
    };
  });
}

async function fromCsv(text: string, shown: string): Promise<Found[]> {
  const found = new Map<string, { organization: string; organizationId: string; ids: string[] }>();
  for (const row of await readRows(text, shown, shape)) {
    const [organization = "", organizationId = ""] = [row.get("organization"), row.get("organizationId")];
    const known = found.get(organizationId) ?? { organization, organizationId, ids: [] };
    const id = row.get("auxiliaryApplicationId");
    if (id !== undefined) known.ids.push(id);
    found.set(organizationId, known);
  }
  return [...found.values()];
}

function property(data: unknown, name: string): unknown {
  return typeof data === "object" && data !== null
    ? new Map<string, unknown>(Object.entries(data)).get(name)
    : undefined;
}

function textOf(data: unknown, name: string): string {
  const value = property(data, name);
  return typeof value === "string" ? value : "";
}

function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
}

function noAudit(shown: string, why: string): Error {
  return usage(
    `Cannot use ${shown} as an audit: ${why}`,
    'It has to be what "vb365 backup-app audit" writes as JSON or CSV; ConvertTo-Json needs -Depth 10.',
  );
}
