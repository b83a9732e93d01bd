/** What a flag, a secret and an argument are, and the types of what was given for them. */

/** A flag. */
export interface Option {
  /** `switch` is `--x`, `--no-x` or `--x=true`; `list` is given once for each value; `file` is a path, `-` for standard input. */
  readonly kind: "switch" | "text" | "number" | "list" | "file";
  /** What it does: verb or noun first, no period. */
  readonly summary: string;
  /** What stands for the value in help. */
  readonly value?: string;
  /** The only values it takes, in any casing. */
  readonly choices?: readonly string[];
  /** The least and the most that a number may be; 0 and without end when nothing is said. */
  readonly range?: readonly [least: number, most: number];
  /** Whether a number has to be whole. */
  readonly isWhole?: boolean;
  /** The environment variable that stands in for it. */
  readonly env?: string;
  /** Whether it has to be given; an argument of the same name stands in for it. */
  readonly isNeeded?: boolean;
  /** One letter for it. */
  readonly short?: string;
  /** Other names; `no-yes` as an alias means the opposite of `yes`. */
  readonly aliases?: readonly string[];
  /** Whether an empty text is a value. */
  readonly mayBeEmpty?: boolean;
}

/**
 * Makes a list of all texts that a type knows, in the order in which help shows them: one that is missing, or that is none,
 * does not compile.
 *
 *     choices: everyOf<PfxEncryption>()("3des-sha1", "aes256-sha256")
 */
export function everyOf<T extends string>(): Every<T> {
  return (...texts) => texts;
}

/** Takes all texts of a type, and no fewer. */
type Every<T extends string> = <const L extends readonly T[]>(
  ...texts: [Exclude<T, L[number]>] extends [never] ? L : never
) => L;

/** A secret: it has no flag that takes it as a value, but `--NAME-env`, `--NAME-file`, `--NAME-stdin` and a variable. */
export interface Secret {
  readonly summary: string;
  /** Another secret of the command that stands in when this one is not given. */
  readonly fallback?: string;
}

export type Options = Readonly<Record<string, Option>>;
export type Secrets = Readonly<Record<string, Secret>>;
/**
 * The arguments in their order, each with its summary. All of them must be given; a last one that ends in `...` takes one
 * or more, and in `?...` any number, and one that ends in `?` may be left out.
 */
export type Arguments = Readonly<Record<string, string>>;

/** What a flag can hold. */
export type Value = string | number | boolean | readonly string[];

type ValueOf<O extends Option> = Option extends O ? Value
  : O["kind"] extends "switch" ? boolean
  : O["kind"] extends "number" ? number
  : O["kind"] extends "list" ? readonly WordOf<O>[]
  : WordOf<O>;

type WordOf<O extends Option> = O extends { choices: readonly (infer Choice)[] } ? Choice : string;

/** What was given for the flags. */
export type Values<O extends Options = Options> = { readonly [K in keyof O]?: ValueOf<O[K]> | undefined };
/** What was given for the arguments. */
export type Given<A extends Arguments = Arguments> = { readonly [K in keyof A]: GivenFor<K> };

type GivenFor<Name> = string extends Name ? string | readonly string[] | undefined
  : Name extends `${string}...` ? readonly string[]
  : Name extends `${string}?` ? string | undefined
  : string;
