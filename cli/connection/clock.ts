/** The time that a command has for what it reads. */

import { Vb365Error } from "../../secrets.ts";
import type { Values } from "../flags/options.ts";
import type { Host, Stream } from "../host.ts";

/** The wait for an answer has the same limit and says more, so it may end first. */
const grace = 500;

/** So many milliseconds a write may take by itself; what is above that is the time of whoever reads it. */
const writeTime = 2;

/**
 * One clock for all that a command reads. It stands still while something else than the reading takes its time: who reads
 * the output, a question to the user, or a write on the server.
 */
export class Clock {
  /** Whether there is a limit. */
  readonly isLimited: boolean;
  readonly #seconds: number;
  readonly #over = new AbortController();
  /** How many milliseconds were left when it began to run. */
  #left: number;
  #isStarted = false;
  #isStopped = false;
  /** Since when it runs. */
  #since: number | undefined;
  /** How many things keep it from running. */
  #holds = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param values Where --timeout says how long all of it may take; as long as it likes without. */
  constructor({ timeout }: Values) {
    this.isLimited = typeof timeout === "number";
    this.#seconds = typeof timeout === "number" ? timeout : Infinity;
    this.#left = this.#seconds * 1000 + grace;
  }

  /** Starts it, once. What it gives ends what is being read when the time is over, or the command. */
  start(): AbortSignal {
    this.#isStarted = true;
    if (this.#isStopped) this.stop();
    this.#run();
    return this.#over.signal;
  }

  /** @throws {Vb365Error} `timeout` when the time is over, also when a timer had no chance to say so */
  check(): void {
    if (this.#since !== undefined && this.#rest <= 0) this.#end();
    this.#over.signal.throwIfAborted();
  }

  /** Does what is not counted, but for its first milliseconds. */
  async hold<T>(work: () => Promise<T>, counted = 0): Promise<T> {
    if (!this.isLimited) return await work();
    const goOn = this.pause(counted);
    return await work().finally(goOn);
  }

  /** Lets it stand still, and gives what lets it go on. */
  pause(counted = 0): () => void {
    const started = performance.now();
    const wasRunning = this.#since !== undefined;
    this.#holds++;
    this.#halt();
    return () => {
      this.#holds--;
      if (wasRunning) this.#left -= Math.min(performance.now() - started, counted);
      this.#run();
    };
  }

  /** Ends the limit: what follows waits on purpose, or has limits of its own. */
  lift(): void {
    this.#halt();
    this.#left = Infinity;
  }

  /** Nobody waits any more for what is still being read. */
  stop(): void {
    this.lift();
    this.#isStopped = true;
    // To make the error takes a part of every start, and most that end at once have read nothing.
    if (this.#isStarted) this.#over.abort(new DOMException("the command has ended", "AbortError"));
  }

  get #rest(): number {
    return this.#left - (performance.now() - (this.#since ?? 0));
  }

  #run(): void {
    if (!this.#isStarted || this.#holds > 0 || this.#since !== undefined) return;
    this.#since = performance.now();
    if (this.#left < Infinity) this.#timer = setTimeout(() => this.#end(), Math.max(this.#left, 0));
  }

  #halt(): void {
    // Deno loads Node's timers when one of them is looked at.
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    if (this.#since !== undefined) this.#left = this.#rest;
    this.#since = undefined;
  }

  #end(): void {
    this.#halt();
    this.#over.abort(tooLong(this.#seconds));
  }
}

/** The same machine, whose clock stands still while it waits for a person or a pipe. */
export function heldBy(clock: Clock, host: Host): Host {
  const { stdin, stdout } = host;
  const write: Stream["write"] = (...call) => clock.hold(() => stdout.write(...call), writeTime);
  const read: Host["stdin"]["read"] = (limit) => clock.hold(() => stdin.read(limit));
  const ask: Host["ask"] = (...call) => clock.hold(() => host.ask(...call));
  return Object.assign(Object.create(host), {
    stdin: Object.assign(Object.create(stdin), { read }),
    stdout: Object.assign(Object.create(stdout), { write }),
    ask,
  });
}

function tooLong(seconds: number): Vb365Error {
  return new Vb365Error(`Cannot read all of it within ${seconds} seconds`, {
    code: "timeout",
    hint: "Ask for less of it, or allow more time: --timeout.",
  });
}
