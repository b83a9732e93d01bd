/**
 * Puts what a release consists of into `dist/release/`: `deno task release <project's URL>`, after `deno task compile all`
 * and `deno task bundle`. Programs, the npm package, the bundle with its types, the bill of materials, the manifests for winget, scoop and Homebrew, and
 * SHA256SUMS over all of them, which `sha256sum --check` reads.
 */

import { entryNames, listFiles, readText, root } from "../_files.ts";
import { say } from "../_say.ts";
import { manifestsOf } from "./_manifests.ts";
import { packagesIn } from "./_npm.ts";
import { billOf } from "./_sbom.ts";
import { fileOf, suffixOf, type Target, targets } from "./_targets.ts";

const [home = ""] = Deno.args;
if (!URL.canParse(home)) {
  say("Cannot gather a release: give the URL of the project, such as https://github.com/contoso/vb365");
  Deno.exit(2);
}
const folder = new URL("dist/release/", root);
await Deno.remove(folder, { recursive: true }).catch(() => {});
await Deno.mkdir(folder, { recursive: true });

const project: { name: string; version: string; license: string } = JSON.parse(await readText("deno.json"));
const hashes = Object.fromEntries(await Promise.all(targets.map(take))) as Record<Target, string>;
const packed = `${project.name.replace("@", "").replace("/", "-")}-${project.version}.tgz`;
await Deno.copyFile(new URL(`dist/${packed}`, root), new URL(packed, folder));
for (const name of ["vb365.js", "vb365.d.ts"]) {
  await Deno.copyFile(new URL(`dist/bundle/${name}`, root), new URL(name, folder));
}
await write("vb365.cdx.json", `${JSON.stringify(await makeBill(), null, 2)}\n`);
for (const [name, text] of Object.entries(manifestsOf({ ...project, home, hashes }))) await write(name, text);
const names = (await Array.fromAsync(Deno.readDir(folder), ({ name }) => name)).sort();
const sums = await Promise.all(names.map(async (name) => `${await hashOf(new URL(name, folder))}  ${name}\n`));
await write("SHA256SUMS", sums.join(""));
say(...names, "SHA256SUMS");

/** Copies the program of a target and resolves to its hash. */
async function take(target: Target): Promise<[Target, string]> {
  const from = new URL(`dist/${target}/vb365${suffixOf(target)}`, root);
  await Deno.copyFile(from, new URL(fileOf(target), folder));
  return [target, await hashOf(from)];
}

async function makeBill() {
  const files = await listFiles(
    "",
    new RegExp(`^((cli|${entryNames.join("|")})\\.ts|(cli|commands|src|sandbox)/.*\\.ts)$`),
  );
  const sources = await Promise.all(files.map(readText));
  return billOf(project, packagesIn(sources), JSON.parse(await readText("deno.lock")));
}

async function hashOf(file: URL): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", await Deno.readFile(file))).toHex();
}

async function write(name: string, text: string): Promise<void> {
  await Deno.writeTextFile(new URL(name, folder), text);
}
