/** Signing in for good: a real server, a machine that keeps things in memory, and command lines on it. */

import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/mod.ts";
import { type Outcome, type Scene, vb365 } from "./cli.ts";
import { type Machine, memoryMachine } from "./machine.ts";

/** Where things are kept. */
export const folder = "/home/me/.config/vb365";
/** The password of the account. */
export const password = "planted-password";

/** A server, a machine that keeps things, and command lines on it. */
export interface LoginBench extends AsyncDisposable {
  sandbox: Sandbox;
  /** The files that are kept, by their paths. */
  kept: Map<string, string>;
  /** Runs a command line. */
  run(line: string, scene?: Scene): Promise<Outcome>;
  /** Runs `vb365 login`, with more words behind it. */
  login(line?: string, env?: Record<string, string>): Promise<Outcome>;
  /** The profiles that are kept. */
  config(): Record<string, Record<string, string>>;
}

/** Opens them. */
export async function bench(options: SandboxOptions = {}, system: Partial<Machine> = {}): Promise<LoginBench> {
  const sandbox = await startSandbox({ password, ...options });
  const kept = new Map<string, string>();
  const machine = memoryMachine(kept, system);
  const run = (line: string, scene: Scene = {}): Promise<Outcome> =>
    vb365(line.split(" "), { machine, fetch: undefined, ...scene, env: { HOME: "/home/me", ...scene.env } });
  const login = (line = "", env: Record<string, string> = {}) =>
    run(
      `login --server ${sandbox.url} --username administrator --trust-fingerprint ${sandbox.fingerprint} ${line}`
        .trim(),
      {
        env: { VB365_PASSWORD: password, ...env },
      },
    );
  const config = () => JSON.parse(kept.get(`${folder}/config.json`) ?? "{}").profiles;
  return { sandbox, kept, run, login, config, [Symbol.asyncDispose]: sandbox.close };
}

/** How often a token was asked for. */
export const tokenRequests = ({ requests }: Sandbox): number =>
  requests.filter(({ path }) => /^\/token$/i.test(path)).length;
