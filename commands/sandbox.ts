import { readVersion } from "../mod.ts";
import { defineCommand } from "../cli/command.ts";
import { usage } from "../cli/errors.ts";
import { quotedForBash, quotedForPowerShell } from "../cli/output/text.ts";
import { everyOf, type Values } from "../cli/flags/options.ts";
import { runOutcomes, sandboxFaults, type SandboxSettings } from "../cli/host.ts";

/** What a timer can wait, in milliseconds; as seconds it is 68 years. */
const longest = 2 ** 31 - 1;

export const command = defineCommand({
  words: "sandbox",
  summary: "Run an embedded VB365 server to try things on",
  description:
    "It speaks HTTPS on this machine, serves v3 to v8 side by side, keeps everything in memory and ends with " +
    "Ctrl-C. Its certificate is its own: give its fingerprint to the other commands.",
  effect: "reads",
  output: "Sandbox",
  examples: [
    "vb365 sandbox",
    "vb365 sandbox --port 4443 --seed empty --strict",
    "# what the other commands need, for bash and for PowerShell",
    "vb365 sandbox --port 4443 --env bash",
    "vb365 sandbox --port 4443 --env powershell",
    "# an organization is added, but the answer gets lost",
    "vb365 sandbox --fault drop --fault-applied --fault-method POST --fault-path /Organizations",
    "# PUT replaces a pool of backup applications where its documents say that it adds",
    "vb365 sandbox --put-backup replaces",
  ],
  options: {
    "port": {
      kind: "number",
      range: [0, 65535],
      isWhole: true,
      value: "PORT",
      summary: "The port; any free one when nothing is said",
    },
    "serve": { kind: "list", value: "VERSION", summary: "An API version to serve; v3 to v8 when nothing is said" },
    "seed": {
      kind: "text",
      choices: everyOf<NonNullable<SandboxSettings["seed"]>>()("contoso", "empty"),
      summary: "What it holds at the start",
    },
    "username": { kind: "text", value: "NAME", summary: "Who may sign in" },
    "env": {
      kind: "text",
      choices: ["bash", "powershell"],
      summary: "Say where it is as the variables that the other commands read, in the words of a shell",
    },
    "latency": {
      kind: "number",
      range: [0, longest],
      value: "MILLISECONDS",
      summary: "How much longer every answer takes",
    },
    "strict": { kind: "switch", summary: "Refuse what is not official spelling" },
    "put-backup": {
      kind: "text",
      choices: everyOf<NonNullable<SandboxSettings["putBackup"]>>()("adds", "replaces"),
      summary: "What PUT does to backup accounts, and to backup applications up to v7",
    },
    "token-lifetime": {
      kind: "number",
      range: [0, longest],
      value: "SECONDS",
      summary: "How long an access token lives",
    },
    "clock-skew": { kind: "number", range: [0, longest], value: "SECONDS", summary: "How far its clock is ahead" },
    "operator-only": { kind: "switch", summary: "Take restore operators only" },
    "mfa": { kind: "switch", summary: "Refuse the account, because VB365 asks it for a second factor" },
    "job-seconds": {
      kind: "number",
      range: [0, longest],
      value: "SECONDS",
      summary: "How long a run of a job takes, 2 by default",
    },
    "job-outcome": {
      kind: "list",
      value: "OUTCOME",
      choices: runOutcomes,
      summary: "How runs end; several are taken in turn",
    },
    "product": { kind: "text", value: "VERSION", summary: "The version of the product, such as 8.6.0.1004" },
    "confirm-device-codes": {
      kind: "text",
      choices: everyOf<NonNullable<NonNullable<SandboxSettings["deviceCode"]>["confirm"]>>()("manual", "auto"),
      summary: "Whether device codes have to be confirmed on the page that they name",
    },
    "fault": { kind: "text", value: "KIND", choices: sandboxFaults, summary: "Something that goes wrong" },
    "fault-method": { kind: "text", value: "METHOD", summary: "The method of the requests to which it happens" },
    "fault-path": { kind: "text", value: "PATH", summary: "Their path without the version" },
    "fault-status": {
      kind: "number",
      range: [200, 599],
      isWhole: true,
      value: "STATUS",
      summary: "The status to answer with",
    },
    "fault-delay": {
      kind: "number",
      range: [0, longest],
      value: "MILLISECONDS",
      summary: "How long a slow answer takes",
    },
    "fault-after": { kind: "number", isWhole: true, value: "COUNT", summary: "How many of them go well before" },
    "fault-times": { kind: "number", isWhole: true, value: "COUNT", summary: "How often it happens" },
    "fault-applied": { kind: "switch", summary: "The request takes effect, only its answer is lost" },
  },
  isText: ({ env }) => env !== undefined,
  showsSecrets: true,
  runsUntilStopped: true,
  async run(context, _args, options) {
    refuseFaultless(options);
    const { port, seed, username, latency, strict, mfa, fault: kind, "confirm-device-codes": confirm } = options;
    const on = [options["fault-method"]?.toUpperCase(), options["fault-path"]].filter(Boolean).join(" ") || undefined;
    const outcome = options["job-outcome"];
    const sandbox = await context.startSandbox({
      ...{ port, seed, username, latency, strict, mfa },
      versions: options.serve?.map(readVersion),
      putBackup: options["put-backup"],
      tokenLifetime: options["token-lifetime"],
      clockSkew: options["clock-skew"],
      operatorOnly: options["operator-only"],
      product: options.product,
      jobs: (options["job-seconds"] !== undefined || outcome) && { seconds: options["job-seconds"], outcome },
      deviceCode: confirm && { confirm },
      fault: kind && {
        ...{ kind, on, status: options["fault-status"], delay: options["fault-delay"] },
        ...{ after: options["fault-after"], times: options["fault-times"], applied: options["fault-applied"] },
      },
    });
    const { url, fingerprint, username: user, password } = sandbox;
    const told = { url, fingerprint, username: user, password };
    await context.print(options.env ? variablesFor(options.env, told) : told);
    await context.tell("Ctrl-C ends it.");
    await context.untilStopped();
    await sandbox.close();
  },
});

/** What is said about a fault without a fault would get lost in silence. */
function refuseFaultless(options: Values): void {
  const about = Object.keys(options).filter((name) => name.startsWith("fault-") && options[name] !== undefined);
  if (options["fault"] !== undefined || about.length === 0) return;
  throw usage(
    `${about.map((name) => `--${name}`).join(" and ")} ${about.length === 1 ? "needs" : "need"} --fault`,
    `Kinds are ${sandboxFaults.join(", ")}.`,
  );
}

/** Lines that a shell takes as they are. */
function variablesFor(
  shell: "bash" | "powershell",
  { url, fingerprint, username, password }: { url: string; fingerprint: string; username: string; password: string },
): string {
  const values = {
    VB365_SERVER: url,
    VB365_TRUST_FINGERPRINT: fingerprint,
    VB365_USERNAME: username,
    VB365_PASSWORD: password,
  };
  const line = shell === "bash"
    ? ([name, value]: [string, string]) => `export ${name}=${quotedForBash(value)}\n`
    : ([name, value]: [string, string]) => `$env:${name} = ${quotedForPowerShell(value)}\n`;
  return Object.entries(values).map(line).join("");
}
