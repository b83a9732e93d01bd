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
