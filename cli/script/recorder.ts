/** Looks on while a command reads, and stops it where it would write. */

import type { PlannedRequest } from "../output/what_if.ts";
import { parseJson } from "../../src/json.ts";

/** The command would write now: what it would send is recorded. */
export class Stopped extends Error {
  override name = "Stopped";
}

/** What a run has read, and where it was stopped. */
export class Recorder {
  readonly reads: PlannedRequest[] = [];
  readonly writes: PlannedRequest[] = [];

  /** Sends what reads or signs in; anything else is recorded instead. */
  watch(send: typeof fetch): typeof fetch {
    return async (input, init) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      if (/\/token(\/logout)?$/i.test(pathname)) return await send(request);
      if (request.method === "GET") {
        this.reads.push({ method: "GET", path: pathname + search });
        return await send(request);
      }
      const text = await request.text();
      const body: { body?: unknown } = text === "" ? {} : { body: parseJson(text, { bigNumbers: "bigint" }) };
      this.writes.push({ method: request.method, path: pathname + search, ...body });
      throw new Stopped("recorded");
    };
  }

  /** The reads whose answers make up the data: those before only found out what a name means. */
  get lastReads(): PlannedRequest[] {
    const pathOf = ({ path }: PlannedRequest) => path.replace(/\?.*/, "");
    const last = this.reads.at(-1);
    return last === undefined ? [] : this.reads.filter((read) => pathOf(read) === pathOf(last));
  }
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
