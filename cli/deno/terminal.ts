/** Questions on the terminal. */

/** A line that is typed without being shown. Pure: bytes in, state out. */
export class HiddenLine {
  readonly #decoder = new TextDecoder();
  #letters: string[] = [];

  /** Takes what was typed: `true` when the line has ended, `undefined` when the user has left it, else `false`. */
  feed(bytes: Uint8Array): boolean | undefined {
    const typed = this.#decoder.decode(bytes, { stream: true });
    if (typed.startsWith("\x1b")) return false;
    for (const letter of typed) {
      if (letter === "\r" || letter === "\n") return true;
      if (letter === "\x03" || (letter === "\x04" && this.#letters.length === 0)) return undefined;
      if (letter === "\x7f" || letter === "\b") this.#letters.pop();
      else if (letter >= " ") this.#letters.push(letter);
    }
    return false;
  }

  /** What was typed so far. */
  get text(): string {
    return this.#letters.join("");
  }
}

/** Asks one question; undefined when the user leaves it. */
export function ask(question: string, hidden: boolean): Promise<string | undefined> {
  return hidden ? askHidden(question) : askOpenly(question);
}

async function askOpenly(question: string): Promise<string | undefined> {
  await Deno.stderr.write(new TextEncoder().encode(question));
  const decoder = new TextDecoder();
  const buffer = new Uint8Array(4096);
  for (let line = "";;) {
    const size = await Deno.stdin.read(buffer);
    if (size === null) return line === "" ? undefined : line;
    line += decoder.decode(buffer.subarray(0, size), { stream: true });
    if (line.includes("\n")) return line.replace(/\r?\n[^]*$/, "");
  }
}

/** Stops the echo before it asks, so that not even the first letter shows. */
async function askHidden(question: string): Promise<string | undefined> {
  const line = new HiddenLine();
  const buffer = new Uint8Array(4096);
  Deno.stdin.setRaw(true);
  try {
    await Deno.stderr.write(new TextEncoder().encode(question));
    for (;;) {
      const size = await Deno.stdin.read(buffer);
      const isDone = size === null ? undefined : line.feed(buffer.subarray(0, size));
      if (isDone !== false) return isDone ? line.text : undefined;
    }
  } finally {
    Deno.stdin.setRaw(false);
    await Deno.stderr.write(new TextEncoder().encode("\n"));
  }
}
