import assert from "node:assert/strict";
import { setKinds } from "../../src/kinds.ts";

function inKinds(data: unknown): unknown {
  setKinds(data);
  return data;
}

Deno.test("setKinds() leaves what every document would let stand, and what no document names", () => {
  const data = {
    id: "7f9a9b85-50e7-4f61-8f76-6a9517b8677d",
    name: null,
    isExchangeOnline: false,
    capacityBytes: "9007199254740993",
    items: [{ type: "User", user: { name: "a" } }],
    surprise: [1, { x: [null] }],
    _links: { organization: { href: "/v8/x" } },
    _actions: { remove: { uri: "x", method: "POST" } },
    results: 5,
  };
  assert.deepEqual(inKinds(structuredClone(data)), data);
});

Deno.test("setKinds() turns a value into the kind that its name has, at any depth, and loses nothing that is one", () => {
  assert.deepEqual(inKinds({ capacityBytes: " 12 ", count: "x", isBackedUp: "False", name: 7, id: 3 }), {
    capacityBytes: 12,
    count: null,
    isBackedUp: false,
    name: "7",
    id: "3",
  });
  assert.deepEqual(inKinds([{ items: [null, 1, { user: "x", name: { a: 1 } }], itemIds: [1, null, "b"], items2: 1 }]), [
    { items: [{ user: null, name: '{"a":1}' }], itemIds: ["1", "b"], items2: 1 },
  ]);
  assert.deepEqual(inKinds({ exchangeOnlineSettings: "x", operators: "x", statistics: [1] }), {
    exchangeOnlineSettings: null,
    operators: null,
    statistics: null,
  });
});
