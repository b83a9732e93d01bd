/** What stands for `console.log()` while an example is tested. */

/** Insists that the values would be printed as the text says, in which `…` stands for anything. */
export function shows(text: string, ...values: readonly unknown[]): void {
  const printed = values.map((value) => typeof value === "string" ? value : inspect(value)).join(" ");
  const pattern = text.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".*");
  if (!new RegExp(`^${pattern}$`, "s").test(printed)) {
    throw new Error(`The comment says "${text}", but it prints "${printed}"`);
  }
}

function inspect(value: unknown): string {
  return Deno.inspect(value, { breakLength: Infinity });
}
