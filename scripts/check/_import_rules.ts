/** Judges one file by the table of the rooms. */

import { type Door, entries, order, type Room, rooms } from "./_rooms.ts";
import type { Import, Source } from "./_source.ts";

const exactPackage = /^npm:(?<name>(@[^@/]+\/)?[^@/]+)@\d+\.\d+\.\d+(-[\w.]+)?(\/|$)/;

/** The file whose `load()` imports what others name. */
const lazyLoader = "cli/lazy.ts";

/** What a file does that its room must not, one sentence each. */
export function violations(path: string, source: Source): string[] {
  const room = rooms.find((room) => room.files.test(path));
  if (!room) return ["belongs to no room; see docs/architecture.md"];
  return [
    ...new Set(source.imports.flatMap((found) => importViolation(path, room, found) ?? [])),
    ...source.globals.filter((name) => room.without.includes(name)).map((name) =>
      `names ${name}, which ${room.name} must do without`
    ),
    ...(entries.test(path) && !source.onlyExports ? ["holds more than exports"] : []),
  ];
}

/** Packages that more than one file of a room names, one sentence each. */
export function sharedPackages(sources: ReadonlyMap<string, Source>): string[] {
  const users = new Map<string, Set<string>>();
  for (const [path, { imports }] of sources) {
    const room = rooms.find((room) => room.files.test(path))?.name.split("/")[0] ?? path;
    for (const { specifier } of imports) {
      const name = exactPackage.exec(specifier)?.groups?.["name"];
      if (name) users.set(`${room} ${name}`, (users.get(`${room} ${name}`) ?? new Set()).add(path));
    }
  }
  return [...users].filter(([, files]) => files.size > 1).map(([key, files]) =>
    `${[...files].join(", ")}: name npm:${key.split(" ")[1]}; let one file do it for the room`
  );
}

function importViolation(path: string, room: Room, found: Import): string | undefined {
  const { specifier } = found;
  if (specifier === "?") {
    return path === lazyLoader ? undefined : "imports something that is not a literal, so deno compile would miss it";
  }
  if (found.lazy && found.inGraph && room.loadsByName) {
    return `imports ${specifier} by import("…"), which Deno reads at the start; let load() of ${lazyLoader} do it`;
  }
  if (specifier.startsWith("npm:")) return packageViolation(room, found);
  if (specifier.startsWith("node:")) {
    return room.builtins.test(specifier) ? undefined : `imports ${specifier}, which ${room.name} may not`;
  }
  if (specifier === "@vb365/vb365") return room.name === "tests/" ? undefined : "imports the product by its name";
  if (!specifier.startsWith(".")) return `imports ${specifier}, which only an import map would find`;
  const target = targetOf(path, specifier);
  return doorViolation(room, target, found) ?? privacyViolation(path, target) ?? orderViolation(path, target);
}

function packageViolation(room: Room, { specifier, lazy, typeOnly }: Import): string | undefined {
  const name = exactPackage.exec(specifier)?.groups?.["name"];
  if (!name) return `imports ${specifier} without an exact version`;
  if (room.packages === "any") return;
  if (room.packages === "none") return `imports ${specifier}, and ${room.name} may import no package`;
  if (lazy || typeOnly || room.packages.includes(name)) return;
  return `imports ${specifier} at once; only ${room.packages.join(", ")} may be, the rest by await import("…")`;
}

function doorViolation(room: Room, target: string, found: Import): string | undefined {
  const open = room.doors.filter(({ to }) => to.test(target));
  if (open.some((door) => passes(door, found))) return;
  const only = open[0]?.only;
  const how = only === "types" ? " but as types" : only === "lazily" ? " but lazily" : "";
  return `imports ${target}, which ${room.name} may not${how}`;
}

function passes({ only }: Door, { typeOnly, lazy }: Import): boolean {
  return only === undefined || typeOnly || (only === "lazily" && lazy);
}

/** `_x.ts` belongs to its own folder, and to the file that has the folder's name: `doctor.ts` and `doctor/_report.ts`. */
function privacyViolation(path: string, target: string): string | undefined {
  const owner = /^(.*)\/_[^/]+$/.exec(target)?.[1];
  if (owner === undefined || path.startsWith("tests/") || path.startsWith(`${owner}/`) || path === `${owner}.ts`) {
    return;
  }
  return `imports ${target}, which belongs to ${owner}/ alone`;
}

/** Everything in `src/` imports only to its left in the one line of order. */
function orderViolation(path: string, target: string): string | undefined {
  if (!path.startsWith("src/") || !target.startsWith("src/")) return;
  const [from, to] = [placeOf(path), placeOf(target)];
  if (order.indexOf(to) === -1) return `imports ${target}, and ${to} has no place in the order of src/`;
  if (order.indexOf(to) <= order.indexOf(from)) return;
  return `imports ${target}, and ${to} stands to the right of ${from}`;
}

function placeOf(path: string): string {
  return /^src\/(\w+)/.exec(path)?.[1] ?? "";
}

/** Files that import each other in a circle, types included, each circle as one sentence. */
export function circles(sources: ReadonlyMap<string, Source>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push(`${[...trail.slice(start), path].join(" -> ")}: a circle`);
    if (start >= 0 || done.has(path)) return;
    for (const next of neighbours(path, sources)) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of sources.keys()) walk(path, []);
  return found;
}

function neighbours(path: string, sources: ReadonlyMap<string, Source>): string[] {
  const relative = (sources.get(path)?.imports ?? []).filter(({ specifier }) => specifier.startsWith("."));
  return relative.map(({ specifier }) => targetOf(path, specifier)).filter((target) => sources.has(target));
}

function targetOf(path: string, specifier: string): string {
  return new URL(specifier, `file:///${path}`).pathname.slice(1);
}
