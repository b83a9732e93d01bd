/** The script for Deno, over mod.ts. */

import { idsIn, type Script, type Source, type Step } from "./parts.ts";

/** Writes it. */
export function typescriptScript({ title, server, version, username, trust, steps, sources }: Script): string {
  const host = new URL(server).host;
  const files = sources.flatMap((source) => "file" in source ? [source.file] : []);
  const isRemoving = steps.some(({ mayBeGone }) => mayBeGone);
  const reads = files.length === 0 ? "" : " --allow-read";
  return `// ${title}
// deno run --allow-net=${host} --allow-env${reads} script.ts
// Secrets come from the environment. The import is the path or the URL of mod.ts of vb365.
import { ${isRemoving ? "type Client, " : ""}connect, sendRequest } from "./mod.ts";

function secret(name: string): string {
  const value = Deno.env.get(name);
  if (!value) throw new Error(\`\${name} is not set\`);
  return value;
}
${isRemoving ? removal : ""}
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

function stepLines(step: Step, at: number, steps: readonly Step[]): string {
  const { comment, method, path, body, id, isShown } = step;
  const url = new URL(path, "https://server");
  if (/\/Reports\//.test(path)) return reportLines(step, url);
  const query = Object.fromEntries(url.searchParams);
  const filled = (text: string) =>
    idsIn(text, steps).reduce((whole, found) => whole.replaceAll(found.id, `" + id${found.at} + "`), text);
  const parts = [
    `  method: ${JSON.stringify(method)},\n`,
    `  path: ${filled(JSON.stringify(decodeURI(url.pathname).replace(/^\/v\d+/i, "")))},\n`,
    ...(url.search === "" ? [] : [`  query: ${filled(JSON.stringify(query))},\n`]),
    ...(body === undefined ? [] : [`  body: ${filled(inSource(body))},\n`]),
  ];
  const call = `await ${step.mayBeGone ? "remove" : "sendRequest"}(client, {\n${parts.join("")}})`;
  const shown = (answer: string) => isShown ? `console.log(JSON.stringify(${answer}, null, 2));` : `${answer};`;
  if (id === undefined) return `// ${comment}\n${shown(call)}\n`;
  return `// ${comment}
const answer${at} = ${call};
const id${at} = String(Object(answer${at}).id);
${shown(`answer${at}`)}
`;
}

/** A report is CSV or PDF and no JSON. */
function reportLines({ comment, body = "{}" }: Step, { pathname }: URL): string {
  return `// ${comment}
const report = await client.POST(${JSON.stringify(pathname.replace(/^\/v\d+/i, ""))}, {
  body: ${inSource(body)},
  parseAs: "text",
});
if (report.error) throw new Error(JSON.stringify(report.error));
console.log(report.data);
`;
}

/** Removes what may be gone already, by what an earlier step has removed. */
const removal = `
async function remove(client: Client, request: Parameters<typeof sendRequest>[1]): Promise<unknown> {
  return await sendRequest(client, request).catch((error) => {
    if (error.status !== 404) throw error;
  });
}
`;
