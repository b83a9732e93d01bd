/** The only file that names JMESPath. */

import { compile, type JSONValue, TreeInterpreter } from "npm:@jmespath-community/jmespath@1.3.0";
import { usage } from "../errors.ts";

/** Reads a query once, so that a wrong one is refused before anything is sent. */
export function compileQuery(query: string): (data: unknown) => unknown {
  try {
    const tree = compile(query);
    return (data) => TreeInterpreter.search(tree, plain(data));
  } catch (error) {
    throw usage(
      `Cannot use the query: ${error instanceof Error ? error.message : "it is no JMESPath"}`,
      "JMESPath looks like this: [].{name: name, id: id} or [?type=='Office365'].name",
    );
  }
}

function plain(data: unknown): JSONValue {
  return JSON.parse(JSON.stringify(data ?? null));
}
