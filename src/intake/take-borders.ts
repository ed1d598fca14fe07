/**
 * The borders of lists of regions, from PDOK into a vintage that has these lists.
 *
 * Everything else in the vintage stays as it is, and borders that cover fewer
 * regions than those it has are refused.
 *
 * In:  a vintage, which of its lists, where to ask and where to keep.
 * Out: the vintage with these borders, to be written; whether they are new.
 */
import { countryDetail, districtDetail, simplifyBorders } from "../figures/simplify-borders.ts";
import type { VintageContents } from "../figures/own-figures.ts";
import { borderedCodes, withBorders, type NewBorders } from "../figures/with-borders.ts";
import { borderCollection, type BorderCollection, type BorderedLevel, type BorderService } from "../sources/borders/pdok/collection.ts";
import { describeBorders, tableOfBorders } from "../sources/borders/pdok/describe-borders.ts";
import { fetchBorders, type FetchedBorders } from "../sources/borders/pdok/fetch-borders.ts";
import { CbsError } from "../sources/cbs/odata/cbs-error.ts";
import { createProgress } from "../sources/cbs/odata/progress.ts";
import type { RegionList } from "../terms/region.ts";
import { dayOf, openTransport, type DoorWorld } from "./door-world.ts";

export type BorderedList = RegionList & { readonly level: BorderedLevel };

export interface BorderWishes {
  readonly lists: readonly BorderedList[];
  readonly service: BorderService;
  /** Another machine with the same service. */
  readonly from: string | undefined;
  /** Where answers are kept. */
  readonly kept: string;
  readonly isOffline: boolean;
}

export interface BorderedVintage<Contents> {
  readonly vintage: Omit<Contents, "id">;
  /** Whether any of them differs from what the vintage had. */
  readonly hasNews: boolean;
}

/** @throws CbsError when they cannot be had whole; Error when regions would lose their border */
export async function takeBorders<Contents extends VintageContents>(current: Contents, wishes: BorderWishes, world: DoorWorld): Promise<BorderedVintage<Contents>> {
  const fetched: NewBorders[] = [];
  for (const list of wishes.lists) fetched.push(await fetchList(list, current, wishes, world));
  const asOf = [current.asOf, dayOf(world)].toSorted().at(-1) ?? current.asOf;
  return { vintage: withBorders(current, fetched, asOf), hasNews: !fetched.every((one) => isKnown(one, current)) };
}

export function isBordered(list: RegionList): list is BorderedList {
  return list.level !== "country";
}

async function fetchList(list: BorderedList, current: VintageContents, wishes: BorderWishes, world: DoorWorld): Promise<NewBorders> {
  const { kept: folder, isOffline } = wishes;
  const { now } = world.waiting;
  const collection = borderCollection(wishes.service, list.level, list.division, wishes.from);
  const progress = createProgress(`${collection.name} ${list.division}, regions`, now, world.showProgress ?? world.complain);
  const onProgress = (done: number) => progress.tell(done, list.codes.length);
  const fetched = await fetchBorders({ transport: openTransport(world), folder, now, collection, list, isOffline, onProgress });
  if (fetched.regions.features.length === 0) throw new CbsError("incomplete", { service: "pdok", table: collection.service, part: `${collection.name} ${list.division}` }, "no border at all", "one for each region");
  const before = current.borders.get(list.id);
  for (const line of describeBorders(collection, fetched, before ? borderedCodes(before).size : 0)) world.tell(line);
  return asNewBorders(collection, fetched, list);
}

function asNewBorders(collection: BorderCollection, fetched: FetchedBorders, list: RegionList): NewBorders {
  const topology = simplifyBorders(fetched.regions, collection.level === "municipality" ? countryDetail : districtDetail);
  const isComplete = list.codes.length === fetched.regions.features.length;
  return { borders: { list: list.id, isComplete, topology }, table: tableOfBorders(collection, fetched, list) };
}

function isKnown({ borders: { list, topology } }: NewBorders, current: VintageContents): boolean {
  return JSON.stringify(current.borders.get(list)?.topology) === JSON.stringify(topology);
}
