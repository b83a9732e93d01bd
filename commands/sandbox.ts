import { readVersion } from "../mod.ts";
import { defineCommand } from "./_command.ts";

const faults = ["status", "empty-body", "html", "half-json", "drop", "slow"] as const;

export const command = defineCommand({
  words: "sandbox",
  summary: "Run an embedded VB365 server to try things on",
  description:
    "It speaks HTTPS on this machine, serves v3 to v8 side by side, keeps everything in memory and ends with " +
    "Ctrl-C. Its certificate is its own: give its fingerprint to the other commands.",
  examples: [
    "vb365 sandbox",
    "vb365 sandbox --port 4443 --seed empty --strict",
    "# every second answer to a POST gets lost",
    "vb365 sandbox --fault drop --fault-method POST --fault-path /Organizations",
  ],
  options: {
    "port": { kind: "number", value: "PORT", summary: "The port; any free one when nothing is said" },
    "serve": { kind: "list", value: "VERSION", summary: "An API version to serve; v3 to v8 when nothing is said" },
    "seed": { kind: "text", choices: ["contoso", "empty"], summary: "What it holds at the start" },
    "username": { kind: "text", value: "NAME", summary: "Who may sign in" },
    "latency": { kind: "number", value: "MILLISECONDS", summary: "How much longer every answer takes" },
    "strict": { kind: "switch", summary: "Refuse what is not official spelling" },
    "confirm-device-codes": {
      kind: "text",
      choices: ["manual", "auto"],
      summary: "Whether device codes have to be confirmed on the page that they name",
    },
    "fault": { kind: "text", value: "KIND", choices: faults, summary: "Something that goes wrong" },
    "fault-method": { kind: "text", value: "METHOD", summary: "The method of the requests to which it happens" },
    "fault-path": { kind: "text", value: "PATH", summary: "Their path without the version" },
    "fault-status": { kind: "number", value: "STATUS", summary: "The status to answer with" },
    "fault-delay": { kind: "number", value: "MILLISECONDS", summary: "How long a slow answer takes" },
    "fault-times": { kind: "number", value: "COUNT", summary: "How often it happens" },
  },
  showsSecrets: true,
  runsUntilStopped: true,
  async run(context, _args, options) {
    const { port, serve, seed, username, latency, strict, fault } = options;
    const on = [options["fault-method"]?.toUpperCase(), options["fault-path"]].filter(Boolean).join(" ");
    const sandbox = await context.startSandbox({
      ...(port !== undefined && { port }),
      ...(serve && { versions: serve.map(readVersion) }),
      ...(seed && { seed }),
      ...(username !== undefined && { username }),
      ...(latency !== undefined && { latency }),
      ...(strict !== undefined && { strict }),
      ...(options["confirm-device-codes"] && { deviceCode: { confirm: options["confirm-device-codes"] } }),
      ...(fault && {
        fault: [{
          kind: fault,
          ...(on && { on }),
          ...(options["fault-status"] !== undefined && { status: options["fault-status"] }),
          ...(options["fault-delay"] !== undefined && { delay: options["fault-delay"] }),
          ...(options["fault-times"] !== undefined && { times: options["fault-times"] }),
        }],
      }),
    });
    const { url, fingerprint, username: user, password } = sandbox;
    await context.print({ url, fingerprint, username: user, password });
    await context.tell("Ctrl-C ends it.");
    await context.untilStopped();
    await sandbox.close();
  },
});
