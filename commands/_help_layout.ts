/** Lays help out in lines. */

const width = 108;

/** Breaks a text into lines. */
export function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width - indent.length) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}

/** Puts names left and their texts right. */
export function columnsOf(rows: readonly (readonly [name: string, text: string])[]): string[] {
  const left = Math.min(34, Math.max(0, ...rows.map(([name]) => name.length)));
  return rows.flatMap(([name, text]) => {
    const lines = wrap(text, " ".repeat(left + 2)).split("\n");
    return name.length <= left
      ? [`${name.padEnd(left)}  ${lines[0]}`, ...lines.slice(1)]
      : [name, `${" ".repeat(left)}  ${lines[0]}`, ...lines.slice(1)];
  });
}
