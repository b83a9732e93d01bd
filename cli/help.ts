/** Writes the help of a command from its data. ASCII only, at most 110 columns. */

import { type Command, type Index, shownArgument } from "./command.ts";
import type { Option, Options } from "./flags/options.ts";
import { connectionNotes, connectionOptions, connectionSecrets, generalOptions, waysOf } from "./flags/common.ts";
import { version } from "./version.ts";

/** What the exit codes mean. */
export const exitCodes = {
  0: "done, nothing to do, nothing found, or --what-if",
  1: "the server refused or failed",
  2: "a flag, a file or a value is wrong; nothing was sent",
  3: "not connected, or the server is not trusted",
  4: "sign-in refused or expired",
  5: "partly done; the report says which",
  6: "the named thing does not exist",
  7: "the user was asked and said no; nothing was done",
  130: "interrupted",
} as const;

const width = 108;

/** Breaks a text into lines. */
export function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width - indent.length) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}

/** Puts names left and their texts right. */
export function columnsOf(rows: readonly (readonly [name: string, text: string])[]): string[] {
  const left = Math.min(34, Math.max(0, ...rows.map(([name]) => name.length)));
  return rows.flatMap(([name, text]) => {
    const lines = wrap(text, " ".repeat(left + 2)).split("\n");
    return name.length <= left
      ? [`${name.padEnd(left)}  ${lines[0]}`, ...lines.slice(1)]
      : [name, `${" ".repeat(left)}  ${lines[0]}`, ...lines.slice(1)];
  });
}

/** The help of one command. */
export function helpOf(command: Command): string {
  const { words, summary, description, mirrors, permissions, examples } = command;
  const args = command.arguments ?? {};
  const secrets = { ...command.secrets, ...(command.connects ? connectionSecrets : {}) };
  const parts = [
    `${summary}.`,
    description && wrap(description, ""),
    section("Usage", [`vb365 ${[words, ...Object.keys(args).map(shownArgument)].join(" ")} [flags]`]),
    section("Arguments", columnsOf(Object.entries(args).map(([name, text]) => [shownArgument(name), text]))),
    section("Flags", flagLines(command.options ?? {})),
    section("Secrets", secretLines(secrets)),
    command.connects &&
    section("Connection", [...flagLines(connectionOptions), ...wrap(connectionNotes, "").split("\n")]),
    section("General", flagLines(generalOptions)),
    section("Examples", examples),
    mirrors && section("Mirrors", [mirrors]),
    permissions && section("Permissions", [permissions]),
  ];
  return parts.filter(Boolean).join("\n\n") + "\n";
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [`${title}:`, ...lines.map((line) => `  ${line}`)].join("\n");
}

function flagLines(options: Options): string[] {
  return columnsOf(Object.entries(options).map(([name, option]) => [flag(name, option), describe(option)]));
}

function flag(name: string, option: Option): string {
  const short = option.short ? `-${option.short}, ` : "";
  const value = option.kind === "switch" ? "" : ` ${option.value ?? (option.choices ?? ["TEXT"]).join("|")}`;
  return `${short}--${name}${value}`;
}

function describe({ summary, choices, value, env, aliases, kind }: Option): string {
  const notes = [
    choices && value ? choices.join(", ") : undefined,
    kind === "list" ? "may be repeated" : undefined,
    env,
    aliases && `also ${aliases.map((alias) => `--${alias}`).join(", ")}`,
  ].filter(Boolean);
  return notes.length === 0 ? summary : `${summary} (${notes.join("; ")})`;
}

/** A secret has a variable, three flags and a key, and all are made from its name. */
function secretLines(secrets: NonNullable<Command["secrets"]>): string[] {
  const names = Object.entries(secrets);
  if (names.length === 0) return [];
  const [first = ""] = names.map(([name]) => name);
  const { env, file, stdin, key } = waysOf(first);
  return [
    ...columnsOf(names.map(([name, { summary, fallback }]) => [
      waysOf(name).variable,
      fallback ? `${summary}, when it differs` : summary,
    ])),
    ...wrap(
      `Each can be given in other ways too, here for the first: --${env} NAME, --${file} FILE, --${stdin}, ` +
        `or as "${key}" in the object of --secrets-stdin.`,
      "",
    ).split("\n"),
  ];
}

/** The help of the program, or of the commands that begin with some words. */
export function helpOfGroup(index: Index, words: string): string {
  const start = words === "" ? "" : `${words} `;
  const commands = Object.entries(index).filter(([name]) => name.startsWith(start));
  const lines = columnsOf(commands.map(([name, { summary }]) => [name, summary]));
  return [
    words === "" ? `vb365 ${version} automates Veeam Backup for Microsoft 365 over its REST API.\n` : "",
    `Usage:\n  vb365 ${start}<command> [arguments] [flags]\n`,
    `Commands:\n${lines.map((line) => `  ${line}\n`).join("")}`,
    `Run "vb365 <command> --help" for its flags.`,
    words === "" ? `\nExit codes:\n${exitCodeLines.join("\n")}` : "",
  ].filter(Boolean).join("\n") + "\n";
}

const exitCodeLines = Object.entries(exitCodes).map(([code, means]) => `  ${code.padEnd(3)}  ${means}`);
