/** A machine whose files are in memory and whose programs are functions. */

import type { Host } from "../../cli/host.ts";

/** What the command line needs of the machine to keep something. */
export type Machine = Pick<Host, "platform" | "files" | "run">;

/** Makes a machine. What it keeps is in the map, and stays there for the next command line. */
export function memoryMachine(kept: Map<string, string> = new Map(), other: Partial<Machine> = {}): Machine {
  const turns = new Map<string, Promise<unknown>>();
  return {
    platform: "linux",
    run: () => Promise.resolve(undefined),
    files: {
      read: (path) => Promise.resolve(kept.get(path)),
      write: (path, text) => Promise.resolve(void kept.set(path, text)),
      remove: (path) => Promise.resolve(void kept.delete(path)),
      locked: (path, work) => {
        const turn = (turns.get(path) ?? Promise.resolve()).then(work);
        turns.set(path, turn.catch(() => {}));
        return turn;
      },
      logs: () =>
        Promise.resolve((path) => ({
          append: (line) => void kept.set(path, `${kept.get(path) ?? ""}${line}\n`),
          close() {},
        })),
      readJournal: (path) => {
        const held = kept.get(path);
        return Promise.resolve(held === undefined ? undefined : linesOf(held));
      },
      openJournal: (path) => {
        const held = kept.get(path) ?? "";
        const add = (line: string) => void kept.set(path, `${kept.get(path) ?? ""}${line}\n`);
        return Promise.resolve({
          lines: () => linesOf(held),
          append: (line) => Promise.resolve(add(line)),
          note: add,
          close: () => Promise.resolve(),
        });
      },
      hold: () => Promise.resolve({ release() {} }),
      absolute: (path) => path.startsWith("/") ? path : `/here/${path}`,
    },
    ...other,
  };
}

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split("\n");
}
