/** The user has stopped the work: exit code 130. */
export class Interrupted extends Error {
  override name = "Interrupted";
}
