/**
 * The start, whole processes beside a bare `deno run` of an empty file. The best runs are compared, as the machine is busy
 * with other tests; the exact limits, of medians, are those of `deno task bench`.
 */

import assert from "node:assert/strict";
import { newCertificate } from "../../certificates.ts";
import { buildInto, type ColdStart, type Form, measureColdStarts, sources } from "../../scripts/bench/_cold_start.ts";
import { cliPermissions } from "../../scripts/_program.ts";

const root = new URL("../../", import.meta.url);

const most = {
  sources: { "vb365 --version": 1.6, "vb365 cert to-base64": 2.4, "import of the module": 2.1 },
  built: { "vb365 --version": 2, "vb365 cert to-base64": 2.5, "import of the module": 1.8 },
};

Deno.test("vb365 starts in little more time than an empty program", async () => {
  await startsSoon(sources, most.sources);
});

Deno.test("one file starts in little more time than an empty program, and needs nothing of Node before it is asked", async () => {
  const folder = await Deno.makeTempDir();
  const built = await buildInto(folder);
  for (const file of [built.cli, built.module]) assert.deepEqual(await staticImportsOf(file), []);
  await looksAtNothing(built.cli);
  await startsSoon(built, most.built);
  await Deno.remove(folder, { recursive: true });
});

async function startsSoon(form: Form, most: Readonly<Record<string, number>>): Promise<void> {
  const best = new Map<string, number>();
  const tooSlow = () => Object.entries(most).filter(([name, limit]) => (best.get(name) ?? Infinity) > limit);
  // What else runs may slow down all runs of a round or two; it does not for good.
  for (let batch = 0; batch < 3 && tooSlow().length > 0; batch++) {
    for (const { name, atBest } of Object.values<ColdStart>(await measureColdStarts(7, form))) {
      best.set(name, Math.min(atBest, best.get(name) ?? Infinity));
    }
  }
  const shown = [...best].map(([name, ratio]) => `${name}: ${ratio.toFixed(2)} ×`).join(", ");
  assert.deepEqual(tooSlow(), [], shown);
}

Deno.test("what Deno reads at the start is what runs: few files for --version, no package for certificates", async () => {
  const cli = await graphOf("cli.ts");
  assert(cli.files.length < 11, `${cli.files.length} files: ${cli.files.join(" ")}`);
  assert.deepEqual(cli.packages, []);
  assert.deepEqual((await graphOf("certificates.ts")).packages, []);
  assert.deepEqual((await graphOf("commands/cert/to_base64.ts")).packages, []);
  assert.deepEqual((await graphOf("commands/org/list.ts")).packages, ["openapi-fetch"]);
  const entries = ["cli.ts", "cli/deno/host.ts", "cli/run.ts", "commands/cert/to_base64.ts"];
  const all = new Set((await Promise.all(entries.map(graphOf))).flatMap(({ files }) => files));
  assert(all.size < 44, `${all.size} files: ${[...all].join(" ")}`);
  const module = await graphOf("mod.ts");
  assert.deepEqual(module.files.filter((file) => file.includes("/request_schemas/")), []);
  assert(module.files.length < 79, `${module.files.length} files`);
});

Deno.test("neither --version nor cert to-base64 looks at what Deno loads when it is first looked at", async () => {
  await looksAtNothing(sources.cli);
});

async function looksAtNothing(cli: string): Promise<void> {
  const folder = await Deno.makeTempDir();
  const trap = `for (const name of ${JSON.stringify(loadedWhenLookedAt)}) {
    Object.defineProperty(globalThis, name, { get: () => { throw new Error(name + " was looked at"); } });
  }`;
  await Deno.writeTextFile(`${folder}/trap.js`, trap);
  const { pfx } = await newCertificate({ commonName: "vb365", password: crypto.randomUUID() });
  await Deno.writeFile(`${folder}/cert.pfx`, pfx);
  for (const words of [["--version"], ["cert", "to-base64", `${folder}/cert.pfx`]]) {
    const args = ["run", "--no-prompt", ...cliPermissions, "--preload", `${folder}/trap.js`, cli, ...words];
    const { success, stderr } = await new Deno.Command(Deno.execPath(), { args, cwd: root }).output();
    assert(success, `${words.join(" ")}: ${new TextDecoder().decode(stderr)}`);
  }
  await Deno.remove(folder, { recursive: true });
}

/** What a script imports before it runs. */
async function staticImportsOf(path: string): Promise<string[]> {
  const command = new Deno.Command(Deno.execPath(), { args: ["info", "--json", path], cwd: root });
  const { modules } = JSON.parse(new TextDecoder().decode((await command.output()).stdout)) as Info;
  return modules.flatMap(({ dependencies = [] }) => dependencies)
    .filter(({ isDynamic }) => !isDynamic).map(({ code }) => String(code?.specifier));
}

/** What costs milliseconds of a start: Deno loads parts of Node for it, or makes it, only when it is looked at. */
const loadedWhenLookedAt = ["setTimeout", "clearTimeout", "setInterval", "Buffer", "process", "Request", "Response"];

/** What Deno reads before the first line runs: types are not in it, and every literal `import()` is. */
async function graphOf(entry: string): Promise<{ files: string[]; packages: string[] }> {
  const command = new Deno.Command(Deno.execPath(), { args: ["info", "--json", entry], cwd: root });
  const { modules } = JSON.parse(new TextDecoder().decode((await command.output()).stdout)) as Info;
  const byName = new Map(modules.map((module) => [module.specifier, module]));
  const read = new Set<string>();
  const follow = (specifier: string): void => {
    if (read.has(specifier)) return;
    read.add(specifier);
    for (const { code } of byName.get(specifier)?.dependencies ?? []) if (code?.specifier) follow(code.specifier);
  };
  follow(new URL(entry, root).href);
  const packages = [...read].map((specifier) => /^npm:\/?(@?[^@/]+)/.exec(specifier)?.[1]).filter((name) => name);
  return { files: [...read].filter((specifier) => specifier.startsWith("file:")), packages: packages.map(String) };
}

/** What `deno info --json` says, as far as it is looked at. */
interface Info {
  modules: { specifier: string; dependencies?: { code?: { specifier?: string }; isDynamic?: boolean }[] }[];
}
