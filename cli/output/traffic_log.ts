/** Says every request on standard error, for `--verbose`. The only file that names the logging package. */

import { configureSync, getLogger, type LogRecord } from "npm:@logtape/logtape@2.4.2";
import type { Traffic } from "../../mod.ts";
import { inOneLine } from "./gate.ts";
import type { KnownSecrets } from "../redact.ts";

/** Opens the log. What is written has its secrets taken out, by the name of a property and by their value. */
export function openTrafficLog(write: (line: string) => void, known: KnownSecrets): (traffic: Traffic) => void {
  const sink = (record: LogRecord) => write(known.hideIn(lineOf(known.hideInRequest(record.properties))));
  configureSync({
    reset: true,
    sinks: { words: sink },
    loggers: [
      { category: "vb365", sinks: ["words"], lowestLevel: "debug" },
      { category: ["logtape", "meta"], sinks: [], lowestLevel: "fatal" },
    ],
  });
  const log = getLogger(["vb365", "traffic"]);
  return (traffic) => log.debug("{method} {path}", { ...traffic });
}

function lineOf(properties: unknown): string {
  const { at, method, server, path, status, failure, milliseconds } = properties as Record<string, unknown>;
  return `${inOneLine(`${at} ${method} ${server}${path} ${status ?? failure ?? "no answer"} ${milliseconds} ms`)}\n`;
}
