import assert from "node:assert/strict";
import type { Version } from "../../../mod.ts";
import { existing, id, password, pfx, run, whole } from "../../src/organizations/_org_add_lines.ts";

for (
  const [line, version, message, secrets = {}] of [
    ["office365", "v8", /--mode is missing/],
    ["office365 --mode modern", "v8", /--mode takes basic, .*not "modern"/],
    ["office365 --mode basic --region mars --account a", "v8", /Cannot use region "mars"/],
    ["office365 --mode basic --account a@b.c", "v8", /The password of --account is missing/],
    ["office365 --mode basic", "v8", /--account is missing for Exchange Online/],
    ["office365 --mode basic --no-exchange --no-sharepoint --account a", "v8", /leave nothing to add/],
    ["office365 --mode basic --account a@b.c --certificate cert.pfx", "v8", /--certificate does not go with/, password],
    [
      "office365 --mode basic --account a@b.c --application-secret-env S",
      "v8",
      /--application-secret does not go/,
      password,
    ],
    [`${whole} --new-application-name x`, "v8", /--new-application-name does not go with/],
    [
      `${existing} --no-sharepoint --account a@b.c --office-organization-name x`,
      "v8",
      /--office-organization-name does/,
    ],
    [`${existing} --no-sharepoint --account a@b.c --sharepoint-certificate x`, "v8", /--sharepoint-certificate does/],
    [`${existing} --account a@b.c`, "v8", /--office-organization-name is missing/],
    [`${existing} --office-organization-name b.c`, "v8", /--account is missing for Exchange Online/],
    [whole.replace(id, "1234"), "v8", /applicationId is no GUID/],
    [whole.replace("cert.pfx", "no.pfx"), "v8", /Cannot read no.pfx: there is no such file/],
    [whole.replace("cert.pfx", "text.txt"), "v8", /Cannot use text.txt: /],
    [`${whole} --description x`, "v6", /v6 cannot do a description/],
    [`${whole} --teams-chats`, "v5", /v5 cannot do Teams chats/],
    [
      "office365 --mode legacy-protocols --server-certificate-path C:\\c.pfx --account a@b.c --application-id " + id,
      "v4",
      /--server-certificate-path is for v3 only/,
      password,
    ],
    ["office365 --mode new-application --certificate cert.pfx", "v8", /--new-application-name is missing/],
    [
      "office365 --mode new-application --certificate cert.pfx --new-application-name x",
      "v8",
      /The device code.* is missing/,
    ],
    ["onpremises", "v8", /--exchange-server or --sharepoint-server is missing/],
    ["onpremises --exchange-server s", "v8", /--exchange-username is missing/],
    ["onpremises --exchange-server s --exchange-username u", "v8", /The password of --exchange-username is missing/],
    [
      "onpremises --exchange-username u --sharepoint-server s --sharepoint-username u",
      "v8",
      /--exchange-username does not/,
      { VB365_SHAREPOINT_PASSWORD: "x" },
    ],
    [
      "onpremises --sharepoint-server s --sharepoint-port 0",
      "v8",
      /--sharepoint-port takes a whole number from 1 to 65535/,
    ],
    [
      "onpremises --sharepoint-server s --sharepoint-port 80.5",
      "v8",
      /--sharepoint-port takes a whole number from 1 to 65535/,
    ],
    ["hybrid --mode basic --account a@b.c", "v7", /--exchange-server or --sharepoint-server/, password],
    ["office365 --body b.json --mode basic", "v8", /--mode does not go with --body/],
    ["office365 --body onpremises.json", "v8", /The body is of type OnPremises, not Office365/],
  ] as [string, Version, RegExp, Record<string, string>?][]
) {
  Deno.test(`org add ${line} on ${version} is refused and nothing is sent`, async () => {
    const settings = { serverName: "s", username: "u", password: "planted" };
    const files = {
      "cert.pfx": pfx,
      "text.txt": "hello",
      "onpremises.json": JSON.stringify({ type: "OnPremises", isExchange: true, exchangeSettings: settings }),
    };
    const { code, all, error, stdout } = await run(line, version, secrets, { files });
    assert.match(error().message, message);
    assert.deepEqual([code, all.length, stdout], [2, 0, ""]);
  });
}
