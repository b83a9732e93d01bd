import assert from "node:assert/strict";
import { createClient } from "../../../mod.ts";
import {
  applyTenants,
  type ApplyTenantsOptions,
  type JournalEntry,
  type ManifestTenant,
  planTenants,
  type TenantResult,
} from "../../../tenants.ts";

/** A server on which each POST waits until it is let go. */
function slowServer(onPost: (officeName: string) => Promise<void>) {
  const posted: string[] = [];
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method === "GET") return Response.json({ results: [], offset: 0, limit: 1000 });
    const { exchangeOnlineSettings: { account } } = await request.json();
    const officeName = String(account).split("@")[1] ?? "";
    posted.push(officeName);
    await onPost(officeName);
    return Response.json({ id: crypto.randomUUID(), type: "Office365", name: officeName, officeName });
  };
  return { posted, client: createClient({ server: "vb365.example.com", version: "v7", fetch: send }) };
}

/** A journal in memory: what is on the disk, and what would get lost. */
function memoryJournal() {
  const disk: JournalEntry[] = [];
  let waiting: JournalEntry[] = [];
  const note = (entry: JournalEntry) => void waiting.push(entry);
  const append = async (entry: JournalEntry) => {
    note(entry);
    await Promise.resolve();
    disk.push(...waiting);
    waiting = [];
  };
  const of = (tenant: string) => [...disk, ...waiting].filter((entry) => entry.tenant === tenant);
  return { disk, of, note, append, open: new Map<string, number>() };
}

const tenants = (count: number): ManifestTenant[] =>
  Array.from({ length: count }, (_, at) => ({ officeName: `t${at}.example.com`, mode: "basic", account: "" }));

async function apply(options: Omit<ApplyTenantsOptions, "materialsOf">): Promise<TenantResult[]> {
  const materialsOf = ({ officeName }: ManifestTenant) =>
    Promise.resolve({
      organization: {
        type: "Office365",
        mode: "basic",
        exchangeOnlineSettings: { account: `admin@${officeName}`, password: "planted" },
      } as const,
      backupAccounts: [],
      backupApplications: [],
    });
  const events = await Array.fromAsync(applyTenants({ ...options, materialsOf }));
  return events.filter((event) => event.event === "tenant");
}

Deno.test("applyTenants() has no more at once at a server than it may, each behind a line that is on the disk", async () => {
  const journal = memoryJournal();
  let most = 0;
  let now = 0;
  const { client, posted } = slowServer(async (officeName) => {
    assert.equal(journal.disk.filter(({ event, tenant }) => event === "intent" && tenant === officeName).length, 1);
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve));
    now--;
  });
  const connect = () => Promise.resolve(client);
  const results = await apply({ tenants: tenants(40), connect, journal, perServer: 3 });
  assert.deepEqual(results.map(({ state }) => state), Array.from({ length: 40 }, () => "created"));
  assert.equal(new Set(posted).size, 40);
  assert.equal(most, 3);
});

/** Holds the first POST until it is let go, when others have their lines in the journal and wait for its place. */
function heldServer() {
  const { promise, resolve: letGo } = Promise.withResolvers<void>();
  const journal = memoryJournal();
  const waiting = async () => {
    while (journal.of("t1.example.com").length === 0) await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    ...slowServer((officeName) => officeName === "t0.example.com" ? promise : Promise.resolve()),
    journal,
    letGo,
    waiting,
  };
}

Deno.test("applyTenants() writes its line anew when it had to wait for a place, so that the line says when it was sent", async () => {
  const { client, journal, letGo, waiting } = heldServer();
  const clock = Date.now;
  const running = apply({ tenants: tenants(3), connect: () => Promise.resolve(client), journal, perServer: 1 });
  try {
    await waiting();
    Date.now = () => clock() + 5000;
    letGo();
    await running;
  } finally {
    Date.now = clock;
  }
  const events = (tenant: string) => journal.of(tenant).map(({ event }) => event);
  assert.deepEqual(events("t0.example.com"), ["intent", "done", "tenant"]);
  assert.deepEqual(events("t1.example.com"), ["intent", "intent", "done", "tenant"]);
});

Deno.test("applyTenants() that is stopped finishes what is at the server, and says of the rest that it was not sent", async () => {
  const { client, journal, letGo, waiting, posted } = heldServer();
  const stop = new AbortController();
  const { signal } = stop;
  const running = apply({ tenants: tenants(9), connect: () => Promise.resolve(client), journal, perServer: 1, signal });
  await waiting();
  stop.abort();
  letGo();
  const results = await running;
  assert.deepEqual(posted, ["t0.example.com"]);
  assert.equal(results.find(({ tenant }) => tenant === "t0.example.com")?.state, "created");
  assert.ok(results.every(({ tenant, state }) => state === "stopped" || tenant === "t0.example.com"));
  const events = journal.of("t1.example.com").map(({ event }) => event);
  assert.deepEqual(events, ["intent", "undone", "tenant"]);
});

Deno.test("planTenants() reads no further than some tenants ahead of whoever takes what comes of them", async () => {
  const { client } = slowServer(() => Promise.resolve());
  let read = 0;
  function* counted() {
    for (const tenant of tenants(2000)) {
      read++;
      yield { ...tenant, existing: true };
    }
  }
  const plans = planTenants({ tenants: counted(), connect: () => Promise.resolve(client) });
  await plans.next();
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setTimeout(resolve));
  assert.ok(read < 500, `${read} were read`);
  let taken = 1;
  for await (const _ of plans) taken++;
  assert.equal(taken, 2000);
});

Deno.test("planTenants() leaves nothing at the client that would hold what was listed", async () => {
  const { client } = slowServer(() => Promise.resolve());
  const looking = new Set<object>();
  const watched: typeof client = {
    ...client,
    use: (...middleware) => middleware.forEach((one) => looking.add(one)),
    eject: (...middleware) => middleware.forEach((one) => looking.delete(one)),
  };
  const plans = planTenants({ tenants: tenants(3), connect: () => Promise.resolve(watched) });
  await plans.next();
  assert.equal(looking.size, 1);
  await plans.return(undefined);
  await Promise.resolve();
  assert.equal(looking.size, 0);
});
