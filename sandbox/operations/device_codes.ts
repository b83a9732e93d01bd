/** Device codes: asked for, confirmed by a human, good for a while. */

import { findRegion, type Region } from "../../src/versions.ts";
import { type Answer, type Call, organizationIn } from "./request.ts";
import { fieldsOf, textOf } from "./fields.ts";
import type { Settings } from "../options.ts";
import { invalid } from "../http/refusal.ts";
import type { DeviceCode, State } from "../store/state.ts";

/** `POST /DeviceCode` */
export function requestDeviceCode(call: Call): Answer {
  return newCode(call, findRegion(textOf(fieldsOf(call.body), "targetRegion") ?? "") ?? "Worldwide");
}

/** `POST /Organizations/{organizationId}/DeviceCode` */
export function requestOrganizationDeviceCode(call: Call): Answer {
  const { type, region, officeName } = organizationIn(call);
  if (type === "OnPremises") throw invalid("An organization on the premises has no applications in Entra.");
  return newCode(call, region ?? "Worldwide", officeName);
}

/** `POST /DeviceCode/check` */
export function checkDeviceCode({ state, settings, body }: Call): Answer {
  const code = livingCode(state, settings, textOf(fieldsOf(body), "userCode") ?? "");
  const checks = code.checks + 1;
  const confirmed = code.confirmed || (typeof settings.confirm === "number" && checks >= settings.confirm);
  state.deviceCodes.set(code.userCode, { ...code, checks, confirmed });
  return { body: { authenticated: confirmed } };
}

/** Enters a code as an administrator would on Microsoft's page. */
export function confirmCode(state: State, settings: Settings, userCode: string, tenant?: string): void {
  const code = livingCode(state, settings, userCode);
  state.deviceCodes.set(code.userCode, { ...code, confirmed: true, tenant: tenant ?? code.tenant });
}

/** The code that goes with a request, which must have been confirmed. */
export function confirmedCode(state: State, settings: Settings, userCode: string): DeviceCode {
  const code = livingCode(state, settings, userCode);
  if (code.confirmed) return code;
  throw invalid("Nobody has confirmed the device code yet. Sign in with it first.");
}

function livingCode(state: State, settings: Settings, userCode: string): DeviceCode {
  const code = state.deviceCodes.get(userCode.trim().toUpperCase());
  if (!code) throw invalid("The device code is unknown. Request a new one.");
  if (settings.now() >= code.expiresAt) throw invalid("The device code has expired. Request a new one.");
  return code;
}

function newCode({ state, settings, url }: Call, region: Region, tenant?: string): Answer {
  const userCode = randomCode();
  const expiresAt = settings.now() + settings.codeLifetime * 1000;
  state.deviceCodes.set(userCode, {
    userCode,
    region,
    expiresAt,
    confirmed: settings.confirm === "auto",
    checks: 0,
    tenant,
  });
  const verificationUrl = `${url.origin}/devicelogin`;
  const message = `Open ${verificationUrl} in a web browser and enter the code ${userCode} to sign in.`;
  return { body: { userCode, verificationUrl, expiresIn: settings.codeLifetime, message } };
}

/** Nine letters and digits, none that looks like another. */
function randomCode(): string {
  const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  return [...crypto.getRandomValues(new Uint8Array(9))].map((byte) => letters[byte % letters.length]).join("");
}
