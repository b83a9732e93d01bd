import assert from "node:assert/strict";
import { createHash, createHmac, pbkdf2Sync } from "node:crypto";
import { type HashName, hashOf, hmac } from "../../../src/crypto/hash.ts";
import { deriveBytes, pbkdf2 } from "../../../src/crypto/key_derivation.ts";
import { passwordBytes } from "../../../src/certificates/decrypt.ts";

/** Our names of the hashes and the platform's. */
const names: Record<HashName, string> = {
  "MD5": "md5",
  "SHA-1": "sha1",
  "SHA-224": "sha224",
  "SHA-256": "sha256",
  "SHA-384": "sha384",
  "SHA-512": "sha512",
  "SHA-512/224": "sha512-224",
  "SHA-512/256": "sha512-256",
};
const hashes = Object.entries(names).map(([name, platform]) => ({ name: name as HashName, platform }));

Deno.test("hashRounds() hashes as the platform does, whatever the length and the number of rounds", async (test) => {
  for (const { name, platform } of hashes) {
    await test.step(name, async () => {
      const hash = await hashOf(name);
      for (let length = 0; length < 300; length++) {
        const message = Uint8Array.from({ length }, (_, index) => (index * 7 + length) & 0xff);
        let expected: Uint8Array = message;
        for (let round = 0; round < 3; round++) expected = createHash(platform).update(expected).digest();
        assert.equal(hash.repeat(message, 3).toHex(), expected.toHex());
      }
    });
  }
});

Deno.test("hmac() takes short and long keys", async () => {
  for (const { name, platform } of hashes) {
    for (const length of [0, 20, 64, 65, 128, 129, 300]) {
      const key = new Uint8Array(length).fill(0xa5);
      const expected = Uint8Array.from(createHmac(platform, key).update("content").digest());
      assert.deepEqual(Uint8Array.from(hmac(await hashOf(name), key, new TextEncoder().encode("content"))), expected);
    }
  }
});

Deno.test("pbkdf2() takes every hash", async () => {
  const password = new TextEncoder().encode("Пароль");
  const salt = Uint8Array.of(1, 2, 3);
  for (const { name, platform } of hashes) {
    const expected = Uint8Array.from(pbkdf2Sync(password, salt, 7, 70, platform));
    assert.deepEqual(await pbkdf2(name, password, { salt, iterations: 7 }, 70), expected);
  }
});

Deno.test("deriveBytes() gives the values that others published", async () => {
  const sha1 = await hashOf("SHA-1");
  const salt = { salt: Uint8Array.fromHex("0a58cf64530d823f"), iterations: 1 };
  const key = await deriveBytes(sha1, passwordBytes("smeg").wide, salt, "key", 24);
  assert.equal(key.toHex(), "8aaae6297b6cb04642ab5b077851284eb7128f1a2a7fbca3");
  const iv = await deriveBytes(sha1, passwordBytes("smeg").wide, salt, "iv", 8);
  assert.equal(iv.toHex(), "79993dfe048d3b76");
  const queeg = { salt: Uint8Array.fromHex("05dec959acff72f7"), iterations: 1000 };
  const long = await deriveBytes(sha1, passwordBytes("queeg").wide, queeg, "key", 24);
  assert.equal(long.toHex(), "ed2034e36328830ff09df1e1a07dd357185dac0d4f9eb3d4");
});
