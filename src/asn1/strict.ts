/** DER as it must be: definite lengths, the shortest form, nothing left over. */

/** One value with its tag and length, and what is inside. */
export interface DerValue {
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
}

/** The tags that a certificate is made of. */
export const derTag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
} as const;

/** Takes values off one after the other; every method throws a SyntaxError when something else is there. */
export class DerReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The tag of the next value, undefined at the end. */
  get nextTag(): number | undefined {
    return this.#bytes[this.#at];
  }

  /** Takes the next value, which must have this tag. */
  take(tag: number): DerValue {
    if (this.nextTag !== tag) throw new SyntaxError(`DER tag ${this.nextTag} where ${tag} belongs`);
    const { headerSize, length } = this.#readLength();
    const start = this.#at + headerSize;
    const end = start + length;
    if (end > this.#bytes.length) throw new SyntaxError("a DER value is cut off");
    const value = { whole: this.#bytes.subarray(this.#at, end), content: this.#bytes.subarray(start, end) };
    this.#at = end;
    return value;
  }

  /** Insists that nothing follows. */
  finish(): void {
    if (this.#at !== this.#bytes.length) throw new SyntaxError("something follows where nothing belongs");
  }

  #readLength(): { headerSize: number; length: number } {
    const [, first = 0x80, second = 0, third = 0] = this.#bytes.subarray(this.#at, this.#at + 4);
    if (first < 0x80) return { headerSize: 2, length: first };
    if (first === 0x81 && second >= 0x80) return { headerSize: 3, length: second };
    if (first === 0x82 && second > 0) return { headerSize: 4, length: second * 256 + third };
    throw new SyntaxError("a DER length that is not definite, not the shortest, or over 64 KB");
  }
}
