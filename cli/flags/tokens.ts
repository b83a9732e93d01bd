/**
 * Splits a command line into flags and arguments. Written out rather than left to node:util, whose loading alone takes a
 * third of the time in which the whole program starts, and which knows neither `--X` for `--x` nor `--x:value`.
 */

/** One flag with what stands behind it, or one argument. */
export type Token =
  | { readonly kind: "flag"; readonly shown: string; readonly name: string; readonly value: string | undefined }
  | { readonly kind: "argument"; readonly value: string };

/** What has to be known of the flags to split them. */
export interface FlagNames {
  /** The full name behind a letter. */
  ofLetter(letter: string): string | undefined;
  /** Whether the flag takes what follows as its value. */
  takesValue(name: string): boolean;
}

/** Splits a command line. Names come out in small letters; values stay as they are. */
export function tokenize(argv: readonly string[], names: FlagNames): Token[] {
  const tokens: Token[] = [];
  const rest = [...argv];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === "--") return [...tokens, ...rest.map((value): Token => ({ kind: "argument", value }))];
    const [, long, inline] = /^--([a-z][a-z0-9-]*)(?:[=:]([^]*))?$/i.exec(argument) ?? [];
    if (long !== undefined) tokens.push(flag(`--${long.toLowerCase()}`, long.toLowerCase(), inline, rest, names));
    else if (/^-[a-z]/i.test(argument)) tokens.push(...letters(argument, rest, names));
    else tokens.push({ kind: "argument", value: argument });
  }
  return tokens;
}

/** A value that looks like a flag is none: then the value was forgotten, or Windows PowerShell has dropped an empty one. */
function flag(shown: string, name: string, inline: string | undefined, rest: string[], names: FlagNames): Token {
  const isNext = inline === undefined && names.takesValue(name) && rest[0] !== undefined && !/^--?[a-z]/i.test(rest[0]);
  return { kind: "flag", shown, name, value: isNext ? rest.shift() : inline };
}

/** `-n`, `-yn`, `-o FILE`, `-oFILE`. */
function letters(argument: string, rest: string[], names: FlagNames): Token[] {
  const tokens: Token[] = [];
  for (let at = 1; at < argument.length; at++) {
    const shown = `-${argument[at]}`;
    const name = names.ofLetter(argument[at] ?? "");
    if (name === undefined) return [...tokens, { kind: "flag", shown: argument, name: argument, value: undefined }];
    const behind = argument.slice(at + 1).replace(/^[=:]/, "") || undefined;
    if (names.takesValue(name)) return [...tokens, flag(shown, name, behind, rest, names)];
    tokens.push({ kind: "flag", shown, name, value: undefined });
  }
  return tokens;
}
