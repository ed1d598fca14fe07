/** How long it takes to find who resembles whom. */
import { districtFeatures, municipalityFeatures } from "../../src/comparison/features.ts";
import { explainLikeness, listAlike } from "../../src/comparison/likeness.ts";
import { stabilityOf } from "../../src/comparison/likeness-stability.ts";
import { usualChoice } from "../../src/comparison/group-choice.ts";
import { openSite } from "./site.ts";
import { median, milliseconds, timeRuns, type Measured } from "./table.ts";

export async function measureLikeness(root: string): Promise<Measured[]> {
  const { vintage } = openSite(root);
  const begin = performance.now();
  const table = municipalityFeatures(vintage);
  const districts = districtFeatures(vintage);
  const making = performance.now() - begin;
  const places = table.list.codes.map((_, place) => place);
  const one = median(await timeRuns(places.length, async (run) => listAlike(table, run, 12)));
  const all = median(await timeRuns(15, async () => places.map((place) => listAlike(table, place, 12))));
  const why = median(await timeRuns(200, async (run) => explainLikeness(table, run, run + 1)));
  const district = median(await timeRuns(200, async (run) => listAlike(districts, run, 12)));
  if (usualChoice.kind === "alike") stabilityOf(vintage, 0, usualChoice);
  const firm = median(await timeRuns(30, async (run) => (usualChoice.kind === "alike" ? stabilityOf(vintage, run, usualChoice) : undefined)));
  return [
    { what: `the tables of features, made once for a vintage (${table.features.length} of municipalities, ${districts.features.length} of districts)`, found: milliseconds(making) },
    { what: "the 12 most alike of one municipality", found: milliseconds(one), target: "≤ 0.2 ms", ratio: one / 0.2 },
    { what: `the same for all ${places.length}`, found: milliseconds(all), target: "≤ 50 ms", ratio: all / 50 },
    { what: "why one of them", found: milliseconds(why) },
    { what: `the 12 most alike of one district, out of ${districts.list.codes.length}`, found: milliseconds(district), target: "≤ 5 ms", ratio: district / 5 },
    { what: "how firm a group is: chosen again without each feature and each year", found: milliseconds(firm) },
  ];
}
