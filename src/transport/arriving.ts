/** How the bytes of answers arrive: so many of them at the same time, and each held once. */

/** Lets one go on at a time; the others wait for their turn. */
class Turns {
  #last: Promise<void> = Promise.resolve();

  /** Gets in line. The turn ends when that is said, also before it has come. */
  begin(): { readonly come: Promise<void>; end(): void } {
    const come = this.#last;
    const { promise, resolve: end } = Promise.withResolvers<void>();
    this.#last = come.then(() => promise);
    return { come, end };
  }
}

/** Where answers arrive: beside each other as long as they are small, of large ones one at a time. */
export class Room {
  /** The bytes of those that are arriving. */
  held = 0;
  readonly turns: Turns = new Turns();
}

/** How a stream is read. */
export interface Reading {
  /** Where it arrives, together with others. */
  readonly room?: Room | undefined;
  /** Ends it for the others, whatever the stream does. */
  readonly stop?: AbortSignal | undefined;
  /** Whether nobody else holds the parts, so that their memory may be given back. */
  readonly isOwn?: boolean | undefined;
}

/**
 * Reads a stream to its end.
 *
 * @throws {RangeError} When more arrives than is allowed.
 */
export async function readBytes(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
  { room = new Room(), stop, isOwn }: Reading = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const arriving = new Arriving(room);
  const end = () => arriving.end();
  stop?.addEventListener("abort", end, { once: true });
  try {
    for await (const part of stream) {
      stop?.throwIfAborted();
      if (arriving.size + part.byteLength > most) throw new RangeError(`more than ${most} bytes`);
      arriving.add(part);
      if (isOwn && part.byteLength === part.buffer.byteLength) part.buffer.transfer(0);
      await arriving.turn();
    }
    return arriving.take();
  } finally {
    end();
  }
}

/** So much of them may be there at the same time; then one goes on, and the others wait. */
const mostHeld = 16 * 1024 * 1024;

/** For a larger one memory is reserved once: while it moves to more, it is there twice. */
const reservedBytes = 64 * 1024 * 1024;

/** An answer that is arriving. */
class Arriving {
  size = 0;
  readonly #room: Room;
  #bytes = new Uint8Array(0);
  #turn: ReturnType<Turns["begin"]> | undefined;

  constructor(room: Room) {
    this.#room = room;
  }

  add(part: Uint8Array<ArrayBuffer>): void {
    const size = this.size + part.byteLength;
    if (size > this.#bytes.byteLength) this.#grow(size);
    this.#bytes.set(part, this.size);
    this.size = size;
    this.#room.held += part.byteLength;
  }

  /** Waits until it may go on. */
  async turn(): Promise<void> {
    if (this.#room.held > mostHeld) this.#turn ??= this.#room.turns.begin();
    await this.#turn?.come;
  }

  /** A list of the parts would be there twice in the end. Memory that nothing was written to yet is only reserved. */
  #grow(size: number): void {
    const before = this.#bytes;
    const larger = Math.max(size, 2 * before.byteLength);
    this.#bytes = new Uint8Array(larger > mostHeld ? Math.max(larger, reservedBytes) : larger);
    this.#bytes.set(before);
    before.buffer.transfer(0);
  }

  /**
   * Takes what has arrived out of the room. Whoever has waited for it makes data of it at once, and only then the others
   * go on: what is over by now ends before, and no two large answers become data at the same time.
   */
  take(): Uint8Array<ArrayBuffer> {
    const whole = this.#bytes.subarray(0, this.size);
    this.#bytes = new Uint8Array(0);
    const turn = this.#turn;
    this.#turn = undefined;
    if (turn) setTimeout(turn.end);
    return whole;
  }

  /** Gives back what nobody has taken, and lets the others go on. */
  end(): void {
    this.#bytes.buffer.transfer(0);
    this.#room.held -= this.size;
    this.size = 0;
    this.#turn?.end();
  }
}
