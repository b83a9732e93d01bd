import assert from "node:assert/strict";
import { Clock } from "../../../cli/connection/clock.ts";

Deno.test("stop() ends what is being read, and what begins to be read afterwards", () => {
  const reading = new Clock({});
  const signal = reading.start();
  assert.equal(signal.aborted, false);
  reading.stop();
  assert.equal(signal.aborted, true);
  const idle = new Clock({});
  idle.stop();
  assert.equal(idle.start().aborted, true);
});
