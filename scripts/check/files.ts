/** Checks that files and rooms stay small, and that no file holds a promise for later: `deno task check:files`. */

import { crowdedRooms, deepRooms, fileFaults } from "./_file_rules.ts";
import { listFiles, readText } from "../_files.ts";
import { conclude } from "../_say.ts";

const paths = (await listFiles("", /\.tsx?$/)).filter((path) => !path.startsWith("generated/"));
const found = [...crowdedRooms(paths), ...deepRooms(paths)];
for (const path of paths) found.push(...fileFaults(path, await readText(path)));
conclude(found, `${paths.length} files are as long as their thing, in rooms that hold no more than they should`);
