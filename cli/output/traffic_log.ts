/** Says every request on standard error, for `--verbose`. */

import type { Traffic } from "../../mod.ts";
import { inOneLine } from "./gate.ts";
import type { KnownSecrets } from "../redact.ts";

/** Opens the log. What is written has its secrets taken out, by the name of a property and by their value. */
export function openTrafficLog(write: (line: string) => void, known: KnownSecrets): (traffic: Traffic) => void {
  return (traffic) => {
    try {
      write(known.hideIn(lineOf(known.hideInRequest(traffic))));
    } catch {
      // A log that cannot be written any more must not undo a request that was answered.
    }
  };
}

function lineOf(properties: unknown): string {
  const { at, method, server, path, status, failure, milliseconds } = properties as Record<string, unknown>;
  return `${inOneLine(`${at} ${method} ${server}${path} ${status ?? failure ?? "no answer"} ${milliseconds} ms`)}\n`;
}
