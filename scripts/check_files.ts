/** Checks that files stay readable in one go, and that none holds a promise for later: `deno task check:files`. */

import { listFiles, readText } from "./_files.ts";
import { conclude, say } from "./_say.ts";

/** Above `wished` a file is named, above `most` it is refused. */
const lines = { wished: 150, most: 200 };
const rooms = ["src/", "commands/", "sandbox/", "scripts/"];
const promise = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "XX" + "X"].join("|")})\\b`);

const paths = [...(await Promise.all(rooms.map((room) => listFiles(room, /\.ts$/)))).flat(), "mod.ts", "cli.ts"];
const found: string[] = [];
for (const path of paths) {
  const text = await readText(path);
  const length = text.trimEnd().split("\n").length;
  if (length > lines.most) found.push(`${path}: ${length} lines, ${lines.most} are the most`);
  else if (length > lines.wished) say(`${path}: ${length} lines, ${lines.wished} are wished for`);
  if (promise.test(text)) found.push(`${path}: holds a ${promise.exec(text)?.[0]}; do it or file it`);
}
conclude(found, `${paths.length} files can be read in one go`);
