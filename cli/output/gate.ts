/** The one gate through which everything passes that a terminal sees. */

import { isRawNumber } from "./text.ts";
import type { Host, Stream } from "../host.ts";

/**
 * What steers a terminal, turns the direction of a text or hides in it: controls, format characters (bidi, zero width),
 * halves of a pair, line separators, and what has no shape of its own. An emoji keeps the selector behind it.
 */
const unseen = () =>
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<!\p{Extended_Pictographic}(?=[\ufe0e\ufe0f]))\p{Default_Ignorable_Code_Point}/gu;

/** Most texts have none of that, and to make the pattern takes a millisecond of every start. */
const plainLines = /^[\n\x20-\x7e]*$/;
const plainLine = /^[\x20-\x7e]*$/;

const shortForms: Readonly<Record<string, string>> = { "\t": "\\t", "\r": "\\r", "\n": "\\n" };

/** Makes a text fit for a terminal: what cannot be seen becomes visible as JSON would write it. Line ends stay. */
export function forTerminal(text: string): string {
  if (plainLines.test(text)) return text;
  return text.replace(unseen(), (found) => found === "\n" ? found : escaped(found));
}

/** Makes a text that comes from elsewhere fit for one line of a terminal. */
export function inOneLine(text: string): string {
  return plainLine.test(text) ? text : text.replace(unseen(), escaped);
}

/** Makes every text in data fit for one line of a terminal, the names of its properties too. */
export function inLines(data: unknown): unknown {
  if (typeof data === "string") return inOneLine(data);
  if (Array.isArray(data)) return data.map(inLines);
  if (typeof data !== "object" || data === null || isRawNumber(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [inOneLine(name), inLines(value)]));
}

/** Sets further lines of a text off from its first one, so that none of them passes for words of this program. */
export function paragraph(text: string): string {
  return text.trimEnd().replace(/\r?\n/g, "\n  ");
}

/** Puts the gate around a machine: its words, its data where a terminal gets them, and its questions. */
export function gated(host: Host): Host {
  const isDumb = host.env("TERM") === "dumb";
  const look = { hasColors: !host.env("NO_COLOR") && !isDumb, isDumb };
  // Unlike a copy, this leaves what the machine does only when asked, such as listening for Ctrl-C, to when it is asked.
  return Object.assign(Object.create(host), {
    stdout: gatedStream(host.stdout, host.stdout.isTerminal, look),
    stderr: gatedStream(host.stderr, true, look),
    ask: (question: string, hidden: boolean) => host.ask(forTerminal(question), hidden),
  });
}

/** What a terminal can do besides showing one line below the other. */
interface Look {
  readonly hasColors: boolean;
  readonly isDumb: boolean;
}

function gatedStream(stream: Stream, isForPeople: boolean, { hasColors, isDumb }: Look): Stream {
  const paint = (text: string) => hasColors && stream.isTerminal ? `\x1b[31m${text}\x1b[0m` : text;
  return {
    isTerminal: stream.isTerminal,
    get width() {
      return stream.width;
    },
    async status(text) {
      if (!isDumb) await stream.status?.(text === undefined ? undefined : forTerminal(text));
    },
    write(text, look) {
      const fit = isForPeople ? forTerminal(text) : text;
      return stream.write(look === "alarming" ? paint(fit) : fit);
    },
  };
}

/** Every code unit as JSON writes it, so that JSON stays JSON. */
function escaped(text: string): string {
  return shortForms[text] ??
    text.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
