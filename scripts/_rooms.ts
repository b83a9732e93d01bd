/** Who may import whom, as a table: each room of the house, and what its files may reach. */

/** Files that a room may import. */
export interface Door {
  to: RegExp;
  /** `types`: nothing that is there when the program runs. `lazily`: only by `await import("…")`, or types. */
  only?: "types" | "lazily";
}

/** One room. A file belongs to the first room that it fits. */
export interface Room {
  name: string;
  files: RegExp;
  doors: readonly Door[];
  /** Packages from npm: none, any, or only by `await import("…")` but for those named. */
  packages: "none" | "any" | readonly string[];
  /** Modules of the runtime. */
  builtins: RegExp;
  /** Globals that reach the machine, which the room must not name. */
  without: readonly string[];
}

const none = /^$/;
const any = /^node:/;
const pure = /^node:(crypto|buffer|util)$/;
const machine = ["Deno", "console", "process"];

/** The rooms. `docs/architecture.md` says why. */
export const rooms: readonly Room[] = [
  {
    name: "generated/",
    files: /^generated\//,
    doors: [{ to: /^generated\// }],
    packages: "none",
    builtins: none,
    without: machine,
  },
  {
    name: "src/transport",
    files: /^src\/transport(\.ts$|\/)/,
    doors: [{ to: /^src\// }],
    packages: "none",
    builtins: /^node:(https?|http|tls|net|stream|events|crypto|buffer)$/,
    without: machine,
  },
  {
    name: "src/",
    files: /^src\//,
    doors: [
      { to: /^src\// },
      { to: /^generated\/request_schemas\//, only: "lazily" },
      { to: /^generated\//, only: "types" },
    ],
    packages: ["openapi-fetch"],
    builtins: pure,
    without: machine,
  },
  { name: "mod.ts", files: /^mod\.ts$/, doors: [{ to: /^src\// }], packages: "none", builtins: none, without: machine },
  {
    name: "commands/_*_deno.ts",
    files: /^commands\/_\w+_deno\.ts$/,
    doors: [{ to: /^mod\.ts$/ }, { to: /^commands\/_/ }],
    packages: "any",
    builtins: any,
    without: [],
  },
  {
    name: "commands/_index.ts",
    files: /^commands\/_index\.ts$/,
    doors: [{ to: /^commands\/_/ }, { to: /^commands\//, only: "lazily" }],
    packages: "none",
    builtins: none,
    without: machine,
  },
  {
    name: "commands/",
    files: /^commands\//,
    doors: [{ to: /^mod\.ts$/ }, { to: /^commands\/_/ }],
    packages: "any",
    builtins: pure,
    without: machine,
  },
  {
    name: "sandbox/",
    files: /^sandbox\//,
    doors: [{ to: /^sandbox\// }, { to: /^generated\// }, { to: /^src\/(versions|certificate|error)\.ts$/ }],
    packages: "any",
    builtins: any,
    without: ["console", "process"],
  },
  {
    name: "cli.ts",
    files: /^cli\.ts$/,
    doors: [
      { to: /^mod\.ts$/ },
      { to: /^commands\/_/ },
      { to: /^sandbox\/mod\.ts$/, only: "lazily" },
    ],
    packages: "any",
    builtins: any,
    without: [],
  },
  {
    name: "scripts/",
    files: /^scripts\//,
    doors: [
      { to: /^scripts\/_/ },
      { to: /^mod\.ts$/ },
      { to: /^sandbox\/mod\.ts$/ },
      // The command reference is made from the commands.
      { to: /^commands\/_(help|index)\.ts$/ },
      // The transport is measured below the client that hides it.
      { to: /^src\/transport\.ts$/ },
      { to: /^generated\//, only: "types" },
    ],
    packages: "any",
    builtins: any,
    without: [],
  },
  { name: "tests/", files: /^tests\//, doors: [{ to: /./ }], packages: "any", builtins: any, without: [] },
];
