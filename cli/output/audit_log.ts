/**
 * One JSON line for each write, for those who have to answer for it later.
 *
 * The lines do not go through the logging package: a log may lose what it cannot write, and goes on. An audit may not.
 */

import { type Client, Vb365Error } from "../../mod.ts";
import { expand } from "../files.ts";
import type { Host, LogFile } from "../host.ts";
import type { KnownSecrets } from "../redact.ts";

/** What can be said of a write before its answer. */
interface Entry {
  readonly time: string;
  readonly user: string | null;
  readonly account: string | null;
  readonly command: string;
  readonly server: string;
  readonly operation: string;
  readonly target: string;
}

/** What every line says alike, and what no line may say. */
interface Frame {
  readonly user: string | undefined;
  readonly command: string;
  readonly known: KnownSecrets;
}

/** A log of writes. */
export class AuditLog {
  readonly #file: LogFile;
  readonly #frame: Frame;
  readonly #pending = new Map<string, { entry: Entry; started: number }>();

  constructor(file: LogFile, frame: Frame) {
    this.#file = file;
    this.#frame = frame;
  }

  /** Opens the log that the user names. */
  static open(host: Host, path: string, frame: Omit<Frame, "user">): AuditLog {
    const user = host.env("USER") ?? host.env("USERNAME");
    return new AuditLog(host.files.openLog(expand(host, path)), { ...frame, user });
  }

  /** Writes down what a client writes; the account is undefined when a token stands for it. */
  watch(client: Client, account: string | undefined): void {
    const { user, command } = this.#frame;
    client.use({
      onRequest: async ({ request, schemaPath, id }) => {
        if (request.method === "GET") return undefined;
        const { origin, pathname } = new URL(request.url);
        const entry = {
          time: new Date().toISOString(),
          user: user ?? null,
          account: account ?? null,
          command,
          server: origin,
          operation: `${request.method} ${schemaPath}`,
          target: [pathname, await nameIn(request)].filter(Boolean).join(" "),
        };
        this.#pending.set(id, { entry, started: Date.now() });
        return undefined;
      },
      onResponse: ({ id, response: { ok, status } }) => {
        this.#write(id, ok ? "done" : status < 500 ? "refused" : "failed", status);
      },
      onError: ({ id, error }) => this.#write(id, wasSent(error) ? "unknown" : "not sent"),
    });
  }

  /** Writes down what has no answer yet, and closes the file. */
  end(): void {
    for (const id of [...this.#pending.keys()]) this.#write(id, "unknown");
    this.#file.close();
  }

  #write(id: string, outcome: string, status: number | null = null): void {
    const pending = this.#pending.get(id);
    if (!pending) return;
    this.#pending.delete(id);
    const { entry, started } = pending;
    const line = { ...entry, outcome, status, milliseconds: Date.now() - started };
    try {
      this.#file.append(JSON.stringify(this.#frame.known.hideInRequest(line)));
    } catch (error) {
      const why = error instanceof Error ? error.message : "the system does not say why";
      throw new Vb365Error(`Cannot write the audit log: ${why}; the outcome of ${entry.operation} was: ${outcome}`, {
        code: "failed",
        reason: "audit-log",
        hint: "Write down by hand what was done, and make room before the next write.",
      });
    }
  }
}

const names = ["name", "officeOrganizationName", "displayName", "userName", "account"];

/** What a body is about, as far as a name tells it. */
async function nameIn(request: Request): Promise<string | undefined> {
  const body: unknown = await request.clone().json().catch(() => undefined);
  return findName(body);
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
