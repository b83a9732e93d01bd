// Made by scripts/generate.ts from openapi/v3.yaml; do not edit.
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
        /**
         * List the groups of an organization
         * @description A page, as the document about paging and the clients of this version have it, although the example of v3 shows a bare list.
         */
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
        /**
         * List the users of an organization
         * @description A page, as the document about paging and the clients of this version have it, although the example of v3 shows a bare list.
         */
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            /** @description How to reach the SharePoint server on the premises. The table also writes SharePointSettings; its example and the servers have this spelling. */
            sharepointSettings?: components["schemas"]["SharepointSettings"];
            /** @description How to sign in to Microsoft 365, for a hybrid organization. In v3 only. */
            office365Settings?: components["schemas"]["Office365Settings"];
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
            /** @description The PFX to sign in with. The table of POST calls it a path on the server, such as `C:\certificate.pfx`; the example of GET shows Base64, which is what v4 and later take. Both are let through. Legacy protocols only, and instead of a secret. */
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
        };
        /** @description How to sign in to Microsoft 365, for a hybrid organization. In v3 only. */
        Office365Settings: {
            /** @description The Microsoft cloud that holds the organization. Worldwide when left out. */
            region?: components["schemas"]["Region"];
            /** @description The account to sign in with. */
            username?: string;
            /**
             * Format: password
             * @description The password of the account.
             */
            password?: string;
            /** @description Whether the server is to give the account the right to open every mailbox. */
            grantImpersonation?: boolean;
            /** @description Whether the server is to make the account an administrator of the site collections. Spelled with capitals here, unlike `grantAccesstositecollections` in the settings of a SharePoint server. */
            grantAccessToSiteCollections?: boolean;
            /** @description Whether to sign in through the product's own Entra application. */
            useVeeamAADApplication?: boolean;
        };
        /** @description How the server signs in to Microsoft 365, for a hybrid organization. In v3 only. */
        Office365SettingsResponse: {
            /** @description The Microsoft cloud that holds the organization. */
            region?: components["schemas"]["Region"] | string | null;
            /** @description The account that the server signs in with. */
            username?: string | null;
            /** @description Whether the server gives the account the right to open every mailbox. */
            grantImpersonation?: boolean | null;
            /** @description Whether the server makes the account an administrator of the site collections. */
            grantAccessToSiteCollections?: boolean | null;
            /** @description Whether the server signs in through the product's own Entra application. */
            useVeeamAADApplication?: boolean | null;
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
            /** @description The account of the organization, as v2 answered it. The example of POST still has it; those of GET nest the account in the settings. Either may come. */
            username?: string | null;
            /** @description How the server signs in to Exchange Online. */
            exchangeOnlineSettings?: components["schemas"]["Office365ConnectionSettingsResponse"] | null;
            /** @description How the server signs in to SharePoint Online. */
            sharePointOnlineSettings?: components["schemas"]["Office365ConnectionSettingsResponse"] | null;
            /** @description How the SharePoint server on the premises is reached. */
            sharepointSettings?: components["schemas"]["SharepointSettingsResponse"] | null;
            /** @description How the server signs in to Microsoft 365, for a hybrid organization. In v3 only. */
            office365Settings?: components["schemas"]["Office365SettingsResponse"] | null;
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
            /** @description How to reach the SharePoint server on the premises. The table also writes SharePointSettings; its example and the servers have this spelling. */
            sharepointSettings?: components["schemas"]["SharepointSettings"];
            /** @description How to sign in to Microsoft 365, for a hybrid organization. In v3 only. */
            office365Settings?: components["schemas"]["Office365Settings"];
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
            /** @description Whether the server is to give the account the right to open everything. In v3 only. */
            grantImpersonation?: boolean;
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
            /** @description Whether the server gives the account the right to open everything. In v3 only. */
            grantImpersonation?: boolean | null;
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
             * @description How to sign in.
             * @enum {string}
             */
            grant_type: "password" | "refresh_token";
            /** @description A Windows account of the server, `DOMAIN\user` or a local name. For `password`. */
            username?: string;
            /**
             * Format: password
             * @description The password of that account. For `password`.
             */
            password?: string;
            /** @description The refresh token of an earlier answer. For `refresh_token`. */
            refresh_token?: string;
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
        /** @description The id of the group. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
        GroupId: string;
        /** @description The id of the user. Two GUIDs written without a separator, 72 characters, so not a GUID itself. */
        UserId: string;
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
            /** @description Added. */
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
    ListUsers: {
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
}
