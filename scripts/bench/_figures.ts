/** The figures of a benchmark: words for the person who runs it, a line of JSON for the page that shows them all. */

import { say } from "../_say.ts";

/** Something that was measured, beside its peer or its limit. */
export interface Figure {
  /** What was measured. */
  readonly what: string;
  /** Ours, with its unit. */
  readonly ours: string;
  /** What stands beside it, with its unit and its name; empty where a limit alone does. */
  readonly beside: string;
  /** The number that the goal is about: a ratio, or an amount of `unit`. */
  readonly value: number;
  /** The unit of the number. */
  readonly unit: "×" | "ms" | "s" | "MiB" | "requests" | "mistakes";
  /** The most or the least that the number may be; without both there is no goal. */
  readonly most?: number;
  readonly least?: number;
}

const missed: string[] = [];

/** Tells a figure. */
export function report(figure: Figure): void {
  say(`${figure.what}: ${figure.ours}${figure.beside && `, beside ${figure.beside}`}: ${shown(figure)}${goal(figure)}`);
  // deno-lint-ignore no-console
  if (!Deno.stdout.isTerminal()) console.log(JSON.stringify(figure));
  if (!isKept(figure)) missed.push(figure.what);
}

/** Ends a benchmark: with 1 when a goal was missed. */
export function concludeFigures(): void {
  say(missed.length === 0 ? "every goal is kept" : `missed: ${missed.join("; ")}`);
  if (missed.length > 0) Deno.exitCode = 1;
}

/** Whether a figure keeps its goal. */
export function isKept({ value, most = Infinity, least = -Infinity }: Figure): boolean {
  return value <= most && value >= least;
}

/** The number with its unit. */
export function shown({ value, unit }: Figure): string {
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}

/** The goal, in words. */
export function goal({ most, least }: Figure): string {
  if (most !== undefined) return ` (at most ${most})`;
  return least === undefined ? "" : ` (at least ${least})`;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** How long a program takes as a whole process, in milliseconds. */
export async function timeProgram(
  program: string,
  args: readonly string[],
  options: Deno.CommandOptions = {},
): Promise<number> {
  const command = new Deno.Command(program, { ...options, args: [...args], stdout: "null", stderr: "piped" });
  const start = performance.now();
  const { success, stderr } = await command.output();
  const duration = performance.now() - start;
  if (!success) throw new Error(`Cannot measure ${args.join(" ")}: ${new TextDecoder().decode(stderr)}`);
  return duration;
}

/** The same of a program of Deno. */
export function timeDeno(args: readonly string[], options: Deno.CommandOptions = {}): Promise<number> {
  return timeProgram(Deno.execPath(), args, options);
}
