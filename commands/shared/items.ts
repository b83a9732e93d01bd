/** Items of jobs on a command line: mail addresses, URLs and names, also from a CSV file. */

import type { ItemSelection, ItemType } from "../../protection.ts";
import type { Context } from "../../cli/context.ts";
import { usage } from "../../cli/errors.ts";
import { decodeText } from "../../cli/output/text.ts";
import { readRows } from "./rows.ts";

export const itemsOption = {
  "item": {
    kind: "list",
    value: "NAME",
    summary: "A mail address, a URL or a name; user:, group:, site: or team: in front says which kind is meant",
  },
  "from": {
    kind: "file",
    value: "FILE",
    summary:
      "Items from a CSV or JSON file with a column name (or mail, url) and, if need be, type; - for standard input",
  },
} as const;

const shape = {
  columns: {
    name: ["mail", "email", "user", "url", "login", "userPrincipalName", "primarySmtpAddress"],
    type: ["kind"],
  },
  ignored: ["displayName", "id", "locationType", "onPremisesSid", "office", "eTag", "msid", "dataLocation", "title"],
} as const;

const types: readonly ItemType[] = ["User", "Group", "Site", "Team"];

/** Reads the items of a command line; undefined when none was given. */
export async function readItems(
  context: Context,
  named: readonly string[],
  file: string | undefined,
): Promise<(string | ItemSelection)[] | undefined> {
  if (file === undefined) return named.length === 0 ? undefined : [...named];
  const rows = await readRows(decodeText(await context.readFile(file)), file, shape);
  const fromFile = rows.map((row): ItemSelection => {
    const name = row.get("name");
    if (name === undefined) throw usage(`Cannot use ${file}: ${row.where} has no name`);
    const kind = row.get("type")?.toLowerCase();
    // What "user list" writes has other words for the kinds of users.
    const type = types.find((each) => each.toLowerCase() === kind);
    return type === undefined ? { name } : { name, type };
  });
  return [...named, ...fromFile];
}

/** The items, of which there must be one. */
export async function needItems(
  context: Context,
  named: readonly string[],
  file: string | undefined,
): Promise<(string | ItemSelection)[]> {
  const items = await readItems(context, named, file);
  if (items !== undefined) return items;
  throw usage("No item is given", "Name them behind the command, or with --from FILE.");
}
