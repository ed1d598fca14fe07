/** The page about accessibility: what was tested and how, and what falls short. */
import { html } from "../html.ts";
import type { ProseTexts } from "../components/prose-page.ts";
import { inBothLanguages } from "./both-languages.ts";

const nl: ProseTexts = {
  title: "Toegankelijkheid",
  description: "Hoe Estafette is getest op toegankelijkheid, en wat nog niet goed gaat.",
  lead: "Iedereen moet deze site kunnen gebruiken. Ook zonder muis, zonder scherm of zonder script.",
  sections: [
    {
      heading: "Waar wij ons aan houden",
      body: html`<p>De site is gemaakt volgens de richtlijnen WCAG 2.2, niveau A en AA. De organisatie die deze site aanbiedt, publiceert zelf een toegankelijkheidsverklaring.</p>`,
    },
    {
      heading: "Wat is getest, en hoe",
      body: html`<ul><li>De pagina’s worden automatisch getest met axe-core, in een browser, op een smal en een breed scherm, licht en donker.</li>
<li>Alles werkt met het toetsenbord, en zonder script.</li>
<li>Bij elk beeld staat een zin die hetzelfde zegt. Een tabel met dezelfde cijfers is hoogstens één stap weg.</li>
<li>Kleur is nooit het enige verschil. In zwart-wit en op papier blijft alles leesbaar.</li></ul>
<p>Automatisch testen vindt niet alles. Een onderzoek door mensen volgens WCAG-EM is nog niet gedaan.</p>`,
    },
    {
      heading: "Wat nog niet goed gaat",
      body: html`<ul><li>De kaarten zijn met het toetsenbord niet langs te lopen. Gebruik de zoekbalk of de lijst op naam: die leiden naar dezelfde pagina’s.</li>
<li>Namen van wijken en teksten van bronnen zijn alleen in het Nederlands, ook op de Engelse pagina’s.</li>
<li>Brede tabellen schuiven op een smal scherm opzij.</li></ul>`,
    },
    {
      heading: "Werkt er iets niet voor u?",
      body: html`<p>Meld het bij de organisatie die u deze site aanbiedt. Zeg erbij om welke pagina het gaat, wat u wilde doen, en welk hulpmiddel u gebruikt.</p>`,
    },
  ],
};

const en: ProseTexts = {
  title: "Accessibility",
  description: "How Estafette was tested for accessibility, and what falls short.",
  lead: "Everyone should be able to use this site. Also without a mouse, a screen or scripts.",
  sections: [
    {
      heading: "What we keep to",
      body: html`<p>The site is made to the guidelines WCAG 2.2, levels A and AA. The organisation that offers this site publishes an accessibility statement of its own.</p>`,
    },
    {
      heading: "What was tested, and how",
      body: html`<ul><li>The pages are tested automatically with axe-core, in a browser, on a narrow and a wide screen, light and dark.</li>
<li>Everything works with the keyboard, and without scripts.</li>
<li>Beside every picture is a sentence that says the same. A table with the same figures is at most one step away.</li>
<li>Colour is never the only difference. In black and white and on paper everything stays legible.</li></ul>
<p>Automatic tests do not find everything. An examination by people, after WCAG-EM, has not been done yet.</p>`,
    },
    {
      heading: "What falls short",
      body: html`<ul><li>The maps cannot be walked through with the keyboard. Use the search field or the list by name: they lead to the same pages.</li>
<li>Names of districts and texts of sources are in Dutch only, also on the English pages.</li>
<li>Wide tables scroll sideways on a narrow screen.</li></ul>`,
    },
    {
      heading: "Does something not work for you?",
      body: html`<p>Tell the organisation that offers you this site. Mention which page it is, what you wanted to do, and which aid you use.</p>`,
    },
  ],
};

export const accessibilityTexts = inBothLanguages(nl, en);
