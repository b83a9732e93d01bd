/** Flags that a job is made of. */

import type { SchedulePeriod } from "../../mod.ts";
import type { JobSchedule, ScheduleDays } from "../../protection.ts";
import { everyOf, type Values } from "../../cli/flags/options.ts";
import { usage } from "../../cli/errors.ts";

export const scheduleOptions = {
  "daily-time": { kind: "text", value: "HH:MM", summary: "Run daily at this time, in the server's own time" },
  "daily-type": {
    kind: "text",
    value: "DAYS",
    choices: everyOf<ScheduleDays>()(
      "Everyday",
      "Workdays",
      "Weekends",
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
      "Sunday",
    ),
    summary: "On which days, with --daily-time",
  },
  "every": {
    kind: "text",
    value: "PERIOD",
    choices: everyOf<SchedulePeriod>()(
      "Minutes5",
      "Minutes10",
      "Minutes15",
      "Minutes30",
      "Hours1",
      "Hours2",
      "Hours4",
      "Hours8",
      "Hours12",
    ),
    summary: "Run again and again; Hours12 from v8 on",
  },
  "offset": { kind: "number", value: "MINUTES", summary: "How many minutes after the full hour, with --every" },
  "manual": { kind: "switch", summary: "Run only when it is started" },
  "retry": { kind: "number", value: "TIMES", summary: "How often to try again what has failed; 0 for never" },
  "retry-wait": { kind: "number", value: "MINUTES", summary: "How long to wait before it tries again" },
} as const;

/** Reads a schedule from flags; undefined when none was given. One that contradicts itself is refused. */
export function readSchedule(values: Values<typeof scheduleOptions>): JobSchedule | undefined {
  const { "daily-time": time, "daily-type": days, every, offset, manual } = values;
  const ways = [time !== undefined || days !== undefined, every !== undefined || offset !== undefined, manual === true];
  const retry = { retryNumber: values.retry, retryWaitInterval: values["retry-wait"] };
  if (ways.filter(Boolean).length > 1) {
    throw usage("The schedule contradicts itself: --daily-time, --every and --manual exclude each other");
  }
  if (manual) return { type: "ManualOnly", ...retry };
  if (ways[1]) {
    return {
      type: "Periodically",
      periodicallyEvery: every as SchedulePeriod,
      periodicallyOffsetMinutes: offset,
      ...retry,
    };
  }
  if (ways[0]) return { type: "Daily", dailyTime: time, dailyType: days as ScheduleDays | undefined, ...retry };
  if (retry.retryNumber !== undefined || retry.retryWaitInterval !== undefined) {
    throw usage("--retry and --retry-wait go with a schedule: --daily-time, --every or --manual");
  }
  return undefined;
}
