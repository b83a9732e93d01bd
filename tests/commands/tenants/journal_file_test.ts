import assert from "node:assert/strict";
import { openJournal } from "../../../cli/deno/journal.ts";
import { ownFiles } from "../../../cli/deno/own_files.ts";

Deno.test("openJournal() keeps what may get lost until something is appended, or a moment has passed, or the end", async () => {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/journal.jsonl`;
  const text = () => Deno.readTextFile(path);
  const journal = await openJournal(path);
  assert.ok(journal);
  journal.note("one");
  assert.equal(await text(), "");
  await journal.append("two");
  assert.equal(await text(), "one\ntwo\n");
  journal.note("three");
  while (!(await text()).includes("three")) await new Promise((resolve) => setTimeout(resolve, 20));
  journal.note("four");
  await Promise.all([journal.append("five"), journal.append("six")]);
  journal.note("seven");
  await journal.close();
  assert.equal(await text(), "one\ntwo\nthree\nfour\nfive\nsix\nseven\n");
  await Deno.remove(folder, { recursive: true });
});

Deno.test("openJournal() begins a new line behind one that a power cut has torn", async () => {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/journal.jsonl`;
  await Deno.writeTextFile(path, '{"event":"inte');
  const journal = await openJournal(path);
  journal?.note("{}");
  await journal?.close();
  assert.equal(await Deno.readTextFile(path), '{"event":"inte\n{}\n');
  await Deno.remove(folder, { recursive: true });
});

Deno.test("readJournal() reads what another run is writing, says of no journal that there is none, and refuses a folder", async () => {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/tenants.journal.jsonl`;
  assert.equal(await ownFiles.readJournal(path), undefined);
  const journal = await openJournal(path);
  await journal?.append("one");
  assert.deepEqual(await Array.fromAsync(await ownFiles.readJournal(path) ?? []), ["one"]);
  await journal?.close();
  await assert.rejects(ownFiles.readJournal(folder), /Cannot read .*: it is no file/);
  await Deno.remove(folder, { recursive: true });
});
