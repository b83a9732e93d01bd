/** Turns commands into cmdlets: names, parameters, sets. */

import type { CommandFacts, FlagFacts } from "../../cli/own/commands.ts";
import {
  everyMode,
  filesOf,
  itemLists,
  modes,
  nouns,
  reports,
  silentVerbs,
  type Special,
  specials,
  verbs,
  withoutCmdlet,
} from "./_table.ts";

/** How a parameter gets onto the command line. */
export type Way =
  | "switch"
  | "text"
  | "list"
  | "file"
  | "files"
  | "identity"
  | "item"
  | "body"
  | "secret"
  | "credential"
  | "repeat";

/** A parameter of a cmdlet. */
export interface Parameter {
  readonly name: string;
  readonly summary: string;
  readonly type: string;
  readonly way: Way;
  /** The flag, or the key of the secret; for a credential both. Undefined for an argument. */
  readonly target: string | undefined;
  /** The type of the thing that it names. */
  readonly of?: string | undefined;
  readonly position?: number | undefined;
  readonly mandatory: boolean;
  readonly byValue: boolean;
  readonly byName: boolean;
  readonly aliases: readonly string[];
  readonly choices: readonly string[];
  readonly mayBeEmpty: boolean;
}

/** One way to call a cmdlet: one command. */
export interface ParameterSet {
  readonly name: string;
  readonly facts: CommandFacts;
  /** A flag that is always there. */
  readonly mode: string | undefined;
  readonly parameters: readonly Parameter[];
  /** The names of the parameters that are its arguments, in order. */
  readonly order: readonly string[];
}

/** A cmdlet. */
export interface Cmdlet {
  readonly name: string;
  readonly verb: string;
  readonly noun: string;
  readonly sets: readonly ParameterSet[];
  readonly effect: CommandFacts["effect"];
  readonly anonymous: boolean;
  /** Whether it gives its data only with -PassThru. */
  readonly silent: boolean;
  /** Whether it collects the pipeline and runs once. */
  readonly collects: boolean;
}

/** Makes the cmdlets of all commands. */
export function cmdletsOf(commands: readonly CommandFacts[]): Cmdlet[] {
  const wanted = commands.filter(({ words }) => !withoutCmdlet.includes(words))
    .map((facts) => specials[facts.words]?.local === true ? { ...facts, connects: false } : facts);
  const types = new Set(wanted.map(({ output }) => output));
  const groups = Map.groupBy(wanted, (facts) => nameOf(facts).join("-Vb365"));
  return [...groups].map(([name, members]) => cmdletOf(name, members, types))
    .sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/** Turns words with dashes or blanks into one that PowerShell writes. */
export function pascal(text: string): string {
  return text.split(/[- ]/).map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join("");
}

function nameOf({ words, effect }: CommandFacts): [verb: string, noun: string] {
  const special = specials[words] ?? {};
  const all = words.split(" ");
  const last = all.at(-1) ?? "";
  const known = all.length > 1 ? verbs[last] : undefined;
  const rest = known === undefined ? all : all.slice(0, -1);
  const noun = rest.map((word) => nouns[word] ?? pascal(word)).join("");
  return [special.verb ?? known ?? (effect === "reads" ? "Get" : "Invoke"), special.noun ?? noun];
}

function cmdletOf(name: string, members: readonly CommandFacts[], types: ReadonlySet<string>): Cmdlet {
  const [verb = "", noun = ""] = name.split("-Vb365");
  const sets = members.map((facts) => setOf(facts, setNameOf(facts, members), members.length > 1, types))
    .flatMap((set) => [set, ...modesOf(set)]);
  const names = new Set(sets.map((set) => set.name));
  if (names.size < sets.length) {
    const words = members.map((facts) => facts.words).join(", ");
    throw new Error(
      `${name} would be more than one command (${words}): scripts/powershell/_table.ts has to say what is which`,
    );
  }
  const effects = members.map(({ effect }) => effect);
  const isReport = members.some(({ output }) => reports.includes(output));
  return {
    ...{ name, verb, noun, sets },
    effect: effects.includes("loses") ? "loses" : effects.includes("writes") ? "writes" : "reads",
    anonymous: members.some(({ words }) => specials[words]?.anonymous === true),
    silent: silentVerbs.includes(verb) && !isReport,
    collects: sets.some(({ facts }) => facts.arguments.some(({ many }) => many)),
  };
}

/** A list of things and one of them are two ways to call one cmdlet. */
function setNameOf({ words }: CommandFacts, members: readonly CommandFacts[]): string {
  if (members.length === 1) return "Default";
  const last = words.split(" ").at(-1);
  return specials[words]?.set ?? (last === "list" ? "List" : last === "get" ? "Id" : "Default");
}

function setOf(facts: CommandFacts, name: string, isOneOfMany: boolean, types: ReadonlySet<string>): ParameterSet {
  const special = specials[facts.words] ?? {};
  const own = facts.flags.filter((flag) => flag.of === "command");
  // Cmdlets about a server have -Server, whether the command takes it as an argument or as a flag.
  const given = special.anonymous ? [] : facts.arguments;
  const named = given.map((argument) => argumentOf(facts, argument, own, special, types, name));
  const isAbout = new Set(facts.arguments.map((argument) => argument.name.replace(/s$/, "")));
  const flags = own.filter((flag) => !isAbout.has(flag.name)).map((flag) => flagOf(facts, flag, special, types));
  const hasIdentity = named.some(({ way }) => way === "identity");
  const isFilter = name === "List" || (!isOneOfMany && facts.words.endsWith(" list"));
  const parameters = [
    ...(specials[facts.words]?.set !== undefined && name !== "Office365" ? [choiceOf(name)] : []),
    ...named,
    ...flags.map((parameter) => ({
      ...parameter,
      byName: (parameter.byName || !hasIdentity) && !special.typed?.includes(parameter.target ?? ""),
    })),
    ...secretsOf(facts, own),
  ].map((parameter) => isFilter && parameter.name === "Name" ? asFilter(parameter, hasIdentity) : parameter);
  return { name, facts, mode: undefined, parameters, order: named.map((parameter) => parameter.name) };
}

/** A set for each mode of an organization, chosen by a switch, so that Tab offers what the mode takes and nothing else. */
function modesOf(set: ParameterSet): ParameterSet[] {
  if (set.facts.words !== "org add office365") return [];
  return Object.entries(modes).map(([mode, takes]) => ({
    ...{ ...set, name: pascal(mode), mode },
    parameters: [
      choiceOf(pascal(mode)),
      ...set.parameters.filter(({ name }) => everyMode.test(name) || takes.test(name)),
    ],
  }));
}

const plain = {
  mandatory: false,
  byValue: false,
  byName: false,
  aliases: [],
  choices: [],
  mayBeEmpty: false,
} as const;

/** The switch that chooses a parameter set. */
function choiceOf(name: string): Parameter {
  return {
    ...plain,
    name,
    summary: `Adds one of this kind`,
    type: "switch",
    way: "switch",
    target: undefined,
    mandatory: true,
  };
}

function asFilter(parameter: Parameter, hasIdentity: boolean): Parameter {
  return { ...parameter, type: "string[]", way: "repeat", position: hasIdentity ? 1 : 0, byName: false };
}

function argumentOf(
  facts: CommandFacts,
  argument: CommandFacts["arguments"][number],
  own: readonly FlagFacts[],
  { names = {}, aliases = {}, optional = [], things = {}, piped = [] }: Special,
  types: ReadonlySet<string>,
  set: string,
): Parameter {
  const thing = pascal(argument.name.replace(/s$/, ""));
  const type = things[argument.name] ?? nouns[argument.name] ?? thing;
  const isFile = filesOf.includes(facts.words);
  const isItem = argument.many && itemLists.includes(argument.name);
  const isIdentity = !isFile &&
    (types.has(type) || own.some(({ name }) => name === thing.toLowerCase()));
  const name = set === "Id" && isIdentity ? "Id" : names[argument.name] ?? pascal(argument.name);
  const mayComeFromFile = own.some((flag) => flag.name === "from" || flag.name === "body");
  return {
    ...plain,
    name,
    summary: argument.summary,
    type: isIdentity || isItem ? (argument.many ? "object[]" : "object") : argument.many ? "string[]" : "string",
    way: isIdentity ? "identity" : isItem ? "item" : isFile ? "file" : "text",
    target: undefined,
    of: isIdentity ? type : undefined,
    position: facts.arguments.indexOf(argument),
    mandatory: !optional.includes(name) &&
      (argument.required || (isIdentity && !(mayComeFromFile && own.some((flag) => flag.name === "from")))),
    byValue: isIdentity || isItem || isFile || piped.includes(argument.name),
    byName: true,
    aliases: [...aliases[name] ?? [], ...(isIdentity ? [`${thing}Id`] : [])].filter((alias) => alias !== name),
    choices: argument.choices,
  };
}

const typesOf = { switch: "switch", text: "string", number: "double", list: "string[]", file: "string" } as const;

function flagOf(
  facts: CommandFacts,
  flag: FlagFacts,
  { names = {}, aliases = {}, makes = [], piped = [] }: Special,
  types: ReadonlySet<string>,
): Parameter {
  const { kind, mayBeEmpty, choices, summary } = flag;
  const isBody = flag.name === "body";
  const isItem = kind === "list" && itemLists.includes(flag.name);
  const thing = pascal(flag.name);
  const isIdentity = kind === "text" && types.has(thing) && thing !== facts.output && !makes.includes(flag.name);
  const name = names[flag.name] ?? (kind === "file" && !isBody ? `${thing}Path` : thing);
  return {
    ...plain,
    name,
    summary,
    type: isBody || isIdentity
      ? "object"
      : isItem
      ? "object[]"
      : kind === "text" && flag.value === "TIME"
      ? "time"
      : typesOf[kind],
    way: isBody ? "body" : isIdentity ? "identity" : isItem ? "item" : wayOf(flag),
    target: flag.name,
    of: isIdentity ? thing : undefined,
    byValue: isIdentity || piped.includes(flag.name),
    byName: isIdentity || aliases[name] !== undefined,
    aliases: aliases[name] ?? [],
    choices,
    mayBeEmpty,
  };
}

function wayOf({ kind, value }: FlagFacts): Way {
  if (kind === "list" && /^(FILE|PATH)$/.test(value ?? "")) return "files";
  if (kind === "text" && value === "FOLDER") return "file";
  return kind === "number" ? "text" : kind;
}

/** A secret is a SecureString; with the flag of its user name it can be a PSCredential. */
function secretsOf({ words, secrets }: CommandFacts, own: readonly FlagFacts[]): Parameter[] {
  const has = (name: string) => own.some((flag) => flag.name === name && flag.kind === "text");
  const needed = secrets.filter((secret) => secret.of === "command");
  const isOnlyPassword = !has("account") && needed.filter(({ name }) => name.endsWith("-password")).length === 1;
  return needed.flatMap(({ name, key, summary }) => {
    const isCode = name === "user-code";
    const secret: Parameter = {
      ...plain,
      name: pascal(name),
      summary: isCode ? `${summary}: what Request-Vb365DeviceCode gives, or a SecureString` : summary,
      type: isCode ? "object" : "securestring",
      way: "secret",
      target: key,
      byValue: isCode && words.endsWith(" wait"),
      // As Import-PfxCertificate and Export-PfxCertificate have it.
      aliases: isCode ? ["DeviceCode"] : isOnlyPassword && name === "certificate-password" ? ["Password"] : [],
    };
    const base = name.replace(/-password$/, "");
    const user = [base, `${base}-username`].find(has);
    if (base === name || user === undefined) return [secret];
    const both: Parameter = {
      ...plain,
      name: `${pascal(base)}Credential`,
      summary: `Account and password at once, instead of -${pascal(user)} and -${pascal(name)}`,
      type: "pscredential",
      way: "credential",
      target: `${user}|${key}`,
    };
    return [both, secret];
  });
}
