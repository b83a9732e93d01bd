# Every cmdlet once for real: its help is whole, and the examples of it run, in the order of a tenant's life, and what came of them. A cmdlet that
# does not stand here fails, but for one that gets something by an example as it is, and so does an example that writes an error.
param([string]$Module, [string]$Folder, $Server)

BeforeDiscovery {
    $anId = '7f9a9b85-50e7-4f61-8f76-6a9517b8677d'
    # Name: the cmdlet. With: what an example calls otherwise. Before: what has to be there. Then: what came of it; $ran is the
    # output of all its examples.
    $stories = @(
        @{ Name = 'Get-Vb365ApiVersion'; Then = { @($ran | Where-Object served).Count | Should -Be 6 } }
        @{ Name = 'Test-Vb365Server'; Then = { $ran.state | Should -Not -Contain 'error' } }
        @{ Name = 'Register-Vb365ServerCertificate'; Then = { @($ran).Count | Should -Be 0 } }
        @{ Name = 'Connect-Vb365Server'; Then = { (Get-Vb365Connection).Version | Should -Be 'v8' } }
        @{ Name = 'Get-Vb365Connection'; Then = { $ran.Server | Should -Be $Server.Url } }
        @{ Name = 'New-Vb365Certificate'; Then = { $ran.thumbprint | Should -Match '^[0-9A-F]{40}$' } }
        @{ Name = 'ConvertTo-Vb365Base64Certificate'; Then = { [Convert]::FromBase64String($ran).Length | Should -Be (Get-Item cert.pfx).Length } }
        @{ Name = 'Test-Vb365Certificate'; Then = { $ran.opened | Should -BeTrue } }
        @{ Name = 'Get-Vb365CertificateExpiration'; Then = { $ran.thumbprint | Should -Not -BeNullOrEmpty } }
        @{ Name = 'Add-Vb365Organization'; With = @{ '-ExistingApplication' = '-WhatIf -ExistingApplication'; 'mail.example.com' = 'mail2.example.com' }; Then = {
            $ran.type | Should -Be 'Office365', 'OnPremises'
            $ran[0].PSTypeNames[0] | Should -Be 'Vb365.Organization'
        } }
        @{ Name = 'Request-Vb365DeviceCode'; Then = { $ran | ForEach-Object { $_.expiresAt.Kind | Should -Be 'Utc' }; $script:code = $ran[0] } }
        @{ Name = 'Wait-Vb365DeviceCode'; With = @{ '2026-01-01T12:15:00Z' = '2099-01-01T12:15:00Z' }; Then = { @($ran).Count | Should -Be 0 } }
        @{ Name = 'Get-Vb365Organization'; With = @{ $anId = { (Get-Vb365Organization -Id contoso.onmicrosoft.com).id } }; Then = { $ran[-1].name | Should -Be 'contoso.onmicrosoft.com' } }
        @{ Name = 'Set-Vb365Organization'; Then = { (Get-Vb365Organization -Id contoso.onmicrosoft.com).description | Should -Be 'Production' } }
        @{ Name = 'Update-Vb365OrganizationCertificate'; Then = { $ran[0].state | Should -Be 'rotated' } }
        @{ Name = 'Test-Vb365EwsReadiness'; Fails = 'Vb365.partly-done,*'; Then = { Test-Path Grant-Vb365GraphRoles.ps1 | Should -BeTrue } }
        @{ Name = 'Get-Vb365Group'; Then = { $ran.displayName | Should -Be 'Backup Accounts' } }
        @{ Name = 'Get-Vb365GroupMember'; Then = { $ran[0].login | Should -Be 'account1@contoso.onmicrosoft.com' } }
        @{ Name = 'Get-Vb365User'; Then = { $ran.name | Should -Contain 'user45@contoso.onmicrosoft.com' } }
        @{ Name = 'Get-Vb365Site'; Then = { $ran.url | Should -Contain 'https://contoso.sharepoint.com/sites/marketing' } }
        @{ Name = 'Get-Vb365Team'; Then = { $ran.displayName | Should -Contain 'Sales' } }
        @{ Name = 'Add-Vb365BackupAccount'; With = @{ 'contoso.onmicrosoft.com -Group' = 'office365.onmicrosoft.com -Group'; 'account1@contoso.com' = 'account1@office365.onmicrosoft.com' }; Then = { $ran[0].added.Count | Should -Be 1 } }
        @{ Name = 'Get-Vb365BackupAccount'; With = @{ 'contoso.onmicrosoft.com' = 'office365.onmicrosoft.com' }; Then = { $ran.login | Should -Be 'account1@office365.onmicrosoft.com' } }
        @{ Name = 'Get-Vb365Application'; With = @{ 'contoso.onmicrosoft.com' = 'contoso-apps.onmicrosoft.com'; 'APP*' = '*' }; Then = { @($ran).Count | Should -BeGreaterThan 0 } }
        @{ Name = 'New-Vb365Application'; Then = { $ran.displayName | Should -Contain 'APP01' } }
        @{ Name = 'Add-Vb365BackupApplication'; Then = { $ran[0].added.Count | Should -Be 1 } }
        @{ Name = 'Get-Vb365BackupApplication'; Then = { $ran.displayName | Should -Be 'APP01' } }
        @{ Name = 'Set-Vb365BackupApplication'; Then = { @($ran).Count | Should -Be 0 } }
        @{ Name = 'Find-Vb365AuxiliaryApplication'; Then = {
            $ran.auxiliaryApplicationId | Should -Contain 'eefb5987-1430-4768-a545-84c6abd1dbca'
            $ran | Export-Csv audit.csv -NoTypeInformation
        } }
        @{ Name = 'Remove-Vb365BackupApplication'; With = @{ 'audit.json' = 'audit.csv' }; Then = { @(Get-Vb365BackupApplication contoso.onmicrosoft.com).Count | Should -Be 0 } }
        @{ Name = 'New-Vb365Repository'; Then = { $ran.name | Should -Be 'Contoso' } }
        @{ Name = 'Get-Vb365Repository'; Then = { $ran[-1].name | Should -Be 'Contoso' } }
        @{ Name = 'Get-Vb365RepositoryUsage'; With = @{ 'Contoso' = "'Contoso Repository'" }; Then = { @($ran).Count | Should -BeGreaterThan 0 } }
        @{ Name = 'New-Vb365Job'; Then = { $ran.name | Should -Be 'All', 'Board', 'Staff' } }
        @{ Name = 'Get-Vb365Job'; With = @{ 'Mailboxes -Organization contoso' = 'Mailboxes -Organization office365' }; Then = { $ran[-1].name | Should -Be 'Mailboxes' } }
        @{ Name = 'Add-Vb365JobItem'; With = @{ 'sites/board' = 'sites/projects'; 'staff.csv' = 'more.csv' }; Then = { @(Get-Vb365JobItem Board).Count | Should -Be 4 } }
        @{ Name = 'Add-Vb365JobExclusion'; With = @{ 'bob@' = 'user9@'; 'sites/board' = 'sites/projects' }; Then = { @(Get-Vb365JobItem Board -Excluded).Count | Should -Be 2 } }
        @{ Name = 'Get-Vb365JobItem'; Then = { @($ran).Count | Should -BeGreaterThan 2 } }
        @{ Name = 'Remove-Vb365JobItem'; Then = { @(Get-Vb365JobItem Board).Count | Should -Be 3 } }
        @{ Name = 'Disable-Vb365Job'; Then = { (Get-Vb365Job -Id Board).isEnabled | Should -BeFalse } }
        @{ Name = 'Enable-Vb365Job'; Then = { (Get-Vb365Job -Id Board).isEnabled | Should -BeTrue } }
        @{ Name = 'Start-Vb365Job'; With = @{ '-Wait -Job Board' = '-Wait -Job All' }; Then = { @($ran).Count | Should -Be 2 } }
        @{ Name = 'Stop-Vb365Job'; Before = { $null = Start-Vb365Job Staff }; With = @{ 'Board' = 'Staff' }; Then = { @(Get-Vb365JobSession -Job Staff)[0].status | Should -Not -Be 'Running' } }
        @{ Name = 'Get-Vb365JobSession'; Before = { $script:Session = (Get-Vb365JobSession -Job Board)[0].id }; With = @{ $anId = { $script:Session } }; Then = { $ran[-1].id | Should -Be $script:Session } }
        @{ Name = 'Get-Vb365JobSessionLog'; With = @{ $anId = { $script:Session } }; Then = { @($ran).Count | Should -BeGreaterThan 0 } }
        @{ Name = 'Wait-Vb365JobSession'; With = @{ $anId = { $script:Session } }; Then = { @($ran).Count | Should -Be 0 } }
        @{ Name = 'Set-Vb365Job'; Then = { (Get-Vb365Job -Id Directors).schedulePolicy.dailyType | Should -Be 'Workdays' } }
        @{ Name = 'Get-Vb365Protection'; With = @{ 'contoso.onmicrosoft.com' = 'office365.onmicrosoft.com' }; Then = { $ran.state | Should -Contain 'protected' } }
        @{ Name = 'Get-Vb365ProtectionReport'; Then = { (Get-Item mailboxes.pdf).Length | Should -BeGreaterThan 0 } }
        @{ Name = 'Get-Vb365StorageReport'; Then = { (Get-Item storage.pdf).Length | Should -BeGreaterThan 0 } }
        @{ Name = 'Get-Vb365License'; Then = { $ran[0].status | Should -Be 'Valid' } }
        @{ Name = 'Get-Vb365LicenseUsage'; Then = { $ran.organizationName | Should -Contain 'office365.onmicrosoft.com' } }
        @{ Name = 'Get-Vb365LicensedUser'; With = @{ 'contoso.onmicrosoft.com' = 'office365.onmicrosoft.com' }; Then = { $ran.name | Should -Contain 'account1@office365.onmicrosoft.com' } }
        @{ Name = 'Remove-Vb365LicensedUser'; With = @{ 'alice@contoso.onmicrosoft.com' = 'account1@office365.onmicrosoft.com' }; Then = { 
            $left = Get-Vb365LicensedUser -Organization office365.onmicrosoft.com
            $left.name | Should -Not -Contain 'account1@office365.onmicrosoft.com'
            $left | Select-Object -First 1 | Remove-Vb365LicensedUser
            @(Get-Vb365LicensedUser -Organization office365.onmicrosoft.com).Count | Should -Be (@($left).Count - 1)
        } }
        @{ Name = 'Get-Vb365RestoreSession'; With = @{ $anId = { (Get-Vb365RestoreSession)[0].id } }; Then = { @($ran).Count | Should -BeGreaterThan 1 } }
        @{ Name = 'New-Vb365RestoreRole'; Then = { $ran.name | Should -Be 'Helpdesk', 'Board' } }
        @{ Name = 'Get-Vb365RestoreRole'; Then = { $ran.name | Should -Contain 'Helpdesk' } }
        @{ Name = 'Remove-Vb365RestoreRole'; Then = { (Get-Vb365RestoreRole).name | Should -Not -Contain 'Helpdesk' } }
        @{ Name = 'Add-Vb365AuditItem'; Then = { @(Get-Vb365AuditItem contoso.onmicrosoft.com).Count | Should -Be 1 } }
        @{ Name = 'Get-Vb365AuditItem'; Then = { @($ran).Count | Should -Be 1 } }
        @{ Name = 'Remove-Vb365AuditItem'; Then = { @(Get-Vb365AuditItem contoso.onmicrosoft.com).Count | Should -Be 0 } }
        @{ Name = 'Export-Vb365Tenant'; Then = { $ran[0].PSTypeNames | Should -Contain 'Vb365.Manifest' } }
        @{ Name = 'Get-Vb365Dashboard'; Then = { $ran[0].PSTypeNames | Should -Contain 'Vb365.Dashboard' } }
        @{ Name = 'Get-Vb365Plan'; Then = { @($ran).Count | Should -BeGreaterThan 1 } }
        @{ Name = 'Invoke-Vb365Apply'; Then = { (Get-Vb365Organization).name | Should -Contain 'tenant2.onmicrosoft.com' } }
        @{ Name = 'Merge-Vb365Journal'; With = @{ 'shard1.' = 'tenants.yaml.' }; Then = { @($ran).Count | Should -BeGreaterThan 0 } }
        @{ Name = 'Invoke-Vb365Request'; Then = { $ran[-1].userCode | Should -Not -BeNullOrEmpty } }
        @{ Name = 'Remove-Vb365Job'; With = @{ 'Board' = 'Directors' }; Then = { (Get-Vb365Job).name | Should -Not -Contain 'Directors' } }
        @{ Name = 'Remove-Vb365Organization'; With = @{ 'contoso.onmicrosoft.com' = 'tenant2.onmicrosoft.com' }; Then = { (Get-Vb365Organization).name | Should -Not -Contain 'tenant2.onmicrosoft.com' } }
        @{ Name = 'Remove-Vb365Tenant'; Then = { (Get-Vb365Organization).name | Should -Not -Contain 'contoso.onmicrosoft.com' } }
        @{ Name = 'Add-Vb365Tenant'; Then = { (Get-Vb365Organization).name | Should -Contain 'contoso.onmicrosoft.com' } }
        @{ Name = 'Get-Vb365Profile'; Before = {
            $config = Get-Content config.json -Raw | ConvertFrom-Json
            foreach ($one in 'contoso', 'spare') { $config.profiles | Add-Member $one @{ server = $Server.Url } }
            $config | ConvertTo-Json -Depth 5 | Set-Content config.json
        }; Then = { $ran.profile | Should -Contain 'spare' } }
        @{ Name = 'Select-Vb365Profile'; Then = { (Get-Vb365Profile | Where-Object isDefault).profile | Should -Be 'contoso' } }
        @{ Name = 'Remove-Vb365Profile'; With = @{ 'false -ProfileName contoso' = 'false -ProfileName spare' }; Then = {
            (Get-Vb365Profile).profile | Should -Be 'site-1'
            Get-Vb365Profile | Select-Vb365Profile -WhatIf | Should -BeNullOrEmpty
            Get-Vb365Profile | Where-Object isDefault | Should -BeNullOrEmpty
        } }
        @{ Name = 'Enable-Vb365Alias'; Then = { @(Get-VBOOrganization -Name 'contoso*').Count | Should -BeGreaterThan 0 } }
        @{ Name = 'Disconnect-Vb365Server'; Then = { Get-Vb365Connection | Should -BeNullOrEmpty } }
        # Here the server is another one: the embedded server of the module itself.
        @{ Name = 'Start-Vb365Sandbox'; Then = { @(Get-Vb365Organization).Count | Should -Be 3 } }
        @{ Name = 'Stop-Vb365Sandbox'; Then = { @($ran).Count | Should -Be 0 } }
    )
    $getters = @((Import-PowerShellDataFile $Module).FunctionsToExport) -like 'Get-*' | Where-Object { $_ -notin $stories.Name }
    $plain = @($getters | ForEach-Object { @{ Name = $_; Then = {} } })
    $end = $stories.Name.IndexOf('Disconnect-Vb365Server')
    $script:Stories = $stories[0..($end - 1)] + $plain + $stories[$end..($stories.Count - 1)]
}

BeforeAll {
    Set-StrictMode -Off
    Import-Module $Module -Force
    Push-Location $Folder
    # As if somebody said yes to every question.
    $global:ConfirmPreference = 'None'
    $script:Common = [System.Management.Automation.Cmdlet]::CommonParameters + [System.Management.Automation.Cmdlet]::OptionalCommonParameters
    $script:Usual = [ordered]@{
        'vb365.example.com' = $Server.Url
        'alice@contoso' = 'account1@contoso'; 'bob@contoso' = 'account2@contoso'; 'account1@contoso.com' = 'account1@contoso.onmicrosoft.com'
        'sites/board' = 'sites/marketing'; 'group:Helpdesk' = "group:All Company"; 'group:Board' = 'group:Newsletter'
    }
    $password = ConvertTo-SecureString 'planted-password' -AsPlainText -Force
    $credential = New-Object pscredential($Server.UserName, (ConvertTo-SecureString $Server.Password -AsPlainText -Force))
    $fingerprint = $Server.Fingerprint
    foreach ($name in 'Get-Vb365ApiVersion', 'Test-Vb365Server', 'Register-Vb365ServerCertificate') {
        $global:PSDefaultParameterValues["${name}:TrustFingerprint"] = $fingerprint
        $global:PSDefaultParameterValues["${name}:Credential"] = $credential
    }

    # Runs the examples of a cmdlet as its help has them, but for the names.
    function Invoke-Example($Help, $With, [string]$Fails) {
        foreach ($line in @($Help.Examples.Example.Code)) {
            foreach ($names in $With, $script:Usual) {
                if ($null -eq $names) { continue }
                foreach ($from in @($names.Keys)) {
                    $to = if ($names[$from] -is [scriptblock]) { & $names[$from] } else { $names[$from] }
                    $line = $line.Replace($from, $to)
                }
            }
            $Error.Clear()
            try { Invoke-Expression $line 2>$null 3>$null 6>$null }
            catch { throw "${line}: $_" }
            foreach ($failure in @($Error)) {
                if (-not $Fails -or $failure.FullyQualifiedErrorId -notlike $Fails) { throw "${line}: $failure" }
            }
        }
    }
}

AfterAll {
    foreach ($key in @($global:PSDefaultParameterValues.Keys)) { $global:PSDefaultParameterValues.Remove($key) }
    Pop-Location
    Remove-Module Vb365 -ErrorAction SilentlyContinue
    $global:ConfirmPreference = 'High'
}

Describe 'Every cmdlet' {
    It '<Name> does what the examples of its help say' -ForEach $script:Stories {
        if ($Before) { . $Before }
        $help = Get-Help $Name -Full
        $help.Synopsis | Should -Not -Match "^\s*$Name "
        @($help.Examples.Example).Count | Should -BeGreaterThan 0
        $described = @($help.Parameters.Parameter | Where-Object { $_.Description.Text }).Name
        (Get-Command $Name).Parameters.Keys | Where-Object { $_ -notin $described -and $_ -notin $script:Common } | Should -BeNullOrEmpty
        $ran = @(Invoke-Example $help $With $Fails)
        . $Then
    }

    It 'has an overview' { (Get-Help about_Vb365 | Out-String).Length | Should -BeGreaterThan 500 }

    It 'stands here' {
        $known = @(Get-Command -Module Vb365 -CommandType Function).Name
        $known | Where-Object { $_ -notin $Names } | Should -BeNullOrEmpty
    } -ForEach @{ Names = $script:Stories.Name }
}
