/** The journal of a run: what was about to be sent and what became of it, without a secret; and the report that it makes. */

import { parseJson } from "../json.ts";

/** What became of a tenant. */
export type TenantState =
  /** Something of it was made in this run, and all of it is there now. */
  | "created"
  /** All of it was there. */
  | "unchanged"
  /** It is there, and not as the manifest has it. */
  | "differs"
  /** It cannot be as the manifest has it. */
  | "cannot"
  /** The server refused or failed, or nobody knows what it did. */
  | "failed"
  /** The run was stopped before it. */
  | "stopped";

/** One line of a journal. */
export interface JournalEntry {
  /**
   * `intent` stands before a write is sent; behind it `done`, or `undone` when the server refused it and it is not there.
   * `tenant` says what became of a tenant, `run` that a run began, `certificate` what was seen in a file.
   */
  readonly event: "run" | "intent" | "done" | "undone" | "tenant" | "certificate";
  /** When, as ISO 8601 in UTC. */
  readonly at: string;
  /** The server, as `https://host:port`. */
  readonly server?: string | undefined;
  /** The tenant's key. */
  readonly tenant?: string | undefined;
  /** The step, of an intent and its end. */
  readonly step?: string | undefined;
  /** The organization's id at the server, when its step is done. */
  readonly id?: string | undefined;
  /** What became of the tenant. */
  readonly state?: TenantState | undefined;
  /** Why, as a sentence. */
  readonly why?: string | undefined;
  /** The SHA-256 of the plan or the manifest that the run goes by, or of the certificate's file. */
  readonly sha256?: string | undefined;
  /** The SHA-1 thumbprint of the certificate in the file. */
  readonly thumbprint?: string | undefined;
  /** When that certificate ends, as ISO 8601 in UTC. */
  readonly notAfter?: string | undefined;
}

/** Where a run writes its journal. */
export interface Journal {
  /** Adds a line, and resolves when it is on the disk. */
  append(entry: JournalEntry): Promise<void>;
  /** Adds a line that may get lost when the power does: it can be found out again. */
  note(entry: JournalEntry): void;
  /** Intents of earlier runs of which nobody knows what became, by {@link stepKey}; when they were, in milliseconds since 1970. */
  readonly open: ReadonlyMap<string, number>;
  /** The id of the organization that earlier runs have made of a tenant: the server may have named it otherwise. */
  madeId?(server: string, tenant: string): string | undefined;
  /** Whether earlier runs have made the organization of that id, for whatever tenant. */
  hasMade?(server: string, id: string): boolean;
}

/** A tenant in a report. */
export interface TenantReport {
  /** The server, as `https://host:port`. */
  readonly server: string;
  /** The tenant's key. */
  readonly tenant: string;
  /** What became of it. */
  readonly state: TenantState;
  /** Why, when there is something to say. */
  readonly why: string | null;
}

/** What journals say together. */
export interface JournalReport {
  /** How many tenants there are. */
  readonly tenants: number;
  /** How many of each state. */
  readonly counts: Readonly<Record<TenantState, number>>;
  /** The tenants, by server and name. */
  readonly results: readonly TenantReport[];
}

/** The key of a step of a tenant at a server. */
export function stepKey(server: string, tenant: string, step: string): string {
  return `${server} ${tenant} ${step}`;
}

/** Counts no tenant yet. */
export function noCounts(): Record<TenantState, number> {
  return { created: 0, unchanged: 0, differs: 0, cannot: 0, failed: 0, stopped: 0 };
}

interface Known {
  /** Whether something of it was made. */
  made: boolean;
  /** Whether something of it was sent, and nobody knows what became of it. */
  pending: boolean;
  /** The id of its organization, and when that was made. */
  id: string | undefined;
  idAt: number;
  at: number;
  state: TenantState;
  why: string | null;
}

/**
 * Reads journals, one or several, in any order: those of the shards of a manifest, or of runs that were cut off. What one
 * run has made and another found is created.
 *
 * @example
 * ```ts
 * import { JournalReader } from "../../tenants.ts";
 *
 * const journal = new JournalReader();
 * const line = { at: "2026-11-20T08:00:00Z", server: "https://vb365.example.com:4443", tenant: "contoso" };
 * journal.add(JSON.stringify({ ...line, event: "intent", step: "organization" }));
 * journal.add(JSON.stringify({ ...line, event: "done", step: "organization" }));
 * journal.add(JSON.stringify({ ...line, event: "tenant", state: "created" }));
 * console.log(journal.report().counts.created, journal.open.size); // 1 0
 * ```
 */
export class JournalReader {
  /** By server, so that its name is not kept with every tenant. */
  readonly #servers = new Map<string, Map<string, Known>>();
  readonly #open = new Map<string, number>();
  readonly #certificates = new Map<string, { thumbprint: string; notAfter: string }>();

  /** Takes one line. A line that is torn, as a power cut leaves it, is passed over. */
  add(line: string): void {
    const entry = entryOf(line);
    if (entry?.event === "certificate") this.#noteCertificate(entry);
    if (entry?.server === undefined || entry.tenant === undefined) return;
    const { event, server, tenant, step = "", at } = entry;
    const key = stepKey(server, tenant, step);
    if (event === "intent") this.#open.set(key, Math.max(this.#open.get(key) ?? 0, Date.parse(at)));
    if (event === "done" || event === "undone") this.#open.delete(key);
    this.#note(entry, server, tenant);
  }

  /** Intents without an end. */
  get open(): ReadonlyMap<string, number> {
    return this.#open;
  }

  /** What was seen in certificate files, by the SHA-256 of the file. */
  get certificates(): ReadonlyMap<string, { readonly thumbprint: string; readonly notAfter: string }> {
    return this.#certificates;
  }

  /** Whether something of a tenant was sent in the runs of these journals. */
  wasSent(server: string, tenant: string): boolean {
    const known = this.#servers.get(server)?.get(tenant);
    return known !== undefined && (known.made || known.pending);
  }

  /** The id of the organization that the runs of these journals have made of a tenant. */
  madeId(server: string, tenant: string): string | undefined {
    return this.#servers.get(server)?.get(tenant)?.id;
  }

  /** Whether the runs of these journals have made the organization of that id. */
  hasMade(server: string, id: string): boolean {
    return [...this.#servers.get(server)?.values() ?? []].some((known) => known.id === id);
  }

  /** What the lines say together. */
  report(): JournalReport {
    const counts = noCounts();
    const results = [...this.#servers].flatMap(([server, tenants]) =>
      [...tenants].map(([tenant, { state, made, pending, why }]): TenantReport => ({
        server,
        tenant,
        state: state === "unchanged" && (made || pending) ? "created" : state,
        why,
      }))
    ).sort((one, other) => compare(one.server, other.server) || compare(one.tenant, other.tenant));
    for (const { state } of results) counts[state]++;
    return { tenants: results.length, counts, results };
  }

  #note({ event, at: written, state, why, id }: JournalEntry, server: string, tenant: string): void {
    const tenants = this.#servers.get(server) ?? new Map<string, Known>();
    this.#servers.set(server, tenants);
    const known = tenants.get(tenant) ?? newlyKnown();
    tenants.set(tenant, known);
    const at = Date.parse(written) || 0;
    if (event === "done") known.made = true;
    if (event === "done" && typeof id === "string" && at >= known.idAt) Object.assign(known, { id, idAt: at });
    if (event !== "tenant") known.pending = event === "intent";
    else if (state && at >= known.at) Object.assign(known, { at, state, why: why ?? null });
  }

  #noteCertificate({ sha256, thumbprint, notAfter }: JournalEntry): void {
    if (sha256 && thumbprint && notAfter) this.#certificates.set(sha256, { thumbprint, notAfter });
  }
}

function newlyKnown(): Known {
  return { made: false, pending: false, id: undefined, idAt: 0, at: 0, state: "stopped", why: null };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function entryOf(line: string): JournalEntry | undefined {
  try {
    const entry = Object(parseJson(line));
    return typeof entry.event === "string" && typeof entry.at === "string" ? entry : undefined;
  } catch {
    return undefined;
  }
}
