/** The script for Deno, over mod.ts. */

import type { Script, Source, Step } from "./parts.ts";

/** Writes it. */
export function typescriptScript({ title, server, version, username, trust, steps, sources }: Script): string {
  const host = new URL(server).host;
  const files = sources.flatMap((source) => "file" in source ? [source.file] : []);
  const reads = files.length === 0 ? "" : " --allow-read";
  return `// ${title}
// deno run --allow-net=${host} --allow-env${reads} script.ts
// Secrets come from the environment. The import is the path or the URL of mod.ts of vb365.
import { connect, sendRequest } from "./mod.ts";

function secret(name: string): string {
  const value = Deno.env.get(name);
  if (!value) throw new Error(\`\${name} is not set\`);
  return value;
}

await using client = await connect({
  server: ${JSON.stringify(server)},
  version: ${JSON.stringify(version)},
  username: ${JSON.stringify(username)},
  password: secret("VB365_PASSWORD"),
${trust === undefined ? "" : `  trust: ${JSON.stringify(trust)},\n`}});

${sources.map(sourceLine).join("")}${steps.map(stepLines).join("\n")}`;
}

function sourceLine(source: Source, at: number): string {
  return "file" in source
    ? `const secret${at} = (await Deno.readFile(${JSON.stringify(source.file)})).toBase64();\n`
    : `const secret${at} = secret(${JSON.stringify(source.variable)});\n`;
}

/** JSON as a literal: secrets are variables, and a number that would be rounded is a bigint. */
function inSource(json: string): string {
  const digits = /^(\s*(?:"(?:[^"\\]|\\.)*": )?)(-?\d{16,})(?=,?$)/gm;
  return json.replace(/"<<(\d+)>>"/g, "secret$1").replace(digits, "$1$2n").replaceAll("\n", "\n  ");
}

function stepLines({ comment, method, path, body, isShown }: Step): string {
  const url = new URL(path, "https://server");
  const query = Object.fromEntries(url.searchParams);
  const parts = [
    `  method: ${JSON.stringify(method)},\n`,
    `  path: ${JSON.stringify(decodeURI(url.pathname).replace(/^\/v\d+/i, ""))},\n`,
    ...(url.search === "" ? [] : [`  query: ${JSON.stringify(query)},\n`]),
    ...(body === undefined ? [] : [`  body: ${inSource(body)},\n`]),
  ];
  const call = `await sendRequest(client, {\n${parts.join("")}})`;
  return `// ${comment}\n${isShown ? `console.log(JSON.stringify(${call}, null, 2));` : `${call};`}\n`;
}
