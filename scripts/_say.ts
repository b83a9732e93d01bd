/** Words for the person at the terminal: to stderr, so that stdout stays free for data. */
export function say(...lines: readonly string[]): void {
  // deno-lint-ignore no-console
  for (const line of lines) console.error(line);
}

/** Tells what a check found, and ends the process with 1 when that is anything. */
export function conclude(found: readonly string[], whenNone: string): void {
  say(...found, found.length === 0 ? whenNone : `${found.length} to mend`);
  if (found.length > 0) Deno.exit(1);
}
