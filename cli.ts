/** The edge: from the arguments of the process to its exit code. */

import { load } from "./cli/lazy.ts";
import type { SandboxSettings } from "./cli/host.ts";
import { main } from "./cli/main.ts";
import { index } from "./commands/index.ts";
import { streamOf } from "./cli/deno/streams.ts";

async function startSandbox(settings: SandboxSettings) {
  const sandbox = await load<typeof import("./sandbox/mod.ts")>(import.meta, "./sandbox/mod.ts");
  return await sandbox.startSandbox(settings);
}

async function open() {
  const { createDenoHost } = await load<typeof import("./cli/deno/host.ts")>(import.meta, "./cli/deno/host.ts");
  return createDenoHost(startSandbox);
}

if (import.meta.main) {
  const [stdout, stderr] = [streamOf(Deno.stdout), streamOf(Deno.stderr)];
  Deno.exit(await main(index, Deno.args, { stdout, stderr, open }));
}
