import assert from "node:assert/strict";
import { nameOf, operationsOf, reachableSchemas, type Schema, versions } from "../../scripts/_openapi.ts";
import { flatten, requestSchemaNames } from "../../scripts/generate/_flatten.ts";
import { compileIn, documentedRequest, documentedResponse, documentOf, generatedRequest } from "./_spec.ts";
import { wrongRequests } from "../src/organizations/_wrong_requests.ts";

import examples from "../testdata/examples.json" with { type: "json" };

for (const example of examples) {
  for (const version of example.versions) {
    Deno.test(`openapi/${version}.yaml fits the ${example.kind} ${example.name}`, () => {
      const judges = example.status === undefined
        ? [documentedRequest(version, example), generatedRequest(version, example)]
        : [documentedResponse(version, { ...example, status: example.status })];
      for (const judge of judges) assert.ok(judge(example.body), JSON.stringify(judge.errors, null, 2));
    });
  }
}

for (const { place, versions, body, because } of wrongRequests) {
  const [method = "", path = ""] = place.split(" ");
  Deno.test(`openapi/*.yaml refuse ${place} with ${because}`, () => {
    for (const version of versions.split(" ")) {
      for (const judgeOf of [documentedRequest, generatedRequest]) {
        assert.equal(judgeOf(version, { method, path })(body), false, version);
      }
    }
  });
}

for (const version of versions) {
  Deno.test(`openapi/${version}.yaml closes every object of a request`, () => {
    const document = flatten(documentOf(version));
    for (const name of requestSchemaNames(document)) {
      const schema = document.components.schemas[name];
      if (schema?.type !== "object") continue;
      const judge = compileIn(version, { $ref: `#/components/schemas/${name}` });
      judge({ surprise: 1 });
      const refused = judge.errors?.filter(({ keyword }) => /^(additional|unevaluated)Properties$/.test(keyword));
      assert.equal(refused?.length, 1, name);
    }
  });

  Deno.test(`openapi/${version}.yaml lets anything in an answer be missing, null, new or of an unknown value`, () => {
    for (const [name, schema] of answers(version)) {
      const judge = compileIn(version, { $ref: `#/components/schemas/${name}` });
      const least = Object.fromEntries((schema.required ?? []).map((key) => [key, leastOf(schema, key)]));
      assert.ok(judge({ ...least, surprise: 1 }), name);
      for (const [key, property] of Object.entries(schema.properties ?? {})) {
        if (schema.required?.includes(key)) continue;
        assert.ok(judge({ ...least, [key]: null }), `${name}.${key} null`);
        if (hasKnownValues(version, property)) {
          assert.ok(judge({ ...least, [key]: "Surprise" }), `${name}.${key} unknown`);
        }
      }
    }
  });

  Deno.test(`openapi/${version}.yaml says something about every property and every parameter`, () => {
    const document = documentOf(version);
    for (const [name, schema] of Object.entries(flatten(document).components.schemas)) {
      for (const [key, property] of Object.entries(/Rule|^As[A-Z]/.test(name) ? {} : schema.properties ?? {})) {
        assert.ok(typeof property === "object" && property.description, `${name}.${key}`);
      }
    }
    for (const parameter of Object.values(document.components.parameters)) assert.ok(parameter.description);
  });
}

Deno.test("openapi/*.yaml give a path and an operation the same name in every version", () => {
  const names = new Map<string, string>();
  for (const { method, path, operation } of versions.flatMap((version) => operationsOf(documentOf(version)))) {
    const route = `${method} ${path.toLowerCase().replaceAll(/\{\w+\}/g, "{}")}`;
    const isRenamed = route === "PUT /organizations/{}/backupapplications"; // "Add" up to v7, "Replace" since v8
    const name = isRenamed ? path : `${path} ${operation.operationId}`;
    assert.equal(name, names.get(route) ?? name);
    names.set(route, name);
  }
});

function answers(version: string): [string, Schema][] {
  const document = flatten(documentOf(version));
  const bodies = operationsOf(document).map(({ operation }) => operation.responses);
  const names = reachableSchemas(bodies, document);
  return Object.entries(document.components.schemas).filter(([name, { properties }]) => names.has(name) && properties);
}

function hasKnownValues(version: string, property: Schema | boolean): boolean {
  const choices = typeof property === "object" ? property.anyOf ?? [] : [];
  return choices.some(({ $ref }) => $ref !== undefined && documentOf(version).components.schemas[nameOf($ref)]?.enum);
}

function leastOf(schema: Schema, key: string): unknown {
  const property = schema.properties?.[key];
  const type = typeof property === "object" ? property.type : undefined;
  return type === "array" ? [] : type === "integer" ? 0 : "text";
}
