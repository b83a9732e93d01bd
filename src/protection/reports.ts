/** Reports that the server writes: storage, protection, licences, as CSV or PDF. */

import { answerTo } from "../client/answer.ts";
import { anyVersion, type Client } from "../client/client.ts";
import { requireProduct } from "../client/product.ts";
import { Vb365Error } from "../error.ts";
import { given } from "../names.ts";
import { organizationIdOf } from "../organizations/record.ts";
import { requireVersion, type Version } from "../versions.ts";

/** What a report is about. */
export type ReportKind =
  | "storage"
  | "licenses"
  | "users"
  | "mailboxes"
  | "onedrives"
  | "sites"
  | "teams";

/** Which report to have written. */
export interface ReportOptions {
  /** What it is about: `onedrives`, `sites` and `teams` are there from 8.4 on. */
  kind: ReportKind;
  /** Of which organization a protection report is to be: its id, its name, or a pattern. @default all of them */
  organization?: string | undefined;
  /** How it is written. @default "CSV" */
  format?: "CSV" | "PDF" | undefined;
  /** The time zone of its times: of Windows (`W. Europe Standard Time`) or IANA (`Europe/Berlin`). @default "UTC" */
  timezone?: string | undefined;
  /** From when on, for storage and licences. @default 30 days ago */
  since?: Date | undefined;
  /** Until when, for storage and licences. @default now */
  until?: Date | undefined;
}

const paths = {
  storage: "/Reports/GenerateStorageConsumption",
  licenses: "/Reports/GenerateLicenseOverview",
  users: "/Reports/GenerateUserProtection",
  mailboxes: "/Reports/GenerateMailboxProtection",
  onedrives: "/Reports/GenerateOneDriveProtection",
  sites: "/Reports/GenerateSharepointProtection",
  teams: "/Reports/GenerateTeamsProtection",
} as const;

const month = 30 * 24 * 3_600_000;

/**
 * Has the server write a report, from v6 on.
 *
 * @param client The client.
 * @param options Which report.
 * @returns The file as bytes.
 * @throws {Vb365Error} `invalid-input` for an unknown time zone and a span that ends before it begins; `unsupported` for
 * what the version or the product cannot write; `not-found` for an unknown organization.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { createReport } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const report = new TextDecoder().decode(await createReport(client, { kind: "storage", format: "CSV" }));
 * console.log(report.split("\r\n")[0]); // Repository,Organization,Used space (GB)
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vbostorageconsumptionreport.html Get-VBOStorageConsumptionReport}
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vbomailboxprotectionreport.html Get-VBOMailboxProtectionReport}
 */
export async function createReport<V extends Version>(client: Client<V>, options: ReportOptions): Promise<Uint8Array> {
  const { kind, organization, format = "CSV", timezone = "UTC" } = options;
  const action = `write the report on ${kind}`;
  const path = paths[kind];
  if (!path) throw refuse(action, `there is none of that kind; there are ${Object.keys(paths).join(", ")}`);
  requireVersion(client.version, action, ({ roles }) => roles);
  checkTimeZone(action, timezone);
  const spans = kind === "storage" || kind === "licenses";
  const span = spans ? readSpan(action, options) : {};
  if (spans && organization !== undefined) throw refuse(action, "it is about all organizations");
  const isYoung = kind === "onedrives" || kind === "sites" || kind === "teams";
  if (isYoung && format !== "CSV") throw refuse(action, "it is written as CSV only");
  if (isYoung) {
    requireVersion(client.version, action, ({ protectedObjects }) => protectedObjects);
    await requireProduct(client, action, "8.4");
  }
  const organizationId = organization && await organizationIdOf(client, action, organization);
  const body = {
    timezone,
    ...(isYoung ? {} : { format }),
    ...span,
    ...given({ organizationId: organizationId || undefined }),
  };
  const call = anyVersion(client).POST(path, { body: body as never, parseAs: "arrayBuffer" });
  return new Uint8Array((await answerTo(action, call) ?? new ArrayBuffer(0)) as ArrayBuffer);
}

/** Windows' own zones cannot be told apart from nonsense on other systems, but for their form. */
function checkTimeZone(action: string, name: string): void {
  if (/^(UTC([+-]\d\d?(:\d\d)?)?|.+ Standard Time)$/.test(name)) return;
  try {
    Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    throw refuse(
      action,
      `there is no time zone "${name}"`,
      "Write it as Windows or IANA does: W. Europe Standard Time, Europe/Berlin.",
    );
  }
}

function readSpan(action: string, { since, until }: ReportOptions): { startTime: string; endTime: string } {
  const end = until ?? new Date();
  const start = since ?? new Date(end.getTime() - month);
  if (start >= end) throw refuse(action, "it would end before it begins");
  return { startTime: start.toISOString(), endTime: end.toISOString() };
}

function refuse(action: string, why: string, hint?: string): Vb365Error {
  return new Vb365Error(`Cannot ${action}: ${why}`, { code: "invalid-input", reason: "report", hint });
}
