import assert from "node:assert/strict";
import { readTime, Vb365Error } from "../../mod.ts";

for (
  const [text, moment] of [
    ["2026-11-26T08:00:00Z", "2026-11-26T08:00:00.000Z"],
    ["2026-11-26T08:00:00.123Z", "2026-11-26T08:00:00.123Z"],
    ["2026-11-26T08:00:00.1234567Z", "2026-11-26T08:00:00.123Z"],
    ["2026-11-26T09:00:00.0000000+01:00", "2026-11-26T08:00:00.000Z"],
    ["2026-11-26T09:00:00+0100", "2026-11-26T08:00:00.000Z"],
    ["2026-11-26T03:30:00-04:30", "2026-11-26T08:00:00.000Z"],
    ["2026-11-26T09:00+01", "2026-11-26T08:00:00.000Z"],
    ["2026-11-26 08:00:00Z", "2026-11-26T08:00:00.000Z"],
    [" 2026-11-26T08:00:00,5Z\r\n", "2026-11-26T08:00:00.500Z"],
    ["/Date(1795680000000)/", "2026-11-26T08:00:00.000Z"],
    ["\\/Date(1795680000000+0100)\\/", "2026-11-26T08:00:00.000Z"],
  ] as const
) {
  Deno.test(`readTime() reads ${JSON.stringify(text)}`, () => assert.equal(readTime(text), moment));
}

for (
  const [text, why] of [
    ["2026-11-26T08:00:00", /does not say its offset/],
    ["2026-11-26T08:00:00.0000000", /does not say its offset/],
    ["11/26/2026 08:00:00", /"11\/26\/2026 08:00:00" means depends on the culture/],
    ["26.11.2026 08:00:00", /depends on the culture/],
    ["11/26/2026 08:00:00 +00:00", /depends on the culture/],
    ["11/26/2026 8:00 PM", /depends on the culture/],
    ["2026-13-26T08:00:00Z", /it is no time/],
    ["/Date(9999999999999999)/", /it is no time/],
    ["CHRG3E93P", /: it is no time$/],
    ["2026-11-26T09+01", /: it is no time$/],
    ["soon", /: it is no time$/],
    ["", /: it is no time$/],
  ] as const
) {
  Deno.test(`readTime() refuses ${JSON.stringify(text)} and says why`, () => {
    assert.throws(() => readTime(text), (error) => {
      assert.ok(error instanceof Vb365Error);
      assert.match(error.message, why);
      return error.code === "invalid-input";
    });
  });
}
