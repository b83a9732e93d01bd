/** A script that is not compiled may give nothing where a name belongs, such as a variable that is not set. */

import assert from "node:assert/strict";
import * as module from "../../../mod.ts";
import { Vb365Error } from "../../../mod.ts";
import * as protection from "../../../protection.ts";
import * as tenants from "../../../tenants.ts";
import { json, observe } from "../../helpers/client.ts";

/** One of whatever is asked for: what nothing at all would mean, if it meant anything. */
const only = { id: "7f9a9b85-50e7-4f61-8f76-6a9517b8677d", name: "only", isEnabled: true, eTag: 1 };

const byName = [
  module.getOrganization,
  module.editOrganization,
  module.removeOrganization,
  module.listGroups,
  module.listUsers,
  protection.getJob,
  protection.editJob,
  protection.startJob,
  protection.stopJob,
  protection.enableJob,
  protection.disableJob,
  protection.removeJob,
  protection.listJobItems,
  protection.getProxy,
  protection.getRepository,
  protection.removeRole,
  protection.removeLicensedUser,
  protection.protectionStatus,
  tenants.offboardTenant,
] as readonly ((client: module.Client, name: unknown, more?: unknown) => unknown)[];

for (const call of byName) {
  for (const name of [undefined, null, "", " "]) {
    Deno.test(`${call.name}(client, ${JSON.stringify(name)}) is refused, though the server has one thing only`, async () => {
      const list = { offset: 0, limit: 1000, results: [only] };
      const { client, sent } = observe("v8", ({ method }) => method === "GET" ? json(list) : undefined);
      const refused = (error: unknown) => error instanceof Vb365Error && error.code === "invalid-input";
      await assert.rejects(async () => await call(client, name, { description: "changed" }), refused);
      assert.deepEqual(sent.filter(({ method }) => method !== "GET"), []);
    });
  }
}
