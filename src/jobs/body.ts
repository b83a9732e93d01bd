/** Writes jobs the way each API version takes them over the wire. */

import { Vb365Error } from "../error.ts";
import { given } from "../names.ts";
import { type JobSchedule, type SchedulePolicy, schedulePolicy } from "./schedule.ts";
import { type ItemSelection, readSelection } from "./selection.ts";
import { requireVersion, type Version } from "../versions.ts";

/** A job that is to be created. */
export interface NewJob {
  /** Its name, which no other job of the organization has. */
  name: string;
  /** A note about it. */
  description?: string | undefined;
  /** The organization to back up: its id, its name, or a pattern that only one name matches. */
  organization: string;
  /** The repository to back up to: its id, its name, or a pattern that only one name matches. */
  repository: string;
  /**
   * What to back up: mail addresses, URLs or names, each found in the organization.
   *
   * @default the entire organization, which one job only may take
   */
  items?: readonly (string | ItemSelection)[] | undefined;
  /** What to leave out. */
  excludedItems?: readonly (string | ItemSelection)[] | undefined;
  /**
   * When it runs.
   *
   * @default every day at 22:00
   */
  schedule?: JobSchedule | undefined;
  /**
   * Whether it is to run right away.
   *
   * @default false
   */
  runNow?: boolean | undefined;
  /**
   * Whether it runs on its schedule, from v6 on.
   *
   * @default true
   */
  isEnabled?: boolean | undefined;
}

/** What to change about a job. What is not given stays as it is. */
export interface JobChanges {
  /** Its name. */
  name?: string | undefined;
  /** A note about it; an empty text clears it. */
  description?: string | undefined;
  /** The repository to back up to from now on: its id, its name, or a pattern that only one name matches. */
  repository?: string | undefined;
  /** When it runs. */
  schedule?: JobSchedule | undefined;
}

/** What a job says by itself, without anything that has to be looked up. */
export interface JobDraft {
  name: string;
  description?: string;
  backupType: "EntireOrganization" | "SelectedItems";
  schedulePolicy: SchedulePolicy;
  runNow?: boolean;
  isEnabled?: boolean;
}

const nightly: JobSchedule = { type: "Daily", dailyTime: "22:00", retryNumber: 3, retryWaitInterval: 10 };

/** What can be said of a new job before anything is asked. */
export function newJobBody(version: Version, action: string, job: NewJob): JobDraft {
  for (const name of ["name", "organization", "repository"] as const) {
    if (!job[name]) {
      throw new Vb365Error(`Cannot ${action}: ${name} is missing`, { code: "invalid-input", reason: "missing" });
    }
  }
  if (job.items?.length === 0) {
    throw new Vb365Error(`Cannot ${action}: no item is given`, {
      code: "invalid-input",
      reason: "missing",
      hint: "Leave the items out for a job over the entire organization.",
    });
  }
  for (const item of [...job.items ?? [], ...job.excludedItems ?? []]) readSelection(action, item);
  if (job.isEnabled !== undefined) {
    requireVersion(version, action, ({ jobActions }) => jobActions === "each", "cannot create a job that is disabled");
  }
  return {
    name: job.name,
    ...given({ description: job.description }),
    backupType: job.items === undefined ? "EntireOrganization" : "SelectedItems",
    schedulePolicy: schedulePolicy(version, action, job.schedule ?? nightly),
    ...given({ runNow: job.runNow, isEnabled: job.isEnabled }),
  };
}

/** What can be said of changes before anything is asked. */
export function editJobBody(
  version: Version,
  action: string,
  { name, description, schedule }: JobChanges,
): Partial<JobDraft> {
  if (name === "") throw new Vb365Error(`Cannot ${action}: the name is empty`, { code: "invalid-input" });
  return {
    ...given({ name, description }),
    ...(schedule && { schedulePolicy: schedulePolicy(version, action, schedule) }),
  };
}
