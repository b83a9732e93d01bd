/** The commands that speak of the others, and so need the index of them. */

import type { Index } from "../command.ts";
import { load } from "../lazy.ts";

/** The index with these commands in it. */
export function withOwnCommands(index: Index): Index {
  const whole: Index = {
    ...index,
    "commands": {
      summary: "List all commands as data, for other programs",
      load: async () => {
        const { commandsCommand } = await load<typeof import("./commands.ts")>(import.meta, "./commands.ts");
        return { command: commandsCommand(whole) };
      },
    },
  };
  return whole;
}
