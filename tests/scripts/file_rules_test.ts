/** The rules of sizes, each against files that break it and nothing else. */

import assert from "node:assert/strict";
import {
  codeLines,
  crowdedRooms,
  deepRooms,
  documentFaults,
  fileFaults,
  mostDocumentLines,
  mostFiles,
  mostLines,
} from "../../scripts/check/_file_rules.ts";

const lines = (count: number) => "const one = 1;\n".repeat(count);

Deno.test("fileFaults() refuses a file of more lines than a file may have", () => {
  assert.deepEqual(fileFaults("src/x.ts", lines(mostLines)), []);
  assert.match(
    fileFaults("src/x.ts", lines(mostLines + 1))[0] ?? "",
    /^src\/x\.ts: 301 lines of code, 300 are the most/,
  );
});

Deno.test("documentFaults() refuses a document of more lines than a document may have", () => {
  assert.deepEqual(documentFaults("openapi/v9.yaml", "a: 1\n".repeat(mostDocumentLines)), []);
  assert.deepEqual(documentFaults("openapi/v9.yaml", "a: 1\n".repeat(mostDocumentLines + 1)), [
    "openapi/v9.yaml: 601 lines, 600 are the most",
  ]);
});

Deno.test("codeLines() counts neither doc comments nor blank lines", () => {
  assert.equal(
    codeLines("/** One\n * two\n */\nexport const a = 1;\n\n  /** Three. */\n// why\nexport const b = 2;\n"),
    3,
  );
});

Deno.test("fileFaults() refuses a promise for later", () => {
  assert.match(fileFaults("src/x.ts", `// ${"TO" + "DO"}: later\n`)[0] ?? "", /do it or file it/);
});

Deno.test("crowdedRooms() names a room with more files than a room may have", () => {
  const room = Array.from({ length: mostFiles + 1 }, (_, at) => `src/room/file${at}.ts`);
  assert.deepEqual(crowdedRooms(room.slice(1)), []);
  assert.deepEqual(crowdedRooms(room), ["src/room/: 16 files, 15 are the most"]);
});

Deno.test("deepRooms() names a file below two folders", () => {
  assert.deepEqual(deepRooms(["src/room/file.ts", "tests/src/room/file_test.ts"]), []);
  assert.deepEqual(deepRooms(["src/room/deep/file.ts"]), ["src/room/deep/file.ts: lies deeper than two folders"]);
});

Deno.test("fileFaults() refuses a test that changes the folder or the environment of all tests", () => {
  for (const call of ["chdir(folder)", 'env.set("HOME", folder)', 'env.delete("HOME")']) {
    const text = `${"Deno."}${call};\n`;
    assert.match(fileFaults("tests/cli/x_test.ts", text)[0] ?? "", /changes what all tests share/);
    assert.deepEqual(fileFaults("tests/cli/_x.ts", text), []);
  }
});

Deno.test("fileFaults() lets a list of exports be as long as what there is to offer, and nothing else", () => {
  const list = `/** Words. */\n${'export {\n  one,\n} from "./one.ts";\n'.repeat(mostLines)}`;
  assert.deepEqual(fileFaults("mod.ts", list), []);
  assert.equal(fileFaults("mod.ts", `${list}const one = 1;\n`).length, 1);
});
