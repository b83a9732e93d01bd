/** Writes the example of a command as a call of its cmdlet. */

import type { Cmdlet, Parameter, ParameterSet } from "./_cmdlets.ts";

/** What a line of a shell becomes; undefined when it is more than one call of this command. */
export function exampleOf(cmdlet: Cmdlet, set: ParameterSet, line: string): string | undefined {
  const start = `vb365 ${set.facts.words}`;
  if (!`${line} `.startsWith(`${start} `) || /[|<>$"]/.test(line)) return undefined;
  const tokens = [...line.slice(start.length).matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
  const parts = [cmdlet.name];
  const lists = new Map<string, string[]>();
  let at = 0;
  if (set.parameters[0]?.way === "switch" && set.parameters[0].mandatory) parts.push(`-${set.name}`);
  for (let token = tokens.shift(); token !== undefined; token = tokens.shift()) {
    if (!token.startsWith("--")) {
      const isPath = set.order[0] === "Method" && !/^[A-Z]+$/.test(token);
      const name = isPath ? "Path" : set.order[Math.min(at++, set.order.length - 1)];
      parts.push(`-${name}`, quote(token));
      continue;
    }
    const flag = token.slice(2);
    const known = set.facts.flags.find(({ name }) => name === flag);
    const value = known?.kind === "switch" ? undefined : tokens.shift();
    if (flag === "what-if") parts.push("-WhatIf");
    else if (flag === "yes") parts.push("-Confirm:$false");
    else if (["output", "query", "out-file"].includes(flag)) continue;
    else if (cmdlet.anonymous && flag === "server") parts.push("-Server", quote(value ?? ""));
    else {
      const parameter = set.parameters.find(({ target }) => target === flag);
      if (!parameter) return undefined;
      if (value === undefined) parts.push(`-${parameter.name}`);
      else lists.set(parameter.name, [...lists.get(parameter.name) ?? [], valueOf(parameter, value)]);
    }
  }
  const given = [...lists].map(([name, values]) => `-${name} ${values.join(", ")}`);
  return [...parts, ...given, ...secretsFor(set, [...parts, ...given].join(" "))].join(" ");
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
    ...(has("UserCode") && / -(Name APP|ExpiresAt)/.test(call) ? ["-UserCode $code"] : []),
  ];
}

function valueOf(parameter: Parameter, value: string): string {
  return parameter.way === "body" ? `(Get-Content ${quote(value)} -Raw)` : quote(value);
}

function quote(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
