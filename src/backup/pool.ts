/**
 * Writes to a pool of backup accounts or backup applications, so that nobody loses one to a verb that may replace: looks
 * before and after, and says what was there, what is there and what has gone.
 */

import { isLost, outcomeUnknown } from "../client/answer.ts";
import type { CallOptions } from "../client/client.ts";
import { Vb365Error } from "../error.ts";

/** What a write did to a pool. */
export interface PoolChange<Entry> {
  /** What was there before. */
  before: Entry[];
  /** What is there now. */
  after: Entry[];
  /** The ids that are there now and were not before. */
  added: string[];
  /** The ids that were there before and are not any more. */
  vanished: string[];
}

/** A write to a pool that is about to be sent. It holds secrets. */
export interface PoolPlan {
  /** The method. */
  method: "POST" | "PUT" | "DELETE";
  /** The path behind the version. */
  path: string;
  /** The body: a bare array. */
  body: readonly unknown[];
  /** What is there now. */
  before: readonly unknown[];
  /** The ids of what is there and may be, or is to be, gone afterwards. */
  atRisk: readonly string[];
}

/** What may be done to a pool. */
export interface PoolOptions extends CallOptions {
  /**
   * Go on although entries that are there may be replaced by those that are sent.
   *
   * @default false
   */
  acceptReplacement?: boolean | undefined;
  /**
   * Is shown the write when everything has been checked; nothing is sent unless it agrees.
   *
   * @default everything is sent
   */
  review?: ((plan: PoolPlan) => boolean | Promise<boolean>) | undefined;
}

/** One write to one pool. */
export interface PoolWrite<Entry, Item> extends PoolOptions {
  /** What is being done, for the sentence "Cannot <action>: …". */
  action: string;
  /** The method. */
  method: PoolPlan["method"];
  /** The path behind the version. */
  path: string;
  /** The ids that are to be there afterwards. */
  wanted: readonly string[];
  /** The ids that are to be gone afterwards. */
  unwanted?: readonly string[];
  /** Whether the server's verb may replace what is there. */
  mayReplace: boolean;
  /** Whether replacing is what was asked for. */
  replaces?: boolean;
  /** Reads the pool. */
  list(): Promise<Entry[]>;
  /** The id of an entry. */
  idOf(entry: Entry): string | null | undefined;
  /** What is to be sent, given what is there; nothing is sent for an empty list. */
  bodyFor(before: readonly Entry[]): Item[];
  /** Sends the write, once. */
  send(body: Item[]): Promise<unknown>;
}

/**
 * Sends a write to a pool between two looks at it.
 *
 * @throws {Vb365Error} `invalid-input` with the reason `pool-at-risk` before anything is sent; `partly-done` with the
 * {@link PoolChange} in `details` when an entry vanished or is missing afterwards; `outcome-unknown` when the answer got
 * lost and nothing has changed yet, or when the pool cannot be read afterwards.
 */
export async function changePool<Entry, Item>(write: PoolWrite<Entry, Item>): Promise<PoolChange<Entry>> {
  const before = await write.list();
  const body = write.bodyFor(before);
  const isAgreed = body.length > 0 && await agree(write, before, body);
  if (!isAgreed) return { before, after: before, added: [], vanished: [] };
  const failure = await write.send(body).then(() => undefined, (error: unknown) => ({ error }));
  const after = await write.list().catch((error: unknown) => {
    throw outcomeUnknown(write.action, "what is there now cannot be read", "pool-unseen", failure?.error ?? error);
  });
  return outcomeOf(write, before, after, failure);
}

async function agree<Entry, Item>(
  { review, method, path, ...write }: PoolWrite<Entry, Item>,
  before: Entry[],
  body: Item[],
): Promise<boolean> {
  const canLose = write.mayReplace || write.replaces === true;
  const atRisk = write.unwanted ?? (canLose ? missingFrom(write.wanted, namesOf(write, before)) : []);
  if (write.mayReplace && !write.acceptReplacement && atRisk.length > 0) throw riskOf(write.action, atRisk);
  return review === undefined || await review({ method, path, body, before, atRisk });
}

function outcomeOf<Entry, Item>(
  write: PoolWrite<Entry, Item>,
  before: Entry[],
  after: Entry[],
  failure: { error: unknown } | undefined,
): PoolChange<Entry> {
  const change = compare(write, before, after);
  const missing = missingFrom(idsOf(write, after), write.wanted);
  const left = write.unwanted?.filter((id) => idsOf(write, after).includes(id)) ?? [];
  const lost = write.replaces ? [] : change.vanished;
  if (idsOf(write, after).length < after.length && missing.length + change.vanished.length > 0) {
    throw outcomeUnknown(
      write.action,
      "the server leaves out the ids of what is there now",
      "pool-unseen",
      failure?.error,
    );
  }
  if (failure && change.added.length + change.vanished.length === 0) {
    throw isLost(failure.error)
      ? outcomeUnknown(write.action, "nothing has changed yet", "pool-unseen", failure.error)
      : failure.error;
  }
  if (failure || missing.length + left.length + lost.length > 0) {
    throw partlyDone(write.action, change, { missing, left, lost }, failure?.error);
  }
  return change;
}

type Ids<Entry> = Pick<PoolWrite<Entry, unknown>, "idOf">;

function compare<Entry>(write: Ids<Entry>, before: Entry[], after: Entry[]): PoolChange<Entry> {
  const added = missingFrom(idsOf(write, before), idsOf(write, after));
  const vanished = missingFrom(idsOf(write, after), idsOf(write, before));
  return { before, after, added, vanished };
}

function idsOf<Entry>(write: Ids<Entry>, entries: readonly Entry[]): string[] {
  return entries.map((entry) => write.idOf(entry)).filter((id) => typeof id === "string");
}

/** The ids; an entry whose id the server does not tell can get lost like any other. */
function namesOf<Entry>(write: Ids<Entry>, entries: readonly Entry[]): string[] {
  return entries.map((entry) => write.idOf(entry) ?? "one without an id");
}

/** The ids of `ids` that are not in `there`, in whatever casing. */
function missingFrom(there: readonly string[], ids: readonly string[]): string[] {
  const known = new Set(there.map((id) => id.toLowerCase()));
  return ids.filter((id) => !known.has(id.toLowerCase()));
}

function riskOf(action: string, atRisk: readonly string[]): Vb365Error {
  const why = `the server's only verb for it may replace what is there, and ${atRisk.length} would be at risk`;
  return new Vb365Error(`Cannot ${action}: ${why}: ${atRisk.join(", ")}`, {
    code: "invalid-input",
    reason: "pool-at-risk",
    hint: "Nothing was sent. Send those with the new ones, or accept the replacement (--yes, acceptReplacement).",
    details: { atRisk },
  });
}

function partlyDone(
  action: string,
  change: PoolChange<unknown>,
  { missing, left, lost }: Readonly<Record<"missing" | "left" | "lost", readonly string[]>>,
  cause: unknown,
): Vb365Error {
  const parts = [
    lost.length > 0 ? `vanished: ${lost.join(", ")}` : undefined,
    missing.length > 0 ? `not in: ${missing.join(", ")}` : undefined,
    left.length > 0 ? `still in: ${left.join(", ")}` : undefined,
    cause instanceof Error ? cause.message : undefined,
  ].filter((part) => part !== undefined);
  return new Vb365Error(`Could only partly ${action}; ${parts.join("; ")}`, {
    code: "partly-done",
    reason: lost.length > 0 ? "vanished" : "incomplete",
    hint: lost.length > 0
      ? "Certificates and passwords can't be read back: send the vanished ones again with their own."
      : "Run it again: what is done already is not done twice.",
    details: { ...change, missing, left },
    cause,
  });
}
