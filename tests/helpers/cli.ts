/** Runs the command line in this process, on a machine of the test's own: nothing of it is real but the code. */

import { index } from "../../commands/index.ts";
import { main } from "../../cli/main.ts";
import type { FileProblem, Host, RunningSandbox, SandboxSettings } from "../../cli/host.ts";
import { type Machine, memoryMachine } from "./machine.ts";

/** A request as it reached the server. */
export interface Arrived {
  method: string;
  path: string;
  query: Record<string, string>;
  authorization: string | null;
  body: unknown;
}

/** The machine and the server. */
export interface Scene {
  env?: Record<string, string>;
  files?: Record<string, string | Uint8Array | FileProblem>;
  stdin?: string | Uint8Array;
  /** Whether a person sits there, or sees nothing but standard error. */
  terminal?: boolean | "stderr";
  /** What that person answers, one after the other, after having thought about it. */
  answers?: (string | undefined | Promise<string | undefined>)[];
  /** Answers every request but signing in and out; an empty 204 by default. */
  answer?: (request: Arrived, count: number) => Response | Promise<Response> | undefined;
  /** Answers signing in. */
  token?: () => Response;
  /** Sends requests elsewhere; undefined for the network. */
  fetch?: typeof fetch | undefined;
  signal?: AbortSignal;
  /** Sees each piece that goes to standard output, when it goes there. */
  onWrite?: (text: string) => void;
  startSandbox?: (settings: SandboxSettings) => Promise<RunningSandbox>;
  /** What is kept from one command line to the next. */
  machine?: Machine;
}

/** What came of it. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
  /** Requests besides signing in and out. */
  sent: Arrived[];
  /** All requests. */
  all: Arrived[];
  /** What stood on the status line of a terminal, one after the other; undefined where it was taken away. */
  statuses: (string | undefined)[];
  /** Files that were written. */
  written: Map<string, string>;
  /** Files that were written for their owner only. */
  privateFiles: Map<string, Uint8Array>;
  /** Those of them that were to be for their owner only, as they hold a secret. */
  secretFiles: string[];
  asked: { question: string; hidden: boolean }[];
  json(): unknown;
  error(): { code: string; message: string; status: number | null; hint: string | null };
}

export const signedIn = {
  VB365_SERVER: "vb365.example.com/v8",
  VB365_USERNAME: "admin",
  VB365_PASSWORD: "planted-password",
};

/** Runs a command line, given as words. */
export async function vb365(words: readonly string[], scene: Scene = {}): Promise<Outcome> {
  const texts = { stdout: "", stderr: "" };
  const statuses: Outcome["statuses"] = [];
  const all: Arrived[] = [];
  const sent: Arrived[] = [];
  const written = new Map<string, string>();
  const privateFiles = new Map<string, Uint8Array>();
  const secretFiles: string[] = [];
  const asked: Outcome["asked"] = [];
  const answers = [...scene.answers ?? []];
  // Standard input can be read only once.
  const stdin = [scene.stdin ?? ""];
  const stream = (name: keyof typeof texts) => ({
    isTerminal: scene.terminal === true || scene.terminal === name,
    write: (text: string) => {
      texts[name] += text;
      if (name === "stdout") scene.onWrite?.(text);
      return Promise.resolve(true);
    },
    status: (text: string | undefined) => Promise.resolve(void statuses.push(text)),
  });
  const host: Host = {
    stdin: {
      isTerminal: scene.terminal === true,
      read: () => Promise.resolve(bytesOf(stdin.splice(0).pop() ?? "")),
      lines: () => linesIn(new TextDecoder().decode(bytesOf(stdin.splice(0).pop() ?? ""))),
    },
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    signal: scene.signal ?? new AbortController().signal,
    env: (name) => scene.env?.[name],
    readFile: (path) => {
      const file = scene.files?.[path];
      return Promise.resolve(file === undefined ? { problem: "missing" } : isProblem(file) ? file : bytesOf(file));
    },
    kindOf: (path) => Promise.resolve(scene.files?.[path] ? "file" : namesIn(scene, path) ? "folder" : "missing"),
    listFolder: (path) => Promise.resolve(namesIn(scene, path) ?? { problem: "missing" }),
    putPrivateFiles: (files, mayReplace) => {
      const inTheWay = mayReplace ? undefined : files.find(({ path }) => scene.files?.[path] !== undefined);
      if (inTheWay) return Promise.resolve({ path: inTheWay.path, problem: "exists" });
      for (const { path, bytes } of files) privateFiles.set(path, bytes);
      return Promise.resolve(undefined);
    },
    openFile: (path, holdsSecret) => {
      if (holdsSecret) secretFiles.push(path);
      return Promise.resolve(
        path.startsWith("/nowhere/") ? { problem: "no folder" } : {
          commit: (text) => Promise.resolve(void written.set(path, text)),
        },
      );
    },
    ask: (question, hidden) => {
      asked.push({ question, hidden });
      return Promise.resolve(answers.shift());
    },
    now: () => Date.now(),
    ...(scene.machine ?? memoryMachine()),
    startSandbox: scene.startSandbox ?? (() => Promise.reject(new Error("no sandbox in this scene"))),
    fetch: "fetch" in scene ? scene.fetch : (async (input, init) => {
      const request = await arrive(new Request(input, init));
      all.push(request);
      if (/\/token$/i.test(request.path)) {
        return scene.token?.() ?? Response.json({ access_token: "planted-token", expires_in: 3600 });
      }
      if (/\/token\/logout$/i.test(request.path)) return new Response(null, { status: 204 });
      sent.push(request);
      return await scene.answer?.(request, sent.length) ?? new Response(null, { status: 204 });
    }),
  };
  const code = await main(index, words, {
    stdout: host.stdout,
    stderr: host.stderr,
    open: () => Promise.resolve(host),
  });
  return {
    code,
    ...texts,
    sent,
    all,
    statuses,
    written,
    privateFiles,
    secretFiles,
    asked,
    json: () => JSON.parse(texts.stdout),
    error: () => JSON.parse(texts.stderr).error,
  };
}

/** Text as Windows PowerShell writes it to a file. */
export function utf16(text: string, mark = true): Uint8Array {
  const units = new Uint16Array(
    [...(mark ? "\ufeff" : ""), ...text].join("").split("").map((unit) => unit.charCodeAt(0)),
  );
  return new Uint8Array(units.buffer);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

function isProblem(file: string | Uint8Array | FileProblem): file is FileProblem {
  return typeof file === "object" && "problem" in file;
}

/** The files of a scene that lie in a folder, or nothing when none does. */
function namesIn({ files = {} }: Scene, folder: string): string[] | undefined {
  const start = `${folder.replace(/\/$/, "")}/`;
  const names = Object.keys(files).filter((path) => path.startsWith(start)).map((path) => path.slice(start.length))
    .filter((name) => !name.includes("/"));
  return names.length === 0 ? undefined : names;
}

async function* linesIn(text: string): AsyncGenerator<string> {
  for (const line of text.split("\n")) yield await Promise.resolve(line);
}

async function arrive(request: Request): Promise<Arrived> {
  const url = new URL(request.url);
  const text = await request.text();
  const isJson = request.headers.get("content-type")?.startsWith("application/json");
  return {
    method: request.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    authorization: request.headers.get("authorization"),
    body: text === "" ? undefined : isJson ? JSON.parse(text) : text,
  };
}

/** The words of every command that only reads from a server and, as its first example shows, needs nothing but its words. */
export async function plainReads(): Promise<string[]> {
  const commands = await Promise.all(Object.values(index).map(({ load }) => load()));
  return commands.map(({ command }) => command).filter(({ words, effect, mirrors, examples }) =>
    effect === "reads" && /GET \//.test(mirrors ?? "") && examples[0] === `vb365 ${words}`
  ).map(({ words }) => words);
}
