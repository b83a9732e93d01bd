/**
 * Measures looking into a certificate, whole processes: `cert inspect` beside `cert to-base64` on the same file, turn by
 * turn, so that a busy moment hits both; the median of nine counts. And a file of 600,000 rounds, as NSS writes them.
 */

import { inspectCertificate } from "../../mod.ts";
import { readText, root } from "../_files.ts";
import { cliPermissions } from "../_program.ts";
import { concludeFigures, median, report, timeDeno } from "./_figures.ts";

const rounds = 9;
/** As Windows and OpenSSL write them: 2,000 rounds or a little more. */
const usual = [
  "01-windows-3des-sha1-2000.pfx",
  "02-windows-aes256-sha256-2000.pfx",
  "04-openssl3-aes256-sha256-2048.pfx",
];
const manyRounds = "34-iter-600000.pfx";
const most = { ratio: 2, milliseconds: 2000 };

const files: { file: string; password: string; base64: string }[] = JSON.parse(
  await readText("tests/testdata/certificates/good.json"),
);
const folder = await Deno.makeTempDir();
for (const { file, password, base64 } of files) {
  const bytes = Uint8Array.fromBase64(base64);
  if (usual.includes(file)) await compare(file, bytes, password);
  if (file === manyRounds) await openOnce(bytes, password);
}
await Deno.remove(folder, { recursive: true });
concludeFigures();

async function compare(file: string, bytes: Uint8Array, password: string): Promise<void> {
  const path = `${folder}/${file}`;
  await Deno.writeFile(path, bytes);
  const times: Record<"to-base64" | "inspect", number[]> = { "to-base64": [], "inspect": [] };
  for (let round = 0; round <= rounds; round++) {
    for (const verb of ["to-base64", "inspect"] as const) {
      const duration = await time(["cert", verb, path], password);
      if (round > 0) times[verb].push(duration);
    }
  }
  const [convert, inspect] = [median(times["to-base64"]), median(times.inspect)];
  const ratio = inspect / convert;
  report({
    what: `\`cert inspect\` of ${file}`,
    ours: `${inspect.toFixed(0)} ms`,
    beside: `${convert.toFixed(0)} ms of \`cert to-base64\``,
    value: ratio,
    unit: "×",
    most: most.ratio,
  });
}

async function openOnce(bytes: Uint8Array, password: string): Promise<void> {
  const start = performance.now();
  await inspectCertificate(bytes, password);
  const duration = performance.now() - start;
  const ours = `${duration.toFixed(0)} ms`;
  report({
    what: "opening a PFX of 600,000 rounds",
    ours,
    beside: "",
    value: duration,
    unit: "ms",
    most: most.milliseconds,
  });
}

function time(words: string[], password: string): Promise<number> {
  const env = { VB365_CERTIFICATE_PASSWORD: password };
  return timeDeno(["run", "--no-prompt", ...cliPermissions, "cli.ts", ...words], { cwd: root, env });
}
