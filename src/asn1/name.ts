/** Names in DER, as certificates have them: who it is about, and who signed it. */

import { childAt, childrenOf, type Element, oidOf, readElement, tags } from "./read.ts";

const attributeNames: Readonly<Record<string, string>> = {
  "2.5.4.3": "CN",
  "2.5.4.4": "SN",
  "2.5.4.5": "serialNumber",
  "2.5.4.6": "C",
  "2.5.4.7": "L",
  "2.5.4.8": "ST",
  "2.5.4.9": "street",
  "2.5.4.10": "O",
  "2.5.4.11": "OU",
  "2.5.4.12": "title",
  "2.5.4.42": "GN",
  "2.5.4.97": "organizationIdentifier",
  "0.9.2342.19200300.100.1.1": "UID",
  "0.9.2342.19200300.100.1.25": "DC",
  "1.2.840.113549.1.9.1": "emailAddress",
};

const longestShown = 1000;

/**
 * Writes a name as RFC 4514 escapes it, in the order of the certificate (as OpenSSL shows it).
 *
 * @returns E.g. `CN=VB365 Backup App, O=Contoso`; empty for an empty name.
 */
export function showName(name: Element): string {
  const relative = childrenOf(name).map((set) => childrenOf(set).map(showAttribute).join("+"));
  const shown = relative.join(", ");
  return shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown;
}

function showAttribute(attribute: Element): string {
  const [type, value] = childrenOf(attribute);
  if (type === undefined || value === undefined) return "?";
  const oid = oidOf(type);
  return `${attributeNames[oid] ?? oid}=${escapeValue(textOf(value))}`;
}

/** The text of any of ASN.1's string types. */
export function textOf(value: Element): string {
  if (value.tag === tags.bmpString) return new TextDecoder("utf-16be").decode(value.body);
  if (value.tag === tags.universalString) return textOfUtf32(value.body);
  const label = value.tag === tags.utf8String ? "utf-8" : "latin1";
  return new TextDecoder(label).decode(value.body);
}

/** Four bytes for each character, the highest first. */
function textOfUtf32(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length & ~3);
  const points = Array.from({ length: view.byteLength / 4 }, (_, index) => view.getUint32(index * 4));
  return points.map((point) => point > 0x10ffff ? "\ufffd" : String.fromCodePoint(point)).join("");
}

/** Escapes what RFC 4514 says, and what would steer a terminal or turn the reading direction. */
function escapeValue(text: string): string {
  return escapeControls(text.replace(/["+,;<>\\]/g, "\\$&").replace(/^[ #]|(?<=.) $/gs, "\\$&"));
}

/**
 * Makes characters visible that a terminal would obey instead of showing.
 *
 * @returns The text with each of them as the hexadecimal pairs of its UTF-8 bytes, e.g. `\0A`.
 */
export function escapeControls(text: string): string {
  // Building the sets of the expression below takes a millisecond, and hardly any name needs them.
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, (character) => {
    const bytes = [...new TextEncoder().encode(character)];
    return bytes.map((byte) => `\\${byte.toString(16).padStart(2, "0").toUpperCase()}`).join("");
  });
}

/** The subject of an X.509 certificate. */
export function subjectOf(certificate: Uint8Array): string {
  const fields = childrenOf(childAt(readElement(certificate), 0));
  // The first field, [0] with the version, is not there in a certificate of version 1.
  const subject = fields[fields[0]?.tag === 0xa0 ? 5 : 4];
  return (subject === undefined ? "" : showName(subject)) || "no subject";
}
