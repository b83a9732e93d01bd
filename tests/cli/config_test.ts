/** Where the configuration is, how it is read, and what is said of one that is broken. */

import assert from "node:assert/strict";
import { findPlace } from "../../cli/connection/profile_file.ts";
import { vb365 } from "../helpers/cli.ts";
import { memoryMachine } from "../helpers/machine.ts";
import { evaluate } from "../helpers/process.ts";
import { contoso, file, list } from "../helpers/profile.ts";

for (
  const [name, env, platform, expected] of [
    ["the home folder", { HOME: "/home/me" }, "linux", "/home/me/.config/vb365/config.json"],
    ["XDG_CONFIG_HOME", { HOME: "/home/me", XDG_CONFIG_HOME: "/etc/me" }, "linux", "/etc/me/vb365/config.json"],
    [
      "the home folder for a relative XDG_CONFIG_HOME",
      { HOME: "/h", XDG_CONFIG_HOME: "x" },
      "linux",
      "/h/.config/vb365/config.json",
    ],
    ["Library on macOS", { HOME: "/Users/me" }, "darwin", "/Users/me/Library/Application Support/vb365/config.json"],
    [
      "APPDATA on Windows",
      { APPDATA: "C:\\Users\\me\\Roaming" },
      "windows",
      "C:\\Users\\me\\Roaming\\vb365\\config.json",
    ],
    ["the folder of VB365_CONFIG", { HOME: "/home/me", VB365_CONFIG: "/srv/vb365.yaml" }, "linux", "/srv/config.json"],
    ["nowhere without a home", {}, "linux", undefined],
  ] as [string, Record<string, string>, string, string | undefined][]
) {
  Deno.test(`findPlace() finds ${name}`, () => {
    assert.equal(findPlace({ env: (name) => env[name], platform })?.path("config.json"), expected);
  });
}

Deno.test("a profile in YAML is read", async () => {
  const yaml =
    "# ours\nprofiles:\n  contoso:\n    server: vb365.contoso.com\n    username: CONTOSO\\backup\n    version: v6\n";
  const machine = memoryMachine(new Map([["/srv/vb365.yaml", yaml]]));
  const env = { VB365_CONFIG: "/srv/vb365.yaml", VB365_PROFILE: "contoso" };
  const { code, json } = await vb365(["status", "--query", "[server,username,version]"], { env, machine });
  assert.equal(code, 0);
  assert.deepEqual(json(), ["https://vb365.contoso.com:4443", "CONTOSO\\backup", "v6"]);
});

for (
  const before of ["# ours\nprofiles:\n  other: # keep\n    server: x.example.com\n", "# ours\n", "# ours\nprofiles:\n"]
) {
  Deno.test(`login keeps the comments of ${JSON.stringify(before)}`, async () => {
    const kept = new Map([["/srv/vb365.yml", before]]);
    const env = { VB365_CONFIG: "/srv/vb365.yml", VB365_PASSWORD: "planted-password" };
    const words = ["login", "--server", "vb365.contoso.com/v8", "--username", "admin", "--no-keep-session"];
    const { code, stderr } = await vb365(words, { env, machine: memoryMachine(kept) });
    assert.equal(code, 0, stderr);
    const after = kept.get("/srv/vb365.yml") ?? "";
    for (const comment of before.match(/#.*$/gm) ?? []) assert.ok(after.includes(comment), after);
    assert.match(after, /default:\n +server: https:\/\/vb365.contoso.com:4443\n +version: v8\n +username: admin\n/);
  });
}

const brokenConfigs: [string, unknown, RegExp][] = [
  ["is no JSON", '{\n "profiles": {,}\n}', /config.json: it is no JSON \(line 2\)$/],
  ["is cut off", '{"profiles": {"contoso"', /it is no JSON/],
  ["is a list", [], /it holds no object/],
  ["holds something unknown", { profile: {} }, /"profile" is not known there/],
  ["has profiles that are none", { profiles: [] }, /"profiles" is no object/],
  ["has a profile that is none", { profiles: { contoso: "x" } }, /profile "contoso" is no object/],
  [
    "has a typing mistake",
    { profiles: { contoso: { ...contoso, usernme: "x" } } },
    /"usernme" of profile "contoso" is not known/,
  ],
  ["holds a password", { profiles: { contoso: { ...contoso, password: "planted" } } }, /secrets do not belong there/],
  [
    "has an unknown version",
    { profiles: { contoso: { ...contoso, version: "v9" } } },
    /"version" of profile "contoso": .*v9/,
  ],
  ["has http", { profiles: { contoso: { server: "http://x" } } }, /"server" of profile "contoso": .*plain http/],
  ["pins a SHA-1", { profiles: { contoso: { ...contoso, fingerprint: "0A".repeat(20) } } }, /"fingerprint" .*SHA-1/],
  [
    "has a number",
    { profiles: { contoso: { ...contoso, username: 7 } } },
    /"username" of profile "contoso" is no text/,
  ],
];

for (const [name, config, message] of brokenConfigs) {
  Deno.test(`a configuration that ${name} is refused with exit code 2 before anything is sent`, async () => {
    const { code, error, count, stderr } = await list(["--profile", "contoso"], config);
    assert.match(error().message, message);
    assert.deepEqual([code, count], [2, 0]);
    assert.doesNotMatch(stderr, /planted/);
  });
}

Deno.test("a broken configuration lets help, version, completion and what needs no server run", async () => {
  const machine = memoryMachine(new Map([[file, "{"]]));
  const env = { HOME: "/home/me", VB365_PROFILE: "contoso" };
  const files = { "a.pfx": "x" };
  for (
    const line of ["--help", "help org list", "org list --help", "--version", "completion bash", "complete -- org"]
  ) {
    assert.equal((await vb365(line.split(" "), { env, machine })).code, 0, line);
  }
  const { error } = await vb365(["cert", "to-base64", "a.pfx", "--output", "json"], { env, machine, files });
  assert.doesNotMatch(error().message, /configuration/);
});

Deno.test("a broken profile does not stand in the way of another one", async () => {
  const { code } = await list(["--profile", "contoso"], { profiles: { contoso, other: { servr: "x" } } });
  assert.equal(code, 0);
});

Deno.test("two configuration files are refused", async () => {
  const machine = memoryMachine(new Map([[file, "{}"], [file.replace("json", "yaml"), ""]]));
  const { code, error } = await vb365(["org", "list"], { env: { HOME: "/home/me" }, machine });
  assert.equal(code, 2);
  assert.match(error().message, /Cannot choose between .*config.json and .*config.yaml/);
});

for (const name of ["../../etc/passwd", "a b", ".hidden", ""]) {
  Deno.test(`${JSON.stringify(name)} is refused as the name of a profile`, async () => {
    const { code, count } = await list([`--profile=${name}`], { profiles: { contoso } });
    assert.deepEqual([code, count], [2, 0]);
  });
}

Deno.test("a configuration that VB365_CONFIG names without a folder is written where the program runs", async () => {
  const folder = await Deno.makeTempDir();
  const own = JSON.stringify(new URL("../../cli/deno/own_files.ts", import.meta.url));
  const code = `
    const { ownFiles } = await import(${own});
    await ownFiles.locked("c.json", () => ownFiles.write("c.json", "{}"));
  `;
  await evaluate(code, { cwd: folder });
  assert.equal(await Deno.readTextFile(`${folder}/c.json`), "{}");
  await Deno.remove(folder, { recursive: true });
});
