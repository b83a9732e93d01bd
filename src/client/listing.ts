/** A list that can be awaited as a whole, or walked through page by page while it arrives. */

import { entriesOf, gather, laterPages, turnPages } from "./paging.ts";

/**
 * What a recipe answers that lists things. Nothing is sent until it is used, and each use asks the server anew: `await` it
 * for an array of everything, or walk through it with `for await`, which holds one page at a time.
 *
 * @example
 * ```ts
 * import { connect, listUsers } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * let found = 0;
 * for await (const user of listUsers(client, "contoso-apps.onmicrosoft.com")) found += user.type === "User" ? 1 : 0;
 * console.log(found); // 45
 * ```
 */
export class Listing<T> implements Promise<T[]>, AsyncIterable<T> {
  /** What it calls itself. */
  readonly [Symbol.toStringTag] = "Listing";
  readonly #read: () => AsyncIterable<readonly T[]> | Promise<AsyncIterable<readonly T[]>>;

  /**
   * Makes a list out of something that reads its pages.
   *
   * @param read Begins to read the pages, or finds out first what they are.
   */
  constructor(read: () => AsyncIterable<readonly T[]> | Promise<AsyncIterable<readonly T[]>>) {
    this.#read = read;
  }

  /** The pages as the server gives them, each when it is asked for. */
  pages(): AsyncIterable<readonly T[]> {
    return laterPages(this.#read);
  }

  /** The same list with each entry turned into something else. */
  map<U>(turn: (entry: T) => U): Listing<U> {
    return new Listing(() => turnPages(this.pages(), (page) => page.map(turn)));
  }

  /** The same list without the entries that do not fit. */
  filter(fits: (entry: T) => boolean): Listing<T> {
    return new Listing(() => turnPages(this.pages(), (page) => page.filter(fits)));
  }

  /** Gives the entries one by one, page after page as they are asked for. */
  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    return entriesOf(this.pages());
  }

  /** Hands the whole list on, as a promise does. */
  then<A = T[], B = never>(
    whenDone?: ((all: T[]) => A | PromiseLike<A>) | null,
    whenFailed?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#collect().then(whenDone, whenFailed);
  }

  /** Takes a failure, as a promise does. */
  catch<B = never>(whenFailed?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<T[] | B> {
    return this.#collect().catch(whenFailed);
  }

  /** Is called when the whole list is there or has failed, as with a promise. */
  finally(whenOver?: (() => void) | null): Promise<T[]> {
    return this.#collect().finally(whenOver);
  }

  #collect(): Promise<T[]> {
    return gather(this.pages());
  }
}
