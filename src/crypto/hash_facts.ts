/** What is known of each hash without hashing anything. */

/** The names of the hashes, as reports show them. */
export type HashName = "MD5" | "SHA-1" | "SHA-224" | "SHA-256" | "SHA-384" | "SHA-512" | "SHA-512/224" | "SHA-512/256";

/** How long a hash is, and how much work it takes. */
export interface HashFacts {
  /** In bytes. */
  readonly size: number;
  /** How long a round of it takes here, by the loops of this room, measured in rounds of SHA-1. */
  readonly roundsHere: number;
  /** How long an iteration of PBKDF2 with it takes the platform, measured in rounds of SHA-1 here. */
  readonly roundsOfPbkdf2: number;
}

/** What is known of each hash. */
export const hashFacts: Readonly<Record<HashName, HashFacts>> = {
  "MD5": { size: 16, roundsHere: 10, roundsOfPbkdf2: 2 },
  "SHA-1": { size: 20, roundsHere: 1, roundsOfPbkdf2: 1 },
  "SHA-224": { size: 28, roundsHere: 1, roundsOfPbkdf2: 3 },
  "SHA-256": { size: 32, roundsHere: 1, roundsOfPbkdf2: 1 },
  "SHA-384": { size: 48, roundsHere: 5, roundsOfPbkdf2: 2 },
  "SHA-512": { size: 64, roundsHere: 5, roundsOfPbkdf2: 2 },
  "SHA-512/224": { size: 28, roundsHere: 5, roundsOfPbkdf2: 2 },
  "SHA-512/256": { size: 32, roundsHere: 5, roundsOfPbkdf2: 2 },
};
