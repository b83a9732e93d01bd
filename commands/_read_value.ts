/** Reads the text behind a flag. */

import type { Option } from "./_command.ts";
import { nearest } from "./_suggest.ts";
import { usage } from "./_usage.ts";

/** Reads true and false, also as PowerShell writes them. */
export function readBoolean(text: string): boolean | undefined {
  const word = text.toLowerCase().replace(/^\$/, "");
  return word === "true" ? true : word === "false" ? false : undefined;
}

/**
 * Reads the value of a flag or of the variable that stands in for it.
 *
 * @param option What it takes.
 * @param source The flag or the variable, for messages.
 * @param text What was given.
 */
export function readValue(option: Option, source: string, text: string): string | number | boolean | readonly string[] {
  if (text === "" && !option.mayBeEmpty) throw usage(`${source} is empty`);
  if (option.kind === "number") return readNumber(source, text);
  if (option.kind === "list") return [text];
  if (option.kind === "switch") {
    const value = readBoolean(text);
    if (value === undefined) throw usage(`${source} takes true or false`);
    return value;
  }
  return option.choices ? readChoice(option.choices, source, text) : text;
}

function readNumber(source: string, text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0) {
    throw usage(`${source} takes a number, not "${text}"`);
  }
  return value;
}

function readChoice(choices: readonly string[], source: string, text: string): string {
  const found = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(text, choices);
  throw usage(`${source} takes ${choices.join(", ")}, not "${text}"`, near && `Did you mean ${near}?`);
}
