/** Which certificates lie in files, and when they run out. */

import {
  type CertificateFacts,
  type CertificateInput,
  type CertificateReport,
  inspectCertificate,
  recognizeCertificate,
  Vb365Error,
} from "../../certificates.ts";
import type { Context } from "../../cli/context.ts";
import { load } from "../../cli/lazy.ts";
import { usage } from "../../cli/errors.ts";

/** A password that any program tries by itself: many files have it, and no flag can give it. */
const emptyPassword = "";

/**
 * Looks into a file whose password may be unknown.
 *
 * @param input The file.
 * @param password The password that was given, if any.
 * @param now The moment from which days are counted.
 * @param signal Ends the work.
 * @returns The report; when neither the password nor an empty one is right, of what the file tells without one.
 * @throws {Vb365Error} When it is no certificate in any form.
 */
export async function inspectAsFarAsPossible(
  input: CertificateInput,
  password: string | undefined,
  now: Date,
  signal: AbortSignal,
): Promise<CertificateReport> {
  const certificate = recognizeCertificate(input);
  const outline = await inspectCertificate(certificate, undefined, { now });
  if (outline.opened) return outline;
  const passwords = password === undefined ? [] : [password];
  for (const one of [...passwords, emptyPassword]) {
    const report = await inspectCertificate(certificate, one, { now, signal }).catch(passWrongPassword);
    if (report && one === emptyPassword) return withEmptyPassword(report);
    if (report) return report;
  }
  return outline;
}

function passWrongPassword(error: unknown): undefined {
  if (!(error instanceof Vb365Error) || error.reason !== "wrong-password") throw error;
}

function withEmptyPassword(report: CertificateReport): CertificateReport {
  const warning = "Its password is empty: anyone who has the file has what is in it.";
  return { ...report, warnings: [warning, ...report.warnings] };
}

/** How near the end of a certificate is, or why that cannot be said. */
export type State = "expired" | "expires soon" | "not yet valid" | "valid" | "unknown" | "no file";

/** A certificate in a file. */
export interface FileRow {
  readonly file: string;
  readonly subject: string | null;
  readonly thumbprint: string | null;
  readonly notAfter: string | null;
  readonly daysLeft: number | null;
  readonly state: State;
  /** Why the file does not tell more. */
  readonly problem: string | null;
}

/** How to look. */
export interface Look {
  readonly password: string | undefined;
  /** With fewer days left a certificate expires soon. */
  readonly days: number;
}

const certificateFiles = /\.(pfx|p12|cer|crt|der|pem)$/i;
const mostBytes = 1024 * 1024;
/** Two, as each may take all of a core and much memory while its key is derived. */
const filesAtOnce = 2;

/** Looks into the files, and into those of the folders, that the user names. */
export async function lookIntoFiles(context: Context, paths: readonly string[], look: Look): Promise<FileRow[]> {
  const files = await Promise.all(paths.map((path) => filesAt(context, path)));
  const { mapBounded } = await load<typeof import("../shared/bounded.ts")>(import.meta, "../shared/bounded.ts");
  const rows = await mapBounded([...new Set(files.flat())], filesAtOnce, (file) => rowsOf(context, file, look));
  return rows.flat();
}

/** Puts what runs out first in front, and what nobody knows at the end. */
export function byEnd<Row extends { notAfter: string | null }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => {
    if (a.notAfter === null || b.notAfter === null) return Number(a.notAfter === null) - Number(b.notAfter === null);
    return a.notAfter < b.notAfter ? -1 : a.notAfter > b.notAfter ? 1 : 0;
  });
}

async function filesAt(context: Context, path: string): Promise<readonly string[]> {
  if (path === "-") return [path];
  const kind = await context.files.kindOf(path);
  if (kind === "missing") throw usage(`Cannot read ${path}: there is no such file or folder`);
  if (kind === "file") return [path];
  return (await context.files.list(path)).filter((file) => certificateFiles.test(file));
}

/** One bad file among many is said, and does not keep the others from being looked into. */
async function rowsOf(context: Context, file: string, { password, days }: Look): Promise<FileRow[]> {
  const now = new Date(context.now());
  try {
    const report = await inspectAsFarAsPossible(await context.readFile(file, mostBytes), password, now, context.signal);
    const certificates = report.entries.flatMap(({ certificate }) => certificate ?? []);
    if (certificates.length === 0) return [unknown(file, whyNone(report, password))];
    return certificates.map((certificate) => known(file, certificate, now, days));
  } catch (error) {
    if (!(error instanceof Vb365Error)) throw error;
    return [unknown(file, error.message.slice(error.message.indexOf(": ") + 2))];
  }
}

function known(file: string, certificate: CertificateFacts, now: Date, days: number): FileRow {
  const { subject, thumbprint, notAfter, daysLeft } = certificate;
  return { file, subject, thumbprint, notAfter, daysLeft, state: stateOf(certificate, now, days), problem: null };
}

function stateOf({ notBefore, notAfter, daysLeft }: CertificateFacts, now: Date, days: number): State {
  if (new Date(notAfter) < now) return "expired";
  if (new Date(notBefore) > now) return "not yet valid";
  return daysLeft < days ? "expires soon" : "valid";
}

function unknown(file: string, problem: string): FileRow {
  return { file, subject: null, thumbprint: null, notAfter: null, daysLeft: null, state: "unknown", problem };
}

function whyNone({ opened }: CertificateReport, password: string | undefined): string {
  if (opened) return "it holds no certificate";
  return password === undefined
    ? "its certificate cannot be seen without its password"
    : "the password does not open it";
}

/** The ends of certificates by thumbprint. A file that cannot be opened says nothing, as `cert expiring` would show. */
export async function certificateEndsIn(context: Context, paths: readonly string[]): Promise<[string, string][]> {
  if (paths.length === 0) return [];
  const files = await lookIntoFiles(context, paths, { password: undefined, days: 0 });
  return files.flatMap(({ thumbprint, notAfter }): [string, string][] =>
    thumbprint !== null && notAfter !== null ? [[thumbprint, notAfter]] : []
  );
}
