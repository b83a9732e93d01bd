/** Reads and writes the file of the configuration: JSON, or YAML where the user prefers to write it by hand. */

import { load } from "../lazy.ts";
import type { Host } from "../host.ts";
import { broken, type Profile, profilesIn, readProfile } from "./profile.ts";
import { usage } from "../errors.ts";
import { parseJson } from "../../src/json.ts";

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

  /** One profile, if it is there. */
  async find(name: string): Promise<Profile | undefined> {
    const { path, profiles } = await this.#load();
    const data = profiles.get(name);
    return data === undefined ? undefined : readProfile(data, name, path);
  }

  /** Changes one profile. What other programs have written in the meantime stays. */
  async update(name: string, change: (before: Profile) => Profile): Promise<void> {
    const path = await this.#ownPath();
    await this.#host.files.locked(path, async () => {
      const text = await this.#host.files.read(path) ?? "";
      const before = profilesIn(await parse(text, path), path).get(name);
      const after = change(before === undefined ? {} : readProfile(before, name, path));
      await this.#host.files.write(path, await withProfile(text, path, name, after));
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

  async #load(): Promise<{ path: string; profiles: ReadonlyMap<string, unknown> }> {
    const path = await this.path() ?? "";
    const text = path === "" ? "" : await this.#host.files.read(path) ?? "";
    return { path, profiles: profilesIn(await parse(text, path), path) };
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

/** Comments of a YAML file stay. */
async function withProfile(text: string, path: string, name: string, profile: Profile): Promise<string> {
  if (isYaml(path)) {
    return (await load<typeof import("../output/yaml.ts")>(import.meta, "../output/yaml.ts")).withValue(text, [
      "profiles",
      name,
    ], profile);
  }
  const data = Object(text.trim() === "" ? {} : parseJson(text));
  const profiles = { ...data.profiles, [name]: profile };
  return `${JSON.stringify({ ...data, profiles }, undefined, 2)}\n`;
}
