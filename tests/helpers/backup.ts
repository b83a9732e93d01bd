/** The command line against a sandbox, over real HTTPS whose certificate is pinned. */

import { newCertificate } from "../../mod.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/mod.ts";
import { createTransport } from "../../src/transport/transport.ts";
import { type Outcome, type Scene, vb365 } from "./cli.ts";

/** The organizations that the documents' own examples are about, and the group that accounts come from. */
export const appOnlyId = "7a53143a-b7c8-4d5a-a569-7dcbca8ab71b";
export const appOnlyName = "contoso-apps.onmicrosoft.com";
export const byAccountId = "6f9b3da3-204d-4a4b-b466-55586e0233fc";
export const byAccountName = "office365.onmicrosoft.com";
export const groupId = "6e570850-9ce9-40ed-b81d-41772dabcead00000000-0000-0000-0000-000000000000";
export const app1 = "eefb5987-1430-4768-a545-84c6abd1dbca";
export const app2 = "11111111-1430-4768-a545-84c6abd1dbca";
export const pfxPassword = "Test-Pass1";

/** A sandbox and a command line that knows it. */
export interface Desk extends AsyncDisposable {
  sandbox: Sandbox;
  fetch: typeof fetch;
  /** Runs a command line, given as one text without quotes or as words. */
  run(line: string | readonly string[], scene?: Scene): Promise<Outcome>;
  /** The requests that changed something since the last time, signing in and out left out. */
  writes(): Sandbox["requests"];
}

let identity: Promise<{ cert: string; key: string }> | undefined;

/** A server's certificate for all sandboxes of a test file, as making its key takes longer than all the rest. */
export function serverIdentity(): Promise<{ cert: string; key: string }> {
  identity ??= newCertificate({
    commonName: "localhost",
    password: crypto.randomUUID(),
    dnsNames: ["localhost"],
    ipAddresses: ["127.0.0.1"],
  }).then(({ certificatePem, privateKeyPem }) => ({ cert: certificatePem, key: privateKeyPem }));
  return identity;
}

/** Starts a sandbox and its command line. */
export async function openDesk(options: SandboxOptions = {}): Promise<Desk> {
  const sandbox = await startSandbox({ certificate: await serverIdentity(), ...options });
  const transport = createTransport({ trust: { fingerprint: sandbox.fingerprint } });
  const fetch: typeof globalThis.fetch = async (input, init) => hurry(await transport.fetch(new Request(input, init)));
  let seen = 0;
  return {
    sandbox,
    fetch,
    run(line, { env, ...scene } = {}) {
      const words = typeof line === "string" ? line.split(" ") : line;
      const known = {
        VB365_SERVER: sandbox.url,
        VB365_USERNAME: sandbox.username,
        VB365_PASSWORD: sandbox.password,
        VB365_API_VERSION: "v8",
      };
      return vb365(words, { fetch, ...scene, env: { ...known, ...env } });
    },
    writes() {
      const fresh = sandbox.requests.slice(seen);
      seen = sandbox.requests.length;
      return fresh.filter(({ method, path }) => method !== "GET" && !/^\/token/i.test(path));
    },
    async [Symbol.asyncDispose]() {
      transport.close();
      await sandbox.close();
    },
  };
}

/** A proxy's 502 is asked again after a pause, which this ends at once. */
function hurry(response: Response): Response {
  if (response.status !== 502) return response;
  const headers = new Headers(response.headers);
  headers.set("retry-after", "0.001");
  return new Response(response.body, { status: response.status, headers });
}
