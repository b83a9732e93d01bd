/** Lists organizations by a profile, against a server that says yes to everything. */

import { type Outcome, type Scene, vb365 } from "./cli.ts";
import { memoryMachine } from "./machine.ts";

/** Where the configuration is on the machine of these tests. */
export const file = "/home/me/.config/vb365/config.json";

/** A profile. */
export const contoso = { server: "https://vb365.contoso.com:4443", version: "v7", username: "CONTOSO\\backup" };

/** What came of it, and how it signed in. */
export interface Listed extends Outcome {
  url: string | undefined;
  username: string | undefined;
  password: string | undefined;
  /** How many requests there were. */
  count: number;
}

/** Runs `vb365 org list` with these words, and a configuration as text or as data. */
export async function list(words: string[], config: unknown, env: Record<string, string> = {}): Promise<Listed> {
  const text = typeof config === "string" ? config : JSON.stringify(config);
  const asked: { url: string; form: Record<string, string> }[] = [];
  const answerAll: Scene["fetch"] = async (input, init) => {
    const request = new Request(input, init);
    const form = Object.fromEntries(new URLSearchParams(await request.text()));
    asked.push({ url: request.url, form });
    if (/\/token$/.test(request.url)) return Response.json({ access_token: "planted-token", expires_in: 3600 });
    return Response.json(/v8/.test(request.url) ? { results: [], limit: 1000, offset: 0 } : []);
  };
  const outcome = await vb365(["org", "list", ...words], {
    env: { HOME: "/home/me", VB365_PASSWORD: "planted-password", ...env },
    machine: memoryMachine(new Map([[file, text]])),
    fetch: answerAll,
  });
  const { url, form } = asked.find(({ form }) => form["grant_type"]) ?? {};
  return { ...outcome, url, username: form?.["username"], password: form?.["password"], count: asked.length };
}
