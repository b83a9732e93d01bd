# The process behind a connection: "vb365 serve", with lines of JSON in and out.

# Finds the program: VB365_PROGRAM, else vb365 on the PATH, else the source that this module came with.
function Find-Vb365Program {
    $named = $env:VB365_PROGRAM
    if ($named -and $named -notlike '*.ts') { return @($named, 'serve') }
    $source = if ($named) { $named } else { [IO.Path]::GetFullPath((Join-Path $PSScriptRoot '../../cli.ts')) }
    if (-not $named) {
        $found = Get-Command -Name 'vb365' -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
        if ($found -and $found.Path -notlike '*.cmd') { return @($found.Path, 'serve') }
    }
    $deno = Get-Command -Name 'deno' -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    if (-not $deno -or -not (Test-Path -LiteralPath $source)) {
        throw 'The program vb365 was not found. Put it on the PATH, or its path into VB365_PROGRAM.'
    }
    $permissions = '--allow-net', '--allow-read', '--allow-write', '--allow-env'
    @($deno.Path, 'run', '--quiet', '--no-check', '--no-prompt') + $permissions + @($source, 'serve')
}

# Quotes an argument as programs on Windows take command lines apart; .NET does the same elsewhere.
function ConvertTo-Vb365Argument {
    param([string]$Text)
    if ($Text -notmatch '[\s"]') { return $Text }
    '"' + ([regex]::Replace($Text, '(\\*)("|$)', { param($found) $found.Groups[1].Value * 2 + $(if ($found.Groups[2].Value) { '\"' }) })) + '"'
}

function Start-Vb365Process {
    $program = Find-Vb365Program
    $info = New-Object System.Diagnostics.ProcessStartInfo
    $info.FileName = $program[0]
    $info.Arguments = (@($program | Select-Object -Skip 1) | ForEach-Object { ConvertTo-Vb365Argument $_ }) -join ' '
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

function Send-Vb365Line {
    param($Process, [string]$Line)
    $bytes = [Text.Encoding]::ASCII.GetBytes($Line + "`n")
    $stream = $Process.Child.StandardInput.BaseStream
    $stream.Write($bytes, 0, $bytes.Length)
    $stream.Flush()
}

# Sends a call; its lines are read by Read-Vb365Line until the one with its exit code.
function Send-Vb365Call {
    param($Process, $Words, $Secrets, $InputText)
    $id = ++$Process.Last
    $line = New-Object System.Text.StringBuilder
    $null = $line.Append('{"id":').Append($id).Append(',"argv":[')
    $null = $line.Append((@($Words | ForEach-Object { ConvertTo-Vb365Json $_ }) -join ',')).Append(']')
    $pairs = @($Secrets.Keys | ForEach-Object { (ConvertTo-Vb365Json $_) + ':' + (ConvertTo-Vb365Json $Secrets[$_]) })
    $null = $line.Append(',"secrets":{').Append($pairs -join ',').Append('}')
    if ($null -ne $InputText) { $null = $line.Append(',"input":').Append((ConvertTo-Vb365Json $InputText)) }
    $Process.Calls[$id] = New-Object System.Collections.Queue
    Send-Vb365Line $Process ($line.Append('}').ToString())
    $id
}

# The next line of a call, as an object; nothing when it took longer than so many milliseconds. In a pipeline several calls
# are under way: what belongs to another one waits for it.
function Read-Vb365Line {
    param($Process, $Id, [int]$Milliseconds)
    if ($Process.Calls[$Id].Count) { return $Process.Calls[$Id].Dequeue() }
    if ($null -eq $Process.Reading) { $Process.Reading = $Process.Child.StandardOutput.ReadLineAsync() }
    if (-not $Process.Reading.Wait($Milliseconds)) { return }
    $text = $Process.Reading.Result
    $Process.Reading = $null
    if ($null -eq $text) {
        $why = if ($Process.Errors.Wait(1000)) { $Process.Errors.Result.Trim() } else { '' }
        throw "The program vb365 has ended in the middle of a call. $why".Trim()
    }
    $message = ConvertFrom-Json $text
    if ($message.id -eq $Id) { return $message }
    if ($Process.Calls.ContainsKey([int]$message.id)) { $Process.Calls[[int]$message.id].Enqueue($message) }
}

# Runs a call to its end, and gives its objects at once. With -UntilData it goes on running.
function Invoke-Vb365Call {
    param($Process, $Words, $Secrets, $InputText, $Cmdlet, [switch]$UntilData, [int]$Patience = 0)
    $answer = @{ Objects = New-Object System.Collections.ArrayList; Error = $null; Code = $null; Hint = $null; Exit = $null; IsLate = $false }
    $clock = [Diagnostics.Stopwatch]::StartNew()
    $id = Send-Vb365Call $Process $Words $Secrets $InputText
    $text = ''
    try {
        while ($null -eq $answer.Exit) {
            if ($Patience -and $clock.ElapsedMilliseconds -gt $Patience) {
                $answer.IsLate = $true
                break
            }
            $message = Read-Vb365Line $Process $id $(if ($Patience) { 20 } else { 100 })
            if ($null -eq $message) { continue }
            $kind = @($message.PSObject.Properties.Name)[1]
            if ($kind -eq 'out') {
                $text += $message.out
                while (($at = $text.IndexOf("`n")) -ge 0) {
                    $null = $answer.Objects.Add((ConvertFrom-Vb365Json $text.Substring(0, $at)))
                    $text = $text.Substring($at + 1)
                }
                if ($UntilData -and $answer.Objects.Count) { $answer.Exit = 0 }
            }
            elseif ($kind -eq 'err') { Add-Vb365Error $answer $message.err }
            elseif ($kind -eq 'warning' -and $Cmdlet) { $Cmdlet.WriteWarning($message.warning) }
            elseif ($kind -eq 'exit') { $answer.Exit = [int]$message.exit }
        }
    }
    finally {
        $Process.Calls.Remove($id)
        if ($null -eq $answer.Exit) { Stop-Vb365Call $Process $id }
    }
    $answer
}

function Stop-Vb365Call {
    param($Process, $Id)
    try { Send-Vb365Line $Process ('{"id":' + $Id + ',"cancel":true}') } catch { Write-Debug "$_" }
}

# Runs a call and writes its objects as they come. What stops the pipeline stops the call.
function Receive-Vb365Call {
    param($Process, $Words, $Secrets, $InputText, $Cmdlet, [string]$Type, [bool]$IsSilent, $Target, $Place)
    $id = Send-Vb365Call $Process $Words $Secrets $InputText
    $failure = @{ Error = $null; Code = $null; Hint = $null }
    $text = ''
    $exit = $null
    $clock = [Diagnostics.Stopwatch]::StartNew()
    $isWaiting = $false
    try {
        while ($null -eq $exit) {
            $message = Read-Vb365Line $Process $id 100
            if ($null -eq $message) {
                if ($Words[1] -eq 'wait' -or $Words[-1] -eq '--wait') {
                    $isWaiting = $true
                    Write-Vb365Progress $Words $clock $false
                }
                continue
            }
            $kind = @($message.PSObject.Properties.Name)[1]
            if ($kind -eq 'out') {
                if ($IsSilent) { continue }
                $text += $message.out
                while (($at = $text.IndexOf("`n")) -ge 0) {
                    $found = ConvertFrom-Vb365Json $text.Substring(0, $at)
                    $text = $text.Substring($at + 1)
                    Write-Vb365Object $Cmdlet $found $Type $Place
                }
            }
            elseif ($kind -eq 'exit') { $exit = [int]$message.exit }
            elseif ($kind -eq 'err') { Add-Vb365Error $failure $message.err }
            elseif ($kind -eq 'warning') { $Cmdlet.WriteWarning($message.warning) }
            elseif ($kind -eq 'note') { $Cmdlet.WriteVerbose($message.note) }
        }
        if ($failure.Error) { $Cmdlet.WriteError((New-Vb365ErrorRecord $failure $Target)) }
    }
    finally {
        $Process.Calls.Remove($id)
        if ($isWaiting) { Write-Vb365Progress $Words $clock $true }
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
        $seconds = [int][Math]::Max(0, ($at - [DateTimeOffset]::UtcNow).TotalSeconds)
    }
    Write-Progress -Activity $activity -Status ('{0:0} s' -f $Clock.Elapsed.TotalSeconds) -SecondsRemaining $seconds
}
