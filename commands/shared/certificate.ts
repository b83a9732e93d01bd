/** Certificate files that the user names. */

import { recognizeCertificate, type RecognizedCertificate, Vb365Error } from "../../base64.ts";
import type { CertificateReport } from "../../certificates.ts";
import { load } from "../../cli/lazy.ts";
import type { Context } from "../../cli/context.ts";
import type { Options } from "../../cli/flags/options.ts";

const mostBytes = 1024 * 1024;

/** What a run has read: one file may serve both services of an organization, and standard input can be read only once. */
const read = new WeakMap<Context, Map<string, Promise<RecognizedCertificate>>>();

/** Those of which the run knows that their Base64 is no text to show. */
const noted = new WeakSet<RecognizedCertificate>();

/** Those that are their file, byte for byte. */
const whole = new WeakSet<RecognizedCertificate>();

/** Reads a file that holds a certificate in some form, and recognizes it. */
export function readCertificateFile(context: Context, path: string): Promise<RecognizedCertificate> {
  const files = read.get(context) ?? new Map<string, Promise<RecognizedCertificate>>();
  const file = files.get(path) ?? recognizeFile(context, path);
  read.set(context, files.set(path, file));
  return file;
}

async function recognizeFile(context: Context, path: string): Promise<RecognizedCertificate> {
  const bytes = await context.readFile(path, mostBytes);
  try {
    const certificate = recognizeCertificate(bytes);
    if (certificate.form === "binary" && certificate.contents[0].length === bytes.length) whole.add(certificate);
    return certificate;
  } catch (error) {
    throw nameFile(error, shownPath(path));
  }
}

/** Reads a certificate file and refuses by its name what is no PFX. */
export async function readCertificate(context: Context, path: string): Promise<RecognizedCertificate> {
  const certificate = await readCertificateFile(context, path);
  if (noted.has(certificate)) return certificate;
  try {
    const isFile = path !== "-" && whole.has(certificate);
    context.known.add(certificate.base64, isFile ? { file: context.absolute(path) } : undefined);
    noted.add(certificate);
    return certificate;
  } catch (error) {
    throw nameFile(error, shownPath(path));
  }
}

/** The name of a file in a sentence. */
export function shownPath(path: string): string {
  return path === "-" ? "standard input" : path;
}

/** Puts the name of the file into what is wrong with it. */
export function nameFile(error: unknown, shown: string): unknown {
  if (!(error instanceof Vb365Error)) return error;
  const { message, code, reason, hint } = error;
  const why = message.slice(message.indexOf(": ") + 2);
  return new Vb365Error(`Cannot use ${shown}: ${why}`, { code, reason, hint, cause: error });
}

export const certificateCheckOptions = {
  "skip-certificate-check": {
    kind: "switch",
    summary: "Send a certificate that is expired, not valid yet or cannot be opened all the same",
  },
} as const satisfies Options;

/** A certificate that is about to be sent. */
export interface Candidate {
  /** The name by which the user knows it. */
  readonly shown: string;
  readonly certificate: RecognizedCertificate;
  readonly password: string | undefined;
}

/** What a run has looked into already: both services of an organization usually have the same file. */
const looked = new WeakMap<Context, Candidate[]>();

/**
 * Refuses a certificate that cannot prove an application now, and warns of what will soon be wrong with it.
 *
 * Without a password only a file that needs none can be looked into. Any other is sent with a warning, as the API takes a
 * certificate without a password.
 */
export async function inspectFirst(context: Context, candidate: Candidate): Promise<void> {
  const { shown, certificate, password } = candidate;
  const before = looked.get(context) ?? [];
  if (before.some((one) => one.certificate === certificate && one.password === password)) return;
  looked.set(context, [...before, candidate]);
  try {
    await checkAndWarn(context, candidate);
  } catch (error) {
    if (password !== undefined || !isWrongPassword(error)) throw withWayOut(error);
    await context.warn(
      `${shown} has a password and none was given: it was not looked into, and the server may refuse it`,
    );
    const { inspectCertificate } = await loadInspection();
    const { warnings } = await inspectCertificate(certificate, undefined, { now: new Date(context.now()) });
    for (const warning of warnings) await context.warn(`${shown}: ${warning}`);
  }
}

/** Looking into a certificate takes ten times the files that recognizing one does. */
function loadInspection() {
  return load<typeof import("../../certificates.ts")>(import.meta, "../../certificates.ts");
}

/** Refuses a certificate that cannot prove an application now, and warns of what is not good about it. */
export async function checkAndWarn(
  context: Context,
  { shown, certificate, password }: Candidate,
): Promise<CertificateReport> {
  const now = new Date(context.now());
  const { checkApplicationCertificate } = await loadInspection();
  const report = await checkApplicationCertificate(certificate, password ?? "", { now, signal: context.signal }).catch(
    (error) => {
      throw nameFile(error, shown);
    },
  );
  for (const warning of report.warnings) await context.warn(`${shown}: ${warning}`);
  return report;
}

/** Looks into every certificate in a body that the user brought along. */
export async function inspectBody(context: Context, body: unknown, shown: string): Promise<void> {
  for (const { certificate: text, password } of certificatesIn(body)) {
    const named = `the certificate in ${shown}`;
    await inspectFirst(context, { shown: named, certificate: recognizeNamed(text, named), password });
  }
}

function recognizeNamed(text: string, shown: string): RecognizedCertificate {
  try {
    return recognizeCertificate(text);
  } catch (error) {
    throw withWayOut(nameFile(error, shown));
  }
}

interface Found {
  readonly certificate: string;
  readonly password: string | undefined;
}

/** The certificates in a body, each pair of certificate and password once; paths on a v3 server are none. */
function certificatesIn(body: unknown): Found[] {
  const all = new Map(everyCertificate(body).map((found) => [JSON.stringify(found), found]));
  return [...all.values()].filter(({ certificate }) => !/^([a-z]:\\|\\\\)/i.test(certificate));
}

function everyCertificate(data: unknown): Found[] {
  if (typeof data !== "object" || data === null) return [];
  const { applicationCertificate: certificate, applicationCertificatePassword: password }: Record<string, unknown> = {
    ...data,
  };
  const below = Object.values(data).flatMap(everyCertificate);
  if (typeof certificate !== "string") return below;
  return [{ certificate, password: typeof password === "string" ? password : undefined }, ...below];
}

/** Whether a certificate was refused for its password. */
export function isWrongPassword(error: unknown): boolean {
  return error instanceof Vb365Error && error.reason === "wrong-password";
}

function withWayOut(error: unknown): unknown {
  if (!(error instanceof Vb365Error)) return error;
  const { message, code, reason, hint, cause } = error;
  const way = "If the server is to judge it, add --skip-certificate-check.";
  return new Vb365Error(message, { code, reason, hint: hint === undefined ? way : `${hint} ${way}`, cause });
}
