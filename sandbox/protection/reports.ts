/** Reports as files: CSV as text, and a PDF that holds one line. */

import type { Answer, Call } from "../operations/request.ts";
import { fieldsOf, textOf } from "../operations/fields.ts";
import { invalid } from "../http/refusal.ts";
import { backedUpUsers, usageOf } from "../jobs/runs.ts";
import { usersOf } from "../store/directory.ts";

/** `POST /Reports/GenerateStorageConsumption` */
export function reportStorage(call: Call): Answer {
  const { state, settings } = call;
  const rows = [...state.repositories.values()].flatMap(({ id, settings: { name } }) =>
    [...usageOf(state, id, settings.now())].map(([organizationId, bytes]) => [
      String(name),
      state.organizations.get(organizationId)?.name ?? organizationId,
      (bytes / 1e9).toFixed(2),
    ])
  );
  return report(call, ["Repository", "Organization", "Used space (GB)"], rows);
}

/** The reports on who is protected: of users, of mailboxes, and since 8.4 of OneDrives, sites and teams. */
export function reportProtection(call: Call): Answer {
  const { state, settings, body } = call;
  const organizationId = textOf(fieldsOf(body), "organizationId")?.toLowerCase();
  const rows = [...state.organizations.values()]
    .filter(({ id }) => organizationId === undefined || id === organizationId)
    .flatMap((organization) => {
      const backups = backedUpUsers(state, organization, settings.now());
      return usersOf(organization).map(({ id, name }) => {
        const at = backups.get(id)?.at;
        const last = at === undefined ? "" : new Date(at).toISOString();
        return [organization.name, name, at === undefined ? "Unprotected" : "Protected", last];
      });
    });
  return report(call, ["Organization", "Name", "State", "Last backup"], rows);
}

/** `POST /Reports/GenerateLicenseOverview` */
export function reportLicences(call: Call): Answer {
  const { state, settings } = call;
  const rows = [...state.organizations.values()].map((organization) => [
    organization.name,
    String(backedUpUsers(state, organization, settings.now()).size),
  ]);
  return report(call, ["Organization", "Licensed users"], rows);
}

function report(call: Call, headings: readonly string[], rows: readonly (readonly string[])[]): Answer {
  const sent = fieldsOf(call.body);
  checkTimeZone(textOf(sent, "timezone"));
  const text = [headings, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
  const isCsv = (textOf(sent, "format") ?? "CSV") === "CSV";
  const file = isCsv
    ? { type: "text/csv; charset=utf-8", text }
    : { type: "application/pdf", text: pdfOf(rows.length) };
  return { file };
}

/** Servers know Windows' names and the offsets beside them; the sandbox takes both, and IANA's. */
function checkTimeZone(name: string | undefined): void {
  if (name === undefined || /^(UTC|GMT|\(UTC.*\).*|.+ Standard Time)$/i.test(name)) return;
  try {
    Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    throw invalid("timezone is unknown.");
  }
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function pdfOf(rows: number): string {
  return `%PDF-1.4\n% ${rows} rows\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
}
