/** The real client against the sandbox without a socket: its `fetch` is the sandbox's own, so that no permission is needed. */

import { type Client, connect, type Version } from "../../../mod.ts";
import { createApp } from "../../../sandbox/http/app.ts";
import { planFaults } from "../../../sandbox/http/faults.ts";
import { type Fault, type SandboxOptions, settle } from "../../../sandbox/options.ts";
import { plant } from "../../../sandbox/store/seeds.ts";
import { emptyState, type State } from "../../../sandbox/store/state.ts";

/** A sandbox in this process. */
export interface InMemory {
  state: State;
  /** Signs in, and sees the server as one API version. */
  client<V extends Version>(version: V): Promise<Client<V>>;
  setFault(fault?: Fault | readonly Fault[]): void;
  /** The requests since the last time, as `METHOD /path?query`, signing in left out. */
  sent(): string[];
  /** The most requests that were ever on their way at once. */
  atOnce(): number;
  /** Puts everything back to how it was at the start, in less time than another one takes; nobody is signed in then. */
  reset(): void;
}

/** Starts a sandbox in this process. Jobs run for a moment only, unless it is told otherwise. */
export async function openApp(options: SandboxOptions = {}): Promise<InMemory> {
  const settings = settle({ jobs: { seconds: 0.02 }, syncSeconds: 0.01, ...options });
  const state = emptyState();
  plant(state, options.seed, settings.now());
  let faults = planFaults(options.fault);
  const app = await createApp({ state, settings, faults: () => faults });
  let [seen, now, most] = [0, 0, 0];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    most = Math.max(most, ++now);
    try {
      return hurry(await app.fetch(new Request(input, init), {}));
    } finally {
      now--;
    }
  };
  return {
    state,
    async client(version) {
      const { username, password } = settings;
      return await connect({ server: "vb365.example.com", version, username, password, fetch });
    },
    setFault: (fault) => void (faults = planFaults(fault)),
    sent() {
      const fresh = state.requests.slice(seen);
      seen = state.requests.length;
      return fresh.filter(({ path }) => !/^\/token/i.test(path)).map(({ method, path, query }) =>
        `${method} ${path}${query}`
      );
    },
    atOnce: () => most,
    reset() {
      Object.assign(state, emptyState());
      plant(state, options.seed, settings.now());
      faults = planFaults(options.fault);
      seen = 0;
    },
  };
}

/** What is asked again after a pause is asked again at once. */
function hurry(response: Response): Response {
  if (![408, 429, 502, 503, 504].includes(response.status)) return response;
  const headers = new Headers(response.headers);
  headers.set("retry-after", "0.001");
  return new Response(response.body, { status: response.status, headers });
}
