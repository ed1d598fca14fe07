/**
 * Numbers as they are written in a picture: no more decimals than can be seen, so
 * that a page with hundreds of charts stays small. A tenth of a pixel is enough;
 * of a strip of a thousand pixels that is a hundredth of a percent.
 *
 * @example
 * coordinate(12.3456) // "12.3"
 * percent(1 / 3)      // "33.33%"
 */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`charts/coordinate: found ${value}; a place in a picture is a number`);
  return String(Math.round(value * 10) / 10);
}

/** A fraction of the width of the chart, as an attribute. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 10_000) / 100}%`;
}
