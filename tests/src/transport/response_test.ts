import assert from "node:assert/strict";
import { CompleteResponse } from "../../../src/transport/response.ts";

for (const size of [10, 3 * 1024 * 1024]) {
  const text = "contoso ".repeat(size / 8) + "ü";
  const make = () => new CompleteResponse(new TextEncoder().encode(text), { status: 200 });

  Deno.test(`a body of ${size} bytes can be had as text again and again, and as a copy before and after`, async () => {
    const response = make();
    const before = response.clone();
    assert.equal(await response.text(), text);
    assert.equal(await response.text(), text);
    assert.deepEqual([await before.text(), await response.clone().text()], [text, text]);
  });

  Deno.test(`a body of ${size} bytes can be had as a file, and then still as text`, async () => {
    const response = make();
    assert.equal(new TextDecoder().decode(await response.arrayBuffer()), text);
    assert.equal(await response.text(), text);
    assert.equal(await (await make().blob()).text(), text);
  });
}

Deno.test("a large body that was taken as text is not there as bytes too", async () => {
  const bytes = new Uint8Array(3 * 1024 * 1024);
  const response = new CompleteResponse(bytes, { status: 200 });
  assert.equal((await response.text()).length, 3 * 1024 * 1024);
  assert.equal(bytes.byteLength, 0);
  assert.equal((await response.arrayBuffer()).byteLength, 3 * 1024 * 1024, "it is made of the text again");
});

Deno.test("an answer without a body has none as a copy either", () => {
  assert.equal(new CompleteResponse(null, { status: 204 }).clone().body, null);
});
