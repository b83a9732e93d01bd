/** What the commands that have a report written have in common. */

import type { Client } from "../../mod.ts";
import type { ReportOptions } from "../../protection.ts";
import type { Context } from "../../cli/context.ts";
import { everyOf, type Values } from "../../cli/flags/options.ts";
import { usage } from "../../cli/errors.ts";
import { decodeText } from "../../cli/output/text.ts";

type Format = NonNullable<ReportOptions["format"]>;

/** What the server calls a format. */
const formats: { readonly [K in Format as Lowercase<K>]: K } = { csv: "CSV", pdf: "PDF" };

export const reportOptions = {
  "format": {
    kind: "text",
    choices: everyOf<keyof typeof formats>()("csv", "pdf"),
    summary: "How it is written; csv by default",
  },
  "timezone": {
    kind: "text",
    value: "ZONE",
    summary: "The time zone of its times, as Windows or IANA names it; UTC by default",
  },
  "file": { kind: "file", value: "FILE", summary: "Write it to this file; a PDF needs one" },
} as const;

/** A report that was written: its text, or the file that it is in. */
export type Report = { readonly text: string } | { readonly file: string; readonly bytes: number };

/** Has a report written. */
export async function writeReport(
  context: Context,
  { format = "csv", timezone, file }: Values<typeof reportOptions>,
  create: (client: Client, options: Pick<ReportOptions, "format" | "timezone">) => Promise<Uint8Array>,
): Promise<Report> {
  if (format === "pdf" && file === undefined) throw usage("A PDF cannot be printed: --file is missing");
  const client = await context.connect();
  const bytes = await create(client, { format: formats[format], timezone });
  if (file === undefined) return { text: decodeText(bytes) };
  await context.files.putPrivate([{ path: file, bytes }], context.consents);
  return { file, bytes: bytes.length };
}

/** The text, or where it is. */
export function reportResult(report: Report): string {
  return "text" in report ? report.text : `Wrote ${report.file} (${report.bytes} bytes)`;
}
