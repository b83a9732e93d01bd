/** Lints the documents in `openapi/` with Redocly's recommended rules: `deno task check:spec`. */

import { fileURLToPath } from "node:url";
import { listFiles, root } from "./_files.ts";
import { createConfig, lint } from "./_openapi.ts";
import { conclude } from "./_say.ts";

const config = await createConfig({ extends: ["recommended"] });
const documents = await listFiles("openapi/", /^openapi\/v\d+\.yaml$/);
const found: string[] = [];
for (const document of documents) {
  const problems = await lint({ ref: fileURLToPath(new URL(document, root)), config });
  for (const { ruleId, message, location } of problems) {
    found.push(`${document}${location[0]?.pointer ?? ""}: ${message} (${ruleId})`);
  }
}
conclude(found, `${documents.length} documents keep to the recommended rules`);
