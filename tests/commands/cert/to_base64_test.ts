import assert from "node:assert/strict";
import { utf16, vb365 } from "../../helpers/cli.ts";
import { openFile } from "../../../cli/deno/files.ts";
import { pfxBase64 } from "../../helpers/certificate.ts";

const { default: good } = await import("../../testdata/certificates/good.json", { with: { type: "json" } });
const { default: bad } = await import("../../testdata/certificates/bad.json", { with: { type: "json" } });

const pfx = Uint8Array.fromBase64(pfxBase64);
const utf8 = (text: string) => new TextEncoder().encode(text);

Deno.test("cert to-base64 turns every good file into one canonical line", async () => {
  const texts = bad.filter(({ reason }) => reason === null);
  for (const { file, base64 } of [...good.filter(({ keys, certificates }) => keys > 0 && certificates > 0), ...texts]) {
    const bytes = Uint8Array.fromBase64(base64);
    const { code, stdout, stderr } = await vb365(["cert", "to-base64", file], { files: { [file]: bytes } });
    assert.deepEqual([code, stderr], [0, ""], file);
    assert.match(stdout, /^[A-Za-z0-9+/]+={0,2}\n$/, file);
  }
});

Deno.test("cert to-base64 refuses every bad file with exit code 2 and its name", async () => {
  for (const { file, base64 } of bad.filter(({ reason }) => reason !== null)) {
    const bytes = Uint8Array.fromBase64(base64);
    const { code, stdout, stderr } = await vb365(["cert", "to-base64", file], { files: { [file]: bytes } });
    assert.deepEqual([code, stdout], [2, ""], file);
    assert.match(stderr, new RegExp(`^Error: Cannot (use|read) ${file}: `), file);
  }
});

for (
  const [name, bytes] of [
    ["the PFX itself", pfx],
    ["its Base64", utf8(pfxBase64)],
    ["Out-File of Windows PowerShell", utf16(`${pfxBase64}\r\n`)],
    ["UTF-16 without a mark", utf16(pfxBase64, false)],
    ["UTF-8 with a mark", utf8(`\ufeff${pfxBase64}\r\n`)],
    ["lines of 64", utf8(pfxBase64.replace(/(.{64})/g, "$1\n"))],
    ["lines of 76", utf8(pfxBase64.replace(/(.{76})/g, "$1\r\n"))],
    ["PEM with a wrong label", utf8(`-----BEGIN CERTIFICATE-----\n${pfxBase64}\n-----END CERTIFICATE-----\n`)],
    ["quotes", utf8(`"${pfxBase64}"\n`)],
  ] as [string, Uint8Array][]
) {
  Deno.test(`cert to-base64 gives the same line for ${name}`, async () => {
    const { stdout } = await vb365(["cert", "to-base64", "c"], { files: { c: bytes } });
    assert.equal(stdout, `${pfxBase64}\n`);
  });
}

Deno.test("cert to-base64 reads standard input for -", async () => {
  assert.equal((await vb365(["cert", "to-base64", "-"], { stdin: pfx })).stdout, `${pfxBase64}\n`);
});

Deno.test("cert to-base64 waits for nothing, so it does not listen for Ctrl-C either", async () => {
  const { signal } = new AbortController();
  signal.addEventListener = () => assert.fail("it listens");
  const { code, stdout } = await vb365(["cert", "to-base64", "c"], { files: { c: pfx }, signal });
  assert.deepEqual([code, stdout], [0, `${pfxBase64}\n`]);
});

Deno.test("cert to-base64 writes an object in the formats that have them", async () => {
  const files = { c: pfx };
  assert.deepEqual((await vb365(["cert", "to-base64", "c", "--output", "json"], { files })).json(), {
    base64: pfxBase64,
  });
  assert.match((await vb365(["cert", "to-base64", "c", "--output", "csv"], { files })).stdout, /^base64\nMII/);
});

Deno.test("cert to-base64 writes its line to a file", async () => {
  const { stdout, written, secretFiles } = await vb365(["cert", "to-base64", "c", "-o", "c.txt"], {
    files: { c: pfx },
  });
  assert.deepEqual([stdout, written.get("c.txt"), secretFiles], ["", `${pfxBase64}\n`, ["c.txt"]]);
});

for (const holdsSecret of [true, false]) {
  Deno.test({
    name: `openFile() widens no file that is there, and writes ${holdsSecret ? "a secret" : "data"} as it should`,
    ignore: Deno.build.os === "windows",
    async fn() {
      const folder = await Deno.makeTempDir();
      const path = `${folder}/out.txt`;
      const modeAfter = async (before: number | undefined) => {
        if (before !== undefined) {
          await Deno.writeTextFile(path, "old");
          await Deno.chmod(path, before);
        }
        const file = await openFile(path, holdsSecret);
        if (!("commit" in file)) assert.fail(file.problem);
        for await (const { name } of Deno.readDir(folder)) {
          const { mode } = await Deno.stat(`${folder}/${name}`);
          if (holdsSecret && name.endsWith(".part")) assert.equal((mode ?? 0) & 0o777, 0o600);
        }
        await file.commit("new");
        assert.equal(await Deno.readTextFile(path), "new");
        return ((await Deno.stat(path)).mode ?? 0) & 0o777;
      };
      try {
        const plain = holdsSecret ? 0o600 : 0o644;
        assert.deepEqual([await modeAfter(undefined) & 0o644, await modeAfter(0o644) & 0o644], [plain, plain]);
        assert.equal(await modeAfter(0o600), 0o600);
      } finally {
        await Deno.remove(folder, { recursive: true });
      }
    },
  });
}

for (
  const [problem, message] of [
    ["missing", /^Error: Cannot read c.pfx: there is no such file\n/],
    ["folder", /^Error: Cannot read c.pfx: it is a folder\n/],
    ["forbidden", /^Error: Cannot read c.pfx: this account may not\n/],
    ["too large", /^Error: Cannot read c.pfx: it has more than 1 MiB\n/],
  ] as const
) {
  Deno.test(`cert to-base64 names a file that is ${problem}`, async () => {
    const { code, stderr } = await vb365(["cert", "to-base64", "c.pfx"], { files: { "c.pfx": { problem } } });
    assert.equal(code, 2);
    assert.match(stderr, message);
  });
}

Deno.test("cert to-base64 takes one file", async () => {
  const { code, stderr } = await vb365(["cert", "to-base64", "a.pfx", "b.pfx"]);
  assert.equal(code, 2);
  assert.match(stderr, /takes <pfx>, and 2 were given/);
  assert.match((await vb365(["cert", "to-base64", "*.pfx"])).stderr, /\* and \? are not expanded here/);
});
