/** Checks the JSON that a user brings along, before it is sent. The only file that names ajv. */

import { Ajv2020, type ErrorObject } from "npm:ajv@8.20.0/dist/2020.js";
import addFormats from "npm:ajv-formats@3.0.1";
import { requestBodySchema, type Version } from "../mod.ts";
import { explain } from "./_body_problems.ts";
import type { KnownSecrets } from "./_redact.ts";
import { usage } from "./_usage.ts";

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
  if (use.check !== false) await checkAgainstSchema(body, use);
  return body;
}

/** JSON.parse repeats the text in its message, and the text may hold secrets. */
function readJson(text: string, shown: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const [, line, column] = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : "") ?? [];
    const where = line === undefined ? "" : ` (line ${line}, column ${column})`;
    throw usage(
      `Cannot use ${shown}: it is not JSON${where}`,
      "JSON has no comments, and no comma behind the last entry.",
    );
  }
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
  const errors: readonly ErrorObject[] = validate.errors ?? [];
  throw usage(`Cannot use ${use.shown} for ${use.method} ${use.path} on ${version}: ${explain(errors, found.$defs)}`);
}
