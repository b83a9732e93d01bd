import assert from "node:assert/strict";
import { generateKeyPairSync, X509Certificate } from "node:crypto";
import { leadsToAuthority } from "../../../src/transport/verify.ts";
import { makeRogueCertificate, type Rogue, type SignatureKind } from "./_tls_rogue.ts";
import { derOf, pemOf } from "../../helpers/tls_testdata.ts";

/** Whether a chain of certificates leads to an authority, by its signatures: beneath what node:tls says of it. */

const leadsTo = (presented: readonly Uint8Array[], ...authorities: readonly Uint8Array[]) =>
  leadsToAuthority(presented, authorities.map((der) => new X509Certificate(der).toString()));

const root = derOf("root_ca");

Deno.test("leadsToAuthority() follows honest signatures, whatever else is sent along", async () => {
  const [leaf, intermediate] = [derOf("intermediate_leaf"), derOf("intermediate_ca")];
  assert.ok(await leadsTo([derOf("private_ca_leaf")], root));
  assert.ok(await leadsTo([derOf("private_ca_leaf")], derOf("other"), root));
  assert.ok(await leadsTo([leaf, intermediate], root));
  assert.ok(await leadsTo([leaf, derOf("other"), intermediate, root], root));
  assert.ok(await leadsTo([leaf], root, intermediate));
  assert.ok(await leadsTo([derOf("san_plain")], derOf("san_plain")));
  assert.ok(!await leadsTo([leaf], root));
  assert.ok(!await leadsTo([derOf("private_ca_leaf")], intermediate));
  assert.ok(!await leadsTo([derOf("san_plain"), root], root));
  assert.ok(!await leadsTo([], root));
});

const rogue: Rogue = {
  version: 3,
  subject: "localhost",
  issuer: root,
  key: pemOf("other_key"),
  signingKey: pemOf("other_key"),
};

Deno.test("leadsToAuthority() is not led astray by names, versions or certificates that may not issue", async () => {
  const server = derOf("private_ca_leaf");
  const byServer = makeRogueCertificate({ ...rogue, issuer: server, signingKey: pemOf("server_key") });
  const oldAuthority = makeRogueCertificate({ ...rogue, version: 1, subject: "Old" });
  const falseAuthority = makeRogueCertificate({ ...rogue, subject: "False", isAuthority: true });
  assert.ok(!await leadsTo([makeRogueCertificate(rogue)], root));
  assert.ok(!await leadsTo([makeRogueCertificate(rogue), root], root));
  assert.ok(!await leadsTo([byServer, server], root));
  assert.ok(!await leadsTo([byServer], server));
  assert.ok(!await leadsTo([makeRogueCertificate({ ...rogue, issuer: oldAuthority }), oldAuthority], root));
  assert.ok(!await leadsTo([makeRogueCertificate({ ...rogue, issuer: falseAuthority }), falseAuthority], root));
});

const keys = {
  rsa: pemOf("other_key"),
  ec: pemOf("ec_key"),
  ed25519: generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
};
const pss = (hash: string, salt: string) =>
  `304106092a864886f70d01010a3034a00f${hash}a11c301a06092a864886f70d010108${hash}a2030201${salt}`;
const signatures: readonly (SignatureKind & { name: string; key: string; isTaken: boolean })[] = [
  { name: "RSA, SHA-1", key: keys.rsa, isTaken: false, algorithm: "300d06092a864886f70d0101050500", hash: "sha1" },
  { name: "RSA, SHA-256", key: keys.rsa, isTaken: true, algorithm: "300d06092a864886f70d01010b0500", hash: "sha256" },
  { name: "RSA, SHA-384", key: keys.rsa, isTaken: true, algorithm: "300d06092a864886f70d01010c0500", hash: "sha384" },
  { name: "RSA, SHA-512", key: keys.rsa, isTaken: true, algorithm: "300d06092a864886f70d01010d0500", hash: "sha512" },
  {
    name: "RSA-PSS, SHA-256",
    key: keys.rsa,
    isTaken: true,
    algorithm: pss("300d06096086480165030402010500", "20"),
    hash: "sha256",
    saltLength: 32,
  },
  {
    name: "RSA-PSS, SHA-512",
    key: keys.rsa,
    isTaken: true,
    algorithm: pss("300d06096086480165030402030500", "40"),
    hash: "sha512",
    saltLength: 64,
  },
  { name: "ECDSA, SHA-256", key: keys.ec, isTaken: true, algorithm: "300a06082a8648ce3d040302", hash: "sha256" },
  { name: "ECDSA, SHA-384", key: keys.ec, isTaken: true, algorithm: "300a06082a8648ce3d040303", hash: "sha384" },
  { name: "Ed25519", key: keys.ed25519, isTaken: true, algorithm: "300506032b6570", hash: null },
];

for (const { name, key, isTaken, ...signature } of signatures) {
  Deno.test(`leadsToAuthority() ${isTaken ? "takes" : "does not take"} a signature by ${name}`, async () => {
    const authority = makeRogueCertificate({ ...rogue, subject: "Authority", key, isAuthority: true });
    const server = makeRogueCertificate({ ...rogue, issuer: authority, signingKey: key, signature });
    assert.equal(await leadsTo([server], authority), isTaken);
    const tampered = Uint8Array.from(server);
    tampered[60] = (tampered[60] ?? 0) ^ 1;
    assert.ok(!await leadsTo([tampered], authority));
  });
}
