/**
 * Numbers as they are written in a picture: two decimals at most, so that a
 * page with thirty charts stays small. A hundredth of a pixel cannot be seen.
 *
 * @example
 * coordinate(12.3456) // "12.35"
 * percent(1 / 3)      // "33.33%"
 */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`charts/coordinate: found ${value}; a place in a picture is a number`);
  return String(Math.round(value * 100) / 100);
}

/** A fraction of the width of the chart, as an attribute. */
export function percent(fraction: number): string {
  return `${coordinate(fraction * 100)}%`;
}
