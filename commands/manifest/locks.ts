/** Keeps two runs of this machine from working on the same tenants. */

import { usage } from "../../cli/errors.ts";
import type { Context } from "../../cli/context.ts";
import type { Hold } from "../../cli/host.ts";
import type { Shard } from "./shard.ts";

/**
 * Holds a server for one run. The shards of one number of shards share it, each held by one run; nothing else does.
 *
 * @returns What holds it, or undefined when another run has it.
 */
export async function holdServer(
  context: Context,
  server: string,
  { number, count }: Shard,
): Promise<Hold | undefined> {
  const base = `apply.${server.replace(/^https:\/\//, "").replace(/[^\w.-]/g, "_")}`;
  const holds: Hold[] = [];
  const release = () => holds.splice(0).forEach((hold) => hold.release());
  const take = async (name: string, isShared: boolean): Promise<boolean> => {
    const hold = await context.files.hold(`${base}${name}.lock`, isShared);
    if (hold) holds.push(hold);
    else release();
    return hold !== undefined;
  };
  if (count === 1) return await take("", false) ? { release } : undefined;
  const mine = `.of-${count}`;
  if (!await take("", true) || !await take(mine, true) || !await take(`${mine}.${number}`, false)) return undefined;
  // Shards of another number would be other tenants, some of them the same.
  for (const name of await context.files.holds(`${base}.of-`)) {
    const other = /\.of-\d+(?=\.lock$)/.exec(name)?.[0];
    if (other === undefined || other === mine) continue;
    const hold = await context.files.hold(name, false);
    if (!hold) {
      release();
      return undefined;
    }
    hold.release();
  }
  return { release };
}

/** Waits for something that another run has, or refuses. */
export async function orWait<T>(
  context: Context,
  what: string,
  isPatient: boolean,
  take: () => Promise<T | undefined>,
): Promise<T> {
  for (let isTold = false;; isTold = true) {
    const taken = await take();
    if (taken !== undefined) return taken;
    if (!isPatient) {
      throw usage(`Another apply works ${what}, so nothing was sent`, "Run it again later, or add --wait.");
    }
    context.signal.throwIfAborted();
    if (!isTold) await context.tell(`Waiting for another apply that works ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
