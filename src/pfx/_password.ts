/** Turns a password into the bytes that the two generations of PKCS#12 make keys from. */

/** One way to write a password as bytes. */
export interface PasswordBytes {
  /** For the key derivation of PKCS#12 itself: UTF-16 with the high byte first, and a zero character at the end. */
  readonly wide: Uint8Array<ArrayBuffer>;
  /** For PBKDF2 and scrypt: UTF-8. */
  readonly plain: Uint8Array<ArrayBuffer>;
}

/**
 * Writes a password as the standards say (RFC 7292, RFC 8018).
 *
 * @param password The password; surrogates stay as they are, as Windows does it.
 */
export function passwordBytes(password: string): PasswordBytes {
  return { wide: wideBytes(`${password}\0`), plain: new TextEncoder().encode(password) };
}

/** UTF-16 with the high byte first. */
export function wideBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index));
  return bytes;
}

/**
 * The ways in which programs have written one password, the standard one first.
 *
 * - An empty password is written as no bytes at all by some (NULL instead of "").
 * - OpenSSL before 1.1 widened each byte of UTF-8 by itself.
 * - NSS (Firefox) and others gave UTF-16 to PBKDF2, and some gave it Latin-1.
 */
export function passwordForms(password: string): PasswordBytes[] {
  const standard = passwordBytes(password);
  const wider = [wideBytes(password), standard.wide].map((plain) => ({ wide: standard.wide, plain }));
  if (password === "") return [standard, { wide: new Uint8Array(), plain: new Uint8Array() }, ...wider];
  // deno-lint-ignore no-control-regex -- ASCII is meant, control characters included
  if (/^[\x00-\x7f]*$/.test(password)) return [standard, ...wider];
  const bytesAsCharacters = String.fromCharCode(...standard.plain);
  const latin1 = Uint8Array.from(password, (character) => character.charCodeAt(0));
  return [standard, { wide: wideBytes(`${bytesAsCharacters}\0`), plain: latin1 }, ...wider];
}
