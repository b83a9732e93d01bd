/** The ends of certificates on a line of time: one bar a month. */

import { Html, markup } from "./_html.ts";

/** How many certificates end in a month. */
export interface Month {
  /** `2026-11`. */
  readonly month: string;
  readonly count: number;
}

const months = 24;
const size = { width: 960, height: 170, left: 10, bottom: 40, top: 24 };

/** Counts the ends by month, from this month on; what has ended already, and what lies further ahead, stands at the edges. */
export function monthsOf(ends: readonly string[], now: Date): Month[] {
  const first = now.getUTCFullYear() * 12 + now.getUTCMonth();
  const counts = new Array<number>(months).fill(0);
  for (const end of ends) {
    const date = new Date(end);
    const at = date.getUTCFullYear() * 12 + date.getUTCMonth() - first;
    if (at >= 0 && at < months) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, at) => ({ month: nameOf(first + at), count }));
}

function nameOf(month: number): string {
  return `${Math.floor(month / 12)}-${String(month % 12 + 1).padStart(2, "0")}`;
}

/** Draws the months. The numbers stand at the bars, and the table below says the same in words. */
export function timeline(counted: readonly Month[]): Html {
  const most = Math.max(1, ...counted.map(({ count }) => count));
  const step = (size.width - 2 * size.left) / counted.length;
  const ground = size.height - size.bottom;
  const bars = counted.map(({ month, count }, at) => {
    const height = Math.round(count / most * (ground - size.top));
    const left = Math.round(size.left + at * step);
    const width = Math.round(step) - 6;
    const middle = left + width / 2;
    const label = month.endsWith("-01") || at === 0 ? month : month.slice(5);
    return markup`
      <rect class="${at < 2 ? "bar late" : "bar"}" x="${left}" y="${
      ground -
      height
    }" width="${width}" height="${height}" />${
      count > 0 ? markup`<text x="${middle}" y="${ground - height - 6}" text-anchor="middle">${count}</text>` : null
    }<text
        x="${middle}" y="${ground + 18}" text-anchor="middle">${label}</text>
    `;
  });
  return markup`<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="Certificates that end, by month">
<line class="axis" x1="${size.left}" y1="${ground}" x2="${size.width - size.left}" y2="${ground}"/>${bars}</svg>`;
}
