/** Which server, which API version, and who signs in. */

import { load } from "../lazy.ts";
import {
  type Client,
  createTransport,
  findVersions,
  latestVersion,
  readProxyVariables,
  readVersion,
  type ServerOptions,
  type Session,
  type Version,
} from "../../mod.ts";
import type { Host } from "../host.ts";
import type { KnownSecrets } from "../redact.ts";
import { explainMissingVersion, type VersionChoice } from "./missing_version.ts";
import { Settings } from "./settings.ts";
import { type ConnectionParts, signIn, signInWith } from "./sign_in.ts";
import { usage } from "../errors.ts";

/** The proxy, and the servers that are reached without it. */
export function proxyOf({ env }: Pick<Host, "env">, known: KnownSecrets): { proxy?: string; noProxy?: string } {
  const names = ["HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"].flatMap((name) => [name, name.toLowerCase()]);
  const found = readProxyVariables(Object.fromEntries(names.map((name) => [name, env(name)])));
  known.addAll([URL.parse(found.proxy ?? "")?.password]);
  return found;
}

/** What signing in has brought. */
export interface BegunSession {
  readonly server: string;
  readonly version: Version;
  readonly account: string;
  readonly session: Session;
  /** Ends the session, when it cannot be kept. */
  signOut(): Promise<void>;
}

/** Makes the connection of one command line; nothing is sent yet. */
export function openConnection(
  parts: Omit<ConnectionParts, "settings"> & { readonly fromEnvironment: ReadonlySet<string> },
): Connection {
  const { host, values, fromEnvironment } = parts;
  return new Connection({ ...parts, settings: new Settings(host, values, fromEnvironment) });
}

/** Opens connections for one command line and ends them. */
export class Connection {
  /** What applies of flags, environment and profile. */
  readonly settings: Settings;
  readonly #parts: ConnectionParts;
  readonly #open: (() => Promise<void>)[] = [];
  #version: Promise<Version> | undefined;
  #options: Promise<ServerOptions> | undefined;

  constructor(parts: ConnectionParts) {
    this.settings = parts.settings;
    this.#parts = parts;
  }

  /** The API version: what was asked for, else what the server's address says, else the newest that the server has. */
  version(): Promise<Version> {
    this.#version ??= this.#findVersion();
    return this.#version;
  }

  /** Takes a version that was named in another place than the flag. */
  async useVersion(version: Version): Promise<void> {
    const wanted = await this.#parts.settings.wantedVersion();
    if (wanted !== undefined && wanted.toLowerCase() !== "auto" && readVersion(wanted) !== version) {
      throw usage(`The path says ${version} and the API version is set to ${wanted}`);
    }
    this.#version = Promise.resolve(version);
  }

  /** Trusts the server by this fingerprint from now on. */
  pin(fingerprint: string): void {
    this.settings.usePin(fingerprint);
    this.#options = undefined;
    this.#version = undefined;
  }

  /** Takes the token that was given, or signs in, or goes on with the session that was kept. */
  async connect(): Promise<Client> {
    const options = await this.serverOptions();
    const choice = await this.#choice();
    const signedIn = await signIn(this.#parts, options, choice);
    this.#open.push(() => signedIn.end());
    explainMissingVersion(signedIn.client, options, choice);
    this.#parts.writes.watch(signedIn.client, signedIn.account);
    this.#relieveBeforeReading(signedIn.client);
    this.#holdClockWhileWriting(signedIn.client);
    return signedIn.client;
  }

  /** Signs in with the password, whatever else there is; the session is handed over and not ended. */
  async begin(): Promise<BegunSession> {
    const options = await this.serverOptions();
    const choice = await this.#choice();
    let session: Session | undefined;
    const password = await this.#parts.secrets.find("password");
    const { client, account = "", end } = await signInWith(this.#parts, options, choice, password, (begun) => {
      session = begun;
    });
    this.#open.push(() => Promise.resolve(client.close()));
    if (!session) throw new Error("a sign-in without a session");
    return { server: client.server, version: choice.version, account, session, signOut: end };
  }

  /** How to reach the server. What was refused is read anew: the doctor leaves the profile out then. */
  serverOptions(): Promise<ServerOptions> {
    this.#options ??= this.#readOptions();
    this.#options.catch(() => this.#options = undefined);
    return this.#options;
  }

  /** Signs out of everything that was signed in to. */
  async end(): Promise<void> {
    await Promise.allSettled(this.#open.splice(0).map((close) => close()));
  }

  async #readOptions(): Promise<ServerOptions> {
    const { host, values, known, settings, clock } = this.#parts;
    const write = (line: string) => void host.stderr.write(line);
    const log = values.verbose
      ? (await load<typeof import("../output/traffic_log.ts")>(import.meta, "../output/traffic_log.ts")).openTrafficLog(
        write,
        known,
      )
      : undefined;
    const server = (await settings.address()).origin;
    const way = { trust: await settings.trust(), ...proxyOf(host, known) };
    const send = host.fetch ?? host.kept?.fetchFor(way);
    return {
      server,
      timeout: values.timeout,
      readSignal: clock.start(),
      fetch: host.watch ? host.watch(send ?? createTransport(way).fetch) : send,
      ...way,
      ...(log && { onTraffic: log }),
    };
  }

  /** What is made of an answer takes more room than itself: what is left of those before it goes first. */
  #relieveBeforeReading(client: Client): void {
    const { relieveMemory } = this.#parts.host;
    if (!relieveMemory) return;
    // Only what is read may be large, and looking takes as long as a tenth of a write.
    const relieve = async ({ method }: { readonly method: string }) => {
      if (method === "GET") await relieveMemory();
    };
    client.use({ onRequest: relieve, onResponse: relieve });
  }

  /** A write has a limit of its own, and is never cut off because of what was read before. */
  #holdClockWhileWriting(client: Client): void {
    const { clock } = this.#parts;
    if (!clock.isLimited) return;
    const open = new Map<string, () => void>();
    const goOn = ({ id }: { readonly id: string }) => {
      open.get(id)?.();
      open.delete(id);
    };
    client.use({
      onRequest: ({ id, method }) => void (method === "GET" || open.set(id, clock.pause())),
      onResponse: goOn,
      onError: goOn,
    });
  }

  async #findVersion(): Promise<Version> {
    const { settings, host: { kept } } = this.#parts;
    const known = await settings.version();
    if (known) return known;
    const options = await this.serverOptions();
    const find = async () => (await findVersions(options)).at(-1) ?? latestVersion;
    const newest = await (kept?.versionOf(options, find) ?? find());
    await settings.keepVersion(newest);
    return newest;
  }

  /** The version, and the profile to blame when it is a wrong one. */
  async #choice(): Promise<VersionChoice> {
    const { settings } = this.#parts;
    const { name, profile, isBound } = await settings.chosen();
    const version = await this.version();
    const isKept = isBound && await settings.wantedVersion() === undefined && profile.version === version;
    return { version, profile: isKept ? name : undefined };
  }
}
