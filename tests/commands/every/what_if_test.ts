/**
 * Every command that writes, on v5 and on v8, with --what-if and for real: what is shown is what is sent, and what is
 * refused before anything is sent is refused with --what-if as well.
 */

import assert from "node:assert/strict";
import { type Plan, plansIn } from "../../../cli/script/recorder.ts";
import { parseJson } from "../../../mod.ts";
import { own, secrets } from "../../helpers/planted.ts";
import { vb365 } from "../../helpers/cli.ts";
import { memoryMachine } from "../../helpers/machine.ts";
import { env, everyLine, files, openWorld } from "./_lines.ts";

const apps = "contoso-apps.onmicrosoft.com";
const accounts = "office365.onmicrosoft.com";
const world = await openWorld("v5", "v8");
/** They show steps, of which each depends on what the one before it has made. */
const withSteps = ["apply", "tenant onboard", "tenant offboard"];
const writing = (await everyLine()).filter(({ does, command }) => does === "writes" && command.effect !== "reads");

/** Other ways of the same commands. */
const more = [
  "job run Mailboxes --full",
  "job set Mailboxes --name Renamed --repository Default* --daily-time 23:00",
  "job create All --organization contoso-apps* --repository Default*",
  "job create Later --organization contoso-apps* --repository Default* --item Marketing --no-enabled --run",
  "job create Some --organization contoso-apps* --repository Default* --item Marketing --exclude Sales --every Hours4",
  `org set ${apps} --name renamed --teams`,
  `org set ${apps} --body changes.json`,
  "org add onpremises --body body.json",
  `org add office365 --mode new-application --new-application-name n --certificate own.pfx`,
  `org add office365 --mode legacy-protocols --account a@new.com --application-id ${crypto.randomUUID()}`,
  `org add office365 --mode basic --account a@new.com --region China`,
  `app create ${apps} --name many --count 2 --certificate own.pfx`,
  `device-code request ${accounts}`,
  "device-code request --region USGovernment",
  "repo create --body repository.json",
  `rbac create Board --organization ${apps} --operator user9@${apps} --item Marketing --exclude user10@${apps}`,
  `audit-item add Nobody --organization ${accounts}`,
  "license remove-user nobody@example.com --yes",
  "rbac remove Nobody --yes",
  "job remove Nobody --yes",
  "api POST /Jobs/1/start --query-param a=b&c --query-param d=1+é",
  "api PUT /Organizations/1?x=y --body changes.json --no-check --yes",
].map((text) => text.split(" "));

const repository = {
  ...{ name: "New", path: "D:\\New", proxyId: "00000000-0000-4000-8000-000000000003" },
  ...{ retentionType: "ItemLevel", retentionPeriodType: "Daily", dailyRetentionPeriod: 10 },
};

interface Ran {
  readonly code: number;
  readonly stderr: string;
  readonly stdout: string;
  readonly writes: { readonly method: string; readonly path: string; readonly body?: unknown }[];
}

async function run(words: readonly string[], version: string): Promise<Ran> {
  const writes: Ran["writes"] = [];
  const { code, stderr, stdout } = await vb365([...world.begin(words), "--output", "json"], {
    env: { ...env, HOME: "/home/me", VB365_API_VERSION: version },
    files: { ...files, "changes.json": '{"name":"renamed"}', "repository.json": JSON.stringify(repository) },
    machine: memoryMachine(),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      if (request.method !== "GET" && !/\/(token|logout|check)$/i.test(pathname)) {
        const text = await request.clone().text();
        const body = text === "" ? {} : { body: parseJson(text) };
        writes.push({ method: request.method, path: pathname + search, ...body });
      }
      return await world.answer(request);
    },
  });
  return { code, stderr, stdout, writes };
}

const isSecret = (text: string) =>
  Object.values<string>(secrets).includes(text) || text === own.pfx.toBase64() || /^planted-/i.test(text);

/** What is sent, as it may be shown. */
function shown(value: unknown): unknown {
  if (typeof value === "string") return isSecret(value) ? "***" : value;
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shown(part)]));
}

const plansOf = ({ stdout }: Ran): Plan["request"][] =>
  stdout === "" ? [] : plansIn(JSON.parse(stdout)).map(({ request }) => request);

for (const version of ["v5", "v8"]) {
  Deno.test(`what every command shows with --what-if is what it sends: ${version}`, async () => {
    let count = 0;
    const lines = [...writing.filter(({ name }) => !withSteps.includes(name)).map(({ words }) => words), ...more];
    for (const words of lines) {
      const where = words.join(" ");
      const planned = await run([...words, "--what-if"], version);
      assert.deepEqual(planned.writes, [], where);
      const real = await run(words.includes("--yes") ? words : [...words, "--yes"], version);
      const isSent = real.writes.length > 0;
      assert.equal(planned.code === 0, isSent, `${where}: ${planned.stderr} ${real.stderr}`);
      if (!isSent) assert.equal(planned.stderr, real.stderr, where);
      if (isSent) assert.deepEqual(plansOf(planned), shown(real.writes), where);
      if (isSent) count++;
    }
    assert.ok(count > lines.length / 2, String(count));
  });
}

Deno.test("what shows its steps with --what-if sends nothing", async () => {
  for (const { name, words } of writing.filter(({ name }) => withSteps.includes(name))) {
    const { code, stderr, writes } = await run([...words, "--what-if"], "v8");
    assert.deepEqual([name, writes, code], [name, [], 0], stderr);
  }
});
