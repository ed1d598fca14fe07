/**
 * Why two places resemble each other, in words: what is nearly the same, and what
 * differs most, at most one thing of each side.
 */
import type { AxisDistance, FeatureDifference, LikenessExplanation } from "../../comparison/likeness.ts";
import type { Feature } from "../../comparison/features.ts";
import type { Vintage } from "../../figures/vintage.ts";
import type { Language } from "../../terms/bilingual.ts";
import { lookupsOf } from "../lookups.ts";
import { writeIndicatorValue, writeNumber } from "../wording/numbers.ts";
import { featureTexts } from "../texts/features.ts";

export interface LikenessWords {
  /** "groei", "aantal inwoners". */
  readonly same: readonly string[];
  /** "meer ouderen", "kleiner". */
  readonly different: readonly string[];
}

/** Closer than this, in the usual spread, is nearly the same; further than that differs. */
const nearlySame = 0.25;
const differs = 0.5;
const most = 2;

export function writeLikeness({ axes, features }: LikenessExplanation, language: Language): LikenessWords {
  const texts = featureTexts[language].features;
  const counted = axes.filter(({ distance }) => distance !== undefined);
  const same = counted.flatMap(({ axis }) => closestOf(features, axis)).toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const different = counted.flatMap(({ axis }) => furthestOf(features, axis)).toSorted((a, b) => b.share - a.share);
  return {
    same: same.slice(0, most).map(({ feature }) => texts[feature.id].name),
    different: different.slice(0, most).map((one) => ((one.difference ?? 0) > 0 ? texts[one.feature.id].more : texts[one.feature.id].less)),
  };
}

function closestOf(features: readonly FeatureDifference[], axis: AxisDistance["axis"]): readonly FeatureDifference[] {
  const close = features.filter((one) => one.feature.axis === axis && sizeOf(one) < nearlySame);
  return close.toSorted((a, b) => sizeOf(a) - sizeOf(b)).slice(0, 1);
}

function furthestOf(features: readonly FeatureDifference[], axis: AxisDistance["axis"]): readonly FeatureDifference[] {
  const far = features.filter((one) => one.feature.axis === axis && one.difference !== undefined && sizeOf(one) > differs);
  return far.toSorted((a, b) => b.share - a.share).slice(0, 1);
}

function sizeOf({ difference }: FeatureDifference): number {
  return difference === undefined ? Infinity : Math.abs(difference);
}

/** The value of a feature as a reader sees it: "105.111", "18,8%". */
export function writeFeatureValue(value: number, { indicators, words }: Feature, vintage: Vintage, language: Language): string {
  const indicator = words ? undefined : lookupsOf(vintage).indicatorById.get(indicators[0]);
  return indicator ? writeIndicatorValue(value, indicator, language) : `${writeNumber(value, language, 1)}%`;
}

/** Its title as on the page of the indicator. */
export function titleOfFeature({ id, indicators, words }: Feature, vintage: Vintage, language: Language): string {
  if (words) return words.title[language];
  return lookupsOf(vintage).indicatorById.get(indicators[0])?.title[language] ?? id;
}

/** What its value counts: "van de inwoners". */
export function unitOfFeature({ indicators, words }: Feature, vintage: Vintage, language: Language): string {
  if (words) return words.unit[language];
  return lookupsOf(vintage).indicatorById.get(indicators[0])?.unit.words[language] ?? "";
}
