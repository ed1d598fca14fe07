/**
 * A named example of a chart: a test, an item in the gallery and documentation.
 *
 * The name is also that of the stored picture: `snapshots/strip-usual.svg`.
 */
export interface ChartExample {
  /** Kebab-case, beginning with the chart: "strip-usual". */
  readonly name: string;
  /** What this example shows that others do not, in one sentence. */
  readonly about: string;
  /** How wide its column is in the gallery; absent = as wide as the page. */
  readonly columnWidth?: number;
  readonly render: () => string;
}
