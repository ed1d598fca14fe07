/** Texts of "Ver van het gemiddelde?", in both languages. */
import type { NoFunnel } from "../../../comparison/funnel-of-indicator.ts";
import type { FunnelPosition } from "../../../stats/funnel.ts";
import { inBothLanguages } from "../../texts/both-languages.ts";

interface FunnelTexts {
  readonly title: string;
  readonly lead: string;
  readonly widened: string;
  readonly byChance: string;
  /** Our own place and the group are undefined where they are not in the picture. */
  readonly colours: (place: string | undefined, group: string | undefined) => string;
  /** Where a place lies, after its name. */
  readonly positions: Readonly<Record<FunnelPosition, string>>;
  readonly own: (place: string, position: string) => string;
  readonly noOwn: (place: string) => string;
  readonly missing: Readonly<Record<NoFunnel["missing"], string>>;
  readonly label: (count: string, title: string, own: string, counted: string | undefined) => string;
  readonly levels: { readonly inner: string; readonly outer: string };
  readonly centre: string;
  /** What stands on the axis; who or what counted is undefined where the source does not say. */
  readonly base: (counted: string | undefined) => string;
  readonly table: string;
  readonly heads: { readonly place: string; readonly base: string; readonly value: string; readonly inner: string; readonly position: string };
  readonly between: (lower: string, upper: string) => string;
}

const nl: FunnelTexts = {
  title: "Ver van het gemiddelde?",
  lead: "Een kleine gemeente schommelt meer dan een grote: links in het beeld mag een cijfer daarom verder van het gemiddelde liggen. Wie buiten de buitenste lijnen ligt, verschilt meer dan gemeenten gewoonlijk doen; dat is geen oordeel.",
  widened: "Gemeenten verschillen op dit cijfer meer dan het toeval verklaart. Daarom liggen de lijnen wijder dan bij toeval alleen.",
  byChance: "De lijnen laten zien hoe ver het toeval alleen een cijfer kan brengen.",
  colours: (place, group) => `${place ? `Roestrood: ${place}. ` : ""}${group ? `Petrol: ${group}. ` : ""}Grijs: alle andere gemeenten.`,
  positions: {
    "far-below": "onder de buitenste lijnen",
    below: "onder de binnenste lijnen, binnen de buitenste",
    within: "tussen de binnenste lijnen",
    above: "boven de binnenste lijnen, binnen de buitenste",
    "far-above": "boven de buitenste lijnen",
  },
  own: (place, position) => `${place} ligt ${position}.`,
  noOwn: (place) => `${place} heeft dit cijfer niet in deze periode.`,
  missing: {
    "no-base": "Dit beeld is er alleen voor cijfers waarvan bekend is hoeveel mensen, huishoudens of woningen meetelden. Bij dit cijfer is dat niet bekend. Kies een ander cijfer.",
    "too-few-places": "Te weinig gemeenten hebben dit cijfer om te zien wat gewoon is.",
    "all-or-none": "Dit cijfer is overal nul of overal alles; dan is er geen verschil om te laten zien.",
  },
  label: (count, title, own, counted) => `${title} van ${count} gemeenten, van links naar rechts naar hoeveel er meetelden${counted ? ` (${counted})` : ""}. ${own}`,
  levels: { inner: "95%", outer: "99,8%" },
  centre: "gemiddelde",
  base: (counted) => (counted ? `Hoeveel er meetelden: ${counted}` : "Hoeveel er meetelden"),
  table: "Als tabel, met de gemeenten waarmee u vergelijkt",
  heads: { place: "Gemeente", base: "Telden mee", value: "Cijfer", inner: "Binnenste lijnen", position: "Ligt" },
  between: (lower, upper) => `${lower}–${upper}`,
};

const en: FunnelTexts = {
  title: "Far from the mean?",
  lead: "A small municipality swings more than a large one: on the left of the picture a figure may therefore lie further from the mean. One that lies outside the outer lines differs more than municipalities usually do; that is no verdict.",
  widened: "On this figure municipalities differ more than chance explains. The lines are therefore wider than chance alone would make them.",
  byChance: "The lines show how far chance alone can move a figure.",
  colours: (place, group) => `${place ? `Rust: ${place}. ` : ""}${group ? `Petrol: ${group}. ` : ""}Grey: all other municipalities.`,
  positions: {
    "far-below": "below the outer lines",
    below: "below the inner lines, within the outer ones",
    within: "between the inner lines",
    above: "above the inner lines, within the outer ones",
    "far-above": "above the outer lines",
  },
  own: (place, position) => `${place} lies ${position}.`,
  noOwn: (place) => `${place} has no such figure in this period.`,
  missing: {
    "no-base": "This picture exists only for figures of which it is known how many people, households or dwellings counted. For this figure that is not known. Choose another figure.",
    "too-few-places": "Too few municipalities have this figure to see what is usual.",
    "all-or-none": "This figure is nought everywhere or all everywhere; there is no difference to show.",
  },
  label: (count, title, own, counted) => `${title} of ${count} municipalities, from left to right by how many counted${counted ? ` (${counted})` : ""}. ${own}`,
  levels: { inner: "95%", outer: "99.8%" },
  centre: "mean",
  base: (counted) => (counted ? `How many counted: ${counted}` : "How many counted"),
  table: "As a table, with the municipalities you compare with",
  heads: { place: "Municipality", base: "Counted", value: "Figure", inner: "Inner lines", position: "Lies" },
  between: (lower, upper) => `${lower}–${upper}`,
};

export const funnelTexts = inBothLanguages(nl, en);
