import { describe, expect, it } from "vitest";
import type { PublishedObservation } from "../odata/client.ts";
import { withMargins } from "./with-margins.ts";

const part = (Marges: string, value: number, region = "NL01"): PublishedObservation => ({
  measure: "M1",
  dimensions: { RegioS: region, Marges },
  attribute: "",
  id: `${Marges}${region}`,
  value,
  marks: [],
});

describe("withMargins", () => {
  // Experienced health of the Netherlands in 2020, StatLine 85012NED.
  it("holds everything until the last page, for the limits may come with another page", () => {
    const arranger = withMargins("85012NED");
    expect(arranger.add([part("MW00000", 79.1), part("MOG0095", 78.9)])).toEqual([]);
    expect(arranger.add([part("MBG0095", 79.2)])).toEqual([]);
    expect(arranger.finish()).toMatchObject([{ dimensions: { RegioS: "NL01" }, value: 79.1, lower: 78.9, upper: 79.2 }]);
  });

  it("lets a few estimates be without a limit", () => {
    const arranger = withMargins("85012NED");
    const whole = Array.from({ length: 9 }, (_, index) => ["MW00000", "MOG0095", "MBG0095"].map((code) => part(code, 5, `GM000${index}`))).flat();
    arranger.add([...whole, part("MW00000", 0, "GM0010")]);
    expect(arranger.finish().filter(({ lower }) => lower === undefined)).toHaveLength(1);
  });

  it("refuses a table of which the limits did not come", () => {
    const arranger = withMargins("85012NED");
    arranger.add([part("MW00000", 79.1), part("MOG0095", 78.9)]);
    expect(() => arranger.finish()).toThrow("0 of 1 estimates have both limits; expected at least 90%");
  });

  it("refuses an estimate outside its own limits", () => {
    const arranger = withMargins("85012NED");
    arranger.add([part("MW00000", 79.1), part("MOG0095", 79.2), part("MBG0095", 78.9)]);
    expect(() => arranger.finish()).toThrow("M1 of NL01 is 79.1, between 79.2 and 78.9; expected an estimate within its limits");
  });

  it.each(["MOG0099", undefined])("refuses a margin it does not know: %s", (Marges) => {
    const strange = { ...part("MW00000", 5), dimensions: Marges ? { Marges } : {} };
    expect(() => withMargins("85012NED").add([strange as PublishedObservation])).toThrow(`code "${Marges}" in Marges; expected MW00000, MOG0095, MBG0095`);
  });
});
