/**
 * Keeps a key in the key store of the operating system, by the program that each system has for it.
 *
 * A package would bring a native library for every system: it needs --allow-ffi, which lifts every other limit that Deno
 * sets, and a bundled program cannot carry it.
 */

import type { Host } from "../host.ts";

type System = Pick<Host, "env" | "platform" | "run">;

/** A key store. */
export interface KeyStore {
  /** What it is called in a file. */
  readonly id: string;
  /** What people call it. */
  readonly title: string;
  /** Keeps a key, and says by what it is found again; undefined when the store does not work here. */
  keep(account: string, key: string): Promise<string | undefined>;
  find(handle: string): Promise<string | undefined>;
  forget(handle: string): Promise<void>;
}

/** The key store of this system. */
export function keyStoreOf(system: System): KeyStore {
  if (system.platform === "windows") return windowsKeyStore(system);
  return system.platform === "darwin" ? macKeyStore(system) : secretService(system);
}

const service = "vb365";

/** Looks whether what was kept can be found: a store that is locked may take a key and not give it back. */
async function proven(store: Omit<KeyStore, "keep">, handle: string, key: string): Promise<string | undefined> {
  return await store.find(handle) === key ? handle : undefined;
}

/** GNOME Keyring, KWallet, KeePassXC: whatever speaks the protocol of the Secret Service. */
function secretService({ run }: System): KeyStore {
  const tool = "/usr/bin/secret-tool";
  const attributes = (handle: string) => ["service", service, "account", handle];
  const store = {
    id: "secret-service",
    title: "the keyring of the desktop (Secret Service)",
    find: async (handle: string) => await run(tool, ["lookup", ...attributes(handle)], "") || undefined,
    forget: async (handle: string) => void await run(tool, ["clear", ...attributes(handle)], ""),
  };
  return {
    ...store,
    async keep(account, key) {
      const stored = await run(tool, ["store", `--label=${service} ${account}`, ...attributes(account)], key);
      return stored === undefined ? undefined : await proven(store, account, key);
    },
  };
}

/** The command is read from standard input, because arguments can be seen by others; a key has no character to escape. */
function macKeyStore({ run }: System): KeyStore {
  const tool = "/usr/bin/security";
  const names = (handle: string) => ["-s", service, "-a", handle];
  const store = {
    id: "keychain",
    title: "the keychain",
    find: async (handle: string) =>
      (await run(tool, ["find-generic-password", ...names(handle), "-w"], ""))?.trim() || undefined,
    forget: async (handle: string) => void await run(tool, ["delete-generic-password", ...names(handle)], ""),
  };
  return {
    ...store,
    async keep(account, key) {
      const command = ["add-generic-password", "-U", ...names(account), "-w", key].join(" ");
      return await run(tool, ["-i"], `${command}\n`) === undefined ? undefined : await proven(store, account, key);
    },
  };
}

/** Windows keeps no key but seals it for the account of the user (DPAPI); what is sealed is the handle. */
function windowsKeyStore({ env, run }: System): KeyStore {
  const tool = `${env("SystemRoot") ?? "C:\\Windows"}\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`;
  const call = async (method: "Protect" | "Unprotect", base64: string) => {
    const script = "$ErrorActionPreference='Stop';Add-Type -AssemblyName System.Security;" +
      `[Convert]::ToBase64String([Security.Cryptography.ProtectedData]::${method}(` +
      "[Convert]::FromBase64String([Console]::In.ReadLine()),$null,'CurrentUser'))";
    const answer = await run(tool, ["-NoProfile", "-NonInteractive", "-Command", script], `${base64}\n`);
    return answer?.trim() || undefined;
  };
  return {
    id: "dpapi",
    title: "the data protection of Windows (DPAPI)",
    keep: (_account, key) => call("Protect", key),
    find: (handle) => call("Unprotect", handle),
    forget: () => Promise.resolve(),
  };
}

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
