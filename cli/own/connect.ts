/** `connect`, only for programs that talk to `vb365 serve`: signs in, and keeps the session as long as the process lives. */

import { type Command, defineCommand } from "../command.ts";

export const command: Command = defineCommand({
  words: "connect",
  summary: "Sign in, and stay signed in until this process ends",
  effect: "reads",
  output: "Connection",
  examples: ["connect --server vb365.example.com"],
  connects: true,
  async run(context) {
    const { server, version } = await context.connect();
    const settings = await context.settings();
    const { name, isBound } = await settings.chosen();
    const username = await settings.username() ?? null;
    return { server, version, username, profile: isBound ? name : null };
  },
});
