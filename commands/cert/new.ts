import { newCertificate, type NewCertificateOptions, type PfxEncryption } from "../../certificates.ts";
import { defineCommand } from "../../cli/command.ts";
import { everyOf, type Values } from "../../cli/flags/options.ts";
import type { Context } from "../../cli/context.ts";
import { usage } from "../../cli/errors.ts";

/** The sizes of keys, by what stands on a command line. */
const keySizes: { readonly [K in NonNullable<NewCertificateOptions["keySize"]> as `${K}`]: K } = {
  "2048": 2048,
  "3072": 3072,
  "4096": 4096,
};

const options = {
  "name": { kind: "text", value: "NAME", summary: "The name in the certificate (CN); by default that of the file" },
  "days": {
    kind: "number",
    range: [1, 36_500],
    isWhole: true,
    value: "DAYS",
    summary: "How long it is valid, 365 by default",
  },
  "key-size": {
    kind: "text",
    value: "BITS",
    choices: everyOf<keyof typeof keySizes>()("2048", "3072", "4096"),
    summary: "The size of the RSA key; by default the first",
  },
  "pfx-encryption": {
    kind: "text",
    value: "WAY",
    choices: everyOf<PfxEncryption>()("3des-sha1", "aes256-sha256"),
    summary: "How the PFX is encrypted; servers up to Windows 2016 open the first one only, the default",
  },
} as const;

export const command = defineCommand({
  words: "cert new",
  summary: "Make a self-signed certificate for an Entra application",
  description: "Writes a PFX with the private key, for Veeam, and beside it a .cer without it, to be uploaded to the " +
    "application in Entra. Only the owner of the files may read them; on Windows they take over the rights of their " +
    "folder. Files that are there are replaced with --yes only.",
  mirrors: "New-SelfSignedCertificate and Export-PfxCertificate",
  effect: "writes",
  output: "Certificate",
  examples: [
    "vb365 cert new contoso.pfx --certificate-password-file password.txt",
    "vb365 cert new contoso.pfx --name contoso-backup --days 730 --query thumbprint",
  ],
  arguments: { pfx: "Where to write the PFX; the .cer is put beside it" },
  options,
  secrets: { "certificate-password": { summary: "The password that the PFX is to have" } },
  async run(context, { pfx }, values) {
    const certificate = certificatePath(pfx);
    const mayReplace = await mayWrite(context, [pfx, certificate]);
    if (context.whatIf) return planned(pfx, certificate);
    const password = await context.secrets.needNew("certificate-password");
    const made = await newCertificate({ ...settings(pfx, values), password, now: new Date(context.now()) });
    context.known.add(made.privateKeyPem);
    await context.files.putPrivate([
      { path: pfx, bytes: made.pfx },
      { path: certificate, bytes: made.certificate },
    ], mayReplace);
    const caution = cautions[values["pfx-encryption"] ?? "3des-sha1"];
    if (caution !== undefined) await context.warn(`${pfx}: ${caution}`);
    const { thumbprint, fingerprint, notBefore, notAfter } = made;
    return { thumbprint, fingerprint, notBefore, notAfter, path: pfx, certificate };
  },
  text: (made) =>
    "whatIf" in made ? made.whatIf : [
      `Thumbprint   ${made.thumbprint}`,
      `Valid until  ${made.notAfter.slice(0, 10)}`,
      `For Veeam    ${made.path}`,
      `For Entra    ${made.certificate}`,
    ].join("\n"),
});

const cautions: Readonly<Record<PfxEncryption, string | undefined>> = {
  "3des-sha1": undefined,
  "aes256-sha256": "Windows Server 2016 and older cannot open it, and say 'The specified network password is not " +
    "correct'; for them leave --pfx-encryption away.",
};

/** The .cer that goes with a PFX. */
function certificatePath(pfx: string): string {
  if (/\.(cer|crt|der|pem)$/i.test(pfx)) {
    throw usage(`${pfx} is no name for a PFX`, "Name it .pfx; the .cer comes by itself.");
  }
  if (pfx === "-") throw usage("A certificate is written to files only", "Name the PFX, e.g. contoso.pfx.");
  return `${pfx.replace(/\.(pfx|p12)$/i, "")}.cer`;
}

function settings(pfx: string, values: Values<typeof options>): Omit<NewCertificateOptions, "password"> {
  const { name, days, "key-size": keySize, "pfx-encryption": encryption } = values;
  const ownName = pfx.replace(/^.*[\\/]/, "").replace(/\.(pfx|p12)$/i, "");
  return {
    commonName: name ?? ownName,
    ...(days !== undefined && { days }),
    ...(keySize !== undefined && { keySize: keySizes[keySize] }),
    ...(encryption !== undefined && { encryption }),
  };
}

/** Looks before a password is asked for; what comes between is caught when the files are put in place. */
async function mayWrite(context: Context, paths: readonly string[]): Promise<boolean> {
  const kinds = await Promise.all(paths.map((path) => context.files.kindOf(path)));
  const folder = paths.find((_, at) => kinds[at] === "folder");
  if (folder !== undefined) throw usage(`Cannot write ${folder}: it is a folder`);
  const there = paths.filter((_, at) => kinds[at] === "file");
  if (there.length === 0) return false;
  context.needsConsent(`replace ${there.join(" and ")}`);
  if (!context.whatIf) await context.confirm(`Replace ${there.join(" and ")}? Its private key would be lost.`);
  return true;
}

function planned(pfx: string, certificate: string) {
  const [operation, target] = ["Make certificate", `${pfx}, ${certificate}`];
  return { whatIf: `What if: Performing the operation "${operation}" on target "${target}".`, operation, target };
}
