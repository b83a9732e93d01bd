/** Everything that a running sandbox remembers. It is in memory and gone when the sandbox closes. */

import type { Region, Version } from "../../src/versions.ts";
import { emptyLifecycle, type Lifecycle } from "./lifecycle.ts";
import { Organizations } from "./organizations.ts";
import type { Tenant } from "./record.ts";

/** A request that arrived. Its body may hold secrets: it is for tests, in memory only. */
export interface RecordedRequest {
  /** The method, in upper case. */
  readonly method: string;
  /** The path as it was sent, without the version. */
  readonly path: string;
  /** The query as it was sent, with its question mark, or empty. */
  readonly query: string;
  /** The version in the path, in lower case; empty when there is none. */
  readonly version: Version | "";
  /** What was answered; 0 when the connection was dropped. */
  readonly status: number;
  /** The content type that was sent. */
  readonly contentType: string;
  /** The body: parsed JSON, the fields of a form, or text; undefined when there was none. */
  readonly body: unknown;
}

/** A session of someone who has signed in. */
export interface Session {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly userName: string;
  /** When the access token stops being good, in milliseconds since 1970. */
  readonly expiresAt: number;
  /** The organization whose account signed in; undefined for an administrator. */
  readonly organizationId: string | undefined;
}

/** A device code and what has become of it. */
export interface DeviceCode {
  readonly userCode: string;
  readonly region: Region;
  /** When it stops being good, in milliseconds since 1970. */
  readonly expiresAt: number;
  readonly confirmed: boolean;
  /** How often it was asked about. */
  readonly checks: number;
  /** The tenant of the administrator who confirmed it, if that is known. */
  readonly tenant?: string | undefined;
}

/** What a sandbox remembers. */
export interface State extends Lifecycle {
  readonly installationId: string;
  readonly organizations: Organizations;
  /** Accounts of organizations, by account in lower case. */
  readonly tenants: Map<string, Tenant>;
  /** Sessions by access token. */
  readonly sessions: Map<string, Session>;
  /** Device codes by user code in upper case. */
  readonly deviceCodes: Map<string, DeviceCode>;
  /** Results that clients page through, by `setId`. */
  readonly results: Map<string, readonly object[]>;
  readonly requests: RecordedRequest[];
  /** Whether the sandbox is being closed, so that nobody is kept waiting. */
  isClosing: boolean;
}

/** A sandbox that remembers nothing yet. */
export function emptyState(): State {
  return {
    installationId: crypto.randomUUID(),
    organizations: new Organizations(),
    tenants: new Map(),
    sessions: new Map(),
    deviceCodes: new Map(),
    results: new Map(),
    requests: [],
    isClosing: false,
    ...emptyLifecycle(),
  };
}
