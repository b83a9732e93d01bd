/** Programs that a build is made with. */

/** Runs one in a folder; when it fails, throws what it has said. */
export async function run(cwd: string, program: string, args: string[]): Promise<void> {
  const isScript = Deno.build.os === "windows" && program === "npm";
  const command = isScript
    ? new Deno.Command("cmd", { args: ["/c", program, ...args], cwd })
    : new Deno.Command(program, { args, cwd });
  const { success, stdout, stderr } = await command.output();
  if (success) return;
  const [out, errors] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
  throw new Error(`${program} ${args.join(" ")}\n${out}${errors}`);
}
