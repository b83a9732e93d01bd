/** Which servers are reached without the proxy: the list that NO_PROXY holds. */
import type { Target } from "./_target.ts";

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
