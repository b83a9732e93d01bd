/** Lays the examples out as one test, and starts the server that they speak to. */

import { newCertificate } from "../../mod.ts";
import { type Example, examplesIn, moduleOf } from "./_examples.ts";
import { readText, root } from "../_files.ts";
import { type Sandbox, startSandbox } from "../../sandbox/mod.ts";

/** The examples, ready for `deno test`. */
export interface Stage extends AsyncDisposable {
  /** What they may do, and the test that runs them. */
  args: readonly string[];
  /** The folder to run it in. */
  cwd: URL;
  /** Where they find the server and their secrets: the variables are those of the command line. */
  env: Readonly<Record<string, string>>;
}

const certificatePassword = "Correct-Horse-1";
const folder = new URL(".tools/examples/", root);
const test = "examples_test.ts";

/** Starts the server, and lays out the examples of these files; all share one process, and run one after the other. */
export async function openStage(paths: readonly string[]): Promise<Stage> {
  const [server] = await Promise.all([startExampleServer(), layOut(paths)]);
  const env = variablesFor(server);
  const args = ["--allow-net=127.0.0.1", "--allow-read=cert.pfx", `--allow-env=${Object.keys(env)}`, test];
  return { args, cwd: folder, env, [Symbol.asyncDispose]: () => server.close() };
}

/** Quick in what else takes its time. Of the product, the first version that can do everything. */
function startExampleServer(): Promise<Sandbox> {
  return startSandbox({
    username: "EXAMPLE\\backup",
    product: "8.6.0.1004",
    jobs: { seconds: 0 },
    syncSeconds: 0,
    deviceCode: { confirm: "auto" },
  });
}

function variablesFor({ url, username, password, fingerprint }: Sandbox): Stage["env"] {
  return {
    VB365_SERVER: url,
    VB365_USERNAME: username,
    VB365_PASSWORD: password,
    VB365_TRUST_FINGERPRINT: fingerprint,
    VB365_CERTIFICATE_PASSWORD: certificatePassword,
    VB365_ACCOUNT_PASSWORD: "planted-account-password",
    VB365_EXCHANGE_PASSWORD: "planted-exchange-password",
  };
}

async function layOut(paths: readonly string[]): Promise<void> {
  await Deno.remove(folder, { recursive: true }).catch(() => {});
  await Deno.mkdir(folder, { recursive: true });
  const examples = (await Promise.all(paths.map(async (path) => examplesIn(path, await readText(path))))).flat();
  const { pfx } = await newCertificate({ commonName: "VB365 examples", password: certificatePassword });
  await Promise.all([
    ...examples.map((example) => write(nameOf(example), asModule(example))),
    write(test, examples.map(asTest).join("")),
    write("deno.json", await settings()),
    Deno.writeFile(new URL("cert.pfx", folder), pfx),
  ]);
}

function write(name: string, text: string): Promise<void> {
  return Deno.writeTextFile(new URL(name, folder), text);
}

/** Those of the house, which leave `.tools/` out. */
async function settings(): Promise<string> {
  const { exclude: _exclude, tasks: _tasks, ...rest } = JSON.parse(await readText("deno.json"));
  return JSON.stringify({ ...rest, lock: { path: "../../deno.lock", frozen: true } });
}

function asModule(example: Example): string {
  return moduleOf(example, root, new URL("scripts/test/_shows.ts", root));
}

function asTest(example: Example): string {
  const title = `${example.path}:${example.line}`;
  return `Deno.test("${title}", async () => void (await import("./${nameOf(example)}")));\n`;
}

function nameOf({ path, line }: Example): string {
  return `${path.replace(/\.ts$/, "").replaceAll("/", "_")}_${line}.ts`;
}
