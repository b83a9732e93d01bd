/**
 * The main job on real input, with nothing but this machine: `deno task demo`. Words go to stderr, the organization that
 * was added to stdout.
 */

import {
  addOrganization,
  connect,
  convertCertificateToBase64,
  latestVersion,
  listOrganizations,
  newCertificate,
  removeOrganization,
} from "../mod.ts";
import { startSandbox } from "../sandbox/mod.ts";
import { say } from "./_say.ts";

const tenant = "demo.onmicrosoft.com";

await using sandbox = await startSandbox();
say(`An embedded VB365 server listens at ${sandbox.url}, with a certificate that it has made itself.`);

const pfxPassword = crypto.randomUUID();
const { pfx, thumbprint } = await newCertificate({ commonName: "VB365 demo", password: pfxPassword });
const applicationCertificate = convertCertificateToBase64(pfx);
say(
  `A new PFX of ${pfx.length} bytes (thumbprint ${thumbprint}) became ${applicationCertificate.length} characters of Base64.`,
);

const { url: server, username, password, fingerprint } = sandbox;
await using client = await connect({ server, version: latestVersion, username, password, trust: { fingerprint } });
say(`Signed in as ${username} over TLS, API ${client.version}, pinned to ${fingerprint.slice(0, 23)}…`);

const proof = {
  applicationId: "63caebf0-2624-48d0-9ece-de1db611dc98",
  applicationCertificate,
  applicationCertificatePassword: pfxPassword,
};
const added = await addOrganization(client, {
  type: "Office365",
  mode: "existing-application",
  exchangeOnlineSettings: { ...proof, account: `admin@${tenant}` },
  sharePointOnlineSettings: { ...proof, officeOrganizationName: tenant },
});
say(`Added ${added.name} with the existing application and that certificate:`);
// deno-lint-ignore no-console
console.log(JSON.stringify(added, null, 2));

await report("The server now has");
await removeOrganization(client, tenant);
await report(`Removed ${tenant}; the server is back to`);

async function report(words: string): Promise<void> {
  const organizations = await listOrganizations(client);
  say(`${words} ${organizations.length} organizations: ${organizations.map(({ name }) => name).join(", ")}.`);
}
