/** Reads a job from the body of a request, and refuses what does not go together. */

import type { Call } from "../operations/request.ts";
import { type Fields, fieldsOf, flagOf, isObject, listOf, textOf } from "../operations/fields.ts";
import { invalid, Refusal } from "../http/refusal.ts";
import type { Job, JobItem, JsonObject } from "../store/lifecycle.ts";
import type { State } from "../store/state.ts";

const everyDay: JsonObject = {
  scheduleEnabled: true,
  backupWindowEnabled: false,
  type: "Daily",
  dailyType: "Everyday",
  dailyTime: "22:00:00",
  retryEnabled: true,
  retryNumber: 3,
  retryWaitInterval: 10,
};

/** A job that is to be created for an organization. */
export function newJob(call: Call, organizationId: string): Job {
  const sent = fieldsOf(call.body);
  const job: Job = {
    id: crypto.randomUUID(),
    organizationId,
    repositoryId: repositoryIn(call.state, sent, organizationId) ?? "",
    name: textOf(sent, "name") ?? nameOf(call.state, organizationId),
    description: textOf(sent, "description") ?? "",
    backupType: typeIn(sent) ?? "EntireOrganization",
    isEnabled: flagOf(sent, "isEnabled") ?? true,
    schedule: scheduleIn(sent, everyDay),
    selected: itemsIn(sent.get("selecteditems")),
    excluded: itemsIn(sent.get("excludeditems")),
    eTag: 1,
  };
  if (job.repositoryId === "") throw invalid("repositoryId is missing.");
  return checked(call, job);
}

/** A job with what the body changes about it. */
export function changedJob(call: Call, job: Job): Job {
  const sent = fieldsOf(call.body);
  return checked(call, {
    ...job,
    repositoryId: repositoryIn(call.state, sent, job.organizationId) ?? job.repositoryId,
    name: textOf(sent, "name") ?? job.name,
    description: textOf(sent, "description") ?? job.description,
    backupType: typeIn(sent) ?? job.backupType,
    isEnabled: flagOf(sent, "isEnabled") ?? job.isEnabled,
    schedule: scheduleIn(sent, job.schedule),
    selected: sent.get("selecteditems") ? itemsIn(sent.get("selecteditems")) : job.selected,
    excluded: sent.get("excludeditems") ? itemsIn(sent.get("excludeditems")) : job.excluded,
    eTag: job.eTag + 1,
  });
}

/** The items in a list, each with an id of its own. */
export function itemsIn(list: unknown): readonly JobItem[] {
  return listOf(list).filter(isObject).map(({ id: _, _links, ...body }) => ({ id: crypto.randomUUID(), body }));
}

function checked({ version, state }: Call, job: Job): Job {
  const others = [...state.jobs.values()].filter(({ id }) => id !== job.id);
  const isNamesake = (other: Job) => other.name.toLowerCase() === job.name.toLowerCase();
  if (others.some((other) => other.organizationId === job.organizationId && isNamesake(other))) {
    throw new Refusal(version === "v8" ? 409 : 400, `A job named ${job.name} exists already.`);
  }
  const isEntire = (other: Job) =>
    other.organizationId === job.organizationId && other.backupType === "EntireOrganization";
  if (job.backupType === "EntireOrganization" && others.some(isEntire)) {
    throw new Refusal(version === "v8" ? 409 : 400, "A job for the entire organization exists already.");
  }
  if (job.backupType === "SelectedItems" && job.selected.length === 0) throw invalid("selectedItems is empty.");
  return job;
}

function typeIn(sent: Fields): Job["backupType"] | undefined {
  const type = textOf(sent, "backupType");
  return type === "EntireOrganization" || type === "SelectedItems" ? type : undefined;
}

/** A repository that belongs to one organization is for its jobs only. */
function repositoryIn({ repositories }: State, sent: Fields, organizationId: string): string | undefined {
  const id = textOf(sent, "repositoryId")?.toLowerCase();
  if (id === undefined) return undefined;
  const repository = repositories.get(id);
  if (!repository) throw new Refusal(404, `Repository ${id} was not found.`);
  const owner = repository.settings.organizationId;
  if (typeof owner === "string" && owner.toLowerCase() !== organizationId) {
    throw invalid("The repository belongs to another organization.");
  }
  return id;
}

function scheduleIn(sent: Fields, former: JsonObject): JsonObject {
  const schedule = sent.get("schedulepolicy");
  return isObject(schedule) ? { ...former, ...schedule } : former;
}

function nameOf({ jobs }: State, organizationId: string): string {
  const count = [...jobs.values()].filter((job) => job.organizationId === organizationId).length;
  return count === 0 ? "Backup job" : `Backup job ${count + 1}`;
}
