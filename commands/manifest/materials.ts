/** Gets what a manifest only points to: certificates from files, secrets from variables and files. */

import { createHash } from "node:crypto";
import {
  given,
  type NewBackupAccount,
  type NewBackupApplication,
  recognizeCertificate,
  type RecognizedCertificate,
  Vb365Error,
} from "../../mod.ts";
import type { ManifestTenant, TenantMaterials } from "../../tenants.ts";
import type { Context } from "../../cli/context.ts";
import { KnownSecrets } from "../../cli/redact.ts";
import { decodeText, withoutLineEnd } from "../../cli/output/text.ts";
import { newOrganizationOf, type TenantSecrets, Unusable } from "./organization.ts";

const mostBytes = 1024 * 1024;

/** A certificate file, recognized and not yet opened. */
export interface CertificateFile {
  readonly recognized: RecognizedCertificate;
  /** SHA-256 of the file. */
  readonly sha256: string;
}

/** How many certificate files are kept as they were recognized. */
const mostKept = 64;

/** Reads for the tenants of one manifest. It keeps nothing but a few certificate files, which many tenants may share. */
export class MaterialSource {
  readonly #context: Context;
  readonly #folder: string;
  readonly #kept = new Map<string, CertificateFile>();

  /** @param folder What paths begin at. */
  constructor(context: Context, folder: string) {
    this.#context = context;
    this.#folder = folder;
  }

  /** The bytes of a file that a field names. */
  async file(field: string, path: string): Promise<Uint8Array> {
    const whole = /^([\\/~]|[a-z]:)/i.test(path) ? path : this.#folder + path;
    try {
      return await this.#context.readFile(whole, mostBytes);
    } catch (error) {
      throw unusable(field, error);
    }
  }

  /** The certificate that a field names. */
  async certificate(field: string, path: string): Promise<CertificateFile> {
    const known = this.#kept.get(path);
    if (known !== undefined) return known;
    const bytes = await this.file(field, path);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    try {
      const file = { recognized: recognizeCertificate(bytes), sha256 };
      if (this.#kept.size >= mostKept) this.#kept.clear();
      this.#kept.set(path, file);
      return file;
    } catch (error) {
      throw unusable(field, error);
    }
  }

  /** The secrets of the tenant itself. */
  async secrets(tenant: ManifestTenant): Promise<TenantSecrets> {
    const prefix = tenant.secretPrefix ?? "VB365";
    const find = async (
      field: "certificatePasswordFile" | "accountPasswordFile" | "applicationSecretFile",
      name: string,
    ) => await this.secret(field, tenant[field], undefined) ?? this.#variable(`${prefix}_${name}`);
    return {
      certificatePassword: await find("certificatePasswordFile", "CERTIFICATE_PASSWORD"),
      accountPassword: await find("accountPasswordFile", "ACCOUNT_PASSWORD"),
      applicationSecret: await find("applicationSecretFile", "APPLICATION_SECRET"),
      exchangePassword: await this.#serverSecret(tenant, "exchangeServer", "EXCHANGE_PASSWORD"),
      sharePointPassword: await this.#serverSecret(tenant, "sharePointServer", "SHAREPOINT_PASSWORD"),
    };
  }

  async #serverSecret(
    tenant: ManifestTenant,
    name: "exchangeServer" | "sharePointServer",
    variable: string,
  ): Promise<string | undefined> {
    const server = tenant[name];
    if (server === undefined) return undefined;
    return await this.secret(`${name}.passwordFile`, server.passwordFile, server.passwordEnv) ??
      this.#variable(`${tenant.secretPrefix ?? "VB365"}_${variable}`);
  }

  /** A secret by a file or a variable; undefined when neither is named. */
  async secret(field: string, file: string | undefined, variable: string | undefined): Promise<string | undefined> {
    if (variable !== undefined) {
      const value = this.#variable(variable);
      if (value === undefined) {
        throw new Unusable(field.replace(/File$/, "Env"), `names ${variable}, which is not set or empty`);
      }
      return value;
    }
    if (file === undefined) return undefined;
    const text = withoutLineEnd(decodeText(await this.file(field, file)));
    if (text === "") throw new Unusable(field, "names a file that holds an empty secret");
    return text;
  }

  /** Everything that makes the tenant. */
  async of(tenant: ManifestTenant): Promise<TenantMaterials> {
    const known = new KnownSecrets();
    const hideIn = (text: string) => known.hideIn(text);
    if (tenant.existing) return { organization: undefined, backupAccounts: [], backupApplications: [] };
    const backupAccounts = await this.#accounts(tenant, known);
    const backupApplications = await this.#applications(tenant, known);
    const secrets = await this.secrets(tenant);
    known.addAll(Object.values(secrets));
    const { certificate: path } = tenant;
    const certificate = path === undefined ? undefined : await this.certificate("certificate", path);
    const organization = newOrganizationOf(tenant, secrets, certificate?.recognized);
    return { organization, backupAccounts, backupApplications, hideIn };
  }

  async #accounts(
    { backupAccounts = [], secretPrefix }: ManifestTenant,
    known: KnownSecrets,
  ): Promise<NewBackupAccount[]> {
    return await Promise.all(backupAccounts.map(async ({ login, groupId, name, passwordEnv, passwordFile }, at) => {
      const field = `backupAccounts[${at}].passwordFile`;
      const variable = `${secretPrefix ?? "VB365"}_BACKUP_ACCOUNT_PASSWORD`;
      const password = await this.secret(field, passwordFile, passwordEnv) ?? this.#variable(variable);
      if (password === undefined) throw new Unusable(field, `is missing, and so are passwordEnv and ${variable}`);
      known.add(password);
      return { groupMember: { login, groupId, type: "User", isCloud: true, ...given({ name }) }, password };
    }));
  }

  async #applications(
    { backupApplications = [], secretPrefix }: ManifestTenant,
    known: KnownSecrets,
  ): Promise<NewBackupApplication[]> {
    return await Promise.all(backupApplications.map(async (one, at) => {
      const { applicationId = "", displayName, certificate = "", passwordEnv, passwordFile } = one;
      const field = `backupApplications[${at}]`;
      const password = await this.secret(`${field}.passwordFile`, passwordFile, passwordEnv) ??
        this.#variable(`${secretPrefix ?? "VB365"}_CERTIFICATE_PASSWORD`);
      known.addAll([password]);
      return {
        application: { applicationId, ...given({ displayName }) },
        applicationCertificate: (await this.certificate(`${field}.certificate`, certificate)).recognized,
        ...given({ applicationCertificatePassword: password }),
      };
    }));
  }

  #variable(name: string): string | undefined {
    return this.#context.env(name) || undefined;
  }
}

function unusable(field: string, error: unknown): unknown {
  if (!(error instanceof Vb365Error)) return error;
  return new Unusable(field, `cannot be used: ${error.message.replace(/^Cannot [^:]*: /, "")}`);
}
