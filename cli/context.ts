/** What a command has to work with. */

import { load } from "./lazy.ts";
import type { Client, Listing, ServerOptions, Version } from "../mod.ts";
import type { Secrets, Values } from "./flags/options.ts";
import type { Clock } from "./connection/clock.ts";
import type { Connection } from "./connection/connection.ts";
import { expand, FileStore, readInput } from "./files.ts";
import { connectionSecrets } from "./flags/common.ts";
import type { WhatIf } from "./output/what_if.ts";
import type { Host, RunningSandbox, SandboxSettings } from "./host.ts";
import { Declined, usage } from "./errors.ts";
import type { KnownSecrets } from "./redact.ts";
import type { Writes } from "./output/writes.ts";
import { inOneLine } from "./output/gate.ts";
import type { Turns } from "./output/pages.ts";
import type { SecretSources } from "./secrets.ts";
import type { SessionStore } from "./connection/session_store.ts";
import type { Settings } from "./connection/settings.ts";

/** What a context is made from. */
export interface ContextParts {
  readonly host: Host;
  readonly command: {
    readonly words: string;
    readonly connects?: boolean;
    readonly secrets?: Secrets;
  };
  readonly values: Values;
  /** The names of the values that come from the environment. */
  readonly fromEnvironment: ReadonlySet<string>;
  /** Writes data before the command has ended; false when nobody reads any more. */
  print(data: unknown): Promise<boolean>;
  /** Whether data is written piece by piece. */
  readonly streams?: boolean;
  /** The time that there is for all that is read. */
  readonly clock: Clock;
  /** Makes a page of a list text, which is written when the whole list is there. */
  readonly keep?: ((page: readonly unknown[]) => Promise<void>) | undefined;
  /** The secrets that are hidden already. */
  readonly known: KnownSecrets;
  /** What the run has written so far. */
  readonly writes: Writes;
}

/** The world as one run of a command sees it. */
export class Context {
  readonly known: KnownSecrets;
  /** What the run writes on servers. */
  readonly writes: Writes;
  /** The exit code of a run that gives data. */
  exitCode = 0;
  readonly files: FileStore;
  /** Whether nothing may be changed. */
  readonly whatIf: boolean;
  /** What the user has to know although the command succeeded. */
  readonly warnings: string[] = [];
  /** Plans of which the data shows the secrets hidden. */
  readonly planned: WhatIf[] = [];
  readonly print: (data: unknown) => Promise<boolean>;
  readonly #host: Host;
  readonly #values: Values;
  readonly #parts: ContextParts;
  readonly #others: Context[] = [];
  #connection: Promise<Connection> | undefined;
  #secrets: SecretSources | undefined;
  #Sources: typeof SecretSources | undefined;
  #pages: ReturnType<typeof openPages> | undefined;

  constructor(parts: ContextParts) {
    const { host, values, print } = parts;
    this.#parts = parts;
    this.known = parts.known;
    this.writes = parts.writes;
    this.files = new FileStore(host);
    this.#host = host;
    this.#values = values;
    this.whatIf = values["what-if"] === true;
    this.print = print;
  }

  /** Where the secrets of the command come from. */
  get secrets(): SecretSources {
    if (this.#secrets) return this.#secrets;
    throw new Error(`vb365 ${this.#parts.command.words} names no secret of its own`);
  }

  /** Loads what finds secrets, for a command that has any, and refuses two readers of standard input. */
  async prepareSecrets(args: Readonly<Record<string, unknown>>): Promise<void> {
    const { command, values } = this.#parts;
    const given = [...Object.values(values), ...Object.values(args)].flat();
    const readsInput = values["secrets-stdin"] === true || given.some((one) => one === "-" || one === "@-");
    if (command.connects || command.secrets || readsInput) (await this.#loadSecrets()).refuseSharedInput(args);
  }

  async #loadSecrets(): Promise<SecretSources> {
    const { SecretSources } = await load<typeof import("./secrets.ts")>(import.meta, "./secrets.ts");
    return this.#secrets ??= this.#makeSecrets(SecretSources);
  }

  #makeSecrets(Sources: typeof SecretSources): SecretSources {
    this.#Sources = Sources;
    const { host, command, values } = this.#parts;
    const prefix = async () => command.connects ? await (await this.settings()).secretPrefix() : "VB365";
    return new Sources(host, { ...command.secrets, ...connectionSecrets }, values, this.known, prefix);
  }

  /** Aborts when the user interrupts. To listen for that begins when somebody asks. */
  get signal(): AbortSignal {
    return this.#host.signal;
  }

  /** The way to the server; nothing of it is loaded before a command asks. */
  connection(): Promise<Connection> {
    this.#connection ??= this.#openConnection();
    return this.#connection;
  }

  /** What applies of flags, environment and profile. */
  async settings(): Promise<Settings> {
    return (await this.connection()).settings;
  }

  /** Signs in, or takes the token that was given. */
  async connect(): Promise<Client> {
    return await (await this.connection()).connect();
  }

  /** The API version; asks the server only when nothing else says it. */
  async version(): Promise<Version> {
    return await (await this.connection()).version();
  }

  /** Takes the API version that a path names; it may not contradict the one that was asked for. */
  async useVersion(version: Version): Promise<void> {
    await (await this.connection()).useVersion(version);
  }

  /** How to reach the server, without signing in. */
  async serverOptions(): Promise<ServerOptions> {
    return await (await this.connection()).serverOptions();
  }

  /** The server that is meant, if there is one. */
  async server(): Promise<string | undefined> {
    const options = this.#parts.command.connects ? await this.serverOptions().catch(() => undefined) : undefined;
    return options && String(options.server);
  }

  /** Reads a file, or standard input for `-`. */
  readFile(path: string, limit?: number): Promise<Uint8Array> {
    return readInput(this.#host, path, limit);
  }

  /** Whether somebody has agreed beforehand, whatever is going to be asked. */
  get consents(): boolean {
    return this.#values["yes"] === true;
  }

  /** Whether somebody has agreed beforehand, or can be asked. */
  get canConfirm(): boolean {
    return this.consents || this.canAsk;
  }

  /** Refuses at once what would need a confirmation that nobody can give. */
  needsConsent(action: string): void {
    if (this.canConfirm || this.whatIf) return;
    throw usage(
      `Cannot ${action}: nobody can be asked whether that is meant`,
      "Add --yes to do it without a question.",
    );
  }

  /** Asks before something is removed or replaced. */
  async confirm(question: string): Promise<void> {
    if (this.#values["yes"] === true) return;
    const server = await this.server();
    const asked = `${server === undefined ? "" : `${server}: `}${question} [y/N] `;
    const answer = this.canAsk ? await this.#host.ask(inOneLine(this.known.hideIn(asked)), false) : undefined;
    if (!/^y(es)?$/i.test(answer?.trim() ?? "")) throw new Declined("Nothing was done.");
  }

  /** Tells the user something that is not data; only a person, or `--verbose`, gets to see it. */
  async tell(text: string): Promise<void> {
    if (this.#values["quiet"] === true) return;
    if (this.#host.notify) return await this.#host.notify("note", this.known.hideIn(text));
    if (this.#host.stderr.isTerminal || this.#values["verbose"] === true) {
      await this.#host.stderr.write(`${inOneLine(this.known.hideIn(text))}\n`);
    }
  }

  /** Warns: on a terminal at once, else in the data where it can hold it. */
  async warn(text: string): Promise<void> {
    if (this.#host.notify) return await this.#host.notify("warning", this.known.hideIn(text));
    if (this.#host.stderr.isTerminal || this.#values["verbose"] === true) await this.tell(`Warning: ${text}`);
    else this.warnings.push(text);
  }

  /**
   * Hands out a list as a whole. Where each entry has a text of its own, it is made text page by page, held by nobody, and
   * then there is nothing left to hand out.
   */
  async list<T>(list: Listing<T>, see?: (entry: T) => void): Promise<T[] | undefined> {
    const { keep } = this.#parts;
    // A query is for the whole of a list.
    const put = this.#values["query"] !== undefined ? undefined : this.streams ? this.print : keep;
    if (!put) {
      const all = await list;
      if (see) all.forEach(see);
      return all;
    }
    await put([]);
    return await this.#passOn(list, async (entries) => {
      if (see) entries.forEach(see);
      return await put(entries);
    });
  }

  /** Takes note that so many entries were worked on; now and then, what they have left behind is cleared away. */
  async passed(entries: number): Promise<void> {
    await (await this.#lists()).waste.passed(entries);
  }

  /** Looks at every entry of a list, of which nothing is held. Of lists that are walked through at once one page is held. */
  async walk<T>(list: Listing<T>, see: (entry: T) => void): Promise<void> {
    const { turns } = await this.#lists();
    await this.#passOn(list, (entries) => Promise.resolve(entries.forEach(see)), turns);
  }

  async #passOn<T>(
    list: Listing<T>,
    put: (entries: readonly T[]) => Promise<unknown>,
    turns?: Turns,
  ): Promise<undefined> {
    const { passOn, waste } = await this.#lists();
    await passOn(list, { waste, clock: this.#parts.clock, turns }, put);
  }

  /** What long lists are passed on with. */
  #lists(): ReturnType<typeof openPages> {
    return this.#pages ??= openPages(this.#host);
  }

  /** Prints several pieces of data by one write, unless a query looks at each. */
  async printAll(pieces: readonly unknown[]): Promise<void> {
    if (this.#values["query"] === undefined) return void await this.print(pieces);
    for (const piece of pieces) await this.print(piece);
  }

  /** Starts the embedded server. */
  startSandbox(settings: SandboxSettings): Promise<RunningSandbox> {
    return this.#host.startSandbox(settings);
  }

  /** From here on the command waits on purpose, or has a limit for each thing: --timeout is for single requests then. */
  takeTime(): void {
    this.#parts.clock.lift();
  }

  /** Waits until the user stops the program. */
  untilStopped(): Promise<void> {
    const { signal } = this;
    return new Promise((resolve) => {
      if (signal.aborted) resolve();
      else signal.addEventListener("abort", () => resolve(), { once: true });
    });
  }

  /** Whether data can be printed piece by piece. */
  get streams(): boolean {
    return this.#parts.streams === true;
  }

  /** What a variable of the environment says; what may be secret is for the caller to hide. */
  env(name: string): string | undefined {
    return this.#host.env(name);
  }

  /** Whether a person sees what is said. */
  get hasReader(): boolean {
    return this.#host.stderr.isTerminal && this.#values["quiet"] !== true;
  }

  /** Shows how far the work is, where a person sees it; without a text it is gone. */
  async showProgress(text: string | undefined): Promise<void> {
    if (this.hasReader) await this.#host.stderr.status?.(text);
  }

  /** Where the session of the profile is kept. */
  async sessionStore(named?: string): Promise<SessionStore> {
    const name = named ?? await (await this.settings()).name();
    const { SessionStore } = await load<typeof import("./connection/session_store.ts")>(
      import.meta,
      "./connection/session_store.ts",
    );
    return new SessionStore(this.#host, name);
  }

  /** Asks what --yes does not answer; undefined when nobody is there to answer. */
  async ask(question: string): Promise<string | undefined> {
    return this.canAsk ? await this.#host.ask(question, false) : undefined;
  }

  /** The path from the root, for what is to be found from elsewhere. */
  absolute(path: string): string {
    return this.#host.files.absolute(expand(this.#host, path));
  }

  now(): number {
    return this.#host.now();
  }

  /** The same run against the server of another profile. What it hides is hidden here too. */
  forProfile(profile: string): Context {
    const { values, fromEnvironment } = this.#parts;
    const said = new Set([...fromEnvironment].filter((name) => name !== "profile"));
    const other = new Context({
      ...this.#parts,
      values: { ...values, profile },
      fromEnvironment: said,
    });
    if (this.#Sources) other.#secrets = other.#makeSecrets(this.#Sources);
    this.#others.push(other);
    return other;
  }

  /** Whether the command has opened anything that has to be ended. */
  get isOpen(): boolean {
    return this.#connection !== undefined || this.#others.length > 0;
  }

  /** Ends what the command has opened. */
  async end(): Promise<void> {
    const connection = await this.#connection;
    await Promise.all([connection?.end(), ...this.#others.map((other) => other.end())]);
  }

  async #openConnection(): Promise<Connection> {
    const [{ openConnection }, secrets] = await Promise.all([
      load<typeof import("./connection/connection.ts")>(import.meta, "./connection/connection.ts"),
      this.#loadSecrets(),
      this.#openAuditLog(),
    ]);
    const { host, values, fromEnvironment, clock } = this.#parts;
    const { known, writes } = this;
    return openConnection({ host, values, fromEnvironment, known, secrets, writes, clock });
  }

  /** The log is at hand before anything can be written. */
  async #openAuditLog(): Promise<void> {
    const { host, command, values } = this.#parts;
    const path = values["audit-log"];
    if (typeof path !== "string") return;
    if (path === "-") throw usage("The audit log is a file, and - is none");
    const [{ AuditLog }, open] = await Promise.all([
      load<typeof import("./output/audit_log.ts")>(import.meta, "./output/audit_log.ts"),
      host.files.logs(),
    ]);
    this.writes.logTo(new AuditLog(host, open, path, { known: this.known, command: command.words }));
  }

  /** Whether a person is there to answer. */
  get canAsk(): boolean {
    return this.#host.stdin.isTerminal && this.#host.stderr.isTerminal;
  }
}

/** Only commands that list something need it. */
async function openPages(host: Host) {
  const { passOn, Turns, Waste } = await load<typeof import("./output/pages.ts")>(import.meta, "./output/pages.ts");
  return { passOn, turns: new Turns(), waste: new Waste(host) };
}
