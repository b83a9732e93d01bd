/** Looks on while a command reads, and stops it where it would write, or makes it believe that it has written. */

import type { PlannedRequest } from "../output/what_if.ts";
import { parseJson } from "../../secrets.ts";

/** The command would write now: what it would send is recorded. */
export class Stopped extends Error {
  override name = "Stopped";
}

/** A write that was recorded, and the id that it has seemed to give. */
export interface RecordedWrite extends PlannedRequest {
  readonly id: string;
}

/** What a run has read, and what it has written or would have. */
export class Recorder {
  readonly reads: PlannedRequest[] = [];
  readonly writes: RecordedWrite[] = [];
  /** Whether something was believed of what is not there yet. */
  hasPretended = false;
  readonly #isPretending: boolean;
  readonly #end = new AbortController();

  /** @param isPretending Whether the command is to go on after a write, as if it had succeeded. */
  constructor(isPretending: boolean) {
    this.#isPretending = isPretending;
  }

  /** Ends what goes on waiting after it was stopped. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Sends what reads or signs in; anything else is recorded instead. */
  watch(send: typeof fetch): typeof fetch {
    return async (input, init) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      if (/\/token(\/logout)?$/i.test(pathname)) return await send(request);
      if (request.method === "GET") return await this.#read(pathname + search, () => send(request));
      const text = await request.text();
      const body: { body?: unknown } = text === "" ? {} : { body: parseJson(text, { bigNumbers: "bigint" }) };
      const id = `00000000-0000-4000-8000-${String(this.writes.length).padStart(12, "0")}`;
      this.writes.push({ method: request.method, path: pathname + search, ...body, id });
      if (!this.#isPretending) throw this.#stop();
      return request.method === "POST"
        ? Response.json({ name: Object(body.body).name, id }, { status: 201 })
        : new Response(null, { status: 204 });
    };
  }

  async #read(path: string, send: () => Promise<Response>): Promise<Response> {
    // What was started is waited for: it would never end.
    if (this.writes.some(isStart)) throw this.#stop();
    // The server knows nothing of what was not written: it is there, it is up to date, and it has what was put into it.
    if (this.writes.some(({ id }) => path.includes(id))) {
      this.hasPretended = true;
      const results = this.#putInto(path.replace(/\?.*/, ""));
      const state = { status: "Success", lastSyncTime: new Date().toISOString() };
      return Response.json({ results, limit: results.length + 1, offset: 0, ...state });
    }
    this.reads.push({ method: "GET", path });
    return await send();
  }

  /** What was sent to a list, as the list shows it. */
  #putInto(list: string): object[] {
    const bodies = this.writes.filter(({ path }) => path === list).map(({ body }) => body);
    return bodies.filter(Array.isArray).flat().map((entry) => ({ ...Object(entry).application, ...Object(entry) }));
  }

  #stop(): Stopped {
    const stopped = new Stopped("recorded");
    this.#end.abort(stopped);
    return stopped;
  }

  /** The reads whose answers make up the data: those before only found out what a name means. */
  get lastReads(): PlannedRequest[] {
    const pathOf = ({ path }: PlannedRequest) => path.replace(/\?.*/, "");
    const last = this.reads.at(-1);
    return last === undefined ? [] : this.reads.filter((read) => pathOf(read) === pathOf(last));
  }

  /** All reads, each once. */
  get allReads(): PlannedRequest[] {
    return [...new Map(this.reads.map((read) => [read.path, read])).values()];
  }
}

/** Whether a job is started by it, in the words of any version. */
function isStart({ path, body }: PlannedRequest): boolean {
  return /\/Jobs\/[^/]+\/start$/i.test(path) || (/\/action$/i.test(path) && "start" in Object(body));
}

/** A plan that a command gives for `--what-if`. */
export interface Plan {
  readonly whatIf: string;
  readonly request: PlannedRequest;
}

/** The plans in the data of a command. */
export function plansIn(data: unknown): Plan[] {
  if (Array.isArray(data)) return data.flatMap(plansIn);
  if (typeof data !== "object" || data === null) return [];
  if (isPlan(data)) return [data];
  return Object.values(data).flatMap(plansIn);
}

function isPlan(data: object): data is Plan {
  return "whatIf" in data && typeof data.whatIf === "string" && "request" in data &&
    typeof data.request === "object" && data.request !== null && "method" in data.request;
}
