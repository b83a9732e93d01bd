import { readTime, waitForDeviceCode } from "../../mod.ts";
import { defineCommand } from "../../cli/command.ts";
import type { Context } from "../../cli/context.ts";
import { usage } from "../../cli/errors.ts";

/** What Microsoft gives a code, in seconds. */
const usualLife = 899;

export const command = defineCommand({
  words: "device-code wait",
  summary: "Wait until a device code is confirmed",
  description:
    "Ends with exit code 3 when the code expires first. Servers tell from v6 on. --expires-at takes a time with " +
    "Z or its offset; PowerShell makes a DateTime of it, and ('{0:o}' -f $code.expiresAt) is the text again.",
  mirrors: "POST /DeviceCode/check",
  effect: "reads",
  output: "Confirmation",
  examples: [
    "# the code is in VB365_USER_CODE",
    "vb365 device-code wait --expires-at 2026-01-01T12:15:00Z",
    "# in PowerShell, after: $code = vb365 device-code request | ConvertFrom-Json",
    "vb365 device-code wait --expires-in 899",
    "vb365 device-code wait --user-code-file code.txt --expires-in 600",
  ],
  options: {
    "expires-at": { kind: "text", value: "TIME", summary: "When the code expires, as the request said it (ISO 8601)" },
    "expires-in": {
      kind: "number",
      range: [0, 86_400],
      value: "SECONDS",
      summary: "Instead: how long it lives yet; 899 when nothing is said",
    },
    "interval": {
      kind: "number",
      value: "SECONDS",
      summary: "How long to wait between two looks, 5 when nothing is said",
    },
  },
  secrets: { "user-code": { summary: "The device code" } },
  connects: true,
  async run(context, _args, values) {
    context.takeTime();
    const expiresAt = readEnd(context, values["expires-at"], values["expires-in"]);
    const userCode = await context.secrets.need("user-code");
    const client = await context.connect();
    await context.tell(`Waiting for the code until ${expiresAt}.`);
    await waitForDeviceCode(client, { userCode, expiresAt }, { interval: values.interval, signal: context.signal });
    return { confirmed: true };
  },
  text: () => "The code is confirmed.",
});

function readEnd(context: Context, at: string | undefined, seconds: number | undefined): string {
  if (at !== undefined && seconds !== undefined) throw usage("--expires-at and --expires-in exclude each other");
  if (at === undefined) return new Date(context.now() + (seconds ?? usualLife) * 1000).toISOString();
  return readTime(at);
}
