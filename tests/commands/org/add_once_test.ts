import assert from "node:assert/strict";
import { signedIn, vb365 } from "../../helpers/cli.ts";
import { id, own, secrets } from "../../helpers/planted.ts";

Deno.test("org add office365 recognizes one PFX for both services once, and builds its request once", async () => {
  const { toBase64 } = Uint8Array.prototype;
  const { stringify } = JSON;
  const pfx = own.pfx.toBase64();
  const counts = { encoded: 0, built: 0 };
  Uint8Array.prototype.toBase64 = function (...options) {
    if (this.length === own.pfx.length) counts.encoded++;
    return toBase64.apply(this, options);
  };
  JSON.stringify = (value: unknown, replacer?: unknown, space?: number | string) => {
    const text: string = Reflect.apply(stringify, JSON, [value, replacer, space]);
    if (text?.includes(pfx)) counts.built++;
    return text;
  };
  try {
    const words = `org add office365 --mode existing-application --application-id ${id} --certificate own.pfx ` +
      "--account a@contoso.com --office-organization-name contoso.com";
    const { code, sent } = await vb365(words.split(" "), {
      env: { ...signedIn, VB365_CERTIFICATE_PASSWORD: secrets.VB365_CERTIFICATE_PASSWORD },
      files: { "own.pfx": own.pfx },
      answer: () => Response.json({ id, name: "contoso.com" }, { status: 201 }),
    });
    assert.equal(code, 0);
    assert.equal(stringify(sent.at(-1)?.body).split(pfx).length - 1, 2, "both services have it");
  } finally {
    Uint8Array.prototype.toBase64 = toBase64;
    JSON.stringify = stringify;
  }
  assert.deepEqual(counts, { encoded: 1, built: 1 });
});
