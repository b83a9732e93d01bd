/** The description of the API and a page to try it on, where VB365 has them. */

import type { Outline } from "../../generated/documents.ts";
import type { Version } from "../../src/versions.ts";
import { pageFor } from "./description_page.ts";

/** What the page may do: run what stands in it, and call the server it came from. */
const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Answers below `/swagger`: `ui/index` with the page, `docs/vN` with the document of a version that is served. */
export async function describe(path: string, served: readonly Version[]): Promise<Response> {
  if (path === "/swagger/ui/index") {
    const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": policy };
    return new Response(pageFor(served), { headers });
  }
  if (/^\/swagger(\/ui(\/index\/index\.html)?)?$/.test(path)) {
    return new Response(null, { status: 302, headers: { location: "/swagger/ui/index" } });
  }
  const version = served.find((name) => path === `/swagger/docs/${name}`);
  if (version === undefined) return new Response(null, { status: 404 });
  const { outlines, parts } = await import("../../generated/documents.ts");
  const outline = outlines[version];
  if (outline === undefined) throw new Error(`no document of ${version}`);
  const headers = { "content-type": "application/json; charset=utf-8" };
  return new Response(documentOf(outline, parts), { headers });
}

/** Puts a document together: its parts are JSON already. */
function documentOf({ rest, paths, components }: Outline, parts: readonly string[]): string {
  const filled = (numbers: Readonly<Record<string, number>>) =>
    objectOf(Object.entries(numbers).map(([name, number]) => [name, parts[number] ?? "null"]));
  const filledTwice = (groups: Outline["paths"]) =>
    objectOf(Object.entries(groups).map(([name, numbers]) => [name, filled(numbers)]));
  return objectOf([
    ...Object.entries(rest).map(([name, value]): [string, string] => [name, JSON.stringify(value)]),
    ["paths", filledTwice(paths)],
    ["components", filledTwice(components)],
  ]);
}

function objectOf(entries: readonly (readonly [string, string])[]): string {
  return `{${entries.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(",")}}`;
}
