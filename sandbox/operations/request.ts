/** One request on its way through the sandbox, and what is answered to it. */

import { type Version, versions } from "../../src/versions.ts";
import { notFound, Refusal } from "../http/refusal.ts";
import type { Organization } from "../store/record.ts";
import type { Settings } from "../options.ts";
import type { Session, State } from "../store/state.ts";

/** A request that was understood: routed, signed in, its body in official spelling and checked. */
export interface Call {
  readonly version: Version;
  /** The address as the client wrote it. */
  readonly url: URL;
  /** The parts of the path that vary, by name in lower case, in lower case. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The query by name in lower case. */
  readonly query: ReadonlyMap<string, string>;
  readonly body: unknown;
  /** Who asks; undefined where nobody has to be signed in. */
  readonly session: Session | undefined;
  readonly state: State;
  readonly settings: Settings;
}

/** What is answered. Without a status it is the one that the version documents. */
export interface Answer {
  readonly status?: number;
  readonly body?: object;
  /** A file instead of JSON. */
  readonly file?: { readonly type: string; readonly text: string };
}

/** Does what one operation is for. */
export type Handler = (call: Call) => Answer | Promise<Answer>;

/** The organization in the path; an account of a tenant sees its own only. */
export function organizationIn({ parameters, state, session }: Call): Organization {
  const id = parameters.organizationid ?? "";
  const organization = state.organizations.get(id);
  if (!organization) throw notFound(`Organization ${id}`);
  if (session?.organizationId && session.organizationId !== id) {
    throw new Refusal(403, "This account may see its own organization only.");
  }
  return organization;
}

/** Keeps the new record of an organization. */
export function keep({ state }: Pick<Call, "state">, organization: Organization): void {
  state.organizations.set(organization.id, organization);
}

/** The address of an organization, or of what belongs to it: absolute up to v5, relative since v6. */
export function organizationLink({ version, url }: Call, id: string, rest = ""): string {
  const segment = version === "v8" ? "Organizations" : "organizations";
  return `${linkBase(version, url)}/${version}/${segment}/${id}${rest}`;
}

/** A link to anything else: its noun as the version spells it, its id, and the rest. */
export function linkTo({ version, url }: Call, noun: string, id: string, rest = ""): { href: string } {
  const segment = version === "v8" ? noun : noun.charAt(0).toLowerCase() + noun.slice(1);
  return { href: `${linkBase(version, url)}/${version}/${segment}/${id}${rest}` };
}

/** The thing in a store that the path names. */
export function keptIn<Thing>({ parameters }: Call, store: ReadonlyMap<string, Thing>, parameter: string): Thing {
  const id = parameters[parameter.toLowerCase()] ?? "";
  const found = store.get(id);
  if (found === undefined) throw notFound(`${parameter.replace(/Id$/, "")} ${id}`);
  return found;
}

/** A time as answers have it. */
export function timeOf(milliseconds: number): string;
export function timeOf(milliseconds: number | undefined): string | undefined;
export function timeOf(milliseconds: number | undefined): string | undefined {
  return milliseconds === undefined ? undefined : new Date(milliseconds).toISOString();
}

/** What a link begins with. */
export function linkBase(version: Version, { origin }: URL): string {
  return versions[version].links === "absolute" ? origin : "";
}
