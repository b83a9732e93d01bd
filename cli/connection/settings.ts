/**
 * What applies to a connection: a flag before the environment, the environment before the profile. But a profile that is
 * named on the command line comes before the environment, as everything does that stands there.
 */

import { readServerAddress, readVersion, type ServerAddress, type Trust, type Version } from "../../mod.ts";
import { readInput } from "../files.ts";
import type { Host } from "../host.ts";
import { decodeText } from "../output/text.ts";
import type { Values } from "../flags/options.ts";
import { checkName, defaultName, type Profile } from "./profile.ts";
import { ConfigFile } from "./profile_file.ts";
import type { globalOptions } from "../flags/common.ts";
import { usage } from "../errors.ts";

/** What was said. */
export interface TrustWords {
  readonly fingerprint?: string | undefined;
  readonly thumbprint?: string | undefined;
  /** The path of a PEM file. */
  readonly caCert?: string | undefined;
}

/** Reads the trust; undefined means the public authorities. */
export async function readTrust(host: Host, words: TrustWords): Promise<Trust | undefined> {
  const { fingerprint, thumbprint, caCert } = words;
  const caCertificates = caCert === undefined ? undefined : decodeText(await readInput(host, caCert));
  const given = Object.entries({ fingerprint, thumbprint, caCertificates }).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** A profile and whether it speaks of the server in use. */
export interface Chosen {
  readonly name: string;
  readonly profile: Profile;
  /** Whether the server is the profile's own. Its pin, its session and its secrets are for no other. */
  readonly isBound: boolean;
  /** Whether it is named on the command line. */
  readonly isNamed: boolean;
  /** Whether what the environment says is about another server than this profile, so that none of it counts. */
  readonly isElsewhere: boolean;
}

/** The settings that the environment can say. */
type Setting = "server" | "api-version" | "username" | "trust-fingerprint" | "ca-cert";

/** The settings of one command line. */
export class Settings {
  readonly config: ConfigFile;
  readonly #host: Host;
  readonly #values: Values<typeof globalOptions>;
  readonly #fromEnvironment: ReadonlySet<string>;
  #chosen: Promise<Chosen> | undefined;
  #isRenewal = false;
  #server: string | undefined;
  #pin: string | undefined;
  #prefix: string | undefined;

  /** @param fromEnvironment The names of the values that the command line does not say. */
  constructor(host: Host, values: Values<typeof globalOptions>, fromEnvironment: ReadonlySet<string>) {
    this.config = new ConfigFile(host);
    this.#host = host;
    this.#values = values;
    this.#fromEnvironment = fromEnvironment;
  }

  /** The name of the profile: the one that is named, else the one that counts when none is. */
  async name(): Promise<string> {
    const { profile } = this.#values;
    return profile === undefined ? await this.config.defaultName() : checkName(profile);
  }

  /** Trusts the server by this fingerprint, as somebody has compared it. */
  usePin(fingerprint: string): void {
    this.#pin = fingerprint;
  }

  /** For a run that makes the profile or makes it anew: it may be missing, and its version does not count. */
  renewProfile(): void {
    this.#isRenewal = true;
  }

  /** Goes on without a profile, e.g. when the configuration is broken. */
  ignoreProfile(): void {
    this.#chosen = Promise.resolve({
      name: defaultName,
      ...{ profile: {}, isBound: false, isNamed: false, isElsewhere: false },
    });
  }

  /** Whether the command line or the environment names the profile. */
  get isProfileNamed(): boolean {
    return this.#values.profile !== undefined;
  }

  /** Whether the server is named besides the profile. */
  get hasServer(): boolean {
    return this.#givenServer() !== undefined;
  }

  /** Takes the server that was named in another place than the flag. */
  useServer(server: string): void {
    this.#server = server;
  }

  /** Takes the prefix that the profile is going to have. */
  useSecretPrefix(prefix: string | undefined): void {
    this.#prefix = prefix;
  }

  /** The profile: the one that is named, else the default one unless it is for another server. */
  chosen(): Promise<Chosen> {
    this.#chosen ??= this.#choose();
    return this.#chosen;
  }

  /** The server, if one is named anywhere. */
  async findAddress(): Promise<ServerAddress | undefined> {
    const { profile } = await this.chosen();
    const text = this.#server ?? await this.#said("server", profile.server) ?? profile.server;
    return text === undefined ? undefined : readServerAddress(text);
  }

  /** The server. */
  async address(): Promise<ServerAddress> {
    const address = await this.findAddress();
    if (address) return address;
    const { name } = await this.chosen();
    const hint = `Use --server HOST or set VB365_SERVER; "vb365 login --server HOST" keeps it in a profile.`;
    throw usage(this.#values.profile === undefined ? "No server is named" : `Profile "${name}" names no server`, hint);
  }

  /** The API version that is named anywhere; undefined when it has to be found out. */
  async version(): Promise<Version | undefined> {
    const wanted = await this.wantedVersion();
    if (wanted?.toLowerCase() === "auto") return undefined;
    if (wanted !== undefined) return readVersion(wanted);
    return (await this.address()).version ?? await this.#keptVersion();
  }

  /** What flags or the environment say of the API version. */
  async wantedVersion(): Promise<string | undefined> {
    return await this.#said("api-version", await this.#keptVersion());
  }

  /** What flags or the environment say of trust. It takes the place of all that the profile says. */
  async trustWords(): Promise<TrustWords | undefined> {
    if (this.#pin !== undefined) return { fingerprint: this.#pin };
    const { isBound, profile } = await this.chosen();
    const kept = isBound && !this.#isRenewal ? profile.fingerprint ?? profile.thumbprint ?? profile.caCert : undefined;
    const [fingerprint, caCert] = [await this.#said("trust-fingerprint", kept), await this.#said("ca-cert", kept)];
    return fingerprint === undefined && caCert === undefined ? undefined : { fingerprint, caCert };
  }

  /** Whom to trust. */
  async trust(): Promise<Trust | undefined> {
    const { isBound, profile } = await this.chosen();
    return await readTrust(this.#host, await this.trustWords() ?? (isBound ? profile : {}));
  }

  /** The account, if it is named anywhere. The variable of a profile is more exact than the one for all. */
  async username(): Promise<string | undefined> {
    const username = await this.#username();
    if (username?.includes(":")) {
      throw usage("The user name holds a colon, as no name does", "A password goes by VB365_PASSWORD.");
    }
    return username;
  }

  async #username(): Promise<string | undefined> {
    const { profile } = await this.chosen();
    const username = await this.#said("username", profile.username);
    if (username !== undefined && !this.#fromEnvironment.has("username")) return username;
    const prefix = await this.secretPrefix();
    const ofProfile = prefix === "VB365" ? undefined : this.#host.env(`${prefix}_USERNAME`) || profile.username;
    return ofProfile ?? username ?? profile.username;
  }

  /** How the variables begin that hold the secrets. */
  async secretPrefix(): Promise<string> {
    const { isBound, profile } = await this.chosen();
    return this.#prefix ?? (isBound ? profile.credentialEnv : undefined) ?? "VB365";
  }

  /** Keeps the API version that was found out, where there is a profile to keep it in. */
  async keepVersion(version: Version): Promise<void> {
    const { name, profile, isBound } = await this.chosen();
    if (!isBound || this.#isRenewal || profile.version !== undefined) return;
    // Where it cannot be kept it is found out again.
    await this.config.update(name, (before) => ({ ...before, version })).catch(() => {});
  }

  /** What a flag says, or the environment where it counts; `kept` is what the profile says of the same. */
  async #said(setting: Setting, kept: string | undefined): Promise<string | undefined> {
    const value = this.#values[setting];
    if (value === undefined || !this.#fromEnvironment.has(setting)) return value;
    const { isNamed, isElsewhere } = await this.chosen();
    return isElsewhere || (isNamed && kept !== undefined) ? undefined : value;
  }

  async #keptVersion(): Promise<Version | undefined> {
    const { isBound, profile } = await this.chosen();
    return isBound && !this.#isRenewal ? profile.version : undefined;
  }

  /** The server that is named besides the profile. */
  #givenServer(): string | undefined {
    return this.#server ?? this.#values.server;
  }

  async #choose(): Promise<Chosen> {
    const asked = this.#values.profile;
    const isAsked = asked !== undefined;
    const isNamed = isAsked && !this.#fromEnvironment.has("profile");
    const { name, profile } = await this.config.choose(asked && checkName(asked)).catch((error) => {
      if (isAsked || error?.reason !== "no-permission") throw error;
      return { name: defaultName, profile: undefined };
    });
    if (!profile && isAsked && !this.#isRenewal) await this.config.need(name);
    const text = this.#givenServer();
    const given = text === undefined ? undefined : readServerAddress(text).origin;
    const isOther = profile?.server !== undefined && given !== undefined && given !== profile.server;
    const isElsewhere = isNamed && isOther && this.#server === undefined && this.#fromEnvironment.has("server");
    const isBound = profile?.server !== undefined && (!isOther || isElsewhere);
    return { name, profile: isBound || isAsked ? profile ?? {} : {}, isBound, isNamed, isElsewhere };
  }
}
