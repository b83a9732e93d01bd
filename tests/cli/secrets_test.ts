import assert from "node:assert/strict";
import { type Scene, signedIn, utf16, vb365 } from "../helpers/cli.ts";

const { VB365_PASSWORD: _, ...withoutPassword } = signedIn;
const answer = () => Response.json({ results: [], limit: 1000, offset: 0 });

/** The password with which a command line has signed in. */
async function passwordSent(words: readonly string[], scene: Scene): Promise<string | null | undefined> {
  const { all } = await vb365(["org", "list", ...words], { env: withoutPassword, answer, ...scene });
  const form = all[0]?.body;
  return typeof form === "string" ? new URLSearchParams(form).get("password") : undefined;
}

const bom = new Uint8Array([0xef, 0xbb, 0xbf, 0x50, 0xc3, 0xa4, 0x73, 0x73, 0x0d, 0x0a]);

for (
  const [name, words, scene, wanted] of [
    ["a variable", [], { env: { ...withoutPassword, VB365_PASSWORD: "Päss" } }, "Päss"],
    ["another variable", ["--password-env", "MINE"], { env: { ...signedIn, MINE: "Päss" } }, "Päss"],
    ["a file", ["--password-file", "p.txt"], { files: { "p.txt": "Päss\n" } }, "Päss"],
    ["a file of Windows PowerShell", ["--password-file", "p.txt"], { files: { "p.txt": utf16("Päss\r\n") } }, "Päss"],
    ["a file with a mark", ["--password-file", "p.txt"], { files: { "p.txt": bom } }, "Päss"],
    [
      "a file in Windows-1252",
      ["--password-file", "p.txt"],
      { files: { "p.txt": Uint8Array.of(0x50, 0xe4, 0x0a) } },
      "Pä",
    ],
    ["standard input", ["--password-stdin"], { stdin: "Päss\r\n" }, "Päss"],
    ["standard input with a mark", ["--password-stdin"], { stdin: bom }, "Päss"],
    ["standard input with two line ends", ["--password-stdin"], { stdin: "Päss\n\n" }, "Päss\n"],
    ["standard input with blanks", ["--password-stdin"], { stdin: "  Päss \n" }, "  Päss "],
    ["one object", ["--secrets-stdin"], { stdin: '{"password":"Päss"}' }, "Päss"],
    ["one object in UTF-16", ["--secrets-stdin"], { stdin: utf16('{"Password":"Päss"}\r\n') }, "Päss"],
    ["the terminal", [], { terminal: true, answers: ["Päss"] }, "Päss"],
    ["a flag before the environment", ["--password-stdin"], { env: signedIn, stdin: "Päss" }, "Päss"],
    ["a file in the home folder", ["--password-file", "~/p"], {
      env: { ...withoutPassword, HOME: "/home/me" },
      files: { "/home/me/p": "Päss" },
    }, "Päss"],
    ["a file in the home folder of Windows", ["--password-file", "~\\p"], {
      env: { ...withoutPassword, USERPROFILE: "C:\\Users\\me" },
      files: { "C:\\Users\\me\\p": "Päss" },
    }, "Päss"],
  ] as [string, string[], Scene, string][]
) {
  Deno.test(`main() takes the password from ${name}`, async () => {
    assert.equal(await passwordSent(words, scene), wanted);
  });
}

Deno.test("main() asks for a password without showing it", async () => {
  const { asked } = await vb365(["org", "list"], { env: withoutPassword, terminal: true, answers: ["secret"], answer });
  assert.deepEqual(asked, [{ question: "The password of the account: ", hidden: true }]);
});

for (
  const [words, scene, message] of [
    [["--password", "planted-value"], {}, /--password takes no value/],
    [["--password=planted-value"], {}, /--password takes no value/],
    [["--Password:planted-value"], {}, /--password takes no value/],
    [["--token", "planted-value"], {}, /--token takes no value/],
    [["--pasword", "planted-value"], {}, /--pasword is no flag/],
    [["--pasword=planted-value"], {}, /--pasword is no flag/],
    [["-pplanted-value"], {}, /is no flag/],
    [["planted-value"], {}, /takes no argument/],
    [["--password-env", "MISSING"], {}, /--password-env: the variable is not set/],
    [["--password-env"], {}, /--password-env needs a value/],
    [[], { env: { ...signedIn, VB365_PASSWORD: "" } }, /VB365_PASSWORD: the variable is empty/],
    [["--password-file", "p.txt"], {}, /Cannot read the file of --password-file: there is no such file/],
    [["--password-file", "p.txt"], { files: { "p.txt": "" } }, /Cannot read the file of --password-file: it is empty/],
    [["--password-file", "p.txt"], { files: { "p.txt": "\r\n" } }, /The secret of --password-file is empty/],
    [["--password-stdin"], { stdin: "\n" }, /The secret of --password-stdin is empty/],
    [["--password-stdin"], { stdin: "" }, /Cannot read standard input: it is empty/],
    [["--password-stdin", "--token-stdin"], { stdin: "planted-value" }, /cannot both read standard input/],
    [["--password-stdin", "--secrets-stdin"], { stdin: "planted-value" }, /cannot both read standard input/],
    [["--password-stdin", "--password-env", "X"], { stdin: "planted-value" }, /exclude each other/],
    [["--secrets-stdin"], { stdin: '{"password": "planted-value"' }, /holds no JSON object/],
    [["--secrets-stdin"], { stdin: '["planted-value"]' }, /holds no JSON object/],
    [["--secrets-stdin"], { stdin: '{"pasword":"planted-value"}' }, /"pasword" of --secrets-stdin is no secret/],
    [["--secrets-stdin"], { stdin: '{"password":42}' }, /"password" of --secrets-stdin is no text or empty/],
  ] as [string[], Scene, RegExp][]
) {
  Deno.test(`main() refuses ${words.join(" ") || "an empty variable"} without repeating it`, async () => {
    const { code, stderr, stdout, all, error } = await vb365(["org", "list", ...words], {
      env: withoutPassword,
      ...scene,
    });
    assert.match(error().message, message);
    assert.deepEqual([code, all.length], [2, 0]);
    assert.doesNotMatch(stdout + stderr, /planted-value/);
  });
}

Deno.test("main() does not repeat a secret that stands before the command", async () => {
  for (
    const words of [["--password", "planted-value", "org", "list"], ["--account-password", "planted-value", "org"]]
  ) {
    const { code, stderr } = await vb365(words, { env: signedIn });
    assert.equal(code, 2);
    assert.doesNotMatch(stderr, /planted-value/);
  }
});

Deno.test("main() takes a token instead of signing in, unless a password is named on the line", async () => {
  const env = { ...signedIn, VB365_TOKEN: "planted-token-2" };
  const byToken = await vb365(["org", "list"], { env, answer });
  assert.deepEqual(byToken.all.map(({ authorization }) => authorization), ["Bearer planted-token-2"]);
  const byPassword = await vb365(["org", "list", "--password-stdin"], { env, answer, stdin: "x" });
  assert.equal(byPassword.sent[0]?.authorization, "Bearer planted-token");
});

/** What a user has put where a name, a path or a text of its own belongs. */
const planted = "planted-" + "Winter2026";
const json = `{"type":"OnPremises","exchangeSettings":{"password":"${planted}"}}`;
for (
  const [words, env] of [
    [["org", "list", "--password-env", planted], {}],
    [["org", "list", `--password-env=${planted}`], {}],
    [["org", "list", "--password-file", planted], {}],
    [["org", "list", "--token-file", planted], {}],
    [["org", "add", "onpremises", "--body", json], {}],
    [["org", "add", "onpremises", `--body=${json}`], {}],
    [["api", "POST", "/Organizations", "--body", `[${json}]`], {}],
    [["api", "POST", "/Organizations", "--body", JSON.stringify(JSON.parse(json), null, 2)], {}],
    [["cert", "inspect", `-----BEGIN PRIVATE KEY-----\n${planted}`], {}],
    [["cert", "to-base64", planted.repeat(500)], {}],
    [["org", "get", json], {}],
    [["api", "POST", "/Organizations", "--body", `name=a&password=${planted}`], {}],
    [["org", "add", "onpremises", "--body", `storageAccountKey=${planted}`], {}],
    [["cert", "inspect", `MII${planted.replace("-", "").repeat(10)}`], {}],
    [["org", "list", "--username", `admin:${planted}`], {}],
    [["org", "list"], { VB365_USERNAME: `admin:${planted}` }],
    [["org", "list"], { VB365_SERVER: `user:${planted}@vb365.example.com` }],
    [["org", "list"], { VB365_SERVER: `https://user:${planted}@vb365.example.com:4443/v8` }],
    [["org", "list", "--server", `user:${planted}@vb365.example.com`], {}],
    [["org", "list", "--server", `vb365.example.com?password=${planted}`], {}],
  ] as [string[], Record<string, string>][]
) {
  Deno.test(`main() refuses ${words.join(" ").slice(0, 60)} ${Object.values(env)} without repeating it`, async () => {
    for (const terminal of [false, true]) {
      const { code, stdout, stderr, all } = await vb365(words, { env: { ...signedIn, ...env }, terminal });
      assert.deepEqual([code, all.length], [2, 0], stderr);
      assert.doesNotMatch(stdout + stderr, /planted/);
      assert.ok(stderr.length < 600, stderr);
    }
  });
}

const dpapi = "01000000d08c9ddf0115d1118c7a00c04fc297eb0100000012345678";
for (
  const [name, text, message] of [
    ["a SecureString that was piped", "System.Security.SecureString\n", /a SecureString/],
    [
      "a PSCredential that was piped",
      "\r\nUserName                     Password\r\n--------                     --------\r\nadmin System.Security.SecureString\r\n",
      /a SecureString, or a credential/,
    ],
    ["the name of a credential", "System.Management.Automation.PSCredential", /a PSCredential/],
    ["a Clixml file", '<Objs Version="1.1.0.1" xmlns="x"><Obj RefId="0"/></Objs>', /Clixml/],
    ["Clixml from a pipe", '#< CLIXML\r\n<Objs Version="1.1.0.1"></Objs>', /Clixml/],
    ["ConvertFrom-SecureString of Windows", `${dpapi}\r\n`, /ConvertFrom-SecureString/],
    [
      "ConvertFrom-SecureString with a key",
      "76492d1116743f0423413b16050a5345MgB8AGEAYgBjAA==\n",
      /ConvertFrom-SecureString/,
    ],
    ["ConvertFrom-SecureString of Linux", "570069006e00740065007200\n", /ConvertFrom-SecureString/],
    ["an array", "System.Object[]\n", /name of a type/],
  ] as const
) {
  Deno.test(`main() refuses ${name} as a password, and sends nothing`, async () => {
    const scenes: [string[], Scene][] = [
      [["--password-stdin"], { stdin: text }],
      [["--password-file", "p"], { files: { p: text } }],
      [["--secrets-stdin"], { stdin: JSON.stringify({ password: text }) }],
      [[], { env: { VB365_PASSWORD: text } }],
      [["--token-stdin"], { stdin: text }],
    ];
    for (const [words, scene] of scenes) {
      const env = { ...withoutPassword, ...scene.env };
      const { code, error, all } = await vb365(["org", "list", ...words], { ...scene, env });
      assert.deepEqual([code, all.length], [2, 0], String(words));
      assert.match(error().message, message);
      assert.match(error().hint ?? "", /NetworkCredential/);
    }
  });
}

Deno.test("main() takes a password that only resembles one of those", async () => {
  for (const text of ["System32!", "deadbeef", "<Objs", "01000000d08c9ddf", "SecureString1"]) {
    assert.equal(await passwordSent(["--password-stdin"], { env: withoutPassword, stdin: text }), text);
  }
});
