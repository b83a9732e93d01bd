/** Checks that files and rooms stay small, and that no file holds a promise for later: `deno task check:files`. */

import { crowdedRooms, deepRooms, documentFaults, fileFaults } from "./_file_rules.ts";
import { listFiles, readText } from "../_files.ts";
import { conclude } from "../_say.ts";

const paths = (await listFiles("", /\.tsx?$/)).filter((path) => !path.startsWith("generated/"));
const documents = await listFiles("openapi/", /\.yaml$/);
const found = [...crowdedRooms([...paths, ...documents]), ...deepRooms([...paths, ...documents])];
for (const path of paths) found.push(...fileFaults(path, await readText(path)));
for (const path of documents) found.push(...documentFaults(path, await readText(path)));
conclude(
  found,
  `${paths.length + documents.length} files are as long as their thing, in rooms that hold no more than they should`,
);
