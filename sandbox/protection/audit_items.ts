/** Operations on the users and groups whose backups are watched: whoever opens one is noted. */

import { type Answer, type Call, organizationIn } from "../operations/request.ts";
import { fieldsOf, isObject, listOf, partOf, textOf } from "../operations/fields.ts";
import { invalid, notFound } from "../http/refusal.ts";
import type { Kept } from "../store/lifecycle.ts";

/** `GET /Organizations/{organizationId}/AuditItems` */
export function listAuditItems(call: Call): Answer {
  return { body: itemsOf(call).map(({ id, body }) => ({ ...body, id, _links: {} })) };
}

/** `POST /Organizations/{organizationId}/AuditItems` */
export function addAuditItems(call: Call): Answer {
  const sent = listOf(call.body).filter(isObject).map(read);
  const items = itemsOf(call);
  const fresh = sent.filter(({ id }) => !items.some((other) => other.id === id));
  call.state.auditItems.set(organizationIn(call).id, [...items, ...fresh]);
  return {};
}

/** `POST /Organizations/{organizationId}/AuditItems/remove` */
export function removeAuditItems(call: Call): Answer {
  const ids = listOf(fieldsOf(call.body).get("itemids")).map(String);
  const items = itemsOf(call);
  const missing = ids.find((id) => !items.some((item) => item.id === id));
  if (missing !== undefined) throw notFound(`Audit item ${missing}`);
  call.state.auditItems.set(organizationIn(call).id, items.filter(({ id }) => !ids.includes(id)));
  return {};
}

function itemsOf(call: Call): readonly Kept[] {
  return call.state.auditItems.get(organizationIn(call).id) ?? [];
}

/** A user or a group is known by its own id. */
function read({ id: _, _links, ...body }: Record<string, unknown>): Kept {
  const fields = fieldsOf(body);
  const id = textOf(partOf(fields, "user") ?? partOf(fields, "group") ?? new Map(), "id");
  if (id === undefined) throw invalid("user or group is missing.");
  return { id, body };
}
