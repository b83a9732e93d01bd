/** Secrets of rows: each row names a variable; what stands in the file itself is taken only on purpose. */

import type { FlagReader } from "./_flag_reader.ts";
import { refuseProblems, type Row } from "./_rows.ts";
import { usage } from "./_usage.ts";

/** Where the secret of a row is to be looked for. */
export interface RowSecret<Column extends string> {
  /** The column that names a variable. */
  readonly variable: Column;
  /** The column that holds the secret itself. */
  readonly plain: Column;
  /** The secret of the command that stands in for all rows without one. */
  readonly common: string;
}

export const passwordsInFile = {
  kind: "switch",
  summary: "Take passwords out of the file of --from too, if they stand there in a column of their own",
} as const;

/** Refuses passwords in a file, unless the user has said that they are meant. */
export function refusePasswords<Column extends string>(
  rows: readonly Row<Column>[],
  { variable, plain }: RowSecret<Column>,
  shown: string,
  isAllowed: boolean,
): void {
  const holding = rows.filter((row) => row.get(plain) !== undefined);
  const both = holding.filter((row) => row.get(variable) !== undefined);
  refuseProblems(shown, both.map(({ where }) => `${where} has both ${variable} and ${plain}`));
  if (isAllowed && holding.length === 0) {
    throw usage(`--passwords-in-file was given, and ${shown} has none in a column ${plain}`);
  }
  if (isAllowed || holding.length === 0) return;
  throw usage(
    `Cannot use ${shown}: it holds passwords in the column ${plain}, where others can read them`,
    `Name a variable for each in a column ${variable} instead, or add --passwords-in-file if this is meant.`,
  );
}

/** The secret of a row, if there is any: by its own variable, out of the file, or the one for all rows. */
export async function secretOf<Column extends string>(
  flags: FlagReader,
  row: Row<Column>,
  { variable, plain, common }: RowSecret<Column>,
): Promise<string | undefined> {
  const named = row.get(variable);
  // The name is not repeated in an error: it may be the secret itself, put into the wrong column.
  if (named !== undefined) return flags.context.secrets.fromVariable(named, `${variable} in ${row.where}`);
  if (row.get(plain) === undefined) return await flags.secret(common);
  flags.context.known.add(row.exactly(plain));
  return row.exactly(plain);
}
