/** Operations on what a job backs up, and what it leaves out. */

import { type Answer, type Call } from "../operations/request.ts";
import { listOf } from "../operations/fields.ts";
import { listed } from "../operations/page.ts";
import type { Handler } from "../operations/request.ts";
import { itemsIn } from "./job_input.ts";
import { presentItem, selectedItemsOf } from "./job_shape.ts";
import { jobIn, keepJob } from "./jobs.ts";
import { invalid, notFound } from "../http/refusal.ts";
import type { Job, JobItem } from "../store/lifecycle.ts";

type List = "SelectedItems" | "ExcludedItems";

/** The operations on one of the two lists. */
export function itemHandlers(list: List): Readonly<Record<string, Handler>> {
  const path = `/Jobs/{jobId}/${list}`;
  return {
    [`GET ${path}`]: (call) => listItems(call, list),
    [`POST ${path}`]: (call) => addItems(call, list),
    [`DELETE ${path}`]: (call) => removeItems(call, list),
    [`GET ${path}/{itemId}`]: (call) => ({ body: presentItem(call, jobIn(call), itemIn(call, list), list) }),
    [`PUT ${path}/{itemId}`]: (call) => changeItem(call, list),
  };
}

function listItems(call: Call, list: List): Answer {
  const job = jobIn(call);
  const items = list === "SelectedItems" ? selectedItemsOf(job) : job.excluded;
  return { body: listed(call, items.map((item) => presentItem(call, job, item, list))) };
}

function addItems(call: Call, list: List): Answer {
  const job = jobIn(call);
  if (list === "SelectedItems" && job.backupType === "EntireOrganization") {
    throw invalid("A job for the entire organization has no selected items.");
  }
  const fresh = itemsIn(call.body);
  const items = itemsOf(job, list);
  const isThere = (item: JobItem) => items.some((other) => JSON.stringify(other.body) === JSON.stringify(item.body));
  put(call, job, list, [...items, ...fresh.filter((item) => !isThere(item))]);
  return {};
}

function removeItems(call: Call, list: List): Answer {
  const job = jobIn(call);
  const inQuery = call.url.searchParams.getAll("ids").flatMap((ids) => ids.split(","));
  const ids = [...inQuery, ...listOf(call.body).map(String)].map((id) => id.trim().toLowerCase());
  if (ids.length === 0) throw invalid("ids is missing.");
  const items = itemsOf(job, list);
  const missing = ids.find((id) => !items.some((item) => item.id === id));
  if (missing !== undefined) throw notFound(`Item ${missing}`);
  const left = items.filter(({ id }) => !ids.includes(id));
  if (list === "SelectedItems" && left.length === 0) throw invalid("A job must keep at least one item.");
  put(call, job, list, left);
  return {};
}

function changeItem(call: Call, list: List): Answer {
  const job = jobIn(call);
  const { id } = itemIn(call, list);
  const [changed] = itemsIn([call.body]);
  if (!changed) throw invalid("The body is missing.");
  put(call, job, list, itemsOf(job, list).map((item) => item.id === id ? { ...changed, id } : item));
  return {};
}

function itemIn(call: Call, list: List): JobItem {
  const id = call.parameters.itemid;
  const job = jobIn(call);
  const items = list === "SelectedItems" ? selectedItemsOf(job) : job.excluded;
  const found = items.find((item) => item.id === id);
  if (!found) throw notFound(`Item ${id}`);
  return found;
}

function itemsOf({ selected, excluded }: Job, list: List): readonly JobItem[] {
  return list === "SelectedItems" ? selected : excluded;
}

function put(call: Call, job: Job, list: List, items: readonly JobItem[]): void {
  const changed = list === "SelectedItems" ? { selected: items } : { excluded: items };
  keepJob(call, { ...job, ...changed, eTag: job.eTag + 1 });
  const eventType = list === "SelectedItems" ? "JobSelectedItemsChange" : "JobExcludedItemsChange";
  call.state.happenings.push({ at: call.settings.now(), body: { eventType, id: job.id } });
}
