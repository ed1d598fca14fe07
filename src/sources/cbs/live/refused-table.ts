/**
 * A table that came, and may not be used; and what readers are told of any failure.
 *
 * In:  what was wrong, in words for whoever runs the command.
 * Out: the same as an error; and for the list of sources one sentence in both
 *      languages, that says what failed and no more than that.
 */
import type { Bilingual } from "../../../terms/bilingual.ts";
import { CbsError, type CbsErrorKind } from "../odata/cbs-error.ts";

export type RefusalKind = "empty" | "wrong-count" | "duplicate" | "unknown-region" | "wrong-total" | "unknown-columns" | "wrong-margins" | "unknown-division" | "unknown-codes" | "out-of-balance";

export class RefusedTable extends Error {
  readonly kind: RefusalKind;
  /** The year of which a list of municipalities is all it lacks, as far as is known. */
  readonly missingYear: number | undefined;

  constructor(kind: RefusalKind, table: string, explanation: string, missingYear?: number) {
    super(`cbs/live: table ${table} is refused: ${explanation}`);
    this.name = "RefusedTable";
    this.kind = kind;
    this.missingYear = missingYear;
  }
}

const noAnswer = { nl: "de bron gaf geen antwoord", en: "the source gave no answer" };
const halfAnswer = { nl: "het antwoord van de bron was niet heel", en: "the answer of the source was not whole" };
const oddAnswer = { nl: "het antwoord van de bron zag er anders uit dan verwacht", en: "the answer of the source looked different from what was expected" };

const reasons: Readonly<Record<CbsErrorKind | RefusalKind, Bilingual>> = {
  network: noAnswer,
  timeout: noAnswer,
  aborted: noAnswer,
  busy: noAnswer,
  status: { nl: "de bron gaf een foutmelding", en: "the source answered with an error" },
  redirect: { nl: "de bron verwees naar een ander adres", en: "the source pointed to another address" },
  "not-json": oddAnswer,
  shape: oddAnswer,
  "too-large": { nl: "het antwoord van de bron was veel te groot", en: "the answer of the source was far too large" },
  truncated: halfAnswer,
  incomplete: { nl: "er kwamen meer of minder cijfers dan de bron zelf telt", en: "there were more or fewer figures than the source itself counts" },
  "repeated-page": { nl: "een deel van de cijfers kwam twee keer", en: "part of the figures came twice" },
  "changed-meanwhile": { nl: "de tabel veranderde tijdens het lezen", en: "the table changed while it was read" },
  "not-kept": { nl: "het bewaarde antwoord was niet heel", en: "the kept answer was not whole" },
  empty: { nl: "er stond geen enkel cijfer in dat wij gebruiken", en: "it had no figure at all that we use" },
  "wrong-count": { nl: "er kwamen meer of minder cijfers dan de bron zelf telt", en: "there were more or fewer figures than the source itself counts" },
  duplicate: { nl: "er kwamen cijfers dubbel", en: "figures came twice" },
  "unknown-region": { nl: "er stonden gebieden in die in dat jaar niet bestonden", en: "it had regions that did not exist in that year" },
  "wrong-total": { nl: "de gemeenten tellen niet op tot Nederland", en: "the municipalities do not add up to the Netherlands" },
  "unknown-columns": { nl: "de kolommen werden niet herkend", en: "the columns were not recognised" },
  "wrong-margins": { nl: "de marges van de schattingen ontbraken of klopten niet", en: "the margins of the estimates were missing or wrong" },
  "unknown-codes": { nl: "er stonden codes in die wij niet kennen", en: "it had codes that we do not know" },
  "out-of-balance": { nl: "de bedragen kunnen niet kloppen", en: "the amounts cannot be right" },
  "unknown-division": { nl: "de gemeentelijke indeling van dat jaar is nog niet bekend", en: "the municipal division of that year is not known yet" },
};

/** What readers are told; undefined for a mistake of our own. */
export function findReason(error: unknown): Bilingual | undefined {
  return error instanceof CbsError || error instanceof RefusedTable ? reasons[error.kind] : undefined;
}
