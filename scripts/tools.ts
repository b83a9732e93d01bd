/**
 * Installs the programs that tests use into `.tools/`: `deno task tools`. What cannot be had is told, and no failure: the
 * tests that need it are skipped.
 */

import { say } from "./_say.ts";
import { chromium } from "./tools/_chromium.ts";
import { denort } from "./tools/_denort.ts";
import { node, nodeVersions } from "./tools/_node.ts";
import { pfxTools } from "./tools/_pfx.ts";
import { pester, powershell, quietShell } from "./tools/_powershell.ts";
import type { Tool } from "./tools/_tool.ts";

export { powershell, quietShell };

const tools: readonly Tool[] = [powershell, pester, chromium, ...pfxTools, ...nodeVersions.map(node), denort];

if (import.meta.main) {
  const missing = await installTools();
  say(...missing, ...(missing.length === 0 ? ["All programs that the tests use are here"] : []));
}

/** Installs what is missing and can be installed, and resolves to one line for each tool that tests have to do without. */
export async function installTools(): Promise<string[]> {
  const missing: string[] = [];
  for (const tool of tools) {
    if (await tool.find() === undefined) await tool.install();
    if (await tool.find() === undefined) missing.push(`Skipped what needs ${tool.name}: ${tool.hint}`);
  }
  return missing;
}
