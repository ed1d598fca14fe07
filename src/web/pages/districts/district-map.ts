/**
 * The map of the wijken of one municipality, and why there is none.
 *
 * The borders of the year of the figures come first, those of the newest year we
 * have after them. With borders of another year the map is drawn only when the
 * wijken have the same codes in both years, and the page says so.
 *
 * The class limits come from all wijken in the country, so that a colour means
 * the same on the map of every municipality.
 */
import { projectBorders, type ProjectedBorders, type Spot } from "../../../charts/borders.ts";
import { classify, type Classes } from "../../../charts/classes.ts";
import { renderLabel } from "../../../charts/label.ts";
import { renderMapLegend } from "../../../charts/map-legend.ts";
import { renderMap } from "../../../charts/map.ts";
import { valuesAt } from "../../../figures/column.ts";
import type { Borders, Vintage } from "../../../figures/vintage.ts";
import { isPresent } from "../../../terms/observation.ts";
import { writeIndicatorValue, writeList, writeNumber, writeValue } from "../../wording/numbers.ts";
import { figureTexts } from "../../texts/figures.ts";
import { districtTexts } from "./texts.ts";
import type { DistrictView } from "./view.ts";

export type MapGround =
  | { readonly kind: "drawn"; readonly borders: ProjectedBorders; readonly bordersOf: number; readonly isOtherYear: boolean }
  | { readonly kind: "no-borders" }
  | { readonly kind: "other-districts"; readonly bordersOf: number };

const size = { width: 1280, height: 1040 };
const made = new WeakMap<Borders, Map<string, ProjectedBorders>>();

/** What the map can be drawn on, if it can. */
export function findMapGround({ request: { vintage }, municipality, choice: { shown }, rows }: DistrictView): MapGround {
  const found = findBorders(vintage, shown.list.id);
  const list = found && vintage.lists.get(found.list);
  if (!found || !list) return { kind: "no-borders" };
  const own = new Set(list.codes.filter((_, index) => list.parents[index] === municipality.code));
  const borders = projected(found, municipality.code, own);
  if (own.size === 0 || [...own].some((code) => !borders.paths.has(code))) return { kind: "no-borders" };
  const isSame = rows.length === own.size && rows.every((row) => own.has(row.code));
  if (!isSame) return { kind: "other-districts", bordersOf: list.division };
  return { kind: "drawn", borders, bordersOf: list.division, isOtherYear: shown.list.division !== list.division };
}

function findBorders({ borders }: Vintage, list: string): Borders | undefined {
  const newestFirst = [...borders.values()].filter((one) => one.list.startsWith("district-")).sort((one, other) => other.list.localeCompare(one.list));
  return borders.get(list) ?? newestFirst[0];
}

function projected(borders: Borders, municipality: string, codes: ReadonlySet<string>): ProjectedBorders {
  const ofBorders = made.get(borders) ?? new Map<string, ProjectedBorders>();
  made.set(borders, ofBorders);
  const known = ofBorders.get(municipality) ?? projectBorders(borders.topology, { ...size, codes });
  ofBorders.set(municipality, known);
  return known;
}

/** The map with the number of each wijk on it; `hrefOf` gives its row in the table. */
export function drawDistrictMap(view: DistrictView, borders: ProjectedBorders, hrefOf?: (code: string) => string): string {
  const { request, municipality, choice, rows } = view;
  const { language } = request;
  const { indicator } = choice;
  const map = renderMap({
    borders,
    codes: rows.map((row) => row.code),
    values: Float64Array.from(rows, ({ observation }) => (isPresent(observation) ? observation.value : NaN)),
    names: rows.map((row) => row.name),
    ...(hrefOf ? { hrefs: rows.map((row) => hrefOf(row.code)) } : {}),
    classes: classesOf(view),
    format: (value) => writeIndicatorValue(value, indicator, language),
    missingLabel: figureTexts[language].noFigure,
    label: districtTexts[language].map.label(municipality.name, indicator.title[language], String(rows.length)),
  });
  return map.replace(/<\/svg>$/, `${drawNumbers(view, borders)}</svg>`);
}

// How far two numbers must stand apart to be read, in units of the map.
const clear = { x: 40, y: 28 };

/** Numbers where there is room; a wijk without one has its name under the pointer and in the table. */
function drawNumbers({ rows }: DistrictView, borders: ProjectedBorders): string {
  const taken: Spot[] = [];
  return rows
    .flatMap(({ code }) => {
      const spot = borders.middles.get(code);
      const isFree = spot && taken.every(([x, y]) => Math.abs(x - spot[0]) > clear.x || Math.abs(y - spot[1]) > clear.y);
      if (!isFree) return [];
      taken.push(spot);
      return [renderLabel(spot[0], spot[1] + 9, numberOf(code), { className: "city", anchor: "middle" })];
    })
    .join("");
}

/** The last part of a code, as it stands on the map and in the table: 1 for WK015001, AB for WK0363AB. */
export function numberOf(code: string): string {
  const part = code.slice(6);
  return /^\d+$/.test(part) ? String(Number(part)) : part;
}

/** The legend of the map: every wijk in the country is a tick in it. */
export function drawDistrictLegend(view: DistrictView): string {
  const { request, choice, rows } = view;
  const { language } = request;
  const { indicator, shown } = choice;
  const { map: texts } = districtTexts[language];
  const classes = classesOf(view);
  const format = (value: number) => writeValue(value, indicator.unit, Number.isInteger(value) ? 0 : indicator.decimals, language);
  const missing = rows.filter(({ observation }) => !isPresent(observation)).length;
  return renderMapLegend({
    values: valuesAt(shown.block, shown.period),
    classes,
    scale: indicator.scale,
    format,
    ...(missing > 0 ? { missingLabel: texts.missing(writeNumber(missing, language)) } : {}),
    label: texts.legend(writeList(classes.limits.map(format), language), indicator.unit.words[language]),
  });
}

function classesOf({ choice: { shown } }: DistrictView): Classes {
  return classify(valuesAt(shown.block, shown.period));
}
