/** Chromium, to look at pages as people see them. Debian has it as a package. */

import { findProgram, runQuietly, type Tool } from "./_tool.ts";

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
  install: async () => {
    // Only where nobody has to be asked: in a container, as root.
    if (Deno.build.os !== "linux" || Deno.uid() !== 0) return;
    await runQuietly("apt-get", ["update", "-qq"]);
    await runQuietly("apt-get", ["install", "-y", "-qq", "chromium"], { DEBIAN_FRONTEND: "noninteractive" });
  },
  hint: "install Chromium, e.g. by `apt-get install chromium`",
};
