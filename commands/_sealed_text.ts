/** Encrypts a text with a key that is kept elsewhere: AES-256-GCM. */

/** A text that only the key opens. */
export interface SealedText {
  readonly nonce: string;
  readonly text: string;
}

/** Makes a key, as Base64. */
export function newKey(): string {
  return crypto.getRandomValues(new Uint8Array(32)).toBase64();
}

/** Encrypts a text. */
export async function seal(key: string, text: string): Promise<SealedText> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(text);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, await readKey(key), bytes);
  return { nonce: nonce.toBase64(), text: new Uint8Array(sealed).toBase64() };
}

/** Decrypts a text; undefined when the key does not fit or the text was changed. */
export async function unseal(key: string, { nonce, text }: SealedText): Promise<string | undefined> {
  try {
    const parameters = { name: "AES-GCM", iv: Uint8Array.fromBase64(nonce) };
    const bytes = await crypto.subtle.decrypt(parameters, await readKey(key), Uint8Array.fromBase64(text));
    return new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}

async function readKey(key: string): Promise<CryptoKey> {
  return await crypto.subtle.importKey("raw", Uint8Array.fromBase64(key), "AES-GCM", false, ["encrypt", "decrypt"]);
}
