/** One source table: what it is, under which licence, and what was read out of it. */
import { periodLabel } from "../../../terms/period.ts";
import type { FailedAttempt, SourceTable } from "../../../terms/source-table.ts";
import { html, type Html } from "../../html.ts";
import { writeBytes, writeDate, writeNumber } from "../../wording/numbers.ts";
import type { RequestContext } from "../../request/request-context.ts";
import { sourcesTexts } from "../../texts/sources.ts";

export function renderSourceTable({ language }: RequestContext, table: SourceTable): Html {
  const texts = sourcesTexts[language];
  const { licence } = table;
  return html`<article class="source" id="${table.id}"><h3>${externalLink(table.url, table.title[language])}</h3>
<dl class="definitions">
${table.tableNumber ? entry(texts.number, table.tableNumber) : ""}
${entry(texts.edition, table.edition[language])}
${table.taken ? entry(texts.asked, texts.askedOn(writeDate(table.taken.on, language))) : ""}
${table.failure ? entry(texts.failed, describeFailure(table, table.failure, language)) : ""}
${entry(texts.periods, describePeriods(table, language) ?? texts.noPeriods)}
${entry(texts.licence, html`${externalLink(licence.url, licence.id)}. ${texts.credit}: ${licence.credit}`)}
${entry(texts.rows, writeNumber(table.rowsRead, language))}
${entry(texts.observations, writeNumber(table.observations, language))}
${entry(texts.missing, writeNumber(table.missing, language))}
${entry(texts.dropped, renderDropped(table, language))}
${table.notes.length > 0 ? entry(texts.notes, list(table.notes.map((note) => html`${note[language]}`))) : ""}
${entry(texts.files, renderFiles(table, language))}
</dl></article>`;
}

type PageLanguage = RequestContext["language"];

function entry(name: string, value: Html | string): Html {
  return html`<dt>${name}</dt><dd>${value}</dd>
`;
}

function describeFailure({ taken }: SourceTable, { on, reason }: FailedAttempt, language: PageLanguage): string {
  const texts = sourcesTexts[language];
  const day = writeDate(on, language);
  return taken ? texts.failedSince(writeDate(taken.on, language), day, reason[language]) : texts.failedFile(day, reason[language]);
}

function list(items: readonly Html[]): Html {
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function externalLink(url: string, title: string): Html {
  return html`<a class="utrecht-link" href="${url}" rel="external">${title}</a>`;
}

/** First to last where none is missing between, else all: "2017–2024", "2020, 2022". */
function describePeriods({ periods }: SourceTable, language: PageLanguage): string | undefined {
  if (periods.length === 0) return undefined;
  const labels = periods.toSorted().map((period) => periodLabel(period, language));
  const years = labels.map(Number);
  const isUnbroken = years.length > 2 && years.every((year, index) => index === 0 || year === years[index - 1] + 1);
  return isUnbroken ? `${labels[0]}–${labels.at(-1)}` : labels.join(", ");
}

function renderDropped({ dropped }: SourceTable, language: PageLanguage): Html | string {
  const texts = sourcesTexts[language];
  if (dropped.length === 0) return texts.nothingDropped;
  return list(dropped.map(({ count, reason }) => html`${texts.droppedRow(writeNumber(count, language), reason[language])}`));
}

function renderFiles({ files }: SourceTable, language: PageLanguage): Html {
  const texts = sourcesTexts[language];
  return list(
    files.map(
      ({ name, sha256, bytes }) =>
        html`${name}, ${writeBytes(bytes, language)}, ${texts.fingerprint} <span class="hash">${sha256}</span>`,
    ),
  );
}
