/** Text as HTML. Nothing of a server reaches the page but through here. */

/** HTML that is safe to put into a page. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | null | undefined | readonly Html[];

/** Builds HTML; what is put in is text, unless it is HTML already. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((made, string, at) => made + written(parts[at - 1]) + string));
}

function written(part: Part): string {
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(({ text }) => text).join("");
  return escaped(part === null || part === undefined ? "" : String(part));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that turn a line around, hide or move something are shown by their numbers, so that names look like what they are. */
function escaped(text: string): string {
  return text
    .replace(
      /[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu,
      (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
    )
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
}
