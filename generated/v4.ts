// Made by scripts/generate.ts from openapi/v4.yaml; do not edit.
/** The paths of the API, each with what it can do. */
export interface paths {
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
    /** What can be done with `/DeviceCode`. */
    "/DeviceCode": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** Request a device code for an organization that is still to be added */
        post: operations["RequestDeviceCode"];
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
    /** What can be done with `/Jobs/{jobId}/Action`. */
    "/Jobs/{jobId}/Action": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        /**
         * Start, stop, enable or disable a backup job, or open its backups
         * @description Up to v5. Since v6 each action has a path of its own.
         */
        post: operations["ActOnJob"];
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
         * @description The documents of v3 also write jobsessions.
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
    /** What can be done with `/LicensedUsers`. */
    "/LicensedUsers": {
        parameters: {
            query?: never;
            path?: never;
        };
        /** List the users who take a licence */
        get: operations["ListLicensedUsers"];
    };
    /** What can be done with `/Organization`. */
    "/Organization": {
        parameters: {
            query?: never;
            path?: never;
        };
        /**
         * Get the organization that has signed in
         * @description For a tenant's token. An administrator's token belongs to no organization. What a server of this version answers is not documented in full; the properties are those of v6.
         */
        get: operations["GetOwnOrganization"];
    };
    /** What can be done with `/Organization/Action`. */
    "/Organization/Action": {
        parameters: {
            query?: never;
            path?: never;
        };
        /**
         * Open the backups of the organization that has signed in for restoring
         * @description Up to v5. Since v6 it is `POST …/explore`.
         */
        post: operations["ActOnOwnOrganization"];
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
    /** What can be done with `/Organizations/{organizationId}/Action`. */
    "/Organizations/{organizationId}/Action": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        /**
         * Open the backups of an organization for restoring
         * @description Up to v5. Since v6 it is `POST …/explore`.
         */
        post: operations["ActOnOrganization"];
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
        /**
         * List the groups of an organization
         * @description A page, as the document about paging and the clients of this version have it, although the example of v3 shows a bare list.
         */
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
        /**
         * List the members of a group
         * @description A page, as in v5 and later. The table of v4 describes a single member.
         */
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
        /**
         * List the users of an organization
         * @description A page, as the document about paging and the clients of this version have it, although the example of v3 shows a bare list.
         */
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
    /** What can be done with `/Proxies/{proxyId}/Action`. */
    "/Proxies/{proxyId}/Action": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the proxy, as `GET /Proxies` lists it. */
                proxyId: components["parameters"]["ProxyId"];
            };
        };
        /**
         * Read a proxy again, or remove it
         * @description Up to v5. Since v6 each action has a path of its own.
         */
        post: operations["ActOnProxy"];
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
    /** What can be done with `/RestoreSessions/{restoreSessionId}/Action`. */
    "/RestoreSessions/{restoreSessionId}/Action": {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore session, as `GET /RestoreSessions` lists it. */
                restoreSessionId: components["parameters"]["RestoreSessionId"];
            };
        };
        /**
         * Close a restore session
         * @description Up to v5. Since v6 it is `POST …/Stop`.
         */
        post: operations["ActOnRestoreSession"];
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
        /** @description What the server must know to ask Microsoft for a device code. */
        DeviceCodeRequest: {
            /** @description The Microsoft cloud of the organization that the code is for. Worldwide when left out. */
            targetRegion?: components["schemas"]["Region"];
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
            /** @description Whether there are backups of the group. Up to v5. */
            isBackedup?: boolean | null;
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
            /** @description Whether there are backups of the group. Up to v5. */
            isBackedup?: boolean;
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
            /** @description When it runs. */
            schedulePolicy?: components["schemas"]["JobSchedule"] | null;
        };
        /** @description What to do with a job. One property, named after what to do; its value is null, clients have also been seen to send empty text. Up to v5. */
        JobAction: {
            /** @description Start it. */
            start?: null | "";
            /** @description Stop it. */
            stop?: null | "";
            /** @description Enable it. */
            enable?: null | "";
            /** @description Disable it. */
            disable?: null | "";
            /** @description Open a restore session for this point in time. */
            explore?: components["schemas"]["ExploreOptions"];
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
            /** @description When it runs. */
            schedulePolicy?: components["schemas"]["JobScheduleInput"];
            /** @description Whether it starts right after it is created. */
            runNow?: boolean | null;
            /**
             * Format: uuid
             * @description The proxy that the repository is on. Up to v5.
             */
            proxyId?: string;
            /** @description What it backs up, with `SelectedItems`. Up to v7. */
            selectedItems?: components["schemas"]["JobItemInput"][];
            /** @description What it leaves out. Up to v7. */
            excludedItems?: components["schemas"]["JobItemInput"][];
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
            /** @description The site, for `Site`; for `User` and `Group` whether their site is backed up. Since v6 those are `personalSite` and `groupSite`. */
            site?: components["schemas"]["JobSite"] | boolean | null;
            /** @description The user, for `User`. */
            user?: components["schemas"]["User"] | null;
            /** @description The group, for `Group`. */
            group?: components["schemas"]["Group"] | null;
            /** @description What the item is. */
            type?: components["schemas"]["JobItemType"] | string | null;
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
            /** @description The site, for `Site`; for `User` and `Group` whether their site is backed up. Since v6 those are `personalSite` and `groupSite`. */
            site?: components["schemas"]["JobSiteInput"] | boolean;
            /** @description The user, for `User`. */
            user?: components["schemas"]["UserInput"];
            /** @description The group, for `Group`. */
            group?: components["schemas"]["GroupInput"];
            /** @description What the item is. */
            type?: components["schemas"]["JobItemType"];
            /** @description The id of the item in the job. */
            id?: string;
        };
        /**
         * @description What an item of a job is. `PartialOrganization` is all of an organization that the item's flags name.
         * @enum {string}
         */
        JobItemType: "Group" | "User" | "Site" | "PartialOrganization" | "PersonalSites" | "OneDriveFolders";
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
         * @description Whether a user counts.
         * @enum {string}
         */
        LicenseState: "Licensed" | "New" | "TemporarilyAssigned" | "Exceeded";
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
            /** @description The Microsoft cloud that holds the organization. Worldwide when left out. */
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
        };
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
        };
        /** @description What to do with an organization. Up to v5. */
        OrganizationAction: {
            /** @description Open a restore session for this point in time. */
            explore: components["schemas"]["ExploreOptions"];
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
            /** @description The Microsoft cloud that holds the organization. Worldwide when left out. */
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
            /**
             * Format: int32
             * @description How many threads it may use. Up to v7.
             */
            threadsNumber?: number | null;
        };
        /** @description What to do with a proxy. One property, named after what to do. Up to v5. */
        ProxyAction: {
            /** @description Read its state again. */
            rescan?: null;
            /** @description Remove it. */
            remove?: components["schemas"]["ProxyRemovalBeforeV6"];
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
            /**
             * Format: int32
             * @description How many threads it may use. Up to v7.
             */
            threadsNumber?: number | null;
        };
        /** @description How to remove a proxy. Up to v5. */
        ProxyRemovalBeforeV6: {
            /** @description The account to sign in to the machine with. */
            userName?: string;
            /**
             * Format: password
             * @description The password of the account.
             */
            userPassword?: string;
        };
        /**
         * @description Whether a proxy can be reached.
         * @enum {string}
         */
        ProxyStatus: "Online" | "Offline";
        /**
         * @description The Microsoft cloud that holds the organization. Up to v5 the two clouds of the United States are spelled `USgovCommunity` and `USgovDefence`; since v6 they are `USGovernment` and `USDefence`. Whether an older server also understands the new names is not documented, so each version's own are sent.
         * @enum {string}
         */
        Region: "Worldwide" | "USgovCommunity" | "USgovDefence" | "Germany" | "China";
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
            retentionType?: components["schemas"]["RetentionType"] | null;
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
        };
        /** @description What to do with a restore session. One property, named after what to do; its value is null, clients have also been seen to send empty text. Up to v5. */
        RestoreSessionAction: {
            /** @description Close it. */
            stop?: null | "";
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
        /** @description Why the server did not issue a token. Up to v5 the token endpoint answers in the words of OAuth 2.0, every other endpoint with `message`; clients of those versions read both, so both are listed. */
        TokenError: {
            /** @description The kind of refusal, in one word or a few. */
            error?: string | null;
            /** @description The reason in a sentence. */
            error_description?: string | null;
            /** @description The reason in a sentence, where the server answers as the other endpoints do. */
            message?: string | null;
        };
        /** @description How to sign in. Which properties are needed depends on `grant_type`. */
        TokenRequest: {
            /**
             * @description How to sign in. The last is for tenants with modern authentication, since v4 (4c).
             * @enum {string}
             */
            grant_type: "password" | "refresh_token" | "urn:ietf:params:oauth:grant-type:jwt-bearer";
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
            /** @description Whether there are backups of the user. Here with a capital U, unlike `isBackedup` elsewhere. Up to v5. */
            isBackedUp?: boolean | null;
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
            /** @description Whether there are backups of the user. Up to v5. */
            isBackedUp?: boolean;
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
        /** @description The server issued no token. Wrong credentials are answered with 400. */
        TokenFailure: {
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
    };
    /** The parameters. */
    parameters: {
        /** @description Only repositories of this proxy. */
        BackupRepositorieProxyId: string;
        /** @description The id of the repository. */
        RepositoryId: string;
        /** @description The id of the backup job, as `GET /Jobs` lists it. */
        JobId: string;
        /** @description The id of the item in the job or role, which is not the id of the user, group, site or team. */
        ItemId: string;
        /** @description The id of the session, as `GET /JobSessions` lists it. */
        JobSessionsId: string;
        /** @description The id of the session. */
        SessionId: string;
        /** @description The id of the log item. */
        LogItemId: string;
        /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
        Limit: number;
        /** @description How many results to skip. */
        Offset: number;
        /** @description The id of the organization, as `GET /Organizations` lists it. */
        OrganizationId: string;
        /** @description Only what has this display name. Since v4 for applications, since v6 for users and groups. */
        DisplayName: string;
        /** @description Only applications that carry this tag. Since v4. */
        Tag: string;
        /** @description The id of the group. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
        GroupId: string;
        /** @description The id of the site. */
        SiteId: string;
        /** @description The id of the user. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
        UserId: string;
        /** @description The id of the proxy, as `GET /Proxies` lists it. */
        ProxyId: string;
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
    /** What is taken and answered by ListRepositories. */
    ListRepositories: {
        parameters: {
            query?: {
                /** @description Only repositories of this proxy. */
                proxyId?: components["parameters"]["BackupRepositorieProxyId"];
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
            /** @description The repository. The documents of v3 to v5 do not show their code; a client should take 200, 201 and 204 alike. */
            201: {
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
            /** @description Changed. The documents of v3 to v5 do not show their code; a client should take 200, 201 and 204 alike. */
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
            200: {
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
            /** @description Changed. The documents of v3 to v5 do not show their code; a client should take 200, 201 and 204 alike. */
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
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ActOnJob. */
    ActOnJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobAction"];
            };
        };
        responses: {
            /** @description Done. Nothing comes back. */
            200: {
                content?: never;
            };
            /** @description The restore session, for `explore`. */
            201: {
                content: {
                    "application/json": components["schemas"]["RestoreSession"];
                };
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
            /** @description Done. The documents of v3 to v5 do not show their code; a client should take 200, 201 and 204 alike. */
            200: {
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
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListSessionsOfJob. */
    ListSessionsOfJob: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the backup job, as `GET /Jobs` lists it. */
                jobId: components["parameters"]["JobId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. The documents show a bare list, v6 has a page; a client should take both. */
            200: {
                content: {
                    "application/json": components["schemas"]["JobSession"][] | components["schemas"]["PageOfJobSession"];
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
            /** @description Done. The documents of v3 to v5 do not show their code; a client should take 200, 201 and 204 alike. */
            200: {
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
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListJobSessions. */
    ListJobSessions: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. The documents show a bare list, v6 has a page; a client should take both. */
            200: {
                content: {
                    "application/json": components["schemas"]["JobSession"][] | components["schemas"]["PageOfJobSession"];
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
            query?: never;
            path: {
                /** @description The id of the session. */
                sessionId: components["parameters"]["SessionId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The log items. The examples show a bare list, the table of v5 a page; a client should take both. */
            200: {
                content: {
                    "application/json": components["schemas"]["LogItem"][] | components["schemas"]["PageOfLogItem"];
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
    /** What is taken and answered by ListLicensedUsers. */
    ListLicensedUsers: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
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
    /** What is taken and answered by ActOnOwnOrganization. */
    ActOnOwnOrganization: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationAction"];
            };
        };
        responses: {
            /** @description The restore session. */
            201: {
                content: {
                    "application/json": components["schemas"]["RestoreSession"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ListOrganizations. */
    ListOrganizations: {
        parameters: {
            query?: never;
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
            /** @description Added. */
            201: {
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
            query?: never;
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
            /** @description Changed. The documents of v3 to v5 do not show their code; 204 is what v6 and later have. A client should take 200 as well. */
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
            /** @description Removed. The document of v4 does not show its code; up to v3 it was 200, and 204 is announced as new for v5. */
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ActOnOrganization. */
    ActOnOrganization: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationAction"];
            };
        };
        responses: {
            /** @description The restore session. */
            201: {
                content: {
                    "application/json": components["schemas"]["RestoreSession"];
                };
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
            /** @description The pool is set. The document of v4 does not show its code; 201 is what v5 has. */
            201: {
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
            /** @description Added. The document of v4 does not show its code; 200 is what v6 and v7 have. */
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
            /** @description The job. The documents of v3 to v5 do not show their code; a client should take 200, 201 and 204 alike. */
            201: {
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
    /** What is taken and answered by ListSites. */
    ListSites: {
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
    /** What is taken and answered by ListUsedRepositories. */
    ListUsedRepositories: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The repositories and their space. The document of v3 shows a bare list, v6 has a page; a client should take both. */
            200: {
                content: {
                    "application/json": components["schemas"]["UsedRepository"][] | components["schemas"]["PageOfUsedRepository"];
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
            query?: never;
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
            /** @description The proxy. The documents of v3 to v5 do not show their code; a client should take 200, 201 and 204 alike. */
            201: {
                content: {
                    "application/json": components["schemas"]["Proxy"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by GetProxy. */
    GetProxy: {
        parameters: {
            query?: never;
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
            /** @description Changed. The documents of v3 to v5 do not show their code; a client should take 200, 201 and 204 alike. */
            200: {
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    /** What is taken and answered by ActOnProxy. */
    ActOnProxy: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the proxy, as `GET /Proxies` lists it. */
                proxyId: components["parameters"]["ProxyId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProxyAction"];
            };
        };
        responses: {
            /** @description Done. Nothing comes back. */
            200: {
                content?: never;
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
    /** What is taken and answered by ActOnRestoreSession. */
    ActOnRestoreSession: {
        parameters: {
            query?: never;
            path: {
                /** @description The id of the restore session, as `GET /RestoreSessions` lists it. */
                restoreSessionId: components["parameters"]["RestoreSessionId"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreSessionAction"];
            };
        };
        responses: {
            /** @description Done. Nothing comes back. */
            200: {
                content?: never;
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
    /** What is taken and answered by SignIn. */
    SignIn: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["TokenFailure"];
            default: components["responses"]["TokenFailure"];
        };
    };
}
