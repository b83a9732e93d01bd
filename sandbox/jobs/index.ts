/** Which function does which operation on jobs and their sessions. */

import type { Handler } from "../operations/request.ts";
import { actOnCopyJob, actOnJob } from "./actions.ts";
import * as copies from "./copy_jobs.ts";
import { listEvents } from "./events.ts";
import { itemHandlers } from "./items.ts";
import * as jobs from "./jobs.ts";
import * as sessions from "./sessions.ts";

/** By method and path. */
export const jobHandlers: Readonly<Record<string, Handler>> = {
  "GET /Jobs": jobs.listJobs,
  "POST /Jobs": jobs.createJob,
  "GET /Organizations/{organizationId}/Jobs": jobs.listJobs,
  "POST /Organizations/{organizationId}/Jobs": jobs.createJob,
  "GET /Jobs/{jobId}": jobs.getJob,
  "PUT /Jobs/{jobId}": jobs.editJob,
  "DELETE /Jobs/{jobId}": jobs.removeJob,
  "POST /Jobs/{jobId}/start": jobs.startJob,
  "POST /Jobs/{jobId}/stop": jobs.stopJob,
  "POST /Jobs/{jobId}/enable": jobs.enableJob,
  "POST /Jobs/{jobId}/disable": jobs.disableJob,
  "POST /Jobs/{jobId}/Action": actOnJob,
  ...itemHandlers("SelectedItems"),
  ...itemHandlers("ExcludedItems"),
  "GET /Jobs/{jobId}/JobSessions": sessions.listSessions,
  "GET /JobSessions": sessions.listSessions,
  "GET /JobSessions/Changes": sessions.listChanges,
  "GET /JobSessions/{jobSessionsId}": sessions.getSession,
  "GET /JobSessions/{sessionId}/LogItems": sessions.listLogItems,
  "GET /JobSessions/{sessionId}/LogItems/{logItemId}": sessions.getLogItem,
  "GET /JobSessions/{sessionId}/ProcessedObjects": sessions.listProcessedObjects,
  "GET /CopyJobs": copies.listCopyJobs,
  "POST /CopyJobs": copies.createCopyJob,
  "GET /CopyJobs/{id}": copies.getCopyJob,
  "PUT /CopyJobs/{id}": copies.editCopyJob,
  "DELETE /CopyJobs/{id}": copies.removeCopyJob,
  "GET /CopyJobs/{id}/BackupJob": copies.getBackupJobOfCopy,
  "GET /Jobs/{jobId}/CopyJob": copies.getCopyOfJob,
  "POST /CopyJobs/{id}/start": copies.startCopyJob,
  "POST /CopyJobs/{id}/stop": copies.stopCopyJob,
  "POST /CopyJobs/{id}/enable": copies.enableCopyJob,
  "POST /CopyJobs/{id}/disable": copies.disableCopyJob,
  "POST /CopyJobs/{id}/Action": actOnCopyJob,
  "GET /Events": listEvents,
};
