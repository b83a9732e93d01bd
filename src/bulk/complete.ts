/** Makes a whole tenant of an entry, its group and the defaults, and finds everything that is wrong with it in one go. */

import { isDoubleGuid, isGuid } from "../names.ts";
import {
  type Field,
  type Fields,
  type ManifestHead,
  type ManifestProblem,
  type ManifestTenant,
  ownFields,
  tenantFields,
} from "./fields.ts";
import { ruleProblems } from "./rules.ts";

/** A tenant that is whole, or what is wrong with it. */
export interface CompletedTenant {
  /** The tenant; undefined when anything is wrong. */
  readonly tenant: ManifestTenant | undefined;
  /** What is wrong. */
  readonly problems: readonly ManifestProblem[];
}

/**
 * Completes the entry of a tenant by its group and the defaults, and checks it. Nothing is read and nobody is asked.
 *
 * Texts of the group and the defaults may hold `{officeName}` or another field, which is filled in for each tenant.
 *
 * @param entry The entry, as it was parsed.
 * @param head The defaults and groups of its manifest.
 * @returns The tenant, or all that is wrong with it.
 *
 * @example
 * ```ts
 * import { completeTenant } from "../../tenants.ts";
 *
 * const { problems } = completeTenant({ officeName: "contoso.onmicrosoft.com", mode: "existing-aplication" });
 * console.log(problems[0]?.field); // mode
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/add-vboorganization.html Add-VBOOrganization}
 */
export function completeTenant(entry: unknown, head: ManifestHead = {}): CompletedTenant {
  if (!isRecord(entry)) return failed([{ field: "", problem: "must be an object" }]);
  const { group } = entry;
  const ofGroup = typeof group === "string" ? head.groups?.[group] : undefined;
  const strange = typeof group === "string" && ofGroup === undefined
    ? [{ field: "group", problem: `names "${group}", which is no group of this manifest` }]
    : [];
  const merged = { ...head.defaults, ...ofGroup, ...entry };
  const filled = fillIn(merged, entry);
  const problems = [...strange, ...filled.problems, ...shapeProblems(filled.tenant, tenantFields)];
  const broken = new Set(problems.map(({ field }) => field));
  const tenant = inChosenNames(filled.tenant) as ManifestTenant;
  const all = [...problems, ...ruleProblems(tenant).filter(({ field }) => !broken.has(field))];
  return all.length > 0 ? failed(all) : { tenant, problems: [] };
}

/**
 * Finds what is wrong with the defaults and the groups of a manifest.
 *
 * @param head The defaults and the groups, as they were parsed.
 * @returns What is wrong, with paths that begin with `defaults` or `groups`.
 *
 * @example
 * ```ts
 * import { headProblems } from "../../tenants.ts";
 *
 * console.log(headProblems({ defaults: { teams: "yes" } })[0]?.field); // defaults.teams
 * ```
 */
export function headProblems(head: { defaults?: unknown; groups?: unknown }): ManifestProblem[] {
  const { defaults = {}, groups = {} } = head;
  if (!isRecord(groups)) {
    return [...partProblems("defaults", defaults), { field: "groups", problem: "must be an object" }];
  }
  const ofGroups = Object.entries(groups).flatMap(([name, group]) => partProblems(`groups.${name}`, group));
  return [...partProblems("defaults", defaults), ...ofGroups];
}

function partProblems(path: string, part: unknown): ManifestProblem[] {
  if (!isRecord(part)) return [{ field: path, problem: "must be an object" }];
  const own = [...ownFields, "group"].filter((name) => part[name] !== undefined)
    .map((name) => ({ field: `${path}.${name}`, problem: "is different for each tenant, and cannot stand here" }));
  const others = Object.fromEntries(Object.entries(part).filter(([name]) => ![...ownFields, "group"].includes(name)));
  return [...own, ...shapeProblems(others, tenantFields, `${path}.`, true)];
}

function failed(problems: readonly ManifestProblem[]): CompletedTenant {
  return { tenant: undefined, problems };
}

const placeholder = /\{(\w+)\}/g;

/** Fills in the fields that texts of the group and the defaults name. */
function fillIn(
  merged: Readonly<Record<string, unknown>>,
  entry: Readonly<Record<string, unknown>>,
): { tenant: Record<string, unknown>; problems: ManifestProblem[] } {
  const problems: ManifestProblem[] = [];
  const fill = (value: unknown, field: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => fill(one, field));
    if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, field)]));
    if (typeof value !== "string") return value;
    return value.replace(placeholder, (whole, name: string) => {
      const found = merged[name];
      if (typeof found === "string" && !placeholder.test(found)) return found;
      problems.push({ field, problem: `needs ${name} for ${whole}, and this tenant has none` });
      return whole;
    });
  };
  const tenant = Object.entries(merged).filter(([, value]) => value !== undefined && value !== null && value !== "")
    .map(([name, value]): [string, unknown] => [name, entry[name] === value ? value : fill(value, name)]);
  return { tenant: Object.fromEntries(tenant), problems };
}

/** The same with the names of the choices where another name stands. */
function inChosenNames(tenant: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields: Fields = tenantFields;
  return Object.fromEntries(
    Object.entries(tenant).map(([name, value]) => [name, chosenName(value, fields[name]) ?? value]),
  );
}

function chosenName(value: unknown, field: Field | undefined): string | undefined {
  const names = field?.otherNames ?? {};
  return typeof value === "string" && Object.hasOwn(names, value) ? names[value] : undefined;
}

/** What is wrong with values, each by itself. A template is judged when it is filled in. */
function shapeProblems(values: object, fields: Fields, path = "", isTemplate = false): ManifestProblem[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const field = path + name;
    const known = fields[name];
    if (known === undefined) return [{ field, problem: unknownField(name, Object.keys(fields)) }];
    if (isTemplate && typeof value === "string" && value.includes("{")) return [];
    return valueProblems(field, value, known, isTemplate);
  });
}

function valueProblems(field: string, value: unknown, known: Field, isTemplate: boolean): ManifestProblem[] {
  const wrong = (problem: string) => [{ field, problem }];
  const inner = (one: unknown, path: string) => innerProblems(one, path, known, isTemplate);
  if (known.kind === "list") {
    if (!Array.isArray(value)) return wrong("must be a list");
    return value.flatMap((one, at) => inner(one, `${field}[${at}]`));
  }
  if (known.kind === "object") return inner(value, field);
  if (known.kind === "texts") {
    const isText = Array.isArray(value) && value.length > 0 &&
      value.every((one) => typeof one === "string" && one !== "");
    return isText ? [] : wrong("must be a list of texts");
  }
  if (known.kind === "number") return isPort(value) ? [] : wrong("must be a whole number from 1 to 65535");
  if (known.kind === "switch") return typeof value === "boolean" ? [] : wrong("must be true or false");
  if (typeof value !== "string") return wrong("must be text");
  const problem = textProblem(value, known);
  return problem === undefined ? [] : wrong(problem);
}

function isPort(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 65535;
}

function innerProblems(one: unknown, path: string, known: Field, isTemplate: boolean): ManifestProblem[] {
  if (!isRecord(one)) return [{ field: path, problem: "must be an object" }];
  const missing = (known.required ?? []).filter((name) => one[name] === undefined || one[name] === "")
    .map((name) => ({ field: `${path}.${name}`, problem: "is missing" }));
  return [...missing, ...shapeProblems(one, known.fields ?? {}, `${path}.`, isTemplate)];
}

/** A value is not repeated where it may be a secret in the wrong place. */
function textProblem(value: string, field: Field): string | undefined {
  const { kind, choices } = field;
  if (value === "") return "is empty";
  if (/[\p{Cc}\p{Cf}]/u.test(value)) return "holds a character that nobody sees";
  if (value !== value.trim()) return "begins or ends with a blank";
  if (choices && !choices.includes(chosenName(value, field) ?? value)) return `is none of ${choices.join(", ")}`;
  if (kind === "guid" && !isGuid(value)) return "is no GUID";
  if (kind === "double-guid" && !isDoubleGuid(value)) return "is not the 72 characters of two GUIDs in a row";
  if (kind === "thumbprint" && !/^[0-9a-f]{40}$/i.test(value)) return "is no SHA-1 thumbprint of 40 digits";
  if (kind === "variable" && !/^[a-z_]\w*$/i.test(value)) return "is no name of a variable";
  return undefined;
}

function unknownField(name: string, known: readonly string[]): string {
  if (/password|secret|token|usercode/i.test(name)) {
    return "is a secret or looks like one, and a manifest holds none: name a variable (…Env, secretPrefix) or a file (…File)";
  }
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");
  const same = known.find((one) => plain(one) === plain(name)) ?? known.find((one) => isNear(plain(one), plain(name)));
  return `is no field of a manifest${same ? `; did you mean ${same}?` : ""}`;
}

/** One letter too many, too few or wrong, or two that have changed places. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one.length < 4) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  if (at < 0) return true;
  const [restOne, restOther] = [one.slice(at), other.slice(at)];
  const isSwap = restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2);
  return isSwap || restOne.slice(1) === restOther.slice(1) || restOne === restOther.slice(1) ||
    restOne.slice(1) === restOther;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
