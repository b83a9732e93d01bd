/** What a server refuses about an organization besides the form of the request. */

import { type Mode, versions } from "../src/versions.ts";
import { isExampleName } from "./_document_examples.ts";
import { confirmedCode, type DeviceCode } from "./device_codes.ts";
import type { Exchange } from "./exchange.ts";
import { type Fields, fieldsOf, textOf } from "./fields.ts";
import type { OnlineSettings, Organization } from "./record.ts";
import { invalid, Refusal } from "./refusal.ts";

/** The device code that goes with a body, if there is one. */
export function codeIn({ state, settings, body }: Exchange): DeviceCode | undefined {
  const userCode = textOf(fieldsOf(body), "userCode");
  return userCode === undefined ? undefined : confirmedCode(state, settings, userCode);
}

/** Refuses a way to sign in that the version does not take for a new organization. */
export function checkMode({ version }: Exchange, organization: Organization, sent: Fields): void {
  const { modes, basicRegions } = versions[version];
  for (const service of [organization.exchangeOnline, organization.sharePointOnline]) {
    const mode = service && modeOf(service, sent);
    if (mode && !modes.includes(mode)) throw invalid(`A new organization cannot sign in by ${inWords[mode]}.`);
    if (mode === "basic" && !basicRegions.includes(organization.region ?? "Worldwide")) {
      throw invalid(`In this region a new organization cannot sign in by ${inWords.basic}.`);
    }
    if (mode === "legacy-protocols" && organization.isTeamsChatsOnline) {
      throw invalid("isTeamsChatsOnline must be false for an organization with legacy protocols.");
    }
  }
}

/** Refuses an organization that is there already. The documents' own samples may come again. */
export function checkNew({ version, state, settings }: Exchange, { type, name, officeName }: Organization): void {
  if (!settings.strict && isExampleName(name)) return;
  const isSame = (other: Organization) =>
    other.type === type && (other.officeName ?? other.name).toLowerCase() === (officeName ?? name).toLowerCase();
  if (![...state.organizations.values()].some(isSame)) return;
  throw new Refusal(version === "v8" ? 409 : 400, `Organization ${name} has already been added.`);
}

function modeOf(service: OnlineSettings, sent: Fields): Mode {
  if (!service.useApplicationOnlyAuth) return service.useMfa ? "legacy-protocols" : "basic";
  if (textOf(sent, "newApplicationName") !== undefined) return "new-application";
  return textOf(sent, "userCode") === undefined ? "existing-application" : "configure-application";
}

const inWords: Readonly<Record<Mode, string>> = {
  "basic": "basic authentication",
  "legacy-protocols": "modern authentication with legacy protocols",
  "existing-application": "an existing application",
  "new-application": "a new application",
  "configure-application": "an application that the server configures",
};
