/** Checks the JSON that a user brings along, before it is sent. The only file that names ajv. */

import addFormats from "npm:ajv-formats@3.0.1";
import { nearest } from "../../cli/flags/suggest.ts";
import { Ajv2020, type ErrorObject } from "npm:ajv@8.20.0/dist/2020.js";
import { parseLooseJson, requestBodySchema, spellRequestBody } from "../../schemas.ts";
import type { Version } from "../../mod.ts";
import type { KnownSecrets } from "../../cli/redact.ts";
import { usage } from "../../cli/errors.ts";

/** What ajv says of one fault. */
export interface Fault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly parentSchema?: unknown;
  readonly data?: unknown;
}

type Definitions = Readonly<Record<string, unknown>>;

const most = 5;
/** These only say that something below them failed. */
const vague = new Set(["if", "anyOf", "oneOf", "allOf", "not"]);

/** Explains the faults, misspelled names first: what they hide is then not missing. */
export function explain(faults: readonly Fault[], definitions: Definitions): string {
  const misspelled = new Map(
    faults.filter(({ keyword }) => keyword === "additionalProperties").map((fault) => [fault, explainUnknown(fault)]),
  );
  const meant = new Set([...misspelled.values()].map(({ path }) => path));
  const exact = faults.filter(({ keyword }) => !vague.has(keyword));
  const rest = (exact.length > 0 ? exact : faults).filter((fault) => !misspelled.has(fault))
    .filter((fault) => !meant.has(pathOf(fault, fault.params["missingProperty"])))
    .map((fault) => ({ text: explainOne(fault), rule: ruleOf(fault, definitions) }));
  const told = [...new Set([...misspelled.values()].map(({ text }) => text).concat(withRules(rest)))];
  const more = told.length > most ? `; and ${told.length - most} more` : "";
  return told.slice(0, most).join("; ") + more;
}

/** The documents' own examples hold ids with letters that no GUID has; whether there is such a thing the server knows. */
function isShapedLikeId({ keyword, params, data }: Fault): boolean {
  return keyword === "format" && params["format"] === "uuid" && /^\w+(-\w+){4}$/.test(String(data));
}

function explainUnknown(fault: Fault): { text: string; path: string | undefined } {
  const name = String(fault.params["additionalProperty"]);
  const known = Object.keys(asObject(asObject(fault.parentSchema)["properties"]));
  const near = known.find((one) => one.toLowerCase() === name.toLowerCase()) ?? nearest(name, known);
  const where = pathOf(fault) || "the body";
  const suggestion = near ? `; did you mean "${near}"?` : ` (it has ${known.join(", ")})`;
  return { text: `"${name}" is not a property of ${where}${suggestion}`, path: near && pathOf(fault, near) };
}

function explainOne(fault: Fault): string {
  const { keyword, params, message } = fault;
  const where = pathOf(fault) || "the body";
  if (keyword === "required" || keyword === "dependentRequired") {
    return `${pathOf(fault, params["missingProperty"])} is missing`;
  }
  if (keyword === "false schema") return `${where} does not go with the rest`;
  if (keyword === "enum") return `${where} must be one of ${[params["allowedValues"]].flat().join(", ")}`;
  if (keyword === "const") return `${where} must be ${params["allowedValue"]}`;
  if (keyword === "type") return `${where} must be ${[params["type"]].flat().join(" or ")}${aboutType(fault)}`;
  if (keyword === "format") return `${where} is no ${params["format"] === "uuid" ? "GUID" : params["format"]}`;
  return `${where} ${message ?? "is not valid"}`;
}

/** How deep ConvertTo-Json goes when nothing is said; a list below is written as one text of its values. */
const usualDepth = 2;

function aboutType({ params, data, instancePath }: Fault): string {
  const isDeep = instancePath.split("/").length - 1 > usualDepth;
  if (isDeep && typeof data === "string" && /^(array|object)$/.test(String(params["type"]))) {
    return "; ConvertTo-Json cuts off what is nested more than two levels deep: call it with -Depth 10";
  }
  if (params["type"] === "boolean" && typeof data === "string") return ", without quotes";
  if (params["type"] === "array") return "; ConvertTo-Json needs -AsArray or -InputObject @(...) for a list of one";
  return "";
}

/** A rule of the schema says in words what it wants; once is enough. */
function withRules(told: readonly { text: string; rule: string | undefined }[]): string[] {
  const said = new Set<string>();
  return told.map(({ text, rule }) => {
    if (rule === undefined || said.has(rule)) return text;
    said.add(rule);
    return `${text} (${rule})`;
  });
}

/** The rule that a fault belongs to; ajv names only the part of it that failed. */
function ruleOf({ parentSchema }: Fault, definitions: Definitions): string | undefined {
  if (typeof parentSchema !== "object") return undefined;
  const rule = Object.entries(definitions).find(([name, schema]) =>
    name.endsWith("Rule") && holds(schema, parentSchema)
  );
  const description = asObject(rule?.[1])["description"];
  return typeof description === "string" ? description.replace(/\.$/, "") : undefined;
}

function holds(schema: unknown, part: unknown): boolean {
  if (schema === part) return true;
  return typeof schema === "object" && schema !== null && Object.values(schema).some((inner) => holds(inner, part));
}

function pathOf({ instancePath }: Fault, property?: unknown): string {
  const path = instancePath.slice(1).replaceAll("/", ".").replace(/(^|\.)(\d+)(?=\.|$)/g, "[$2]");
  return typeof property !== "string" ? path : path ? `${path}.${property}` : property;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** A body and what it is for. */
export interface BodyUse {
  readonly method: string;
  readonly path: string;
  /** Whether to hold it against the API's schema. */
  readonly check?: boolean;
  /** The name of the file, for messages. */
  readonly shown: string;
  readonly known: KnownSecrets;
  version(): Promise<Version>;
}

/** Reads a body and refuses what the API version would not take. */
export async function checkBody(text: string, use: BodyUse): Promise<unknown> {
  const body = readJson(text, use.shown);
  use.known.addFrom(body);
  const damage = findDamage(body, "");
  if (damage) {
    throw usage(
      `Cannot use ${use.shown}: ${damage} holds the name of a type instead of data`,
      "ConvertTo-Json cuts off what is nested more than two levels deep. Call it with -Depth 10.",
    );
  }
  if (use.check === false) return body;
  const spelled = await spellRequestBody(await use.version(), use.method, use.path, body);
  await checkAgainstSchema(spelled, use);
  return spelled;
}

/** JSON.parse repeats the text in its message, and the text may hold secrets. */
function readJson(text: string, shown: string): unknown {
  if (isTooDeep(text)) throw usage(`Cannot use ${shown}: it is nested more than ${deepest} levels deep`);
  try {
    return parseLooseJson(text, { bigNumbers: "bigint" });
  } catch (error) {
    const [, line, column] = /line (\d+), column (\d+)/.exec(error instanceof Error ? error.message : "") ?? [];
    const where = line === undefined ? "" : ` (line ${line}, column ${column})`;
    throw usage(
      `Cannot use ${shown}: it is not JSON${where}`,
      "JSON has no comments, and no comma behind the last entry.",
    );
  }
}

/** No body of the API is nested as deep; what walks through one would run out of stack. */
const deepest = 100;

/** Counts brackets outside of strings. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (mark === "[" || mark === "{") depth++;
    else if (mark === "]" || mark === "}") depth--;
    if (depth > deepest) return true;
  }
  return false;
}

/** What ConvertTo-Json leaves in place of data that is nested too deep. */
const typeName = /^(System\.[\w.]+(\[\])?|@\{.*\})$/s;

function findDamage(data: unknown, path: string): string | undefined {
  if (typeof data === "string") return typeName.test(data) ? path || "it" : undefined;
  if (typeof data !== "object" || data === null) return undefined;
  for (const [name, value] of Object.entries(data)) {
    const found = findDamage(value, Array.isArray(data) ? `${path}[${name}]` : path ? `${path}.${name}` : name);
    if (found) return found;
  }
  return undefined;
}

async function checkAgainstSchema(body: unknown, use: BodyUse): Promise<void> {
  const version = await use.version();
  const found = await requestBodySchema(version, use.method, use.path);
  if (!found) return;
  const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
  addFormats.default(ajv);
  const validate = ajv.compile({ ...found.schema, $defs: found.$defs });
  if (validate(body)) return;
  const errors: readonly ErrorObject[] = (validate.errors ?? []).filter((error) => !isShapedLikeId(error));
  if (errors.every(({ keyword }) => vague.has(keyword))) return;
  throw usage(`Cannot use ${use.shown} for ${use.method} ${use.path} on ${version}: ${explain(errors, found.$defs)}`);
}
