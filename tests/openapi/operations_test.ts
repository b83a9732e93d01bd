import assert from "node:assert/strict";
import { operationsOf, type Schema, versions } from "../../scripts/_openapi.ts";
import { flatten, requestSchemaNames } from "../../scripts/generate/_flatten.ts";
import generated from "../../generated/operations.json" with { type: "json" };
import official from "../testdata/operations.json" with { type: "json" };
import { documentOf, requestsOf } from "./_spec.ts";

const generatedOperations: Readonly<Record<string, string>> = generated;

Deno.test("openapi/ has each operation of the official files on the versions that they have it on, and no other", () => {
  for (const [operation, having] of Object.entries(official)) {
    assert.equal(generatedOperations[operation], having, operation);
  }
});

for (const version of versions) {
  Deno.test(`openapi/${version}.yaml has the operations of generated/operations.json, and no other`, () => {
    const wanted = Object.entries(generatedOperations).flatMap(([operation, having]) =>
      having.split(" ").includes(version) ? [operation] : []
    );
    const found = operationsOf(documentOf(version)).map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual(found.sort(), wanted.sort());
  });

  Deno.test(`generated/request_schemas/${version} hold every operation once, and what its body refers to`, async () => {
    const { operations, $defs } = await requestsOf(version);
    const found = operations.map(({ method, path }) => `${method} ${path}`).sort();
    const documented = operationsOf(documentOf(version)).map(({ method, path }) => `${method} ${path}`).sort();
    assert.deepEqual(found, documented);
    for (const [, name] of JSON.stringify(operations).matchAll(/#\/\$defs\/(\w+)/g)) assert.ok($defs[name ?? ""], name);
  });

  Deno.test(`openapi/${version}.yaml marks every secret of a request as written only`, () => {
    const secret = /password|passphrase|secret|privateKey|userCode|assertion|^refresh_token|_token$|certificate$/i;
    const document = flatten(documentOf(version));
    for (const name of requestSchemaNames(document)) {
      for (const [key, property] of Object.entries(document.components.schemas[name]?.properties ?? {})) {
        if (!secret.test(key) || !isText(property) || isOpenlyAsked(name, key)) continue;
        assert.equal(property.writeOnly, true, `${name}.${key}`);
      }
    }
  });
}

Deno.test("openapi/v8.yaml says which product version brought what the version of the API does not tell", async () => {
  const { operations } = await requestsOf("v8");
  const since = operations.filter((operation) => operation.since !== undefined);
  const found = since.map((operation) => `${operation.since} ${operation.method} ${operation.path}`).sort();
  assert.deepEqual(found, [
    "8.4 GET /Organizations/{organizationId}/tenantInformation",
    "8.4 GET /Organizations/{organizationId}/versionBackupOptions",
    "8.4 POST /Reports/GenerateOneDriveProtection",
    "8.4 POST /Reports/GenerateSharepointProtection",
    "8.4 POST /Reports/GenerateTeamsProtection",
    "8.4 PUT /Organizations/{organizationId}/versionBackupOptions",
    "8.6 GET /backupRepositories/maintenanceSessions",
    "8.6 GET /backupRepositories/maintenanceSessions/{sessionId}",
    "8.6 POST /backupRepositories/maintenanceSessions",
    "8.6 POST /backupRepositories/maintenanceSessions/{sessionId}/stop",
  ]);
});

function isText(property: Schema | boolean): property is Schema {
  return typeof property === "object" && [property.type].flat().includes("string");
}

/** The code to ask about is shown to the administrator anyway, and it is all that `POST /DeviceCode/check` takes. */
function isOpenlyAsked(name: string, key: string): boolean {
  return name === "DeviceCodeCheckRequest" && key === "userCode";
}
