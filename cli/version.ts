/** The version of the program; a test holds it equal to `deno.json`, which a program run by URL cannot read. */
export const version = "0.1.0";
/** The commit it was compiled from, for `--version`: `deno task compile` writes it here. */
export const commit = "";
