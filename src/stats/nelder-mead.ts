/**
 * Where is a function smallest, when all we can do is try?
 *
 * Method: the simplex method of Nelder and Mead (1965) with the usual
 * coefficients. It keeps one trial more than there are unknowns, and replaces the
 * worst by a reflection through the others, stretched where that pays and drawn
 * in where it does not. It needs no slopes and passes over kinks; it finds the
 * bottom of the valley it begins in, not the deepest valley.
 *
 * In:       the function, where to begin, how far the first trials lie apart, and
 *           how often the function may be asked.
 * Out:      the best point found and its value.
 *
 * @example
 * nelderMead((x) => (x[0] - 3) ** 2, Float64Array.of(0), { step: 1, most: 100 }).point // 3, to four decimals
 */

export interface LowestPoint {
  readonly point: Float64Array;
  readonly value: number;
}

export interface SimplexLimits {
  /** How far the first trials lie from the beginning, in each direction. */
  readonly step: number;
  /** How often the function may be asked. */
  readonly most: number;
}

// Trials that differ less than this, of their value, are the same.
const same = 1e-10;

/** The lowest point near the beginning. */
export function nelderMead(ask: (point: Float64Array) => number, begin: Float64Array, { step, most }: SimplexLimits): LowestPoint {
  const width = begin.length;
  let asked = 0;
  const tryAt = (point: Float64Array): LowestPoint => ({ point, value: (asked++, ask(point)) });
  const trials = [tryAt(begin.slice()), ...Array.from(begin, (_, k) => tryAt(begin.map((at, other) => (other === k ? at + step : at))))];

  /** The point beyond (positive) or before (negative) the middle of all but the worst, seen from the worst. */
  function beyond(factor: number): LowestPoint {
    const worst = trials[width].point;
    const point = new Float64Array(width);
    for (let k = 0; k < width; k++) {
      let sum = 0;
      for (let index = 0; index < width; index++) sum += trials[index].point[k];
      const middle = sum / width;
      point[k] = middle + factor * (middle - worst[k]);
    }
    return tryAt(point);
  }

  function drawTogether(): void {
    const best = trials[0].point;
    for (let index = 1; index <= width; index++) {
      trials[index] = tryAt(trials[index].point.map((at, k) => best[k] + (at - best[k]) / 2));
    }
  }

  function improveWorst(): void {
    const reflected = beyond(1);
    const worst = trials[width].value;
    if (reflected.value < trials[0].value) {
      const stretched = beyond(2);
      trials[width] = stretched.value < reflected.value ? stretched : reflected;
    } else if (reflected.value < trials[width - 1].value) {
      trials[width] = reflected;
    } else {
      const drawnIn = beyond(reflected.value < worst ? 0.5 : -0.5);
      if (drawnIn.value < Math.min(reflected.value, worst)) trials[width] = drawnIn;
      else drawTogether();
    }
  }

  const order = () => trials.sort((one, other) => one.value - other.value);
  order();
  const isDone = () => asked >= most || trials[width].value - trials[0].value <= same * Math.abs(trials[0].value);
  while (!isDone()) {
    improveWorst();
    order();
  }
  return trials[0];
}
