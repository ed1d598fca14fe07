/**
 * A finding: something that may be said of a place, as data.
 *
 * It names what was compared with what, how large the difference is and how sure we
 * are; `web` puts it into words. That a place stands out nowhere is a finding too.
 *
 * - `differs`: the figure is another than the mean of the group, more than chance and
 *   the differences between those places explain.
 * - `changed`: the figure rises or falls of late; with the group's own course beside
 *   it, because where everybody rises a rise says little about us.
 * - `outside-expected`: the figure lies outside the 95% limits of what one would expect
 *   of the place, farther than the scatter of all places around what is expected of them explains.
 * - `nothing-special`: how many of the figures lie within what is usual in the group.
 *
 * Why we may say so is in the finding: `adjusted` is the p value after holding the
 * false discovery rate over everything of its kind that was tested for the page.
 */
import type { ExpectedValue } from "../figures/expectation.ts";
import type { Period } from "../terms/period.ts";
import type { AgainstGroup } from "./against-group.ts";
import type { PlaceFigure } from "./place-figure.ts";
import type { RecentChange } from "./recent-change.ts";

export interface DiffersFinding {
  readonly kind: "differs";
  readonly figure: PlaceFigure;
  readonly period: Period;
  readonly direction: "higher" | "lower";
  readonly against: AgainstGroup;
  readonly adjusted: number;
  readonly unusual: number;
}

export interface ChangedFinding {
  readonly kind: "changed";
  readonly figure: PlaceFigure;
  readonly direction: "rising" | "falling";
  readonly change: RecentChange;
  readonly adjusted: number;
  readonly unusual: number;
}

export interface OutsideExpectedFinding {
  readonly kind: "outside-expected";
  readonly figure: PlaceFigure;
  readonly period: Period;
  readonly direction: "below" | "above";
  readonly value: number;
  readonly limits: ExpectedValue;
  readonly adjusted: number;
  readonly unusual: number;
}

export interface NothingSpecialFinding {
  readonly kind: "nothing-special";
  /** How many figures could be set against the group, and how many lie within what is usual there. */
  readonly compared: number;
  readonly usual: number;
}

export type Finding = FigureFinding | NothingSpecialFinding;

/** A finding on one indicator. */
export type FigureFinding = DiffersFinding | ChangedFinding | OutsideExpectedFinding;
