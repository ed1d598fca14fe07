/**
 * Panels of which we know the answer, for tests and for the honesty check.
 *
 * Outcomes follow a few common tides that reach each place in its own measure,
 * plus noise of the place: the model under which synthetic control is usually
 * examined (Abadie, Diamond & Hainmueller, 2010, appendix B). Nothing happens
 * anywhere, but for an effect that is added on purpose.
 */
import type { Panel } from "./panel.ts";
import { normalBy, randomFrom } from "./random.ts";

export interface Simulation {
  readonly seed: number;
  readonly places: number;
  readonly times: number;
  /** Parts of the other places that the first place is a mixture of; without them it is like all others. */
  readonly mixture?: readonly number[];
  readonly noise?: number;
  /** Added to the first place from this moment on. */
  readonly effect?: { readonly from: number; readonly size: number };
}

const tides = 2;

/** Places P0, P1, …; moments 1, 2, …; an outcome and two lasting characteristics that go with it. */
export function simulatePanel({ seed, places, times, mixture, noise = 1, effect }: Simulation): Panel {
  const random = randomFrom(seed);
  const normal = () => normalBy(random);
  const paths = Array.from({ length: tides }, () => cumulate(Array.from({ length: times }, normal)));
  const reach = mixFirst(Array.from({ length: places }, () => Array.from({ length: tides }, () => random() * 4)), mixture);
  const level = mixFirst(Array.from({ length: places }, () => [random() * 10]), mixture);
  const outcome = reach.map((own, place) =>
    Array.from({ length: times }, (_, time) => 50 + level[place][0] + own.reduce((sum, part, tide) => sum + part * paths[tide][time], 0) + noise * normal()),
  );
  const raised = mixFirst(outcome, mixture).map((row, place) => row.map((value, time) => (effect && place === 0 && time + 1 >= effect.from ? value + effect.size : value)));
  const lasting = (of: readonly (readonly number[])[], tide: number) => Float64Array.from(of.flatMap((row) => Array.from({ length: times }, () => row[tide])));
  return {
    units: Array.from({ length: places }, (_, place) => `P${place}`),
    times: Array.from({ length: times }, (_, time) => time + 1),
    variables: new Map([
      ["outcome", Float64Array.from(raised.flat())],
      ["first", lasting(reach, 0)],
      ["second", lasting(level, 0)],
    ]),
  };
}

/** The rows with the first one replaced by a mixture of those after it. */
function mixFirst(rows: readonly (readonly number[])[], mixture: readonly number[] | undefined): readonly (readonly number[])[] {
  if (!mixture) return rows;
  const mixed = rows[0].map((_, k) => mixture.reduce((sum, part, index) => sum + part * rows[index + 1][k], 0));
  return [mixed, ...rows.slice(1)];
}

function cumulate(steps: readonly number[]): readonly number[] {
  let at = 0;
  return steps.map((step) => (at += step));
}
