/** What a sandbox is, once every default is filled in. */

import { type Version, versionNames } from "../src/versions.ts";
import type { SandboxOptions } from "./options.ts";

/** The options with every default filled in. */
export interface Settings {
  readonly versions: readonly Version[];
  readonly username: string;
  readonly password: string;
  readonly mfa: boolean;
  readonly operatorOnly: boolean;
  readonly tokenLifetime: number;
  readonly latency: number;
  readonly clockSkew: number;
  readonly strict: boolean;
  readonly putBackup: "adds" | "replaces";
  readonly confirm: "manual" | "auto" | number;
  readonly codeLifetime: number;
  /** The server's own time, in milliseconds since 1970. */
  now(): number;
}

/** Fills in what was not asked for. */
export function settle(options: SandboxOptions): Settings {
  const clockSkew = options.clockSkew ?? 0;
  return {
    versions: versionNames.filter((version) => (options.versions ?? versionNames).includes(version)),
    username: options.username ?? "administrator",
    password: options.password ?? "sandbox",
    mfa: options.mfa ?? false,
    operatorOnly: options.operatorOnly ?? false,
    tokenLifetime: options.tokenLifetime ?? 3600,
    latency: options.latency ?? 0,
    clockSkew,
    strict: options.strict ?? false,
    putBackup: options.putBackup ?? "adds",
    confirm: options.deviceCode?.confirm ?? "manual",
    codeLifetime: options.deviceCode?.expiresIn ?? 899,
    now: () => Date.now() + clockSkew * 1000,
  };
}
