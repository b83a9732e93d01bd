/** The module in a terminal: Tab, and Ctrl-C. `script` gives the shell a pseudo-terminal. */

import assert from "node:assert/strict";
import { shellEnvironment, shellPath } from "./_shell.ts";
import { powershell } from "../../scripts/tools/_powershell.ts";
import { findProgram } from "../../scripts/tools/_tool.ts";

const module = new URL("../../powershell/Vb365/Vb365.psd1", import.meta.url).pathname;
const isPossible = Deno.build.os === "linux" && await powershell.find() !== undefined &&
  await findProgram("script") !== undefined;

interface Terminal extends AsyncDisposable {
  /** Types keys. */
  type(keys: string): Promise<void>;
  /** Waits until the screen has shown something after what was waited for before. */
  see(wanted: RegExp): Promise<string>;
}

function open(): Terminal {
  const child = new Deno.Command("script", {
    args: ["-qfec", `stty rows 40 cols 120; exec "${shellPath()}" -NoProfile -NoLogo`, "/dev/null"],
    env: { ...shellEnvironment(), TERM: "xterm" },
    clearEnv: true,
    stdin: "piped",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const writer = child.stdin.getWriter();
  const type = (keys: string) => writer.write(new TextEncoder().encode(keys));
  let shown = "";
  const reading = (async () => {
    for await (const part of child.stdout.pipeThrough(new TextDecoderStream())) {
      // The shell asks where the cursor is.
      if (part.includes("\x1b[6n")) await type("\x1b[1;1R").catch(() => {});
      shown += part.replace(/\x1b\[[0-9;?]*[a-zA-Z]|\x1b[=>]/g, "");
    }
  })();
  return {
    type,
    async see(wanted) {
      for (let count = 0; count < 600; count++) {
        const found = wanted.exec(shown);
        if (found) {
          shown = shown.slice(found.index + found[0].length);
          return found[0];
        }
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error(`not seen: ${wanted}\n${shown}`);
    },
    async [Symbol.asyncDispose]() {
      await type("\x03\rexit\r").catch(() => {});
      await writer.close().catch(() => {});
      await Promise.race([child.status, new Promise((done) => setTimeout(done, 5000))]);
      try {
        child.kill("SIGKILL");
      } catch {
        // It has ended.
      }
      await reading.catch(() => {});
    },
  };
}

Deno.test({
  name: "in a terminal Tab completes nouns, flags, values and names, and Ctrl-C ends a call but no connection",
  ignore: !isPossible,
  async fn() {
    await using terminal = open();
    await terminal.see(/PS [^>]*> /);
    await terminal.type(`Import-Module '${module}'; Start-Vb365Sandbox | Connect-Vb365Server; "rea" + "dy"\r`);
    await terminal.see(/^ready/m);
    for (
      const [typed, completed] of [
        ["Get-Vb365Organi\t", "Get-Vb365Organization"],
        ["Remove-Vb365Organization -Org\t", "-Organization"],
        ["Add-Vb365Organization -Region USD\t", "USDefence"],
        ["Get-Vb365Organization -Name cont\t", "contoso-apps.onmicrosoft.com"],
      ] as const
    ) {
      await terminal.type(typed);
      await terminal.see(new RegExp(completed.replaceAll(".", "\\.")));
      await terminal.type("\x1b\x15\x03");
      await terminal.see(/PS [^>]*> /);
    }
    const began = Date.now();
    await terminal.type("Request-Vb365DeviceCode | Wait-Vb365DeviceCode -Interval 30\r");
    await new Promise((done) => setTimeout(done, 3000));
    await terminal.type("\x03");
    await terminal.see(/PS [^>]*> /);
    assert(Date.now() - began < 25_000);
    await terminal.type(`"have " + @(Get-Vb365Organization).Count\r`);
    await terminal.see(/^have 3/m);
  },
});
