/** What a file may cost to open: refused before anything is derived, and ended when the caller wants it. */

import assert from "node:assert/strict";
import { convertCertificateToBase64, inspectCertificate } from "../../../src/certificates/certificate.ts";
import { mostRounds } from "../../../src/certificates/encryption.ts";
import { Vb365Error } from "../../../src/error.ts";
import { element, integer, nothing, octets, oid, sequence, tagged } from "../../../src/asn1/write.ts";
import { oids } from "../../../src/asn1/read.ts";
import { goodFile } from "../../testdata/certificates/mod.ts";
import { slowness } from "../../helpers/pace.ts";

const salt = octets(new Uint8Array(8));
const content = octets(new Uint8Array(16));
const hmacWithSha224 = "1.2.840.113549.2.8";
const hmacWithSha512 = "1.2.840.113549.2.11";

const pbes1 = (rounds: number) => sequence(oid(oids.tripleDesWithSha1), sequence(salt, integer(rounds)));
const pbes2 = (derivation: Uint8Array) =>
  sequence(oid(oids.pbes2), sequence(derivation, sequence(oid(oids.aes256Cbc), octets(new Uint8Array(16)))));
const pbkdf2 = (rounds: number, prf: string = oids.hmacWithSha256, ...size: Uint8Array[]) =>
  sequence(oid(oids.pbkdf2), sequence(salt, integer(rounds), ...size, sequence(oid(prf), nothing)));
const scrypt = (cost: number, block = 8, parallel = 1) =>
  sequence(oid(oids.scrypt), sequence(salt, integer(cost), integer(block), integer(parallel)));
const rc2 = (derivation: Uint8Array) =>
  sequence(
    oid(oids.pbes2),
    sequence(derivation, sequence(oid("1.2.840.113549.3.2"), sequence(integer(58), octets(new Uint8Array(8))))),
  );

const data = (bytes: Uint8Array) => sequence(oid(oids.data), tagged(0, octets(bytes)));
const encrypted = (algorithm: Uint8Array) =>
  sequence(
    oid(oids.encryptedData),
    tagged(0, sequence(integer(0), sequence(oid(oids.data), algorithm, element(0x80, new Uint8Array(16))))),
  );
const keyBag = (algorithm: Uint8Array) => sequence(oid(oids.shroudedKeyBag), tagged(0, sequence(algorithm, content)));
const keys = (...algorithms: Uint8Array[]) => data(sequence(...algorithms.map(keyBag)));
const pfx = (safes: readonly Uint8Array[], ...mac: Uint8Array[]) =>
  sequence(integer(3), data(sequence(...safes)), ...mac);
const mac = (hash: string, rounds: number) =>
  sequence(sequence(sequence(oid(hash), nothing), octets(new Uint8Array(20))), salt, integer(rounds));
const pbmac1 = (derivation: Uint8Array) => {
  const algorithm = sequence(oid(oids.pbmac1), sequence(derivation, sequence(oid(oids.hmacWithSha256), nothing)));
  return sequence(sequence(algorithm, octets(new Uint8Array(32))), salt, integer(1));
};
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

const traps: Record<string, Uint8Array> = {
  "PBES1 of 9,999,999 rounds, three hashes each": pfx([encrypted(pbes1(9_999_999))]),
  "a private key under PBES1 of 9,999,999 rounds": pfx([keys(pbes1(9_999_999))]),
  "PBKDF2 with SHA-224": pfx([encrypted(pbes2(pbkdf2(9_999_999, hmacWithSha224)))]),
  "PBKDF2 with SHA-512": pfx([encrypted(pbes2(pbkdf2(9_999_999, hmacWithSha512)))]),
  "1,000 parts under scrypt": pfx(times(1000, () => encrypted(pbes2(scrypt(16_384))))),
  "1,000 keys under scrypt": pfx([keys(...times(1000, () => pbes2(scrypt(16_384))))]),
  "keys and parts and a MAC, each bearable": pfx(
    [encrypted(pbes2(pbkdf2(4_000_000))), keys(pbes2(pbkdf2(4_000_000)))],
    mac(oids.sha1, 4_000_000),
  ),
  "parts in parts": pfx([
    data(
      sequence(
        sequence(
          oid("1.2.840.113549.1.12.10.1.6"),
          tagged(0, sequence(...times(20, () => keyBag(pbes2(pbkdf2(900_000)))))),
        ),
      ),
    ),
  ]),
  "a MAC of SHA-512": pfx([keys()], mac("2.16.840.1.101.3.4.2.3", 9_999_999)),
  "a MAC of MD5": pfx([keys()], mac("1.2.840.113549.2.5", 9_999_999)),
  "a MAC of more rounds than there are": pfx([keys()], mac(oids.sha1, 2 ** 40)),
  "a PBMAC1 with a key of 1,024 bytes": pfx([keys()], pbmac1(pbkdf2(1_000_000, oids.hmacWithSha256, integer(1024)))),
  "RC2 with a key of 128 bytes": pfx([encrypted(rc2(pbkdf2(3_000_000, oids.hmacWithSha256, integer(128))))]),
  "4,000 private keys of 3,000 rounds": pfx([keys(...times(4_000, () => pbes2(pbkdf2(3_000))))]),
};

Deno.test("inspectCertificate() refuses what costs too much in sum, before it derives anything", async (test) => {
  for (const [what, bytes] of Object.entries(traps)) {
    await test.step(what, async () => {
      const start = performance.now();
      const { message, reason } = await refusalOf(inspectCertificate(bytes, "planted-Pass9"));
      assert.equal(reason, "iterations");
      assert.match(message, /claims \d+ iterations.* up to 10000000 are done/);
      const took = performance.now() - start;
      assert.ok(took < 500 * slowness(), `${took} ms`);
      assert.throws(() => convertCertificateToBase64(bytes), { reason: "iterations" });
    });
  }
});

Deno.test("inspectCertificate() names the cost of a file", async () => {
  const bytes = traps["keys and parts and a MAC, each bearable"] ?? assert.fail();
  const { message, hint } = await refusalOf(inspectCertificate(bytes, "planted-Pass9"));
  assert.match(message, /it claims 12000000 iterations in 3 parts, which is the work of 12001500 rounds of SHA-1: /);
  assert.match(hint ?? "", /fewer iterations/);
});

Deno.test("inspectCertificate() adds up what only the password shows", async () => {
  const costly = sequence(...times(100, () => keyBag(pbes2(pbkdf2(200_000)))));
  const bytes = pfx([await encryptedPart(costly)]);
  const start = performance.now();
  assert.equal((await refusalOf(inspectCertificate(bytes, "Test-Pass1"))).reason, "iterations");
  const took = performance.now() - start;
  assert.ok(took < 1000 * slowness(), `${took} ms`);
  assert.equal((await refusalOf(inspectCertificate(bytes, "planted-Pass9"))).reason, "wrong-password");
});

Deno.test("inspectCertificate() refuses a scrypt that claims more memory than is given", async () => {
  const { message, reason } = await refusalOf(inspectCertificate(pfx([encrypted(pbes2(scrypt(2 ** 20, 2)))]), "x"));
  assert.equal(reason, "iterations");
  assert.match(message, /claims 257 MiB of memory/);
});

const long: Record<string, Uint8Array> = {
  "the derivation of PKCS#12": pfx([keys()], mac(oids.sha1, mostRounds - 1000)),
  "PBKDF2 of the platform": pfx([encrypted(pbes2(pbkdf2(mostRounds - 1000)))]),
  "PBKDF2 with SHA-224": pfx([encrypted(pbes2(pbkdf2(1_600_000, hmacWithSha224)))]),
  "PBKDF1": pfx([
    encrypted(sequence(oid("1.2.840.113549.1.5.10"), sequence(salt, integer(mostRounds - 1000)))),
  ]),
};

Deno.test("inspectCertificate() ends when its signal says so, and lets timers run meanwhile", async (test) => {
  for (const [what, bytes] of Object.entries(long)) {
    await test.step(what, async () => {
      let ticks = 0;
      const clock = setInterval(() => ticks++, 20);
      const start = performance.now();
      try {
        await assert.rejects(inspectCertificate(bytes, "x", { signal: AbortSignal.timeout(300) }), {
          name: "TimeoutError",
        });
      } finally {
        clearInterval(clock);
      }
      const took = performance.now() - start;
      assert.ok(took < 1500 * slowness(), `${took} ms`);
      assert.ok(ticks >= 3, `${ticks} ticks`);
    });
  }
});

Deno.test("inspectCertificate() does nothing for a signal that has gone off", async () => {
  const stopped = AbortSignal.abort(new Error("stopped"));
  await assert.rejects(inspectCertificate(goodFile("34").bytes, "Test-Pass1", { signal: stopped }), /stopped/);
});

async function refusalOf(run: Promise<unknown>): Promise<Vb365Error> {
  try {
    await run;
  } catch (error) {
    assert.ok(error instanceof Vb365Error, String(error));
    assert.equal(error.code, "invalid-input");
    return error;
  }
  assert.fail("it was opened");
}

/** A part that is really encrypted, with the password Test-Pass1. */
async function encryptedPart(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const password = await crypto.subtle.importKey("raw", new TextEncoder().encode("Test-Pass1"), "PBKDF2", false, [
    "deriveKey",
  ]);
  const derivation = { name: "PBKDF2", hash: "SHA-256", salt: new Uint8Array(8), iterations: 1000 };
  const aes = { name: "AES-CBC", length: 256 };
  const key = await crypto.subtle.deriveKey(derivation, password, aes, false, ["encrypt"]);
  const iv = new Uint8Array(16);
  const hidden = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-CBC", iv }, key, bytes));
  return sequence(
    oid(oids.encryptedData),
    tagged(0, sequence(integer(0), sequence(oid(oids.data), pbes2(pbkdf2(1000)), element(0x80, hidden)))),
  );
}
