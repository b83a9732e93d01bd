/** Every link and every action that an answer names answers, on every version. */

import assert from "node:assert/strict";
import { versionNames } from "../../mod.ts";
import { type Bench, openBench } from "../helpers/sandbox.ts";

/** So many addresses of a kind are followed; the others differ only in their ids. */
const eachKind = 2;
const starts = [
  "Organizations",
  "Jobs",
  "JobSessions",
  "BackupRepositories",
  "Proxies",
  "RestorePoints",
  "LicensedUsers",
];

interface Named {
  readonly method: string;
  readonly address: string;
}

/** What an answer names: links are read, actions are done by their method. */
function namedIn(data: unknown): Named[] {
  if (Array.isArray(data)) return data.flatMap(namedIn);
  if (typeof data !== "object" || data === null) return [];
  const { href, uri, method = "GET" }: { href?: unknown; uri?: unknown; method?: unknown } = data;
  const address = href ?? uri;
  const own = typeof address === "string" ? [{ method: String(method).toUpperCase(), address }] : [];
  return [...own, ...Object.values(data).flatMap(namedIn)];
}

const kindOf = ({ method, address }: Named) =>
  `${method} ${address.replace(/[0-9a-f-]{36,}/gi, "*").replace(/\?.*/, "")}`;

/** Follows all that is named, and gives back what does not answer. */
async function follow(bench: Bench, version: string): Promise<{ dead: string[]; count: number }> {
  const queue: Named[] = starts.map((noun) => ({ method: "GET", address: `/${version}/${noun}` }));
  const counts = new Map<string, number>();
  const dead: string[] = [];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const count = counts.get(kindOf(next)) ?? 0;
    if (count >= eachKind) continue;
    counts.set(kindOf(next), count + 1);
    const path = next.address.replace(/^https?:\/\/[^/]+/, "").replace(/^(?!\/)/, "/");
    const reply = await bench.send(`GET ${path}`);
    if (next.method === "GET") queue.push(...namedIn(reply.body));
    const isThere = next.method === "GET" ? reply.status === 200 : isAllowed(next.method, reply);
    if (!isThere) dead.push(`${next.method} ${path} ${reply.status}`);
  }
  return { dead, count: counts.size };
}

/** Reading where something else is to be done says what can be done there; nothing is done for that. */
function isAllowed(method: string, { status, headers }: Awaited<ReturnType<Bench["send"]>>): boolean {
  return status === 200 || (status === 405 && (headers.get("allow") ?? "").includes(method));
}

for (const version of versionNames) {
  Deno.test(`startSandbox() answers every address that its answers name on ${version}`, async () => {
    await using bench = await openBench({ versions: [version] });
    const { dead, count } = await follow(bench, version);
    // A noun that a version lacks is no dead link.
    const lacking = dead.filter((line) => !starts.some((noun) => line === `GET /${version}/${noun} 404`));
    assert.deepEqual(lacking, []);
    assert.ok(count > 15, `only ${count} kinds of addresses`);
  });
}
