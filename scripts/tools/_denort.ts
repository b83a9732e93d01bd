/** What `deno compile` puts programs onto. Deno downloads it from its own site; no registry of packages has it. */

import type { Tool } from "./_tool.ts";

/** The base that DENORT_BIN names. */
export const denort: Tool = {
  name: "denort",
  find: () => Promise.resolve(Deno.env.get("DENORT_BIN")),
  install: () => Promise.resolve(),
  hint: "set DENORT_BIN to the denort of Deno 2.9.6",
};
