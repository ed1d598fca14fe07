/**
 * Which municipalities does a reader mean by what stands in `?plaats=`?
 *
 * In an address stands the last part of a municipality's own address
 * ("deventer"); in the form people type names, also old, short or half ones.
 * What cannot be meant otherwise is accepted, and the page then leads to the
 * address with the proper names. A municipality that was divided has no single
 * successor: the reader chooses.
 *
 * In:       a vintage, what was typed, the language.
 * Out:      places by their position among the municipalities, each once; or the faults.
 */
import type { Vintage } from "../../../figures/vintage.ts";
import type { Language } from "../../../terms/bilingual.ts";
import { lookupsOf } from "../../lookups.ts";
import type { Fault } from "../../request/parameters.ts";
import { matchPlaces, type Match } from "../../search/search.ts";
import { mostPlaces } from "./choice-parameters.ts";
import { indicatorTexts } from "./texts.ts";

export type PlaceChoice = { readonly places: readonly number[] } | { readonly faults: readonly Fault[] };

/** `name` is the parameter that a fault is about. */
export function choosePlaces(vintage: Vintage, typed: readonly string[], language: Language, name = "plaats", most = mostPlaces): PlaceChoice {
  const wanted = typed.filter((one) => one.trim() !== "");
  const found = wanted.map((one) => findPlace(vintage, one, language));
  const faults = found.flatMap((one) => (typeof one === "string" ? [{ name, reason: one }] : []));
  if (faults.length > 0) return { faults };
  const places = [...new Set(found.filter((one) => typeof one === "number"))];
  if (places.length <= most) return { places };
  return { faults: [{ name, reason: indicatorTexts[language].tooManyPlaces(places.length, most) }] };
}

/** Its position among the municipalities, or the words that say why it is none. */
function findPlace(vintage: Vintage, typed: string, language: Language): number | string {
  const { municipalityBySlug, municipalityByAlias } = lookupsOf(vintage);
  const known = municipalityBySlug.get(typed) ?? municipalityByAlias.get(typed);
  if (known) return vintage.municipalities.indexOf(known);
  const matches = matchPlaces(vintage, typed, 50).filter(({ place }) => place.kind !== "district");
  const exact = matches.filter(({ closeness }) => closeness === "exact");
  const [first, ...others] = exact.length > 0 ? exact : matches;
  const texts = indicatorTexts[language];
  if (!first || first.closeness === "resembles") return texts.unknownPlace(shorten(typed), namesOf(matches));
  if (others.length > 0) return texts.ambiguousPlace(shorten(typed), namesOf(matches, texts.or));
  return positionOf(vintage, first, language);
}

function positionOf(vintage: Vintage, { place }: Match, language: Language): number | string {
  const { municipalityByCode, formerByCode } = lookupsOf(vintage);
  const successors = formerByCode.get(place.code)?.successors ?? [{ code: place.code }];
  const municipalities = successors.flatMap(({ code }) => municipalityByCode.get(code) ?? []);
  if (municipalities.length === 1) return vintage.municipalities.indexOf(municipalities[0]);
  const texts = indicatorTexts[language];
  return texts.dividedPlace(place.name, joined(municipalities.map(({ name }) => name), texts.and));
}

function namesOf(matches: readonly Match[], word?: string): string {
  const names = matches.slice(0, 5).map(({ place }) => place.name);
  return word ? joined(names, word) : names.join(", ");
}

/** "Bergen (L.) of Bergen (NH.)". */
function joined(names: readonly string[], word: string): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${word} ${names[names.length - 1]}`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
