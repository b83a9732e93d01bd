/**
 * Splits a command line into flags and arguments. Written out rather than left to node:util, whose loading alone takes a
 * third of the time in which the whole program starts, and which knows neither `--X` for `--x` nor `--x:value`.
 */

/** One flag with what stands behind it, something that only looks like a flag, or one argument. */
export type Token =
  | { readonly kind: "flag"; readonly shown: string; readonly name: string; readonly value: string | undefined }
  | { readonly kind: "mistyped"; readonly written: string }
  | { readonly kind: "argument"; readonly value: string };

/** What has to be known of the flags to split them. */
export interface FlagNames {
  /** The full name behind a letter. */
  ofLetter(letter: string): string | undefined;
  /** Whether the flag takes what follows as its value. */
  takesValue(name: string): boolean;
}

/**
 * Splits a command line. Names come out in small letters; values stay as they are. Several letters behind one dash are
 * no flags: elsewhere they are a name (`-noconfirm`), and read letter by letter they would do something else.
 */
export function tokenize(argv: readonly string[], names: FlagNames): Token[] {
  const tokens: Token[] = [];
  const rest = [...argv];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === "--") return [...tokens, ...rest.map((value): Token => ({ kind: "argument", value }))];
    const [, dashes, written = "", inline] = /^(--?)([A-Za-z][A-Za-z0-9-]*)(?:[=:]([^]*))?$/.exec(argument) ?? [];
    const name = dashes === "--" ? written.toLowerCase() : written.length === 1 ? names.ofLetter(written) : undefined;
    if (name !== undefined) {
      tokens.push(flag(`${dashes}${dashes === "--" ? name : written}`, name, inline, rest, names));
    } else if (/^(--?[A-Za-z?]|\/\?$|[\u2013\u2014\u2212]+[A-Za-z])/.test(argument)) {
      tokens.push({ kind: "mistyped", written: argument });
    } else tokens.push({ kind: "argument", value: argument });
  }
  return tokens;
}

/** A value that looks like a flag is none: then the value was forgotten, or Windows PowerShell has dropped an empty one. */
function flag(shown: string, name: string, inline: string | undefined, rest: string[], names: FlagNames): Token {
  const isNext = inline === undefined && names.takesValue(name) && rest[0] !== undefined && !/^--?[a-z]/i.test(rest[0]);
  return { kind: "flag", shown, name, value: isNext ? rest.shift() : inline };
}
