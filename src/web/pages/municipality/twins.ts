/**
 * The figures of a place as data: JSON for programs, a table for CSV and workbooks. The
 * same selection of indicators as the page at the same address.
 *
 * What stays the same over versions is described in the manual (docs/manual/data.md).
 */
import type { PageVerdicts } from "../../../comparison/page-verdicts.ts";
import type { PlaceFigure } from "../../../comparison/place-figure.ts";
import type { Middle } from "../../../comparison/middle-of-group.ts";
import { bracketLevel, outerLevel } from "../../../figures/expectation.ts";
import { tablesOf } from "../../../figures/column.ts";
import { isPresent, type Observation } from "../../../terms/observation.ts";
import { data, type Answer } from "../../answer/answer.ts";
import { describeGroup } from "../../answer/describe-group.ts";
import { describeFindings, describeVerdict } from "../../findings/findings-data.ts";
import type { DataTable } from "../../answer/data-table.ts";
import { unitInWords } from "../../wording/unit-in-words.ts";
import { vintageNote } from "../../answer/vintage-note.ts";
import type { PlaceView } from "./place-view.ts";

/** With what may be said of the figures together, where the page says so. */
export function placeData(view: PlaceView, figures: readonly PlaceFigure[], judged?: PageVerdicts): Answer {
  const { municipality, row } = view;
  const { request, group } = row;
  return data({
    ...vintageNote(request),
    place: { code: municipality.code, name: municipality.name, groupings: municipality.groupings },
    comparedWith: describeGroup(group, request.vintage),
    ...(judged ? { findings: describeFindings(judged, row) } : {}),
    figures: figures.map((figure) => ({ ...describeFigure(figure, request.language), ...describeVerdict(judged?.verdicts.get(figure.indicator.id)) })),
  });
}

function describeFigure(figure: PlaceFigure, language: "nl" | "en") {
  const { indicator, shown, observation, series, middles, block, breaks } = figure;
  return {
    indicator: indicator.id,
    title: indicator.title[language],
    unit: { kind: indicator.unit.kind, words: unitInWords(indicator.unit, language) },
    nature: indicator.nature,
    period: shown.period,
    ...describe(observation),
    ...describeExpected(figure),
    breaks: breaks.map((one) => ({ from: one.from, reason: one.reason[language] })),
    series: series.map((one, index) => ({
      period: one.period,
      sources: tablesOf(block.periods[index]),
      ...describe(one.observation),
      groupMedian: medianOf(middles[index]),
    })),
    country: figure.countrySeries().map((one) => ({ period: one.period, ...describe(one.observation) })),
  };
}

function describe(observation: Observation) {
  if (!isPresent(observation)) return { value: null, missing: observation.missing };
  const { value, lower, upper, marks } = observation;
  return { value, ...(lower === undefined ? {} : { lower, upper }), ...(marks.length > 0 ? { marks } : {}) };
}

/** What one would expect here; a reason where nothing is; no field at all in a vintage without expectations. */
function describeExpected({ expected }: PlaceFigure) {
  if (!expected) return {};
  if ("missing" in expected) return { expected: null, notExpected: expected.missing };
  const { limits, standing, expectation } = expected;
  const { explained, bracketCoverage, outerCoverage, places, features } = expectation;
  return {
    expected: { ...limits, standing, level: bracketLevel, outerLevel, explained, coverage: bracketCoverage, outerCoverage, places, features },
  };
}

/** The bracket belongs to the period shown and to no other. */
function limitsOf({ figure, index }: Line) {
  const { expected, periodIndex } = figure;
  return expected && !("missing" in expected) && index === periodIndex ? expected.limits : undefined;
}

function medianOf(middle: Middle | undefined): number | null {
  return middle ? Number(middle.median.toPrecision(7)) : null;
}

interface Line {
  readonly figure: PlaceFigure;
  readonly index: number;
}

/** With how each figure stands to the group in the period shown, where the page says so. */
export function placeTable(view: PlaceView, figures: readonly PlaceFigure[], name: string, judged?: PageVerdicts): DataTable<Line> {
  const { municipality, row } = view;
  const lines = figures.flatMap((figure) => figure.series.map((_, index): Line => ({ figure, index })));
  const observationOf = ({ figure, index }: Line) => figure.series[index].observation;
  const present = (line: Line) => {
    const observation = observationOf(line);
    return isPresent(observation) ? observation : undefined;
  };
  return {
    name,
    rows: lines,
    columns: [
      ["code", () => municipality.code],
      ["naam", () => municipality.name],
      ["indicator", ({ figure }) => figure.indicator.id],
      ["titel", ({ figure }) => figure.indicator.title[row.request.language]],
      ["eenheid", ({ figure }) => unitInWords(figure.indicator.unit, row.request.language)],
      ["periode", ({ figure, index }) => figure.series[index].period],
      ["waarde", (line) => present(line)?.value],
      ["ondergrens", (line) => present(line)?.lower],
      ["bovengrens", (line) => present(line)?.upper],
      ["status", (line) => present(line)?.marks.join(" ")],
      ["reden_ontbreekt", (line) => ("missing" in observationOf(line) ? (observationOf(line) as { missing: string }).missing : undefined)],
      ["midden_groep", ({ figure, index }) => medianOf(figure.middles[index]) ?? undefined],
      ["bron", ({ figure, index }) => tablesOf(figure.block.periods[index]).join(" ")],
      ["verwacht", (line) => limitsOf(line)?.value],
      ["verwacht_ondergrens", (line) => limitsOf(line)?.lower],
      ["verwacht_bovengrens", (line) => limitsOf(line)?.upper],
      ...(judged ? verdictColumns(judged) : []),
    ],
  };
}

function verdictColumns({ verdicts }: PageVerdicts): DataTable<Line>["columns"] {
  const verdictOf = ({ figure, index }: Line) => {
    const { againstGroup } = describeVerdict(index === figure.periodIndex ? verdicts.get(figure.indicator.id) : undefined);
    return againstGroup && "difference" in againstGroup ? againstGroup : undefined;
  };
  return [
    ["tegenover_groep", (line) => verdictOf(line)?.outcome ?? undefined],
    ["verschil_groep", (line) => verdictOf(line)?.difference],
    ["verschil_ondergrens", (line) => verdictOf(line)?.lower],
    ["verschil_bovengrens", (line) => verdictOf(line)?.upper],
    ["verschil_p", (line) => verdictOf(line)?.adjusted],
  ];
}
