/** `--as`: what a command would send, as a script that sends it without this program. */

import { isSecretName, type Trust } from "../../mod.ts";
import type { scriptLanguages } from "../flags/common.ts";
import { isRawNumber, toJson } from "../output/text.ts";
import type { PlannedRequest } from "../output/what_if.ts";
import type { KnownSecrets, SecretOrigin } from "../redact.ts";
import type { Script, Source, Step } from "./parts.ts";
import { curlScript } from "./curl.ts";
import { powershellScript } from "./powershell.ts";
import { typescriptScript } from "./typescript.ts";

type Language = (typeof scriptLanguages)[number];

const writers: Readonly<Record<Language, (script: Script) => string>> = {
  powershell: powershellScript,
  curl: curlScript,
  typescript: typescriptScript,
};

/** What is known of a run. */
export interface Recorded {
  readonly title: string;
  readonly server: string;
  readonly version: string;
  readonly username: string;
  readonly trust: Trust | undefined;
  readonly requests: readonly RecordedRequest[];
}

/** A request that was recorded; `id` stands for the id in its answer. */
export interface RecordedRequest extends PlannedRequest {
  readonly comment: string;
  readonly isShown: boolean;
  readonly id?: string;
}

/** Writes the script. No secret is in it: what cannot be told from where it came is asked for by the name of its property. */
export function writeScript(language: Language, recorded: Recorded, known: KnownSecrets): string {
  const sources: Source[] = [];
  const places = new Map<string, number>();
  const placeOf = (value: string, source: () => Source) => {
    const at = places.get(value) ?? sources.push(source()) - 1;
    places.set(value, at);
    return `<<${at}>>`;
  };
  const steps = recorded.requests.map(({ comment, method, path, body, isShown, id }, at): Step => ({
    ...{ comment: inOneLine(comment), method, path, isShown },
    mayBeGone: method === "DELETE" && at > 0,
    id: recorded.requests.slice(at + 1).some((later) => isMeantIn(id, later)) ? id : undefined,
    body: body === undefined ? undefined : toJson(withoutSecrets(body, known, placeOf, sources), 2),
  }));
  const script: Script = { ...recorded, title: inOneLine(recorded.title), steps, sources };
  return writers[language](script);
}

function isMeantIn(id: string | undefined, { path, body }: RecordedRequest): boolean {
  return id !== undefined && (path.includes(id) || toJson(body).includes(id));
}

type PlaceOf = (value: string, source: () => Source) => string;

function withoutSecrets(body: unknown, known: KnownSecrets, placeOf: PlaceOf, sources: readonly Source[]): unknown {
  const walk = (data: unknown, name: string): unknown => {
    if (Array.isArray(data)) return data.map((entry) => walk(entry, name));
    if (typeof data === "object" && data !== null && !isRawNumber(data)) {
      return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, walk(value, key)]));
    }
    if (typeof data !== "string") return data;
    const origin = known.originOf(data);
    if (origin) return placeOf(data, () => sourceOf(origin, sources));
    if (!isSecretName(name) && known.hideIn(data) === data) return data;
    return placeOf(data, () => sourceOf({ variable: variableOf(name) }, sources));
  };
  return walk(body, "");
}

/** Two different secrets never share a variable. */
function sourceOf(origin: SecretOrigin, sources: readonly Source[]): Source {
  if ("file" in origin) return origin;
  const taken = sources.filter((source) => "variable" in source && source.variable.startsWith(origin.variable)).length;
  return { variable: taken === 0 ? origin.variable : `${origin.variable}_${taken + 1}` };
}

function variableOf(name: string): string {
  return `VB365_${name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase()}`;
}

function inOneLine(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, "?");
}
