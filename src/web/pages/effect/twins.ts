/** The data twins of the page about the effect of a start. What stays the same over versions is described in docs/manual/data.md. */
import { findPeers } from "../../../comparison/peers.ts";
import type { Municipality } from "../../../figures/places.ts";
import { csv, data, type Answer } from "../../answer/answer.ts";
import { describeGroup } from "../../answer/describe-group.ts";
import { effectParts } from "../../effect-report/effect-json.ts";
import { lookupsOf } from "../../lookups.ts";
import { unitInWords } from "../../wording/unit-in-words.ts";
import { vintageNote } from "../../answer/vintage-note.ts";
import { isAnswered, type EffectView } from "./view.ts";

export function effectData(view: EffectView): Answer {
  const { request, municipality, choice, found } = view;
  const { indicator, start, count, years } = choice;
  return data({
    ...vintageNote(request),
    place: describePlace(municipality),
    indicator: { id: indicator.id, title: indicator.title[request.language], unit: { kind: indicator.unit.kind, words: unitInWords(indicator.unit, request.language) } },
    start,
    count,
    startYears: years,
    ...(isAnswered(view) ? describeAnswer(view) : { missing: "missing" in found ? found.missing : null }),
  });
}

/** The fields of the command `npm run effect`, with places by code and name. */
function describeAnswer({ request, municipality, found }: EffectView) {
  if (!("answer" in found)) return {};
  const { answer, years, cutBy, group, sources } = found;
  const { municipalityByCode } = lookupsOf(request.vintage);
  const nameOf = (unit: string) => ({ code: unit, name: municipalityByCode.get(unit)?.name ?? unit });
  const { variant, fit, averageEffect, path, weights, placeboInSpace, placeboInTime, leaveOneOut, differenceInDifferences, conclusion, notices } = effectParts(answer);
  return {
    years,
    cutBy: cutBy.map(({ from, reason }) => ({ from, reason: reason[request.language] })),
    sources,
    chosenBy: group.by,
    ...(group.by === "group" ? { comparedWith: describeGroup(findPeers(request.vintage, request.vintage.municipalities.indexOf(municipality), request.group), request.vintage) } : {}),
    ...(group.insteadOf ? { insteadOf: { kind: group.insteadOf.choice.kind, places: group.insteadOf.count } } : {}),
    level: answer.level,
    variant,
    conclusion,
    averageEffect,
    fit,
    path,
    weights: weights.map(({ unit, weight }) => ({ ...nameOf(unit), weight })),
    placeboInSpace: { ...placeboInSpace, places: placeboInSpace.places.map(({ unit, ...one }) => ({ ...nameOf(unit), ...one })) },
    placeboInTime,
    leaveOneOut: leaveOneOut.map(({ unit, ...one }) => ({ ...nameOf(unit), ...one })),
    differenceInDifferences,
    leftOut: notices.leftOut.map(({ unit }) => nameOf(unit)),
    skippedYears: notices.skippedTimes,
  };
}

function describePlace({ code, name }: Municipality) {
  return { code, name };
}

export function effectTable(view: EffectView): Answer {
  const { municipality, choice, found } = view;
  const rows = "answer" in found ? effectParts(found.answer).path : [];
  return csv(
    rows,
    [
      ["gemeente", () => municipality.code],
      ["naam_gemeente", () => municipality.name],
      ["indicator", () => choice.indicator.id],
      ["begin", () => choice.start],
      ["jaar", ({ time }) => time],
      ["voor_of_na", ({ period }) => (period === "after" ? "na" : "voor")],
      ["waarde", ({ actual }) => actual],
      ["mengsel", ({ synthetic }) => synthetic ?? undefined],
      ["verschil", ({ effect }) => effect ?? undefined],
      ["deel_even_ver_of_verder", ({ pValue }) => pValue ?? undefined],
    ],
    `${municipality.slug}-effect-${choice.indicator.id}-${choice.start}`,
  );
}
