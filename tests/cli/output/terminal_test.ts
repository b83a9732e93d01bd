/** A server that answers every request with every control character, before a real pseudo-terminal: none arrives. */

import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { outputFormats } from "../../../cli/flags/common.ts";
import { index } from "../../../commands/index.ts";
import { pfxBase64 } from "../../helpers/certificate.ts";
import { hasPty, onPty } from "./_pty.ts";
import { serverTrust, startHttpsServer } from "../../src/transport/_https_server.ts";

/** Everything that steers, hides or turns, each between letters. */
const evilLetters = [
  ...Array.from({ length: 32 }, (_, code) => code),
  ...Array.from({ length: 33 }, (_, at) => 0x7f + at),
  ...[
    0xad,
    0x34f,
    0x61c,
    0x115f,
    0x180e,
    0x200b,
    0x200c,
    0x200d,
    0x200e,
    0x200f,
    0x2028,
    0x2029,
    0x202a,
    0x202b,
    0x202c,
  ],
  ...[0x202d, 0x202e, 0x2060, 0x2061, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206f, 0x3164, 0xfe0f, 0xfeff, 0xfff9],
  ...[0x1d173, 0xe0001, 0xe0041, 0xd800, 0xdc00],
].map((code) => `a${String.fromCodePoint(code)}b`);
const evil = `${evilLetters.join("")}\x1b[2K\r\x1b]8;;https://example.com\x07\x1b]52;c;AAAA\x07\r\nError: forged`;
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

const id = "7f9a9b85-50e7-4f61-8f76-6a9517b8677d";
/** An answer that every command can read, with every text of it evil, and the names of some properties too. */
const thing = {
  ...Object.fromEntries(
    [
      "displayName",
      "hostName",
      "officeName",
      "description",
      "type",
      "region",
      "userCode",
      "verificationUrl",
      "message",
      "login",
      "account",
      "applicationName",
      "status",
      "mail",
      evil,
    ].map((name) => [name, evil]),
  ),
  id,
  name: `contoso${evil}`,
  applicationId: id,
  groupId: id,
  isExchangeOnline: true,
  expiresIn: 900,
  exchangeOnlineSettings: {
    account: evil,
    applicationId: id,
    useApplicationOnlyAuth: true,
    [evil]: [evil, { [evil]: evil }],
  },
};
const token = { access_token: "token", refresh_token: "refresh", expires_in: 3600, token_type: "bearer" };

/** How the server says it: in what it lists, in an error, or as anything but JSON. */
const ways = {
  lists: (response: ServerResponse, method: string) => {
    const list = { offset: 0, limit: 1000, results: [thing], [evil]: evil };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(method === "GET" ? list : { ...thing, ...list }));
  },
  refuses: (response: ServerResponse) => {
    response.writeHead(400, { "content-type": "application/json" });
    response.end(JSON.stringify({ message: evil, error_description: evil, [evil]: evil }));
  },
  babbles: (response: ServerResponse) => {
    response.writeHead(200, { "content-type": "text/plain" });
    response.end(evil);
  },
};

async function evilServer(answer: (response: ServerResponse, method: string) => void) {
  return await startHttpsServer((response, request) => {
    if (!/\/token$/i.test(request.url ?? "")) return answer(response, request.method ?? "");
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(token));
  });
}

/** A tenant of a manifest. */
const tenant = {
  ...{ officeName: "contoso.example", mode: "existing-application", applicationId: id, certificate: "app.pfx" },
  account: "admin@contoso.example",
};

/** Values for the arguments and flags that commands need to get as far as the server. */
const values: Readonly<Record<string, string>> = {
  "method-or-path": "POST",
  "path?": "/Jobs",
  "manifest": "m.jsonl",
  "organization": "contoso*",
  "files...": "app.pfx",
  "organizations...": "contoso*",
  "session": id,
  "applications...": "contoso*",
};
const certificate = ["--certificate", "app.pfx"];
const online = [
  ...["--mode", "existing-application", "--application-id", id, "--account", "admin@contoso.example"],
  ...["--office-organization-name", "contoso.example", ...certificate],
];
const onPremises = ["--exchange-server", "mail", "--exchange-username", "CONTOSO\\admin"];
const flags: Readonly<Record<string, readonly string[]>> = {
  "app create": ["--name", "a", ...certificate],
  "cert expiring": ["--organizations"],
  "backup-account add": ["--group-id", id + id, "--login", "a"],
  "backup-app add": ["--application-id", id, ...certificate],
  "backup-app replace": ["--application-id", id, ...certificate],
  "backup-app remove": ["--application", "*"],
  "device-code wait": ["--expires-in", "0.2", "--interval", "0.1"],
  "group members": ["--group", "contoso*"],
  "job create": ["--repository", "contoso*"],
  "job items add": ["contoso*"],
  "job items exclude": ["contoso*"],
  "job set": ["--name", "a"],
  "org add hybrid": [...online, ...onPremises],
  "org add office365": online,
  "org add onpremises": onPremises,
  "org rotate-cert": ["contoso*", ...certificate],
  "rbac create": ["--operator", "user:contoso*"],
  "repo create": ["--path", "D:\\a", "--proxy", "*"],
  "session wait": ["--interval", "0.05", "--wait-timeout", "0.1"],
  "tenant onboard": ["--repository", "contoso*", "--interval", "0.05", "--wait-timeout", "0.1"],
  "org set": ["--name", evil.replace(/[\0\r\n]/g, "")],
};
/** These never end, or write what is no data. */
const left = new Set(["sandbox", "serve", "completion"]);
/** These send nothing: they are about profiles, or shake hands only. */
const silent = new Set(["status", "profile list", "profile use", "profile remove", "server trust"]);

/** These write a document, whose lines are its own. */
const documents = new Set(["dashboard", "report"]);

async function linesOf(more: readonly string[]): Promise<string[][]> {
  const commands = await Promise.all(
    Object.entries(index).map(async ([words, entry]) => (
      { words, command: (await entry.load()).command }
    )),
  );
  const isMeant = ({ metrics }: (typeof commands)[number]["command"]) => metrics || !more.includes("prometheus");
  return commands.filter(({ words, command }) => command.connects && !left.has(words) && isMeant(command)).map(
    ({ words, command }) => {
      const args = Object.keys(command.arguments ?? {}).filter((name) => !name.endsWith("?...")).map((name) =>
        values[name] ?? "contoso*"
      ).filter(Boolean);
      const named = "organization" in (command.options ?? {}) && !("organization" in (command.arguments ?? {}));
      const all = [...args, ...(named ? ["--organization", "contoso*"] : []), ...flags[words] ?? []];
      // With --yes nobody sees what a pattern means, so it is refused.
      const exact = more.includes("--yes") ? all.map((word) => /^(contoso)?\*$/.test(word) ? id : word) : all;
      return [...words.split(" "), ...exact, ...more];
    },
  );
}

function commandOf(words: readonly string[]): string {
  return Object.keys(index).find((known) => `${words.join(" ")} `.startsWith(`${known} `)) ?? "";
}

async function environment(url: string): Promise<{ env: Record<string, string>; folder: string }> {
  const folder = await Deno.makeTempDir();
  await Deno.writeTextFile(`${folder}/m.jsonl`, `${JSON.stringify(tenant)}\n`);
  await Deno.writeFile(`${folder}/app.pfx`, Uint8Array.fromBase64(pfxBase64));
  const env = {
    NO_COLOR: "1",
    // A line that changes moves the cursor by itself; what it says passes the same gate, see gate_test.ts.
    TERM: "dumb",
    HOME: folder,
    VB365_CONFIG: `${folder}/config.json`,
    VB365_SERVER: url,
    VB365_API_VERSION: "v8",
    VB365_TRUST_FINGERPRINT: serverTrust.fingerprint,
    VB365_USERNAME: "admin",
    VB365_PASSWORD: "Winter-2026",
    VB365_USER_CODE: "ABCDEFGHI",
    VB365_ACCOUNT_PASSWORD: "Winter-2026",
    VB365_EXCHANGE_PASSWORD: "Winter-2026",
    VB365_CERTIFICATE_PASSWORD: "Test-Pass1",
  };
  return { env, folder };
}

/** Runs the lines on a terminal, whose every letter is then looked at. */
async function seenOnPty(lines: readonly string[][], url: string): Promise<string> {
  const { env, folder } = await environment(url);
  await Deno.writeTextFile(`${folder}/lines.json`, JSON.stringify(lines));
  const program = new URL("./_pty.ts", import.meta.url).pathname;
  const input = "n\n".repeat(lines.length * 2);
  const seen = await onPty([program, `${folder}/lines.json`, folder], { env: { ...env, DENO_DIR: denoDir() }, input });
  await Deno.remove(folder, { recursive: true });
  return seen.replaceAll("\r\n", "\n");
}

function denoDir(): string {
  return Deno.env.get("DENO_DIR") ?? `${Deno.env.get("HOME")}/.cache/deno`;
}

const lineSets: Record<keyof typeof ways, readonly (readonly string[])[]> = {
  lists: [[], ...outputFormats.map((format) => ["--output", format]), ["--verbose"], ["--what-if"], ["--yes"]],
  refuses: [["--verbose"], ["--yes", "--output", "json"]],
  babbles: [["--verbose", "--yes"]],
};

for (const [way, answer] of Object.entries(ways) as [keyof typeof ways, (typeof ways)["lists"]][]) {
  Deno.test({
    name: `no control character of a server that ${way} them arrives at a terminal, whatever the command and format`,
    ignore: !hasPty,
    fn: async () => {
      await using server = await evilServer(answer);
      const lines = (await Promise.all(lineSets[way].map(linesOf))).flat();
      const seen = await seenOnPty(lines, server.url);
      for (const part of seen.split("\n==> ").slice(1)) {
        const [at, ...text] = part.split("\n");
        const words = lines[Number(at)] ?? [];
        const line = JSON.stringify(words);
        const isDocument = documents.has(words[0] ?? "");
        for (const written of text) {
          assert.doesNotMatch(written, unseen, `${line}: ${JSON.stringify(written)}`);
          if (!isDocument) assert.doesNotMatch(written, /^Error: forged/, line);
        }
      }
      assert.equal(seen.match(/^<== \d+ \d+ ms$/gm)?.length, lines.length, seen.slice(-2000));
      // With --verbose every request is told.
      const stuck = new Set(lines.map(commandOf));
      for (const part of seen.split("\n==> ")) {
        if (/Z (GET|POST|PUT|DELETE) https:/.test(part)) stuck.delete(commandOf(lines[Number.parseInt(part)] ?? []));
      }
      assert.deepEqual(
        [...stuck].filter((words) => !silent.has(words)),
        [],
        seen.split("\n==> ").filter((part) => /^<== 2 /m.test(part)).join("\n").slice(0, 4000),
      );
      // Most lines get as far as the server.
      assert.ok((seen.match(/^<== 2 /gm)?.length ?? 0) < lines.length / 6, seen);
      if (way === "babbles") return;
      // Else nothing was shown that could have been evil.
      assert.ok((seen.match(/\\u001b/g)?.length ?? 0) > lines.length, "the server's words were not shown");
    },
  });
}
