/** Holds the tokens of one session and renews them, one renewal at a time. */

import { answerTo, expectObject } from "./answer.ts";
import { anyVersion, bearer, type ClientFacts, type ServerOptions } from "./client.ts";
import { type ErrorReason, Vb365Error } from "../error.ts";
import type { Send } from "./policy.ts";
import { type Outbound, TextRequest } from "../transport/outgoing.ts";
import { servedPath, type Version, versions } from "../versions.ts";

/** The tokens of a session. They are secrets. */
export interface Session {
  /** Goes with every request. */
  accessToken: string;
  /** Gets the next pair of tokens, once. */
  refreshToken: string | undefined;
  /** When the access token is to be renewed: at 80 % of its life, in milliseconds since 1970. */
  renewAt: number;
}

/** What a session is kept alive with. */
export interface SessionOptions {
  /** A Windows account of the server, as `DOMAIN\\user`, `user@domain` or a local name. */
  username: string;
  /** Its password, kept in memory to sign in again; a given `session` that ends without it stays ended. */
  password?: string | undefined;
  /** A session from before, to go on with instead of signing in. */
  session?: Session | undefined;
  /** Is told of every new session, so that it can be kept. */
  onSession?: ((session: Session) => void | Promise<void>) | undefined;
  /**
   * Is put around every renewal, for a session that several programs share: it can wait for its turn, and hand out what
   * another program has renewed instead of calling `renew`. A refresh token works once, so the newest has to be used.
   */
  onRenewal?: ((renew: Renew, current: Session | undefined) => Promise<Session>) | undefined;
}

/** Renews a session: the one that is given, else the one in use. */
export type Renew = (from?: Session) => Promise<Session>;

/** The tokens of one session. The client that it is given sends without a token. */
export class SessionKeeper {
  readonly #client: ClientFacts<Version>;
  readonly #options: SessionOptions & Pick<ServerOptions, "readSignal">;
  #session: Session | undefined;
  #renewal: Promise<Session> | undefined;
  #refused: unknown;
  #isEnded = false;

  constructor(client: ClientFacts<Version>, options: SessionOptions & Pick<ServerOptions, "readSignal">) {
    this.#client = client;
    this.#options = options;
    this.#session = options.session;
  }

  /** The session to use now, renewed if it is about to run out. */
  current(): Promise<Session> | Session {
    if (this.#session && Date.now() < this.#session.renewAt) return this.#session;
    return this.#renew();
  }

  /** Sends with the token; a token that the server has forgotten is renewed, and the refused request sent once more. */
  async send(request: Outbound, send: Send): Promise<Response> {
    const session = await this.current();
    const answer = await send(authorized(request, session));
    if (answer.status !== 401) return answer;
    if (request.method !== "GET") await this.#makeSureOfRefusal(request, session, send);
    if (this.#session === session) this.#session = { ...session, renewAt: 0 };
    return await send(authorized(request, await this.current()));
  }

  /** A write is sent again only when the server takes that token nowhere: else it may have been done before the refusal. */
  async #makeSureOfRefusal(request: Outbound, session: Session, send: Send): Promise<void> {
    const { server, version } = this.#client;
    const headers = new Headers({ accept: "application/json" });
    const { signal = null } = request;
    const question = new TextRequest(`${server}/${version}/${servedPath(version)}`, { headers, signal });
    const { status } = await send(authorized(question, session));
    if (status === 401) return;
    throw new Vb365Error("the server answered 401 to the request, but takes the same token for another", {
      code: "outcome-unknown",
      reason: "token-refused-once",
      status: 401,
      hint: "It may have done what was asked before it refused: look before sending it again. Nothing was sent twice.",
    });
  }

  /** Ends the session on the server where it can be ended; the end of a session that is already over is no failure. */
  async end(): Promise<void> {
    this.#isEnded = true;
    // A renewal that is under way brings a token that has to be ended too.
    const session = await this.#renewal?.catch(() => undefined) ?? this.#session;
    this.#session = undefined;
    if (!session || !versions[this.#client.version].logout) return;
    const headers = { authorization: bearer(session.accessToken) };
    await anyVersion(this.#client).POST("/token/logout", { headers }).catch(() => {});
  }

  #renew(): Promise<Session> {
    if (this.#isEnded) return Promise.reject(signedOut());
    if (this.#refused) return Promise.reject(this.#refused);
    this.#renewal ??= this.#obtain().finally(() => this.#renewal = undefined);
    return this.#renewal;
  }

  async #obtain(): Promise<Session> {
    const current = this.#session;
    const renew: Renew = async (from = current) => await this.#refresh(from) ?? await this.#signIn();
    const session = await (this.#options.onRenewal?.(renew, current) ?? renew());
    this.#session = session;
    await this.#options.onSession?.(session);
    return session;
  }

  async #refresh({ refreshToken }: Partial<Session> = {}): Promise<Session | undefined> {
    if (!refreshToken) return undefined;
    try {
      return await this.#request({ grant_type: "refresh_token", refresh_token: refreshToken });
    } catch (error) {
      if (error instanceof Vb365Error && error.status !== undefined) return undefined;
      throw error;
    }
  }

  async #signIn(): Promise<Session> {
    const { username, password, readSignal } = this.#options;
    if (!password) throw this.#refused = sessionEnded(username);
    try {
      return await this.#request({ grant_type: "password", username, password }, readSignal);
    } catch (error) {
      const refusal = signInRefusal(error, username);
      if (refusal !== error) this.#refused = refusal;
      throw refusal;
    }
  }

  async #request(grant: Grant, signal?: AbortSignal): Promise<Session> {
    const action = "sign in";
    const { version } = this.#client;
    const body = versions[version].logout ? { ...grant, disable_antiforgery_token: true } : grant;
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const token = expectObject(
      action,
      await answerTo(action, anyVersion(this.#client).POST("/token", { body, headers, ...(signal && { signal }) })),
    );
    const { access_token: accessToken, refresh_token: refreshToken } = token;
    if (typeof accessToken !== "string" || !/^[\x21-\x7e]+$/.test(accessToken)) {
      throw new Vb365Error("Cannot sign in: the answer holds no access token", { code: "unexpected-answer" });
    }
    const seconds = lifetimeOf(token.expires_in);
    return { accessToken, refreshToken: refreshToken || undefined, renewAt: Date.now() + seconds * 800 };
  }
}

type Grant =
  | { grant_type: "password"; username: string; password: string }
  | { grant_type: "refresh_token"; refresh_token: string };

/** A server may say anything: an hour for what is no number, a year at most. */
function lifetimeOf(seconds: unknown): number {
  const told = typeof seconds === "string" ? Number(seconds) : seconds;
  return typeof told === "number" && told >= 0 ? Math.min(told, 365 * 24 * 3600) : 3600;
}

/** A request that knows its text can be sent again as it is; one of another kind has to be copied before it is sent. */
function authorized(request: Outbound, session: Session): Outbound {
  const sendable = request instanceof TextRequest || request.body === null ? request : request.clone();
  const fields = sendable instanceof TextRequest ? sendable : sendable.headers;
  fields.set("authorization", bearer(session.accessToken));
  return sendable;
}

function signedOut(): Vb365Error {
  return new Vb365Error("the client has signed out before", {
    code: "invalid-input",
    reason: "closed",
    hint: "Nothing was sent. Sign in again with connect().",
  });
}

/** There is nothing left to renew the session with. */
export function sessionEnded(username: string): Vb365Error {
  return new Vb365Error(`Cannot go on as ${username}: the session has ended`, {
    code: "sign-in-refused",
    reason: "session-ended",
    hint: "Sign in again.",
  });
}

/** A refusal at the token address means the account, whatever 4xx it comes with; but a web page is no server's word. */
export function signInRefusal(error: unknown, username: string): unknown {
  if (!(error instanceof Vb365Error) || !error.status || error.status < 400 || error.status > 403) return error;
  if (error.reason === "html") return error;
  return new Vb365Error(
    `Cannot sign in as ${username}: ${error.serverMessage ?? `the server answered ${error.status}`}`,
    {
      code: "sign-in-refused",
      ...adviceFor(error.serverMessage),
      status: error.status,
      serverMessage: error.serverMessage,
      method: error.method,
      path: error.path,
    },
  );
}

/** No document says how a server words the refusal of an account with MFA, so only what is plain is told apart. */
function adviceFor(serverMessage = ""): { reason: ErrorReason; hint: string } {
  if (/multi-?factor|two-?factor|\bMFA\b|one-time/i.test(serverMessage)) {
    return {
      reason: "mfa",
      hint: "The REST API takes no second factor: in the console of VB365, except this account from multi-factor " +
        "authentication, or use an account of its own for automation.",
    };
  }
  return {
    reason: "credentials",
    hint: "Check the account (DOMAIN\\user), its password, that it may administer the server, and that " +
      "multi-factor authentication of VB365 is off for it: the REST API cannot be used with it.",
  };
}
