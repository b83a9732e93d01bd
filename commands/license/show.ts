import { getLicense } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { checkNote, checkOptions, readCheck } from "../../cli/output/check.ts";

const day = 24 * 3_600_000;

export const command = defineCommand({
  words: "license show",
  summary: "Show the licence of the server, from v6 on",
  description: `${checkNote} The number is the days until it expires; fewer is worse.`,
  mirrors: "Get-VBOLicense, GET /License",
  effect: "reads",
  output: "License",
  examples: ["vb365 license show", "vb365 license show --warn 30 --crit 7"],
  options: checkOptions("days left (and below)"),
  connects: true,
  async run(context, _args, { warn, crit }) {
    const check = readCheck({ warn, crit }, true);
    const license = await getLicense(await context.connect());
    const left = (Date.parse(license.licenseExpires ?? "") - context.now()) / day;
    check(context, Number.isNaN(left) ? Infinity : left);
    return license;
  },
  metrics: ({ totalNumber, usedNumber, licenseExpires }) => [
    { name: "vb365_license_total", help: "For how many users the licence is.", samples: [{ value: totalNumber ?? 0 }] },
    { name: "vb365_license_used", help: "How many users take a licence.", samples: [{ value: usedNumber ?? 0 }] },
    {
      name: "vb365_license_expires_seconds",
      help: "When the licence expires, in seconds since 1970.",
      samples: licenseExpires ? [{ value: Date.parse(licenseExpires) / 1000 }] : [],
    },
  ],
});
