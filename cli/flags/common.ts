/** The flags that every command has. */

import type { Option, Options, Secrets } from "./options.ts";

/** The languages of scripts. */
export const scriptLanguages = ["powershell", "curl", "typescript"] as const;

export const connectionOptions = {
  "server": {
    kind: "text",
    value: "URL",
    env: "VB365_SERVER",
    summary: "The server: host, host:port or URL; /v8 at its end sets the API version",
  },
  "api-version": {
    kind: "text",
    value: "v3...v8|auto",
    env: "VB365_API_VERSION",
    summary: "The API version; auto, the default, takes the newest that the server has",
  },
  "profile": { kind: "text", value: "NAME", env: "VB365_PROFILE", summary: "The profile to take the rest from" },
  "username": {
    kind: "text",
    value: "NAME",
    env: "VB365_USERNAME",
    summary: "The account, as DOMAIN\\user, user@domain or a local name of the server",
  },
  "timeout": {
    kind: "number",
    value: "SECONDS",
    summary:
      "How long a write may take, and all that a command reads; what a slow reader or a question takes is not counted",
  },
  "trust-fingerprint": {
    kind: "text",
    value: "SHA256",
    env: "VB365_TRUST_FINGERPRINT",
    summary: "Trust the server that shows a certificate with this fingerprint, and no other",
  },
  "ca-cert": {
    kind: "file",
    value: "FILE",
    env: "VB365_CA_CERT",
    summary: "Trust these certificate authorities (PEM) instead of the public ones",
  },
  "audit-log": {
    kind: "file",
    value: "FILE",
    env: "VB365_AUDIT_LOG",
    summary: "Add two lines of JSON to this file for every write: who, when and what before, and what came of it",
  },
  "as": {
    kind: "text",
    value: "LANGUAGE",
    choices: scriptLanguages,
    summary: "Instead of doing it, print the script that does the same without this program; nothing is changed",
  },
} as const satisfies Options;

/** What else holds for every connection. */
export const connectionNotes =
  "A flag beats the environment, and the environment beats the profile, unless --profile names one: that beats the " +
  "environment, but for what it does not say. Without --profile " +
  "that of vb365 profile use counts, else the one called default, unless it is for another server. The proxy of HTTPS_PROXY or ALL_PROXY is used " +
  "but for what NO_PROXY excepts; a pin and --ca-cert hold through it as well.";

export const outputFormats = ["table", "json", "jsonl", "csv", "yaml", "text", "prometheus", "none"] as const;

export const generalOptions = {
  "output": {
    kind: "text",
    value: "FORMAT",
    choices: outputFormats,
    summary: "How to write the data; by default table on a terminal, else json; text has no quotes, for $(...)",
  },
  "ascii": {
    kind: "switch",
    summary:
      "Write only ASCII, with \\uXXXX for the rest; json and yaml do so unless on a terminal, csv and text when it is set",
  },
  "csv-raw": { kind: "switch", summary: "Leave CSV cells as they are that a spreadsheet would run as a formula" },
  "query": {
    kind: "text",
    value: "JMESPATH",
    summary: "Take only this part of the data; one text comes without quotes unless JSON is asked for",
  },
  "out-file": { kind: "file", value: "FILE", short: "o", summary: "Write the data to a file, whole or not at all" },
  "what-if": {
    kind: "switch",
    short: "n",
    aliases: ["dry-run", "whatif"],
    summary: "Say what would be done, with the request, and change nothing",
  },
  "yes": {
    kind: "switch",
    short: "y",
    aliases: ["force", "no-confirm"],
    summary: "Do not ask before removing or replacing",
  },
  "secrets-stdin": { kind: "switch", summary: "Read secrets as one JSON object from standard input" },
  "quiet": { kind: "switch", summary: "Write nothing but data and errors" },
  "verbose": { kind: "switch", summary: "Say on standard error what is being done" },
  "help": { kind: "switch", short: "h", summary: "Show help" },
} as const satisfies Options;

export const globalOptions = { ...connectionOptions, ...generalOptions } as const;

/** The secrets of a connection. */
export const connectionSecrets = {
  "password": { summary: "The password of the account" },
  "token": { summary: "An access token, instead of signing in" },
} as const satisfies Secrets;

/** Flag, file and variable of a secret, by its name. */
export function waysOf(secret: string): { env: string; file: string; stdin: string; variable: string; key: string } {
  return {
    env: `${secret}-env`,
    file: `${secret}-file`,
    stdin: `${secret}-stdin`,
    variable: `VB365_${secret.replaceAll("-", "_").toUpperCase()}`,
    key: secret.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  };
}

/** The flags that say where secrets come from. */
export function optionsOfSecrets(secrets: Secrets): Options {
  return Object.fromEntries(
    Object.keys(secrets).flatMap((name): [string, Option][] => {
      const { env, file, stdin } = waysOf(name);
      return [
        [env, { kind: "text", value: "NAME", summary: "Take it from this environment variable" }],
        [file, { kind: "file", value: "FILE", summary: "Take it from this file" }],
        [stdin, { kind: "switch", summary: "Take it from standard input" }],
      ];
    }),
  );
}
