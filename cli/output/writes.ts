/** What a run writes on servers: so that whatever fails afterwards can say what was done, and an audit log can hold it. */

import { Vb365Error } from "../../secrets.ts";
import { parseJson } from "../../secrets.ts";
import type { Client } from "../../mod.ts";
import type { AuditLog, Outcome, Write } from "./audit_log.ts";

/** A POST that changes nothing: it asks. */
const asking = /\/(DeviceCode\/check|search)$/i;

/** A run over thousands of tenants keeps no more of them than these, as nobody could read them in a sentence. */
const mostKept = 200;

/** The writes of one run. */
export class Writes {
  #audit: AuditLog | undefined;
  readonly #open = new Map<string, SentWrite>();
  readonly #done: Write[] = [];
  #isStopped = false;
  /** What kept an outcome from being written down. */
  #lost: unknown;

  /** Notes them down from now on; the servers of one run share one log. */
  logTo(audit: AuditLog): void {
    this.#audit ??= audit;
  }

  /** Those that the server has done. */
  get done(): readonly Write[] {
    return this.#done;
  }

  /** Those that were sent and have no answer. */
  get open(): readonly Write[] {
    return [...this.#open.values()];
  }

  /** Follows what a client writes; the account is undefined when a token stands for it. */
  watch(client: Client, account: string | undefined): void {
    client.use({
      onRequest: ({ method, url, content, schemaPath, id }) => {
        const { origin, pathname } = new URL(url);
        if (method === "GET" || asking.test(pathname)) return undefined;
        const path = pathname.replace(/^\/v\d+(?=\/)/i, "");
        const facts = { id, started: Date.now(), account, server: origin, operation: `${method} ${schemaPath}`, path };
        const write = new SentWrite(facts, pathname, content);
        if (this.#isStopped) throw new Vb365Error("the run was stopped before", { code: "failed", reason: "stopped" });
        this.#audit?.intend(write);
        this.#open.set(id, write);
        return undefined;
      },
      onResponse: ({ id, response: { ok, status } }) => {
        this.#settle(id, ok ? "done" : status < 500 ? "refused" : "failed", status);
      },
      onError: ({ id, error }) => this.#settle(id, wasSent(error) ? "unknown" : "not sent"),
    });
  }

  /** Lets nothing more be written. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Writes down what has no answer, and closes the log. @throws {Vb365Error} when the log cannot be written */
  end(): void {
    this.stop();
    try {
      for (const { id } of this.open) this.#settle(id, "unknown");
    } finally {
      this.#audit?.close();
    }
    if (this.#lost) throw this.#lost;
  }

  /** An error has been told to the user: when it is about the log, it need not be told again. */
  tell(error: unknown): void {
    if (error instanceof Vb365Error && error.reason === "audit-log") this.#lost = undefined;
  }

  #settle(id: string, outcome: Outcome, status: number | null = null): void {
    const write = this.#open.get(id);
    if (!write) return;
    this.#open.delete(id);
    if (outcome === "done" && this.#done.length < mostKept) this.#done.push(write.kept());
    try {
      this.#audit?.settle(write, outcome, status);
    } catch (error) {
      // Whoever sent it may take it for a lost answer, look, find it done, and say nothing.
      this.#lost ??= error;
      throw error;
    } finally {
      write.end();
    }
  }
}

/** A write under way. The name in its body is looked for when somebody asks: to read a body takes long, and most go well. */
class SentWrite implements Write {
  readonly id: string;
  readonly started: number;
  readonly account: string | undefined;
  readonly server: string;
  readonly operation: string;
  readonly path: string;
  readonly #pathname: string;
  #content: string | undefined;

  constructor(facts: Omit<Write, "target">, pathname: string, content: string | undefined) {
    const { id, started, account, server, operation, path } = facts;
    [this.id, this.started, this.account] = [id, started, account];
    [this.server, this.operation, this.path] = [server, operation, path];
    this.#pathname = pathname;
    this.#content = content;
  }

  get target(): string {
    return [this.#pathname, nameIn(this.#content)].filter(Boolean).join(" ");
  }

  /** The same without the body, which may hold a secret. */
  kept(): Write {
    const { id, started, account, server, operation, path, target } = this;
    return { id, started, account, server, operation, path, target };
  }

  /** Lets go of the body, whoever still has this: the insides of a map that has grown keep what was taken out of it. */
  end(): void {
    this.#content = undefined;
  }
}

/** The most that one sentence names. */
const most = 5;

/** Says which writes those are, each once. */
export function sayWrites(writes: readonly Write[]): string {
  const said = writes.map(({ server, operation, target }) => `${operation.replace(/ .*/, "")} ${target} on ${server}`);
  const each = [...new Set(said)];
  return each.slice(0, most).join(", ") + (each.length > most ? ` and ${each.length - most} more` : "");
}

const names = ["name", "officeOrganizationName", "displayName", "userName", "account"];

/** What a body is about, as far as a name tells it. */
function nameIn(content: string | undefined): string | undefined {
  try {
    return content === undefined ? undefined : findName(parseJson(content));
  } catch {
    return undefined;
  }
}

function findName(data: unknown): string | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const entries = new Map(Object.entries(data));
  const own = names.map((name) => entries.get(name)).find((value) => typeof value === "string" && value !== "");
  if (typeof own === "string") return own;
  return [...entries.values()].map(findName).find((name) => name !== undefined);
}

/** Only a connection that never came about is sure to have carried nothing. */
function wasSent(error: unknown): boolean {
  return !(error instanceof Vb365Error && error.reason !== "dropped" && /^not-/.test(error.code));
}
