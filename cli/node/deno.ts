/**
 * The part of Deno that the command line uses, by Node. `scripts/release/npm.ts` imports it into every file of the npm package that
 * names `Deno`, so that both runtimes run the same code. It is no global: packages would take Node for Deno.
 */

import process from "node:process";
import * as files from "./files.ts";
import { Command, stderr, stdin, stdout } from "./process.ts";
import { errors } from "./errors.ts";

/** A signal listener that Node has too. */
type Listener = () => void;

/** What stands in for Deno's global of that name. */
export const Deno = {
  ...files,
  Command,
  errors,
  stdin,
  stdout,
  stderr,
  args: process.argv.slice(2),
  build: { os: process.platform === "win32" ? "windows" : process.platform },
  permissions: { query: () => Promise.resolve({ state: "granted" }) },
  env: { get: (name: string): string | undefined => process.env[name] },
  cwd: (): string => process.cwd(),
  memoryUsage: (): NodeJS.MemoryUsage => process.memoryUsage(),
  exit: (code: number): never => process.exit(code),
  addSignalListener: (signal: NodeJS.Signals, listener: Listener): void => void process.on(signal, listener),
  removeSignalListener: (signal: NodeJS.Signals, listener: Listener): void => void process.off(signal, listener),
  consoleSize: (): { columns: number } => ({ columns: process.stdout.columns }),
  serve: (): never => {
    throw new Error("The sandbox speaks HTTP/2 only under Deno");
  },
};
