/** Finds the word that was probably meant. */

/** The known word nearest to a mistyped one, if any is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // What is longer than any name was no slip of the fingers, and would take time to compare.
  if (word.length > 64) return undefined;
  const wanted = word.toLowerCase();
  let best: { name: string; away: number } | undefined;
  for (const name of known) {
    const away = distance(wanted, name.toLowerCase());
    if (away <= Math.ceil(wanted.length / 3) && (!best || away < best.away)) best = { name, away };
  }
  return best?.name;
}

/** How many letters have to be changed, added, left out or swapped with their neighbour. */
function distance(from: string, to: string): number {
  const table = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= from.length; row++) {
    table.push([row]);
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      table[row]?.push(Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(row - 2, column - 2) + 1 : Infinity,
      ));
    }
  }
  return at(from.length, to.length);
}
