# Made from the commands by `deno task generate:powershell`. Not to be edited.

@{
    RootModule = 'Vb365.psm1'
    ModuleVersion = '0.1.0'
    GUID = '5b7b6a3e-6f0c-4a57-9e0b-6a1d1c9b7f42'
    Author = 'vb365'
    Description = 'Automates Veeam Backup for Microsoft 365 over its REST API, versions v3 to v8, on every system.'
    PowerShellVersion = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    FormatsToProcess = @('Vb365.Format.ps1xml')
    FunctionsToExport = @(
        'Add-Vb365BackupAccount'
        'Add-Vb365BackupApplication'
        'Add-Vb365Organization'
        'Connect-Vb365Server'
        'ConvertTo-Vb365Base64Certificate'
        'Disconnect-Vb365Server'
        'Enable-Vb365Alias'
        'Find-Vb365AuxiliaryApplication'
        'Get-Vb365ApiVersion'
        'Get-Vb365Application'
        'Get-Vb365BackupAccount'
        'Get-Vb365BackupApplication'
        'Get-Vb365CertificateExpiration'
        'Get-Vb365Connection'
        'Get-Vb365Dashboard'
        'Get-Vb365Export'
        'Get-Vb365Group'
        'Get-Vb365GroupMember'
        'Get-Vb365JournalMerge'
        'Get-Vb365Organization'
        'Get-Vb365OrganizationEwsReadiness'
        'Get-Vb365Plan'
        'Invoke-Vb365Apply'
        'Invoke-Vb365Request'
        'New-Vb365Application'
        'New-Vb365Certificate'
        'Register-Vb365ServerCertificate'
        'Remove-Vb365BackupApplication'
        'Remove-Vb365Organization'
        'Request-Vb365DeviceCode'
        'Set-Vb365BackupApplication'
        'Set-Vb365Organization'
        'Start-Vb365Sandbox'
        'Stop-Vb365Sandbox'
        'Test-Vb365Certificate'
        'Test-Vb365Server'
        'Update-Vb365OrganizationCertificate'
        'Wait-Vb365DeviceCode'
    )
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
    PrivateData = @{ PSData = @{ Tags = @('Veeam', 'VB365', 'Microsoft365', 'Backup'); License = 'MIT' } }
}
