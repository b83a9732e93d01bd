import { Vb365Error, type Version, versions } from "../../mod.ts";
import { type Candidate, checkAndWarn, isWrongPassword, readCertificate, shownPath } from "../shared/certificate.ts";
import { defineCommand } from "../../cli/command.ts";
import type { Context } from "../../cli/context.ts";
import {
  type Attempt,
  choose,
  partlyDone,
  planAll,
  readChoice,
  rotateAll,
  type RotationRow,
  rotationText,
} from "./_rotation.ts";
import { Mistakes, usage } from "../../cli/errors.ts";

export const command = defineCommand({
  words: "org rotate-cert",
  summary: "Give organizations another application certificate",
  description:
    "For organizations that authenticate by application only, from v6 on. Upload the .cer to their applications " +
    "in Entra first. Exchange Online and SharePoint Online get it in one request, and the thumbprints before and after are " +
    "read from the server. The first failure stops the rest; run it again to finish, as organizations that have the " +
    "certificate are left alone. Certificates of backup applications stay as they are.",
  mirrors: "Set-VBOOrganization, PUT /Organizations/{organizationId}",
  permissions: "In Entra: Application Administrator, to upload the .cer.",
  effect: "loses",
  output: "Rotation",
  examples: [
    "vb365 org rotate-cert contoso.onmicrosoft.com --certificate new.pfx",
    "# every organization that has the certificate which runs out",
    "vb365 org rotate-cert --all --matching AC000DA6AF138B2C631ED3C06FBCAB049A642378 --certificate new.pfx --what-if",
  ],
  arguments: { "organizations?...": "Their ids or names, or patterns with * and ? that one name matches each" },
  options: {
    organization: { kind: "list", value: "NAME", summary: "Instead of the argument, once for each of them" },
    certificate: {
      kind: "file",
      value: "FILE",
      summary: "The new certificate with its private key: a PFX, or Base64 text",
    },
    all: { kind: "switch", summary: "Every organization of the server that has the certificate of --matching" },
    matching: {
      kind: "text",
      value: "THUMBPRINT",
      summary: "With --all: the SHA-1 thumbprint of the certificate to go",
    },
    "keep-going": { kind: "switch", summary: "Go on with the other organizations after a failure" },
  },
  secrets: { "certificate-password": { summary: "The password of --certificate" } },
  connects: true,
  async run(
    context,
    args,
    { organization: named = [], certificate: path, all = false, matching, "keep-going": keepGoing = false },
  ) {
    const mistakes = new Mistakes();
    const choice = mistakes.try(() => readChoice([...args["organizations?..."], ...named], all, matching));
    if (path === undefined) mistakes.add(usage("--certificate is missing"));
    mistakes.refuse();
    if (choice === undefined || path === undefined) throw new Error("what is missing was not refused");
    const certificate = await readCertificate(context, path);
    const password = await context.secrets.findOrAsk("certificate-password");
    const fresh = await thumbprintOf(context, { shown: shownPath(path), certificate, password });
    const next = { applicationCertificate: certificate, applicationCertificatePassword: password };
    needAble(await context.version());
    const client = await context.connect();
    const organizations = await choose(client, choice, fresh);
    if (organizations.length === 0) await context.tell("No organization has that certificate.");
    if (context.whatIf) return await planAll(context, client, organizations, next);
    const attempts = await rotateAll(context, client, { organizations, next, keepGoing });
    return await settle(context, attempts);
  },
  text: rotationText,
});

function needAble(version: Version): void {
  if (versions[version].rotateCertificate) return;
  throw usage(`Cannot rotate certificates: ${version} has no such operation`, "Use --api-version v6 or later.");
}

/** Looks into the certificate before anything is asked of the server, and resolves to its thumbprint. */
async function thumbprintOf(context: Context, candidate: Candidate): Promise<string | undefined> {
  try {
    const { entries } = await checkAndWarn(context, candidate);
    return entries.find((entry) => entry.hasPrivateKey)?.certificate?.thumbprint;
  } catch (error) {
    if (candidate.password !== undefined || !isWrongPassword(error)) throw error;
    throw usage(
      `Cannot use ${candidate.shown}: it has a password, and none was given`,
      "Set VB365_CERTIFICATE_PASSWORD, or use --certificate-password-file FILE.",
    );
  }
}

/** A failure of the only one, or of all, is that failure; with anything done besides it is a part of the work. */
async function settle(context: Context, attempts: readonly Attempt[]): Promise<RotationRow[]> {
  const rows = attempts.map(({ row }) => row);
  const errors = attempts.flatMap(({ error }) => error === undefined ? [] : [error]);
  const [first] = errors;
  if (first === undefined && rows.every(({ state }) => state !== "not tried")) return rows;
  const isPart = rows.some(({ state }) => state === "rotated" || state === "unchanged") || errors.some(isPartlyDone);
  if (isPart || first === undefined) throw partlyDone(attempts);
  if (rows.length > 1) await context.print(rows);
  throw first;
}

function isPartlyDone(error: unknown): boolean {
  return error instanceof Vb365Error && error.code === "partly-done";
}
