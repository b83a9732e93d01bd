/** The sandbox describes itself. */

import assert from "node:assert/strict";
import { versionNames } from "../../mod.ts";
import { bundleVersion } from "../../scripts/_openapi.ts";
import { openBench } from "../helpers/sandbox.ts";

Deno.test("GET /swagger/docs/vN is the document of each version, for nobody in particular", async () => {
  await using bench = await openBench();
  for (const version of versionNames) {
    const { status, body, headers } = await bench.send(`GET /swagger/docs/${version}`, { token: "" });
    assert.equal(status, 200);
    assert.match(headers.get("content-type") ?? "", /^application\/json/);
    const { openapi, paths, servers } = body as Record<string, unknown>;
    assert.match(String(openapi), /^3\./);
    assert("/Organizations" in Object(paths));
    assert.deepEqual(servers, [{ url: `/${version}` }]);
    const whole = await bundleVersion(version);
    assert.deepEqual(body, { ...whole, servers });
  }
  assert(bench.sandbox.requests.every(({ path }) => !path.includes("swagger")));
});

Deno.test("GET /swagger leads to the page, and a version that is not served has no document", async () => {
  await using bench = await openBench({ versions: ["v8"] });
  const { status, headers } = await bench.send("GET /swagger", { token: "" });
  assert.deepEqual([status, headers.get("location")], [302, "/swagger/ui/index"]);
  assert.equal((await bench.send("GET /swagger/docs/v7", { token: "" })).status, 404);
  const page = await bench.send("GET /swagger/ui/index", { token: "" });
  assert.match(page.headers.get("content-security-policy") ?? "", /default-src 'none'/);
});
