import { readCertificate } from "../shared/certificate.ts";
import { defineCommand } from "../../cli/command.ts";

export const command = defineCommand({
  words: "cert to-base64",
  summary: "Turn a PFX file into the Base64 text that the API takes",
  description: "The text is one line without a byte-order mark, the same on every machine. " +
    "A file that already holds Base64 is read in any encoding that a shell writes, and comes out in this form. " +
    "Nothing is sent, and the password of the PFX is not needed.",
  mirrors:
    "[Convert]::ToBase64String((Get-Content cert.pfx -Encoding Byte)), which only Windows PowerShell 5.1 can run",
  effect: "reads",
  output: "Base64",
  examples: [
    "# on the screen, or into another program",
    "vb365 cert to-base64 cert.pfx",
    "# into a file",
    "vb365 cert to-base64 cert.pfx --out-file base64.txt",
  ],
  arguments: { pfx: "The PFX file, a text file with its Base64, or - for standard input" },
  isText: () => true,
  showsSecrets: true,
  async run(context, { pfx }) {
    const { base64 } = await readCertificate(context, pfx);
    return { base64 };
  },
  text: ({ base64 }) => base64,
});
