/** Operations on the server itself. */

import type { Answer, Call } from "./request.ts";

/** `GET /ServiceInstance` */
export function getServiceInstance({ state, settings }: Call): Answer {
  return { body: { installationId: state.installationId, version: settings.product } };
}

/** `GET /Health` */
export function getHealth(): Answer {
  const entry = { status: "Healthy", description: "Works." };
  return { body: { status: "Healthy", entries: { database: entry, broker: entry } } };
}
