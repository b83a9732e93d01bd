import assert from "node:assert/strict";
import { latestVersion, versionNames } from "../../mod.ts";
import { everyOf } from "../../cli/flags/options.ts";
import { signedIn, vb365 } from "../helpers/cli.ts";

const organizations = [
  {
    id: "7f9a9b85-50e7-4f61-8f76-6a9517b8677d",
    name: "contoso.onmicrosoft.com",
    type: "Office365",
    region: "Worldwide",
  },
  { id: "406200cf-d46d-4401-89f1-cdde68792ea5", name: "mail.example.com", type: "OnPremises" },
];
const listed = { env: signedIn, answer: () => Response.json({ offset: 0, limit: 1000, results: organizations }) };

for (
  const words of [
    ["org", "list", "--name", "mail*"],
    ["ORG", "List", "--Name", "mail*"],
    ["org", "list", "--name=mail*"],
    ["org", "list", "--Name:mail*"],
    ["--output", "json", "org", "list", "--name", "mail*"],
    ["--output=json", "org", "--quiet", "list", "--name", "mail*"],
    ["org", "list", "--name", "mail*", "--"],
  ]
) {
  Deno.test(`main() reads ${words.join(" ")}`, async () => {
    const { code, json } = await vb365(words, listed);
    assert.equal(code, 0);
    assert.deepEqual(json(), [organizations[1]]);
  });
}

for (
  const [flag, wanted] of [
    ["--extended", "true"],
    ["--Extended=true", "true"],
    ["--extended:True", "true"],
    ["--extended=$true", "true"],
    ["--no-extended=false", "true"],
    ["--no-extended", "false"],
    ["--extended=False", "false"],
    ["--extended:$FALSE", "false"],
  ] as const
) {
  Deno.test(`main() takes ${flag} for ${wanted}`, async () => {
    const { sent } = await vb365(["org", "list", flag], listed);
    assert.equal(sent[0]?.query["extendedView"], wanted);
  });
}

for (
  const [words, message] of [
    [["org", "list", "--extended=maybe"], /--extended takes true or false/],
    [["org", "list", "--extended="], /--extended takes true or false/],
    [["org", "list", "--extended", "$false"], /behind an equals sign: --extended=\$false/],
    [["org", "list", "--name"], /--name needs a value/],
    [["org", "list", "--name", "--extended"], /--name needs a value/],
    [["org", "list", "--name="], /--name is empty/],
    [["org", "list", "--name", "a", "--name", "b"], /--name was given twice/],
    [["org", "list", "--nmae", "a"], /--nmae is no flag.*/],
    [["org", "list", "-Name", "a"], /-Name is written --name/],
    [["org", "list", "extra"], /takes no argument, and one was given/],
    [["org", "get"], /<organization> is missing/],
    [["org", "list", "--timeout", "soon"], /--timeout takes a number, not "soon"/],
    [["org", "list", "--timeout=-1"], /--timeout takes a number/],
    [
      ["org", "list", "--output", "xml"],
      /--output takes table, json, jsonl, csv, yaml, text, prometheus, none, not "xml"/,
    ],
    [["org", "list", "--query", "["], /Cannot use the query/],
    [["org", "list", "--api-version", "v9"], /Cannot use API version "v9"/],
    [["org", "list", "--server", "http://vb365.example.com"], /plain http/],
    [["org", "list", "--profile", "x"], /profile "x"/],
    [["org", "lst"], /"org lst" is no command/],
    [["frobnicate"], /"frobnicate" is no command/],
    [["org"], /vb365 org needs a command/],
    [["org", "list", "--ca-cert", "missing.pem"], /Cannot read missing.pem: there is no such file/],
  ] as [string[], RegExp][]
) {
  Deno.test(`main() refuses ${words.join(" ")} and sends nothing`, async () => {
    const { code, error, all, stdout } = await vb365(words, { ...listed, env: signedIn });
    assert.match(error().message, message);
    assert.deepEqual([code, all.length, stdout], [2, 0, ""]);
  });
}

Deno.test("main() suggests the flag or the command that was meant", async () => {
  assert.equal((await vb365(["org", "list", "--nmae", "a"])).error().hint, "Did you mean --name?");
  assert.equal((await vb365(["ogr", "list"])).error().hint, 'Did you mean "vb365 org"?');
});

Deno.test("main() takes the environment for a flag that is not given, and the flag before it", async () => {
  const env = { ...signedIn, VB365_API_VERSION: "v7" };
  assert.match((await vb365(["org", "list"], { ...listed, env })).sent[0]?.path ?? "", /^\/v7\//);
  const words = ["org", "list", "--api-version", "v6"];
  assert.match((await vb365(words, { ...listed, env })).sent[0]?.path ?? "", /^\/v6\//);
});

Deno.test("help shows the oldest and the newest API version", async () => {
  const shown = `--api-version ${versionNames[0]}...${latestVersion}|auto`;
  assert.ok((await vb365(["org", "list", "--help"])).stdout.includes(shown), shown);
  assert.equal(latestVersion, versionNames.at(-1));
});

Deno.test("main() takes the API version from the server's address only when none is given", async () => {
  const env = { ...signedIn, VB365_SERVER: "https://vb365.example.com:4443/v7/" };
  assert.match((await vb365(["org", "list"], { ...listed, env })).sent[0]?.path ?? "", /^\/v7\//);
});

Deno.test("main() asks the server for its newest API version when nothing names one", async () => {
  const env = { ...signedIn, VB365_SERVER: "vb365.example.com" };
  const answer = (request: { path: string }) =>
    request.path.endsWith("/v7/Organizations")
      ? Response.json(organizations)
      : new Response(null, { status: request.path.startsWith("/v8") ? 404 : 401 });
  const { code, sent } = await vb365(["org", "list", "--api-version", "auto"], { env, answer });
  assert.equal(code, 0);
  assert.equal(sent.at(-1)?.path, "/v7/Organizations");
});

Deno.test("main() names what is missing of a connection", async () => {
  assert.match((await vb365(["org", "list"])).error().message, /No server is named/);
  const server = { VB365_SERVER: "vb365.example.com/v8" };
  assert.match((await vb365(["org", "list"], { env: server })).error().message, /The user name is missing/);
  const user = { ...server, VB365_USERNAME: "admin" };
  const { code, error } = await vb365(["org", "list"], { env: user });
  assert.equal(code, 2);
  assert.match(error().message, /The password of the account is missing/);
  assert.match(error().hint ?? "", /VB365_PASSWORD/);
});

/** Never called; `deno check` is the test. */
export function complete(): unknown[] {
  return [
    everyOf<"a" | "b">()("b", "a"),
    // @ts-expect-error one is missing
    everyOf<"a" | "b">()("a"),
    // @ts-expect-error one is none
    everyOf<"a" | "b">()("a", "b", "c"),
  ];
}
