import assert from "node:assert/strict";
import { convertCertificateToBase64, inspectCertificate } from "../../../src/certificates/certificate.ts";
import { Vb365Error } from "../../../src/error.ts";
import { badFile, goodFiles } from "../../testdata/certificates/mod.ts";

const mutants = 2000;
const now = new Date("2026-12-01T00:00:00Z");
/** Lengths and tags that mean something to a parser. */
const special = [0, 0x7f, 0x80, 0x81, 0x84, 0xff, 0x30, 0xa0, 0x24, 0x02];

Deno.test(`inspectCertificate() answers to ${mutants} mutated files with an error of its own or a report`, async () => {
  const random = numbers(365);
  // Without the files of many rounds, so that two thousand of them take seconds.
  const files = [...goodFiles.filter(({ file }) => !/^(08|09|10|34|7\d|8\d|9\d)-/.test(file)), ...plainFiles()];
  let refused = 0;
  for (let count = 0; count < mutants; count++) {
    const { file, bytes, password } = files[random(files.length)] ?? assert.fail();
    const mutant = mutate(bytes, random);
    const start = performance.now();
    refused += await outcome(() => Promise.resolve(convertCertificateToBase64(mutant)), file);
    refused += await outcome(() => inspectCertificate(mutant, undefined, { now }), file);
    refused += await outcome(() => inspectCertificate(mutant, password, { now }), file);
    assert.ok(performance.now() - start < 10_000, file);
  }
  assert.ok(refused > mutants, `only ${refused} were refused: these are hardly mutants`);
});

/** Certificates as a PFX file holds them, where each byte lies open. */
function plainFiles(): { file: string; bytes: Uint8Array; password: string }[] {
  return ["cert-der.cer", "cert-pem.cer"].map((name) => ({ ...badFile(name), password: "" }));
}

/** 1 when the file was refused, 0 when it was read; anything but our error is a defect. */
async function outcome(run: () => Promise<unknown>, file: string): Promise<number> {
  try {
    await run();
    return 0;
  } catch (error) {
    if (!(error instanceof Vb365Error)) assert.fail(`${file}: ${error instanceof Error ? error.stack : error}`);
    assert.equal(error.code, "invalid-input");
    return 1;
  }
}

/** Changes a file in one to three places, near its start as often as anywhere. */
function mutate(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  let mutant = Uint8Array.from(bytes);
  for (let change = random(3); change >= 0; change--) {
    const at = random(random(2) === 0 ? mutant.length : Math.min(120, mutant.length));
    const byte = mutant[at] ?? 0;
    const before = mutant.subarray(0, at);
    const changes = [
      () => mutant.with(at, random(256)),
      () => mutant.with(at, byte ^ (1 << random(8))),
      () => mutant.with(at, special[random(special.length)] ?? 0),
      () => join(before, Uint8Array.of(random(256)), mutant.subarray(at)),
      () => join(before, mutant.subarray(at + 1 + random(8))),
      () => mutant.slice(0, at),
    ];
    // Most changes keep the length, as a file of another length is refused for that alone.
    const kind = random(4) === 0 ? random(changes.length) : random(3);
    if (mutant.length > 0) mutant = changes[kind]?.() ?? mutant;
  }
  return mutant;
}

function join(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Numbers that look random and are the same in each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(state / 2 ** 32 * below);
  };
}
