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

function New-Vb365ErrorRecord {
    param($Failure, $Target)
    $code = if ($Failure['Code']) { $Failure['Code'] } else { 'internal-error' }
    $category = if ($script:Vb365Categories.ContainsKey($code)) { $script:Vb365Categories[$code] } else { 'NotSpecified' }
    if ($code -eq 'refused' -and $Failure['Status'] -eq 403) { $category = 'PermissionDenied' }
    if ($code -eq 'refused' -and $Failure['Status'] -eq 409) { $category = 'ResourceExists' }
    $exception = New-Object Vb365Exception($Failure['Error'], $code, $Failure['Hint'])
    $record = New-Object System.Management.Automation.ErrorRecord($exception, "Vb365.$code", $category, $Target)
    $record.ErrorDetails = New-Object System.Management.Automation.ErrorDetails($Failure['Error'])
    if ($Failure['Hint']) { $record.ErrorDetails.RecommendedAction = $Failure['Hint'] }
    $record
}

function ConvertFrom-Vb365Secret {
    param([System.Security.SecureString]$Secret)
    (New-Object System.Net.NetworkCredential('', $Secret)).Password
}

# A text in JSON, in ASCII.
function ConvertTo-Vb365Json {
    param([string]$Text)
    if ($Text -notmatch '[^\x20-\x7e]|["\\]') { return '"' + $Text + '"' }
    $line = New-Object System.Text.StringBuilder
    foreach ($letter in $Text.ToCharArray()) {
        $number = [int]$letter
        if ($number -lt 32 -or $number -gt 126 -or $letter -eq '"' -or $letter -eq '\') {
            $null = $line.Append('\u').Append($number.ToString('x4'))
        }
        else { $null = $line.Append($letter) }
    }
    '"' + $line.ToString() + '"'
}

# An object out of a line of JSON; times become DateTime of UTC in both shells.
function ConvertFrom-Vb365Json {
    param([string]$Json)
    $data = ConvertFrom-Json $Json
    if ($Json -match '"\d{4}-\d\d-\d\dT\d\d:\d\d') { Convert-Vb365Time $data } else { $data }
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
    if ($Value -is [array]) {
        for ($at = 0; $at -lt $Value.Count; $at++) { $Value[$at] = Convert-Vb365Time $Value[$at] }
        return , $Value
    }
    if ($Value -is [System.Management.Automation.PSCustomObject]) {
        foreach ($property in $Value.PSObject.Properties) { $property.Value = Convert-Vb365Time $property.Value }
    }
    $Value
}

function Write-Vb365Object {
    param($Cmdlet, $Found, [string]$Type, $Place)
    if ($Type -eq 'Vb365.Base64') { return $Cmdlet.WriteObject($Found.base64) }
    if ($Found -is [System.Management.Automation.PSCustomObject]) {
        $Found.PSObject.TypeNames.Insert(0, $Type)
        # So that the next cmdlet of a pipeline knows which organization it is about.
        if ($Place -and -not $Found.PSObject.Properties['organization']) {
            $Found.PSObject.Properties.Add((New-Object System.Management.Automation.PSNoteProperty('organization', $Place)))
        }
    }
    $Cmdlet.WriteObject($Found)
}

function ConvertTo-Vb365Text {
    param($Value)
    if ($Value -is [DateTime]) { return $Value.ToUniversalTime().ToString('o', $script:Vb365Invariant) }
    if ($Value -is [DateTimeOffset]) { return $Value.ToUniversalTime().ToString('o', $script:Vb365Invariant) }
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
            @(Resolve-Path -Path $path -ErrorAction SilentlyContinue | ForEach-Object { $_.ProviderPath })
        }
        else { Resolve-Vb365Path $Cmdlet $path }
    }
}

# What a thing is called on a command line. An object of another type is refused before anything is sent.
function Resolve-Vb365Identity {
    param($Value, [string]$Type)
    if ($Value -is [string]) { return $Value }
    if ($Value -is [Guid]) { return $Value.ToString() }
    $names = @(@($Value.PSObject.TypeNames) -like 'Vb365.*')
    $isSame = $names -contains "Vb365.$Type"
    $wanted = if ($isSame) { 'id' } else { "${Type}Id", $Type }
    if (-not $names.Count -and $Value -is [System.Management.Automation.PSCustomObject]) { $wanted += 'Id', 'Name' }
    foreach ($name in $wanted) {
        $property = $Value.PSObject.Properties[$name]
        if ($property -and $property.Value -is [string] -and $property.Value) { return $property.Value }
        if ($property -and $property.Value -is [Guid]) { return $property.Value.ToString() }
    }
    throw "A $($Type.ToLowerInvariant()) is wanted: its id, its name or an object of type Vb365.$Type, not $(@($Value.PSObject.TypeNames)[0])"
}

# What people call a thing, with its id where they differ.
function Get-Vb365Label {
    param($Value)
    $name = $Value.PSObject.Properties['name']
    if ($Value -is [string] -or -not $name -or -not $name.Value) { return "$Value" }
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

# From parameters to a command line: its words, its secrets, its standard input.
function ConvertTo-Vb365Line {
    param($Cmdlet, $Set, $Bound)
    $words = New-Object System.Collections.ArrayList
    $line = @{ Words = $words; Secrets = @{}; InputText = $null; Target = $null; Problem = $null; Place = $null; Repeats = @(, @()) }
    foreach ($word in $Set.Words) { $null = $words.Add($word) }
    $behind = New-Object System.Collections.ArrayList
    try {
        foreach ($name in $Set.Order) {
            if (-not $Bound.ContainsKey($name)) { continue }
            $way, $flag, $of = $Set.Parameters[$name].Split(',')
            $values = @(
                if ($way -eq 'identity') { $Bound[$name] | ForEach-Object { Resolve-Vb365Identity $_ $of } }
                elseif ($way -eq 'file') { Resolve-Vb365Files $Cmdlet $Bound[$name] }
                else { $Bound[$name] | ForEach-Object { ConvertTo-Vb365Text $_ } }
            )
            foreach ($value in $values) { $null = $behind.Add($value) }
            if (-not $line.Target) { $line.Target = @($Bound[$name] | ForEach-Object { Get-Vb365Label $_ }) -join ', ' }
            if ($of -eq 'Organization' -and $values.Count -eq 1) { $line.Place = $values[0] }
        }
        foreach ($name in @($Bound.Keys | Sort-Object)) {
            if (-not $Set.Parameters.ContainsKey($name) -or $Set.Order -contains $name) { continue }
            $way, $flag, $of = $Set.Parameters[$name].Split(',')
            $value = $Bound[$name]
            switch ($way) {
                'switch' { $null = $words.Add("--$flag=$($value.ToString().ToLowerInvariant())") }
                'text' { $null = $words.Add("--$flag=" + (ConvertTo-Vb365Text $value)) }
                'file' { $null = $words.Add("--$flag=" + (Resolve-Vb365Path $Cmdlet $value)) }
                'list' { foreach ($one in @($value)) { $null = $words.Add("--$flag=" + (ConvertTo-Vb365Text $one)) } }
                'repeat' { $line.Repeats = @(foreach ($one in @($value)) { , @("--$flag=$one") }) }
                'identity' { $null = $words.Add("--$flag=" + (Resolve-Vb365Identity $value $of)) }
                'body' {
                    $null = $words.Add("--$flag=-")
                    $line.InputText = ConvertTo-Vb365Body $value
                }
                'secret' { $line.Secrets[$flag] = Resolve-Vb365Secret $value }
                'credential' {
                    $user, $key = $flag.Split('|')
                    $null = $words.Add("--$user=$($value.UserName)")
                    $line.Secrets[$key] = ConvertFrom-Vb365Secret $value.Password
                }
            }
        }
    }
    catch { $line.Problem = "$_" }
    # Behind two dashes, so that nothing is taken for a flag.
    if ($behind.Count) {
        $line.Repeats = @(foreach ($repeat in $line.Repeats) { , (@($repeat) + @('--') + @($behind)) })
    }
    $line
}

# A secret is a SecureString; a device code is what requesting one gave.
function Resolve-Vb365Secret {
    param($Value)
    if ($Value -is [System.Security.SecureString]) { return ConvertFrom-Vb365Secret $Value }
    if ($Value.PSObject.TypeNames -contains 'Vb365.DeviceCode') { return $Value.userCode }
    throw 'A secret is a SecureString, such as Read-Host -AsSecureString gives, and a device code what Request-Vb365DeviceCode gives'
}
