/** How the documents of the versions come by their paths and tags. */

import assert from "node:assert/strict";
import { contentsOf, withContents } from "../../scripts/generate/_paths.ts";

const file = `# Proxies.
tags:
  Proxies: The machines.
  Pools: Many machines.
failures: { v8: {} }
Proxies:
  x-path: /Proxies
  v8: { get: { tags: [Proxies] } }
  v7: { get: { tags: [Proxies] } }
  beforeV6: { get: { tags: [Proxies] } }
Rescan:
  x-path: /Proxies/{proxyId}/Rescan/of/everything/that/there/is/with/a/name/that/is/much/too/long/for/one/line
  x-versions: v5 v8
  post: { tags: [Pools] }
`;
const document = `info:
  version: v0
tags:
  - name: Old
    description: Gone.
paths:
  /Old: { $ref: x.yaml#/Old }
  /Older:
    $ref: x.yaml#/Older
components: {}
`;

function pathsIn(version: string): string {
  const text = withContents(document, version, contentsOf("openapi/operations/proxies.yaml", file));
  return text.slice(text.indexOf("tags:"), text.indexOf("components:"));
}

Deno.test("a document lists the paths of its version, by the newest key that is not too new, and their tags", () => {
  const proxies = "tags:\n  - name: Proxies\n    description: The machines.\n";
  const ref = "operations/proxies.yaml#/Proxies";
  assert.equal(pathsIn("v3"), `${proxies}paths:\n  /Proxies: { $ref: ${ref}/beforeV6 }\n`);
  assert.equal(pathsIn("v7"), `${proxies}paths:\n  /Proxies: { $ref: ${ref}/v7 }\n`);
});

Deno.test("a document lists no path that no key of its version has, and what x-versions names", () => {
  assert.equal(pathsIn("v6").includes("/Proxies"), false);
  const v8 = pathsIn("v8");
  assert.match(v8, /^tags:\n {2}- name: Pools\n.*\n {2}- name: Proxies\n/);
  assert.match(v8, /line:\n {4}\$ref: operations\/proxies\.yaml#\/Rescan\n$/);
  assert.match(pathsIn("v5"), /beforeV6 \}\n.*Rescan\n$/s);
  assert.equal(
    withContents(document, "v8", contentsOf("openapi/operations/x.yaml", file)).endsWith("components: {}\n"),
    true,
  );
});
