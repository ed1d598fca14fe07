/** What the page about one district shows: the districts most like it, anywhere in the country, and why. */
import { districtFeatures, type FeatureTable } from "../../../comparison/features.ts";
import { explainLikeness, listAlike, type LikenessExplanation, type NoLikeness } from "../../../comparison/likeness.ts";
import type { Municipality } from "../../../figures/places.ts";
import { lookupsOf } from "../../lookups.ts";
import type { RequestContext } from "../../request/request-context.ts";

export interface AlikeDistrict {
  readonly index: number;
  readonly code: string;
  readonly name: string;
  /** Undefined where its municipality is no longer one. */
  readonly municipality: Municipality | undefined;
  readonly explanation: LikenessExplanation | undefined;
}

export interface AlikeDistrictsView {
  readonly request: RequestContext;
  readonly municipality: Municipality;
  readonly code: string;
  readonly name: string;
  /** Position in the table. */
  readonly place: number;
  readonly table: FeatureTable;
  readonly districts: readonly AlikeDistrict[] | NoLikeness;
  readonly notCompared: number;
}

const shown = 12;

/** Undefined when the newest division has no such district in this municipality. */
export function viewAlikeDistricts(request: RequestContext, municipality: Municipality, code: string): AlikeDistrictsView | undefined {
  const table = districtFeatures(request.vintage);
  const place = table.list.codes.indexOf(code);
  if (place < 0 || table.list.parents[place] !== municipality.code) return undefined;
  const alike = listAlike(table, place, shown);
  return {
    request,
    municipality,
    code,
    name: table.list.names[place],
    place,
    table,
    districts: "missing" in alike ? alike : alike.places.map((one) => describe(request, table, place, one.place)),
    notCompared: "missing" in alike ? 0 : alike.notCompared,
  };
}

function describe({ vintage }: RequestContext, table: FeatureTable, place: number, index: number): AlikeDistrict {
  const { codes, names, parents } = table.list;
  return {
    index,
    code: codes[index],
    name: names[index],
    municipality: lookupsOf(vintage).municipalityByCode.get(parents[index]),
    explanation: explainLikeness(table, place, index),
  };
}
