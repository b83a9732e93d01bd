/** What the program is made of, as CycloneDX: the packages behind its sources, as deno.lock names and hashes them. */

/** What is read of deno.lock. */
export interface Lock {
  readonly specifiers: Readonly<Record<string, string>>;
  readonly npm: Readonly<Record<string, { readonly integrity: string; readonly dependencies?: readonly string[] }>>;
}

/** A bill of materials. */
export type Bill = Readonly<Record<string, unknown>>;

/**
 * Makes the bill.
 *
 * @param program What it is the bill of.
 * @param direct The packages that its sources import, with their versions.
 * @param lock What was locked.
 */
export function billOf(
  program: { name: string; version: string; license: string },
  direct: Readonly<Record<string, string>>,
  lock: Lock,
): Bill {
  const roots = Object.entries(direct).map(([name, version]) => lockedKey(lock, `${name}@${version}`));
  const keys = closureOf(roots, lock);
  const { name, version, license } = program;
  const root = { type: "application", "bom-ref": `pkg:npm/${encodeName(name)}@${version}`, name, version };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { ...root, licenses: [{ license: { id: license } }] } },
    components: keys.map((key) => componentOf(key, lock)),
    dependencies: [
      { ref: root["bom-ref"], dependsOn: roots.map(purlOf) },
      ...keys.map((key) => ({ ref: purlOf(key), dependsOn: dependenciesOf(key, lock).map(purlOf) })),
    ],
  };
}

function componentOf(key: string, { npm }: Lock) {
  const [name, version] = splitKey(key);
  const hex = Uint8Array.fromBase64(npm[key]?.integrity.replace("sha512-", "") ?? "").toHex();
  const hashes = [{ alg: "SHA-512", content: hex }];
  return { type: "library", "bom-ref": purlOf(key), name, version, purl: purlOf(key), hashes };
}

/** Everything that is reached from some packages, sorted. */
function closureOf(roots: readonly string[], lock: Lock): string[] {
  const found = new Set<string>();
  const add = (key: string) => {
    if (found.has(key)) return;
    found.add(key);
    dependenciesOf(key, lock).forEach(add);
  };
  roots.forEach(add);
  return [...found].sort();
}

function dependenciesOf(key: string, lock: Lock): string[] {
  return (lock.npm[key]?.dependencies ?? []).map((name) => lockedKey(lock, name));
}

/** The key of a package in the lock, which leaves the version out where there is only one and adds what it was paired with. */
function lockedKey({ npm, specifiers }: Lock, name: string): string {
  const paired = specifiers[`npm:${name}`];
  const full = paired === undefined ? name : `${splitKey(name)[0]}@${paired}`;
  const found = Object.keys(npm).find((key) => key === full) ??
    Object.keys(npm).find((key) => key.startsWith(`${full}@`) || key.startsWith(`${full}_`));
  if (found === undefined) throw new Error(`deno.lock does not name ${name}`);
  return found;
}

function splitKey(key: string): [string, string] {
  const [, name = key, version = ""] = /^(@?[^@]+)@([^_]+)/.exec(key) ?? [];
  return [name, version];
}

function purlOf(key: string): string {
  const [name, version] = splitKey(key);
  return `pkg:npm/${encodeName(name)}@${version}`;
}

function encodeName(name: string): string {
  return name.replace("@", "%40");
}
