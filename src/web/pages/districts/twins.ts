/** The data twins of the page about the wijken: JSON for programs, CSV for spreadsheets. */
import type { Language } from "../../../terms/bilingual.ts";
import { tablesOf } from "../../../figures/column.ts";
import type { AreaEstimate } from "../../../stats/area-level-model.ts";
import { isPresent, type Observation } from "../../../terms/observation.ts";
import { csv, data, type Answer } from "../../answer/answer.ts";
import { unitInWords } from "../../wording/unit-in-words.ts";
import { vintageNote } from "../../answer/vintage-note.ts";
import type { DistrictRow, DistrictView, Neighbourhood } from "./view.ts";

export function districtData(view: DistrictView): Answer {
  const { request, municipality, choice, rows, whole, country } = view;
  const { indicator, shown } = choice;
  return data({
    ...vintageNote(request),
    place: { code: municipality.code, name: municipality.name },
    indicator: describeIndicator(view, request.language),
    period: shown.block.periods[shown.period].period,
    division: shown.list.division,
    sources: tablesOf(shown.block.periods[shown.period]),
    municipality: whole ? describe(whole) : null,
    country: country ? describe(country) : null,
    leftOut: shown.own.divided.map(({ code, name }) => ({ code, name })),
    districts: rows.map((row) => describeDistrict(row)),
    others: choice.indicators.filter((one) => one !== indicator).map((one) => one.id),
  });
}

function describeIndicator({ choice: { indicator, years } }: DistrictView, language: Language) {
  return {
    id: indicator.id,
    title: indicator.title[language],
    unit: { kind: indicator.unit.kind, words: unitInWords(indicator.unit, language) },
    years: years.map((one) => one.year),
  };
}

function describeDistrict({ code, name, observation, former, estimate, neighbourhoods }: DistrictRow) {
  return {
    code,
    name,
    ...(former ? { formerMunicipality: { code: former.code, name: former.name } } : {}),
    ...describe(observation),
    ...(estimate ? { estimate: describeEstimate(estimate) } : {}),
    ...(neighbourhoods.length > 0
      ? { neighbourhoods: neighbourhoods.map((one) => ({ code: one.code, name: one.name, ...describe(one.observation) })) }
      : {}),
  };
}

function describeEstimate({ expected, ownWeight, estimate: { value, lower, upper, level, method } }: AreaEstimate) {
  return { value, lower, upper, level, method, expected, ownWeight };
}

function describe(observation: Observation) {
  if (!isPresent(observation)) return { value: null, missing: observation.missing };
  return { value: observation.value, ...(observation.marks.length > 0 ? { marks: observation.marks } : {}) };
}

interface Line extends Neighbourhood {
  readonly level: "wijk" | "buurt";
  readonly district: string;
  readonly former: string | undefined;
  readonly estimate?: AreaEstimate | undefined;
}

export function districtTable(view: DistrictView): Answer {
  const { municipality, choice, rows } = view;
  const { indicator, shown } = choice;
  const { period } = shown.block.periods[shown.period];
  const tables = tablesOf(shown.block.periods[shown.period]).join(" ");
  return csv(
    rows.flatMap(linesOf),
    [
      ["gemeente", () => municipality.code],
      ["naam_gemeente", () => municipality.name],
      ["niveau", (line) => line.level],
      ["code", (line) => line.code],
      ["naam", (line) => line.name],
      ["wijk", (line) => line.district],
      ["vroegere_gemeente", (line) => line.former],
      ["indeling", () => shown.list.division],
      ["indicator", () => indicator.id],
      ["periode", () => period],
      ["waarde", ({ observation }) => (isPresent(observation) ? observation.value : undefined)],
      ["status", ({ observation }) => (isPresent(observation) ? observation.marks.join(" ") : undefined)],
      ["reden_ontbreekt", ({ observation }) => (isPresent(observation) ? undefined : observation.missing)],
      ["geschat", ({ estimate }) => estimate?.estimate.value],
      ["geschat_ondergrens", ({ estimate }) => estimate?.estimate.lower],
      ["geschat_bovengrens", ({ estimate }) => estimate?.estimate.upper],
      ["bron", () => tables],
    ],
    `${municipality.slug}-wijken-${indicator.id}-${shown.year}`,
  );
}

function linesOf(row: DistrictRow): readonly Line[] {
  const shared = { district: row.code, former: row.former?.name };
  return [
    { ...shared, level: "wijk", code: row.code, name: row.name, observation: row.observation, estimate: row.estimate },
    ...row.neighbourhoods.map((one): Line => ({ ...shared, ...one, level: "buurt" })),
  ];
}
