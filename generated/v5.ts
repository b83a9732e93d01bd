// Made by scripts/generate.ts from openapi/v5.yaml; do not edit.
export interface paths {
    "/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in, or renew a session
         * @description Answers a pair of tokens. One token is good for every version that the server has.
         */
        post: operations["SignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the organizations */
        get: operations["ListOrganizations"];
        put?: never;
        /**
         * Add an organization
         * @description The server answers when Microsoft has answered it, which can take minutes.
         */
        post: operations["AddOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Organizations/{organizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /** Get an organization */
        get: operations["GetOrganization"];
        /**
         * Edit an organization
         * @description Changes what is sent and leaves the rest. A document of v6 calls user name and password mandatory; a body with neither, to change a certificate, is known to work.
         */
        put: operations["EditOrganization"];
        post?: never;
        /**
         * Remove an organization
         * @description Its jobs are to be disabled first, as the documents of the first version say. Its backups stay.
         */
        delete: operations["RemoveOrganization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the organization that has signed in
         * @description For a tenant's token. An administrator's token belongs to no organization. What a server of this version answers is not documented in full; the properties are those of v6.
         */
        get: operations["GetOwnOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Organizations/{organizationId}/Groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /** List the groups of an organization */
        get: operations["ListGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Organizations/{organizationId}/Groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the group. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** Get a group */
        get: operations["GetGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Organizations/{organizationId}/Groups/{groupId}/Members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the group. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** List the members of a group */
        get: operations["ListGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Organizations/{organizationId}/Users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /** List the users of an organization */
        get: operations["ListUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Organizations/{organizationId}/Users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the user. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** Get a user */
        get: operations["GetUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeviceCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Request a device code for an organization that is still to be added */
        post: operations["RequestDeviceCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Organizations/{organizationId}/DeviceCode": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a device code for an organization that is already added
         * @description For creating applications in its Entra. Nothing is sent; one document shows a GET, the method is POST.
         */
        post: operations["RequestOrganizationDeviceCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Organizations/{organizationId}/BackupAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /** List the backup accounts */
        get: operations["ListBackupAccounts"];
        /**
         * Set the pool of backup accounts
         * @description The list is taken to be the whole pool: whoever is not on it leaves. So the name of the operation and the cmdlet of the same job have it; the documents speak of adding.
         */
        put: operations["SetAccountPool"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Organizations/{organizationId}/BackupApplications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /** List the backup applications */
        get: operations["ListBackupApplications"];
        /**
         * Add backup applications
         * @description Documented as adding, and so described here. Since v8 the same request replaces whatever is there; that a server of this version really keeps it could not be confirmed.
         */
        put: operations["AddBackupApplications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Organizations/{organizationId}/Applications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /** List the applications in the tenant's Entra */
        get: operations["ListApplications"];
        put?: never;
        /** Create applications in the tenant's Entra */
        post: operations["CreateApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
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
            /** @description Whether to back up Teams. Since v5. */
            isTeamsOnline?: boolean;
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
            /** @description Whether to back up Teams. Since v5. */
            isTeamsOnline?: boolean;
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
        /**
         * @description The Microsoft cloud that holds the organization. Up to v5 the two clouds of the United States are spelled `USgovCommunity` and `USgovDefence`; since v6 they are `USGovernment` and `USDefence`. Whether an older server also understands the new names is not documented, so each version's own are sent.
         * @enum {string}
         */
        Region: "Worldwide" | "USgovCommunity" | "USgovDefence" | "Germany" | "China";
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
        /**
         * @description What kind of mailbox a user has.
         * @enum {string}
         */
        UserType: "User" | "Shared" | "Public";
    };
    responses: {
        /** @description The server issued no token. Wrong credentials are answered with 400. */
        TokenFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description The server did not do it. The body may also be missing. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The access token is missing, has expired or was revoked. The body is empty, and the headers do not say which of the three it was. */
        SignInNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The id of the organization, as `GET /Organizations` lists it. */
        OrganizationId: string;
        /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
        Limit: number;
        /** @description How many results to skip. */
        Offset: number;
        /** @description The `setId` of an earlier page of the same list, so that the server reads on in the result it has kept. Since v5. */
        SetId: string;
        /** @description The id of the group. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
        GroupId: string;
        /** @description The id of the user. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
        UserId: string;
        /** @description Only what has this display name. Since v4 for applications, since v6 for users and groups. */
        DisplayName: string;
        /** @description Only applications that carry this tag. Since v4. */
        Tag: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    SignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["TokenFailure"];
            default: components["responses"]["TokenFailure"];
        };
    };
    ListOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All organizations as a bare list. Since v8 the answer is a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    AddOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganization"];
            };
        };
        responses: {
            /** @description Added. The document of v5 does not show its code; those of v3, v4 and v8 say 201, so 201 it is. A client should take 200 as well. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    GetOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    EditOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationChanges"];
            };
        };
        responses: {
            /** @description Changed. The documents of v3 to v5 do not show their code; 204 is what v6 and later have. A client should take 200 as well. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    RemoveOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    GetOwnOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOrganization"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    ListGroups: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description The `setId` of an earlier page of the same list, so that the server reads on in the result it has kept. Since v5. */
                setId?: components["parameters"]["SetId"];
            };
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfGroup"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    GetGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the group. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
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
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the group. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfGroupMember"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    ListUsers: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description The `setId` of an earlier page of the same list, so that the server reads on in the result it has kept. Since v5. */
                setId?: components["parameters"]["SetId"];
            };
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfUser"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    GetUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
                /** @description The id of the user. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    RequestDeviceCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceCodeRequest"];
            };
        };
        responses: {
            /** @description The code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceCode"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    RequestOrganizationDeviceCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceCode"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    ListBackupAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole pool as a bare list, in every version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupAccount"][];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    SetAccountPool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBackupAccount"][];
            };
        };
        responses: {
            /** @description The pool is set. In v6 and v7 it is 200. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPool"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    ListBackupApplications: {
        parameters: {
            query?: {
                /** @description How many results a page may hold. The server may answer with fewer and then says so in the page's own `limit`. The greatest value, 10000, is documented since v5. */
                limit?: components["parameters"]["Limit"];
                /** @description How many results to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of backup applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfBackupApplication"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    AddBackupApplications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBackupApplication"][];
            };
        };
        responses: {
            /** @description Added. The document of v5 does not show its code; 200 is what v6 and v7 have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
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
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfApplication"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
    CreateApplications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization, as `GET /Organizations` lists it. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApplications"];
            };
        };
        responses: {
            /** @description A page of the applications that were created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfApplication"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["Failure"];
        };
    };
}
