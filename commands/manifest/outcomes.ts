/** Takes what becomes of tenants while it comes: prints it, or counts it behind a bar. */

import type { CodeEvent, Journal, JournalReader, TenantResult } from "../../tenants.ts";
import type { Context } from "../../cli/context.ts";
import type { JournalFile } from "../../cli/host.ts";
import { type ApplyReport, type Counts, progressText, type ReportedTenant } from "./report.ts";

/** How often a bar is drawn, in milliseconds. */
const beat = 100;

/** How long an event may wait for others to be printed with, in milliseconds, and for how many. */
const longestWait = 30;
const mostWaiting = 100;

/** The outcomes of one run. */
export class Outcomes {
  readonly #context: Context;
  readonly #total: number;
  readonly #counts: Counts = { created: 0, unchanged: 0, differs: 0, cannot: 0, failed: 0, stopped: 0 };
  readonly #results: ReportedTenant[] = [];
  readonly #begun: number;
  #waiting: (TenantResult | CodeEvent)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failure: Promise<never> | undefined;
  #drawn = 0;
  #codes = 0;

  /** @param total How many tenants there are. */
  constructor(context: Context, total: number) {
    this.#context = context;
    this.#total = total;
    this.#begun = context.now();
  }

  /** Takes one event. */
  async take(event: TenantResult | CodeEvent): Promise<void> {
    if (event.event === "tenant") this.#counts[event.state]++;
    await this.#context.passed(1);
    if (this.#context.streams) return await this.#printSoon(event);
    if (event.event === "device-code") return await this.#handOut(event);
    const { server, tenant, state, why } = event;
    this.#results.push({ server, tenant, state, why });
    const now = this.#context.now();
    if (now - this.#drawn < beat) return;
    this.#drawn = now;
    await this.#context.showProgress(progressText(this.#counts, this.#total, now - this.#begun));
  }

  /** What became of all of them. What the run did not come to is stopped. */
  async end(): Promise<ApplyReport> {
    await this.#print();
    await this.#context.showProgress(undefined);
    await this.#context.passed(this.#results.length);
    const taken = Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
    this.#counts.stopped += this.#total - taken;
    const results = this.#results.toSorted((one, other) => one.tenant < other.tenant ? -1 : 1);
    const report = { event: "summary", tenants: this.#total, counts: this.#counts } as const;
    return this.#context.streams ? report : { ...report, results };
  }

  /** Thousands of events by one write each would hold up the work. Somebody waits for a code. */
  async #printSoon(event: TenantResult | CodeEvent): Promise<void> {
    this.#waiting.push(event);
    if (event.event === "device-code" || this.#waiting.length >= mostWaiting) return await this.#print();
    await this.#failure;
    this.#timer ??= setTimeout(() => {
      this.#print().catch((error) => {
        this.#failure = Promise.reject(error);
        this.#failure.catch(() => {});
      });
    }, longestWait);
  }

  async #print(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#failure;
    const events = this.#waiting;
    this.#waiting = [];
    if (events.length > 0) await this.#context.printAll(events);
  }

  /** A line of a table, as codes come at different times. */
  async #handOut({ tenant, userCode, verificationUrl, expiresAt }: CodeEvent): Promise<void> {
    await this.#context.showProgress(undefined);
    const line = (cells: readonly string[]) =>
      cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ").trimEnd();
    if (this.#codes++ === 0) await this.#context.tell(line(["CODE", "EXPIRES", "TENANT", "TYPE IT AT"]));
    await this.#context.tell(line([userCode, expiresAt.slice(11, 16), tenant, verificationUrl]));
  }
}

const widths = [10, 7, 32];

/** The journal of a run in its file. */
export function journalOf(file: JournalFile, before: JournalReader): Journal {
  return {
    open: before.open,
    madeId: (server, tenant) => before.madeId(server, tenant),
    hasMade: (server, id) => before.hasMade(server, id),
    append: (entry) => file.append(JSON.stringify(entry)),
    note: (entry) => file.note(JSON.stringify(entry)),
  };
}
