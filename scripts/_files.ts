/** Finds the files of the house. */

/** The root of the repository, as a folder URL. */
export const root: URL = new URL("../", import.meta.url);

/** The entries of the module: everything for one server, and what a script may want by itself or not at all. */
export const entryNames: readonly string[] = [
  "mod",
  "base64",
  "certificates",
  "schemas",
  "secrets",
  "protection",
  "tenants",
];

const skipped = /^(\..*|node_modules|testdata|dist)$/;

/**
 * Lists files below a folder, sorted, as paths with `/` from the root.
 *
 * @param folder A folder with a slash at its end, or "" for the whole repository.
 * @param wanted What the path must match.
 * @returns The paths.
 */
export async function listFiles(folder: string, wanted: RegExp): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of Deno.readDir(new URL(folder, root))) {
    if (skipped.test(entry.name)) continue;
    const path = folder + entry.name;
    if (entry.isDirectory) found.push(...await listFiles(`${path}/`, wanted));
    else if (wanted.test(path)) found.push(path);
  }
  return found.sort();
}

/** Reads a file of the repository as text. */
export function readText(path: string): Promise<string> {
  return Deno.readTextFile(new URL(path, root));
}
