# The PowerShell module of vb365, for Windows PowerShell 5.1 and PowerShell 7. It knows no API: parameters become a command
# line of the program, lines of JSON become objects. ASCII only, as 5.1 reads files without a mark as ANSI.

Set-StrictMode -Version 2.0

. (Join-Path $PSScriptRoot 'Process.ps1')
. (Join-Path $PSScriptRoot 'Convert.ps1')
. (Join-Path $PSScriptRoot 'Pipeline.ps1')
. (Join-Path $PSScriptRoot 'Cmdlets.ps1')
. (Join-Path $PSScriptRoot 'Aliases.ps1')

# The connection that cmdlets use when they are not told another one, and all that are open.
$script:Vb365Current = $null
$script:Vb365Open = New-Object System.Collections.ArrayList
$script:Vb365Sandboxes = New-Object System.Collections.ArrayList

$MyInvocation.MyCommand.ScriptBlock.Module.OnRemove = {
    foreach ($connection in @($script:Vb365Open)) { Stop-Vb365Process $connection.Process }
    foreach ($sandbox in @($script:Vb365Sandboxes)) { Stop-Vb365Process $sandbox.Process }
    foreach ($name in @($script:Vb365AliasesSet)) { Remove-Item -LiteralPath "Alias:$name" -ErrorAction SilentlyContinue }
}
$script:Vb365AliasesSet = @()

function Connect-Vb365Server {
    <#
    .SYNOPSIS
    Signs in to a server of Veeam Backup for Microsoft 365.
    .DESCRIPTION
    The session lasts until Disconnect-Vb365Server, or until the module or the shell ends. It is kept in the memory of one
    process of its own, which is what makes the other cmdlets quick. Nothing is written to a disk.
    .PARAMETER Server
    The server: host, host:port or URL. The port is 4443 when nothing is said.
    .PARAMETER Port
    The port, when it does not stand in -Server.
    .PARAMETER Credential
    Account and password. The account is DOMAIN\user, user@domain or a local name of the server.
    .PARAMETER Token
    An access token, instead of signing in.
    .PARAMETER TrustFingerprint
    The SHA-256 of the server's certificate. Only a server that shows that certificate is trusted.
    .PARAMETER CACertificatePath
    A PEM file of the authorities to trust instead of the public ones.
    .PARAMETER ApiVersion
    The API version. The newest that the server has, when nothing is said.
    .PARAMETER ProfileName
    A profile that "vb365 login" has made: its server, account, trust and session.
    .PARAMETER AuditLogPath
    A file that gets a line of JSON for every write.
    .PARAMETER Timeout
    How many seconds to wait for an answer.
    .PARAMETER PassThru
    Gives the connection, for the parameter -Connection of other cmdlets.
    .EXAMPLE
    Connect-Vb365Server -Server vb365.example.com -Credential $credential -TrustFingerprint $fingerprint
    .LINK
    about_Vb365
    #>
    [CmdletBinding(DefaultParameterSetName = 'Credential', PositionalBinding = $false)]
    [OutputType('Vb365.Connection')]
    param(
        [Parameter(ParameterSetName = 'Credential', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Token', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]$Server,
        [Parameter(ParameterSetName = 'Credential', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Token', ValueFromPipelineByPropertyName = $true)]
        [ValidateRange(1, 65535)]
        [int]$Port,
        [Parameter(ParameterSetName = 'Credential', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Profile')]
        [System.Management.Automation.PSCredential]$Credential,
        [Parameter(ParameterSetName = 'Token', Mandatory = $true)]
        [System.Security.SecureString]$Token,
        [Parameter(ParameterSetName = 'Profile', Mandatory = $true)]
        [string]$ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Fingerprint')]
        [string]$TrustFingerprint,
        [string]$CACertificatePath,
        [ValidateSet('auto', 'v3', 'v4', 'v5', 'v6', 'v7', 'v8')]
        [string]$ApiVersion = 'auto',
        [string]$AuditLogPath,
        [double]$Timeout,
        [switch]$PassThru
    )
    process {
        $address = $Server
        if ($Port) { $address = '{0}:{1}' -f ($Server -replace ':\d+$', ''), $Port }
        $flags = New-Object System.Collections.ArrayList
        $secrets = @{}
        if ($Server) { $null = $flags.Add("--server=$address") }
        if ($ProfileName) { $null = $flags.Add("--profile=$ProfileName") }
        if ($ApiVersion -ne 'auto' -or -not $ProfileName) { $null = $flags.Add("--api-version=$ApiVersion") }
        if ($TrustFingerprint) { $null = $flags.Add("--trust-fingerprint=$TrustFingerprint") }
        if ($CACertificatePath) { $null = $flags.Add('--ca-cert=' + (Resolve-Vb365Path $PSCmdlet $CACertificatePath)) }
        if ($AuditLogPath) { $null = $flags.Add('--audit-log=' + (Resolve-Vb365Path $PSCmdlet $AuditLogPath)) }
        if ($Timeout) { $null = $flags.Add('--timeout=' + (ConvertTo-Vb365Text $Timeout)) }
        if ($Credential) {
            $null = $flags.Add("--username=$($Credential.UserName)")
            $secrets['password'] = ConvertFrom-Vb365Secret $Credential.Password
        }
        if ($Token) { $secrets['token'] = ConvertFrom-Vb365Secret $Token }
        $process = Start-Vb365Process $PSCmdlet
        $facts = $null
        try {
            $answer = Invoke-Vb365Call $process (@('connect') + @($flags)) '' $secrets $PSCmdlet
            if ($answer.Error) { $PSCmdlet.ThrowTerminatingError((New-Vb365ErrorRecord $answer $address)) }
            $facts = $answer.Objects[0]
        }
        finally {
            if ($null -eq $facts) { Stop-Vb365Process $process }
        }
        # What was found out is said from now on, so that no call has to find it out again.
        $rest = @($flags | Where-Object { $_ -notlike '--api-version=*' }) + @("--api-version=$($facts.version)")
        $connection = New-Object psobject -Property ([ordered]@{
            Server = $facts.server; Version = $facts.version; UserName = $facts.username; ProfileName = $facts.profile
        })
        $connection.PSObject.TypeNames.Insert(0, 'Vb365.Connection')
        $flags = ',' + (ConvertTo-Vb365JsonList $rest)
        $null = $script:Vb365Open.Add(@{ Connection = $connection; Process = $process; Flags = $flags; Names = @{} })
        $script:Vb365Current = $connection
        if ($PassThru) { $connection }
    }
}

function Disconnect-Vb365Server {
    <#
    .SYNOPSIS
    Signs out, and ends the process of a connection.
    .PARAMETER Connection
    The connection; the last one by default.
    .EXAMPLE
    Disconnect-Vb365Server
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true)]
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process {
        $wanted = if ($Connection) { $Connection } else { $script:Vb365Current }
        foreach ($open in @($script:Vb365Open | Where-Object { [object]::ReferenceEquals($_.Connection, $wanted) })) {
            Stop-Vb365Process $open.Process
            $script:Vb365Open.Remove($open)
        }
        if (-not [object]::ReferenceEquals($script:Vb365Current, $wanted)) { return }
        $script:Vb365Current = if ($script:Vb365Open.Count) { $script:Vb365Open[$script:Vb365Open.Count - 1].Connection }
    }
}

function Get-Vb365Connection {
    <#
    .SYNOPSIS
    Gives the connections that are open, or the profiles that are kept.
    .PARAMETER All
    All connections that are open, not only the one that cmdlets use.
    .PARAMETER ProfileName
    Profiles that "vb365 login" has kept, by a name with wildcards. Nothing is sent.
    .EXAMPLE
    Get-Vb365Connection -All
    .LINK
    about_Vb365
    #>
    [CmdletBinding(DefaultParameterSetName = 'Open', PositionalBinding = $false)]
    [OutputType('Vb365.Connection', 'Vb365.Profile')]
    param(
        [Parameter(ParameterSetName = 'Open')]
        [switch]$All,
        [Parameter(ParameterSetName = 'Profile', Mandatory = $true)]
        [string]$ProfileName
    )
    if ($PSCmdlet.ParameterSetName -eq 'Profile') {
        return Read-Vb365Status $PSCmdlet | Where-Object { $_.profile -like $ProfileName }
    }
    if ($All) { return $script:Vb365Open | ForEach-Object { $_.Connection } }
    $script:Vb365Current
}

# What "vb365 status" says of all profiles.
function Read-Vb365Status {
    param($Cmdlet)
    $process = Start-Vb365Process $Cmdlet
    try {
        $answer = Invoke-Vb365Call $process @('status', '--all') '' $null $Cmdlet
        foreach ($found in $answer.Objects) {
            $found.PSObject.TypeNames.Insert(0, 'Vb365.Profile')
            $found
        }
    }
    finally { Stop-Vb365Process $process }
}

function Enable-Vb365Alias {
    <#
    .SYNOPSIS
    Lets the cmdlets be called by the names that Veeam's own module has for them.
    .DESCRIPTION
    Only in this session, and not where a command of that name is there already: both modules can stay beside each other.
    .EXAMPLE
    Enable-Vb365Alias
    .LINK
    about_Vb365
    #>
    [CmdletBinding()]
    param()
    # One look for all: each look for what is not there goes through every module of the machine.
    $there = @(Get-Command -Name '*-VBO*' -ErrorAction Ignore | ForEach-Object { $_.Name })
    foreach ($name in @($script:Vb365Aliases.Keys | Sort-Object)) {
        if ($there -contains $name) {
            Write-Verbose "$name is there already"
            continue
        }
        Set-Alias -Name $name -Value ('Vb365\' + $script:Vb365Aliases[$name]) -Scope Global
        $script:Vb365AliasesSet += $name
    }
}

function Start-Vb365Sandbox {
    <#
    .SYNOPSIS
    Starts an embedded VB365 server on this machine, to try things on.
    .PARAMETER Port
    The port; any free one when nothing is said.
    .PARAMETER Seed
    What it holds at the start.
    .PARAMETER Strict
    Refuses what is not official spelling.
    .EXAMPLE
    Start-Vb365Sandbox | Connect-Vb365Server
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Sandbox')]
    param(
        [int]$Port,
        [ValidateSet('contoso', 'empty')]
        [string]$Seed = 'contoso',
        [switch]$Strict
    )
    $words = @('sandbox', "--seed=$Seed")
    if ($Port) { $words += "--port=$Port" }
    if ($Strict) { $words += '--strict' }
    $process = Start-Vb365Process $PSCmdlet
    $found = $null
    try {
        $answer = Invoke-Vb365Call $process $words '' $null $PSCmdlet -UntilData
        if ($answer.Error) { $PSCmdlet.ThrowTerminatingError((New-Vb365ErrorRecord $answer 'sandbox')) }
        $found = $answer.Objects[0]
    }
    finally { if ($null -eq $found) { Stop-Vb365Process $process } }
    $secret = New-Object System.Security.SecureString
    foreach ($letter in $found.password.ToCharArray()) { $secret.AppendChar($letter) }
    $sandbox = New-Object psobject -Property ([ordered]@{
        Server = $found.url; Fingerprint = $found.fingerprint
        Credential = New-Object System.Management.Automation.PSCredential($found.username, $secret)
    })
    $sandbox.PSObject.TypeNames.Insert(0, 'Vb365.Sandbox')
    $null = $script:Vb365Sandboxes.Add(@{ Sandbox = $sandbox; Process = $process })
    $sandbox
}

function Stop-Vb365Sandbox {
    <#
    .SYNOPSIS
    Stops an embedded server, or all of them.
    .PARAMETER Sandbox
    What Start-Vb365Sandbox gave; all of them by default.
    .EXAMPLE
    Stop-Vb365Sandbox
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true)]
        [PSTypeName('Vb365.Sandbox')]$Sandbox
    )
    process {
        foreach ($running in @($script:Vb365Sandboxes)) {
            if ($Sandbox -and -not [object]::ReferenceEquals($running.Sandbox, $Sandbox)) { continue }
            Stop-Vb365Process $running.Process
            $script:Vb365Sandboxes.Remove($running)
        }
    }
}

# Runs a cmdlet: from its parameters to objects, warnings and errors.
function Invoke-Vb365Cmdlet {
    param($Cmdlet, $Call)
    $known, $set, $Bound = $Call.Known, $Call.Set, $Call.Bound
    $line = ConvertTo-Vb365Line $Cmdlet $set $Bound
    if ($Call.Problem) { $line.Problem = $Call.Problem }
    $target = if ($line.Target) { $line.Target } else { Get-Vb365Target $set $Bound }
    if ($line.Problem) {
        return $Cmdlet.WriteError((New-Vb365ErrorRecord @{ Code = 'invalid-input'; Error = $line.Problem } $target))
    }
    $open = $null
    if ($known.Anonymous) { Add-Vb365Server $Cmdlet $line $Bound }
    elseif ($set.Connects) {
        $open = Find-Vb365Open $Bound
        if ($null -eq $open -and -not (Test-Vb365Offline $set $Bound)) {
            $problem = @{ Code = 'not-connected'; Error = 'There is no connection'; Hint = 'Use Connect-Vb365Server first.' }
            return $Cmdlet.ThrowTerminatingError((New-Vb365ErrorRecord $problem $target))
        }
    }
    if ($known.Asks -and -not (Confirm-Vb365Call $Cmdlet $known $set $line $Bound $target $open)) { return }
    $process = if ($open) { $open.Process } else { Start-Vb365Process $Cmdlet }
    $connection = if ($open) { $open.Flags } else { '' }
    $isSilent = $known.Silent -and -not ($Bound.ContainsKey('PassThru') -and $Bound['PassThru'])
    try {
        if ($null -eq $line.Repeats -and $null -eq $line.Each) {
            Receive-Vb365Call $process $line.Words $connection $line.Behind $line $Cmdlet $set $isSilent $target
        }
        foreach ($repeat in $line.Repeats) {
            $behind = @($repeat) + @(foreach ($word in $line.Behind) { $word })
            Receive-Vb365Call $process $line.Words $connection $behind $line $Cmdlet $set $isSilent $target
        }
        foreach ($one in $line.Each) {
            $behind = @('--', $one) + @(foreach ($word in $line.Behind) { if ($word -ne '--') { $word } })
            Receive-Vb365Call $process $line.Words $connection $behind $line $Cmdlet $set $isSilent $target
        }
    }
    finally { if (-not $open) { Stop-Vb365Process $process } }
}

# What a call is about that has no argument: what is to be added, as far as it has a name.
function Get-Vb365Target {
    param($Set, $Bound)
    foreach ($name in 'Name', 'OfficeOrganizationName', 'Account', 'NewApplicationName', 'ExchangeServer', 'SharepointServer', 'Server') {
        if ($Bound.ContainsKey($name) -and $Bound[$name]) { return "$($Bound[$name])" }
    }
    $Set.Words -notlike '--*' -join ' '
}

# Whether a call is meant that changes something.
function Confirm-Vb365Call {
    param($Cmdlet, $Known, $Set, $Line, $Bound, [string]$Target, $Open)
    $isApi = $Set.Words[0] -eq 'api'
    $isPathAlone = -not ($Bound.ContainsKey('Method') -and $Bound.ContainsKey('Path')) -and -not $Bound.ContainsKey('Body')
    if ($isApi -and ($Bound['Method'] -eq 'GET' -or $isPathAlone)) { return $true }
    if ($isApi) { $Target = "$($Bound['Method']) $($Bound['Path'])".Trim() }
    $what = if ($Open) { "$Target on $($Open.Connection.Server)" } else { $Target }
    $isForced = $Bound.ContainsKey('Force') -and $Bound['Force']
    $isPost = $isApi -and $Bound['Method'] -eq 'POST'
    $isAgreed = ($isForced -or $isPost) -and -not $Bound.ContainsKey('Confirm') -and -not $WhatIfPreference -and -not $Bound['WhatIf']
    if (-not $isAgreed -and -not $Cmdlet.ShouldProcess((ConvertTo-Vb365Visible $what), $Set.Operation)) { return $false }
    # ShouldProcess was the question, but to replace a file is agreed to by -Force alone.
    if ($Known.Loses -or $isForced) { $null = $Line.Words.Add('--yes') }
    $true
}

function Find-Vb365Open {
    param($Bound)
    $wanted = if ($Bound.ContainsKey('Connection') -and $Bound['Connection']) { $Bound['Connection'] } else { $script:Vb365Current }
    foreach ($open in $script:Vb365Open) {
        if (-not [object]::ReferenceEquals($open.Connection, $wanted)) { continue }
        if ($open.Process.Child.HasExited) {
            $script:Vb365Open.Remove($open)
            return $null
        }
        return $open
    }
}

# Looking into files needs no server, unless the files are to be compared with one.
function Test-Vb365Offline {
    param($Set, $Bound)
    $Set.Words[0] -eq 'cert' -and -not ($Bound.ContainsKey('Organizations') -and $Bound['Organizations'])
}

function Add-Vb365Server {
    param($Cmdlet, $Line, $Bound)
    if ($Bound['Server']) { $null = $Line.Words.Add("--server=$($Bound['Server'])") }
    if ($Bound['ProfileName']) { $null = $Line.Words.Add("--profile=$($Bound['ProfileName'])") }
    if ($Bound['TrustFingerprint']) { $null = $Line.Words.Add("--trust-fingerprint=$($Bound['TrustFingerprint'])") }
    if ($Bound['CACertificatePath']) {
        $null = $Line.Words.Add('--ca-cert=' + (Resolve-Vb365Path $Cmdlet $Bound['CACertificatePath']))
    }
    if (-not $Bound['Credential']) { return }
    $null = $Line.Words.Add("--username=$($Bound['Credential'].UserName)")
    Add-Vb365Secret $Line 'password' (ConvertFrom-Vb365Secret $Bound['Credential'].Password)
}

# How Tab asks for the names of each kind.
$script:Vb365NameLists = @{
    Organization = @('org', 'list')
    Job = @('job', 'list')
    Repository = @('repo', 'list')
    Proxy = @('proxy', 'list')
    Role = @('rbac', 'list')
}

# What Tab offers: names of what a server has, and of profiles. An answer that takes longer than a moment is not waited for.
function Get-Vb365Names {
    param([string]$Word, [string]$Kind, $Bound)
    $open = Find-Vb365Open $Bound
    if ($null -eq $open) { return }
    $heard = $open.Names[$Kind]
    if ($null -eq $heard -or ([DateTime]::UtcNow - $heard.At).TotalSeconds -gt 60) {
        $answer = Invoke-Vb365Call $open.Process $script:Vb365NameLists[$Kind] $open.Flags $null $null -Patience 250
        if ($answer.Error -or $answer.IsLate) { return }
        $property = if ($Kind -eq 'Proxy') { 'hostName' } else { 'name' }
        $names = @($answer.Objects | ForEach-Object { $_.$property } | Sort-Object)
        $heard = $open.Names[$Kind] = @{ At = [DateTime]::UtcNow; List = $names }
    }
    ConvertTo-Vb365Completion $Word $heard.List
}

# What a parameter names; of a cmdlet that lists, -Name names what it lists.
function Get-Vb365NamedKind {
    param([string]$Cmdlet, [string]$Parameter)
    foreach ($set in $script:Vb365Cmdlets[$Cmdlet].Sets.Values) {
        if (-not $set.Parameters.ContainsKey($Parameter)) { continue }
        $kind = if ($Parameter -eq 'Name' -and $set.Words[1] -eq 'list') { $set.Type -replace '^Vb365\.' }
        elseif ($set.Parameters[$Parameter] -match '^identity,.*,(.+)$') { $Matches[1] }
        if ($kind -and $script:Vb365NameLists.ContainsKey($kind)) { return $kind }
    }
}

function ConvertTo-Vb365Completion {
    param([string]$Word, $Names)
    $start = $Word.Trim("'", '"')
    foreach ($name in @($Names)) {
        if (-not $name -or -not $name.StartsWith($start, [StringComparison]::OrdinalIgnoreCase)) { continue }
        if ((ConvertTo-Vb365Visible $name) -cne $name) { continue }
        $text = if ($name -cmatch '^[a-zA-Z0-9._][a-zA-Z0-9._-]*$') { $name }
        else { "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($name) + "'" }
        New-Object System.Management.Automation.CompletionResult($text, $name, 'ParameterValue', $name)
    }
}

$script:Vb365NameCompleter = {
    param($commandName, $parameterName, $wordToComplete, $commandAst, $fakeBoundParameters)
    try { Get-Vb365Names $wordToComplete (Get-Vb365NamedKind $commandName $parameterName) $fakeBoundParameters } catch { return }
}

foreach ($name in $script:Vb365Cmdlets.Keys) {
    foreach ($set in $script:Vb365Cmdlets[$name].Sets.Values) {
        foreach ($parameter in $set.Parameters.Keys) {
            if (-not (Get-Vb365NamedKind $name $parameter)) { continue }
            Register-ArgumentCompleter -CommandName $name -ParameterName $parameter -ScriptBlock $script:Vb365NameCompleter
        }
    }
}
$script:Vb365ChoiceCompleter = {
    param($commandName, $parameterName, $wordToComplete, $commandAst, $fakeBoundParameters)
    foreach ($set in $script:Vb365Cmdlets[$commandName].Sets.Values) {
        if ($set.Choices.ContainsKey($parameterName)) {
            return ConvertTo-Vb365Completion $wordToComplete $set.Choices[$parameterName]
        }
    }
}
foreach ($name in $script:Vb365Cmdlets.Keys) {
    foreach ($set in $script:Vb365Cmdlets[$name].Sets.Values) {
        foreach ($parameter in $set.Choices.Keys) {
            Register-ArgumentCompleter -CommandName $name -ParameterName $parameter -ScriptBlock $script:Vb365ChoiceCompleter
        }
    }
}
$regional = @($script:Vb365Cmdlets.Keys | Where-Object { @($script:Vb365Cmdlets[$_].Sets.Values | Where-Object { $_.Parameters.ContainsKey('Region') }).Count })
Register-ArgumentCompleter -CommandName $regional -ParameterName 'Region' -ScriptBlock {
    param($commandName, $parameterName, $wordToComplete, $commandAst, $fakeBoundParameters)
    ConvertTo-Vb365Completion $wordToComplete @('Worldwide', 'Germany', 'China', 'USGovernment', 'USDefence')
}
Register-ArgumentCompleter -CommandName 'Connect-Vb365Server', 'Get-Vb365Connection', 'Select-Vb365Profile', 'Remove-Vb365Profile' -ParameterName 'ProfileName' -ScriptBlock {
    param($commandName, $parameterName, $wordToComplete, $commandAst, $fakeBoundParameters)
    try { ConvertTo-Vb365Completion $wordToComplete (Get-Vb365ProfileNames) } catch { return }
}

# The names of profiles stand in a file, which is read here because a process could not be started in a moment.
function Get-Vb365ProfileNames {
    $path = Get-Vb365ConfigPath
    if (-not $path -or -not (Test-Path -LiteralPath $path)) { return }
    $config = [IO.File]::ReadAllText($path) | ConvertFrom-Json
    @($config.profiles.PSObject.Properties | ForEach-Object { $_.Name })
}

function Get-Vb365ConfigPath {
    if ($env:VB365_CONFIG) { return $env:VB365_CONFIG }
    $base = if ($env:APPDATA) { $env:APPDATA } elseif ($env:XDG_CONFIG_HOME) { $env:XDG_CONFIG_HOME } elseif ($env:HOME) { "$env:HOME/.config" }
    if ($base) { Join-Path (Join-Path $base 'vb365') 'config.json' }
}
