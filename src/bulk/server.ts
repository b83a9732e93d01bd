/** One server of a run: what it lists, how many requests it takes at once, and how long it wants to be left alone. */

import type { Client } from "../client/client.ts";
import { Vb365Error } from "../error.ts";
import { pause } from "../time.ts";
import { Listed, type ListedTenant } from "./listed.ts";

const longestPause = 120_000;

/** Hands out places in the order in which they were asked for. */
export class Places {
  readonly #room: () => number;
  readonly #waiting: (() => void)[] = [];
  readonly #back: (() => void)[] = [];
  #taken = 0;

  /** @param room How many places there are now. */
  constructor(room: () => number) {
    this.#room = room;
  }

  /** Waits for a place and takes it; who comes back waits for those who begin, and are gone to the journal at once. */
  async take(isBack = false): Promise<void> {
    const queue = isBack ? this.#back : this.#waiting;
    if (this.#hasRoom && queue.length === 0) this.#taken++;
    else await new Promise<void>((resolve) => queue.push(resolve));
  }

  /** Gives a place back. */
  leave(): void {
    this.#taken--;
    this.refill();
  }

  /** Lets in who waits, as far as there is room. */
  refill(): void {
    while (this.#hasRoom) {
      const next = this.#waiting.shift() ?? this.#back.shift();
      if (next === undefined) return;
      this.#taken++;
      next();
    }
  }

  get #hasRoom(): boolean {
    return this.#taken < this.#room();
  }
}

/** How many are begun for each that may talk: a disk takes longer to keep a line than a fast server to answer. */
const begunForEach = 8;

/**
 * The places for tenants that are worked on. More are begun than may talk at once: while some wait until the journal is
 * on the disk, others talk.
 */
export class Crew {
  readonly begun: Places;
  readonly talking: Places;

  /** @param room How many may talk at once now. */
  constructor(room: () => number) {
    this.begun = new Places(() => room() * begunForEach);
    this.talking = new Places(room);
  }

  /** Lets in who waits, when there is more room. */
  refill(): void {
    this.begun.refill();
    this.talking.refill();
  }
}

/** One server, with the room that it has. */
export class TenantServer {
  readonly client: Client;
  /** The places for tenants that are worked on. */
  readonly crew: Crew;
  readonly #most: number;
  readonly #made: ListedTenant[] = [];
  readonly #look = { onResponse: ({ response }: { readonly response: Response }) => this.#note(response) };
  #room: number;
  #calm = 0;
  #until = 0;
  #strikes = 0;
  #listed: Promise<Listed> | undefined;
  #reading: Promise<Listed> | undefined;

  /**
   * @param client A client of the server.
   * @param perServer How many tenants are worked on at once.
   */
  constructor(client: Client, perServer: number) {
    this.client = client;
    this.crew = new Crew(() => this.#room);
    this.#most = perServer;
    this.#room = perServer;
    client.use(this.#look);
  }

  /** Leaves the client as it was, which may live longer than the run and hold all that was listed. */
  release(): void {
    this.client.eject(this.#look);
  }

  /** What the server listed when it was first asked. */
  listed(): Promise<Listed> {
    this.#listed ??= Listed.read(this.client);
    return this.#listed;
  }

  /** What the server lists now: all who ask while nobody has begun to read share one reading. */
  async listedNow(): Promise<Listed> {
    const since = Date.now();
    const reading = this.#reading;
    if (reading) {
      const listed = await reading.catch(() => undefined);
      if (listed && listed.at > since) return this.#keep(listed);
    }
    this.#reading ??= Listed.read(this.client).finally(() => this.#reading = undefined);
    const listed = await this.#reading;
    return listed.at >= since ? this.#keep(listed) : await this.listedNow();
  }

  /** Remembers what this run has made, so that nobody has to ask for it. */
  async remember(made: ListedTenant): Promise<void> {
    this.#made.push(made);
    (await this.listed()).add(made);
  }

  /** Waits while the server wants to be left alone. */
  async calm(signal: AbortSignal | undefined): Promise<void> {
    for (let left = this.#until - Date.now(); left > 0; left = this.#until - Date.now()) await pause(left, signal);
  }

  /** After a refusal for too many requests: half as many from now on, and none for a while. */
  slowDown(seconds?: number): void {
    this.#room = Math.max(1, Math.floor(this.#room / 2));
    this.#calm = 0;
    const wait = seconds === undefined ? 500 * 2 ** this.#strikes * (0.5 + Math.random() / 2) : seconds * 1000;
    this.#strikes = Math.min(this.#strikes + 1, 8);
    this.#until = Math.max(this.#until, Date.now() + Math.min(wait, longestPause));
  }

  #keep(listed: Listed): Listed {
    for (const made of this.#made) if (listed.find({ id: made.id }).length === 0) listed.add(made);
    this.#listed = Promise.resolve(listed);
    return listed;
  }

  /** Room comes back slowly, as it does in TCP. */
  #note(response: Response): undefined {
    if (response.status === 429 || response.status === 503) {
      const wish = Number(response.headers.get("retry-after") ?? undefined);
      this.slowDown(Number.isFinite(wish) && wish >= 0 ? wish : undefined);
    } else if (response.ok && ++this.#calm >= this.#room * 4) {
      this.#calm = 0;
      this.#strikes = 0;
      this.#room = Math.min(this.#most, this.#room + 1);
      this.crew.refill();
    }
  }
}

/** Whether the server, or Microsoft behind it, says that it is asked too much. */
export function isThrottled(error: unknown): boolean {
  if (!(error instanceof Vb365Error)) return false;
  return error.status === 429 || error.status === 503 ||
    /throttl|too many requests|\b429\b|server is busy/i.test(error.serverMessage ?? "");
}
