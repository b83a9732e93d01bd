# Values of PowerShell become words of a command line, and JSON becomes objects.

$script:Vb365Invariant = [Globalization.CultureInfo]::InvariantCulture

# The error of a call. Its message and its hint are the program's; it never holds a secret.
class Vb365Exception : System.Exception {
    [string]$Code
    [string]$Hint
    Vb365Exception([string]$message, [string]$code, [string]$hint) : base($message) {
        $this.Code = $code
        $this.Hint = $hint
    }
}

$script:Vb365Categories = @{
    'invalid-input' = 'InvalidArgument'; 'unsupported' = 'NotImplemented'
    'not-connected' = 'ConnectionError'; 'not-trusted' = 'SecurityError'; 'timeout' = 'OperationTimeout'
    'sign-in-refused' = 'AuthenticationError'; 'partly-done' = 'InvalidResult'; 'not-found' = 'ObjectNotFound'
    'refused' = 'InvalidOperation'; 'failed' = 'InvalidResult'; 'unexpected-answer' = 'ProtocolError'
    'outcome-unknown' = 'InvalidResult'; 'interrupted' = 'OperationStopped'
}

# Takes what the program has written as an error: an object of JSON, or else its text.
function Add-Vb365Error {
    param($Failure, [string]$Text)
    try {
        $said = (ConvertFrom-Json $Text).error
        $Failure.Error = $said.message
        $Failure.Code = $said.code
        $Failure.Hint = $said.hint
        $Failure.Status = $said.status
    }
    catch { $Failure.Error = "$($Failure.Error)$Text".Trim() }
}

# What steers a terminal, turns the direction of a text or hides in it. A surrogate by itself is none of the program's.
$script:Vb365Unseen = [regex]'[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0]|\udb40[\udc00-\udfff]'

# A text of a server as a terminal may see it. Line ends stay where a text may have several lines.
function ConvertTo-Vb365Visible {
    param([string]$Text, [switch]$InLines)
    $script:Vb365Unseen.Replace($Text, {
        param($found)
        if ($InLines -and $found.Value -eq "`n") { return $found.Value }
        -join ($found.Value.ToCharArray() | ForEach-Object { '\u' + ([int]$_).ToString('x4') })
    })
}

function New-Vb365ErrorRecord {
    param($Failure, $Target)
    $message = ConvertTo-Vb365Visible $Failure['Error'] -InLines
    $hint = ConvertTo-Vb365Visible $Failure['Hint'] -InLines
    $code = if ($Failure['Code']) { $Failure['Code'] } else { 'internal-error' }
    $category = if ($script:Vb365Categories.ContainsKey($code)) { $script:Vb365Categories[$code] } else { 'NotSpecified' }
    if ($code -eq 'refused' -and $Failure['Status'] -eq 403) { $category = 'PermissionDenied' }
    if ($code -eq 'refused' -and $Failure['Status'] -eq 409) { $category = 'ResourceExists' }
    $exception = New-Object Vb365Exception($message, $code, $hint)
    $record = New-Object System.Management.Automation.ErrorRecord($exception, "Vb365.$code", $category, $Target)
    $record.ErrorDetails = New-Object System.Management.Automation.ErrorDetails($message)
    $record.CategoryInfo.TargetName = ConvertTo-Vb365Visible $record.CategoryInfo.TargetName
    if ($hint) { $record.ErrorDetails.RecommendedAction = $hint }
    $record
}

# What the program says in the words of its command line, in those of the cmdlet.
function ConvertTo-Vb365Wording {
    param([string]$Text, $Set, $Cmdlet)
    if (-not $Text) { return }
    $names = @{ 'yes' = 'Force'; 'what-if' = 'WhatIf'; 'trust-fingerprint' = 'TrustFingerprint'; 'profile' = 'ProfileName' }
    foreach ($name in $Set.Parameters.Keys) {
        $way, $flag, $null = $Set.Parameters[$name].Split(',')
        if ($flag -and $way -ne 'secret' -and $way -ne 'credential') { $names[$flag] = $name }
        elseif (-not $flag) { $names["<$name>"] = $name }
    }
    $text = $Text -replace 'Run "vb365 [\w -]+ --help"', "Run `"Get-Help $($Cmdlet.MyInvocation.MyCommand.Name)`""
    [regex]::Replace($text, '(?<![\w-])--([a-z][a-z0-9-]*)|(<[a-z]+>)', {
        param($found)
        $word = if ($found.Groups[1].Success) { $found.Groups[1].Value } else { $found.Groups[2].Value }
        if ($names.ContainsKey($word)) { '-' + $names[$word] } else { $found.Value }
    })
}

function ConvertFrom-Vb365Secret {
    param([System.Security.SecureString]$Secret)
    (New-Object System.Net.NetworkCredential('', $Secret)).Password
}

$script:Vb365Escaped = [regex]'[^\x20-\x7e]|["\\]'
$script:Vb365Escape = { param($found) '\u' + ([int]$found.Value[0]).ToString('x4') }

# Texts as JSON, in ASCII, with commas between them.
function ConvertTo-Vb365JsonList {
    param($Texts)
    $parts = foreach ($text in $Texts) {
        if ($script:Vb365Escaped.IsMatch($text)) { $text = $script:Vb365Escaped.Replace($text, $script:Vb365Escape) }
        '"' + $text + '"'
    }
    $parts -join ','
}

# PowerShell 7 makes DateTime of UTC out of such texts by itself; Windows PowerShell 5.1 leaves them.
$script:Vb365Time = [regex]'"\d{4}-\d\d-\d\dT\d\d:\d\d[^"]*"'
$script:Vb365PlainTime = [regex]'"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z"'
$script:Vb365KnowsTime = $PSVersionTable.PSVersion.Major -ge 6

# Whether a line of JSON has times that the shell does not make DateTime of UTC by itself.
function Test-Vb365Time {
    param([string]$Json)
    -not $script:Vb365KnowsTime -or $script:Vb365Time.Matches($Json).Count -ne $script:Vb365PlainTime.Matches($Json).Count
}

function Convert-Vb365Time {
    param($Value)
    if ($Value -is [DateTime]) {
        if ($Value.Kind -eq 'Unspecified') { return [DateTime]::SpecifyKind($Value, 'Utc') }
        return $Value.ToUniversalTime()
    }
    if ($Value -is [string]) {
        if ($Value -notmatch '^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$') { return $Value }
        $style = [Globalization.DateTimeStyles]'AssumeUniversal, AdjustToUniversal'
        return [DateTime]::Parse($Value, $script:Vb365Invariant, $style)
    }
    if ($Value -is [System.Collections.IList]) {
        for ($at = 0; $at -lt $Value.Count; $at++) { $Value[$at] = Convert-Vb365Time $Value[$at] }
        return , $Value
    }
    if ($Value -is [System.Management.Automation.PSCustomObject]) {
        foreach ($property in $Value.PSObject.Properties) { $property.Value = Convert-Vb365Time $property.Value }
    }
    $Value
}

function ConvertTo-Vb365Text {
    param($Value)
    if ($Value -is [DateTime]) { return $Value.ToUniversalTime().ToString('o', $script:Vb365Invariant) }
    if ($Value -is [DateTimeOffset]) { return $Value.ToUniversalTime().ToString('o', $script:Vb365Invariant) }
    # Where a time is wanted, a span is one that long ago.
    if ($Value -is [TimeSpan]) { return ConvertTo-Vb365Text ([DateTime]::UtcNow - $Value) }
    if ($Value -is [IFormattable]) { return $Value.ToString($null, $script:Vb365Invariant) }
    "$Value"
}

# The path as other programs need it: where PowerShell is, not where the process is.
function Resolve-Vb365Path {
    param($Cmdlet, [string]$Path)
    if ($Path -eq '-') { return $Path }
    $Cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
}

# Names of files with wildcards become the files that they mean.
function Resolve-Vb365Files {
    param($Cmdlet, $Paths)
    foreach ($path in @($Paths)) {
        if ($path -match '[*?\[]' -and -not (Test-Path -LiteralPath $path)) {
            $found = @(Resolve-Path -Path $path -ErrorAction Ignore | ForEach-Object { $_.ProviderPath })
            # What matches nothing is told by the name of it.
            if ($found.Count) { $found } else { $path }
        }
        else { Resolve-Vb365Path $Cmdlet $path }
    }
}

# What a thing is called on a command line. An object of another type is refused before anything is sent.
function Resolve-Vb365Identity {
    param($Line, $Value, [string]$Type)
    if ($Value -is [string]) { return $Value }
    if ($null -eq $Value) { return $Line.Problem = Get-Vb365Refusal $Value $Type }
    if ($Value -is [Guid]) { return $Value.ToString() }
    $names = @(@($Value.PSObject.TypeNames) -like 'Vb365.*')
    $isSame = $names -contains "Vb365.$Type"
    $wanted = if ($isSame) { 'id' } else { "${Type}Id", $Type }
    if (-not $names.Count -and $Value -is [System.Management.Automation.PSCustomObject]) { $wanted += 'Id', 'Name' }
    foreach ($name in $wanted) {
        $text = Get-Vb365Property $Value $name
        if ($text) { return $text }
    }
    # Nothing is thrown: what is caught would stand in $Error all the same.
    $Line.Problem = Get-Vb365Refusal $Value $Type
}

# What a part of a list of users, groups, sites and teams is called there.
function Resolve-Vb365Item {
    param($Line, $Value)
    $text = if ($null -ne $Value) { ConvertTo-Vb365Item $Value }
    if ($text) { return $text }
    $found = if ($null -eq $Value) { 'nothing' } else { @($Value.PSObject.TypeNames)[0] }
    $Line.Problem = "An item is a text or what Get-Vb365User and its kin give, not $found"
}

# What people call a thing, with its id where they differ; else what it is called on the command line.
function Get-Vb365Label {
    param($Value, [string]$Text)
    $name = $Value.PSObject.Properties['name']
    if (-not $name -or -not $name.Value) { return $Text }
    $id = $Value.PSObject.Properties['id']
    if ($id -and $id.Value) { "$($name.Value) ($($id.Value))" } else { "$($name.Value)" }
}

# A body as JSON. Secrets in it may be SecureStrings.
function ConvertTo-Vb365Body {
    param($Body)
    if ($Body -is [string]) { return $Body }
    ConvertTo-Json -InputObject (ConvertTo-Vb365Plain $Body) -Depth 20 -Compress
}

function ConvertTo-Vb365Plain {
    param($Value)
    if ($Value -is [System.Security.SecureString]) { return ConvertFrom-Vb365Secret $Value }
    if ($Value -is [DateTime]) { return ConvertTo-Vb365Text $Value }
    if ($Value -is [Collections.IDictionary]) {
        $plain = [ordered]@{}
        foreach ($key in $Value.Keys) { $plain[$key] = ConvertTo-Vb365Plain $Value[$key] }
        return $plain
    }
    if ($Value -is [System.Management.Automation.PSCustomObject]) {
        $plain = [ordered]@{}
        foreach ($property in $Value.PSObject.Properties) { $plain[$property.Name] = ConvertTo-Vb365Plain $property.Value }
        return $plain
    }
    if ($Value -is [array]) { return , @($Value | ForEach-Object { ConvertTo-Vb365Plain $_ }) }
    $Value
}

# From parameters to a command line: its words, its secrets, its standard input. What stands behind two dashes is never taken
# for a flag. Several commands of one cmdlet are several repeats.
function ConvertTo-Vb365Line {
    param($Cmdlet, $Set, $Bound)
    $words = [System.Collections.ArrayList]::new($Set.Words)
    $line = @{ Words = $words; Secrets = $null; InputText = $null; Target = $null; Problem = $null; Place = $null; Repeats = $null; Each = $null; Behind = $null }
    try {
        foreach ($name in $Set.Order) {
            if (-not $Bound.ContainsKey($name)) { continue }
            $way, $null, $of = $Set.Parameters[$name].Split(',')
            if ($Bound[$name] -isnot [string] -or $way -eq 'file') {
                Add-Vb365Argument $Cmdlet $line $Bound[$name] $way $of ($Set.Many -contains $name)
                continue
            }
            # The most common case, and calls of functions are what a cmdlet costs.
            if ($null -eq $line.Behind) { $line.Behind = [System.Collections.ArrayList]::new(@('--')) }
            $null = $line.Behind.Add($Bound[$name])
            if (-not $line.Target) { $line.Target = $Bound[$name] }
            if ($of -eq 'Organization' -or $of -eq 'Job') { $line.Place = @{ Name = $of.ToLowerInvariant(); Value = $Bound[$name] } }
        }
        foreach ($name in $Bound.Keys) {
            if (-not $Set.Parameters.ContainsKey($name) -or $Set.Order -contains $name) { continue }
            Add-Vb365Flag $Cmdlet $line $Bound[$name] $Set.Parameters[$name].Split(',')
        }
    }
    catch { $line.Problem = "$_" }
    $line
}

function Add-Vb365Argument {
    param($Cmdlet, $Line, $Value, [string]$Way, [string]$Of, [bool]$IsMany)
    if ($null -eq $Line.Behind) { $Line.Behind = [System.Collections.ArrayList]::new(@('--')) }
    $before = $Line.Behind.Count
    # Where one thing is wanted, so are several: each is a call of its own.
    $isEach = $way -eq 'identity' -and -not $IsMany -and @($Value).Count -gt 1
    if ($isEach) { $Line.Each = [System.Collections.ArrayList]::new() }
    $labels = @(
        if ($way -eq 'file') {
            $paths = @(Resolve-Vb365Files $Cmdlet $Value)
            # Where one file is wanted, each of several is a call of its own.
            if ($Value -is [string] -and $paths.Count -gt 1) { $Line.Each = $paths }
            else { $null = $Line.Behind.AddRange($paths) }
            $paths
        }
        else {
            if ($way -eq 'item' -and -not @($Value).Count) { $Line.Problem = 'No item is given: the list is empty' }
            foreach ($one in $Value) {
                $text = if ($one -is [string]) { $one } elseif ($way -eq 'item') { Resolve-Vb365Item $Line $one } elseif ($way -eq 'identity') { Resolve-Vb365Identity $Line $one $of } else { ConvertTo-Vb365Text $one }
                if ($isEach) { $null = $Line.Each.Add($text) } else { $null = $Line.Behind.Add($text) }
                if ($one -is [string]) { $one } else { Get-Vb365Label $one $text }
            }
        }
    )
    if (-not $Line.Target) { $Line.Target = $labels -join ', ' }
    if (($of -eq 'Organization' -or $of -eq 'Job') -and $Line.Behind.Count -eq $before + 1) {
        $Line.Place = @{ Name = $of.ToLowerInvariant(); Value = $Line.Behind[$before] }
    }
}

function Add-Vb365Flag {
    param($Cmdlet, $Line, $Value, $Facts)
    $way, $flag, $of = $Facts
    switch ($way) {
        'switch' { $null = $Line.Words.Add("--$flag=$($Value.ToString().ToLowerInvariant())") }
        'text' { $null = $Line.Words.Add("--$flag=" + (ConvertTo-Vb365Text $Value)) }
        'file' { $null = $Line.Words.Add("--$flag=" + (Resolve-Vb365Path $Cmdlet $Value)) }
        'files' { foreach ($one in @(Resolve-Vb365Files $Cmdlet $Value)) { $null = $Line.Words.Add("--$flag=$one") } }
        'item' {
            # Without one everything would be meant.
            $isNothing = -not @($Value | Where-Object { $null -ne $_ }).Count
            if ($isNothing -and $flag -eq 'item') { $Line.Problem = 'No item is given: -Item is empty; leave it out to take everything' }
            if ($isNothing) { return }
            foreach ($one in $Value) { $null = $Line.Words.Add("--$flag=" + (Resolve-Vb365Item $Line $one)) }
        }
        'list' { foreach ($one in $Value) { $null = $Line.Words.Add("--$flag=" + (ConvertTo-Vb365Text $one)) } }
        'repeat' { $Line.Repeats = @(foreach ($one in $Value) { "--$flag=$one" }) }
        'identity' { $null = $Line.Words.Add("--$flag=" + (Resolve-Vb365Identity $Line $Value $of)) }
        'body' {
            $null = $Line.Words.Add("--$flag=-")
            $Line.InputText = ConvertTo-Vb365Body $Value
        }
        'secret' { Add-Vb365Secret $Line $flag (Resolve-Vb365Secret $Line $Value) }
        'credential' {
            $user, $key = $flag.Split('|')
            $null = $Line.Words.Add("--$user=$($Value.UserName)")
            Add-Vb365Secret $Line $key (ConvertFrom-Vb365Secret $Value.Password)
        }
    }
}

function Add-Vb365Secret {
    param($Line, [string]$Key, [string]$Text)
    if ($null -eq $Line.Secrets) { $Line.Secrets = @{} }
    $Line.Secrets[$Key] = $Text
}

# A secret is a SecureString; a device code is what requesting one gave.
function Resolve-Vb365Secret {
    param($Line, $Value)
    if ($Value -is [System.Security.SecureString]) { return ConvertFrom-Vb365Secret $Value }
    if ($Value.PSObject.TypeNames -contains 'Vb365.DeviceCode') { return $Value.userCode }
    $Line.Problem = 'A secret is a SecureString, such as Read-Host -AsSecureString gives, and a device code what Request-Vb365DeviceCode gives'
}
