/** The script that compares and grants the application roles, by Microsoft Graph. */

import { directoryRole, ewsRoles } from "./facts.ts";

/** Writes the script around the tenants. */
export function grantScript(tenants: string): string {
  const roles = ewsRoles.map(({ name, id, resourceId }) =>
    `    [pscustomobject]@{ Name = '${name}'; Id = '${id}'; ResourceAppId = '${resourceId}' }`
  );
  return `#Requires -Version 7.4
<#
.SYNOPSIS
Compares the application roles of VB365's applications with those it needs without EWS, and with -Apply grants what is missing.

.DESCRIPTION
Reads, and changes nothing, unless -Apply is given; -Apply takes -WhatIf and -Confirm. A role that is there is left alone.
Needs the module Microsoft.Graph.Authentication, and an account that may read applications; with -Apply one that may
grant application roles (Privileged Role Administrator). Asks for the sign-in of each tenant in turn.
What was seen is written to -EvidencePath, for vb365 org ews-readiness --evidence. There is no secret in it.
The exit code is 0 when nothing is missing, 5 when something is, 1 when a tenant could not be looked at.

.EXAMPLE
./Grant-Vb365GraphRoles.ps1 -Tenant contoso.onmicrosoft.com

.EXAMPLE
./Grant-Vb365GraphRoles.ps1 -Tenant contoso.onmicrosoft.com -Apply -WhatIf
#>
[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
param(
    # The tenants to visit; all of them when nothing is said.
    [string[]] $Tenant,
    # Grants what is missing.
    [switch] $Apply,
    # Signs in by a device code instead of a browser on this machine.
    [switch] $UseDeviceCode,
    [string] $EvidencePath = 'ews-roles.evidence.json'
)

Set-StrictMode -Version 3
$ErrorActionPreference = 'Stop'

$tenants = @'
${tenants}
'@ | ConvertFrom-Json

$roles = @(
${roles.join("\n")}
)
$environments = @{ Worldwide = 'Global'; USGovernment = 'USGov'; USDefence = 'USGovDoD'; China = 'China' }

# One page after the other; a service principal can hold more roles than one page has.
function Get-AllPages([string] $Uri) {
    while ($Uri) {
        $page = Invoke-MgGraphRequest -Method GET -Uri $Uri -OutputType PSObject
        if ($page.PSObject.Properties['value']) { $page.value } else { $page }
        $Uri = if ($page.PSObject.Properties['@odata.nextLink']) { $page.'@odata.nextLink' }
    }
}

function Find-ServicePrincipal([string] $AppId) {
    $uri = "/v1.0/servicePrincipals?\`$filter=appId eq '$AppId'&\`$select=id,appId,displayName"
    Get-AllPages $uri | Select-Object -First 1
}

function Get-GrantedRole([string] $PrincipalId) {
    @(Get-AllPages "/v1.0/servicePrincipals/$PrincipalId/appRoleAssignments" | ForEach-Object { "$($_.resourceId)/$($_.appRoleId)".ToLowerInvariant() })
}

# $null when the roles of the directory could not be read.
function Test-DirectoryReader([string] $PrincipalId) {
    try {
        $uri = "/v1.0/roleManagement/directory/roleAssignments?\`$filter=principalId eq '$PrincipalId'&\`$expand=roleDefinition"
        $names = @(Get-AllPages $uri | ForEach-Object { $_.roleDefinition.displayName })
        $names -contains '${directoryRole}' -or $names -contains 'Global Administrator'
    }
    catch { $null }
}

# What is missing, and grants it when that is asked for. What was granted before a failure stays and is read back.
function Update-Application([string] $AppId, [hashtable] $Resources) {
    $principal = Find-ServicePrincipal $AppId
    if (-not $principal) {
        Write-Warning "$($entry.tenant): the tenant does not know the application $AppId; an administrator has to consent to it first."
        return [ordered]@{ applicationId = $AppId; found = $false; granted = @(); globalReader = $null }
    }
    $held = Get-GrantedRole $principal.id
    foreach ($role in $roles) {
        $resource = $Resources[$role.ResourceAppId]
        if ($held -contains "$($resource.id)/$($role.Id)") { continue }
        Write-Host "$($entry.tenant): $($principal.displayName) lacks $($role.Name) of $($resource.displayName)."
        if (-not $Apply) { continue }
        if (-not $PSCmdlet.ShouldProcess("$($entry.tenant): $($principal.displayName) ($AppId)", "Grant $($role.Name)")) { continue }
        $body = @{ principalId = $principal.id; resourceId = $resource.id; appRoleId = $role.Id } | ConvertTo-Json
        $uri = "/v1.0/servicePrincipals/$($resource.id)/appRoleAssignedTo"
        $null = Invoke-MgGraphRequest -Method POST -Uri $uri -Body $body -ContentType 'application/json'
    }
    $held = Get-GrantedRole $principal.id
    $granted = @($roles | Where-Object { $held -contains "$($Resources[$_.ResourceAppId].id)/$($_.Id)" } | ForEach-Object Id)
    $isReader = Test-DirectoryReader $principal.id
    if ($isReader -eq $false) { Write-Warning "$($entry.tenant): $($principal.displayName) is not ${directoryRole}; assign that role in Entra." }
    [ordered]@{ applicationId = $AppId; found = $true; granted = $granted; globalReader = $isReader }
}

function Update-Tenant {
    $environment = $environments[$entry.region]
    if (-not $environment) { throw "the cloud $($entry.region) is not served by Microsoft Graph" }
    $scopes = @('Application.Read.All', 'RoleManagement.Read.Directory')
    if ($Apply) { $scopes += 'AppRoleAssignment.ReadWrite.All' }
    Connect-MgGraph -TenantId $entry.tenant -Scopes $scopes -Environment $environment -NoWelcome -ContextScope Process -UseDeviceCode:$UseDeviceCode
    try {
        $resources = @{}
        foreach ($id in $roles.ResourceAppId | Select-Object -Unique) {
            $resources[$id] = Find-ServicePrincipal $id
            if (-not $resources[$id]) { throw "the tenant has no service principal of the API $id" }
        }
        @($entry.applicationIds | ForEach-Object { Update-Application $_ $resources })
    }
    finally { $null = Disconnect-MgGraph -ErrorAction SilentlyContinue }
}

$chosen = @($tenants | Where-Object { -not $Tenant -or $Tenant -contains $_.tenant })
$strangers = @($Tenant | Where-Object { $_ -and $tenants.tenant -notcontains $_ })
if ($strangers) { Write-Error "This script does not know $($strangers -join ', '); it knows $($tenants.tenant -join ', ')." -ErrorAction Continue; exit 2 }

$seen = foreach ($entry in $chosen) {
    $found = [ordered]@{ tenant = $entry.tenant; seenAt = [datetime]::UtcNow.ToString('o'); error = $null; applications = @() }
    try { $found.applications = @(Update-Tenant) }
    catch {
        $found.error = "$_"
        $half = if ($Apply) { ' What was granted before stays granted; run it again for the rest.' }
        Write-Warning "$($entry.tenant): could not be finished: $_.$half"
    }
    $found
}
$evidence = [ordered]@{ kind = 'vb365-ews-roles'; version = 1; tenants = @($seen) }
$evidence | ConvertTo-Json -Depth 6 -EscapeHandling EscapeNonAscii | Set-Content -LiteralPath $EvidencePath -Encoding ascii -WhatIf:$false -Confirm:$false
Write-Host "Evidence: $EvidencePath"
if (@($seen | Where-Object { $_.error })) { exit 1 }
$missing = @($seen.applications | Where-Object { -not $_.found -or $_.granted.Count -lt $roles.Count -or $_.globalReader -eq $false })
if ($missing) { exit 5 }
exit 0
`;
}
