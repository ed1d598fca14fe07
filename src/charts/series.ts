/**
 * A figure through the years, cut where it must not be joined.
 *
 * A line between two years says: this grew or shrank by so much. Across a break
 * (another division, another way of counting) that is not true, so no line may
 * cross it. Across years that were not published it may be true; such a piece is
 * drawn dashed.
 *
 * In:       points in any order, and the years from which a figure is counted
 *           in another way.
 * Out:      the pieces between two breaks; the paths of a series.
 *
 * @example
 * splitAtBreaks([{ year: 2022, value: 1 }, { year: 2023, value: 2 }], [2023]).length // 2
 */
import { coordinate } from "./coordinate.ts";

export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** How years and values become pixels. */
export interface Axes {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** The points in order of time, in pieces that may be joined. */
export function splitAtBreaks(points: readonly YearValue[], breaks: readonly number[]): readonly (readonly YearValue[])[] {
  const ordered = inOrder(points);
  if (breaks.length === 0) return ordered.length > 0 ? [ordered] : [];
  const pieces: YearValue[][] = [];
  let previous: YearValue | undefined;
  for (const point of ordered) {
    const earlier = previous?.year;
    if (earlier === undefined || breaks.some((year) => earlier < year && year <= point.year)) pieces.push([]);
    pieces[pieces.length - 1].push(point);
    previous = point;
  }
  return pieces;
}

/** The points that have a value, in order of time. */
export function inOrder(points: readonly YearValue[]): readonly YearValue[] {
  const isInOrder = points.every(({ year, value }, index) => Number.isFinite(value) && (index === 0 || points[index - 1].year <= year));
  if (isInOrder) return points;
  return points.filter((point) => Number.isFinite(point.value)).sort((one, other) => one.year - other.year);
}

/** The line of a series: solid where years follow each other, dashed over years that are not there. */
export function drawSeries(pieces: readonly (readonly YearValue[])[], axes: Axes, className: string): string {
  let solid = "";
  let dashed = "";
  for (const piece of pieces) {
    let isPenDown = false;
    for (let index = 1; index < piece.length; index++) {
      const [from, to] = [piece[index - 1], piece[index]];
      const isGap = to.year - from.year > 1;
      if (isGap) dashed += `M${spot(from, axes)}L${spot(to, axes)}`;
      else solid += isPenDown ? `L${spot(to, axes)}` : `M${spot(from, axes)}L${spot(to, axes)}`;
      isPenDown = !isGap;
    }
  }
  return drawPath(className, solid) + drawPath(`${className} gap`, dashed);
}

/** The points that no line touches: without a dot they would not be seen. */
export function lonePoints(pieces: readonly (readonly YearValue[])[]): readonly YearValue[] {
  return pieces.filter((piece) => piece.length === 1).flat();
}

/** A dot on a point of a series. */
export function drawDot(point: YearValue, axes: Axes, className: string, radius: number): string {
  return `<circle class="${className}" cx="${coordinate(axes.x(point.year))}" cy="${coordinate(axes.y(point.value))}" r="${radius}"/>`;
}

/** The dotted verticals of the breaks that lie between two years: half a year before the fresh start. */
export function drawBreaks(breaks: readonly number[], axes: Axes, top: number, bottom: number): string {
  return breaks
    .map((year) => coordinate(axes.x(year - 0.5)))
    .map((x) => `<line class="break" x1="${x}" x2="${x}" y1="${top}" y2="${bottom}"/>`)
    .join("");
}

function spot(point: YearValue, { x, y }: Axes): string {
  return `${coordinate(x(point.year))} ${coordinate(y(point.value))}`;
}

function drawPath(className: string, path: string): string {
  return path ? `<path class="${className}" d="${path}"/>` : "";
}
