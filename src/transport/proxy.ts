import { Vb365Error } from "../error.ts";
import type { Target } from "./outgoing.ts";

/** What a proxy's URL says. */

/** The way to the server. */
export interface ProxyOptions {
  /** An HTTP proxy, `http://HOST:PORT` or `http://USER:PASSWORD@HOST:PORT`. @default none */
  proxy?: string | URL | undefined;
  /** Servers to reach without it, as NO_PROXY lists them: names, addresses, ranges, `*`. @default none */
  noProxy?: string | undefined;
}

/** How servers are reached: directly, or through a proxy but for some. */
export interface Route {
  readonly proxy: Proxy | undefined;
  readonly noProxy: string;
}

/** Reads the way to the server. @throws {Vb365Error} `invalid-input` when the proxy is none */
export function readRoute({ proxy, noProxy = "" }: ProxyOptions): Route {
  return { proxy: proxy === undefined || proxy === "" ? undefined : readProxy(proxy), noProxy };
}

/** A proxy, with its credentials kept apart from what is ever shown. */
export interface Proxy {
  readonly host: string;
  readonly port: number;
  readonly label: string;
  readonly authorization: string | undefined;
}

/** Reads `http://user:password@host:port`; a missing scheme means http. */
export function readProxy(proxy: string | URL): Proxy {
  const text = String(proxy).trim();
  const url = URL.parse(withDomain(text.includes("://") ? text : `http://${text}`));
  if (url === null || url.hostname === "") throw refuseProxy("it is not a URL");
  if (url.protocol !== "http:") throw refuseProxy(`${url.protocol}// is not supported`);
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const port = Number(url.port || 80);
  return { host, port, label: `${url.hostname}:${port}`, authorization: readCredentials(url) };
}

/** In a URL a backslash is a slash, which would make a host of the domain in `DOMAIN\\user`. */
function withDomain(text: string): string {
  const end = text.lastIndexOf("@");
  return text.slice(0, end + 1).replaceAll("\\", "%5C") + text.slice(end + 1);
}

function readCredentials({ username, password }: URL): string | undefined {
  if (username === "" && password === "") return undefined;
  try {
    const plain = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return `Basic ${new TextEncoder().encode(plain).toBase64()}`;
  } catch {
    throw refuseProxy("its user name or password is not URL-encoded");
  }
}

function refuseProxy(why: string): Vb365Error {
  // The text itself may hold a password and is not repeated.
  return new Vb365Error(`Cannot use the proxy: ${why}`, {
    code: "invalid-input",
    reason: "bad-proxy",
    hint: "Write it as http://HOST:PORT or http://USER:PASSWORD@HOST:PORT, special characters percent-encoded.",
  });
}

/**
 * Reads the proxy settings out of environment variables, the way curl does: HTTPS_PROXY, else ALL_PROXY, and NO_PROXY,
 * in capitals or small letters. This computer itself is always excepted.
 *
 * @param variables Names and values, e.g. `Deno.env.toObject()`, or those one has the permission to read.
 * @returns The options `proxy` and `noProxy` for a transport; empty when no proxy is set.
 *
 * @example
 * ```ts
 * import { readProxyVariables } from "../../mod.ts";
 *
 * const variables = { HTTPS_PROXY: "http://proxy.example.com:3128", NO_PROXY: ".example.org" };
 * const { proxy, noProxy } = readProxyVariables(variables);
 * console.log(proxy, noProxy); // http://proxy.example.com:3128 localhost,127.0.0.0/8,::1,.example.org
 * ```
 */
export function readProxyVariables(
  variables: Readonly<Record<string, string | undefined>>,
): { proxy?: string; noProxy?: string } {
  const read = (name: string) => variables[name]?.trim() || variables[name.toLowerCase()]?.trim() || undefined;
  const proxy = read("HTTPS_PROXY") ?? read("ALL_PROXY");
  if (proxy === undefined) return {};
  return { proxy, noProxy: ["localhost", "127.0.0.0/8", "::1", read("NO_PROXY")].filter(Boolean).join(",") };
}

/** Which servers are reached without the proxy: the list that NO_PROXY holds. */

/**
 * Whether a target is excepted: `*`, a name (its subdomains count too), `.example.com`, an address, a range such as
 * `10.0.0.0/8`, each also with `:port`; separated by commas or spaces.
 */
export async function isExcepted({ host, port }: Target, list: string): Promise<boolean> {
  const { BlockList, isIP } = await import("node:net");
  const family = isIP(host) === 6 ? "ipv6" : "ipv4";
  return list.split(/[\s,]+/).filter(Boolean).some((entry) => {
    const { name, onlyPort } = splitPort(entry.toLowerCase());
    if (onlyPort !== undefined && onlyPort !== port) return false;
    if (name === "*") return true;
    if (isIP(host) === 0) return matchesName(host.toLowerCase(), name);
    const [address = "", bits] = name.split("/");
    const size = isIP(address) === 6 ? 128 : 32;
    const prefix = Number(bits ?? size);
    if (isIP(address) === 0 || !(prefix >= 0 && prefix <= size)) return false;
    const range = new BlockList();
    range.addSubnet(address, prefix, isIP(address) === 6 ? "ipv6" : "ipv4");
    return range.check(host, family);
  });
}

function splitPort(entry: string): { name: string; onlyPort: number | undefined } {
  const [, bracketed, bracketedPort] = entry.match(/^\[(.*)\](?::(\d+))?$/) ?? [];
  if (bracketed !== undefined) return { name: bracketed, onlyPort: toPort(bracketedPort) };
  const [, name = entry, port] = entry.match(/^([^:]*):(\d+)$/) ?? [];
  return { name, onlyPort: toPort(port) };
}

function toPort(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function matchesName(host: string, entry: string): boolean {
  const name = entry.replace(/^\*?\./, "").replace(/\.$/, "");
  return name !== "" && (host.replace(/\.$/, "") === name || host.replace(/\.$/, "").endsWith(`.${name}`));
}
