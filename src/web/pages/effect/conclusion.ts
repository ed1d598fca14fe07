/** What can be said, in words: the answer, or that there is none, with every reason. */
import { periodLabel } from "../../../terms/period.ts";
import { html, type Html } from "../../html.ts";
import { writeNumber } from "../../wording/numbers.ts";
import { effectTexts } from "./texts.ts";
import { isAnswered, writeSize, type AnsweredView, type EffectView } from "./view.ts";

export function renderConclusion(view: EffectView): Html {
  const { conclusion: texts } = effectTexts[view.request.language];
  return html`<section class="section" aria-labelledby="conclusie"><div class="section__head"><h2 id="conclusie">${texts.heading}</h2></div>
<div class="effect-conclusion">${isAnswered(view) ? renderAnswer(view) : renderNoAnswer(view)}</div></section>`;
}

function renderAnswer(view: AnsweredView): Html {
  const { request: { language }, municipality, choice, found } = view;
  const { conclusion: texts, doubts } = effectTexts[language];
  const { conclusion, control } = found.answer;
  const size = writeSize(view, control.averageEffect);
  const isHigher = control.averageEffect > 0;
  if (conclusion.kind === "stands-out") {
    return html`<p class="lead">${texts.standsOut(municipality.name, choice.indicator.title[language], choice.start, size, isHigher)}</p>
<p>${sayHowRare(view)} ${texts.notWhy}</p>`;
  }
  return html`<p class="lead">${texts.nothing(choice.start)}</p>
<p>${texts.because}</p><ul>${conclusion.reasons.map((reason) => html`<li>${doubts[reason](municipality.name)}</li>`)}</ul>
<p class="soft small">${texts.yetSeen(municipality.name, size, isHigher)}</p>`;
}

/** How many others differed as strongly. */
function sayHowRare({ request: { language }, found }: AnsweredView): string {
  const { conclusion: texts } = effectTexts[language];
  const { placebos, pValue } = found.answer.inSpace;
  const others = Math.round(pValue * placebos.length) - 1;
  const total = writeNumber(placebos.length - 1, language);
  return others === 0 ? texts.alone(total) : texts.rare(writeNumber(others, language), others);
}

function renderNoAnswer({ request: { language }, municipality, choice, found }: EffectView): Html {
  const { conclusion: texts, missing } = effectTexts[language];
  if ("answer" in found) return html``;
  const { from = choice.start, to = choice.start } = found.years ?? {};
  return html`<p class="lead">${texts.nothing(choice.start)}</p>
<p>${missing[found.missing](municipality.name, choice.start, String(from), String(to))} ${found.break ? found.break.reason[language] : ""}</p>`;
}

/** Where a break ends the years, and why. */
export function renderCuts({ request: { language }, found }: AnsweredView): Html {
  return html`${found.cutBy.map((one) => html`<p class="small soft">${effectTexts[language].cut(Number(periodLabel(one.from, language).slice(0, 4)), one.reason[language])}</p>`)}`;
}
