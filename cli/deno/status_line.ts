/** The line at the bottom of a terminal that changes. The only file that names log-update. */

import { createLogUpdate } from "npm:log-update@8.0.0";

const encoder = new TextEncoder();

/** Standard error as the package wants it. */
const stream = {
  isTTY: true,
  get columns() {
    return sizeOf().columns;
  },
  get rows() {
    return sizeOf().rows;
  },
  write(text: string): boolean {
    void Deno.stderr.write(encoder.encode(text));
    return true;
  },
};

const update = createLogUpdate(stream as unknown as NodeJS.WritableStream, { showCursor: true });

/** Shows a text in place of the one before; without one it is gone. */
export function showStatus(text: string | undefined): void {
  if (text === undefined) update.clear();
  else update(text);
}

/** A terminal that does not know its size is taken for a usual one. */
function sizeOf(): { columns: number; rows: number } {
  try {
    const { columns, rows } = Deno.consoleSize();
    return { columns: columns || 80, rows: rows || 24 };
  } catch {
    return { columns: 80, rows: 24 };
  }
}
