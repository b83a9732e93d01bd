/** Reads IP addresses. */

import { Vb365Error } from "../error.ts";

/**
 * The bytes of an IP address.
 *
 * @param address E.g. `127.0.0.1` or `::1`.
 * @returns 4 or 16 bytes.
 */
export function addressBytes(address: string): Uint8Array {
  const bytes = address.includes(":") ? bytesOfV6(address) : bytesOfV4(address);
  if (bytes !== undefined) return bytes;
  const message = `Cannot make the certificate: ${JSON.stringify(address)} is not an IP address`;
  throw new Vb365Error(message, { code: "invalid-input", reason: "ip-address" });
}

function bytesOfV4(address: string): Uint8Array | undefined {
  const numbers = address.split(".");
  const isValid = numbers.length === 4 && numbers.every((number) => /^\d{1,3}$/.test(number) && Number(number) < 256);
  return isValid ? Uint8Array.from(numbers, Number) : undefined;
}

/** The URL parser knows every way to write an IPv6 address and brings it into one: groups, and `::` at most once. */
function bytesOfV6(address: string): Uint8Array | undefined {
  const host = URL.parse(`http://[${address}]`)?.hostname.slice(1, -1);
  if (host === undefined) return undefined;
  const [before = [], after = []] = host.split("::").map((half) => half.split(":").filter((group) => group !== ""));
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return Uint8Array.fromHex([...before, ...zeros, ...after].map((group) => group.padStart(4, "0")).join(""));
}
