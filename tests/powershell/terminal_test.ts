/** The module in a terminal: Tab, and Ctrl-C. `script` gives the shell a pseudo-terminal. */

import assert from "node:assert/strict";
import { listRunning, type Running, shellEnvironment, shellPath } from "./_shell.ts";
import { powershell } from "../../scripts/tools/_powershell.ts";
import { findProgram } from "../../scripts/tools/_tool.ts";

const module = new URL("../../powershell/Vb365/Vb365.psd1", import.meta.url).pathname;
const isPossible = Deno.build.os === "linux" && await powershell.find() !== undefined &&
  await findProgram("script") !== undefined;

interface Terminal extends AsyncDisposable {
  /** All that the screen has shown. */
  all(): string;
  /** Types keys. */
  type(keys: string): Promise<void>;
  /** Waits until the screen has shown something after what was waited for before. */
  see(wanted: RegExp): Promise<string>;
}

/** @param home Where the shell keeps the history of what is typed. */
function open(home: string): Terminal {
  const child = new Deno.Command("script", {
    args: ["-qfec", `stty rows 40 cols 120; exec "${shellPath()}" -NoProfile -NoLogo`, "/dev/null"],
    env: { ...shellEnvironment(), TERM: "xterm", XDG_DATA_HOME: home },
    clearEnv: true,
    stdin: "piped",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const writer = child.stdin.getWriter();
  const type = (keys: string) => writer.write(new TextEncoder().encode(keys));
  let shown = "";
  let all = "";
  const reading = (async () => {
    for await (const part of child.stdout.pipeThrough(new TextDecoderStream())) {
      // The shell asks where the cursor is.
      if (part.includes("\x1b[6n")) await type("\x1b[1;1R").catch(() => {});
      all += part;
      shown += part.replace(/\x1b\[[0-9;?]*[a-zA-Z]|\x1b[=>]/g, "");
    }
  })();
  return {
    type,
    all: () => all,
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

/** The programs that a process has started and that still run. */
async function childrenOf(id: number): Promise<Running[]> {
  return (await listRunning()).filter(({ parent }) => parent === id);
}

/** Waits until so many are left. */
async function untilLeft(shell: number, count: number): Promise<void> {
  for (let look = 0; look < 100 && (await childrenOf(shell)).length !== count; look++) {
    await new Promise((done) => setTimeout(done, 50));
  }
  assert.equal((await childrenOf(shell)).length, count);
}

Deno.test({
  name: "in a terminal: Tab, secrets that nobody sees, and Ctrl-C, which ends a call and no connection",
  ignore: !isPossible,
  async fn() {
    const home = await Deno.makeTempDir();
    await using terminal = open(home);
    await terminal.see(/PS [^>]*> /);
    await terminal.type(`Import-Module '${module}'; Start-Vb365Sandbox | Connect-Vb365Server; "rea" + "dy $PID."\r`);
    const shell = Number(/\d+/.exec(await terminal.see(/^ready \d+\./m))?.[0]);
    assert.equal((await childrenOf(shell)).length, 2);
    await typesWithTab(terminal);
    await keepsSecret(terminal, home);
    await endsCalls(terminal, shell);
  },
});

async function typesWithTab(terminal: Terminal): Promise<void> {
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
}

/** The secret is typed, used, refused by the server the second time, and nowhere to be seen. */
async function keepsSecret(terminal: Terminal, home: string): Promise<void> {
  const secret = "planted-Secret-77x";
  await terminal.type(`$typed = Read-Host -AsSecureString -Prompt 'now'\r`);
  await terminal.see(/^now: /m);
  await terminal.type(`${secret}\r`);
  await terminal.see(/PS [^>]*> /);
  await terminal.type(
    `$server = @{ ExchangeServer = 'mail3.example.com'; ExchangeUsername = 'x'; ExchangePassword = $typed }\r`,
  );
  await terminal.type(`1..2 | ForEach-Object { Add-Vb365Organization -OnPremises @server -Verbose } | Format-List\r`);
  await terminal.see(/already been added/);
  await terminal.type(
    `(Get-History | Format-List * | Out-String), ($Error | Format-List * -Force | Out-String) | Set-Content '${home}/seen'; "writ" + "ten"\r`,
  );
  await terminal.see(/^written/m);
  const kept = await Deno.readTextFile(`${home}/powershell/PSReadLine/ConsoleHost_history.txt`);
  assert.match(kept, /Read-Host -AsSecureString/);
  const seen = await Deno.readTextFile(`${home}/seen`);
  assert.match(seen, /Get-History|ExchangePassword/);
  const programs = (await listRunning()).map(({ text }) => text).join("\n");
  assert.match(programs, /XDG_DATA_HOME/);
  for (const text of [kept, seen, terminal.all(), programs]) assert(!text.includes(secret));
}

async function endsCalls(terminal: Terminal, shell: number): Promise<void> {
  await terminal.type("Request-Vb365DeviceCode | Wait-Vb365DeviceCode -Interval 30\r");
  await terminal.see(/Waiting \(device-code wait\)/);
  await terminal.type("\x03");
  await terminal.see(/PS [^>]*> /);
  await terminal.type(`"have " + @(Get-Vb365Organization).Count\r`);
  await terminal.see(/^have 3|^have 4/m);
  // A server that takes the connection and says nothing: the call has a process of its own, and that is gone with it.
  using silent = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const taken = silent.accept();
  await terminal.type(`Test-Vb365Server 127.0.0.1:${silent.addr.port}\r`);
  using _connection = await taken;
  assert.equal((await childrenOf(shell)).length, 3);
  await terminal.type("\x03");
  await terminal.see(/PS [^>]*> /);
  await untilLeft(shell, 2);
  await terminal.type(`Disconnect-Vb365Server; Stop-Vb365Sandbox; "end" + "ed"\r`);
  await terminal.see(/^ended/m);
  await untilLeft(shell, 0);
}
