/** The readers of municipal finance. */
import type { Bilingual } from "../../terms/bilingual.ts";
import type { SourceTableDescription } from "../../terms/source-table.ts";
import { creditToCbs } from "../licence.ts";
import { municipalityListsFile } from "../places/municipality-lists.ts";
import type { TableReader } from "../source.ts";
import { financeUrl } from "../statline.ts";
import { balanceSheetReader } from "./balance-sheet.ts";
import { account, budget, type FinanceDocument } from "./delivered-amounts.ts";
import { municipalFinanceFile, readFinance } from "./municipal-finance.ts";

export const financeNotes: readonly Bilingual[] = [
  {
    nl: "Wie geen lasten opgeeft heeft niet geleverd; dat is iets anders dan nul euro. Nederland is de som van de gemeenten die leverden, en ook het aantal inwoners van Nederland telt hier alleen die gemeenten.",
    en: "Those who report no expenses did not deliver, which is something else than zero euros. The Netherlands is the sum of the municipalities that delivered, and its number of inhabitants here counts only those too.",
  },
  {
    nl: "Salarissen (L1.1), inhuur (L3.5.1), verbonden partijen (L4.3.3), Rijk (B4.3.1 op taakveld 0.7), specifieke uitkeringen (B4.3.1 elders) en heffingen (B2.2.1 en B2.2.2) zijn een lezing van de categorieën, geen begrippen van het CBS.",
    en: "Salaries (L1.1), hired staff (L3.5.1), connected parties (L4.3.3), central government (B4.3.1 on task field 0.7), specific grants (B4.3.1 elsewhere) and levies (B2.2.1 and B2.2.2) are a reading of the categories, not concepts of CBS.",
  },
  {
    nl: "Taakvelden veranderden: 6.72 is in 2023 gesplitst, en in 2025 zijn 6.2, 6.6 en 6.72 tot en met 6.74 vervangen. Gemeenten boeken wijkteams op verschillende taakvelden.",
    en: "Task fields changed: 6.72 was split in 2023, and in 2025 6.2, 6.6 and 6.72 to 6.74 were replaced. Municipalities book neighbourhood teams on different task fields.",
  },
];

function financeTable(document: FinanceDocument, title: Bilingual, edition: Bilingual): SourceTableDescription {
  return { id: document.family, provider: "CBS", title, edition, url: financeUrl, licence: creditToCbs, notes: financeNotes };
}

function financeReader(document: FinanceDocument, title: Bilingual, edition: Bilingual): TableReader {
  return {
    table: financeTable(document, title, edition),
    files: [municipalFinanceFile, municipalityListsFile],
    read: (files) => readFinance(files, document),
  };
}

export const financeReaders: readonly TableReader[] = [
  financeReader(
    account,
    { nl: "Jaarrekeningen van gemeenten naar taakveld en categorie (Iv3)", en: "Accounts of municipalities by task field and category (Iv3)" },
    { nl: "jaarrekeningen 2017 tot en met 2024", en: "accounts of 2017 to 2024" },
  ),
  financeReader(
    budget,
    { nl: "Begrotingen van gemeenten naar taakveld en categorie (Iv3)", en: "Budgets of municipalities by task field and category (Iv3)" },
    { nl: "begrotingen 2017 tot en met 2026", en: "budgets of 2017 to 2026" },
  ),
  balanceSheetReader,
];

/** Ids of the tables that hold the same figures, read from files. */
export const financeTableIds: readonly string[] = financeReaders.map(({ table }) => table.id);
