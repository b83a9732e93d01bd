/** Places for what is done at once. How many there are may change meanwhile. */

/** Hands out places in the order in which they were asked for. */
export class Places {
  readonly #room: () => number;
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  /** @param room How many places there are now. */
  constructor(room: () => number) {
    this.#room = room;
  }

  /** Waits for a place and takes it. */
  async take(): Promise<void> {
    if (this.#waiting.length === 0 && this.#taken < this.#room()) this.#taken++;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Gives a place back. */
  leave(): void {
    this.#taken--;
    this.refill();
  }

  /** Lets in who waits, as far as there is room. */
  refill(): void {
    while (this.#waiting.length > 0 && this.#taken < this.#room()) {
      this.#taken++;
      this.#waiting.shift()?.();
    }
  }
}
