/** `/gemeenten/:slug/geld`: where does the money go? From total to field of work, and through the years. */
import { page } from "../../answer/answer.ts";
import { belowMunicipality } from "../../components/below-municipality.ts";
import { renderGroupLine } from "../../components/group-line.ts";
import { html, type Html } from "../../html.ts";
import { definePage } from "../../page.ts";
import { renderChoices } from "./choice-links.ts";
import { moneyParameters } from "./choice.ts";
import { renderFlowSection } from "./flow-section.ts";
import { forMoney } from "./for-money.ts";
import { renderLead } from "./lead.ts";
import { moneyTexts } from "./texts.ts";
import { moneyData, moneyTable } from "./twins.ts";
import type { MoneyView } from "./view.ts";
import { renderYearsSection } from "./years-section.ts";

export const moneyPage = definePage({
  path: "/gemeenten/:slug/geld",
  parameters: moneyParameters,
  html: forMoney((view) => {
    const { request, municipality } = view;
    const texts = moneyTexts[request.language];
    return page({
      title: `${municipality.name}: ${texts.title}`,
      description: texts.description(municipality.name),
      ...belowMunicipality(request, municipality, { title: texts.crumb }),
      twins: ["json", "csv"],
      main: renderMain(view),
    });
  }),
  json: forMoney(moneyData),
  csv: forMoney(moneyTable),
});

function renderMain(view: MoneyView): Html {
  const { request, municipality } = view;
  const texts = moneyTexts[request.language];
  return html`<h1>${texts.heading}</h1>
${renderLead(view)}
${renderGroupLine({ request, group: view.peers, place: municipality.name, path: `/gemeenten/${municipality.slug}` })}
${renderChoices(view)}
${renderFlowSection(view)}
${renderYearsSection(view)}
<p class="money-onward"><a class="utrecht-link" href="${request.href(`/gemeenten/${municipality.slug}/geld/cijfers`)}">${texts.allFigures(municipality.name)}</a></p>`;
}
