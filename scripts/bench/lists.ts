/**
 * Measures `org list` of 1,000 organizations, whole processes, beside a script that does nothing but sign in and fetch
 * the same pages, in turns.
 */

import { startSandbox } from "../../sandbox/mod.ts";
import { root } from "../_files.ts";
import { cliPermissions } from "../_program.ts";
import { concludeFigures, median, report, timeDeno } from "./_figures.ts";

const rounds = 9;
const organizations = 1000;
const script = `
const [server, username, password, ca] = Deno.args;
const client = Deno.createHttpClient({ caCerts: [ca] });
const body = new URLSearchParams({ grant_type: "password", username, password });
const { access_token } = await (await fetch(server + "/v8/token", { method: "POST", body, client })).json();
const headers = { authorization: "Bearer " + access_token };
const found = [];
for (let next = "/v8/Organizations?limit=1000"; next;) {
  const page = await (await fetch(server + next, { headers, client })).json();
  found.push(...page.results);
  next = page._links?.next?.href;
}
await fetch(server + "/v8/logout", { method: "POST", headers, client });
console.log(JSON.stringify(found));
`;

await using sandbox = await startSandbox({ versions: ["v8"], seed: { organizations } });
const { url, fingerprint, username, password, certificate } = sandbox;
const folder = await Deno.makeTempDir();
await Deno.writeTextFile(`${folder}/raw.js`, script);
const env = {
  VB365_SERVER: url,
  VB365_TRUST_FINGERPRINT: fingerprint,
  VB365_USERNAME: username,
  VB365_PASSWORD: password,
  VB365_API_VERSION: "v8",
  VB365_CONFIG: `${folder}/config.json`,
};
const ways = {
  ours: ["run", "--no-prompt", ...cliPermissions, "cli.ts", "org", "list", "--output", "json"],
  raw: ["run", "--no-prompt", "--allow-net", `${folder}/raw.js`, url, username, password, certificate],
};
const times = { ours: [] as number[], raw: [] as number[] };
for (let round = 0; round <= rounds; round++) {
  for (const way of ["ours", "raw"] as const) {
    const duration = await timeDeno(ways[way], { env, cwd: root });
    if (round > 0) times[way].push(duration);
  }
}
await Deno.remove(folder, { recursive: true });
const [ours, raw] = [median(times.ours), median(times.raw)];
report({
  what: "`org list` of 1,000",
  ours: `${ours.toFixed(0)} ms`,
  beside: `${raw.toFixed(0)} ms of a script of 15 lines over fetch`,
  value: ours / raw,
  unit: "×",
});
concludeFigures();
