/**
 * What `mod.ts` offers to keep secrets to oneself: texts are cleared of them, and JSON of strangers is read without repeating
 * a letter of it. An entry of its own, without the client, for whoever writes logs.
 *
 * @example Clear a message of what must not be in it
 * ```ts
 * import { hideSecrets, secretsIn } from "./secrets.ts";
 *
 * const hide = hideSecrets(secretsIn({ name: "contoso", password: "Winter 2026!" }));
 * console.log(hide("refused: password=Winter+2026%21")); // refused: password=***
 * ```
 *
 * @module
 */

export { type ErrorCode, type ErrorReason, Vb365Error, type Vb365ErrorOptions } from "./src/error.ts";
export { type JsonOptions, parseJson } from "./src/json.ts";
export { hideSecrets, isSecretName, secretsIn } from "./src/secrets.ts";
