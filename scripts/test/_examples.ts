/** Takes the examples out of doc comments, and makes of each a module that holds its comments to what it prints. */

/** The code of one example. */
export interface Example {
  /** The file that it stands in. */
  path: string;
  /** Its first line there. */
  line: number;
  code: string;
}

/** The examples in the doc comments of a file, in their order. */
export function examplesIn(path: string, text: string): Example[] {
  const comments = text.matchAll(/^[ \t]*\/\*\*.*?\*\//gms);
  return [...comments].flatMap(({ 0: comment, index: start }) =>
    [...comment.matchAll(/^ *\* *```ts\n(.*?)^ *\* *```$/gms)].map(({ 0: block, 1: code = "", index }) => ({
      path,
      line: lineAt(text, start + index + block.indexOf("\n") + 1),
      code: code.replace(/^ *\* ?/gm, ""),
    }))
  );
}

/**
 * The module that runs an example: each `console.log(…); // text` becomes a call that insists on the text. Its lines are
 * those of the file, so that an error names the right one.
 *
 * @param example The example.
 * @param root Where its file's path begins.
 * @param shows The module that has `shows()`.
 */
export function moduleOf({ path, line, code }: Example, root: URL, shows: URL): string {
  const here = new URL(path, root);
  const asserting = code
    .replace(
      /console\.log\((.*)\);\n? *\/\/ (.*)$/gm,
      (_, values, text) => `shows(${JSON.stringify(text)}, ${values});`,
    )
    .replace(/(?<=\bfrom )"(\.[^"]*)"/g, (_, to) => JSON.stringify(new URL(to, here).href));
  const head = `import { shows } from ${JSON.stringify(shows.href)};`;
  return `${"\n".repeat(line - 1)}${head} ${asserting}`;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
