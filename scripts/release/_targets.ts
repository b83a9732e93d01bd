/** The machines that the program is compiled for. */

/** The names that Rust has for them, and Deno after it. */
export const targets = [
  "x86_64-pc-windows-msvc",
  "aarch64-pc-windows-msvc",
  "x86_64-apple-darwin",
  "aarch64-apple-darwin",
  "x86_64-unknown-linux-gnu",
  "aarch64-unknown-linux-gnu",
] as const;

/** One of them. */
export type Target = typeof targets[number];

/** Whether there is a target of that name. */
export function isTarget(name: string): name is Target {
  return targets.some((target) => target === name);
}

/** The name of the program among those of the other targets. */
export function fileOf(target: Target): string {
  return `vb365-${target}${suffixOf(target)}`;
}

/** What the name of a program ends with there. */
export function suffixOf(target: Target): string {
  return target.includes("windows") ? ".exe" : "";
}
