/** What v3 to v5 do by one address: the verb is a property of the body, with `null`, a text or an object behind it. */

import type { Answer, Call, Handler } from "../operations/request.ts";
import { fieldsOf, isObject } from "../operations/fields.ts";
import { disableJob, enableJob, startJob, stopJob } from "./jobs.ts";
import { disableCopyJob, enableCopyJob, startCopyJob, stopCopyJob } from "./copy_jobs.ts";
import { invalid } from "../http/refusal.ts";

/** `POST /Jobs/{jobId}/Action` */
export const actOnJob: Handler = actionOf({
  start: startJob,
  stop: stopJob,
  enable: enableJob,
  disable: disableJob,
});

/** `POST /CopyJobs/{id}/Action` */
export const actOnCopyJob: Handler = actionOf({
  start: startCopyJob,
  stop: stopCopyJob,
  enable: enableCopyJob,
  disable: disableCopyJob,
});

/** One address for several verbs. */
export function actionOf(verbs: Readonly<Record<string, Handler>>): Handler {
  return (call) => act(call, verbs);
}

function act(call: Call, verbs: Readonly<Record<string, Handler>>): Answer | Promise<Answer> {
  const sent = fieldsOf(call.body);
  const [name, handler] = Object.entries(verbs).find(([verb]) => sent.has(verb.toLowerCase())) ?? [];
  if (name === undefined || handler === undefined) {
    throw invalid(`The body must name one of ${Object.keys(verbs).join(", ")}.`);
  }
  const options = sent.get(name.toLowerCase());
  return handler({ ...call, body: isObject(options) ? options : {} });
}
