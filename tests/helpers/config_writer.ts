/** Changes a configuration again and again until it is killed: VB365_CONFIG names the file. */

import { ConfigFile } from "../../cli/connection/profile_file.ts";
import { ownFiles } from "../../cli/deno/own_files.ts";

const config = new ConfigFile({ env: (name) => Deno.env.get(name), platform: Deno.build.os, files: ownFiles });
await Deno.stdout.write(new TextEncoder().encode("."));
for (let count = Number(Deno.args[0]);; count++) {
  await config.update("changing", (before) => ({ ...before, username: `user-${count}` }));
}
