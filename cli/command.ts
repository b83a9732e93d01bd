/** The shape of a command: data that parsing, help, completion and the reference read, and one function. */

import type { Context } from "./context.ts";
import type { Metric } from "./output/metrics.ts";
import type { Arguments, Given, Option, Options, Secrets, Values } from "./flags/options.ts";

/** What a command does to the server, or to files: at the most, when that depends on what it is given. */
export type Effect =
  /** Nothing is changed. */
  | "reads"
  /** Something is added or changed. */
  | "writes"
  /** Something can be gone that nobody can bring back. */
  | "loses";

/** A command. */
export interface Command<A extends Arguments = Arguments, O extends Options = Options, Result = unknown> {
  /** The words that call it; its file is named after them. */
  readonly words: string;
  /** One line for the list of commands: verb first, no period. */
  readonly summary: string;
  /** What else a user has to know, in full sentences. */
  readonly description?: string;
  /** The cmdlet or the document that it mirrors. */
  readonly mirrors?: string;
  /** The role or the permission that it needs. */
  readonly permissions?: string;
  readonly effect: Effect;
  /** What its data is, one of it or a list: the name of a type. */
  readonly output: string;
  /** Lines of a shell; those with # are comments. */
  readonly examples: readonly string[];
  readonly arguments?: A;
  /** The only values of an argument, for completion. */
  readonly argumentChoices?: Readonly<Record<string, readonly string[]>>;
  readonly options?: O;
  readonly secrets?: Secrets;
  /** The columns of its table: heading and property. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Whether it talks to a server, so that help shows the flags of the connection. */
  readonly connects?: boolean;
  /** Whether its data is text, piped or not, unless `--output` says otherwise. */
  isText?(options: Values<O>): boolean;
  /** Whether its data holds secrets on purpose. */
  readonly showsSecrets?: boolean;
  /** Whether its data is the program's own and holds nothing of a server or a user, so that nothing in it is hidden. */
  readonly tellsOfItself?: boolean;
  /** Whether it ends only when the user stops it, which is then no interruption. */
  readonly runsUntilStopped?: boolean;
  /** Whether it ends by itself when it is interrupted, after what it has begun. */
  readonly stopsInOrder?: boolean;
  /** Whether its data comes piece by piece, a line of JSON each, unless something else is asked for. */
  readonly streams?: boolean;
  /**
   * How `--as` finds out what it would send, where it is not one write or the last thing that it reads. `reads`: its data is
   * made of all that it reads. `steps`: it makes several writes one after the other. `none`: no script could do it.
   */
  readonly scripts?: "reads" | "steps" | "none";
  /** Does the work and returns the data. */
  run(context: Context, args: Given<A>, options: Values<O>): Promise<Result>;
  /** The rows of its data, for csv and jsonl, where the data is a report around them. */
  rows?(result: Result): readonly unknown[];
  /** What of its data a monitoring system may want to know, for `--output prometheus`. */
  metrics?(result: Result): readonly Metric[];
  /** Says the data in a sentence or as text, for people; the width is that of their terminal. */
  text?(result: Result, width?: number): string;
}

/** Holds a command to its shape and infers the types of its arguments and flags. */
export function defineCommand<
  const A extends Arguments = Record<never, string>,
  const O extends Options = Record<never, Option>,
  Result = unknown,
>(command: Command<A, O, Result>): Command {
  return command;
}

/** An argument as help shows it: `<file>`, `<files...>` for one or more, `[file]` and `[files...]` for what may be left out. */
export function shownArgument(name: string): string {
  return name.includes("?") ? `[${name.replace("?", "")}]` : `<${name}>`;
}

/** What is known of a command before it is loaded. */
export interface Entry {
  readonly summary: string;
  load(): Promise<{ command: Command }>;
}

/** Every command by its words. */
export type Index = Readonly<Record<string, Entry>>;
