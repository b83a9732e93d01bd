/** How the output of a call of `vb365 serve` goes out: text by text, or as data in few lines. */

import { toAscii } from "../output/text.ts";

/** What a call is called by. */
export type Id = string | number;

/** Writes one line; false when nobody reads any more. */
export type Write = (line: string) => Promise<boolean>;

/** Says something of a call in one line. */
export type Say = (id: Id | null, said: Readonly<Record<string, unknown>>) => Promise<boolean>;

/** Where a call writes to. */
export interface Output {
  out(text: string): Promise<boolean>;
  tell(kind: "err" | "note" | "warning", text: string): Promise<boolean>;
  exit(code: number): Promise<boolean>;
}

/** Every text by itself. */
export class Texts implements Output {
  readonly #id: Id;
  readonly #say: Say;

  constructor(id: Id, say: Say) {
    this.#id = id;
    this.#say = say;
  }

  out(text: string): Promise<boolean> {
    return this.#say(this.#id, { out: text });
  }

  tell(kind: "err" | "note" | "warning", text: string): Promise<boolean> {
    return this.#say(this.#id, { [kind]: text });
  }

  exit(code: number): Promise<boolean> {
    return this.#say(this.#id, { exit: code });
  }
}

/** From here on the call waits until somebody has read. */
const mostLetters = 32 * 1024;

/** Lines of JSON as data. What is written in one moment goes out in one line, and the exit code with it. */
export class Lines implements Output {
  readonly #id: string;
  readonly #write: Write;
  #lines = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<boolean> = Promise.resolve(true);

  constructor(id: Id, write: Write) {
    this.#id = toAscii(JSON.stringify(id));
    this.#write = write;
  }

  async out(text: string): Promise<boolean> {
    const isRead = await this.#last;
    this.#lines += text;
    if (this.#lines.length > mostLetters) return await this.#flush();
    this.#timer ??= setTimeout(() => void this.#flush());
    return isRead;
  }

  tell(kind: "err" | "note" | "warning", text: string): Promise<boolean> {
    return this.#flush(`"${kind}":${toAscii(JSON.stringify(text))}`);
  }

  exit(code: number): Promise<boolean> {
    return this.#flush(`"exit":${code}`);
  }

  #flush(more?: string): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const pieces = piecesOf(this.#lines);
    this.#lines = "";
    const last = more === undefined ? undefined : pieces.pop();
    for (const piece of pieces) this.#say([`"lines":[${piece}]`]);
    if (more !== undefined) this.#say([...(last === undefined ? [] : [`"lines":[${last}]`]), more]);
    return this.#last;
  }

  #say(parts: readonly string[]): void {
    this.#last = this.#write(`{${[`"id":${this.#id}`, ...parts].join(",")}}`);
  }
}

/** Lines with commas between them, in pieces that a reader with little room takes: Windows PowerShell 5.1 takes 2 MB. */
function piecesOf(lines: string): string[] {
  const pieces: string[] = [];
  for (const line of lines.split("\n")) {
    const before = pieces.at(-1);
    if (line === "") continue;
    if (before === undefined || before.length > mostLetters) pieces.push(line);
    else pieces[pieces.length - 1] = `${before},${line}`;
  }
  return pieces;
}
