/** How large a file and a room may be, and what no file may hold. */

/** The most lines of code in a file; doc comments do not count. */
export const mostLines = 300;
/** The most lines in a document of the API. */
export const mostDocumentLines = 600;
/** The most files in a room. */
export const mostFiles = 15;

const promise = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "XX" + "X"].join("|")})\\b`);

/** Tests that run at the same time share one process. */
const shared = /\bDeno\.(chdir|env\.(set|delete))\(/;

/** What is wrong with a file, one sentence each. */
export function fileFaults(path: string, text: string): string[] {
  const changed = path.endsWith("_test.ts") ? shared.exec(text)?.[1] : undefined;
  const length = isList(text) ? 0 : codeLines(text);
  const held = promise.exec(text)?.[0];
  return [
    ...(length > mostLines ? [`${path}: ${length} lines of code, ${mostLines} are the most`] : []),
    ...(changed ? [`${path}: ${changed}() changes what all tests share; let another process do it`] : []),
    ...(held ? [`${path}: holds a ${held}; do it or file it`] : []),
  ];
}

/** What is wrong with a document of the API, one sentence each. */
export function documentFaults(path: string, text: string): string[] {
  const length = text.trimEnd().split("\n").length;
  return length > mostDocumentLines ? [`${path}: ${length} lines, ${mostDocumentLines} are the most`] : [];
}

/** Whether a file is a list of what it offers from others, which is as long as what there is to offer. */
function isList(text: string): boolean {
  const code = text.replace(/\/\*\*[^]*?\*\//g, "").replace(/export (type )?\{[^}]*\} from "[^"]+";/g, "");
  return code.trim() === "";
}

/** The lines of a file without its doc comments and without blank lines. */
export function codeLines(text: string): number {
  const code = text.replace(/^[ \t]*\/\*\*[^]*?\*\/[ \t]*$/gm, "");
  return code.split("\n").filter((line) => line.trim() !== "").length;
}

/** Rooms that hold too many files, one sentence each. */
export function crowdedRooms(paths: readonly string[]): string[] {
  const rooms = Map.groupBy(paths, (path) => path.slice(0, path.lastIndexOf("/") + 1));
  return [...rooms].filter(([, files]) => files.length > mostFiles).map(([room, files]) =>
    `${room}: ${files.length} files, ${mostFiles} are the most`
  );
}

/** Rooms below a room of a room, one sentence each. The tests mirror the house, so theirs count from `tests/`. */
export function deepRooms(paths: readonly string[]): string[] {
  const deep = paths.filter((path) => path.replace(/^tests\//, "").split("/").length > 3);
  return deep.map((path) => `${path}: lies deeper than two folders`);
}
