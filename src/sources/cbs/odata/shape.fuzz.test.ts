/** Whatever JSON comes back, nothing but our own error comes out. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { observationsOf, type CbsTableClient } from "./client.ts";
import { CbsError } from "./cbs-error.ts";
import { mutateJson } from "./testing/mutate-json.ts";
import { smallTable, smallV3, smallV4 } from "./testing/small-tables.ts";
import { gather } from "./testing/world.ts";
import type { Transport } from "./transport.ts";
import { createV3Client } from "./v3.ts";
import { createV4Client } from "./v4.ts";

type Json = Record<string, unknown>;

const baseUrl = "https://x.example";
const versions = {
  v3: { answers: withLink(smallV3().answers, "odata.nextLink"), open: (transport: Transport) => createV3Client({ transport, baseUrl }) },
  v4: { answers: withLink(smallV4().answers, "@odata.nextLink"), open: (transport: Transport) => createV4Client({ transport, baseUrl }) },
};

/** With a link that says nothing, so that it can be mutated into one that does. */
function withLink(answers: ReadonlyMap<string, Json>, name: string): ReadonlyMap<string, Json> {
  return new Map([...answers].map(([path, answer]) => [path, { [name]: null, ...answer }]));
}

function replay(answers: ReadonlyMap<string, Json>): Transport {
  return {
    get: (url, where) => {
      const json = answers.get(new URL(url).pathname);
      return json === undefined
        ? Promise.reject(new CbsError("status", where, "status 404", "status 200"))
        : Promise.resolve({ bytes: new Uint8Array(), json });
    },
  };
}

async function readEverything(client: CbsTableClient): Promise<number> {
  await client.search("x");
  await client.table(smallTable);
  await client.codes(smallTable, "RegioS");
  await client.measures(smallTable);
  return (await gather(observationsOf(client, smallTable))).length;
}

const replacements = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(undefined, null, "", ".", "GM0001", -1, 1e308, [], {}, "http://[", "https://elsewhere.example/", "__proto__", "constructor"),
);

describe.each(["v3", "v4"] as const)("%s, given mutated answers", (version) => {
  const { answers, open } = versions[version];
  const paths = [...answers.keys()];

  it("reads the table whole or throws a CbsError, and nothing else", async () => {
    let refused = 0;
    const property = fc.asyncProperty(fc.nat(), fc.array(fc.nat(20), { maxLength: 4 }), replacements, async (which, path, replacement) => {
      const changed = paths[which % paths.length];
      const mutated = new Map(answers).set(changed, mutateJson(answers.get(changed), path, replacement) as Json);
      try {
        expect(await readEverything(open(replay(mutated)))).toBe(16);
      } catch (error) {
        if (!(error instanceof CbsError)) throw error;
        refused += 1;
      }
    });
    await fc.assert(property, { seed: 20_261_121, numRuns: 1500 });
    expect(refused).toBeGreaterThan(300);
  });
});
