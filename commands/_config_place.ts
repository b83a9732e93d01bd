/** Where each system keeps the configuration of a program. */

import type { Host } from "./_host.ts";

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
