/** What the end of EWS asks of each kind of organization, one by one. */

import assert from "node:assert/strict";
import type { Organization } from "../../../src/organizations/record.ts";
import { type EwsEvidence, readEwsEvidence } from "../../../src/ews/evidence.ts";
import { ewsRoles } from "../../../src/ews/facts.ts";
import { type EwsCase, type EwsReadiness, judgeReadiness } from "../../../src/ews/readiness.ts";

const own = "11111111-1111-1111-1111-111111111111";
const other = "22222222-2222-2222-2222-222222222222";
const thumbprint = "AC000DA6AF138B2C631ED3C06FBCAB049A642378";
const now = Date.parse("2026-11-26T00:00:00Z");
const tenant = "contoso.onmicrosoft.com";
const allRoles = ewsRoles.map(({ id }) => id);

/** How a server shows the ways to sign in. */
const byApplication = {
  useApplicationOnlyAuth: true,
  useMfa: false,
  applicationId: own.toUpperCase(),
  applicationCertificateThumbprint: thumbprint.toLowerCase(),
};
const byLegacyProtocols = { useApplicationOnlyAuth: false, useMfa: true, applicationId: own };
const byAccount = { useApplicationOnlyAuth: false, useMfa: false };

type Settings = NonNullable<Organization["exchangeOnlineSettings"]>;
type Fields = { [name: string]: unknown };

function judged(organization: Fields, more: Partial<EwsCase> = {}): EwsReadiness {
  const record = { id: other, name: tenant, officeName: tenant, ...organization } as Organization;
  return judgeReadiness({
    organization: record,
    backupApplications: [],
    evidence: [],
    certificateEnds: new Map(),
    now,
    ...more,
  });
}

const summary = ({ status, mode, actions }: EwsReadiness): unknown[] => [
  status,
  mode,
  actions.map(({ do: what, seen, applicationIds }) => [what, seen ? "seen" : "unseen", ...applicationIds].join(" ")),
];

const unproven = [`grant-roles unseen ${own}`, `allow-ews unseen ${own}`];
const leave = "use-application seen";
const regions = ["Worldwide", "USGovernment", "USDefence", "China", "Germany"];
const types = ["Office365", "Hybrid"];

/** 60 organizations and more: name, record, and what has to come out. */
const table: [what: string, organization: Fields, wanted: unknown[]][] = [
  ...types.flatMap((type) =>
    regions.flatMap((region): [string, Fields, unknown[]][] => {
      const online = (settings: Settings | Fields | null) => ({
        type,
        region,
        isExchangeOnline: true,
        exchangeOnlineSettings: settings,
      });
      const where = `${type} in ${region}`;
      return [
        [`${where} by application`, online(byApplication), ["unproven", "application", unproven]],
        [`${where} by legacy protocols`, online(byLegacyProtocols), ["action-needed", "legacy-protocols", [
          leave,
          ...unproven,
        ]]],
        [`${where} by account`, online(byAccount), ["action-needed", "basic", [leave]]],
        [`${where} without Exchange Online`, { ...online(byApplication), isExchangeOnline: false }, [
          "not-concerned",
          null,
          [],
        ]],
        [`${where} whose settings the server leaves out`, online(null), ["unknown", null, []]],
      ];
    })
  ),
  ["on premises", { type: "OnPremises", isExchange: true }, ["not-concerned", null, []]],
  ["on premises, with words about Exchange Online", { type: "OnPremises", isExchangeOnline: true }, [
    "not-concerned",
    null,
    [],
  ]],
  ["nothing but a name", {}, ["unknown", null, []]],
  ["all null", { type: null, isExchangeOnline: null, exchangeOnlineSettings: null }, ["unknown", null, []]],
  ["a type that no list has", { type: "Sovereign", isExchangeOnline: null }, ["unknown", null, []]],
  ["settings without a switch", { exchangeOnlineSettings: byApplication }, ["unproven", "application", unproven]],
  [
    "an application without an id",
    { isExchangeOnline: true, exchangeOnlineSettings: { ...byApplication, applicationId: null } },
    ["unknown", "application", []],
  ],
  [
    "a sign-in that the server does not name",
    { isExchangeOnline: true, exchangeOnlineSettings: { ...byApplication, useApplicationOnlyAuth: null } },
    ["unknown", null, unproven],
  ],
  ["a hybrid organization of v3", { type: "Hybrid", office365Settings: { region: "Worldwide" } }, [
    "unknown",
    null,
    [],
  ]],
  [
    "an organization of v3 by account",
    { type: "Office365", isExchangeOnline: true, exchangeOnlineSettings: { useMfa: false, account: "backup" } },
    ["action-needed", "basic", [leave]],
  ],
];

for (const [what, organization, wanted] of table) {
  Deno.test(`judgeReadiness() finds the right list for ${what}`, () => {
    assert.deepEqual(summary(judged(organization)), wanted);
  });
}

const online = {
  type: "Office365",
  region: "Worldwide",
  isExchangeOnline: true,
  exchangeOnlineSettings: byApplication,
};
const roles = (seen: Fields = {}): EwsEvidence => ({
  tenant,
  seenAt: "2026-11-20T08:00:00.000Z",
  applications: [{ applicationId: own, found: true, granted: allRoles, globalReader: true, ...seen }],
});
const access = (
  ewsEnabled: boolean | null,
  allowedAppIds: string[],
  seenAt = "2026-11-21T08:00:00.000Z",
): EwsEvidence => ({
  tenant,
  seenAt,
  ewsEnabled,
  allowedAppIds,
});

Deno.test("judgeReadiness() names roles by name and id, and the days that apply", () => {
  const { actions, dates, notByGraph, unseen, applications } = judged(online);
  assert.deepEqual(actions[0]?.roles?.map(({ name }) => name), [
    ...["User.Read.All", "MailboxItem.ImportExport.All", "MailboxItem.Read.All", "MailboxFolder.ReadWrite.All"],
    ...["full_access_as_app", "Exchange.ManageAsApp"],
  ]);
  assert.deepEqual(dates.map(({ date }) => date), ["2026-10-01", "2027-04-01"]);
  assert.deepEqual(notByGraph, ["in-place archives", "public folders", "group mailboxes"]);
  assert.deepEqual(unseen, [`what ${own} has been granted in Entra`, "EwsEnabled and EwsAllowedAppIDs of the tenant"]);
  assert.deepEqual(applications, [
    { applicationId: own, kind: "own", certificateThumbprint: thumbprint, certificateEnds: null },
  ]);
});

Deno.test("judgeReadiness() calls ready only what was seen whole", () => {
  const ready = judged(online, { evidence: [roles(), access(true, [own])] });
  assert.deepEqual(summary(ready), ["ready", "application", []]);
  assert.deepEqual(ready.evidence, ["2026-11-20T08:00:00.000Z", "2026-11-21T08:00:00.000Z"]);
  for (const evidence of [[roles()], [access(true, [own])], [roles({ globalReader: null }), access(true, [own])]]) {
    assert.equal(judged(online, { evidence }).status, "unproven");
  }
  assert.equal(
    judged(online, { backupApplications: undefined, evidence: [roles(), access(true, [own])] }).status,
    "unproven",
  );
});

const wrongs: [what: string, evidence: EwsEvidence[], action: string][] = [
  ["a role that is missing", [roles({ granted: allRoles.slice(1) }), access(true, [own])], `grant-roles seen ${own}`],
  ["no Global Reader", [roles({ globalReader: false }), access(true, [own])], `grant-roles seen ${own}`],
  ["no service principal", [roles({ found: false, granted: [] }), access(true, [own])], `consent seen ${own}`],
  ["a list without the id", [roles(), access(true, [other])], `allow-ews seen ${own}`],
  ["a switch that is unset", [roles(), access(null, [own])], "allow-ews seen"],
  ["a switch that is off", [roles(), access(false, [own])], "allow-ews seen"],
  [
    "a list that lost the id after it was seen whole",
    [roles(), access(true, [], "2026-11-22T08:00:00.000Z"), access(true, [own])],
    `allow-ews seen ${own}`,
  ],
];
for (const [what, evidence, action] of wrongs) {
  Deno.test(`judgeReadiness() needs action for ${what}`, () => {
    assert.deepEqual(summary(judged(online, { evidence })), ["action-needed", "application", [action]]);
  });
}

Deno.test("judgeReadiness() wants roles and leave for every auxiliary application, but once for a shared one", () => {
  const backupApplications = [{ applicationId: other, certificateThumbprint: null }, { applicationId: own }];
  const { actions, applications } = judged(online, { backupApplications });
  assert.deepEqual(applications.map(({ applicationId, kind }) => [applicationId, kind]), [[own, "own"], [
    other,
    "auxiliary",
  ]]);
  assert.deepEqual(actions.map(({ do: what, applicationIds }) => [what, ...applicationIds]), [
    ["grant-roles", own],
    ["grant-roles", other],
    ["allow-ews", own, other],
  ]);
});

Deno.test("judgeReadiness() asks for another certificate 60 days before the end", () => {
  const ends = (notAfter: string) => judged(online, { certificateEnds: new Map([[thumbprint, notAfter]]) });
  assert.equal(ends("2026-11-25T00:00:00Z").actions[0]?.do, "renew-certificate");
  assert.equal(ends("2027-01-24T00:00:00Z").actions[0]?.do, "renew-certificate");
  assert.equal(ends("2027-01-26T00:00:00Z").actions[0]?.do, "grant-roles");
});

Deno.test("readEwsEvidence() leaves out tenants that could not be looked at, and refuses other files", () => {
  const tenants = [{ tenant, seenAt: "2026-11-20T08:00:00Z", error: "denied", ewsEnabled: null, allowedAppIds: [] }];
  assert.deepEqual(readEwsEvidence(JSON.stringify({ kind: "vb365-ews-access", version: 1, tenants })), []);
  for (
    const text of ["", "[]", "{}", `{"kind":"vb365-ews-access","version":2,"tenants":[]}`, `{"kind":"x","version":1}`]
  ) {
    assert.throws(() => readEwsEvidence(text), { code: "invalid-input", reason: "evidence" });
  }
  const broken = [{ tenant, seenAt: "2026-11-20T08:00:00Z", ewsEnabled: "yes", allowedAppIds: [] }];
  assert.throws(() => readEwsEvidence(JSON.stringify({ kind: "vb365-ews-access", version: 1, tenants: broken })), {
    reason: "evidence",
  });
});
