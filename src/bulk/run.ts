/** Works on many tenants at once, so many on each server and so many in all, and hands out what comes of it as it comes. */

import { Vb365Error } from "../error.ts";
import { type ManifestTenant, tenantKey } from "./fields.ts";
import { Places, TenantServer } from "./server.ts";
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
  /** Lets others work while this one waits for somebody. */
  aside<T>(wait: () => Promise<T>): Promise<T>;
}

/** How many tenants are read ahead, so that those of a busy server do not keep others waiting. */
const ahead = 1000;

/** Does the same for every tenant; `work` may hand out events besides what it returns. */
export async function* eachTenant<Event>(
  options: TenantsOptions,
  work: (seat: Seat, tell: (event: Event) => void) => Promise<Event>,
  failed: (tenant: ManifestTenant, error: unknown) => Event,
): AsyncGenerator<Event> {
  const { perServer = 4, atOnce = 16, signal } = options;
  const events: Event[] = [];
  let wake = () => {};
  const tell = (event: Event) => {
    events.push(event);
    wake();
  };
  const servers = new Map<string | undefined, Promise<TenantServer>>();
  const serverOf = (profile: string | undefined) => {
    const server = servers.get(profile) ??
      options.connect(profile).then((client) => new TenantServer(client, perServer));
    servers.set(profile, server);
    return server;
  };
  const total = new Places(() => atOnce);
  const read = new Places(() => ahead);
  const one = async (tenant: ManifestTenant): Promise<void> => {
    try {
      const server = await serverOf(tenant.profile);
      const sit = async () => {
        await server.places.take();
        await total.take();
      };
      const rise = () => {
        total.leave();
        server.places.leave();
      };
      const aside = async <T>(wait: () => Promise<T>): Promise<T> => {
        rise();
        try {
          return await wait();
        } finally {
          await sit();
        }
      };
      await sit();
      try {
        tell(await work({ key: tenantKey(tenant), tenant, server, aside }, tell));
      } finally {
        rise();
      }
    } catch (error) {
      tell(failed(tenant, error));
    }
  };
  let running = 0;
  let isRead = false;
  let broken: { error: unknown } | undefined;
  const readAll = async () => {
    try {
      for await (const tenant of options.tenants) {
        await read.take();
        if (signal?.aborted) break;
        running++;
        void one(tenant).finally(() => {
          running--;
          read.leave();
          wake();
        });
      }
    } catch (error) {
      broken = { error };
    }
    isRead = true;
    wake();
  };
  void readAll();
  while (!isRead || running > 0 || events.length > 0) {
    const next = events.shift();
    if (next !== undefined) yield next;
    else await new Promise<void>((resolve) => wake = resolve);
  }
  if (broken) throw broken.error;
}

/** Why a tenant failed, in a sentence. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Vb365Error) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : "something that is no error was thrown";
}
