/** Chromium, to look at pages as people see them. Debian has it as a package. */

import { findProgram, installByApt, type Tool } from "./_tool.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** TEST_CHROMIUM names another browser of its family. */
export const chromium: Tool = {
  name: "Chromium",
  find: async () => {
    const given = Deno.env.get("TEST_CHROMIUM");
    for (const name of given === undefined ? names : [given]) {
      const found = await findProgram(name);
      if (found !== undefined) return found;
    }
    return undefined;
  },
  install: () => installByApt("chromium"),
  hint: "install Chromium, e.g. by `apt-get install chromium`",
};
