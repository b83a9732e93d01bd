/** Manual pages, of the text that `--help` says. */

/**
 * Writes a page of the help of a command.
 *
 * @param words The command, e.g. `org list`; empty for the program itself.
 * @param help What its help says: a sentence, and parts with a title each.
 * @param version The version of the program.
 */
export function manOf(words: string, help: string, version: string): string {
  const name = nameOf(words);
  const [summary = "", ...parts] = help.trim().split(/\n\n(?=\S)/);
  return [
    `.TH ${name.toUpperCase()} 1 "" "vb365 ${version}"`,
    ".SH NAME",
    `${escape(name)} \\- ${escape(summary.replace(/\.$/, ""))}`,
    ...parts.flatMap((part) => sectionOf(part)),
    "",
  ].join("\n");
}

/** The name of the page of a command. */
export function nameOf(words: string): string {
  return ["vb365", ...words.split(" ")].filter(Boolean).join("-");
}

function sectionOf(part: string): string[] {
  const [, title, body = ""] = /^([A-Z][\w ]+):\n([^]*)$/.exec(part) ?? [];
  if (title === undefined) return [".SH DESCRIPTION", ...lines(part)];
  // The columns of the help are its own: they stay as they are.
  return [`.SH ${title.toUpperCase()}`, ".nf", ...lines(body.replaceAll(/^ {2}/gm, "")), ".fi"];
}

function lines(text: string): string[] {
  return text.split("\n").map((line) => line === "" ? ".PP" : escape(line));
}

/** A backslash, a hyphen and a point or an apostrophe at the start of a line mean something else there. */
function escape(text: string): string {
  return text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^(?=[.'])/, "\\&");
}
