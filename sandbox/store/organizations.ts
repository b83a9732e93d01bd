/** The organizations of a sandbox, by their ids, and found by their names however many there are. */

import type { Organization } from "./record.ts";

/** Organizations by id. */
export class Organizations extends Map<string, Organization> {
  /** How many there are of a type and a name. */
  readonly #names = new Map<string, number>();

  override set(id: string, organization: Organization): this {
    this.#count(this.get(id), -1);
    this.#count(organization, 1);
    return super.set(id, organization);
  }

  override delete(id: string): boolean {
    this.#count(this.get(id), -1);
    return super.delete(id);
  }

  override clear(): void {
    this.#names.clear();
    super.clear();
  }

  /** Whether one of the same type has that name already. */
  hasNamesake(organization: Organization): boolean {
    return this.#names.has(nameOf(organization));
  }

  #count(organization: Organization | undefined, change: number): void {
    if (organization === undefined) return;
    const name = nameOf(organization);
    const count = (this.#names.get(name) ?? 0) + change;
    if (count > 0) this.#names.set(name, count);
    else this.#names.delete(name);
  }
}

function nameOf({ type, officeName, name }: Organization): string {
  return `${type} ${(officeName ?? name).toLowerCase()}`;
}
