import assert from "node:assert/strict";
import { startSandbox } from "../../../sandbox/mod.ts";
import { signedIn, vb365 } from "../../helpers/cli.ts";
import { connection, run, start } from "../../helpers/process.ts";
import { tenantFolder, tenantName } from "./_folder.ts";

const lines = (text: string) => text.trim().split("\n").map((line) => JSON.parse(line));
const writesOf = (requests: readonly { method: string; path: string }[]) =>
  requests.filter(({ method, path }) => method !== "GET" && !path.startsWith("/token"));

Deno.test("two applies of one manifest at once, on one journal or on two: one refuses, and nothing is there twice", async () => {
  await using sandbox = await startSandbox({ seed: "empty", latency: 40 });
  await using folder = await tenantFolder(12);
  const env = { ...connection(sandbox), ...folder.env };
  const other = ["--journal", `${folder.path}/other.journal.jsonl`];
  const runs = await Promise.all([
    run(["apply", folder.manifest], env),
    run(["apply", folder.manifest], env),
    run(["apply", folder.manifest, ...other], env),
  ]);
  const codes = runs.map(({ code }) => code).sort();
  assert.deepEqual(codes, [0, 2, 2], runs.map(({ stderr }) => stderr).join());
  for (const { code, stderr } of runs) if (code === 2) assert.match(stderr, /Another apply works/);
  assert.equal(sandbox.organizations().length, 12);
  assert.equal(sandbox.requests.some(({ status }) => status === 409), false);
});

Deno.test("apply adds no line of its journal to its manifest", async () => {
  const text = JSON.stringify({ tenants: [{ name: "contoso", existing: true }] });
  const scene = { env: signedIn, files: { "/here/m.json": text, "m.json": text } };
  for (const journal of ["m.json", "./m.json", "/here/m.json"]) {
    const { code, error, all } = await vb365(["apply", "m.json", "--journal", journal, "--output", "json"], scene);
    assert.deepEqual([code, error().message, all], [2, "--journal names the manifest", []]);
  }
});

Deno.test("apply --wait waits for the other one, and then finds all of it there", async () => {
  await using sandbox = await startSandbox({ seed: "empty", latency: 20 });
  await using folder = await tenantFolder(6);
  const env = { ...connection(sandbox), ...folder.env };
  const words = ["apply", folder.manifest, "--wait", "--journal"];
  const runs = await Promise.all([1, 2].map((at) => run([...words, `${folder.path}/${at}.journal.jsonl`], env)));
  assert.deepEqual(runs.map(({ code }) => code), [0, 0], runs.map(({ stderr }) => stderr).join());
  const counts = runs.map(({ stdout }) => lines(stdout).at(-1).counts.created).sort();
  assert.deepEqual(counts, [0, 6]);
});

Deno.test("apply --shard 1/4 to 4/4 side by side: each tenant once, and the journals merge into the report of one run", async () => {
  await using one = await startSandbox({ seed: "empty" });
  await using four = await startSandbox({ seed: "empty" });
  await using folder = await tenantFolder(24);
  const journal = (name: string) => `${folder.path}/${name}.journal.jsonl`;
  const alone = await run(["apply", folder.manifest, "--journal", journal("all")], {
    ...connection(one),
    ...folder.env,
  });
  assert.equal(alone.code, 0, alone.stderr);
  const shards = await Promise.all(
    [1, 2, 3, 4].map((at) =>
      run(["apply", folder.manifest, "--shard", `${at}/4`, "--journal", journal(`${at}`)], {
        ...connection(four),
        ...folder.env,
      })
    ),
  );
  for (const { code, stderr } of shards) assert.equal(code, 0, stderr);
  const made = shards.flatMap(({ stdout }) => lines(stdout)).filter(({ event }) => event === "tenant");
  assert.deepEqual(
    made.map(({ tenant }) => tenant).sort(),
    Array.from({ length: 24 }, (_, at) => tenantName(at)).sort(),
  );
  assert.equal(four.organizations().length, 24);

  const merged = await run(["journal", "merge", ...["1", "2", "3", "4"].map(journal)]);
  const single = await run(["journal", "merge", journal("all")]);
  assert.equal(merged.stdout.replaceAll(four.url, one.url), single.stdout);
});

Deno.test("apply of a plan does exactly that, goes on when it was cut off, and refuses when the world has changed", async () => {
  await using sandbox = await startSandbox({ seed: "empty" });
  await using folder = await tenantFolder(8);
  const env = { ...connection(sandbox), ...folder.env };
  const plan = `${folder.path}/plan.json`;
  assert.equal((await run(["plan", folder.manifest, "--out-file", plan], env)).code, 0);

  const partly = await run(["apply", plan, "--shard", "1/2"], env);
  assert.equal(partly.code, 2);
  assert.match(partly.stderr, /not the one of the plan/);

  const first = await run(["apply", plan], env);
  assert.equal(first.code, 0, first.stderr);
  assert.equal(sandbox.organizations().length, 8);
  assert.equal((await run(["apply", plan], env)).code, 0, "what this plan's own run has made is no change");

  const stranger = await run(["apply", plan, "--journal", `${folder.path}/new.jsonl`], env);
  assert.equal(stranger.code, 2);
  assert.match(stranger.stderr, /was to be organization: create.* and is organization: unchanged/);

  const manifest = await Deno.readTextFile(folder.manifest);
  await Deno.writeTextFile(folder.manifest, manifest.replace("APP01", "APP02"));
  const before = sandbox.requests.length;
  const changed = await run(["apply", plan], env);
  assert.equal(changed.code, 2);
  assert.deepEqual(writesOf(sandbox.requests.slice(before)), []);
});

Deno.test("apply ends in order on Ctrl-C: what is in flight is finished, the rest is stopped, and the next run goes on", async () => {
  await using sandbox = await startSandbox({ seed: "empty", latency: 100 });
  await using folder = await tenantFolder(30);
  const env = { ...connection(sandbox), ...folder.env };
  const child = start(["apply", folder.manifest], env);
  const wait = async () => {
    while (sandbox.organizations().length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await wait();
  child.kill("SIGINT");
  const { code, stdout } = await child.output();
  assert.equal(code, 130);
  const { counts, tenants } = lines(new TextDecoder().decode(stdout)).at(-1);
  assert.equal(tenants, 30);
  assert.ok(counts.stopped > 0 && counts.failed === 0, JSON.stringify(counts));
  const open = (await folder.texts(/journal/)).split("\n").filter((line) => /"(intent|done|undone)"/.test(line));
  assert.equal(open.length % 2, 0, "every intent has its end");
  assert.equal((await run(["apply", folder.manifest], env)).code, 0);
  assert.equal(sandbox.organizations().length, 30);
});

Deno.test("apply tells what is different and what cannot be, adds the rest, and exits with 5", async () => {
  await using sandbox = await startSandbox({ seed: "empty" });
  await using folder = await tenantFolder(3, false);
  const env = { ...connection(sandbox), ...folder.env };
  assert.equal((await run(["apply", folder.manifest], env)).code, 0);
  const more = [
    { officeName: tenantName(5) },
    { officeName: "gone.onmicrosoft.com", existing: true },
  ].map((line) => `${JSON.stringify(line)}\n`).join("");
  const manifest = (await Deno.readTextFile(folder.manifest)).replace(
    `{"officeName":"${tenantName(0)}"`,
    `{"description":"Gold","teams":true,"officeName":"${tenantName(0)}"`,
  );
  await Deno.writeTextFile(folder.manifest, manifest + more);
  const { code, stdout } = await run(["apply", folder.manifest], env);
  assert.equal(code, 5);
  const { counts } = lines(stdout).at(-1);
  assert.deepEqual(counts, { created: 1, unchanged: 2, differs: 1, cannot: 1, failed: 0, stopped: 0 });
  assert.match(stdout, /teams is false and not true/);
});

Deno.test("apply hands device codes out together, renews those that expire, and others proceed meanwhile", async () => {
  await using sandbox = await startSandbox({ seed: "empty", deviceCode: { confirm: "manual", expiresIn: 4 } });
  await using folder = await tenantFolder(4, false);
  const env = { ...connection(sandbox), ...folder.env };
  const waiting = ["one.onmicrosoft.com", "two.onmicrosoft.com"].map((officeName) =>
    `${JSON.stringify({ officeName, mode: "configure-application", account: "" })}\n`
  );
  const manifest = await Deno.readTextFile(folder.manifest);
  const [head = "", ...rest] = manifest.split("\n");
  const withoutAccount = head.replace(/"account":"[^"]*"/, '"region":"Worldwide"');
  const tenants = rest.filter(Boolean).map((line) => line.replace("{", `{"account":"admin@contoso.com",`));
  await Deno.writeTextFile(folder.manifest, `${withoutAccount}\n${waiting.join("")}${tenants.join("\n")}\n`);
  const child = start(["apply", folder.manifest, "--code-interval", "1"], env);
  const seen: Record<string, string[]> = {};
  let text = "";
  let isConfirmed = false;
  for await (const part of child.stdout.pipeThrough(new TextDecoderStream())) {
    text += part;
    for (const event of part.trim().split("\n").filter(Boolean).map((line) => JSON.parse(line))) {
      if (event.event !== "device-code") continue;
      (seen[event.tenant] ??= []).push(event.userCode);
      // The first codes are let expire.
      if (seen[event.tenant]?.length === 2) sandbox.confirmDeviceCode(event.userCode, event.tenant);
      isConfirmed = true;
    }
  }
  assert.equal((await child.status).code, 0, text);
  assert.equal(isConfirmed, true);
  assert.deepEqual(Object.values(seen).map(({ length }) => length), [2, 2]);
  const order = lines(text).filter(({ event }) => event === "tenant").map(({ tenant }) => tenant);
  assert.deepEqual(order.slice(-2).sort(), ["one.onmicrosoft.com", "two.onmicrosoft.com"], "the others did not wait");
  const journal = await folder.texts(/journal/);
  for (const code of Object.values(seen).flat()) assert.equal(journal.includes(code), false);
  assert.equal(sandbox.organizations().length, 6);
});
