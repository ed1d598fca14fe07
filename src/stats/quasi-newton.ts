/**
 * Where is a function smallest, when we know its slopes?
 *
 * Method: Broyden, Fletcher, Goldfarb and Shanno (1970), with a step that is
 * shortened until the function has gone down enough (Armijo, 1966). It learns
 * the curvature from the slopes it meets, so it needs few trials; at a kink it
 * stops, and nelder-mead.ts goes on.
 *
 * In:       a function that gives its value and writes its slopes, where to begin,
 *           the longest step in any direction, and how many steps at most.
 * Out:      the best point found and its value.
 *
 * @example
 * const parabola = (x: Float64Array, slopes: Float64Array) => ((slopes[0] = 2 * (x[0] - 3)), (x[0] - 3) ** 2);
 * quasiNewton(parabola, Float64Array.of(0), { longest: 4, most: 20 }).point // 3
 */
import type { LowestPoint } from "./nelder-mead.ts";

export type SlopedFunction = (point: Float64Array, slopes: Float64Array) => number;

export interface StepLimits {
  /** The longest step in the direction of one unknown. */
  readonly longest: number;
  /** How many steps at most. */
  readonly most: number;
}

const enoughDescent = 1e-4;
const shortening = 0.4;
const mostShortenings = 12;
// A step that gains less than this, of the value, is the last one.
const leastGain = 1e-10;

/** The lowest point near the beginning. */
export function quasiNewton(ask: SlopedFunction, begin: Float64Array, { longest, most }: StepLimits): LowestPoint {
  const width = begin.length;
  let [point, slopes] = [begin.slice(), new Float64Array(width)];
  let value = ask(point, slopes);
  const curvature = createCurvature(width);

  for (let step = 0; step < most; step++) {
    const direction = curvature.descend(slopes);
    const slope = dot(direction, slopes);
    const next = slope < 0 ? walk(ask, { point, value, slope, direction, longest }) : undefined;
    if (!next) {
      if (curvature.isFresh()) break;
      curvature.reset();
      continue;
    }
    curvature.learn(difference(next.point, point), difference(next.slopes, slopes));
    const gain = value - next.value;
    ({ point, slopes, value } = next);
    if (gain <= leastGain * Math.abs(value)) break;
  }
  return { point, value };
}

interface Walk {
  readonly point: Float64Array;
  readonly value: number;
  readonly slope: number;
  readonly direction: Float64Array;
  readonly longest: number;
}

/** A step in the direction, short enough to go down; undefined when there is none. */
function walk(ask: SlopedFunction, { point, value, slope, direction, longest }: Walk) {
  let length = Math.min(1, longest / direction.reduce((most, part) => Math.max(most, Math.abs(part)), 0));
  for (let trial = 0; trial < mostShortenings; trial++, length *= shortening) {
    const next = point.map((at, k) => at + length * direction[k]);
    const slopes = new Float64Array(point.length);
    const there = ask(next, slopes);
    if (there <= value + enoughDescent * length * slope) return { point: next, slopes, value: there };
  }
  return undefined;
}

/** What is known of the curvature: the inverse of the second derivatives, guessed and learnt. */
function createCurvature(width: number) {
  const inverse = new Float64Array(width * width);
  let fresh = true;

  function reset(scale = 0): void {
    inverse.fill(0);
    for (let k = 0; k < width; k++) inverse[k * width + k] = scale;
    fresh = true;
  }

  function times(vector: Float64Array): Float64Array {
    return vector.map((_, row) => {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += inverse[row * width + k] * vector[k];
      return sum;
    });
  }

  /** Where to go; without knowledge straight down, one unit in the steepest direction. */
  function descend(slopes: Float64Array): Float64Array {
    if (!fresh) return times(slopes).map((part) => -part);
    const steepest = slopes.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
    return steepest > 0 ? slopes.map((part) => -part / steepest) : slopes;
  }

  function learn(moved: Float64Array, changed: Float64Array): void {
    const product = dot(moved, changed);
    const squared = dot(changed, changed);
    if (!(product > 1e-12 * squared)) return;
    if (fresh) reset(product / squared);
    fresh = false;
    const seen = times(changed);
    const share = (1 + dot(changed, seen) / product) / product;
    for (let row = 0; row < width; row++) {
      for (let k = 0; k < width; k++) {
        inverse[row * width + k] += share * moved[row] * moved[k] - (seen[row] * moved[k] + moved[row] * seen[k]) / product;
      }
    }
  }

  return { descend, learn, reset: () => reset(), isFresh: () => fresh };
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < one.length; k++) sum += one[k] * other[k];
  return sum;
}

function difference(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, k) => value - other[k]);
}
