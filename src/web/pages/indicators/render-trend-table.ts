/** The same figures as the line chart: a year per row, the chosen places and the country per column. */
import { seriesAt } from "../../../figures/column.ts";
import { periodLabel, yearOf } from "../../../terms/period.ts";
import { html, type Html } from "../../html.ts";
import { figureTexts } from "../../texts/figures.ts";
import { countryLine } from "./indicator-charts.ts";
import type { IndicatorView } from "./indicator-view.ts";
import { indicatorTexts } from "./texts.ts";

interface TableColumn {
  readonly name: string;
  readonly cells: readonly string[];
}

export function renderTrendTable(view: IndicatorView): Html {
  const { request, block, title } = view;
  const texts = indicatorTexts[request.language];
  const columns = [...placeColumns(view), countryColumn(view)];
  const head = columns.map(({ name }) => html`<th class="utrecht-table__header-cell utrecht-table__header-cell--numeric-column" scope="col">${name}</th>`);
  const rows = block.periods.map(
    ({ period }, index) => html`<tr class="utrecht-table__row"><th class="utrecht-table__header-cell" scope="row">${periodLabel(period, request.language)}</th>${columns.map(
      ({ cells }) => html`<td class="utrecht-table__cell utrecht-table__cell--numeric-column">${cells[index]}</td>`,
    )}</tr>`,
  );
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${texts.trendTitle}"><table class="utrecht-table trend-table"><caption class="utrecht-table__caption">${title}</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row"><th class="utrecht-table__header-cell" scope="col">${texts.year}</th>${head}</tr></thead>
<tbody class="utrecht-table__body">${rows}</tbody></table></div>`;
}

function placeColumns({ block, places, format }: IndicatorView): readonly TableColumn[] {
  return places.map(({ index, municipality }) => ({
    name: municipality.name,
    cells: seriesAt(block, index).map(({ observation }) => format.observation(observation)),
  }));
}

/** The country, or the middle of all municipalities, as in the chart. */
function countryColumn(view: IndicatorView): TableColumn {
  const { request, block, format } = view;
  const { name, points } = countryLine(view);
  const cells = block.periods.map(({ period }) => {
    const point = points.find(({ year }) => year === yearOf(period));
    return point ? format.value(point.value) : figureTexts[request.language].noFigure;
  });
  return { name, cells };
}
