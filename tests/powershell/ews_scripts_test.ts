/** The two scripts for the end of EWS, in a real shell, with functions that record and answer as the cmdlets of Microsoft do. */

import assert from "node:assert/strict";
import type { EwsReadiness } from "../../tenants.ts";
import { readEwsEvidence, writeEwsScripts } from "../../tenants.ts";
import { ewsRoles } from "../../src/ews/facts.ts";
import { runShell, shellTest } from "./_shell.ts";

const own = "11111111-1111-1111-1111-111111111111";
const auxiliary = "22222222-2222-2222-2222-222222222222";
const stranger = "99999999-9999-9999-9999-999999999999";
const tenant = "contoso.onmicrosoft.com";

function readiness(name: string, ids: readonly string[], region = "Worldwide"): EwsReadiness {
  const applications = ids.map((applicationId) => ({
    ...{ applicationId, kind: "own" as const, certificateThumbprint: null, certificateEnds: null },
  }));
  return {
    ...{ organization: name, organizationId: null, tenant: name, status: "unproven", exchangeOnline: true },
    ...{ mode: "application", region, applications, actions: [], dates: [], notByGraph: [], unseen: [], evidence: [] },
  };
}

/** What the tenant holds, and what goes wrong in it. */
interface World {
  /** Roles that are granted, as `principal/resource/role`. */
  granted?: string[];
  /** Applications that the tenant knows. */
  known?: string[];
  reader?: boolean;
  ewsEnabled?: boolean | null;
  allowed?: string | string[] | null;
  /** The number of the write that fails, from 1 on. */
  failAt?: number;
  /** Whether a write of the list is taken and not kept. */
  forgets?: boolean;
}

/** What a run did. */
interface Run {
  code: number;
  text: string;
  writes: string[];
  evidence: string;
  files: string[];
  world: { granted: string[]; ewsEnabled: boolean | null; allowed: string };
}

const standIns = (world: World, folder: string) => `
$global:World = @'
${
  JSON.stringify({
    granted: [],
    known: [own, auxiliary],
    reader: true,
    ewsEnabled: null,
    allowed: null,
    failAt: 0,
    forgets: false,
    ...world,
  })
}
'@ | ConvertFrom-Json -AsHashtable
$global:Writes = [System.Collections.Generic.List[string]]::new()
$global:Log = [System.Collections.Generic.List[string]]::new()
function global:Fail-IfDue { if ($global:Writes.Count -eq $global:World.failAt) { throw 'Insufficient privileges to complete the operation.' } }
function global:Connect-MgGraph { param($TenantId, $Scopes, $Environment, [switch] $NoWelcome, $ContextScope, [switch] $UseDeviceCode)
  $global:Log.Add("connect $TenantId $Environment $($Scopes -join ' ')") }
function global:Disconnect-MgGraph { [CmdletBinding()] param() $global:Log.Add('disconnect') }
function global:Invoke-MgGraphRequest { param($Method, $Uri, $Body, $ContentType, $OutputType)
  if ($Method -eq 'POST') {
    $sent = $Body | ConvertFrom-Json
    $global:Writes.Add("grant $($sent.principalId) $($sent.appRoleId)")
    Fail-IfDue
    $grant = "$($sent.principalId)/$($sent.resourceId)/$($sent.appRoleId)"
    if ($global:World.granted -contains $grant) { throw 'Permission being assigned already exists on the object' }
    $global:World.granted = @($global:World.granted) + $grant
    return
  }
  if ($Uri -match "servicePrincipals\\?.*appId eq '([^']+)'") {
    $id = $Matches[1]
    $isApi = $id -like '0000000*'
    if (-not $isApi -and $global:World.known -notcontains $id) { return [pscustomobject]@{ value = @() } }
    return [pscustomobject]@{ value = @([pscustomobject]@{ id = "sp-$id"; appId = $id; displayName = "Application $id" }) }
  }
  if ($Uri -match 'servicePrincipals/([^/]+)/appRoleAssignments(\\?page=2)?$') {
    $mine = @($global:World.granted | Where-Object { $_ -like "$($Matches[1])/*" } | ForEach-Object {
      $parts = $_ -split '/'; [pscustomobject]@{ resourceId = $parts[1]; appRoleId = $parts[2] } })
    $half = [int][Math]::Ceiling($mine.Count / 2)
    if ($Matches[2]) { return [pscustomobject]@{ value = @($mine | Select-Object -Skip $half) } }
    return [pscustomobject]@{ value = @($mine | Select-Object -First $half); '@odata.nextLink' = "$Uri\`?page=2" }
  }
  if ($Uri -match 'roleAssignments') {
    $role = if ($global:World.reader) { 'Global Reader' } else { 'Directory Readers' }
    return [pscustomobject]@{ value = @([pscustomobject]@{ roleDefinition = [pscustomobject]@{ displayName = $role } }) }
  }
  throw "unexpected $Method $Uri"
}
function global:Connect-ExchangeOnline { param($Organization, $DelegatedOrganization, $ExchangeEnvironmentName, [switch] $ShowBanner)
  $global:Log.Add("connect $Organization$DelegatedOrganization $ExchangeEnvironmentName") }
function global:Disconnect-ExchangeOnline { [CmdletBinding(SupportsShouldProcess)] param() $global:Log.Add('disconnect') }
function global:Get-OrganizationConfig { param([switch] $RetrieveEwsOperationAccessPolicy)
  [pscustomobject]@{ EwsEnabled = $global:World.ewsEnabled; EwsAllowedAppIDs = $global:World.allowed } }
function global:Set-OrganizationConfig { [CmdletBinding(SupportsShouldProcess)] param($EwsEnabled, $EwsAllowedAppIDs)
  foreach ($name in $PSBoundParameters.Keys | Where-Object { $_ -like 'Ews*' }) { $global:Writes.Add("$name $($PSBoundParameters[$name])") }
  Fail-IfDue
  if ($PSBoundParameters.ContainsKey('EwsAllowedAppIDs') -and -not $global:World.forgets) { $global:World.allowed = $EwsAllowedAppIDs }
  if ($PSBoundParameters.ContainsKey('EwsEnabled')) { $global:World.ewsEnabled = $EwsEnabled }
}
Set-Location '${folder}'
`;

async function run(script: "Grant-Vb365GraphRoles.ps1" | "Allow-Vb365Ews.ps1", line: string, world: World, more: {
  folder?: string;
  organizations?: EwsReadiness[];
} = {}): Promise<Run> {
  const folder = more.folder ?? await Deno.makeTempDir();
  const { organizations = [readiness(tenant, [own, auxiliary])] } = more;
  const text = (await writeEwsScripts(organizations)).find(({ name }) => name === script)?.text ?? "";
  assert.match(text, /^[\n\x20-\x7e]+$/);
  await Deno.writeTextFile(`${folder}/${script}`, text);
  const outcome = await runShell(`${standIns(world, folder)}
& ./${script} ${line} -EvidencePath evidence.json
$code = $LASTEXITCODE
@{ writes = @($global:Writes); world = $global:World } | ConvertTo-Json -Depth 5 | Set-Content state.json
exit $code
`);
  const state = JSON.parse(
    await Deno.readTextFile(`${folder}/state.json`).catch(() => `{"writes":["${outcome.stderr}"]}`),
  );
  return {
    code: outcome.code,
    text: outcome.stdout + outcome.stderr,
    writes: state.writes,
    world: { granted: [], ...state.world },
    evidence: await Deno.readTextFile(`${folder}/evidence.json`).catch(() => ""),
    files: (await Array.fromAsync(Deno.readDir(folder), ({ name }) => name)).sort(),
  };
}

const grants = "Grant-Vb365GraphRoles.ps1";
const allows = "Allow-Vb365Ews.ps1";
const apply = "-Apply -Confirm:$false";
const granted = (id: string, roles = ewsRoles) => roles.map((role) => `sp-${id}/sp-${role.resourceId}/${role.id}`);

shellTest("the grant script writes nothing without -Apply, and with -Apply -WhatIf", async () => {
  for (const line of ["", "-Apply -WhatIf"]) {
    const { code, writes, evidence, text } = await run(grants, line, {});
    assert.deepEqual([code, writes], [5, []], text);
    assert.deepEqual(readEwsEvidence(evidence)[0]?.applications?.map(({ granted }) => granted), [[], []]);
  }
});

shellTest("the grant script grants what is missing, leaves what is there, and the second time nothing", async () => {
  const there = [...granted(own, ewsRoles.slice(0, 2)), `sp-${own}/sp-x/someone-elses-role`];
  const first = await run(grants, apply, { granted: there });
  assert.equal(first.code, 0, first.text);
  assert.deepEqual(first.writes, [
    ...ewsRoles.slice(2).map(({ id }) => `grant sp-${own} ${id}`),
    ...ewsRoles.map(({ id }) => `grant sp-${auxiliary} ${id}`),
  ]);
  assert.ok(first.world.granted.includes(`sp-${own}/sp-x/someone-elses-role`));
  const second = await run(grants, apply, { granted: first.world.granted });
  assert.deepEqual([second.code, second.writes], [0, []], second.text);
  assert.deepEqual(readEwsEvidence(second.evidence)[0]?.applications?.[0], {
    ...{ applicationId: own, found: true, globalReader: true },
    granted: ewsRoles.map(({ id }) => id),
  });
});

shellTest("the grant script says what is half done when a grant fails, and the next run finishes it", async () => {
  for (let failAt = 1; failAt <= 12; failAt += 4) {
    const broken = await run(grants, apply, { failAt });
    assert.deepEqual([broken.code, broken.writes.length, broken.world.granted.length], [1, failAt, failAt - 1]);
    assert.match(broken.text, /could not be finished.*stays granted; run it again/s);
    assert.deepEqual(readEwsEvidence(broken.evidence), []);
    const mended = await run(grants, apply, { granted: broken.world.granted });
    assert.deepEqual([mended.code, mended.writes.length], [0, 12 - (failAt - 1)]);
  }
});

shellTest("the grant script tells of an application without consent, and of one that is no Global Reader", async () => {
  const { code, text, writes, evidence } = await run(grants, apply, {
    known: [own],
    granted: granted(own),
    reader: false,
  });
  assert.deepEqual([code, writes], [5, []], text);
  assert.match(text, new RegExp(`does not know the application ${auxiliary}`));
  assert.match(text, /is not Global Reader/);
  assert.deepEqual(
    readEwsEvidence(evidence)[0]?.applications?.map(({ found, globalReader }) => [found, globalReader]),
    [
      [true, false],
      [false, null],
    ],
  );
});

shellTest("the allow script writes nothing without -Apply, and with -Apply -WhatIf", async () => {
  for (const line of ["", "-Apply -WhatIf"]) {
    const { code, writes, files, evidence } = await run(allows, line, { allowed: stranger });
    assert.deepEqual([code, writes, files.filter((name) => name.startsWith("ews-before"))], [5, [], []]);
    assert.deepEqual(readEwsEvidence(evidence)[0], {
      ...{ tenant, seenAt: readEwsEvidence(evidence)[0]?.seenAt, ewsEnabled: null, allowedAppIds: [stranger] },
    });
  }
});

shellTest(
  "the allow script keeps who is in the list, writes it before the switch, and the second time nothing",
  async () => {
    for (const allowed of [`${stranger},${own.toUpperCase()}`, [stranger, own.toUpperCase()]]) {
      const first = await run(allows, apply, { allowed });
      const list = `${stranger},${own.toUpperCase()},${auxiliary}`;
      assert.deepEqual([first.code, first.writes], [0, [`EwsAllowedAppIDs ${list}`, "EwsEnabled True"]], first.text);
      const second = await run(allows, apply, { allowed: first.world.allowed, ewsEnabled: true });
      assert.deepEqual([second.code, second.writes], [0, []], second.text);
    }
  },
);

shellTest("the allow script leaves the switch alone when the list was not kept or not written", async () => {
  for (const world of [{ forgets: true }, { failAt: 1 }]) {
    const { code, writes, text, world: after } = await run(allows, apply, { allowed: stranger, ...world });
    assert.deepEqual([code, writes.length, after.ewsEnabled], [1, 1, null], text);
    assert.equal(after.allowed, stranger);
  }
});

shellTest(
  "the allow script says that it is half done when the switch fails, and -Undo puts everything back",
  async () => {
    const folder = await Deno.makeTempDir();
    const broken = await run(allows, apply, { allowed: stranger, failAt: 2 }, { folder });
    assert.deepEqual([broken.code, broken.world.ewsEnabled], [1, null]);
    assert.match(broken.text, /half done: the list is written/);
    const [before = ""] = broken.files.filter((name) => name.startsWith("ews-before"));
    const undone = await run(allows, `-Undo ${before} -Confirm:$false`, {
      allowed: broken.world.allowed,
      ewsEnabled: true,
    }, { folder });
    assert.equal(undone.code, 0, undone.text);
    assert.deepEqual([undone.world.allowed, undone.world.ewsEnabled], [stranger, null]);
    assert.match(undone.writes[0] ?? "", /^EwsEnabled/);
  },
);

shellTest(
  "both scripts go to the cloud of a tenant, take one tenant alone, and refuse one that they do not know",
  async () => {
    const organizations = [
      readiness(tenant, [own]),
      readiness("example.com", [own], "China"),
      readiness("example.org", [own], "Germany"),
    ];
    const { evidence, code, text } = await run(allows, "", { ewsEnabled: true, allowed: own }, { organizations });
    assert.equal(code, 1);
    assert.match(text, /example\.org.*Germany is not served/);
    assert.deepEqual(readEwsEvidence(evidence).map((seen) => seen.tenant), [tenant, "example.com"]);
    const one = await run(allows, "-Tenant example.com", { ewsEnabled: true, allowed: own }, { organizations });
    assert.deepEqual([one.code, readEwsEvidence(one.evidence).map((seen) => seen.tenant)], [0, ["example.com"]]);
    for (const script of [grants, allows] as const) {
      const refused = await run(script, "-Tenant elsewhere.example.com", {}, { organizations });
      assert.deepEqual([refused.code, refused.writes], [2, []]);
    }
  },
);

shellTest("a tenant's name is data: no script runs what is in it", async () => {
  const evil = `x'@; "$(New-Item pwned)"; \u2019; \`$(1)\n'@\nNew-Item pwned\n@'`;
  const { files, evidence } = await run(grants, "", {}, { organizations: [readiness(evil, [own])] });
  assert.ok(!files.includes("pwned"));
  assert.equal(readEwsEvidence(evidence)[0]?.tenant, evil);
});
