/**
 * Where does a value stand between the left and the right edge of a chart?
 *
 * A scale turns a value into a fraction from 0 (left) to 1 (right). A value
 * outside the domain stands at the edge. The edges keep a hair's breadth free,
 * so that a tick at the very end is not cut in half. On a log scale equal steps
 * are equal ratios; what is zero or less then stands at the left.
 *
 * @example
 * createScale("linear", 0, 50).position(25) // 0.5
 */
export type ScaleKind = "linear" | "log";

export interface Scale {
  readonly kind: ScaleKind;
  readonly lower: number;
  readonly upper: number;
  readonly position: (value: number) => number;
}

const edge = 0.004;

/** A scale for values from `lower` to `upper`. */
export function createScale(kind: ScaleKind, lower: number, upper: number): Scale {
  const [from, to] = widened(kind, lower, upper);
  const start = transform(kind, from);
  const factor = (1 - 2 * edge) / (transform(kind, to) - start);
  const position = (value: number) => {
    const fraction = edge + (transform(kind, value) - start) * factor;
    return fraction < edge ? edge : fraction > 1 - edge ? 1 - edge : fraction;
  };
  return { kind, lower: from, upper: to, position };
}

function transform(kind: ScaleKind, value: number): number {
  return kind === "linear" ? value : Math.log(Math.max(value, Number.MIN_VALUE));
}

// No figure is this small; dividing by less would leave the numbers a computer has.
const nothing = 1e-200;

// Where all values are the same there is no width to divide by; the value then stands in the middle.
function widened(kind: ScaleKind, lower: number, upper: number): readonly [number, number] {
  if (kind === "log" && upper <= nothing) return [0.1, 10];
  const from = kind === "log" && lower <= 0 ? upper / 1000 : lower;
  if (upper - from > Math.max(Math.abs(upper) * 1e-9, nothing)) return [from, upper];
  if (kind === "log") return [from / 2, upper * 2];
  const margin = Math.abs(upper) > nothing ? Math.abs(upper) * 0.1 : 1;
  return [from - margin, upper + margin];
}
