/**
 * What must not compile. Each `@ts-expect-error` stands beside a line that does compile and differs in that one thing,
 * so that it can't be satisfied by another mistake. The functions are never called; `deno check` is their test.
 */

import assert from "node:assert/strict";
import {
  type Client,
  createClient,
  type Middleware,
  type NewOrganization,
  Vb365Error,
  type Version,
} from "../../../mod.ts";

type Clients = { [V in Version]: Client<V> };

const path = { organizationId: "7a53143a-b7c8-4d5a-a569-7dcbca8ab71b" };
const applicationId = "eefb5987-1430-4768-a545-84c6abd1dbca";
const proof = { applicationCertificate: "MII=", applicationCertificatePassword: "example" };
const login = { account: "admin@contoso.onmicrosoft.com", password: "example" };

Deno.test("createClient() sends to the version that its types are of", async () => {
  const urls: string[] = [];
  const fetch: typeof globalThis.fetch = (input) => {
    urls.push(new Request(input).url);
    return Promise.resolve(Response.json([]));
  };
  const clientOf = <V extends Version>(version: V) => createClient({ server: "vb365.example.com", version, fetch });
  await clientOf("v3").GET("/Organizations");
  await clientOf("v4").GET("/Organizations");
  await clientOf("v5").GET("/Organizations");
  await clientOf("v6").GET("/Organizations");
  await clientOf("v7").GET("/Organizations");
  await clientOf("v8").GET("/Organizations");
  const sent = (version: Version) => `https://vb365.example.com:4443/${version}/Organizations`;
  assert.deepEqual(urls, (["v3", "v4", "v5", "v6", "v7", "v8"] as const).map(sent));
});

/** Paths: each of these versions lacks one that the next version has. */
export async function pathsByVersion(clients: Clients): Promise<void> {
  const { v3, v4, v5, v6, v7, v8 } = clients;
  await v4.POST("/DeviceCode", { body: { targetRegion: "Worldwide" } });
  // @ts-expect-error v3 has no device codes
  await v3.POST("/DeviceCode", { body: { targetRegion: "Worldwide" } });

  await v4.GET("/Organizations/{organizationId}/BackupAccounts", { params: { path } });
  // @ts-expect-error v3 has no backup accounts
  await v3.GET("/Organizations/{organizationId}/BackupAccounts", { params: { path } });

  await v6.POST("/DeviceCode/check", { body: { userCode: "ABC123XYZ" } });
  // @ts-expect-error v5 does not tell whether a device code has been used
  await v5.POST("/DeviceCode/check", { body: { userCode: "ABC123XYZ" } });
  // @ts-expect-error nor does v4
  await v4.POST("/DeviceCode/check", { body: { userCode: "ABC123XYZ" } });

  await v6.GET("/ServiceInstance");
  // @ts-expect-error v5 does not describe itself
  await v5.GET("/ServiceInstance");

  await v7.POST("/token/logout");
  // @ts-expect-error a session can't be ended on v6
  await v6.POST("/token/logout");

  const body = [{ application: { applicationId }, ...proof }];
  await v8.POST("/Organizations/{organizationId}/BackupApplications", { params: { path }, body });
  // @ts-expect-error v6 adds backup applications with PUT
  await v6.POST("/Organizations/{organizationId}/BackupApplications", { params: { path }, body });
  // @ts-expect-error and so does v7
  await v7.POST("/Organizations/{organizationId}/BackupApplications", { params: { path }, body });
  await v7.PUT("/Organizations/{organizationId}/BackupApplications", { params: { path }, body });

  await v8.DELETE("/Organizations/{organizationId}/BackupApplications", { params: { path }, body: [applicationId] });
  // @ts-expect-error v7 cannot remove backup applications
  await v7.DELETE("/Organizations/{organizationId}/BackupApplications", { params: { path }, body: [applicationId] });
}

/** Properties and values. */
export async function propertiesByVersion(clients: Clients): Promise<void> {
  const { v3, v4, v5, v6, v7, v8 } = clients;
  const [type, exchangeOnlineSettings] = ["Office365", login] as const;

  await v7.POST("/Organizations", { body: { type, exchangeOnlineSettings, description: "Production" } });
  // @ts-expect-error organizations have no description on v6
  await v6.POST("/Organizations", { body: { type, exchangeOnlineSettings, description: "Production" } });

  await v6.POST("/Organizations", { body: { type, exchangeOnlineSettings, isTeamsChatsOnline: true } });
  // @ts-expect-error v5 does not know the chats of Teams
  await v5.POST("/Organizations", { body: { type, exchangeOnlineSettings, isTeamsChatsOnline: true } });

  await v5.POST("/Organizations", { body: { type, exchangeOnlineSettings, isTeamsOnline: true } });
  // @ts-expect-error v4 does not know Teams
  await v4.POST("/Organizations", { body: { type, exchangeOnlineSettings, isTeamsOnline: true } });

  await v4.POST("/Organizations", {
    body: { type, exchangeOnlineSettings, userCode: "ABC123XYZ", newApplicationName: "Backup" },
  });
  // @ts-expect-error v3 cannot make an application
  await v3.POST("/Organizations", { body: { type, exchangeOnlineSettings, newApplicationName: "Backup" } });

  await v8.POST("/DeviceCode", { body: { loginGraphAppOrganizationId: applicationId } });
  // @ts-expect-error v6 takes no other tenant for the sign-in
  await v6.POST("/DeviceCode", { body: { loginGraphAppOrganizationId: applicationId } });
  // @ts-expect-error nor does v7
  await v7.POST("/DeviceCode", { body: { loginGraphAppOrganizationId: applicationId } });

  await v6.POST("/DeviceCode", { body: { targetRegion: "USDefence" } });
  // @ts-expect-error v6 has the present names of the clouds
  await v6.POST("/DeviceCode", { body: { targetRegion: "USgovDefence" } });
  await v5.POST("/DeviceCode", { body: { targetRegion: "USgovDefence" } });
  // @ts-expect-error v5 has the former ones
  await v5.POST("/DeviceCode", { body: { targetRegion: "USDefence" } });

  await v8.GET("/Organizations", { params: { query: { msid: applicationId } } });
  // @ts-expect-error v7 cannot search by msid
  await v7.GET("/Organizations", { params: { query: { msid: applicationId } } });

  const answerOfV8 = (await v8.GET("/Organizations/{organizationId}", { params: { path } })).data;
  const answerOfV6 = (await v6.GET("/Organizations/{organizationId}", { params: { path } })).data;
  // @ts-expect-error v6 answers without msid
  answerOfV6?.msid satisfies unknown;
  answerOfV8?.msid satisfies unknown;
}

/** What has to be there, what may be left out, and what comes back. */
export async function requestsAndAnswers({ v8 }: Clients): Promise<void> {
  await v8.GET("/Organizations/{organizationId}", { params: { path } });
  // @ts-expect-error the path has an id
  await v8.GET("/Organizations/{organizationId}");
  // @ts-expect-error which is not empty
  await v8.GET("/Organizations/{organizationId}", { params: { path: {} } });

  await v8.POST("/DeviceCode", { body: {}, headers: { "x-trace": "1" }, signal: AbortSignal.timeout(1000) });
  // @ts-expect-error this operation has a body
  await v8.POST("/DeviceCode");
  // @ts-expect-error and this has none
  await v8.POST("/token/logout", { body: {} });
  await v8.POST("/token/logout");

  const { data, error } = await v8.GET("/Organizations");
  // @ts-expect-error it may have been refused
  data.results satisfies unknown;
  if (error) throw new Error(error.message ?? "");
  data.results?.[0]?.name satisfies string | null | undefined;
  // @ts-expect-error a name is no number
  data.results?.[0]?.name satisfies number | null | undefined;
  (await v8.POST("/token/logout")).data satisfies undefined;
}

/** Middleware sees requests, answers and failures, and may put others in their place. */
export function middleware({ v8 }: Clients): void {
  const middleware: Middleware = {
    onRequest: ({ request, schemaPath, id }) => request.headers.set(schemaPath, id),
    onResponse: ({ response }) => Promise.resolve(response),
    onError: ({ error }) => new Error("lost", { cause: error }),
  };
  v8.use(middleware);
  v8.eject(middleware);
  // @ts-expect-error an answer is no text
  v8.use({ onResponse: () => "no" });
}

/** Every way to add an organization compiles. */
export const rightWays: Record<string, NewOrganization> = {
  basic: { type: "Office365", mode: "basic", exchangeOnlineSettings: login },
  secret: {
    type: "Office365",
    mode: "legacy-protocols",
    exchangeOnlineSettings: { ...login, applicationId, applicationSecret: "example" },
  },
  certificate: {
    type: "Office365",
    mode: "legacy-protocols",
    sharePointOnlineSettings: { ...login, applicationId, ...proof },
  },
  existing: {
    type: "Office365",
    mode: "existing-application",
    region: "Worldwide",
    exchangeOnlineSettings: { account: login.account, applicationId, ...proof },
    sharePointOnlineSettings: { officeOrganizationName: "contoso.onmicrosoft.com", applicationId, ...proof },
    isTeamsOnline: true,
  },
  fresh: {
    type: "Office365",
    mode: "new-application",
    userCode: "ABC123XYZ",
    newApplicationName: "Backup",
    sharePointOnlineSettings: { ...proof, sharePointSaveAllWebParts: true },
  },
  configured: {
    type: "Office365",
    mode: "configure-application",
    userCode: "ABC123XYZ",
    exchangeOnlineSettings: { applicationId, ...proof },
  },
  onPremises: {
    type: "OnPremises",
    exchangeSettings: { serverName: "exchange.example.com", username: "CONTOSO\\backup", password: "example" },
  },
  hybrid: {
    type: "Hybrid",
    mode: "basic",
    exchangeOnlineSettings: login,
    sharepointSettings: { serverName: "sharepoint.example.com", username: "CONTOSO\\backup", password: "example" },
  },
};

/** And no mix of two ways does. */
export function wrongWays(add: (organization: NewOrganization) => void): void {
  const [type, userCode, newApplicationName] = ["Office365", "ABC123XYZ", "Backup"] as const;
  const { account, password } = login;
  const { applicationCertificate } = proof;
  const applicationSecret = "example";
  const onPremises = { serverName: "exchange.example.com", username: "CONTOSO\\backup", password };

  // @ts-expect-error basic authentication takes no application
  add({ type, mode: "basic", exchangeOnlineSettings: { account, password, applicationId } });
  // @ts-expect-error basic authentication takes no certificate
  add({ type, mode: "basic", exchangeOnlineSettings: { account, password, applicationCertificate } });
  // @ts-expect-error basic authentication needs a password
  add({ type, mode: "basic", exchangeOnlineSettings: { account } });
  // @ts-expect-error legacy protocols take neither without an application
  add({ type, mode: "legacy-protocols", exchangeOnlineSettings: { account, password, applicationSecret } });
  // @ts-expect-error a secret or a certificate
  add({ type, mode: "legacy-protocols", exchangeOnlineSettings: { account, password, applicationId } });
  const both = { ...login, applicationId, ...proof, applicationSecret };
  // @ts-expect-error but not both
  add({ type, mode: "legacy-protocols", exchangeOnlineSettings: both });
  // @ts-expect-error an application authenticates with a certificate, never with a secret
  add({ type, mode: "existing-application", exchangeOnlineSettings: { account, applicationId, applicationSecret } });
  // @ts-expect-error and has no password
  add({
    type,
    mode: "existing-application",
    exchangeOnlineSettings: { account, password, applicationId, applicationCertificate },
  });
  // @ts-expect-error Exchange by an existing application needs the account to act as
  add({ type, mode: "existing-application", exchangeOnlineSettings: { applicationId, applicationCertificate } });
  // @ts-expect-error SharePoint by an existing application needs the name of the tenant
  add({ type, mode: "existing-application", sharePointOnlineSettings: { applicationId, applicationCertificate } });
  // @ts-expect-error an existing application needs no code
  add({ type, mode: "existing-application", userCode, exchangeOnlineSettings: { account, applicationId, ...proof } });
  // @ts-expect-error a new application has no id yet
  add({
    type,
    mode: "new-application",
    userCode,
    newApplicationName,
    exchangeOnlineSettings: { applicationCertificate, applicationId },
  });
  // @ts-expect-error a new application needs a confirmed code
  add({ type, mode: "new-application", newApplicationName, exchangeOnlineSettings: proof });
  // @ts-expect-error a new application needs a name
  add({ type, mode: "new-application", userCode, exchangeOnlineSettings: proof });
  // @ts-expect-error the application to configure is not named
  add({ type, mode: "configure-application", userCode, exchangeOnlineSettings: proof });
  const named = { applicationId, ...proof };
  // @ts-expect-error an application to configure has its name already
  add({ type, mode: "configure-application", userCode, newApplicationName, exchangeOnlineSettings: named });
  // @ts-expect-error on premises there is no online service
  add({ type: "OnPremises", exchangeSettings: onPremises, exchangeOnlineSettings: login });
  // @ts-expect-error on premises there is no mode
  add({ type: "OnPremises", mode: "basic", exchangeSettings: onPremises });
  // @ts-expect-error on premises there is no Teams
  add({ type: "OnPremises", exchangeSettings: onPremises, isTeamsOnline: true });
  // @ts-expect-error no server at all
  add({ type: "OnPremises" });
  // @ts-expect-error no service at all
  add({ type, mode: "basic" });
  // @ts-expect-error Office365 has nothing on premises
  add({ type, mode: "basic", exchangeOnlineSettings: login, exchangeSettings: onPremises });
  // @ts-expect-error hybrid has two halves: this lacks the one on premises
  add({ type: "Hybrid", mode: "basic", exchangeOnlineSettings: login });
  // @ts-expect-error and this the one online
  add({ type: "Hybrid", exchangeSettings: onPremises });
  // @ts-expect-error no such mode
  add({ type, mode: "modern", exchangeOnlineSettings: login });
  // @ts-expect-error no such region
  add({ type, mode: "basic", region: "Europe", exchangeOnlineSettings: login });
  // @ts-expect-error no such type
  add({ type: "Microsoft 365", mode: "basic", exchangeOnlineSettings: login });
}

/** Not even one that a spread brings in, where TypeScript does not look for properties that are unknown. */
export function wrongSpreads(add: (organization: NewOrganization) => void): void {
  const [type, userCode, newApplicationName] = ["Office365", "ABC123XYZ", "Backup"] as const;
  const [mixed, identified, secret] = [{ ...login, ...proof }, { ...proof, applicationId }, {
    applicationSecret: "example",
  }];
  const known = { ...identified, account: login.account };

  // @ts-expect-error basic authentication takes no certificate
  add({ type, mode: "basic", exchangeOnlineSettings: mixed });
  // @ts-expect-error and no application
  add({ type, mode: "basic", exchangeOnlineSettings: { ...login, ...identified } });
  // @ts-expect-error a new application has no id yet
  add({ type, mode: "new-application", userCode, newApplicationName, exchangeOnlineSettings: identified });
  // @ts-expect-error and no password of an account
  add({ type, mode: "new-application", userCode, newApplicationName, exchangeOnlineSettings: mixed });
  // @ts-expect-error nor has an existing one
  add({ type, mode: "existing-application", exchangeOnlineSettings: { ...known, ...login } });
  // @ts-expect-error nor a secret
  add({ type, mode: "existing-application", exchangeOnlineSettings: { ...known, ...secret } });
  add({ type, mode: "existing-application", exchangeOnlineSettings: known });
}

/** A reason is one of those that are known, so that a slip in making one or asking for one is seen. */
export function reasons(error: Vb365Error): boolean {
  new Vb365Error("Cannot use it", { code: "invalid-input", reason: "wrong-password" });
  // @ts-expect-error: a slip of the pen
  new Vb365Error("Cannot use it", { code: "invalid-input", reason: "wrong-pasword" });
  // @ts-expect-error: a slip of the pen
  return error.reason === "wrong-password" || error.reason === "wrong-pasword";
}
