/** The only file that names JMESPath. */

import { compile, type JSONValue, TreeInterpreter } from "npm:@jmespath-community/jmespath@1.3.0";
import { usage } from "../errors.ts";

type Tree = ReturnType<typeof compile>;

/** Reads a query once, so that a wrong one is refused before anything is sent. */
export function compileQuery(query: string): (data: unknown) => unknown {
  const tree = orRefuse("Cannot use the query", () => {
    const compiled = compile(query);
    check(compiled);
    return compiled;
  });
  return (data) => orRefuse("Cannot use the query on this data", () => TreeInterpreter.search(tree, plain(data)));
}

function orRefuse<T>(start: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const told = error instanceof Error ? error.message : "it is no JMESPath";
    throw usage(
      `${start}: ${error instanceof RangeError ? "it is nested too deep" : told}`,
      "JMESPath looks like this: [].{name: name, id: id} or [?type=='Office365'].name",
    );
  }
}

/** What is deeper would end the program on some data, which may have been written before. */
const deepest = 400;

/** Refuses what fails on any data: functions that there are not, steps of nothing, more levels than can be walked. */
function check(node: unknown, depth = 0): void {
  if (depth > deepest) throw new RangeError();
  if (typeof node !== "object" || node === null) return;
  for (const part of Object.values(node)) check(part, depth + 1);
  if ("type" in node && node.type === "Slice" && "step" in node && node.step === 0) {
    throw new Error("a slice goes on by 1 or more, or back");
  }
  checkFunction(node);
}

/** Calls a function with as many nulls: whether there is one, and how much it takes, shows before any type does. */
function checkFunction(node: object): void {
  if (!("type" in node && node.type === "Function" && "children" in node && Array.isArray(node.children))) return;
  const nothing = node.children.map(() => ({ type: "Literal", value: null }));
  try {
    TreeInterpreter.search({ ...node, children: nothing } as unknown as Tree, null);
  } catch (error) {
    if (error instanceof Error && /^(unknown function|invalid arity)/i.test(error.message)) throw error;
  }
}

function plain(data: unknown): JSONValue {
  return JSON.parse(JSON.stringify(data ?? null, (_, value) => typeof value === "bigint" ? String(value) : value));
}
