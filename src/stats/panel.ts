/**
 * A panel: the same places, measured again and again.
 *
 * In:       places, moments in ascending order (years, mostly), and per variable
 *           a value for each place at each moment; NaN where nothing was measured.
 * Out:      values by place and moment, and means over a window in which something
 *           may be missing.
 *
 * @example
 * const panel = { units: ["A"], times: [2020, 2021, 2022], variables: new Map([["beer", Float64Array.of(20, NaN, 22)]]) };
 * meanOver(panel, { variable: "beer", from: 2020, to: 2022 }, 0) // { mean: 21, present: 2, asked: 3 }
 */
export interface Panel {
  readonly units: readonly string[];
  /** Ascending, each once. */
  readonly times: readonly number[];
  /** Per variable the cells, place by place; NaN where there is none. */
  readonly variables: ReadonlyMap<string, Float64Array>;
}

/** From and up to and including. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A characteristic to match on: the mean of a variable over a window. */
export interface Predictor extends Window {
  readonly variable: string;
}

export interface WindowMean {
  /** Undefined when nothing was measured in the window. */
  readonly mean: number | undefined;
  /** How many moments of the panel have a value, and how many lie in the window. */
  readonly present: number;
  readonly asked: number;
}

/** The mean of a variable over a window, of what is there. */
export function meanOver(panel: Panel, { variable, from, to }: Predictor, unit: number): WindowMean {
  const cells = cellsOf(panel, variable);
  const moments = panel.times.flatMap((time, index) => (time >= from && time <= to ? [index] : []));
  const values = moments.map((index) => cells[unit * panel.times.length + index]).filter((value) => !Number.isNaN(value));
  const sum = values.reduce((total, value) => total + value, 0);
  return { mean: values.length > 0 ? sum / values.length : undefined, present: values.length, asked: moments.length };
}

/** The cells of a variable that is known to be there. */
export function cellsOf(panel: Panel, variable: string): Float64Array {
  const cells = panel.variables.get(variable);
  if (!cells) throw new Error(`panel: no variable "${variable}"; there are ${[...panel.variables.keys()].join(", ")}`);
  return cells;
}

/** The same panel with only these moments. */
export function keepTimes(panel: Panel, keep: (time: number) => boolean): Panel {
  const kept = panel.times.flatMap((time, index) => (keep(time) ? [index] : []));
  const shorten = (cells: Float64Array) =>
    Float64Array.from({ length: panel.units.length * kept.length }, (_, cell) => cells[Math.floor(cell / kept.length) * panel.times.length + kept[cell % kept.length]]);
  return {
    units: panel.units,
    times: kept.map((index) => panel.times[index]),
    variables: new Map([...panel.variables].map(([name, cells]) => [name, shorten(cells)])),
  };
}
