/** Command lines for `--as`: every command that sends requests, on an old and on a new version. */

const application = "--application-id 63caebf0-2624-48d0-9ece-de1db611dc98 --certificate cert.pfx";
const office = "office365.onmicrosoft.com";
const apps = "contoso-apps.onmicrosoft.com";
const pool = `${apps} --application-id eefb5987-1430-4768-a545-84c6abd1dbca --name APP01 --certificate cert.pfx --yes`;
const exchange = "--exchange-server mail9.example.com --exchange-username EXAMPLE\\backup";
const existing = (name: string) =>
  `--mode existing-application ${application} --account admin@${name}.onmicrosoft.com ` +
  `--office-organization-name ${name}.onmicrosoft.com`;

/** A line, and the versions that it is for: from the first to the last; the others refuse it. `{session}` is one. */
export type Line = readonly [line: string, from?: number, to?: number];

const reads: readonly Line[] = [
  [`org get ${apps}`],
  ["org ews-readiness"],
  [`group list ${office}`],
  [`group members ${office} --group Backup*`],
  [`app list ${apps}`],
  [`backup-app list ${apps}`],
  [`backup-account list ${office}`],
  ["backup-app audit"],
  ["cert expiring cert.pfx --organizations"],
  ["plan tenants.json"],
  ["export"],
  ["dashboard"],
  ["api GET /Organizations --query-param limit=1"],
  ["job get Mailboxes"],
  ["job items list Mailboxes"],
  ["session get {session}"],
  ["session log {session}"],
  ["session wait {session}"],
  ["repo get Contoso*"],
  ["repo usage Contoso*", 6],
  [`user list ${office}`],
  [`site list ${office}`],
  [`team list ${office}`],
  [`protection status ${office}`],
  ["license show", 6],
  ["rbac list", 6],
  [`audit-item list ${office}`, 6],
];

const writes: readonly Line[] = [
  [`org add office365 ${existing("one")}`],
  ["org add office365 --mode new-application --certificate cert.pfx --new-application-name APP"],
  [`org add office365 --mode configure-application --no-exchange ${application}`, 6],
  [
    "org add office365 --mode legacy-protocols --account admin@two.onmicrosoft.com --application-id " +
    "63caebf0-2624-48d0-9ece-de1db611dc98",
    3,
    7,
  ],
  ["org add office365 --mode basic --region China --account admin@three.onmicrosoft.com"],
  [`org add onpremises ${exchange}`],
  [`org add hybrid --mode basic --account admin@four.onmicrosoft.com ${exchange.replace("9", "8")}`, 3, 7],
  [`org add hybrid ${existing("five")} ${exchange.replace("9", "7")}`],
  [`org set ${office} --name renamed`],
  [`org set ${office} --description Umlaut-\u00fc`, 7],
  [`org rotate-cert ${apps} --certificate cert.pfx`, 6],
  ["org remove mail.example.com --yes"],
  [`backup-app add ${pool}`],
  [`backup-account add ${office} --group Backup* --login account1@${office} --yes`],
  ["device-code request"],
  ["device-code wait --expires-in 60", 6],
  [`app create ${apps} --name APP --certificate cert.pfx`],
  ["api POST /DeviceCode --body region.json"],
  [`job create All --organization ${office} --repository Default*`],
  [`job create Part --organization ${office} --repository Default* --item account1@${office}`],
  ["job set Mailboxes --daily-time 23:30"],
  ["job run Mailboxes"],
  ["job stop Mailboxes"],
  ["job enable Sites"],
  ["job disable Mailboxes"],
  [`job items add Mailboxes account2@${office}`],
  [`job items exclude Mailboxes account3@${office}`],
  ["job items remove Sites https://office365.sharepoint.com/sites/marketing --yes", 6],
  ["repo create New --path D:\\New --proxy proxy.example.com"],
  [`license remove-user account4@${office} --yes`, 6],
  [`rbac create Helpdesk --organization ${office} --operator account1@${office}`, 6],
  ["rbac remove 'Restore operators' --yes", 6],
  [`audit-item add account1@${office} --organization ${office}`, 6],
  ["report storage", 6],
  ["report protection", 6],
  [`tenant onboard new.onmicrosoft.com ${application} --account admin@new.onmicrosoft.com --repository Default*`],
  [
    `tenant onboard pool.onmicrosoft.com ${application} --repository Default* --job Pool --no-run ` +
    "--backup-applications apps.csv",
  ],
];

/** Round after round: a round is planned on what the one before it has left. */
export const rounds: readonly (readonly Line[])[] = [
  [...reads, ...writes],
  [
    [`backup-app replace ${pool}`, 8],
    [`audit-item remove account1@${office} --organization ${office}`, 6],
    ["job remove Part --yes"],
  ],
  [[`backup-app remove ${apps} --application APP01 --yes`, 8], [`tenant offboard ${apps} --yes`]],
];

/** Commands of which there is no script, as they say. */
export const without: readonly string[] = [
  "apply tenants.json",
  "doctor",
  "login",
  "logout",
  "profile list",
  "profile remove x --yes",
  "profile use x",
  "server trust",
  "server versions",
  "status",
];
