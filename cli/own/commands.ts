/** `vb365 commands`: every command as data, for other programs. */

import { type Command, defineCommand, type Effect, type Index } from "../command.ts";
import { usage } from "../errors.ts";
import { exitCodes } from "../help.ts";
import { connectionOptions, connectionSecrets, generalOptions, waysOf } from "../flags/common.ts";
import type { Option, Options, Secrets } from "../flags/options.ts";

/** A command as data. */
export interface CommandFacts {
  readonly words: string;
  readonly summary: string;
  readonly description: string | null;
  readonly mirrors: string | null;
  readonly permissions: string | null;
  readonly effect: Effect;
  /** The name of the type of its data. */
  readonly output: string;
  /** Whether it talks to a server. */
  readonly connects: boolean;
  /** Whether it ends only when it is stopped. */
  readonly runsUntilStopped: boolean;
  /** Whether its data holds secrets on purpose. */
  readonly showsSecrets: boolean;
  /** The columns of its table: heading and property. */
  readonly columns: Readonly<Record<string, string>>;
  readonly arguments: readonly ArgumentFacts[];
  /** Its own flags first, then those that it shares with others. */
  readonly flags: readonly FlagFacts[];
  readonly secrets: readonly SecretFacts[];
  readonly exitCodes: readonly ExitCodeFacts[];
  readonly examples: readonly string[];
}

/** An argument as data. */
export interface ArgumentFacts {
  readonly name: string;
  readonly summary: string;
  readonly required: boolean;
  /** Whether it may be given more than once. */
  readonly many: boolean;
  readonly choices: readonly string[];
}

/** A flag as data. */
export interface FlagFacts {
  readonly name: string;
  readonly summary: string;
  readonly kind: Option["kind"];
  readonly value: string | null;
  readonly choices: readonly string[];
  readonly env: string | null;
  readonly short: string | null;
  readonly aliases: readonly string[];
  readonly mayBeEmpty: boolean;
  /** `command`: its own; `connection` and `general`: shared with other commands. */
  readonly of: "command" | "connection" | "general";
}

/** A secret as data. */
export interface SecretFacts {
  readonly name: string;
  readonly summary: string;
  /** Another secret that stands in for it. */
  readonly fallback: string | null;
  readonly variable: string;
  /** Its name in the object of `--secrets-stdin`. */
  readonly key: string;
  readonly flags: readonly string[];
  readonly of: "command" | "connection";
}

interface ExitCodeFacts {
  readonly code: number;
  readonly means: string;
}

/** The command itself. */
export function commandsCommand(index: Index): Command {
  return defineCommand({
    words: "commands",
    summary: "List all commands as data, for other programs",
    description:
      "Words, arguments, flags, secrets, the type of the data, whether something is read, written or lost, " +
      'exit codes and examples. "vb365 help --output json" says the same.',
    effect: "reads",
    output: "Command",
    tellsOfItself: true,
    examples: ["vb365 commands --output json", "vb365 commands org --query '[?effect==`loses`].words'"],
    arguments: { "words?...": "Only the commands that begin with these words" },
    columns: { Command: "words", Effect: "effect", Data: "output", Summary: "summary" },
    async run(_context, { "words?...": words }) {
      const start = words.join(" ").toLowerCase();
      const found = Object.entries(index).filter(([name]) => start === "" || `${name} `.startsWith(`${start} `));
      if (found.length === 0) throw usage(`No command begins with "${start}"`, 'Run "vb365 --help" for the list.');
      return await Promise.all(found.map(async ([, { load }]) => factsOf((await load()).command)));
    },
  });
}

/** A command as data. */
export function factsOf(command: Command): CommandFacts {
  const { words, summary, description = null, mirrors = null, permissions = null, effect, output, examples } = command;
  const connects = command.connects === true;
  return {
    ...{ words, summary, description, mirrors, permissions, effect, output, connects },
    runsUntilStopped: command.runsUntilStopped === true,
    showsSecrets: command.showsSecrets === true,
    columns: command.columns ?? {},
    arguments: Object.entries(command.arguments ?? {}).map(([name, text]) => argumentFacts(command, name, text)),
    flags: [
      ...flagFacts(command.options ?? {}, "command"),
      ...(connects ? flagFacts(connectionOptions, "connection") : []),
      ...flagFacts(generalOptions, "general"),
    ],
    secrets: [
      ...secretFacts(command.secrets ?? {}, "command"),
      ...(connects ? secretFacts(connectionSecrets, "connection") : []),
    ],
    exitCodes: Object.entries(exitCodes).map(([code, means]) => ({ code: Number(code), means }))
      .filter(({ code }) => connects || ![3, 4, 5, 6].includes(code)),
    examples,
  };
}

function argumentFacts({ argumentChoices = {} }: Command, name: string, summary: string): ArgumentFacts {
  const plain = name.replace(/[?.]+$/, "");
  const choices = Object.entries(argumentChoices).find(([title]) => title.toLowerCase() === plain)?.[1] ?? [];
  return { name: plain, summary, required: !name.includes("?"), many: name.endsWith("..."), choices };
}

function flagFacts(options: Options, of: FlagFacts["of"]): FlagFacts[] {
  return Object.entries(options).map(([name, option]) => {
    const { summary, kind, value = null, choices = [], env = null, short = null, aliases = [] } = option;
    return { name, summary, kind, value, choices, env, short, aliases, mayBeEmpty: option.mayBeEmpty === true, of };
  });
}

function secretFacts(secrets: Secrets, of: SecretFacts["of"]): SecretFacts[] {
  return Object.entries(secrets).map(([name, { summary, fallback = null }]) => {
    const { variable, key, env, file, stdin } = waysOf(name);
    return { name, summary, fallback, variable, key, flags: [env, file, stdin], of };
  });
}
