/** The versions of Node that the npm package is for. Each comes from npm, as a package of that version. */

import { findProgram, folder, runQuietly, type Tool } from "./_tool.ts";

/** The oldest and the newest of them that are maintained for long. */
export const nodeVersions = ["22.23.3", "24.21.0"] as const;

const suffix = Deno.build.os === "windows" ? ".exe" : "";

/** Node in a version. */
export function node(version: typeof nodeVersions[number]): Tool {
  const name = `node${version.split(".")[0]}`;
  return {
    name: `Node ${version}`,
    find: () => findProgram(`${folder}node/node_modules/${name}/bin/node${suffix}`),
    install: async () => {
      await Deno.mkdir(`${folder}node`, { recursive: true });
      await runQuietly("npm", [
        "install",
        "--prefix",
        `${folder}node`,
        "--no-audit",
        "--no-fund",
        `${name}@npm:node@${version}`,
      ]);
    },
    hint: "install npm, which brings it",
  };
}
