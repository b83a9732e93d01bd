/** The script that reads, and with -Apply changes, whom Exchange Online lets in by EWS. */

/** Writes the script around the tenants. */
export function allowScript(tenants: string): string {
  return `#Requires -Version 7.4
<#
.SYNOPSIS
Reads whether Exchange Online lets VB365's applications in by EWS, and with -Apply sees to it.

.DESCRIPTION
Reads, and changes nothing, unless -Apply is given; -Apply takes -WhatIf and -Confirm. With -Apply the ids of VB365's
applications are added to what EwsAllowedAppIDs holds, the list is read back, and only then EwsEnabled is set to True.
What was there before is written to a file first; -Undo FILE puts it back.
With EwsEnabled True only listed applications get in: see that every other program that needs EWS is in the list, too.
A change takes up to 24 hours. On 2027-04-01 EWS ends, whatever is set here.
Needs the module ExchangeOnlineManagement 3.10 (PowerShell 7.6) and an account that may change the organization.
What was seen is written to -EvidencePath, for vb365 org ews-readiness --evidence. There is no secret in it.
The exit code is 0 when all are let in, 5 when some are not, 1 when a tenant could not be looked at or is half done.

.EXAMPLE
./Allow-Vb365Ews.ps1 -Tenant contoso.onmicrosoft.com

.EXAMPLE
./Allow-Vb365Ews.ps1 -Tenant contoso.onmicrosoft.com -Apply

.EXAMPLE
./Allow-Vb365Ews.ps1 -Undo ews-before-contoso.onmicrosoft.com-20261126T080000Z.json
#>
[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High', DefaultParameterSetName = 'Look')]
param(
    # The tenants to visit; all of them when nothing is said.
    [Parameter(ParameterSetName = 'Look')] [string[]] $Tenant,
    # Changes what is missing.
    [Parameter(ParameterSetName = 'Look')] [switch] $Apply,
    # A file that an earlier -Apply has written: puts list and switch back to what they were.
    [Parameter(ParameterSetName = 'Undo', Mandatory)] [string] $Undo,
    # Visits the tenants as their partner, with the account of your own tenant.
    [switch] $Delegated,
    # Where -Apply writes what was there before.
    [string] $BackupFolder = '.',
    [string] $EvidencePath = 'ews-access.evidence.json'
)

Set-StrictMode -Version 3
$ErrorActionPreference = 'Stop'

$tenants = @'
${tenants}
'@ | ConvertFrom-Json

$environments = @{ Worldwide = 'O365Default'; USGovernment = 'O365USGovGCCHigh'; USDefence = 'O365USGovDoD'; China = 'O365China' }

function Connect-Tenant([string] $Name, [string] $Region) {
    $environment = $environments[$Region]
    if (-not $environment) { throw "the cloud $Region is not served by this script" }
    $where = if ($Delegated) { @{ DelegatedOrganization = $Name } } else { @{ Organization = $Name } }
    Connect-ExchangeOnline @where -ExchangeEnvironmentName $environment -ShowBanner:$false
}

# The list comes as one text or as several, and goes as one text.
function Get-EwsAccess {
    $config = Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy
    if (-not $config.PSObject.Properties['EwsAllowedAppIDs']) { throw 'Exchange Online does not tell its list of allowed applications; update ExchangeOnlineManagement' }
    $ids = @(@($config.EwsAllowedAppIDs) -join ',' -split '[,;\\s]+' | Where-Object { $_ })
    [pscustomobject]@{ EwsEnabled = $config.EwsEnabled; AllowedAppIds = $ids }
}

function Set-AllowedAppId([string[]] $Ids) {
    Set-OrganizationConfig -EwsAllowedAppIDs ($Ids -join ',') -Confirm:$false
    $now = (Get-EwsAccess).AllowedAppIds
    $lost = @($Ids | Where-Object { $now -notcontains $_ })
    if ($lost) { throw "the list was written, but Exchange Online does not show $($lost -join ', ') in it yet; EwsEnabled was left as it was" }
}

function Set-EwsSwitch($Value) {
    Set-OrganizationConfig -EwsEnabled $Value -Confirm:$false
    $now = (Get-EwsAccess).EwsEnabled
    if ($now -ne $Value) { throw "half done: the list is written, but EwsEnabled is still '$now'; run the script again" }
}

function Save-Before($Access, [string] $Name, [string] $Region) {
    $stamp = [datetime]::UtcNow.ToString('yyyyMMddTHHmmssZ')
    $path = Join-Path $BackupFolder "ews-before-$($Name -replace '[^\\w.-]', '_')-$stamp.json"
    $before = [ordered]@{
        kind = 'vb365-ews-before'; version = 1; tenant = $Name; region = $Region
        ewsEnabled = $Access.EwsEnabled; allowedAppIds = @($Access.AllowedAppIds)
    }
    $before | ConvertTo-Json -EscapeHandling EscapeNonAscii | Out-File -LiteralPath $path -Encoding ascii -NoClobber
    Write-Host "$($Name): what was there before is in $path; -Undo puts it back."
}

# The list first, the switch after it: a switch without the list would lock out everything.
function Update-Access($Entry) {
    $access = Get-EwsAccess
    $missing = @($Entry.applicationIds | Where-Object { $access.AllowedAppIds -notcontains $_ })
    foreach ($id in $missing) { Write-Host "$($Entry.tenant): EwsAllowedAppIDs lacks $id." }
    if ($access.EwsEnabled -ne $true) { Write-Host "$($Entry.tenant): EwsEnabled is '$($access.EwsEnabled)'." }
    if (-not $Apply -or (-not $missing -and $access.EwsEnabled -eq $true)) { return $access }
    $todo = @()
    if ($missing) { $todo += "Add $($missing -join ', ') to EwsAllowedAppIDs" }
    if ($access.EwsEnabled -ne $true) { $todo += 'set EwsEnabled to True, which shuts out every application that is not in the list' }
    if (-not $PSCmdlet.ShouldProcess($Entry.tenant, $todo -join ', then ')) { return $access }
    Save-Before $access $Entry.tenant $Entry.region
    if ($missing) { Set-AllowedAppId @($access.AllowedAppIds + $missing) }
    if ($access.EwsEnabled -ne $true) {
        try { Set-EwsSwitch $true }
        catch { throw "half done: the list is written, the switch is not: $_" }
    }
    Get-EwsAccess
}

function Restore-Access {
    $before = Get-Content -LiteralPath $Undo -Raw | ConvertFrom-Json
    if ($before.kind -ne 'vb365-ews-before') { throw "$Undo is not a file that -Apply has written" }
    Connect-Tenant $before.tenant $before.region
    try {
        $access = Get-EwsAccess
        Write-Host "$($before.tenant): EwsEnabled '$($access.EwsEnabled)' -> '$($before.ewsEnabled)', $(@($access.AllowedAppIds).Count) -> $(@($before.allowedAppIds).Count) allowed applications."
        if (-not $PSCmdlet.ShouldProcess($before.tenant, 'Put EwsEnabled and EwsAllowedAppIDs back to what they were')) { return }
        if ($access.EwsEnabled -ne $before.ewsEnabled) { Set-EwsSwitch $before.ewsEnabled }
        $ids = @($before.allowedAppIds)
        if (Compare-Object @($access.AllowedAppIds) $ids) { Set-OrganizationConfig -EwsAllowedAppIDs ($(if ($ids) { $ids -join ',' })) -Confirm:$false }
        Write-Host "$($before.tenant): put back."
    }
    finally { $null = Disconnect-ExchangeOnline -Confirm:$false }
}

if ($Undo) {
    try { Restore-Access; exit 0 }
    catch { Write-Error "$Undo could not be put back: $_" -ErrorAction Continue; exit 1 }
}

$chosen = @($tenants | Where-Object { -not $Tenant -or $Tenant -contains $_.tenant })
$strangers = @($Tenant | Where-Object { $_ -and $tenants.tenant -notcontains $_ })
if ($strangers) { Write-Error "This script does not know $($strangers -join ', '); it knows $($tenants.tenant -join ', ')." -ErrorAction Continue; exit 2 }

$seen = foreach ($entry in $chosen) {
    $found = [ordered]@{ tenant = $entry.tenant; seenAt = [datetime]::UtcNow.ToString('o'); error = $null; ewsEnabled = $null; allowedAppIds = @() }
    try {
        Connect-Tenant $entry.tenant $entry.region
        try { $access = Update-Access $entry }
        finally { $null = Disconnect-ExchangeOnline -Confirm:$false }
        $found.ewsEnabled = $access.EwsEnabled
        $found.allowedAppIds = @($access.AllowedAppIds)
    }
    catch {
        $found.error = "$_"
        Write-Warning "$($entry.tenant): $_."
    }
    $found
}
$evidence = [ordered]@{ kind = 'vb365-ews-access'; version = 1; tenants = @($seen) }
$evidence | ConvertTo-Json -Depth 6 -EscapeHandling EscapeNonAscii | Set-Content -LiteralPath $EvidencePath -Encoding ascii -WhatIf:$false -Confirm:$false
Write-Host "Evidence: $EvidencePath"
if (@($seen | Where-Object { $_.error })) { exit 1 }
foreach ($entry in $chosen) {
    $one = $seen | Where-Object { $_.tenant -eq $entry.tenant }
    if ($one.ewsEnabled -ne $true -or @($entry.applicationIds | Where-Object { $one.allowedAppIds -notcontains $_ })) { exit 5 }
}
exit 0
`;
}
