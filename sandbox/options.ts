/** What a sandbox can be asked to be. */

import type { RunOutcome } from "./store/lifecycle.ts";
import { type Version, versionNames } from "../src/versions.ts";

/** A way in which an answer can go wrong. */
export type FaultKind =
  | "status"
  | "empty-body"
  | "html"
  | "half-json"
  | "drop"
  | "slow"
  | "null-fields"
  | "unknown-enum";

/** One thing that is to go wrong, and when. */
export interface Fault {
  /**
   * Which requests it happens to: a method, a path without the version, or both, as in `POST /Organizations`. `*` and
   * `{organizationId}` stand for any one segment, a `*` at the end for any number.
   * @default every request but signing in
   */
  on?: string | undefined;
  /**
   * What happens. `status` answers with an error of the API, `empty-body` with nothing, `html` with a web page;
   * `half-json` cuts the answer in its middle, `drop` closes the connection, `slow` waits first; `null-fields` and
   * `unknown-enum` spoil the values in the answer.
   */
  kind: FaultKind;
  /** The status to answer with. @default 500 for `status` and `empty-body`, 502 for `html`, else the true one */
  status?: number | undefined;
  /** How long `slow` waits, in milliseconds. @default 5000 */
  delay?: number | undefined;
  /** How many matching requests go well before it begins. @default 0 */
  after?: number | undefined;
  /** How many matching requests it happens to. @default all */
  times?: number | undefined;
  /** Only each so manieth of the matching requests. @default 1 */
  every?: number | undefined;
  /** Whether the request still takes effect, so that only its answer is lost. @default false */
  applied?: boolean | undefined;
}

/** Organizations to start with, all alike. */
export interface SeedPlan {
  /** How many. */
  organizations: number;
  /** How they sign in to Microsoft. @default "app-only" */
  signIn?: "app-only" | "legacy-protocols" | undefined;
  /** How many backup applications each has besides its own application. @default 0 */
  backupApplications?: number | undefined;
  /** How many backup accounts each has. @default 0 */
  backupAccounts?: number | undefined;
  /** SHA-1 thumbprints of the certificates in use, given out in turn. @default one made up for each application */
  thumbprints?: readonly string[] | undefined;
  /** How many users each has. @default 45 */
  users?: number | undefined;
  /** How many jobs each has; each has run once. @default 0 */
  jobs?: number | undefined;
}

/** How device codes are confirmed, and how long they live. */
export interface DeviceCodeOptions {
  /**
   * `manual` waits for {@link Sandbox.confirmDeviceCode} or for the page that a code names; `auto` confirms at once; a
   * number confirms at that check.
   * @default "manual"
   */
  confirm?: "manual" | "auto" | number | undefined;
  /** Seconds that a code lives. @default 899 */
  expiresIn?: number | undefined;
}

/** How jobs run. */
export interface JobOptions {
  /** Seconds that a run takes. @default 2 */
  seconds?: number | undefined;
  /** How runs end: all alike, or in turn, and again from the first. @default "Success" */
  outcome?: RunOutcome | readonly RunOutcome[] | undefined;
}

/** What a sandbox is to be like. */
export interface SandboxOptions {
  /** The port; 0 takes any that is free. @default 0 */
  port?: number | undefined;
  /** The address to listen on. @default "127.0.0.1" */
  hostname?: string | undefined;
  /** Whether to speak TLS; without it the server is the plain one that a client must refuse. @default true */
  tls?: boolean | undefined;
  /**
   * Whether to offer HTTP/2, as real servers do. It costs 44 ms for every answer above a kilobyte, and Deno's own
   * `fetch` another 44 ms for every request above it.
   * @default false
   */
  http2?: boolean | undefined;
  /** A certificate and its key, PEM. @default a new self-signed one */
  certificate?: { cert: string; key: string } | undefined;
  /** The API versions that it serves side by side. @default v3 to v8 */
  versions?: readonly Version[] | undefined;
  /** What it holds at the start: a few organizations, those of the documents among them; nothing; or many. @default "contoso" */
  seed?: "contoso" | "empty" | SeedPlan | undefined;
  /** Who may sign in. @default "administrator" */
  username?: string | undefined;
  /** With which password. @default "sandbox" */
  password?: string | undefined;
  /** Whether that account has multi-factor authentication on, so that the REST API refuses it. @default false */
  mfa?: boolean | undefined;
  /** Whether the server is set to serve restore operators only. @default false */
  operatorOnly?: boolean | undefined;
  /** Seconds that an access token lives. @default 3600 */
  tokenLifetime?: number | undefined;
  /** Milliseconds that every answer takes longer. @default 0 */
  latency?: number | undefined;
  /** How far its clock is ahead, in seconds. @default 0 */
  clockSkew?: number | undefined;
  /** Whether it refuses what is not official spelling. @default false */
  strict?: boolean | undefined;
  /**
   * What PUT does to backup accounts, and up to v7 to backup applications: the documents say that it adds; the name of
   * the operation says that it replaces. On v8 PUT always replaces backup applications.
   * @default "adds"
   */
  putBackup?: "adds" | "replaces" | undefined;
  /** How jobs run. */
  jobs?: JobOptions | undefined;
  /** Seconds that a synchronization of an organization takes. @default 1 */
  syncSeconds?: number | undefined;
  /** The version of the product, such as `8.6.0.1004`. @default the first build that spoke the newest version served */
  product?: string | undefined;
  /** What is to go wrong. */
  fault?: Fault | readonly Fault[] | undefined;
  /** How device codes are confirmed, and how long they live. */
  deviceCode?: DeviceCodeOptions | undefined;
}

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
  readonly jobSeconds: number;
  readonly jobOutcomes: readonly RunOutcome[];
  readonly syncSeconds: number;
  readonly product: string;
  readonly confirm: "manual" | "auto" | number;
  readonly codeLifetime: number;
  /** The server's own time, in milliseconds since 1970. */
  now(): number;
}

/** The builds that first spoke the newest version served. */
const builds: Readonly<Record<Version, string>> = {
  v3: "3.0.0.422",
  v4: "4.0.1.519",
  v5: "5.0.0.1061",
  v6: "6.1.0.438",
  v7: "7.0.0.2911",
  v8: "8.0.2.159",
};

/** Fills in what was not asked for. */
export function settle(options: SandboxOptions): Settings {
  const clockSkew = options.clockSkew ?? 0;
  const served = versionNames.filter((version) => (options.versions ?? versionNames).includes(version));
  return {
    versions: served,
    username: options.username ?? "administrator",
    password: options.password ?? "sandbox",
    mfa: options.mfa ?? false,
    operatorOnly: options.operatorOnly ?? false,
    tokenLifetime: options.tokenLifetime ?? 3600,
    latency: options.latency ?? 0,
    clockSkew,
    strict: options.strict ?? false,
    putBackup: options.putBackup ?? "adds",
    jobSeconds: options.jobs?.seconds ?? 2,
    jobOutcomes: [options.jobs?.outcome ?? "Success"].flat(),
    syncSeconds: options.syncSeconds ?? 1,
    product: options.product ?? builds[served.at(-1) ?? "v8"],
    confirm: options.deviceCode?.confirm ?? "manual",
    codeLifetime: options.deviceCode?.expiresIn ?? 899,
    now: () => Date.now() + clockSkew * 1000,
  };
}
