/** What the page "Wie veranderde?" shows to one reader: the figure, the group, and who moved. */
import { findPeers, type PeerGroup } from "../../../comparison/peers.ts";
import { shownPeriod } from "../../../comparison/shown-period.ts";
import { whoChanged, type Changes, type NoChanges, type PlaceChange } from "../../../comparison/who-changed.ts";
import type { Block } from "../../../figures/column.ts";
import type { Indicator } from "../../../figures/indicator.ts";
import type { Municipality } from "../../../figures/places.ts";
import type { Fault } from "../../request/parameters.ts";
import type { PageRequest } from "../../request/request-context.ts";
import { regionOf } from "../municipality/place-view.ts";
import { findChoice, listChoices, municipalBlock, type ChangedQuery } from "./choice.ts";

export type ChangedRequest = PageRequest<{ readonly slug: string }, ChangedQuery>;

export interface ChangedView {
  readonly request: ChangedRequest;
  readonly municipality: Municipality;
  /** Address of the place's main page. */
  readonly path: string;
  /** Position among the municipalities. */
  readonly region: number;
  readonly group: PeerGroup;
  readonly indicator: Indicator;
  readonly choices: readonly Indicator[];
  readonly block: Block;
  readonly changes: Changes | NoChanges;
}

export function viewChanged(request: ChangedRequest, municipality: Municipality): ChangedView | { readonly faults: readonly Fault[] } {
  const { vintage, language, query } = request;
  const region = regionOf(vintage, municipality);
  const group = findPeers(vintage, region, request.group);
  const choices = listChoices(vintage);
  const changesOf = (indicator: Indicator) => {
    const block = municipalBlock(vintage, indicator);
    if (!block) throw new Error(`pages/changed: indicator "${indicator.id}" has no municipal figures; only those with figures can be chosen`);
    return { indicator, block, changes: whoChanged(indicator, block, [region, ...group.indices], shownPeriod(block)) };
  };
  const chosen = query.indicator === undefined ? undefined : findChoice(choices, query.indicator, language);
  if (chosen && "faults" in chosen) return chosen;
  const found = chosen ? changesOf(chosen) : firstThatSaysSomething(choices, changesOf);
  if (!found) return findChoice(choices, "", language) as { readonly faults: readonly Fault[] };
  return { request, municipality, path: `/gemeenten/${municipality.slug}`, region, group, choices, ...found };
}

function firstThatSaysSomething<Found extends { readonly changes: Changes | NoChanges }>(
  choices: readonly Indicator[],
  changesOf: (indicator: Indicator) => Found,
): Found | undefined {
  for (const indicator of choices) {
    const found = indicator.isCore ? changesOf(indicator) : undefined;
    if (found && "places" in found.changes) return found;
  }
  return choices[0] && changesOf(choices[0]);
}

/** Those who moved otherwise than the others, in the order of the group. */
export function moversOf({ changes }: ChangedView): readonly PlaceChange[] {
  return "missing" in changes ? [] : changes.places.filter(({ movement }) => movement !== "with-the-others");
}
