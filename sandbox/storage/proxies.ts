/** Operations on proxies and pools of them. */

import { type Answer, type Call, type Handler, keptIn, linkTo } from "../operations/request.ts";
import { fieldsOf, inVersion, listOf, type Lives, textOf } from "../operations/fields.ts";
import { listed, pageOf } from "../operations/page.ts";
import { invalid, notFound, Refusal } from "../http/refusal.ts";
import { actionOf } from "../jobs/actions.ts";
import { keptHandlers } from "./kept.ts";
import type { Kept } from "../store/lifecycle.ts";

const lives: Lives = {
  type: { since: "v6" },
  threadsNumber: { until: "v7" },
  fqdn: { since: "v7" },
  operatingSystem: { since: "v8" },
  proxyPoolId: { since: "v8" },
  maintenanceModeState: { since: "v8" },
  cpuUsagePercent: { since: "v8" },
  memoryUsagePercent: { since: "v8" },
  version: { since: "v8" },
  serviceAccount: { since: "v8" },
  role: { since: "v8" },
};

/** What is sent of a proxy and not told again. */
const onlySent = [
  "username",
  "useDomainNetwork",
  "attachUsedProxy",
  "sshSettings",
  "serviceAccountName",
  "createServiceAccount",
];

const { "DELETE /Proxies/{proxyId}": _none, ...proxies } = keptHandlers({
  path: "/Proxies",
  id: "proxyId",
  store: (state) => state.proxies,
  list: listed,
  present: presentProxy,
  check: (_, { hostName }) => {
    if (typeof hostName !== "string" || hostName === "") throw invalid("hostName is missing.");
  },
});

/** Proxies, and since v8 pools of them. */
export const proxyHandlers: Readonly<Record<string, Handler>> = {
  ...proxies,
  "POST /Proxies/CheckSshConnectionConfig": checkSsh,
  "POST /Proxies/Rescan": () => ({}),
  "POST /Proxies/{proxyId}/Rescan": rescanProxy,
  "POST /Proxies/{proxyId}/Remove": removeProxy,
  "POST /Proxies/{proxyId}/Action": actionOf({ rescan: rescanProxy, remove: removeProxy }),
  "POST /Proxies/{proxyId}/maintenance/enable": (call) => setMaintenance(call, "Enabled"),
  "POST /Proxies/{proxyId}/maintenance/disable": (call) => setMaintenance(call, "Disabled"),
  ...keptHandlers({
    path: "/ProxyPools",
    id: "poolId",
    store: (state) => state.proxyPools,
    list: pageOf,
    present: presentPool,
  }),
  "GET /ProxyPools/{poolId}/proxies": listPooled,
  "POST /ProxyPools/{poolId}/proxies": (call) => pool(call, true),
  "DELETE /ProxyPools/{poolId}/proxies": (call) => pool(call, false),
};

function presentProxy(call: Call, { id, body }: Kept): object {
  const told = Object.fromEntries(Object.entries(body).filter(([name]) => !onlySent.includes(name)));
  const shown = {
    type: "Workgroup",
    port: 9193,
    threadsNumber: 64,
    operatingSystem: "Windows",
    maintenanceModeState: "Disabled",
    cpuUsagePercent: 12.5,
    memoryUsagePercent: 40,
    version: call.settings.product,
    role: ["Processor"],
    status: "Online",
    ...told,
    fqdn: body.hostName,
    id,
    _links: { self: linkTo(call, "Proxies", id), repositories: linkTo(call, "BackupRepositories", `?proxyId=${id}`) },
  };
  return inVersion(call.version, shown, lives);
}

function presentPool(call: Call, { id, body }: Kept): object {
  const { proxyIds: _, ...shown } = body;
  return { ...shown, id, _links: { self: linkTo(call, "ProxyPools", id) } };
}

/** A proxy that has repositories stays. */
function removeProxy(call: Call): Answer {
  const { id } = keptIn(call, call.state.proxies, "proxyId");
  if ([...call.state.repositories.values()].some(({ settings }) => settings.proxyId === id)) {
    throw new Refusal(call.version === "v8" ? 409 : 400, "The proxy has repositories.");
  }
  call.state.proxies.delete(id);
  return {};
}

function rescanProxy(call: Call): Answer {
  keptIn(call, call.state.proxies, "proxyId");
  return {};
}

function setMaintenance(call: Call, state: string): Answer {
  const { id, body } = keptIn(call, call.state.proxies, "proxyId");
  call.state.proxies.set(id, { id, body: { ...body, maintenanceModeState: state } });
  return {};
}

function checkSsh(): Answer {
  return { body: { status: "Success", fingerprint: "SHA256:c2FuZGJveA", publicBase64Key: "c2FuZGJveA==" } };
}

function listPooled(call: Call): Answer {
  const { id } = keptIn(call, call.state.proxyPools, "poolId");
  const found = [...call.state.proxies.values()].filter(({ body }) => body.proxyPoolId === id);
  return { body: pageOf(call, found.map((proxy) => presentProxy(call, proxy))) };
}

function pool(call: Call, isIn: boolean): Answer {
  const { id } = keptIn(call, call.state.proxyPools, "poolId");
  for (const sent of listOf(call.body)) {
    const proxyId = textOf(fieldsOf(sent), "proxyId")?.toLowerCase() ?? "";
    const proxy = call.state.proxies.get(proxyId);
    if (!proxy) throw notFound(`Proxy ${proxyId}`);
    const { proxyPoolId: _, ...body } = proxy.body;
    call.state.proxies.set(proxyId, { id: proxyId, body: isIn ? { ...body, proxyPoolId: id } : body });
  }
  return {};
}
