import assert from "node:assert/strict";
import { inspectCertificate } from "../../../mod.ts";
import { putPrivateFiles } from "../../../cli/deno/files.ts";
import { type Scene, vb365 } from "../../helpers/cli.ts";
import { at, textAt } from "../../helpers/sandbox.ts";

const password = "planted-password-é";
const env = { VB365_CERTIFICATE_PASSWORD: password };
const make = (words: readonly string[], scene: Scene = {}) => vb365(["cert", "new", ...words], { env, ...scene });

Deno.test("cert new writes a PFX and a .cer, and prints what is no secret", async () => {
  const words = ["out/contoso.pfx", "--days", "30", "--name", "VB365 for Contoso"];
  const { code, json, stdout, stderr, privateFiles } = await make(words);
  assert.deepEqual([code, stderr, [...privateFiles.keys()]], [0, "", ["out/contoso.pfx", "out/contoso.cer"]]);
  const { entries } = await inspectCertificate(privateFiles.get("out/contoso.pfx") ?? new Uint8Array(), password);
  const [entry] = entries;
  assert.deepEqual([entry?.certificate?.subject, entry?.keyBelongs], ["CN=VB365 for Contoso", true]);
  assert.deepEqual([entry?.certificate?.thumbprint, entry?.certificate?.daysLeft], [at(json(), "thumbprint"), 29]);
  const cer = await inspectCertificate(privateFiles.get("out/contoso.cer") ?? new Uint8Array());
  assert.deepEqual([cer.kind, cer.entries[0]?.certificate?.thumbprint], ["certificate", at(json(), "thumbprint")]);
  assert.doesNotMatch(stdout, /planted|PRIVATE|MII/);
});

Deno.test("cert new takes the name of the file, and 3DES for old servers, where nothing is said", async () => {
  const { json, privateFiles } = await make(["contoso.p12"]);
  assert.equal(textAt(json(), "certificate"), "contoso.cer");
  assert.equal(textAt(json(), "path"), "contoso.p12");
  const { entries, encryption } = await inspectCertificate(
    privateFiles.get("contoso.p12") ?? new Uint8Array(),
    password,
  );
  assert.deepEqual([entries[0]?.certificate?.subject, entries[0]?.certificate?.keySize], ["CN=contoso", 2048]);
  assert.ok(encryption.every(({ cipher }) => cipher === "3DES-CBC"));
});

Deno.test("cert new asks twice for a password that nobody sees, and makes nothing of two different ones", async () => {
  const typed = { env: {}, terminal: true };
  const same = await make(["a.pfx"], { ...typed, answers: ["planted-1", "planted-1"] });
  assert.deepEqual([same.code, same.asked.map(({ hidden }) => hidden), same.privateFiles.size], [0, [true, true], 2]);
  const other = await make(["a.pfx"], { ...typed, answers: ["planted-1", "planted-2"] });
  assert.deepEqual([other.code, other.privateFiles.size], [2, 0]);
  assert.match(other.stderr, /the two passwords are not the same/i);
  assert.doesNotMatch(other.stderr, /planted/);
  const left = await make(["a.pfx"], { ...typed, answers: ["planted-1", undefined] });
  assert.deepEqual([left.code, left.privateFiles.size], [130, 0]);
});

Deno.test("cert new says which servers cannot open what it makes", async () => {
  assert.equal(at((await make(["a.pfx"])).json(), "warnings"), undefined);
  const made = await make(["a.pfx", "--pfx-encryption", "aes256-sha256"]);
  assert.match(String(at(made.json(), "warnings", 0)), /^a\.pfx: Windows Server 2016 and older cannot open it/);
});

Deno.test("cert new takes AES and a larger key", async () => {
  const { privateFiles } = await make(["a.pfx", "--pfx-encryption", "AES256-SHA256", "--key-size", "3072"]);
  const { entries, encryption } = await inspectCertificate(privateFiles.get("a.pfx") ?? new Uint8Array(), password);
  assert.equal(entries[0]?.certificate?.keySize, 3072);
  assert.ok(encryption.every(({ cipher }) => cipher === "AES-256-CBC"));
});

for (const there of ["a.pfx", "a.cer"]) {
  Deno.test(`cert new never replaces ${there} unless told so`, async () => {
    const files = { [there]: "old" };
    const refused = await make(["a.pfx"], { files });
    assert.deepEqual([refused.code, refused.privateFiles.size], [2, 0]);
    assert.match(refused.error().hint ?? "", /--yes/);
    assert.equal((await make(["a.pfx", "--yes"], { files })).privateFiles.size, 2);

    const no = await make(["a.pfx"], { files, terminal: true, answers: ["n"] });
    assert.deepEqual([no.code, no.privateFiles.size], [7, 0]);
    const yes = await make(["a.pfx"], { files, terminal: true, answers: ["y"] });
    assert.deepEqual([yes.code, yes.privateFiles.size], [0, 2]);
  });
}

for (
  const [what, words, scene, message] of [
    ["no password", ["a.pfx"], { env: {} }, /password.*is missing/],
    ["a password on the command line", ["a.pfx", "--certificate-password", "planted"], {}, /takes no value/],
    ["no days", ["a.pfx", "--days", "0"], {}, /a whole number from 1 to 36500/],
    ["a small key", ["a.pfx", "--key-size", "1024"], {}, /--key-size takes 2048, 3072, 4096/],
    ["a .cer for the PFX", ["a.cer"], {}, /a\.cer is no name for a PFX/],
    ["standard output", ["-"], {}, /written to files only/],
    ["a folder", ["dir"], { files: { "dir/x": "" } }, /dir: it is a folder/],
    ["a long name", ["a.pfx", "--name", "x".repeat(65)], {}, /common name/],
  ] as [string, string[], Scene, RegExp][]
) {
  Deno.test(`cert new refuses ${what}`, async () => {
    const { code, error, privateFiles, stderr } = await make(words, scene);
    assert.match(error().message, message);
    assert.deepEqual([code, privateFiles.size], [2, 0]);
    assert.doesNotMatch(stderr, /planted/);
  });
}

Deno.test("cert new --what-if writes nothing and asks for nothing", async () => {
  const { code, json, privateFiles } = await make(["a.pfx", "--what-if"], { env: {} });
  assert.deepEqual([code, privateFiles.size, textAt(json(), "target")], [0, 0, "a.pfx, a.cer"]);
});

Deno.test("putPrivateFiles() puts all files in place or none, for their owner only", async () => {
  const folder = await Deno.makeTempDir();
  const [pfx, cer] = [`${folder}/a.pfx`, `${folder}/a.cer`];
  const content = (text: string) => [pfx, cer].map((path) => ({ path, bytes: new TextEncoder().encode(text) }));
  const modeOf = async (path: string) => ((await Deno.stat(path)).mode ?? 0) & 0o777;
  const names = async () => (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name).sort();
  try {
    assert.equal(await putPrivateFiles(content("one"), false), undefined);
    if (Deno.build.os !== "windows") {
      assert.deepEqual([await modeOf(pfx), await modeOf(cer)], [0o600, 0o600]);
      await Deno.chmod(pfx, 0o644);
    }
    assert.deepEqual(await putPrivateFiles(content("two"), false), { path: pfx, problem: "exists" });
    assert.equal(await Deno.readTextFile(pfx), "one");

    await Deno.remove(pfx);
    assert.deepEqual(await putPrivateFiles(content("three"), false), { path: cer, problem: "exists" });
    assert.deepEqual(await names(), ["a.cer"], "the first file went back, and no part is left");

    assert.equal(await putPrivateFiles(content("four"), true), undefined);
    assert.deepEqual([await Deno.readTextFile(pfx), await Deno.readTextFile(cer)], ["four", "four"]);
    if (Deno.build.os !== "windows") assert.equal(await modeOf(pfx), 0o600);
    const nowhere = `${folder}/nowhere/a.pfx`;
    assert.deepEqual(await putPrivateFiles([{ path: nowhere, bytes: new Uint8Array(1) }], true), {
      path: nowhere,
      problem: "missing",
    });
    assert.deepEqual(await names(), ["a.cer", "a.pfx"]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
