import { describe, expect, it } from "vitest";
import type { Estimate } from "./estimate.ts";
import { directlyStandardisedRate, indirectlyStandardisedRatio } from "./standardised-rate.ts";

// The test figures of PHEindicatormethods: nineteen age bands, the European standard population of 2013.
const observed = [127, 25, 18, 21, 12, 27, 48, 27, 29, 32, 32, 34, 45, 65, 38, 68, 74, 82, 91];
const people = [636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123, 207];
const standard = [5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000];
const referenceObserved = [10303, 2824, 0, 3615, 3641, 3490, 3789, 3213, 3031, 2771, 3089, 3490, 3595, 4745, 5514, 7125, 5694, 6210, 5757];
const referencePeople = [
  50520, 57173, 60213, 54659, 44345, 50128, 62163, 67423, 62899, 55463, 60479, 49974, 44140, 40888, 37239, 30819, 18136, 15325, 13918,
];
const bands = observed.map((count, band) => ({ observed: count, people: people[band], standard: standard[band] }));
const ofReference = observed.map((count, band) => ({
  observed: count,
  people: people[band],
  referenceObserved: referenceObserved[band],
  referencePeople: referencePeople[band],
}));
const nineCases = observed.map((_, band) => (band < 9 ? 1 : 0));

describe("directlyStandardisedRate", () => {
  // Expected values: PHEindicatormethods, calculate_dsr per 100,000.
  it("agrees with PHEindicatormethods", () => {
    const usual = directlyStandardisedRate(bands, 100_000) as Estimate;
    expect(usual.value).toBeCloseTo(10430.247991469423, 8);
    expect(usual.lower).toBeCloseTo(9717.709067985681, 8);
    expect(usual.upper).toBeCloseTo(11178.94091547925, 8);
    const wide = directlyStandardisedRate(bands, 100_000, 0.998) as Estimate;
    expect(wide.lower).toBeCloseTo(9323.2878802199, 8);
    expect(wide.upper).toBeCloseTo(11620.595999522058, 8);
  });

  it("is the plain rate where the standard has the ages of the place", () => {
    const own = bands.map((band) => ({ ...band, standard: band.people }));
    // By hand: 895 cases among 8,970 people.
    expect((directlyStandardisedRate(own) as Estimate).value).toBeCloseTo(895 / 8970, 14);
  });

  it("is withheld below ten cases, as Public Health England does", () => {
    const few = bands.map((band, index) => ({ ...band, observed: nineCases[index] }));
    expect(directlyStandardisedRate(few)).toEqual({ missing: "fewer-than-ten-cases" });
  });

  it("says why there is none", () => {
    const one = { observed: 12, people: 30, standard: 100 };
    expect(directlyStandardisedRate([])).toEqual({ missing: "no-bands" });
    expect(directlyStandardisedRate([{ ...one, people: 0 }])).toEqual({ missing: "empty-denominator" });
    expect(directlyStandardisedRate([{ ...one, standard: 0 }])).toEqual({ missing: "empty-denominator" });
    expect(directlyStandardisedRate([{ ...one, observed: -1 }])).toEqual({ missing: "negative" });
    expect(directlyStandardisedRate([{ ...one, people: NaN }])).toEqual({ missing: "not-a-number" });
  });
});

describe("indirectlyStandardisedRatio", () => {
  // Expected values: PHEindicatormethods, calculate_ISRatio.
  it("agrees with PHEindicatormethods", () => {
    const usual = indirectlyStandardisedRatio(ofReference) as Estimate;
    expect(895 / usual.value).toBeCloseTo(835.88356123117433, 9);
    expect(usual.value).toBeCloseTo(1.0707232939020275, 12);
    expect(usual.lower).toBeCloseTo(1.0017147712553987, 12);
    expect(usual.upper).toBeCloseTo(1.1432332872498949, 12);
    const wide = indirectlyStandardisedRatio(ofReference, 0.998) as Estimate;
    expect(wide.lower).toBeCloseTo(0.96351556196144, 12);
    expect(wide.upper).toBeCloseTo(1.18600704158763, 12);
  });

  it("agrees with PHEindicatormethods for nine cases, where the limits are exact", () => {
    const few = indirectlyStandardisedRatio(ofReference.map((band, index) => ({ ...band, observed: nineCases[index] }))) as Estimate;
    expect(few.lower).toBeCloseTo(0.00492338082509578, 13);
    expect(few.upper).toBeCloseTo(0.02043921455549973, 13);
  });

  it("says why there is none", () => {
    const one = { observed: 12, people: 30, referenceObserved: 5, referencePeople: 100 };
    expect(indirectlyStandardisedRatio([])).toEqual({ missing: "no-bands" });
    expect(indirectlyStandardisedRatio([{ ...one, referencePeople: 0 }])).toEqual({ missing: "empty-denominator" });
    expect(indirectlyStandardisedRatio([{ ...one, referenceObserved: 0 }])).toEqual({ missing: "empty-denominator" });
    expect(indirectlyStandardisedRatio([{ ...one, observed: Infinity }])).toEqual({ missing: "not-a-number" });
  });
});
