/** Operations on the applications in the Entra of an organization. */

import { thumbprintIn } from "./certificates.ts";
import { confirmedCode } from "./device_codes.ts";
import { type Answer, type Exchange, keep, organizationIn } from "./exchange.ts";
import { fieldsOf, numberOf, textOf } from "./fields.ts";
import { matches, pageOf } from "./page.ts";
import { invalid } from "./refusal.ts";

/** `GET /Organizations/{organizationId}/Applications` */
export function listApplications(exchange: Exchange): Answer {
  const tag = exchange.query.get("tag")?.toLowerCase();
  const found = organizationIn(exchange).applications
    .filter(({ displayName }) => matches(exchange, "displayName", displayName))
    .filter(({ tags }) => tag === undefined || tags.some((each) => each.toLowerCase() === tag));
  return { body: pageOf(exchange, found) };
}

/** `POST /Organizations/{organizationId}/Applications` */
export async function createApplications(exchange: Exchange): Promise<Answer> {
  const { state, settings, body } = exchange;
  if (organizationIn(exchange).type === "OnPremises") {
    throw invalid("An organization on the premises has no applications in Entra.");
  }
  const sent = fieldsOf(body);
  confirmedCode(state, settings, textOf(sent, "userCode") ?? "");
  await thumbprintIn(exchange, sent);
  const name = textOf(sent, "displayName") ?? "";
  const count = Math.max(1, numberOf(sent, "count") ?? 1);
  const created = Array.from({ length: count }, (_, index) => ({
    applicationId: crypto.randomUUID(),
    displayName: count === 1 ? name : `${name}${index + 1}`,
    tags: [],
  }));
  const organization = organizationIn(exchange);
  keep(exchange, { ...organization, applications: [...organization.applications, ...created] });
  return { body: pageOf(exchange, created) };
}
