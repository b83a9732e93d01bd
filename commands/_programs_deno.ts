/** Other programs by Deno. */

/** No key store needs longer unless it waits for somebody who is not there. */
const patience = 30_000;

/**
 * Runs a program with a text on its standard input and resolves to what it writes; undefined when it is not there, may not
 * be run, fails, or does not come to an end.
 */
export async function runProgram(path: string, args: readonly string[], input: string): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(patience);
    const pipes = { stdin: "piped", stdout: "piped", stderr: "null" } as const;
    const child = new Deno.Command(path, { args: [...args], signal, ...pipes }).spawn();
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(input)).then(() => writer.close()).catch(() => {});
    const { success, stdout } = await child.output();
    return success ? new TextDecoder().decode(stdout) : undefined;
  } catch {
    return undefined;
  }
}
