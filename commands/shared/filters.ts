/** Flags that many lists have. */

import { usage } from "../../cli/errors.ts";

export const nameOption = {
  "name": { kind: "text", value: "PATTERN", summary: "Only those with this name; * and ? stand for other characters" },
} as const;

export const organizationFilter = {
  "organization": {
    kind: "text",
    value: "NAME",
    summary: "Only those of this organization: its id, its name, or a pattern with * and ? that one name matches",
  },
} as const;

/** An argument that names one job. */
export const jobArgument = {
  "job": "The job: its id, its name, or a pattern with * and ? that one name matches",
} as const;

const units: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 24 * 3600, w: 7 * 24 * 3600 };

/** Reads `24h`, `7d`, `90m`, `2w`, a date or a time; a date alone is meant as UTC. */
export function readTime(flag: string, text: string | undefined, now: number): Date | undefined {
  if (text === undefined) return undefined;
  const [, count, unit = ""] = /^(\d+)([mhdw])$/i.exec(text.trim()) ?? [];
  const seconds = units[unit.toLowerCase()];
  if (count !== undefined && seconds !== undefined) return new Date(now - Number(count) * seconds * 1000);
  const time = Date.parse(text);
  if (Number.isNaN(time) || !/^\d{4}-\d\d/.test(text.trim())) {
    throw usage(`${flag} takes how long ago (24h, 7d) or a time (2026-11-26, 2026-11-26T08:00Z), not "${text}"`);
  }
  return new Date(time);
}
