/** Checks who imports whom, against the table in `_rooms.ts`: `deno task check:imports`. */

import { listFiles, readText } from "../_files.ts";
import { circles, sharedPackages, violations } from "./_import_rules.ts";
import { conclude } from "../_say.ts";
import { readSource, type Source } from "./_source.ts";

const sources = new Map<string, Source>();
for (const path of await listFiles("", /\.tsx?$/)) sources.set(path, readSource(path, await readText(path)));

const found = [
  ...[...sources].flatMap(([path, source]) => violations(path, source).map((violation) => `${path}: ${violation}`)),
  ...sharedPackages(sources),
  ...circles(sources),
];
conclude(found, `${sources.size} files keep to their rooms, and no circle is among them`);
