import { defineCommand } from "../../cli/command.ts";
import { describeNamed, type ProfileStatus } from "../../cli/connection/profile_status.ts";

/** A profile in a list. */
type Listed = Pick<ProfileStatus, "profile" | "server" | "version" | "username" | "problem"> & {
  /** Whether it counts when none is named. */
  readonly isDefault: boolean;
  /** `valid`, `to be renewed` and so on; null when there is none. */
  readonly session: string | null;
};

export const command = defineCommand({
  words: "profile list",
  summary: "List the profiles, and say which counts when none is named",
  description: "Nothing is sent, and no secret is shown. vb365 status says more of each.",
  effect: "reads",
  output: "ListedProfile",
  examples: ["vb365 profile list", "vb365 profile list --query '[?isDefault].profile'"],
  connects: true,
  scripts: "none",
  columns: {
    Profile: "profile",
    Default: "isDefault",
    Server: "server",
    Version: "version",
    Account: "username",
    Session: "session",
    Problem: "problem",
  },
  async run(context): Promise<Listed[]> {
    const { config } = await context.settings();
    const chosen = await config.defaultName();
    return await Promise.all((await config.names()).map(async (name) => {
      const { profile, server, version, username, session, problem } = await describeNamed(context, name);
      const isDefault = name === chosen;
      return { profile, isDefault, server, version, username, session: session?.state ?? null, problem };
    }));
  },
});
