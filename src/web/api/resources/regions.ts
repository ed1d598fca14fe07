/** `/regions`: the regions there are, and one of them with all that is known of it. */
import type { Vintage } from "../../../figures/vintage.ts";
import { regionLevels, type RegionLevel, type RegionList } from "../../../terms/region.ts";
import { foldName } from "../../search/fold.ts";
import { lookupsOf } from "../../lookups.ts";
import { defineRoute, json, unknown } from "../api-route.ts";
import { checkFilters } from "../check-filters.ts";
import { answerList } from "../list-answer.ts";
import { isWithin } from "../observations/selection.ts";
import { vintageOf } from "../paging.ts";
import { format, known, pageSize } from "../parameters.ts";
import { pageOf, regionDetailSchema, regionSchema } from "../schemas.ts";
import { selfLink } from "../self-link.ts";

interface RegionFilters {
  readonly level?: readonly RegionLevel[];
  readonly division?: number | "all";
  readonly municipality?: string;
  readonly grouping?: string;
  readonly query?: string;
}

interface FoundRegion {
  readonly list: RegionList;
  readonly index: number;
}

export const regionsRoute = defineRoute({
  path: "/regions",
  summary: { nl: "Gebieden", en: "Regions" },
  description: {
    nl: "Het land, gemeenten, wijken en buurten. Zonder indeling gemeenten zoals de stand ze heeft, en de nieuwste wijken en buurten.",
    en: "The country, municipalities, districts and neighbourhoods. Without a division municipalities as the vintage has them, and the newest districts and neighbourhoods.",
  },
  parameters: {
    level: known.level,
    division: known.division,
    municipality: known.municipality,
    grouping: known.grouping,
    query: known.regionQuery,
    page: known.page,
    pageSize: pageSize(100),
    format: format(["json", "csv"]),
    vintage: known.vintage,
  },
  formats: ["json", "csv"],
  schema: pageOf("regions", regionSchema, "RegionPage"),
  example: (examples) => ({ level: "municipality", grouping: examples.grouping }),
  check: checkFilters,
  answer: (request) =>
    answerList(request, {
      name: "regions",
      items: findRegions(request.vintage, request.query),
      describe: ({ list, index }) => ({
        code: list.codes[index],
        name: list.names[index] || null,
        level: list.level,
        division: list.division,
        municipality: list.parents[index] ?? null,
        _links: selfLink("regions", list.codes[index], request.vintage.id),
      }),
      columns: [
        ["code", ({ list, index }) => list.codes[index]],
        ["name", ({ list, index }) => list.names[index]],
        ["level", ({ list }) => list.level],
        ["division", ({ list }) => list.division],
        ["municipality", ({ list, index }) => list.parents[index]],
      ],
    }),
});

function findRegions(vintage: Vintage, filters: RegionFilters): readonly FoundRegion[] {
  const isMember = memberOf(vintage, filters);
  const isNamed = namedLike(vintage, filters);
  return listsOf(vintage, filters).flatMap((list) =>
    list.codes.flatMap((_, index) => {
      const isInside = filters.municipality === undefined || isWithin(list, index, filters.municipality);
      return isInside && isMember(list, index) && isNamed(list, index) ? [{ list, index }] : [];
    }),
  );
}

function listsOf(vintage: Vintage, { level, division }: RegionFilters): readonly RegionList[] {
  return [...vintage.lists.values()]
    .filter((list) => !level || level.includes(list.level))
    .filter((list) => division === "all" || (division === undefined ? isUsual(vintage, list) : list.division === division))
    .sort((a, b) => regionLevels.indexOf(a.level) - regionLevels.indexOf(b.level) || a.division - b.division);
}

/** Municipalities as all figures have them; of districts and neighbourhoods the newest with names. */
function isUsual(vintage: Vintage, list: RegionList): boolean {
  if (list.level === "district" || list.level === "neighbourhood") return lookupsOf(vintage).newestList(list.level) === list;
  return list.division === vintage.division;
}

type Test = (list: RegionList, index: number) => boolean;

/** In the grouping itself, or in a municipality that is. */
function memberOf({ municipalities }: Vintage, { grouping }: RegionFilters): Test {
  if (grouping === undefined) return () => true;
  const members = new Set(municipalities.filter(({ groupings }) => groupings.some(({ code }) => code === grouping)).map(({ code }) => code));
  return ({ codes, parents }, index) => members.has(parents[index] ?? codes[index]);
}

function namedLike(vintage: Vintage, { query }: RegionFilters): Test {
  if (query === undefined) return () => true;
  const wanted = foldName(query);
  const { municipalityByCode } = lookupsOf(vintage);
  return ({ codes, names }, index) => {
    const aliases = municipalityByCode.get(codes[index])?.aliases ?? [];
    return [names[index], ...aliases].some((name) => foldName(name).includes(wanted));
  };
}

export const regionRoute = defineRoute({
  path: "/regions/{code}",
  summary: { nl: "Een gebied", en: "A region" },
  description: {
    nl: "Een gebied met zijn namen door de jaren, en van een gemeente ook waar zij bij hoort. Van een vroegere gemeente: waar de inwoners bij kwamen.",
    en: "A region with its names through the years, and of a municipality also where it belongs. Of a former municipality: where its inhabitants went.",
  },
  id: {
    name: "code",
    description: { nl: "De code van het gebied, zoals GM0150.", en: "The code of the region, such as GM0150." },
    example: (examples) => examples.municipality,
  },
  parameters: { vintage: known.vintage },
  formats: ["json"],
  schema: regionDetailSchema,
  example: () => ({}),
  answer: (request) => {
    const found = findByCode(request.vintage, request.id);
    if (found.length === 0) return unknown(`Gebied ‘${request.id}’ bestaat niet in deze stand. Alle gebieden staan op /api/v1/regions.`);
    return json({ vintage: vintageOf(request), ...describeRegion(request.vintage, request.id, found), _links: selfLink("regions", request.id, request.vintage.id) });
  },
});

/** In every division it occurs in, oldest first. */
function findByCode({ lists }: Vintage, code: string): readonly FoundRegion[] {
  return [...lists.values()]
    .map((list) => ({ list, index: list.codes.indexOf(code) }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => a.list.division - b.list.division);
}

function describeRegion(vintage: Vintage, code: string, found: readonly FoundRegion[]) {
  const divisions = found.map(({ list, index }) => ({
    division: list.division,
    name: list.names[index] || null,
    municipality: list.parents[index] ?? null,
  }));
  const newest = divisions.findLast(({ name }) => name !== null) ?? divisions[0];
  return { code, level: found[0].list.level, name: newest.name, municipality: newest.municipality, divisions, ...describeMunicipality(vintage, code) };
}

function describeMunicipality(vintage: Vintage, code: string) {
  const { municipalityByCode, formerByCode } = lookupsOf(vintage);
  const now = municipalityByCode.get(code);
  if (now) return { aliases: now.aliases, sizeClass: now.sizeClass, groupings: now.groupings };
  const former = formerByCode.get(code);
  return former ? { endedOn: former.endedOn, successors: former.successors } : {};
}
