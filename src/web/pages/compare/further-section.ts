/** "Verder met deze groep": where the chosen group leads. */
import { html, type Html } from "../../html.ts";
import { inBothLanguages } from "../../texts/both-languages.ts";
import type { CompareView } from "./compare-view.ts";

const texts = inBothLanguages(
  {
    title: "Verder met deze groep",
    figures: (place: string) => `Bekijk de cijfers van ${place} naast deze groep`,
    changed: "Wie veranderde? Welke gemeenten gingen een andere kant op",
    effect: (place: string) => `Wat deed het? Ging een cijfer van ${place} anders nadat er iets begon`,
  },
  {
    title: "On with this group",
    figures: (place) => `See the figures of ${place} beside this group`,
    changed: "Who changed? Which municipalities went another way",
    effect: (place) => `What did it do? Did a figure of ${place} go another way after something began`,
  },
);

export function renderFurther({ request, municipality, path }: CompareView): Html {
  const words = texts[request.language];
  const links = [
    { href: request.href(path), text: words.figures(municipality.name) },
    { href: request.href(`${path}/veranderd`), text: words.changed },
    { href: request.href(`${path}/effect`), text: words.effect(municipality.name) },
  ];
  return html`<section class="section not-printed" aria-labelledby="verder"><div class="section__head"><h2 id="verder">${words.title}</h2></div>
<ul>${links.map(({ href, text }) => html`<li><a class="utrecht-link" href="${href}">${text}</a></li>`)}</ul></section>`;
}
