/** Whatever comes instead of the answer about a table with further dimensions: it is taken whole and sound, or refused. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { askPublished } from "../../../../test/ask-published.ts";
import { whenPublished } from "../../../../test/published-files.ts";
import { crimeTable, healthTable, type PublishedTable } from "../../../../test/published-tables.ts";
import type { Measurement } from "../../../terms/measurement.ts";
import { CbsError } from "../odata/cbs-error.ts";
import { mutateJson } from "../odata/testing/mutate-json.ts";
import { RefusedTable } from "./refused-table.ts";

const parts = ["TableInfos", "DataProperties", "Perioden", "Leeftijd", "UntypedDataSet", "ODataCatalog"];
const replacements = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, null, "", ".", "GM9999", "NL00      ", "MBG0095", "1.1.1 ", "  -3", "NaN", 1e308, [], {}, "__proto__", "constructor"));

/** A few rows of the monitor; all municipalities of one kind of crime, for fewer would be refused. */
function fewRows(table: PublishedTable): PublishedTable {
  const isKept = (row: PublishedTable["rows"][number]) => row.SoortMisdrijf === "1.1.1 " || ["NL01", "GM0014", "GM0150", "GM0363"].includes(String(row.RegioS).trim());
  return { ...table, rows: table.rows.filter(isKept) };
}

function checkSound(measurements: readonly Measurement[]): void {
  const names = measurements.map(({ measure, region, period }) => `${measure} ${region} ${period}`);
  expect(new Set(names).size).toBe(names.length);
  for (const { value, lower, upper, level } of measurements) {
    expect(typeof value === "string" || Number.isFinite(value)).toBe(true);
    expect(["country", "municipality"]).toContain(level);
    const isOutside = typeof value === "number" && lower !== undefined && upper !== undefined && (value < lower || value > upper);
    expect(isOutside).toBe(false);
  }
}

whenPublished("tables with further dimensions, given mutated answers", () => {
  it.each([
    ["the health monitor", () => fewRows(healthTable(2020))],
    ["registered crime", () => fewRows(crimeTable(2025))],
  ])("takes %s whole and sound, or refuses it, and nothing else", async (_, tableOf) => {
    const table = tableOf();
    const outcomes = { taken: 0, refused: 0 };
    const property = fc.asyncProperty(fc.constantFrom(...parts), fc.array(fc.nat(60), { minLength: 1, maxLength: 3 }), replacements, async (on, path, replacement) => {
      try {
        const { read } = await askPublished(table, [{ kind: "other-body", on, change: (json) => mutateJson(json, [0, ...path], replacement) }]);
        checkSound([...read.measurements]);
        outcomes.taken += 1;
      } catch (error) {
        if (!(error instanceof CbsError) && !(error instanceof RefusedTable)) throw error;
        outcomes.refused += 1;
      }
    });
    await fc.assert(property, { seed: 20_261_122, numRuns: 150 });
    expect([outcomes.taken > 10, outcomes.refused > 10, outcomes]).toEqual([true, true, outcomes]);
  }, 120_000);
});
