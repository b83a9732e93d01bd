/** The edge: from the arguments of the process to its exit code. */

import type { SandboxSettings } from "./cli/host.ts";
import { main } from "./cli/main.ts";
import { index } from "./commands/index.ts";
import { streamOf } from "./cli/deno/streams.ts";

async function startSandbox(settings: SandboxSettings) {
  const sandbox = await import("./sandbox/mod.ts");
  return await sandbox.startSandbox(settings);
}

async function open() {
  const { createDenoHost } = await import("./cli/deno/host.ts");
  return createDenoHost(startSandbox);
}

if (import.meta.main) Deno.exit(await main(index, Deno.args, { stdout: streamOf(Deno.stdout), open }));
