# What the pipeline hands from cmdlet to cmdlet: objects of every kind, texts, and rows of a table.
param([string]$Module, [string]$Folder)

BeforeAll {
    Import-Module $Module -Force
    Start-Vb365Sandbox | Connect-Vb365Server
    $script:Password = ConvertTo-SecureString 'planted-password' -AsPlainText -Force
    $script:Office = 'office365.onmicrosoft.com'
    $script:Item = "account1@$script:Office"
    Push-Location $Folder
}

AfterAll {
    Pop-Location
    Disconnect-Vb365Server
    Stop-Vb365Sandbox
}

Describe 'An object' {
    It 'gives what it belongs to' {
        $session = Get-Vb365JobSession -Job Mailboxes | Select-Object -First 1
        ($session | Get-Vb365Job).name | Should -Be 'Mailboxes'
        $job = Get-Vb365Job -Id Mailboxes
        ($job | Get-Vb365Repository).id | Should -Be $job.repositoryId
        ($job | Get-Vb365Organization).name | Should -Be $script:Office
        ($job | Get-Vb365Job).id | Should -Be $job.id
    }

    It 'is asked for nothing else than itself by what changes it' {
        $job = Get-Vb365Job -Id Mailboxes
        $job.repositoryId = [guid]::NewGuid().ToString()
        ($job | Set-Vb365Job -DailyTime 21:00 -PassThru).job | Should -Be $job.id
    }

    It 'of another kind is one error, in its variable and in $Error' {
        $Error.Clear()
        Get-Vb365Organization | Get-Vb365JobItem -ErrorVariable failures -ErrorAction SilentlyContinue
        $failures.Count | Should -Be 3
        $Error.Count | Should -Be 3
        "$($failures[0])" | Should -BeLike 'A job is wanted: *'
        Get-Vb365Proxy | Remove-Vb365Organization -ErrorVariable failures -ErrorAction SilentlyContinue -Confirm:$false
        "$($failures[0])" | Should -BeLike 'An organization is wanted: *'
    }
}

Describe 'A text' {
    It 'names the thing that a cmdlet is about, and nothing besides' {
        ('Mailboxes' | Get-Vb365Job).name | Should -Be 'Mailboxes'
        ('Mailboxes' | Set-Vb365Job -DailyTime 21:30 -PassThru).job | Should -Be 'Mailboxes'
        ('Default*' | Get-Vb365Repository).name | Should -Be 'Default Backup Repository'
        ($script:Office | Get-Vb365Job -Repository 'Default*').name | Should -Be 'Mailboxes', 'Sites'
        @('Mailboxes' | Get-Vb365JobSession -Since 30d).Count | Should -BeGreaterThan 0
        ($script:Office | New-Vb365Job Typed -Repository 'Default*' -Item $script:Item).name | Should -Be 'Typed'
        $user = (Get-Vb365LicensedUser)[0].name
        $user | Remove-Vb365LicensedUser -Confirm:$false
        (Get-Vb365LicensedUser).name | Should -Not -Contain $user
    }
}

Describe 'A row of a table' {
    It 'fills what it has a column for' {
        $rows = [pscustomobject]@{ Name = 'Row 1'; Organization = $script:Office; Repository = 'Default*'; Item = $script:Item },
            [pscustomobject]@{ Name = 'Row 2'; Organization = $script:Office; Repository = 'Contoso*'; Item = $script:Item }
        ($rows | New-Vb365Job).name | Should -Be 'Row 1', 'Row 2'
        ([pscustomobject]@{ Job = 'Row 1' } | Set-Vb365Job -DailyTime 20:00 -PassThru).job | Should -Be 'Row 1'
        ([pscustomobject]@{ Name = 'Row 2' } | Set-Vb365Job -DailyTime 20:00 -PassThru).job | Should -Be 'Row 2'
        $disk = [pscustomobject]@{ Name = 'Row'; Path = 'D:\Row' } | New-Vb365Repository -Proxy proxy.example.com
        $disk.name | Should -Be 'Row'
    }

    It 'has texts for switches, and nothing in an empty cell' {
        $table = "Mode,Account,OfficeOrganizationName,ApplicationId,Region,Teams,TeamsChats,Description`n" +
            "existing-application,admin@cell1.onmicrosoft.com,cell1.onmicrosoft.com,63caebf0-2624-48d0-9ece-de1db611dc98,,True,yes,`n" +
            "existing-application,admin@cell2.onmicrosoft.com,cell2.onmicrosoft.com,63caebf0-2624-48d0-9ece-de1db611dc98,worldwide,,0,x"
        $added = $table | ConvertFrom-Csv | Add-Vb365Organization -CertificatePath cert.pfx -CertificatePassword $script:Password
        $added.isTeamsOnline | Should -Be $true, $false
        $added.isTeamsChatsOnline | Should -Be $true, $false
        $rows = "Name,Organization,Repository,Item,DailyTime,Every,Retry`nCells,$script:Office,Default*,$script:Item,,Hours2," | ConvertFrom-Csv
        $job = $rows | New-Vb365Job
        $job.schedulePolicy.periodicallyEvery | Should -Be 'Hours2'
        $job | Remove-Vb365Job -Confirm:$false
        [pscustomobject]@{ Mode = 'basik' } | Add-Vb365Organization -ErrorVariable failures -ErrorAction SilentlyContinue
        $failures[0].ErrorDetails.RecommendedAction | Should -BeLike 'Did you mean basic*'
        $added | Remove-Vb365Organization -Confirm:$false
    }

    It 'is told by its name before it is added' {
        Start-Transcript what-if.txt | Out-Null
        [pscustomobject]@{ Mode = 'basic'; Account = 'admin@cell3.onmicrosoft.com' } | Add-Vb365Organization -WhatIf
        Stop-Transcript | Out-Null
        Get-Content what-if.txt -Raw | Should -BeLike '*on target "admin@cell3.onmicrosoft.com on https*'
    }

    It 'that was a job, in CSV or in JSON, is that job' {
        $jobs = @(Get-Vb365Job)
        ($jobs | ConvertTo-Csv | ConvertFrom-Csv | Get-Vb365Job).id | Should -Be $jobs.id
        (ConvertTo-Json $jobs -Depth 9 | ConvertFrom-Json | ForEach-Object { $_ } | Get-Vb365Job).id | Should -Be $jobs.id
    }

    It 'is a tenant, whose job need not be there' {
        $row = [pscustomobject]@{ Tenant = $script:Office; Repository = 'Default*'; Job = 'All of it' }
        ($row | Add-Vb365Tenant -Run:$false).outcome | Should -Contain 'done'
        (Get-Vb365Job -Name 'All of it' | Get-Vb365Organization).name | Should -Be $script:Office
        $again = $script:Office | Add-Vb365Tenant -Repository 'Default*' -Job 'All of it' -Run:$false
        @($again.outcome | Select-Object -Unique) | Should -Be 'unchanged'
        $listed = Get-Vb365Organization $script:Office
        $listed.region | Should -Be 'Worldwide'
        $last = $listed | Add-Vb365Tenant -Repository 'Default*' -Job 'All of it' -Run:$false
        @($last.outcome | Select-Object -Unique) | Should -Be 'unchanged'
    }
}

Describe 'Users, groups, sites and teams' {
    It 'are items, through the pipeline and in a list' {
        $user = Get-Vb365User $script:Office -Name 'account6*'
        $job = New-Vb365Job Things -Organization $script:Office -Repository (Get-Vb365Repository)[0] -Item $user
        @($job | Get-Vb365JobItem).user.name | Should -Be $user.name
        Get-Vb365Site $script:Office | Select-Object -First 2 | Add-Vb365JobItem -Job Things | Out-Null
        Get-Vb365Group $script:Office | Select-Object -First 1 | Add-Vb365JobItem -Job Things | Out-Null
        'account7@office365.onmicrosoft.com' | Add-Vb365JobItem -Job Things | Out-Null
        [pscustomobject]@{ mail = 'account8@office365.onmicrosoft.com' } | Add-Vb365JobItem -Job Things | Out-Null
        (Get-Vb365JobItem Things).type | Should -Be 'User', 'Site', 'Site', 'Group', 'User', 'User'
        Get-Vb365Team $script:Office | Select-Object -First 1 | Add-Vb365JobExclusion -Job Things | Out-Null
        @(Get-Vb365JobItem Things -Excluded).Count | Should -Be 1
        Get-Vb365JobItem Things | Where-Object type -eq 'Site' | Remove-Vb365JobItem -Confirm:$false
        (Get-Vb365JobItem Things).type | Should -Be 'User', 'Group', 'User', 'User'
        (New-Vb365RestoreRole Helpers -Organization $script:Office -Operator $user).name | Should -Be 'Helpers'
        $user | Add-Vb365AuditItem | Out-Null
        @(Get-Vb365AuditItem $script:Office).Count | Should -Be 1
        Get-Vb365AuditItem $script:Office | Remove-Vb365AuditItem -Confirm:$false
        @(Get-Vb365AuditItem $script:Office).Count | Should -Be 0
    }

    It 'are refused where something else is wanted, in words' {
        $user = Get-Vb365User $script:Office -Name 'account6*'
        $user | Remove-Vb365LicensedUser -Confirm:$false -ErrorVariable failures -ErrorAction SilentlyContinue
        "$($failures[0])" | Should -BeLike 'A licensed user is wanted: *'
        $user | Add-Vb365JobItem -ErrorVariable failures -ErrorAction SilentlyContinue
        $failures[0].CategoryInfo.Category | Should -Be 'InvalidArgument'
        New-Vb365Job Wrong -Organization $script:Office -Repository 'Default*' -Item (Get-Process -Id $PID) -ErrorVariable failures -ErrorAction SilentlyContinue
        "$($failures[0])" | Should -Not -BeNullOrEmpty
        Get-Vb365Job -Name Wrong | Should -BeNullOrEmpty
    }

    It 'are never everything because there is none' {
        $job = @{ Organization = $script:Office; Repository = 'Default*'; ErrorVariable = 'failures'; ErrorAction = 'SilentlyContinue' }
        foreach ($nothing in $null, @(), (Get-Vb365User $script:Office -Name 'nobody*'), '') {
            New-Vb365Job Nothing @job -Item $nothing
            $failures[0].FullyQualifiedErrorId | Should -Be 'Vb365.invalid-input,New-Vb365Job'
        }
        [pscustomobject]@{ Name = 'Nothing'; Item = '' } | New-Vb365Job @job
        $failures.Count | Should -Be 1
        Get-Vb365Job -Name Nothing | Should -BeNullOrEmpty
        (New-Vb365Job Nothing @job -Item $script:Item -Exclude @()).name | Should -Be 'Nothing'
        Get-Vb365Job -Organization $null -ErrorVariable failures -ErrorAction SilentlyContinue
        "$($failures[0])" | Should -BeLike 'An organization is wanted: *, not nothing'
        $null | Get-Vb365Job -ErrorVariable failures -ErrorAction SilentlyContinue
        "$($failures[0])" | Should -BeLike 'An organization is wanted: *, not nothing'
    }

    It 'and several things are several calls, where one is wanted' {
        Disable-Vb365Job (Get-Vb365Job -Name 'Row*') | Out-Null
        (Get-Vb365Job -Name 'Row*').isEnabled | Should -Be $false, $false
        Enable-Vb365Job 'Row 1', 'Row 2' | Out-Null
        (Get-Vb365Job -Name 'Row*').isEnabled | Should -Be $true, $true
        (Get-Vb365Organization (Get-Vb365Organization)).name | Should -Be (Get-Vb365Organization).name
    }

    It 'and proxies and bodies go where they are wanted' {
        (New-Vb365Repository Piped -Path 'D:\Piped' -Proxy (Get-Vb365Proxy)[0]).name | Should -Be 'Piped'
        ('{"targetRegion":"Worldwide"}' | Invoke-Vb365Request POST /DeviceCode).expiresIn | Should -BeGreaterThan 0
        (@{ targetRegion = 'Worldwide' } | Invoke-Vb365Request POST /DeviceCode).expiresIn | Should -BeGreaterThan 0
    }
}

Describe 'What is collected' {
    It 'goes to each thing of the pipeline, not to the last of them' {
        $site = "https://office365.sharepoint.com/sites/marketing"
        $jobs = Get-Vb365Job -Name 'Row*'
        $jobs | Add-Vb365JobItem -Items 'account2@office365.onmicrosoft.com' | Out-Null
        foreach ($job in $jobs) { @($job | Get-Vb365JobItem).Count | Should -Be 2 }
        [pscustomobject]@{ Job = 'Row 1'; Items = 'account3@office365.onmicrosoft.com' }, [pscustomobject]@{ Job = 'Row 2'; Items = $site },
            [pscustomobject]@{ Job = 'Row 1'; Items = 'account4@office365.onmicrosoft.com' } | Add-Vb365JobItem | Out-Null
        @(Get-Vb365JobItem 'Row 1').Count | Should -Be 4
        @(Get-Vb365JobItem 'Row 2').Count | Should -Be 3
    }

    It 'is nothing when the pipeline is empty' {
        @() | Update-Vb365OrganizationCertificate -CertificatePath cert.pfx -CertificatePassword $script:Password -Confirm:$false -ErrorVariable failures
        @() | Add-Vb365JobItem -Job 'Row 1' -ErrorVariable failures
        $failures.Count | Should -Be 0
    }
}
