import assert from "node:assert/strict";
import type { Fault } from "../../sandbox/mod.ts";
import { at, openBench, textAt } from "../helpers/sandbox.ts";

const server = {
  type: "OnPremises",
  isExchange: true,
  exchangeSettings: { serverName: "exchange.example.com", username: "EXAMPLE\\backup", password: "pass" },
};

Deno.test("startSandbox() goes wrong in every way that it is told to", async () => {
  await using bench = await openBench();
  const meet = (fault: Fault) => {
    bench.sandbox.setFault(fault);
    return bench.send("GET /v7/Organizations");
  };
  const failed = await meet({ kind: "status", status: 503 });
  assert.deepEqual([failed.status, at(failed.body, "errorCode")], [503, null]);
  const empty = await meet({ kind: "empty-body" });
  assert.deepEqual([empty.status, empty.text], [500, ""]);
  const html = await meet({ kind: "html" });
  assert.deepEqual([html.status, html.headers.get("content-type")], [502, "text/html; charset=utf-8"]);
  const half = await meet({ kind: "half-json" });
  assert.equal(half.status, 200);
  assert.throws(() => JSON.parse(half.text), SyntaxError);
  const nulls = await meet({ kind: "null-fields" });
  assert.equal(at(nulls.body, 0, "name"), null);
  assert.equal(typeof at(nulls.body, 0, "id"), "string");
  const unknown = await meet({ kind: "unknown-enum" });
  assert.deepEqual([at(unknown.body, 0, "type"), at(unknown.body, 0, "region")], ["SomethingNew", "SomethingNew"]);
  await assert.rejects(meet({ kind: "drop" }), TypeError);
  const start = performance.now();
  assert.equal((await meet({ kind: "slow", delay: 300 })).status, 200);
  assert.ok(performance.now() - start >= 290);
  bench.sandbox.setFault();
  assert.equal((await bench.send("GET /v7/Organizations")).status, 200);
});

Deno.test("startSandbox() picks the requests of a fault by method, path and number", async () => {
  const fault = { on: "PUT /organizations/{organizationId}", kind: "status", after: 1, times: 2 } as const;
  await using bench = await openBench({ fault });
  const path = "/v8/Organizations/7a53143a-b7c8-4d5a-a569-7dcbca8ab71b";
  const statuses = [];
  for (let count = 0; count < 4; count++) {
    statuses.push((await bench.send(`PUT ${path}`, { body: { name: "renamed" } })).status);
    assert.equal((await bench.send(`GET ${path}`)).status, 200);
  }
  assert.deepEqual(statuses, [204, 500, 500, 204]);
});

Deno.test("startSandbox() takes stars in the path of a fault, and leaves signing in alone unless it is named", async () => {
  await using bench = await openBench({ fault: { kind: "status" } });
  assert.equal((await bench.signIn()).status, 200);
  assert.equal((await bench.send("GET /v8/Organizations")).status, 500);
  const accounts = "/v7/Organizations/6f9b3da3-204d-4a4b-b466-55586e0233fc/BackupAccounts";
  bench.sandbox.setFault([{ on: "/Organizations/*", kind: "empty-body" }, { on: "POST *", kind: "html" }]);
  assert.equal((await bench.send(`GET ${accounts}`)).status, 500);
  assert.equal((await bench.send("GET /v7/Organizations")).status, 200);
  assert.equal((await bench.signIn()).status, 502);
});

Deno.test("startSandbox() loses only the answer of a request that is to take effect", async () => {
  for (const [applied, count] of [[false, 0], [true, 1]] as const) {
    await using bench = await openBench({ seed: "empty", fault: { on: "POST /Organizations", kind: "drop", applied } });
    await assert.rejects(bench.send("POST /v8/Organizations", { body: server }), TypeError);
    assert.equal(bench.sandbox.organizations().length, count);
    assert.equal(bench.sandbox.requests.at(-1)?.status, 0);
  }
});

Deno.test("startSandbox() lets every answer take longer, and can have a clock of its own", async () => {
  await using bench = await openBench({ latency: 150, clockSkew: 7200 });
  const start = performance.now();
  const { body, headers } = await bench.signIn();
  assert.ok(performance.now() - start >= 140);
  const ahead = [Date.parse(headers.get("date") ?? ""), Date.parse(textAt(body, ".issued"))];
  for (const time of ahead) assert.ok(Math.abs(time - Date.now() - 7_200_000) < 10_000, String(time));
});
