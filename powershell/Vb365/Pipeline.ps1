# What the pipeline gives belongs to one place. The shell hands it to every parameter that takes it, whatever it is.

# The parameters of a call with the object of the pipeline where it belongs, and nowhere else.
function Select-Vb365Place {
    param($Cmdlet, $Bound, $Piped)
    $known = $script:Vb365Cmdlets[$Cmdlet.MyInvocation.MyCommand.Name]
    $call = @{ Known = $known; Set = $known.Sets[$Cmdlet.ParameterSetName]; Bound = $Bound; Problem = $null }
    if (-not $Cmdlet.MyInvocation.ExpectingInput) { return $call }
    if ($Piped -is [System.Management.Automation.PSCustomObject]) { $Bound = $call.Bound = Remove-Vb365Empty $call.Set $Bound $Piped }
    $given = @(foreach ($name in $call.Set.Piped) {
        # A list takes it as its only part.
        $taken = if ($Bound[$name] -is [array] -and $Bound[$name].Count -eq 1) { $Bound[$name][0] } else { $Bound[$name] }
        if ($Bound.ContainsKey($name) -and [object]::Equals($taken, $Piped)) { $name }
    })
    if (-not $given.Count) { return $call }
    $call.Bound = @{} + $Bound
    foreach ($name in $given) { $call.Bound.Remove($name) }
    $places = @(Find-Vb365Place $call $given $Piped)
    if ($null -eq $Piped) { $call.Problem = Get-Vb365Refusal $Piped $places[0].Of }
    elseif ($Piped -is [string] -or $Piped -is [Guid]) { Set-Vb365Text $call $places "$Piped" }
    elseif (@($Piped.PSObject.TypeNames) -like 'Vb365.*') { Set-Vb365Object $call $places $given $Piped }
    elseif ($Piped -is [System.Management.Automation.PSCustomObject]) { Set-Vb365Row $call $places $given $Piped }
    else { $call.Problem = Get-Vb365Refusal $Piped $places[0].Of }
    $call
}

# An empty cell of a table says nothing; the shell would make 0 or false of it.
function Remove-Vb365Empty {
    param($Set, $Bound, $Row)
    $kept = @{} + $Bound
    foreach ($name in @($Bound.Keys)) {
        $cell = $Row.PSObject.Properties[$name]
        # Without items everything would be meant.
        $isEmpty = $cell -and $cell.Value -is [string] -and -not $cell.Value.Trim() -and $Set.Parameters[$name] -notlike 'item,*'
        if ($isEmpty -and $Set.Parameters.ContainsKey($name) -and "$($Bound[$name])" -match '^\s*(0|False)?$') { $kept.Remove($name) }
    }
    $kept
}

# The parameters that the object could be meant for: those that took it, and those of sets that have all that was typed.
function Find-Vb365Place {
    param($Call, $Given, $Piped)
    $others = @($Call.Bound.Keys | Where-Object { $Call.Set.Parameters.ContainsKey($_) -and -not ($Piped -and $Piped.PSObject.Properties[$_]) })
    foreach ($set in @($Call.Set) + @($Call.Known.Sets.Values)) {
        if (@($others | Where-Object { -not $set.Parameters.ContainsKey($_) }).Count) { continue }
        foreach ($name in $set.Piped) {
            $isCurrent = [object]::ReferenceEquals($set, $Call.Set)
            if (($isCurrent -and $Given -notcontains $name) -or $Call.Bound.ContainsKey($name)) { continue }
            $way, $null, $of = $set.Parameters[$name].Split(',')
            @{ Set = $set; Name = $name; Of = $of; IsItem = $way -eq 'item'; IsCurrent = $isCurrent }
        }
    }
}

function Set-Vb365Place {
    param($Call, $Place, $Value)
    $Call.Set = $Place.Set
    $Call.Bound[$Place.Name] = if ($Place.IsItem) { , @($Value) } else { $Value }
}

# A text names what the cmdlet is about.
function Set-Vb365Text {
    param($Call, $Places, [string]$Text)
    $own = @($Places | Where-Object { $_.Name -eq 'Id' }) + @($Places)
    Set-Vb365Place $Call $own[0] $Text
}

# An object of a cmdlet is what it is, or leads to what is wanted. Where it goes, its organization goes with it.
function Set-Vb365Object {
    param($Call, $Places, $Given, $Value)
    $types = @($Value.PSObject.TypeNames) -like 'Vb365.*' -replace '^Vb365\.', ''
    $said = @($Places | Where-Object { Get-Vb365Said $Value $_.Of $_.Name })
    $isItem = @($types | Where-Object { $script:Vb365Items.ContainsKey($_) }).Count
    $own = @($Places | Where-Object { $types -contains $_.Of -or ($isItem -and $_.IsItem) }) + @($said | Where-Object { $_.Name -eq 'Id' })
    if ($own.Count) {
        Set-Vb365Place $Call $own[0] $Value
        $said = @($said | Where-Object { $own[0].IsCurrent -and ($own[0].IsItem -or $_.Of -eq 'Organization') })
    }
    elseif (-not $said.Count) {
        $Call.Problem = Get-Vb365Refusal $Value $Places[0].Of
        return
    }
    foreach ($place in $said) {
        if ($place.IsCurrent -and -not $Call.Bound.ContainsKey($place.Name)) { $Call.Bound[$place.Name] = $Value }
    }
    # What the cmdlet is about has to be among it.
    $missing = @($Places | Where-Object {
        $_.IsCurrent -and -not $_.IsItem -and $_.Set.Order -contains $_.Name -and -not $Call.Bound.ContainsKey($_.Name)
    })
    if ($missing.Count -and [object]::ReferenceEquals($Call.Set, $missing[0].Set)) { $Call.Problem = Get-Vb365Refusal $Value $missing[0].Of }
}

# A row fills what it has a column for. A plain id or name in it is that of what the cmdlet is about.
function Set-Vb365Row {
    param($Call, $Places, $Given, $Row)
    $things = @($Places | Where-Object { -not $_.IsItem })
    foreach ($place in $things) {
        $text = if ($place.IsCurrent) { Get-Vb365Said $Row $place.Of $place.Name }
        if ($text) { $Call.Bound[$place.Name] = $text }
    }
    $main = @($things | Where-Object { $_.Name -eq 'Id' }) +
        @($things | Where-Object { $_.Set.Order -contains $_.Name -or $_.Of -eq 'Organization' })
    foreach ($place in @($Places | Where-Object { $_.IsItem })) {
        $isNamed = -not $main.Count -or $Call.Bound.ContainsKey($main[0].Name)
        $text = if ($isNamed -or $Row.PSObject.Properties[$place.Name]) { ConvertTo-Vb365Item $Row }
        if ($text) { $Call.Bound[$place.Name] = @($text) }
    }
    if (-not $main.Count -or $Call.Bound.ContainsKey($main[0].Name)) { return }
    $text = Get-Vb365Said $Row $main[0].Of $main[0].Name
    if (-not $text) { $text = Get-Vb365Property $Row 'id' }
    # The name may be another one's, which the shell has handed to a parameter of its own.
    if (-not $text -and -not $Call.Bound.ContainsKey('Name')) { $text = Get-Vb365Property $Row 'name' }
    if ($text) { Set-Vb365Place $Call $main[0] $text }
    elseif (-not @($Places | Where-Object { $Call.Bound.ContainsKey($_.Name) }).Count) {
        $Call.Problem = Get-Vb365Refusal $Row $main[0].Of
    }
}

# How users, groups and what else a list of items may hold are named on a command line: by which property, behind which word.
$script:Vb365Items = @{
    'User' = @('name', 'user:'); 'Group' = @('id', 'group:'); 'Site' = @('url', 'site:'); 'Team' = @('id', 'team:')
    'GroupMember' = @('login', ''); 'LicensedUser' = @('name', ''); 'JobItem' = @('id', ''); 'AuditItem' = @('id', '')
}

# A part of a list of items as text; nothing when it is none.
function ConvertTo-Vb365Item {
    param($Value)
    if ($Value -is [string]) { return $Value }
    foreach ($type in @($Value.PSObject.TypeNames) -like 'Vb365.*' -replace '^Vb365\.', '') {
        if (-not $script:Vb365Items.ContainsKey($type)) { return }
        $property, $word = $script:Vb365Items[$type]
        $text = Get-Vb365Property $Value $property
        if (-not $text) { $text = Get-Vb365Property $Value 'id' }
        if ($text) { return "$word$text" }
    }
    foreach ($name in 'Items', 'Item', 'Login', 'Mail', 'Email', 'UserPrincipalName', 'Url', 'Name', 'Id') {
        $text = Get-Vb365Property $Value $name
        if ($text) { return $text }
    }
}

# The id or the name of a thing of the wanted kind that an object says it belongs to.
function Get-Vb365Said {
    param($Value, [string]$Of, [string]$Parameter)
    foreach ($name in "${Of}Id", $Of, "${Parameter}Id", $Parameter) {
        if ($name -eq 'Id' -or $name -eq 'IdId') { continue }
        $text = Get-Vb365Property $Value $name
        if ($text) { return $text }
    }
}

function Get-Vb365Property {
    param($Value, [string]$Name)
    $property = $Value.PSObject.Properties[$Name]
    if ($property -and ($property.Value -is [string] -or $property.Value -is [Guid])) { "$($property.Value)" }
}

function Get-Vb365Refusal {
    param($Value, [string]$Type)
    $found = if ($null -eq $Value) { 'nothing' } else { @($Value.PSObject.TypeNames)[0] }
    $article = if ($Type -match '^[AEIOU]') { 'An' } else { 'A' }
    $words = ($Type -creplace '(?<=.)([A-Z])', ' $1').ToLowerInvariant()
    "$article $words is wanted: its id, its name or an object of type Vb365.$Type, not $found"
}

# The calls that a cmdlet has collected from the pipeline. Those that differ in nothing but their lists become one.
function Join-Vb365Call {
    param($Calls)
    $joined = New-Object System.Collections.ArrayList
    $found = @{}
    foreach ($call in $Calls) {
        $names = @($call.Bound.Keys | Where-Object { $call.Bound[$_] -isnot [array] } | Sort-Object)
        $key = @($names | ForEach-Object { "$_=" + (Get-Vb365Key $call.Bound[$_]) }) -join "`n"
        if ($call.Problem -or -not $found.ContainsKey($key)) {
            $null = $joined.Add($call)
            if (-not $call.Problem) { $found[$key] = $call }
            continue
        }
        $first = $found[$key].Bound
        foreach ($name in @($call.Bound.Keys | Where-Object { $names -notcontains $_ })) {
            $first[$name] = @($first[$name]) + @($call.Bound[$name])
        }
    }
    $joined
}

# The same for values that mean the same thing.
function Get-Vb365Key {
    param($Value)
    if ($Value -is [System.Management.Automation.PSCustomObject]) {
        $id = Get-Vb365Property $Value 'id'
        if ($id) { return $id }
    }
    if ($Value -is [string] -or $Value -is [ValueType]) { return "$Value" }
    [System.Runtime.CompilerServices.RuntimeHelpers]::GetHashCode($Value)
}
