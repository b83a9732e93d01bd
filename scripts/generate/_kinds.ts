import type { Document, Schema } from "../_openapi.ts";

const kindOf: Readonly<Record<string, string>> = {
  string: "text",
  integer: "number",
  number: "number",
  boolean: "truth",
  object: "object",
};

/**
 * The module that says which kinds of value a property has, by its name. What a list of a page is called is left out:
 * whoever reads pages says himself what is wrong with one.
 */
export function kindsModule(documents: readonly Document[]): string {
  const kinds = new Map<string, Set<string>>();
  for (const document of documents) {
    for (const { properties = {} } of schemasIn(document)) {
      for (const [name, property] of Object.entries(properties)) {
        const found = typeof property === "object" ? kindsIn(property, document) : [];
        kinds.set(name, (kinds.get(name) ?? new Set()).union(new Set(found)));
      }
    }
  }
  // Whoever compares ids takes them for text; of the one kind of thing that numbers its own, the digits are there.
  kinds.set("id", new Set(["text"]));
  const named = Map.groupBy(
    [...kinds].filter(([name, { size }]) => size > 0 && name !== "results"),
    ([, found]) => [...found].sort().reverse().join(" "),
  );
  const lines = [...named].sort().map(([found, names]) =>
    `  ${JSON.stringify(found)}: ${JSON.stringify(names.map(([name]) => name).sort().join(" "))},`
  );
  return `/** Names of properties by the kinds of their value in any document; null is allowed everywhere. */
export const kinds = {
${lines.join("\n")}
} as const;
`;
}

/** The kinds that a schema allows besides null; none when it says nothing of them, as a rule about others does. */
function kindsIn(schema: Schema, document: Document): string[] {
  const { $ref, type, properties, items, anyOf, oneOf, allOf } = schema;
  if ($ref !== undefined) return kindsIn(resolve($ref, document), document);
  const types = [type].flat().filter((each) => typeof each === "string" && each !== "null");
  if (types.includes("array")) return [listKind(items, document)];
  if (types.length > 0) return types.flatMap((each) => kindOf[String(each)] ?? []);
  const parts = [anyOf, oneOf, allOf].flatMap((part) => Array.isArray(part) ? part as Schema[] : []);
  if (parts.length > 0) return parts.flatMap((part) => part["type"] === "null" ? [] : kindsIn(part, document));
  return properties === undefined ? [] : ["object"];
}

/** Lists by what is in them, where that is one kind. */
function listKind(items: unknown, document: Document): string {
  const [kind, ...others] = typeof items === "object" && items !== null ? kindsIn({ ...items }, document) : [];
  if (others.length > 0) return "list";
  return kind === "object" ? "objects" : kind === "text" ? "texts" : "list";
}

function resolve(reference: string, document: Document): Schema {
  const steps = reference.replace(/^#\//, "").split("/");
  return steps.reduce<unknown>((part, step) => Object(part)[step], document) as Schema;
}

function schemasIn(value: unknown): Schema[] {
  if (typeof value !== "object" || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(schemasIn)];
}
