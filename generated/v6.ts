// Made by scripts/generate.ts from openapi/v6.yaml; do not edit.
/** The paths of the API, each with what it can do. */
export interface paths {
    /** What can be done with `/Accounts`. */
    "/Accounts": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** List the accounts for object storage */
        get: operations["ListStorageAccounts"];
        /** Add an account for object storage */
        post: operations["AddStorageAccount"];
    };
    /** What can be done with `/Accounts/{accountId}`. */
    "/Accounts/{accountId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the account, as `GET /Accounts` lists it. */
                accountId: components["parameters"]["AccountId"];
            };
        };
        /** Get an account for object storage */
        get: operations["GetStorageAccount"];
        /** Edit an account for object storage */
        put: operations["EditStorageAccount"];
        /** Remove an account for object storage */
        delete: operations["RemoveStorageAccount"];
    };
    /** What can be done with `/BackupRepositories`. */
    "/BackupRepositories": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** List the backup repositories */
        get: operations["ListRepositories"];
        /** Create a backup repository */
        post: operations["CreateRepository"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}`. */
    "/BackupRepositories/{repositoryId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        /** Get a backup repository */
        get: operations["GetRepository"];
        /** Edit a backup repository */
        put: operations["EditRepository"];
        /**
         * Remove a backup repository
         * @description The server forgets it; the backups in it stay where they are.
         */
        delete: operations["RemoveRepository"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}/backedupOrganizations`. */
    "/BackupRepositories/{repositoryId}/backedupOrganizations": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        /** List how much space each organization takes in a repository */
        get: operations["ListRepositoryUsage"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}/GroupData`. */
    "/BackupRepositories/{repositoryId}/GroupData": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        /** List the groups whose backups a repository holds */
        get: operations["ListGroupData"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}/GroupData/{groupId}`. */
    "/BackupRepositories/{repositoryId}/GroupData/{groupId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
                /** @description The id of the group in the repository. */
                groupId: components["parameters"]["GroupDataId"];
            };
        };
        /** Get a group whose backups a repository holds */
        get: operations["GetGroupData"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}/MailboxData`. */
    "/BackupRepositories/{repositoryId}/MailboxData": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        /** List the mailboxes that a repository holds */
        get: operations["ListMailboxData"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}/MailboxData/{mailboxId}`. */
    "/BackupRepositories/{repositoryId}/MailboxData/{mailboxId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
                /** @description The id of the mailbox in the repository. */
                mailboxId: components["parameters"]["MailboxId"];
            };
        };
        /** Get a mailbox that a repository holds */
        get: operations["GetMailboxData"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}/OneDriveData`. */
    "/BackupRepositories/{repositoryId}/OneDriveData": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        /** List the OneDrives that a repository holds */
        get: operations["ListOneDriveData"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}/OneDriveData/{oneDriveId}`. */
    "/BackupRepositories/{repositoryId}/OneDriveData/{oneDriveId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
                /** @description The id of the OneDrive in the repository. */
                oneDriveId: components["parameters"]["OneDriveId"];
            };
        };
        /** Get a OneDrive that a repository holds */
        get: operations["GetOneDriveData"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}/OrganizationData`. */
    "/BackupRepositories/{repositoryId}/OrganizationData": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        /** List the organizations whose backups a repository holds */
        get: operations["ListOrganizationData"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}/OrganizationData/{organizationId}`. */
    "/BackupRepositories/{repositoryId}/OrganizationData/{organizationId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /** Get an organization whose backups a repository holds */
        get: operations["GetOrganizationData"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}/SiteData`. */
    "/BackupRepositories/{repositoryId}/SiteData": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        /** List the sites whose backups a repository holds */
        get: operations["ListSiteData"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}/SiteData/{siteId}`. */
    "/BackupRepositories/{repositoryId}/SiteData/{siteId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
                /** @description The id of the site. */
                siteId: components["parameters"]["SiteId"];
            };
        };
        /** Get a site whose backups a repository holds */
        get: operations["GetSiteData"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}/Sync`. */
    "/BackupRepositories/{repositoryId}/Sync": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        /**
         * Bring what the server knows of a repository up to date
         * @description For repositories that are out of sync, such as those of another server.
         */
        post: operations["SynchronizeRepository"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}/TeamData`. */
    "/BackupRepositories/{repositoryId}/TeamData": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        /** List the teams whose backups a repository holds */
        get: operations["ListTeamData"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}/TeamData/{teamId}`. */
    "/BackupRepositories/{repositoryId}/TeamData/{teamId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
                /** @description The id of the team. */
                teamId: components["parameters"]["TeamId"];
            };
        };
        /** Get a team whose backups a repository holds */
        get: operations["GetTeamData"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}/UserData`. */
    "/BackupRepositories/{repositoryId}/UserData": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        /** List the users whose backups a repository holds */
        get: operations["ListUserData"];
    };
    /** What can be done with `/BackupRepositories/{repositoryId}/UserData/{userId}`. */
    "/BackupRepositories/{repositoryId}/UserData/{userId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
                /** @description The id of the user in the repository. */
                userId: components["parameters"]["UserDataId"];
            };
        };
        /** Get a user whose backups a repository holds */
        get: operations["GetUserData"];
    };
    /** What can be done with `/CopyJobs`. */
    "/CopyJobs": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** List the copy jobs */
        get: operations["ListCopyJobs"];
        /** Create a copy job */
        post: operations["CreateCopyJob"];
    };
    /** What can be done with `/CopyJobs/{id}`. */
    "/CopyJobs/{id}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the copy job, as `GET /CopyJobs` lists it. */
                id: components["parameters"]["CopyJobId"];
            };
        };
        /** Get a copy job */
        get: operations["GetCopyJob"];
        /** Edit a copy job */
        put: operations["EditCopyJob"];
        /**
         * Remove a copy job
         * @description What it has copied stays in the repository.
         */
        delete: operations["RemoveCopyJob"];
    };
    /** What can be done with `/CopyJobs/{id}/BackupJob`. */
    "/CopyJobs/{id}/BackupJob": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the copy job, as `GET /CopyJobs` lists it. */
                id: components["parameters"]["CopyJobId"];
            };
        };
        /** Get the backup job that a copy job copies */
        get: operations["GetJobOfCopyJob"];
    };
    /** What can be done with `/CopyJobs/{id}/disable`. */
    "/CopyJobs/{id}/disable": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the copy job, as `GET /CopyJobs` lists it. */
                id: components["parameters"]["CopyJobId"];
            };
        };
        /** Disable a copy job */
        post: operations["DisableCopyJob"];
    };
    /** What can be done with `/CopyJobs/{id}/enable`. */
    "/CopyJobs/{id}/enable": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the copy job, as `GET /CopyJobs` lists it. */
                id: components["parameters"]["CopyJobId"];
            };
        };
        /** Enable a copy job */
        post: operations["EnableCopyJob"];
    };
    /** What can be done with `/CopyJobs/{id}/start`. */
    "/CopyJobs/{id}/start": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the copy job, as `GET /CopyJobs` lists it. */
                id: components["parameters"]["CopyJobId"];
            };
        };
        /** Start a copy job */
        post: operations["StartCopyJob"];
    };
    /** What can be done with `/CopyJobs/{id}/stop`. */
    "/CopyJobs/{id}/stop": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the copy job, as `GET /CopyJobs` lists it. */
                id: components["parameters"]["CopyJobId"];
            };
        };
        /** Stop a copy job */
        post: operations["StopCopyJob"];
    };
    /** What can be done with `/DeviceCode`. */
    "/DeviceCode": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** Request a device code for an organization that is still to be added */
        post: operations["RequestDeviceCode"];
    };
    /** What can be done with `/DeviceCode/check`. */
    "/DeviceCode/check": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** Ask whether a device code was entered */
        post: operations["CheckDeviceCode"];
    };
    /** What can be done with `/EncryptionKeys`. */
    "/EncryptionKeys": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** List the passwords that backups are encrypted with */
        get: operations["ListEncryptionKeys"];
        /** Add a password to encrypt backups with */
        post: operations["AddEncryptionKey"];
    };
    /** What can be done with `/EncryptionKeys/{keyId}`. */
    "/EncryptionKeys/{keyId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the password, as `GET /EncryptionKeys` lists it. */
                keyId: components["parameters"]["KeyId"];
            };
        };
        /** Get a password's entry */
        get: operations["GetEncryptionKey"];
        /** Remove a password to encrypt backups with */
        delete: operations["RemoveEncryptionKey"];
    };
    /** What can be done with `/Jobs`. */
    "/Jobs": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** List the backup jobs */
        get: operations["ListJobs"];
    };
    /** What can be done with `/Jobs/{jobId}`. */
    "/Jobs/{jobId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        /** Get a backup job */
        get: operations["GetJob"];
        /** Edit a backup job */
        put: operations["EditJob"];
        /**
         * Remove a backup job
         * @description What it has backed up stays in the repository.
         */
        delete: operations["RemoveJob"];
    };
    /** What can be done with `/Jobs/{jobId}/CopyJob`. */
    "/Jobs/{jobId}/CopyJob": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        /** Get the copy job of a backup job */
        get: operations["GetCopyJobOfJob"];
    };
    /** What can be done with `/Jobs/{jobId}/disable`. */
    "/Jobs/{jobId}/disable": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        /**
         * Disable a backup job
         * @description It keeps its settings and runs no more until it is enabled.
         */
        post: operations["DisableJob"];
    };
    /** What can be done with `/Jobs/{jobId}/enable`. */
    "/Jobs/{jobId}/enable": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        /** Enable a backup job */
        post: operations["EnableJob"];
    };
    /** What can be done with `/Jobs/{jobId}/ExcludedItems`. */
    "/Jobs/{jobId}/ExcludedItems": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        /** List what a job leaves out */
        get: operations["ListExcludedItems"];
        /** Leave items out of a job */
        post: operations["AddExcludedItems"];
        /** Leave items out of a job no longer */
        delete: operations["RemoveExcludedItems"];
    };
    /** What can be done with `/Jobs/{jobId}/ExcludedItems/{itemId}`. */
    "/Jobs/{jobId}/ExcludedItems/{itemId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
                /** @description The id of the item in the job or role, which is not the id of the user, group, site or team. */
                itemId: components["parameters"]["ItemId"];
            };
        };
        /** Get an item that a job leaves out */
        get: operations["GetExcludedItem"];
        /** Edit an item that a job leaves out */
        put: operations["EditExcludedItem"];
    };
    /** What can be done with `/Jobs/{jobId}/explore`. */
    "/Jobs/{jobId}/explore": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        /**
         * Open a job's latest or an earlier backup for restoring
         * @description The session stays open until it is stopped.
         */
        post: operations["ExploreJob"];
    };
    /** What can be done with `/Jobs/{jobId}/JobSessions`. */
    "/Jobs/{jobId}/JobSessions": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        /**
         * List the sessions of a job
         * @description Up to v6. Since v7 `GET /JobSessions` takes the job as a filter.
         */
        get: operations["ListSessionsOfJob"];
    };
    /** What can be done with `/Jobs/{jobId}/SelectedItems`. */
    "/Jobs/{jobId}/SelectedItems": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        /**
         * List what a job backs up
         * @description A job over the entire organization has been seen to answer one item, of type `PartialOrganization`.
         */
        get: operations["ListSelectedItems"];
        /** Add items to a job */
        post: operations["AddSelectedItems"];
        /** Remove items from a job */
        delete: operations["RemoveSelectedItems"];
    };
    /** What can be done with `/Jobs/{jobId}/SelectedItems/{itemId}`. */
    "/Jobs/{jobId}/SelectedItems/{itemId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
                /** @description The id of the item in the job or role, which is not the id of the user, group, site or team. */
                itemId: components["parameters"]["ItemId"];
            };
        };
        /** Get an item of a job */
        get: operations["GetSelectedItem"];
        /** Edit an item of a job */
        put: operations["EditSelectedItem"];
    };
    /** What can be done with `/Jobs/{jobId}/start`. */
    "/Jobs/{jobId}/start": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        /** Start a backup job */
        post: operations["StartJob"];
    };
    /** What can be done with `/Jobs/{jobId}/stop`. */
    "/Jobs/{jobId}/stop": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        /** Stop a backup job */
        post: operations["StopJob"];
    };
    /** What can be done with `/JobSessions`. */
    "/JobSessions": {
        parameters: {
            query?: never;
            path?: never;
        };
        /**
         * List the sessions of jobs, newest first
         * @description The order has been seen, it is not documented.
         */
        get: operations["ListJobSessions"];
    };
    /** What can be done with `/JobSessions/{jobSessionsId}`. */
    "/JobSessions/{jobSessionsId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the session, as `GET /JobSessions` lists it. */
                jobSessionsId: components["parameters"]["JobSessionsId"];
            };
        };
        /** Get a session */
        get: operations["GetJobSession"];
    };
    /** What can be done with `/JobSessions/{sessionId}/LogItems`. */
    "/JobSessions/{sessionId}/LogItems": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the session. */
                sessionId: components["parameters"]["SessionId"];
            };
        };
        /** List what a session has logged */
        get: operations["ListLogItems"];
    };
    /** What can be done with `/JobSessions/{sessionId}/LogItems/{logItemId}`. */
    "/JobSessions/{sessionId}/LogItems/{logItemId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the session. */
                sessionId: components["parameters"]["SessionId"];
                /** @description The id of the log item. */
                logItemId: components["parameters"]["LogItemId"];
            };
        };
        /** Get a log item */
        get: operations["GetLogItem"];
    };
    /** What can be done with `/License`. */
    "/License": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** Get the licence of the server */
        get: operations["GetLicense"];
    };
    /** What can be done with `/License/AutoUpdate`. */
    "/License/AutoUpdate": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** Ask whether the licence is fetched by itself */
        get: operations["GetLicenseAutoUpdate"];
        /** Have the licence fetched by itself, or not */
        put: operations["SetLicenseAutoUpdate"];
    };
    /** What can be done with `/License/Install`. */
    "/License/Install": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** Install a licence */
        post: operations["InstallLicense"];
    };
    /** What can be done with `/License/Update`. */
    "/License/Update": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** Fetch the licence from the licence server */
        post: operations["UpdateLicense"];
    };
    /** What can be done with `/LicensedUsers`. */
    "/LicensedUsers": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** List the users who take a licence */
        get: operations["ListLicensedUsers"];
    };
    /** What can be done with `/LicensedUsers/{licensedUserId}`. */
    "/LicensedUsers/{licensedUserId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the licensed user, as `GET /LicensedUsers` lists it. */
                licensedUserId: components["parameters"]["LicensedUserId"];
            };
        };
        /**
         * Take a user's licence back
         * @description A user who is backed up again takes a licence again.
         */
        delete: operations["RemoveLicensedUser"];
    };
    /** What can be done with `/licensing/reports/latest`. */
    "/licensing/reports/latest": {
        parameters: {
            query?: never;
            path?: never;
        };
        /**
         * Get the latest monthly report of licences
         * @description Up to v6. Since v7 it is `GET /licensing/statistic/reports/latest`.
         */
        get: operations["GetLatestMonthlyReport"];
    };
    /** What can be done with `/licensing/reports/{reportId}/approve`. */
    "/licensing/reports/{reportId}/approve": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the report. */
                reportId: components["parameters"]["ReportId"];
            };
        };
        /**
         * Approve a monthly report of licences
         * @description Up to v6. Since v7 it is `POST /licensing/statistic/reports/{reportId}/approve`.
         */
        post: operations["ApproveMonthlyReport"];
    };
    /** What can be done with `/objectstoragerepositories`. */
    "/objectstoragerepositories": {
        parameters: {
            query?: never;
            path?: never;
        };
        /**
         * List the object storages
         * @description Up to v7. Since v8 each is part of its backup repository.
         */
        get: operations["ListObjectStorages"];
        /**
         * Add an object storage
         * @description Up to v7. Since v8 each is part of its backup repository.
         */
        post: operations["AddObjectStorage"];
    };
    /** What can be done with `/objectstoragerepositories/{repositoryId}`. */
    "/objectstoragerepositories/{repositoryId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        /**
         * Get an object storage
         * @description Up to v7.
         */
        get: operations["GetObjectStorage"];
        /**
         * Edit an object storage
         * @description Up to v7.
         */
        put: operations["EditObjectStorage"];
        /**
         * Remove an object storage
         * @description Up to v7.
         */
        delete: operations["RemoveObjectStorage"];
    };
    /** What can be done with `/Organization`. */
    "/Organization": {
        parameters: {
            query?: never;
            path?: never;
        };
        /**
         * Get the organization that has signed in
         * @description For a tenant's token. An administrator's token belongs to no organization.
         */
        get: operations["GetOwnOrganization"];
    };
    /** What can be done with `/Organizations`. */
    "/Organizations": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** List the organizations */
        get: operations["ListOrganizations"];
        /**
         * Add an organization
         * @description The server answers when Microsoft has answered it, which can take minutes.
         */
        post: operations["AddOrganization"];
    };
    /** What can be done with `/Organizations/{organizationId}`. */
    "/Organizations/{organizationId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /** Get an organization */
        get: operations["GetOrganization"];
        /**
         * Edit an organization
         * @description Changes what is sent and leaves the rest. A document of v6 calls user name and password mandatory; a body with neither, to change a certificate, is known to work.
         */
        put: operations["EditOrganization"];
        /**
         * Remove an organization
         * @description Its jobs are to be disabled first, as the documents of the first version say. Its backups stay.
         */
        delete: operations["RemoveOrganization"];
    };
    /** What can be done with `/Organizations/{organizationId}/Applications`. */
    "/Organizations/{organizationId}/Applications": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /** List the applications in the tenant's Entra */
        get: operations["ListApplications"];
        /** Create applications in the tenant's Entra */
        post: operations["CreateApplications"];
    };
    /** What can be done with `/Organizations/{organizationId}/AuditItems`. */
    "/Organizations/{organizationId}/AuditItems": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /** List the users and groups whose restores are reported by mail */
        get: operations["ListAuditItems"];
        /** Report restores of users and groups by mail */
        post: operations["AddAuditItems"];
    };
    /** What can be done with `/Organizations/{organizationId}/AuditItems/remove`. */
    "/Organizations/{organizationId}/AuditItems/remove": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /** Report restores of users and groups no longer */
        post: operations["RemoveAuditItems"];
    };
    /** What can be done with `/Organizations/{organizationId}/BackupAccounts`. */
    "/Organizations/{organizationId}/BackupAccounts": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /** List the backup accounts */
        get: operations["ListBackupAccounts"];
        /**
         * Set the pool of backup accounts
         * @description The list is taken to be the whole pool: whoever is not on it leaves. So the name of the operation and the cmdlet of the same job have it; the documents speak of adding.
         */
        put: operations["SetAccountPool"];
    };
    /** What can be done with `/Organizations/{organizationId}/BackupApplications`. */
    "/Organizations/{organizationId}/BackupApplications": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /** List the backup applications */
        get: operations["ListBackupApplications"];
        /**
         * Add backup applications
         * @description Documented as adding, and so described here. Since v8 the same request replaces whatever is there; that a server of this version really keeps it could not be confirmed.
         */
        put: operations["AddBackupApplications"];
    };
    /** What can be done with `/Organizations/{organizationId}/DeviceCode`. */
    "/Organizations/{organizationId}/DeviceCode": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /**
         * Request a device code for an organization that is already added
         * @description For creating applications in its Entra. Nothing is sent; one document shows a GET, the method is POST.
         */
        post: operations["RequestOrganizationDeviceCode"];
    };
    /** What can be done with `/Organizations/{organizationId}/Groups`. */
    "/Organizations/{organizationId}/Groups": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /** List the groups of an organization */
        get: operations["ListGroups"];
    };
    /** What can be done with `/Organizations/{organizationId}/Groups/{groupId}`. */
    "/Organizations/{organizationId}/Groups/{groupId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the group. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
                groupId: components["parameters"]["GroupId"];
            };
        };
        /** Get a group */
        get: operations["GetGroup"];
    };
    /** What can be done with `/Organizations/{organizationId}/Groups/{groupId}/Members`. */
    "/Organizations/{organizationId}/Groups/{groupId}/Members": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the group. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
                groupId: components["parameters"]["GroupId"];
            };
        };
        /** List the members of a group */
        get: operations["ListGroupMembers"];
    };
    /** What can be done with `/Organizations/{organizationId}/Jobs`. */
    "/Organizations/{organizationId}/Jobs": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /**
         * List the backup jobs of an organization
         * @description Up to v7. Since v8 `GET /Jobs` takes the organization as a filter.
         */
        get: operations["ListOrganizationJobs"];
        /**
         * Create a backup job for an organization
         * @description Up to v7. Since v8 it is `POST /Jobs`, with the organization in the body.
         */
        post: operations["CreateOrganizationJob"];
    };
    /** What can be done with `/Organizations/{organizationId}/LicensingInformation`. */
    "/Organizations/{organizationId}/LicensingInformation": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /** Get how many licences an organization takes */
        get: operations["GetOrganizationLicensing"];
    };
    /** What can be done with `/Organizations/{organizationId}/RbacRoles`. */
    "/Organizations/{organizationId}/RbacRoles": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /** List the restore operator roles of an organization */
        get: operations["ListOrganizationRoles"];
        /** Create a restore operator role */
        post: operations["CreateRole"];
    };
    /** What can be done with `/Organizations/{organizationId}/RetentionExclusion`. */
    "/Organizations/{organizationId}/RetentionExclusion": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /** Get what retention leaves alone */
        get: operations["GetRetentionExclusion"];
        /** Set what retention leaves alone */
        put: operations["SetRetentionExclusion"];
        /** Let retention leave nothing alone */
        delete: operations["RemoveRetentionExclusion"];
    };
    /** What can be done with `/Organizations/{organizationId}/Sites`. */
    "/Organizations/{organizationId}/Sites": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /** List the sites of an organization */
        get: operations["ListSites"];
    };
    /** What can be done with `/Organizations/{organizationId}/Sites/{siteId}`. */
    "/Organizations/{organizationId}/Sites/{siteId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the site. */
                siteId: components["parameters"]["SiteId"];
            };
        };
        /** Get a site */
        get: operations["GetSite"];
    };
    /** What can be done with `/Organizations/{organizationId}/Teams`. */
    "/Organizations/{organizationId}/Teams": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /** List the teams of an organization */
        get: operations["ListTeams"];
    };
    /** What can be done with `/Organizations/{organizationId}/Teams/{teamId}`. */
    "/Organizations/{organizationId}/Teams/{teamId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the team. */
                teamId: components["parameters"]["TeamId"];
            };
        };
        /** Get a team */
        get: operations["GetTeam"];
    };
    /** What can be done with `/Organizations/{organizationId}/usedRepositories`. */
    "/Organizations/{organizationId}/usedRepositories": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /** List how much space an organization takes in each repository */
        get: operations["ListUsedRepositories"];
    };
    /** What can be done with `/Organizations/{organizationId}/Users`. */
    "/Organizations/{organizationId}/Users": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /** List the users of an organization */
        get: operations["ListUsers"];
    };
    /** What can be done with `/Organizations/{organizationId}/Users/{userId}`. */
    "/Organizations/{organizationId}/Users/{userId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the user. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
                userId: components["parameters"]["UserId"];
            };
        };
        /** Get a user */
        get: operations["GetUser"];
    };
    /** What can be done with `/Organizations/{organizationId}/Users/{userId}/OneDrives`. */
    "/Organizations/{organizationId}/Users/{userId}/OneDrives": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the user. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
                userId: components["parameters"]["UserId"];
            };
        };
        /** List the OneDrives of a user */
        get: operations["ListOneDrives"];
    };
    /** What can be done with `/Proxies`. */
    "/Proxies": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** List the backup proxies */
        get: operations["ListProxies"];
        /** Add a backup proxy */
        post: operations["AddProxy"];
    };
    /** What can be done with `/Proxies/Rescan`. */
    "/Proxies/Rescan": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** Read the state of several proxies again */
        post: operations["RescanProxies"];
    };
    /** What can be done with `/Proxies/{proxyId}`. */
    "/Proxies/{proxyId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the proxy, as `GET /Proxies` lists it. */
                proxyId: components["parameters"]["ProxyId"];
            };
        };
        /** Get a backup proxy */
        get: operations["GetProxy"];
        /** Edit a backup proxy */
        put: operations["EditProxy"];
    };
    /** What can be done with `/Proxies/{proxyId}/Remove`. */
    "/Proxies/{proxyId}/Remove": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the proxy, as `GET /Proxies` lists it. */
                proxyId: components["parameters"]["ProxyId"];
            };
        };
        /**
         * Remove a backup proxy
         * @description A POST and not a DELETE, as the server needs an account to sign in to the machine.
         */
        post: operations["RemoveProxy"];
    };
    /** What can be done with `/Proxies/{proxyId}/Rescan`. */
    "/Proxies/{proxyId}/Rescan": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the proxy, as `GET /Proxies` lists it. */
                proxyId: components["parameters"]["ProxyId"];
            };
        };
        /** Read the state of a proxy again */
        post: operations["RescanProxy"];
    };
    /** What can be done with `/RbacRoles`. */
    "/RbacRoles": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** List the restore operator roles */
        get: operations["ListRoles"];
    };
    /** What can be done with `/RbacRoles/{roleId}`. */
    "/RbacRoles/{roleId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
            };
        };
        /** Get a restore operator role */
        get: operations["GetRole"];
        /** Edit a restore operator role */
        put: operations["EditRole"];
        /** Remove a restore operator role */
        delete: operations["RemoveRole"];
    };
    /** What can be done with `/RbacRoles/{roleId}/excludedItems`. */
    "/RbacRoles/{roleId}/excludedItems": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
            };
        };
        /** List what operators with a role may not restore */
        get: operations["ListRoleExcludedItems"];
        /** Keep objects from operators with a role */
        post: operations["AddRoleExcludedItems"];
        /** Keep objects from operators with a role no longer */
        delete: operations["RemoveRoleExcludedItems"];
    };
    /** What can be done with `/RbacRoles/{roleId}/excludedItems/{itemId}`. */
    "/RbacRoles/{roleId}/excludedItems/{itemId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
                /** @description The id of the item in the job or role, which is not the id of the user, group, site or team. */
                itemId: components["parameters"]["ItemId"];
            };
        };
        /** Get one object that operators with a role may not restore */
        get: operations["GetRoleExcludedItem"];
    };
    /** What can be done with `/RbacRoles/{roleId}/operators`. */
    "/RbacRoles/{roleId}/operators": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
            };
        };
        /** List who has a role */
        get: operations["ListRoleOperators"];
        /** Give a role to users and groups */
        post: operations["AddRoleOperators"];
        /** Take a role from users and groups */
        delete: operations["RemoveRoleOperators"];
    };
    /** What can be done with `/RbacRoles/{roleId}/operators/{operatorId}`. */
    "/RbacRoles/{roleId}/operators/{operatorId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
                /** @description The id of the operator in the role. */
                operatorId: components["parameters"]["OperatorId"];
            };
        };
        /** Get one who has a role */
        get: operations["GetRoleOperator"];
    };
    /** What can be done with `/RbacRoles/{roleId}/selectedItems`. */
    "/RbacRoles/{roleId}/selectedItems": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
            };
        };
        /** List what operators with a role may restore */
        get: operations["ListRoleSelectedItems"];
        /** Let operators with a role restore more */
        post: operations["AddRoleSelectedItems"];
        /** Let operators with a role restore less */
        delete: operations["RemoveRoleSelectedItems"];
    };
    /** What can be done with `/RbacRoles/{roleId}/selectedItems/{itemId}`. */
    "/RbacRoles/{roleId}/selectedItems/{itemId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
                /** @description The id of the item in the job or role, which is not the id of the user, group, site or team. */
                itemId: components["parameters"]["ItemId"];
            };
        };
        /** Get one object that operators with a role may restore */
        get: operations["GetRoleSelectedItem"];
    };
    /** What can be done with `/Reports/GenerateLicenseOverview`. */
    "/Reports/GenerateLicenseOverview": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** Make a report of the licences in use */
        post: operations["ReportLicenses"];
    };
    /** What can be done with `/Reports/GenerateMailboxProtection`. */
    "/Reports/GenerateMailboxProtection": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** Make a report of the mailboxes and their protection */
        post: operations["ReportMailboxes"];
    };
    /** What can be done with `/Reports/GenerateStorageConsumption`. */
    "/Reports/GenerateStorageConsumption": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** Make a report of the space that backups take */
        post: operations["ReportStorage"];
    };
    /** What can be done with `/Reports/GenerateUserProtection`. */
    "/Reports/GenerateUserProtection": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** Make a report of the users and their protection */
        post: operations["ReportUsers"];
    };
    /** What can be done with `/RestorePoints`. */
    "/RestorePoints": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** List the restore points */
        get: operations["ListRestorePoints"];
    };
    /** What can be done with `/RestorePoints/{restorePointId}`. */
    "/RestorePoints/{restorePointId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore point, as `GET /RestorePoints` lists it. */
                restorePointId: components["parameters"]["RestorePointId"];
            };
        };
        /** Get a restore point */
        get: operations["GetRestorePoint"];
    };
    /** What can be done with `/RestorePoints/{restorePointId}/mailboxes`. */
    "/RestorePoints/{restorePointId}/mailboxes": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore point, as `GET /RestorePoints` lists it. */
                restorePointId: components["parameters"]["RestorePointId"];
            };
        };
        /**
         * List the mailboxes in a restore point
         * @description In v6 only; in v7 it is `protectedMailboxes`.
         */
        get: operations["ListRestorePointMailboxesBeforeV7"];
    };
    /** What can be done with `/RestorePoints/{restorePointId}/onedrives`. */
    "/RestorePoints/{restorePointId}/onedrives": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore point, as `GET /RestorePoints` lists it. */
                restorePointId: components["parameters"]["RestorePointId"];
            };
        };
        /**
         * List the OneDrives in a restore point
         * @description In v6 only; in v7 it is `protectedOnedrives`.
         */
        get: operations["ListRestorePointOneDrivesBeforeV7"];
    };
    /** What can be done with `/RestorePoints/{restorePointId}/teams`. */
    "/RestorePoints/{restorePointId}/teams": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore point, as `GET /RestorePoints` lists it. */
                restorePointId: components["parameters"]["RestorePointId"];
            };
        };
        /**
         * List the teams in a restore point
         * @description In v6 only; in v7 it is `protectedTeams`.
         */
        get: operations["ListRestorePointTeamsBeforeV7"];
    };
    /** What can be done with `/RestorePoints/{restorePointId}/webs`. */
    "/RestorePoints/{restorePointId}/webs": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore point, as `GET /RestorePoints` lists it. */
                restorePointId: components["parameters"]["RestorePointId"];
            };
        };
        /**
         * List the sites in a restore point
         * @description In v6 only; in v7 it is `protectedSites`.
         */
        get: operations["ListRestorePointSitesBeforeV7"];
    };
    /** What can be done with `/RestorePortalSettings`. */
    "/RestorePortalSettings": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** Get where the restore portal is and how it signs in */
        get: operations["GetRestorePortalSettings"];
    };
    /** What can be done with `/RestoreSessions`. */
    "/RestoreSessions": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** List the restore sessions */
        get: operations["ListRestoreSessions"];
    };
    /** What can be done with `/RestoreSessions/{restoreSessionId}`. */
    "/RestoreSessions/{restoreSessionId}": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore session, as `GET /RestoreSessions` lists it. */
                restoreSessionId: components["parameters"]["RestoreSessionId"];
            };
        };
        /** Get a restore session */
        get: operations["GetRestoreSession"];
    };
    /** What can be done with `/RestoreSessions/{restoreSessionId}/Events`. */
    "/RestoreSessions/{restoreSessionId}/Events": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore session, as `GET /RestoreSessions` lists it. */
                restoreSessionId: components["parameters"]["RestoreSessionId"];
            };
        };
        /** List what was restored, viewed or sent in a restore session */
        get: operations["ListRestoreSessionEvents"];
    };
    /** What can be done with `/RestoreSessions/{restoreSessionId}/organization`. */
    "/RestoreSessions/{restoreSessionId}/organization": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore session, as `GET /RestoreSessions` lists it. */
                restoreSessionId: components["parameters"]["RestoreSessionId"];
            };
        };
        /** Get the organization that a restore session restores */
        get: operations["GetRestoreSessionOrganization"];
    };
    /** What can be done with `/RestoreSessions/{restoreSessionId}/Stop`. */
    "/RestoreSessions/{restoreSessionId}/Stop": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore session, as `GET /RestoreSessions` lists it. */
                restoreSessionId: components["parameters"]["RestoreSessionId"];
            };
        };
        /** Close a restore session */
        post: operations["StopRestoreSession"];
    };
    /** What can be done with `/ServiceInstance`. */
    "/ServiceInstance": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** Get the server's installation id and build */
        get: operations["GetServiceInstance"];
    };
    /** What can be done with `/token`. */
    "/token": {
        parameters: {
            query?: never;
            path?: never;
        };
        /**
         * Sign in, or renew a session
         * @description Answers a pair of tokens. One token is good for every version that the server has.
         */
        post: operations["SignIn"];
    };
}
/** What operations are made of, by its kind. */
export interface components {
    /** The schemas. */
    schemas: {
        /** @description The pool after it was set. */
        AccountPool: {
            /** @description Where the pool can be read. */
            _links?: components["schemas"]["Links"];
        };
        /**
         * @description What kind of mailbox a user has.
         * @enum {string}
         */
        AccountType: "User" | "SharedMailbox" | "PublicMailbox";
        /** @description Something that the server offers to do with a resource. */
        Action: {
            /** @description Where to send the request. */
            uri?: string | null;
            /** @description The HTTP method to send it with. */
            method?: string | null;
        };
        /** @description Actions by their name. Usually empty for an administrator. */
        Actions: {
            [key: string]: components["schemas"]["Action"];
        } | null;
        /** @description A machine at Amazon that moves backups. */
        AmazonAppliance: {
            /** @description The private cloud it runs in. */
            virtualPrivateCloud?: components["schemas"]["AmazonVpc"] | null;
            /** @description The subnet it runs in. */
            subnet?: components["schemas"]["AmazonSubnet"] | null;
            /** @description The security group it runs in. */
            securityGroup?: components["schemas"]["AmazonSecurityGroup"] | null;
            /**
             * Format: int32
             * @description The port it listens on.
             */
            appliancePort?: number | null;
            /** @description The kind of machine. Up to v7. */
            instanceType?: components["schemas"]["AmazonInstanceType"] | null;
        };
        /** @description A machine at Amazon that moves backups. */
        AmazonApplianceInput: {
            /** @description The private cloud it runs in. */
            virtualPrivateCloud?: components["schemas"]["AmazonVpcInput"];
            /** @description The subnet it runs in. */
            subnet?: components["schemas"]["AmazonSubnetInput"];
            /** @description The security group it runs in. */
            securityGroup?: components["schemas"]["AmazonSecurityGroupInput"];
            /**
             * Format: int32
             * @description The port it listens on.
             */
            appliancePort?: number | null;
            /** @description The kind of machine. Up to v7. */
            instanceType?: components["schemas"]["AmazonInstanceTypeInput"];
        };
        /** @description A bucket in Amazon S3. */
        AmazonBucket: {
            /** @description The part of Amazon that the region is in. */
            regionType?: components["schemas"]["AmazonRegionType"] | string | null;
            /** @description The name of the region. */
            regionName?: string | null;
            /** @description The id of the region. */
            regionId?: string | null;
            /** @description The name of the bucket. */
            name?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description A bucket in Amazon S3. */
        AmazonBucketInput: {
            /** @description The part of Amazon that the region is in. */
            regionType?: components["schemas"]["AmazonRegionType"];
            /** @description The name of the region. */
            regionName?: string;
            /** @description The id of the region. */
            regionId?: string;
            /** @description The name of the bucket. */
            name?: string;
        };
        /** @description A kind of machine at Amazon. */
        AmazonInstanceType: {
            /** @description The name of the kind. */
            type?: string | null;
            /**
             * Format: int32
             * @description How many processor cores it has.
             */
            cores?: number | null;
            /**
             * Format: int64
             * @description How much memory it has.
             */
            memory?: number | null;
        };
        /** @description A kind of machine at Amazon. */
        AmazonInstanceTypeInput: {
            /** @description The name of the kind. */
            type?: string;
            /**
             * Format: int32
             * @description How many processor cores it has.
             */
            cores?: number;
            /**
             * Format: int64
             * @description How much memory it has.
             */
            memory?: number;
        };
        /**
         * @description The part of Amazon that a region is in.
         * @enum {string}
         */
        AmazonRegionType: "Global" | "USGovernment" | "China";
        /** @description A security group at Amazon. */
        AmazonSecurityGroup: {
            /** @description The id of the security group. */
            id?: string | null;
            /** @description The name of the security group. */
            name?: string | null;
        };
        /** @description A security group at Amazon. */
        AmazonSecurityGroupInput: {
            /** @description The id of the security group. */
            id?: string;
            /** @description The name of the security group. */
            name?: string;
        };
        /** @description A subnet at Amazon. */
        AmazonSubnet: {
            /** @description The id of the subnet. */
            id?: string | null;
            /** @description The name of the subnet. */
            name?: string | null;
            /** @description The addresses in it, such as `10.0.0.0/24`. */
            CIDR?: string | null;
        };
        /** @description A subnet at Amazon. */
        AmazonSubnetInput: {
            /** @description The id of the subnet. */
            id?: string;
            /** @description The name of the subnet. */
            name?: string;
            /** @description The addresses in it, such as `10.0.0.0/24`. */
            CIDR?: string;
        };
        /** @description A private cloud at Amazon. */
        AmazonVpc: {
            /** @description The id of the private cloud. */
            id?: string | null;
            /** @description The name of the private cloud. */
            name?: string | null;
            /** @description The addresses in it, such as `10.0.0.0/16`. */
            CIDR?: string | null;
        };
        /** @description A private cloud at Amazon. */
        AmazonVpcInput: {
            /** @description The id of the private cloud. */
            id?: string;
            /** @description The name of the private cloud. */
            name?: string;
            /** @description The addresses in it, such as `10.0.0.0/16`. */
            CIDR?: string;
        };
        /** @description Why the server did not do what it was asked. */
        ApiError: {
            /** @description The reason in a sentence, written for a person. */
            message?: string | null;
        };
        /** @description An application that is registered in the tenant's Entra. */
        Application: {
            /**
             * Format: uuid
             * @description The id of the application.
             */
            applicationId?: string | null;
            /** @description The name of the application. */
            displayName?: string | null;
            /** @description The tags that the application carries. */
            tags?: string[] | null;
        };
        /** @description A user or a group whose restores are reported by mail. */
        AuditItem: {
            /** @description The id of the audit item. */
            id?: string | null;
            /** @description Whether it is a user or a group. */
            type?: components["schemas"]["AuditItemType"] | string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description The group, for `Group`. */
            group?: components["schemas"]["Group"] | null;
            /** @description The user, for `User`. */
            user?: components["schemas"]["User"] | null;
        };
        /** @description A user or a group whose restores are reported by mail. */
        AuditItemInput: {
            /** @description The id of the audit item. */
            id?: string;
            /** @description Whether it is a user or a group. */
            type?: components["schemas"]["AuditItemType"];
            /** @description The group, for `Group`. */
            group?: components["schemas"]["GroupInput"];
            /** @description The user, for `User`. */
            user?: components["schemas"]["UserInput"];
        };
        /** @description The users and groups to report on no longer. */
        AuditItemRemoval: {
            /** @description The ids of the audit items. */
            itemIds?: string[];
        };
        /**
         * @description Whether an audit item is a user or a group.
         * @enum {string}
         */
        AuditItemType: "User" | "Group";
        /** @description A machine at Azure that moves backups. */
        AzureAppliance: {
            /** @description The resource group it runs in. */
            resourceGroup?: components["schemas"]["AzureResourceGroup"] | null;
            /** @description The virtual network it runs in. */
            virtualNetwork?: components["schemas"]["AzureNetwork"] | null;
            /** @description The subnet it runs in. */
            subnet?: components["schemas"]["AzureSubnet"] | null;
            /** @description The region it runs in. */
            region?: string | null;
            /**
             * Format: int32
             * @description The port it listens on.
             */
            appliancePort?: number | null;
            /** @description The size of the machine. Up to v7. */
            virtualMachineSize?: components["schemas"]["AzureMachineSize"] | null;
        };
        /** @description A machine at Azure that moves backups. */
        AzureApplianceInput: {
            /** @description The resource group it runs in. */
            resourceGroup?: components["schemas"]["AzureResourceGroupInput"];
            /** @description The virtual network it runs in. */
            virtualNetwork?: components["schemas"]["AzureNetworkInput"];
            /** @description The subnet it runs in. */
            subnet?: components["schemas"]["AzureSubnetInput"];
            /** @description The region it runs in. */
            region?: string;
            /**
             * Format: int32
             * @description The port it listens on.
             */
            appliancePort?: number | null;
            /** @description The size of the machine. Up to v7. */
            virtualMachineSize?: components["schemas"]["AzureMachineSizeInput"];
        };
        /** @description A container in Azure Blob. */
        AzureContainer: {
            /** @description The name of the container. */
            name?: string | null;
            /** @description The part of Azure that the container is in. */
            regionType?: components["schemas"]["AzureEndpoint"] | string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description A container in Azure Blob. */
        AzureContainerInput: {
            /** @description The name of the container. */
            name?: string;
            /** @description The part of Azure that the container is in. */
            regionType?: components["schemas"]["AzureEndpoint"];
        };
        /**
         * @description The part of Azure that something is in.
         * @enum {string}
         */
        AzureEndpoint: "Global" | "Germany" | "China" | "Government";
        /** @description A size of machine at Azure. */
        AzureMachineSize: {
            /** @description The name of the size. */
            name?: string | null;
            /** @description How many processor cores it has. */
            coresCount?: string | null;
            /**
             * Format: int64
             * @description How much memory it has, in megabytes.
             */
            memoryMB?: number | null;
            /**
             * Format: int64
             * @description How large its system disk is, in megabytes.
             */
            osDiskSizeMB?: number | null;
            /**
             * Format: int64
             * @description How large its temporary disk is, in megabytes.
             */
            resourceDiskSizeMB?: number | null;
        };
        /** @description A size of machine at Azure. */
        AzureMachineSizeInput: {
            /** @description The name of the size. */
            name?: string;
            /** @description How many processor cores it has. */
            coresCount?: string;
            /**
             * Format: int64
             * @description How much memory it has, in megabytes.
             */
            memoryMB?: number;
            /**
             * Format: int64
             * @description How large its system disk is, in megabytes.
             */
            osDiskSizeMB?: number;
            /**
             * Format: int64
             * @description How large its temporary disk is, in megabytes.
             */
            resourceDiskSizeMB?: number;
        };
        /** @description A virtual network at Azure. */
        AzureNetwork: {
            /** @description The id of the network. */
            id?: string | null;
            /** @description The name of the network. */
            name?: string | null;
            /** @description The kind of the network. */
            type?: string | null;
            /** @description The region of the network. */
            location?: string | null;
            /** @description The addresses in it. */
            addressSpaces?: string[] | null;
        };
        /** @description A virtual network at Azure. */
        AzureNetworkInput: {
            /** @description The id of the network. */
            id?: string;
            /** @description The name of the network. */
            name?: string;
            /** @description The kind of the network. */
            type?: string;
            /** @description The region of the network. */
            location?: string;
            /** @description The addresses in it. */
            addressSpaces?: string[];
        };
        /** @description A resource group at Azure. */
        AzureResourceGroup: {
            /** @description The name of the resource group. */
            name?: string | null;
            /** @description The region of the resource group. */
            location?: string | null;
        };
        /** @description A resource group at Azure. */
        AzureResourceGroupInput: {
            /** @description The name of the resource group. */
            name?: string;
            /** @description The region of the resource group. */
            location?: string;
        };
        /** @description A cloud application that the server signs in with to set up machines. */
        AzureServiceAccount: {
            /**
             * Format: uuid
             * @description The id of the account.
             */
            id?: string | null;
            /** @description Whose cloud it is for. */
            type?: components["schemas"]["CloudServiceType"] | string | null;
            /** @description The name that people see. */
            displayName?: string | null;
            /** @description A note about the account. */
            description?: string | null;
            /**
             * Format: uuid
             * @description The id of the application.
             */
            applicationId?: string | null;
            /** @description The thumbprint of the application's certificate. */
            applicationCertificateThumbprint?: string | null;
            /** @description The part of Azure that the application is in. */
            azureEnvironment?: components["schemas"]["AzureEndpoint"] | string | null;
            /** @description The Azure tenant that the application is in. */
            azureTenantId?: string | null;
            /**
             * Format: date-time
             * @description When it was last changed, in UTC.
             */
            lastModified?: string | null;
        };
        /** @description A cloud application that the server signs in with to set up machines. */
        AzureServiceAccountInput: {
            /**
             * Format: uuid
             * @description The id of the account.
             */
            id?: string;
            /** @description Whose cloud it is for. */
            type?: components["schemas"]["CloudServiceType"];
            /** @description The name that people see. */
            displayName?: string;
            /** @description A note about the account. */
            description?: string;
            /**
             * Format: uuid
             * @description The id of the application.
             */
            applicationId?: string;
            /** @description The thumbprint of the application's certificate. */
            applicationCertificateThumbprint?: string;
            /** @description The part of Azure that the application is in. */
            azureEnvironment?: components["schemas"]["AzureEndpoint"];
            /** @description The Azure tenant that the application is in. */
            azureTenantId?: string;
            /**
             * Format: date-time
             * @description When it was last changed, in UTC.
             */
            lastModified?: string;
        };
        /** @description A subnet at Azure. */
        AzureSubnet: {
            /** @description The name of the subnet. */
            name?: string | null;
            /** @description The addresses in it, such as `10.0.0.0/24`. */
            addressPrefix?: string | null;
        };
        /** @description A subnet at Azure. */
        AzureSubnetInput: {
            /** @description The name of the subnet. */
            name?: string;
            /** @description The addresses in it, such as `10.0.0.0/24`. */
            addressPrefix?: string;
        };
        /** @description An Azure subscription. */
        AzureSubscription: {
            /** @description The id of the subscription. */
            subscriptionId?: string | null;
            /** @description The name that people see. */
            displayName?: string | null;
        };
        /** @description An Azure subscription. */
        AzureSubscriptionInput: {
            /** @description The id of the subscription. */
            subscriptionId?: string;
            /** @description The name that people see. */
            displayName?: string;
        };
        /** @description One account of the pool. The table of the v5 document describes a single object where its example shows a list; the endpoint takes and answers a bare list. */
        BackupAccount: {
            /** @description The account, as a member of the group it was picked from. */
            groupMember?: components["schemas"]["GroupMember"] | null;
        };
        /** @description An application that backs up SharePoint and OneDrive next to the organization's own. */
        BackupApplication: {
            /**
             * Format: uuid
             * @description The id of the application.
             */
            applicationId?: string | null;
            /** @description The name of the application. */
            displayName?: string | null;
            /** @description The thumbprint of the certificate that the application signs in with. */
            certificateThumbprint?: string | null;
        };
        /**
         * @description Whether a job takes the entire organization or selected items.
         * @enum {string}
         */
        BackupType: "EntireOrganization" | "SelectedItems";
        /** @description The hours of a week within which a job may run. */
        BackupWindow: {
            /** @description One value for each hour of the week, 168 of them: whether the job may run in it. */
            backupWindow?: boolean[] | null;
            /**
             * Format: int32
             * @description How many minutes the hours are shifted, for time zones that are not whole hours apart.
             */
            minuteOffset?: number | null;
        };
        /** @description The hours of a week within which a job may run. */
        BackupWindowInput: {
            /** @description One value for each hour of the week, 168 of them: whether the job may run in it. */
            backupWindow?: boolean[];
            /**
             * Format: int32
             * @description How many minutes the hours are shifted, for time zones that are not whole hours apart.
             */
            minuteOffset?: number | null;
        };
        /**
         * @description What slows a session down.
         * @enum {string}
         */
        Bottleneck: "NA" | "Detecting" | "Source" | "Target";
        /**
         * @description Whose cloud an account is for.
         * @enum {string}
         */
        CloudServiceType: "Azure" | "AWS";
        /** @description A bucket in storage that is compatible with S3. */
        CompatibleBucket: {
            /** @description The address of the storage. */
            servicePoint?: string | null;
            /** @description The region of the bucket. */
            customRegionId?: string | null;
            /** @description The name of the bucket. */
            name?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description A bucket in storage that is compatible with S3. */
        CompatibleBucketInput: {
            /** @description The address of the storage. */
            servicePoint?: string;
            /** @description The region of the bucket. */
            customRegionId?: string;
            /** @description The name of the bucket. */
            name?: string;
        };
        /** @description A job that copies what a backup job has backed up to another repository. */
        CopyJob: {
            /**
             * Format: uuid
             * @description The backup job whose backups it copies.
             */
            backupJobId?: string | null;
            /**
             * Format: uuid
             * @description The id of the copy job.
             */
            id?: string | null;
            /**
             * Format: uuid
             * @description The repository it copies to.
             */
            repositoryId?: string | null;
            /** @description The name of the copy job. */
            name?: string | null;
            /**
             * Format: date-time
             * @description When it last ran, in UTC.
             */
            lastRun?: string | null;
            /**
             * Format: date-time
             * @description When it will run next, in UTC.
             */
            nextRun?: string | null;
            /** @description Whether it runs on its schedule. */
            isEnabled?: boolean | null;
            /** @description How it is doing or how its last session ended. */
            lastStatus?: components["schemas"]["JobStatus"] | string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description When it runs. */
            schedulePolicy?: components["schemas"]["CopyJobSchedule"] | null;
        };
        /** @description A copy job to create or to change. */
        CopyJobInput: {
            /**
             * Format: uuid
             * @description The backup job whose backups it copies.
             */
            backupJobId?: string | null;
            /** @description When it runs. */
            schedulePolicy?: components["schemas"]["CopyJobScheduleInput"];
            /**
             * Format: uuid
             * @description The id of the copy job.
             */
            id?: string | null;
            /**
             * Format: uuid
             * @description The repository it copies to.
             */
            repositoryId?: string | null;
            /** @description The name of the copy job. */
            name?: string;
            /**
             * Format: date-time
             * @description When it last ran, in UTC.
             */
            lastRun?: string | null;
            /**
             * Format: date-time
             * @description When it will run next, in UTC.
             */
            nextRun?: string | null;
            /** @description Whether it runs on its schedule. */
            isEnabled?: boolean | null;
            /** @description How it is doing or how its last session ended. */
            lastStatus?: components["schemas"]["JobStatus"] | null;
        };
        /** @description When a copy job runs. */
        CopyJobSchedule: {
            /** @description Whether it follows the backup job at once, runs periodically, or daily. */
            type?: components["schemas"]["CopyScheduleType"] | string | null;
            /** @description On which days it runs, for a job that runs daily. */
            dailyType?: components["schemas"]["ScheduleDays"] | string | null;
            /** @description At what time it runs, for a job that runs daily, such as `22:00:00`. */
            dailyTime?: string | null;
            /** @description Whether it runs only within the hours of `backupCopyWindowSettings`. */
            backupCopyWindowEnabled?: boolean | null;
            /** @description The hours within which it runs. */
            backupCopyWindowSettings?: components["schemas"]["BackupWindow"] | null;
            /** @description How often it runs, for a job that runs periodically. */
            periodicallyEvery?: components["schemas"]["SchedulePeriod"] | string | null;
        };
        /** @description When a copy job runs. */
        CopyJobScheduleInput: {
            /** @description Whether it follows the backup job at once, runs periodically, or daily. */
            type?: components["schemas"]["CopyScheduleType"] | null;
            /** @description On which days it runs, for a job that runs daily. */
            dailyType?: components["schemas"]["ScheduleDays"] | null;
            /** @description At what time it runs, for a job that runs daily, such as `22:00:00`. */
            dailyTime?: string;
            /** @description Whether it runs only within the hours of `backupCopyWindowSettings`. */
            backupCopyWindowEnabled?: boolean | null;
            /** @description The hours within which it runs. */
            backupCopyWindowSettings?: components["schemas"]["BackupWindowInput"];
            /** @description How often it runs, for a job that runs periodically. */
            periodicallyEvery?: components["schemas"]["SchedulePeriod"] | null;
        };
        /**
         * @description Whether a copy job follows the backup job at once, runs periodically, or daily.
         * @enum {string}
         */
        CopyScheduleType: "Immediate" | "Periodically" | "DailyAtTime";
        /**
         * @description A day of the week.
         * @enum {string}
         */
        DayOfWeek: "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday";
        /** @description A code for the tenant's administrator to enter. The server keeps its own half of it. Since v4 (4c). */
        DeviceCode: {
            /** @description What the administrator types in, and what goes back to the server as `userCode` afterwards. */
            userCode?: string | null;
            /** @description The page to type it in on. */
            verificationUrl?: string | null;
            /**
             * Format: int64
             * @description How many seconds the code is good for. The documents of v4 and v5 say milliseconds; their own example of 899, for a code that lives fifteen minutes, shows that seconds are meant.
             */
            expiresIn?: number | null;
            /** @description A sentence for the administrator that names the page and the code. */
            message?: string | null;
        };
        /** @description What has become of a device code. Since v6. */
        DeviceCodeCheck: {
            /** @description Whether somebody has entered the code and agreed. */
            authenticated?: boolean | null;
        };
        /** @description The code to ask about. Since v6. */
        DeviceCodeCheckRequest: {
            /** @description The `userCode` of an earlier device code. */
            userCode: string;
        };
        /** @description What the server must know to ask Microsoft for a device code. */
        DeviceCodeRequest: {
            /** @description The Microsoft cloud of the organization that the code is for. Worldwide when left out. */
            targetRegion?: components["schemas"]["Region"];
        };
        /** @description A password that backups are encrypted with. The password itself is never answered. */
        EncryptionKey: {
            /**
             * Format: uuid
             * @description The id of the password.
             */
            id?: string | null;
            /** @description A hint for the password. */
            description?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description A password to encrypt backups with. */
        EncryptionKeyInput: {
            /**
             * Format: password
             * @description The password.
             */
            password?: string;
            /**
             * Format: password
             * @description The new password.
             */
            newPassword?: string;
            /**
             * Format: password
             * @description The password so far.
             */
            oldPassword?: string;
            /**
             * Format: uuid
             * @description The id of the password.
             */
            id?: string | null;
            /** @description A hint for the password. */
            description?: string;
        };
        /** @description How to reach an Exchange server on the premises. */
        ExchangeSettings: {
            /** @description The server's name. */
            serverName?: string;
            /** @description The account to sign in with, `DOMAIN\user`. */
            username?: string;
            /**
             * Format: password
             * @description The password of the account.
             */
            password?: string;
            /** @description Whether to encrypt the connection. */
            useSSL?: boolean;
            /** @description Whether to accept a certificate of an unknown authority. */
            skipCAverification?: boolean;
            /** @description Whether to accept a certificate of another name. */
            skipCommonnameverification?: boolean;
            /** @description Whether to accept a certificate without asking if it was revoked. */
            skipRevocationcheck?: boolean;
            /** @description Whether the server is to give the account the right to open every mailbox. */
            grantImpersonation?: boolean;
            /** @description Whether the server is to set up a throttling policy without limits for the account. The v5 document also writes configureThrottlingPolicy; servers answer this spelling. */
            configureThrottlingpolicy?: boolean;
        };
        /** @description How an Exchange server on the premises is reached. */
        ExchangeSettingsResponse: {
            /** @description The server's name. */
            serverName?: string | null;
            /** @description The account that the server signs in with. */
            username?: string | null;
            /** @description Whether the connection is encrypted. */
            useSSL?: boolean | null;
            /** @description Whether a certificate of an unknown authority is accepted. */
            skipCAverification?: boolean | null;
            /** @description Whether a certificate of another name is accepted. */
            skipCommonnameverification?: boolean | null;
            /** @description Whether a certificate is accepted without asking if it was revoked. */
            skipRevocationcheck?: boolean | null;
            /** @description Whether the server gives the account the right to open every mailbox. */
            grantImpersonation?: boolean | null;
            /** @description Whether the server sets up a throttling policy without limits for the account. */
            configureThrottlingpolicy?: boolean | null;
        };
        /** @description An application that is already registered in the tenant's Entra. */
        ExistingApplication: {
            /**
             * Format: uuid
             * @description The id of the application.
             */
            applicationId: string;
            /** @description The name of the application. */
            displayName?: string;
            /** @description The tags that the application carries, if any. */
            tags?: string[];
        };
        /** @description What to open for restoring. */
        ExploreOptions: {
            /**
             * Format: date-time
             * @description The point in time to restore from. The latest when left out.
             */
            dateTime?: string | null;
            /** @description What to restore: Exchange (`Vex`), SharePoint (`Vesp`), OneDrive (`Veod`) or Teams (`Vet`). */
            type?: components["schemas"]["ExplorerType"] | null;
            /** @description Whether to show what the user has deleted. */
            showDeleted?: boolean | null;
            /** @description Whether to show every version of each item. */
            showAllVersions?: boolean | null;
        };
        /**
         * @description What is restored: Exchange (`Vex`), SharePoint (`Vesp`), OneDrive (`Veod`) or Teams (`Vet`).
         * @enum {string}
         */
        ExplorerType: "Vex" | "Veod" | "Vesp" | "Vet";
        /** @description A group of the organization. */
        Group: {
            /** @description The id of the group. Two GUIDs written without a separator, 72 characters. */
            id?: string | null;
            /** @description The name that people see. */
            displayName?: string | null;
            /** @description The mail name of the group. */
            name?: string | null;
            /** @description Who looks after the group. */
            managedBy?: string | null;
            /** @description The SharePoint site of the group. */
            site?: string | null;
            /** @description What kind of group this is. */
            type?: components["schemas"]["GroupType"] | string | null;
            /** @description Where the group lives. */
            locationType?: components["schemas"]["LocationType"] | string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description A group whose backups a repository holds. */
        GroupData: {
            /** @description Whether there are backups of the mailbox. */
            isMailboxBackedUp?: boolean | null;
            /** @description Whether there are backups of the site. */
            isSiteBackedUp?: boolean | null;
            /**
             * Format: date-time
             * @description When the mailbox was last backed up, in UTC.
             */
            mailboxBackedUpTime?: string | null;
            /**
             * Format: date-time
             * @description When the site was last backed up, in UTC.
             */
            siteBackedUpTime?: string | null;
            /** @description The id of the group in the repository. */
            id?: string | null;
            /** @description The id of the group's account. */
            accountId?: string | null;
            /** @description The name that people see. */
            displayName?: string | null;
            /** @description The mail address of the group. */
            email?: string | null;
            /** @description The addresses of the group's sites. */
            groupSiteUrl?: string[] | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description The organization it belongs to. */
            organizationId?: string | null;
        };
        /** @description A group to put into a job or to report on. */
        GroupInput: {
            /** @description The id of the group. Two GUIDs written without a separator, 72 characters. */
            id?: string;
            /** @description The name that people see. */
            displayName?: string;
            /** @description What kind of group this is. */
            type?: components["schemas"]["GroupType"] | null;
            /** @description Where the group lives. */
            locationType?: components["schemas"]["LocationType"];
            /** @description The mail name of the group. */
            name?: string;
            /** @description Who looks after the group. */
            managedBy?: string;
            /** @description The SharePoint site of the group. */
            site?: string;
        };
        /** @description A member of a group in the organization. */
        GroupMember: {
            /** @description The group that the member was found in. Two GUIDs written without a separator, 72 characters. */
            groupId?: string | null;
            /** @description The name of the member. */
            name?: string | null;
            /** @description The name that the member signs in with. */
            login?: string | null;
            /** @description What kind of member this is. */
            type?: components["schemas"]["GroupMemberType"] | string | null;
            /** @description Whether the member lives in Microsoft 365 rather than on the premises. */
            isCloud?: boolean | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /**
         * @description What kind of member this is.
         * @enum {string}
         */
        GroupMemberType: "Unknown" | "User" | "Group";
        /**
         * @description What kind of group this is.
         * @enum {string}
         */
        GroupType: "Office365" | "Security" | "Distribution" | "DynamicDistribution";
        /** @description A proxy server that leads to the internet. */
        InternetProxy: {
            /** @description The name of the proxy server. */
            hostName?: string | null;
            /**
             * Format: int32
             * @description The port of the proxy server.
             */
            port?: number | null;
            /** @description Whether to sign in to it. */
            useAuthentication?: boolean | null;
            /** @description The account to sign in to it with. */
            username?: string | null;
        };
        /** @description A proxy server that leads to the internet. */
        InternetProxyInput: {
            /**
             * Format: password
             * @description The password of the account.
             */
            userPassword?: string;
            /** @description The name of the proxy server. */
            hostName?: string;
            /**
             * Format: int32
             * @description The port of the proxy server.
             */
            port?: number | null;
            /** @description Whether to sign in to it. */
            useAuthentication?: boolean | null;
            /** @description The account to sign in to it with. */
            username?: string;
        };
        /**
         * @description Whether a proxy server is the proxy's own or the backup server's.
         * @enum {string}
         */
        InternetProxyType: "FromManagementServer" | "Custom";
        /** @description A backup job. */
        Job: {
            /** @description A note about the job. */
            description?: string | null;
            /** @description Whether it takes the entire organization or selected items. */
            backupType?: components["schemas"]["BackupType"] | string | null;
            /**
             * Format: uuid
             * @description The id of the job.
             */
            id?: string | null;
            /** @description The name of the job. */
            name?: string | null;
            /**
             * Format: date-time
             * @description When it last ran, in UTC.
             */
            lastRun?: string | null;
            /**
             * Format: date-time
             * @description When it will run next, in UTC.
             */
            nextRun?: string | null;
            /** @description Whether it runs on its schedule. */
            isEnabled?: boolean | null;
            /** @description How it is doing or how its last session ended. */
            lastStatus?: components["schemas"]["JobStatus"] | string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description Whether it starts right after it is created or changed. Up to v7. */
            runNow?: boolean | null;
            /** @description What it backs up, with `SelectedItems`. Up to v7. */
            selectedItems?: components["schemas"]["JobItem"][] | null;
            /** @description What it leaves out. Up to v7. */
            excludedItems?: components["schemas"]["JobItem"][] | null;
            /** @description When it runs. */
            schedulePolicy?: components["schemas"]["JobSchedule"] | null;
            /**
             * Format: uuid
             * @description The repository it backs up to.
             */
            repositoryId?: string | null;
        };
        /** @description A backup job to create or to change. */
        JobInput: {
            /** @description The name of the job. */
            name?: string;
            /** @description A note about the job. */
            description?: string;
            /** @description Whether it takes the entire organization or selected items. */
            backupType?: components["schemas"]["BackupType"] | null;
            /**
             * Format: uuid
             * @description The repository it backs up to.
             */
            repositoryId?: string | null;
            /** @description Whether it starts right after it is created or changed. Up to v7. */
            runNow?: boolean | null;
            /**
             * Format: uuid
             * @description The id of the job.
             */
            id?: string | null;
            /**
             * Format: date-time
             * @description When it last ran, in UTC.
             */
            lastRun?: string | null;
            /**
             * Format: date-time
             * @description When it will run next, in UTC.
             */
            nextRun?: string | null;
            /** @description Whether it runs on its schedule. */
            isEnabled?: boolean | null;
            /** @description How it is doing or how its last session ended. */
            lastStatus?: components["schemas"]["JobStatus"] | null;
            /** @description What it backs up, with `SelectedItems`. Up to v7. */
            selectedItems?: components["schemas"]["JobItemInput"][];
            /** @description What it leaves out. Up to v7. */
            excludedItems?: components["schemas"]["JobItemInput"][];
            /** @description When it runs. */
            schedulePolicy?: components["schemas"]["JobScheduleInput"];
        };
        /** @description One item of a job. Which properties it has depends on `type`. */
        JobItem: {
            /** @description The OneDrive folders to leave out, for `OneDriveFolders`. */
            folders?: string[] | null;
            /** @description The id of the item in the job. */
            id?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description Whether mailboxes are backed up. For `User`, `Group` and `PartialOrganization`. */
            mailbox?: boolean | null;
            /** @description Whether OneDrives are backed up. For `User` and `PartialOrganization`. */
            oneDrive?: boolean | null;
            /** @description Whether archive mailboxes are backed up. For `User` and `PartialOrganization`. */
            archiveMailbox?: boolean | null;
            /** @description Whether sites are backed up. For `PartialOrganization`. */
            sites?: boolean | null;
            /** @description Whether the members of the group are backed up. For `Group`. */
            members?: boolean | null;
            /** @description Whether the mailboxes of the members are backed up. For `Group`. */
            memberMailbox?: boolean | null;
            /** @description Whether the archive mailboxes of the members are backed up. For `Group`. */
            memberArchiveMailbox?: boolean | null;
            /** @description Whether the OneDrives of the members are backed up. For `Group`. */
            memberOnedrive?: boolean | null;
            /** @description Whether the personal sites of the members are backed up. For `Group`. */
            memberSite?: boolean | null;
            /** @description What the item is. */
            type?: components["schemas"]["JobItemType"] | string | null;
            /** @description Whether teams are backed up. For `PartialOrganization`. */
            teams?: boolean | null;
            /** @description Whether the site of the group is backed up. For `Group`. */
            groupSite?: boolean | null;
            /** @description Whether the chats of teams are backed up. For `Team` since v7, and for `PartialOrganization`. */
            teamsChats?: boolean | null;
            /** @description Whether the personal site is backed up. For `User`. */
            personalSite?: boolean | null;
            /** @description The site, for `Site`. */
            site?: components["schemas"]["JobSite"] | null;
            /** @description The team, for `Team`. */
            team?: components["schemas"]["Team"] | null;
            /** @description Whether the chats of the team are backed up, for `Team`. It is `teamsChats` since v7. */
            chats?: boolean | null;
            /** @description The user, for `User`. */
            user?: components["schemas"]["User"] | null;
            /** @description The group, for `Group`. */
            group?: components["schemas"]["Group"] | null;
        };
        /** @description One item of a job. Which properties it takes depends on `type`. */
        JobItemInput: {
            /** @description The OneDrive folders to leave out, for `OneDriveFolders`. */
            folders?: string[];
            /** @description Whether mailboxes are backed up. For `User`, `Group` and `PartialOrganization`. */
            mailbox?: boolean | null;
            /** @description Whether OneDrives are backed up. For `User` and `PartialOrganization`. */
            oneDrive?: boolean | null;
            /** @description Whether archive mailboxes are backed up. For `User` and `PartialOrganization`. */
            archiveMailbox?: boolean | null;
            /** @description Whether sites are backed up. For `PartialOrganization`. */
            sites?: boolean | null;
            /** @description Whether the members of the group are backed up. For `Group`. */
            members?: boolean | null;
            /** @description Whether the mailboxes of the members are backed up. For `Group`. */
            memberMailbox?: boolean | null;
            /** @description Whether the archive mailboxes of the members are backed up. For `Group`. */
            memberArchiveMailbox?: boolean | null;
            /** @description Whether the OneDrives of the members are backed up. For `Group`. */
            memberOnedrive?: boolean | null;
            /** @description Whether the personal sites of the members are backed up. For `Group`. */
            memberSite?: boolean | null;
            /** @description What the item is. */
            type?: components["schemas"]["JobItemType"];
            /** @description Whether teams are backed up. For `PartialOrganization`. */
            teams?: boolean | null;
            /** @description Whether the site of the group is backed up. For `Group`. */
            groupSite?: boolean | null;
            /** @description Whether the chats of teams are backed up. For `Team` since v7, and for `PartialOrganization`. */
            teamsChats?: boolean | null;
            /** @description Whether the personal site is backed up. For `User`. */
            personalSite?: boolean | null;
            /** @description The id of the item in the job. */
            id?: string;
            /** @description The site, for `Site`. */
            site?: components["schemas"]["JobSiteInput"];
            /** @description The team, for `Team`. */
            team?: components["schemas"]["TeamInput"];
            /** @description Whether the chats of the team are backed up, for `Team`. It is `teamsChats` since v7. */
            chats?: boolean | null;
            /** @description The user, for `User`. */
            user?: components["schemas"]["UserInput"];
            /** @description The group, for `Group`. */
            group?: components["schemas"]["GroupInput"];
        };
        /**
         * @description What an item of a job is. `PartialOrganization` is all of an organization that the item's flags name.
         * @enum {string}
         */
        JobItemType: "Group" | "User" | "Site" | "PartialOrganization" | "PersonalSites" | "OneDriveFolders" | "Team";
        /** @description When a backup job runs. */
        JobSchedule: {
            /** @description Whether it runs only within the hours of `backupWindowSettings`. */
            backupWindowEnabled?: boolean | null;
            /** @description The hours within which it runs. */
            backupWindowSettings?: components["schemas"]["BackupWindow"] | null;
            /** @description Whether it runs periodically, daily, or by hand only. */
            type?: components["schemas"]["ScheduleType"] | string | null;
            /** @description On which days it runs, for a job that runs daily. */
            dailyType?: components["schemas"]["ScheduleDays"] | string | null;
            /** @description At what time it runs, for a job that runs daily, such as `22:00:00`. */
            dailyTime?: string | null;
            /** @description Whether it tries again what has failed. */
            retryEnabled?: boolean | null;
            /**
             * Format: int32
             * @description How often it tries again.
             */
            retryNumber?: number | null;
            /**
             * Format: int32
             * @description How many minutes it waits before it tries again.
             */
            retryWaitInterval?: number | null;
            /** @description Whether it runs by itself at all. */
            scheduleEnabled?: boolean | null;
            /** @description The hours within which it runs, for a job that runs periodically. */
            periodicallyWindowSettings?: components["schemas"]["BackupWindow"] | null;
            /**
             * Format: int32
             * @description How many minutes after the full hour it starts, for a job that runs periodically.
             */
            periodicallyOffsetMinutes?: number | null;
            /** @description How often it runs, for a job that runs periodically. */
            periodicallyEvery?: components["schemas"]["SchedulePeriod"] | string | null;
        };
        /** @description When a backup job runs. */
        JobScheduleInput: {
            /** @description Whether it runs only within the hours of `backupWindowSettings`. */
            backupWindowEnabled?: boolean | null;
            /** @description The hours within which it runs. */
            backupWindowSettings?: components["schemas"]["BackupWindowInput"];
            /** @description Whether it runs periodically, daily, or by hand only. */
            type?: components["schemas"]["ScheduleType"] | null;
            /** @description On which days it runs, for a job that runs daily. */
            dailyType?: components["schemas"]["ScheduleDays"] | null;
            /** @description At what time it runs, for a job that runs daily, such as `22:00:00`. */
            dailyTime?: string;
            /** @description Whether it tries again what has failed. */
            retryEnabled?: boolean | null;
            /**
             * Format: int32
             * @description How often it tries again.
             */
            retryNumber?: number | null;
            /**
             * Format: int32
             * @description How many minutes it waits before it tries again.
             */
            retryWaitInterval?: number | null;
            /** @description Whether it runs by itself at all. */
            scheduleEnabled?: boolean | null;
            /** @description The hours within which it runs, for a job that runs periodically. */
            periodicallyWindowSettings?: components["schemas"]["BackupWindowInput"];
            /**
             * Format: int32
             * @description How many minutes after the full hour it starts, for a job that runs periodically.
             */
            periodicallyOffsetMinutes?: number | null;
            /** @description How often it runs, for a job that runs periodically. */
            periodicallyEvery?: components["schemas"]["SchedulePeriod"] | null;
        };
        /** @description One run of a job. */
        JobSession: {
            /**
             * Format: uuid
             * @description The id of the session.
             */
            id?: string | null;
            /**
             * Format: date-time
             * @description When it was started, in UTC.
             */
            creationTime?: string | null;
            /**
             * Format: date-time
             * @description When it ended, in UTC. Left out or null while it runs.
             */
            endTime?: string | null;
            /**
             * Format: int32
             * @description How many objects it has got through.
             */
            progress?: number | null;
            /** @description How it is doing or how it ended. */
            status?: components["schemas"]["JobStatus"] | string | null;
            /** @description How fast it is and how much it has done. */
            statistics?: components["schemas"]["JobStatistics"] | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description What went wrong or is worth knowing, in a few words. */
            details?: string | null;
            /**
             * Format: int32
             * @description How often it has tried again.
             */
            retryCount?: number | null;
        };
        /** @description A site in a job. */
        JobSite: {
            /** @description The id of the site, as `GET …/Sites` gives it. */
            id?: string | null;
            /** @description Its address. */
            url?: string | null;
            /** @description The name of the site. */
            name?: string | null;
            /** @description Whether it lives in Microsoft 365 rather than on the premises. */
            isCloud?: boolean | null;
            /** @description Whether it is a user's personal site. */
            isPersonal?: boolean | null;
            /** @description The title of the site. */
            title?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description The address of the site above it. */
            parentUrl?: string | null;
            /** @description Why the site could not be read. */
            siteCollectionError?: string | null;
        };
        /** @description A site in a job. */
        JobSiteInput: {
            /** @description The id of the site, as `GET …/Sites` gives it. */
            id: string;
            /** @description Its address. */
            url: string;
            /** @description The name of the site. */
            name?: string;
            /** @description Whether it lives in Microsoft 365 rather than on the premises. */
            isCloud: boolean;
            /** @description Whether it is a user's personal site. */
            isPersonal: boolean;
            /** @description The title of the site. */
            title: string;
            /** @description The address of the site above it. */
            parentUrl?: string;
            /** @description Why the site could not be read. */
            siteCollectionError?: string;
        };
        /** @description How to start a job. */
        JobStart: {
            /** @description Whether to read everything again, instead of what has changed. */
            full?: boolean;
        };
        /** @description How fast a session is and how much it has done. */
        JobStatistics: {
            /**
             * Format: int64
             * @description How many bytes a second it processes.
             */
            processingRateBytesPS?: number | null;
            /**
             * Format: int64
             * @description How many items a second it processes.
             */
            processingRateItemsPS?: number | null;
            /**
             * Format: int64
             * @description How many bytes a second it reads.
             */
            readRateBytesPS?: number | null;
            /**
             * Format: int64
             * @description How many bytes a second it writes.
             */
            writeRateBytesPS?: number | null;
            /**
             * Format: int64
             * @description How many bytes it has transferred.
             */
            transferredDataBytes?: number | null;
            /**
             * Format: int64
             * @description How many objects it has processed.
             */
            processedObjects?: number | null;
            /** @description What slows it down. */
            bottleneck?: components["schemas"]["Bottleneck"] | string | null;
        };
        /**
         * @description How a session is doing or how it ended.
         * @enum {string}
         */
        JobStatus: "Stopped" | "Running" | "Success" | "Failed" | "Warning" | "NotConfigured" | "Disconnected" | "Queued";
        /**
         * @description Whether a job backs up or copies.
         * @enum {string}
         */
        JobType: "Backup" | "Copy";
        /** @description The licence of the server. */
        License: {
            /**
             * Format: uuid
             * @description The id of the licence.
             */
            licenseID?: string | null;
            /** @description The mail address of the licensee. */
            email?: string | null;
            /** @description Whether it is still good. */
            status?: components["schemas"]["LicenseStatus"] | string | null;
            /** @description What kind of licence it is. */
            type?: components["schemas"]["LicenseType"] | string | null;
            /** @description Who it is for. */
            licensedTo?: string | null;
            /**
             * Format: int32
             * @description How many users it is for.
             */
            totalNumber?: number | null;
            /**
             * Format: int32
             * @description How many users take one.
             */
            usedNumber?: number | null;
            /**
             * Format: int32
             * @description How many of them are new and not counted yet.
             */
            newNumber?: number | null;
            /** @description The id to tell the support. */
            supportID?: string | null;
            /**
             * Format: date-time
             * @description When it ends, in UTC. It is `licenseExpires` since v7.
             */
            expirationDate?: string | null;
            /** @description Whom to speak to. Up to v6. */
            contactPerson?: string | null;
            /**
             * Format: date-time
             * @description When the support ends, in UTC. Up to v6.
             */
            supportExpirationDate?: string | null;
        };
        /** @description Whether the licence is fetched by itself. */
        LicenseAutoUpdate: {
            /** @description Whether it is. */
            isEnabled?: boolean | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description What may be done with it. */
            _actions?: components["schemas"]["Actions"];
        };
        /** @description Whether the licence is to be fetched by itself. */
        LicenseAutoUpdateInput: {
            /** @description Whether it is. */
            isEnabled?: boolean | null;
        };
        /** @description A licence to install. */
        LicenseInstallation: {
            /** @description The licence file, as Base64. */
            licenseFile?: string;
        };
        /** @description What the report of licences is to cover. */
        LicenseReportOptions: {
            /**
             * Format: date-time
             * @description When the time that it covers begins.
             */
            startTime?: string;
            /**
             * Format: date-time
             * @description When the time that it covers ends.
             */
            endTime?: string;
            /** @description The format of the report. */
            format?: components["schemas"]["ReportFormat"];
            /** @description The time zone of the report, by its Windows name, such as `W. Europe Standard Time`. */
            timezone?: string;
        };
        /**
         * @description Whether a user counts.
         * @enum {string}
         */
        LicenseState: "Licensed" | "New" | "TemporarilyAssigned" | "Exceeded";
        /**
         * @description Whether a licence is still good.
         * @enum {string}
         */
        LicenseStatus: "Valid" | "Expired";
        /**
         * @description What kind of licence it is.
         * @enum {string}
         */
        LicenseType: "Subscription" | "Evaluation" | "NFR" | "Rental" | "Community" | "AwsPrivateOffer";
        /** @description A user who takes a licence. */
        LicensedUser: {
            /** @description The id of the licensed user. */
            id?: string | null;
            /** @description The name that the user signs in with. */
            name?: string | null;
            /** @description Whether there are backups of the user. */
            isBackedUp?: boolean | null;
            /**
             * Format: date-time
             * @description When the user was last backed up, in UTC.
             */
            lastBackupDate?: string | null;
            /** @description Whether the user counts. */
            licenseState?: components["schemas"]["LicenseState"] | string | null;
            /**
             * Format: uuid
             * @description The organization it belongs to.
             */
            organizationId?: string | null;
            /** @description The id that backups know the organization by, which stays when the organization is removed. */
            backedUpOrganizationId?: string | null;
            /** @description The name of the organization. */
            organizationName?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description What a monthly report is about. */
        LicensingReportParameters: {
            /**
             * Format: int32
             * @description The id of the report.
             */
            reportID?: number | null;
            /** @description Whether it has been approved. */
            reportStatus?: components["schemas"]["LicensingReportStatus"] | string | null;
            /** @description Who the licence is for. */
            companyName?: string | null;
            /**
             * Format: date-time
             * @description When the licence ends, in UTC.
             */
            licenseExpirationDate?: string | null;
            /**
             * Format: uuid
             * @description The id of the licence.
             */
            licenseID?: string | null;
            /** @description The id to tell the support. */
            supportID?: string | null;
            /**
             * Format: date-time
             * @description When the report was made, in UTC.
             */
            reportGenerationDate?: string | null;
            /** @description The month it is about. */
            reportingInterval?: components["schemas"]["ReportInterval"] | null;
        };
        /**
         * @description Whether a monthly report has been approved.
         * @enum {string}
         */
        LicensingReportStatus: "Approved" | "Draft";
        /** @description A pointer to a related resource. */
        Link: {
            /** @description Where the resource is. An absolute URL up to v5, a path that begins with the version (`/v6/…`) since v6. */
            href?: string | null;
        };
        /** @description Related resources by the name of their relation, such as `self`, `jobs` or `next`. */
        Links: {
            [key: string]: components["schemas"]["Link"];
        } | null;
        /**
         * @description Where a user or a group lives.
         * @enum {string}
         */
        LocationType: "OnPremises" | "Cloud" | "Hybrid";
        /** @description One line of a session's log. */
        LogItem: {
            /**
             * Format: uuid
             * @description The id of the log item.
             */
            id?: string | null;
            /**
             * Format: int64
             * @description The number of the log item; it grows with every change.
             */
            usn?: number | null;
            /**
             * Format: date-time
             * @description When it began, in UTC.
             */
            creationTime?: string | null;
            /**
             * Format: date-time
             * @description When it ended, in UTC.
             */
            endTime?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description What happened, in words. Up to v7. */
            title?: string | null;
        };
        /** @description A mailbox that a repository holds. */
        MailboxData: {
            /** @description The id of the mailbox in the repository. */
            id?: string | null;
            /** @description Whether it is an archive mailbox. */
            isArchive?: boolean | null;
            /** @description The name that people see. */
            displayName?: string | null;
            /** @description The mail address of the mailbox. */
            email?: string | null;
            /**
             * Format: date-time
             * @description When it was last backed up, in UTC.
             */
            backedUpTime?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description The organization it belongs to. */
            organizationId?: string | null;
        };
        /** @description What the report of mailboxes is to cover. */
        MailboxReportOptions: {
            /**
             * Format: uuid
             * @description The organization to report on. All of them when left out.
             */
            organizationId?: string | null;
            /** @description The format of the report. */
            format?: components["schemas"]["ReportFormat"];
            /** @description The time zone of the report, by its Windows name, such as `W. Europe Standard Time`. */
            timezone?: string;
        };
        /** @description A monthly report of licences. */
        MonthlyReport: {
            /** @description What the report is about. */
            reportParameters?: components["schemas"]["LicensingReportParameters"] | null;
            /** @description The numbers of all organizations together. */
            reportSummary?: components["schemas"]["MonthlyReportSummary"] | null;
            /** @description The numbers by organization. */
            organizations?: components["schemas"]["MonthlyReportOrganization"][] | null;
        };
        /** @description What to take out of a monthly report before it is approved. */
        MonthlyReportApproval: {
            /** @description The users to take out, by organization. */
            removedUsers?: components["schemas"]["MonthlyReportRemoval"][];
        };
        /** @description The numbers of an organization. */
        MonthlyReportOrganization: {
            /** @description The organization. */
            organizationId?: string | null;
            /** @description The name of the organization. */
            organizationName?: string | null;
            /**
             * Format: int32
             * @description How many users were taken out of the report.
             */
            removedUsersCount?: number | null;
            /** @description Why they were taken out. */
            removalReason?: string | null;
            /**
             * Format: int32
             * @description How many users are reported.
             */
            reportedUsersCount?: number | null;
            /**
             * Format: int32
             * @description How many users are new and not counted yet.
             */
            newUsersCount?: number | null;
            /**
             * Format: int32
             * @description How many users were counted first.
             */
            initialUsersCount?: number | null;
        };
        /** @description Users to take out of a monthly report. */
        MonthlyReportRemoval: {
            /** @description The organization. */
            organizationId?: string;
            /**
             * Format: int32
             * @description How many users to take out.
             */
            removedUsersCount?: number;
            /** @description Why. */
            removalReason?: string;
        };
        /** @description The numbers of all organizations together. */
        MonthlyReportSummary: {
            /**
             * Format: int32
             * @description How many users were counted first.
             */
            initialUsersCount?: number | null;
            /**
             * Format: int32
             * @description How many users are reported.
             */
            reportedUsersCount?: number | null;
            /**
             * Format: int32
             * @description How many users are new and not counted yet.
             */
            newUsersCount?: number | null;
        };
        /** @description Applications for the server to create, all with the same certificate. */
        NewApplications: {
            /** @description The name of the new applications. */
            displayName: string;
            /** @description The code of `POST /Organizations/{organizationId}/DeviceCode`, after an administrator of the tenant has entered it. */
            userCode: string;
            /** @description The PFX that the applications will sign in with, as Base64 on one line. */
            applicationCertificate: string;
            /**
             * Format: password
             * @description The password of that PFX.
             */
            applicationCertificatePassword?: string;
            /**
             * Format: int32
             * @description How many applications to create. One when left out. Since v5.
             */
            count?: number;
        };
        /** @description One account of the new pool. The table of the v5 document leaves the password out, its example has it; without one the account could not sign in. */
        NewBackupAccount: {
            /** @description The account, as a member of the group it was picked from. */
            groupMember: components["schemas"]["NewGroupMember"];
            /**
             * Format: password
             * @description The password of the account; its app password if multi-factor authentication is on.
             */
            password: string;
        };
        /** @description An application for the pool, and the certificate it signs in with. The documents' table describes one object where their example shows a list; the endpoint takes a bare list of these. */
        NewBackupApplication: {
            /** @description The application. */
            application: components["schemas"]["ExistingApplication"];
            /** @description The PFX that the application signs in with, as Base64 on one line. */
            applicationCertificate: string;
            /**
             * Format: password
             * @description The password of that PFX.
             */
            applicationCertificatePassword?: string;
        };
        /** @description The account to put into the pool. */
        NewGroupMember: {
            /** @description The group that the member was found in, as `GET …/Groups/{groupId}/Members` gives it. Two GUIDs written without a separator, 72 characters. */
            groupId: string;
            /** @description The name of the member. */
            name?: string;
            /** @description The name that the member signs in with. */
            login?: string;
            /** @description What kind of member this is. A backup account is a `User`. */
            type?: components["schemas"]["GroupMemberType"];
            /** @description Whether the member lives in Microsoft 365 rather than on the premises. Missing from the v5 table, present in what the same server answers. */
            isCloud?: boolean;
        };
        /** @description An organization to add. What it needs depends on its type and on how the server is to sign in; the rules say so one by one. */
        NewOrganization: {
            /** @description Where the organization lives. */
            type: components["schemas"]["OrganizationType"];
            /** @description The name of the organization in the backup server. For organizations on the premises, and for renaming. */
            name?: string;
            /** @description Whether to back up Exchange Online. Needs `exchangeOnlineSettings`. */
            isExchangeOnline?: boolean;
            /** @description Whether to back up SharePoint Online and OneDrive. Needs `sharePointOnlineSettings`. */
            isSharePointOnline?: boolean;
            /** @description Whether to back up an Exchange server on the premises. Needs `exchangeSettings`. */
            isExchange?: boolean;
            /** @description How to reach the Exchange server on the premises. */
            exchangeSettings?: components["schemas"]["ExchangeSettings"];
            /** @description Whether to back up a SharePoint server on the premises. Needs `sharepointSettings`. The documents also write isSharePoint; servers answer this spelling, with a small p. */
            isSharepoint?: boolean;
            /** @description The Microsoft cloud that holds the organization. Worldwide when left out, which is usual together with a user code: the region was named when the code was requested. */
            region?: components["schemas"]["Region"];
            /** @description How to sign in to Exchange Online. */
            exchangeOnlineSettings?: components["schemas"]["Office365ConnectionSettings"];
            /** @description How to sign in to SharePoint Online. */
            sharePointOnlineSettings?: components["schemas"]["Office365ConnectionSettings"];
            /** @description How to reach the SharePoint server on the premises. The documents also write sharePointSettings; servers answer this spelling. */
            sharepointSettings?: components["schemas"]["SharepointSettings"];
            /** @description The code of `POST /DeviceCode`, after an administrator of the tenant has entered it. Goes with `newApplicationName`, and since v6 with `configureApplication` as well. Since v4 (4c). */
            userCode?: string;
            /** @description The name of an Entra application for the server to create. It rules out `applicationId` in the settings. Since v4 (4c). */
            newApplicationName?: string;
            /** @description Whether to back up Teams. Since v5. */
            isTeamsOnline?: boolean;
            /** @description Whether to back up the chats of Teams, which only a sign-in as an application can do. Since v6 (6a). */
            isTeamsChatsOnline?: boolean;
            /** @description Whether the server is to give the application in `applicationId` its certificate and permissions. Needs `userCode`. Not documented before v6. */
            configureApplication?: boolean;
        };
        /** @description An object storage. Which properties it has depends on `type`. */
        ObjectStorage: {
            /** @description The bucket, for storage that is compatible with S3. */
            amazonBucketS3Compatible?: components["schemas"]["CompatibleBucket"] | null;
            /** @description The name of the object storage. */
            name?: string | null;
            /** @description A note about the object storage. */
            description?: string | null;
            /** @description Whether to use a class for infrequent access. */
            iaStorageClassEnabled?: boolean | null;
            /** @description That machine, at Amazon. */
            amazonArchiverAppliance?: components["schemas"]["AmazonAppliance"] | null;
            /** @description That machine, at Azure. */
            azureArchiverAppliance?: components["schemas"]["AzureAppliance"] | null;
            /** @description The folder in the bucket. */
            s3Folder?: string | null;
            /**
             * Format: uuid
             * @description The id of the object storage.
             */
            id?: string | null;
            /**
             * Format: uuid
             * @description The account to sign in with.
             */
            accountId?: string | null;
            /** @description Whether it may take only so much space. */
            sizeLimitEnabled?: boolean | null;
            /**
             * Format: int64
             * @description How much space it may take, in gigabytes.
             */
            sizeLimitGB?: number | null;
            /**
             * Format: int64
             * @description How many bytes it takes.
             */
            usedSpaceBytes?: number | null;
            /**
             * Format: int64
             * @description How many bytes it may still take.
             */
            freeSpaceBytes?: number | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description Whether to use the class S3 Glacier Deep Archive. */
            glacierDeepArchiveEnabled?: boolean | null;
            /** @description The bucket, for Amazon S3. */
            amazonBucketS3Aws?: components["schemas"]["AmazonBucket"] | null;
            /** @description Whether a machine at the provider moves the data. */
            useArchiverAppliance?: boolean | null;
            /** @description The container, for Azure Blob. */
            azureContainer?: components["schemas"]["AzureContainer"] | null;
            /** @description The folder in the container. */
            azureFolder?: string | null;
            /** @description The Azure application that sets the machine up. */
            azureServiceAccount?: components["schemas"]["AzureServiceAccount"] | null;
            /** @description The Azure subscription that pays for the machine. */
            azureSubscription?: components["schemas"]["AzureSubscription"] | null;
            /** @description What kind of object storage it is. */
            type?: components["schemas"]["ObjectStorageType"] | string | null;
        };
        /** @description An object storage to add or to change. Which properties it takes depends on `type`. */
        ObjectStorageInput: {
            /** @description The bucket, for storage that is compatible with S3. */
            amazonBucketS3Compatible?: components["schemas"]["CompatibleBucketInput"];
            /** @description The name of the object storage. */
            name?: string;
            /** @description A note about the object storage. */
            description?: string;
            /** @description Whether to use a class for infrequent access. */
            iaStorageClassEnabled?: boolean | null;
            /** @description That machine, at Amazon. */
            amazonArchiverAppliance?: components["schemas"]["AmazonApplianceInput"];
            /** @description That machine, at Azure. */
            azureArchiverAppliance?: components["schemas"]["AzureApplianceInput"];
            /** @description The folder in the bucket. */
            s3Folder?: string;
            /**
             * Format: uuid
             * @description The id of the object storage.
             */
            id?: string;
            /**
             * Format: uuid
             * @description The account to sign in with.
             */
            accountId?: string | null;
            /** @description Whether it may take only so much space. */
            sizeLimitEnabled?: boolean | null;
            /**
             * Format: int64
             * @description How much space it may take, in gigabytes.
             */
            sizeLimitGB?: number | null;
            /** @description Whether to use the class S3 Glacier Deep Archive. */
            glacierDeepArchiveEnabled?: boolean | null;
            /** @description The bucket, for Amazon S3. */
            amazonBucketS3Aws?: components["schemas"]["AmazonBucketInput"];
            /** @description Whether a machine at the provider moves the data. */
            useArchiverAppliance?: boolean | null;
            /** @description The container, for Azure Blob. */
            azureContainer?: components["schemas"]["AzureContainerInput"];
            /** @description The folder in the container. */
            azureFolder?: string;
            /** @description The Azure application that sets the machine up. */
            azureServiceAccount?: components["schemas"]["AzureServiceAccountInput"];
            /** @description The Azure subscription that pays for the machine. */
            azureSubscription?: components["schemas"]["AzureSubscriptionInput"];
            /** @description What kind of object storage it is. */
            type?: components["schemas"]["ObjectStorageType"];
        };
        /**
         * @description What kind of object storage it is.
         * @enum {string}
         */
        ObjectStorageType: "AzureBlob" | "AmazonS3" | "AmazonS3Compatible" | "AzureBlobArchive" | "AmazonS3Glacier";
        /** @description How to sign in to one of the services of Microsoft 365. */
        Office365ConnectionSettings: {
            /** @description The account to sign in with. When signing in to Exchange Online as an application, the account that the application acts as. */
            account?: string;
            /**
             * Format: password
             * @description The password of the account; its app password with legacy protocols.
             */
            password?: string;
            /** @description Whether the server is to give the account the roles it needs. */
            grantAdminAccess?: boolean;
            /** @description Whether to sign in by modern authentication. False for basic authentication. */
            useMfa?: boolean;
            /** @description Whether basic authentication is to go through the product's own Entra application. */
            useCustomVeeamAADApplication?: boolean;
            /**
             * Format: uuid
             * @description The Entra application to sign in with.
             */
            applicationId?: string;
            /**
             * Format: password
             * @description A secret of that application. Legacy protocols only, and instead of a certificate.
             */
            applicationSecret?: string;
            /**
             * Format: password
             * @description The password of the PFX.
             */
            applicationCertificatePassword?: string;
            /** @description The thumbprint of the certificate. The server works it out itself, so it may be left out. */
            applicationCertificateThumbprint?: string;
            /** @description Whether to sign in as an application, with a certificate and without a password. Since v4. */
            useApplicationOnlyAuth?: boolean;
            /** @description The tenant's name, such as `contoso.onmicrosoft.com`. Needed for SharePoint Online with an existing application. The v4 table leaves it out; v4 servers answer it. Since v4. */
            officeOrganizationName?: string;
            /** @description Whether to back up web parts that SharePoint does not export too. Since v4. */
            sharePointSaveAllWebParts?: boolean;
            /** @description The PFX to sign in with, private key included, as Base64 on one line. */
            applicationCertificate?: string;
        };
        /** @description How the server signs in to one of the services of Microsoft 365. */
        Office365ConnectionSettingsResponse: {
            /** @description The account that the server signs in or acts as. */
            account?: string | null;
            /** @description Whether the server gives the account the roles it needs. The v3 table calls it a string; its example shows a boolean. */
            grantAdminAccess?: boolean | null;
            /** @description Whether the server signs in by modern authentication. */
            useMfa?: boolean | null;
            /** @description Whether basic authentication goes through the product's own Entra application. */
            useCustomVeeamAADApplication?: boolean | null;
            /**
             * Format: uuid
             * @description The Entra application that the server signs in with.
             */
            applicationId?: string | null;
            /** @description The thumbprint of the certificate in use. The only trace of it that is ever answered. */
            applicationCertificateThumbprint?: string | null;
            /** @description Whether the server signs in as an application, with a certificate and without an account. Since v4. */
            useApplicationOnlyAuth?: boolean | null;
            /** @description The tenant's name, such as `contoso.onmicrosoft.com`. Answered for one service or for both. Since v4. */
            officeOrganizationName?: string | null;
            /** @description Whether web parts that SharePoint does not export are backed up too. Since v4. */
            sharePointSaveAllWebParts?: boolean | null;
        };
        /** @description A OneDrive of a user. */
        OneDrive: {
            /** @description The id of the OneDrive. */
            id?: string | null;
            /** @description The name of the OneDrive. */
            name?: string | null;
            /** @description Its address. */
            url?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description A OneDrive that a repository holds. */
        OneDriveData: {
            /** @description The id of the OneDrive in the repository. */
            id?: string | null;
            /** @description The title of the OneDrive. */
            title?: string | null;
            /** @description Its address. */
            url?: string | null;
            /**
             * Format: date-time
             * @description When it was last backed up, in UTC.
             */
            backedUpTime?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description The organization it belongs to. */
            organizationId?: string | null;
        };
        /** @description An organization. */
        Organization: {
            /** @description Where the organization lives. */
            type?: components["schemas"]["OrganizationType"] | string | null;
            /**
             * Format: uuid
             * @description The id that the server gave to the organization.
             */
            id?: string | null;
            /** @description The name of the organization in the backup server. */
            name?: string | null;
            /** @description Whether Exchange Online is backed up. */
            isExchangeOnline?: boolean | null;
            /** @description Whether SharePoint Online and OneDrive are backed up. */
            isSharePointOnline?: boolean | null;
            /** @description Whether an Exchange server on the premises is backed up. */
            isExchange?: boolean | null;
            /** @description How the Exchange server on the premises is reached. */
            exchangeSettings?: components["schemas"]["ExchangeSettingsResponse"] | null;
            /** @description Whether a SharePoint server on the premises is backed up. Spelled with a small p, unlike `isSharePointOnline`. */
            isSharepoint?: boolean | null;
            /** @description Whether there are backups. The v4 table calls it a string, its example and the later versions show a boolean. Left out without `extendedView`. */
            isBackedup?: boolean | null;
            /**
             * Format: date-time
             * @description When the first backup ran, in UTC. Left out before that, and without `extendedView`.
             */
            firstBackuptime?: string | null;
            /**
             * Format: date-time
             * @description When the last backup ran, in UTC. Left out before that, and without `extendedView`.
             */
            lastBackuptime?: string | null;
            /** @description Related resources, such as `self`, `jobs`, `groups`, `users` and `sites`. */
            _links?: components["schemas"]["Links"];
            /** @description What may be done with the organization. Empty for an administrator. */
            _actions?: components["schemas"]["Actions"];
            /** @description The Microsoft cloud that holds the organization. */
            region?: components["schemas"]["Region"] | string | null;
            /** @description The name of the organization in Microsoft 365. Since v4. */
            officeName?: string | null;
            /** @description How the server signs in to Exchange Online. */
            exchangeOnlineSettings?: components["schemas"]["Office365ConnectionSettingsResponse"] | null;
            /** @description How the server signs in to SharePoint Online. */
            sharePointOnlineSettings?: components["schemas"]["Office365ConnectionSettingsResponse"] | null;
            /** @description How the SharePoint server on the premises is reached. */
            sharepointSettings?: components["schemas"]["SharepointSettingsResponse"] | null;
            /** @description Whether Teams is backed up. Since v5. */
            isTeamsOnline?: boolean | null;
            /** @description Whether the chats of Teams are backed up. Since v6 (6a). */
            isTeamsChatsOnline?: boolean | null;
            /** @description Whether the server set up the Entra application itself. Since v6. */
            configureApplication?: boolean | null;
        };
        /** @description What to change about an organization. Whatever is left out stays as it is. */
        OrganizationChanges: {
            /** @description Where the organization lives. */
            type?: components["schemas"]["OrganizationType"];
            /** @description The name of the organization in the backup server. For organizations on the premises, and for renaming. */
            name?: string;
            /** @description Whether to back up Exchange Online. Needs `exchangeOnlineSettings`. */
            isExchangeOnline?: boolean;
            /** @description Whether to back up SharePoint Online and OneDrive. Needs `sharePointOnlineSettings`. */
            isSharePointOnline?: boolean;
            /** @description Whether to back up an Exchange server on the premises. Needs `exchangeSettings`. */
            isExchange?: boolean;
            /** @description How to reach the Exchange server on the premises. */
            exchangeSettings?: components["schemas"]["ExchangeSettings"];
            /** @description Whether to back up a SharePoint server on the premises. Needs `sharepointSettings`. The documents also write isSharePoint; servers answer this spelling, with a small p. */
            isSharepoint?: boolean;
            /** @description The Microsoft cloud that holds the organization. Worldwide when left out, which is usual together with a user code: the region was named when the code was requested. */
            region?: components["schemas"]["Region"];
            /** @description How to sign in to Exchange Online. */
            exchangeOnlineSettings?: components["schemas"]["Office365ConnectionSettings"];
            /** @description How to sign in to SharePoint Online. */
            sharePointOnlineSettings?: components["schemas"]["Office365ConnectionSettings"];
            /** @description How to reach the SharePoint server on the premises. The documents also write sharePointSettings; servers answer this spelling. */
            sharepointSettings?: components["schemas"]["SharepointSettings"];
            /** @description The code of `POST /DeviceCode`, after an administrator of the tenant has entered it. Goes with `newApplicationName`, and since v6 with `configureApplication` as well. Since v4 (4c). */
            userCode?: string;
            /** @description The name of an Entra application for the server to create. It rules out `applicationId` in the settings. Since v4 (4c). */
            newApplicationName?: string;
            /** @description Whether to back up Teams. Since v5. */
            isTeamsOnline?: boolean;
            /** @description Whether to back up the chats of Teams, which only a sign-in as an application can do. Since v6 (6a). */
            isTeamsChatsOnline?: boolean;
            /** @description Whether the server is to give the application in `applicationId` its certificate and permissions. Needs `userCode`. Not documented before v6. */
            configureApplication?: boolean;
        };
        /** @description An organization whose backups a repository holds. */
        OrganizationData: {
            /** @description The name that people see. */
            displayName?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description The organization, if the server still has it. */
            organizationId?: string | null;
        };
        /** @description How many licences an organization takes. */
        OrganizationLicensing: {
            /**
             * Format: int32
             * @description How many users take one.
             */
            licensedUsers?: number | null;
            /**
             * Format: int32
             * @description How many of them are new and not counted yet.
             */
            newUsers?: number | null;
        };
        /**
         * @description Where the organization lives: in Microsoft 365, on the premises, or in both. The v3 document prints the names of the console ("Microsoft Office 365"); these are the values on the wire.
         * @enum {string}
         */
        OrganizationType: "Office365" | "OnPremises" | "Hybrid";
        /** @description The organization that has signed in, as it may see itself. */
        OwnOrganization: {
            /** @description The id of the organization. */
            id?: string | null;
            /** @description The name of the organization in the backup server. */
            name?: string | null;
            /** @description Where the organization lives. */
            type?: components["schemas"]["OrganizationType"] | string | null;
            /** @description Whether there are backups. */
            isBackedup?: boolean | null;
            /**
             * Format: date-time
             * @description When the first backup ran, in UTC.
             */
            firstBackuptime?: string | null;
            /**
             * Format: date-time
             * @description When the last backup ran, in UTC.
             */
            lastBackuptime?: string | null;
            /** @description What the tenant may do, such as `explore`. */
            _actions?: components["schemas"]["Actions"];
        };
        /** @description Some applications of a tenant. */
        PageOfApplication: {
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
            /** @description The applications on this page. */
            results: components["schemas"]["Application"][];
        };
        /** @description Some backup applications of an organization. */
        PageOfBackupApplication: {
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
            /** @description The backup applications on this page. */
            results: components["schemas"]["BackupApplication"][];
        };
        /** @description Some groups of an organization. */
        PageOfGroup: {
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
            /** @description The groups on this page. */
            results: components["schemas"]["Group"][];
        };
        /** @description Some groups. */
        PageOfGroupData: {
            /** @description The groups on this page. */
            results: components["schemas"]["GroupData"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description Some members of a group. */
        PageOfGroupMember: {
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
            /** @description The members on this page. */
            results: components["schemas"]["GroupMember"][];
        };
        /** @description Some sessions. */
        PageOfJobSession: {
            /** @description The sessions on this page. */
            results: components["schemas"]["JobSession"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description Some licensed users. */
        PageOfLicensedUser: {
            /** @description The licensed users on this page. */
            results: components["schemas"]["LicensedUser"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description Some log items. */
        PageOfLogItem: {
            /** @description The log items on this page. */
            results: components["schemas"]["LogItem"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description Some mailboxes. */
        PageOfMailboxData: {
            /** @description The mailboxes on this page. */
            results: components["schemas"]["MailboxData"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description Some OneDrives. */
        PageOfOneDrive: {
            /** @description The OneDrives on this page. */
            results: components["schemas"]["OneDrive"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description Some OneDrives. */
        PageOfOneDriveData: {
            /** @description The OneDrives on this page. */
            results: components["schemas"]["OneDriveData"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description Some organizations. */
        PageOfOrganizationData: {
            /** @description The organizations on this page. */
            results: components["schemas"]["OrganizationData"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description Some organizations. */
        PageOfRepositoryUsage: {
            /** @description The organizations on this page. */
            results: components["schemas"]["RepositoryUsage"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description Some restore sessions. */
        PageOfRestoreSession: {
            /** @description The restore sessions on this page. */
            results: components["schemas"]["RestoreSession"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description Some events. */
        PageOfRestoreSessionEvent: {
            /** @description The events on this page. */
            results: components["schemas"]["RestoreSessionEvent"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description Some sites. */
        PageOfSite: {
            /** @description The sites on this page. */
            results: components["schemas"]["Site"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description Some sites. */
        PageOfSiteData: {
            /** @description The sites on this page. */
            results: components["schemas"]["SiteData"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description Some teams. */
        PageOfTeam: {
            /** @description The teams on this page. */
            results: components["schemas"]["Team"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description Some teams. */
        PageOfTeamData: {
            /** @description The teams on this page. */
            results: components["schemas"]["TeamData"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description Some repositories. */
        PageOfUsedRepository: {
            /** @description The repositories on this page. */
            results: components["schemas"]["UsedRepository"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description Some users of an organization. */
        PageOfUser: {
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
            /** @description The users on this page. */
            results: components["schemas"]["User"][];
        };
        /** @description Some users. */
        PageOfUserData: {
            /** @description The users on this page. */
            results: components["schemas"]["UserData"][];
            /**
             * Format: int32
             * @description How many results come before this page.
             */
            offset: number;
            /**
             * Format: int32
             * @description How many results the server puts on a page, which may be fewer than were asked for.
             */
            limit: number;
            /**
             * Format: uuid
             * @description The server's name for the result it keeps, to be handed back for the next page.
             */
            setId?: string | null;
            /** @description The neighbouring pages as `first`, `prev`, `self` and `next`. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int32
             * @description How many results there are on all pages together, if the server counted them. Up to v7.
             */
            totalCount?: number | null;
        };
        /** @description A backup proxy. */
        Proxy: {
            /** @description Whether it reaches the internet through a proxy server. */
            useInternetProxy?: boolean | null;
            /** @description Whether that proxy server is its own or the backup server's. */
            internetProxyType?: components["schemas"]["InternetProxyType"] | string | null;
            /**
             * Format: uuid
             * @description The id of the proxy.
             */
            id?: string | null;
            /** @description The name of the machine. */
            hostName?: string | null;
            /** @description A note about the proxy. */
            description?: string | null;
            /**
             * Format: int32
             * @description The port that the proxy listens on.
             */
            port?: number | null;
            /** @description Whether it may use only so much of the network. */
            enableNetworkThrottling?: boolean | null;
            /**
             * Format: int64
             * @description How much of the network it may use, in `throttlingUnit`.
             */
            throttlingValue?: number | null;
            /** @description The unit of `throttlingValue`. */
            throttlingUnit?: components["schemas"]["ThrottlingUnit"] | string | null;
            /** @description Whether it can be reached. */
            status?: components["schemas"]["ProxyStatus"] | string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description How the proxy was added. */
            type?: components["schemas"]["ProxyType"] | string | null;
            /** @description That proxy server. */
            internetProxySettings?: components["schemas"]["InternetProxy"] | null;
            /**
             * Format: int32
             * @description How many threads it may use. Up to v7.
             */
            threadsNumber?: number | null;
        };
        /** @description A backup proxy to add or to change. */
        ProxyInput: {
            /** @description Whether it is to reach the internet through a proxy server. */
            useInternetProxy?: boolean | null;
            /** @description Whether that proxy server is its own or the backup server's. */
            internetProxyType?: components["schemas"]["InternetProxyType"] | null;
            /** @description The name of the machine. */
            hostName?: string;
            /** @description A note about the proxy. */
            description?: string;
            /**
             * Format: int32
             * @description The port that the proxy is to listen on.
             */
            port?: number | null;
            /** @description The account to sign in to the machine with. */
            username?: string;
            /**
             * Format: password
             * @description The password of the account.
             */
            password?: string;
            /** @description Whether it may use only so much of the network. */
            enableNetworkThrottling?: boolean | null;
            /**
             * Format: int64
             * @description How much of the network it may use, in `throttlingUnit`.
             */
            throttlingValue?: number | null;
            /** @description The unit of `throttlingValue`. */
            throttlingUnit?: components["schemas"]["ThrottlingUnit"] | null;
            /** @description Whether to take it over from another server that still has it. */
            attachUsedProxy?: boolean | null;
            /** @description Whether the machine is in the domain of the backup server. */
            useDomainNetwork?: boolean | null;
            /** @description That proxy server. */
            internetProxySettings?: components["schemas"]["InternetProxyInput"];
            /**
             * Format: uuid
             * @description The id of the proxy.
             */
            id?: string | null;
            /**
             * Format: int32
             * @description How many threads it may use. Up to v7.
             */
            threadsNumber?: number | null;
        };
        /** @description How to remove a proxy. */
        ProxyRemoval: {
            /** @description Whether to remove it even if the machine cannot be reached. */
            force?: boolean;
            /** @description The account to sign in to the machine with. */
            userName?: string;
            /**
             * Format: password
             * @description The password of the account.
             */
            userPassword?: string;
        };
        /** @description The proxies to read again. */
        ProxyRescan: {
            /** @description The proxies. */
            proxies?: components["schemas"]["ProxyToRescan"][];
        };
        /**
         * @description Whether a proxy can be reached.
         * @enum {string}
         */
        ProxyStatus: "Online" | "Offline";
        /** @description A proxy to read again. */
        ProxyToRescan: {
            /**
             * Format: uuid
             * @description The id of the proxy.
             */
            id?: string;
        };
        /**
         * @description How a proxy was added.
         * @enum {string}
         */
        ProxyType: "Local" | "Domain" | "Workgroup";
        /**
         * @description The Microsoft cloud that holds the organization. Since v6 the two clouds of the United States are spelled `USGovernment` and `USDefence`; v3 to v5 say `USgovCommunity` and `USgovDefence`.
         * @enum {string}
         */
        Region: "Worldwide" | "Germany" | "China" | "USDefence" | "USGovernment";
        /**
         * @description The format of a report.
         * @enum {string}
         */
        ReportFormat: "PDF" | "CSV";
        /** @description The time that a report is about. */
        ReportInterval: {
            /**
             * Format: date-time
             * @description When it begins, in UTC.
             */
            startOfInterval?: string | null;
            /**
             * Format: date-time
             * @description When it ends, in UTC.
             */
            endOfInterval?: string | null;
        };
        /** @description A backup repository. */
        Repository: {
            /**
             * Format: int64
             * @description How large the disk is, in bytes.
             */
            capacityBytes?: number | null;
            /**
             * Format: int64
             * @description How much of the disk is free, in bytes.
             */
            freeSpaceBytes?: number | null;
            /**
             * Format: uuid
             * @description The id of the repository.
             */
            id?: string | null;
            /** @description The name of the repository. */
            name?: string | null;
            /** @description A note about the repository. */
            description?: string | null;
            /** @description Where it is on its proxy. */
            path?: string | null;
            /** @description Whether backups are kept by the age of each item or of each restore point. */
            retentionType?: components["schemas"]["RetentionType"] | string | null;
            /** @description Whether they are kept for days, months or years. */
            retentionPeriodType?: components["schemas"]["RetentionPeriodType"] | string | null;
            /**
             * Format: int32
             * @description For how many days they are kept.
             */
            dailyRetentionPeriod?: number | null;
            /**
             * Format: int32
             * @description For how many months they are kept.
             */
            monthlyRetentionPeriod?: number | null;
            /** @description For how many years they are kept. */
            yearlyRetentionPeriod?: components["schemas"]["RetentionYears"] | string | null;
            /** @description How often what is too old is removed. */
            retentionFrequencyType?: components["schemas"]["RetentionFrequency"] | string | null;
            /** @description At what time that happens each day, such as `22:00:00`. */
            dailyTime?: string | null;
            /** @description On which days that happens. */
            dailyType?: components["schemas"]["ScheduleDays"] | string | null;
            /** @description At what time that happens each month. */
            monthlyTime?: string | null;
            /** @description In which week of the month that happens. */
            monthlyDaynumber?: components["schemas"]["WeekOfMonth"] | string | null;
            /** @description On which day of that week that happens. */
            monthlyDayofweek?: components["schemas"]["DayOfWeek"] | string | null;
            /**
             * Format: uuid
             * @description The proxy that works for it.
             */
            proxyId?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: uuid
             * @description The object storage that extends it. Up to v7.
             */
            objectStorageId?: string | null;
            /** @description Where the proxy keeps the cache of the object storage. Up to v7. */
            objectStorageCachePath?: string | null;
            /** @description Whether backups in the object storage are encrypted. */
            objectStorageEncryptionEnabled?: boolean | null;
            /**
             * Format: uuid
             * @description The password they are encrypted with.
             */
            encryptionKeyId?: string | null;
            /** @description Whether the server's knowledge of it is out of date. */
            isOutOfSync?: boolean | null;
            /** @description Whether it is for copies that are kept for long. */
            isLongTerm?: boolean | null;
        };
        /** @description A backup repository to create or to change. */
        RepositoryInput: {
            /** @description The name of the repository. */
            name?: string;
            /** @description A note about the repository. */
            description?: string;
            /** @description Where it is to be on its proxy. */
            path?: string;
            /** @description Whether to keep backups for days, months or years. */
            retentionPeriodType?: components["schemas"]["RetentionPeriodType"] | null;
            /**
             * Format: int32
             * @description For how many days to keep them.
             */
            dailyRetentionPeriod?: number | null;
            /**
             * Format: int32
             * @description For how many months to keep them.
             */
            monthlyRetentionPeriod?: number | null;
            /** @description For how many years to keep them. */
            yearlyRetentionPeriod?: components["schemas"]["RetentionYears"] | null;
            /** @description How often to remove what is too old. */
            retentionFrequencyType?: components["schemas"]["RetentionFrequency"] | null;
            /** @description Whether to keep backups by the age of each item or of each restore point. */
            retentionType: components["schemas"]["RetentionType"] | null;
            /** @description At what time to do that each day, such as `22:00:00`. */
            dailyTime?: string;
            /** @description On which days to do that. */
            dailyType?: components["schemas"]["ScheduleDays"] | null;
            /** @description At what time to do that each month. */
            monthlyTime?: string;
            /** @description In which week of the month to do that. */
            monthlyDaynumber?: components["schemas"]["WeekOfMonth"] | null;
            /** @description On which day of that week to do that. */
            monthlyDayofweek?: components["schemas"]["DayOfWeek"] | null;
            /**
             * Format: uuid
             * @description The proxy that is to work for it.
             */
            proxyId?: string | null;
            /** @description Whether to take it over from another server that still has it. */
            attachUsedRepository?: boolean | null;
            /**
             * Format: uuid
             * @description The object storage to extend it with. Up to v7.
             */
            objectStorageId?: string | null;
            /** @description Where the proxy is to keep the cache of the object storage. Up to v7. */
            objectStorageCachePath?: string;
            /** @description Whether to encrypt backups in the object storage. */
            objectStorageEncryptionEnabled?: boolean | null;
            /**
             * Format: uuid
             * @description The password to encrypt them with.
             */
            encryptionKeyId?: string | null;
            /**
             * Format: uuid
             * @description The id of the repository.
             */
            id?: string | null;
        };
        /** @description A repository that is brought up to date. */
        RepositorySync: {
            /**
             * Format: uuid
             * @description The id of the synchronization.
             */
            id?: string | null;
            /**
             * Format: uuid
             * @description The repository.
             */
            repositoryId?: string | null;
            /** @description How it is doing. */
            state?: components["schemas"]["RepositorySyncState"] | string | null;
            /**
             * Format: int32
             * @description How far it has come, in percent.
             */
            progressPercent?: number | null;
            /** @description Why it failed. */
            error?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /**
         * @description How bringing a repository up to date is doing.
         * @enum {string}
         */
        RepositorySyncState: "None" | "Synchronizing" | "Failed";
        /** @description How much space an organization takes in a repository. */
        RepositoryUsage: {
            /** @description The name of the organization. */
            name?: string | null;
            /** @description The id of the organization. */
            id?: string | null;
            /**
             * Format: int64
             * @description How many bytes it takes.
             */
            usedSpaceBytes?: number | null;
            /**
             * Format: int64
             * @description How many bytes of the cache it takes.
             */
            localCacheUsedSpaceBytes?: number | null;
            /**
             * Format: int64
             * @description How many bytes of the object storage it takes.
             */
            objectStorageUsedSpaceBytes?: number | null;
        };
        /**
         * @description How it went.
         * @enum {string}
         */
        RestoreEventStatus: "Running" | "Success" | "Warning" | "Failed" | "Cancelled" | "Skipped";
        /**
         * @description What was done with an item.
         * @enum {string}
         */
        RestoreEventType: "None" | "Save" | "Export" | "Send" | "Restore" | "View";
        /** @description A point in time to restore from. */
        RestorePoint: {
            /** @description The id of the restore point. */
            id?: string | null;
            /**
             * Format: uuid
             * @description The repository it is in.
             */
            repositoryId?: string | null;
            /**
             * Format: date-time
             * @description When it was made, in UTC.
             */
            backupTime?: string | null;
            /**
             * Format: uuid
             * @description The job that made it.
             */
            jobId?: string | null;
            /**
             * Format: uuid
             * @description The retrieval that brought it back from an archive.
             */
            retrievalId?: string | null;
            /**
             * Format: uuid
             * @description The organization it is of.
             */
            organizationId?: string | null;
            /** @description Whether it holds mailboxes. */
            isExchange?: boolean | null;
            /** @description Whether it holds sites. */
            isSharePoint?: boolean | null;
            /** @description Whether it holds OneDrives. */
            isOneDrive?: boolean | null;
            /** @description Whether it holds teams. */
            isTeams?: boolean | null;
            /** @description Whether it is a copy that is kept for long. */
            isLongTermCopy?: boolean | null;
            /** @description Whether it was brought back from an archive. */
            isRetrieved?: boolean | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description A mailbox in a restore point. */
        RestorePointMailbox: {
            /**
             * Format: uuid
             * @description The id of the mailbox.
             */
            id?: string | null;
            /** @description The name that people see. */
            displayName?: string | null;
            /** @description The mail address of the mailbox. */
            email?: string | null;
            /** @description Whether it is an archive mailbox. */
            isArchive?: boolean | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description A OneDrive in a restore point. */
        RestorePointOneDrive: {
            /** @description The id of the OneDrive. */
            id?: string | null;
            /** @description The name of the OneDrive. */
            name?: string | null;
            /** @description Its address. */
            url?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description A site in a restore point. */
        RestorePointSite: {
            /** @description The id of the site. */
            siteId?: string | null;
            /** @description The name of the site. */
            name?: string | null;
            /** @description Its address. */
            url?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description A team in a restore point. */
        RestorePointTeam: {
            /**
             * Format: uuid
             * @description The id of the team.
             */
            id?: string | null;
            /** @description The name that people see. */
            displayName?: string | null;
            /** @description What the team is for. */
            description?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description Where the restore portal is and how it signs in. */
        RestorePortalSettings: {
            /**
             * Format: uuid
             * @description The Entra application that it signs in with.
             */
            applicationId?: string | null;
            /** @description Where Microsoft signs its users in. */
            msalAuthorityUri?: string | null;
            /** @description Whether it is open. */
            isEnabled?: boolean | null;
        };
        /** @description A session in which somebody restores. */
        RestoreSession: {
            /**
             * Format: uuid
             * @description The id of the restore session.
             */
            id?: string | null;
            /** @description The name of the restore session. */
            name?: string | null;
            /** @description The name of the organization. */
            organization?: string | null;
            /** @description What is restored: Exchange (`Vex`), SharePoint (`Vesp`), OneDrive (`Veod`) or Teams (`Vet`). */
            type?: components["schemas"]["ExplorerType"] | string | null;
            /**
             * Format: date-time
             * @description When it was opened, in UTC.
             */
            creationTime?: string | null;
            /**
             * Format: date-time
             * @description When it was closed, in UTC.
             */
            endTime?: string | null;
            /** @description Whether it is still open. */
            state?: components["schemas"]["RestoreSessionState"] | string | null;
            /** @description How it ended. */
            result?: components["schemas"]["RestoreSessionResult"] | string | null;
            /** @description Who opened it. */
            initiatedBy?: string | null;
            /** @description What was done, in a few words. */
            details?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description What may be restored in it. */
            scopeName?: string | null;
            /** @description The machine it was opened from. */
            clientHost?: string | null;
            /** @description Why, in the words of who opened it. */
            reason?: string | null;
        };
        /** @description Something that was done in a restore session. */
        RestoreSessionEvent: {
            /** @description The name of the item. */
            itemName?: string | null;
            /** @description What kind of item it is. */
            itemType?: string | null;
            /**
             * Format: int64
             * @description How large the item is, in bytes.
             */
            itemSizeBytes?: number | null;
            /** @description Where the item came from. */
            source?: string | null;
            /** @description Where the item went. */
            target?: string | null;
            /**
             * Format: uuid
             * @description The id of the event.
             */
            id?: string | null;
            /** @description What was done with the item. */
            type?: components["schemas"]["RestoreEventType"] | string | null;
            /** @description How it went. */
            status?: components["schemas"]["RestoreEventStatus"] | string | null;
            /**
             * Format: date-time
             * @description When it began, in UTC.
             */
            startTime?: string | null;
            /**
             * Format: date-time
             * @description When it ended, in UTC.
             */
            endTime?: string | null;
            /** @description How long it took. */
            duration?: string | null;
            /** @description What was done, in a few words. */
            title?: string | null;
            /** @description What was done, in a sentence. */
            message?: string | null;
            /**
             * Format: int32
             * @description The number of the event in the session.
             */
            order?: number | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description The organization that a restore session restores. */
        RestoreSessionOrganization: {
            /**
             * Format: uuid
             * @description The id of the organization.
             */
            id?: string | null;
            /** @description The name of the organization. */
            name?: string | null;
            /** @description Where the organization lives. */
            type?: components["schemas"]["OrganizationType"] | string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /**
         * @description How a restore session ended.
         * @enum {string}
         */
        RestoreSessionResult: "Success" | "Warning" | "Failed";
        /**
         * @description Whether a restore session is still open.
         * @enum {string}
         */
        RestoreSessionState: "Working" | "Stopped";
        /** @description What retention leaves alone, however old it is. */
        RetentionExclusion: {
            /** @description Whether it leaves contacts alone. */
            contacts?: boolean | null;
            /** @description Whether it leaves calendars alone. */
            calendar?: boolean | null;
        };
        /** @description What retention is to leave alone, however old it is. */
        RetentionExclusionInput: {
            /** @description Whether it leaves contacts alone. */
            contacts?: boolean;
            /** @description Whether it leaves calendars alone. */
            calendar?: boolean;
        };
        /**
         * @description How often what is too old is removed.
         * @enum {string}
         */
        RetentionFrequency: "Daily" | "Monthly";
        /**
         * @description Whether backups are kept for days, months or years.
         * @enum {string}
         */
        RetentionPeriodType: "Monthly" | "Daily" | "Yearly";
        /**
         * @description Whether backups are kept by the age of each item or of each restore point.
         * @enum {string}
         */
        RetentionType: "ItemLevel" | "SnapshotBased";
        /**
         * @description For how many years backups are kept. `Keep` is for ever.
         * @enum {string}
         */
        RetentionYears: "Year1" | "Years2" | "Years3" | "Years5" | "Years7" | "Years10" | "Years25" | "Keep";
        /** @description A restore operator role. */
        Role: {
            /**
             * Format: uuid
             * @description The id of the role.
             */
            id?: string | null;
            /**
             * Format: uuid
             * @description The organization it belongs to.
             */
            organizationId?: string | null;
            /** @description The name of the role. */
            name?: string | null;
            /** @description A note about the role. */
            description?: string | null;
            /** @description Whether its operators may restore the entire organization or specific objects. */
            roleType?: components["schemas"]["RoleType"] | string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description A group of a role. */
        RoleGroup: {
            /** @description The id of the group. */
            id?: string | null;
            /** @description The name that people see. */
            displayName?: string | null;
            /** @description The mail name of the group. */
            name?: string | null;
            /** @description What kind of group this is. */
            type?: components["schemas"]["RoleGroupType"] | string | null;
        };
        /** @description A group of a role. */
        RoleGroupInput: {
            /** @description The id of the group. */
            id: string;
            /** @description The name that people see. */
            displayName: string;
            /** @description What kind of group this is. */
            type: components["schemas"]["RoleGroupType"] | null;
            /** @description The mail name of the group. */
            name: string;
        };
        /**
         * @description What kind of group a role has.
         * @enum {string}
         */
        RoleGroupType: "Office365" | "Security" | "Distribution" | "DynamicDistribution" | "Unknown";
        /** @description A restore operator role to create or to change. */
        RoleInput: {
            /**
             * Format: uuid
             * @description The id of the role.
             */
            id?: string | null;
            /**
             * Format: uuid
             * @description The organization it belongs to.
             */
            organizationId?: string;
            /** @description The name of the role. */
            name?: string;
            /** @description A note about the role. */
            description?: string;
            /** @description Whether its operators may restore the entire organization or specific objects. */
            roleType?: components["schemas"]["RoleType"] | null;
            /** @description Who gets the role. */
            operators?: components["schemas"]["RoleItemInput"][];
            /** @description What they may restore, with `SpecificObjects`. */
            selectedItems?: components["schemas"]["RoleItemInput"][];
            /** @description What they may not restore. */
            excludedItems?: components["schemas"]["RoleItemInput"][];
        };
        /** @description A user, group, site or team of a role. */
        RoleItem: {
            /** @description The id of the item in the role. */
            id?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description The site, for `Site`. */
            site?: components["schemas"]["RoleSite"] | null;
            /** @description What the item is. */
            type?: components["schemas"]["RoleItemType"] | string | null;
            /** @description The user, for `User`. */
            user?: components["schemas"]["RoleUser"] | null;
            /** @description The group, for `Group`. */
            group?: components["schemas"]["RoleGroup"] | null;
        };
        /** @description A user, group, site or team of a role. */
        RoleItemInput: {
            /** @description The id of the item in the role. */
            id?: string;
            /** @description The site, for `Site`. */
            site?: components["schemas"]["RoleSiteInput"];
            /** @description What the item is. */
            type?: components["schemas"]["RoleItemType"];
            /** @description The user, for `User`. */
            user?: components["schemas"]["RoleUserInput"];
            /** @description The group, for `Group`. */
            group?: components["schemas"]["RoleGroupInput"];
        };
        /**
         * @description What an item of a role is.
         * @enum {string}
         */
        RoleItemType: "Group" | "User" | "Site";
        /** @description A site of a role. */
        RoleSite: {
            /** @description The id of the site. */
            id?: string | null;
            /** @description Its address. */
            url?: string | null;
            /** @description The title of the site. */
            title?: string | null;
            /** @description The address of the site above it. */
            parentUrl?: string | null;
            /** @description Whether it lives in Microsoft 365 rather than on the premises. */
            isCloud?: boolean | null;
            /** @description Whether it is a user's personal site. */
            isPersonal?: boolean | null;
        };
        /** @description A site of a role. */
        RoleSiteInput: {
            /** @description The id of the site. */
            id: string;
            /** @description Its address. */
            url: string | null;
            /** @description The title of the site. */
            title: string;
            /** @description The address of the site above it. */
            parentUrl?: string;
            /** @description Whether it lives in Microsoft 365 rather than on the premises. */
            isCloud: boolean | null;
            /** @description Whether it is a user's personal site. */
            isPersonal: boolean | null;
        };
        /**
         * @description Whether operators may restore the entire organization or specific objects.
         * @enum {string}
         */
        RoleType: "EntireOrganization" | "SpecificObjects";
        /** @description A user of a role. */
        RoleUser: {
            /** @description The id of the user. */
            id?: string | null;
            /** @description The name that people see. */
            displayName?: string | null;
            /** @description The name that the user signs in with. */
            name?: string | null;
            /** @description What kind of mailbox the user has. */
            type?: components["schemas"]["AccountType"] | string | null;
        };
        /** @description A user of a role. */
        RoleUserInput: {
            /** @description The id of the user. */
            id: string;
            /** @description The name that people see. */
            displayName: string;
            /** @description The name that the user signs in with. */
            name: string;
            /** @description What kind of mailbox the user has. */
            type: components["schemas"]["AccountType"] | null;
        };
        /**
         * @description On which days something happens.
         * @enum {string}
         */
        ScheduleDays: "Everyday" | "Workdays" | "Weekends" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday";
        /**
         * @description How often a job runs.
         * @enum {string}
         */
        SchedulePeriod: "Minutes5" | "Minutes10" | "Minutes15" | "Minutes30" | "Hours1" | "Hours2" | "Hours4" | "Hours8";
        /**
         * @description Whether a job runs periodically, daily, or by hand only.
         * @enum {string}
         */
        ScheduleType: "Periodically" | "Daily" | "ManualOnly";
        /** @description The server itself. Since v6. */
        ServiceInstance: {
            /**
             * Format: uuid
             * @description Tells this installation from every other.
             */
            installationId?: string | null;
            /** @description The build of the product, such as `8.1.0.305`. */
            version?: string | null;
        };
        /** @description How to reach a SharePoint server on the premises. */
        SharepointSettings: {
            /** @description The server's name. */
            serverName?: string;
            /** @description The account to sign in with, `DOMAIN\user`. */
            username?: string;
            /**
             * Format: password
             * @description The password of the account.
             */
            password?: string;
            /** @description Whether to encrypt the connection. */
            useSSL?: boolean;
            /** @description Whether to accept a certificate of an unknown authority. */
            skipCAverification?: boolean;
            /** @description Whether to accept a certificate of another name. */
            skipCommonnameverification?: boolean;
            /** @description Whether to accept a certificate without asking if it was revoked. */
            skipRevocationcheck?: boolean;
            /**
             * Format: int32
             * @description The port of the server's remote management. 5985 when left out.
             */
            serverPort?: number;
            /** @description Whether the server is to make the account an administrator of the site collections. */
            grantAccesstositecollections?: boolean;
        };
        /** @description How a SharePoint server on the premises is reached. */
        SharepointSettingsResponse: {
            /** @description The server's name. */
            serverName?: string | null;
            /** @description The account that the server signs in with. */
            username?: string | null;
            /** @description Whether the connection is encrypted. */
            useSSL?: boolean | null;
            /** @description Whether a certificate of an unknown authority is accepted. */
            skipCAverification?: boolean | null;
            /** @description Whether a certificate of another name is accepted. */
            skipCommonnameverification?: boolean | null;
            /** @description Whether a certificate is accepted without asking if it was revoked. */
            skipRevocationcheck?: boolean | null;
            /**
             * Format: int32
             * @description The port of the server's remote management, usually 5985.
             */
            serverPort?: number | null;
            /** @description Whether the server makes the account an administrator of the site collections. */
            grantAccesstositecollections?: boolean | null;
        };
        /** @description A site of the organization. */
        Site: {
            /** @description The id of the site. */
            id?: string | null;
            /** @description Its address. */
            url?: string | null;
            /** @description The name of the site. */
            name?: string | null;
            /** @description Whether it lives in Microsoft 365 rather than on the premises. */
            isCloud?: boolean | null;
            /** @description Whether it is a user's personal site. */
            isPersonal?: boolean | null;
            /** @description The title of the site. */
            title?: string | null;
            /** @description Whether it can be read. */
            isAvailable?: boolean | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description The address of the site above it. */
            parentUrl?: string | null;
            /** @description Why the site could not be read. */
            siteCollectionError?: string | null;
        };
        /** @description A site whose backups a repository holds. */
        SiteData: {
            /** @description The id of the site in the repository. */
            id?: string | null;
            /** @description The title of the site. */
            title?: string | null;
            /** @description Its address. */
            url?: string | null;
            /**
             * Format: date-time
             * @description When it was last backed up, in UTC.
             */
            backedUpTime?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description The organization it belongs to. */
            organizationId?: string | null;
        };
        /** @description An account for object storage. */
        StorageAccount: {
            /** @description Which kind of object storage it is for. */
            accountType?: components["schemas"]["StorageAccountType"] | string | null;
            /** @description The name of the Azure account, or the id of the access key. */
            userName?: string | null;
            /**
             * Format: uuid
             * @description The id of the account.
             */
            id?: string | null;
            /** @description A note about the account. */
            description?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description An account for object storage to add or to change. */
        StorageAccountInput: {
            /** @description Which kind of object storage it is for. */
            accountType?: components["schemas"]["StorageAccountType"] | null;
            /** @description The name of the Azure account, or the id of the access key. */
            userName?: string;
            /**
             * Format: password
             * @description The key of the Azure account, or the secret of the access key.
             */
            password?: string;
            /**
             * Format: uuid
             * @description The id of the account.
             */
            id?: string | null;
            /** @description A note about the account. */
            description?: string;
            /**
             * Format: password
             * @description The new key or secret.
             */
            newPassword?: string;
            /**
             * Format: password
             * @description The key or secret so far.
             */
            oldPassword?: string;
        };
        /**
         * @description Which kind of object storage an account is for.
         * @enum {string}
         */
        StorageAccountType: "azureBlobAccount" | "amazonS3Account" | "amazonS3CompatibleAccount";
        /** @description What the report of space is to cover. */
        StorageReportOptions: {
            /**
             * Format: date-time
             * @description When the time that it covers begins.
             */
            startTime?: string | null;
            /**
             * Format: date-time
             * @description When the time that it covers ends.
             */
            endTime?: string | null;
            /** @description The format of the report. */
            format?: components["schemas"]["ReportFormat"] | null;
            /** @description The time zone of the report, by its Windows name, such as `W. Europe Standard Time`. */
            timezone?: string;
        };
        /** @description A team of the organization. */
        Team: {
            /**
             * Format: uuid
             * @description The id of the team.
             */
            id?: string | null;
            /** @description The name that people see. */
            displayName?: string | null;
            /** @description What the team is for. */
            description?: string | null;
            /** @description The mail address of the team. */
            mail?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description A team whose backups a repository holds. */
        TeamData: {
            /** @description The id of the team in the repository. */
            id?: string | null;
            /** @description The name that people see. */
            displayName?: string | null;
            /**
             * Format: date-time
             * @description When it was last backed up, in UTC.
             */
            backedUpTime?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description The organization it belongs to. */
            organizationId?: string | null;
        };
        /** @description A team to put into a job. */
        TeamInput: {
            /**
             * Format: uuid
             * @description The id of the team.
             */
            id: string;
            /** @description The name that people see. */
            displayName: string;
            /** @description What the team is for. */
            description?: string;
            /** @description The mail address of the team. */
            mail: string;
        };
        /**
         * @description A unit of network speed.
         * @enum {string}
         */
        ThrottlingUnit: "Mbps" | "MBs" | "KBs";
        /** @description A pair of tokens. Only `access_token` is counted on. The official descriptions of v6 and v7 list all seven properties as always present, but servers have been seen to leave out `userName`. */
        Token: {
            /** @description Goes into the `Authorization` header of every other request, after the word Bearer. */
            access_token: string;
            /** @description Buys the next pair of tokens. Each use answers with a new one. */
            refresh_token?: string | null;
            /** @description How the access token is to be used. Always `bearer`. */
            token_type?: string | null;
            /**
             * Format: int64
             * @description How many seconds the access token is good for. An hour unless the server is set otherwise.
             */
            expires_in?: number | null;
            /** @description Who has signed in. Often left out, whatever the version. */
            userName?: string | null;
            /**
             * Format: date-time
             * @description When the access token was issued.
             */
            ".issued"?: string | null;
            /**
             * Format: date-time
             * @description When the access token stops being good.
             */
            ".expires"?: string | null;
        };
        /** @description How to sign in. Which properties are needed depends on `grant_type`. */
        TokenRequest: {
            /**
             * @description How to sign in. `integration` is in v6 and v7 only.
             * @enum {string}
             */
            grant_type: "password" | "refresh_token" | "urn:ietf:params:oauth:grant-type:jwt-bearer" | "integration" | "operator";
            /** @description The token of a registered integration. For `integration`. In v6 and v7 only. */
            integration_token?: string;
            /** @description A Windows account of the server, `DOMAIN\user` or a local name. For `password`. */
            username?: string;
            /**
             * Format: password
             * @description The password of that account. For `password`.
             */
            password?: string;
            /** @description The refresh token of an earlier answer. For `refresh_token`. */
            refresh_token?: string;
            /** @description The application that Microsoft issued the assertion to; for a restore operator, the user's id and the tenant's id with a dot between; in v4 and v5 the tenant's name. Since v4 (4c). */
            client_id?: string;
            /** @description What Microsoft's token endpoint answered: the whole JSON for a tenant's sign-in, the access token alone for a restore operator. Since v4 (4c). */
            assertion?: string;
        };
        /** @description How much space an organization takes in a repository. */
        UsedRepository: {
            /**
             * Format: int64
             * @description How many bytes it takes.
             */
            usedSpaceBytes?: number | null;
            /** @description Whether the repository can be reached. */
            isAvailable?: boolean | null;
            /** @description What went wrong or is worth knowing, in a few words. */
            details?: string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /**
             * Format: int64
             * @description How many bytes of the cache it takes.
             */
            localCacheUsedSpaceBytes?: number | null;
            /**
             * Format: int64
             * @description How many bytes of the object storage it takes.
             */
            objectStorageUsedSpaceBytes?: number | null;
        };
        /** @description A user of the organization. */
        User: {
            /** @description The id of the user. Two GUIDs written without a separator, 72 characters. */
            id?: string | null;
            /** @description The name that people see. */
            displayName?: string | null;
            /** @description The name that the user signs in with. */
            name?: string | null;
            /** @description What kind of mailbox the user has. */
            type?: components["schemas"]["UserType"] | string | null;
            /** @description Where the user lives. */
            locationType?: components["schemas"]["LocationType"] | string | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
        };
        /** @description A user whose backups a repository holds. */
        UserData: {
            /**
             * Format: date-time
             * @description When the mailbox was last backed up, in UTC.
             */
            mailboxBackedUpTime?: string | null;
            /**
             * Format: date-time
             * @description When the archive mailbox was last backed up, in UTC.
             */
            archiveBackedUpTime?: string | null;
            /**
             * Format: date-time
             * @description When the OneDrive was last backed up, in UTC.
             */
            oneDriveBackedUpTime?: string | null;
            /**
             * Format: date-time
             * @description When the personal site was last backed up, in UTC.
             */
            personalSiteBackedUpTime?: string | null;
            /** @description Whether there are backups of the mailbox. */
            isMailboxBackedUp?: boolean | null;
            /** @description Whether there are backups of the OneDrive. */
            isOneDriveBackedUp?: boolean | null;
            /** @description Whether there are backups of the archive mailbox. */
            isArchiveBackedUp?: boolean | null;
            /** @description Whether there are backups of the personal site. */
            isPersonalSiteBackedUp?: boolean | null;
            /** @description What kind of mailbox the user has. */
            accountType?: components["schemas"]["AccountType"] | string | null;
            /** @description The name of the archive mailbox. */
            archiveName?: string | null;
            /** @description The id of the user in the repository. */
            id?: string | null;
            /** @description The id of the user's account. */
            accountId?: string | null;
            /** @description The name that people see. */
            displayName?: string | null;
            /** @description The mail address of the user. */
            email?: string | null;
            /** @description The addresses of the user's OneDrives. */
            oneDriveUrl?: string[] | null;
            /** @description The addresses of the user's personal sites. */
            personalSiteUrl?: string[] | null;
            /** @description Related resources. */
            _links?: components["schemas"]["Links"];
            /** @description The organization it belongs to. */
            organizationId?: string | null;
        };
        /** @description A user to put into a job or to report on. */
        UserInput: {
            /** @description The id of the user. Two GUIDs written without a separator, 72 characters. */
            id?: string;
            /** @description The name that people see. */
            displayName?: string;
            /** @description The name that the user signs in with. */
            name?: string;
            /** @description What kind of mailbox the user has. */
            type?: components["schemas"]["UserType"] | null;
            /** @description Where the user lives. */
            locationType?: components["schemas"]["LocationType"];
        };
        /** @description What the report of users is to cover. */
        UserReportOptions: {
            /**
             * Format: uuid
             * @description The organization to report on. All of them when left out.
             */
            organizationId?: string | null;
            /** @description The format of the report. */
            format?: components["schemas"]["ReportFormat"];
            /** @description The time zone of the report, by its Windows name, such as `W. Europe Standard Time`. */
            timezone?: string;
        };
        /**
         * @description What kind of mailbox a user has.
         * @enum {string}
         */
        UserType: "User" | "Shared" | "Public";
        /**
         * @description A week of the month.
         * @enum {string}
         */
        WeekOfMonth: "First" | "Second" | "Third" | "Fourth" | "Last";
    };
    /** The responses. */
    responses: {
        /** @description The server did not do it. The body may also be missing. */
        Failure: {
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The access token is missing, has expired or was revoked. The body is empty, and the headers do not say which of the three it was. */
        SignInNeeded: {
            content?: never;
        };
    };
    /** The parameters. */
    parameters: {
        /** @description Only what has this name. */
        AccountName: string;
        /** @description The id of the account, as `GET /Accounts` lists it. */
        AccountId: string;
        /** @description Only repositories of this proxy. */
        BackupRepositorieProxyId: string;
        /** @description Only what is for copies that are kept for long, or only what is not. */
        LongTerm: boolean;
        /** @description The id of the repository. */
        RepositoryId: string;
        /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
        Limit: number;
        /** @description How many results to skip. */
        Offset: number;
        /** @description The id of the group in the repository. */
        GroupDataId: string;
        /** @description Only what has this text in its name or address. */
        Filter: string;
        /** @description Only what belongs to this organization. */
        OrganizationTextFilter: string;
        /** @description Only what had backups at this time. */
        PointInTime: string;
        /** @description The id of the mailbox in the repository. */
        MailboxId: string;
        /** @description The id of the OneDrive in the repository. */
        OneDriveId: string;
        /** @description The id of the organization, as `GET /Organizations` lists it. */
        OrganizationId: string;
        /** @description The id of the site. */
        SiteId: string;
        /** @description The id of the team. */
        TeamId: string;
        /** @description The id of the user in the repository. */
        UserDataId: string;
        /** @description Only what is in this repository. */
        RepositoryFilter: string;
        /** @description The id of the copy job, as `GET /CopyJobs` lists it. */
        CopyJobId: string;
        /** @description Only passwords with this hint. */
        EncryptionKeyDescription: string;
        /** @description The id of the password, as `GET /EncryptionKeys` lists it. */
        KeyId: string;
        /** @description The id of the backup job, as `GET /Jobs` lists it. */
        JobId: string;
        /** @description The ids of the items, with commas between them. */
        ItemIds: string;
        /** @description The id of the item in the job or role, which is not the id of the user, group, site or team. */
        ItemId: string;
        /** @description Only sessions that ended at this time or later. */
        JobSessionEndTimeLowerBound: string;
        /** @description The id of the session, as `GET /JobSessions` lists it. */
        JobSessionsId: string;
        /** @description The id of the session. */
        SessionId: string;
        /** @description The id of the log item. */
        LogItemId: string;
        /** @description Only what has this name. */
        LicensedUserName: string;
        /** @description The id of the licensed user, as `GET /LicensedUsers` lists it. */
        LicensedUserId: string;
        /** @description The id of the report. */
        ReportId: number;
        /** @description Whether to fill in `isBackedup`, `firstBackuptime` and `lastBackuptime`, for which the server asks the backup proxy. The official description of v6 calls the parameter required; servers answer without it, as if it were `true`, so it is optional here. */
        ExtendedViewOfV6: boolean;
        /** @description Only what has this display name. Since v4 for applications, since v6 for users and groups. */
        DisplayName: string;
        /** @description Only applications that carry this tag. Since v4. */
        Tag: string;
        /** @description The `setId` of an earlier page of the same list, so that the server reads on in the result it has kept. Since v5. */
        SetId: string;
        /** @description Only groups with this name. Since v6. */
        GroupName: string;
        /** @description Only what lives in the cloud, on the premises, or in both. Since v6. */
        LocationFilter: "Any" | "OnPremises" | "Cloud" | "Hybrid" | "OnPremisesOrHybrid" | "CloudOrHybrid";
        /** @description The id of the group. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
        GroupId: string;
        /** @description Whether to list personal sites too. */
        SiteIncludePersonalSites: boolean;
        /** @description Only sites below this one. */
        SiteParentId: string;
        /** @description Only what lives in the cloud or on the premises. */
        SiteLocationFilter: "Cloud" | "OnPremises" | "Any";
        /** @description Only users with this name. Since v6. */
        UserName: string;
        /** @description The id of the user. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
        UserId: string;
        /** @description The id of the proxy, as `GET /Proxies` lists it. */
        ProxyId: string;
        /** @description The id of the role, as `GET /RbacRoles` lists it. */
        RoleId: string;
        /** @description The id of the operator in the role. */
        OperatorId: string;
        /** @description Only what belongs to this organization. */
        OrganizationFilter: string;
        /** @description Only what this job has made. */
        RestorePointJobId: string;
        /** @description Only copies that are kept for long, or only what is not one. */
        RestorePointIsLongTermCopy: boolean;
        /** @description Only what was brought back from an archive, or only what was not. */
        RestorePointIsRetrieved: boolean;
        /** @description The id of the restore point, as `GET /RestorePoints` lists it. */
        RestorePointId: string;
        /** @description Only sessions that were opened at this time or later. */
        StartTimeFrom: string;
        /** @description Only sessions that were opened at this time or earlier. */
        RestoreSessionStartTimeTo: string;
        /** @description The id of the restore session, as `GET /RestoreSessions` lists it. */
        RestoreSessionId: string;
    };
    /** The requestBodies. */
    requestBodies: never;
    /** The headers. */
    headers: never;
    /** The pathItems. */
    pathItems: never;
}
/** What each operation takes and answers. */
export interface operations {
    /** What is taken and answered by ListStorageAccounts. */
    ListStorageAccounts: {
        parameters: {
            query?: {
                /** @description Only what has this name. */
                name?: components["parameters"]["AccountName"];
                /** @description Only accounts for this kind of object storage. */
                accountType?: components["schemas"]["StorageAccountType"];
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All accounts as a bare list, in every version. */
            200: {
                content: {
                    "application/json": components["schemas"]["StorageAccount"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by AddStorageAccount. */
    AddStorageAccount: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorageAccountInput"];
            };
        };
        responses: {
            /** @description The account. */
            201: {
                content: {
                    "application/json": components["schemas"]["StorageAccount"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetStorageAccount. */
    GetStorageAccount: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the account, as `GET /Accounts` lists it. */
                accountId: components["parameters"]["AccountId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                content: {
                    "application/json": components["schemas"]["StorageAccount"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by EditStorageAccount. */
    EditStorageAccount: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the account, as `GET /Accounts` lists it. */
                accountId: components["parameters"]["AccountId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorageAccountInput"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveStorageAccount. */
    RemoveStorageAccount: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the account, as `GET /Accounts` lists it. */
                accountId: components["parameters"]["AccountId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListRepositories. */
    ListRepositories: {
        parameters: {
            query?: {
                /** @description Only repositories of this proxy. */
                proxyId?: components["parameters"]["BackupRepositorieProxyId"];
                /** @description Only what is for copies that are kept for long, or only what is not. */
                longTerm?: components["parameters"]["LongTerm"];
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All repositories as a bare list. Since v8 the answer is a page. */
            200: {
                content: {
                    "application/json": components["schemas"]["Repository"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by CreateRepository. */
    CreateRepository: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepositoryInput"];
            };
        };
        responses: {
            /** @description The repository. */
            200: {
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetRepository. */
    GetRepository: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The repository. */
            200: {
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by EditRepository. */
    EditRepository: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepositoryInput"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveRepository. */
    RemoveRepository: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListRepositoryUsage. */
    ListRepositoryUsage: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
            };
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of organizations and their space. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfRepositoryUsage"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListGroupData. */
    ListGroupData: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
            };
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfGroupData"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetGroupData. */
    GetGroupData: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
                /** @description The id of the group in the repository. */
                groupId: components["parameters"]["GroupDataId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                content: {
                    "application/json": components["schemas"]["GroupData"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListMailboxData. */
    ListMailboxData: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only what has this text in its name or address. */
                filter?: components["parameters"]["Filter"];
                /** @description Only what belongs to this organization. */
                organizationId?: components["parameters"]["OrganizationTextFilter"];
                /** @description Only what had backups at this time. */
                pointInTime?: components["parameters"]["PointInTime"];
            };
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of mailboxes. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfMailboxData"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetMailboxData. */
    GetMailboxData: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
                /** @description The id of the mailbox in the repository. */
                mailboxId: components["parameters"]["MailboxId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The mailbox. */
            200: {
                content: {
                    "application/json": components["schemas"]["MailboxData"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListOneDriveData. */
    ListOneDriveData: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only what has this text in its name or address. */
                filter?: components["parameters"]["Filter"];
                /** @description Only what belongs to this organization. */
                organizationId?: components["parameters"]["OrganizationTextFilter"];
                /** @description Only what had backups at this time. */
                pointInTime?: components["parameters"]["PointInTime"];
            };
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of OneDrives. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfOneDriveData"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetOneDriveData. */
    GetOneDriveData: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
                /** @description The id of the OneDrive in the repository. */
                oneDriveId: components["parameters"]["OneDriveId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The OneDrive. */
            200: {
                content: {
                    "application/json": components["schemas"]["OneDriveData"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListOrganizationData. */
    ListOrganizationData: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
            };
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of organizations. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfOrganizationData"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetOrganizationData. */
    GetOrganizationData: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                content: {
                    "application/json": components["schemas"]["OrganizationData"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListSiteData. */
    ListSiteData: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
            };
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of sites. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfSiteData"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetSiteData. */
    GetSiteData: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
                /** @description The id of the site. */
                siteId: components["parameters"]["SiteId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The site. */
            200: {
                content: {
                    "application/json": components["schemas"]["SiteData"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by SynchronizeRepository. */
    SynchronizeRepository: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The synchronization. */
            200: {
                content: {
                    "application/json": components["schemas"]["RepositorySync"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListTeamData. */
    ListTeamData: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
            };
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of teams. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfTeamData"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetTeamData. */
    GetTeamData: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
                /** @description The id of the team. */
                teamId: components["parameters"]["TeamId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The team. */
            200: {
                content: {
                    "application/json": components["schemas"]["TeamData"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListUserData. */
    ListUserData: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
            };
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfUserData"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetUserData. */
    GetUserData: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
                /** @description The id of the user in the repository. */
                userId: components["parameters"]["UserDataId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                content: {
                    "application/json": components["schemas"]["UserData"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListCopyJobs. */
    ListCopyJobs: {
        parameters: {
            query?: {
                /** @description Only what is in this repository. */
                repositoryId?: components["parameters"]["RepositoryFilter"];
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All copy jobs as a bare list. Since v8 the answer is a page. */
            200: {
                content: {
                    "application/json": components["schemas"]["CopyJob"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by CreateCopyJob. */
    CreateCopyJob: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyJobInput"];
            };
        };
        responses: {
            /** @description The copy job. */
            200: {
                content: {
                    "application/json": components["schemas"]["CopyJob"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetCopyJob. */
    GetCopyJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the copy job, as `GET /CopyJobs` lists it. */
                id: components["parameters"]["CopyJobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The copy job. */
            200: {
                content: {
                    "application/json": components["schemas"]["CopyJob"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by EditCopyJob. */
    EditCopyJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the copy job, as `GET /CopyJobs` lists it. */
                id: components["parameters"]["CopyJobId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyJobInput"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveCopyJob. */
    RemoveCopyJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the copy job, as `GET /CopyJobs` lists it. */
                id: components["parameters"]["CopyJobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetJobOfCopyJob. */
    GetJobOfCopyJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the copy job, as `GET /CopyJobs` lists it. */
                id: components["parameters"]["CopyJobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The backup job. */
            200: {
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by DisableCopyJob. */
    DisableCopyJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the copy job, as `GET /CopyJobs` lists it. */
                id: components["parameters"]["CopyJobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Disabled. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by EnableCopyJob. */
    EnableCopyJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the copy job, as `GET /CopyJobs` lists it. */
                id: components["parameters"]["CopyJobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Enabled. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by StartCopyJob. */
    StartCopyJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the copy job, as `GET /CopyJobs` lists it. */
                id: components["parameters"]["CopyJobId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobStart"];
            };
        };
        responses: {
            /** @description Started. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by StopCopyJob. */
    StopCopyJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the copy job, as `GET /CopyJobs` lists it. */
                id: components["parameters"]["CopyJobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Stopped. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RequestDeviceCode. */
    RequestDeviceCode: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceCodeRequest"];
            };
        };
        responses: {
            /** @description The code. */
            200: {
                content: {
                    "application/json": components["schemas"]["DeviceCode"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by CheckDeviceCode. */
    CheckDeviceCode: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceCodeCheckRequest"];
            };
        };
        responses: {
            /** @description Whether it was. */
            200: {
                content: {
                    "application/json": components["schemas"]["DeviceCodeCheck"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListEncryptionKeys. */
    ListEncryptionKeys: {
        parameters: {
            query?: {
                /** @description Only passwords with this hint. */
                description?: components["parameters"]["EncryptionKeyDescription"];
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them as a bare list, without the passwords themselves. */
            200: {
                content: {
                    "application/json": components["schemas"]["EncryptionKey"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by AddEncryptionKey. */
    AddEncryptionKey: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EncryptionKeyInput"];
            };
        };
        responses: {
            /** @description The new entry, without the password. */
            200: {
                content: {
                    "application/json": components["schemas"]["EncryptionKey"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetEncryptionKey. */
    GetEncryptionKey: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the password, as `GET /EncryptionKeys` lists it. */
                keyId: components["parameters"]["KeyId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The entry, without the password. */
            200: {
                content: {
                    "application/json": components["schemas"]["EncryptionKey"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveEncryptionKey. */
    RemoveEncryptionKey: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the password, as `GET /EncryptionKeys` lists it. */
                keyId: components["parameters"]["KeyId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListJobs. */
    ListJobs: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All jobs as a bare list. Since v8 the answer is a page. */
            200: {
                content: {
                    "application/json": components["schemas"]["Job"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetJob. */
    GetJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by EditJob. */
    EditJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobInput"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveJob. */
    RemoveJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetCopyJobOfJob. */
    GetCopyJobOfJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The copy job. */
            200: {
                content: {
                    "application/json": components["schemas"]["CopyJob"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by DisableJob. */
    DisableJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Disabled. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by EnableJob. */
    EnableJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Enabled. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListExcludedItems. */
    ListExcludedItems: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description All items as a bare list. Since v8 the answer is a page. */
            200: {
                content: {
                    "application/json": components["schemas"]["JobItem"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by AddExcludedItems. */
    AddExcludedItems: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobItemInput"][];
            };
        };
        responses: {
            /** @description Left out from now on. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveExcludedItems. */
    RemoveExcludedItems: {
        parameters: {
            query: {
                /** @description The ids of the items, with commas between them. */
                ids: components["parameters"]["ItemIds"];
            };
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Back in the job. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetExcludedItem. */
    GetExcludedItem: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
                /** @description The id of the item in the job or role, which is not the id of the user, group, site or team. */
                itemId: components["parameters"]["ItemId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                content: {
                    "application/json": components["schemas"]["JobItem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by EditExcludedItem. */
    EditExcludedItem: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
                /** @description The id of the item in the job or role, which is not the id of the user, group, site or team. */
                itemId: components["parameters"]["ItemId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobItemInput"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ExploreJob. */
    ExploreJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExploreOptions"];
            };
        };
        responses: {
            /** @description The restore session. */
            200: {
                content: {
                    "application/json": components["schemas"]["RestoreSession"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListSessionsOfJob. */
    ListSessionsOfJob: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
            };
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfJobSession"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListSelectedItems. */
    ListSelectedItems: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description All items as a bare list. Since v8 the answer is a page. */
            200: {
                content: {
                    "application/json": components["schemas"]["JobItem"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by AddSelectedItems. */
    AddSelectedItems: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobItemInput"][];
            };
        };
        responses: {
            /** @description Added. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveSelectedItems. */
    RemoveSelectedItems: {
        parameters: {
            query: {
                /** @description The ids of the items, with commas between them. */
                ids: components["parameters"]["ItemIds"];
            };
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetSelectedItem. */
    GetSelectedItem: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
                /** @description The id of the item in the job or role, which is not the id of the user, group, site or team. */
                itemId: components["parameters"]["ItemId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                content: {
                    "application/json": components["schemas"]["JobItem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by EditSelectedItem. */
    EditSelectedItem: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
                /** @description The id of the item in the job or role, which is not the id of the user, group, site or team. */
                itemId: components["parameters"]["ItemId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobItemInput"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by StartJob. */
    StartJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobStart"];
            };
        };
        responses: {
            /** @description Started. Which session it was, the list of sessions tells. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by StopJob. */
    StopJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Stopped. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListJobSessions. */
    ListJobSessions: {
        parameters: {
            query?: {
                /** @description Only sessions of jobs that back up, or of jobs that copy. */
                jobType?: components["schemas"]["JobType"];
                /** @description Only sessions that ended at this time or later. */
                endTimeLowerBound?: components["parameters"]["JobSessionEndTimeLowerBound"];
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfJobSession"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetJobSession. */
    GetJobSession: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the session, as `GET /JobSessions` lists it. */
                jobSessionsId: components["parameters"]["JobSessionsId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                content: {
                    "application/json": components["schemas"]["JobSession"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListLogItems. */
    ListLogItems: {
        parameters: {
            query?: {
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
            };
            path: {
                /** @description The id of the session. */
                sessionId: components["parameters"]["SessionId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of log items. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfLogItem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetLogItem. */
    GetLogItem: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the session. */
                sessionId: components["parameters"]["SessionId"];
                /** @description The id of the log item. */
                logItemId: components["parameters"]["LogItemId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The log item. */
            200: {
                content: {
                    "application/json": components["schemas"]["LogItem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetLicense. */
    GetLicense: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The licence. */
            200: {
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetLicenseAutoUpdate. */
    GetLicenseAutoUpdate: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is. */
            200: {
                content: {
                    "application/json": components["schemas"]["LicenseAutoUpdate"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by SetLicenseAutoUpdate. */
    SetLicenseAutoUpdate: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenseAutoUpdateInput"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by InstallLicense. */
    InstallLicense: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenseInstallation"];
            };
        };
        responses: {
            /** @description The licence that is now in use. */
            200: {
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by UpdateLicense. */
    UpdateLicense: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The licence that is now in use. */
            200: {
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListLicensedUsers. */
    ListLicensedUsers: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only what belongs to this organization. */
                organizationId?: components["parameters"]["OrganizationTextFilter"];
                /** @description Only what has this name. */
                name?: components["parameters"]["LicensedUserName"];
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfLicensedUser"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveLicensedUser. */
    RemoveLicensedUser: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the licensed user, as `GET /LicensedUsers` lists it. */
                licensedUserId: components["parameters"]["LicensedUserId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Taken back. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetLatestMonthlyReport. */
    GetLatestMonthlyReport: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                content: {
                    "application/json": components["schemas"]["MonthlyReport"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ApproveMonthlyReport. */
    ApproveMonthlyReport: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the report. */
                reportId: components["parameters"]["ReportId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MonthlyReportApproval"];
            };
        };
        responses: {
            /** @description Approved. */
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListObjectStorages. */
    ListObjectStorages: {
        parameters: {
            query?: {
                /** @description Only what is for copies that are kept for long, or only what is not. */
                longTerm?: components["parameters"]["LongTerm"];
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All object storages as a bare list. */
            200: {
                content: {
                    "application/json": components["schemas"]["ObjectStorage"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by AddObjectStorage. */
    AddObjectStorage: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectStorageInput"];
            };
        };
        responses: {
            /** @description The object storage. */
            200: {
                content: {
                    "application/json": components["schemas"]["ObjectStorage"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetObjectStorage. */
    GetObjectStorage: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The object storage. */
            200: {
                content: {
                    "application/json": components["schemas"]["ObjectStorage"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by EditObjectStorage. */
    EditObjectStorage: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectStorageInput"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveObjectStorage. */
    RemoveObjectStorage: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the repository. */
                repositoryId: components["parameters"]["RepositoryId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetOwnOrganization. */
    GetOwnOrganization: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                content: {
                    "application/json": components["schemas"]["OwnOrganization"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListOrganizations. */
    ListOrganizations: {
        parameters: {
            query?: {
                /** @description Whether to fill in `isBackedup`, `firstBackuptime` and `lastBackuptime`, for which the server asks the backup proxy. The official description of v6 calls the parameter required; servers answer without it, as if it were `true`, so it is optional here. */
                extendedView?: components["parameters"]["ExtendedViewOfV6"];
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All organizations as a bare list. Since v8 the answer is a page. */
            200: {
                content: {
                    "application/json": components["schemas"]["Organization"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by AddOrganization. */
    AddOrganization: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganization"];
            };
        };
        responses: {
            /** @description Added. Up to v5 and since v8 it is 201. */
            200: {
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetOrganization. */
    GetOrganization: {
        parameters: {
            query?: {
                /** @description Whether to fill in `isBackedup`, `firstBackuptime` and `lastBackuptime`, for which the server asks the backup proxy. The official description of v6 calls the parameter required; servers answer without it, as if it were `true`, so it is optional here. */
                extendedView?: components["parameters"]["ExtendedViewOfV6"];
            };
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by EditOrganization. */
    EditOrganization: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationChanges"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveOrganization. */
    RemoveOrganization: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListApplications. */
    ListApplications: {
        parameters: {
            query?: {
                /** @description Only what has this display name. Since v4 for applications, since v6 for users and groups. */
                displayName?: components["parameters"]["DisplayName"];
                /** @description Only applications that carry this tag. Since v4. */
                tag?: components["parameters"]["Tag"];
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
            };
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of applications. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfApplication"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by CreateApplications. */
    CreateApplications: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApplications"];
            };
        };
        responses: {
            /** @description A page of the applications that were created. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfApplication"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListAuditItems. */
    ListAuditItems: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description All of them as a bare list, in every version. */
            200: {
                content: {
                    "application/json": components["schemas"]["AuditItem"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by AddAuditItems. */
    AddAuditItems: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditItemInput"][];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveAuditItems. */
    RemoveAuditItems: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditItemRemoval"];
            };
        };
        responses: {
            /** @description Removed. */
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListBackupAccounts. */
    ListBackupAccounts: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The whole pool as a bare list, in every version. */
            200: {
                content: {
                    "application/json": components["schemas"]["BackupAccount"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by SetAccountPool. */
    SetAccountPool: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBackupAccount"][];
            };
        };
        responses: {
            /** @description The pool is set. Up to v5 and since v8 it is 201. */
            200: {
                content: {
                    "application/json": components["schemas"]["AccountPool"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListBackupApplications. */
    ListBackupApplications: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
            };
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of backup applications. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfBackupApplication"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by AddBackupApplications. */
    AddBackupApplications: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBackupApplication"][];
            };
        };
        responses: {
            /** @description Added. Nothing is answered but the code. */
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RequestOrganizationDeviceCode. */
    RequestOrganizationDeviceCode: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The code. */
            200: {
                content: {
                    "application/json": components["schemas"]["DeviceCode"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListGroups. */
    ListGroups: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description The `setId` of an earlier page of the same list, so that the server reads on in the result it has kept. Since v5. */
                setId?: components["parameters"]["SetId"];
                /** @description Only what has this display name. Since v4 for applications, since v6 for users and groups. */
                displayName?: components["parameters"]["DisplayName"];
                /** @description Only groups with this name. Since v6. */
                groupName?: components["parameters"]["GroupName"];
                /** @description Only what lives in the cloud, on the premises, or in both. Since v6. */
                locationFilter?: components["parameters"]["LocationFilter"];
            };
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfGroup"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetGroup. */
    GetGroup: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the group. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
                groupId: components["parameters"]["GroupId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListGroupMembers. */
    ListGroupMembers: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description The `setId` of an earlier page of the same list, so that the server reads on in the result it has kept. Since v5. */
                setId?: components["parameters"]["SetId"];
            };
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the group. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
                groupId: components["parameters"]["GroupId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfGroupMember"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListOrganizationJobs. */
    ListOrganizationJobs: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description All jobs of the organization as a bare list. */
            200: {
                content: {
                    "application/json": components["schemas"]["Job"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by CreateOrganizationJob. */
    CreateOrganizationJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobInput"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetOrganizationLicensing. */
    GetOrganizationLicensing: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                content: {
                    "application/json": components["schemas"]["OrganizationLicensing"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListOrganizationRoles. */
    ListOrganizationRoles: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description All roles of the organization as a bare list. */
            200: {
                content: {
                    "application/json": components["schemas"]["Role"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by CreateRole. */
    CreateRole: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleInput"];
            };
        };
        responses: {
            /** @description The role. */
            200: {
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetRetentionExclusion. */
    GetRetentionExclusion: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description What it leaves alone. */
            200: {
                content: {
                    "application/json": components["schemas"]["RetentionExclusion"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by SetRetentionExclusion. */
    SetRetentionExclusion: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionExclusionInput"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveRetentionExclusion. */
    RemoveRetentionExclusion: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListSites. */
    ListSites: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description The `setId` of an earlier page of the same list, so that the server reads on in the result it has kept. Since v5. */
                setId?: components["parameters"]["SetId"];
                /** @description Whether to list personal sites too. */
                includePersonalSites?: components["parameters"]["SiteIncludePersonalSites"];
                /** @description Only sites below this one. */
                parentId?: components["parameters"]["SiteParentId"];
                /** @description Only what lives in the cloud or on the premises. */
                locationFilter?: components["parameters"]["SiteLocationFilter"];
            };
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of sites. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfSite"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetSite. */
    GetSite: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the site. */
                siteId: components["parameters"]["SiteId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The site. */
            200: {
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListTeams. */
    ListTeams: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description The `setId` of an earlier page of the same list, so that the server reads on in the result it has kept. Since v5. */
                setId?: components["parameters"]["SetId"];
                /** @description Only what has this display name. Since v4 for applications, since v6 for users and groups. */
                displayName?: components["parameters"]["DisplayName"];
            };
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of teams. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfTeam"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetTeam. */
    GetTeam: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the team. */
                teamId: components["parameters"]["TeamId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The team. */
            200: {
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListUsedRepositories. */
    ListUsedRepositories: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
            };
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of repositories and their space. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfUsedRepository"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListUsers. */
    ListUsers: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description The `setId` of an earlier page of the same list, so that the server reads on in the result it has kept. Since v5. */
                setId?: components["parameters"]["SetId"];
                /** @description Only users with this name. Since v6. */
                userName?: components["parameters"]["UserName"];
                /** @description Only what has this display name. Since v4 for applications, since v6 for users and groups. */
                displayName?: components["parameters"]["DisplayName"];
                /** @description Only what lives in the cloud, on the premises, or in both. Since v6. */
                locationFilter?: components["parameters"]["LocationFilter"];
            };
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfUser"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetUser. */
    GetUser: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the user. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
                userId: components["parameters"]["UserId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListOneDrives. */
    ListOneDrives: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description The `setId` of an earlier page of the same list, so that the server reads on in the result it has kept. Since v5. */
                setId?: components["parameters"]["SetId"];
            };
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the user. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
                userId: components["parameters"]["UserId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of OneDrives. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfOneDrive"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListProxies. */
    ListProxies: {
        parameters: {
            query?: {
                /** @description Whether to ask the proxies themselves. The default is `true` in v6 and `false` in v7; v8 does not have it. */
                extendedView?: boolean;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All proxies as a bare list. Since v8 the answer is a page. */
            200: {
                content: {
                    "application/json": components["schemas"]["Proxy"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by AddProxy. */
    AddProxy: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProxyInput"];
            };
        };
        responses: {
            /** @description The proxy. */
            200: {
                content: {
                    "application/json": components["schemas"]["Proxy"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RescanProxies. */
    RescanProxies: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProxyRescan"];
            };
        };
        responses: {
            /** @description Read again. */
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetProxy. */
    GetProxy: {
        parameters: {
            query?: {
                /** @description Whether to ask the proxies themselves. The default is `true` in v6 and `false` in v7; v8 does not have it. */
                extendedView?: boolean;
            };
            path: {
                /** @description The id of the proxy, as `GET /Proxies` lists it. */
                proxyId: components["parameters"]["ProxyId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The proxy. */
            200: {
                content: {
                    "application/json": components["schemas"]["Proxy"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by EditProxy. */
    EditProxy: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the proxy, as `GET /Proxies` lists it. */
                proxyId: components["parameters"]["ProxyId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProxyInput"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveProxy. */
    RemoveProxy: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the proxy, as `GET /Proxies` lists it. */
                proxyId: components["parameters"]["ProxyId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProxyRemoval"];
            };
        };
        responses: {
            /** @description Removed. */
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RescanProxy. */
    RescanProxy: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the proxy, as `GET /Proxies` lists it. */
                proxyId: components["parameters"]["ProxyId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Read again. */
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListRoles. */
    ListRoles: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All roles as a bare list, in every version. */
            200: {
                content: {
                    "application/json": components["schemas"]["Role"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetRole. */
    GetRole: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The role, without its operators and objects. */
            200: {
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by EditRole. */
    EditRole: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleInput"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveRole. */
    RemoveRole: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListRoleExcludedItems. */
    ListRoleExcludedItems: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The objects as a bare list. */
            200: {
                content: {
                    "application/json": components["schemas"]["RoleItem"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by AddRoleExcludedItems. */
    AddRoleExcludedItems: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleItemInput"][];
            };
        };
        responses: {
            /** @description Kept from them. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveRoleExcludedItems. */
    RemoveRoleExcludedItems: {
        parameters: {
            query: {
                /** @description The ids of the items, with commas between them. */
                ids: components["parameters"]["ItemIds"];
            };
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description No longer kept from them. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetRoleExcludedItem. */
    GetRoleExcludedItem: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
                /** @description The id of the item in the job or role, which is not the id of the user, group, site or team. */
                itemId: components["parameters"]["ItemId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                content: {
                    "application/json": components["schemas"]["RoleItem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListRoleOperators. */
    ListRoleOperators: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The operators as a bare list. */
            200: {
                content: {
                    "application/json": components["schemas"]["RoleItem"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by AddRoleOperators. */
    AddRoleOperators: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleItemInput"][];
            };
        };
        responses: {
            /** @description Given. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveRoleOperators. */
    RemoveRoleOperators: {
        parameters: {
            query: {
                /** @description The ids of the items, with commas between them. */
                ids: components["parameters"]["ItemIds"];
            };
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Taken. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetRoleOperator. */
    GetRoleOperator: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
                /** @description The id of the operator in the role. */
                operatorId: components["parameters"]["OperatorId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The operator. */
            200: {
                content: {
                    "application/json": components["schemas"]["RoleItem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListRoleSelectedItems. */
    ListRoleSelectedItems: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The objects as a bare list. */
            200: {
                content: {
                    "application/json": components["schemas"]["RoleItem"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by AddRoleSelectedItems. */
    AddRoleSelectedItems: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleItemInput"][];
            };
        };
        responses: {
            /** @description Added. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by RemoveRoleSelectedItems. */
    RemoveRoleSelectedItems: {
        parameters: {
            query: {
                /** @description The ids of the items, with commas between them. */
                ids: components["parameters"]["ItemIds"];
            };
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetRoleSelectedItem. */
    GetRoleSelectedItem: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the role, as `GET /RbacRoles` lists it. */
                roleId: components["parameters"]["RoleId"];
                /** @description The id of the item in the job or role, which is not the id of the user, group, site or team. */
                itemId: components["parameters"]["ItemId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                content: {
                    "application/json": components["schemas"]["RoleItem"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ReportLicenses. */
    ReportLicenses: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenseReportOptions"];
            };
        };
        responses: {
            /** @description The report as a file, in the format that was asked for. The official description calls it an object; read it as bytes. */
            200: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ReportMailboxes. */
    ReportMailboxes: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailboxReportOptions"];
            };
        };
        responses: {
            /** @description The report as a file, in the format that was asked for. The official description calls it an object; read it as bytes. */
            200: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ReportStorage. */
    ReportStorage: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorageReportOptions"];
            };
        };
        responses: {
            /** @description The report as a file, in the format that was asked for. The official description calls it an object; read it as bytes. */
            200: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ReportUsers. */
    ReportUsers: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserReportOptions"];
            };
        };
        responses: {
            /** @description The report as a file, in the format that was asked for. The official description calls it an object; read it as bytes. */
            200: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListRestorePoints. */
    ListRestorePoints: {
        parameters: {
            query?: {
                /** @description Only what belongs to this organization. */
                organizationId?: components["parameters"]["OrganizationFilter"];
                /** @description Only what this job has made. */
                jobId?: components["parameters"]["RestorePointJobId"];
                /** @description Only what is in this repository. */
                repositoryId?: components["parameters"]["RepositoryFilter"];
                /** @description Only restore points that were made at this time. In v6 only. */
                backupTime?: string;
                /** @description Only copies that are kept for long, or only what is not one. */
                isLongTermCopy?: components["parameters"]["RestorePointIsLongTermCopy"];
                /** @description Only what was brought back from an archive, or only what was not. */
                isRetrieved?: components["parameters"]["RestorePointIsRetrieved"];
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All restore points as a bare list. Since v7 the answer is a page. */
            200: {
                content: {
                    "application/json": components["schemas"]["RestorePoint"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetRestorePoint. */
    GetRestorePoint: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore point, as `GET /RestorePoints` lists it. */
                restorePointId: components["parameters"]["RestorePointId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The restore point. */
            200: {
                content: {
                    "application/json": components["schemas"]["RestorePoint"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListRestorePointMailboxesBeforeV7. */
    ListRestorePointMailboxesBeforeV7: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore point, as `GET /RestorePoints` lists it. */
                restorePointId: components["parameters"]["RestorePointId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description All mailboxes as a bare list. */
            200: {
                content: {
                    "application/json": components["schemas"]["RestorePointMailbox"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListRestorePointOneDrivesBeforeV7. */
    ListRestorePointOneDrivesBeforeV7: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore point, as `GET /RestorePoints` lists it. */
                restorePointId: components["parameters"]["RestorePointId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description All OneDrives as a bare list. */
            200: {
                content: {
                    "application/json": components["schemas"]["RestorePointOneDrive"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListRestorePointTeamsBeforeV7. */
    ListRestorePointTeamsBeforeV7: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore point, as `GET /RestorePoints` lists it. */
                restorePointId: components["parameters"]["RestorePointId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description All teams as a bare list. */
            200: {
                content: {
                    "application/json": components["schemas"]["RestorePointTeam"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListRestorePointSitesBeforeV7. */
    ListRestorePointSitesBeforeV7: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore point, as `GET /RestorePoints` lists it. */
                restorePointId: components["parameters"]["RestorePointId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description All sites as a bare list. */
            200: {
                content: {
                    "application/json": components["schemas"]["RestorePointSite"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetRestorePortalSettings. */
    GetRestorePortalSettings: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                content: {
                    "application/json": components["schemas"]["RestorePortalSettings"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListRestoreSessions. */
    ListRestoreSessions: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only sessions that were opened at this time or later. */
                startTimeFrom?: components["parameters"]["StartTimeFrom"];
                /** @description Only sessions that were opened at this time or earlier. */
                startTimeTo?: components["parameters"]["RestoreSessionStartTimeTo"];
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of restore sessions. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfRestoreSession"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetRestoreSession. */
    GetRestoreSession: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore session, as `GET /RestoreSessions` lists it. */
                restoreSessionId: components["parameters"]["RestoreSessionId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The restore session. */
            200: {
                content: {
                    "application/json": components["schemas"]["RestoreSession"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListRestoreSessionEvents. */
    ListRestoreSessionEvents: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
            };
            path: {
                /** @description The id of the restore session, as `GET /RestoreSessions` lists it. */
                restoreSessionId: components["parameters"]["RestoreSessionId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageOfRestoreSessionEvent"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetRestoreSessionOrganization. */
    GetRestoreSessionOrganization: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore session, as `GET /RestoreSessions` lists it. */
                restoreSessionId: components["parameters"]["RestoreSessionId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                content: {
                    "application/json": components["schemas"]["RestoreSessionOrganization"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by StopRestoreSession. */
    StopRestoreSession: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore session, as `GET /RestoreSessions` lists it. */
                restoreSessionId: components["parameters"]["RestoreSessionId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Closed. */
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetServiceInstance. */
    GetServiceInstance: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server. */
            200: {
                content: {
                    "application/json": components["schemas"]["ServiceInstance"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by SignIn. */
    SignIn: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description Signed in. The official description names no content type; the body is JSON. */
            200: {
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
}
