/**
 * Do the programs of others read us? Every one that is installed here reads what we
 * publish, off a server that this starts itself.
 *
 *     npm run clients                  all programs; exit code 1 when one cannot read us
 *     npm run clients -- parquet       only those with this word in their name or in what they read
 *     npm run clients -- --packages D  folder in which the programs of npm were installed
 *     npm run clients -- --rules F     a ruleset for Spectral, such as the linter of the Dutch API Design Rules
 *     npm run clients -- --shapes F    SHACL shapes, such as those of DCAT-AP-NL
 *     npm run clients -- --write       also puts what was found in docs/clients.md
 *
 * `--rules` and `--shapes` may be given more than once. docs/clients.md tells how to get them all.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isFailed } from "./clients/outcome.ts";
import { inWords, renderReport, type Reported } from "./clients/report.ts";
import { withServer } from "./clients/server.ts";
import { tools } from "./clients/tools.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    packages: { type: "string" },
    rules: { type: "string", multiple: true, default: [] },
    shapes: { type: "string", multiple: true, default: [] },
    write: { type: "boolean", default: false },
  },
});

const root = join(import.meta.dirname, "..");
const document = join(root, "docs/clients.md");
const marker = "<!-- What follows is written by npm run clients -- --write -->";
const wanted = positionals.join(" ").toLowerCase();
const chosen = tools.filter(({ name, reads }) => `${name} ${reads}`.toLowerCase().includes(wanted));
const files = { packages: values.packages && resolve(values.packages), rules: values.rules.map((one) => resolve(one)), shapes: values.shapes.map((one) => resolve(one)) };

const reported = await withServer(root, {}, (address) =>
  withServer(root, { ESTAFETTE_ADDRESS: "https://estafette.example" }, (published) =>
    chosen.map((tool): Reported => {
      const outcome = tool.run({ address, published, ...files });
      console.log(`${tool.name}: ${inWords(outcome)}`);
      return { tool, outcome };
    }),
  ),
);

const report = renderReport(reported);
console.log(`\n${report}`);
if (values.write && wanted === "") {
  const [introduction] = readFileSync(document, "utf8").split(marker);
  writeFileSync(document, `${introduction}${marker}\n\n${report}\n`);
}
process.exitCode = reported.some(({ outcome }) => isFailed(outcome)) ? 1 : 0;
