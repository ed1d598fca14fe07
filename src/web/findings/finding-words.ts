/**
 * A finding in words: a headline of at most seven words, unless the title of the
 * indicator has more by itself, and at most two sentences.
 *
 * The value comes with its year and whether it is provisional; the difference with
 * its margin; a change with that of the group beside it; what lies outside what one
 * would expect with the bracket of the row and the wider limits.
 *
 * In:  a finding, the name of the place, and that of its group: "12 gemeenten die op Deventer lijken".
 * Out: a headline without full stop, and sentences with theirs.
 *
 * @example
 * writeFinding(finding, { place: "Deventer", group: "12 gemeenten die op Deventer lijken", groupSize: 12 }, "nl").headline
 * // "Jongeren met jeugdzorg: minder dan de groep"
 */
import type { ChangedFinding, DiffersFinding, FigureFinding, Finding, NothingSpecialFinding, OutsideExpectedFinding } from "../../comparison/finding.ts";
import type { PlaceFigure } from "../../comparison/place-figure.ts";
import type { Indicator } from "../../figures/indicator.ts";
import type { Language } from "../../terms/bilingual.ts";
import { isPresent } from "../../terms/observation.ts";
import { periodLabel, type Period } from "../../terms/period.ts";
import { expectedTexts } from "../components/expected-texts.ts";
import { writeNumber, writeValue } from "../wording/numbers.ts";
import { decimalsFor, decimalsToTellApart, writeAmount, writeLimit } from "./amounts.ts";
import { findingTexts, type Wording } from "./finding-texts.ts";

export interface FindingInWords {
  readonly headline: string;
  readonly text: string;
}

export interface Compared {
  readonly place: string;
  /** What the group is called, without article. */
  readonly group: string;
  /** How many places it has. */
  readonly groupSize: number;
}

export function writeFinding(finding: Finding, compared: Compared, language: Language): FindingInWords {
  switch (finding.kind) {
    case "differs":
      return { headline: writeHeadline(finding, language), text: writeDifference(finding, compared, language) };
    case "outside-expected":
      return { headline: writeHeadline(finding, language), text: writeOutside(finding, compared, language) };
    case "changed":
      return { headline: writeHeadline(finding, language), text: writeChange(finding, compared, language) };
    case "nothing-special":
      return { headline: findingTexts[language].nothingSpecialHeadline, text: writeNothingSpecial(finding, compared, language) };
  }
}

const mostWords = 7;

/** "Koopwoningen: minder dan de groep"; a long title leaves no room for the group. */
function writeHeadline(finding: FigureFinding, language: Language): string {
  const { indicator } = finding.figure;
  const { comparatives, thanGroup, thanExpected } = findingTexts[language];
  const short = `${indicator.title[language]}: ${comparatives[wordingOf(indicator)][comparativeOf(finding)]}`;
  if (finding.kind === "changed") return short;
  const long = `${short} ${finding.kind === "differs" ? thanGroup : thanExpected}`;
  return long.split(/\s+/).length <= mostWords ? long : short;
}

function comparativeOf(finding: FigureFinding): "higher" | "lower" | "rising" | "falling" {
  if (finding.kind !== "outside-expected") return finding.direction;
  return finding.direction === "above" ? "higher" : "lower";
}

/** The sentence of an indicator tells whether it counts people or things, or is a value by itself. */
export function wordingOf({ unit, sentence }: Indicator): Wording {
  if (unit.kind === "kilometre") return "distance";
  return sentence.nl.includes("{count}") ? "counted" : "valued";
}

function writeDifference({ figure, against, period }: DiffersFinding, compared: Compared, language: Language): string {
  const { indicator } = figure;
  const { value, lower, upper } = against.difference;
  const [least, most] = [Math.abs(lower), Math.abs(upper)].toSorted((a, b) => a - b);
  const decimals = decimalsToTellApart(least, most, decimalsFor([value, least, most], indicator.decimals));
  const apart = Math.max(ownDecimals(figure), decimalsToTellApart(against.own, against.mean, indicator.decimals));
  const texts = findingTexts[language];
  return texts.differs({
    when: writeWhen(indicator, period, language),
    place: compared.place,
    value: writeOwn(figure, against.own, language),
    group: groupOf(against.places, compared, language),
    mean: writeValue(against.mean, indicator.unit, apart, language),
    amount: writeAmount(Math.abs(value), indicator, decimals, language),
    lower: writeLimit(least, indicator, decimals, language),
    upper: writeLimit(most, indicator, decimals, language),
    isUsual: against.isUsual,
  });
}

/** The value beside the bracket, as the row has it, and then beside the limits that it lies outside. */
function writeOutside({ figure, period, direction, value, limits }: OutsideExpectedFinding, { place }: Compared, language: Language): string {
  const { indicator } = figure;
  const { unit } = indicator;
  const crossed = direction === "above" ? limits.outerUpper : limits.outerLower;
  const decimals = decimalsToTellApart(value, crossed, ownDecimals(figure));
  const expected = expectedTexts[language];
  const write = (limit: number) => writeValue(limit, unit, Math.max(decimals, indicator.decimals), language);
  const isCounted = unit.kind === "count" || wordingOf(indicator) === "counted";
  return findingTexts[language].outside({
    when: writeWhen(indicator, period, language),
    place,
    value: writeOwn(figure, value, language, decimals),
    standing: expected.standing[direction](place, expected.range(write(limits.lower), write(limits.upper)), isCounted),
    range: expected.range(write(limits.outerLower), write(limits.outerUpper)),
  });
}

function writeWhen({ moment }: Indicator, period: Period, language: Language): string {
  const { onFirstDay, inYear } = findingTexts[language];
  return moment === "1-january" ? onFirstDay(periodLabel(period, language)) : inYear(periodLabel(period, language));
}

function writeChange({ figure, change }: ChangedFinding, compared: Compared, language: Language): string {
  const { indicator } = figure;
  const texts = findingTexts[language];
  const decimals = decimalsToTellApart(change.first, change.last, ownDecimals(figure));
  const write = (value: number) => writeValue(value, indicator.unit, decimals, language);
  const day = (period: Period) => (indicator.moment === "1-january" ? texts.firstDay(periodLabel(period, language)) : periodLabel(period, language));
  return texts.changed({
    from: day(change.from),
    to: day(change.to),
    place: compared.place,
    first: write(change.first),
    last: withMark(figure, `${write(change.last)} ${indicator.unit.words[language]}`.trim(), language),
    group: groupOf(change.group.places, compared, language),
    groupFirst: write(change.group.first),
    groupLast: write(change.group.last),
  });
}

function writeNothingSpecial({ compared: count, usual }: NothingSpecialFinding, compared: Compared, language: Language): string {
  const [all, within] = [count, usual].map((one) => writeNumber(one, language));
  return findingTexts[language].nothingSpecial({ compared: all, usual: within, group: compared.group, isAll: usual === count });
}

/** The own value with its unit, as the row writes it, and whether it is provisional. */
function writeOwn(figure: PlaceFigure, value: number, language: Language, decimals = ownDecimals(figure)): string {
  const { indicator } = figure;
  return withMark(figure, `${writeValue(value, indicator.unit, decimals, language)} ${indicator.unit.words[language]}`.trim(), language);
}

/** What the source publishes in whole numbers is written so. */
function ownDecimals({ indicator, shown }: PlaceFigure): number {
  return shown.step !== undefined && shown.step >= 1 ? 0 : indicator.decimals;
}

function withMark({ observation }: PlaceFigure, text: string, language: Language): string {
  const isProvisional = isPresent(observation) && observation.marks.includes("provisional");
  return isProvisional ? findingTexts[language].provisional(text) : text;
}

function groupOf(places: number, { group, groupSize }: Compared, language: Language): string {
  const texts = findingTexts[language];
  return places === groupSize ? texts.wholeGroup(group) : texts.partOfGroup(writeNumber(places, language), group);
}
