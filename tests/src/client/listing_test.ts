import assert from "node:assert/strict";
import { collectGarbage } from "../../../cli/deno/garbage.ts";
import { type Client, createClient, Listing, listOrganizations, listTeams, listUsers } from "../../../mod.ts";
import { listJobs, listJobSessions, listLicensedUsers, listProxies, listRepositories } from "../../../protection.ts";

const id = "7a53143a-b7c8-4d5a-a569-7dcbca8ab71b";

/** Reads so many pages, and says how many of those before were still held when the next one was asked for. */
async function heldOf(use: (client: Client, see: (page: readonly object[]) => void) => Promise<unknown>) {
  const seen: WeakRef<object>[] = [];
  const held: number[] = [];
  const client = createClient({
    ...{ server: "vb365.example.com", version: "v8" },
    fetch: async (input) => {
      const offset = Number(new URL(new Request(input).url).searchParams.get("offset"));
      await new Promise((resolve) => setTimeout(resolve));
      collectGarbage();
      held.push(seen.filter((page) => page.deref() !== undefined).length);
      const results = Array.from({ length: offset < 6 ? 2 : 0 }, () => ({ id, name: `contoso-${offset}` }));
      return Response.json({ results, limit: 2, offset });
    },
  });
  await use(client, (page) => {
    const [entry] = page;
    if (entry) seen.push(new WeakRef(entry));
  });
  return { held, pages: seen.length };
}

const lists = {
  "listOrganizations()": (client: Client) => listOrganizations(client),
  "listOrganizations() by name": (client: Client) => listOrganizations(client, { name: "contoso*" }),
  "listUsers()": (client: Client) => listUsers(client, id),
  "listUsers() by name": (client: Client) => listUsers(client, id, { name: "*" }),
  "listTeams()": (client: Client) => listTeams(client, id),
  "listJobs()": (client: Client) => listJobs(client),
  "listJobs() by name": (client: Client) => listJobs(client, { name: "contoso*" }),
  "listJobSessions()": (client: Client) => listJobSessions(client),
  "listLicensedUsers()": (client: Client) => listLicensedUsers(client),
  "listRepositories()": (client: Client) => listRepositories(client),
  "listProxies()": (client: Client) => listProxies(client),
  "a list that is turned and filtered": (client: Client) =>
    listProxies(client).map((one) => ({ ...one })).filter(() => true),
};

for (const [name, list] of Object.entries(lists)) {
  Deno.test(`no page is held while the next one comes: ${name}`, async () => {
    const { held, pages } = await heldOf(async (client, see) => {
      const iterator = list(client).pages()[Symbol.asyncIterator]();
      const next = async () => {
        const { done, value } = await iterator.next();
        if (!done) see(value);
        return !done;
      };
      while (await next());
    });
    assert.ok(pages >= 3, `${pages} pages`);
    assert.deepEqual(held.filter((count) => count > 0), [], `${held}`);
  });
}

Deno.test("no page is held while the next one comes: listUsers() that is walked through", async () => {
  const { held, pages } = await heldOf(async (client, see) => {
    let count = 0;
    // The last entry of a page is what the walk has in hand.
    for await (const user of listUsers(client, id)) if (count++ % 2 === 0) see([user]);
  });
  assert.equal(pages, 3);
  assert.deepEqual(held.filter((count) => count > 0), [], `${held}`);
});

Deno.test("a list whose pages are found out first can be walked through, left, and taken whole", async () => {
  async function* pages() {
    for (const page of [[1, 2], [], [3]]) yield await Promise.resolve(page);
  }
  let found = 0;
  const list = new Listing(async () => await Promise.resolve((found++, pages())));
  assert.equal(found, 0);
  for await (const entry of list) if (entry === 2) break;
  assert.deepEqual([await list, await Array.fromAsync(list), found], [[1, 2, 3], [1, 2, 3], 3]);
  assert.deepEqual(await list.map((entry) => 2 * entry).filter((entry) => entry > 2), [4, 6]);
});
