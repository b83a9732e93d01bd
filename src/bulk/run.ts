/** Works on many tenants at once, so many on each server and so many in all, and hands out what comes of it as it comes. */

import { Vb365Error } from "../error.ts";
import { type ManifestTenant, tenantKey } from "./fields.ts";
import { Crew, Places, TenantServer } from "./server.ts";
import type { Client } from "../client/client.ts";

/** What a run works on, and how fast. */
export interface TenantsOptions {
  /** The tenants. They are read as they are needed, so that their number does not matter. */
  readonly tenants: AsyncIterable<ManifestTenant> | Iterable<ManifestTenant>;
  /** Connects to the server of a profile; once for each profile. */
  connect(profile: string | undefined): Promise<Client>;
  /**
   * How many tenants are worked on at once on one server.
   *
   * @default 4
   */
  readonly perServer?: number | undefined;
  /**
   * How many tenants are worked on at once in all.
   *
   * @default 16
   */
  readonly atOnce?: number | undefined;
  /** Ends the run in order: what was begun is finished, nothing else is begun. */
  readonly signal?: AbortSignal | undefined;
}

/** A tenant that is worked on. */
export interface Seat {
  readonly key: string;
  readonly tenant: ManifestTenant;
  readonly server: TenantServer;
  /** Lets others begin while this one waits for somebody. */
  aside<T>(wait: () => Promise<T>): Promise<T>;
  /** Lets others talk to the server while this one does something that the server has no part in. */
  meanwhile<T>(work: () => Promise<T>): Promise<T>;
}

/** How many tenants are read ahead, so that those of a busy server do not keep others waiting. */
const ahead = 128;

/** What becomes of each tenant; `work` may hand out events besides what it returns. */
interface Work<Event> {
  do(seat: Seat, tell: (event: Event) => void): Promise<Event>;
  /** What is told of a tenant whose work threw. */
  failed(tenant: ManifestTenant, error: unknown): Event;
}

/** Does the same for every tenant. */
export async function* eachTenant<Event>(options: TenantsOptions, work: Work<Event>): AsyncGenerator<Event> {
  yield* new Tenants(options, work).events();
}

/** The places of a run: each tenant has one in the run and one at its server. */
class Chair {
  readonly #server: TenantServer;
  readonly #run: Crew;

  constructor(server: TenantServer, run: Crew) {
    this.#server = server;
    this.#run = run;
  }

  /** Waits until the tenant may begin. */
  async take(): Promise<void> {
    await this.#server.crew.begun.take();
    await this.#run.begun.take();
    await this.#sit(false);
  }

  /** Lets the next one begin. */
  leave(): void {
    this.#rise();
    this.#run.begun.leave();
    this.#server.crew.begun.leave();
  }

  async aside<T>(wait: () => Promise<T>): Promise<T> {
    this.leave();
    try {
      return await wait();
    } finally {
      await this.take();
    }
  }

  async meanwhile<T>(work: () => Promise<T>): Promise<T> {
    this.#rise();
    try {
      return await work();
    } finally {
      await this.#sit(true);
    }
  }

  async #sit(isBack: boolean): Promise<void> {
    await this.#server.crew.talking.take(isBack);
    await this.#run.talking.take(isBack);
  }

  #rise(): void {
    this.#run.talking.leave();
    this.#server.crew.talking.leave();
  }
}

/** One run over all tenants. */
class Tenants<Event> {
  readonly #options: TenantsOptions;
  readonly #work: Work<Event>;
  readonly #events: Event[] = [];
  readonly #servers = new Map<string | undefined, Promise<TenantServer>>();
  readonly #crew: Crew;
  readonly #ahead = new Places(() => ahead);
  #wake = () => {};
  #drained = () => {};
  #running = 0;
  #isRead = false;
  #broken: { readonly error: unknown } | undefined;

  constructor(options: TenantsOptions, work: Work<Event>) {
    const { atOnce = 16 } = options;
    this.#options = options;
    this.#work = work;
    this.#crew = new Crew(() => atOnce);
  }

  /** Hands out what comes of it as it comes. */
  async *events(): AsyncGenerator<Event> {
    void this.#readAll();
    try {
      yield* this.#untilAllAreDone();
    } finally {
      for (const server of this.#servers.values()) server.then((one) => one.release(), () => {});
    }
    // Whoever has taken the last event may hold on to this for a while.
    this.#servers.clear();
    if (this.#broken) throw this.#broken.error;
  }

  async *#untilAllAreDone(): AsyncGenerator<Event> {
    while (!this.#isRead || this.#running > 0 || this.#events.length > 0) {
      const event = this.#events.shift();
      if (this.#events.length < ahead) this.#drained();
      if (event !== undefined) yield event;
      else await new Promise<void>((resolve) => this.#wake = resolve);
    }
  }

  async #readAll(): Promise<void> {
    try {
      for await (const tenant of this.#options.tenants) {
        await this.#ahead.take();
        // Whoever takes the events may be slower than the servers.
        while (this.#events.length >= ahead) await new Promise<void>((resolve) => this.#drained = resolve);
        if (this.#options.signal?.aborted) break;
        this.#running++;
        void this.#one(tenant);
      }
    } catch (error) {
      this.#broken = { error };
    }
    this.#isRead = true;
    this.#wake();
  }

  async #one(tenant: ManifestTenant): Promise<void> {
    try {
      const server = await this.#serverOf(tenant.profile);
      const chair = new Chair(server, this.#crew);
      await chair.take();
      try {
        this.#tell(await this.#work.do(seatOf(tenant, server, chair), (event) => this.#tell(event)));
      } finally {
        chair.leave();
      }
    } catch (error) {
      this.#tell(this.#work.failed(tenant, error));
    }
    this.#running--;
    this.#ahead.leave();
    this.#wake();
  }

  #serverOf(profile: string | undefined): Promise<TenantServer> {
    const { connect, perServer = 4 } = this.#options;
    const server = this.#servers.get(profile) ?? connect(profile).then((client) => new TenantServer(client, perServer));
    this.#servers.set(profile, server);
    return server;
  }

  #tell(event: Event): void {
    this.#events.push(event);
    this.#wake();
  }
}

function seatOf(tenant: ManifestTenant, server: TenantServer, chair: Chair): Seat {
  return {
    key: tenantKey(tenant),
    tenant,
    server,
    aside: (wait) => chair.aside(wait),
    meanwhile: (work) => chair.meanwhile(work),
  };
}

/** Why a tenant failed, in a sentence. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Vb365Error) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : "something that is no error was thrown";
}
