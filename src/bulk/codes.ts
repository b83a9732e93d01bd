/** The device codes of a run: requested, handed out, waited for, and renewed when they expire. */

import { requestDeviceCode, waitForDeviceCode } from "../organizations/device_code.ts";
import { Vb365Error } from "../error.ts";
import type { ManifestTenant } from "./fields.ts";
import type { TenantServer } from "./server.ts";

/** A code that an administrator of a tenant has to type at Microsoft. */
export interface CodeEvent {
  /** What it is. */
  readonly event: "device-code";
  /** The server, as `https://host:port`. */
  readonly server: string;
  /** The tenant's key. */
  readonly tenant: string;
  /** The code. */
  readonly userCode: string;
  /** The page to type it at. */
  readonly verificationUrl: string;
  /** When it expires, as ISO 8601 in UTC. */
  readonly expiresAt: string;
}

/** How codes are waited for. */
export interface CodePatience {
  /** Seconds between two looks at one code. */
  readonly interval: number;
  /** Seconds after which a tenant whose administrator does not come is given up; a code that expires before is renewed. */
  readonly seconds: number;
}

/** Requests codes until one is confirmed. */
export async function confirmedCode(
  { client }: TenantServer,
  tenant: { readonly key: string; readonly fields: ManifestTenant },
  { interval, seconds }: CodePatience,
  handOut: (code: CodeEvent) => void,
  signal: AbortSignal | undefined,
): Promise<string> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const code = await requestDeviceCode(client, { region: tenant.fields.region });
    const { userCode, verificationUrl, expiresAt } = code;
    handOut({ event: "device-code", server: client.server, tenant: tenant.key, userCode, verificationUrl, expiresAt });
    const until = new Date(Math.min(end, Date.parse(expiresAt))).toISOString();
    try {
      await waitForDeviceCode(client, { userCode, expiresAt: until }, { interval, signal });
      return userCode;
    } catch (error) {
      const isExpired = error instanceof Vb365Error && error.reason === "device-code-expired";
      if (!isExpired || Date.now() >= end) throw error;
    }
  }
}
