/** The module as a script anywhere gets it: by URL, in an empty folder, with no configuration and no import map. */

import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pfxBase64 } from "../helpers/certificate.ts";

const pfx = Uint8Array.fromBase64(pfxBase64);
const canonical = pfx.toBase64();
const root = new URL("../../", import.meta.url);

Deno.test("mod.ts imported by URL type-checks, runs, and brings openapi-fetch alone", async (test) => {
  const { url, close } = await serveRepository();
  const { host } = new URL(url);
  const folder = await Deno.makeTempDir();
  await Deno.writeTextFile(`${folder}/script.ts`, script(url));
  try {
    await test.step("deno check accepts a script, and every module behind it", async () => {
      await deno(folder, "check", "--all", `--allow-import=${host}`, "script.ts");
    });
    await test.step("deno run converts a certificate that it fetched", async () => {
      const allowed = ["--no-prompt", `--allow-import=${host}`, `--allow-net=${host}`];
      assert.equal(await deno(folder, "run", ...allowed, "script.ts"), `${canonical}\n`);
    });
    await test.step("deno run needs no permission but that of the import", async () => {
      await Deno.writeTextFile(`${folder}/import.ts`, `console.log(typeof (await import("${url}/mod.ts")).connect);\n`);
      assert.equal(await deno(folder, "run", "--no-prompt", `--allow-import=${host}`, "import.ts"), "function\n");
    });
    await test.step("deno info counts one package and fewer than 50 modules", async () => {
      const info = JSON.parse(await deno(folder, "info", "--json", `${url}/mod.ts`)) as Info;
      const packages = Object.values(info.npmPackages).map(({ name }) => name);
      assert.deepEqual(packages.sort(), ["openapi-fetch", "openapi-typescript-helpers"]);
      const loaded = modulesLoaded(info);
      assert(loaded.size < 50, `${loaded.size} modules are loaded: ${[...loaded].join(" ")}`);
    });
  } finally {
    await close();
    await Deno.remove(folder, { recursive: true });
  }
});

/** What `deno info --json` says, as far as it is looked at. */
interface Info {
  roots: [string];
  modules: { specifier: string; dependencies?: { code?: { specifier?: string }; isDynamic?: boolean }[] }[];
  npmPackages: Record<string, { name: string }>;
}

/** The modules that an import of the root loads: no types, and nothing that waits for an `import()`. */
function modulesLoaded({ roots, modules }: Info): Set<string> {
  const byName = new Map(modules.map((module) => [module.specifier, module]));
  const loaded = new Set<string>();
  const load = (specifier: string): void => {
    if (loaded.has(specifier)) return;
    loaded.add(specifier);
    for (const { code, isDynamic } of byName.get(specifier)?.dependencies ?? []) {
      if (code?.specifier && !isDynamic) load(code.specifier);
    }
  };
  load(roots[0]);
  return loaded;
}

function script(url: string): string {
  return `import { convertCertificateToBase64, type Organization, Vb365Error } from "${url}/mod.ts";

const pfx = new Uint8Array(await (await fetch("${url}/certificate.pfx")).arrayBuffer());
const text: string = convertCertificateToBase64(pfx);
const typed: Organization<"v6">["isBackedup"] = true;
if (!typed) throw new Vb365Error("Cannot happen", { code: "failed" });
console.log(text);
`;
}

async function deno(cwd: string, ...args: string[]): Promise<string> {
  const command = new Deno.Command(Deno.execPath(), { args, cwd, env: { NO_COLOR: "1" } });
  const { success, stdout, stderr } = await command.output();
  assert(success, `deno ${args.join(" ")}\n${new TextDecoder().decode(stderr)}`);
  return new TextDecoder().decode(stdout);
}

/** Serves the repository as plain text, as the raw view of a code host does, and a certificate beside it. */
async function serveRepository(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(async ({ url = "/" }, response) => {
    if (url === "/certificate.pfx") return response.end(pfx);
    try {
      const text = await Deno.readFile(new URL(`.${url}`, root));
      response.setHeader("content-type", "text/plain; charset=utf-8").end(text);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
