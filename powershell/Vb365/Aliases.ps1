# Made from the commands by `deno task generate:powershell`. Not to be edited.

$script:Vb365Aliases = @{
    'Add-VBOBackupApplication' = 'Add-Vb365BackupApplication'
    'Add-VBOOrganization' = 'Add-Vb365Organization'
    'Connect-VBOServer' = 'Connect-Vb365Server'
    'Disconnect-VBOServer' = 'Disconnect-Vb365Server'
    'Get-VBOApplication' = 'Get-Vb365Application'
    'Get-VBOBackupApplication' = 'Get-Vb365BackupApplication'
    'Get-VBOOrganization' = 'Get-Vb365Organization'
    'Get-VBOOrganizationGroup' = 'Get-Vb365Group'
    'Get-VBOOrganizationGroupMember' = 'Get-Vb365GroupMember'
    'New-VBOBackupApplication' = 'New-Vb365Application'
    'Remove-VBOBackupApplication' = 'Remove-Vb365BackupApplication'
    'Remove-VBOOrganization' = 'Remove-Vb365Organization'
    'Set-VBOOrganization' = 'Set-Vb365Organization'
}
