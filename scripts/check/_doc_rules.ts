/** Judges the documentation of one exported name, as `deno doc --json` tells of it. */

/** An exported name. Of the JSON, only what is looked at. */
export interface Exported {
  name: string;
  declarations: Declaration[];
}

interface Declaration extends Documented {
  kind: string;
  def?: {
    params?: Parameter[];
    returnType?: TypeNode;
    isAsync?: boolean;
    properties?: Property[];
    methods?: (Documented & { name: string })[];
    tsType?: TypeNode;
  };
}

/** A doc comment. */
export interface DocComment {
  doc?: string;
  tags?: { kind: string; name?: string; doc?: string }[];
}

interface Documented {
  jsDoc?: DocComment;
}

interface Property extends Documented {
  name: string;
  tsType?: TypeNode;
}

interface Parameter {
  name?: string;
  /** Of a parameter with a default. */
  left?: Parameter;
  /** Of a parameter that takes the rest. */
  arg?: Parameter;
}

interface TypeNode {
  repr?: string;
  kind: string;
  value?: unknown;
}

/** Recipes mirror a document or a cmdlet, and say which: what works with a client, and what comes before one. */
const beforeClient = ["connect", "createClient", "convertCertificateToBase64", "newCertificate"];

/** What the documentation of an exported name lacks, one sentence each. */
export function lacks(exported: Exported): string[] {
  return exported.declarations.flatMap((declaration) => [
    ...(hasSentence(declaration) ? [] : [`${exported.name}: no sentence says what it is`]),
    ...(declaration.kind === "function" ? functionLacks(exported.name, declaration) : []),
    ...(declaration.kind === "class" && !hasExample(declaration) ? [`${exported.name}: no ${example}`] : []),
    ...[declaration, ...declaration.def?.methods ?? []].flatMap(({ jsDoc }) => exampleFaults(exported.name, jsDoc)),
    ...fieldsOf(declaration).filter((field) => !hasSentence(field) && !hasSummary(field)).map(({ name }) =>
      `${exported.name}.${name}: no sentence`
    ),
  ]);
}

/** What is wrong with the examples of a doc comment: that they show nothing, or cannot be run where they stand. */
export function exampleFaults(name: string, comment: DocComment = {}): string[] {
  return (comment.tags ?? []).filter(({ kind }) => kind === "example").flatMap(({ doc = "" }) => [
    ...(/\(typeof \w+\)/.test(doc)
      ? [`${name}: the example shows that there is a function, and not what it does`]
      : []),
    ...(/\bfrom "@/.test(doc)
      ? [`${name}: the example imports a package; import by path, as from "../../mod.ts"`]
      : []),
  ]);
}

function functionLacks(name: string, declaration: Declaration): string[] {
  const { jsDoc, def } = declaration;
  const tags = jsDoc?.tags ?? [];
  const has = (kind: string) => tags.some((tag) => tag.kind === kind && (tag.doc ?? "").trim() !== "");
  const described = tags.filter((tag) => tag.kind === "param" && tag.doc).map((tag) => tag.name);
  const isRecipe = beforeClient.includes(name) || def?.params?.[0]?.name === "client";
  const undescribed = (def?.params ?? []).map(nameOf).filter((parameter) => !described.includes(parameter));
  const wanted: [boolean, string][] = [
    [returnsValue(def?.returnType) && !has("return"), "@returns"],
    [def?.isAsync === true && !has("throws"), "@throws"],
    [!hasExample(declaration), example],
    [isRecipe && !has("see"), "@see"],
  ];
  return [
    ...undescribed.map((parameter) => `${name}(): no @param ${parameter}`),
    ...wanted.filter(([missing]) => missing).map(([, what]) => `${name}(): no ${what}`),
  ];
}

const example = "@example with a ```ts block";

function hasExample({ jsDoc }: Documented): boolean {
  return (jsDoc?.tags ?? []).some(({ kind, doc }) => kind === "example" && doc?.includes("```ts"));
}

function hasSentence({ jsDoc }: Documented): boolean {
  return /\w.*[.!?:](\s|$)/s.test(jsDoc?.doc ?? "");
}

/** Whether it is an entry of a table that says by its own `summary` what it is. */
function hasSummary({ tsType }: Property): boolean {
  return literalsIn(tsType).some(({ name }) => name === "summary");
}

/** Fields and methods; a field that can only be missing (`never`) needs no words. */
function fieldsOf({ def }: Declaration): (Documented & { name: string })[] {
  const properties = [...def?.properties ?? [], ...literalsIn(def?.tsType)];
  return [...properties.filter(({ tsType }) => tsType?.repr !== "never"), ...def?.methods ?? []]
    .filter(({ name }) => !name.startsWith("["));
}

/** The fields of object types that stand inside a type alias, through unions and intersections. */
function literalsIn(type: TypeNode | undefined): Property[] {
  if (type?.kind === "typeLiteral") return (type.value as { properties?: Property[] }).properties ?? [];
  if (type?.kind === "union" || type?.kind === "intersection") return (type.value as TypeNode[]).flatMap(literalsIn);
  return [];
}

function nameOf({ name, left, arg }: Parameter): string {
  return name ?? left?.name ?? arg?.name ?? "?";
}

function returnsValue(type: TypeNode | undefined): boolean {
  const inner = type?.repr === "Promise" ? (type.value as { typeParams?: TypeNode[] }).typeParams?.[0] : type;
  return inner !== undefined && inner.repr !== "void";
}
