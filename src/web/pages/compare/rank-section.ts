/**
 * "Toch een plaats op een lijst?": only for who asks (`rang=ja`), and then as the
 * places between which the municipality lies. Also for programs.
 */
import { rankOfPlace, type NoRank, type RankOfPlace } from "../../../comparison/rank-of-place.ts";
import { html, type Html } from "../../html.ts";
import { inBothLanguages } from "../../texts/both-languages.ts";
import type { CompareView } from "./compare-view.ts";
import type { DifferenceView } from "./difference-view.ts";

const anchor = "plaats";

interface RankTexts {
  readonly ask: string;
  readonly title: string;
  readonly between: (place: string, rank: RankOfPlace) => string;
  readonly top: (place: string, of: number) => string;
  readonly bottom: (place: string, of: number) => string;
  readonly near: (place: string, rank: RankOfPlace) => string;
  readonly why: string;
  readonly missing: (place: string) => Readonly<Record<NoRank["missing"], string>>;
}

const nl: RankTexts = {
  ask: "Toch een plaats op een lijst?",
  title: "Een plaats op een lijst",
  between: (place, { lowest, highest, of }) => `${place} staat ergens tussen plaats ${lowest} en ${highest} van ${of}; dat is met 95% zekerheid.`,
  top: (place, of) => `${place} heeft met 95% zekerheid het hoogste cijfer van ${of} gemeenten.`,
  bottom: (place, of) => `${place} heeft met 95% zekerheid het laagste cijfer van ${of} gemeenten.`,
  near: (place, { lowest, of }) => `${place} staat op of vlak bij plaats ${lowest} van ${of}; dat is met 95% zekerheid.`,
  why: "Eén getal zou misleiden. Veel gemeenten liggen zo dicht bij elkaar dat toeval hun volgorde bepaalt. Bij plaats 1 hoort het hoogste cijfer; hoog is hier niet beter of slechter.",
  missing: (place) => ({
    "no-own-figure": `${place} heeft dit cijfer niet in deze periode. Daarom is er geen plaats te noemen.`,
    "too-few-places": "Te weinig gemeenten hebben dit cijfer. Daarom is er geen plaats te noemen.",
    "not-a-number": "De marges van dit cijfer zijn niet te berekenen. Daarom is er geen plaats te noemen.",
    "no-error": "Niet van elke gemeente is de marge bekend. Daarom is er geen plaats te noemen.",
  }),
};

const en: RankTexts = {
  ask: "A place on a list all the same?",
  title: "A place on a list",
  between: (place, { lowest, highest, of }) => `${place} stands somewhere between place ${lowest} and ${highest} of ${of}; that is with 95% confidence.`,
  top: (place, of) => `With 95% confidence ${place} has the highest figure of ${of} municipalities.`,
  bottom: (place, of) => `With 95% confidence ${place} has the lowest figure of ${of} municipalities.`,
  near: (place, { lowest, of }) => `${place} stands at or close to place ${lowest} of ${of}; that is with 95% confidence.`,
  why: "A single number would mislead. Many municipalities lie so close together that chance settles their order. Place 1 is the highest figure; high is neither better nor worse here.",
  missing: (place) => ({
    "no-own-figure": `${place} has no such figure in this period, so no place can be named.`,
    "too-few-places": "Too few municipalities have this figure, so no place can be named.",
    "not-a-number": "The margins of this figure cannot be calculated, so no place can be named.",
    "no-error": "The margin is not known of every municipality, so no place can be named.",
  }),
};

const rankTexts = inBothLanguages(nl, en);

export function renderRank(view: CompareView, difference: DifferenceView | undefined): Html | string {
  if (!difference) return "";
  const { request, municipality } = view;
  const texts = rankTexts[request.language];
  if (!difference.asksRank) {
    const search = { cijfer: difference.indicator.id, toeval: difference.isWithChance ? undefined : "uit", rang: "ja" };
    return html`<p class="small not-printed rank-ask"><a class="utrecht-link" rel="nofollow" href="${request.href(request.path, { search, anchor })}">${texts.ask}</a></p>`;
  }
  const rank = rankOf(view, difference);
  const said = "missing" in rank ? html`<p>${texts.missing(municipality.name)[rank.missing]}</p>` : html`<p>${sayRank(municipality.name, rank, texts)} ${texts.why}</p>`;
  return html`<section class="section" aria-labelledby="${anchor}"><div class="section__head"><h2 id="${anchor}">${texts.title}</h2><p class="soft small">${difference.indicator.title[request.language]}</p></div>
${said}</section>`;
}

/** For programs, when they ask. */
export function describeRank(view: CompareView, difference: DifferenceView): RankOfPlace | NoRank {
  return rankOf(view, difference);
}

/** Also where one rank is left, words and not a number: chance was measured, not done away with. */
function sayRank(place: string, rank: RankOfPlace, texts: RankTexts): string {
  const { lowest, highest, of } = rank;
  if (lowest < highest) return texts.between(place, rank);
  if (lowest === 1) return texts.top(place, of);
  return lowest === of ? texts.bottom(place, of) : texts.near(place, rank);
}

function rankOf({ region }: CompareView, { indicator, block, shown }: DifferenceView): RankOfPlace | NoRank {
  return rankOfPlace(indicator, block, region, block.periods.indexOf(shown));
}
