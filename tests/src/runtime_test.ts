/** What an older runtime lacks is named by every function that needs it, before anything is done. */

import assert from "node:assert/strict";
import {
  checkApplicationCertificate,
  connect,
  convertCertificateToBase64,
  createClient,
  findVersions,
  inspectCertificate,
  newCertificate,
  recognizeCertificate,
} from "../../mod.ts";
import { goodFile } from "../testdata/certificates/mod.ts";

const { bytes } = goodFile("01");
const server = { server: "vb365.example.com", fetch: () => Promise.resolve(Response.json({})) };
const calls: Readonly<Record<string, () => unknown>> = {
  checkApplicationCertificate: () => checkApplicationCertificate(bytes, "x"),
  connect: () => connect({ ...server, version: "v8", username: "admin", password: "x" }),
  convertCertificateToBase64: () => convertCertificateToBase64(bytes),
  createClient: () => createClient({ ...server, version: "v8" }),
  findVersions: () => findVersions(server),
  inspectCertificate: () => inspectCertificate(bytes, "x"),
  newCertificate: () => newCertificate({ commonName: "app", password: "x" }),
  recognizeCertificate: () => recognizeCertificate(bytes),
};

for (const [owner, name] of [[Uint8Array.prototype, "toHex"], [RegExp, "escape"]] as const) {
  for (const [what, call] of Object.entries(calls)) {
    Deno.test(`${what}() names ${name}() where the runtime lacks it`, async () => {
      const kept = Object.getOwnPropertyDescriptor(owner, name);
      assert.ok(kept);
      Reflect.deleteProperty(owner, name);
      try {
        const error = await Promise.try(call).then(() => assert.fail("no error"), (error) => error);
        assert.deepEqual([error.name, error.code, error.reason], ["Vb365Error", "unsupported", "runtime"]);
        assert.match(error.message, new RegExp(`this JavaScript runtime has no \\w+\\.${name}\\(\\)`));
        assert.match(error.hint, /npm package on Node 22/);
      } finally {
        Object.defineProperty(owner, name, kept);
      }
    });
  }
}
