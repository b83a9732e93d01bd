/** What passes the gate before a terminal, and what a table makes of it. */

import assert from "node:assert/strict";
import { forTerminal, gated, inLines, inOneLine, paragraph } from "../../../cli/output/gate.ts";
import { toTable } from "../../../cli/output/table.ts";
import { signedIn, vb365 } from "../../helpers/cli.ts";

Deno.test("forTerminal() makes visible what is not, as JSON writes it, and leaves the rest", () => {
  assert.equal(
    forTerminal("a\x1b[2K\r\0\x7f\x9b\u202e\u200b\u2028\ud800\tb\nc"),
    [
      "a\\u001b[2K\\r\\u0000\\u007f\\u009b\\u202e\\u200b\\u2028\\ud800\\tb",
      "c",
    ].join("\n"),
  );
  for (const text of ["Zürich 漢字 e\u0301", "❤\ufe0f 😀", "CORP\\user"]) assert.equal(forTerminal(text), text);
  assert.equal(forTerminal("a\ufe0f\u{e0001}"), "a\\ufe0f\\udb40\\udc01");
  const name = "x\u202e\u0085\u{e0001}";
  assert.equal(JSON.parse(forTerminal(JSON.stringify({ [name]: name })))[name], name);
});

Deno.test("inOneLine() and inLines() leave no line end either, in names nor in values", () => {
  assert.equal(inOneLine("a\r\nError: b"), "a\\r\\nError: b");
  assert.deepEqual(inLines([{ "a\n": ["b\n", 1, null, true] }]), [{ "a\\n": ["b\\n", 1, null, true] }]);
});

Deno.test("paragraph() sets further lines off, so that none passes for a line of this program", () => {
  assert.equal(paragraph("one\r\nError: two\n"), "one\n  Error: two");
});

Deno.test("gated() leaves the machine alone until something of it is asked for", async () => {
  let isHeard = false;
  let asked = "";
  const stream = { isTerminal: true, write: () => Promise.resolve(true) };
  const machine = {
    stdout: stream,
    stderr: stream,
    env: () => undefined,
    get signal() {
      isHeard = true;
      return new AbortController().signal;
    },
    ask: (question: string) => {
      asked = question;
      return Promise.resolve("y");
    },
  };
  const host = gated(machine as unknown as Parameters<typeof gated>[0]);
  assert.equal(isHeard, false);
  assert.equal(host.signal.aborted, false);
  assert.equal(isHeard, true);
  await host.ask("a\x1bb? ", false);
  assert.equal(asked, "a\\u001bb? ");
});

Deno.test("a name from a server cannot rewrite the question that it stands in", async () => {
  const name = "prod\x1b[2K\rRemove organization test (0000)? [y/N] \x1b[8m\n";
  const answer = () => Response.json({ offset: 0, limit: 1000, results: [{ id: "1", name, type: "Office365" }] });
  const { asked, code } = await vb365(["org", "remove", "*"], {
    env: signedIn,
    answer,
    terminal: true,
    answers: ["n"],
  });
  assert.equal(code, 7);
  assert.equal(
    asked[0]?.question,
    "https://vb365.example.com:4443: Remove organization " +
      "prod\\u001b[2K\\rRemove organization test (0000)? [y/N] \\u001b[8m\\n (1)? [y/N] ",
  );
});

for (const [name, env] of [["NO_COLOR", { NO_COLOR: "1" }], ["TERM=dumb", { TERM: "dumb" }]] as const) {
  Deno.test(`main() leaves colours out with ${name}`, async () => {
    const scene = { terminal: true, answer: () => new Response(null, { status: 401 }) };
    const { stderr } = await vb365(["org", "list"], { ...scene, env: { ...signedIn, ...env } });
    assert.match(stderr, /^Error: Cannot/);
  });
}

for (const [TERM, wanted] of [["dumb", []], ["xterm", ["1 of 2 a\\u001b"]]] as const) {
  Deno.test(`gated() moves no line of a terminal that is ${TERM}, unless it can`, async () => {
    const shown: (string | undefined)[] = [];
    const status = (text?: string) => Promise.resolve(void shown.push(text));
    const stream = { isTerminal: true, status, write: () => Promise.resolve(true) };
    const machine = { stdout: stream, stderr: stream, env: (name: string) => name === "TERM" ? TERM : undefined };
    await gated(machine as unknown as Parameters<typeof gated>[0]).stderr.status?.("1 of 2 a\x1b");
    assert.deepEqual(shown, wanted);
  });
}

const columns = { Name: "name", Id: "id" };

Deno.test("toTable() fits the width, counts what wide letters take, and cuts between letters", () => {
  const rows = [{ name: "漢字".repeat(100), id: "0001" }, { name: "e\u0301".repeat(400), id: "0002" }, {
    name: "a",
    id: "3",
  }];
  assert.equal(
    toTable(rows, columns, 20),
    [
      "NAME            ID",
      "漢字漢字漢字…   0001",
      `${"e\u0301".repeat(13)}…  0002`,
      "a               3",
      "",
    ].join("\n"),
  );
});

Deno.test("toTable() takes from the widest columns first, and never more than there is", () => {
  const rows = [{ name: "n".repeat(400), id: "7f9a9b85-50e7-4f61-8f76-6a9517b8677d" }];
  for (const width of [3, 10, 60, 80]) {
    for (const line of toTable(rows, columns, width).split("\n")) assert.ok(line.length <= width, `${width}: ${line}`);
  }
  assert.match(toTable(rows, columns, 80), /^n{41}… {2}7f9a9b85-50e7-4f61-8f76-6a9517b8677d$/m);
  assert.match(toTable(rows, columns), /^n{400} {2}7f9a/m);
});

Deno.test("toTable() shows what is nested below its name", () => {
  const organization = {
    id: "1",
    isExchangeOnline: true,
    tags: ["a", "b"],
    exchangeOnlineSettings: { account: "admin", links: [{ rel: "x", href: "y" }, "z"], empty: {} },
    _links: {},
  };
  assert.equal(
    toTable(organization, undefined),
    `id               : 1
isExchangeOnline : true
tags             : a, b
exchangeOnlineSettings :
  account : admin
  links :
    - rel  : x
      href : y
    - z
  empty   :
`,
  );
});

Deno.test("main() says on a terminal that nothing was found", async () => {
  const scene = { env: signedIn, terminal: true, answer: () => Response.json({ offset: 0, limit: 1000, results: [] }) };
  const { stdout, stderr } = await vb365(["org", "list", "--name", "none*"], scene);
  assert.deepEqual([stdout, stderr], ["", "Nothing found.\n"]);
});
