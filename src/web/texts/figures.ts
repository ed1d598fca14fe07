/**
 * Words that belong to figures on any page: marks on a value, reasons why there
 * is none, what kind of figure it is.
 */
import type { MissingReason, ValueMark } from "../../terms/observation.ts";
import { inBothLanguages } from "./both-languages.ts";

interface FigureTexts {
  readonly marks: Readonly<Record<ValueMark, string>>;
  /** Whole sentences. */
  readonly missing: Readonly<Record<MissingReason, string>>;
  /** The same in a few words, for a cell of a table. */
  readonly missingShort: Readonly<Record<MissingReason, string>>;
  /** Where the label of the own place would stand: "Deventer: geen cijfer". */
  readonly noFigure: string;
  readonly natures: Readonly<Record<"objective" | "subjective", string>>;
  readonly polarities: Readonly<Record<"higher-better" | "lower-better" | "no-judgement", string>>;
  readonly roundedTo: (step: string) => string;
}

const nl: FigureTexts = {
  marks: {
    provisional: "voorlopig",
    recalculated: "omgerekend",
    "small-numbers": "weinig gegevens",
    estimated: "geschat",
  },
  missing: {
    "not-published": "De bron geeft hier geen cijfer.",
    suppressed: "Het gaat om zo weinig mensen dat de bron het aantal niet toont. Zo is niemand te herkennen.",
    "not-delivered": "De gemeente leverde dit cijfer niet aan.",
    "division-changed": "De gemeente is veranderd door een herindeling. Dit cijfer is niet eerlijk om te rekenen.",
    "not-applicable": "Dit kan hier niet voorkomen.",
    "not-yet": "Dit cijfer volgt later.",
    "empty-denominator": "Er is hier niemand om te tellen.",
    "too-few": "Het gaat om zo weinig mensen dat een aandeel niets zegt.",
  },
  missingShort: {
    "not-published": "niet bekend",
    suppressed: "te weinig om te tonen",
    "not-delivered": "niet aangeleverd",
    "division-changed": "niet om te rekenen",
    "not-applicable": "kan niet voorkomen",
    "not-yet": "volgt later",
    "empty-denominator": "niemand om te tellen",
    "too-few": "te weinig mensen",
  },
  noFigure: "geen cijfer",
  natures: { objective: "geteld", subjective: "gevraagd aan mensen" },
  polarities: {
    "higher-better": "Meestal is meer gewenst.",
    "lower-better": "Meestal is minder gewenst.",
    "no-judgement": "Meer of minder is niet vanzelf beter.",
  },
  roundedTo: (step) => `afgerond op ${step}`,
};

const en: FigureTexts = {
  marks: {
    provisional: "provisional",
    recalculated: "recalculated",
    "small-numbers": "few data",
    estimated: "estimated",
  },
  missing: {
    "not-published": "The source gives no figure here.",
    suppressed: "So few people are concerned that the source does not show the number. This way nobody can be recognised.",
    "not-delivered": "The municipality did not deliver this figure.",
    "division-changed": "The municipality changed when places merged or split. This figure cannot honestly be converted.",
    "not-applicable": "This cannot occur here.",
    "not-yet": "This figure will follow later.",
    "empty-denominator": "There is nobody to count here.",
    "too-few": "So few people are concerned that a share says nothing.",
  },
  missingShort: {
    "not-published": "not known",
    suppressed: "too few to show",
    "not-delivered": "not delivered",
    "division-changed": "cannot be converted",
    "not-applicable": "cannot occur",
    "not-yet": "follows later",
    "empty-denominator": "nobody to count",
    "too-few": "too few people",
  },
  noFigure: "no figure",
  natures: { objective: "counted", subjective: "asked of people" },
  polarities: {
    "higher-better": "More is usually wished for.",
    "lower-better": "Less is usually wished for.",
    "no-judgement": "More or less is not better in itself.",
  },
  roundedTo: (step) => `rounded to ${step}`,
};

export const figureTexts = inBothLanguages(nl, en);
