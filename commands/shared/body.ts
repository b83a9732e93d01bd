/** Reads the JSON of `--body`. What checks it is heavy, and loaded when there is something to check. */

import { load } from "../../cli/lazy.ts";
import type { Context } from "../../cli/context.ts";
import { decodeText } from "../../cli/output/text.ts";

/** Reads the JSON of `--body` and checks it against what the version takes. */
export async function readBody(
  context: Context,
  file: string,
  request: { method: string; path: string; check?: boolean },
): Promise<unknown> {
  const path = file.replace(/^@/, "");
  const shown = path === "-" ? "standard input" : path;
  const text = decodeText(await context.readFile(path));
  const { checkBody } = await load<typeof import("./body_check.ts")>(import.meta, "./body_check.ts");
  return await checkBody(text, { ...request, shown, version: () => context.version(), known: context.known });
}
