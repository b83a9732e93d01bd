/** What is written down: the words of `--verbose`, and the lines of the audit log. */

import assert from "node:assert/strict";
import { openTrafficLog } from "../../cli/output/traffic_log.ts";
import { KnownSecrets } from "../../cli/redact.ts";
import { type Scene, signedIn, vb365 } from "../helpers/cli.ts";
import { memoryMachine } from "../helpers/machine.ts";

type Answer = NonNullable<Scene["answer"]>;

const id = "00000000-0000-4000-8000-000000000001";
const organization = { id, name: "contoso.onmicrosoft.com", type: "Office365" };

/** Answers for the organization; a write is answered with the status. */
function answering(status: number): Answer {
  return ({ method }) => {
    if (method === "GET") return Response.json({ results: [organization], limit: 1000, offset: 0 });
    return status < 400 ? new Response(null, { status }) : Response.json({ message: "It says no" }, { status });
  };
}

/** Runs a line with an audit log, and reads the log. */
async function audited(line: string, scene: Scene = {}) {
  const kept = new Map<string, string>();
  const env = { ...signedIn, VB365_AUDIT_LOG: "/var/log/vb365.jsonl", USER: "sven" };
  const outcome = await vb365(line.split(" "), { env, answer: answering(204), machine: memoryMachine(kept), ...scene });
  const text = kept.get("/var/log/vb365.jsonl") ?? "";
  return { ...outcome, text, lines: text.split("\n").filter(Boolean).map((entry) => JSON.parse(entry)) };
}

const remove = `org remove ${organization.name} --yes`;

Deno.test("--audit-log adds two lines for a write: who, when, where, what is meant, and what came of it", async () => {
  const before = Date.now();
  const { code, lines } = await audited(remove);
  assert.equal(code, 0);
  const [intent, { time, milliseconds, ...line }, ...more] = lines;
  const { time: _, ...meant } = intent;
  assert.deepEqual(meant, { ...line, outcome: "intended", status: null, milliseconds: null });
  assert.deepEqual([more, { ...line, id: undefined }], [[], {
    id: undefined,
    user: "sven",
    account: "admin",
    command: "org remove",
    server: "https://vb365.example.com:4443",
    operation: "DELETE /Organizations/{organizationId}",
    target: `/v8/Organizations/${id}`,
    outcome: "done",
    status: 204,
  }]);
  assert.ok(Date.parse(time) >= before && Date.parse(time) <= Date.now() && milliseconds >= 0);
});

for (
  const [name, answer, outcome, status, exitCode] of [
    ["is refused", answering(409), "refused", 409, 1],
    ["fails", answering(500), "failed", 500, 1],
    ["is answered with a web page", answering(502), "failed", 502, 1],
  ] as [string, Answer, string, number, number][]
) {
  Deno.test(`--audit-log adds its lines for a write that ${name}`, async () => {
    const { code, lines } = await audited(remove, { answer });
    assert.deepEqual([lines.length, lines[1].outcome, lines[1].status, code], [2, outcome, status, exitCode]);
  });
}

Deno.test("--audit-log says that an outcome is unknown when the answer does not come", async () => {
  const drop: Answer = (request) => {
    if (request.method !== "GET") throw new TypeError("connection lost");
    return answering(204)(request, 0);
  };
  const { code, lines } = await audited(remove, { answer: drop });
  assert.deepEqual([lines.length, lines[1].outcome, lines[1].status, code], [2, "unknown", null, 3]);
});

Deno.test("--audit-log says that an outcome is unknown when the user interrupts", async () => {
  const controller = new AbortController();
  const wait: Answer = (request) => {
    if (request.method === "GET") return answering(204)(request, 0);
    setTimeout(() => controller.abort(), 20);
    return new Promise(() => {});
  };
  const { code, lines, error } = await audited(remove, { answer: wait, signal: controller.signal });
  assert.match(
    error().message,
    new RegExp(
      `^Interrupted. DELETE /v8/Organizations/${id} on https://vb365.example.com:4443 was sent and not answered`,
    ),
  );
  assert.match(error().hint ?? "", new RegExp(`vb365 api GET /Organizations/${id}$`));
  assert.deepEqual([code, lines.map(({ outcome }) => outcome)], [130, ["intended", "unknown"]]);
});

Deno.test("--audit-log has no line for what only reads, nor for what --what-if says", async () => {
  assert.equal((await audited("org list")).text, "");
  assert.equal((await audited(`${remove} --what-if`)).text, "");
});

Deno.test("--audit-log names what is added, and holds no secret", async () => {
  const body = JSON.stringify({
    type: "Office365",
    isExchangeOnline: true,
    exchangeOnlineSettings: { account: "admin@contoso.example", password: "planted-body-password" },
  });
  const { lines, text } = await audited("api POST /Organizations --body b.json --no-check", {
    files: { "b.json": body },
  });
  assert.equal(lines[0].target, "/v8/Organizations admin@contoso.example");
  assert.doesNotMatch(text, /planted/);
});

Deno.test("--audit-log hides a secret that stands where none belongs", async () => {
  const body = JSON.stringify({ name: "planted-password" });
  const { lines } = await audited("api POST /Organizations --body b.json --no-check", { files: { "b.json": body } });
  assert.equal(lines[0].target, "/v8/Organizations ***");
});

Deno.test("nothing is written when the audit log cannot be opened, and the loss of a line is no success", async () => {
  const machine = memoryMachine();
  const cannotOpen = {
    ...machine,
    files: { ...machine.files, logs: () => Promise.resolve(() => assert.fail("no such folder")) },
  };
  const { sent, code, error } = await audited(remove, { machine: cannotOpen });
  assert.deepEqual([sent.map(({ method }) => method), code], [["GET"], 2]);
  assert.match(error().message, /cannot write the audit log .*: no such folder; so nothing was written$/);
  assert.equal((await audited("org list", { machine: cannotOpen })).code, 0);
  let lines = 0;
  const append = () => {
    if (lines++ > 0) assert.fail("the disk is full");
  };
  const cannotWrite = {
    ...machine,
    files: { ...machine.files, logs: () => Promise.resolve(() => ({ append, close() {} })) },
  };
  const lost = await audited(remove, { machine: cannotWrite });
  assert.equal(lost.code, 1);
  assert.match(lost.error().message, /audit log .*: the disk is full; the outcome of DELETE .* was: done/);
});

Deno.test("the audit log is a file, and no data takes its place", async () => {
  const kept = new Map<string, string>();
  const machine = memoryMachine(kept);
  for (const line of [remove, "org list"]) {
    for (const out of ["/var/log/vb365.jsonl", "/var/./log//vb365.jsonl"]) {
      const { code, error, all } = await audited(`${line} --out-file ${out}`, { machine });
      assert.deepEqual([code, all, kept.size], [2, [], 0]);
      assert.match(error().message, /--out-file names the audit log/);
    }
  }
  assert.equal((await audited(`${remove} --audit-log -`, { machine })).code, 2);
});

Deno.test("--verbose says every request with its status and its time, and no secret by key or value", async () => {
  const scene: Scene = {
    env: { ...signedIn, HTTPS_PROXY: "http://me:planted-proxy@proxy.example.com" },
    answer: answering(204),
  };
  const { stderr } = await vb365(["org", "get", "planted-password", "--verbose"], scene);
  const lines = stderr.split("\n").filter((line) => / ms$/.test(line));
  const shape = /^\d{4}-\d\d-\d\dT[\d:.]+Z (GET|POST) https:\/\/vb365.example.com:4443(\S+) (\d{3}) \d+ ms$/;
  assert.deepEqual(lines.map((line) => shape.exec(line)?.slice(1)), [
    ["POST", "/v8/token", "200"],
    ["GET", "/v8/Organizations", "200"],
    ["POST", "/v8/token/logout", "204"],
  ]);
  assert.doesNotMatch(stderr, /planted/);
});

Deno.test("--verbose that nobody reads any more ends no request", () => {
  const gone = () => {
    throw new Error("Broken pipe");
  };
  const log = openTrafficLog(gone, new KnownSecrets());
  log({ at: "", method: "POST", server: "", path: "/Jobs", status: 201, failure: undefined, milliseconds: 1 });
});
