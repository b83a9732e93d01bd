/** What of a job can be checked by asking, before it is sent. */

import type { ClientFacts } from "../client/client.ts";
import { titleOf } from "../names.ts";
import { Vb365Error } from "../error.ts";
import { findJobs } from "./record.ts";
import { findRepository } from "../storage/repositories.ts";
import type { Version } from "../versions.ts";

/** Finds the repository, which may belong to no other organization. */
export async function checkRepository(
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
  idOrName: string,
): Promise<string> {
  const { id, name, organizationId: owner } = await findRepository(client, action, idOrName);
  if (owner && organizationId && owner.toLowerCase() !== organizationId.toLowerCase()) {
    throw new Vb365Error(`Cannot ${action}: repository ${name} belongs to another organization (${owner})`, {
      code: "invalid-input",
      reason: "repository-owner",
      hint: "Take a repository of this organization, or one that belongs to none: vb365 repo list.",
    });
  }
  return id;
}

/** No two jobs of an organization have one name, and one only takes all of it. */
export async function checkJobs(
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
  { name, isEntire, except }: { name: string; isEntire: boolean; except?: string },
): Promise<void> {
  for await (const page of findJobs(client, action, { organizationId })) {
    for (const job of page.filter(({ id }) => id !== except)) {
      if (isEntire && job.backupType === "EntireOrganization") {
        throw new Vb365Error(
          `Cannot ${action}: job ${titleOf(job)} takes the entire organization already, and one only may`,
          { code: "invalid-input", reason: "entire-organization", hint: "Name the items that this job is to take." },
        );
      }
      if (job.name?.toLowerCase() === name.toLowerCase()) {
        throw new Vb365Error(`Cannot ${action}: there is a job of that name already (${job.id})`, {
          code: "invalid-input",
          reason: "name-taken",
        });
      }
    }
  }
}
