/** Operations on who may restore what. */

import {
  type Answer,
  type Call,
  type Handler,
  keptIn,
  linkTo,
  organizationIn,
  organizationLink,
} from "../operations/request.ts";
import { fieldsOf, isObject, listOf, textOf } from "../operations/fields.ts";
import { invalid, notFound, Refusal } from "../http/refusal.ts";
import type { Kept, Role } from "../store/lifecycle.ts";

const lists = { operators: "operators", selectedItems: "selected", excludedItems: "excluded" } as const;

type ListName = keyof typeof lists;

/** Roles, their operators and their items. */
export const roleHandlers: Readonly<Record<string, Handler>> = {
  "GET /RbacRoles": (call) => ({ body: [...call.state.roles.values()].map((role) => present(call, role)) }),
  "GET /Organizations/{organizationId}/RbacRoles": listOfOrganization,
  "POST /Organizations/{organizationId}/RbacRoles": createRole,
  "GET /RbacRoles/{roleId}": (call) => ({ body: present(call, roleIn(call)) }),
  "PUT /RbacRoles/{roleId}": editRole,
  "DELETE /RbacRoles/{roleId}": removeRole,
  ...listHandlers("operators", "operatorId"),
  ...listHandlers("selectedItems", "itemId"),
  ...listHandlers("excludedItems", "itemId"),
};

function listHandlers(list: ListName, parameter: string): Record<string, Handler> {
  const path = `/RbacRoles/{roleId}/${list}`;
  const show = (call: Call, role: Role, kept: Kept) => ({
    ...kept.body,
    id: kept.id,
    _links: { self: linkTo(call, "RbacRoles", role.id, `/${list}/${kept.id}`) },
  });
  return {
    [`GET ${path}`]: (call) => {
      const role = roleIn(call);
      return { body: role[lists[list]].map((kept) => show(call, role, kept)) };
    },
    [`GET ${path}/{${parameter}}`]: (call) => {
      const role = roleIn(call);
      const id = call.parameters[parameter.toLowerCase()];
      const found = role[lists[list]].find((kept) => kept.id.toLowerCase() === id);
      if (!found) throw notFound(`${list} ${id}`);
      return { body: show(call, role, found) };
    },
    [`POST ${path}`]: (call) => {
      const role = roleIn(call);
      keep(call, { ...role, [lists[list]]: [...role[lists[list]], ...keptOf(call.body)] });
      return {};
    },
    [`DELETE ${path}`]: (call) => removeFrom(call, list),
  };
}

function listOfOrganization(call: Call): Answer {
  const { id } = organizationIn(call);
  const own = [...call.state.roles.values()].filter(({ organizationId }) => organizationId === id);
  return { body: own.map((role) => present(call, role)) };
}

function createRole(call: Call): Answer {
  const { id: organizationId } = organizationIn(call);
  const role = read(call, {
    id: crypto.randomUUID(),
    organizationId,
    body: {},
    operators: [],
    selected: [],
    excluded: [],
  });
  const isNamesake = ({ body }: Role) => String(body.name).toLowerCase() === String(role.body.name).toLowerCase();
  const own = [...call.state.roles.values()].filter((other) => other.organizationId === organizationId);
  if (own.some(isNamesake)) {
    throw new Refusal(call.version === "v8" ? 409 : 400, `A role named ${role.body.name} exists already.`);
  }
  keep(call, role);
  return { body: present(call, role) };
}

function editRole(call: Call): Answer {
  keep(call, read(call, roleIn(call)));
  return {};
}

function removeRole(call: Call): Answer {
  call.state.roles.delete(roleIn(call).id);
  return {};
}

function removeFrom(call: Call, list: ListName): Answer {
  const role = roleIn(call);
  const ids = call.url.searchParams.getAll("ids").flatMap((each) => each.split(",")).map((id) =>
    id.trim().toLowerCase()
  );
  if (ids.length === 0) throw invalid("ids is missing.");
  const items = role[lists[list]];
  const missing = ids.find((id) => !items.some((kept) => kept.id.toLowerCase() === id));
  if (missing !== undefined) throw notFound(`${list} ${missing}`);
  keep(call, { ...role, [lists[list]]: items.filter((kept) => !ids.includes(kept.id.toLowerCase())) });
  return {};
}

function read({ body }: Call, role: Role): Role {
  const sent = fieldsOf(body);
  const name = textOf(sent, "name") ?? role.body.name;
  if (typeof name !== "string" || name === "") throw invalid("name is missing.");
  const roleType = textOf(sent, "roleType") ?? role.body.roleType ?? "EntireOrganization";
  return {
    ...role,
    body: { name, description: textOf(sent, "description") ?? role.body.description ?? "", roleType },
    operators: sent.has("operators") ? keptOf(sent.get("operators")) : role.operators,
    selected: sent.has("selecteditems") ? keptOf(sent.get("selecteditems")) : role.selected,
    excluded: sent.has("excludeditems") ? keptOf(sent.get("excludeditems")) : role.excluded,
  };
}

function keptOf(list: unknown): Kept[] {
  return listOf(list).filter(isObject).map(({ id: _, _links, ...body }) => ({ id: crypto.randomUUID(), body }));
}

function keep({ state }: Call, role: Role): void {
  state.roles.set(role.id, role);
}

function roleIn(call: Call): Role {
  return keptIn(call, call.state.roles, "roleId");
}

function present(call: Call, { id, organizationId, body }: Role): object {
  const self = linkTo(call, "RbacRoles", id);
  return {
    ...body,
    id,
    organizationId,
    _links: { self, organization: { href: organizationLink(call, organizationId) } },
  };
}
