/** The page about the site: what it is, how to read it, and what it will not do. */
import { html, type Html } from "../html.ts";
import type { ProseTexts } from "../components/prose-page.ts";
import type { RequestContext } from "../request/request-context.ts";
import { inBothLanguages } from "./both-languages.ts";
import { legs, type Leg } from "./legs.ts";

type Write = (request: RequestContext) => ProseTexts;

const nl: Write = (request) => ({
  title: "Over Estafette",
  description: "Wat Estafette is, hoe u de beelden leest en hoe wij rekenen.",
  lead: "Estafette laat zien waar een gemeente staat met jeugdhulp, ondersteuning thuis, en werk en inkomen.",
  sections: [
    {
      heading: "Wat is het?",
      body: html`<p>Elke gemeente regelt deze zaken op haar eigen manier. Hier ziet u de cijfers van uw gemeente, naast die van andere gemeenten. U kunt elk cijfer volgen tot de bron. U kunt het ook meenemen als tabel of als plaatje. Een programma vraagt alle cijfers op met de <a class="utrecht-link" href="${request.href("/api")}">API</a>.</p>
<p>In een estafette loopt u samen en geeft u het stokje door. Zo bedoelen wij het ook. Een ronde heeft acht stappen:</p>
${renderLegs(legs.nl, request, "hier te vinden", "nog niet op deze site")}`,
    },
    {
      heading: "Waarom is het geen wedstrijd?",
      body: html`<p>U vindt hier geen ranglijst, geen cijfer voor de gemeente, en geen rood of groen. Een hoog cijfer kan goed nieuws zijn, of slecht nieuws, of gewoon passen bij de mensen die er wonen. Wat een goed resultaat is, bepalen raad, inwoners en mensen uit de praktijk samen. Een lijst van gemeenten staat daarom op naam of op gelijkenis.</p>`,
    },
    {
      heading: "Hoe leest u de beelden?",
      id: "beelden",
      body: html`<p>Een strook met streepjes laat alle gemeenten zien. Elk dun grijs streepje is een gemeente. Het dikke streepje met de naam is de plaats die u bekijkt. De wat langere streepjes zijn vergelijkbare gemeenten.</p>
<p>Ligt er een lichte baan achter het dikke streepje? Dat is de marge van toeval: het echte cijfer ligt ergens in die baan. Links of rechts in de strook is anders, niet vanzelf beter of slechter.</p>
<p>Een lijntje laat de jaren zien. Bij een stippellijn van boven naar beneden veranderde de manier van tellen. Vergelijk de cijfers links en rechts daarvan niet met elkaar. Een open punt is begroot geld, een dichte punt is uitgegeven geld.</p>
<p>Staat er geen cijfer? Dan zeggen wij waarom. Geen cijfer is nooit hetzelfde als nul.</p>`,
    },
    {
      heading: "Wat zijn vergelijkbare gemeenten?",
      id: "vergelijkbaar",
      body: html`<p>Dat zijn de 12 gemeenten die het meest op de uwe lijken: in bevolking, in leeftijd, in inkomen en wonen, en in de portemonnee van de gemeente zelf. Op de pagina ‘Vergelijken’ van elke gemeente ziet u waarom juist deze. Daar kiest u ook een andere groep, bijvoorbeeld de buren.</p>`,
    },
    {
      heading: "Wat gebeurt er bij een herindeling?",
      id: "herindeling",
      body: html`<p>Gemeenten gaan soms samen, of worden verdeeld. Alle cijfers staan hier op de indeling van nu. Oudere cijfers rekenen wij om. Aantallen tellen wij op. Ging een gemeente naar meer dan één andere gemeente? Dan verdelen wij het aantal naar de inwoners die meegingen. Een percentage berekenen wij opnieuw uit de omgerekende aantallen. Bij zo’n cijfer staat ‘omgerekend’. Kan het niet eerlijk, dan staat er geen cijfer.</p>`,
    },
    {
      heading: "Van wanneer zijn de cijfers?",
      body: html`<p>Alle cijfers samen heten een stand. Onderaan elke pagina staat van welke dag die is, met een vaste link. Achter die link blijven de cijfers gelijk. Op de pagina <a class="utrecht-link" href="${request.href("/bronnen")}">Bronnen</a> staat per tabel wat wij gebruikten.</p>`,
    },
    {
      heading: "Vragen of een fout gezien?",
      id: "contact",
      body: html`<p>Neem contact op met de organisatie die u deze site aanbiedt. Noem het adres van de pagina en de vaste link die onderaan staat. Gaat het om een cijfer zelf? Dan weet de bron vaak meer. De link naar de bron staat bij elke tabel.</p>`,
    },
  ],
});

const en: Write = (request) => ({
  title: "About Estafette",
  description: "What Estafette is, how to read the pictures and how we calculate.",
  lead: "Estafette shows where a municipality stands on youth care, support at home, and work and income.",
  sections: [
    {
      heading: "What is it?",
      body: html`<p>Each municipality arranges these matters in its own way. Here you see the figures of your municipality beside those of others. You can follow every figure to its source. You can also take it with you as a table or a picture. A program asks for all figures with the <a class="utrecht-link" href="${request.href("/api")}">API</a>.</p>
<p>Estafette is Dutch for relay race: you run together and pass on the baton. That is how we mean it. A lap has eight legs:</p>
${renderLegs(legs.en, request, "find it here", "not on this site yet")}`,
    },
    {
      heading: "Why is it not a contest?",
      body: html`<p>You will find no ranking here, no mark for a municipality, and no red or green. A high figure can be good news, bad news, or simply fit the people who live there. What a good result is, council, residents and practitioners decide together. So a list of municipalities is ordered by name or by likeness.</p>`,
    },
    {
      heading: "How do you read the pictures?",
      id: "beelden",
      body: html`<p>A strip of ticks shows all municipalities. Each thin grey tick is a municipality. The thick tick with the name is the place you are looking at. The slightly longer ticks are similar municipalities.</p>
<p>Is there a light band behind the thick tick? That is the margin of chance: the true figure lies somewhere in that band. Left or right in the strip is different, not better or worse in itself.</p>
<p>A line shows the years. At a dotted line from top to bottom the way of counting changed. Do not compare the figures on its two sides. An open dot is money budgeted, a filled dot is money spent.</p>
<p>Is there no figure? Then we say why. No figure is never the same as zero.</p>`,
    },
    {
      heading: "What are similar municipalities?",
      id: "vergelijkbaar",
      body: html`<p>These are the 12 municipalities most like yours: in population, in age, in income and housing, and in the municipality’s own purse. On the page ‘Compare’ of each municipality you see why these. There you can also choose another group, for instance the neighbours.</p>`,
    },
    {
      heading: "What happens when municipalities merge?",
      id: "herindeling",
      body: html`<p>Municipalities sometimes merge, or are divided. All figures here are on the division of today. We convert older figures. Counts are added up. Did a municipality go to more than one other? Then we share out the count by the residents that moved. A percentage is calculated again from the converted counts. Such a figure is marked ‘recalculated’. Where it cannot be done honestly, there is no figure.</p>`,
    },
    {
      heading: "From when are the figures?",
      body: html`<p>All figures together are called a snapshot. At the bottom of each page is the day it was made, with a permanent link. Behind that link the figures stay the same. The page <a class="utrecht-link" href="${request.href("/bronnen")}">Sources</a> says for each table what we used.</p>`,
    },
    {
      heading: "Questions, or seen a mistake?",
      id: "contact",
      body: html`<p>Contact the organisation that offers you this site. Mention the address of the page and the permanent link at its bottom. Is it about a figure itself? Then the source often knows more. The link to the source is with each table.</p>`,
    },
  ],
});

export const aboutTexts = inBothLanguages(nl, en);

function renderLegs(all: readonly Leg[], request: RequestContext, here: string, notYet: string): Html {
  return html`<ol>${all.map(
    ({ name, question, path }) =>
      html`<li><strong>${name}.</strong> ${question} <span class="soft">${path ? html`(<a class="utrecht-link" href="${request.href(path)}">${here}</a>)` : `(${notYet})`}</span></li>`,
  )}</ol>`;
}
