/** README.md and docs/ say what is true: their scripts and lines run, their tables are those of the program. */

import * as module from "../../mod.ts";
import * as protection from "../../protection.ts";
import * as tenants from "../../tenants.ts";
import * as sandbox from "../../sandbox/mod.ts";
import assert from "node:assert/strict";
import { withOwnCommands } from "../../cli/own/index.ts";
import { index as commands } from "../../commands/index.ts";
import { cliPermissions } from "../../scripts/_program.ts";
import { spelledOut } from "../../scripts/docs/_cmdlets.ts";
import { blocksOf, documents, openDesk, readDocument, wordsOf } from "../helpers/documents.ts";

const index = withOwnCommands(commands);

for (const path of documents) {
  Deno.test(`${path}: its scripts run`, async () => {
    for (const { language, code, place } of await blocksOf(path)) {
      if (language !== "ts") continue;
      await using desk = await openDesk();
      const permissions = path === "README.md" ? readmeScriptPermissions(await readDocument(path)) : scriptPermissions;
      const { code: exit, stderr } = await desk.runScript(complete(code), permissions);
      assert.equal(exit, 0, `${place}\n${stderr}`);
    }
  });

  Deno.test({
    name: `${path}: its lines for every shell run in sh`,
    ignore: Deno.build.os === "windows",
    async fn() {
      const blocks = (await blocksOf(path)).filter(({ language }) => language === "sh");
      // What comes first there is what the rest goes on with; elsewhere each is a way of its own.
      const parts = path === "docs/jobs.md" ? [blocks] : blocks.map((block) => [block]);
      for (const part of parts) {
        await using desk = await openDesk();
        const [code, place] = [part.map(({ code }) => withVerdict(code)).join(""), part[0]?.place];
        const { code: exit, stderr } = await desk.runShell(code);
        assert.deepEqual([exit, stderr], [0, ""], `${place}\n${stderr}`);
      }
    },
  });

  Deno.test(`${path}: its lines for PowerShell have commands and flags that there are`, async () => {
    await using desk = await openDesk();
    for (const { language, code, place } of await blocksOf(path)) {
      if (language !== "powershell") continue;
      for (const [line] of code.matchAll(/vb365 [^|}\n]+/g)) {
        const { code: exit, stderr } = await desk.runLine(`${line.replace("$code.expiresIn", "899")} --help`);
        assert.equal(exit, 0, `${place}: ${line}\n${stderr}`);
      }
    }
  });
}

/** A check for monitoring says by its exit code how it is: up to 2 it could be told. */
function withVerdict(code: string): string {
  return code.replace(/^.* --(?:warn|crit) .*$/gm, "$& || test $? -le 2");
}

Deno.test("README.md: its first command adds an organization with a certificate, over TLS", async () => {
  const [, words = ""] = /^npx -y deno@[\d.]+ (run .*)$/m.exec(await readDocument("README.md")) ?? [];
  const args = words.replace("run", "run --no-prompt --quiet").split(" ");
  const { code, stderr } = await new Deno.Command(Deno.execPath(), { args, cwd: new URL("../../", import.meta.url) })
    .output();
  const said = new TextDecoder().decode(stderr);
  assert.equal(code, 0, said);
  assert.match(said, /listens at https:.*Removed demo\.onmicrosoft\.com/s);
});

Deno.test("README.md is short, and names every command and no other", async () => {
  const text = await readDocument("README.md");
  assert(text.split("\n").length <= 200);
  const lines = [...text.matchAll(/vb365 ([a-z][a-z0-9|-]*(?: [a-z][a-z0-9|-]*)*)/g)].flatMap(([, line = ""]) =>
    spelledOut(line)
  );
  const commandOf = (line: string) => Object.keys(index).find((words) => `${line} `.startsWith(`${words} `));
  for (const line of lines) assert(commandOf(line), `vb365 ${line} is no command`);
  const known = Object.keys(index);
  assert.deepEqual([...new Set(lines.map(commandOf))].sort(), known.sort());
});

Deno.test("README.md names only functions that there are", async () => {
  const text = await readDocument("README.md");
  const offered = [module, protection, tenants, sandbox].flatMap(Object.keys);
  for (const [, name = ""] of text.matchAll(/`(\w+)\(\)`/g)) assert(offered.includes(name), `${name}() is not offered`);
});

Deno.test("README.md lists the exit codes that the help lists", async () => {
  await using desk = await openDesk();
  const { stdout } = await desk.runLine("vb365 --help");
  const said = stdout.slice(stdout.indexOf("Exit codes:")).matchAll(/^ {2}(\d+)\s+(.+)$/gm);
  const rows = rowsOf(await readDocument("README.md"), "code");
  assert.deepEqual(rows.map(([code, means]) => [code, means?.replaceAll("`", "")]), [...said].map(([, ...row]) => row));
});

Deno.test("README.md lists the permissions that the program is compiled with", async () => {
  const text = await readDocument("README.md");
  assert.deepEqual(rowsOf(text, "flag").map(([flag]) => flag?.replaceAll("`", "")), cliPermissions);
  assert(text.includes(`deno run ${cliPermissions.join(" ")} cli.ts`));
});

Deno.test("README.md and docs/ name files and pages that there are", async () => {
  for (const path of [...documents, "CONTRIBUTING.md", "docs/architecture.md"]) {
    const text = await readDocument(path);
    const files = [...text.matchAll(/`((?:src|commands|sandbox|scripts|tests|openapi|docs)\/[\w/]+\.\w+)`/g)]
      .map(([, file = ""]) => file).filter((file) => !file.includes("v9"));
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = ""]) =>
      new URL(link, `file:///${path}`).pathname.slice(1)
    );
    for (const file of [...files, ...links]) await assert.doesNotReject(readDocument(file), `${path} names ${file}`);
  }
});

const scriptPermissions = ["--allow-net", "--allow-read=cert.pfx", "--allow-env"];

/** The permissions with which README.md tells to run its script. */
function readmeScriptPermissions(text: string): string[] {
  const [, permissions = ""] = /`deno run (.+) script\.ts`/.exec(text) ?? [];
  return wordsOf(permissions);
}

/** Puts around a piece of a script what the document leaves out: the connection, and the call. */
function complete(code: string): string {
  if (code.includes("connect(") || !/Client|NewOrganization/.test(code)) return code;
  const version = code.includes("legacy-protocols") ? "v7" : "v8";
  const call = !code.includes("function add(")
    ? "await module.addOrganization(client, organization);"
    : code.includes("userCode: string")
    ? `await add(client, "ABC123XYZ", await Deno.readFile("cert.pfx"));`
    : `await add(client, await Deno.readFile("cert.pfx"));`;
  return `${code}
import * as module from "../mod.ts";
await using client = await module.connect({
  server: "vb365.example.com",
  version: "${version}",
  username: "EXAMPLE\\\\backup",
  password: Deno.env.get("VB365_PASSWORD") ?? "",
  trust: { fingerprint: "<SHA-256 of the server's certificate>" },
});
${call}
if ((await module.listOrganizations(client)).length !== 4) throw new Error("It was not added");
`;
}

/** The rows of the table whose first heading this is, without the line below the headings. */
function rowsOf(text: string, heading: string): string[][] {
  const tables = text.split("\n\n").map((part) =>
    part.trim().split("\n").filter((line) => line.startsWith("|")).map((line) =>
      line.split("|").slice(1, -1).map((cell) => cell.trim())
    )
  );
  const [, , ...rows] = tables.find(([first]) => first?.[0] === heading) ?? [];
  return heading === "" ? [[], ...rows] : rows;
}
