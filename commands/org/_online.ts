/** Reads the online half of a new organization from flags and secrets. */

import { given, type Mode, type OnlineHalf, readRegion, type Region, versions } from "../../mod.ts";
import { inspectFirst, readCertificate, shownPath } from "../shared/certificate.ts";
import type { FlagReader, Service } from "../../cli/flags/reader.ts";
import { modes } from "./_online_flags.ts";
import { usage } from "../../cli/errors.ts";

/** Teams and its chats, where they were touched. */
export function readTeams(flags: FlagReader): { isTeamsOnline?: boolean; isTeamsChatsOnline?: boolean } {
  const [teams, chats] = [flags.switch("teams"), flags.switch("teams-chats")];
  return {
    ...(teams !== undefined && { isTeamsOnline: teams }),
    ...(chats !== undefined && { isTeamsChatsOnline: chats }),
  };
}

/** Reads the online half; what is missing is named by its flag. */
export async function readOnlineHalf(flags: FlagReader): Promise<OnlineHalf> {
  const mode = modes.find((known) => known === flags.text("mode"));
  if (!mode) return await lackMode(flags);
  const region = flags.text("region");
  const half = await readers[mode](flags, region === undefined ? {} : { region: readRegion(region) });
  return half;
}

/** What else is missing depends on the mode: so it is said for each. */
async function lackMode(flags: FlagReader): Promise<OnlineHalf> {
  const needs: string[] = [];
  for (const mode of modes) {
    const { messages } = await flags.rehearse(() => readers[mode](flags, {}));
    const names = new Set(messages.map((message) => message.replace(/ is missing.*$/, "").replace(/^The /, "the ")));
    needs.push(names.size === 0 ? mode : `${mode} (with ${[...names].join(", ")})`);
  }
  flags.lacks("--mode is missing", `Modes are ${needs.join("; ")}.`);
  return { mode: "basic", exchangeOnlineSettings: { account: "", password: "" } };
}

const readers: Readonly<Record<Mode, (flags: FlagReader, where: { region?: Region }) => Promise<OnlineHalf>>> = {
  "basic": async (flags, where) => {
    const settings = async (service: Service) => ({
      ...await account(flags, service),
      ...given({ useCustomVeeamAADApplication: flags.switch("use-custom-veeam-aad-application") }),
    });
    return { mode: "basic", ...where, ...await services(flags, settings, settings) };
  },
  "legacy-protocols": async (flags, where) => {
    const settings = async (service: Service) => ({
      applicationId: flags.needText("application-id", service),
      ...await account(flags, service),
      ...await proof(flags, service),
    });
    return { mode: "legacy-protocols", ...where, ...await services(flags, settings, settings) };
  },
  "existing-application": async (flags, where) => {
    const exchange = async (service: Service) => ({
      applicationId: flags.needText("application-id", service),
      account: flags.needText("account", service),
      ...await certificate(flags, service),
    });
    const sharePoint = async (service: Service) => ({
      applicationId: flags.needText("application-id", service),
      officeOrganizationName: flags.needText("office-organization-name"),
      ...await certificate(flags, service),
      ...webParts(flags),
    });
    return { mode: "existing-application", ...where, ...await services(flags, exchange, sharePoint) };
  },
  "new-application": async (flags, where) => {
    const newApplicationName = flags.needText("new-application-name");
    const exchange = (service: Service) => certificate(flags, service);
    const sharePoint = async (service: Service) => ({ ...await certificate(flags, service), ...webParts(flags) });
    const both = await services(flags, exchange, sharePoint);
    return { mode: "new-application", newApplicationName, userCode: await userCode(flags), ...where, ...both };
  },
  "configure-application": async (flags, where) => {
    const exchange = async (service: Service) => ({
      applicationId: flags.needText("application-id", service),
      ...await certificate(flags, service),
    });
    const sharePoint = async (service: Service) => ({ ...await exchange(service), ...webParts(flags) });
    const both = await services(flags, exchange, sharePoint);
    return { mode: "configure-application", userCode: await userCode(flags), ...where, ...both };
  },
};

type Services<E, S> =
  | { exchangeOnlineSettings: E; sharePointOnlineSettings?: S }
  | { exchangeOnlineSettings?: never; sharePointOnlineSettings: S };

/** One after the other, as each may ask on the terminal. */
async function services<E, S>(
  flags: FlagReader,
  exchange: (service: Service) => Promise<E>,
  sharePoint: (service: Service) => Promise<S>,
): Promise<Services<E, S>> {
  const named = { exchange: flags.switch("exchange"), sharePoint: flags.switch("sharepoint") };
  const isExchange = named.exchange ?? named.sharePoint !== true;
  const isSharePoint = named.sharePoint ?? named.exchange !== true;
  if (!isExchange && !isSharePoint) throw usage("--no-exchange and --no-sharepoint leave nothing to add");
  if (!isExchange) return { sharePointOnlineSettings: await sharePoint("sharepoint") };
  const exchangeOnlineSettings = await exchange("exchange");
  if (!isSharePoint) return { exchangeOnlineSettings };
  return { exchangeOnlineSettings, sharePointOnlineSettings: await sharePoint("sharepoint") };
}

async function account(flags: FlagReader, service: Service) {
  return {
    account: flags.needText("account", service),
    ...given({ grantAdminAccess: flags.switch("grant-admin-access") }),
    password: await flags.needSecret("account-password", service),
  };
}

/** Legacy protocols prove the application by a certificate or by a secret. */
async function proof(flags: FlagReader, service: Service) {
  const isCertificate = flags.text("certificate", service) ?? flags.text("server-certificate-path");
  if (isCertificate !== undefined) return await certificate(flags, service);
  return { applicationSecret: await flags.needSecret("application-secret", service) };
}

async function certificate(flags: FlagReader, service: Service) {
  const path = flags.text("server-certificate-path");
  const file = path === undefined ? flags.needText("certificate", service) : "";
  if (flags.isRehearsal) return { applicationCertificate: "" };
  const applicationCertificate = path === undefined
    ? await readCertificate(flags.context, file)
    : await pathOnServer(flags, path);
  const password = await flags.secret("certificate-password", service);
  const isSkipped = flags.switch("skip-certificate-check") === true;
  if (typeof applicationCertificate !== "string" && !isSkipped) {
    await inspectFirst(flags.context, { shown: shownPath(file), certificate: applicationCertificate, password });
  }
  return { applicationCertificate, ...given({ applicationCertificatePassword: password }) };
}

async function pathOnServer(flags: FlagReader, path: string): Promise<string> {
  const version = await flags.context.version();
  if (versions[version].certificatePath) return path;
  throw usage(
    `--server-certificate-path is for v3 only; ${version} takes the certificate itself`,
    "Use --certificate FILE.",
  );
}

function webParts(flags: FlagReader) {
  return given({ sharePointSaveAllWebParts: flags.switch("sharepoint-save-all-web-parts") });
}

async function userCode(flags: FlagReader): Promise<string> {
  return await flags.needSecret("user-code");
}
