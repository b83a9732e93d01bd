/** Where secrets come from: a variable, a file, standard input, or the terminal. Never from a flag's value. */

import type { Secrets, Values } from "./flags/options.ts";
import { waysOf } from "./flags/common.ts";
import { nearest } from "./flags/suggest.ts";
import type { Vb365Error } from "../secrets.ts";
import { Interrupted, usage } from "./errors.ts";
import { readInput } from "./files.ts";
import type { Host } from "./host.ts";
import type { KnownSecrets } from "./redact.ts";
import { decodeText, withoutLineEnd } from "./output/text.ts";
import { parseJson } from "../secrets.ts";

/**
 * Reads the object of `--secrets-stdin`.
 *
 * @param text The JSON.
 * @param declared The secrets that the command knows.
 * @returns The values by the names of the secrets.
 */
export function readSecrets(text: string, declared: Secrets): ReadonlyMap<string, string> {
  const names = new Map(Object.keys(declared).map((name) => [waysOf(name).key.toLowerCase(), name]));
  return new Map(
    Object.entries(readObject(text)).map(([key, value]) => {
      const name = names.get(key.toLowerCase());
      if (name === undefined) throw unknownKey(key, Object.keys(declared).map((known) => waysOf(known).key));
      if (typeof value !== "string" || value === "") throw usage(`"${key}" of --secrets-stdin is no text or empty`);
      return [name, plainSecret(value, `"${key}" of --secrets-stdin`)];
    }),
  );
}

function readObject(text: string): object {
  try {
    const data = parseJson(text);
    if (typeof data === "object" && data !== null && !Array.isArray(data)) return data;
  } catch {
    // Said below, without the text.
  }
  throw usage("Cannot read --secrets-stdin: standard input holds no JSON object");
}

function unknownKey(key: string, known: readonly string[]): Error {
  const near = nearest(key, known);
  return usage(
    `"${key}" of --secrets-stdin is no secret of this command`,
    near ? `Did you mean "${near}"?` : `Known are ${known.join(", ")}.`,
  );
}

/** What PowerShell hands over in place of a text, and what it is. Sent as a password it would only lock the account. */
const wrapped: readonly (readonly [form: RegExp, what: string])[] = [
  [/^\s*(#< CLIXML|<Objs\s)/, "a Clixml export"],
  [/System\.Management\.Automation\.PSCredential|\bPSCredential\b/, "a PSCredential"],
  [/System\.Security\.SecureString/, "a SecureString, or a credential that holds one"],
  [
    /^\s*(01000000d08c9ddf0115d1118c7a00c04fc297eb[0-9a-f]+|76492d1116743f04[\w+/=]+)\s*$/i,
    "what ConvertFrom-SecureString makes",
  ],
  [/^\s*(([0-9a-f]{2}00){4,})\s*$/i, "what ConvertFrom-SecureString makes"],
  [/^\s*(System(\.\w+)+(\[\])?|@\{.*\})\s*$/s, "the name of a type"],
];

/** Refuses what only PowerShell can open. Nothing of it is repeated. */
function plainSecret(text: string, source: string): string {
  const found = wrapped.find(([form]) => form.test(text));
  if (!found) return text;
  throw usage(
    `Cannot take the secret of ${source}: it is ${found[1]}, not the secret as text`,
    "PowerShell opens it: [Net.NetworkCredential]::new('', $secureString).Password, or $credential.GetNetworkCredential().Password.",
  );
}

const mostBytes = 1024 * 1024;

/** Looks up the secrets of one command line. */
export class SecretSources {
  readonly #host: Host;
  readonly #declared: Secrets;
  readonly #values: Values;
  readonly #known: KnownSecrets;
  readonly #prefix: () => Promise<string>;
  readonly #answers = new Map<string, string | undefined>();
  #fromStdin: Promise<ReadonlyMap<string, string>> | undefined;

  /** @param prefix How the variables of the secrets begin. */
  constructor(host: Host, declared: Secrets, values: Values, known: KnownSecrets, prefix: () => Promise<string>) {
    this.#host = host;
    this.#declared = declared;
    this.#values = values;
    this.#known = known;
    this.#prefix = prefix;
  }

  /** Refuses two flags that read standard input: it can be read only once. */
  refuseSharedInput(args: Readonly<Record<string, unknown>>): void {
    const files = Object.entries(this.#values).filter(([name, value]) =>
      name !== "out-file" && /^@?-$/.test(String(value))
    );
    const switches = [...Object.keys(this.#declared).map((name) => waysOf(name).stdin), "secrets-stdin"];
    const flags = [...switches.filter((name) => this.#values[name] === true), ...files.map(([name]) => name)];
    const named = Object.entries(args).filter(([, value]) => [value].flat().includes("-")).map(([name]) => `<${name}>`);
    const readers = [...named, ...flags.map((name) => `--${name}`)];
    if (readers.length < 2) return;
    throw usage(`${readers.join(" and ")} cannot both read standard input`);
  }

  /** Whether a flag of the command line itself names this secret. */
  isNamed(name: string): boolean {
    const { env, file, stdin } = waysOf(name);
    return [env, file, stdin].some((flag) => this.#values[flag] !== undefined);
  }

  /** Finds a secret without asking for it. */
  async find(name: string): Promise<string | undefined> {
    const value = await this.#fromFlag(name) ?? (await this.#all()).get(name) ??
      await this.#fromVariable(name);
    if (value !== undefined) {
      this.#known.add(value, { variable: waysOf(name).variable });
      return value;
    }
    const fallback = this.#declared[name]?.fallback;
    return fallback === undefined ? undefined : await this.find(fallback);
  }

  /** Finds a secret, or asks for it on a terminal; undefined when the user has none to give. */
  async findOrAsk(name: string, asked = this.#declared[name]?.fallback ?? name): Promise<string | undefined> {
    return await this.find(name) ?? await this.#ask(asked);
  }

  /** Finds a secret that has to be there, or asks for it on a terminal. */
  async need(name: string, asked = this.#declared[name]?.fallback ?? name): Promise<string> {
    const value = await this.findOrAsk(name, asked);
    if (value !== undefined) return value;
    throw await this.#missing(asked);
  }

  /** What is to be said when a secret is neither given nor can be asked for. What can be read only once is left alone. */
  async lack(name: string, asked = this.#declared[name]?.fallback ?? name): Promise<Vb365Error | undefined> {
    return this.#canAsk || await this.#isGiven(name) ? undefined : await this.#missing(asked);
  }

  async #isGiven(name: string): Promise<boolean> {
    if (this.isNamed(name) || (await this.#all()).has(name)) return true;
    if (this.#host.env(await this.#variableOf(name)) !== undefined) return true;
    const fallback = this.#declared[name]?.fallback;
    return fallback !== undefined && await this.#isGiven(fallback);
  }

  async #missing(asked: string): Promise<Vb365Error> {
    const { env, file, stdin } = waysOf(asked);
    return usage(
      `${this.#declared[asked]?.summary ?? asked} is missing`,
      `Set ${await this.#variableOf(asked)}, or use --${env} NAME, --${file} FILE, --${stdin} or --secrets-stdin.`,
    );
  }

  /** Finds a secret that is to be made, or asks for it on a terminal twice, as nobody sees what is typed. */
  async needNew(name: string): Promise<string> {
    const given = await this.find(name);
    if (given !== undefined) return given;
    const typed = await this.need(name);
    const again = await this.#question("The same once more: ");
    if (typed === again) return typed;
    throw usage("The two passwords are not the same, so nothing was made", "Run it again.");
  }

  /** Takes a secret from a variable that something else than a flag names, such as a row of a file. */
  fromVariable(name: string, shown: string): string {
    const value = this.#variable(name, shown);
    this.#known.add(value, { variable: name });
    return value;
  }

  async #ask(name: string): Promise<string | undefined> {
    if (!this.#canAsk) return undefined;
    if (!this.#answers.has(name)) {
      const answer = await this.#question(`${this.#declared[name]?.summary ?? name}: `);
      this.#answers.set(name, answer || undefined);
    }
    return this.#answers.get(name);
  }

  get #canAsk(): boolean {
    return this.#host.stdin.isTerminal && this.#host.stderr.isTerminal;
  }

  async #question(text: string): Promise<string> {
    const answer = await this.#host.ask(text, true);
    if (answer === undefined) throw new Interrupted("Interrupted.");
    this.#known.add(answer);
    return answer;
  }

  async #fromFlag(name: string): Promise<string | undefined> {
    const { env, file, stdin } = waysOf(name);
    const given = [env, file, stdin].filter((flag) => this.#values[flag] !== undefined && this.#values[flag] !== false);
    if (given.length > 1) throw usage(`${given.map((flag) => `--${flag}`).join(" and ")} exclude each other`);
    const flag = given[0];
    if (flag === undefined) return undefined;
    const value = this.#values[flag];
    if (flag === env && typeof value === "string") return this.#variable(value, `--${flag}`);
    const path = flag === stdin ? "-" : String(value);
    // Neither the name of a variable nor a path is repeated: it may be the secret itself, in the wrong place.
    const bytes = await readInput(this.#host, path, mostBytes, `the file of --${flag}`);
    const text = withoutLineEnd(decodeText(bytes));
    if (text === "") throw usage(`The secret of --${flag} is empty`);
    return plainSecret(text, `--${flag}`);
  }

  async #fromVariable(name: string): Promise<string | undefined> {
    const variable = await this.#variableOf(name);
    return this.#host.env(variable) === undefined ? undefined : this.#variable(variable, variable);
  }

  async #variableOf(name: string): Promise<string> {
    return waysOf(name).variable.replace("VB365", await this.#prefix());
  }

  #variable(variable: string, shown: string): string {
    const value = this.#host.env(variable);
    if (value) return plainSecret(value, shown);
    throw usage(
      `Cannot take the secret of ${shown}: the variable is ${value === undefined ? "not set" : "empty"}`,
      shown.startsWith("--") ? "The name of a variable stands there, never the secret itself." : undefined,
    );
  }

  #all(): Promise<ReadonlyMap<string, string>> {
    const { secrets } = this.#host;
    if (secrets) return Promise.resolve(readSecrets(JSON.stringify(secrets), this.#declared));
    this.#fromStdin ??= this.#values["secrets-stdin"] === true
      ? readInput(this.#host, "-", mostBytes).then((bytes) => readSecrets(decodeText(bytes), this.#declared))
      : Promise.resolve(new Map<string, string>());
    return this.#fromStdin;
  }
}
