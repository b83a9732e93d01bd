/** Makes data fit for every reader: ConvertFrom-Json fails on two keys that differ only by case, and on an empty key. */
export function tidy(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(tidy);
  if (typeof data !== "object" || data === null) return data;
  const kept = new Map<string, [key: string, value: unknown]>();
  for (const [key, value] of Object.entries(data)) {
    const folded = key.toLowerCase();
    if (key !== "" && !kept.has(folded)) kept.set(folded, [key, tidy(value)]);
  }
  return Object.fromEntries(kept.values());
}
