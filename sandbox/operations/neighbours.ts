/**
 * What other programs read besides: jobs, repositories, proxies, licences. The API documents of this project leave them
 * out, and here there are none of them; the answers have the shape that a real server gives when it has none.
 */

import { type Version, versions } from "../../src/versions.ts";
import { type Answer, type Call, type Handler, organizationIn } from "./request.ts";
import { pageOf } from "./page.ts";

/** The builds that first spoke the newest version served. */
const builds: Readonly<Record<Version, string>> = {
  v3: "3.0.0.422",
  v4: "4.0.1.519",
  v5: "5.0.0.1061",
  v6: "6.1.0.438",
  v7: "7.0.0.2911",
  v8: "8.0.2.159",
};

/** `GET /ServiceInstance` */
export function getServiceInstance({ state, settings }: Call): Answer {
  const newest = settings.versions.at(-1) ?? "v8";
  return { body: { installationId: state.installationId, version: builds[newest] } };
}

/** What can be read besides the operations of the API documents, by its path. */
export const neighbours: Readonly<Record<string, Handler>> = {
  "/Jobs": emptyList,
  "/CopyJobs": emptyList,
  "/BackupRepositories": emptyList,
  "/Proxies": emptyList,
  "/JobSessions": emptyPage,
  "/RestoreSessions": emptyPage,
  "/LicensedUsers": emptyPage,
  "/License": getLicense,
  "/Organizations/{organizationId}/Jobs": emptyList,
  "/Organizations/{organizationId}/Sites": emptyPage,
  "/Organizations/{organizationId}/Teams": emptyPage,
  "/Organizations/{organizationId}/usedRepositories": emptyPage,
  "/Organizations/{organizationId}/LicensingInformation": getLicensingInformation,
};

function emptyList(call: Call): Answer {
  if ("organizationid" in call.parameters) organizationIn(call);
  return { body: versions[call.version].organizationPages ? pageOf(call, []) : [] };
}

function emptyPage(call: Call): Answer {
  if ("organizationid" in call.parameters) organizationIn(call);
  return { body: pageOf(call, []) };
}

function getLicense(): Answer {
  return {
    body: {
      status: "Valid",
      type: "NFR",
      licensedTo: "Sandbox",
      licenseExpires: "2099-12-31T00:00:00Z",
      totalNumber: 1000,
      usedNumber: 0,
      newNumber: 0,
    },
  };
}

function getLicensingInformation(call: Call): Answer {
  organizationIn(call);
  return { body: { licensedUsers: 0, newUsers: 0 } };
}
