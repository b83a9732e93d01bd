/** Programs of others that read and write PFX files. Debian has them as packages; keytool comes with any JDK. */

import { findProgram, installByApt, type Tool } from "./_tool.ts";

/** The tools, by the program and the package that has it. */
export const pfxTools: readonly Tool[] = [
  ["openssl", "openssl"],
  ["certtool", "gnutls-bin"],
  ["keytool", "default-jre-headless"],
].map(([program = "", packageName = ""]) => ({
  name: program,
  find: () => findProgram(program),
  install: () => installByApt(packageName),
  hint: `install ${program}, e.g. by \`apt-get install ${packageName}\``,
}));
