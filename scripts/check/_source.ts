/** Reads a TypeScript file for the checks of the house: what it imports, and which globals it names. */

import ts from "npm:typescript@5.9.3";

/** One import, or one export from elsewhere. */
export interface Import {
  specifier: string;
  /** Vanishes when the program runs. */
  typeOnly: boolean;
  /** Happens when the line is reached: `await import("…")`, or `load<typeof import("…")>(import.meta, "…")`. */
  lazy: boolean;
  /** Is in the graph that Deno reads at the start, though the line may never be reached: a literal `import("…")`. */
  inGraph: boolean;
}

/** What the checks want to know of a file. */
export interface Source {
  imports: Import[];
  /** Of the globals asked for, those that the file names. */
  globals: string[];
  /** Whether it consists of `export … from "…"` and nothing else. */
  onlyExports: boolean;
}

const watched = new Set(["Deno", "console", "process"]);

/** Reads a file's text. An `import()` of something that is not a literal shows up with the specifier `?`. */
export function readSource(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const globals = new Set<string>();
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push(found);
    if (ts.isIdentifier(node) && watched.has(node.text)) {
      if (isDeclared(node)) own.add(node.text);
      else if (!isName(node)) globals.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  for (const name of own) globals.delete(name);
  return { imports, globals: [...globals], onlyExports: file.statements.every(isReExport) };
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    return at(textOf(node.moduleSpecifier), importsTypes(node.importClause));
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return at(textOf(node.moduleSpecifier), exportsTypes(node));
  }
  if (ts.isImportTypeNode(node)) {
    const specifier = ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : "?";
    return at(specifier, true);
  }
  if (!ts.isCallExpression(node)) return undefined;
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { specifier: textOf(node.arguments[0]), typeOnly: false, lazy: true, inGraph: true };
  }
  const [from] = node.arguments;
  if (ts.isIdentifier(node.expression) && node.expression.text === "load" && from && ts.isMetaProperty(from)) {
    return { specifier: loadedBy(node), typeOnly: false, lazy: true, inGraph: false };
  }
}

function at(specifier: string, typeOnly: boolean): Import {
  return { specifier, typeOnly, lazy: false, inGraph: !typeOnly };
}

/** What a call of `load()` of `cli/lazy.ts` names, once as a type and once as text; `?` where they differ. */
function loadedBy({ typeArguments, arguments: given }: ts.CallExpression): string {
  const [type] = typeArguments ?? [];
  const specifier = textOf(given[1]);
  const isSame = type && ts.isImportTypeNode(type) && type.isTypeOf && ts.isLiteralTypeNode(type.argument) &&
    textOf(type.argument.literal) === specifier;
  return isSame ? specifier : "?";
}

function textOf(node: ts.Node | undefined): string {
  return node && ts.isStringLiteralLike(node) ? node.text : "?";
}

function importsTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}

function exportsTypes({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly || !exportClause || !ts.isNamedExports(exportClause)) return isTypeOnly;
  return exportClause.elements.every((element) => element.isTypeOnly);
}

/** A function or a variable of the file's own that has the name of a global. */
function isDeclared({ parent, text }: ts.Identifier): boolean {
  const declares = ts.isFunctionDeclaration(parent) || ts.isVariableDeclaration(parent) || ts.isParameter(parent);
  return declares && parent.name?.getText() === text;
}

/** A property or a member that happens to have the name: `facts.process`, `{ process: … }`. `globalThis.Deno` is no such. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return parent.expression.getText() !== "globalThis";
  }
  return (ts.isPropertyAssignment(parent) || ts.isTypeElement(parent) || ts.isClassElement(parent)) &&
    parent.name === node;
}

function isReExport(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
}
