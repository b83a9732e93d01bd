/** Checks a whole manifest before anything is sent: every field, every certificate opened, every secret there. */

import { createHash } from "node:crypto";
import { checkApplicationCertificate, Vb365Error } from "../../mod.ts";
import { completeTenant, type JournalEntry, type ManifestTenant, shardOf, tenantKey } from "../../tenants.ts";
import type { Context } from "../../cli/context.ts";
import { usage } from "../../cli/errors.ts";
import { isWrongPassword } from "../shared/certificate.ts";
import { type CertificateFile, MaterialSource } from "./materials.ts";
import { Unusable } from "./organization.ts";
import type { Entry, ManifestFile, Mistake } from "./entry.ts";
import { readManifest } from "./read.ts";
import type { Shard } from "./shard.ts";
import { counted } from "../../cli/output/text.ts";

/** What was seen in certificate files before, by the SHA-256 of each. */
export type SeenCertificates = ReadonlyMap<string, { readonly thumbprint: string; readonly notAfter: string }>;

/** A manifest in which nothing is wrong. */
export interface CheckedManifest {
  readonly path: string;
  readonly source: MaterialSource;
  /** How many tenants are this shard's. */
  readonly count: number;
  /** The servers of the profiles that they name. */
  readonly servers: ReadonlyMap<string | undefined, ManifestServer>;
  /** SHA-256 of what the tenants of this shard are to be, certificates included. */
  readonly sha256: string;
  /** The certificates that were opened, for the journal. */
  readonly opened: readonly JournalEntry[];
  /** Whether any of them needs somebody to confirm a code. */
  readonly needsCodes: boolean;
  /** The tenants of this shard, made anew each time. */
  tenants(): Iterable<ManifestTenant>;
}

/** A server of a manifest. */
export interface ManifestServer {
  readonly context: Context;
  readonly server: string;
}

interface Judged {
  readonly server: string;
  readonly problem?: string;
}

/** More than these are counted and not told. */
const mostMistakes = 1000;

/** As many lines may say the same. */
const mostAlike = 10;

/** Reads and checks a manifest. Everything that is wrong is told in one go. */
export async function checkManifest(
  context: Context,
  shown: string,
  shard: Shard,
  seen: SeenCertificates = new Map(),
): Promise<CheckedManifest> {
  const file = await readManifest(context, shown);
  const check = new Check(context, file, seen);
  for (const entry of file.entries()) {
    await check.entry(entry, shard);
    await context.passed(1);
  }
  return check.end(shard);
}

class Check {
  readonly #context: Context;
  readonly #file: ManifestFile;
  readonly #source: MaterialSource;
  readonly #mistakes: Mistake[];
  /** The lines of the names that entries go by, by server. */
  readonly #names = new Map<string, Map<string, number>>();
  readonly #profiles = new Map<string | undefined, Promise<Judged>>();
  readonly #servers = new Map<string | undefined, ManifestServer>();
  readonly #seen: Map<string, { thumbprint: string; notAfter: string }>;
  readonly #judged = new Map<string, Vb365Error | undefined>();
  /** The thumbprints of the tenants of this shard, in their order. */
  readonly #thumbprints: (string | undefined)[] = [];
  readonly #opened: JournalEntry[] = [];
  /** What defaults and groups have wrong is told once. */
  readonly #ofHead: ReadonlySet<string>;
  readonly #hash = createHash("sha256");
  #needsCodes = false;

  constructor(context: Context, file: ManifestFile, seen: SeenCertificates) {
    this.#context = context;
    this.#file = file;
    this.#source = new MaterialSource(context, file.folder);
    this.#mistakes = [...file.mistakes];
    this.#seen = new Map(seen);
    const ofHead = file.mistakes.map(({ field, problem }) =>
      `${field.replace(/^(defaults|groups\.[^.]*)\./, "")} ${problem}`
    );
    this.#ofHead = new Set(ofHead);
  }

  async entry(entry: Entry, shard: Shard): Promise<void> {
    const { tenant, problems } = completeTenant(entry.data, this.#file.head);
    for (const { field, problem } of problems) {
      if (!this.#ofHead.has(`${field} ${problem}`)) this.#wrong(entry, field, problem);
    }
    if (tenant === undefined) return;
    const server = await this.#checkProfile(entry, tenant.profile);
    this.#checkNames(entry, tenant, server);
    if (!isOf(shard, tenant)) return;
    const thumbprint = await this.#checkFiles(entry, tenant);
    this.#thumbprints.push(thumbprint);
    this.#hash.update(JSON.stringify(withThumbprint(tenant, thumbprint)));
    if (!tenant.existing && /^(new|configure)-application$/.test(tenant.mode ?? "")) this.#needsCodes = true;
  }

  end(shard: Shard): CheckedManifest {
    if (this.#names.size === 0 && this.#mistakes.length === 0) {
      throw usage(`Cannot use ${this.#file.shown}: it names no tenant`);
    }
    this.#refuse();
    const { head, path, entries } = this.#file;
    const thumbprints = this.#thumbprints;
    function* tenants(): Generator<ManifestTenant> {
      let at = 0;
      for (const { data } of entries()) {
        const { tenant } = completeTenant(data, head);
        if (tenant && isOf(shard, tenant)) yield withThumbprint(tenant, thumbprints[at++]);
      }
    }
    return {
      path,
      source: this.#source,
      count: thumbprints.length,
      servers: this.#servers,
      sha256: this.#hash.digest("hex"),
      opened: this.#opened,
      needsCodes: this.#needsCodes,
      tenants,
    };
  }

  #wrong({ file, line }: Entry, field: string, problem: string): void {
    this.#mistakes.push({ file, line: line(field), field, problem });
  }

  /** Two entries for one tenant would each wait for the other. */
  #checkNames(entry: Entry, tenant: ManifestTenant, server: string): void {
    const { msid, id, name } = tenant;
    const names = { officeName: tenantKey(tenant), name, msid, id };
    const known = this.#names.get(server) ?? new Map<string, number>();
    this.#names.set(server, known);
    const found = Object.entries(names).flatMap(([field, value]) => {
      const line = value === undefined ? undefined : known.get(value.toLowerCase());
      return line === undefined ? [] : [{ field: field in tenant ? field : "", line }];
    })[0];
    if (found) this.#wrong(entry, found.field, `stands for the same tenant as ${entry.file} line ${found.line}`);
    const line = entry.line("");
    for (const value of Object.values(names)) if (value !== undefined) known.set(value.toLowerCase(), line);
  }

  /** The server of a profile, which several may name. */
  async #checkProfile(entry: Entry, profile: string | undefined): Promise<string> {
    const judging = this.#profiles.get(profile) ?? this.#judgeProfile(profile);
    this.#profiles.set(profile, judging);
    const { server, problem } = await judging;
    if (problem !== undefined) this.#wrong(entry, "profile", problem);
    return server;
  }

  async #judgeProfile(profile: string | undefined): Promise<Judged> {
    const context = profile === undefined ? this.#context : this.#context.forProfile(profile);
    try {
      const { server } = await context.serverOptions();
      this.#servers.set(profile, { context, server: String(server) });
      return { server: String(server) };
    } catch (error) {
      if (!(error instanceof Vb365Error)) throw error;
      const problem = profile === undefined ? `is missing: ${error.message}` : `cannot be used: ${error.message}`;
      return { server: "", problem };
    }
  }

  async #checkFiles(entry: Entry, tenant: ManifestTenant): Promise<string | undefined> {
    try {
      const { organization, backupApplications } = await this.#source.of(tenant);
      const variable = `${tenant.secretPrefix ?? "VB365"}_CERTIFICATE_PASSWORD`;
      const { certificatePassword } = organization
        ? await this.#source.secrets(tenant)
        : { certificatePassword: undefined };
      for (const [at, one] of backupApplications.entries()) {
        const { certificate = "", passwordEnv } = tenant.backupApplications?.[at] ?? {};
        const way = { password: one.applicationCertificatePassword, variable: passwordEnv ?? variable };
        await this.#open(entry, `backupApplications[${at}].certificate`, certificate, way);
      }
      if (!organization || tenant.certificate === undefined) return undefined;
      const thumbprint = await this.#open(entry, "certificate", tenant.certificate, {
        password: certificatePassword,
        variable,
      });
      const wanted = tenant.certificateThumbprint?.toUpperCase();
      if (thumbprint && wanted && wanted !== thumbprint) {
        this.#wrong(entry, "certificateThumbprint", `is not that of the certificate, ${thumbprint}`);
      }
      return thumbprint;
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      this.#wrong(entry, error.field, error.message);
      return undefined;
    }
  }

  /** Opens a certificate, once for each file and password. */
  async #open(entry: Entry, field: string, path: string, way: PasswordWay): Promise<string | undefined> {
    const { password = "" } = way;
    const file = await this.#source.certificate(field, path);
    const { sha256 } = file;
    const seen = this.#seen.get(sha256);
    const key = `${sha256} ${createHash("sha256").update(password).digest("hex")}`;
    if (seen && Date.parse(seen.notAfter) > this.#context.now() && !this.#judged.has(key)) return seen.thumbprint;
    if (!this.#judged.has(key)) this.#judged.set(key, await this.#judge(file, password));
    const problem = this.#judged.get(key);
    if (problem !== undefined) this.#wrong(entry, field, `cannot be used: ${toldBy(problem, way)}`);
    return problem === undefined ? this.#seen.get(sha256)?.thumbprint : undefined;
  }

  async #judge({ recognized, sha256 }: CertificateFile, password: string): Promise<Vb365Error | undefined> {
    try {
      const now = new Date(this.#context.now());
      const { entries } = await checkApplicationCertificate(recognized, password, { now });
      const own = entries.find(({ hasPrivateKey }) => hasPrivateKey)?.certificate;
      if (own) {
        const found = { thumbprint: own.thumbprint.toUpperCase(), notAfter: new Date(own.notAfter).toISOString() };
        this.#seen.set(sha256, found);
        this.#opened.push({ event: "certificate", at: now.toISOString(), sha256, ...found });
      }
      return undefined;
    } catch (error) {
      if (!(error instanceof Vb365Error)) throw error;
      return error;
    }
  }

  #refuse(): void {
    if (this.#mistakes.length === 0) return;
    const all = this.#mistakes.toSorted((one, other) => one.line - other.line);
    const lines = linesOf(all);
    const more = lines.length > mostMistakes ? [`and ${lines.length - mostMistakes} more`] : [];
    const shown = [...lines.slice(0, mostMistakes), ...more];
    throw usage(
      [`Cannot use ${this.#file.shown}: ${counted(all.length, "mistake")}, and nothing was sent`, ...shown].join("\n"),
    );
  }
}

/** How a certificate is opened, and where its password belongs. */
interface PasswordWay {
  readonly password: string | undefined;
  readonly variable: string;
}

function toldBy(error: Vb365Error, { password, variable }: PasswordWay): string {
  const message = error.message.replace(/^Cannot [^:]*: /, "");
  if (!isWrongPassword(error)) return message;
  if (password === undefined) return `it has a password, and neither ${variable} nor a file gives one`;
  return `${message} (it comes from ${variable} or a file)`;
}

/** A mistake that many lines make is told once: what stands in one column is wrong in all of it. */
function linesOf(all: readonly Mistake[]): string[] {
  const alike = Map.groupBy(all, ({ file, field, problem }) => `${file}\n${field}\n${problem}`);
  return [...alike.values()].flatMap((found) => {
    const told = found.map(({ file, line, field, problem }) =>
      `${file} line ${line}: ${field === "" ? "this entry" : field} ${problem}`
    );
    const last = found.at(-1)?.line;
    const rest = told.length - 1;
    return rest < mostAlike ? told : [`${told[0]}; so it is in ${rest} more lines, the last of them ${last}`];
  });
}

function isOf({ number, count }: Shard, tenant: ManifestTenant): boolean {
  return count === 1 || shardOf(tenantKey(tenant), count) === number;
}

function withThumbprint(tenant: ManifestTenant, certificateThumbprint: string | undefined): ManifestTenant {
  return certificateThumbprint === undefined ? tenant : { ...tenant, certificateThumbprint };
}
