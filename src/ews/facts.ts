/** What the end of Exchange Web Services in Exchange Online asks of a backup: roles, ids, dates. */

/** A permission of Entra, as its numbers and its name say it. */
export interface ApplicationRole {
  /** The name that the portal of Entra shows, e.g. `MailboxItem.Read.All`. */
  readonly name: string;
  /** The id that a grant names. */
  readonly id: string;
  /** The API that the role belongs to, by its name. */
  readonly resource: "Microsoft Graph" | "Office 365 Exchange Online";
  /** The API that the role belongs to, by its application id. */
  readonly resourceId: string;
}

/** A day on which something changes. */
export interface EwsDate {
  /** The day, ISO 8601. */
  readonly date: string;
  /** What changes on it. */
  readonly what: string;
}

const graph = { resource: "Microsoft Graph", resourceId: "00000003-0000-0000-c000-000000000000" } as const;
const exchange = {
  resource: "Office 365 Exchange Online",
  resourceId: "00000002-0000-0ff1-ce00-000000000000",
} as const;

/** The application roles that a backup of mailboxes needs by Microsoft Graph, and those that it still needs of Exchange. */
export const ewsRoles: readonly ApplicationRole[] = [
  { name: "User.Read.All", id: "df021288-bdef-4463-88db-98f22de89214", ...graph },
  { name: "MailboxItem.ImportExport.All", id: "76577085-e73d-4f1d-b26a-85fb33892327", ...graph },
  { name: "MailboxItem.Read.All", id: "7d9f353d-a7bd-4fbb-822a-26d5dd39a3ce", ...graph },
  { name: "MailboxFolder.ReadWrite.All", id: "fef87b92-8391-4589-9da7-eb93dab7dc8a", ...graph },
  { name: "full_access_as_app", id: "dc890d15-9560-4a4c-9b7f-a736ec74ec40", ...exchange },
  { name: "Exchange.ManageAsApp", id: "dc50a0fb-09a3-484d-be87-e023b12c6440", ...exchange },
];

/** The role of the directory that the application needs besides. */
export const directoryRole = "Global Reader";

/** What happens when, to every tenant of Exchange Online. */
export const ewsDates: readonly EwsDate[] = [
  {
    date: "2026-10-01",
    what: "EWS is turned off tenant by tenant, unless EwsEnabled is True and the list allows the application",
  },
  { date: "2027-04-01", what: "EWS ends in Exchange Online; the switch and the list vanish" },
];

/** What Microsoft Graph does not import and export, so that no permission brings it back. */
export const notByGraph: readonly string[] = ["in-place archives", "public folders", "group mailboxes"];
