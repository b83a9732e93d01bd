/** The proxy that the environment names. There is no flag for it, as its address may hold a password. */

import { readProxyVariables } from "../mod.ts";
import type { Host } from "./_host.ts";
import type { KnownSecrets } from "./_redact.ts";

/** The proxy, and the servers that are reached without it. */
export function proxyOf({ env }: Pick<Host, "env">, known: KnownSecrets): { proxy?: string; noProxy?: string } {
  const names = ["HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"].flatMap((name) => [name, name.toLowerCase()]);
  const found = readProxyVariables(Object.fromEntries(names.map((name) => [name, env(name)])));
  known.addAll([URL.parse(found.proxy ?? "")?.password]);
  return found;
}
