/** Who may import whom: the rooms of the house, each with what its files may reach. */

import { entryNames } from "../_files.ts";

/** The one line of order: a folder or a file of `src/` imports only what stands to its left, or in the same folder. */
export const order =
  ("error runtime versions names time secrets json kinds spelling asn1 crypto certificates transport " +
    "client organizations backup ews storage jobs protection tenants bulk")
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
  /** Whether what is needed later comes by `load()` of `cli/lazy.ts`, as a literal `import("…")` slows every start. */
  loadsByName?: true;
  /** Globals that reach the machine, which the room must not name. */
  without: readonly string[];
}

/** The module's entries: what one server takes, and the parts that a script may want by themselves or not at all. */
export const entries = new RegExp(`^(${entryNames.join("|")})\\.ts$`);

const none = /^$/;
const any = /^node:/;
const pure = /^node:(crypto|buffer|util)$/;
const machine = ["Deno", "console", "process"];

const generated: readonly Door[] = [
  { to: /^generated\/(secrets|kinds)\.ts$/ },
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
    // node:tls does not say everything that is wrong with a certificate; Deno's own TLS does.
    name: "src/transport/socket.ts",
    files: /^src\/transport\/socket\.ts$/,
    doors: [{ to: /^src\// }],
    packages: "none",
    builtins: /^node:(stream|tls)$/,
    without: ["console", "process"],
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
  { name: "mod.ts", files: entries, doors: [{ to: /^src\// }], packages: "none", builtins: none, without: machine },
  {
    name: "cli/deno/, cli/node/",
    loadsByName: true,
    files: /^cli\/(deno|node)\//,
    doors: [{ to: entries }, { to: /^cli\// }],
    packages: "any",
    builtins: any,
    without: [],
  },
  {
    name: "cli/",
    loadsByName: true,
    files: /^cli\//,
    doors: [
      { to: entries },
      { to: /^cli\// },
      { to: /^sandbox\/mod\.ts$/, only: "types" },
    ],
    packages: "any",
    builtins: pure,
    without: machine,
  },
  {
    name: "commands/index.ts",
    loadsByName: true,
    files: /^commands\/index(_\w+)?\.ts$/,
    doors: [{ to: /^cli\// }, { to: /^commands\/index_\w+\.ts$/ }, { to: /^commands\//, only: "lazily" }],
    packages: "none",
    builtins: none,
    without: machine,
  },
  {
    name: "commands/",
    loadsByName: true,
    files: /^commands\//,
    doors: [{ to: entries }, { to: /^cli\// }, { to: /^commands\/(shared|manifest)\// }, { to: /^commands\/\w+\/_/ }],
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
      { to: /^src\/(versions|error|names|spelling|certificates\/certificate)\.ts$/ },
    ],
    packages: "any",
    builtins: any,
    without: ["console", "process"],
  },
  {
    name: "cli.ts",
    loadsByName: true,
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
      { to: entries },
      { to: /^sandbox\/mod\.ts$/ },
      { to: /^(src\/versions|cli\/help|cli\/(own\/(commands|index)|version)|commands\/index)\.ts$/ },
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
