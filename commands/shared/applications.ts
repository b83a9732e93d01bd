/** Reads backup applications that are to be added: flags, rows of a file, or a whole body. */

import { type NewBackupApplication, versions } from "../../mod.ts";
import { certificateCheckOptions, inspectBody, inspectFirst, readCertificate, shownPath } from "./certificate.ts";
import type { Options, Secrets } from "../../cli/flags/options.ts";
import type { FlagReader } from "../../cli/flags/reader.ts";
import {
  passwordsInFile,
  readRows,
  refusePasswords,
  refuseProblems,
  type Row,
  type RowSecret,
  type RowShape,
  secretOf,
} from "./rows.ts";
import { decodeText } from "../../cli/output/text.ts";
import { usage } from "../../cli/errors.ts";
import { readBody } from "./body.ts";

export const applicationOptions = {
  "application-id": { kind: "list", value: "GUID", summary: "The id of an application in Entra" },
  "name": { kind: "text", value: "NAME", summary: "The name of the one application" },
  "certificate": {
    kind: "file",
    value: "FILE",
    summary: "The applications' certificate with its private key: a PFX, or Base64 text of one",
  },
  "from": {
    kind: "file",
    value: "FILE",
    summary: "Many applications as CSV or JSON, with the columns applicationId, displayName, certificate (a file), " +
      "certificatePasswordEnv; those without a certificate take --certificate",
  },
  "passwords-in-file": passwordsInFile,
  ...certificateCheckOptions,
  "body": { kind: "file", value: "FILE", summary: "The request's array as JSON, instead; - for standard input" },
} as const satisfies Options;

export const applicationSecrets = {
  "certificate-password": { summary: "The password of --certificate" },
} as const satisfies Secrets;

type Column = "applicationId" | "displayName" | "certificate" | "certificatePasswordEnv" | "certificatePassword";
const shape: RowShape<Column> = {
  columns: {
    applicationId: [],
    displayName: ["name"],
    certificate: [],
    certificatePasswordEnv: [],
    certificatePassword: [],
  },
  ignored: ["tags", "certificateThumbprint"],
};
const rowSecret: RowSecret<Column> = {
  variable: "certificatePasswordEnv",
  plain: "certificatePassword",
  common: "certificate-password",
};

/** Reads the applications before anybody signs in, so that a mistake in them sends nothing. */
export async function readApplications(flags: FlagReader, isReplacing: boolean): Promise<NewBackupApplication[]> {
  const body = flags.text("body");
  const file = flags.text("from");
  if (body !== undefined && file !== undefined) throw usage("--body and --from exclude each other");
  if (flags.isRehearsal && (body ?? file) !== undefined) return [];
  const applications = body !== undefined
    ? await fromBody(flags, body, isReplacing)
    : file !== undefined
    ? await readApplicationRows(flags, file)
    : await fromFlags(flags);
  flags.refuseUnread(body !== undefined ? "--body" : file !== undefined ? "--from" : "--application-id");
  return applications;
}

async function fromBody(flags: FlagReader, file: string, isReplacing: boolean): Promise<NewBackupApplication[]> {
  const { context } = flags;
  const { addBackupApplications: verb = "PUT" } = versions[await context.version()];
  const path = "/Organizations/{organizationId}/BackupApplications";
  const body = await readBody(context, file, { method: isReplacing ? "PUT" : verb, path });
  if (!isApplicationList(body)) throw usage("The body must be an array, also for one application");
  if (flags.switch("skip-certificate-check") !== true) await inspectBody(context, body, shownPath(file));
  return body;
}

function isApplicationList(body: unknown): body is NewBackupApplication[] {
  return Array.isArray(body) && body.every((entry) => typeof entry === "object" && entry !== null);
}

async function fromFlags(flags: FlagReader): Promise<NewBackupApplication[]> {
  const ids = flags.list("application-id");
  if (ids.length === 0) flags.lacks("--application-id is missing, or --from or --body", "Run it with --help.");
  const name = flags.text("name");
  if (ids.length > 1 && name !== undefined) throw usage("--name goes with one --application-id only");
  const path = flags.needText("certificate");
  const proof = await readProof(flags, path, () => flags.secret("certificate-password"));
  return ids.map((applicationId) => ({ application: { applicationId, displayName: name }, ...proof }));
}

/** Reads a certificate and, unless the server is to judge it, looks into it. */
export async function readProof(
  flags: FlagReader,
  path: string,
  findPassword: () => Promise<string | undefined>,
): Promise<Pick<NewBackupApplication, "applicationCertificate" | "applicationCertificatePassword">> {
  if (flags.isRehearsal) return { applicationCertificate: "" };
  const applicationCertificate = await readCertificate(flags.context, path);
  const password = await findPassword();
  const candidate = { shown: shownPath(path), certificate: applicationCertificate, password };
  if (flags.switch("skip-certificate-check") !== true) await inspectFirst(flags.context, candidate);
  return { applicationCertificate, applicationCertificatePassword: password };
}

/** Reads the rows of a file. */
export async function readApplicationRows(flags: FlagReader, file: string): Promise<NewBackupApplication[]> {
  const shown = shownPath(file);
  const rows = await readRows(decodeText(await flags.context.readFile(file)), shown, shape);
  const certificate = flags.text("certificate");
  refusePasswords(rows, rowSecret, shown, flags.switch("passwords-in-file") === true);
  refuseProblems(shown, rows.flatMap((row) => problemsOf(row, certificate)));
  const applications: NewBackupApplication[] = [];
  for (const row of rows) {
    const path = row.get("certificate") ?? certificate ?? "";
    const proof = await readProof(flags, path, () => secretOf(flags, row, rowSecret));
    const application = { applicationId: row.get("applicationId") ?? "", displayName: row.get("displayName") };
    applications.push({ application, ...proof });
  }
  return applications;
}

function problemsOf(row: Row<Column>, certificate: string | undefined): string[] {
  return [
    row.get("applicationId") === undefined ? `${row.where} has no applicationId` : "",
    (row.get("certificate") ?? certificate) === undefined ? `${row.where} has no certificate` : "",
  ].filter((problem) => problem !== "");
}
