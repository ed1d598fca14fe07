/** Everything the parts of one indicator's page share. */
import { isMissingStatus } from "../../../figures/column.ts";
import type { GroupingKind } from "../../../figures/places.ts";
import type { ValueMark } from "../../../terms/observation.ts";
import { periodLabel } from "../../../terms/period.ts";
import type { SourceTable } from "../../../terms/source-table.ts";
import { lookupsOf } from "../../lookups.ts";
import type { PageRequest } from "../../request/request-context.ts";
import { formatFigures, type FigureFormat } from "./figure-format.ts";
import type { ChoiceRequest, ChosenPlace, IndicatorChoice } from "./for-indicator.ts";
import { sharedMarksOf, sortedValuesOf, valuesOf, type MunicipalFigures } from "./municipal-figures.ts";

export interface IndicatorView extends IndicatorChoice, MunicipalFigures {
  readonly request: PageRequest<{ readonly id: string }, ChoiceRequest["query"]>;
  readonly title: string;
  readonly format: FigureFormat;
  /** The period shown, in words. */
  readonly when: string;
  readonly table: SourceTable | undefined;
  /** In the order of the municipalities; NaN where there is none. */
  readonly values: Float64Array;
  /** Those that are there, rising. */
  readonly sorted: Float64Array;
  /** What is true of every value, and is said once above the table. */
  readonly sharedMarks: readonly ValueMark[];
  /** The first place chosen. */
  readonly own: ChosenPlace | undefined;
  /** Whose borders are drawn over the map. */
  readonly grouping: GroupingKind | undefined;
}

export function viewIndicator(request: ChoiceRequest, choice: IndicatorChoice, figures: MunicipalFigures): IndicatorView {
  const { language, vintage } = request;
  const { block, period, shown } = figures;
  return {
    ...choice,
    ...figures,
    request,
    title: choice.indicator.title[language],
    format: formatFigures(choice.indicator, language),
    when: periodLabel(shown.period, language),
    table: lookupsOf(vintage).tableById.get(shown.table),
    values: valuesOf(block, period),
    sorted: sortedValuesOf(block, period),
    sharedMarks: sharedMarksOf(block, period),
    own: choice.places[0],
    grouping: request.query.grenzen,
  };
}

/** The value of a place in the period shown; undefined when it has none. */
export function valueOf({ block, period, values }: IndicatorView, { index }: ChosenPlace): number | undefined {
  return isMissingStatus(block.statuses[index * block.periods.length + period]) ? undefined : values[index];
}
