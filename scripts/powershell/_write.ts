/** Writes the generated files of the PowerShell module. ASCII only: Windows PowerShell reads anything else as ANSI. */

import type { Cmdlet, Parameter, ParameterSet } from "./_cmdlets.ts";
import { classes } from "./_classes.ts";
import { exampleOf } from "./_example.ts";

const head = "# Made from the commands by `deno task generate:powershell`. Not to be edited.\n";

/** The cmdlets, and what the module knows of them. */
export function writeCmdlets(cmdlets: readonly Cmdlet[]): string {
  const table = cmdlets.map((cmdlet) =>
    `    '${cmdlet.name}' = @{ Anonymous = ${bool(cmdlet.anonymous)}; Silent = ${bool(cmdlet.silent)}; Asks = ${
      bool(cmdlet.effect !== "reads")
    }; Loses = ${bool(cmdlet.effect === "loses")}; Sets = @{\n` +
    cmdlet.sets.map((set) => `${setTable(cmdlet, set)}\n`).join("") + "    } }\n"
  );
  return `${head}\n${classes}\n$script:Vb365Cmdlets = @{\n${table.join("")}}\n\n${cmdlets.map(functionOf).join("\n")}`;
}

function setTable(cmdlet: Cmdlet, set: ParameterSet): string {
  const { facts, parameters, order, mode } = set;
  const words = [...facts.words.split(" "), ...(mode === undefined ? [] : [`--mode=${mode}`])];
  const ways = parameters.filter(({ target, name }) => target !== undefined || order.includes(name)).map((parameter) =>
    `${parameter.name} = '${[parameter.way, parameter.target ?? "", parameter.of ?? ""].join(",")}'`
  );
  return `        '${cmdlet.sets.length === 1 ? "__AllParameterSets" : set.name}' = @{\n` +
    `            Words = ${list(words)}; Type = 'Vb365.${facts.output}'; Connects = ${bool(facts.connects)}\n` +
    `            Operation = ${quoted(facts.summary)}; Order = ${list(order)}; Piped = ${list(pipedOf(set))}\n` +
    `            Many = ${list(parameters.filter(({ type }) => type.endsWith("[]")).map(({ name }) => name))}\n` +
    `            Choices = @{ ${choicesOf(set).join("; ")} }\n` +
    `            Parameters = @{ ${ways.join("; ")} }\n        }`;
}

/** The words of parameters that have no ValidateSet. */
function choicesOf({ parameters }: ParameterSet): string[] {
  return parameters.filter(({ choices, byName }) => choices.length > 0 && byName)
    .map(({ name, choices }) => `${name} = ${list(choices)}`);
}

/** What takes an object of the pipeline as a whole, arguments first. */
function pipedOf({ parameters }: ParameterSet): string[] {
  return parameters.filter(({ byValue, way, type }) =>
    byValue && (way === "item" || ((way === "identity" || way === "text") && !type.endsWith("[]")))
  ).map(({ name }) => name);
}

function functionOf(cmdlet: Cmdlet): string {
  const { name, effect, sets, collects } = cmdlet;
  const impact = effect === "loses" ? "High" : "Medium";
  const binding = [
    ...(effect === "reads" ? [] : [`SupportsShouldProcess = $true, ConfirmImpact = '${impact}'`]),
    ...(sets.length === 1 ? [] : [`DefaultParameterSetName = '${defaultSet(sets)}'`]),
    "PositionalBinding = $false",
  ];
  const outputs = [...new Set(sets.map(({ facts }) => `[OutputType('Vb365.${facts.output}')]\n`))];
  const body = collects
    ? `    begin { $calls = New-Object System.Collections.ArrayList }
    process { $null = $calls.Add((Select-Vb365Place $PSCmdlet (@{} + $PSBoundParameters) $_)) }
    end { foreach ($call in @(Join-Vb365Call $calls)) { Invoke-Vb365Cmdlet $PSCmdlet $call } }\n`
    : "    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }\n";
  return `function ${name} {\n${helpOf(cmdlet)}    [CmdletBinding(${binding.join(", ")})]\n` +
    `    ${outputs.join("    ")}    param(\n${parametersOf(cmdlet)}\n    )\n${body}}\n`;
}

function defaultSet(sets: readonly ParameterSet[]): string {
  return (sets.find(({ name }) => name === "List" || name === "Office365") ?? sets[0])?.name ?? "";
}

function parametersOf(cmdlet: Cmdlet): string {
  const { sets, effect, silent, anonymous } = cmdlet;
  const names = [...new Set(sets.flatMap(({ parameters }) => parameters.map(({ name }) => name)))];
  const connects = sets.some(({ facts }) => facts.connects);
  return [
    ...names.map((name) => parameterOf(name, sets)),
    ...(effect === "reads" ? [] : ["        [switch]$Force"]),
    ...(silent ? ["        [switch]$PassThru"] : []),
    ...(anonymous ? anonymousParameters : connects ? ["        [PSTypeName('Vb365.Connection')]$Connection"] : []),
  ].join(",\n");
}

/** How to reach a server that nobody is connected to. */
const anonymousParameters = [
  "        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]\n        [string]$Server",
  "        [string]$TrustFingerprint",
  "        [string]$CACertificatePath",
  "        [string]$ProfileName",
  "        [System.Management.Automation.PSCredential]$Credential",
];

function parameterOf(name: string, sets: readonly ParameterSet[]): string {
  const found = sets.flatMap((set) => set.parameters.filter((one) => one.name === name).map((one) => ({ set, one })));
  const inAll = found.length === sets.length;
  const attributes = found.map(({ set, one }) => attributeOf(one, inAll && sets.length === 1 ? undefined : set.name));
  const [first] = found;
  if (!first) throw new Error(`no parameter ${name}`);
  const { one } = first;
  const rows = [
    ...new Set(attributes),
    ...(one.aliases.length === 0 ? [] : [`[Alias(${one.aliases.map(quoted).join(", ")})]`]),
    // An empty cell of a table is none of them, and is left out before the program looks.
    ...(one.choices.length === 0 || one.byName ? [] : [`[ValidateSet(${one.choices.map(quoted).join(", ")})]`]),
    ...(one.mayBeEmpty ? ["[AllowEmptyString()]"] : []),
    `[${one.type === "switch" && one.byName ? "Vb365SwitchAttribute()][switch" : typeName(one.type)}]$${name}`,
  ];
  return rows.map((row) => `        ${row}`).join("\n");
}

function attributeOf(parameter: Parameter, set: string | undefined): string {
  const parts = [
    ...(set === undefined ? [] : [`ParameterSetName = '${set}'`]),
    ...(parameter.mandatory ? ["Mandatory = $true"] : []),
    ...(parameter.position === undefined ? [] : [`Position = ${parameter.position}`]),
    ...(parameter.byValue ? ["ValueFromPipeline = $true"] : []),
    ...(parameter.byName ? ["ValueFromPipelineByPropertyName = $true"] : []),
  ];
  return `[Parameter(${parts.join(", ")})]`;
}

function typeName(type: string): string {
  const known: Readonly<Record<string, string>> = {
    securestring: "System.Security.SecureString",
    time: "Vb365TimeAttribute()][string",
    pscredential: "System.Management.Automation.PSCredential",
  };
  return known[type] ?? type;
}

function helpOf(cmdlet: Cmdlet): string {
  const { sets, name } = cmdlet;
  const first = sets.find((set) => set.name === defaultSet(sets)) ?? sets[0];
  if (!first) throw new Error(`${name} has no set`);
  const described = new Map(
    sets.flatMap(({ parameters }) => parameters.map((one) => [one.name, one.summary] as const)),
  );
  const texts = sets.filter(({ mode }) => mode === undefined).map(({ facts }) =>
    [`${facts.summary}.`, facts.description, facts.mirrors && `Mirrors ${facts.mirrors}.`]
      .filter(Boolean).join(" ")
  );
  const sections = [
    ["SYNOPSIS", `${first.facts.summary}.`],
    ["DESCRIPTION", texts.join("\n\n")],
    ...[...described].map(([parameter, text]) => [`PARAMETER ${parameter}`, `${text}.`] as const),
    ...fixedHelp(cmdlet),
    ...examplesOf(cmdlet).map((line) => ["EXAMPLE", line] as const),
    ["LINK", "about_Vb365"],
  ];
  const block = sections.map(([title, text]) => `    .${title}\n${indented(text ?? "")}`).join("\n");
  return `    <#\n${ascii(block.replaceAll("#>", "# >"))}\n    #>\n`;
}

function fixedHelp({ effect, silent, anonymous, sets }: Cmdlet): [string, string][] {
  const connects = sets.some(({ facts }) => facts.connects);
  return [
    ...(effect === "reads" ? [] : [["PARAMETER Force", "Does not ask, and replaces files."] as [string, string]]),
    ...(silent ? [["PARAMETER PassThru", "Gives what was done."] as [string, string]] : []),
    ...(anonymous
      ? [
        ["PARAMETER Server", "The server: host, host:port or URL."],
        ["PARAMETER TrustFingerprint", "SHA-256 of its certificate."],
        ["PARAMETER CACertificatePath", "A PEM file of the authorities to trust."],
        ["PARAMETER ProfileName", "A profile that names the server."],
        ["PARAMETER Credential", "Who signs in, where that is looked at."],
      ] as [string, string][]
      : connects
      ? [
        ["PARAMETER Connection", "What Connect-Vb365Server -PassThru gave; the last one by default."] as [
          string,
          string,
        ],
      ]
      : []),
  ];
}

/** Every cmdlet has an example that runs as it stands. */
export function examplesOf(cmdlet: Cmdlet): string[] {
  const found = cmdlet.sets.flatMap((set) => set.facts.examples.flatMap((line) => exampleOf(cmdlet, set, line) ?? []));
  return found.length > 0
    ? [...new Set(found)]
    : [cmdlet.anonymous ? `${cmdlet.name} -Server vb365.example.com` : cmdlet.name];
}

/** The views: a table for each type of which a command shows columns. */
export function writeFormats(cmdlets: readonly Cmdlet[]): string {
  const views = new Map<string, Readonly<Record<string, string>>>();
  for (const { facts } of cmdlets.flatMap(({ sets }) => sets)) {
    if (Object.keys(facts.columns).length > 0 && !views.has(facts.output)) views.set(facts.output, facts.columns);
  }
  const connection = { Server: "Server", Version: "Version", Account: "UserName", Profile: "ProfileName" };
  const all: [string, Readonly<Record<string, string>>][] = [["Connection", connection], ...views];
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Made from the commands by \`deno task generate:powershell\`. Not to be edited. -->
<Configuration>
  <ViewDefinitions>
${all.map(([type, columns]) => viewOf(type, columns)).join("")}  </ViewDefinitions>
</Configuration>
`;
}

function viewOf(type: string, columns: Readonly<Record<string, string>>): string {
  const headers = Object.keys(columns).map((label) =>
    `          <TableColumnHeader><Label>${label}</Label></TableColumnHeader>\n`
  );
  const items = Object.values(columns).map((path) =>
    `              <TableColumnItem><ScriptBlock>${visible(`$_.${path}`)}</ScriptBlock></TableColumnItem>\n`
  );
  return `    <View>
      <Name>Vb365.${type}</Name>
      <ViewSelectedBy><TypeName>Vb365.${type}</TypeName></ViewSelectedBy>
      <TableControl>
        <AutoSize />
        <TableHeaders>
${headers.join("")}        </TableHeaders>
        <TableRowEntries>
          <TableRowEntry>
            <TableColumnItems>
${items.join("")}            </TableColumnItems>
          </TableRowEntry>
        </TableRowEntries>
      </TableControl>
    </View>
`;
}

/** A text of a server steers no terminal. What a format calls finds no function of the module. */
function visible(value: string): string {
  return `$it = ${value}; if ($it -is [string]) { $it -replace '[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]', '?' } else { $it }`;
}

/** Functions that stand in the module itself. */
const handwritten = [
  "Connect-Vb365Server",
  "Disconnect-Vb365Server",
  "Enable-Vb365Alias",
  "Get-Vb365Connection",
  "Start-Vb365Sandbox",
  "Stop-Vb365Sandbox",
];

/** The manifest. */
export function writeManifest(cmdlets: readonly Cmdlet[], version: string): string {
  const names = [...cmdlets.map(({ name }) => name), ...handwritten].sort();
  return `${head}
@{
    RootModule = 'Vb365.psm1'
    ModuleVersion = '${version}'
    GUID = '5b7b6a3e-6f0c-4a57-9e0b-6a1d1c9b7f42'
    Author = 'vb365'
    Description = 'Automates Veeam Backup for Microsoft 365 over its REST API, versions v3 to v8, on every system.'
    PowerShellVersion = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    FormatsToProcess = @('Vb365.Format.ps1xml')
    FunctionsToExport = @(
${names.map((name) => `        '${name}'`).join("\n")}
    )
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
    PrivateData = @{ PSData = @{ Tags = @('Veeam', 'VB365', 'Microsoft365', 'Backup'); License = 'MIT' } }
}
`;
}

/** Veeam's names for cmdlets, for those who ask for them. */
export function writeAliases(cmdlets: readonly Cmdlet[]): string {
  const pairs = new Map<string, string>([
    ["Connect-VBOServer", "Connect-Vb365Server"],
    ["Disconnect-VBOServer", "Disconnect-Vb365Server"],
  ]);
  const mirrored = cmdlets.flatMap(({ name, verb, noun, sets }) =>
    sets.flatMap(({ facts }) =>
      [...(facts.mirrors ?? "").matchAll(/\b([A-Z][a-z]+)-VBO(\w+)/g)].map(([full, theirVerb, theirNoun], _, all) => ({
        full,
        name,
        isSame: theirVerb === verb && theirNoun === noun,
        // What does the work of several of theirs is none of them. What they add is new here, where it is no part of a thing.
        isLike: all.length === 1 && (theirVerb === verb || (theirVerb === "Add" && verb === "New")),
      }))
    )
  );
  for (const { full, name, isSame, isLike } of mirrored) {
    if (isSame || (isLike && !pairs.has(full))) pairs.set(full, name);
  }
  const rows = [...pairs].sort().map(([theirs, ours]) => `    '${theirs}' = '${ours}'\n`);
  return `${head}\n$script:Vb365Aliases = @{\n${rows.join("")}}\n`;
}

function bool(value: boolean): string {
  return value ? "$true" : "$false";
}

function quoted(text: string): string {
  return `'${ascii(text).replaceAll("'", "''")}'`;
}

function list(texts: readonly string[]): string {
  return `@(${texts.map(quoted).join(", ")})`;
}

function indented(text: string): string {
  return text.split("\n").map((line) => line === "" ? "" : `    ${line}`).join("\n");
}

function ascii(text: string): string {
  return text.replaceAll("–", "-").replaceAll("…", "...").replace(/[^\x00-\x7f]/g, "?");
}
