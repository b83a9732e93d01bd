/** Rotates the certificates of many organizations, one after the other, and keeps an exact account of it. */

import {
  type Client,
  getOrganization,
  listOrganizations,
  type NextCertificate,
  normalizeThumbprint,
  type Organization,
  type OrganizationThumbprints,
  organizationThumbprints,
  planCertificateRotation,
  rotateOrganizationCertificate,
  titleOf,
  Vb365Error,
} from "../../mod.ts";
import type { Context } from "../../cli/context.ts";
import { usage } from "../../cli/errors.ts";
import { WhatIf } from "../../cli/output/what_if.ts";
import { toTable } from "../../cli/output/table.ts";

/** What became of one organization. The thumbprints are those that the server shows; both when its services differ. */
export interface RotationRow {
  readonly server: string;
  readonly organization: string | null;
  readonly id: string | null;
  readonly state: "rotated" | "unchanged" | "failed" | "not tried";
  readonly before: string | null;
  readonly after: string | null;
  readonly problem: string | null;
}

/** A row, and the error behind it. */
export interface Attempt {
  readonly row: RotationRow;
  readonly error?: unknown;
}

/** What is to be done. */
export interface Rotation {
  readonly organizations: readonly Organization[];
  readonly next: NextCertificate;
  /** Whether a failure keeps the others from being tried. */
  readonly keepGoing: boolean;
}

/** Rotates one after the other; after a failure the rest is left alone unless told otherwise. */
export async function rotateAll(context: Context, client: Client, rotation: Rotation): Promise<Attempt[]> {
  const { organizations, next, keepGoing } = rotation;
  const attempts: Attempt[] = [];
  for (const [index, organization] of organizations.entries()) {
    const isOver = context.signal.aborted || (!keepGoing && attempts.some(({ error }) => error !== undefined));
    const attempt = isOver ? { row: notTried(client, organization) } : await tryOne(client, organization, next);
    attempts.push(attempt);
    const { row } = attempt;
    if (!isOver) await context.tell(`${row.organization}: ${row.state} (${index + 1} of ${organizations.length})`);
  }
  return attempts;
}

/** The thumbprints in one text; one, when all services have the same. */
export function thumbprintsText(thumbprints: OrganizationThumbprints): string | null {
  const found = Object.values(thumbprints).map((thumbprint) => thumbprint ?? "none");
  return found.length === 0 ? null : [...new Set(found)].join(", ");
}

/** Says how a rotation of many failed. */
export function partlyDone(attempts: readonly Attempt[]): Vb365Error {
  const rows = attempts.map(({ row }) => row);
  const count = (state: RotationRow["state"]) => rows.filter((row) => row.state === state).length;
  const failed = rows.find(({ state }) => state === "failed");
  const counts = `${count("rotated")} rotated, ${count("unchanged")} had it already, ${count("failed")} failed, ` +
    `${count("not tried")} not tried`;
  return new Vb365Error(`Could only partly rotate the certificates: ${counts}; first ${failed?.problem}`, {
    code: "partly-done",
    reason: "incomplete",
    hint:
      "Run it again: what has the new certificate is left alone. With --keep-going one failure does not stop the rest.",
    details: rows,
    cause: attempts.find(({ error }) => error !== undefined)?.error,
  });
}

async function tryOne(client: Client, organization: Organization, next: NextCertificate): Promise<Attempt> {
  const id = organization.id ?? "";
  try {
    const { before, after, changed } = await rotateOrganizationCertificate(client, id, next);
    const state = changed ? "rotated" : "unchanged";
    return {
      row: { ...rowOf(client, organization, state), before: thumbprintsText(before), after: thumbprintsText(after) },
    };
  } catch (error) {
    if (!(error instanceof Vb365Error)) throw error;
    const now = await getOrganization(client, id).then(organizationThumbprints, () => undefined);
    const after = now ? thumbprintsText(now) : null;
    return { row: { ...rowOf(client, organization, "failed"), after, problem: error.message }, error };
  }
}

function notTried(client: Client, organization: Organization): RotationRow {
  const row = rowOf(client, organization, "not tried");
  return { ...row, after: row.before };
}

function rowOf({ server }: Client, organization: Organization, state: RotationRow["state"]): RotationRow {
  const { name = null, id = null } = organization;
  const before = thumbprintsText(organizationThumbprints(organization));
  return { organization: name, id, state, before, after: null, problem: null, server };
}

/** What would be done to one organization. */
export interface PlannedRotation extends Pick<WhatIf, "whatIf" | "operation" | "target" | "request"> {
  readonly server: string;
  readonly before: string | null;
  readonly after: string;
}

/** How organizations are chosen. */
export type Choice = { readonly names: readonly string[] } | { readonly matching: string };

/** Reads the choice; all organizations of a server are meant only with the certificate that is to go. */
export function readChoice(names: readonly string[], all: boolean, matching: string | undefined): Choice {
  if (names.length > 0 && (all || matching !== undefined)) {
    throw usage(`--${all ? "all" : "matching"} and the name of an organization exclude each other`);
  }
  if (names.length > 0) return { names };
  if (!all) throw usage("No organization is named", "Name it, or use --all --matching THUMBPRINT.");
  if (matching !== undefined) return { matching: normalizeThumbprint(matching) };
  throw usage("--all needs --matching THUMBPRINT: the certificate that is to go", 'Run "vb365 cert expiring --help".');
}

/** The organizations that are named, or all that have the old certificate and those that have the new one already. */
export async function choose(client: Client, choice: Choice, fresh: string | undefined): Promise<Organization[]> {
  if ("matching" in choice) {
    const organizations = await listOrganizations(client);
    return organizations.filter((organization) => {
      const thumbprints = Object.values(organizationThumbprints(organization));
      const isDone = thumbprints.length > 0 && thumbprints.every((one) => one === fresh);
      return isDone || thumbprints.includes(choice.matching);
    });
  }
  const found: Organization[] = [];
  for (const name of choice.names) {
    found.push(await getOrganization(client, name, { action: `rotate the certificate of ${name}` }));
  }
  return [...new Map(found.map((organization) => [organization.id, organization])).values()];
}

/** What would be sent to the organizations that need it. */
export async function planAll(
  context: Context,
  client: Client,
  organizations: readonly Organization[],
  next: NextCertificate,
): Promise<PlannedRotation[]> {
  const plans: PlannedRotation[] = [];
  for (const { id } of organizations) {
    const { needed, name, before, thumbprint, request } = await planCertificateRotation(client, id ?? "", next);
    const planned = { ...request, path: `/${client.version}${request.path}` };
    const whatIf = new WhatIf("Rotate certificate", titleOf({ name, id }), planned);
    if (!needed) await context.tell(`${name} has the certificate already.`);
    else plans.push({ ...whatIf, server: client.server, before: thumbprintsText(before), after: thumbprint });
  }
  return plans;
}

const columns = { Organization: "organization", State: "state", Before: "before", After: "after" };

/** A table of thumbprints before and after, and below it why something failed; or one line for what would be done. */
export function rotationText(rows: readonly (RotationRow | PlannedRotation)[], width?: number): string {
  const plans = rows.filter((row) => "whatIf" in row);
  if (plans.length > 0) return plans.map(({ whatIf, before, after }) => `${whatIf} ${before} -> ${after}\n`).join("");
  const problems = rows.flatMap((row) => "problem" in row && row.problem !== null ? [row.problem] : []);
  return [toTable(rows, columns, width), ...problems.map((problem) => `${problem}\n`)].join("");
}
