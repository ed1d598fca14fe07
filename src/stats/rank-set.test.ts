import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankSet, rankSets, simultaneousRankSets, type RankSet } from "./rank-set.ts";

const same = (size: number) => Array.from({ length: size }, () => ({ value: 0, error: 1 }));
const setsOf = (outcome: ReturnType<typeof rankSets>): readonly RankSet[] => ("sets" in outcome ? outcome.sets : []);

const some = fc.array(fc.record({ value: fc.double({ min: -5, max: 5, noNaN: true }), error: fc.double({ min: 0.1, max: 2, noNaN: true }) }), {
  minLength: 2,
  maxLength: 8,
});

describe("rankSets", () => {
  it("holds every rank for places that are the same", () => {
    expect(setsOf(rankSets(same(4)))).toEqual(same(4).map(() => ({ best: 1, worst: 4 })));
  });

  it("tells places apart that lie far from each other", () => {
    const places = [{ value: 9, error: 1 }, { value: 1, error: 1 }, { value: 0, error: 1 }];
    expect(setsOf(rankSets(places))).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 3 },
      { best: 2, worst: 3 },
    ]);
  });

  it("comes out the same every time, and the same for one place as among all", () => {
    const places = [3, 1, 4, 1, 5, 9, 2, 6].map((value) => ({ value, error: 1 }));
    expect(rankSets(places)).toEqual(rankSets(places));
    expect(rankSet(places, 5)).toEqual(setsOf(rankSets(places))[5]);
  });

  it("holds the rank that was measured, and fits in a wider set when all must hold together", () => {
    fc.assert(
      fc.property(some, (places) => {
        const [own, together] = [setsOf(rankSets(places, { draws: 200 })), setsOf(simultaneousRankSets(places, { draws: 200 }))];
        places.forEach(({ value }, place) => {
          const measured = 1 + places.filter((other) => other.value > value).length;
          expect(own[place].best <= measured && measured <= own[place].worst).toBe(true);
          expect(together[place].best <= measured && measured <= together[place].worst).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("turns round when high becomes low", () => {
    const places = [8, 3, 0, 7].map((value) => ({ value, error: 1 }));
    const turned = setsOf(simultaneousRankSets(places.map(({ value, error }) => ({ value: -value, error })), { draws: 4000 }));
    setsOf(simultaneousRankSets(places, { draws: 4000 })).forEach(({ best, worst }, place) => {
      expect(turned[place]).toEqual({ best: 5 - worst, worst: 5 - best });
    });
  });

  it("says why there is none", () => {
    expect(rankSets(same(1))).toEqual({ missing: "too-few-places" });
    expect(rankSet([...same(2), { value: NaN, error: 1 }], 0)).toEqual({ missing: "not-a-number" });
    expect(simultaneousRankSets([...same(2), { value: 1, error: 0 }])).toEqual({ missing: "no-error" });
  });
});

describe("simultaneousRankSets", () => {
  // The 5% point of the studentised range of ten means with known error is 4.474 (Pearson & Hartley, table 29):
  // ten places with equal errors are told apart from that distance on. With 4,000 draws it is known to about 0.06.
  it("tells the tenth place apart from where Tukey's range says", () => {
    const withLast = (value: number) => [...same(9), { value, error: 1 }];
    const last = (value: number) => setsOf(simultaneousRankSets(withLast(value), { draws: 4000 }))[9];
    expect(last(4.3)).toEqual({ best: 1, worst: 10 });
    expect(last(4.65)).toEqual({ best: 1, worst: 1 });
  });
});
