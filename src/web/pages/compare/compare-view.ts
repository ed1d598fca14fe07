/** What the page "Wie lijkt op …?" shows to one reader: the place, its group, and why each is in it. */
import { equalWeights, type AxisWeights } from "../../../comparison/axes.ts";
import { municipalityFeatures, type FeatureTable } from "../../../comparison/features.ts";
import { explainLikeness, listAlike, type LikenessExplanation } from "../../../comparison/likeness.ts";
import { findPeers, type PeerGroup } from "../../../comparison/peers.ts";
import type { Municipality } from "../../../figures/places.ts";
import { writeGroupName } from "../../components/group-name.ts";
import type { RequestContext } from "../../request/request-context.ts";
import { regionOf } from "../municipality/place-view.ts";

export interface ExplainedPeer {
  readonly municipality: Municipality;
  /** Position among the municipalities. */
  readonly index: number;
  /** Undefined when too little is known to compare the two. */
  readonly explanation: LikenessExplanation | undefined;
}

export interface CompareView {
  readonly request: RequestContext;
  readonly municipality: Municipality;
  /** Position among the municipalities. */
  readonly region: number;
  /** Address of the place's main page. */
  readonly path: string;
  readonly table: FeatureTable;
  readonly group: PeerGroup;
  readonly groupName: string;
  /** What counts how much, also where another rule than likeness chose the group. */
  readonly weights: AxisWeights;
  /** Most alike first. */
  readonly peers: readonly ExplainedPeer[];
  /** Who would come next. */
  readonly after: readonly Municipality[];
}

const shownAfter = 5;

export function viewCompare(request: RequestContext, municipality: Municipality): CompareView {
  const { vintage, language } = request;
  const region = regionOf(vintage, municipality);
  const group = findPeers(vintage, region, request.group);
  const table = municipalityFeatures(vintage);
  const weights = request.group.kind === "alike" ? request.group.weights : equalWeights;
  return {
    request,
    municipality,
    region,
    path: `/gemeenten/${municipality.slug}`,
    table,
    group,
    groupName: writeGroupName(group, municipality.name, language),
    weights,
    peers: group.indices.map((index) => ({
      municipality: vintage.municipalities[index],
      index,
      explanation: explainLikeness(table, region, index, { weights }),
    })),
    after: nextOf(group, table, region).map((index) => vintage.municipalities[index]),
  };
}

function nextOf({ reason, indices }: PeerGroup, table: FeatureTable, region: number): readonly number[] {
  if (reason.kind !== "alike") return [];
  const more = listAlike(table, region, indices.length + shownAfter, { weights: reason.weights });
  return "places" in more ? more.places.slice(indices.length).map(({ place }) => place) : [];
}
