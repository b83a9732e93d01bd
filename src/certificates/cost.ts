/** What it costs to derive the keys of a PKCS#12 file, added up before anything is derived. */

import { refusal } from "../asn1/refusal.ts";
import { hashFacts } from "../crypto/hash_facts.ts";
import type { Derivation, Encryption, Mac } from "./encryption.ts";

/** Work that a file asks for. */
export interface Cost {
  /** How many iterations it claims. */
  readonly iterations: number;
  /** The work, in rounds of SHA-1; a million takes half a second to a second. */
  readonly rounds: number;
}

/** Real files take up to 2,500,000 (600,000 iterations three times over); this many keep a machine busy for seconds. */
export const mostRounds = 10_000_000;

/** To begin a derivation costs something, too, so that a thousand short ones are not free. */
const roundsToBegin = 500;

/** What the check of a MAC costs. */
export function costOfMac(mac: Mac): Cost {
  if (mac.kind === "PBMAC1") return costOfDerivation(mac.derivation, hashFacts[mac.hash].size);
  return costOf(mac.iterations, hashFacts[mac.hash].roundsHere);
}

/** What the key of an encryption costs. */
export function costOfEncryption(encryption: Encryption): Cost {
  const { cipher } = encryption;
  if (encryption.scheme === "pbes2") return costOfDerivation(encryption.derivation, cipher.keySize);
  if (encryption.scheme === "pkcs5") return costOf(encryption.iterations, hashFacts[encryption.hash].roundsHere);
  const blocks = Math.ceil(cipher.keySize / hashFacts["SHA-1"].size) + (cipher.name === "RC4" ? 0 : 1);
  return costOf(encryption.iterations, blocks * hashFacts["SHA-1"].roundsHere);
}

function costOfDerivation(derivation: Derivation, size: number): Cost {
  if (derivation.kind === "scrypt") return costOf(derivation.cost, derivation.block * derivation.parallel);
  const { iterations, hash, keySize = size } = derivation;
  return costOf(iterations, Math.ceil(Math.max(size, keySize) / hashFacts[hash].size) * hashFacts[hash].roundsOfPbkdf2);
}

function costOf(iterations: number, roundsEach: number): Cost {
  return { iterations, rounds: iterations * roundsEach + roundsToBegin };
}

/** The work that may still be done for one file. */
export class Budget {
  #left = mostRounds;

  /**
   * Makes sure that there is enough for all parts together.
   *
   * @throws {Vb365Error} `iterations`, with the cost.
   */
  require(costs: readonly Cost[]): void {
    if (sum(costs.map((cost) => cost.rounds)) <= this.#left) return;
    const worst = costs.find((cost) => cost.rounds > mostRounds);
    throw tooCostly(worst === undefined ? costs : [worst]);
  }

  /** Takes what a derivation costs; false when there is not enough left. */
  take({ rounds }: Cost): boolean {
    if (rounds > this.#left) return false;
    this.#left -= rounds;
    return true;
  }
}

function tooCostly(costs: readonly Cost[]): Error {
  const [iterations, rounds] = [sum(costs.map((cost) => cost.iterations)), sum(costs.map((cost) => cost.rounds))];
  const shown = Number.isFinite(iterations) ? iterations : "an absurd number of";
  const parts = costs.length === 1 ? "" : ` in ${costs.length} parts`;
  const work = Number.isFinite(rounds) ? `, which is the work of ${rounds} rounds of SHA-1` : "";
  return refusal(
    "iterations",
    `it claims ${shown} iterations${parts}${work}: up to ${mostRounds} are done, and more may be a trap`,
    "Export the file again with fewer iterations, e.g. with 100000.",
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
