/** Operations on object storage, and on the accounts and keys that it takes. */

import { linkTo } from "../operations/request.ts";
import type { Handler } from "../operations/request.ts";
import { inVersion, type Lives } from "../operations/fields.ts";
import { keptHandlers } from "./kept.ts";
import type { Call } from "../operations/request.ts";
import type { Kept } from "../store/lifecycle.ts";

const lives: Lives = { organizationId: { since: "v8" } };

function present(noun: string): (call: Call, kept: Kept) => object {
  return (call, { id, body }) =>
    inVersion(call.version, { ...body, id, _links: { self: linkTo(call, noun, id) } }, lives);
}

function isNamed(call: Call, name: string, value: unknown): boolean {
  const wanted = call.query.get(name.toLowerCase())?.toLowerCase();
  return wanted === undefined || String(value ?? "").toLowerCase() === wanted;
}

/** Accounts, keys, and up to v7 object storages of their own. */
export const objectStorageHandlers: Readonly<Record<string, Handler>> = {
  ...keptHandlers({
    path: "/Accounts",
    id: "accountId",
    store: ({ storageAccounts }) => storageAccounts,
    list: (_, items) => items,
    present: present("Accounts"),
    fits: (call, { body }) =>
      isNamed(call, "name", body.userName) && isNamed(call, "accountType", body.accountType) &&
      isNamed(call, "organizationId", body.organizationId),
  }),
  ...keptHandlers({
    path: "/EncryptionKeys",
    id: "keyId",
    store: ({ encryptionKeys }) => encryptionKeys,
    list: (_, items) => items,
    present: present("EncryptionKeys"),
    fits: (call, { body }) =>
      isNamed(call, "description", body.description) && isNamed(call, "organizationId", body.organizationId),
  }),
  ...keptHandlers({
    path: "/objectstoragerepositories",
    id: "repositoryId",
    store: ({ objectStorages }) => objectStorages,
    list: (_, items) => items,
    present: present("objectstoragerepositories"),
  }),
};
