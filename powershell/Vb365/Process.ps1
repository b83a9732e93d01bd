# The process behind a connection: "vb365 serve", with lines of JSON in and out.

# Finds a program on the PATH. Get-Command looks through all modules for what is not there, which takes longer than all the
# rest of the first call.
function Find-Vb365Application {
    param([string]$Name)
    # As little as can be: each kind of call that a shell has not made before costs milliseconds.
    $file = if ([IO.Path]::PathSeparator -eq ';') { "$Name.exe" } else { $Name }
    foreach ($folder in "$env:PATH" -replace '"' -split [IO.Path]::PathSeparator) {
        if ($folder -and [IO.File]::Exists("$folder/$file")) { return "$folder/$file" }
    }
}

# Finds the program: VB365_PROGRAM, else vb365 on the PATH, else the source that this module came with.
function Find-Vb365Program {
    param($Cmdlet)
    $named = $env:VB365_PROGRAM
    if ($named -and $named -notlike '*.ts') { return @($named, 'serve') }
    $source = if ($named) { $named } else { "$PSScriptRoot/../../cli.ts" }
    if (-not $named) {
        $found = Find-Vb365Application 'vb365'
        if ($found) { return @($found, 'serve') }
    }
    $deno = Find-Vb365Application 'deno'
    if (-not $deno) {
        # A package manager may have put a script there instead of the program.
        $command = Get-Command -Name 'deno' -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
        $deno = if ($command) { $command.Path }
    }
    if (-not $deno -or -not [IO.File]::Exists($source)) {
        $problem = @{ Code = 'not-connected'; Error = 'The program vb365 was not found'; Hint = 'Put it on the PATH, or its path into VB365_PROGRAM.' }
        Stop-Vb365Cmdlet $Cmdlet $problem
    }
    $permissions = '--allow-net', '--allow-read', '--allow-write', '--allow-env'
    @($deno, 'run', '--quiet', '--no-check', '--no-prompt') + $permissions + @($source, 'serve')
}

# Quotes an argument as programs on Windows take command lines apart; .NET does the same elsewhere.
function ConvertTo-Vb365Argument {
    param([string]$Text)
    if ($Text -notmatch '[\s"]') { return $Text }
    '"' + ([regex]::Replace($Text, '(\\*)("|$)', { param($found) $found.Groups[1].Value * 2 + $(if ($found.Groups[2].Value) { '\"' }) })) + '"'
}

function Start-Vb365Process {
    param($Cmdlet)
    $program = Find-Vb365Program $Cmdlet
    $info = New-Object System.Diagnostics.ProcessStartInfo
    $info.FileName, $words = $program
    $info.Arguments = @(foreach ($word in $words) { ConvertTo-Vb365Argument $word }) -join ' '
    $info.UseShellExecute = $false
    $info.CreateNoWindow = $true
    $info.RedirectStandardInput = $true
    $info.RedirectStandardOutput = $true
    $info.RedirectStandardError = $true
    $info.StandardOutputEncoding = [Text.Encoding]::UTF8
    # A variable of the caller could lead to another server than the connection's.
    foreach ($name in @($info.EnvironmentVariables.Keys)) {
        if ($name -like 'VB365_*' -and $name -ne 'VB365_CONFIG') { $info.EnvironmentVariables.Remove($name) }
    }
    $child = [System.Diagnostics.Process]::Start($info)
    @{ Child = $child; Reading = $null; Errors = $child.StandardError.ReadToEndAsync(); Last = 0; Calls = @{} }
}

# Its standard input ends, so it signs out and ends; what does not end by itself is ended.
function Stop-Vb365Process {
    param($Process)
    $child = $Process.Child
    try {
        if (-not $child.HasExited) {
            $child.StandardInput.BaseStream.Close()
            if (-not $child.WaitForExit(3000)) { $child.Kill() }
        }
    }
    catch { Write-Debug "$_" }
    finally { $child.Dispose() }
}

# Sends a call; its lines are read by Read-Vb365Line until the one with its exit code. Behind its words stand those of the
# connection, which are JSON already.
function Send-Vb365Call {
    param($Process, $Words, [string]$Connection, $Behind, $Secrets, $InputText)
    $id = ++$Process.Last
    if ($script:Vb365Escaped.IsMatch((-join $Words) + (-join $Behind))) {
        $argv = (ConvertTo-Vb365JsonList $Words) + ',"--output=jsonl"' + $Connection
        if ($Behind) { $argv += ',' + (ConvertTo-Vb365JsonList $Behind) }
    }
    else {
        $argv = '"' + ($Words -join '","') + '","--output=jsonl"' + $Connection
        if ($Behind) { $argv += ',"' + ($Behind -join '","') + '"' }
    }
    $line = '{"id":' + $id + ',"lines":true,"argv":[' + $argv + ']'
    if ($Secrets -and $Secrets.Count) {
        $pairs = foreach ($key in $Secrets.Keys) { (ConvertTo-Vb365JsonList $key) + ':' + (ConvertTo-Vb365JsonList $Secrets[$key]) }
        $line += ',"secrets":{' + ($pairs -join ',') + '}'
    }
    if ($null -ne $InputText) { $line += ',"input":' + (ConvertTo-Vb365JsonList $InputText) }
    $Process.Calls[$id] = $null
    $bytes = [Text.Encoding]::ASCII.GetBytes($line + "}`n")
    $stream = $Process.Child.StandardInput.BaseStream
    $stream.Write($bytes, 0, $bytes.Length)
    $stream.Flush()
    $id
}

# What ConvertFrom-Json does, without what a cmdlet costs; nothing where PowerShell does not offer it.
$script:Vb365Json = 'Microsoft.PowerShell.Commands.JsonObject' -as [type]

# The line of a call that ends well with all of its data at once, which is what most calls answer.
$script:Vb365Whole = [regex]'^\{"id":(\d+),"lines":(\[.*\]),"exit":0\}$'

# The next line of a call, as a table; nothing when it took longer than so many milliseconds, as only between two waits
# Ctrl-C is heard. In a pipeline several calls are under way: what belongs to another one waits for it.
function Read-Vb365Line {
    param($Process, [int]$Id, [int]$Milliseconds, $Cmdlet)
    $queue = $Process.Calls[$Id]
    if ($queue -and $queue.Count) { return $queue.Dequeue() }
    if ($null -eq $Process.Reading) { $Process.Reading = $Process.Child.StandardOutput.ReadLineAsync() }
    if (-not $Process.Reading.Wait($Milliseconds)) { return }
    $text = $Process.Reading.Result
    $Process.Reading = $null
    if ($null -eq $text) {
        $why = if ($Process.Errors.Wait(1000)) { $Process.Errors.Result.Trim() } else { '' }
        $message = "The program vb365 has ended in the middle of a call. $why".Trim()
        $hint = 'Look whether it was done, and use Connect-Vb365Server again.'
        Stop-Vb365Cmdlet $Cmdlet @{ Code = 'outcome-unknown'; Error = $message; Hint = $hint }
    }
    $whole = $script:Vb365Whole.Match($text)
    $json = if ($whole.Success) { $whole.Groups[2].Value } else { $text }
    if ($script:Vb365Json) {
        $problem = $null
        $data = $script:Vb365Json::ConvertFromJson($json, [ref]$problem)
        if ($problem) { throw $problem.Exception }
    }
    else {
        $data = ConvertFrom-Json -InputObject $json
        # What it takes out of a list of one or none belongs into one.
        if ($whole.Success) { $data = if ($json -eq '[]') { ,@() } else { ,@($data) } }
    }
    if ($script:Vb365Time.IsMatch($text) -and (Test-Vb365Time $text)) { $data = Convert-Vb365Time $data }
    if ($whole.Success) { $message = @{ id = [int]$whole.Groups[1].Value; lines = $data; exit = 0 } }
    else {
        $message = @{}
        foreach ($part in $data.PSObject.Properties) { $message[$part.Name] = $part.Value }
    }
    if ($message['id'] -eq $Id) { return $message }
    $other = [int]$message['id']
    if (-not $Process.Calls.ContainsKey($other)) { return }
    if ($null -eq $Process.Calls[$other]) { $Process.Calls[$other] = New-Object System.Collections.Queue }
    $Process.Calls[$other].Enqueue($message)
}

# Runs a call to its end, and gives its objects at once. With -UntilData it goes on running.
function Invoke-Vb365Call {
    param($Process, $Words, [string]$Connection, $Secrets, $Cmdlet, [switch]$UntilData, [int]$Patience = 0)
    $answer = @{ Objects = New-Object System.Collections.ArrayList; Error = $null; Code = $null; Hint = $null; Exit = $null; IsLate = $false }
    $clock = [Diagnostics.Stopwatch]::StartNew()
    $id = Send-Vb365Call $Process $Words $Connection $null $Secrets $null
    try {
        while ($null -eq $answer.Exit) {
            if ($Patience -and $clock.ElapsedMilliseconds -gt $Patience) {
                $answer.IsLate = $true
                break
            }
            $message = Read-Vb365Line $Process $id $(if ($Patience) { 20 } else { 100 }) $Cmdlet
            if ($null -eq $message) { continue }
            if ($null -ne $message['lines']) { $answer.Objects.AddRange($message['lines']) }
            if ($null -ne $message['err']) { Add-Vb365Error $answer $message['err'] }
            if ($message['warning'] -and $Cmdlet) { $Cmdlet.WriteWarning((ConvertTo-Vb365Visible $message['warning'])) }
            if ($null -ne $message['exit']) { $answer.Exit = [int]$message['exit'] }
            if ($UntilData -and $answer.Objects.Count) { $answer.Exit = 0 }
        }
    }
    finally {
        $Process.Calls.Remove($id)
        if ($null -eq $answer.Exit) { Stop-Vb365Call $Process $id }
    }
    $answer
}

# Ends a cmdlet with an error that has an id like all others.
function Stop-Vb365Cmdlet {
    param($Cmdlet, $Failure)
    $record = New-Vb365ErrorRecord $Failure $null
    if ($Cmdlet) { $Cmdlet.ThrowTerminatingError($record) }
    throw $record
}

function Stop-Vb365Call {
    param($Process, $Id)
    try {
        $bytes = [Text.Encoding]::ASCII.GetBytes('{"id":' + $Id + ',"cancel":true}' + "`n")
        $stream = $Process.Child.StandardInput.BaseStream
        $stream.Write($bytes, 0, $bytes.Length)
        $stream.Flush()
    }
    catch { Write-Debug "$_" }
}

# Runs a call and writes its objects as they come. What stops the pipeline stops the call.
function Receive-Vb365Call {
    param($Process, $Words, [string]$Connection, $Behind, $Line, $Cmdlet, $Set, [bool]$IsSilent, $Target)
    $Type = $Set.Type
    $id = Send-Vb365Call $Process $Words $Connection $Behind $Line.Secrets $Line.InputText
    $failure = $null
    $exit = $null
    $clock = $null
    try {
        while ($null -eq $exit) {
            $message = Read-Vb365Line $Process $id 100 $Cmdlet
            if ($null -eq $message) {
                if ($Words[1] -ne 'wait' -and $Words -notcontains '--wait=true') { continue }
                if ($null -eq $clock) { $clock = [Diagnostics.Stopwatch]::StartNew() }
                Write-Vb365Progress $Words $clock $false
                continue
            }
            if (-not $IsSilent) {
                foreach ($found in $message['lines']) {
                    if ($found -is [System.Management.Automation.PSCustomObject]) {
                        $shape = $found.PSObject
                        $shape.TypeNames.Insert(0, $Type)
                        # So that the next cmdlet of a pipeline knows which organization or job it is about.
                        $place = $Line.Place
                        $isIn = $place -and $(if ($place.Name -eq 'job') { $Type -eq 'Vb365.JobItem' } else { $Type -ne 'Vb365.Organization' })
                        if ($isIn -and -not $shape.Properties[$place.Name]) {
                            $shape.Properties.Add([System.Management.Automation.PSNoteProperty]::new($place.Name, $place.Value))
                        }
                    }
                    if ($Type -eq 'Vb365.Base64') { $Cmdlet.WriteObject($found.base64) } else { $Cmdlet.WriteObject($found) }
                }
            }
            if ($null -ne $message['err']) {
                if ($null -eq $failure) { $failure = @{ Error = $null; Code = $null; Hint = $null } }
                Add-Vb365Error $failure $message['err']
            }
            if ($message['warning']) { $Cmdlet.WriteWarning((ConvertTo-Vb365Visible $message['warning'])) }
            if ($message['note']) { $Cmdlet.WriteVerbose((ConvertTo-Vb365Visible $message['note'])) }
            $exit = $message['exit']
        }
        if ($failure) {
            $failure.Error = ConvertTo-Vb365Wording $failure.Error $Set $Cmdlet
            $failure.Hint = ConvertTo-Vb365Wording $failure.Hint $Set $Cmdlet
            $Cmdlet.WriteError((New-Vb365ErrorRecord $failure $Target))
        }
    }
    finally {
        $Process.Calls.Remove($id)
        if ($clock) { Write-Vb365Progress $Words $clock $true }
        if ($null -eq $exit) { Stop-Vb365Call $Process $id }
    }
}

function Write-Vb365Progress {
    param($Words, $Clock, [bool]$IsOver)
    $activity = 'Waiting (' + ($Words[0..1] -join ' ') + ')'
    if ($IsOver) { return Write-Progress -Activity $activity -Completed }
    $end = @($Words | Where-Object { $_ -like '--expires-at=*' })
    $seconds = -1
    if ($end.Count) {
        $at = [DateTimeOffset]::Parse($end[0].Substring(13), [Globalization.CultureInfo]::InvariantCulture)
        $seconds = [int][Math]::Min([int]::MaxValue, [Math]::Max(0.0, ($at - [DateTimeOffset]::UtcNow).TotalSeconds))
    }
    Write-Progress -Activity $activity -Status ('{0:0} s' -f $Clock.Elapsed.TotalSeconds) -SecondsRemaining $seconds
}
