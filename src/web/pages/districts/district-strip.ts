/** The wijken of a municipality among all wijken of the country. */
import { preparePeers, prepareStrip, type StripGround } from "../../../charts/strip-ground.ts";
import { renderStrip } from "../../../charts/strip.ts";
import { valuesAt, type Block } from "../../../figures/column.ts";
import { isPresent } from "../../../terms/observation.ts";
import { writeIndicatorValue, writeList, writeNumber, writeValue } from "../../wording/numbers.ts";
import { districtTexts } from "./texts.ts";
import type { DistrictView } from "./view.ts";

const kept = new WeakMap<Block, Map<number, StripGround>>();

export function drawDistrictStrip(view: DistrictView): string {
  const { request, municipality, choice, rows, whole } = view;
  const { language } = request;
  const { indicator, shown } = choice;
  const { strip: texts } = districtTexts[language];
  const ground = groundOf(view);
  const format = (value: number) => writeIndicatorValue(value, indicator, language);
  const values = rows.flatMap(({ observation }) => (isPresent(observation) ? [observation.value] : []));
  // A count of the whole municipality lies far beyond any of its wijken.
  const isComparable = indicator.unit.kind !== "count";
  return renderStrip(ground, {
    peers: preparePeers(ground, shown.own.indices),
    ...(isComparable && whole && isPresent(whole) ? { own: { name: municipality.name, value: whole.value } } : { peersLabel: texts.own(municipality.name) }),
    format,
    formatTick: (value) => writeValue(value, indicator.unit, Number.isInteger(value) ? 0 : indicator.decimals, language),
    label: texts.label(
      municipality.name,
      writeList(values.map(format), language),
      writeNumber(ground.sorted.length, language),
      format(ground.sorted[0]),
      format(ground.sorted[ground.sorted.length - 1]),
    ),
  });
}

function groundOf({ choice: { indicator, shown } }: DistrictView): StripGround {
  const ofBlock = kept.get(shown.block) ?? new Map<number, StripGround>();
  kept.set(shown.block, ofBlock);
  const { step } = shown.block.periods[shown.period];
  const ground = ofBlock.get(shown.period) ?? prepareStrip({ values: valuesAt(shown.block, shown.period), scale: indicator.scale, step });
  ofBlock.set(shown.period, ground);
  return ground;
}
