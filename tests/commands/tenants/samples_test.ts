/** The samples of docs/tenants.md: their manifest is right, and the shells of the Job and the matrix do what they say. */

import assert from "node:assert/strict";
import { completeTenant, headProblems } from "../../../tenants.ts";
import { readLined } from "../../../cli/output/yaml.ts";
import { startSandbox } from "../../../sandbox/mod.ts";
import { connection, run } from "../../helpers/process.ts";
import { tenantFolder } from "./_folder.ts";
import { blocksOf } from "../../helpers/documents.ts";

const blocks = (await blocksOf("docs/tenants.md")).filter(({ language }) => language === "yaml");
const [manifest, onPremises, job, workflow] = blocks.map(({ code }) => {
  const { data, faults } = readLined(code);
  assert.deepEqual(faults, []);
  return data as Record<string, never>;
});

Deno.test("docs/tenants.md shows manifests in which nothing is wrong", () => {
  for (const sample of [manifest, onPremises]) {
    const { tenants, ...head } = sample as unknown as { tenants: unknown[]; defaults: object; groups: object };
    assert.deepEqual(headProblems(head), []);
    for (const tenant of tenants) assert.deepEqual(completeTenant(tenant, head as never).problems, []);
  }
});

interface Sample {
  readonly name: string;
  readonly script: string;
  readonly environment: (at: number) => Record<string, string>;
}

const samples: Sample[] = [
  {
    name: "Kubernetes Job",
    script: at(job, "spec", "template", "spec", "containers", 0, "args", 0),
    environment: (at) => ({ JOB_COMPLETION_INDEX: String(at) }),
  },
  {
    name: "matrix of GitHub Actions",
    script: at(workflow, "jobs", "apply", "steps", 2, "run"),
    environment: (at) => ({ SHARD: String(at + 1) }),
  },
];

for (const { name, script, environment } of samples) {
  Deno.test(`docs/tenants.md shows a ${name} whose shell brings each tenant once, and again changes nothing`, async () => {
    await using sandbox = await startSandbox({ seed: "empty" });
    await using folder = await tenantFolder(12);
    await putProgram(folder.path);
    const env = { ...connection(sandbox), ...folder.env, PATH: `${folder.path}/bin:${Deno.env.get("PATH")}` };
    for (const round of [1, 2]) {
      const shells = [0, 1, 2, 3].map((at) =>
        new Deno.Command("sh", { args: ["-ec", script], cwd: folder.path, env: { ...env, ...environment(at) } })
          .output()
      );
      for (const { code, stderr } of await Promise.all(shells)) assert.equal(code, 0, new TextDecoder().decode(stderr));
      assert.equal(sandbox.organizations().length, 12, `round ${round}`);
    }
    const files = await Array.fromAsync(Deno.readDir(`${folder.path}/journals`));
    const journals = files.map(({ name }) => `${folder.path}/journals/${name}`);
    assert.equal(journals.length, 4);
    const merged = await run(["journal", "merge", ...journals, "--query", "counts.created"]);
    assert.equal(merged.stdout.trim(), "12");
  });
}

/** Puts the manifest where the samples have it, and the program under its name. */
async function putProgram(folder: string): Promise<void> {
  for (const name of ["bin", "manifest", "journals"]) await Deno.mkdir(`${folder}/${name}`);
  for (const file of ["tenants.jsonl", "tenant.pfx"]) {
    await Deno.copyFile(`${folder}/${file}`, `${folder}/manifest/${file}`);
  }
  const cli = new URL("../../../cli.ts", import.meta.url).pathname;
  const line = `exec '${Deno.execPath()}' run --no-check --no-prompt -A '${cli}' "$@"`;
  await Deno.writeTextFile(`${folder}/bin/vb365`, `#!/bin/sh\n${line}\n`, { mode: 0o755 });
}

function at(value: unknown, ...path: (string | number)[]): string {
  return String(path.reduce<unknown>((found, key) => Object(found)[key], value));
}
