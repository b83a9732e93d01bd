/** The page where a device code is entered, in the place of Microsoft's. */

import { confirmCode } from "../operations/device_codes.ts";
import { fieldsOf, textOf } from "../operations/fields.ts";
import { looseBody, RawBody } from "./body.ts";
import { Refusal } from "./refusal.ts";
import type { Settings } from "../options.ts";
import type { State } from "../store/state.ts";

/** The form. */
export function showDeviceLogin(): Response {
  return page(200, form);
}

/** Takes `userCode` and, if it matters, the `tenant` that the administrator belongs to, from the form or as JSON. */
export async function takeDeviceLogin(request: Request, state: State, settings: Settings): Promise<Response> {
  const contentType = request.headers.get("content-type") ?? "";
  const sent = fieldsOf(looseBody(new RawBody(new Uint8Array(await request.arrayBuffer()), contentType)));
  try {
    confirmCode(state, settings, textOf(sent, "userCode") ?? "", textOf(sent, "tenant"));
    return page(200, "<p>You have signed in. You may close this page.</p>");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return page(400, `<p>${error.message}</p>${form}`);
  }
}

const form = '<form method="post"><label>Code <input name="userCode" autofocus autocomplete="off"></label> ' +
  '<label>Tenant <input name="tenant" placeholder="contoso.onmicrosoft.com"></label> <button>Sign in</button></form>';

function page(status: number, content: string): Response {
  const text =
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sandbox: enter a device code</title>` +
    `</head><body><h1>Enter a device code</h1>${content}</body></html>`;
  return new Response(text, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}
