import type { Document, Schema } from "../_openapi.ts";

/**
 * Names that no document has, of what public APIs keep secret. A name counts when one of these stands at its end, as in
 * `storageAccountKey`; the exceptions are parts of a name that make it harmless.
 */
const endings =
  "pass(word|phrase|code|wd)s?|pwd|secret(s|value|text)?|[a-z]keys?(base64|pem|[12])?|connectionstrings?|" +
  "credentials?|tokens?|sas(uri|url)?|signature|assertion|authorization|cookies?|pincode|otp|(user|device|recovery)code|" +
  "certificate(base64|data|bytes|content|pem)|applicationcertificate|pfx(base64|data|bytes)?|pkcs12";
const harmless = "(change|continuation|skip|page|next|sync|antiforgery)token$|public|thumbprint|" +
  "(primary|foreign|sort|partition|row|group|lookup|registry|object)keys?$";

/** The module that says what is secret: by the documents, and by pattern for what they do not know. */
export function secretNamesModule(documents: readonly Document[]): string {
  const secrets = new Set<string>();
  const ordinary = new Set<string>();
  for (const document of documents) {
    for (const schema of schemasIn(document)) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        ordinary.add(name.toLowerCase());
        if (typeof property === "object" && isSecret(property)) secrets.add(plain(name));
      }
      for (const value of [schema["enum"]].flat()) if (typeof value === "string") ordinary.add(value.toLowerCase());
    }
  }
  return `/** Names of properties that are secret, in small letters: writeOnly or format password. */
export const secretNames: ReadonlySet<string> = new Set(${list(secrets)});

/** Names of properties that are secret where no document says so, in small letters without dashes. */
export const secretPattern = /(${endings})$/;

/** What makes such a name harmless. */
export const harmlessPattern = /${harmless}/;

/** Names and values that stand in the documents, a blank around each: hidden as somebody's password they would garble every sentence. */
export const ordinaryWords = ${JSON.stringify(` ${[...ordinary].sort().join(" ")} `)};
`;
}

function isSecret({ type, format, writeOnly, "x-secret": said }: Schema): boolean {
  if (said === false) return false;
  return format === "password" || (writeOnly === true && [type].flat().includes("string"));
}

function schemasIn(value: unknown): Schema[] {
  if (typeof value !== "object" || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(schemasIn)];
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, "");
}

function list(names: ReadonlySet<string>): string {
  return JSON.stringify([...names].sort(), null, 2);
}
