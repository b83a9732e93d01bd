/** The journal of a manifest: where it is, and what earlier runs have written into it. */

import { JournalReader } from "../../tenants.ts";
import type { Context } from "../../cli/context.ts";
import { usage } from "../../cli/errors.ts";
import type { Shard } from "./shard.ts";

/** Where the journal of a manifest is when nothing is said: each shard has one of its own, so that several can work in one folder. */
export function journalBeside(path: string, { number, count }: Shard): string {
  if (path === "-") throw usage("A manifest from standard input needs --journal FILE");
  return count === 1 ? `${path}.journal.jsonl` : `${path}.${number}-of-${count}.journal.jsonl`;
}

/** Reads a journal line by line. */
export async function readLines(
  context: Context,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<JournalReader> {
  const reader = new JournalReader();
  for await (const line of lines) {
    reader.add(line);
    await context.passed(1);
  }
  return reader;
}

/** Reads the journal of earlier runs, if there were any; another run may be writing it. */
export async function readEarlier(
  context: Context,
  manifest: string,
  shard: Shard,
  journal: string | undefined,
): Promise<JournalReader> {
  const path = journal ?? (manifest === "-" ? undefined : journalBeside(manifest, shard));
  const lines = path === undefined ? undefined : await context.files.readJournal(path);
  return await readLines(context, lines ?? []);
}
