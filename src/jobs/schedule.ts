/** When a job runs: checked before it is sent, and written as the version takes it. */

import type { SchemasOf } from "../client/paths.ts";
import { type ErrorReason, Vb365Error } from "../error.ts";
import { given } from "../names.ts";
import { type SchedulePeriod, type Version, versions } from "../versions.ts";

/** The days on which a job runs. */
export type ScheduleDays = SchemasOf["v8"]["ScheduleDays"];

/** When a job runs. What belongs to another `type` is refused. */
export interface JobSchedule {
  /** Whether it runs daily, periodically, or only when it is started. */
  type: "Daily" | "Periodically" | "ManualOnly";
  /** At what time it runs, as `22:00` in the server's own time; with `Daily`. */
  dailyTime?: string | undefined;
  /**
   * On which days it runs; with `Daily`.
   *
   * @default "Everyday"
   */
  dailyType?: ScheduleDays | undefined;
  /** How often it runs; with `Periodically`. `Hours12` is there from v8 on. */
  periodicallyEvery?: SchedulePeriod | undefined;
  /** How many minutes after the full hour it starts; with `Periodically`, from v6 on. */
  periodicallyOffsetMinutes?: number | undefined;
  /** The hours of the week in which it may run: 168 values, the first for Sunday at midnight. */
  backupWindow?: readonly boolean[] | undefined;
  /** How often it tries again what has failed; 0 for never. */
  retryNumber?: number | undefined;
  /** How many minutes it waits before it tries again. */
  retryWaitInterval?: number | undefined;
}

/** What the server takes. */
export type SchedulePolicy = SchemasOf["v8"]["JobScheduleInput"];

const hoursOfWeek = 168;
const schedules = ["Daily", "Periodically", "ManualOnly"];
const days = [
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
];

/** Checks a schedule and writes it as the version takes it. */
export function schedulePolicy(version: Version, action: string, schedule: JobSchedule): SchedulePolicy {
  check(version, action, schedule);
  const { type, retryNumber, retryWaitInterval, backupWindow } = schedule;
  // Up to v5 there is no switch for the whole: what is not to run by itself is for hand only.
  const isKnown = versions[version].serviceInstance;
  return {
    ...(isKnown && { scheduleEnabled: type !== "ManualOnly" }),
    type,
    ...(type === "Daily" && { dailyType: schedule.dailyType ?? "Everyday", dailyTime: timeOf(schedule.dailyTime) }),
    ...(type === "Periodically" && given({
      periodicallyEvery: schedule.periodicallyEvery,
      periodicallyOffsetMinutes: schedule.periodicallyOffsetMinutes,
    })),
    ...(backupWindow && {
      backupWindowEnabled: true,
      backupWindowSettings: { backupWindow: [...backupWindow], ...(isKnown && { minuteOffset: 0 }) },
    }),
    ...(retryNumber !== undefined && { retryEnabled: retryNumber > 0 }),
    ...(retryNumber !== undefined && retryNumber > 0 && { retryNumber }),
    ...given({ retryWaitInterval }),
  };
}

/** The words of each type that say nothing for the others. */
const belongsTo: Readonly<Record<string, JobSchedule["type"]>> = {
  dailyTime: "Daily",
  dailyType: "Daily",
  periodicallyEvery: "Periodically",
  periodicallyOffsetMinutes: "Periodically",
};

function check(version: Version, action: string, schedule: JobSchedule): void {
  const refuse = (why: string, reason: ErrorReason = "schedule") => {
    throw new Vb365Error(`Cannot ${action}: ${why}`, { code: "invalid-input", reason });
  };
  const { type, dailyTime, dailyType, periodicallyEvery, backupWindow, retryNumber, retryWaitInterval } = schedule;
  if (!schedules.includes(type)) refuse(`the schedule's type must be one of ${schedules.join(", ")}`);
  const stray = Object.entries(belongsTo).find(([name, owner]) =>
    owner !== type && Object.entries(schedule).some(([key, value]) => key === name && value !== undefined)
  );
  if (stray) refuse(`the schedule contradicts itself: ${stray[0]} is for ${stray[1]}, and its type is ${type}`);
  if (type === "Daily" && dailyTime === undefined) refuse("dailyTime is missing, e.g. 22:00");
  if (dailyTime !== undefined && !/^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(dailyTime)) {
    refuse(`dailyTime must be a time of day like 22:00, not "${dailyTime}"`);
  }
  if (dailyType !== undefined && !days.includes(dailyType)) refuse(`dailyType must be one of ${days.join(", ")}`);
  if (type === "Periodically" && periodicallyEvery === undefined) refuse("periodicallyEvery is missing, e.g. Hours4");
  const { schedulePeriods } = versions[version];
  if (periodicallyEvery !== undefined && !schedulePeriods.includes(periodicallyEvery)) {
    refuse(`periodicallyEvery must be one of ${schedulePeriods.join(", ")} on ${version}, not "${periodicallyEvery}"`);
  }
  if (backupWindow && backupWindow.length !== hoursOfWeek) {
    refuse(`backupWindow must have ${hoursOfWeek} values, one for each hour of the week, not ${backupWindow.length}`);
  }
  if (backupWindow && !backupWindow.includes(true)) refuse("the schedule contradicts itself: its window is never open");
  if (type === "ManualOnly" && backupWindow) {
    refuse("the schedule contradicts itself: a job that is started by hand has no window");
  }
  for (const [name, value] of Object.entries({ retryNumber, retryWaitInterval })) {
    if (value !== undefined && (!Number.isInteger(value) || value < 0)) refuse(`${name} must be a whole number from 0`);
  }
  if (retryNumber === 0 && retryWaitInterval !== undefined) {
    refuse("the schedule contradicts itself: it never tries again, so there is nothing to wait for");
  }
}

/** Servers want the seconds too. */
function timeOf(time = ""): string {
  const [hour = "", minute = "", second = "00"] = time.split(":");
  return [hour.padStart(2, "0"), minute, second].join(":");
}
