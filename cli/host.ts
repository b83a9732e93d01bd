/** What a command line needs of the machine it runs on, so that tests can hand in one of their own. */

import type { DeviceCodeOptions, Fault, FaultKind, RunOutcome, SandboxOptions } from "../sandbox/mod.ts";
import type { Kept } from "./connection/kept.ts";
import { everyOf } from "./flags/options.ts";

/** Files that this program keeps for its user alone: the configuration, sessions, the audit log. */
export interface OwnFiles {
  /** The text of a file, undefined when there is none. @throws {Vb365Error} when it cannot be read */
  read(path: string): Promise<string | undefined>;
  /** Puts a file in place whole or not at all, and for this user alone. Its folder is made. Only under its lock. */
  write(path: string, text: string): Promise<void>;
  /** Removes a file, if it is there. */
  remove(path: string): Promise<void>;
  /** Does something while no other program holds the lock of that file. */
  locked<T>(path: string, work: () => Promise<T>): Promise<T>;
  /** Gives what opens a file to add lines to: that happens between a decision and a request, where nothing may wait. */
  logs(): Promise<(path: string) => LogFile>;
  /** Opens a journal for this program alone; undefined when another program has it. */
  openJournal(path: string): Promise<JournalFile | undefined>;
  /** The lines of a journal, which another program may have; undefined when there is none. */
  readJournal(path: string): Promise<AsyncIterable<string> | undefined>;
  /** Takes a lock until the program ends, alone or with others; undefined when it cannot be had now. */
  hold(path: string, isShared: boolean): Promise<Hold | undefined>;
  /** The path from the root. */
  absolute(path: string): string;
}

/** A file that only grows. */
export interface LogFile {
  /** Adds a line, and returns when it is on the disk. */
  append(line: string): void;
  close(): void;
}

/** A file of lines that only grows. */
export interface JournalFile {
  /** The lines that were there. */
  lines(): AsyncIterable<string>;
  /** Adds a line, and resolves when it is on the disk. */
  append(line: string): Promise<void>;
  /** Adds a line that may get lost when the power does. */
  note(line: string): void;
  close(): Promise<void>;
}

/** A lock that is held. */
export interface Hold {
  release(): void;
}

/** Why a file could not be used. */
export interface FileProblem {
  /** `missing`, `folder`, `forbidden`, `exists`, `too large`, or what the system says of it. */
  readonly problem: string;
}

/** A file that only its owner is to read. */
export interface PrivateFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A stream for text. */
export interface Stream {
  /** Whether a person looks at it. */
  readonly isTerminal: boolean;
  /** How many columns of text there are, where that is known. */
  readonly width?: number | undefined;
  /** Shows a text at the bottom of a terminal in place of the one before; without one it is gone. */
  status?(text: string | undefined): Promise<void>;
  /** Writes all of the text; false when nobody reads any more. An alarming one stands out where there are colours. */
  write(text: string, look?: "alarming"): Promise<boolean>;
}

/** A file that comes into being whole or not at all. */
export interface OutFile {
  /** Puts the file in place. */
  commit(text: string): Promise<void>;
}

/** The options of the embedded server that the command line can set. */
export interface SandboxSettings extends Pick<SandboxOptions, Passed> {
  seed?: Extract<SandboxOptions["seed"], string> | undefined;
  jobs?: { seconds?: number | undefined; outcome?: readonly RunOutcome[] | undefined } | undefined;
  deviceCode?: { confirm?: Extract<DeviceCodeOptions["confirm"], string> | undefined } | undefined;
  fault?: Fault | undefined;
}

type Passed =
  | "port"
  | "versions"
  | "username"
  | "password"
  | "latency"
  | "strict"
  | "putBackup"
  | "tokenLifetime"
  | "clockSkew"
  | "operatorOnly"
  | "mfa"
  | "product";

/** What can go wrong in the embedded server on request. */
export const sandboxFaults = everyOf<FaultKind>()(
  "status",
  "empty-body",
  "html",
  "half-json",
  "drop",
  "slow",
  "null-fields",
  "unknown-enum",
);

/** How a run of a job can end in the embedded server. */
export const runOutcomes = everyOf<RunOutcome>()("Success", "Warning", "Failed", "Stopped");

/** An embedded server that runs. */
export interface RunningSandbox {
  readonly url: string;
  readonly fingerprint: string;
  readonly username: string;
  readonly password: string;
  close(): Promise<void>;
}

/** The machine. */
export interface Host {
  readonly stdin: {
    readonly isTerminal: boolean;
    /** Reads all of it. */
    read(limit: number): Promise<Uint8Array | FileProblem>;
    /** Reads it line by line, as it comes. */
    lines(): AsyncIterable<string>;
  };
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Aborts when the user interrupts. */
  readonly signal: AbortSignal;
  env(name: string): string | undefined;
  /** Reads a file of at most so many bytes. */
  readFile(path: string, limit: number): Promise<Uint8Array | FileProblem>;
  /** What is at a path. */
  kindOf(path: string): Promise<"file" | "folder" | "missing">;
  /** The names of the files in a folder. */
  listFolder(path: string): Promise<readonly string[] | FileProblem>;
  /** Puts files in place for their owner only, all of them or none; says which one did not go. */
  putPrivateFiles(
    files: readonly PrivateFile[],
    mayReplace: boolean,
  ): Promise<(FileProblem & { readonly path: string }) | undefined>;
  /** Begins a file, for its owner only when it is to hold a secret. Nothing is at its place until it is committed. */
  openFile(path: string, holdsSecret: boolean): Promise<OutFile | FileProblem>;
  /** Asks the user one question on the terminal; undefined when the user leaves it. */
  ask(question: string, hidden: boolean): Promise<string | undefined>;
  now(): number;
  /** `windows`, `darwin`, or another system. */
  readonly platform: string;
  /** What this program keeps for its user. */
  readonly files: OwnFiles;
  /** Runs a program by its absolute path; undefined when that does not go well. */
  run(path: string, args: readonly string[], input: string): Promise<string | undefined>;
  /** Starts the embedded server. */
  startSandbox(settings: SandboxSettings): Promise<RunningSandbox>;
  /** Sends requests in place of the module's own transport. */
  readonly fetch?: typeof fetch | undefined;
  /** Looks on at what is sent, and may keep it from being sent. */
  watch?(send: typeof fetch): typeof fetch;
  /** Secrets that another program has handed over, by their keys. */
  readonly secrets?: Readonly<Record<string, string>> | undefined;
  /** What is kept between the command lines of one process. */
  readonly kept?: Kept | undefined;
  /** Clears away what a piece of work has left in memory: the engine would wait until there is much more of it. */
  collectGarbage?(): Promise<void>;
  /** The same, when much has come in since the last time. */
  relieveMemory?(): Promise<void>;
  /** Tells another program what people would be told. */
  notify?(kind: "note" | "warning", text: string): Promise<void>;
  /** From now on Ctrl-C does nothing: it is meant for the program that has started this one. */
  ignoreInterruption?(): void;
}
