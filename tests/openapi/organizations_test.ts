import assert from "node:assert/strict";
import { versions } from "../../scripts/_openapi.ts";
import { documentedRequest, generatedRequest } from "./_spec.ts";
import { rightMixes } from "../src/organizations/_right_mixes.ts";
import { changed, wrongMixes } from "../src/organizations/_wrong_mixes.ts";

const post = { method: "POST", path: "/Organizations" };
const put = { method: "PUT", path: "/Organizations/{organizationId}" };

for (const version of versions) {
  const judges = [documentedRequest(version, post), generatedRequest(version, post)];
  const number = Number(version.slice(1));

  for (const [name, { since, upTo = 8, body }] of Object.entries(rightMixes)) {
    const takes = since <= number && number <= upTo;
    Deno.test(`openapi/${version}.yaml ${takes ? "takes" : "refuses"} the new organization '${name}'`, () => {
      for (const judge of judges) assert.equal(judge(body), takes, JSON.stringify(judge.errors, null, 2));
    });
    if (!takes) continue;
    for (const [wrong, change] of Object.entries(wrongMixes[name] ?? {})) {
      Deno.test(`openapi/${version}.yaml refuses the new organization '${name}' with ${wrong}`, () => {
        for (const judge of judges) assert.equal(judge(changed(body, change)), false);
      });
    }
  }

  Deno.test(`openapi/${version}.yaml takes any part of an organization as a change, and nothing else`, () => {
    for (const judge of [documentedRequest(version, put), generatedRequest(version, put)]) {
      assert.ok(judge({}));
      assert.ok(judge({ exchangeOnlineSettings: { password: "x" } }), JSON.stringify(judge.errors));
      assert.equal(judge({ exchangeOnlineSettings: { pass: "x" } }), false);
      assert.equal(judge({ surprise: 1 }), false);
    }
  });

  Deno.test(`generated/request_schemas/${version}.ts leave out what only answers have`, () => {
    const body = { id: "63caebf0-2624-48d0-9ece-de1db611dc98", isBackedup: true };
    assert.ok(documentedRequest(version, put)(body));
    const judge = generatedRequest(version, put);
    judge(body);
    const refused = judge.errors?.map(({ params }) => params.additionalProperty);
    assert.deepEqual(refused, ["id", "isBackedup"]);
  });
}
