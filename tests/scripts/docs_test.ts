/** The pages that are made from the definitions. */

import assert from "node:assert/strict";
import { helpOf } from "../../cli/help.ts";
import { defineCommand } from "../../cli/command.ts";
import { cmdletsIn, documentedIn, fromPowershellPage } from "../../scripts/docs/_from_powershell.ts";
import { manOf } from "../../scripts/docs/_man.ts";
import { findProgram } from "../../scripts/tools/_tool.ts";

const command = defineCommand({
  words: "org list",
  summary: "List the organizations",
  description: "Those of one server.\n\n.hidden",
  mirrors: "Get-VBOOrganization, GET /Organizations",
  effect: "reads",
  output: "Organization",
  examples: ["vb365 org list --name 'contoso*'", "# C:\\temp"],
  run: () => Promise.resolve([]),
});
const source = `
/**
 * Lists.
 *
 * @see {@link https://example.com/rest/get_organizations.html Getting organizations}
 * @see {@link https://example.com/powershell/get-vboorganization.html Get-VBOOrganization}
 */
export async function listOrganizations() {}

/** Nothing to see. */
export function other() {}
`;

Deno.test("documentedIn() finds the functions and what their comments say to see", () => {
  assert.deepEqual(documentedIn(source), [
    {
      name: "listOrganizations",
      see: {
        "https://example.com/rest/get_organizations.html": "Getting organizations",
        "https://example.com/powershell/get-vboorganization.html": "Get-VBOOrganization",
      },
    },
    { name: "other", see: {} },
  ]);
});

Deno.test("fromPowershellPage() leads from each cmdlet, operation and document to what is here", () => {
  const lines = fromPowershellPage(
    [{ words: "org list", mirrors: "Get-VBOOrganization, GET /Organizations" }],
    documentedIn(source),
    cmdletsIn("    'Get-Vb365Organization' = @{ Sets = @{\n            Words = @('org', 'list'); Type = 1"),
  ).split("\n");
  const organization = "`Get-VBOOrganization` | `vb365 org list` | `listOrganizations()` | `Get-Vb365Organization`";
  assert(lines.includes(`| ${organization} |`), lines.join("\n"));
  assert(lines.includes("| `GET /Organizations` | `vb365 org list` | `Get-Vb365Organization` |"));
  const recipe = "[Getting organizations](https://example.com/rest/get_organizations.html)";
  assert(lines.includes(`| ${recipe} | \`listOrganizations()\` |`));
});

const groff = await findProgram("groff");

Deno.test({
  name: "manOf() writes a page that groff sets without a warning, with every line of the help",
  ignore: groff === undefined,
  async fn() {
    const page = manOf(command.words, helpOf(command), "1.2.3");
    const path = await Deno.makeTempFile();
    await Deno.writeTextFile(path, page);
    const args = ["-man", "-ww", "-Tascii", "-P-c", "-rLL=200n", path];
    const { stdout, stderr } = await new Deno.Command(groff ?? "", { args }).output();
    await Deno.remove(path);
    assert.equal(new TextDecoder().decode(stderr), "");
    // deno-lint-ignore no-control-regex
    const text = new TextDecoder().decode(stdout).replaceAll(/.\x08/g, "");
    for (const line of ["vb365-org-list - List the organizations", "vb365 org list --name 'contoso*'", "# C:\\temp"]) {
      assert(text.includes(line), `${line} is not in\n${text}`);
    }
    assert.match(text, /\.hidden/);
  },
});
