import assert from "node:assert/strict";
import { render } from "../../cli/output/render.ts";
import { counted } from "../../cli/output/text.ts";
import { WhatIf, whatIfText } from "../../cli/output/what_if.ts";
import { KnownSecrets } from "../../cli/redact.ts";
import { signedIn, vb365 } from "../helpers/cli.ts";

const organizations = [
  {
    id: "7f9a9b85-50e7-4f61-8f76-6a9517b8677d",
    name: "Zürich 😀",
    type: "Office365",
    region: "Worldwide",
    isExchangeOnline: true,
    exchangeOnlineSettings: { account: "admin@contoso.onmicrosoft.com" },
    firstBackuptime: null,
    _links: { self: { href: "/v8/organizations/7f9a9b85" } },
  },
  { id: "406200cf-d46d-4401-89f1-cdde68792ea5", name: 'mail, "old"', type: "OnPremises" },
];

function list(words: string[], results: unknown[] = organizations, scene: object = {}) {
  const answer = () => Response.json({ offset: 0, limit: 1000, results });
  return vb365(["org", "list", ...words], { env: signedIn, answer, ...scene });
}

Deno.test("main() writes JSON of ASCII bytes when nobody looks, which reads back as it was", async () => {
  for (const words of [[], ["--output", "json"], ["--output", "jsonl"]]) {
    const { stdout, stderr } = await list(words);
    assert.match(stdout, /^[\x0a\x20-\x7e]+$/);
    assert.match(stdout, /^[\[{]/);
    assert.match(stdout, /Z\\u00fcrich \\ud83d\\ude00/);
    const read = words[1] === "jsonl" ? stdout.trim().split("\n").map((line) => JSON.parse(line)) : JSON.parse(stdout);
    assert.deepEqual(read, organizations);
    assert.equal(stderr, "");
  }
});

Deno.test("render() tells amounts in units, times without fractions and lists as words in a table, as they are in JSON", async () => {
  const data = [{ capacityBytes: 17076000000, endTime: "2026-11-26T08:24:47.969Z", jobs: ["Board", "Staff"] }];
  const columns = { Size: "capacityBytes", Ended: "endTime", Jobs: "jobs" };
  const style = { ascii: undefined, rawCells: false, isText: false, bareText: false, select: undefined };
  const write = (format: "table" | "jsonl") => render(data, { columns }, { ...style, format, terminal: { width: 80 } });
  assert.match(await write("table"), /15\.9 GiB {2}2026-11-26T08:24:47Z {2}Board, Staff/);
  assert.match(await write("jsonl"), /17076000000.*47\.969Z.*\["Board","Staff"\]/);
});

Deno.test("main() writes JSON as it is on a terminal", async () => {
  assert.match((await list(["--output", "json"], organizations, { terminal: true })).stdout, /Zürich 😀/);
});

Deno.test("main() writes [] for nothing found, and nothing where there are only lines", async () => {
  assert.equal((await list([], [])).stdout, "[]\n");
  assert.equal((await list(["--output", "jsonl"], [])).stdout, "");
  assert.equal((await list(["--output", "csv"], [])).stdout, "");
  assert.equal((await list(["--output", "table"], [])).stdout, "");
  assert.equal((await list(["--output", "yaml"], [])).stdout, "[]\n");
});

Deno.test("main() writes a table on a terminal", async () => {
  const { stdout } = await list([], organizations, { terminal: true });
  assert.deepEqual(stdout.split("\n").slice(0, 2), [
    "NAME         TYPE        REGION     ID",
    "Zürich 😀    Office365   Worldwide  7f9a9b85-50e7-4f61-8f76-6a9517b8677d",
  ]);
});

Deno.test("main() lets no name from a server steer the terminal", async () => {
  const evil = [{ id: "1", name: "a\x1b[2J\x9b31m\r\nb", type: "Office365" }];
  const { stdout } = await list([], evil, { terminal: true });
  // deno-lint-ignore no-control-regex
  assert.doesNotMatch(stdout, /[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
});

Deno.test("main() writes CSV with one column for each property", async () => {
  const lines = (await list(["--output", "csv"])).stdout.split("\n");
  assert.equal(lines[0], "name,id,type,region,isExchangeOnline,exchangeOnlineSettings,firstBackuptime");
  assert.match(lines[1] ?? "", /^Zürich 😀,7f9a9b85-[^,]+,Office365,Worldwide,true,"{""account"":""admin@contoso/);
  assert.match(lines[2] ?? "", /^"mail, ""old""",406200cf-[^,]+,OnPremises,,,,$/);
});

Deno.test("main() writes YAML", async () => {
  assert.match((await list(["--output", "yaml"])).stdout, /^- id: 7f9a9b85-.*\n {2}name: "Z\\u00fcrich \\U0001f600"\n/);
  const onTerminal = await list(["--output", "yaml"], organizations, { terminal: true });
  assert.match(onTerminal.stdout, /^- id: 7f9a9b85-.*\n {2}name: Zürich 😀\n/);
});

Deno.test("main() quotes what a reader of YAML 1.1 would take for a number, a truth or a time", async () => {
  const words = ["22:00:00", "no", "Yes", "on", "0o17", "017", "1_000", "12e03", "2026-03-01", "~", "null", "1.5"];
  const { stdout } = await list(["--output", "yaml"], words.map((name) => ({ name })));
  assert.equal(stdout, words.map((name) => `- name: "${name}"\n`).join(""));
  assert.match(
    (await list(["--output", "yaml"], [{ name: "Monday 22:00", count: 7 }])).stdout,
    /name: Monday 22:00\n.*: 7\n$/,
  );
});

Deno.test("main() writes nothing for --output none", async () => {
  assert.equal((await list(["--output", "none"])).stdout, "");
});

Deno.test("main() takes a part of the data by --query, in every format", async () => {
  assert.deepEqual((await list(["--query", "[].name"])).json(), ["Zürich 😀", 'mail, "old"']);
  assert.equal((await list(["--query", "[1].type", "--output", "json"])).stdout, '"OnPremises"\n');
  assert.equal((await list(["--query", "[1].type", "--output", "table"])).stdout, "OnPremises\n");
  assert.equal((await list(["--query", "[9].type"])).stdout, "null\n");
  assert.equal((await list(["--query", "[].{n: type}", "--output", "csv"])).stdout, "n\nOffice365\nOnPremises\n");
});

Deno.test("main() never writes two keys that differ only by case, nor an empty one", async () => {
  const { stdout } = await list([], [{ isSharepoint: true, isSharePoint: false, "": 1, inner: { a: 1, A: 2 } }]);
  assert.deepEqual(JSON.parse(stdout), [{ isSharepoint: true, inner: { a: 1 } }]);
});

Deno.test("main() writes a file whole, in ASCII, and nothing on standard output", async () => {
  const { stdout, written } = await list(["--out-file", "o.json"], organizations, { terminal: true });
  assert.equal(stdout, "");
  assert.deepEqual(JSON.parse(written.get("o.json") ?? ""), organizations);
  assert.match(written.get("o.json") ?? "", /^[\x0a\x20-\x7e]+$/);
});

Deno.test("main() leaves no file behind when the command fails, and checks its place before anything is sent", async () => {
  const failed = await list(["-o", "o.json"], [], { answer: () => new Response("no", { status: 500 }) });
  assert.deepEqual([failed.code, failed.written.size], [1, 0]);
  const nowhere = await list(["--out-file", "/nowhere/o.json"]);
  assert.match(nowhere.error().message, /Cannot write \/nowhere\/o.json/);
  assert.deepEqual([nowhere.code, nowhere.all.length], [2, 0]);
});

for (
  const [name, answer, code, error] of [
    ["a 401", () => new Response(null, { status: 401 }), 4, { code: "sign-in-refused", status: 401 }],
    ["a 404", () => Response.json({ message: "none" }, { status: 404 }), 6, { code: "not-found", status: 404 }],
    ["a 400", () => Response.json({ message: "bad" }, { status: 400 }), 1, { code: "refused", status: 400 }],
    ["a 500 without a body", () => new Response(null, { status: 500 }), 1, { code: "failed", status: 500 }],
    ["HTML", () => new Response("<html>", { status: 200 }), 1, { code: "unexpected-answer", status: 200 }],
    ["half a JSON", () => new Response('{"results": [', { status: 200 }), 1, {
      code: "unexpected-answer",
      status: 200,
    }],
    ["null", () => Response.json(null), 1, { code: "unexpected-answer", status: null }],
    ["a timeout", () => Promise.reject(new DOMException("slow", "TimeoutError")), 3, { code: "timeout", status: null }],
  ] as [string, () => Response | Promise<Response>, number, object][]
) {
  Deno.test(`main() tells ${name} by exit code ${code} and one JSON object`, async () => {
    const outcome = await vb365(["org", "list", "--timeout", "1"], { env: signedIn, answer });
    assert.equal(outcome.code, code);
    assert.equal(outcome.stdout, "");
    assert.deepEqual({ ...outcome.error(), ...error }, outcome.error());
    assert.deepEqual(Object.keys(outcome.error()), ["code", "message", "status", "hint"]);
    assert.equal(outcome.stderr.trim().split("\n").length, 1);
  });
}

Deno.test("main() says an error in words on a terminal, in colour unless NO_COLOR is set", async () => {
  const scene = { env: signedIn, terminal: true, answer: () => new Response(null, { status: 401 }) };
  const colored = await vb365(["org", "list"], scene);
  assert.match(colored.stderr, /^\x1b\[31mError:\x1b\[0m Cannot list organizations: /);
  const plain = await vb365(["org", "list"], { ...scene, env: { ...signedIn, NO_COLOR: "1" } });
  assert.match(plain.stderr, /^Error: Cannot list organizations: .*\nThe session has ended/);
  const json = await vb365(["org", "list", "--output", "json"], scene);
  assert.match(json.stderr, /^{"error":{"code":"sign-in-refused"/);
});

Deno.test("main() says what is sent on --verbose, and nothing of what is in it", async () => {
  const { stderr, code } = await list(["--verbose"]);
  assert.equal(code, 0);
  assert.match(stderr, /POST https:\/\/vb365.example.com:4443\/v8\/token 200 \d+ ms\n/);
  assert.match(stderr, /GET https:\/\/vb365.example.com:4443\/v8\/Organizations 200 \d+ ms\n/);
  assert.doesNotMatch(stderr, /planted/);
});

Deno.test("counted() says one thing as one", () => {
  assert.deepEqual([0, 1, 2].map((count) => counted(count, "item")), ["0 items", "1 item", "2 items"]);
});

Deno.test("main() makes CSV cells harmless that a spreadsheet would run, unless --csv-raw", async () => {
  const evil = ["=1+1", "+1", "-1", "@x", "\tx", "\rx", " =1", "\u00a0\u200b+1", "\ufeff=1", "\n=1", "\uff1d1", "\t=1"];
  const rows = evil.map((name, at) => ({ id: at, name, "=h": -5, ok: "a=b" }));
  const { stdout } = await list(["--output", "csv"], rows);
  assert.equal(stdout.split("\n")[0], "name,id,'=h,ok");
  for (const name of evil) assert.ok(stdout.includes(`'${name}`), JSON.stringify(name));
  assert.match(stdout, /,-5,a=b\n/);
  const raw = await list(["--output", "csv", "--csv-raw"], rows);
  assert.match(raw.stdout, /^name,id,=h,ok\n=1\+1,0,-5,a=b\n/);
});

Deno.test("--ascii leaves only ASCII in every format, from which the text can be had again", async () => {
  const rows = [{ id: "1", name: "Zürich 😀 \\u0041" }];
  for (const format of ["json", "jsonl", "csv", "yaml", "text"]) {
    const { stdout } = await list(["--output", format, "--ascii"], rows);
    assert.match(stdout, /^[\t\n\x20-\x7e]+$/, format);
  }
  const cell = (await list(["--output", "csv", "--ascii"], rows)).stdout.split("\n")[1]?.replace(/,1$/, "");
  assert.equal(JSON.parse(`"${cell}"`), rows[0]?.name);
  assert.match((await list(["--output", "json", "--no-ascii"], rows)).stdout, /Zürich 😀/);
});

Deno.test("--output text writes values without quotes, and so does a query for one text where JSON is not asked for", async () => {
  assert.equal((await list(["--query", "[1].type"])).stdout, "OnPremises\n");
  assert.equal((await list(["--query", "[1].type", "--output", "text"])).stdout, "OnPremises\n");
  assert.equal((await list(["--query", "[].[type, id]", "--output", "text"])).stdout.split("\n").length, 3);
  assert.equal((await list(["--query", "[].type", "--output", "text"])).stdout, "Office365\nOnPremises\n");
  assert.equal((await list(["--query", "length(@)"])).stdout, "2\n");
  assert.equal((await list(["--query", "[9].type", "--output", "text"])).stdout, "");
});

Deno.test("render() and KnownSecrets keep every digit of a number that is sent on, in every format", async () => {
  const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };
  const data = { id: rawJSON("9007199254740993"), inner: [rawJSON("-9007199254740993")] };
  const style = { ascii: undefined, rawCells: false, isText: false, bareText: false, terminal: { width: 80 } };
  for (const format of ["json", "jsonl", "csv", "yaml", "text", "table"] as const) {
    const text = await render(new KnownSecrets().hideInData(data), {}, { ...style, format, select: undefined });
    assert.match(text, /(?<!["\d])9007199254740993(?!["\d])/, format);
    assert.match(text, /-9007199254740993(?!["\d])/, format);
    assert.doesNotMatch(text, /rawJSON/, format);
  }
  assert.deepEqual(new KnownSecrets().hideInData({ password: rawJSON("9007199254740993") }), { password: "***" });
  const plan = whatIfText(new WhatIf("Add", "x", { method: "POST", path: "/v8/X", body: data }, "https://s"));
  assert.match(plan, /^POST https:\/\/s\/v8\/X\n\{\n {2}"id": 9007199254740993,/m);
});

Deno.test("main() says errors in words where only standard output is captured, unless JSON was asked for", async () => {
  const scene = { env: signedIn, terminal: "stderr" as const, answer: () => new Response(null, { status: 401 }) };
  assert.match((await vb365(["org", "list"], scene)).stderr, /Error:\x1b\[0m Cannot list organizations/);
  assert.match((await vb365(["org", "list", "--output", "json"], scene)).stderr, /^\{"error"/);
  assert.match((await vb365(["org", "lst"], scene)).stderr, /Error:\x1b\[0m /);
});
