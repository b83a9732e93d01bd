/**
 * Makes the npm package, `dist/vb365-vb365-<version>.tgz`: `deno task npm`. It needs `npm` on the PATH; `npm install -g FILE`
 * installs what comes out.
 */

import { fileURLToPath } from "node:url";
import { root } from "../_files.ts";
import { say } from "../_say.ts";
import { makeNpmPackage } from "./_package.ts";

say(await makeNpmPackage(fileURLToPath(new URL("dist", root))));
