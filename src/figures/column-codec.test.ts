import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../demo/vintage.ts";
import { missingReasons, valueMarks } from "../terms/observation.ts";
import { byteLengthOf, decodeColumn, encodeColumn, layoutOf } from "./column-codec.ts";
import { marksOf, missingReasonOf, observationAt, statusOfMarks, statusOfMissing } from "./column.ts";

describe("column codec", () => {
  for (const [id, column] of demoVintage().columns) {
    it(`gives back what it was given for ${id}`, () => {
      const width = column.blocks[0].values instanceof Float64Array ? "float64" : "float32";
      const layout = layoutOf(column, width);
      expect(decodeColumn(id, layout, encodeColumn(column, layout))).toEqual(column);
    });
  }

  it("gives back any numbers, limits and statuses", () => {
    const shape = fc.record({ regions: fc.integer({ min: 0, max: 9 }), periods: fc.integer({ min: 1, max: 5 }), wide: fc.boolean(), limits: fc.boolean(), base: fc.boolean(), seed: fc.infiniteStream(fc.double()) });
    fc.assert(
      fc.property(fc.array(shape, { minLength: 1, maxLength: 4 }), (shapes) => {
        const wide = shapes[0].wide;
        const blocks = shapes.map(({ regions, periods, limits, base, seed }) => {
          const numbers = () => (wide ? new Float64Array(regions * periods) : new Float32Array(regions * periods)).map(() => seed.next().value as number);
          return {
            list: "x",
            level: "district" as const,
            division: 2024,
            regionCount: regions,
            periods: Array.from({ length: periods }, (_, index) => ({ period: `20${10 + index}JJ00`, table: "t" })),
            values: numbers(),
            ...(limits ? { lower: numbers(), upper: numbers() } : {}),
            ...(base ? { base: Float32Array.from(numbers()) } : {}),
            statuses: new Uint8Array(regions * periods).map((_, index) => index % 256),
          };
        });
        const column = { indicator: "x", blocks };
        const layout = layoutOf(column, wide ? "float64" : "float32");
        expect(decodeColumn("x", layout, encodeColumn(column, layout))).toEqual(column);
      }),
    );
  });

  it("refuses bytes that do not fit the layout", () => {
    const column = demoVintage().columns.get("inwoners");
    if (!column) throw new Error("the demo has inhabitants");
    const layout = layoutOf(column, "float64");
    const bytes = encodeColumn(column, layout);
    expect(() => decodeColumn("inwoners", layout, bytes.slice(8))).toThrow(`has ${byteLengthOf(layout) - 8} bytes`);
  });
});

describe("status bytes", () => {
  it("keep every set of marks", () => {
    fc.assert(
      fc.property(fc.subarray([...valueMarks]), (marks) => {
        expect(marksOf(statusOfMarks(marks))).toEqual(marks);
      }),
    );
  });

  for (const reason of missingReasons) {
    it(`keep the reason "${reason}"`, () => {
      expect(missingReasonOf(statusOfMissing(reason))).toBe(reason);
    });
  }

  it("never give a value where there is only a reason", () => {
    for (const column of demoVintage().columns.values()) {
      for (const block of column.blocks) {
        for (let region = 0; region < block.regionCount; region++) {
          block.periods.forEach((_, period) => {
            const observation = observationAt(block, region, period);
            expect("value" in observation).toBe(!Number.isNaN(block.values[region * block.periods.length + period]));
          });
        }
      }
    }
  });
});
