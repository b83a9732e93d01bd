/** The files of the user by Deno: what is written is on the disk, whole, and readable for nobody else. */

import { Vb365Error } from "../../secrets.ts";
import { absolute, endsTorn, problemOf, readLimited, refuseOther, replaceFile } from "./files.ts";
import { load } from "../lazy.ts";
import { say } from "../files.ts";
import type { LogFile, OwnFiles } from "../host.ts";
import { usage } from "../errors.ts";

const forOwner = { mode: 0o600 };

/** The files of the user. */
export const ownFiles: OwnFiles = {
  read: (path) => orSay("read", path, () => readOwn(path)),
  async write(path, text) {
    await orSay("write", path, () => replace(path, text));
  },
  async remove(path) {
    await orSay("remove", path, () => Deno.remove(path));
  },
  async locked(path, work) {
    const beside = `${path}.lock`;
    using file = await orSay("lock", beside, () => openLock(beside));
    if (file) await orSay("lock", beside, () => waitForLock(file));
    return await work();
  },
  logs: () => Promise.resolve(openLog),
  async openJournal(path) {
    const { openJournal } = await loadJournal();
    return await orSay("write", path, () => openJournal(path));
  },
  async readJournal(path) {
    const { linesIn } = await loadJournal();
    return await orSay("read", path, async () => {
      if (!refusePipe(path)) return undefined;
      using file = await Deno.open(path);
      if (!file.statSync().isFile) throw new Error("it is no file");
      return linesIn(path);
    });
  },
  async hold(path, isShared) {
    const { hold } = await loadJournal();
    return await orSay("write", path, () => hold(path, isShared));
  },
  absolute,
};

/** What few commands need is not read by all. */
const loadJournal = () => load<typeof import("./journal.ts")>(import.meta, "./journal.ts");

/** Nobody holds a lock for longer than a request takes, unless it hangs. */
const patience = 120_000;

async function waitForLock(file: Deno.FsFile): Promise<void> {
  const end = Date.now() + patience;
  while (!(await file.tryLock(true))) {
    if (Date.now() > end) throw new Error("another program does not let go of it");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** No file of this program comes near this size. */
const mostBytes = 1024 * 1024;

async function readOwn(path: string): Promise<string | undefined> {
  // Mostly there is none, and to look costs a tenth of what opening it in vain does.
  if (!refusePipe(path)) return undefined;
  using file = await Deno.open(path);
  const found = await readLimited(file, mostBytes);
  if ("problem" in found) throw new Error(say(found, mostBytes));
  return new TextDecoder().decode(found);
}

async function replace(named: string, text: string): Promise<void> {
  await makeFolder(named);
  const path = await Deno.realPath(named).catch(() => named);
  await replaceFile(path, new TextEncoder().encode(text));
  await syncFolder(path);
}

/** Windows opens no folder, and needs none: its renames are on the disk when they return. */
async function syncFolder(path: string): Promise<void> {
  if (Deno.build.os === "windows") return;
  using folder = await Deno.open(folderOf(path));
  await folder.sync();
}

async function makeFolder(path: string): Promise<void> {
  await Deno.mkdir(folderOf(path), { recursive: true, mode: 0o700 });
}

/** The lock is a file of its own, as the file itself is replaced; the system lets go of it when the program dies. */
async function openLock(path: string): Promise<Deno.FsFile> {
  await makeFolder(path);
  refusePipe(path);
  return await Deno.open(path, { write: true, create: true, ...forOwner });
}

/** Opens a file to add lines to. */
export function openLog(path: string): LogFile {
  try {
    refusePipe(path);
    const file = Deno.openSync(path, { read: true, append: true, create: true, ...forOwner });
    refuseOther(file);
    const { isFile } = file.statSync();
    return {
      append(line) {
        const bytes = new TextEncoder().encode(`${isFile && endsTorn(file) ? "\n" : ""}${line}\n`);
        // One write, so that lines of several programs do not mix.
        if (file.writeSync(bytes) !== bytes.length) throw new Error("the disk is full");
        if (isFile) file.syncDataSync();
      },
      close: () => file.close(),
    };
  } catch (error) {
    throw problem("write", path, error);
  }
}

/** Opening a pipe waits for somebody at its other end, who may never come. Says whether anything is there. */
function refusePipe(path: string): boolean {
  const found = statOrNothing(path);
  if (found?.isFifo || found?.isSocket) throw new Error("it is a pipe, not a file");
  return found !== undefined;
}

function statOrNothing(path: string): Deno.FileInfo | undefined {
  try {
    return Deno.statSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/** `node:path` would do it too, and take milliseconds of every start. */
function folderOf(path: string): string {
  if (!/[\\/]/.test(path)) return ".";
  return path.replace(/[\\/][^\\/]*$/, "") || "/";
}

async function orSay<T>(action: string, path: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound && action !== "write") return undefined;
    throw problem(action, path, error);
  }
}

function problem(action: string, path: string, error: unknown): Error {
  const found = problemOf(error);
  // What is written would be made, were its folder there.
  const lacksFolder = action === "write" && found.problem === "missing";
  const message = `Cannot ${action} ${path}: ${say(lacksFolder ? { problem: "no folder" } : found)}`;
  if (!(error instanceof Deno.errors.NotCapable)) return usage(message);
  const hint = "Deno was not allowed to: see --allow-read and --allow-write.";
  return new Vb365Error(message, { code: "invalid-input", reason: "no-permission", hint });
}
