/** Our own course, those who moved otherwise, and the middle of the group: six lines at most. */
import { renderLineChartForAllScreens } from "../../../charts/line-chart.ts";
import { middleOfGroup } from "../../../comparison/middle-of-group.ts";
import { breaksBetween } from "../../../figures/indicator.ts";
import { isMissingStatus, type Block } from "../../../figures/column.ts";
import { yearOf } from "../../../terms/period.ts";
import { rowTexts } from "../../components/row-texts.ts";
import { writeIndicatorValue, writeList } from "../../wording/numbers.ts";
import { changedTexts } from "./texts.ts";
import { moversOf, type ChangedView } from "./view.ts";

const mostLines = 6;

/** The picture; undefined where nothing can be said. */
export function drawChanges(view: ChangedView): string | undefined {
  const { changes, request, block, indicator, region, group, municipality } = view;
  if ("missing" in changes) return undefined;
  const { language, vintage } = request;
  const texts = changedTexts[language];
  const others = moversOf(view).filter(({ place }) => place !== region).slice(0, mostLines - 1);
  const places = [
    { name: municipality.name, isOwn: true, points: pointsOf(block, region) },
    ...others.map(({ place }) => ({ name: vintage.municipalities[place].name, points: pointsOf(block, place) })),
  ].filter(({ points }) => points.length > 0);
  const middle = { name: texts.middleName, points: middleOf(block, group.indices) };
  const years = [...places, middle].flatMap(({ points }) => points.map(({ year }) => year));
  const [first, last] = [block.periods[0].period, block.periods[block.periods.length - 1].period];
  return renderLineChartForAllScreens({
    places,
    country: middle,
    breaks: breaksBetween(indicator, first, last).map((one) => yearOf(one.from)),
    breakLabel: rowTexts[language].otherCounting,
    from: Math.min(...years),
    to: Math.max(...years),
    format: (value) => writeIndicatorValue(value, indicator, language),
    label: texts.pictureLabel(indicator.title[language], writeList([...places, middle].map(({ name }) => name), language)),
  });
}

function pointsOf(block: Block, region: number) {
  return block.periods.flatMap(({ period }, index) => {
    const cell = region * block.periods.length + index;
    return isMissingStatus(block.statuses[cell]) ? [] : [{ year: yearOf(period), value: block.values[cell] }];
  });
}

function middleOf(block: Block, indices: readonly number[]) {
  const middles = middleOfGroup(block, { indices });
  return block.periods.flatMap(({ period }, index) => {
    const middle = middles[index];
    return middle ? [{ year: yearOf(period), value: middle.median }] : [];
  });
}
