/** The edge: from the arguments of the process to its exit code. */

import type { SandboxSettings } from "./commands/_host.ts";
import { main } from "./commands/_main.ts";
import { streamOf } from "./commands/_stream_deno.ts";

async function startSandbox(settings: SandboxSettings) {
  const sandbox = await import("./sandbox/mod.ts");
  return await sandbox.startSandbox(settings);
}

async function open() {
  const { createDenoHost } = await import("./commands/_host_deno.ts");
  return createDenoHost(startSandbox);
}

if (import.meta.main) Deno.exit(await main(Deno.args, { stdout: streamOf(Deno.stdout), open }));
