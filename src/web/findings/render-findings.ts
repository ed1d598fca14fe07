/**
 * "Wat valt op": what a page opens with. Each finding with its picture, its words and
 * a link to what it rests on; beside them in what the place cannot be told apart,
 * and below how we know.
 */
import type { Finding } from "../../comparison/finding.ts";
import type { PageVerdicts } from "../../comparison/page-verdicts.ts";
import type { PlaceFigure } from "../../comparison/place-figure.ts";
import type { Language } from "../../terms/bilingual.ts";
import { drawStrip, drawTrend } from "../components/figure-charts.ts";
import type { RowContext } from "../components/indicator-row.ts";
import { html, raw, type Html } from "../html.ts";
import { writeNumber } from "../wording/numbers.ts";
import { evidenceOf } from "./evidence.ts";
import { writeFinding } from "./finding-words.ts";
import { sectionTexts } from "./section-texts.ts";

export function renderFindings(verdicts: PageVerdicts, row: RowContext): Html {
  const { language } = row.request;
  const texts = sectionTexts[language];
  return html`<section class="section findings" aria-labelledby="wat-valt-op"><div class="section__head"><h2 id="wat-valt-op">${texts.title}</h2><p class="soft small">${texts.count(writeNumber(verdicts.compared, language))}</p></div>
<div class="findings__grid">${verdicts.findings.map((finding) => renderFinding(finding, row))}${renderWithout(verdicts, row)}${renderAlike(verdicts, row)}</div>
${verdicts.compared > 0 ? html`<details class="more"><summary>${texts.howTitle}</summary><div class="findings__how">${texts.how.map((one) => html`<p>${one}</p>`)}</div></details>` : ""}</section>
`;
}

function renderFinding(finding: Finding, row: RowContext): Html {
  const { headline, text } = writeFinding(finding, { place: row.place, group: row.groupName, groupSize: row.group.indices.length }, row.request.language);
  return html`<article class="finding">${finding.kind === "nothing-special" ? "" : html`<div class="finding__picture">${raw(drawFinding(finding, row))}</div>`}<h3>${headline}</h3><p>${text}</p>${renderEvidence(finding, row)}</article>`;
}

function drawFinding({ kind, figure }: Exclude<Finding, { kind: "nothing-special" }>, { place, group, request }: RowContext): string {
  const strip = () => drawStrip(figure, place, group, request.language);
  return kind === "changed" ? (drawTrend(figure, place, request.language) ?? strip()) : strip();
}

function renderEvidence(finding: Finding, row: RowContext): Html | string {
  if (finding.kind === "nothing-special") return "";
  const { language } = row.request;
  const { seeDifference, seeTrend, seeRow, seeRowOf } = sectionTexts[language];
  const { kind, address } = evidenceOf(finding, row);
  const words = { difference: seeDifference, trend: seeTrend, row: seeRow }[kind];
  const title = finding.figure.indicator.title[language];
  return html`<p class="small"><a class="utrecht-link" href="${address}">${words}<span class="visually-hidden">${seeRowOf(title)}</span></a></p>`;
}

/** Nothing found, and why. */
function renderWithout({ findings, compared }: PageVerdicts, { request, groupName }: RowContext): Html | string {
  if (findings.length > 0) return "";
  const texts = sectionTexts[request.language];
  return html`<p class="finding">${compared === 0 ? texts.notCompared(groupName) : texts.none}</p>`;
}

// So many links stand in sight; the others open below them.
const inSight = 8;

function renderAlike({ alike, compared }: PageVerdicts, { request, place, groupName }: RowContext): Html | string {
  if (compared === 0) return "";
  const texts = sectionTexts[request.language];
  const [first, more] = [alike.slice(0, inSight), alike.slice(inSight)];
  const list = (figures: readonly PlaceFigure[]) => html`<p class="small">${figures.map((figure, index) => renderLink(figure, index, request.language))}.</p>`;
  const rest = more.length > 0 ? html`<details class="more"><summary>${texts.alikeMore(writeNumber(more.length, request.language))}</summary>${list(more)}</details>` : "";
  return html`<aside class="finding finding--alike" aria-labelledby="niet-te-onderscheiden"><h3 id="niet-te-onderscheiden">${texts.alikeTitle}</h3>${
    alike.length > 0 ? html`<p>${texts.alikeLead(place, groupName)}</p>${list(first)}${rest}` : html`<p>${texts.alikeNone}</p>`
  }</aside>`;
}

function renderLink({ indicator }: PlaceFigure, index: number, language: Language): Html {
  return html`${index > 0 ? ", " : ""}<a class="utrecht-link" href="#${indicator.id}">${indicator.title[language]}</a>`;
}
