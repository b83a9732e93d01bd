/**
 * The data of `generated/` as a built program holds it. An object in a script is read and compiled with every start; a text
 * is passed over, and costs only who asks for what stands in it.
 */

import { deflateRawSync } from "node:zlib";

const constant = /^export const (\w+): [^=]+ = ([[{][^]*?[\]}]);$/gm;

/** What several documents and versions have alike is in the program once: each text has a number. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();

  /** The number of a value's JSON. */
  numberOf(value: unknown): number {
    const json = JSON.stringify(value);
    const number = this.#numbers.get(json) ?? this.#numbers.size;
    this.#numbers.set(json, number);
    return number;
  }

  /** The module that has all of them and reads them by their numbers. */
  get module(): string {
    return `const texts = ${JSON.stringify([...this.#numbers.keys()])};
const read = (number) => JSON.parse(texts[number]);
export const readSchemas = (operations, $defs) => ({
  operations: operations.map(read),
  $defs: Object.fromEntries(Object.entries($defs).map(([name, number]) => [name, read(number)])),
});
`;
  }
}

/** The requests of one noun, by the numbers of what they consist of; any other source as it is. */
export function withSharedTexts(path: string, source: string, texts: SharedTexts): string {
  if (!/^generated\/request_schemas\/\w+\/\w+\.ts$/.test(path)) return source;
  const asNumbers = source.replace(constant, (_, name: string, json: string) => {
    const { operations, $defs }: { operations: unknown[]; $defs: Record<string, unknown> } = JSON.parse(json);
    const numbers = operations.map((operation) => texts.numberOf(operation));
    const named = Object.fromEntries(Object.entries($defs).map(([key, value]) => [key, texts.numberOf(value)]));
    return `export const ${name} = readSchemas(${JSON.stringify(numbers)}, ${JSON.stringify(named)});`;
  });
  return `import { readSchemas } from "../texts.ts";\n${asNumbers}`;
}

/** The documents, which only the sandbox shows, packed; any other source as it is. */
export function withPackedDocuments(path: string, source: string): string {
  if (path !== "generated/documents.ts") return source;
  const packed = source.replace(constant, (_, name: string, json: string) => {
    const bytes = deflateRawSync(JSON.stringify(JSON.parse(json)), { level: 9 });
    return `export const ${name} = await unpack(${JSON.stringify(new Uint8Array(bytes).toBase64())});`;
  });
  return `import { unpack } from "./unpack.ts";\n${packed}`;
}
