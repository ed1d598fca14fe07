/** The page about privacy. Change it whenever the site keeps something else. */
import { html } from "../html.ts";
import type { ProseTexts } from "../components/prose-page.ts";
import { inBothLanguages } from "./both-languages.ts";

const nl: ProseTexts = {
  title: "Privacy",
  description: "Estafette heeft geen accounts, geen cookies en volgt u niet.",
  lead: "U kunt deze site lezen zonder dat wij weten wie u bent.",
  sections: [
    {
      heading: "Wat wij niet doen",
      body: html`<ul><li>Er zijn geen accounts. U hoeft niet in te loggen.</li>
<li>Wij plaatsen geen cookies en bewaren niets in uw browser, behalve bestanden voor de opmaak.</li>
<li>Wij volgen u niet. Er zijn geen meetdiensten en geen bestanden van andere partijen. Ook de letters komen van deze site zelf.</li>
<li>Wij bewaren niet wat u zoekt.</li></ul>`,
    },
    {
      heading: "Wat wij wel bijhouden",
      body: html`<p>Gaat er iets mis, of wordt een vreemde opdracht geweigerd? Dan schrijft de site op welke pagina dat was, wanneer, en wat er misging. Het adres van uw computer (IP-adres) en de woorden die u typte schrijven wij niet op.</p>
<p>De organisatie die deze site aanbiedt, kan een eigen webserver hebben met een eigen logboek. Vraag het daar na.</p>`,
    },
    {
      heading: "De cijfers",
      body: html`<p>De cijfers gaan over groepen, niet over personen. Zijn het er zo weinig dat iemand te herkennen is? Dan toont de bron het aantal niet, en wij ook niet.</p>`,
    },
  ],
};

const en: ProseTexts = {
  title: "Privacy",
  description: "Estafette has no accounts, no cookies and does not track you.",
  lead: "You can read this site without us knowing who you are.",
  sections: [
    {
      heading: "What we do not do",
      body: html`<ul><li>There are no accounts. You need not log in.</li>
<li>We set no cookies and keep nothing in your browser, except files for the layout.</li>
<li>We do not track you. There are no measuring services and no files of other parties. The typefaces come from this site too.</li>
<li>We do not keep what you search for.</li></ul>`,
    },
    {
      heading: "What we do keep",
      body: html`<p>When something goes wrong, or an odd request is refused, the site writes down which page it was, when, and what went wrong. We do not write down the address of your computer (IP address) or the words you typed.</p>
<p>The organisation that offers this site may have a web server of its own with a log of its own. Ask there.</p>`,
    },
    {
      heading: "The figures",
      body: html`<p>The figures are about groups, not persons. Are there so few that someone could be recognised? Then the source does not show the number, and neither do we.</p>`,
    },
  ],
};

export const privacyTexts = inBothLanguages(nl, en);
