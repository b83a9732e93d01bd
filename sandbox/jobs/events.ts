/** Waiting for something to happen: `GET /Events`. */

import type { Answer, Call } from "../operations/request.ts";
import { invalid } from "../http/refusal.ts";

const usualLimit = 30;
const usualSeconds = 30;
const pause = 25;

/** Answers as soon as something has happened since the token, or with nothing when the time is over. */
export async function listEvents({ state, query, settings }: Call): Promise<Answer> {
  const from = query.get("from") ?? "";
  const limit = Number(query.get("limit") ?? usualLimit);
  const seconds = Number(query.get("timeoutseconds") ?? usualSeconds);
  // A later happening may come before one that is still ahead, so the token is a time.
  const since = from === "latest" ? settings.now() : Number(from);
  if (Number.isNaN(since)) throw invalid("from must be latest, or the token of an answer before.");
  const end = settings.now() + seconds * 1000;
  for (;;) {
    const now = settings.now();
    const news = state.happenings.filter(({ at }) => at > since && at <= now).toSorted((one, other) =>
      one.at - other.at
    );
    if (news.length > 0 || now >= end || state.isClosing) {
      const results = news.slice(0, limit);
      const next = news.length > limit ? results.at(-1)?.at ?? now : now;
      return { body: { nextChangeToken: String(next), limit, results: results.map(({ body }) => body), _links: {} } };
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
