import assert from "node:assert/strict";
import { type JournalEntry, JournalReader } from "../../../tenants.ts";

const server = "https://vb365.example.com:4443";
let clock = 0;
const line = (entry: Partial<JournalEntry>) =>
  JSON.stringify({ at: new Date(1e12 + clock++ * 1000).toISOString(), server, ...entry });

function read(lines: readonly string[]): JournalReader {
  const reader = new JournalReader();
  for (const one of lines) reader.add(one);
  return reader;
}

Deno.test("JournalReader passes over a torn line, and says what was sent and never ended", () => {
  const intent = line({ event: "intent", tenant: "a", step: "organization" });
  const other = line({ event: "intent", tenant: "b", step: "organization" });
  const reader = read([intent, other, line({ event: "done", tenant: "b", step: "organization" }), '{"event":"don']);
  assert.deepEqual([...reader.open.keys()], [`${server} a organization`]);
  assert.equal(reader.wasSent(server, "a"), true);
  assert.equal(reader.wasSent(server, "c"), false);
});

Deno.test("JournalReader reports as created what one run made and the next one found", () => {
  const lines = [
    line({ event: "intent", tenant: "a", step: "organization" }),
    line({ event: "tenant", tenant: "a", state: "unchanged" }),
    line({ event: "tenant", tenant: "b", state: "unchanged" }),
    line({ event: "tenant", tenant: "c", state: "failed", why: "the server said no" }),
    line({ event: "tenant", tenant: "d", state: "failed" }),
    line({ event: "tenant", tenant: "d", state: "created" }),
    line({ event: "intent", tenant: "e", step: "organization" }),
    line({ event: "undone", tenant: "e", step: "organization" }),
    line({ event: "tenant", tenant: "e", state: "unchanged" }),
  ];
  const states = ({ results }: { results: readonly { tenant: string; state: string }[] }) =>
    results.map(({ tenant, state }) => `${tenant} ${state}`);
  const wanted = ["a created", "b unchanged", "c failed", "d created", "e unchanged"];
  assert.deepEqual(states(read(lines).report()), wanted);
  assert.deepEqual(states(read(lines.toReversed()).report()).slice(1, 4), wanted.slice(1, 4));
});

Deno.test("JournalReader knows by its id what was made of a tenant last, in whatever order the lines come", () => {
  const lines = [
    line({ event: "done", tenant: "a", step: "organization", id: "first" }),
    line({ event: "done", tenant: "a", step: "organization", id: "second" }),
    line({ event: "done", tenant: "a", step: "job" }),
    line({ event: "done", tenant: "b", step: "organization" }),
  ];
  for (const order of [lines, lines.toReversed()]) {
    const reader = read(order);
    assert.deepEqual([reader.madeId(server, "a"), reader.madeId(server, "b")], ["second", undefined]);
    assert.equal(reader.madeId("https://other.example.com:4443", "a"), undefined);
  }
});
