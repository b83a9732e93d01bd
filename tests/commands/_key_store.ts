/** The programs that hold the keys of each system, as far as this project talks to them. */

import type { Machine } from "../helpers/machine.ts";

/** A call of a program. */
export interface Call {
  path: string;
  args: readonly string[];
  input: string;
}

/** A key store in memory, and the calls that reached it. */
export function keyStore(
  platform: string,
): Pick<Machine, "platform" | "run"> & { keys: Map<string, string>; calls: Call[] } {
  const keys = new Map<string, string>();
  const calls: Call[] = [];
  const run: Machine["run"] = (path, args, input) => {
    calls.push({ path, args, input });
    if (path === "/usr/bin/secret-tool") return Promise.resolve(secretTool(keys, args, input));
    if (path === "/usr/bin/security") return Promise.resolve(security(keys, args, input));
    if (/\\powershell\.exe$/.test(path)) return Promise.resolve(powershell(args, input));
    return Promise.resolve(undefined);
  };
  return { platform, run, keys, calls };
}

function secretTool(keys: Map<string, string>, [verb = "", ...rest]: readonly string[], input: string) {
  const account = rest.slice(rest.indexOf("account")).at(1) ?? "";
  if (verb === "lookup") return keys.get(account);
  if (verb === "clear") keys.delete(account);
  else keys.set(account, input);
  return "";
}

function security(keys: Map<string, string>, args: readonly string[], input: string) {
  const words = args[0] === "-i" ? input.trim().split(" ") : args;
  const valueOf = (flag: string) => words[words.indexOf(flag) + 1] ?? "";
  const account = valueOf("-a");
  if (words[0] === "find-generic-password") return keys.has(account) ? `${keys.get(account)}\n` : undefined;
  if (words[0] === "delete-generic-password") keys.delete(account);
  else keys.set(account, valueOf("-w"));
  return "";
}

/** Seals by turning the text around. */
function powershell(args: readonly string[], input: string) {
  const bytes = Uint8Array.fromBase64(input.trim());
  return /::(Unp|P)rotect\(/.test(args.join(" ")) ? `${bytes.toReversed().toBase64()}\r\n` : undefined;
}
