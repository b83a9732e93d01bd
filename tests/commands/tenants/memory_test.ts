import assert from "node:assert/strict";
import { startSandbox } from "../../../sandbox/mod.ts";
import { connection, measurePeak } from "../../helpers/process.ts";

Deno.test({
  name: "plan takes no more memory for 10,000 tenants than for 1,000",
  ignore: Deno.build.os !== "linux",
  fn: async () => {
    const folder = await Deno.makeTempDir();
    const peaks: number[] = [];
    for (const organizations of [1000, 10_000]) {
      await using sandbox = await startSandbox({ versions: ["v8"], seed: { organizations } });
      const tenants = sandbox.organizations().map(({ officeName }) => ({ officeName, existing: true }));
      const manifest = `${folder}/${organizations}.jsonl`;
      await Deno.writeTextFile(manifest, tenants.map((tenant) => `${JSON.stringify(tenant)}\n`).join(""));
      const words = ["plan", manifest, "--output", "jsonl"];
      const env = { ...connection(sandbox), VB365_API_VERSION: "v8", VB365_CONFIG: `${folder}/config.json` };
      const { lines, peak } = await measurePeak(words, env);
      assert.equal(lines, organizations);
      peaks.push(peak);
    }
    await Deno.remove(folder, { recursive: true });
    const [few = 0, many = 0] = peaks;
    // The goal is 1.2; what else the machine does moves it. Without clearing it is 2 and more.
    assert.ok(many <= 1.35 * few, `${many} kB for 10,000, ${few} kB for 1,000`);
  },
});
