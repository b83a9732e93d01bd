/** Works on many things, a few at a time. The only file that names p-map. */

import pMap from "npm:p-map@7.1.1";

/**
 * Works on many things, a few at a time; the first failure ends it.
 *
 * @returns The results in the order of the things.
 */
export async function mapBounded<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return await pMap(items, work, { concurrency: atOnce });
}
