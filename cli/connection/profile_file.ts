/** Reads and writes the file of the configuration: JSON, or YAML where the user prefers to write it by hand. */

import { load } from "../lazy.ts";
import type { Host } from "../host.ts";
import { broken, checkName, defaultIn, type Profile, profilesIn, readProfile, unknownProfile } from "./profile.ts";
import { usage } from "../errors.ts";
import { parseJson } from "../../secrets.ts";

/** A folder, and how paths are made from it. */
export interface Place {
  /** The file that VB365_CONFIG names, when it does. */
  readonly file: string | undefined;
  /** A path in the folder. */
  path(name: string): string;
}

/** The place of the configuration; undefined when the environment names no home. */
export function findPlace({ env, platform }: Pick<Host, "env" | "platform">): Place | undefined {
  const separator = platform === "windows" ? "\\" : "/";
  const file = env("VB365_CONFIG") || undefined;
  const folder = file === undefined ? folderOf(env, platform) : file.replace(/[^\\/]*$/, "").replace(/(.)[\\/]$/, "$1");
  if (folder === undefined) return undefined;
  return { file, path: (name) => folder === "" ? name : `${folder}${separator}${name}` };
}

function folderOf(env: Host["env"], platform: string): string | undefined {
  if (platform === "windows") {
    const roaming = env("APPDATA");
    return roaming ? `${roaming}\\vb365` : undefined;
  }
  const home = env("HOME");
  if (platform === "darwin") return home ? `${home}/Library/Application Support/vb365` : undefined;
  const given = env("XDG_CONFIG_HOME");
  // The specification has a relative path ignored.
  if (given?.startsWith("/")) return `${given}/vb365`;
  return home ? `${home}/.config/vb365` : undefined;
}

/** Files that are looked for, in this order. The first one is made where there is none. */
const names = ["config.json", "config.yaml", "config.yml"];

/** The configuration of this user. */
export class ConfigFile {
  readonly #host: Pick<Host, "env" | "platform" | "files">;

  constructor(host: Pick<Host, "env" | "platform" | "files">) {
    this.#host = host;
  }

  /** The file: the one that is there, or where it would be; undefined when there is no place for one. */
  async path(): Promise<string | undefined> {
    const place = findPlace(this.#host);
    if (!place) return undefined;
    if (place.file !== undefined) return place.file;
    const paths = names.map(place.path);
    const texts = await Promise.all(paths.map((path) => this.#host.files.read(path)));
    const found = paths.filter((_, index) => texts[index] !== undefined);
    const [first = paths[0], second] = found;
    if (second !== undefined) throw usage(`Cannot choose between ${first} and ${second}`, "Keep one of the two.");
    return first;
  }

  /** The names of all profiles. */
  async names(): Promise<string[]> {
    return [...(await this.#load()).profiles.keys()];
  }

  /** Refuses a name that no profile has. */
  async need(name: string): Promise<void> {
    const names = await this.names();
    if (!names.includes(checkName(name))) throw unknownProfile(name, names);
  }

  /** One profile, if it is there. */
  async find(name: string): Promise<Profile | undefined> {
    const { path, profiles } = await this.#load();
    const data = profiles.get(name);
    return data === undefined ? undefined : readProfile(data, name, path);
  }

  /** The name of the profile that counts when none is named. */
  async defaultName(): Promise<string> {
    return (await this.#load()).defaultName;
  }

  /** The profile of that name, else the one that counts when none is named. */
  async choose(named: string | undefined): Promise<{ readonly name: string; readonly profile: Profile | undefined }> {
    const { path, profiles, defaultName } = await this.#load();
    const name = named ?? defaultName;
    const data = profiles.get(name);
    return { name, profile: data === undefined ? undefined : readProfile(data, name, path) };
  }

  /** Has a profile count when none is named. */
  async setDefault(name: string): Promise<void> {
    await this.#change((text, path) => withValue(text, path, ["default"], name));
  }

  /** Forgets a profile, and that it counts when none is named. */
  async remove(name: string): Promise<void> {
    await this.#change(async (text, path) => {
      const without = await withValue(text, path, ["profiles", name], undefined);
      const data = await parse(without, path);
      const isDefault = isObject(data) && data["default"] === name;
      return isDefault ? await withValue(without, path, ["default"], undefined) : without;
    });
  }

  /** Changes one profile. What other programs have written in the meantime stays. */
  async update(name: string, change: (before: Profile) => Profile): Promise<void> {
    await this.#change(async (text, path) => {
      const before = profilesIn(await parse(text, path), path).get(name);
      const after = change(before === undefined ? {} : readProfile(before, name, path));
      return await withValue(text, path, ["profiles", name], after);
    });
  }

  /** Writes the file anew, while nobody else does. */
  async #change(change: (text: string, path: string) => Promise<string>): Promise<void> {
    const path = await this.#ownPath();
    await this.#host.files.locked(path, async () => {
      await this.#host.files.write(path, await change(await this.#host.files.read(path) ?? "", path));
    });
  }

  /** Fails where nothing can be kept, before there is something to keep. */
  async prove(): Promise<void> {
    await this.#host.files.locked(await this.#ownPath(), () => Promise.resolve());
  }

  async #ownPath(): Promise<string> {
    const path = await this.path();
    if (path !== undefined) return path;
    throw usage("There is no place for the configuration", "Set HOME, or VB365_CONFIG to a file.");
  }

  async #load(): Promise<{ path: string; profiles: ReadonlyMap<string, unknown>; defaultName: string }> {
    const path = await this.path() ?? "";
    const text = path === "" ? "" : await this.#host.files.read(path) ?? "";
    const data = await parse(text, path);
    return { path, profiles: profilesIn(data, path), defaultName: defaultIn(data, path) };
  }
}

const isYaml = (path: string) => /\.ya?ml$/i.test(path);

async function parse(text: string, path: string): Promise<unknown> {
  if (text.trim() === "") return undefined;
  try {
    return isYaml(path)
      ? (await load<typeof import("../output/yaml.ts")>(import.meta, "../output/yaml.ts")).fromYaml(text)
      : parseJson(text);
  } catch (error) {
    // What a parser says may repeat what it has read.
    throw broken(path, `it is no ${isYaml(path) ? "YAML" : "JSON"}${lineOf(error)}`);
  }
}

function lineOf(error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  const line = /line (\d+)/.exec(message)?.[1];
  return line === undefined ? "" : ` (line ${line})`;
}

/** Puts a value at a place, or takes it out. Comments of a YAML file stay. */
async function withValue(text: string, path: string, place: readonly string[], value: unknown): Promise<string> {
  if (isYaml(path)) {
    return (await load<typeof import("../output/yaml.ts")>(import.meta, "../output/yaml.ts")).withValue(
      text,
      place,
      value,
    );
  }
  const data = Object(text.trim() === "" ? {} : parseJson(text));
  return `${JSON.stringify(put(data, place, value), undefined, 2)}\n`;
}

function put(data: object, [name = "", ...rest]: readonly string[], value: unknown): object {
  const inner = rest.length === 0
    ? value
    : put(Object(Object.entries(data).find(([key]) => key === name)?.[1]), rest, value);
  return { ...data, [name]: inner };
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
