/** The command line in each form that people get it in, and the module beside it. */

import assert from "node:assert/strict";
import { delimiter, dirname } from "node:path";
import { bundleProgram } from "../../scripts/_one_file.ts";
import { cliPermissions, compileArguments } from "../../scripts/_program.ts";
import { makeBundle } from "../../scripts/release/_bundle.ts";
import { makeNpmPackage } from "../../scripts/release/_package.ts";
import { denort } from "../../scripts/tools/_denort.ts";
import { node, nodeVersions } from "../../scripts/tools/_node.ts";
import { findProgram } from "../../scripts/tools/_tool.ts";
import type { Ended } from "../helpers/process.ts";

const root = new URL("../../", import.meta.url);

/** How something is started. */
interface Start {
  program: string;
  args: string[];
}

/** A form of the program. */
export interface Form {
  /** How the command line is started. */
  readonly cli: Start;
  /** How a script is started that imports the module. */
  readonly script?: Start;
  /** What that script imports. */
  readonly module?: string;
}

/** A form that can be made here. */
export interface Maker {
  readonly name: string;
  /** Why it can't be made here. */
  readonly missing?: string | undefined;
  /** Makes its forms in an empty folder; more than one when one thing runs in several runtimes. */
  make(folder: string): Promise<ReadonlyMap<string, Form>>;
}

const deno = (...args: string[]): Start => ({ program: Deno.execPath(), args });
const run = (...args: string[]) => deno("run", "--quiet", "--no-prompt", ...args);

const modules: Maker = {
  name: "modules",
  make: () =>
    Promise.resolve(
      new Map([["modules", {
        cli: run(...cliPermissions, new URL("cli.ts", root).href),
        script: run("--allow-net", "--allow-env"),
        module: new URL("mod.ts", root).href,
      }]]),
    ),
};

const npm = await findProgram("npm");
let packed: Promise<string> | undefined;
/** The npm package, made once. */
const packOnce = () => packed ??= Deno.makeTempDir().then(makeNpmPackage);

const bundle: Maker = {
  name: "bundle",
  missing: npm === undefined ? "there is no npm" : undefined,
  async make(folder) {
    await bundleProgram(`${folder}/cli.js`);
    const module = await makeBundle(folder, `${dirname(await packOnce())}/npm/package/mod.d.ts`);
    return new Map([["bundle", {
      cli: run("--no-config", ...cliPermissions, `${folder}/cli.js`),
      script: run("--no-config", "--check", "--allow-net", "--allow-env"),
      module: `file://${module}`,
    }]]);
  },
};

const compiled: Maker = {
  name: "compiled",
  missing: await denort.find() === undefined ? denort.hint : undefined,
  async make(folder) {
    const output = `${folder}/vb365${Deno.build.os === "windows" ? ".exe" : ""}`;
    await bundleProgram(`${folder}/cli.js`);
    await call(deno(...compileArguments(`${folder}/cli.js`, output)));
    return new Map([["compiled", { cli: { program: output, args: [] } }]]);
  },
};

/** A program that was made elsewhere, such as one that is about to be released. */
const released = (program: string): Maker => ({
  name: "released program",
  make: () => Promise.resolve(new Map([["released program", { cli: { program, args: [] } }]])),
});

const runtimes = await Promise.all(
  nodeVersions.map(async (version) => [`Node ${version}`, await node(version).find()]),
);

const npmPackage: Maker = {
  name: "npm package",
  missing: npm === undefined || runtimes.some(([, path]) => path === undefined) ? "there is no npm" : undefined,
  async make(folder) {
    await Deno.writeTextFile(`${folder}/package.json`, JSON.stringify({ type: "module" }));
    const quiet = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];
    await call({ program: npm ?? "npm", args: ["install", ...quiet, await packOnce()] }, folder);
    const cli = `${folder}/node_modules/@vb365/vb365/cli.js`;
    return new Map(runtimes.map(([name = "", program = ""]) => [`npm package under ${name}`, {
      cli: { program, args: [cli] },
      script: { program, args: [] },
      module: "@vb365/vb365",
    }]));
  },
};

const given = Deno.env.get("TEST_VB365");

/** All of them. */
export const makers: readonly Maker[] = [
  modules,
  bundle,
  compiled,
  ...given === undefined ? [] : [released(given)],
  npmPackage,
];

/** What a program gets. */
export interface Given {
  env?: Record<string, string>;
  input?: string | Uint8Array;
}

/** Starts a program in a folder; its environment holds nothing but what is given. */
export function start(
  { program, args }: Start,
  words: readonly string[],
  cwd: string,
  given: Given,
): Deno.ChildProcess {
  const path = [dirname(Deno.execPath()), Deno.env.get("PATH")].join(delimiter);
  return new Deno.Command(program, {
    args: [...args, ...words],
    cwd,
    clearEnv: true,
    env: { PATH: path, HOME: cwd, NO_COLOR: "1", DENO_DIR: denoFolder, ...given.env },
    stdin: given.input === undefined ? "null" : "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

/** Runs a program to its end. */
export async function finish(child: Deno.ChildProcess, { input }: Given): Promise<Ended> {
  if (input !== undefined) {
    const writer = child.stdin.getWriter();
    await writer.write(typeof input === "string" ? new TextEncoder().encode(input) : input);
    await writer.close();
  }
  const { code, stdout, stderr } = await child.output();
  return { code, stdout: new TextDecoder().decode(stdout), stderr: new TextDecoder().decode(stderr) };
}

/** Where Deno keeps the packages that it has already; a home folder of its own would have none. */
const { denoDir: denoFolder }: { denoDir: string } = JSON.parse(await call(deno("info", "--json")));

async function call({ program, args }: Start, cwd: string | URL = root): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(program, { args, cwd, stdin: "null" }).output();
  assert(success, `${program} ${args.join(" ")}\n${new TextDecoder().decode(stderr)}`);
  return new TextDecoder().decode(stdout);
}
