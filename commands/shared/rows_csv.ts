/** Reads CSV as Export-Csv of Windows PowerShell and of PowerShell 7 writes it. The only file that names csv-parse. */

import { CsvError, parse } from "npm:csv-parse@7.0.3/sync";
import { usage } from "../../cli/errors.ts";

/** One line of values. */
export interface CsvLine {
  /** Where it stands in the file, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads every line that holds a value; the first one has the headings. */
export function parseCsv(text: string, shown: string): CsvLine[] {
  const lines: CsvLine[] = [];
  // The first line is emptied but stays, and line ends are one letter long: so lines are counted as an editor does.
  const read = text.replace(/\r\n?/g, "\n");
  const plain = read.replace(/^(#TYPE.*|sep=.)(?=\n)/i, "");
  try {
    parse(plain, {
      // Excel takes the separator that a first line names, and so do we.
      delimiter: /^sep=(.)\n/i.exec(read)?.[1] ?? delimiterOf(plain),
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (cells: string[], context) => {
        lines.push({ line: context.lines, cells });
        return null;
      },
    });
  } catch (error) {
    throw usage(`Cannot use ${shown}: ${explain(error)}`);
  }
  return lines;
}

/** Where a comma marks decimals, Excel and Export-Csv -UseCulture write a semicolon between values. */
function delimiterOf(text: string): string {
  const headings = text.trimStart().split("\n", 1)[0]?.replace(/"[^"]*"/g, "") ?? "";
  const count = (mark: string) => headings.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => count(mark) > count(best) ? mark : best);
}

/** The message of the package may repeat a value, and the value may be a secret. */
function explain(error: unknown): string {
  if (!(error instanceof CsvError)) return "it cannot be read as CSV";
  const line = Number(error["lines"]);
  const where = Number.isInteger(line) ? `line ${line}` : "a line";
  if (error.code === "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH") {
    return `${where} has not as many values as there are headings`;
  }
  return /QUOTE/.test(error.code) ? `a quote is missing or too many, near ${where}` : "it cannot be read as CSV";
}
