/** What the configuration holds, and what is said of one that is broken. It never holds a password. */

import { normalizeFingerprint, normalizeThumbprint, readServerAddress, readVersion, type Version } from "../../mod.ts";
import { nearest } from "../flags/suggest.ts";
import { Mistakes, usage } from "../errors.ts";

/** What is kept of a server and its account under one name. */
export interface Profile {
  /** Scheme, host and port. */
  readonly server?: string;
  /** The API version; without it the newest that the server has. */
  readonly version?: Version;
  readonly username?: string;
  /** SHA-256 of the server's certificate. */
  readonly fingerprint?: string;
  /** SHA-1 of the server's certificate, checked besides. */
  readonly thumbprint?: string;
  /** A PEM file of certificate authorities. */
  readonly caCert?: string;
  /** How the variables begin that hold the secrets of this profile: `ACME` for ACME_PASSWORD. */
  readonly credentialEnv?: string;
}

const readers: { readonly [K in keyof Required<Profile>]: (text: string) => NonNullable<Profile[K]> } = {
  server: (text) => readServerAddress(text).origin,
  version: readVersion,
  username: (text) => text,
  fingerprint: normalizeFingerprint,
  thumbprint: normalizeThumbprint,
  caCert: (text) => text,
  credentialEnv: readPrefix,
};

/** The name of the profile that is used when none is named, unless the configuration says another. */
export const defaultName = "default";

/** Refuses a name that could not be the name of a file. */
export function checkName(name: string): string {
  if (/^[a-z0-9][\w.-]{0,63}$/i.test(name)) return name;
  throw usage(`"${name}" cannot be the name of a profile`, "Use letters, digits, dots, dashes and underscores.");
}

/** The profiles in parsed data, unread: one that is broken does not stand in the way of the others. */
export function profilesIn(data: unknown, path: string): ReadonlyMap<string, unknown> {
  if (data === undefined || data === null) return new Map();
  if (!isObject(data)) throw broken(path, "it holds no object");
  const { profiles, default: _, ...others } = data;
  const unknown = Object.keys(others).map((name) => `"${name}"`).join(", ");
  if (unknown !== "") throw broken(path, `${unknown} is not known there`, 'All it holds is "profiles" and "default".');
  if (profiles === undefined || profiles === null) return new Map();
  if (!isObject(profiles)) throw broken(path, '"profiles" is no object');
  return new Map(Object.entries(profiles));
}

/** The name of the profile that counts when none is named. */
export function defaultIn(data: unknown, path: string): string {
  const name = isObject(data) ? data["default"] : undefined;
  if (name === undefined || name === null) return defaultName;
  if (typeof name === "string") return checkName(name);
  throw broken(path, '"default" is no name of a profile');
}

/** Reads one profile. */
export function readProfile(data: unknown, name: string, path: string): Profile {
  if (!isObject(data)) throw broken(path, `profile "${name}" is no object`);
  const given = Object.entries(data).filter(([, value]) => value !== undefined && value !== null);
  const mistakes = new Mistakes();
  const read = given.map(([key, value]) => [key, mistakes.try(() => readField(key, value, name, path))]);
  mistakes.refuse();
  return Object.fromEntries(read);
}

function readField(key: string, value: unknown, name: string, path: string): string {
  const reader = Object.hasOwn(readers, key) ? readers[key as keyof Profile] : undefined;
  if (!reader) throw unknownKey(key, name, path);
  if (typeof value !== "string" || value === "") {
    throw broken(path, `"${key}" of profile "${name}" is no text`, "Write it in quotes.");
  }
  return readValue(() => reader(value), `"${key}" of profile "${name}"`, path);
}

/** How a name is refused that no profile has. */
export function unknownProfile(name: string, known: readonly string[]): Error {
  const near = nearest(name, known);
  const hint = near ? `Did you mean "${near}"?` : `"vb365 login --profile ${name} --server HOST" makes it.`;
  return usage(`There is no profile "${name}"`, hint);
}

/** How a configuration is refused. */
export function broken(path: string, why: string, hint?: string): Error {
  return usage(`Cannot use the configuration ${path}: ${why}`, hint);
}

function readValue(read: () => string, what: string, path: string): string {
  try {
    return read();
  } catch (error) {
    throw broken(path, `${what}: ${error instanceof Error ? error.message : "it cannot be read"}`);
  }
}

function unknownKey(key: string, name: string, path: string): Error {
  if (/password|secret|token/i.test(key)) {
    return broken(
      path,
      `profile "${name}" holds "${key}", and secrets do not belong there`,
      'Remove it. "credentialEnv" names how the variables begin that hold the secrets.',
    );
  }
  const near = nearest(key, Object.keys(readers));
  const hint = near ? `Did you mean "${near}"?` : `Known are ${Object.keys(readers).join(", ")}.`;
  return broken(path, `"${key}" of profile "${name}" is not known`, hint);
}

/** Reads how variables begin, with or without the underscore at the end. */
export function readPrefix(text: string): string {
  if (/^[a-z_][a-z0-9_]*$/i.test(text)) return text.replace(/_$/, "");
  throw usage(`No variable can begin with "${text}"`);
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
