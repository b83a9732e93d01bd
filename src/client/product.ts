/** The version of the product behind an API version: operations come with 8.x while the path stays /v8. */

import { answerTo, expectObject } from "./answer.ts";
import { anyVersion, type ClientFacts } from "./client.ts";
import { Vb365Error } from "../error.ts";
import { requireVersion, type Version } from "../versions.ts";

const known = new WeakMap<object, Promise<string | undefined>>();

/** The version of the product, such as `8.4.0.1234`, asked for once for each client; undefined where it is not told. */
export function productVersion(client: ClientFacts<Version>): Promise<string | undefined> {
  const asked = known.get(client) ?? ask(client);
  known.set(client, asked);
  asked.catch(() => known.delete(client));
  return asked;
}

/** Insists that the product is new enough for something, before anything else is sent. */
export async function requireProduct(client: ClientFacts<Version>, action: string, since: string): Promise<void> {
  // What came with 8.x is served at /v8 alone, however new the product.
  requireVersion(client.version, action, ({ protectedObjects }) => protectedObjects);
  const version = await productVersion(client);
  if (version !== undefined && compareVersions(version, since) >= 0) return;
  throw new Vb365Error(`Cannot ${action}: the server is version ${version ?? "unknown"}, and ${since} brought it`, {
    code: "unsupported",
    reason: "product",
    hint: `Update Veeam Backup for Microsoft 365 to ${since} or later.`,
  });
}

/** Compares two versions number by number, as far as both go. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => text.split(".").map(Number));
  for (const [index, number] of (right ?? []).entries()) {
    const difference = (left?.[index] ?? 0) - number;
    if (difference !== 0) return difference;
  }
  return 0;
}

async function ask(client: ClientFacts<Version>): Promise<string | undefined> {
  const action = "read the version of the server";
  const answer = expectObject(action, await answerTo(action, anyVersion(client).GET("/ServiceInstance")));
  return answer.version ?? undefined;
}
