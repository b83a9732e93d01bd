/** Works on many things, a few at a time. The only file that names p-map. */

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
  const { default: pMap } = await import("npm:p-map@7.1.1");
  return await pMap(items, work, { concurrency: atOnce });
}
