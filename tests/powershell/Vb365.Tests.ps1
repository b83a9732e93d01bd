# The module against an embedded server, in the shell that runs this. Cert is a PFX, whose password is planted-password.
param([string]$Module, [string]$Folder)

BeforeAll {
    Import-Module $Module -Force
    $script:Sandbox = Start-Vb365Sandbox
    $script:Connection = $script:Sandbox | Connect-Vb365Server -PassThru
    $script:Password = ConvertTo-SecureString 'planted-password' -AsPlainText -Force
    $script:Apps = 'contoso-apps.onmicrosoft.com'
    $script:Office = 'office365.onmicrosoft.com'
    Push-Location $Folder
    function Get-ChildCount {
        if ($PSVersionTable.PSVersion.Major -lt 6) { return @(Get-CimInstance Win32_Process -Filter "ParentProcessId = $PID").Count }
        @(Get-Process -Name deno -ErrorAction SilentlyContinue | Where-Object { $_.Parent.Id -eq $PID }).Count
    }
    function New-TestOrganization([string]$Tenant) {
        Add-Vb365Organization -Mode existing-application -Account "admin@$Tenant" -OfficeOrganizationName $Tenant `
            -ApplicationId '63caebf0-2624-48d0-9ece-de1db611dc98' -CertificatePath cert.pfx -CertificatePassword $script:Password
    }
}

AfterAll {
    Pop-Location
    Disconnect-Vb365Server
    Stop-Vb365Sandbox
}

Describe 'The module' {
    It 'has approved verbs only, and is imported without a warning' {
        $warnings = & { Import-Module $Module -Force -WarningAction Continue -DisableNameChecking:$false } 3>&1
        @($warnings).Count | Should -Be 0
        $script:Sandbox = Start-Vb365Sandbox
        $script:Connection = $script:Sandbox | Connect-Vb365Server -PassThru
        $approved = (Get-Verb).Verb
        Get-Command -Module Vb365 -CommandType Function | ForEach-Object { $_.Verb | Should -BeIn $approved }
        (Get-Command -Module Vb365).Noun | Should -Match '^Vb365'
    }

    It 'leaves the variables, the exit code and the place of the caller alone' {
        $env:VB365_SERVER = 'wrong.example.com'
        $env:VB365_PASSWORD = 'wrong'
        $global:LASTEXITCODE = 17
        $before = [Console]::OutputEncoding.WebName, (Get-Location).Path
        try {
            Get-Vb365Organization | Should -HaveCount 3
            $global:LASTEXITCODE | Should -Be 17
            $env:VB365_SERVER | Should -Be 'wrong.example.com'
            [Console]::OutputEncoding.WebName, (Get-Location).Path | Should -Be $before
        }
        finally { Remove-Item Env:VB365_SERVER, Env:VB365_PASSWORD }
    }
}

Describe 'Connections' {
    It 'connects with a PSCredential and a pin' {
        $splat = @{ Server = $script:Sandbox.Server; TrustFingerprint = $script:Sandbox.Fingerprint; Credential = $script:Sandbox.Credential }
        $connection = Connect-Vb365Server @splat -ApiVersion v7 -PassThru
        $connection.PSTypeNames[0] | Should -Be 'Vb365.Connection'
        $connection.Version | Should -Be 'v7'
        @(Get-Vb365Organization -Connection $connection) | Should -HaveCount 3
        @(Get-Vb365Connection -All) | Should -HaveCount 2
        Disconnect-Vb365Server -Connection $connection
        (Get-Vb365Connection).Version | Should -Be 'v8'
    }

    It 'connects with a token' {
        $body = @{ grant_type = 'password'; username = $script:Sandbox.Credential.UserName; password = $script:Sandbox.Credential.GetNetworkCredential().Password }
        if ($PSVersionTable.PSVersion.Major -lt 7) { Set-ItResult -Skipped -Because 'Invoke-RestMethod of 5.1 cannot reach it'; return }
        $token = (Invoke-RestMethod "$($script:Sandbox.Server)/v8/token" -Method Post -Body $body -SkipCertificateCheck).access_token
        $secure = ConvertTo-SecureString $token -AsPlainText -Force
        $connection = Connect-Vb365Server -Server $script:Sandbox.Server -Token $secure -TrustFingerprint $script:Sandbox.Fingerprint -PassThru
        @(Get-Vb365Organization) | Should -HaveCount 3
        Disconnect-Vb365Server -Connection $connection
    }

    It 'throws for a wrong password and for a wrong pin, and leaves no process' {
        $before = Get-ChildCount
        $wrong = New-Object pscredential('administrator', (ConvertTo-SecureString 'not-the-password' -AsPlainText -Force))
        { Connect-Vb365Server $script:Sandbox.Server -Credential $wrong -TrustFingerprint $script:Sandbox.Fingerprint } |
            Should -Throw -ErrorId 'Vb365.sign-in-refused,Connect-Vb365Server'
        { Connect-Vb365Server $script:Sandbox.Server -Credential $script:Sandbox.Credential -TrustFingerprint ('00:' * 31 + '00') } |
            Should -Throw -ErrorId 'Vb365.not-trusted,Connect-Vb365Server'
        Get-ChildCount | Should -Be $before
    }

    It 'says that there is no connection' {
        $connection = Get-Vb365Connection
        InModuleScope Vb365 { $script:Vb365Current = $null }
        try { { Get-Vb365Organization -ErrorAction Stop } | Should -Throw -ErrorId 'Vb365.not-connected,Get-Vb365Organization' }
        finally { InModuleScope Vb365 -Parameters @{ c = $connection } { $script:Vb365Current = $c } }
    }
}

Describe 'Organizations' {
    It 'gives objects with a type, and times of UTC' {
        $found = Get-Vb365Organization -Name 'contoso*'
        $found.PSTypeNames[0] | Should -Be 'Vb365.Organization'
        $code = Request-Vb365DeviceCode
        $code.expiresAt | Should -BeOfType DateTime
        $code.expiresAt.Kind | Should -Be 'Utc'
        ($found | Format-Table | Out-String) | Should -Match 'Name\s+Type\s+Region\s+Id'
    }

    It 'reads the same where PowerShell offers its reader of JSON to nobody' {
        $read = {
            Get-Vb365Organization; Get-Vb365Organization -Name "$script:Apps"; @(Get-Vb365Organization -Name 'nobody*').Count
        }
        $expected = & $read | ConvertTo-Json -Depth 9
        $kept = & (Get-Module Vb365) { $script:Vb365Json; $script:Vb365Json = $null }
        try { & $read | ConvertTo-Json -Depth 9 | Should -Be $expected }
        finally { & (Get-Module Vb365) { param($reader) $script:Vb365Json = $reader } $kept }
    }
    It 'takes patterns, several names and ids' {
        @(Get-Vb365Organization -Name 'contoso*', 'office*') | Should -HaveCount 2
        @(Get-Vb365Organization -Name 'nobody*') | Should -HaveCount 0
        (Get-Vb365Organization -Name 'office*' | Get-Vb365Organization).name | Should -Be $script:Office
    }

    It 'adds, changes and removes, and asks nothing with -Confirm:$false' {
        $added = New-TestOrganization 'added.onmicrosoft.com'
        $added.name | Should -Be 'added.onmicrosoft.com'
        $added | Set-Vb365Organization -Description 'from the pipeline' | Should -BeNullOrEmpty
        (Get-Vb365Organization -Id added.onmicrosoft.com).description | Should -Be 'from the pipeline'
        ($added | Set-Vb365Organization -Description 'again' -PassThru).changed | Should -Be 'description'
        Get-Vb365Organization -Name 'added*' | Remove-Vb365Organization -WhatIf
        @(Get-Vb365Organization -Name 'added*') | Should -HaveCount 1
        Get-Vb365Organization -Name 'added*' | Remove-Vb365Organization -Confirm:$false
        @(Get-Vb365Organization -Name 'added*') | Should -HaveCount 0
    }

    It 'adds the rows of a CSV file' {
        @'
Mode,ApplicationId,Account,OfficeOrganizationName,CertificatePath
existing-application,63caebf0-2624-48d0-9ece-de1db611dc98,admin@one.onmicrosoft.com,one.onmicrosoft.com,cert.pfx
existing-application,63caebf0-2624-48d0-9ece-de1db611dc98,admin@two.onmicrosoft.com,two.onmicrosoft.com,cert.pfx
'@ | Set-Content rows.csv
        $added = Import-Csv rows.csv | Add-Vb365Organization -CertificatePassword $script:Password
        $added.name | Should -Be 'one.onmicrosoft.com', 'two.onmicrosoft.com'
        [pscustomobject]@{ Name = 'one.onmicrosoft.com' }, [pscustomobject]@{ Organization = 'two.onmicrosoft.com' } |
            Remove-Vb365Organization -Force
        @(Get-Vb365Organization) | Should -HaveCount 3
    }

    It 'adds an organization on premises with a PSCredential, and one from a hashtable' {
        $account = New-Object pscredential('EXAMPLE\backup', $script:Password)
        (Add-Vb365Organization -OnPremises -ExchangeServer mail2.example.com -ExchangeCredential $account).type | Should -Be 'OnPremises'
        Remove-Vb365Organization mail2.example.com -Force
        Set-Vb365Organization $script:Apps -Body @{ description = 'body' }
        (Get-Vb365Organization -Id $script:Apps).description | Should -Be 'body'
    }

    It 'rotates the certificates of what comes through the pipeline, in one call' {
        $rows = Get-Vb365Organization -Name 'contoso*' |
            Update-Vb365OrganizationCertificate -CertificatePath cert.pfx -CertificatePassword $script:Password -Confirm:$false
        $rows.state | Should -Be 'rotated'
    }

    It 'refuses what is no organization before anything is sent' {
        { Get-Process -Id $PID | Remove-Vb365Organization -Confirm:$false -ErrorAction Stop } |
            Should -Throw -ErrorId 'Vb365.invalid-input,Remove-Vb365Organization'
    }

    It 'writes an error with a category, an id, a target and what to do' {
        Get-Vb365Organization -Id nobody -ErrorVariable failure -ErrorAction SilentlyContinue
        $failure[0].FullyQualifiedErrorId | Should -Be 'Vb365.not-found,Get-Vb365Organization'
        $failure[0].CategoryInfo.Category | Should -Be 'ObjectNotFound'
        $failure[0].TargetObject | Should -Be 'nobody'
        Add-Vb365Organization -Mode basic -ErrorVariable failure -ErrorAction SilentlyContinue
        $failure[0].CategoryInfo.Category | Should -Be 'InvalidArgument'
    }

    It 'takes times and spans of PowerShell, whatever the culture' {
        $all = @(Get-Vb365JobSession).Count
        @(Get-Vb365JobSession -Since (Get-Date).AddDays(-60)).Count | Should -Be $all
        @(Get-Vb365JobSession -Since ([DateTimeOffset]::Now)).Count | Should -Be 0
        @(Get-Vb365JobSession -Since (New-TimeSpan -Days 60)).Count | Should -Be $all
        @(Get-Vb365JobSession -Since 60d -Until 2000-01-01).Count | Should -Be 0
    }

    It 'says which request would be sent' {
        $path = Join-Path $Folder 'what-if.txt'
        Start-Transcript $path | Out-Null
        Invoke-Vb365Request DELETE /Jobs/1 -WhatIf
        Stop-Transcript | Out-Null
        Get-Content $path -Raw | Should -BeLike '*on target "DELETE /Jobs/1 on https://*'
    }

    It 'gives an organization by its id as in a list' {
        $one = Get-Vb365Organization -Id $script:Apps
        $one.PSObject.Properties.Name | Should -Be (Get-Vb365Organization -Name $script:Apps).PSObject.Properties.Name
    }

    It 'speaks of its parameters, not of flags' {
        New-Vb365Job X -Organization $script:Office -ErrorVariable failure -ErrorAction SilentlyContinue
        "$($failure[0])" | Should -Be '-Repository is missing'
        New-Vb365Job X -Organization $script:Office -Repository 'Default*' -DailyTime 22:00 -Manual -ErrorVariable failure -ErrorAction SilentlyContinue
        "$($failure[0])" | Should -BeLike '*-DailyTime, -Every and -Manual exclude each other'
        $null = New-Vb365Certificate -Path twice.pfx -Subject contoso -CertificatePassword $script:Password
        New-Vb365Certificate -Path twice.pfx -Subject contoso -CertificatePassword $script:Password -ErrorVariable failure -ErrorAction SilentlyContinue
        $failure[0].ErrorDetails.RecommendedAction | Should -BeLike 'Add -Force *'
    }

    It 'ends with an error that has an id when its process is gone in the middle' {
        $connection = $script:Sandbox | Connect-Vb365Server -PassThru
        $child = InModuleScope Vb365 { $script:Vb365Open[$script:Vb365Open.Count - 1].Process.Child }
        $killer = [PowerShell]::Create().AddScript({ param($child) Start-Sleep -Milliseconds 300; $child.Kill() }).AddArgument($child)
        $running = $killer.BeginInvoke()
        { Start-Vb365Job 'Contoso*' -Wait -Connection $connection } | Should -Throw -ErrorId 'Vb365.outcome-unknown,Start-Vb365Job'
        $killer.EndInvoke($running)
        Disconnect-Vb365Server $connection
        @(Get-Vb365Organization).Count | Should -BeGreaterThan 0
    }

    It 'stops where the pipeline stops' {
        @(Get-Vb365Organization | Select-Object -First 1) | Should -HaveCount 1
        @(Get-Vb365Organization) | Should -HaveCount 3
    }
}

Describe 'What hangs on an organization' {
    It 'finds groups, members and backup accounts' {
        $group = Get-Vb365Group $script:Office -Name 'Backup*'
        $member = $group | Get-Vb365GroupMember | Select-Object -First 1
        $member.login | Should -Be "account1@$($script:Office)"
        $change = Add-Vb365BackupAccount $script:Office -Group 'Backup*' -Login $member.login -AccountPassword $script:Password -Force
        $change.added.Count | Should -Be 1
        @(Get-Vb365BackupAccount $script:Office) | Should -HaveCount 1
    }

    It 'finds, adds, replaces and removes backup applications' {
        $code = Request-Vb365DeviceCode -Organization $script:Apps
        Invoke-Vb365Request GET /Organizations | Should -Not -BeNullOrEmpty
        $id = 'eefb5987-1430-4768-a545-84c6abd1dbca'
        $proof = @{ CertificatePath = 'cert.pfx'; CertificatePassword = $script:Password; WarningAction = 'SilentlyContinue' }
        (Add-Vb365BackupApplication $script:Apps -ApplicationId $id -Name APP01 @proof -Force -WarningVariable warned).added | Should -Be $id
        "$warned" | Should -Match 'kb4821'
        (Find-Vb365AuxiliaryApplication).auxiliaryApplicationId | Should -Contain $id
        Get-Vb365BackupApplication $script:Apps | Remove-Vb365BackupApplication -WhatIf
        (Set-Vb365BackupApplication $script:Apps -ApplicationId $id -Name APP02 @proof -Confirm:$false).after.Count | Should -Be 1
        (Get-Vb365BackupApplication $script:Apps | Remove-Vb365BackupApplication -Confirm:$false).vanished | Should -Be $id
    }

    It 'lists applications, and makes one with a code that was confirmed' {
        @(Get-Vb365Application $script:Apps).Count | Should -BeGreaterThan 0
        $code = InModuleScope Vb365 { $c = [pscustomobject]@{ userCode = 'ABC123XYZ' }; $c.PSTypeNames.Insert(0, 'Vb365.DeviceCode'); $c }
        { New-Vb365Application $script:Apps -Name APP -CertificatePath cert.pfx -CertificatePassword $script:Password -UserCode 'typed' -ErrorAction Stop } |
            Should -Throw -ErrorId 'Vb365.invalid-input,New-Vb365Application'
        New-Vb365Application $script:Apps -Name APP -CertificatePath cert.pfx -CertificatePassword $script:Password -UserCode $code -WhatIf
    }

    It 'waits for a device code, and is over when the code is' {
        $code = Request-Vb365DeviceCode
        $code.expiresAt = [DateTime]::UtcNow.AddSeconds(1)
        $code | Wait-Vb365DeviceCode -Interval 1 -ErrorVariable failure -ErrorAction SilentlyContinue
        $failure[0].FullyQualifiedErrorId | Should -Be 'Vb365.timeout,Wait-Vb365DeviceCode'
    }

    It 'sends any request' {
        (Invoke-Vb365Request -Method GET -Path Organizations -QueryParameter 'limit=1').results | Should -HaveCount 1
        Invoke-Vb365Request -Method PUT -Path "/Organizations/$((Get-Vb365Organization -Id $script:Apps).id)" -Body @{ description = 'request' } -WhatIf
    }
}

Describe 'Pipelines' {
    It 'know what an object is, whichever parameters would take it' {
        @(Get-Vb365Organization -Name 'office*' | Get-Vb365Job).name | Should -Be 'Mailboxes', 'Sites'
        @(Get-Vb365Job -Id Mailboxes | Get-Vb365JobSession).Count | Should -Be 7
        @(Get-Vb365JobSession | Select-Object -First 2 | Get-Vb365JobSession).Count | Should -Be 2
        @(Get-Vb365Repository | Get-Vb365Repository).Count | Should -Be 2
        @(Get-Vb365Repository -Id 'Default*' | Get-Vb365Job).Count | Should -Be 2
        [pscustomobject]@{ organization = 'nobody'; applicationId = [guid]::NewGuid() } |
            Remove-Vb365BackupApplication -Force -ErrorVariable failure -ErrorAction SilentlyContinue
        $failure[0].TargetObject | Should -Be 'nobody'
        { Get-Vb365Proxy | Get-Vb365Job -ErrorAction Stop } | Should -Throw -ErrorId 'Vb365.invalid-input,Get-Vb365Job'
    }
}

Describe 'Certificates and servers' {
    It 'makes, tests and converts certificates' {
        $made = New-Vb365Certificate -Path new.pfx -Subject contoso -CertificatePassword $script:Password -Force
        $made.notAfter.Kind | Should -Be 'Utc'
        (Get-ChildItem new.pfx | Test-Vb365Certificate -CertificatePassword $script:Password).opened | Should -BeTrue
        ($made | Test-Vb365Certificate -CertificatePassword $script:Password).opened | Should -BeTrue
        $null = New-Vb365Certificate -Path new2.pfx -Subject contoso -CertificatePassword $script:Password -Force
        @(ConvertTo-Vb365Base64Certificate 'new*.pfx') | Should -HaveCount 2
        (Test-Vb365Certificate 'new*.pfx' -CertificatePassword $script:Password).opened | Should -Be $true, $true
        ConvertTo-Vb365Base64Certificate 'no*.such' -ErrorVariable failures -ErrorAction SilentlyContinue
        "$($failures[0])" | Should -BeLike '*no`*.such*'
        $text = Get-ChildItem new.pfx | ConvertTo-Vb365Base64Certificate
        [Convert]::FromBase64String($text).Length | Should -Be (Get-Item new.pfx).Length
        (Get-Vb365CertificateExpiration new.cer).thumbprint | Should -Be $made.thumbprint
    }

    It 'take the password by the name that Import-PfxCertificate has for it, where it can be no other one' {
        New-Vb365Certificate -Path other.pfx -Subject contoso -Password $script:Password -Force | Out-Null
        (Test-Vb365Certificate other.pfx -Password $script:Password).opened | Should -BeTrue
        $known = Get-Command -Module Vb365 | Where-Object { $_.Parameters.Values.Aliases -contains 'Password' }
        $known.Name | Sort-Object | Should -Be @(
            'Add-Vb365BackupApplication', 'Get-Vb365CertificateExpiration', 'New-Vb365Application', 'New-Vb365Certificate'
            'Set-Vb365BackupApplication', 'Test-Vb365Certificate', 'Update-Vb365OrganizationCertificate'
        )
    }

    It 'looks at a server to which nobody is connected' {
        @(Get-Vb365ApiVersion $script:Sandbox.Server -TrustFingerprint $script:Sandbox.Fingerprint | Where-Object served).Count | Should -Be 6
        $checks = Test-Vb365Server $script:Sandbox.Server -TrustFingerprint $script:Sandbox.Fingerprint -Credential $script:Sandbox.Credential
        $checks.state | Should -Not -Contain 'error'
        Register-Vb365ServerCertificate $script:Sandbox.Server -WhatIf
    }
}

Describe 'Secrets' {
    It 'stand in no history, no error, no transcript and no list of processes' {
        $secret = 'planted-secret-9f3a'
        $secure = ConvertTo-SecureString $secret -AsPlainText -Force
        $transcript = Join-Path $Folder 'transcript.txt'
        Start-Transcript $transcript | Out-Null
        Add-Vb365Organization -Mode existing-application -Account admin@x.onmicrosoft.com -OfficeOrganizationName x.onmicrosoft.com `
            -ApplicationId '63caebf0-2624-48d0-9ece-de1db611dc98' -CertificatePath cert.pfx -CertificatePassword $secure `
            -ErrorAction SilentlyContinue -ErrorVariable failure -Verbose
        Stop-Transcript | Out-Null
        $failure[0].FullyQualifiedErrorId | Should -Match 'invalid-input'
        [IO.File]::ReadAllText($transcript) | Should -Not -Match $secret
        ($Error | Format-List * -Force | Out-String) | Should -Not -Match $secret
        if (Test-Path /proc) { @(Get-ChildItem /proc/*/cmdline, /proc/*/environ -ErrorAction SilentlyContinue | Where-Object { (Get-Content $_ -Raw -ErrorAction SilentlyContinue) -match $secret }) | Should -HaveCount 0 }
    }
}

Describe 'Names of Veeam' {
    It 'are there when they are asked for, and gone with the module' {
        Get-Command Get-VBOOrganization -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        Enable-Vb365Alias
        @(Get-VBOOrganization -Name 'contoso*') | Should -HaveCount 1
        (Get-Alias Add-VBOJob).Definition | Should -Be 'Vb365\New-Vb365Job'
        (Get-Alias Add-VBORbacRole).Definition | Should -Be 'Vb365\New-Vb365RestoreRole'
        (Get-Alias Add-VBORepository).Definition | Should -Be 'Vb365\New-Vb365Repository'
    }
}

Describe 'Tab' {
    It 'completes names of what the server has, regions, versions' {
        # A Tab waits for a server no longer than a moment, and a busy machine may need more of them.
        $names = {
            param($line)
            foreach ($try in 1..20) {
                $found = (TabExpansion2 $line -cursorColumn $line.Length).CompletionMatches.CompletionText
                if ($found) { return $found }
            }
        }
        & $names 'Get-Vb365Organization -Name cont' | Should -Be 'contoso-apps.onmicrosoft.com'
        & $names 'Remove-Vb365Organization -Organization off' | Should -Be 'office365.onmicrosoft.com'
        & $names 'Get-Vb365Job -Name Mail' | Should -Be 'Mailboxes'
        & $names 'Start-Vb365Job -Job Sit' | Should -Be 'Sites'
        & $names 'Get-Vb365JobSession -Job Mail' | Should -Be 'Mailboxes'
        & $names 'New-Vb365Job X -Repository Def' | Should -Be "'Default Backup Repository'"
        & $names 'Get-Vb365Repository -Name Def' | Should -Be "'Default Backup Repository'"
        & $names 'New-Vb365Repository X -Proxy pro' | Should -Be 'proxy.example.com'
        & $names 'Remove-Vb365RestoreRole -Role Res' | Should -Be "'Restore operators'"
        & $names 'Connect-Vb365Server -ApiVersion v' | Should -Contain 'v8'
        & $names 'New-Vb365Job X -DailyType Mo' | Should -Be 'Monday'
        & $names 'Add-Vb365Organization -Mode b' | Should -Be 'basic'
        & $names 'Get-Vb365Organ' | Should -Contain 'Get-Vb365Organization'
    }
}
