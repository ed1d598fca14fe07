/** How often does a place seem to have changed where none did? */
import { whoChanged } from "../../src/comparison/who-changed.ts";
import type { Block } from "../../src/figures/column.ts";
import { randomFrom, type Random } from "../../src/stats/random.ts";
import type { Check } from "./check.ts";
import type { CountedFigure } from "./ground.ts";
import { groupAround } from "./groups.ts";
import { relive } from "./relived.ts";

const others = 12;
const periods = 3;

export const changedAlarms: Check = {
  title: "Who changed, where nobody did",
  promise: `Where nobody changed, at most 5% of the groups of thirteen municipalities have one that is said to have moved otherwise than the others. For every share and rate, places with about as many
people are drawn for three years around one and the same real value each, as the source rounds it.`,
  runs: { full: 200, short: 10 },
  measure: ({ figures }, runs) => {
    const random = randomFrom(4007);
    const usable = figures.filter(({ level, regions, block }) => level === "municipality" && regions.length > others && block.periods.length >= periods);
    const groups = usable.flatMap((figure) => Array.from({ length: runs }, () => tryGroup(figure, random)).filter((outcome) => outcome !== undefined));
    return [{ what: "groups with somebody who is said to have moved", found: groups.filter(Boolean).length / groups.length, draws: groups.length, most: 0.05 }];
  },
};

/** Whether anybody is said to have moved; nothing where the figure has a break or no change at all. */
function tryGroup(figure: CountedFigure, random: Random): boolean | undefined {
  const group = groupAround(figure, random, others);
  const outcome = whoChanged(figure.indicator, stillBlock(figure, group, random), group.map((_, place) => place), periods - 1);
  return "missing" in outcome ? undefined : outcome.places.some(({ movement }) => movement !== "with-the-others");
}

/** The last years of these places, had nothing changed but by chance. */
function stillBlock(figure: CountedFigure, group: readonly number[], random: Random): Block {
  const last = Math.max(figure.period, periods - 1);
  const cells = group.flatMap((region) => Array.from({ length: periods }, () => relive(figure, region, random).values[0]));
  return {
    ...figure.block,
    regionCount: group.length,
    periods: figure.block.periods.slice(last - periods + 1, last + 1).map((one) => ({ ...figure.block.periods[figure.period], period: one.period })),
    values: Float64Array.from(cells),
    base: Float32Array.from(group.flatMap((region) => Array.from({ length: periods }, () => figure.bases[region]))),
    statuses: new Uint8Array(cells.length),
  };
}
