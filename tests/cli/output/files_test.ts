/** Files that the program writes: for their owner, whole, and with nothing left beside them. */

import assert from "node:assert/strict";
import { openFile } from "../../../cli/deno/files.ts";
import { openLog, ownFiles } from "../../../cli/deno/own_files.ts";

const isUnix = Deno.build.os !== "windows";

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name).sort();
}

async function commit(path: string, holdsSecret: boolean, text = "new"): Promise<string> {
  const file = await openFile(path, holdsSecret);
  if ("problem" in file) return file.problem;
  await file.commit(text);
  return "written";
}

const modeOf = async (path: string) => ((await Deno.stat(path)).mode ?? 0) & 0o777;

Deno.test("openFile() leaves nothing at the place, nor beside it, before it is committed", () =>
  inFolder(async (folder) => {
    const file = await openFile(`${folder}/o.json`, true);
    assert.ok(!("problem" in file));
    assert.deepEqual(await namesIn(folder), []);
    await file.commit("x");
    assert.deepEqual(await namesIn(folder), ["o.json"]);
  }));

Deno.test({
  name: "openFile() makes a file with a secret for its owner only, and never widens another",
  ignore: !isUnix,
  fn: () =>
    inFolder(async (folder) => {
      for (
        const [before, holdsSecret, after] of [
          [undefined, true, 0o600],
          [0o644, true, 0o600],
          [0o600, false, 0o600],
          [0o640, false, 0o640],
        ] as const
      ) {
        const path = `${folder}/${before}-${holdsSecret}`;
        if (before !== undefined) {
          await Deno.writeTextFile(path, "old");
          await Deno.chmod(path, before);
        }
        assert.equal(await commit(path, holdsSecret), "written");
        assert.equal(await modeOf(path), after, path);
      }
    }),
});

Deno.test({
  name: "openFile() refuses pipes at once, and says which folder is missing",
  ignore: !isUnix,
  fn: () =>
    inFolder(async (folder) => {
      await new Deno.Command("mkfifo", { args: [`${folder}/pipe`] }).output();
      assert.equal(await commit(`${folder}/pipe`, false), "pipe");
      assert.equal(await commit(`${folder}/none/o.json`, false), "no folder");
      assert.equal(await commit(folder, false), "folder");
      assert.equal(await commit("/dev/null", false), "written");
    }),
});

Deno.test({
  name: "the files of the user are no pipes and no more than they can be",
  ignore: !isUnix,
  fn: () =>
    inFolder(async (folder) => {
      await new Deno.Command("mkfifo", { args: [`${folder}/pipe`, `${folder}/x.lock`] }).output();
      await assert.rejects(async () => await ownFiles.read(`${folder}/pipe`), /it is a pipe/);
      await assert.rejects(async () => await ownFiles.locked(`${folder}/x`, () => Promise.resolve()), /it is a pipe/);
      assert.throws(() => openLog(`${folder}/pipe`), /it is a pipe/);
      await Deno.writeFile(`${folder}/big`, new Uint8Array(20 * 1024 * 1024));
      const started = performance.now();
      await assert.rejects(async () => await ownFiles.read(`${folder}/big`), /more than 1 MiB/);
      assert.ok(performance.now() - started < 2000);
      assert.equal(await ownFiles.read(`${folder}/none`), undefined);
    }),
});

Deno.test({
  name: "what a killed program has left is swept by the next one, and what a living one holds is not",
  ignore: !isUnix,
  fn: () =>
    inFolder(async (folder) => {
      const path = `${folder}/session-x.json`;
      const [dead, held, other] = [`${path}.00000000.part`, `${path}.11111111.part`, `${folder}/y.22222222.part`];
      for (const part of [dead, held, other]) await Deno.writeTextFile(part, "secret");
      const holder = new Deno.Command("flock", {
        args: [held, "sh", "-c", "echo ready; exec sleep 20"],
        stdout: "piped",
      }).spawn();
      await holder.stdout.getReader().read();
      await ownFiles.write(path, "new");
      assert.deepEqual(await namesIn(folder), [
        "session-x.json",
        "session-x.json.11111111.part",
        "y.22222222.part",
      ]);
      holder.kill("SIGKILL");
      await holder.status;
      assert.equal(await modeOf(path), 0o600);
    }),
});

Deno.test({
  name: "no link that waits beside a file of the user is followed",
  ignore: !isUnix,
  fn: () =>
    inFolder(async (folder) => {
      const [path, victim] = [`${folder}/session-x.json`, `${folder}/victim`];
      await Deno.writeTextFile(victim, "mine");
      for (const name of ["new", "part", "tmp"]) await Deno.symlink(victim, `${path}.${name}`);
      await ownFiles.write(path, "secret");
      assert.equal(await Deno.readTextFile(victim), "mine");
    }),
});

Deno.test("no line of a log or a journal is added to a file that holds something else", () =>
  inFolder(async (folder) => {
    const path = `${folder}/other`;
    for (const text of ["tenants:\n", '{\n  "tenants": []\n}\n', "\x30\x82\x09\x74", "[", "\n"]) {
      await Deno.writeTextFile(path, text);
      assert.throws(() => openLog(path), /Cannot write .*other: it is there already, and holds something else/);
      await assert.rejects(ownFiles.openJournal(path), /Cannot write .*other: it is there already, and holds/);
      assert.equal(await Deno.readTextFile(path), text);
    }
    assert.throws(() => openLog(`${folder}/none/log`), /Cannot write .*: there is no such folder/);
    await assert.rejects(ownFiles.openJournal(`${folder}/none/log`), /Cannot write .*: there is no such folder/);
    for (const text of ["", "{", '{"event":"ru', '{"event":"run"}\n']) {
      await Deno.writeTextFile(path, text);
      openLog(path).close();
      await (await ownFiles.openJournal(path))?.close();
    }
  }));

Deno.test("a log mends a torn last line, and keeps what came before", () =>
  inFolder((folder) => {
    const path = `${folder}/audit.jsonl`;
    Deno.writeTextFileSync(path, '{"a":1}\n{"torn');
    const log = openLog(path);
    log.append('{"b":2}');
    log.append('{"c":3}');
    log.close();
    assert.equal(Deno.readTextFileSync(path), '{"a":1}\n{"torn\n{"b":2}\n{"c":3}\n');
    return Promise.resolve();
  }));
