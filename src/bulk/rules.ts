/** What a tenant's fields ask of each other: what its mode needs, and what does not go with it. */

import { findDuplicate } from "../names.ts";
import type { ManifestProblem, ManifestTenant } from "./fields.ts";

type Name = keyof ManifestTenant;
type Mode = NonNullable<ManifestTenant["mode"]>;

const certificate: readonly Name[] = ["certificate", "certificateThumbprint", "certificatePasswordFile"];
const byAccount: readonly Name[] = ["account", "accountPasswordFile", "grantAdminAccess", "backupAccounts"];
const byApplication: readonly Name[] = ["teamsChats", "saveAllWebParts", "backupApplications"];

/** What each mode needs, and what else it takes of the fields that not every mode has. */
const modes: Readonly<Record<Mode, { needs: readonly Name[]; takes: readonly Name[] }>> = {
  "basic": { needs: ["account"], takes: byAccount },
  "legacy-protocols": {
    needs: ["account", "applicationId"],
    takes: [...byAccount, ...certificate, "applicationId", "applicationSecretFile"],
  },
  "existing-application": {
    needs: ["applicationId", "certificate"],
    takes: [...certificate, ...byApplication, "applicationId", "account"],
  },
  "new-application": {
    needs: ["newApplicationName", "certificate", "officeName"],
    takes: [...certificate, ...byApplication, "newApplicationName"],
  },
  "configure-application": {
    needs: ["applicationId", "certificate", "officeName"],
    takes: [...certificate, ...byApplication, "applicationId"],
  },
};

/** What says how to sign in to Microsoft, and what is there; of which an organization on premises has nothing. */
const online: readonly Name[] = [
  "mode",
  "officeName",
  "region",
  "exchange",
  "sharePoint",
  "teams",
  ...[...certificate, ...byAccount, ...byApplication],
  "applicationId",
  "newApplicationName",
  "applicationSecretFile",
];
const servers = ["exchangeServer", "sharePointServer"] as const satisfies readonly Name[];

const partial = [...new Set(Object.values(modes).flatMap(({ takes }) => takes))];

/** Whether somebody has to confirm a code before it can be added. */
export function needsDeviceCode({ mode, existing }: ManifestTenant): boolean {
  return existing !== true && (mode === "new-application" || mode === "configure-application");
}

/** What is wrong with the fields of a tenant together. */
export function ruleProblems(tenant: ManifestTenant): ManifestProblem[] {
  const problems = [
    ...whoProblems(tenant),
    ...listProblems(tenant),
    ...serviceProblems(tenant),
    ...jobProblems(tenant),
    ...serverProblems(tenant),
  ];
  const { mode } = tenant;
  if (tenant.type === "OnPremises") return problems;
  if (mode === undefined) return tenant.existing ? problems : [...problems, missing("mode")];
  const { needs, takes } = modes[mode] ?? { needs: [], takes: partial };
  const unfit = partial.filter((name) => tenant[name] !== undefined && !takes.includes(name))
    .map((name) => ({ field: name, problem: `does not go with the mode ${mode}` }));
  return [...problems, ...unfit, ...(tenant.existing ? [] : missingProblems(tenant, needs))];
}

function missingProblems(tenant: ManifestTenant, needs: readonly Name[]): ManifestProblem[] {
  const { mode, exchange, sharePoint, account, officeName, certificate, applicationSecretFile } = tenant;
  const more: Name[] = [];
  if (mode === "existing-application" && exchange !== false && account === undefined) more.push("account");
  if (mode === "existing-application" && sharePoint !== false && officeName === undefined) more.push("officeName");
  const both = certificate !== undefined && applicationSecretFile !== undefined
    ? [{
      field: "applicationSecretFile",
      problem: "does not go with a certificate: one of them proves the application",
    }]
    : [];
  return [...[...needs, ...more].filter((name) => tenant[name] === undefined).map(missing), ...both];
}

/** What a tenant says of its servers on premises, by where it lives. */
function serverProblems(tenant: ManifestTenant): ManifestProblem[] {
  const { type = "Office365", existing, name } = tenant;
  const unfit = (names: readonly Name[]) =>
    names.filter((field) => tenant[field] !== undefined)
      .map((field) => ({ field, problem: `does not go with the type ${type}` }));
  const sources = servers.filter((field) =>
    tenant[field]?.passwordEnv !== undefined && tenant[field].passwordFile !== undefined
  )
    .map((field) => ({ field: `${field}.passwordFile`, problem: "does not go with passwordEnv" }));
  if (type === "Office365") return unfit(servers);
  const none = existing || servers.some((field) => tenant[field] !== undefined)
    ? []
    : [{ field: "exchangeServer", problem: `is missing, and so is sharePointServer: ${type} has one of them` }];
  if (type === "Hybrid") return [...none, ...sources];
  // Nothing else tells by what name the server would list it.
  const nameless = existing || name !== undefined ? [] : [missing("name")];
  return [...nameless, ...none, ...sources, ...(existing ? [] : unfit(online))];
}

function missing(field: Name): ManifestProblem {
  return { field, problem: "is missing" };
}

function whoProblems({ name, officeName, msid, id, account, existing }: ManifestTenant): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  if ((name ?? officeName ?? msid ?? id ?? account) === undefined) {
    problems.push({ field: "", problem: "has none of officeName, name, msid and id, so nobody knows whose it is" });
  }
  // What a server has is not to be judged.
  if (existing) return problems;
  if (officeName !== undefined && !/^[^\s@/\\:]+\.[^\s@/\\:.]+$/.test(officeName)) {
    problems.push({ field: "officeName", problem: "is no domain such as contoso.onmicrosoft.com" });
  }
  if (account !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(account)) {
    problems.push({ field: "account", problem: "is no account such as user@contoso.onmicrosoft.com" });
  }
  return problems;
}

function serviceProblems({ exchange, sharePoint, teams, teamsChats }: ManifestTenant): ManifestProblem[] {
  if (exchange === false && sharePoint === false) {
    return [{ field: "sharePoint", problem: "and exchange are both false, which leaves nothing to add" }];
  }
  const isOne = exchange === false || sharePoint === false;
  if (isOne && teams) return [{ field: "teams", problem: "needs both exchange and sharePoint" }];
  return teamsChats && teams === false ? [{ field: "teamsChats", problem: "needs teams" }] : [];
}

function jobProblems({ job }: ManifestTenant): ManifestProblem[] {
  if (typeof job !== "object" || job === null) return [];
  const { schedule, dailyTime, periodicallyEvery } = job;
  const problems: ManifestProblem[] = [];
  if (dailyTime !== undefined && schedule !== "Daily") {
    problems.push({ field: "job.dailyTime", problem: "needs the schedule Daily" });
  } else if (dailyTime !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(dailyTime)) {
    problems.push({ field: "job.dailyTime", problem: "is no time such as 22:00" });
  }
  const isPeriodic = schedule === "Periodically";
  if (isPeriodic !== (periodicallyEvery !== undefined)) {
    const problem = isPeriodic ? "is missing" : "needs the schedule Periodically";
    problems.push({ field: "job.periodicallyEvery", problem });
  }
  return problems;
}

function listProblems({ backupAccounts = [], backupApplications = [], existing }: ManifestTenant): ManifestProblem[] {
  if (!Array.isArray(backupAccounts) || !Array.isArray(backupApplications)) return [];
  const twice = (field: string, what: readonly (string | undefined)[]) => {
    const found = findDuplicate(what.filter((one) => typeof one === "string"));
    return found === undefined ? [] : [{ field, problem: `names ${found} twice` }];
  };
  const bare = backupApplications.flatMap((one, at) =>
    existing || typeof one !== "object" || one.certificate !== undefined
      ? []
      : [missingIn(`backupApplications[${at}].certificate`)]
  );
  const homeless = backupAccounts.flatMap((one, at) =>
    existing || typeof one !== "object" || one.groupId !== undefined ? [] : [missingIn(`backupAccounts[${at}].groupId`)]
  );
  const sources = [
    ...backupAccounts.map((one, at) => ({ one, at, list: "backupAccounts" })),
    ...backupApplications.map((one, at) => ({ one, at, list: "backupApplications" })),
  ]
    .filter(({ one }) => one?.passwordEnv !== undefined && one.passwordFile !== undefined)
    .map(({ at, list }) => ({ field: `${list}[${at}].passwordFile`, problem: "does not go with passwordEnv" }));
  return [
    ...twice("backupAccounts", backupAccounts.map((one) => one?.login)),
    ...twice("backupApplications", backupApplications.map((one) => one?.applicationId)),
    ...bare,
    ...homeless,
    ...sources,
  ];
}

function missingIn(field: string): ManifestProblem {
  return { field, problem: "is missing" };
}
