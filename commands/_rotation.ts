/** Rotates the certificates of many organizations, one after the other, and keeps an exact account of it. */

import {
  type Client,
  getOrganization,
  type NextCertificate,
  type Organization,
  type OrganizationThumbprints,
  organizationThumbprints,
  rotateOrganizationCertificate,
  Vb365Error,
} from "../mod.ts";
import type { Context } from "./_context.ts";

/** What became of one organization. The thumbprints are those that the server shows; both when its services differ. */
export interface RotationRow {
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
    const attempt = isOver ? { row: notTried(organization) } : await tryOne(client, organization, next);
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
    return { row: { ...rowOf(organization, state), before: thumbprintsText(before), after: thumbprintsText(after) } };
  } catch (error) {
    if (!(error instanceof Vb365Error)) throw error;
    const now = await getOrganization(client, id).then(organizationThumbprints, () => undefined);
    const after = now ? thumbprintsText(now) : null;
    return { row: { ...rowOf(organization, "failed"), after, problem: error.message }, error };
  }
}

function notTried(organization: Organization): RotationRow {
  const row = rowOf(organization, "not tried");
  return { ...row, after: row.before };
}

function rowOf(organization: Organization, state: RotationRow["state"]): RotationRow {
  const { name = null, id = null } = organization;
  const before = thumbprintsText(organizationThumbprints(organization));
  return { organization: name, id, state, before, after: null, problem: null };
}
