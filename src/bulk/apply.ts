/**
 * Brings tenants to their servers. Whatever fails is looked for before it is sent again, and what was about to be sent
 * stands in the journal before it is: so a run that ends at any moment is finished by the next one.
 */

import { isLost } from "../client/answer.ts";
import { pause } from "../time.ts";
import { Vb365Error } from "../error.ts";
import { type CodeEvent, type CodePatience, confirmedCode } from "./codes.ts";
import { type ManifestTenant, tenantKey } from "./fields.ts";
import type { ListedTenant } from "./listed.ts";
import { type Journal, type JournalEntry, stepKey, type TenantState } from "./journal.ts";
import { eachTenant, type Seat, sentenceOf, type TenantsOptions } from "./run.ts";
import { isThrottled } from "./server.ts";
import { steps } from "./steps.ts";
import {
  hasProofOf,
  namedIn,
  otherNameOf,
  type Step,
  type StepFinding,
  type StepScene,
  type TenantMaterials,
} from "./step.ts";

/** How tenants are brought to their servers. */
export interface ApplyTenantsOptions extends TenantsOptions {
  /** Reads the secrets and certificates of a tenant, when they are needed. */
  materialsOf(tenant: ManifestTenant): Promise<TenantMaterials>;
  /** Where the run writes down what it does. */
  readonly journal: Journal;
  /**
   * How often something is sent that the server failed to do, and that is not there.
   *
   * @default 5
   */
  readonly tries?: number | undefined;
  /**
   * Seconds that a write may take to show whose answer got lost.
   *
   * @default 60
   */
  readonly settle?: number | undefined;
  /** How device codes are waited for. */
  readonly codes?: CodePatience | undefined;
}

/** What became of a tenant. */
export interface TenantResult {
  /** What it is. */
  readonly event: "tenant";
  /** The server, as `https://host:port`; null when it could not be reached. */
  readonly server: string | null;
  /** The tenant's key. */
  readonly tenant: string;
  /** What became of it. */
  readonly state: TenantState;
  /** The steps that were made in this run. */
  readonly made: readonly string[];
  /** Why, as a sentence. */
  readonly why: string | null;
}

/**
 * Brings tenants to their servers: looks what is there, adds what is missing, and leaves everything else as it is.
 *
 * A write is sent once. When it fails, or its answer gets lost, the server is looked at before anything is sent again.
 *
 * @param options The tenants, how to reach their servers, their secrets, and the journal.
 * @returns What becomes of each tenant, and the device codes that somebody has to confirm, as they come.
 * @throws {Vb365Error} What reading the tenants throws, or the journal when it cannot be written; what fails for one
 * tenant is told in its event.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { applyTenants, type ManifestTenant } from "../../tenants.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const tenants: ManifestTenant[] = [{ officeName: "contoso-apps.onmicrosoft.com", existing: true }];
 * const materials = { organization: undefined, backupAccounts: [], backupApplications: [] };
 * const events = applyTenants({
 *   tenants,
 *   connect: () => Promise.resolve(client),
 *   materialsOf: () => Promise.resolve(materials),
 *   journal: { append: () => Promise.resolve(), note: () => {}, open: new Map() },
 * });
 * for await (const event of events) {
 *   if (event.event === "tenant") console.log(event.tenant, event.state); // contoso-apps.onmicrosoft.com unchanged
 * }
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/add-vboorganization.html Add-VBOOrganization}
 */
export async function* applyTenants(options: ApplyTenantsOptions): AsyncGenerator<TenantResult | CodeEvent> {
  const failed = (tenant: ManifestTenant, error: unknown): TenantResult => ({
    event: "tenant",
    server: null,
    tenant: tenantKey(tenant),
    state: "failed",
    why: sentenceOf(error),
    made: [],
  });
  yield* eachTenant<TenantResult | CodeEvent>(options, {
    do: (seat, tell) => new TenantRun(options, seat, tell).toEnd(),
    failed,
  });
}

const usualPatience: CodePatience = { interval: 5, seconds: 3600 };
const most = 30_000;

/** How long an intent may wait until it is sent, in milliseconds. */
const stale = 1000;

/** The run has to end. */
class Stopped extends Error {}

/** One tenant on its way. */
class TenantRun {
  readonly #options: ApplyTenantsOptions;
  readonly #seat: Seat;
  readonly #scene: StepScene;
  readonly #made: string[] = [];
  readonly #secrets: string[] = [];
  #materials: Promise<TenantMaterials> | undefined;
  #code: Promise<string> | undefined;

  constructor(options: ApplyTenantsOptions, seat: Seat, tell: (event: CodeEvent) => void) {
    this.#options = options;
    this.#seat = seat;
    const { tenant, server, key } = seat;
    this.#scene = {
      tenant,
      server,
      madeId: options.journal.madeId?.(server.client.server, key),
      materials: () => this.#materials ??= options.materialsOf(tenant),
      userCode: () => this.#code ??= this.#confirm({ key, fields: tenant }, tell),
    };
  }

  async toEnd(): Promise<TenantResult> {
    const { state, why } = await this.#allSteps();
    const hidden = why === undefined ? undefined : await this.#hide(why);
    const { key: tenant, server } = this.#seat;
    this.#options.journal.note(this.#entry({ event: "tenant", state, why: hidden }));
    return { event: "tenant", server: server.client.server, tenant, state, why: hidden ?? null, made: this.#made };
  }

  async #allSteps(): Promise<{ state: TenantState; why?: string | undefined }> {
    const open: StepFinding[] = [];
    try {
      for (const step of steps) {
        if (!step.wants(this.#seat.tenant)) continue;
        this.#checkStop();
        const found = await this.#step(step);
        if (found.state !== "unchanged") open.push({ ...found, step: step.name });
        if (found.state === "cannot") break;
      }
    } catch (error) {
      if (error instanceof Stopped || this.#options.signal?.aborted) return { state: "stopped" };
      return { state: "failed", why: sentenceOf(error) };
    }
    const worst = open.find(({ state }) => state === "cannot") ?? open[0];
    if (worst && (worst.state === "cannot" || worst.state === "differs")) {
      return { state: worst.state, why: open.map(({ why }) => why).join("; ") };
    }
    return { state: this.#made.length > 0 ? "created" : "unchanged", why: otherNameOf(this.#scene) };
  }

  async #step(step: Step): Promise<Omit<StepFinding, "step">> {
    const found = await step.look(this.#scene, false);
    if (found.state !== "create") return found;
    const settled = await this.#settleEarlier(step) ?? found;
    if (settled.state !== "create") return settled;
    return await this.#make(step);
  }

  /** An earlier run may have sent it just before it was killed: then the server gets time to show it. */
  async #settleEarlier(step: Step): Promise<Omit<StepFinding, "step"> | undefined> {
    if (this.#options.journal.open.size === 0) return undefined;
    const { key, server } = this.#seat;
    const sent = this.#options.journal.open.get(stepKey(server.client.server, key, step.name));
    return sent === undefined ? undefined : await this.#lookUntil(step, sent + this.#settle);
  }

  async #make(step: Step): Promise<Omit<StepFinding, "step">> {
    const { tries = 5, signal } = this.#options;
    const { server } = this.#seat;
    for (let attempt = 1;; attempt++) {
      await server.calm(signal);
      // Secrets and codes come first: an intent is a write that is sent at once.
      await this.#scene.materials();
      if (step.name === "organization" && this.#needsCode) await this.#scene.userCode();
      this.#checkStop();
      await this.#announce(step);
      const failure = await step.make(this.#scene).then(() => undefined, (error: unknown) => ({ error }));
      if (failure === undefined) return await this.#isMade(step);
      const { error } = failure;
      if (isThrottled(error)) server.slowDown();
      const isUnknown = isUnanswered(error);
      const now = await this.#lookUntil(step, isUnknown ? Date.now() + this.#settle : 0).catch(() => undefined);
      if (now && now.state !== "create") return await this.#isMade(step, now);
      if (!now || isUnknown) throw unknownOutcome(error, now !== undefined);
      const recognized = await this.#recognize(step, error);
      if (recognized) return recognized;
      if (!mayPass(error) || attempt >= tries) throw error;
      await pause(Math.min(most, 250 * 2 ** attempt * (0.5 + Math.random() / 2)), signal);
    }
  }

  /**
   * After a refusal: what an earlier run has sent just before it was killed may be there under a name that nobody knew yet.
   * It counts when the server names it and nothing speaks against it.
   */
  async #recognize(step: Step, refusal: unknown): Promise<Omit<StepFinding, "step"> | undefined> {
    const { key, tenant } = this.#seat;
    const { server } = this.#seat.server.client;
    const { journal } = this.#options;
    const mayBe = step.name === "organization" && this.#needsCode;
    const there = mayBe ? namedIn(await this.#seat.server.listed(), refusal) : undefined;
    const wasSent = journal.open.has(stepKey(server, key, step.name));
    if (there && wasSent && hasProofOf(tenant, there) && !journal.hasMade?.(server, there.id)) {
      this.#scene.madeId = there.id;
      const found = await step.look(this.#scene, false);
      await this.#noteDone(step);
      return found;
    }
    await this.#write({ event: "undone", step: step.name });
    if (there) throw alreadyThere(refusal, there);
    return undefined;
  }

  /** Writes down what is sent next. A line that had to wait for a place is written anew, as its age says what may be there. */
  async #announce(step: Step): Promise<void> {
    const intent = { event: "intent", step: step.name } as const;
    const begun = Date.now();
    await this.#seat.meanwhile(() => this.#write(intent));
    if (Date.now() - begun > stale) await this.#write(intent);
    if (!this.#options.signal?.aborted) return;
    this.#options.journal.note(this.#entry({ event: "undone", step: step.name }));
    throw new Stopped();
  }

  async #isMade(step: Step, found: Omit<StepFinding, "step"> = { state: "unchanged" }): Promise<typeof found> {
    this.#made.push(step.name);
    await this.#noteDone(step);
    return found;
  }

  /** The line may get lost: then the next run looks, and finds it, unless it is called otherwise than in the manifest. */
  async #noteDone(step: Step): Promise<void> {
    const isOrganization = step.name === "organization";
    const done = {
      event: "done",
      step: step.name,
      ...(isOrganization && { id: this.#scene.organization?.id }),
    } as const;
    if (isOrganization && otherNameOf(this.#scene) !== undefined) await this.#write(done);
    else this.#options.journal.note(this.#entry(done));
  }

  /** Looks again and again until it is there or the time is over; once at least. */
  async #lookUntil(step: Step, end: number): Promise<Omit<StepFinding, "step">> {
    for (let wait = 250;; wait = Math.min(wait * 2, 10_000)) {
      const found = await step.look(this.#scene, true);
      const left = end - Date.now();
      if (found.state !== "create" || left <= 0 || this.#options.signal?.aborted) return found;
      await pause(Math.min(wait, left), this.#options.signal).catch(() => {});
    }
  }

  get #settle(): number {
    return (this.#options.settle ?? 60) * 1000;
  }

  get #needsCode(): boolean {
    return this.#seat.tenant.mode === "new-application" || this.#seat.tenant.mode === "configure-application";
  }

  async #confirm(tenant: Parameters<typeof confirmedCode>[1], tell: (event: CodeEvent) => void): Promise<string> {
    const { codes = usualPatience, signal } = this.#options;
    const { aside, server } = this.#seat;
    const code = await aside(() =>
      confirmedCode(server, tenant, codes, (event) => {
        this.#secrets.push(event.userCode);
        tell(event);
      }, signal)
    );
    return code;
  }

  #checkStop(): void {
    if (this.#options.signal?.aborted) throw new Stopped();
  }

  async #write(entry: Omit<JournalEntry, "at">): Promise<void> {
    await this.#options.journal.append(this.#entry(entry));
  }

  #entry(entry: Omit<JournalEntry, "at">): JournalEntry {
    const { key: tenant, server } = this.#seat;
    return { ...entry, at: new Date().toISOString(), server: server.client.server, tenant };
  }

  async #hide(text: string): Promise<string> {
    const materials = await this.#materials?.catch(() => undefined);
    const hidden = materials?.hideIn?.(text) ?? text;
    return this.#secrets.reduce((shown, secret) => shown.replaceAll(secret, "***"), hidden);
  }
}

/** Whether a write may have been done although no answer says so. */
function isUnanswered(error: unknown): boolean {
  return isLost(error) ||
    (error instanceof Vb365Error && (error.code === "outcome-unknown" || error.code === "partly-done"));
}

function unknownOutcome(error: unknown, wasAsked: boolean): Vb365Error {
  const seen = wasAsked ? "the server does not list it yet" : "the server could not be asked whether it is there";
  return new Vb365Error(`${sentenceOf(error)}; ${seen}: run it again later, which looks before it sends`, {
    code: "outcome-unknown",
    cause: error,
  });
}

/** Nobody but a person knows whether what is there is what was meant. */
function alreadyThere(refusal: unknown, { officeName, name }: ListedTenant): Vb365Error {
  const known = `if it is this tenant, its officeName is ${officeName ?? name}`;
  return new Vb365Error(`${sentenceOf(refusal).replace(/\.$/, "")}; ${known}`, { code: "refused", cause: refusal });
}

/** Whether the server may do later what it refused now. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof Vb365Error)) return false;
  return isThrottled(error) || error.code === "failed" || error.code === "not-connected";
}
