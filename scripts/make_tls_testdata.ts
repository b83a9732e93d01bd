/**
 * Makes the throw-away certificates of tests/testdata/tls: one file for each kind of certificate that a server shows,
 * and the keys behind them. They are committed and valid for a hundred years, so this runs only when a kind is added:
 *
 *     deno run --allow-run=openssl --allow-read --allow-write scripts/make_tls_testdata.ts
 */

const folder = new URL("../tests/testdata/tls/", import.meta.url);
const always = ["20200101000000Z", "21200101000000Z"] as const;
const past = ["20200101000000Z", "20210101000000Z"] as const;
const future = ["21000101000000Z", "21200101000000Z"] as const;
const names = "subjectAltName = DNS:localhost, IP:127.0.0.1, IP:::1";
const notCa = "basicConstraints = critical, CA:FALSE";
const isCa = "basicConstraints = critical, CA:TRUE";

interface Kind {
  /** The lines of its extensions; none makes an X.509 version 1 certificate with OpenSSL 3. */
  extensions: readonly string[];
  subject?: string;
  key?: string;
  issuer?: string;
  digest?: string;
  dates?: readonly [string, string];
}

const kinds: Readonly<Record<string, Kind>> = {
  root_ca: { extensions: [isCa, "keyUsage = keyCertSign"], subject: "/CN=Contoso Test Root", key: "ca_key" },
  intermediate_ca: {
    extensions: [isCa, "keyUsage = keyCertSign"],
    subject: "/CN=Contoso Test Intermediate",
    key: "intermediate_key",
    issuer: "root_ca",
  },
  cn_only_ca_true: { extensions: ["subjectKeyIdentifier = hash", isCa] },
  cn_only_plain: { extensions: ["subjectKeyIdentifier = hash"] },
  cn_only_ca_false: { extensions: [notCa] },
  san_ca_true: { extensions: [names, isCa] },
  san_ca_false: { extensions: [names, notCa] },
  san_plain: { extensions: [names] },
  windows_like: {
    extensions: [
      names,
      "keyUsage = critical, digitalSignature, keyEncipherment",
      "extendedKeyUsage = clientAuth, serverAuth",
      "subjectKeyIdentifier = hash",
    ],
  },
  expired: { extensions: [names, notCa], dates: past },
  not_yet_valid: { extensions: [names, notCa], dates: future },
  other_name: { extensions: ["subjectAltName = DNS:veeam01.example.com", notCa], subject: "/CN=veeam01.example.com" },
  other_name_ca_true: {
    extensions: ["subjectAltName = DNS:veeam01.example.com", isCa],
    subject: "/CN=veeam01.example.com",
  },
  sha1: { extensions: [names, notCa], digest: "sha1" },
  rsa1024: { extensions: [names, notCa], key: "weak_key" },
  client_only: { extensions: [names, notCa, "extendedKeyUsage = clientAuth"] },
  private_ca_leaf: { extensions: [names, notCa], issuer: "root_ca" },
  intermediate_leaf: { extensions: [names, notCa], issuer: "intermediate_ca" },
  private_ca_leaf_cn_only: { extensions: [notCa], issuer: "root_ca" },
  version1: { extensions: [] },
  version1_private_ca: { extensions: [], issuer: "root_ca" },
  other: { extensions: [names, notCa], key: "other_key" },
  ec_p256: { extensions: [names, notCa], key: "ec_key" },
};

const keys: Readonly<Record<string, readonly string[]>> = {
  ca_key: ["RSA", "rsa_keygen_bits:2048"],
  intermediate_key: ["RSA", "rsa_keygen_bits:2048"],
  server_key: ["RSA", "rsa_keygen_bits:2048"],
  other_key: ["RSA", "rsa_keygen_bits:2048"],
  weak_key: ["RSA", "rsa_keygen_bits:1024"],
  ec_key: ["EC", "ec_paramgen_curve:P-256"],
};
/** Keys of the authorities are not kept: nothing else can be issued in their name. */
const keptKeys = ["server_key", "other_key", "weak_key", "ec_key"];

await Deno.mkdir(folder, { recursive: true });
const work = await Deno.makeTempDir();
for (const [name, [algorithm = "", option = ""]] of Object.entries(keys)) {
  await openssl("genpkey", "-algorithm", algorithm, "-pkeyopt", option, "-out", `${work}/${name}.pem`);
}
for (const [name, kind] of Object.entries(kinds)) await issue(name, kind);
for (const name of [...Object.keys(kinds), ...keptKeys]) {
  await Deno.copyFile(`${work}/${name}.pem`, new URL(`${name}.pem`, folder));
}
await Deno.remove(work, { recursive: true });

async function issue(name: string, kind: Kind): Promise<void> {
  const key = `${work}/${kind.key ?? "server_key"}.pem`;
  const issuerKey = kind.issuer === undefined ? key : `${work}/${kinds[kind.issuer]?.key}.pem`;
  const issuer = kind.issuer === undefined ? ["-selfsign"] : ["-cert", `${work}/${kind.issuer}.pem`];
  const [from, until] = kind.dates ?? always;
  await Deno.writeTextFile(`${work}/ca.cnf`, configuration(kind));
  await Deno.writeTextFile(`${work}/index.txt`, "");
  const request = `${work}/request.pem`;
  await openssl("req", "-new", "-key", key, "-subj", kind.subject ?? "/CN=localhost", "-out", request);
  await openssl(
    ...["ca", "-batch", "-notext", "-config", `${work}/ca.cnf`, "-keyfile", issuerKey, ...issuer],
    ...["-md", kind.digest ?? "sha256", "-startdate", from, "-enddate", until, "-in", request],
    ...["-out", `${work}/${name}.pem`],
  );
}

function configuration(kind: Kind): string {
  const extensions = kind.extensions.length > 0 ? "x509_extensions = extensions\n" : "";
  return `[ca]
default_ca = test
[test]
database = ${work}/index.txt
rand_serial = yes
new_certs_dir = ${work}
unique_subject = no
policy = any
${extensions}[any]
commonName = supplied
[extensions]
${kind.extensions.join("\n")}
`;
}

async function openssl(...args: string[]): Promise<void> {
  const { success, stderr } = await new Deno.Command("openssl", { args, stdout: "null", stderr: "piped" }).output();
  if (!success) throw new Error(`openssl ${args[0]}: ${new TextDecoder().decode(stderr)}`);
}
