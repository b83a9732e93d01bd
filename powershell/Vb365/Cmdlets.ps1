# Made from the commands by `deno task generate:powershell`. Not to be edited.

class Vb365TimeAttribute : System.Management.Automation.ArgumentTransformationAttribute {
    [object] Transform([System.Management.Automation.EngineIntrinsics]$engine, [object]$value) {
        $bare = if ($value -is [psobject]) { $value.PSObject.BaseObject } else { $value }
        if ($bare -is [DateTime] -or $bare -is [DateTimeOffset] -or $bare -is [TimeSpan]) { return ConvertTo-Vb365Text $bare }
        return $value
    }
}

class Vb365SwitchAttribute : System.Management.Automation.ArgumentTransformationAttribute {
    [object] Transform([System.Management.Automation.EngineIntrinsics]$engine, [object]$value) {
        if ("$value" -match '^\s*(\$?true|yes|1)\s*$') { return $true }
        if ("$value" -match '^\s*(\$?false|no|0)?\s*$') { return $false }
        return $value
    }
}

$script:Vb365Cmdlets = @{
    'Add-Vb365AuditItem' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('audit-item', 'add'); Type = 'Vb365.ChangedAuditItems'; Connects = $true
            Operation = 'Note who opens the backups of users and groups, from v6 on'; Order = @('Items'); Piped = @('Items', 'Organization')
            Many = @('Items')
            Choices = @{  }
            Parameters = @{ Items = 'item,,'; Organization = 'identity,organization,Organization' }
        }
    } }
    'Add-Vb365BackupAccount' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $true; Sets = @{
        '__AllParameterSets' = @{
            Words = @('backup-account', 'add'); Type = 'Vb365.PoolChange'; Connects = $true
            Operation = 'Add backup accounts to an organization, and say what that did to the others'; Order = @('Organization'); Piped = @('Organization', 'Group')
            Many = @('Login')
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization'; Group = 'identity,group,Group'; Login = 'list,login,'; GroupId = 'text,group-id,'; Name = 'text,name,'; Type = 'text,type,'; FromPath = 'file,from,'; PasswordsInFile = 'switch,passwords-in-file,'; Body = 'body,body,'; AccountPassword = 'secret,accountPassword,' }
        }
    } }
    'Add-Vb365BackupApplication' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $true; Sets = @{
        '__AllParameterSets' = @{
            Words = @('backup-app', 'add'); Type = 'Vb365.PoolChange'; Connects = $true
            Operation = 'Add backup applications to an organization, and say what that did to the others'; Order = @('Organization'); Piped = @('Organization')
            Many = @('ApplicationId')
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization'; ApplicationId = 'list,application-id,'; Name = 'text,name,'; CertificatePath = 'file,certificate,'; FromPath = 'file,from,'; PasswordsInFile = 'switch,passwords-in-file,'; SkipCertificateCheck = 'switch,skip-certificate-check,'; Body = 'body,body,'; CertificatePassword = 'secret,certificatePassword,' }
        }
    } }
    'Add-Vb365JobExclusion' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('job', 'items', 'exclude'); Type = 'Vb365.ChangedJobItems'; Connects = $true
            Operation = 'Exclude items from a job'; Order = @('Job', 'Items'); Piped = @('Job', 'Items')
            Many = @('Items')
            Choices = @{  }
            Parameters = @{ Job = 'identity,,Job'; Items = 'item,,'; FromPath = 'file,from,' }
        }
    } }
    'Add-Vb365JobItem' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('job', 'items', 'add'); Type = 'Vb365.ChangedJobItems'; Connects = $true
            Operation = 'Add items to a job'; Order = @('Job', 'Items'); Piped = @('Job', 'Items')
            Many = @('Items')
            Choices = @{  }
            Parameters = @{ Job = 'identity,,Job'; Items = 'item,,'; FromPath = 'file,from,' }
        }
    } }
    'Add-Vb365Organization' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        'Office365' = @{
            Words = @('org', 'add', 'office365'); Type = 'Vb365.Organization'; Connects = $true
            Operation = 'Add a Microsoft 365 organization'; Order = @(); Piped = @()
            Many = @()
            Choices = @{ Mode = @('basic', 'legacy-protocols', 'existing-application', 'new-application', 'configure-application') }
            Parameters = @{ Mode = 'text,mode,'; Region = 'text,region,'; Exchange = 'switch,exchange,'; Sharepoint = 'switch,sharepoint,'; Account = 'text,account,'; ExchangeAccount = 'text,exchange-account,'; SharepointAccount = 'text,sharepoint-account,'; ApplicationId = 'text,application-id,'; ExchangeApplicationId = 'text,exchange-application-id,'; SharepointApplicationId = 'text,sharepoint-application-id,'; CertificatePath = 'file,certificate,'; ExchangeCertificatePath = 'file,exchange-certificate,'; SharepointCertificatePath = 'file,sharepoint-certificate,'; SkipCertificateCheck = 'switch,skip-certificate-check,'; ServerCertificatePath = 'text,server-certificate-path,'; OfficeOrganizationName = 'text,office-organization-name,'; NewApplicationName = 'text,new-application-name,'; SharepointSaveAllWebParts = 'switch,sharepoint-save-all-web-parts,'; GrantAdminAccess = 'switch,grant-admin-access,'; UseCustomVeeamAadApplication = 'switch,use-custom-veeam-aad-application,'; Teams = 'switch,teams,'; TeamsChats = 'switch,teams-chats,'; Name = 'text,name,'; Description = 'text,description,'; Body = 'body,body,'; AccountCredential = 'credential,account|accountPassword,'; AccountPassword = 'secret,accountPassword,'; ExchangeAccountCredential = 'credential,exchange-account|exchangeAccountPassword,'; ExchangeAccountPassword = 'secret,exchangeAccountPassword,'; SharepointAccountCredential = 'credential,sharepoint-account|sharepointAccountPassword,'; SharepointAccountPassword = 'secret,sharepointAccountPassword,'; ApplicationSecret = 'secret,applicationSecret,'; ExchangeApplicationSecret = 'secret,exchangeApplicationSecret,'; SharepointApplicationSecret = 'secret,sharepointApplicationSecret,'; CertificatePassword = 'secret,certificatePassword,'; ExchangeCertificatePassword = 'secret,exchangeCertificatePassword,'; SharepointCertificatePassword = 'secret,sharepointCertificatePassword,'; UserCode = 'secret,userCode,' }
        }
        'ExistingApplication' = @{
            Words = @('org', 'add', 'office365', '--mode=existing-application'); Type = 'Vb365.Organization'; Connects = $true
            Operation = 'Add a Microsoft 365 organization'; Order = @(); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ Region = 'text,region,'; Exchange = 'switch,exchange,'; Sharepoint = 'switch,sharepoint,'; Account = 'text,account,'; ExchangeAccount = 'text,exchange-account,'; SharepointAccount = 'text,sharepoint-account,'; ApplicationId = 'text,application-id,'; ExchangeApplicationId = 'text,exchange-application-id,'; SharepointApplicationId = 'text,sharepoint-application-id,'; CertificatePath = 'file,certificate,'; ExchangeCertificatePath = 'file,exchange-certificate,'; SharepointCertificatePath = 'file,sharepoint-certificate,'; SkipCertificateCheck = 'switch,skip-certificate-check,'; ServerCertificatePath = 'text,server-certificate-path,'; OfficeOrganizationName = 'text,office-organization-name,'; SharepointSaveAllWebParts = 'switch,sharepoint-save-all-web-parts,'; Teams = 'switch,teams,'; TeamsChats = 'switch,teams-chats,'; Name = 'text,name,'; Description = 'text,description,'; CertificatePassword = 'secret,certificatePassword,'; ExchangeCertificatePassword = 'secret,exchangeCertificatePassword,'; SharepointCertificatePassword = 'secret,sharepointCertificatePassword,' }
        }
        'NewApplication' = @{
            Words = @('org', 'add', 'office365', '--mode=new-application'); Type = 'Vb365.Organization'; Connects = $true
            Operation = 'Add a Microsoft 365 organization'; Order = @(); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ Region = 'text,region,'; Exchange = 'switch,exchange,'; Sharepoint = 'switch,sharepoint,'; CertificatePath = 'file,certificate,'; ExchangeCertificatePath = 'file,exchange-certificate,'; SharepointCertificatePath = 'file,sharepoint-certificate,'; SkipCertificateCheck = 'switch,skip-certificate-check,'; ServerCertificatePath = 'text,server-certificate-path,'; NewApplicationName = 'text,new-application-name,'; SharepointSaveAllWebParts = 'switch,sharepoint-save-all-web-parts,'; Teams = 'switch,teams,'; TeamsChats = 'switch,teams-chats,'; Name = 'text,name,'; Description = 'text,description,'; CertificatePassword = 'secret,certificatePassword,'; ExchangeCertificatePassword = 'secret,exchangeCertificatePassword,'; SharepointCertificatePassword = 'secret,sharepointCertificatePassword,'; UserCode = 'secret,userCode,' }
        }
        'ConfigureApplication' = @{
            Words = @('org', 'add', 'office365', '--mode=configure-application'); Type = 'Vb365.Organization'; Connects = $true
            Operation = 'Add a Microsoft 365 organization'; Order = @(); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ Region = 'text,region,'; Exchange = 'switch,exchange,'; Sharepoint = 'switch,sharepoint,'; ApplicationId = 'text,application-id,'; ExchangeApplicationId = 'text,exchange-application-id,'; SharepointApplicationId = 'text,sharepoint-application-id,'; CertificatePath = 'file,certificate,'; ExchangeCertificatePath = 'file,exchange-certificate,'; SharepointCertificatePath = 'file,sharepoint-certificate,'; SkipCertificateCheck = 'switch,skip-certificate-check,'; ServerCertificatePath = 'text,server-certificate-path,'; SharepointSaveAllWebParts = 'switch,sharepoint-save-all-web-parts,'; Teams = 'switch,teams,'; TeamsChats = 'switch,teams-chats,'; Name = 'text,name,'; Description = 'text,description,'; CertificatePassword = 'secret,certificatePassword,'; ExchangeCertificatePassword = 'secret,exchangeCertificatePassword,'; SharepointCertificatePassword = 'secret,sharepointCertificatePassword,'; UserCode = 'secret,userCode,' }
        }
        'LegacyProtocols' = @{
            Words = @('org', 'add', 'office365', '--mode=legacy-protocols'); Type = 'Vb365.Organization'; Connects = $true
            Operation = 'Add a Microsoft 365 organization'; Order = @(); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ Region = 'text,region,'; Exchange = 'switch,exchange,'; Sharepoint = 'switch,sharepoint,'; Account = 'text,account,'; ExchangeAccount = 'text,exchange-account,'; SharepointAccount = 'text,sharepoint-account,'; ApplicationId = 'text,application-id,'; ExchangeApplicationId = 'text,exchange-application-id,'; SharepointApplicationId = 'text,sharepoint-application-id,'; CertificatePath = 'file,certificate,'; ExchangeCertificatePath = 'file,exchange-certificate,'; SharepointCertificatePath = 'file,sharepoint-certificate,'; SkipCertificateCheck = 'switch,skip-certificate-check,'; ServerCertificatePath = 'text,server-certificate-path,'; GrantAdminAccess = 'switch,grant-admin-access,'; Teams = 'switch,teams,'; TeamsChats = 'switch,teams-chats,'; Name = 'text,name,'; Description = 'text,description,'; AccountCredential = 'credential,account|accountPassword,'; AccountPassword = 'secret,accountPassword,'; ExchangeAccountCredential = 'credential,exchange-account|exchangeAccountPassword,'; ExchangeAccountPassword = 'secret,exchangeAccountPassword,'; SharepointAccountCredential = 'credential,sharepoint-account|sharepointAccountPassword,'; SharepointAccountPassword = 'secret,sharepointAccountPassword,'; ApplicationSecret = 'secret,applicationSecret,'; ExchangeApplicationSecret = 'secret,exchangeApplicationSecret,'; SharepointApplicationSecret = 'secret,sharepointApplicationSecret,'; CertificatePassword = 'secret,certificatePassword,'; ExchangeCertificatePassword = 'secret,exchangeCertificatePassword,'; SharepointCertificatePassword = 'secret,sharepointCertificatePassword,' }
        }
        'Basic' = @{
            Words = @('org', 'add', 'office365', '--mode=basic'); Type = 'Vb365.Organization'; Connects = $true
            Operation = 'Add a Microsoft 365 organization'; Order = @(); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ Region = 'text,region,'; Exchange = 'switch,exchange,'; Sharepoint = 'switch,sharepoint,'; Account = 'text,account,'; ExchangeAccount = 'text,exchange-account,'; SharepointAccount = 'text,sharepoint-account,'; GrantAdminAccess = 'switch,grant-admin-access,'; UseCustomVeeamAadApplication = 'switch,use-custom-veeam-aad-application,'; Teams = 'switch,teams,'; TeamsChats = 'switch,teams-chats,'; Name = 'text,name,'; Description = 'text,description,'; AccountCredential = 'credential,account|accountPassword,'; AccountPassword = 'secret,accountPassword,'; ExchangeAccountCredential = 'credential,exchange-account|exchangeAccountPassword,'; ExchangeAccountPassword = 'secret,exchangeAccountPassword,'; SharepointAccountCredential = 'credential,sharepoint-account|sharepointAccountPassword,'; SharepointAccountPassword = 'secret,sharepointAccountPassword,' }
        }
        'OnPremises' = @{
            Words = @('org', 'add', 'onpremises'); Type = 'Vb365.Organization'; Connects = $true
            Operation = 'Add an organization with Exchange or SharePoint on premises'; Order = @(); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ ExchangeServer = 'text,exchange-server,'; ExchangeUsername = 'text,exchange-username,'; ExchangeUseSsl = 'switch,exchange-use-ssl,'; ExchangeSkipCaVerification = 'switch,exchange-skip-ca-verification,'; ExchangeSkipCommonNameVerification = 'switch,exchange-skip-common-name-verification,'; ExchangeSkipRevocationCheck = 'switch,exchange-skip-revocation-check,'; ExchangeGrantImpersonation = 'switch,exchange-grant-impersonation,'; ExchangeConfigureThrottlingPolicy = 'switch,exchange-configure-throttling-policy,'; SharepointServer = 'text,sharepoint-server,'; SharepointPort = 'text,sharepoint-port,'; SharepointUsername = 'text,sharepoint-username,'; SharepointUseSsl = 'switch,sharepoint-use-ssl,'; SharepointSkipCaVerification = 'switch,sharepoint-skip-ca-verification,'; SharepointSkipCommonNameVerification = 'switch,sharepoint-skip-common-name-verification,'; SharepointSkipRevocationCheck = 'switch,sharepoint-skip-revocation-check,'; SharepointGrantAccessToSiteCollections = 'switch,sharepoint-grant-access-to-site-collections,'; Name = 'text,name,'; Description = 'text,description,'; Body = 'body,body,'; ExchangeCredential = 'credential,exchange-username|exchangePassword,'; ExchangePassword = 'secret,exchangePassword,'; SharepointCredential = 'credential,sharepoint-username|sharepointPassword,'; SharepointPassword = 'secret,sharepointPassword,' }
        }
        'Hybrid' = @{
            Words = @('org', 'add', 'hybrid'); Type = 'Vb365.Organization'; Connects = $true
            Operation = 'Add an organization with one half in Microsoft 365 and one on premises'; Order = @(); Piped = @()
            Many = @()
            Choices = @{ Mode = @('basic', 'legacy-protocols', 'existing-application', 'new-application', 'configure-application') }
            Parameters = @{ Mode = 'text,mode,'; Region = 'text,region,'; Exchange = 'switch,exchange,'; Sharepoint = 'switch,sharepoint,'; Account = 'text,account,'; ExchangeAccount = 'text,exchange-account,'; SharepointAccount = 'text,sharepoint-account,'; ApplicationId = 'text,application-id,'; ExchangeApplicationId = 'text,exchange-application-id,'; SharepointApplicationId = 'text,sharepoint-application-id,'; CertificatePath = 'file,certificate,'; ExchangeCertificatePath = 'file,exchange-certificate,'; SharepointCertificatePath = 'file,sharepoint-certificate,'; SkipCertificateCheck = 'switch,skip-certificate-check,'; ServerCertificatePath = 'text,server-certificate-path,'; OfficeOrganizationName = 'text,office-organization-name,'; NewApplicationName = 'text,new-application-name,'; SharepointSaveAllWebParts = 'switch,sharepoint-save-all-web-parts,'; GrantAdminAccess = 'switch,grant-admin-access,'; UseCustomVeeamAadApplication = 'switch,use-custom-veeam-aad-application,'; Teams = 'switch,teams,'; TeamsChats = 'switch,teams-chats,'; ExchangeServer = 'text,exchange-server,'; ExchangeUsername = 'text,exchange-username,'; ExchangeUseSsl = 'switch,exchange-use-ssl,'; ExchangeSkipCaVerification = 'switch,exchange-skip-ca-verification,'; ExchangeSkipCommonNameVerification = 'switch,exchange-skip-common-name-verification,'; ExchangeSkipRevocationCheck = 'switch,exchange-skip-revocation-check,'; ExchangeGrantImpersonation = 'switch,exchange-grant-impersonation,'; ExchangeConfigureThrottlingPolicy = 'switch,exchange-configure-throttling-policy,'; SharepointServer = 'text,sharepoint-server,'; SharepointPort = 'text,sharepoint-port,'; SharepointUsername = 'text,sharepoint-username,'; SharepointUseSsl = 'switch,sharepoint-use-ssl,'; SharepointSkipCaVerification = 'switch,sharepoint-skip-ca-verification,'; SharepointSkipCommonNameVerification = 'switch,sharepoint-skip-common-name-verification,'; SharepointSkipRevocationCheck = 'switch,sharepoint-skip-revocation-check,'; SharepointGrantAccessToSiteCollections = 'switch,sharepoint-grant-access-to-site-collections,'; Name = 'text,name,'; Description = 'text,description,'; Body = 'body,body,'; AccountCredential = 'credential,account|accountPassword,'; AccountPassword = 'secret,accountPassword,'; ExchangeAccountCredential = 'credential,exchange-account|exchangeAccountPassword,'; ExchangeAccountPassword = 'secret,exchangeAccountPassword,'; SharepointAccountCredential = 'credential,sharepoint-account|sharepointAccountPassword,'; SharepointAccountPassword = 'secret,sharepointAccountPassword,'; ApplicationSecret = 'secret,applicationSecret,'; ExchangeApplicationSecret = 'secret,exchangeApplicationSecret,'; SharepointApplicationSecret = 'secret,sharepointApplicationSecret,'; CertificatePassword = 'secret,certificatePassword,'; ExchangeCertificatePassword = 'secret,exchangeCertificatePassword,'; SharepointCertificatePassword = 'secret,sharepointCertificatePassword,'; UserCode = 'secret,userCode,'; ExchangeCredential = 'credential,exchange-username|exchangePassword,'; ExchangePassword = 'secret,exchangePassword,'; SharepointCredential = 'credential,sharepoint-username|sharepointPassword,'; SharepointPassword = 'secret,sharepointPassword,' }
        }
    } }
    'Add-Vb365Tenant' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('tenant', 'onboard'); Type = 'Vb365.OnboardReport'; Connects = $true
            Operation = 'Take a tenant from nothing to protected: organization, job, role, first run'; Order = @('Tenant'); Piped = @('Tenant', 'Repository')
            Many = @('Item', 'Exclude', 'Operator')
            Choices = @{ DailyType = @('Everyday', 'Workdays', 'Weekends', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'); Every = @('Minutes5', 'Minutes10', 'Minutes15', 'Minutes30', 'Hours1', 'Hours2', 'Hours4', 'Hours8', 'Hours12') }
            Parameters = @{ Tenant = 'text,,'; ApplicationId = 'text,application-id,'; CertificatePath = 'file,certificate,'; Account = 'text,account,'; ConfigureApplication = 'switch,configure-application,'; NewApplication = 'text,new-application,'; Region = 'text,region,'; Teams = 'switch,teams,'; BackupApplicationsPath = 'file,backup-applications,'; PasswordsInFile = 'switch,passwords-in-file,'; Repository = 'identity,repository,Repository'; Job = 'text,job,'; Item = 'item,item,'; FromPath = 'file,from,'; Exclude = 'item,exclude,'; DailyTime = 'text,daily-time,'; DailyType = 'text,daily-type,'; Every = 'text,every,'; Offset = 'text,offset,'; Manual = 'switch,manual,'; Retry = 'text,retry,'; RetryWait = 'text,retry-wait,'; Role = 'text,role,'; Operator = 'item,operator,'; Run = 'switch,run,'; Interval = 'text,interval,'; WaitTimeout = 'text,wait-timeout,'; CertificatePassword = 'secret,certificatePassword,'; UserCode = 'secret,userCode,' }
        }
    } }
    'ConvertTo-Vb365Base64Certificate' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('cert', 'to-base64'); Type = 'Vb365.Base64'; Connects = $false
            Operation = 'Turn a PFX file into the Base64 text that the API takes'; Order = @('Path'); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ Path = 'file,,' }
        }
    } }
    'Disable-Vb365Job' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('job', 'disable'); Type = 'Vb365.ChangedJob'; Connects = $true
            Operation = 'Disable a backup job'; Order = @('Job'); Piped = @('Job')
            Many = @()
            Choices = @{  }
            Parameters = @{ Job = 'identity,,Job' }
        }
    } }
    'Enable-Vb365Job' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('job', 'enable'); Type = 'Vb365.ChangedJob'; Connects = $true
            Operation = 'Enable a backup job'; Order = @('Job'); Piped = @('Job')
            Many = @()
            Choices = @{  }
            Parameters = @{ Job = 'identity,,Job' }
        }
    } }
    'Export-Vb365Tenant' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('export'); Type = 'Vb365.Manifest'; Connects = $true
            Operation = 'Write a manifest of the organizations that a server has'; Order = @(); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ Pools = 'switch,pools,' }
        }
    } }
    'Find-Vb365AuxiliaryApplication' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('backup-app', 'audit'); Type = 'Vb365.AuxiliaryApplication'; Connects = $true
            Operation = 'Find the auxiliary backup applications of all organizations'; Order = @(); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{  }
        }
    } }
    'Get-Vb365ApiVersion' = @{ Anonymous = $true; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('server', 'versions'); Type = 'Vb365.ApiVersion'; Connects = $true
            Operation = 'List the API versions and say which of them the server has'; Order = @(); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{  }
        }
    } }
    'Get-Vb365Application' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('app', 'list'); Type = 'Vb365.Application'; Connects = $true
            Operation = 'List the applications that an organization has in Entra'; Order = @('Organization'); Piped = @('Organization')
            Many = @('Name')
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization'; Name = 'repeat,name,'; Tag = 'text,tag,' }
        }
    } }
    'Get-Vb365AuditItem' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('audit-item', 'list'); Type = 'Vb365.AuditItem'; Connects = $true
            Operation = 'List the users and groups whose backups are watched, from v6 on'; Order = @('Organization'); Piped = @('Organization')
            Many = @()
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization' }
        }
    } }
    'Get-Vb365BackupAccount' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('backup-account', 'list'); Type = 'Vb365.BackupAccount'; Connects = $true
            Operation = 'List the backup accounts of an organization'; Order = @('Organization'); Piped = @('Organization')
            Many = @()
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization' }
        }
    } }
    'Get-Vb365BackupApplication' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('backup-app', 'list'); Type = 'Vb365.BackupApplication'; Connects = $true
            Operation = 'List the backup applications of an organization'; Order = @('Organization'); Piped = @('Organization')
            Many = @()
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization' }
        }
    } }
    'Get-Vb365CertificateExpiration' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('cert', 'expiring'); Type = 'Vb365.Expiration'; Connects = $true
            Operation = 'List which certificates run out when, and which organizations break then'; Order = @('Path'); Piped = @()
            Many = @('Path')
            Choices = @{  }
            Parameters = @{ Path = 'file,,'; Days = 'text,days,'; Organizations = 'switch,organizations,'; Warn = 'text,warn,'; Crit = 'text,crit,'; CertificatePassword = 'secret,certificatePassword,' }
        }
    } }
    'Get-Vb365Dashboard' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('dashboard'); Type = 'Vb365.Dashboard'; Connects = $true
            Operation = 'Write one HTML page about all tenants'; Order = @(); Piped = @()
            Many = @('Profiles', 'Certificates', 'From')
            Choices = @{  }
            Parameters = @{ Profiles = 'list,profiles,'; AllProfiles = 'switch,all-profiles,'; Certificates = 'files,certificates,'; From = 'files,from,' }
        }
    } }
    'Get-Vb365Group' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('group', 'list'); Type = 'Vb365.Group'; Connects = $true
            Operation = 'List the groups of an organization'; Order = @('Organization'); Piped = @('Organization')
            Many = @('Name')
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization'; Name = 'repeat,name,' }
        }
    } }
    'Get-Vb365GroupMember' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('group', 'members'); Type = 'Vb365.GroupMember'; Connects = $true
            Operation = 'List the members of a group, which backup accounts are made of'; Order = @('Organization'); Piped = @('Organization', 'Group')
            Many = @()
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization'; Group = 'identity,group,Group' }
        }
    } }
    'Get-Vb365Job' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        'List' = @{
            Words = @('job', 'list'); Type = 'Vb365.Job'; Connects = $true
            Operation = 'List backup jobs'; Order = @(); Piped = @('Organization', 'Repository')
            Many = @('Name')
            Choices = @{  }
            Parameters = @{ Name = 'repeat,name,'; Organization = 'identity,organization,Organization'; Repository = 'identity,repository,Repository' }
        }
        'Id' = @{
            Words = @('job', 'get'); Type = 'Vb365.Job'; Connects = $true
            Operation = 'Get one backup job'; Order = @('Id'); Piped = @('Id', 'Organization')
            Many = @()
            Choices = @{  }
            Parameters = @{ Id = 'identity,,Job'; Organization = 'identity,organization,Organization' }
        }
    } }
    'Get-Vb365JobItem' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('job', 'items', 'list'); Type = 'Vb365.JobItem'; Connects = $true
            Operation = 'List what a job backs up'; Order = @('Job'); Piped = @('Job')
            Many = @()
            Choices = @{  }
            Parameters = @{ Job = 'identity,,Job'; Excluded = 'switch,excluded,' }
        }
    } }
    'Get-Vb365JobSession' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        'List' = @{
            Words = @('session', 'list'); Type = 'Vb365.JobSession'; Connects = $true
            Operation = 'List the sessions of jobs'; Order = @(); Piped = @('Job', 'Organization')
            Many = @('Status')
            Choices = @{ Status = @('Failed', 'Warning', 'Success', 'Running', 'Queued', 'Stopped', 'Disconnected', 'NotConfigured') }
            Parameters = @{ Job = 'identity,job,Job'; Organization = 'identity,organization,Organization'; Status = 'list,status,'; Since = 'text,since,'; Until = 'text,until,'; Warn = 'text,warn,'; Crit = 'text,crit,' }
        }
        'Id' = @{
            Words = @('session', 'get'); Type = 'Vb365.JobSession'; Connects = $true
            Operation = 'Get one session of a job'; Order = @('Id'); Piped = @('Id')
            Many = @()
            Choices = @{  }
            Parameters = @{ Id = 'identity,,JobSession' }
        }
    } }
    'Get-Vb365JobSessionLog' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('session', 'log'); Type = 'Vb365.LogItem'; Connects = $true
            Operation = 'Show the log of a session'; Order = @('Session'); Piped = @('Session')
            Many = @('Type')
            Choices = @{  }
            Parameters = @{ Session = 'identity,,JobSession'; Type = 'list,type,' }
        }
    } }
    'Get-Vb365License' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('license', 'show'); Type = 'Vb365.License'; Connects = $true
            Operation = 'Show the licence of the server, from v6 on'; Order = @(); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ Warn = 'text,warn,'; Crit = 'text,crit,' }
        }
    } }
    'Get-Vb365LicenseUsage' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('license', 'usage'); Type = 'Vb365.OrganizationLicenses'; Connects = $true
            Operation = 'Count the licences that each organization takes'; Order = @(); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ Warn = 'text,warn,'; Crit = 'text,crit,' }
        }
    } }
    'Get-Vb365LicensedUser' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('license', 'users'); Type = 'Vb365.LicensedUser'; Connects = $true
            Operation = 'List the users who take a licence'; Order = @(); Piped = @('Organization')
            Many = @()
            Choices = @{  }
            Parameters = @{ Name = 'text,name,'; Organization = 'identity,organization,Organization' }
        }
    } }
    'Get-Vb365Organization' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        'List' = @{
            Words = @('org', 'list'); Type = 'Vb365.Organization'; Connects = $true
            Operation = 'List the organizations of the server'; Order = @(); Piped = @()
            Many = @('Name')
            Choices = @{  }
            Parameters = @{ Name = 'repeat,name,'; Extended = 'switch,extended,' }
        }
        'Id' = @{
            Words = @('org', 'get'); Type = 'Vb365.Organization'; Connects = $true
            Operation = 'Get one organization'; Order = @('Id'); Piped = @('Id')
            Many = @()
            Choices = @{  }
            Parameters = @{ Id = 'identity,,Organization'; Extended = 'switch,extended,' }
        }
    } }
    'Get-Vb365Plan' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('plan'); Type = 'Vb365.Plan'; Connects = $true
            Operation = 'Check a manifest of tenants, and say what apply would do to their servers'; Order = @('Manifest'); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ Manifest = 'file,,'; Shard = 'text,shard,'; PerServer = 'text,per-server,'; AtOnce = 'text,at-once,'; JournalPath = 'file,journal,' }
        }
    } }
    'Get-Vb365Profile' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('profile', 'list'); Type = 'Vb365.ListedProfile'; Connects = $false
            Operation = 'List the profiles, and say which counts when none is named'; Order = @(); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{  }
        }
    } }
    'Get-Vb365Protection' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('protection', 'status'); Type = 'Vb365.Protection'; Connects = $true
            Operation = 'Say who of an organization is protected, since when and by which job, and who is not'; Order = @('Organization'); Piped = @('Organization')
            Many = @()
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization'; Name = 'text,name,'; State = 'text,state,'; OlderThan = 'text,older-than,'; Warn = 'text,warn,'; Crit = 'text,crit,' }
        }
    } }
    'Get-Vb365ProtectionReport' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('report', 'protection'); Type = 'Vb365.Report'; Connects = $true
            Operation = 'Have the server write a report on who and what is protected, from v6 on'; Order = @(); Piped = @('Organization')
            Many = @()
            Choices = @{ Format = @('csv', 'pdf'); Kind = @('users', 'mailboxes', 'onedrives', 'sites', 'teams') }
            Parameters = @{ Format = 'text,format,'; Timezone = 'text,timezone,'; FilePath = 'file,file,'; Kind = 'text,kind,'; Organization = 'identity,organization,Organization' }
        }
    } }
    'Get-Vb365Proxy' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('proxy', 'list'); Type = 'Vb365.Proxy'; Connects = $true
            Operation = 'List backup proxies'; Order = @(); Piped = @()
            Many = @('Name')
            Choices = @{  }
            Parameters = @{ Name = 'repeat,name,' }
        }
    } }
    'Get-Vb365ProxyPool' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('proxy-pool', 'list'); Type = 'Vb365.ProxyPool'; Connects = $true
            Operation = 'List pools of backup proxies, from v8 on'; Order = @(); Piped = @()
            Many = @('Name')
            Choices = @{  }
            Parameters = @{ Name = 'repeat,name,' }
        }
    } }
    'Get-Vb365Repository' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        'List' = @{
            Words = @('repo', 'list'); Type = 'Vb365.Repository'; Connects = $true
            Operation = 'List backup repositories'; Order = @(); Piped = @('Organization')
            Many = @('Name')
            Choices = @{  }
            Parameters = @{ Name = 'repeat,name,'; Organization = 'identity,organization,Organization'; Warn = 'text,warn,'; Crit = 'text,crit,' }
        }
        'Id' = @{
            Words = @('repo', 'get'); Type = 'Vb365.Repository'; Connects = $true
            Operation = 'Get one backup repository'; Order = @('Id'); Piped = @('Id')
            Many = @()
            Choices = @{  }
            Parameters = @{ Id = 'identity,,Repository' }
        }
    } }
    'Get-Vb365RepositoryUsage' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('repo', 'usage'); Type = 'Vb365.RepositoryUsage'; Connects = $true
            Operation = 'Say how much of each organization''s backups lie in a repository, from v6 on'; Order = @('Repository'); Piped = @('Repository')
            Many = @()
            Choices = @{  }
            Parameters = @{ Repository = 'identity,,Repository' }
        }
    } }
    'Get-Vb365RestoreRole' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('rbac', 'list'); Type = 'Vb365.Role'; Connects = $true
            Operation = 'List roles of restore operators, from v6 on'; Order = @(); Piped = @('Organization')
            Many = @('Name')
            Choices = @{  }
            Parameters = @{ Name = 'repeat,name,'; Organization = 'identity,organization,Organization' }
        }
    } }
    'Get-Vb365RestoreSession' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('restore', 'list'); Type = 'Vb365.RestoreSession'; Connects = $true
            Operation = 'List restore sessions: who restored what, when, and how it ended'; Order = @(); Piped = @('Organization')
            Many = @()
            Choices = @{  }
            Parameters = @{ Organization = 'identity,organization,Organization'; InitiatedBy = 'text,initiated-by,'; Since = 'text,since,'; Until = 'text,until,'; Session = 'text,session,' }
        }
    } }
    'Get-Vb365Site' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('site', 'list'); Type = 'Vb365.Site'; Connects = $true
            Operation = 'List the sites of an organization'; Order = @('Organization'); Piped = @('Organization')
            Many = @('Name')
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization'; Name = 'repeat,name,'; Personal = 'switch,personal,' }
        }
    } }
    'Get-Vb365StorageReport' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('report', 'storage'); Type = 'Vb365.Report'; Connects = $true
            Operation = 'Have the server write a report on storage, from v6 on'; Order = @(); Piped = @()
            Many = @()
            Choices = @{ Format = @('csv', 'pdf') }
            Parameters = @{ Format = 'text,format,'; Timezone = 'text,timezone,'; FilePath = 'file,file,'; Since = 'text,since,'; Until = 'text,until,' }
        }
    } }
    'Get-Vb365Team' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('team', 'list'); Type = 'Vb365.Team'; Connects = $true
            Operation = 'List the teams of an organization, from v5 on'; Order = @('Organization'); Piped = @('Organization')
            Many = @('Name')
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization'; Name = 'repeat,name,' }
        }
    } }
    'Get-Vb365User' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('user', 'list'); Type = 'Vb365.User'; Connects = $true
            Operation = 'List the users of an organization'; Order = @('Organization'); Piped = @('Organization')
            Many = @('Name')
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization'; Name = 'repeat,name,' }
        }
    } }
    'Invoke-Vb365Apply' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('apply'); Type = 'Vb365.ApplyReport'; Connects = $true
            Operation = 'Bring the tenants of a manifest to their servers, again and again until all are there'; Order = @('Manifest'); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ Manifest = 'file,,'; Shard = 'text,shard,'; PerServer = 'text,per-server,'; AtOnce = 'text,at-once,'; JournalPath = 'file,journal,'; Wait = 'switch,wait,'; Settle = 'text,settle,'; CodeMinutes = 'text,code-minutes,'; CodeInterval = 'text,code-interval,' }
        }
    } }
    'Invoke-Vb365Request' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $true; Sets = @{
        '__AllParameterSets' = @{
            Words = @('api'); Type = 'Vb365.Response'; Connects = $true
            Operation = 'Send any request to the REST API'; Order = @('Method', 'Path'); Piped = @()
            Many = @('QueryParameter')
            Choices = @{  }
            Parameters = @{ Method = 'text,,'; Path = 'text,,'; QueryParameter = 'list,query-param,'; Body = 'body,body,'; All = 'switch,all,'; Check = 'switch,check,' }
        }
    } }
    'Merge-Vb365Journal' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('journal', 'merge'); Type = 'Vb365.ApplyReport'; Connects = $false
            Operation = 'Merge the journals of several runs or shards of apply into the report of one'; Order = @('Journals'); Piped = @()
            Many = @('Journals')
            Choices = @{  }
            Parameters = @{ Journals = 'file,,' }
        }
    } }
    'New-Vb365Application' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('app', 'create'); Type = 'Vb365.CreatedApplications'; Connects = $true
            Operation = 'Create applications in the Entra of an organization'; Order = @('Organization'); Piped = @('Organization')
            Many = @()
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization'; Name = 'text,name,'; CertificatePath = 'file,certificate,'; SkipCertificateCheck = 'switch,skip-certificate-check,'; Count = 'text,count,'; UserCode = 'secret,userCode,'; CertificatePassword = 'secret,certificatePassword,' }
        }
    } }
    'New-Vb365Certificate' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('cert', 'new'); Type = 'Vb365.Certificate'; Connects = $false
            Operation = 'Make a self-signed certificate for an Entra application'; Order = @('Path'); Piped = @()
            Many = @()
            Choices = @{ KeySize = @('2048', '3072', '4096'); PfxEncryption = @('3des-sha1', 'aes256-sha256') }
            Parameters = @{ Path = 'file,,'; Subject = 'text,name,'; Days = 'text,days,'; KeySize = 'text,key-size,'; PfxEncryption = 'text,pfx-encryption,'; CertificatePassword = 'secret,certificatePassword,' }
        }
    } }
    'New-Vb365Job' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('job', 'create'); Type = 'Vb365.Job'; Connects = $true
            Operation = 'Create a backup job'; Order = @('Name'); Piped = @('Organization', 'Repository')
            Many = @('Item', 'Exclude')
            Choices = @{ DailyType = @('Everyday', 'Workdays', 'Weekends', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'); Every = @('Minutes5', 'Minutes10', 'Minutes15', 'Minutes30', 'Hours1', 'Hours2', 'Hours4', 'Hours8', 'Hours12') }
            Parameters = @{ Name = 'text,,'; Organization = 'identity,organization,Organization'; Repository = 'identity,repository,Repository'; Description = 'text,description,'; Item = 'item,item,'; FromPath = 'file,from,'; Exclude = 'item,exclude,'; DailyTime = 'text,daily-time,'; DailyType = 'text,daily-type,'; Every = 'text,every,'; Offset = 'text,offset,'; Manual = 'switch,manual,'; Retry = 'text,retry,'; RetryWait = 'text,retry-wait,'; Run = 'switch,run,'; Enabled = 'switch,enabled,' }
        }
    } }
    'New-Vb365Repository' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('repo', 'create'); Type = 'Vb365.Repository'; Connects = $true
            Operation = 'Create a backup repository'; Order = @('Name'); Piped = @('Proxy')
            Many = @()
            Choices = @{ RetentionYears = @('Year1', 'Years2', 'Years3', 'Years5', 'Years7', 'Years10', 'Years25', 'Keep'); RetentionType = @('ItemLevel', 'SnapshotBased') }
            Parameters = @{ Name = 'text,,'; Path = 'text,path,'; Proxy = 'identity,proxy,Proxy'; Description = 'text,description,'; RetentionYears = 'text,retention-years,'; RetentionType = 'text,retention-type,'; Body = 'body,body,' }
        }
    } }
    'New-Vb365RestoreRole' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('rbac', 'create'); Type = 'Vb365.Role'; Connects = $true
            Operation = 'Create a role of restore operators, from v6 on'; Order = @('Name'); Piped = @('Organization')
            Many = @('Operator', 'Item', 'Exclude')
            Choices = @{  }
            Parameters = @{ Name = 'text,,'; Organization = 'identity,organization,Organization'; Operator = 'item,operator,'; Item = 'item,item,'; FromPath = 'file,from,'; Exclude = 'item,exclude,'; Description = 'text,description,' }
        }
    } }
    'Register-Vb365ServerCertificate' = @{ Anonymous = $true; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('server', 'trust'); Type = 'Vb365.ServerCertificate'; Connects = $true
            Operation = 'Look at the certificate of a server, and pin it in a profile'; Order = @(); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{  }
        }
    } }
    'Remove-Vb365AuditItem' = @{ Anonymous = $false; Silent = $true; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('audit-item', 'remove'); Type = 'Vb365.ChangedAuditItems'; Connects = $true
            Operation = 'No longer note who opens the backups of users and groups, from v6 on'; Order = @('Items'); Piped = @('Items', 'Organization')
            Many = @('Items')
            Choices = @{  }
            Parameters = @{ Items = 'item,,'; Organization = 'identity,organization,Organization' }
        }
    } }
    'Remove-Vb365BackupApplication' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $true; Sets = @{
        '__AllParameterSets' = @{
            Words = @('backup-app', 'remove'); Type = 'Vb365.PoolChange'; Connects = $true
            Operation = 'Remove backup applications from organizations, from v8 on'; Order = @('Organization'); Piped = @('Organization')
            Many = @('Application')
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization'; Application = 'list,application,'; FromPath = 'file,from,' }
        }
    } }
    'Remove-Vb365Job' = @{ Anonymous = $false; Silent = $true; Asks = $true; Loses = $true; Sets = @{
        '__AllParameterSets' = @{
            Words = @('job', 'remove'); Type = 'Vb365.RemovedJob'; Connects = $true
            Operation = 'Remove a backup job'; Order = @('Job'); Piped = @('Job')
            Many = @()
            Choices = @{  }
            Parameters = @{ Job = 'identity,,Job' }
        }
    } }
    'Remove-Vb365JobItem' = @{ Anonymous = $false; Silent = $true; Asks = $true; Loses = $true; Sets = @{
        '__AllParameterSets' = @{
            Words = @('job', 'items', 'remove'); Type = 'Vb365.ChangedJobItems'; Connects = $true
            Operation = 'Remove items from a job'; Order = @('Job', 'Items'); Piped = @('Job', 'Items')
            Many = @('Items')
            Choices = @{  }
            Parameters = @{ Job = 'identity,,Job'; Items = 'item,,'; Excluded = 'switch,excluded,' }
        }
    } }
    'Remove-Vb365LicensedUser' = @{ Anonymous = $false; Silent = $true; Asks = $true; Loses = $true; Sets = @{
        '__AllParameterSets' = @{
            Words = @('license', 'remove-user'); Type = 'Vb365.RemovedLicensedUser'; Connects = $true
            Operation = 'Take a licence back'; Order = @('User'); Piped = @('User', 'Organization')
            Many = @()
            Choices = @{  }
            Parameters = @{ User = 'identity,,LicensedUser'; Organization = 'identity,organization,Organization' }
        }
    } }
    'Remove-Vb365Organization' = @{ Anonymous = $false; Silent = $true; Asks = $true; Loses = $true; Sets = @{
        '__AllParameterSets' = @{
            Words = @('org', 'remove'); Type = 'Vb365.RemovedOrganization'; Connects = $true
            Operation = 'Remove an organization from the configuration'; Order = @('Organization'); Piped = @('Organization')
            Many = @()
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization' }
        }
    } }
    'Remove-Vb365Profile' = @{ Anonymous = $false; Silent = $true; Asks = $true; Loses = $true; Sets = @{
        '__AllParameterSets' = @{
            Words = @('profile', 'remove'); Type = 'Vb365.RemovedProfile'; Connects = $false
            Operation = 'Remove a profile, and end its session'; Order = @('ProfileName'); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ ProfileName = 'text,,' }
        }
    } }
    'Remove-Vb365RestoreRole' = @{ Anonymous = $false; Silent = $true; Asks = $true; Loses = $true; Sets = @{
        '__AllParameterSets' = @{
            Words = @('rbac', 'remove'); Type = 'Vb365.RemovedRole'; Connects = $true
            Operation = 'Remove a role of restore operators, from v6 on'; Order = @('Role'); Piped = @('Role', 'Organization')
            Many = @()
            Choices = @{  }
            Parameters = @{ Role = 'identity,,Role'; Organization = 'identity,organization,Organization' }
        }
    } }
    'Remove-Vb365Tenant' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $true; Sets = @{
        '__AllParameterSets' = @{
            Words = @('tenant', 'offboard'); Type = 'Vb365.OffboardReport'; Connects = $true
            Operation = 'Say goodbye to a tenant; its backups stay'; Order = @('Organization'); Piped = @('Organization')
            Many = @()
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization' }
        }
    } }
    'Request-Vb365DeviceCode' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('device-code', 'request'); Type = 'Vb365.DeviceCode'; Connects = $true
            Operation = 'Request a device code for an administrator of the tenant'; Order = @('Organization'); Piped = @('Organization')
            Many = @()
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization'; Region = 'text,region,' }
        }
    } }
    'Select-Vb365Profile' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('profile', 'use'); Type = 'Vb365.UsedProfile'; Connects = $false
            Operation = 'Have a profile count when none is named'; Order = @('ProfileName'); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ ProfileName = 'text,,' }
        }
    } }
    'Set-Vb365BackupApplication' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $true; Sets = @{
        '__AllParameterSets' = @{
            Words = @('backup-app', 'replace'); Type = 'Vb365.PoolChange'; Connects = $true
            Operation = 'Replace the backup applications of an organization by others, from v8 on'; Order = @('Organization'); Piped = @('Organization')
            Many = @('ApplicationId')
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization'; ApplicationId = 'list,application-id,'; Name = 'text,name,'; CertificatePath = 'file,certificate,'; FromPath = 'file,from,'; PasswordsInFile = 'switch,passwords-in-file,'; SkipCertificateCheck = 'switch,skip-certificate-check,'; Body = 'body,body,'; CertificatePassword = 'secret,certificatePassword,' }
        }
    } }
    'Set-Vb365Job' = @{ Anonymous = $false; Silent = $true; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('job', 'set'); Type = 'Vb365.ChangedJob'; Connects = $true
            Operation = 'Change a backup job'; Order = @('Job'); Piped = @('Job', 'Repository')
            Many = @()
            Choices = @{  }
            Parameters = @{ Job = 'identity,,Job'; Name = 'text,name,'; Description = 'text,description,'; Repository = 'identity,repository,Repository'; DailyTime = 'text,daily-time,'; DailyType = 'text,daily-type,'; Every = 'text,every,'; Offset = 'text,offset,'; Manual = 'switch,manual,'; Retry = 'text,retry,'; RetryWait = 'text,retry-wait,' }
        }
    } }
    'Set-Vb365Organization' = @{ Anonymous = $false; Silent = $true; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('org', 'set'); Type = 'Vb365.ChangedOrganization'; Connects = $true
            Operation = 'Change an organization'; Order = @('Organization'); Piped = @('Organization')
            Many = @()
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization'; Name = 'text,name,'; Description = 'text,description,'; Teams = 'switch,teams,'; TeamsChats = 'switch,teams-chats,'; Body = 'body,body,' }
        }
    } }
    'Start-Vb365Job' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('job', 'run'); Type = 'Vb365.JobSession'; Connects = $true
            Operation = 'Start a backup job, and with --wait wait until its session ends'; Order = @('Job'); Piped = @('Job')
            Many = @()
            Choices = @{  }
            Parameters = @{ Job = 'identity,,Job'; Full = 'switch,full,'; Wait = 'switch,wait,'; Interval = 'text,interval,'; WaitTimeout = 'text,wait-timeout,' }
        }
    } }
    'Stop-Vb365Job' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('job', 'stop'); Type = 'Vb365.ChangedJob'; Connects = $true
            Operation = 'Stop a backup job that runs'; Order = @('Job'); Piped = @('Job')
            Many = @()
            Choices = @{  }
            Parameters = @{ Job = 'identity,,Job' }
        }
    } }
    'Test-Vb365Certificate' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('cert', 'inspect'); Type = 'Vb365.CertificateReport'; Connects = $false
            Operation = 'Look into a certificate file'; Order = @('Path'); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ Path = 'file,,'; CertificatePassword = 'secret,certificatePassword,' }
        }
    } }
    'Test-Vb365EwsReadiness' = @{ Anonymous = $false; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('org', 'ews-readiness'); Type = 'Vb365.EwsReport'; Connects = $true
            Operation = 'Say what the end of Exchange Web Services asks of each organization'; Order = @(); Piped = @()
            Many = @('Profiles', 'Evidence', 'Certificates')
            Choices = @{  }
            Parameters = @{ Name = 'text,name,'; Profiles = 'list,profiles,'; AllProfiles = 'switch,all-profiles,'; Evidence = 'files,evidence,'; Certificates = 'files,certificates,'; WriteScripts = 'file,write-scripts,'; PerTenant = 'switch,per-tenant,' }
        }
    } }
    'Test-Vb365Server' = @{ Anonymous = $true; Silent = $false; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('doctor'); Type = 'Vb365.Check'; Connects = $true
            Operation = 'Find out what keeps the server from being used'; Order = @(); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ Nagios = 'switch,nagios,' }
        }
    } }
    'Update-Vb365OrganizationCertificate' = @{ Anonymous = $false; Silent = $false; Asks = $true; Loses = $true; Sets = @{
        '__AllParameterSets' = @{
            Words = @('org', 'rotate-cert'); Type = 'Vb365.Rotation'; Connects = $true
            Operation = 'Give organizations another application certificate'; Order = @('Organization'); Piped = @()
            Many = @('Organization')
            Choices = @{  }
            Parameters = @{ Organization = 'identity,,Organization'; CertificatePath = 'file,certificate,'; All = 'switch,all,'; Thumbprint = 'text,matching,'; KeepGoing = 'switch,keep-going,'; CertificatePassword = 'secret,certificatePassword,' }
        }
    } }
    'Wait-Vb365DeviceCode' = @{ Anonymous = $false; Silent = $true; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('device-code', 'wait'); Type = 'Vb365.Confirmation'; Connects = $true
            Operation = 'Wait until a device code is confirmed'; Order = @(); Piped = @()
            Many = @()
            Choices = @{  }
            Parameters = @{ ExpiresAt = 'text,expires-at,'; ExpiresIn = 'text,expires-in,'; Interval = 'text,interval,'; UserCode = 'secret,userCode,' }
        }
    } }
    'Wait-Vb365JobSession' = @{ Anonymous = $false; Silent = $true; Asks = $false; Loses = $false; Sets = @{
        '__AllParameterSets' = @{
            Words = @('session', 'wait'); Type = 'Vb365.JobSession'; Connects = $true
            Operation = 'Wait until a session ends'; Order = @('Session'); Piped = @('Session')
            Many = @()
            Choices = @{  }
            Parameters = @{ Session = 'identity,,JobSession'; Interval = 'text,interval,'; WaitTimeout = 'text,wait-timeout,' }
        }
    } }
}

function Add-Vb365AuditItem {
    <#
    .SYNOPSIS
    Note who opens the backups of users and groups, from v6 on.
    .DESCRIPTION
    Note who opens the backups of users and groups, from v6 on. Mirrors Add-VBOAuditItem, POST /Organizations/{organizationId}/AuditItems.
    .PARAMETER Items
    Mail addresses or names of users and groups.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Add-Vb365AuditItem -Items 'alice@contoso.onmicrosoft.com' -Organization contoso.onmicrosoft.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.ChangedAuditItems')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object[]]$Items,
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Organization,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    begin { $calls = New-Object System.Collections.ArrayList }
    process { $null = $calls.Add((Select-Vb365Place $PSCmdlet (@{} + $PSBoundParameters) $_)) }
    end { foreach ($call in @(Join-Vb365Call $calls)) { Invoke-Vb365Cmdlet $PSCmdlet $call } }
}

function Add-Vb365BackupAccount {
    <#
    .SYNOPSIS
    Add backup accounts to an organization, and say what that did to the others.
    .DESCRIPTION
    Add backup accounts to an organization, and say what that did to the others. For organizations that sign in by an account, not by an application only. The API has one verb for it, which may replace all accounts that are there: so while there are others than those given, nothing is sent until you agree or say --yes, and the exit code is 5 if one has gone. All accounts of one call share VB365_ACCOUNT_PASSWORD, but each row of --from may name a variable of its own in the column passwordEnv. Mirrors New-VBOBackupAccount and Set-VBOOrganization -BackupAccounts, PUT /Organizations/{organizationId}/BackupAccounts.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Group
    The security group whose members the accounts are: its id, its name, or a pattern.
    .PARAMETER Login
    The login of a member; * and ? stand for other characters. Without it all members of --group.
    .PARAMETER GroupId
    Instead of --group: the group's id, which is not looked up.
    .PARAMETER Name
    With --group-id: the name of the one account.
    .PARAMETER Type
    With --group-id: what kind of member it is.
    .PARAMETER FromPath
    Many accounts as CSV or JSON, with the columns login, groupId, name, type, isCloud, passwordEnv; without groupId they are members of --group.
    .PARAMETER PasswordsInFile
    Take passwords out of the file of --from too, if they stand there in a column of their own.
    .PARAMETER Body
    The request's array as JSON, instead; - for standard input.
    .PARAMETER AccountPassword
    The password of the backup accounts.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Add-Vb365BackupAccount -Organization contoso.onmicrosoft.com -Group 'Backup*' -Login 'account1@contoso.com' -AccountPassword $password
    .EXAMPLE
    Add-Vb365BackupAccount -WhatIf -Organization contoso.onmicrosoft.com -Group 'Backup*' -FromPath accounts.csv -AccountPassword $password
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Vb365.PoolChange')]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Group,
        [Parameter()]
        [string[]]$Login,
        [Parameter()]
        [string]$GroupId,
        [Parameter()]
        [string]$Name,
        [Parameter()]
        [ValidateSet('User', 'Group', 'Unknown')]
        [string]$Type,
        [Parameter()]
        [string]$FromPath,
        [Parameter()]
        [switch]$PasswordsInFile,
        [Parameter()]
        [object]$Body,
        [Parameter()]
        [System.Security.SecureString]$AccountPassword,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Add-Vb365BackupApplication {
    <#
    .SYNOPSIS
    Add backup applications to an organization, and say what that did to the others.
    .DESCRIPTION
    Add backup applications to an organization, and say what that did to the others. Veeam has not supported auxiliary backup applications since version 8, and Microsoft allows one application per use since 2026-03-01; see https://www.veeam.com/kb4821. They go with organizations that sign in by application only. On v8 those that are in already stay as they are. Up to v7 the API has one verb for it, which may replace all applications that are there: so while there are others than those given, nothing is sent until you agree or say --yes, and the exit code is 5 if one has gone. Mirrors New-VBOBackupApplication and Add-VBOBackupApplication, POST or, up to v7, PUT /Organizations/{organizationId}/BackupApplications.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER ApplicationId
    The id of an application in Entra.
    .PARAMETER Name
    The name of the one application.
    .PARAMETER CertificatePath
    The applications' certificate with its private key: a PFX, or Base64 text of one.
    .PARAMETER FromPath
    Many applications as CSV or JSON, with the columns applicationId, displayName, certificate (a file), certificatePasswordEnv; those without a certificate take --certificate.
    .PARAMETER PasswordsInFile
    Take passwords out of the file of --from too, if they stand there in a column of their own.
    .PARAMETER SkipCertificateCheck
    Send a certificate that is expired, not valid yet or cannot be opened all the same.
    .PARAMETER Body
    The request's array as JSON, instead; - for standard input.
    .PARAMETER CertificatePassword
    The password of --certificate.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Add-Vb365BackupApplication -Organization contoso.onmicrosoft.com -ApplicationId eefb5987-1430-4768-a545-84c6abd1dbca -Name APP01 -CertificatePath cert.pfx -CertificatePassword $password
    .EXAMPLE
    Add-Vb365BackupApplication -WhatIf -Organization contoso.onmicrosoft.com -FromPath apps.csv -CertificatePath cert.pfx -CertificatePassword $password
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Vb365.PoolChange')]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [Parameter()]
        [string[]]$ApplicationId,
        [Parameter()]
        [string]$Name,
        [Parameter()]
        [string]$CertificatePath,
        [Parameter()]
        [string]$FromPath,
        [Parameter()]
        [switch]$PasswordsInFile,
        [Parameter()]
        [switch]$SkipCertificateCheck,
        [Parameter()]
        [object]$Body,
        [Parameter()]
        [Alias('Password')]
        [System.Security.SecureString]$CertificatePassword,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Add-Vb365JobExclusion {
    <#
    .SYNOPSIS
    Exclude items from a job.
    .DESCRIPTION
    Exclude items from a job. Each item is looked up in the organization of the job; one that is in none, or that two have the name of, is named before anything is sent. Mirrors Add-VBOExcludedBackupItem, POST /Jobs/{jobId}/ExcludedItems.
    .PARAMETER Job
    The job: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Items
    Mail addresses, URLs or names.
    .PARAMETER FromPath
    Items from a CSV or JSON file with a column name (or mail, url) and, if need be, type; - for standard input.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Add-Vb365JobExclusion -Job Board -Items 'bob@contoso.onmicrosoft.com', 'https://contoso.sharepoint.com/sites/board'
    .EXAMPLE
    Add-Vb365JobExclusion -Job Staff -FromPath staff.csv
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.ChangedJobItems')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('JobId')]
        [object]$Job,
        [Parameter(Position = 1, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object[]]$Items,
        [Parameter()]
        [string]$FromPath,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    begin { $calls = New-Object System.Collections.ArrayList }
    process { $null = $calls.Add((Select-Vb365Place $PSCmdlet (@{} + $PSBoundParameters) $_)) }
    end { foreach ($call in @(Join-Vb365Call $calls)) { Invoke-Vb365Cmdlet $PSCmdlet $call } }
}

function Add-Vb365JobItem {
    <#
    .SYNOPSIS
    Add items to a job.
    .DESCRIPTION
    Add items to a job. Each item is looked up in the organization of the job; one that is in none, or that two have the name of, is named before anything is sent. Mirrors Add-VBOBackupItem, POST /Jobs/{jobId}/SelectedItems.
    .PARAMETER Job
    The job: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Items
    Mail addresses, URLs or names.
    .PARAMETER FromPath
    Items from a CSV or JSON file with a column name (or mail, url) and, if need be, type; - for standard input.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Add-Vb365JobItem -Job Board -Items 'bob@contoso.onmicrosoft.com', 'https://contoso.sharepoint.com/sites/board'
    .EXAMPLE
    Add-Vb365JobItem -Job Staff -FromPath staff.csv
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.ChangedJobItems')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('JobId')]
        [object]$Job,
        [Parameter(Position = 1, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object[]]$Items,
        [Parameter()]
        [string]$FromPath,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    begin { $calls = New-Object System.Collections.ArrayList }
    process { $null = $calls.Add((Select-Vb365Place $PSCmdlet (@{} + $PSBoundParameters) $_)) }
    end { foreach ($call in @(Join-Vb365Call $calls)) { Invoke-Vb365Cmdlet $PSCmdlet $call } }
}

function Add-Vb365Organization {
    <#
    .SYNOPSIS
    Add a Microsoft 365 organization.
    .DESCRIPTION
    Add a Microsoft 365 organization. The mode decides what else is needed. existing-application: --application-id, --certificate, --account for Exchange, --office-organization-name for SharePoint; nobody has to sign in. new-application: --certificate, --new-application-name and a confirmed device code. configure-application: --application-id, --certificate and a confirmed device code. legacy-protocols, up to v7: --account, --application-id, and a secret or a certificate. basic, on v8 for China and Germany only: --account. Mirrors Add-VBOOrganization with New-VBOOffice365ApplicationOnlyConnectionSettings or New-VBOOffice365ConnectionSettings, POST /Organizations.

    Add an organization with Exchange or SharePoint on premises. Mirrors Add-VBOOrganization with New-VBOOnPremConnectionSettings, POST /Organizations.

    Add an organization with one half in Microsoft 365 and one on premises. The online half is as in "org add office365", the other one as in "org add onpremises". On v3 the online half has one account and basic authentication. Mirrors Add-VBOOrganization, POST /Organizations.
    .PARAMETER Mode
    How the server signs in to Microsoft.
    .PARAMETER Region
    Worldwide (the default), USGovernment, USDefence, Germany or China.
    .PARAMETER Exchange
    Exchange Online; both services are added unless one is named alone, or left out with --no-.
    .PARAMETER Sharepoint
    SharePoint Online.
    .PARAMETER Account
    The account that the server signs in with or acts as.
    .PARAMETER ExchangeAccount
    The account for Exchange, when it differs.
    .PARAMETER SharepointAccount
    The account for SharePoint, when it differs.
    .PARAMETER ApplicationId
    The application in Entra.
    .PARAMETER ExchangeApplicationId
    The one for Exchange, when it differs.
    .PARAMETER SharepointApplicationId
    The one for SharePoint, when it differs.
    .PARAMETER CertificatePath
    The application's certificate with its private key: a PFX, or Base64 text of one.
    .PARAMETER ExchangeCertificatePath
    The one for Exchange, when it differs.
    .PARAMETER SharepointCertificatePath
    The one for SharePoint, when it differs.
    .PARAMETER SkipCertificateCheck
    Send a certificate that is expired, not valid yet or cannot be opened all the same.
    .PARAMETER ServerCertificatePath
    Instead of --certificate, on v3 only: the path of the PFX on the server.
    .PARAMETER OfficeOrganizationName
    The tenant, as contoso.onmicrosoft.com; SharePoint with an existing application needs it.
    .PARAMETER NewApplicationName
    The name of the application that is to be created.
    .PARAMETER SharepointSaveAllWebParts
    Let all web parts be exported, so that they are backed up.
    .PARAMETER GrantAdminAccess
    Let the server give the account the roles that it needs.
    .PARAMETER UseCustomVeeamAadApplication
    Use Veeam's own application, as China and Germany need it.
    .PARAMETER Teams
    Protect Teams, from v5 on.
    .PARAMETER TeamsChats
    Protect the chats of Teams, from v6 on, with an application only.
    .PARAMETER Name
    The name under which the server shows it.
    .PARAMETER Description
    A note, from v7 on.
    .PARAMETER Body
    The whole request as JSON, instead of flags; - for standard input. It is checked before it is sent.
    .PARAMETER AccountCredential
    Account and password at once, instead of -Account and -AccountPassword.
    .PARAMETER AccountPassword
    The password of --account.
    .PARAMETER ExchangeAccountCredential
    Account and password at once, instead of -ExchangeAccount and -ExchangeAccountPassword.
    .PARAMETER ExchangeAccountPassword
    The password of --exchange-account.
    .PARAMETER SharepointAccountCredential
    Account and password at once, instead of -SharepointAccount and -SharepointAccountPassword.
    .PARAMETER SharepointAccountPassword
    The password of --sharepoint-account.
    .PARAMETER ApplicationSecret
    The secret of --application-id.
    .PARAMETER ExchangeApplicationSecret
    The secret of the application for Exchange.
    .PARAMETER SharepointApplicationSecret
    The secret of the application for SharePoint.
    .PARAMETER CertificatePassword
    The password of --certificate.
    .PARAMETER ExchangeCertificatePassword
    The password of the certificate for Exchange.
    .PARAMETER SharepointCertificatePassword
    The password of the certificate for SharePoint.
    .PARAMETER UserCode
    The device code, confirmed by an administrator of the tenant: what Request-Vb365DeviceCode gives, or a SecureString.
    .PARAMETER ExistingApplication
    Adds one of this kind.
    .PARAMETER NewApplication
    Adds one of this kind.
    .PARAMETER ConfigureApplication
    Adds one of this kind.
    .PARAMETER LegacyProtocols
    Adds one of this kind.
    .PARAMETER Basic
    Adds one of this kind.
    .PARAMETER OnPremises
    Adds one of this kind.
    .PARAMETER ExchangeServer
    The Exchange server: its EWS endpoint.
    .PARAMETER ExchangeUsername
    The account for the Exchange server.
    .PARAMETER ExchangeUseSsl
    Connect to the Exchange server over TLS.
    .PARAMETER ExchangeSkipCaVerification
    Do not check who issued its certificate.
    .PARAMETER ExchangeSkipCommonNameVerification
    Do not check the name in its certificate.
    .PARAMETER ExchangeSkipRevocationCheck
    Do not check whether its certificate was revoked.
    .PARAMETER ExchangeGrantImpersonation
    Give the account the impersonation role.
    .PARAMETER ExchangeConfigureThrottlingPolicy
    Set up a policy without limits for the account.
    .PARAMETER SharepointServer
    The SharePoint server.
    .PARAMETER SharepointPort
    The port of its remote management, 5985 as a rule.
    .PARAMETER SharepointUsername
    The account for the SharePoint server.
    .PARAMETER SharepointUseSsl
    Connect to the SharePoint server over TLS.
    .PARAMETER SharepointSkipCaVerification
    Do not check who issued its certificate.
    .PARAMETER SharepointSkipCommonNameVerification
    Do not check the name in its certificate.
    .PARAMETER SharepointSkipRevocationCheck
    Do not check whether its certificate was revoked.
    .PARAMETER SharepointGrantAccessToSiteCollections
    Give the account access to the site collections.
    .PARAMETER ExchangeCredential
    Account and password at once, instead of -ExchangeUsername and -ExchangePassword.
    .PARAMETER ExchangePassword
    The password of --exchange-username.
    .PARAMETER SharepointCredential
    Account and password at once, instead of -SharepointUsername and -SharepointPassword.
    .PARAMETER SharepointPassword
    The password of --sharepoint-username.
    .PARAMETER Hybrid
    Adds one of this kind.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Add-Vb365Organization -Mode existing-application -ApplicationId 63caebf0-2624-48d0-9ece-de1db611dc98 -CertificatePath cert.pfx -Account 'admin@contoso.onmicrosoft.com' -OfficeOrganizationName contoso.onmicrosoft.com -CertificatePassword $password
    .EXAMPLE
    Add-Vb365Organization -WhatIf -Body (Get-Content contoso.json -Raw)
    .EXAMPLE
    Add-Vb365Organization -ExistingApplication -ApplicationId 63caebf0-2624-48d0-9ece-de1db611dc98 -CertificatePath cert.pfx -Account 'admin@contoso.onmicrosoft.com' -OfficeOrganizationName contoso.onmicrosoft.com -CertificatePassword $password
    .EXAMPLE
    Add-Vb365Organization -OnPremises -ExchangeUseSsl -ExchangeServer mail.example.com -ExchangeUsername 'EXAMPLE\backup' -ExchangePassword $password
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', DefaultParameterSetName = 'Office365', PositionalBinding = $false)]
    [OutputType('Vb365.Organization')]
    param(
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$Mode,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'NewApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ConfigureApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Basic', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$Region,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'NewApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ConfigureApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Basic', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$Exchange,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'NewApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ConfigureApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Basic', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$Sharepoint,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Basic', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$Account,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Basic', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$ExchangeAccount,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Basic', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$SharepointAccount,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ConfigureApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$ApplicationId,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ConfigureApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$ExchangeApplicationId,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ConfigureApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$SharepointApplicationId,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'NewApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ConfigureApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$CertificatePath,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'NewApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ConfigureApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$ExchangeCertificatePath,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'NewApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ConfigureApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$SharepointCertificatePath,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'NewApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ConfigureApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$SkipCertificateCheck,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'NewApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ConfigureApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$ServerCertificatePath,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$OfficeOrganizationName,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'NewApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$NewApplicationName,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'NewApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ConfigureApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$SharepointSaveAllWebParts,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Basic', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$GrantAdminAccess,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Basic', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$UseCustomVeeamAadApplication,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'NewApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ConfigureApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Basic', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$Teams,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'NewApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ConfigureApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Basic', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$TeamsChats,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'NewApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ConfigureApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Basic', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$Name,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ExistingApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'NewApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ConfigureApplication', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'LegacyProtocols', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Basic', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [AllowEmptyString()]
        [string]$Description,
        [Parameter(ParameterSetName = 'Office365', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [object]$Body,
        [Parameter(ParameterSetName = 'Office365')]
        [Parameter(ParameterSetName = 'LegacyProtocols')]
        [Parameter(ParameterSetName = 'Basic')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [System.Management.Automation.PSCredential]$AccountCredential,
        [Parameter(ParameterSetName = 'Office365')]
        [Parameter(ParameterSetName = 'LegacyProtocols')]
        [Parameter(ParameterSetName = 'Basic')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [System.Security.SecureString]$AccountPassword,
        [Parameter(ParameterSetName = 'Office365')]
        [Parameter(ParameterSetName = 'LegacyProtocols')]
        [Parameter(ParameterSetName = 'Basic')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [System.Management.Automation.PSCredential]$ExchangeAccountCredential,
        [Parameter(ParameterSetName = 'Office365')]
        [Parameter(ParameterSetName = 'LegacyProtocols')]
        [Parameter(ParameterSetName = 'Basic')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [System.Security.SecureString]$ExchangeAccountPassword,
        [Parameter(ParameterSetName = 'Office365')]
        [Parameter(ParameterSetName = 'LegacyProtocols')]
        [Parameter(ParameterSetName = 'Basic')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [System.Management.Automation.PSCredential]$SharepointAccountCredential,
        [Parameter(ParameterSetName = 'Office365')]
        [Parameter(ParameterSetName = 'LegacyProtocols')]
        [Parameter(ParameterSetName = 'Basic')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [System.Security.SecureString]$SharepointAccountPassword,
        [Parameter(ParameterSetName = 'Office365')]
        [Parameter(ParameterSetName = 'LegacyProtocols')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [System.Security.SecureString]$ApplicationSecret,
        [Parameter(ParameterSetName = 'Office365')]
        [Parameter(ParameterSetName = 'LegacyProtocols')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [System.Security.SecureString]$ExchangeApplicationSecret,
        [Parameter(ParameterSetName = 'Office365')]
        [Parameter(ParameterSetName = 'LegacyProtocols')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [System.Security.SecureString]$SharepointApplicationSecret,
        [Parameter(ParameterSetName = 'Office365')]
        [Parameter(ParameterSetName = 'ExistingApplication')]
        [Parameter(ParameterSetName = 'NewApplication')]
        [Parameter(ParameterSetName = 'ConfigureApplication')]
        [Parameter(ParameterSetName = 'LegacyProtocols')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [System.Security.SecureString]$CertificatePassword,
        [Parameter(ParameterSetName = 'Office365')]
        [Parameter(ParameterSetName = 'ExistingApplication')]
        [Parameter(ParameterSetName = 'NewApplication')]
        [Parameter(ParameterSetName = 'ConfigureApplication')]
        [Parameter(ParameterSetName = 'LegacyProtocols')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [System.Security.SecureString]$ExchangeCertificatePassword,
        [Parameter(ParameterSetName = 'Office365')]
        [Parameter(ParameterSetName = 'ExistingApplication')]
        [Parameter(ParameterSetName = 'NewApplication')]
        [Parameter(ParameterSetName = 'ConfigureApplication')]
        [Parameter(ParameterSetName = 'LegacyProtocols')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [System.Security.SecureString]$SharepointCertificatePassword,
        [Parameter(ParameterSetName = 'Office365')]
        [Parameter(ParameterSetName = 'NewApplication')]
        [Parameter(ParameterSetName = 'ConfigureApplication')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [Alias('DeviceCode')]
        [object]$UserCode,
        [Parameter(ParameterSetName = 'ExistingApplication', Mandatory = $true)]
        [switch]$ExistingApplication,
        [Parameter(ParameterSetName = 'NewApplication', Mandatory = $true)]
        [switch]$NewApplication,
        [Parameter(ParameterSetName = 'ConfigureApplication', Mandatory = $true)]
        [switch]$ConfigureApplication,
        [Parameter(ParameterSetName = 'LegacyProtocols', Mandatory = $true)]
        [switch]$LegacyProtocols,
        [Parameter(ParameterSetName = 'Basic', Mandatory = $true)]
        [switch]$Basic,
        [Parameter(ParameterSetName = 'OnPremises', Mandatory = $true)]
        [switch]$OnPremises,
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$ExchangeServer,
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$ExchangeUsername,
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$ExchangeUseSsl,
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$ExchangeSkipCaVerification,
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$ExchangeSkipCommonNameVerification,
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$ExchangeSkipRevocationCheck,
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$ExchangeGrantImpersonation,
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$ExchangeConfigureThrottlingPolicy,
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$SharepointServer,
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [double]$SharepointPort,
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [string]$SharepointUsername,
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$SharepointUseSsl,
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$SharepointSkipCaVerification,
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$SharepointSkipCommonNameVerification,
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$SharepointSkipRevocationCheck,
        [Parameter(ParameterSetName = 'OnPremises', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Hybrid', ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$SharepointGrantAccessToSiteCollections,
        [Parameter(ParameterSetName = 'OnPremises')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [System.Management.Automation.PSCredential]$ExchangeCredential,
        [Parameter(ParameterSetName = 'OnPremises')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [System.Security.SecureString]$ExchangePassword,
        [Parameter(ParameterSetName = 'OnPremises')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [System.Management.Automation.PSCredential]$SharepointCredential,
        [Parameter(ParameterSetName = 'OnPremises')]
        [Parameter(ParameterSetName = 'Hybrid')]
        [System.Security.SecureString]$SharepointPassword,
        [Parameter(ParameterSetName = 'Hybrid', Mandatory = $true)]
        [switch]$Hybrid,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Add-Vb365Tenant {
    <#
    .SYNOPSIS
    Take a tenant from nothing to protected: organization, job, role, first run.
    .DESCRIPTION
    Take a tenant from nothing to protected: organization, job, role, first run. Each step looks first whether it is done already: a second run changes nothing and says so, and what has failed in the middle is resumed by running it again. The organization is added with an application and its certificate, one that exists or one that a device code confirms, as vb365 device-code request gives it; what is there already needs none of it, so those with another way to sign in are added by vb365 org add first. Without --item and --from the job takes the entire organization. --what-if shows all steps and writes nothing. A first session that fails ends it with exit code 1 and the errors of its log. Mirrors Add-VBOOrganization, Add-VBOJob, Add-VBORbacRole, Start-VBOJob.
    .PARAMETER Tenant
    The tenant, e.g. contoso.onmicrosoft.com.
    .PARAMETER ApplicationId
    The application in Entra, to add the organization.
    .PARAMETER CertificatePath
    The PFX that proves the application.
    .PARAMETER Account
    The account for Exchange; without it SharePoint alone is protected.
    .PARAMETER ConfigureApplication
    Let the server give --application-id its certificate and permissions, with a confirmed device code.
    .PARAMETER NewApplication
    Let the server create an application of that name instead, with a confirmed device code.
    .PARAMETER Region
    The Microsoft cloud; Worldwide by default.
    .PARAMETER Teams
    Protect Teams, from v5 on.
    .PARAMETER BackupApplicationsPath
    Backup applications to add besides, as CSV or JSON like those of backup-app add --from.
    .PARAMETER PasswordsInFile
    Take passwords out of the file of --from too, if they stand there in a column of their own.
    .PARAMETER Repository
    The repository to back up to.
    .PARAMETER Job
    The name of the job; Entire organization by default.
    .PARAMETER Item
    A mail address, a URL or a name; user:, group:, site: or team: in front says which kind is meant.
    .PARAMETER FromPath
    Items from a CSV or JSON file with a column name (or mail, url) and, if need be, type; - for standard input.
    .PARAMETER Exclude
    What to leave out: a mail address, a URL or a name.
    .PARAMETER DailyTime
    Run daily at this time, in the server's own time.
    .PARAMETER DailyType
    On which days, with --daily-time.
    .PARAMETER Every
    Run again and again; Hours12 from v8 on.
    .PARAMETER Offset
    How many minutes after the full hour, with --every.
    .PARAMETER Manual
    Run only when it is started.
    .PARAMETER Retry
    How often to try again what has failed; 0 for never.
    .PARAMETER RetryWait
    How long to wait before it tries again.
    .PARAMETER Role
    A role of restore operators to create, from v6 on.
    .PARAMETER Operator
    Who has the role: a user or a group.
    .PARAMETER Run
    Start the job and wait for its first session; --no-run does not.
    .PARAMETER Interval
    How often to look, 5 by default.
    .PARAMETER WaitTimeout
    How long to wait at most for each thing.
    .PARAMETER CertificatePassword
    The password of the PFX.
    .PARAMETER UserCode
    The device code, confirmed by an administrator of the tenant: what Request-Vb365DeviceCode gives, or a SecureString.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Add-Vb365Tenant -Tenant contoso.onmicrosoft.com -ApplicationId 63caebf0-2624-48d0-9ece-de1db611dc98 -CertificatePath contoso.pfx -Account 'admin@contoso.onmicrosoft.com' -Repository Contoso -CertificatePassword $password
    .EXAMPLE
    Add-Vb365Tenant -Tenant contoso.onmicrosoft.com -NewApplication Backup -CertificatePath contoso.pfx -Repository Contoso -CertificatePassword $password -UserCode $code
    .EXAMPLE
    Add-Vb365Tenant -WhatIf -Tenant contoso.onmicrosoft.com -Repository Contoso -Role Helpdesk -Operator 'group:Helpdesk'
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.OnboardReport')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OfficeName')]
        [string]$Tenant,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$ApplicationId,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$CertificatePath,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Account,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$ConfigureApplication,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$NewApplication,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Region,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$Teams,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$BackupApplicationsPath,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$PasswordsInFile,
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Repository,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Job,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [object[]]$Item,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$FromPath,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [object[]]$Exclude,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$DailyTime,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$DailyType,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Every,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$Offset,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$Manual,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$Retry,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$RetryWait,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Role,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [object[]]$Operator,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$Run,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$Interval,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$WaitTimeout,
        [Parameter()]
        [System.Security.SecureString]$CertificatePassword,
        [Parameter()]
        [Alias('DeviceCode')]
        [object]$UserCode,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function ConvertTo-Vb365Base64Certificate {
    <#
    .SYNOPSIS
    Turn a PFX file into the Base64 text that the API takes.
    .DESCRIPTION
    Turn a PFX file into the Base64 text that the API takes. The text is one line without a byte-order mark, the same on every machine. A file that already holds Base64 is read in any encoding that a shell writes, and comes out in this form. Nothing is sent, and the password of the PFX is not needed. Mirrors [Convert]::ToBase64String((Get-Content cert.pfx -Encoding Byte)), which only Windows PowerShell 5.1 can run.
    .PARAMETER Path
    The PFX file, a text file with its Base64, or - for standard input.
    .EXAMPLE
    ConvertTo-Vb365Base64Certificate -Path cert.pfx
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Base64')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('FullName')]
        [string]$Path
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Disable-Vb365Job {
    <#
    .SYNOPSIS
    Disable a backup job.
    .DESCRIPTION
    Disable a backup job. A run that goes on is not stopped. Mirrors Disable-VBOJob, POST /Jobs/{jobId}/disable.
    .PARAMETER Job
    The job: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Disable-Vb365Job -Job Board
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.ChangedJob')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('JobId')]
        [object]$Job,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Enable-Vb365Job {
    <#
    .SYNOPSIS
    Enable a backup job.
    .DESCRIPTION
    Enable a backup job. Mirrors Enable-VBOJob, POST /Jobs/{jobId}/enable.
    .PARAMETER Job
    The job: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Enable-Vb365Job -Job Board
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.ChangedJob')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('JobId')]
        [object]$Job,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Export-Vb365Tenant {
    <#
    .SYNOPSIS
    Write a manifest of the organizations that a server has.
    .DESCRIPTION
    Write a manifest of the organizations that a server has. Every tenant stands under existing: true: it is compared and never added, as no server gives out certificates and passwords. To bring them to another server, take that away and say where the certificates and secrets are. --output yaml, jsonl and csv are manifests too. Mirrors Get-VBOOrganization.
    .PARAMETER Pools
    With backup accounts and applications, a request for each organization; unless --no-pools is given.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Export-Vb365Tenant
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Manifest')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$Pools,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Find-Vb365AuxiliaryApplication {
    <#
    .SYNOPSIS
    Find the auxiliary backup applications of all organizations.
    .DESCRIPTION
    Find the auxiliary backup applications of all organizations. An application is auxiliary when the organization does not sign in with it itself. Nothing is changed. Every organization is looked at once; the exit code is 5 if one could not be checked, and the report says why. Mirrors Find-MultipleBackupApplications.ps1 of KB4821, GET /Organizations and GET /Organizations/{organizationId}/BackupApplications.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Find-Vb365AuxiliaryApplication
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.AuxiliaryApplication')]
    param(
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365ApiVersion {
    <#
    .SYNOPSIS
    List the API versions and say which of them the server has.
    .DESCRIPTION
    List the API versions and say which of them the server has. No account is needed, and nothing secret is sent. Mirrors GET /ServiceInstance, asked for each version.
    .PARAMETER Server
    The server: host, host:port or URL.
    .PARAMETER TrustFingerprint
    SHA-256 of its certificate.
    .PARAMETER CACertificatePath
    A PEM file of the authorities to trust.
    .PARAMETER ProfileName
    A profile that names the server.
    .PARAMETER Credential
    Who signs in, where that is looked at.
    .EXAMPLE
    Get-Vb365ApiVersion -Server vb365.example.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.ApiVersion')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]$Server,
        [string]$TrustFingerprint,
        [string]$CACertificatePath,
        [string]$ProfileName,
        [System.Management.Automation.PSCredential]$Credential
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365Application {
    <#
    .SYNOPSIS
    List the applications that an organization has in Entra.
    .DESCRIPTION
    List the applications that an organization has in Entra. Mirrors Get-VBOApplication, GET /Organizations/{organizationId}/Applications.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Name
    Only those with this name; * and ? stand for other characters.
    .PARAMETER Tag
    Only those with this tag.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365Application -Organization contoso.onmicrosoft.com -Name 'APP*'
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Application')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [Parameter(Position = 1)]
        [string[]]$Name,
        [Parameter()]
        [string]$Tag,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365AuditItem {
    <#
    .SYNOPSIS
    List the users and groups whose backups are watched, from v6 on.
    .DESCRIPTION
    List the users and groups whose backups are watched, from v6 on. Mirrors Get-VBOAuditItem, GET /Organizations/{organizationId}/AuditItems.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365AuditItem -Organization contoso.onmicrosoft.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.AuditItem')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365BackupAccount {
    <#
    .SYNOPSIS
    List the backup accounts of an organization.
    .DESCRIPTION
    List the backup accounts of an organization. Each is a member of a security group. Passwords never come back from a server. Mirrors The backup accounts of Get-VBOOrganization, GET /Organizations/{organizationId}/BackupAccounts.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365BackupAccount -Organization contoso.onmicrosoft.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.BackupAccount')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365BackupApplication {
    <#
    .SYNOPSIS
    List the backup applications of an organization.
    .DESCRIPTION
    List the backup applications of an organization. Certificates never come back from a server, only their thumbprints. Mirrors Get-VBOBackupApplication, GET /Organizations/{organizationId}/BackupApplications.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365BackupApplication -Organization contoso.onmicrosoft.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.BackupApplication')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365CertificateExpiration {
    <#
    .SYNOPSIS
    List which certificates run out when, and which organizations break then.
    .DESCRIPTION
    List which certificates run out when, and which organizations break then. Takes files, and folders of .pfx, .p12, .cer, .crt, .der and .pem files. Of a PFX that the password does not open it says what is known. With --organizations it asks a server for the certificates of all organizations and of their backup applications, and says which of them break when; what no file has is marked, and so is what no organization uses. The .cer that was uploaded to Entra is enough, and needs no password. With --warn or --crit it is a check: exit code 0 all is well, 1 warning, 2 critical, 3 it could not be told. The number is the days that the first one has left. Mirrors Get-ChildItem *.pfx | Get-PfxCertificate; with --organizations also GET /Organizations.
    .PARAMETER Path
    Certificate files, and folders of them.
    .PARAMETER Days
    Mark what has fewer days left than this, 60 by default.
    .PARAMETER Organizations
    Ask the server which organization uses which certificate.
    .PARAMETER Warn
    As a check: exit code 1 from this number of days left (and below) on.
    .PARAMETER Crit
    As a check: exit code 2 from this number of days left (and below) on.
    .PARAMETER CertificatePassword
    The password of the PFX files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365CertificateExpiration -Path certificates -CertificatePassword $password
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Expiration')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('FullName')]
        [string[]]$Path,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$Days,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$Organizations,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$Warn,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$Crit,
        [Parameter()]
        [Alias('Password')]
        [System.Security.SecureString]$CertificatePassword,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    begin { $calls = New-Object System.Collections.ArrayList }
    process { $null = $calls.Add((Select-Vb365Place $PSCmdlet (@{} + $PSBoundParameters) $_)) }
    end { foreach ($call in @(Join-Vb365Call $calls)) { Invoke-Vb365Cmdlet $PSCmdlet $call } }
}

function Get-Vb365Dashboard {
    <#
    .SYNOPSIS
    Write one HTML page about all tenants.
    .DESCRIPTION
    Write one HTML page about all tenants. Tenants over all servers: what the end of EWS asks of them, which certificates run out when, auxiliary applications, last sessions and backups, protection and licences. The page is one file, makes no request and holds no secret. --output json gives its data instead, and --from makes the page of such data, also of several files, without asking a server. Mirrors GET /Organizations and what hangs on each.
    .PARAMETER Profiles
    The profile of a server to look at, may be given several times.
    .PARAMETER AllProfiles
    Look at the servers of all profiles.
    .PARAMETER Certificates
    Certificate files, or folders of them: says when each ends.
    .PARAMETER From
    Data that this command has written as JSON, instead of a server.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365Dashboard
    .EXAMPLE
    Get-Vb365Dashboard -AllProfiles -Certificates certificates
    .EXAMPLE
    Get-Vb365Dashboard -From site-1.json, site-2.json
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Dashboard')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]$Profiles,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$AllProfiles,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]$Certificates,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]$From,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365Group {
    <#
    .SYNOPSIS
    List the groups of an organization.
    .DESCRIPTION
    List the groups of an organization. Backup accounts are members of a security group; one with a mail address will not do. Mirrors Get-VBOOrganizationGroup, GET /Organizations/{organizationId}/Groups.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Name
    Only those with this name; * and ? stand for other characters.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365Group -Organization contoso.onmicrosoft.com -Name 'Backup*'
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Group')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [Parameter(Position = 1)]
        [string[]]$Name,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365GroupMember {
    <#
    .SYNOPSIS
    List the members of a group, which backup accounts are made of.
    .DESCRIPTION
    List the members of a group, which backup accounts are made of. Written with --output csv and a column passwordEnv added, it is what "vb365 backup-account add --from" takes. Mirrors Get-VBOOrganizationGroupMember, GET /Organizations/{organizationId}/Groups/{groupId}/Members.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Group
    The group: its id, its name, or a pattern that one name matches.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365GroupMember -Organization contoso.onmicrosoft.com -Group 'Backup*'
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.GroupMember')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Group,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365Job {
    <#
    .SYNOPSIS
    List backup jobs.
    .DESCRIPTION
    List backup jobs. Mirrors Get-VBOJob, GET /Jobs.

    Get one backup job. Mirrors Get-VBOJob, GET /Jobs/{jobId}.
    .PARAMETER Name
    Only those with this name; * and ? stand for other characters.
    .PARAMETER Organization
    Only those of this organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Repository
    Only those that back up to this repository.
    .PARAMETER Id
    The job: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365Job
    .EXAMPLE
    Get-Vb365Job -Id Mailboxes
    .EXAMPLE
    Get-Vb365Job -Id Mailboxes -Organization contoso.onmicrosoft.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    [OutputType('Vb365.Job')]
    param(
        [Parameter(ParameterSetName = 'List', Position = 0)]
        [string[]]$Name,
        [Parameter(ParameterSetName = 'List', ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Id', ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Organization,
        [Parameter(ParameterSetName = 'List', ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Repository,
        [Parameter(ParameterSetName = 'Id', Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('JobId')]
        [object]$Id,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365JobItem {
    <#
    .SYNOPSIS
    List what a job backs up.
    .DESCRIPTION
    List what a job backs up. Mirrors Get-VBOBackupItem, GET /Jobs/{jobId}/SelectedItems.
    .PARAMETER Job
    The job: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Excluded
    What it leaves out, instead.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365JobItem -Job Board
    .EXAMPLE
    Get-Vb365JobItem -Excluded -Job All
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.JobItem')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('JobId')]
        [object]$Job,
        [Parameter()]
        [switch]$Excluded,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365JobSession {
    <#
    .SYNOPSIS
    List the sessions of jobs.
    .DESCRIPTION
    List the sessions of jobs. With --warn or --crit it is a check: exit code 0 all is well, 1 warning, 2 critical, 3 it could not be told. Mirrors Get-VBOJobSession, GET /JobSessions.

    Get one session of a job. Mirrors Get-VBOJobSession, GET /JobSessions/{jobSessionsId}.
    .PARAMETER Job
    Only those of this job.
    .PARAMETER Organization
    Only those of this organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Status
    Only those with it.
    .PARAMETER Since
    Only those that ended since then or still run: 24h, 7d, 2026-11-26.
    .PARAMETER Until
    Only those that had begun by then.
    .PARAMETER Warn
    As a check: exit code 1 from this number of sessions on.
    .PARAMETER Crit
    As a check: exit code 2 from this number of sessions on.
    .PARAMETER Id
    Its id.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365JobSession -Job Board
    .EXAMPLE
    Get-Vb365JobSession -Since 24h -Status Failed
    .EXAMPLE
    Get-Vb365JobSession -Since 24h -Status Failed -Warn 1 -Crit 5
    .EXAMPLE
    Get-Vb365JobSession -Id 7f9a9b85-50e7-4f61-8f76-6a9517b8677d
    .LINK
    about_Vb365
    #>
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    [OutputType('Vb365.JobSession')]
    param(
        [Parameter(ParameterSetName = 'List', ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Job,
        [Parameter(ParameterSetName = 'List', ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Organization,
        [Parameter(ParameterSetName = 'List', ValueFromPipelineByPropertyName = $true)]
        [string[]]$Status,
        [Parameter(ParameterSetName = 'List', ValueFromPipelineByPropertyName = $true)]
        [Vb365TimeAttribute()][string]$Since,
        [Parameter(ParameterSetName = 'List', ValueFromPipelineByPropertyName = $true)]
        [Vb365TimeAttribute()][string]$Until,
        [Parameter(ParameterSetName = 'List', ValueFromPipelineByPropertyName = $true)]
        [double]$Warn,
        [Parameter(ParameterSetName = 'List', ValueFromPipelineByPropertyName = $true)]
        [double]$Crit,
        [Parameter(ParameterSetName = 'Id', Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('SessionId')]
        [object]$Id,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365JobSessionLog {
    <#
    .SYNOPSIS
    Show the log of a session.
    .DESCRIPTION
    Show the log of a session. Mirrors Export-VBOJobLog, GET /JobSessions/{sessionId}/LogItems.
    .PARAMETER Session
    The id of the session.
    .PARAMETER Type
    Only lines of this kind.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365JobSessionLog -Session 7f9a9b85-50e7-4f61-8f76-6a9517b8677d
    .EXAMPLE
    Get-Vb365JobSessionLog -Session 7f9a9b85-50e7-4f61-8f76-6a9517b8677d -Type Error, Warning
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.LogItem')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('SessionId')]
        [object]$Session,
        [Parameter()]
        [ValidateSet('Error', 'Warning', 'Success', 'Running', 'Stop')]
        [string[]]$Type,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365License {
    <#
    .SYNOPSIS
    Show the licence of the server, from v6 on.
    .DESCRIPTION
    Show the licence of the server, from v6 on. With --warn or --crit it is a check: exit code 0 all is well, 1 warning, 2 critical, 3 it could not be told. The number is the days until it expires; fewer is worse. Mirrors Get-VBOLicense, GET /License.
    .PARAMETER Warn
    As a check: exit code 1 from this number of days left (and below) on.
    .PARAMETER Crit
    As a check: exit code 2 from this number of days left (and below) on.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365License
    .EXAMPLE
    Get-Vb365License -Warn 30 -Crit 7
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.License')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$Warn,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$Crit,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365LicenseUsage {
    <#
    .SYNOPSIS
    Count the licences that each organization takes.
    .DESCRIPTION
    Count the licences that each organization takes. With --warn or --crit it is a check: exit code 0 all is well, 1 warning, 2 critical, 3 it could not be told. The number is the share of the licence that is used, in percent, from v6 on. Mirrors Get-VBOLicenseOverviewReport, GET /licensing/statistic/usage.
    .PARAMETER Warn
    As a check: exit code 1 from this number of percent used on.
    .PARAMETER Crit
    As a check: exit code 2 from this number of percent used on.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365LicenseUsage
    .EXAMPLE
    Get-Vb365LicenseUsage -Warn 90 -Crit 100
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.OrganizationLicenses')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$Warn,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$Crit,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365LicensedUser {
    <#
    .SYNOPSIS
    List the users who take a licence.
    .DESCRIPTION
    List the users who take a licence. Mirrors Get-VBOLicensedUser, GET /LicensedUsers.
    .PARAMETER Name
    Only those with this name; * and ? stand for other characters.
    .PARAMETER Organization
    Only those of this organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365LicensedUser -Organization contoso.onmicrosoft.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.LicensedUser')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Name,
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Organization,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365Organization {
    <#
    .SYNOPSIS
    List the organizations of the server.
    .DESCRIPTION
    List the organizations of the server. Mirrors Get-VBOOrganization, GET /Organizations.

    Get one organization. Mirrors Get-VBOOrganization, GET /Organizations/{organizationId}.
    .PARAMETER Name
    Only those with this name; * and ? stand for other characters.
    .PARAMETER Extended
    Ask the proxies for the backup times too, from v6 on; waits for proxies that are offline.
    .PARAMETER Id
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365Organization
    .EXAMPLE
    Get-Vb365Organization -Name 'contoso*'
    .EXAMPLE
    Get-Vb365Organization -Id contoso.onmicrosoft.com
    .EXAMPLE
    Get-Vb365Organization -Id 7f9a9b85-50e7-4f61-8f76-6a9517b8677d
    .LINK
    about_Vb365
    #>
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    [OutputType('Vb365.Organization')]
    param(
        [Parameter(ParameterSetName = 'List', Position = 0)]
        [string[]]$Name,
        [Parameter(ParameterSetName = 'List', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'Id')]
        [Vb365SwitchAttribute()][switch]$Extended,
        [Parameter(ParameterSetName = 'Id', Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Id,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365Plan {
    <#
    .SYNOPSIS
    Check a manifest of tenants, and say what apply would do to their servers.
    .DESCRIPTION
    Check a manifest of tenants, and say what apply would do to their servers. Checks all of the manifest first: every field, every certificate opened, every secret there; what is wrong is told in one go with its line, and nothing is sent. Then each server is asked, and each tenant is to be created, unchanged, different or impossible, step by step. Nothing is changed. Kept by --out-file, the plan can be approved and given to apply in place of the manifest. The exit code is 5 when a tenant is impossible. docs/tenants.md describes manifests. Mirrors terraform plan.
    .PARAMETER Manifest
    The manifest: YAML, JSON, JSONL or CSV; - for standard input.
    .PARAMETER Shard
    Only the I-th of N parts, the same tenants on every machine, for several that share the work.
    .PARAMETER PerServer
    How many tenants at once on one server; 4 when nothing is said.
    .PARAMETER AtOnce
    How many tenants at once in all; 16 when nothing is said.
    .PARAMETER JournalPath
    The journal of earlier runs of apply; that beside the manifest when nothing is said.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365Plan -Manifest tenants.yaml
    .EXAMPLE
    Get-Vb365Plan -Manifest tenants.jsonl -Shard 1/4
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Plan')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string]$Manifest,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Shard,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$PerServer,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$AtOnce,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$JournalPath,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365Profile {
    <#
    .SYNOPSIS
    List the profiles, and say which counts when none is named.
    .DESCRIPTION
    List the profiles, and say which counts when none is named. Nothing is sent, and no secret is shown. vb365 status says more of each.
    .EXAMPLE
    Get-Vb365Profile
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.ListedProfile')]
    param(

    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365Protection {
    <#
    .SYNOPSIS
    Say who of an organization is protected, since when and by which job, and who is not.
    .DESCRIPTION
    Say who of an organization is protected, since when and by which job, and who is not. protected: there is a backup. waiting: a job takes the user and has made none yet. unprotected: no job does. Works on every version: it is put together from jobs, licensed users and, on v8, protected users. With --warn or --crit it is a check: exit code 0 all is well, 1 warning, 2 critical, 3 it could not be told. The number is how many users have no backup, or with --older-than none since then. Mirrors Get-VBOMailboxProtectionReport, GET /LicensedUsers, GET /ProtectedUsers.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Name
    Only those with this name; * and ? stand for other characters.
    .PARAMETER State
    Only those in this state.
    .PARAMETER OlderThan
    Only those without a backup since then: 48h, 7d, a time.
    .PARAMETER Warn
    As a check: exit code 1 from this number of users without a backup on.
    .PARAMETER Crit
    As a check: exit code 2 from this number of users without a backup on.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365Protection -Organization contoso.onmicrosoft.com
    .EXAMPLE
    Get-Vb365Protection -Organization contoso.onmicrosoft.com -State unprotected
    .EXAMPLE
    Get-Vb365Protection -Organization contoso.onmicrosoft.com -OlderThan 48h -Warn 1 -Crit 20
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Protection')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [Parameter()]
        [string]$Name,
        [Parameter()]
        [ValidateSet('protected', 'waiting', 'unprotected')]
        [string]$State,
        [Parameter()]
        [Vb365TimeAttribute()][string]$OlderThan,
        [Parameter()]
        [double]$Warn,
        [Parameter()]
        [double]$Crit,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365ProtectionReport {
    <#
    .SYNOPSIS
    Have the server write a report on who and what is protected, from v6 on.
    .DESCRIPTION
    Have the server write a report on who and what is protected, from v6 on. Mirrors Get-VBOMailboxProtectionReport, POST /Reports/GenerateUserProtection.
    .PARAMETER Format
    How it is written; csv by default.
    .PARAMETER Timezone
    The time zone of its times, as Windows or IANA names it; UTC by default.
    .PARAMETER FilePath
    Write it to this file; a PDF needs one.
    .PARAMETER Kind
    Of what; users by default, onedrives, sites and teams from 8.4 on.
    .PARAMETER Organization
    Of which organization; all of them by default.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365ProtectionReport -Organization contoso.onmicrosoft.com
    .EXAMPLE
    Get-Vb365ProtectionReport -Kind mailboxes -Format pdf -FilePath mailboxes.pdf -Timezone Europe/Berlin
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Report')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Format,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Timezone,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$FilePath,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Kind,
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Organization,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365Proxy {
    <#
    .SYNOPSIS
    List backup proxies.
    .DESCRIPTION
    List backup proxies. Mirrors Get-VBOProxy, GET /Proxies.
    .PARAMETER Name
    Only those with this name; * and ? stand for other characters.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365Proxy
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Proxy')]
    param(
        [Parameter(Position = 0)]
        [string[]]$Name,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365ProxyPool {
    <#
    .SYNOPSIS
    List pools of backup proxies, from v8 on.
    .DESCRIPTION
    List pools of backup proxies, from v8 on. Mirrors Get-VBOProxyPool, GET /ProxyPools.
    .PARAMETER Name
    Only those with this name; * and ? stand for other characters.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365ProxyPool
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.ProxyPool')]
    param(
        [Parameter(Position = 0)]
        [string[]]$Name,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365Repository {
    <#
    .SYNOPSIS
    List backup repositories.
    .DESCRIPTION
    List backup repositories. With --warn or --crit it is a check: exit code 0 all is well, 1 warning, 2 critical, 3 it could not be told. The number is the share of the fullest repository that is used, in percent. Mirrors Get-VBORepository, GET /BackupRepositories.

    Get one backup repository. Mirrors Get-VBORepository, GET /BackupRepositories/{repositoryId}.
    .PARAMETER Name
    Only those with this name; * and ? stand for other characters.
    .PARAMETER Organization
    Only those of this organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Warn
    As a check: exit code 1 from this number of percent used on.
    .PARAMETER Crit
    As a check: exit code 2 from this number of percent used on.
    .PARAMETER Id
    The repository: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365Repository
    .EXAMPLE
    Get-Vb365Repository -Warn 80 -Crit 95
    .EXAMPLE
    Get-Vb365Repository -Id Contoso
    .LINK
    about_Vb365
    #>
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    [OutputType('Vb365.Repository')]
    param(
        [Parameter(ParameterSetName = 'List', Position = 0)]
        [string[]]$Name,
        [Parameter(ParameterSetName = 'List', ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Organization,
        [Parameter(ParameterSetName = 'List', ValueFromPipelineByPropertyName = $true)]
        [double]$Warn,
        [Parameter(ParameterSetName = 'List', ValueFromPipelineByPropertyName = $true)]
        [double]$Crit,
        [Parameter(ParameterSetName = 'Id', Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('RepositoryId')]
        [object]$Id,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365RepositoryUsage {
    <#
    .SYNOPSIS
    Say how much of each organization's backups lie in a repository, from v6 on.
    .DESCRIPTION
    Say how much of each organization's backups lie in a repository, from v6 on. Mirrors Get-VBOUsageData, GET /BackupRepositories/{repositoryId}/backedupOrganizations.
    .PARAMETER Repository
    The repository: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365RepositoryUsage -Repository Contoso
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.RepositoryUsage')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('RepositoryId')]
        [object]$Repository,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365RestoreRole {
    <#
    .SYNOPSIS
    List roles of restore operators, from v6 on.
    .DESCRIPTION
    List roles of restore operators, from v6 on. Mirrors Get-VBORbacRole, GET /RbacRoles.
    .PARAMETER Name
    Only those with this name; * and ? stand for other characters.
    .PARAMETER Organization
    Only those of this organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365RestoreRole -Organization contoso.onmicrosoft.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Role')]
    param(
        [Parameter(Position = 0)]
        [string[]]$Name,
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Organization,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365RestoreSession {
    <#
    .SYNOPSIS
    List restore sessions: who restored what, when, and how it ended.
    .DESCRIPTION
    List restore sessions: who restored what, when, and how it ended. With --session, what that session restored, item by item. Mirrors Get-VBORestoreSession, GET /RestoreSessions.
    .PARAMETER Organization
    Only those of the organization with this name.
    .PARAMETER InitiatedBy
    Only those that somebody with this name began.
    .PARAMETER Since
    Only those that began since then: 24h, 30d, 2026-11-26.
    .PARAMETER Until
    Only those that had begun by then.
    .PARAMETER Session
    The items of this session, instead.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365RestoreSession -Since 30d
    .EXAMPLE
    Get-Vb365RestoreSession -Organization 'contoso*' -InitiatedBy 'admin*'
    .EXAMPLE
    Get-Vb365RestoreSession -Session 7f9a9b85-50e7-4f61-8f76-6a9517b8677d
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.RestoreSession')]
    param(
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Organization,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$InitiatedBy,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365TimeAttribute()][string]$Since,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365TimeAttribute()][string]$Until,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Session,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365Site {
    <#
    .SYNOPSIS
    List the sites of an organization.
    .DESCRIPTION
    List the sites of an organization. Mirrors Get-VBOOrganizationSite, GET /Organizations/{organizationId}/Sites.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Name
    Only those with this name; * and ? stand for other characters.
    .PARAMETER Personal
    Personal sites of users too, from v6 on.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365Site -Organization contoso.onmicrosoft.com -Name 'a*'
    .EXAMPLE
    Get-Vb365Site -Organization contoso.onmicrosoft.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Site')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [Parameter(Position = 1)]
        [string[]]$Name,
        [Parameter()]
        [switch]$Personal,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365StorageReport {
    <#
    .SYNOPSIS
    Have the server write a report on storage, from v6 on.
    .DESCRIPTION
    Have the server write a report on storage, from v6 on. Mirrors Get-VBOStorageConsumptionReport, POST /Reports/GenerateStorageConsumption.
    .PARAMETER Format
    How it is written; csv by default.
    .PARAMETER Timezone
    The time zone of its times, as Windows or IANA names it; UTC by default.
    .PARAMETER FilePath
    Write it to this file; a PDF needs one.
    .PARAMETER Since
    From when on: 30d by default.
    .PARAMETER Until
    Until when: now by default.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365StorageReport
    .EXAMPLE
    Get-Vb365StorageReport -Format pdf -FilePath storage.pdf -Since 90d
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Report')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Format,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Timezone,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$FilePath,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365TimeAttribute()][string]$Since,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365TimeAttribute()][string]$Until,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365Team {
    <#
    .SYNOPSIS
    List the teams of an organization, from v5 on.
    .DESCRIPTION
    List the teams of an organization, from v5 on. Mirrors Get-VBOOrganizationTeam, GET /Organizations/{organizationId}/Teams.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Name
    Only those with this name; * and ? stand for other characters.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365Team -Organization contoso.onmicrosoft.com -Name 'a*'
    .EXAMPLE
    Get-Vb365Team -Organization contoso.onmicrosoft.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Team')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [Parameter(Position = 1)]
        [string[]]$Name,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Get-Vb365User {
    <#
    .SYNOPSIS
    List the users of an organization.
    .DESCRIPTION
    List the users of an organization. Mirrors Get-VBOOrganizationUser, GET /Organizations/{organizationId}/Users.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Name
    Only those with this name; * and ? stand for other characters.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Get-Vb365User -Organization contoso.onmicrosoft.com -Name 'a*'
    .EXAMPLE
    Get-Vb365User -Organization contoso.onmicrosoft.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.User')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [Parameter(Position = 1)]
        [string[]]$Name,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Invoke-Vb365Apply {
    <#
    .SYNOPSIS
    Bring the tenants of a manifest to their servers, again and again until all are there.
    .DESCRIPTION
    Bring the tenants of a manifest to their servers, again and again until all are there. Adds what is missing and leaves everything else as it is; what is different is told. Takes a manifest, or a plan that was kept: then it does exactly that, or refuses because something has changed. A journal beside the manifest makes it harmless to kill it at any moment: run it again, and it goes on. Nothing is sent twice without a look at the server first. Ctrl-C finishes what is in flight. Device codes are handed out together, as a table or as jsonl, and renewed when they expire. The exit code is 5 unless every tenant is there as the manifest has it. docs/tenants.md describes manifests. Mirrors terraform apply, Add-VBOOrganization.
    .PARAMETER Manifest
    The manifest, or a plan of it that was kept.
    .PARAMETER Shard
    Only the I-th of N parts, the same tenants on every machine, for several that share the work.
    .PARAMETER PerServer
    How many tenants at once on one server; 4 when nothing is said.
    .PARAMETER AtOnce
    How many tenants at once in all; 16 when nothing is said.
    .PARAMETER JournalPath
    Where the journal is; beside the manifest when nothing is said.
    .PARAMETER Wait
    Wait when another apply works on the same server, instead of refusing.
    .PARAMETER Settle
    How long a write may take to show whose answer got lost; 60 when nothing is said.
    .PARAMETER CodeMinutes
    How long to wait for device codes to be confirmed; 60 when nothing is said.
    .PARAMETER CodeInterval
    How long between two looks at a device code; 5 when nothing is said.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Invoke-Vb365Apply -Manifest tenants.yaml
    .EXAMPLE
    Invoke-Vb365Apply -Manifest plan.json
    .EXAMPLE
    Invoke-Vb365Apply -Manifest tenants.jsonl -Shard 2/4 -JournalPath shard2.journal.jsonl
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.ApplyReport')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string]$Manifest,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Shard,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$PerServer,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$AtOnce,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$JournalPath,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$Wait,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$Settle,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$CodeMinutes,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$CodeInterval,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Invoke-Vb365Request {
    <#
    .SYNOPSIS
    Send any request to the REST API.
    .DESCRIPTION
    Send any request to the REST API. In the session and the API version of the other commands, for what none of them covers. A body for a request that this program knows is checked before it is sent. PUT and DELETE ask on a terminal; without one they need --yes. Mirrors Every operation of the REST API.
    .PARAMETER Method
    GET, POST, PUT or DELETE; GET when only a path is given.
    .PARAMETER Path
    The path, with or without /v8 in front; the slash at its start may be left out.
    .PARAMETER QueryParameter
    A part of the query.
    .PARAMETER Body
    The body as JSON; - for standard input.
    .PARAMETER All
    With GET: all entries of the list, as one array, not its first page alone.
    .PARAMETER Check
    Check the body against the API's schema; on unless --no-check.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Invoke-Vb365Request -All -Path /Jobs
    .EXAMPLE
    Invoke-Vb365Request -Method GET -Path Organizations -QueryParameter 'limit=5'
    .EXAMPLE
    Invoke-Vb365Request -Method POST -Path /DeviceCode -Body (Get-Content region.json -Raw)
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Vb365.Response')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]$Method,
        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string]$Path,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]$QueryParameter,
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Body,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$All,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$Check,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Merge-Vb365Journal {
    <#
    .SYNOPSIS
    Merge the journals of several runs or shards of apply into the report of one.
    .DESCRIPTION
    Merge the journals of several runs or shards of apply into the report of one. What one run has made and a later one found is created. A line that a power cut has torn is passed over. Needs no server. Mirrors vb365 apply.
    .PARAMETER Journals
    The journals.
    .EXAMPLE
    Merge-Vb365Journal -Journals tenants.yaml.journal.jsonl
    .EXAMPLE
    Merge-Vb365Journal -Journals shard1.journal.jsonl, shard2.journal.jsonl
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.ApplyReport')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string[]]$Journals
    )
    begin { $calls = New-Object System.Collections.ArrayList }
    process { $null = $calls.Add((Select-Vb365Place $PSCmdlet (@{} + $PSBoundParameters) $_)) }
    end { foreach ($call in @(Join-Vb365Call $calls)) { Invoke-Vb365Cmdlet $PSCmdlet $call } }
}

function New-Vb365Application {
    <#
    .SYNOPSIS
    Create applications in the Entra of an organization.
    .DESCRIPTION
    Create applications in the Entra of an organization. First "vb365 device-code request --organization NAME"; when its code is confirmed, this, with the code as the secret user-code. Veeam has not supported auxiliary backup applications since version 8, and Microsoft allows one application per use since 2026-03-01; see https://www.veeam.com/kb4821. Mirrors New-VBOBackupApplication -Name, POST /Organizations/{organizationId}/Applications.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Name
    The name; with --count the start of it.
    .PARAMETER CertificatePath
    The certificate that will prove it, with its private key: a PFX, or Base64 text of one.
    .PARAMETER SkipCertificateCheck
    Send a certificate that is expired, not valid yet or cannot be opened all the same.
    .PARAMETER Count
    How many to create, from v5 on; 1 when nothing is said.
    .PARAMETER UserCode
    The device code, confirmed by an administrator of the organization's tenant: what Request-Vb365DeviceCode gives, or a SecureString.
    .PARAMETER CertificatePassword
    The password of --certificate.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    New-Vb365Application -Organization contoso.onmicrosoft.com -Name APP01 -CertificatePath cert.pfx -CertificatePassword $password -UserCode $code
    .EXAMPLE
    New-Vb365Application -Organization contoso.onmicrosoft.com -Name APP -Count 10 -CertificatePath cert.pfx -CertificatePassword $password -UserCode $code
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.CreatedApplications')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [Parameter()]
        [string]$Name,
        [Parameter()]
        [string]$CertificatePath,
        [Parameter()]
        [switch]$SkipCertificateCheck,
        [Parameter()]
        [double]$Count,
        [Parameter()]
        [Alias('DeviceCode')]
        [object]$UserCode,
        [Parameter()]
        [Alias('Password')]
        [System.Security.SecureString]$CertificatePassword,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function New-Vb365Certificate {
    <#
    .SYNOPSIS
    Make a self-signed certificate for an Entra application.
    .DESCRIPTION
    Make a self-signed certificate for an Entra application. Writes a PFX with the private key, for Veeam, and beside it a .cer without it, to be uploaded to the application in Entra. Only the owner of the files may read them; on Windows they take over the rights of their folder. Files that are there are replaced with --yes only. Mirrors New-SelfSignedCertificate and Export-PfxCertificate.
    .PARAMETER Path
    Where to write the PFX; the .cer is put beside it.
    .PARAMETER Subject
    The name in the certificate (CN); by default that of the file.
    .PARAMETER Days
    How long it is valid, 365 by default.
    .PARAMETER KeySize
    The size of the RSA key; by default the first.
    .PARAMETER PfxEncryption
    How the PFX is encrypted; servers up to Windows 2016 open the first one only, the default.
    .PARAMETER CertificatePassword
    The password that the PFX is to have.
    .PARAMETER Force
    Does not ask, and replaces files.
    .EXAMPLE
    New-Vb365Certificate -Path contoso.pfx -Subject contoso-backup -Days 730 -CertificatePassword $password
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.Certificate')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('FullName')]
        [string]$Path,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Subject,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$Days,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$KeySize,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$PfxEncryption,
        [Parameter()]
        [Alias('Password')]
        [System.Security.SecureString]$CertificatePassword,
        [switch]$Force
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function New-Vb365Job {
    <#
    .SYNOPSIS
    Create a backup job.
    .DESCRIPTION
    Create a backup job. Without --item and --from it takes the entire organization, which one job only may. Each item is looked up in the organization; one that is in none, or that two have the name of, is named before anything is sent. Without a schedule it runs daily at 22:00. Mirrors Add-VBOJob, POST /Jobs.
    .PARAMETER Name
    Its name.
    .PARAMETER Organization
    Instead of the argument: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Repository
    The repository to back up to.
    .PARAMETER Description
    A note about it.
    .PARAMETER Item
    A mail address, a URL or a name; user:, group:, site: or team: in front says which kind is meant.
    .PARAMETER FromPath
    Items from a CSV or JSON file with a column name (or mail, url) and, if need be, type; - for standard input.
    .PARAMETER Exclude
    What to leave out: a mail address, a URL or a name.
    .PARAMETER DailyTime
    Run daily at this time, in the server's own time.
    .PARAMETER DailyType
    On which days, with --daily-time.
    .PARAMETER Every
    Run again and again; Hours12 from v8 on.
    .PARAMETER Offset
    How many minutes after the full hour, with --every.
    .PARAMETER Manual
    Run only when it is started.
    .PARAMETER Retry
    How often to try again what has failed; 0 for never.
    .PARAMETER RetryWait
    How long to wait before it tries again.
    .PARAMETER Run
    Run it right away.
    .PARAMETER Enabled
    Whether it runs on its schedule; --no-enabled from v6 on.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    New-Vb365Job -Name All -Organization contoso.onmicrosoft.com -Repository Contoso
    .EXAMPLE
    New-Vb365Job -Name Board -Organization contoso.onmicrosoft.com -Repository Contoso -Item 'alice@contoso.onmicrosoft.com', 'https://contoso.sharepoint.com/sites/board' -DailyTime '23:00'
    .EXAMPLE
    New-Vb365Job -Name Staff -Organization contoso.onmicrosoft.com -Repository Contoso -FromPath staff.csv -Every Hours4
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.Job')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]$Name,
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Organization,
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Repository,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Description,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [object[]]$Item,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$FromPath,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [object[]]$Exclude,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$DailyTime,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$DailyType,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Every,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$Offset,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$Manual,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$Retry,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$RetryWait,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$Run,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$Enabled,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function New-Vb365Repository {
    <#
    .SYNOPSIS
    Create a backup repository.
    .DESCRIPTION
    Create a backup repository. On a local path, by flags; on object storage, and with all else that the API knows, by --body. Mirrors Add-VBORepository, POST /BackupRepositories.
    .PARAMETER Name
    Its name.
    .PARAMETER Path
    The folder on the proxy.
    .PARAMETER Proxy
    The proxy it is on: its name, or its id.
    .PARAMETER Description
    A note about it.
    .PARAMETER RetentionYears
    How long backups are kept.
    .PARAMETER RetentionType
    Whether the age of an item counts or that of its restore point; SnapshotBased by default.
    .PARAMETER Body
    The whole request as JSON, instead of flags; - for standard input.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    New-Vb365Repository -Name Contoso -Path 'D:\Contoso' -Proxy proxy.example.com -RetentionYears Years3
    .EXAMPLE
    New-Vb365Repository -WhatIf -Body (Get-Content repository.json -Raw)
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.Repository')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]$Name,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Path,
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Proxy,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Description,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$RetentionYears,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$RetentionType,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [object]$Body,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function New-Vb365RestoreRole {
    <#
    .SYNOPSIS
    Create a role of restore operators, from v6 on.
    .DESCRIPTION
    Create a role of restore operators, from v6 on. Without --item and --from its operators may restore the data of the entire organization. Mirrors Add-VBORbacRole, POST /Organizations/{organizationId}/RbacRoles.
    .PARAMETER Name
    Its name.
    .PARAMETER Organization
    Instead of the argument: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Operator
    Who may restore: a user or a group, by mail address or name.
    .PARAMETER Item
    A mail address, a URL or a name; user:, group:, site: or team: in front says which kind is meant.
    .PARAMETER FromPath
    Items from a CSV or JSON file with a column name (or mail, url) and, if need be, type; - for standard input.
    .PARAMETER Exclude
    Whose data may not be restored.
    .PARAMETER Description
    A note about it.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    New-Vb365RestoreRole -Name Helpdesk -Organization contoso.onmicrosoft.com -Operator 'group:Helpdesk'
    .EXAMPLE
    New-Vb365RestoreRole -Name Board -Organization contoso.onmicrosoft.com -Operator 'alice@contoso.onmicrosoft.com' -Item 'group:Board'
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.Role')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]$Name,
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Organization,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [object[]]$Operator,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [object[]]$Item,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$FromPath,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [object[]]$Exclude,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Description,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Register-Vb365ServerCertificate {
    <#
    .SYNOPSIS
    Look at the certificate of a server, and pin it in a profile.
    .DESCRIPTION
    Look at the certificate of a server, and pin it in a profile. Shakes hands only: no password is sent and not a byte of HTTP. Compare the fingerprint with the server's own, as its administrator sees it (Get-VBORestAPISettings shows the SHA-1 as CertificateThumbprint). On a terminal you are asked; a script says with --trust-fingerprint what it expects; --yes is no answer. From then on a server that shows another certificate is refused. Mirrors Get-VBORestAPISettings.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Server
    The server: host, host:port or URL.
    .PARAMETER TrustFingerprint
    SHA-256 of its certificate.
    .PARAMETER CACertificatePath
    A PEM file of the authorities to trust.
    .PARAMETER ProfileName
    A profile that names the server.
    .PARAMETER Credential
    Who signs in, where that is looked at.
    .EXAMPLE
    Register-Vb365ServerCertificate -Server vb365.example.com -WhatIf
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.ServerCertificate')]
    param(
        [switch]$Force,
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]$Server,
        [string]$TrustFingerprint,
        [string]$CACertificatePath,
        [string]$ProfileName,
        [System.Management.Automation.PSCredential]$Credential
    )
    begin { $calls = New-Object System.Collections.ArrayList }
    process { $null = $calls.Add((Select-Vb365Place $PSCmdlet (@{} + $PSBoundParameters) $_)) }
    end { foreach ($call in @(Join-Vb365Call $calls)) { Invoke-Vb365Cmdlet $PSCmdlet $call } }
}

function Remove-Vb365AuditItem {
    <#
    .SYNOPSIS
    No longer note who opens the backups of users and groups, from v6 on.
    .DESCRIPTION
    No longer note who opens the backups of users and groups, from v6 on. Mirrors Remove-VBOAuditItem, POST /Organizations/{organizationId}/AuditItems/remove.
    .PARAMETER Items
    Mail addresses or names of users and groups.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER PassThru
    Gives what was done.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Remove-Vb365AuditItem -Items 'alice@contoso.onmicrosoft.com' -Organization contoso.onmicrosoft.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.ChangedAuditItems')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object[]]$Items,
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Organization,
        [switch]$Force,
        [switch]$PassThru,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    begin { $calls = New-Object System.Collections.ArrayList }
    process { $null = $calls.Add((Select-Vb365Place $PSCmdlet (@{} + $PSBoundParameters) $_)) }
    end { foreach ($call in @(Join-Vb365Call $calls)) { Invoke-Vb365Cmdlet $PSCmdlet $call } }
}

function Remove-Vb365BackupApplication {
    <#
    .SYNOPSIS
    Remove backup applications from organizations, from v8 on.
    .DESCRIPTION
    Remove backup applications from organizations, from v8 on. The applications stay in Entra. On a terminal you are asked, for each organization of an audit by itself; without one --yes is needed. What an audit has found and is gone already is passed over, so that it can be run again. Mirrors Remove-VBOBackupApplication, DELETE /Organizations/{organizationId}/BackupApplications.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Application
    What to remove: an id, a name, or, where you are asked, a pattern with * and ?, which may match many.
    .PARAMETER FromPath
    Instead: all that an audit has found, as "vb365 backup-app audit" wrote it; - for standard input.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Remove-Vb365BackupApplication -WhatIf -Organization contoso.onmicrosoft.com -Application 'APP0?'
    .EXAMPLE
    Remove-Vb365BackupApplication -Confirm:$false -FromPath audit.json
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Vb365.PoolChange')]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('ApplicationId')]
        [string[]]$Application,
        [Parameter()]
        [string]$FromPath,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Remove-Vb365Job {
    <#
    .SYNOPSIS
    Remove a backup job.
    .DESCRIPTION
    Remove a backup job. Its backups stay in the repository. On a terminal you are asked; without one --yes is needed. Mirrors Remove-VBOJob, DELETE /Jobs/{jobId}.
    .PARAMETER Job
    The job: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER PassThru
    Gives what was done.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Remove-Vb365Job -WhatIf -Job Board
    .EXAMPLE
    Remove-Vb365Job -Confirm:$false -Job Board
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Vb365.RemovedJob')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('JobId')]
        [object]$Job,
        [switch]$Force,
        [switch]$PassThru,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Remove-Vb365JobItem {
    <#
    .SYNOPSIS
    Remove items from a job.
    .DESCRIPTION
    Remove items from a job. Their backups stay. On a terminal you are asked; without one --yes is needed. Mirrors Remove-VBOBackupItem, DELETE /Jobs/{jobId}/SelectedItems.
    .PARAMETER Job
    The job: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Items
    Mail addresses, URLs, names, or ids of items.
    .PARAMETER Excluded
    Of what it leaves out, instead.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER PassThru
    Gives what was done.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Remove-Vb365JobItem -Confirm:$false -Job Board -Items 'bob@contoso.onmicrosoft.com'
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Vb365.ChangedJobItems')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('JobId')]
        [object]$Job,
        [Parameter(Mandatory = $true, Position = 1, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object[]]$Items,
        [Parameter()]
        [switch]$Excluded,
        [switch]$Force,
        [switch]$PassThru,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    begin { $calls = New-Object System.Collections.ArrayList }
    process { $null = $calls.Add((Select-Vb365Place $PSCmdlet (@{} + $PSBoundParameters) $_)) }
    end { foreach ($call in @(Join-Vb365Call $calls)) { Invoke-Vb365Cmdlet $PSCmdlet $call } }
}

function Remove-Vb365LicensedUser {
    <#
    .SYNOPSIS
    Take a licence back.
    .DESCRIPTION
    Take a licence back. It comes back with the next backup of that user. On a terminal you are asked; without one --yes is needed. Mirrors Remove-VBOLicensedUser, DELETE /LicensedUsers/{licensedUserId}.
    .PARAMETER User
    The user: mail address, id, or a pattern that one name matches.
    .PARAMETER Organization
    Only those of this organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER PassThru
    Gives what was done.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Remove-Vb365LicensedUser -Confirm:$false -User 'alice@contoso.onmicrosoft.com'
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Vb365.RemovedLicensedUser')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('UserId')]
        [object]$User,
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Organization,
        [switch]$Force,
        [switch]$PassThru,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Remove-Vb365Organization {
    <#
    .SYNOPSIS
    Remove an organization from the configuration.
    .DESCRIPTION
    Remove an organization from the configuration. Its backups stay. On v8 its jobs are removed with it; before, they have to be disabled first. On a terminal you are asked; without one --yes is needed. Mirrors Remove-VBOOrganization, DELETE /Organizations/{organizationId}.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER PassThru
    Gives what was done.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Remove-Vb365Organization -WhatIf -Organization contoso.onmicrosoft.com
    .EXAMPLE
    Remove-Vb365Organization -Confirm:$false -Organization contoso.onmicrosoft.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Vb365.RemovedOrganization')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [switch]$Force,
        [switch]$PassThru,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Remove-Vb365Profile {
    <#
    .SYNOPSIS
    Remove a profile, and end its session.
    .DESCRIPTION
    Remove a profile, and end its session. Server, account, trust and session of the profile are forgotten here, and the session is ended on the server where its API knows how, from v7 on. On a terminal you are asked; without one --yes is needed.
    .PARAMETER ProfileName
    The name of the profile.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER PassThru
    Gives what was done.
    .EXAMPLE
    Remove-Vb365Profile -ProfileName contoso
    .EXAMPLE
    Remove-Vb365Profile -Confirm:$false -ProfileName contoso
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Vb365.RemovedProfile')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Profile')]
        [string]$ProfileName,
        [switch]$Force,
        [switch]$PassThru
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Remove-Vb365RestoreRole {
    <#
    .SYNOPSIS
    Remove a role of restore operators, from v6 on.
    .DESCRIPTION
    Remove a role of restore operators, from v6 on. On a terminal you are asked; without one --yes is needed. Mirrors Remove-VBORbacRole, DELETE /RbacRoles/{roleId}.
    .PARAMETER Role
    The role: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Organization
    Only those of this organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER PassThru
    Gives what was done.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Remove-Vb365RestoreRole -Confirm:$false -Role Helpdesk -Organization contoso.onmicrosoft.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Vb365.RemovedRole')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('RoleId')]
        [object]$Role,
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Organization,
        [switch]$Force,
        [switch]$PassThru,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Remove-Vb365Tenant {
    <#
    .SYNOPSIS
    Say goodbye to a tenant; its backups stay.
    .DESCRIPTION
    Say goodbye to a tenant; its backups stay. Says what stays, where, and how much space it goes on taking. What was interrupted is resumed by running it again. --what-if shows all steps and writes nothing. On a terminal you are asked; without one --yes is needed. Mirrors Disable-VBOJob, Remove-VBOJob, Remove-VBOLicensedUser, Remove-VBORbacRole, Remove-VBOOrganization.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Remove-Vb365Tenant -WhatIf -Organization contoso.onmicrosoft.com
    .EXAMPLE
    Remove-Vb365Tenant -Confirm:$false -Organization contoso.onmicrosoft.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Vb365.OffboardReport')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Request-Vb365DeviceCode {
    <#
    .SYNOPSIS
    Request a device code for an administrator of the tenant.
    .DESCRIPTION
    Request a device code for an administrator of the tenant. The administrator opens verificationUrl and types userCode; it expires after 15 minutes. The code goes on to "device-code wait" and "org add office365" as the secret user-code, by VB365_USER_CODE for one. Mirrors POST /DeviceCode, POST /Organizations/{organizationId}/DeviceCode; what Add-VBOOrganization shows as a warning.
    .PARAMETER Organization
    Instead of a region: the id or name of an organization that is there.
    .PARAMETER Region
    Where the new organization lives: Worldwide (the default), USGovernment, USDefence, Germany or China.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Request-Vb365DeviceCode -Region Worldwide
    .EXAMPLE
    Request-Vb365DeviceCode -Organization contoso.onmicrosoft.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.DeviceCode')]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [Parameter()]
        [string]$Region,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Select-Vb365Profile {
    <#
    .SYNOPSIS
    Have a profile count when none is named.
    .DESCRIPTION
    Have a profile count when none is named. Until then it is the one called default. --profile and VB365_PROFILE still name another one.
    .PARAMETER ProfileName
    The name of the profile.
    .PARAMETER Force
    Does not ask, and replaces files.
    .EXAMPLE
    Select-Vb365Profile -ProfileName contoso
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.UsedProfile')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Profile')]
        [string]$ProfileName,
        [switch]$Force
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Set-Vb365BackupApplication {
    <#
    .SYNOPSIS
    Replace the backup applications of an organization by others, from v8 on.
    .DESCRIPTION
    Replace the backup applications of an organization by others, from v8 on. Those that are not given are gone afterwards, and no server gives a certificate back. Veeam has not supported auxiliary backup applications since version 8, and Microsoft allows one application per use since 2026-03-01; see https://www.veeam.com/kb4821. On a terminal you are asked; without one --yes is needed. Mirrors Set-VBOOrganization -BackupApplications, PUT /Organizations/{organizationId}/BackupApplications.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER ApplicationId
    The id of an application in Entra.
    .PARAMETER Name
    The name of the one application.
    .PARAMETER CertificatePath
    The applications' certificate with its private key: a PFX, or Base64 text of one.
    .PARAMETER FromPath
    Many applications as CSV or JSON, with the columns applicationId, displayName, certificate (a file), certificatePasswordEnv; those without a certificate take --certificate.
    .PARAMETER PasswordsInFile
    Take passwords out of the file of --from too, if they stand there in a column of their own.
    .PARAMETER SkipCertificateCheck
    Send a certificate that is expired, not valid yet or cannot be opened all the same.
    .PARAMETER Body
    The request's array as JSON, instead; - for standard input.
    .PARAMETER CertificatePassword
    The password of --certificate.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Set-Vb365BackupApplication -WhatIf -Organization contoso.onmicrosoft.com -ApplicationId eefb5987-1430-4768-a545-84c6abd1dbca -Name APP01 -CertificatePath cert.pfx -CertificatePassword $password
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Vb365.PoolChange')]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [Parameter()]
        [string[]]$ApplicationId,
        [Parameter()]
        [string]$Name,
        [Parameter()]
        [string]$CertificatePath,
        [Parameter()]
        [string]$FromPath,
        [Parameter()]
        [switch]$PasswordsInFile,
        [Parameter()]
        [switch]$SkipCertificateCheck,
        [Parameter()]
        [object]$Body,
        [Parameter()]
        [Alias('Password')]
        [System.Security.SecureString]$CertificatePassword,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Set-Vb365Job {
    <#
    .SYNOPSIS
    Change a backup job.
    .DESCRIPTION
    Change a backup job. What is not given stays as it is, also on versions that take the whole job. Mirrors Set-VBOJob, PUT /Jobs/{jobId}.
    .PARAMETER Job
    The job: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Name
    Its name.
    .PARAMETER Description
    A note about it; empty to clear it.
    .PARAMETER Repository
    The repository to back up to from now on.
    .PARAMETER DailyTime
    Run daily at this time, in the server's own time.
    .PARAMETER DailyType
    On which days, with --daily-time.
    .PARAMETER Every
    Run again and again; Hours12 from v8 on.
    .PARAMETER Offset
    How many minutes after the full hour, with --every.
    .PARAMETER Manual
    Run only when it is started.
    .PARAMETER Retry
    How often to try again what has failed; 0 for never.
    .PARAMETER RetryWait
    How long to wait before it tries again.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER PassThru
    Gives what was done.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Set-Vb365Job -Job Board -DailyTime '23:30' -DailyType Workdays
    .EXAMPLE
    Set-Vb365Job -Job Board -Name Directors
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.ChangedJob')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('JobId')]
        [object]$Job,
        [Parameter()]
        [string]$Name,
        [Parameter()]
        [AllowEmptyString()]
        [string]$Description,
        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]$Repository,
        [Parameter()]
        [string]$DailyTime,
        [Parameter()]
        [ValidateSet('Everyday', 'Workdays', 'Weekends', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')]
        [string]$DailyType,
        [Parameter()]
        [ValidateSet('Minutes5', 'Minutes10', 'Minutes15', 'Minutes30', 'Hours1', 'Hours2', 'Hours4', 'Hours8', 'Hours12')]
        [string]$Every,
        [Parameter()]
        [double]$Offset,
        [Parameter()]
        [switch]$Manual,
        [Parameter()]
        [double]$Retry,
        [Parameter()]
        [double]$RetryWait,
        [switch]$Force,
        [switch]$PassThru,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Set-Vb365Organization {
    <#
    .SYNOPSIS
    Change an organization.
    .DESCRIPTION
    Change an organization. Only what is given is sent. Settings of a service are given whole, in --body: the server gives no secret back that could be kept. Mirrors Set-VBOOrganization, PUT /Organizations/{organizationId}.
    .PARAMETER Organization
    The organization: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Name
    The name under which the server shows it.
    .PARAMETER Description
    A note, from v7 on; empty to clear it.
    .PARAMETER Teams
    Protect Teams, from v5 on.
    .PARAMETER TeamsChats
    Protect the chats of Teams, from v6 on.
    .PARAMETER Body
    The changes as JSON, instead of flags; - for standard input. They are checked before they are sent.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER PassThru
    Gives what was done.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Set-Vb365Organization -Organization contoso.onmicrosoft.com -Description Production
    .EXAMPLE
    Set-Vb365Organization -WhatIf -Organization contoso.onmicrosoft.com -Body (Get-Content changes.json -Raw)
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.ChangedOrganization')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object]$Organization,
        [Parameter()]
        [string]$Name,
        [Parameter()]
        [AllowEmptyString()]
        [string]$Description,
        [Parameter()]
        [switch]$Teams,
        [Parameter()]
        [switch]$TeamsChats,
        [Parameter()]
        [object]$Body,
        [switch]$Force,
        [switch]$PassThru,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Start-Vb365Job {
    <#
    .SYNOPSIS
    Start a backup job, and with --wait wait until its session ends.
    .DESCRIPTION
    Start a backup job, and with --wait wait until its session ends. With --wait the exit code is 0 when the session ended well, also with warnings, and 1 when it failed: then the message holds the errors of its log. Mirrors Start-VBOJob, POST /Jobs/{jobId}/start.
    .PARAMETER Job
    The job: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Full
    Read everything again instead of what has changed, from v6 on.
    .PARAMETER Wait
    Wait until its session ends.
    .PARAMETER Interval
    How often to look, 5 by default.
    .PARAMETER WaitTimeout
    How long to wait at most.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Start-Vb365Job -Job Board
    .EXAMPLE
    Start-Vb365Job -Wait -Job Board -WaitTimeout 3600
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.JobSession')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('JobId')]
        [object]$Job,
        [Parameter()]
        [switch]$Full,
        [Parameter()]
        [switch]$Wait,
        [Parameter()]
        [double]$Interval,
        [Parameter()]
        [double]$WaitTimeout,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Stop-Vb365Job {
    <#
    .SYNOPSIS
    Stop a backup job that runs.
    .DESCRIPTION
    Stop a backup job that runs. A job that does not run is no failure. Mirrors Stop-VBOJob, POST /Jobs/{jobId}/stop.
    .PARAMETER Job
    The job: its id, its name, or a pattern with * and ? that one name matches.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Stop-Vb365Job -Job Board
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Vb365.ChangedJob')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('JobId')]
        [object]$Job,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Test-Vb365Certificate {
    <#
    .SYNOPSIS
    Look into a certificate file.
    .DESCRIPTION
    Look into a certificate file. Says whether the password is right, whether there is a private key and it belongs to the certificate, how long it is valid, its thumbprint as Entra shows it, and what is wrong with it. A wrong password and a damaged file look alike. Without a password it says what a PFX tells without one. Nothing is sent. Mirrors Get-PfxData and Get-PfxCertificate.
    .PARAMETER Path
    A .pfx, .p12, .cer, .crt or .pem file, a text file with its Base64, or - for standard input.
    .PARAMETER CertificatePassword
    The password of the PFX.
    .EXAMPLE
    Test-Vb365Certificate -Path app.pfx -CertificatePassword $password
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.CertificateReport')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('FullName')]
        [string]$Path,
        [Parameter()]
        [Alias('Password')]
        [System.Security.SecureString]$CertificatePassword
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Test-Vb365EwsReadiness {
    <#
    .SYNOPSIS
    Say what the end of Exchange Web Services asks of each organization.
    .DESCRIPTION
    Say what the end of Exchange Web Services asks of each organization. Reads from VB365 which application backs up the mailboxes of each organization, and says which roles it needs, which ids Exchange Online has to let in, and until when. VB365 does not know what was consented in Entra and how EWS is switched: without evidence from the tenant an organization is unproven, never ready. --write-scripts writes two scripts of PowerShell 7 that look there, and with -Apply change what is missing; their evidence comes back by --evidence. Nothing is changed here. The exit code is 5 unless every organization is ready or not concerned. Mirrors KB4820; GET /Organizations and GET /Organizations/{organizationId}/BackupApplications.
    .PARAMETER Name
    Only organizations whose name matches; * and ? are wildcards.
    .PARAMETER Profiles
    The profile of a server to look at, may be given several times.
    .PARAMETER AllProfiles
    Look at the servers of all profiles.
    .PARAMETER Evidence
    What a script has seen in the tenants.
    .PARAMETER Certificates
    Certificate files, or folders of them: says when each ends.
    .PARAMETER WriteScripts
    Write the two scripts into this folder.
    .PARAMETER PerTenant
    Write two scripts for each tenant instead of two for all.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Test-Vb365EwsReadiness
    .EXAMPLE
    Test-Vb365EwsReadiness -AllProfiles
    .EXAMPLE
    Test-Vb365EwsReadiness -WriteScripts .
    .EXAMPLE
    Test-Vb365EwsReadiness -Evidence ews-roles.evidence.json, ews-access.evidence.json
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.EwsReport')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$Name,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]$Profiles,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$AllProfiles,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]$Evidence,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]$Certificates,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$WriteScripts,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$PerTenant,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Test-Vb365Server {
    <#
    .SYNOPSIS
    Find out what keeps the server from being used.
    .DESCRIPTION
    Find out what keeps the server from being used. Checks one thing after the other: the configuration, the name, the port, TLS, the certificate, the REST service, its versions, its clock, its speed, signing in, and what the account may do. Says of each what is wrong, and what to do. Nothing is changed. Exit code 0: all is well. 5: it works, with warnings. Else that of the first error: 2 configuration, 3 connection or trust, 4 sign-in, 1 the server refuses. What has to be skipped, e.g. signing in for want of a password, is no error. Mirrors GET /ServiceInstance, POST /token, GET /Organizations.
    .PARAMETER Nagios
    Exit as a check of Nagios and its kind: 0 all is well, 1 warnings, 2 an error, 3 it could not be told.
    .PARAMETER Server
    The server: host, host:port or URL.
    .PARAMETER TrustFingerprint
    SHA-256 of its certificate.
    .PARAMETER CACertificatePath
    A PEM file of the authorities to trust.
    .PARAMETER ProfileName
    A profile that names the server.
    .PARAMETER Credential
    Who signs in, where that is looked at.
    .EXAMPLE
    Test-Vb365Server -Server vb365.example.com
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Check')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365SwitchAttribute()][switch]$Nagios,
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]$Server,
        [string]$TrustFingerprint,
        [string]$CACertificatePath,
        [string]$ProfileName,
        [System.Management.Automation.PSCredential]$Credential
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Update-Vb365OrganizationCertificate {
    <#
    .SYNOPSIS
    Give organizations another application certificate.
    .DESCRIPTION
    Give organizations another application certificate. For organizations that authenticate by application only, from v6 on. Upload the .cer to their applications in Entra first. Exchange Online and SharePoint Online get it in one request, and the thumbprints before and after are read from the server. The first failure stops the rest; run it again to finish, as organizations that have the certificate are left alone. Certificates of backup applications stay as they are. Mirrors Set-VBOOrganization, PUT /Organizations/{organizationId}.
    .PARAMETER Organization
    Their ids or names, or patterns with * and ? that one name matches each.
    .PARAMETER CertificatePath
    The new certificate with its private key: a PFX, or Base64 text.
    .PARAMETER All
    Every organization of the server that has the certificate of --matching.
    .PARAMETER Thumbprint
    With --all: the SHA-1 thumbprint of the certificate to go.
    .PARAMETER KeepGoing
    Go on with the other organizations after a failure.
    .PARAMETER CertificatePassword
    The password of --certificate.
    .PARAMETER Force
    Does not ask, and replaces files.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Update-Vb365OrganizationCertificate -Organization contoso.onmicrosoft.com -CertificatePath new.pfx -CertificatePassword $password
    .EXAMPLE
    Update-Vb365OrganizationCertificate -All -WhatIf -Thumbprint AC000DA6AF138B2C631ED3C06FBCAB049A642378 -CertificatePath new.pfx -CertificatePassword $password
    .LINK
    about_Vb365
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Vb365.Rotation')]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('OrganizationId')]
        [object[]]$Organization,
        [Parameter()]
        [string]$CertificatePath,
        [Parameter()]
        [switch]$All,
        [Parameter()]
        [string]$Thumbprint,
        [Parameter()]
        [switch]$KeepGoing,
        [Parameter()]
        [Alias('Password')]
        [System.Security.SecureString]$CertificatePassword,
        [switch]$Force,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    begin { $calls = New-Object System.Collections.ArrayList }
    process { $null = $calls.Add((Select-Vb365Place $PSCmdlet (@{} + $PSBoundParameters) $_)) }
    end { foreach ($call in @(Join-Vb365Call $calls)) { Invoke-Vb365Cmdlet $PSCmdlet $call } }
}

function Wait-Vb365DeviceCode {
    <#
    .SYNOPSIS
    Wait until a device code is confirmed.
    .DESCRIPTION
    Wait until a device code is confirmed. Ends with exit code 3 when the code expires first. Servers tell from v6 on. --expires-at takes a time with Z or its offset; PowerShell makes a DateTime of it, and ('{0:o}' -f $code.expiresAt) is the text again. Mirrors POST /DeviceCode/check.
    .PARAMETER ExpiresAt
    When the code expires, as the request said it (ISO 8601).
    .PARAMETER ExpiresIn
    Instead: how long it lives yet; 899 when nothing is said.
    .PARAMETER Interval
    How long to wait between two looks, 5 when nothing is said.
    .PARAMETER UserCode
    The device code: what Request-Vb365DeviceCode gives, or a SecureString.
    .PARAMETER PassThru
    Gives what was done.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Wait-Vb365DeviceCode -ExpiresAt '2026-01-01T12:15:00Z' -UserCode $code
    .EXAMPLE
    Wait-Vb365DeviceCode -ExpiresIn 899 -UserCode $code
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.Confirmation')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Vb365TimeAttribute()][string]$ExpiresAt,
        [Parameter()]
        [double]$ExpiresIn,
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [double]$Interval,
        [Parameter(ValueFromPipeline = $true)]
        [Alias('DeviceCode')]
        [object]$UserCode,
        [switch]$PassThru,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}

function Wait-Vb365JobSession {
    <#
    .SYNOPSIS
    Wait until a session ends.
    .DESCRIPTION
    Wait until a session ends. The exit code says how it ended: 0 well, also with warnings; 1 failed or stopped, with the errors of its log in the message. v8 tells of the end by itself; before, the server is asked every few seconds. Mirrors Get-VBOJobSession, GET /JobSessions/{jobSessionsId}, GET /Events.
    .PARAMETER Session
    Its id.
    .PARAMETER Interval
    How often to look, 5 by default.
    .PARAMETER WaitTimeout
    How long to wait at most.
    .PARAMETER PassThru
    Gives what was done.
    .PARAMETER Connection
    What Connect-Vb365Server -PassThru gave; the last one by default.
    .EXAMPLE
    Wait-Vb365JobSession -Session 7f9a9b85-50e7-4f61-8f76-6a9517b8677d -WaitTimeout 3600
    .LINK
    about_Vb365
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Vb365.JobSession')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('SessionId')]
        [object]$Session,
        [Parameter()]
        [double]$Interval,
        [Parameter()]
        [double]$WaitTimeout,
        [switch]$PassThru,
        [PSTypeName('Vb365.Connection')]$Connection
    )
    process { Invoke-Vb365Cmdlet $PSCmdlet (Select-Vb365Place $PSCmdlet $PSBoundParameters $_) }
}
