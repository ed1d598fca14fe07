/**
 * The two small charts of a row: the strip and the trend.
 *
 * What is the same for every reader (the ticks of all places, the axis below them)
 * is drawn once per vintage and kept; a page with 150 rows then has only the own
 * mark, the ticks of the group and the labels to draw.
 */
import type { PeerGroup } from "../../comparison/peers.ts";
import type { PlaceFigure } from "../../comparison/place-figure.ts";
import { preparePeers, prepareStrip, type PreparedPeers, type StripGround } from "../../charts/strip-ground.ts";
import { prepareAxis, renderStrip, type StripOwn } from "../../charts/strip.ts";
import type { YearValue } from "../../charts/series.ts";
import { renderTrend } from "../../charts/trend.ts";
import { valuesAt, type Block } from "../../figures/column.ts";
import type { Indicator } from "../../figures/indicator.ts";
import type { Language } from "../../terms/bilingual.ts";
import { isPresent, type Observation } from "../../terms/observation.ts";
import { periodLabel, yearOf } from "../../terms/period.ts";
import { writeNumber, writeValue } from "../wording/numbers.ts";
import { figureTexts } from "../texts/figures.ts";
import { writeExpected } from "./expected-words.ts";
import { shownWriter, writeStepped } from "./figure-value.ts";
import { rowTexts } from "./row-texts.ts";

/** One time axis for all rows, so that a short series looks short. */
export const firstYear = 2012;
export const lastYear = 2026;

interface Kept {
  readonly ground: StripGround;
  /** Below a strip that needs no wider scale than the ground's own. */
  readonly axes: Map<Language, string>;
}

const grounds = new WeakMap<Block, Map<number, Kept>>();

function keptFor({ block, periodIndex, indicator, shown }: PlaceFigure): Kept {
  let ofBlock = grounds.get(block);
  if (!ofBlock) grounds.set(block, (ofBlock = new Map()));
  let one = ofBlock.get(periodIndex);
  if (!one) {
    const ground = prepareStrip({ values: valuesAt(block, periodIndex), scale: indicator.scale, step: shown.step });
    ofBlock.set(periodIndex, (one = { ground, axes: new Map() }));
  }
  return one;
}

function axisFor({ ground, axes }: Kept, peers: PreparedPeers, { indicator }: PlaceFigure, language: Language): string {
  if (peers.scale !== ground.scale) return prepareAxis(peers, tickWriter(indicator, language));
  let axis = axes.get(language);
  if (axis === undefined) axes.set(language, (axis = prepareAxis(peers, tickWriter(indicator, language))));
  return axis;
}

function tickWriter({ unit, decimals }: Indicator, language: Language): (value: number) => string {
  return (value) => writeValue(value, unit, Number.isInteger(value) ? 0 : decimals, language);
}

const prepared = new WeakMap<readonly number[], Map<StripGround, PreparedPeers>>();

/** The ticks of a group on a strip, kept as long as the group is. */
function peersOn(ground: StripGround, { indices }: PeerGroup): PreparedPeers {
  const ofGroup = prepared.get(indices) ?? new Map<StripGround, PreparedPeers>();
  prepared.set(indices, ofGroup);
  let peers = ofGroup.get(ground);
  if (!peers) ofGroup.set(ground, (peers = preparePeers(ground, indices)));
  return peers;
}

/** Where the place stands among all municipalities, its group marked. */
export function drawStrip(figure: PlaceFigure, place: string, group: PeerGroup, language: Language): string {
  const kept = keptFor(figure);
  const peers = peersOn(kept.ground, group);
  return renderStrip(kept.ground, {
    own: ownMark(figure, place),
    ownMissingLabel: `${place}: ${figureTexts[language].noFigure}`,
    peers,
    axis: axisFor(kept, peers, figure, language),
    format: shownWriter(figure, language),
    formatTick: tickWriter(figure.indicator, language),
    label: stripLabel(figure, kept.ground, place, language),
    expected: expectedBracket(figure, language),
  });
}

function ownMark({ observation }: PlaceFigure, name: string): StripOwn | undefined {
  if (!isPresent(observation)) return undefined;
  const { value, lower, upper, marks } = observation;
  return { name, value, lower, upper, isUncertain: marks.includes("small-numbers") };
}

/** The bracket under the ticks; none where nothing is expected. */
function expectedBracket({ expected }: PlaceFigure, language: Language) {
  if (!expected || "missing" in expected) return undefined;
  const { value, lower, upper } = expected.limits;
  return { value, lower, upper, label: rowTexts[language].expected };
}

function stripLabel(figure: PlaceFigure, { sorted }: StripGround, place: string, language: Language): string {
  const { observation, indicator, shown, expected } = figure;
  const writer = shownWriter(figure, language);
  const write = (value: number | undefined) => (value === undefined ? figureTexts[language].noFigure : writer(value));
  return rowTexts[language].stripLabel({
    title: indicator.title[language],
    year: periodLabel(shown.period, language),
    own: `${place} ${write(isPresent(observation) ? observation.value : undefined)}`,
    count: writeNumber(sorted.length, language),
    lowest: write(sorted[0]),
    highest: write(sorted.at(-1)),
    expected: expected && !("missing" in expected) ? writeExpected(figure, expected.limits, language) : "",
  });
}

/** The course through the years, or nothing when there are fewer than two years. */
export function drawTrend(figure: PlaceFigure, place: string, language: Language): string | undefined {
  const { series, middles, planned, breaks, indicator, block } = figure;
  const lastIndex = series.findLastIndex(({ observation }) => isPresent(observation));
  const last = series[lastIndex]?.observation;
  if (!last || !isPresent(last)) return undefined;
  return renderTrend({
    from: firstYear,
    to: lastYear,
    own: series.map(({ period, observation }) => toPoint(yearOf(period), observation)),
    peers: series.map(({ period }, index) => ({ year: yearOf(period), value: middles[index]?.median ?? NaN })),
    planned: planned.map(({ period, observation }) => toPoint(yearOf(period), observation)),
    plannedLabel: rowTexts[language].plannedShort,
    breaks: breaks.map((one) => yearOf(one.from)),
    valueLabel: writeStepped(last.value, indicator, block.periods[lastIndex].step, language),
    label: trendLabel(figure, place, language),
  });
}

/** A point of a line; a year without a value stays open. */
export function toPoint(year: number, observation: Observation): YearValue {
  return { year, value: isPresent(observation) ? observation.value : NaN };
}

/** A course in words, for who cannot see it. */
export function trendLabel({ series, indicator, block }: PlaceFigure, place: string, language: Language): string {
  let points = "";
  series.forEach(({ period, observation }, index) => {
    if (!isPresent(observation)) return;
    const value = writeStepped(observation.value, indicator, block.periods[index].step, language);
    points += `${points && ", "}${periodLabel(period, language)}: ${value}`;
  });
  return rowTexts[language].trendLabel(place, points);
}
