/**
 * Which mixture of given points lies nearest to a target?
 *
 * A mixture takes a part of every point: parts of zero or more that add up to
 * one. It is the question inside a synthetic control (which mixture of other
 * places looks most like this one?), asked thousands of times there with other
 * weights on the coordinates, so it has to be answered exactly and fast.
 *
 * Method: the nearest point of a polytope (Wolfe, 1976). It keeps a small set of
 * points, finds the nearest mixture of those in closed form, adds the point that
 * reaches farthest towards the target, and drops points whose part would become
 * negative. It ends after finitely many steps in the exact answer. The set that
 * answered the previous question is where the next one begins.
 *
 * In:       points as rows of coordinates, already minus the target; per question
 *           how much each coordinate counts.
 * Out:      the squared distance left, the points that take part, their parts.
 * Not here: how much coordinates should count (predictor-weights.ts).
 *
 * @example
 * const solver = createMixtureSolver({ rows: Float64Array.of(-1, 3), count: 2, width: 1 });
 * solver.solve(Float64Array.of(1)); // 0
 * solver.weights(); // 0.75, 0.25
 */
import { factorise, solveFactorised } from "./cholesky.ts";

/** Points as rows of coordinates, seen from the target. */
export interface Points {
  readonly rows: Float64Array;
  readonly count: number;
  readonly width: number;
}

export interface MixtureSolver {
  /** Finds the nearest mixture when coordinate k counts `metric[k]` times; gives the squared distance left. */
  readonly solve: (metric: Float64Array) => number;
  /** How many points take part. */
  readonly size: () => number;
  /** The points that take part: the first `size()` entries. */
  readonly members: Int32Array;
  /** Their parts, in the same order. */
  readonly parts: Float64Array;
  /** The parts of all points. */
  readonly weights: () => Float64Array;
  /**
   * How the parts of the members answer when something pulls at each of them:
   * overwrites `pull` with the x that solves G·x = pull − constant and adds up to
   * zero, where G holds the products of the members in the metric.
   */
  readonly respond: (pull: Float64Array) => void;
  /** Forgets the previous answer, so that the next one depends on its question only. */
  readonly forget: () => void;
}

// Of the largest squared distance: where the rounding errors of 64-bit numbers begin.
const precision = 1e-13;
const leastPart = 1e-12;
// Squares below this have lost their digits.
const leastLength = 1e-250;

/** A solver for one set of points; it remembers its last answer as the place to begin. */
export function createMixtureSolver({ rows, count, width }: Points): MixtureSolver {
  const most = Math.min(count, width + 1);
  const members = new Int32Array(most + 1);
  const parts = new Float64Array(most + 1);
  const wished = new Float64Array(most + 1);
  const ones = new Float64Array(most + 1);
  const factor = new Float64Array((most + 1) ** 2);
  const position = new Float64Array(width);
  const largest = largestSquares(rows, count, width);
  const stride = most + 1;
  let size = 0;

  function product(one: number, other: number, metric: Float64Array): number {
    let sum = 0;
    for (let k = 0, a = one * width, b = other * width; k < width; k++) sum += metric[k] * rows[a + k] * rows[b + k];
    return sum;
  }

  /** Sets `wished` to the nearest mixture of the members, whose parts may be negative here. */
  function solveMembers(metric: Float64Array): void {
    let longest = 0;
    for (let a = 0; a < size; a++) {
      for (let b = 0; b <= a; b++) factor[a * stride + b] = product(members[a], members[b], metric);
      longest = Math.max(longest, factor[a * stride + a]);
    }
    const shift = longest > leastLength ? longest : 1;
    // One constant added to all products changes nothing, since parts add up to one, and keeps the matrix regular.
    for (let a = 0; a < size; a++) for (let b = 0; b <= a; b++) factor[a * stride + b] += shift;
    factorise(factor, size, stride);
    ones.fill(1, 0, size);
    solveFactorised(factor, size, stride, ones);
    const total = sumOf(ones, size);
    for (let a = 0; a < size; a++) wished[a] = ones[a] / total;
  }

  /** Walks towards `wished` until a part becomes zero, and drops it; true when it gets there. */
  function arriveAtWished(): boolean {
    let reach = 1;
    for (let a = 0; a < size; a++) {
      if (wished[a] <= leastPart) reach = Math.min(reach, parts[a] / (parts[a] - wished[a]));
    }
    let kept = 0;
    for (let a = 0; a < size; a++) {
      const part = parts[a] + reach * (wished[a] - parts[a]);
      if (reach < 1 && part <= leastPart) continue;
      members[kept] = members[a];
      parts[kept++] = part;
    }
    const arrived = kept === size;
    size = kept;
    return arrived;
  }

  function settle(metric: Float64Array): void {
    do solveMembers(metric);
    while (!arriveAtWished());
  }

  /** Puts `position` at the mixture, each coordinate times its metric; gives the squared distance. */
  function placeMixture(metric: Float64Array): number {
    position.fill(0);
    for (let a = 0; a < size; a++) {
      for (let k = 0, row = members[a] * width; k < width; k++) position[k] += parts[a] * rows[row + k];
    }
    let distance = 0;
    for (let k = 0; k < width; k++) {
      distance += metric[k] * position[k] * position[k];
      position[k] *= metric[k];
    }
    return distance;
  }

  /** How far a point reaches in the direction of the mixture: the lower, the nearer to the target. */
  function reachOf(point: number): number {
    let sum = 0;
    for (let k = 0, row = point * width; k < width; k++) sum += rows[row + k] * position[k];
    return sum;
  }

  function findFarthest(): number {
    let [farthest, least] = [0, Infinity];
    for (let point = 0; point < count; point++) {
      const reach = reachOf(point);
      if (reach < least) [farthest, least] = [point, reach];
    }
    return farthest;
  }

  function begin(metric: Float64Array): void {
    let least = Infinity;
    for (let point = 0; point < count; point++) {
      const length = product(point, point, metric);
      if (length < least) [least, members[0]] = [length, point];
    }
    parts[0] = 1;
    size = 1;
  }

  function isMember(point: number): boolean {
    for (let a = 0; a < size; a++) if (members[a] === point) return true;
    return false;
  }

  function solve(metric: Float64Array): number {
    let tolerance = 0;
    for (let k = 0; k < width; k++) tolerance += precision * metric[k] * largest[k];
    if (size === 0) begin(metric);
    settle(metric);
    for (let step = 0; ; step++) {
      const distance = placeMixture(metric);
      const point = findFarthest();
      if (distance - reachOf(point) <= tolerance || isMember(point) || size === most || step === 10 * count) return distance;
      members[size] = point;
      parts[size++] = 0;
      settle(metric);
    }
  }

  function respond(pull: Float64Array): void {
    solveFactorised(factor, size, stride, pull);
    const excess = sumOf(pull, size) / sumOf(ones, size);
    for (let a = 0; a < size; a++) pull[a] -= ones[a] * excess;
  }

  function weights(): Float64Array {
    const all = new Float64Array(count);
    for (let a = 0; a < size; a++) all[members[a]] = parts[a];
    return all;
  }

  return { solve, respond, weights, members, parts, size: () => size, forget: () => void (size = 0) };
}

/** Per coordinate the largest square among the points. */
function largestSquares(rows: Float64Array, count: number, width: number): Float64Array {
  const largest = new Float64Array(width);
  for (let cell = 0; cell < count * width; cell++) {
    largest[cell % width] = Math.max(largest[cell % width], rows[cell] * rows[cell]);
  }
  return largest;
}

function sumOf(values: Float64Array, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += values[index];
  return sum;
}
