/** Whether the account gets in, and may do something there. */

import { type Client, sendRequest, Vb365Error } from "../mod.ts";
import type { Context } from "./_context.ts";
import type { Report } from "./_doctor_report.ts";

/** Signs in as every other command does, and asks for the first organization. */
export async function checkAccount(context: Context, report: Report): Promise<void> {
  const client = await checkSignIn(context, report);
  if (client) await checkAccess(client, report);
}

async function checkSignIn(context: Context, report: Report): Promise<Client | undefined> {
  try {
    const client = await context.connect();
    report.ok("sign-in", "The account is accepted");
    return client;
  } catch (error) {
    if (error instanceof Vb365Error && error.code === "invalid-input") {
      report.skip("sign-in", error.message, error.hint);
    } else report.fail("sign-in", error, isAboutOperators(error) ? "operator-only" : undefined);
    return undefined;
  }
}

async function checkAccess(client: Client, report: Report): Promise<void> {
  try {
    await sendRequest(client, { method: "GET", path: "/Organizations", query: { limit: "1" } });
    report.ok("access", "The account may read organizations");
  } catch (error) {
    const isRefused = error instanceof Vb365Error && error.status === 403;
    if (isRefused) report.fail("access", noAccess(error), isAboutOperators(error) ? "operator-only" : "no-access");
    else report.fail("access", error);
  }
}

function isAboutOperators(error: unknown): boolean {
  return error instanceof Vb365Error && /restore operator/i.test(error.serverMessage ?? "");
}

/** No document says how a server words it, so the advice names both causes. */
function noAccess({ status, serverMessage }: Vb365Error): Vb365Error {
  return new Vb365Error(`The account gets in, but may not read: ${serverMessage ?? `the server answered ${status}`}`, {
    code: "refused",
    status,
    hint:
      "In the REST settings of VB365, switch 'Enable restore operator authentication only' off; if it is off, give " +
      "the account the right to administer the server.",
  });
}
