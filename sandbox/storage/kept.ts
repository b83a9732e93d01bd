/** Things that are kept as they were sent: list, add, get, change, remove. */

import { type Answer, type Call, type Handler, keptIn } from "../operations/request.ts";
import { isObject } from "../operations/fields.ts";
import type { Kept } from "../store/lifecycle.ts";
import type { State } from "../store/state.ts";

/** How a noun is kept. */
export interface Noun {
  /** Its path, and the name of its id in it. */
  readonly path: string;
  readonly id: string;
  store(state: State): Map<string, Kept>;
  /** Answers a list of it. */
  list(call: Call, items: readonly object[]): object;
  /** Shows one as the version does. */
  present(call: Call, kept: Kept): object;
  /** Whether one belongs into the list that is asked for. */
  fits?(call: Call, kept: Kept): boolean;
  /** Refuses what does not go together. */
  check?(call: Call, body: Record<string, unknown>): void;
}

/** The operations of a noun that is kept as it was sent. */
export function keptHandlers(noun: Noun): Readonly<Record<string, Handler>> {
  const { path } = noun;
  const one = `${path}/{${noun.id}}`;
  return {
    [`GET ${path}`]: (call) => list(call, noun),
    [`POST ${path}`]: (call) => add(call, noun),
    [`GET ${one}`]: (call) => ({ body: noun.present(call, keptIn(call, noun.store(call.state), noun.id)) }),
    [`PUT ${one}`]: (call) => change(call, noun),
    [`DELETE ${one}`]: (call) => remove(call, noun),
  };
}

/** A body without what is secret in it. */
export function withoutSecrets(body: unknown): Record<string, unknown> {
  if (!isObject(body)) return {};
  const secret = /password|secret|passphrase|privatekey/i;
  const entries = Object.entries(body).filter(([name]) => !secret.test(name) && !/^(_links|_actions)$/.test(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, isObject(value) ? withoutSecrets(value) : value]));
}

function list(call: Call, noun: Noun): Answer {
  const found = [...noun.store(call.state).values()].filter((kept) => noun.fits?.(call, kept) ?? true);
  return { body: noun.list(call, found.map((kept) => noun.present(call, kept))) };
}

function add(call: Call, noun: Noun): Answer {
  const { id: _, ...body } = withoutSecrets(call.body);
  noun.check?.(call, body);
  const kept = { id: crypto.randomUUID(), body };
  noun.store(call.state).set(kept.id, kept);
  return { body: noun.present(call, kept) };
}

function change(call: Call, noun: Noun): Answer {
  const store = noun.store(call.state);
  const kept = keptIn(call, store, noun.id);
  const { id: _, ...changes } = withoutSecrets(call.body);
  const body = { ...kept.body, ...changes };
  noun.check?.(call, body);
  store.set(kept.id, { id: kept.id, body });
  return {};
}

function remove(call: Call, noun: Noun): Answer {
  const store = noun.store(call.state);
  store.delete(keptIn(call, store, noun.id).id);
  return {};
}
