/**
 * Two JSON lines for each write, for those who have to answer for it later: what is meant before it is sent, and what came
 * of it. No write without its first line; a first line without a second one means that the outcome is not known.
 *
 * The lines do not go through the logging package: a log may lose what it cannot write, and goes on. An audit may not.
 */

import { Vb365Error } from "../../secrets.ts";
import { expand } from "../files.ts";
import type { Host, LogFile } from "../host.ts";
import type { KnownSecrets } from "../redact.ts";

/** What became of a write. */
export type Outcome = "done" | "refused" | "failed" | "not sent" | "unknown";

/** One request that writes. */
export interface Write {
  readonly id: string;
  readonly started: number;
  readonly account: string | undefined;
  /** Scheme, host and port. */
  readonly server: string;
  /** Method and path as the specification has it. */
  readonly operation: string;
  /** The path behind the version. */
  readonly path: string;
  /** The path, and the name in the body. */
  readonly target: string;
}

/** What every line says alike, and what no line may say. */
interface Frame {
  readonly command: string;
  readonly known: KnownSecrets;
}

/** A log of writes. It is opened when something is written, so that it is in the way of nothing that only reads. */
export class AuditLog {
  readonly #host: Host;
  readonly #open: (path: string) => LogFile;
  readonly #path: string;
  readonly #frame: Frame;
  #file: LogFile | undefined;

  /** @param open Opens its file. */
  constructor(host: Host, open: (path: string) => LogFile, path: string, frame: Frame) {
    this.#host = host;
    this.#open = open;
    this.#path = expand(host, path);
    this.#frame = frame;
  }

  /** Writes down what is about to be sent. @throws {Vb365Error} when it cannot, and then it may not be sent */
  intend(write: Write): void {
    try {
      this.#append(write, "intended", null, null);
    } catch (error) {
      throw new Vb365Error(`Cannot write the audit log ${this.#path}: ${reasonOf(error)}; so nothing was written`, {
        code: "invalid-input",
        reason: "audit-log",
        hint: "No write without its line: mend the log, or leave --audit-log and VB365_AUDIT_LOG out.",
      });
    }
  }

  /** Writes down what came of it. @throws {Vb365Error} when it cannot */
  settle(write: Write, outcome: Outcome, status: number | null): void {
    try {
      this.#append(write, outcome, status, Date.now() - write.started);
    } catch (error) {
      throw new Vb365Error(
        `Cannot write the audit log ${this.#path}: ${reasonOf(error)}; ` +
          `the outcome of ${write.operation} ${write.target} was: ${outcome}`,
        {
          code: "failed",
          reason: "audit-log",
          hint: "Write down by hand what was done, and make room before the next write.",
        },
      );
    }
  }

  /** Closes the file. */
  close(): void {
    this.#file?.close();
    this.#file = undefined;
  }

  #append(write: Write, outcome: Outcome | "intended", status: number | null, milliseconds: number | null): void {
    const { id, account, server, operation, target } = write;
    const line = {
      time: new Date().toISOString(),
      id,
      user: this.#host.env("USER") ?? this.#host.env("USERNAME") ?? null,
      account: account ?? null,
      command: this.#frame.command,
      ...{ server, operation, target, outcome, status, milliseconds },
    };
    this.#file ??= this.#open(this.#path);
    this.#file.append(JSON.stringify(this.#frame.known.hideInRequest(line)));
  }
}

/** The problem alone, of a sentence that has named the file already. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : "the system does not say why";
  return message.replace(/^Cannot write .*?: /, "").replace(/ \(os error \d+\)$/, "");
}
