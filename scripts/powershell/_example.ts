/** Writes the example of a command as a call of its cmdlet. */

import type { Cmdlet, Parameter, ParameterSet } from "./_cmdlets.ts";

/** A call as far as it is written. */
interface Call {
  readonly cmdlet: Cmdlet;
  readonly set: ParameterSet;
  /** What stands by itself. */
  readonly parts: string[];
  /** Parameters with their values. */
  readonly lists: Map<string, string[]>;
  /** How many arguments there were. */
  at: number;
}

/** What a line of a shell becomes; undefined when it is more than one call of this command. */
export function exampleOf(cmdlet: Cmdlet, set: ParameterSet, line: string): string | undefined {
  const start = `vb365 ${set.facts.words}`;
  if (!`${line} `.startsWith(`${start} `) || /[|<>$"]/.test(line)) return undefined;
  const tokens = [...line.slice(start.length).matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
  const call: Call = { cmdlet, set, parts: [cmdlet.name], lists: new Map(), at: 0 };
  if (set.mode !== undefined && !tokens.includes("--mode")) return undefined;
  if (set.parameters[0]?.way === "switch" && set.parameters[0].mandatory) call.parts.push(`-${set.name}`);
  for (let token = tokens.shift(); token !== undefined; token = tokens.shift()) {
    if (!token.startsWith("--")) takeArgument(call, token);
    else if (!takeFlag(call, token.slice(2), tokens)) return undefined;
  }
  if (cmdlet.anonymous && !call.parts.includes("-Server")) call.parts.push("-Server", "vb365.example.com");
  const given = [...call.lists].map(([name, values]) => `-${name} ${values.join(", ")}`);
  return [...call.parts, ...given, ...secretsFor(set, [...call.parts, ...given].join(" "))].join(" ");
}

function takeArgument(call: Call, token: string): void {
  const { order } = call.set;
  const isPath = order[0] === "Method" && !/^[A-Z]+$/.test(token);
  give(call, isPath ? "Path" : order[Math.min(call.at++, order.length - 1)] ?? "", quote(token));
}

function give({ lists }: Call, name: string, value: string): void {
  lists.set(name, [...lists.get(name) ?? [], value]);
}

/** Takes one flag; false when the cmdlet has nothing for it. */
function takeFlag(call: Call, flag: string, tokens: string[]): boolean {
  const { cmdlet, set, parts } = call;
  const isSwitch = set.facts.flags.find(({ name }) => name === flag)?.kind === "switch";
  const value = isSwitch ? undefined : tokens.shift();
  if (flag === "mode" && set.mode !== undefined) return value === set.mode;
  if (["output", "query", "out-file"].includes(flag)) return true;
  if (flag === "what-if") parts.push("-WhatIf");
  else if (flag === "yes") parts.push("-Confirm:$false");
  else if (cmdlet.anonymous && flag === "server") parts.push("-Server", quote(value ?? ""));
  else {
    const parameter = set.parameters.find(({ target }) => target === flag);
    if (!parameter) return false;
    if (value === undefined) parts.push(`-${parameter.name}`);
    else give(call, parameter.name, valueOf(parameter, value));
  }
  return true;
}

/** The secrets that a call needs besides; about_Vb365 says where $password, $credential and $code come from. */
function secretsFor({ parameters, facts }: ParameterSet, call: string): string[] {
  const has = (name: string) => parameters.some((parameter) => parameter.name === name);
  const isFile = ["cert inspect", "cert new", "cert expiring"].includes(facts.words);
  return [
    ...(has("CertificatePassword") && (isFile || / -CertificatePath /.test(call))
      ? ["-CertificatePassword $password"]
      : []),
    ...(has("AccountPassword") && / -(Login|Group|FromPath) /.test(call) ? ["-AccountPassword $password"] : []),
    ...(has("ExchangePassword") && / -ExchangeServer /.test(call) ? ["-ExchangePassword $password"] : []),
    ...(has("UserCode") && / -(Name APP|Expires|NewApplication)/.test(call) ? ["-UserCode $code"] : []),
  ];
}

function valueOf(parameter: Parameter, value: string): string {
  return parameter.way === "body" ? `(Get-Content ${quote(value)} -Raw)` : quote(value);
}

function quote(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
