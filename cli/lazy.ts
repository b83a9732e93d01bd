/**
 * Loads what is not needed at once. Deno reads every literal `import("…")` when a program starts, whether it is reached or
 * not; what is named here it reads when asked. A program that is built has all of it inside: `scripts/_program.ts` writes
 * the literal in place of each call.
 */

/** A part of the program, or a package, that could not be loaded. */
export class NotLoaded extends Error {
  override name = "NotLoaded";
  /** What to do next. */
  readonly hint: string;

  /**
   * @param message What failed, and why.
   * @param hint What to do next.
   * @param cause What Deno says.
   */
  constructor(message: string, hint: string, cause: unknown) {
    super(message, { cause });
    this.hint = hint;
  }
}

/** What is loaded already. To ask Deno again costs as much as reading a command line does. */
const loaded = new Map<string, unknown>();

/**
 * Loads a module, written as `load<typeof import("./yaml.ts")>(import.meta, "./yaml.ts")`: the type and the text name the
 * same file, which `deno task check:imports` holds.
 *
 * @param from The file that asks.
 * @param specifier The module, relative to that file.
 * @throws {NotLoaded} when it, or a package behind it, is out of reach
 */
export async function load<Module>(from: ImportMeta, specifier: string): Promise<Module> {
  const name = `${from.url} ${specifier}`;
  if (loaded.has(name)) return loaded.get(name) as Module;
  try {
    const module: Module = await import(from.resolve(specifier));
    loaded.set(name, module);
    return module;
  } catch (error) {
    throw explain(error, from) ?? error;
  }
}

/** Says what could not be loaded; undefined for an error that is about something else. */
export function explain(error: unknown, from: ImportMeta): NotLoaded | undefined {
  const message = error instanceof TypeError ? error.message : "";
  const name = /^Failed .*?package ['"](@?[^@'"]+)/.exec(message)?.[1];
  if (name !== undefined) {
    return new NotLoaded(
      `Cannot load the package ${name}: it is not on this machine yet, and the registry of packages did not give it`,
      "Run the command once with a network, or use the compiled program, which has every package inside.",
      error,
    );
  }
  const kind = /^Requires (read|import) access to /.exec(message)?.[1];
  if (kind === undefined) return undefined;
  const may = kind === "read" ? "read its own folder" : "import from the server that it comes from";
  const place = kind === "read"
    ? from.resolve("../").replace(/^file:\/\/(\/(?=[a-z]:))?/i, "")
    : new URL(from.url).host;
  return new NotLoaded(
    `Cannot load a part of vb365: this program may not ${may}`,
    `Add --allow-${kind}=${decodeURI(place)}`,
    error,
  );
}
