/** Signing in for good: a real server, a machine that keeps things in memory, and command lines on it. */

import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/mod.ts";
import { type Outcome, type Scene, vb365 } from "./cli.ts";
import { type Machine, memoryMachine } from "./machine.ts";
import type { Ended } from "./process.ts";

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

const cli = new URL("../../cli.ts", import.meta.url).pathname;
const permissions = ["--allow-net=127.0.0.1", "--allow-read", "--allow-write", "--allow-env"];

/** A home folder, and command lines that live there. */
export interface Home extends AsyncDisposable {
  folder: string;
  /** What a process there has of an environment. */
  env: Record<string, string>;
  login(profile: string, other?: { username?: string; env?: Record<string, string> }): Promise<Ended>;
  /** Lists organizations by the session that is kept. */
  list(profile: string): Promise<Ended>;
}

/** A home folder of its own, and command lines that live there. */
export async function openHome(sandbox: Sandbox): Promise<Home> {
  const home = await Deno.makeTempDir();
  const env = { HOME: home, VB365_PASSWORD: sandbox.password, DENO_DIR: await denoFolder(), XDG_CONFIG_HOME: "" };
  const run = async (line: string, own: Record<string, string> = env): Promise<Ended> => {
    const args = ["run", "--no-prompt", "--quiet", ...permissions, cli, ...line.split(" ")];
    const command = new Deno.Command(Deno.execPath(), { args, env: own, clearEnv: true });
    const { code, stdout, stderr } = await command.output();
    return { code, stdout: new TextDecoder().decode(stdout), stderr: new TextDecoder().decode(stderr) };
  };
  const login: Home["login"] = (profile, { username = sandbox.username, env: own = {} } = {}) =>
    run(
      `login --profile ${profile} --server ${sandbox.url} --username ${username} --trust-fingerprint ${sandbox.fingerprint}`,
      { ...env, ...own },
    );
  const { VB365_PASSWORD: _, ...withoutPassword } = env;
  return {
    folder: `${home}/.config/vb365`,
    env,
    login,
    list: (profile: string) => run(`org list --profile ${profile} --output none`, withoutPassword),
    [Symbol.asyncDispose]: () => Deno.remove(home, { recursive: true }),
  };
}

/** The packages are there already; a new home must not mean to fetch them anew. */
async function denoFolder(): Promise<string> {
  const { stdout } = await new Deno.Command(Deno.execPath(), { args: ["info", "--json"] }).output();
  return JSON.parse(new TextDecoder().decode(stdout)).denoDir;
}
