/** The shape of a command: data that parsing, help, completion and the reference read, and one function. */

import type { Context } from "./_context.ts";

/** A flag. */
export interface Option {
  /** `switch` is `--x`, `--no-x` or `--x=true`; `list` is given once for each value; `file` is a path, `-` for standard input. */
  readonly kind: "switch" | "text" | "number" | "list" | "file";
  /** What it does: verb or noun first, no period. */
  readonly summary: string;
  /** What stands for the value in help. */
  readonly value?: string;
  /** The only values it takes, in any casing. */
  readonly choices?: readonly string[];
  /** The environment variable that stands in for it. */
  readonly env?: string;
  /** One letter for it. */
  readonly short?: string;
  /** Other names; `no-yes` as an alias means the opposite of `yes`. */
  readonly aliases?: readonly string[];
  /** Whether an empty text is a value. */
  readonly mayBeEmpty?: boolean;
}

/** A secret: it has no flag that takes it as a value, but `--NAME-env`, `--NAME-file`, `--NAME-stdin` and a variable. */
export interface Secret {
  readonly summary: string;
  /** Another secret of the command that stands in when this one is not given. */
  readonly fallback?: string;
}

export type Options = Readonly<Record<string, Option>>;
export type Secrets = Readonly<Record<string, Secret>>;
/**
 * The arguments in their order, each with its summary. All of them must be given; a last one that ends in `...` takes one
 * or more, and in `?...` any number.
 */
export type Arguments = Readonly<Record<string, string>>;

/** What a flag can hold. */
export type Value = string | number | boolean | readonly string[];

type ValueOf<O extends Option> = Option extends O ? Value
  : O["kind"] extends "switch" ? boolean
  : O["kind"] extends "number" ? number
  : O["kind"] extends "list" ? readonly string[]
  : O extends { choices: readonly (infer Choice)[] } ? Choice
  : string;

/** What was given for the flags. */
export type Values<O extends Options = Options> = { readonly [K in keyof O]?: ValueOf<O[K]> | undefined };
/** What was given for the arguments. */
export type Given<A extends Arguments = Arguments> = { readonly [K in keyof A]: GivenFor<K> };

type GivenFor<Name> = string extends Name ? string | readonly string[]
  : Name extends `${string}...` ? readonly string[]
  : string;

/** An argument as help shows it: `<file>`, `<files...>` for one or more, `[files...]` for any number. */
export function shownArgument(name: string): string {
  return name.endsWith("?...") ? `[${name.replace("?", "")}]` : `<${name}>`;
}

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
  /** Lines of a shell; those with # are comments. */
  readonly examples: readonly string[];
  readonly arguments?: A;
  readonly options?: O;
  readonly secrets?: Secrets;
  /** The columns of its table: heading and property. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Whether it talks to a server, so that help shows the flags of the connection. */
  readonly connects?: boolean;
  /** Whether its data is text, piped or not, unless `--output` says otherwise. */
  readonly isText?: boolean;
  /** Whether its data holds secrets on purpose. */
  readonly showsSecrets?: boolean;
  /** Whether it ends only when the user stops it, which is then no interruption. */
  readonly runsUntilStopped?: boolean;
  /** Does the work and returns the data. */
  run(context: Context, args: Given<A>, options: Values<O>): Promise<Result>;
  /** The rows of its data, for csv and jsonl, where the data is a report around them. */
  rows?(result: Result): readonly unknown[];
  /** Says the data in a sentence or as text, for people. */
  text?(result: Result): string;
}

/** Holds a command to its shape and infers the types of its arguments and flags. */
export function defineCommand<
  const A extends Arguments = Record<never, string>,
  const O extends Options = Record<never, Option>,
  Result = unknown,
>(command: Command<A, O, Result>): Command {
  return command;
}
