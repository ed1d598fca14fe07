/** The five pictures of the years in one, to take along. */
import { coordinate } from "../../../charts/coordinate.ts";
import { escapeText } from "../../../charts/escape-text.ts";
import { renderLabel } from "../../../charts/label.ts";
import { moneyTexts } from "./texts.ts";
import type { MoneyView } from "./view.ts";
import { drawYears, spanOf, type YearsSpan } from "./years-charts.ts";
import { seriesOf } from "./years-section.ts";

const columns = 3;
const cell = { width: 344, height: 288, gapX: 28, head: 44 } as const;

export interface YearsTogether {
  readonly svg: string;
  readonly span: YearsSpan;
}

/** Three beside each other, each under its title. */
export function drawYearsTogether(view: MoneyView): YearsTogether {
  const { language } = view.request;
  const { years: texts } = moneyTexts[language];
  const series = seriesOf(view);
  const span = spanOf(series);
  const width = columns * cell.width + (columns - 1) * cell.gapX;
  const height = Math.ceil(series.length / columns) * cell.height;
  const parts = series.map((one, index) => {
    const x = (index % columns) * (cell.width + cell.gapX);
    const y = Math.floor(index / columns) * cell.height;
    return (
      renderLabel(x, y + 16, texts.titles[one.key], { className: "flow-name" }) +
      renderLabel(x, y + 34, texts.subtitles[one.key]) +
      moveTo(drawYears(one, span, language, index === 0), x, y + cell.head)
    );
  });
  const label = escapeText(`${view.municipality.name}: ${texts.below(span.from, span.to)}`);
  return { svg: `<svg class="chart" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${parts.join("")}</svg>`, span };
}

function moveTo(svg: string, x: number, y: number): string {
  return svg.replace("<svg ", `<svg x="${coordinate(x)}" y="${coordinate(y)}" `);
}
