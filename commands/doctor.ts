import type { ServerOptions } from "../mod.ts";
import { defineCommand } from "../cli/command.ts";
import type { Context } from "../cli/context.ts";
import { checkAccount, checkClock, checkVersions, probe } from "./doctor/_service.ts";
import { checkCertificate, checkNetwork } from "./doctor/_network.ts";
import { Report, textOfFindings } from "./doctor/_report.ts";

/** Whoever asks a doctor does not want to wait long for "it does not answer". */
const usualSeconds = 20;

export const command = defineCommand({
  words: "doctor",
  summary: "Find out what keeps the server from being used",
  description:
    "Checks one thing after the other: the configuration, the name, the port, TLS, the certificate, the REST service, " +
    "its versions, its clock, its speed, signing in, and what the account may do. Says of each what is wrong, and " +
    "what to do. Nothing is changed. Exit code 0: all is well. 5: it works, with warnings. Else that of the first " +
    "error: 2 configuration, 3 connection or trust, 4 sign-in, 1 the server refuses. What has to be skipped, e.g. " +
    "signing in for want of a password, is no error.",
  mirrors: "GET /ServiceInstance, POST /token, GET /Organizations",
  effect: "reads",
  output: "Check",
  examples: [
    "vb365 doctor --profile contoso",
    "vb365 doctor --profile contoso --nagios --output prometheus",
    "vb365 doctor --server vb365.example.com --output json --query \"[?state=='error']\"",
  ],
  options: {
    "nagios": {
      kind: "switch",
      summary: "Exit as a check of Nagios and its kind: 0 all is well, 1 warnings, 2 an error, 3 it could not be told",
    },
  },
  connects: true,
  scripts: "none",
  columns: { State: "state", Check: "check", Cause: "cause", Message: "message", Advice: "advice" },
  async run(context, _args, { nagios }) {
    const report = new Report();
    const options = await checkConfiguration(context, report);
    if (options) await checkServer(context, options, report);
    context.exitCode = nagios ? report.state : report.exitCode;
    return report.findings;
  },
  metrics: (findings) => [{
    name: "vb365_doctor_check",
    help: "What came of a check: 0 well, 1 warning, 2 error, -1 skipped.",
    samples: findings.map(({ check, state }) => ({
      labels: { check },
      value: state === "skipped" ? -1 : ["ok", "warning", "error"].indexOf(state),
    })),
  }],
  text: textOfFindings,
});

/** A broken configuration is a finding; with --server the rest can be looked at without it. */
async function checkConfiguration(context: Context, report: Report): Promise<ServerOptions | undefined> {
  try {
    const options = await context.serverOptions();
    const { name, isBound } = await (await context.settings()).chosen();
    report.ok("configuration", `${options.server}${isBound ? `, by profile ${name}` : ""}`);
    return { ...options, timeout: options.timeout ?? usualSeconds };
  } catch (error) {
    report.fail("configuration", error);
    const settings = await context.settings();
    if (!settings.hasServer) return undefined;
    settings.ignoreProfile();
    const options = await context.serverOptions().catch(() => undefined);
    return options && { ...options, timeout: options.timeout ?? usualSeconds };
  }
}

async function checkServer(context: Context, options: ServerOptions, report: Report): Promise<void> {
  const certificate = await checkNetwork(options, options.timeout ?? usualSeconds, report);
  if (!certificate) return;
  const { ahead, error } = await probe(options);
  const isTrusted = !isDistrust(error);
  if (isTrusted) checkCertificate(certificate, options, report);
  if (error !== undefined) return report.fail(isTrusted ? "service" : "certificate", error);
  const isServed = await checkVersions(options, await (await context.settings()).version(), report);
  checkClock(ahead, report);
  if (isServed) await checkAccount(context, report);
}

function isDistrust(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "not-trusted";
}
