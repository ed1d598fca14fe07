/**
 * What all pages of a municipality show of it: the place, its group, and where it
 * stands on a choice of indicators.
 */
import { findPeers } from "../../../comparison/peers.ts";
import { findPlaceFigure, type PlaceFigure } from "../../../comparison/place-figure.ts";
import type { Indicator } from "../../../figures/indicator.ts";
import type { FormerMunicipality, Municipality } from "../../../figures/places.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import { themes, type ThemeId } from "../../../terms/theme.ts";
import { writeGroupName } from "../../components/group-name.ts";
import type { RowContext } from "../../components/indicator-row.ts";
import { lookupsOf } from "../../lookups.ts";
import { writeList } from "../../wording/numbers.ts";
import type { RequestContext } from "../../request/request-context.ts";

export interface PlaceView {
  readonly municipality: Municipality;
  /** Position among the municipalities of the vintage. */
  readonly region: number;
  /** What the rows of its pages share. */
  readonly row: RowContext;
  /** Former municipalities that lie wholly or partly inside it, newest first. */
  readonly former: readonly FormerMunicipality[];
}

export function viewPlace(request: RequestContext, municipality: Municipality): PlaceView {
  const { vintage, language } = request;
  const region = regionOf(vintage, municipality);
  const group = findPeers(vintage, region, request.group);
  const former = formerWithin(vintage, municipality.code);
  return {
    municipality,
    region,
    former,
    row: {
      request,
      place: municipality.name,
      path: `/gemeenten/${municipality.slug}`,
      group,
      groupName: writeGroupName(group, municipality.name, language),
      former: former.length > 0 ? writeList(former.map((one) => one.name), language) : "",
    },
  };
}

/** Position of a municipality in every municipal block of the current division. */
export function regionOf(vintage: Vintage, { code }: Municipality): number {
  return lookupsOf(vintage).indexInList(`municipality-${vintage.division}`, code);
}

// A twentieth of a former place coming along is a correction of borders, not a merger.
const noticeable = 0.05;

function formerWithin(vintage: Vintage, code: string): readonly FormerMunicipality[] {
  return vintage.formerMunicipalities.filter((one) => one.successors.some((to) => to.code === code && to.fraction >= noticeable));
}

/** Where a place stands on the chosen indicators, theme by theme; themes without any are left out. */
export function figuresByTheme(
  { row, region }: PlaceView,
  isChosen: (indicator: Indicator) => boolean,
): readonly { readonly theme: ThemeId; readonly title: string; readonly figures: readonly PlaceFigure[] }[] {
  const { vintage, language } = row.request;
  const { indicatorsByTheme } = lookupsOf(vintage);
  return themes.flatMap(({ id, title }) => {
    const chosen = indicatorsByTheme.get(id)?.filter(isChosen) ?? [];
    const figures = chosen.flatMap((indicator) => findPlaceFigure(vintage, indicator, region, row.group) ?? []);
    return figures.length > 0 ? [{ theme: id, title: title[language], figures }] : [];
  });
}

/** The figure of one indicator by its id, or undefined. */
export function figureOf({ row, region }: PlaceView, id: string): PlaceFigure | undefined {
  const { vintage } = row.request;
  const indicator = lookupsOf(vintage).indicatorById.get(id);
  return indicator && findPlaceFigure(vintage, indicator, region, row.group);
}
