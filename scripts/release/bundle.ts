/**
 * Makes `dist/bundle/vb365.js`, the module as one file, and `vb365.d.ts`, its types as one file: `deno task bundle`. The
 * declarations that the npm package has are what the types are rolled up from, so it is made first and needs `npm`.
 */

import { fileURLToPath } from "node:url";
import { root } from "../_files.ts";
import { say } from "../_say.ts";
import { makeBundle } from "./_bundle.ts";
import { makeNpmPackage } from "./_package.ts";

const dist = fileURLToPath(new URL("dist", root));
await makeNpmPackage(dist);
say(await makeBundle(`${dist}/bundle`, `${dist}/npm/package/mod.d.ts`));
