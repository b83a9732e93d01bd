/** Who may import whom: the rooms of the house, each with what its files may reach. */

/** The one line of order: a folder or a file of `src/` imports only what stands to its left, or in the same folder. */
export const order =
  "error versions names secrets asn1 crypto certificates transport client organizations backup ews jobs storage protection tenants"
    .split(" ");

/** Files that a room may import. */
export interface Door {
  to: RegExp;
  /** `types`: nothing that is there when the program runs. `lazily`: only when it is needed, or types. */
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

const generated: readonly Door[] = [
  { to: /^generated\/secrets\.ts$/ },
  { to: /^generated\/request_schemas\//, only: "lazily" },
  { to: /^generated\//, only: "types" },
];

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
    name: "src/transport/",
    files: /^src\/transport\//,
    doors: [{ to: /^src\// }],
    packages: "none",
    builtins: /^node:(https?|http|tls|net|stream|events|crypto|buffer)$/,
    without: machine,
  },
  {
    name: "src/",
    files: /^src\//,
    doors: [{ to: /^src\// }, ...generated],
    packages: ["openapi-fetch"],
    builtins: pure,
    without: machine,
  },
  { name: "mod.ts", files: /^mod\.ts$/, doors: [{ to: /^src\// }], packages: "none", builtins: none, without: machine },
  {
    name: "cli/deno/",
    files: /^cli\/deno\//,
    doors: [{ to: /^mod\.ts$/ }, { to: /^cli\// }],
    packages: "any",
    builtins: any,
    without: [],
  },
  {
    name: "cli/",
    files: /^cli\//,
    doors: [{ to: /^mod\.ts$/ }, { to: /^cli\// }, { to: /^sandbox\/mod\.ts$/, only: "types" }],
    packages: "any",
    builtins: pure,
    without: machine,
  },
  {
    name: "commands/index.ts",
    files: /^commands\/index\.ts$/,
    doors: [{ to: /^cli\// }, { to: /^commands\//, only: "lazily" }],
    packages: "none",
    builtins: none,
    without: machine,
  },
  {
    name: "commands/",
    files: /^commands\//,
    doors: [{ to: /^mod\.ts$/ }, { to: /^cli\// }, { to: /^commands\/shared\// }, { to: /^commands\/\w+\/_/ }],
    packages: "any",
    builtins: pure,
    without: machine,
  },
  {
    name: "sandbox/",
    files: /^sandbox\//,
    doors: [
      { to: /^sandbox\// },
      { to: /^generated\// },
      { to: /^src\/(versions|error|names|certificates\/certificate)\.ts$/ },
    ],
    packages: "any",
    builtins: any,
    without: ["console", "process"],
  },
  {
    name: "cli.ts",
    files: /^cli\.ts$/,
    doors: [{ to: /^cli\// }, { to: /^commands\/index\.ts$/ }, { to: /^sandbox\/mod\.ts$/, only: "lazily" }],
    packages: "any",
    builtins: any,
    without: [],
  },
  {
    name: "scripts/",
    files: /^scripts\//,
    doors: [
      { to: /^scripts\/((\w+\/)?_|tools\.ts$)/ },
      { to: /^mod\.ts$/ },
      { to: /^sandbox\/mod\.ts$/ },
      { to: /^(src\/versions|cli\/help|cli\/own\/(commands|index)|commands\/index)\.ts$/ },
      // The transport is measured below the client that hides it.
      { to: /^src\/transport\/transport\.ts$/ },
      { to: /^generated\//, only: "types" },
    ],
    packages: "any",
    builtins: any,
    without: [],
  },
  { name: "tests/", files: /^tests\//, doors: [{ to: /./ }], packages: "any", builtins: any, without: [] },
];
