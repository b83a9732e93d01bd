import assert from "node:assert/strict";
import { type Client, type Version, versionNames } from "../../../mod.ts";
import { addJobItems, createJob, editJob, type JobSchedule, removeJobItems } from "../../../protection.ts";
import { type InMemory, openApp } from "./_app.ts";
import { generatedRequest } from "./_requests.ts";
import { accounts } from "./_recipes.ts";

const daily: JobSchedule = {
  type: "Daily",
  dailyTime: "6:30",
  dailyType: "Workdays",
  retryNumber: 2,
  retryWaitInterval: 5,
};
const schedules: readonly [
  name: string,
  schedule: JobSchedule,
  policy: (version: Version) => object,
  since?: Version,
][] = [
  ["daily", daily, (version) => ({
    ...enabled(version, true),
    type: "Daily",
    dailyType: "Workdays",
    dailyTime: "06:30:00",
    retryEnabled: true,
    retryNumber: 2,
    retryWaitInterval: 5,
  })],
  ["periodic", { type: "Periodically", periodicallyEvery: "Minutes30" }, (version) => ({
    ...enabled(version, true),
    type: "Periodically",
    periodicallyEvery: "Minutes30",
  })],
  ["every twelve hours", { type: "Periodically", periodicallyEvery: "Hours12" }, (version) => ({
    ...enabled(version, true),
    type: "Periodically",
    periodicallyEvery: "Hours12",
  }), "v8"],
  ["by hand", { type: "ManualOnly", retryNumber: 0 }, (version) => ({
    ...enabled(version, false),
    type: "ManualOnly",
    retryEnabled: false,
  })],
];

/** What is looked up of an item goes along, and what of it is backed up in the version's own words. */
const selections: Readonly<Record<string, (version: Version) => object>> = {
  user: (version) => ({
    type: "User",
    user: {
      ...{ id: "5d1c76a1-a390-489e-8121-a56223d8707600000000-0000-0000-0000-000000000000", displayName: "User 20" },
      ...{ name: "user20@office365.onmicrosoft.com", type: "User", locationType: "Cloud" },
    },
    ...{ mailbox: true, archiveMailbox: true, oneDrive: true },
    ...(version < "v6" ? { site: true } : { personalSite: true }),
  }),
  group: (version) => ({
    type: "Group",
    group: {
      ...{ id: "9eba1088-511f-4176-871b-83d46c77963a00000000-0000-0000-0000-000000000000", displayName: "All Company" },
      ...{ name: "allcompany@office365.onmicrosoft.com", type: "Office365", locationType: "Cloud" },
    },
    ...{ mailbox: true, members: true, memberMailbox: true, memberArchiveMailbox: true },
    ...{ memberOnedrive: true, memberSite: true, ...(version >= "v5" && { groupSite: true }) },
  }),
  site: () => ({
    type: "Site",
    site: {
      ...{ id: "11785a37-e695-4a70-8eee-b46a24853e34", url: "https://office365.sharepoint.com/sites/projects" },
      ...{ title: "Projects", name: "projects", isCloud: true, isPersonal: false },
    },
  }),
  team: () => ({
    type: "Team",
    team: {
      ...{ id: "8bfed7d0-9057-4686-852e-7ff8e82c3943", displayName: "Sales" },
      ...{ mail: "sales@office365.onmicrosoft.com", description: "The team for sales" },
    },
  }),
};

const items: readonly [name: string, items: string[] | undefined, forms: string[]][] = [
  ["the entire organization", undefined, []],
  ["a user by mail address", ["user20@office365.onmicrosoft.com"], ["user"]],
  ["a group and a site", ["group:All Company", "https://office365.sharepoint.com/sites/projects/"], ["group", "site"]],
  ["a team", ["team:Sales"], ["team"]],
];

function enabled(version: Version, scheduleEnabled: boolean): object {
  return version < "v6" ? {} : { scheduleEnabled };
}

for (const version of versionNames) {
  let opened: Promise<InMemory> | undefined;
  const openAnew = async () => {
    const app = await (opened ??= openApp({ versions: [version] }));
    app.reset();
    return app;
  };
  for (const [when, schedule, policy, since = "v3"] of schedules) {
    for (const [what, selected, forms] of items) {
      const isHere = version >= since && (version >= "v5" || !forms.includes("team"));
      Deno.test(`createJob() ${isHere ? "sends" : "refuses"} ${what}, ${when}, on ${version}`, async () => {
        const app = await openAnew();
        if (selected === undefined) { for (const [id] of app.state.jobs) app.state.jobs.delete(id); }
        const client: Client = await app.client(version);
        const wanted = { name: "Board", organization: accounts, repository: "Default*", schedule, items: selected };
        if (!isHere) {
          await assert.rejects(
            createJob(client, wanted),
            (error: { code: string }) => ["invalid-input", "not-found", "unsupported"].includes(error.code),
          );
          assert.ok(app.sent().every((line) => line.startsWith("GET")));
          return;
        }
        await createJob(client, wanted);
        const sent = app.state.requests.at(-1);
        const organizationId = [...app.state.organizations.values()].find(({ name }) => name === accounts)?.id;
        const path = version === "v8" ? "/Jobs" : `/Organizations/${organizationId}/Jobs`;
        assert.deepEqual([sent?.method, sent?.path], ["POST", path]);
        assert.deepEqual(sent?.body, {
          name: "Board",
          backupType: selected === undefined ? "EntireOrganization" : "SelectedItems",
          schedulePolicy: policy(version),
          repositoryId: "20a7fd1a-d54e-4142-819a-3e2f221a38a4",
          ...(version === "v8" && { organizationId }),
          ...(selected && { selectedItems: forms.map((form) => selections[form]?.(version)) }),
        });
        const template = version === "v8" ? "/Jobs" : "/Organizations/{organizationId}/Jobs";
        const validate = await generatedRequest(version, { method: "POST", path: template });
        assert.ok(validate(sent?.body), JSON.stringify(validate.errors));
      });
    }
  }
}

Deno.test("editJob() sends what changes, and on v6 and v7 the whole job, so that nothing gets lost", async () => {
  const bodies: Record<string, unknown> = {};
  for (const version of ["v6", "v7", "v8"] as const) {
    const app = await openApp({ versions: [version], strict: true });
    const client: Client = await app.client(version);
    const before = JSON.stringify([...app.state.jobs.values()].map(({ selected }) => selected.length));
    await editJob(client, "Mailboxes", { description: "A note" });
    bodies[version] = Object.keys(app.state.requests.at(-1)?.body as object).sort();
    assert.equal(JSON.stringify([...app.state.jobs.values()].map(({ selected }) => selected.length)), before);
    const changed = [...app.state.jobs.values()].find(({ name }) => name === "Mailboxes");
    assert.deepEqual([changed?.description, changed?.schedule.dailyTime], ["A note", "22:00:00"]);
  }
  const whole = ["backupType", "description", "excludedItems", "isEnabled", "name", "repositoryId", "schedulePolicy"];
  assert.deepEqual(bodies, {
    v6: [...whole, "selectedItems"],
    v7: [...whole, "selectedItems"],
    v8: ["description"],
  });
});

Deno.test("addJobItems() and removeJobItems() name the chats of a team as the version does", async () => {
  for (const [version, chats] of [["v6", "chats"], ["v7", "teamsChats"], ["v8", "teamsChats"]] as const) {
    const app = await openApp({ versions: [version], strict: true });
    const client: Client = await app.client(version);
    await addJobItems(client, "Sites", [{ name: "Sales", type: "Team", teamsChats: true }]);
    const [item] = app.state.requests.at(-1)?.body as Record<string, unknown>[];
    assert.equal(item?.[chats], true);
    const { items: removed } = await removeJobItems(client, "Sites", ["sales"]);
    assert.equal(removed.length, 1);
  }
});

const site = "https://office365.sharepoint.com/sites/none";
const board = {
  name: "Board",
  organization: accounts,
  repository: "Default*",
  items: ["user20@office365.onmicrosoft.com"],
};

for (
  const [what, run, code, message] of [
    [
      "a second job over an entire organization",
      (client) => createJob(client, { ...board, organization: "contoso-apps*", items: undefined }),
      "invalid-input",
      /takes the entire organization already/,
    ],
    [
      "a name that is taken",
      (client) => createJob(client, { ...board, name: "sites" }),
      "invalid-input",
      /of that name/,
    ],
    [
      "an item that is in none",
      (client) => createJob(client, { ...board, items: [site] }),
      "not-found",
      /nothing in the org/,
    ],
    [
      "the id of an item that is in none",
      (client) => createJob(client, { ...board, items: ["7f9a9b85-50e7-4f61-8f76-6a9517b8677d"] }),
      "not-found",
      /nothing in the org/,
    ],
    ["no item", (client) => createJob(client, { ...board, items: [] }), "invalid-input", /no item is given/],
    [
      "an unknown repository",
      (client) => createJob(client, { ...board, repository: "None" }),
      "not-found",
      /no repository is named "None"/,
    ],
    [
      "an unknown organization",
      (client) => createJob(client, { ...board, organization: "none" }),
      "not-found",
      /no organization is named "none"/,
    ],
    [
      "a repository of another organization",
      (client) => createJob(client, { ...board, repository: "Theirs" }),
      "invalid-input",
      /another organization/,
    ],
    [
      "a schedule that contradicts itself",
      (client) => createJob(client, { ...board, schedule: { type: "ManualOnly", dailyTime: "22:00" } }),
      "invalid-input",
      /dailyTime is for Daily/,
    ],
    [
      "a time of day that is none",
      (client) => createJob(client, { ...board, schedule: { type: "Daily", dailyTime: "25:00" } }),
      "invalid-input",
      /time of day/,
    ],
    [
      "a window of a day",
      (client) => createJob(client, { ...board, schedule: { ...daily, backupWindow: Array(24).fill(true) } }),
      "invalid-input",
      /168 values/,
    ],
    [
      "a mail address that matches two users",
      (client) => createJob(client, { ...board, items: ["user2?@office365.onmicrosoft.com"] }),
      "invalid-input",
      /names \d+ at once/,
    ],
    [
      "the last item of a job",
      (client) => removeJobItems(client, "Mailboxes", ["Backup Accounts"]),
      "invalid-input",
      /nothing would be left/,
    ],
    [
      "an item for a job that takes all",
      (client) => addJobItems(client, "Contoso*", ["user2@contoso-apps.onmicrosoft.com"]),
      "invalid-input",
      /takes the entire/,
    ],
    ["no change", (client) => editJob(client, "Mailboxes", {}), "invalid-input", /nothing to change/],
  ] satisfies [string, (client: Client) => Promise<unknown>, string, RegExp][]
) {
  Deno.test(`jobs refuse ${what} before anything is written`, async () => {
    const app = await openApp({ versions: ["v8"] });
    const [, contoso] = [...app.state.repositories.values()];
    const theirs = { ...contoso?.settings, name: "Theirs", organizationId: crypto.randomUUID() };
    app.state.repositories.set("theirs", { id: crypto.randomUUID(), settings: theirs, capacityBytes: 1 });
    await assert.rejects(run(await app.client("v8")), { code, message });
    assert.ok(app.sent().every((line) => line.startsWith("GET")));
  });
}
