/** The changes as data: JSON for programs, a row per place for CSV. Fields: docs/manual/data.md. */
import type { PlaceChange } from "../../../comparison/who-changed.ts";
import { csv, data, type Answer } from "../../answer/answer.ts";
import { describeGroup } from "../../answer/describe-group.ts";
import { sevenDigits } from "../../answer/seven-digits.ts";
import { vintageNote } from "../../answer/vintage-note.ts";
import type { ChangedView } from "./view.ts";

export function changedData(view: ChangedView): Answer {
  const { request, municipality, indicator, changes, group, choices } = view;
  const shared = {
    ...vintageNote(request),
    place: { code: municipality.code, name: municipality.name },
    comparedWith: describeGroup(group, request.vintage),
    indicator: indicator.id,
    others: choices.filter((one) => one !== indicator).map(({ id }) => id),
  };
  if ("missing" in changes) return data({ ...shared, missing: changes.missing });
  const { from, to, middle, withoutFigure, isChanceKnown } = changes;
  return data({ ...shared, from, to, middle: sevenDigits(middle), withoutFigure, isChanceKnown, places: changes.places.map((one) => describeChange(one, view)) });
}

function describeChange({ place, first, last, change, limits, movement, p, since }: PlaceChange, { request }: ChangedView) {
  const { code, name } = request.vintage.municipalities[place];
  return {
    code,
    name,
    first: sevenDigits(first),
    last: sevenDigits(last),
    change: sevenDigits(change),
    ...(limits ? { lower: sevenDigits(limits.lower), upper: sevenDigits(limits.upper) } : {}),
    movement,
    p: sevenDigits(p),
    ...(since ? { since } : {}),
  };
}

export function changedTable(view: ChangedView): Answer {
  const { request, municipality, indicator, changes } = view;
  const { municipalities } = request.vintage;
  const [from, to] = "missing" in changes ? [undefined, undefined] : [changes.from, changes.to];
  return csv(
    "missing" in changes ? [] : changes.places,
    [
      ["code", ({ place }) => municipalities[place].code],
      ["naam", ({ place }) => municipalities[place].name],
      ["indicator", () => indicator.id],
      ["van_periode", () => from],
      ["tot_periode", () => to],
      ["eerste", ({ first }) => sevenDigits(first) ?? undefined],
      ["laatste", ({ last }) => sevenDigits(last) ?? undefined],
      ["verschil", ({ change }) => sevenDigits(change) ?? undefined],
      ["verschil_ondergrens", ({ limits }) => sevenDigits(limits?.lower) ?? undefined],
      ["verschil_bovengrens", ({ limits }) => sevenDigits(limits?.upper) ?? undefined],
      ["beweging", ({ movement }) => movement],
      ["p", ({ p }) => sevenDigits(p) ?? undefined],
      ["sinds", ({ since }) => since],
    ],
    `${municipality.slug}-veranderd-${indicator.id}`,
  );
}
