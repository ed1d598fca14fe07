/**
 * What the page about money shows to one reader: whose sheet, beside which
 * middle, and how amounts are written.
 *
 * Amounts are kept per inhabitant everywhere; a reader who wants them whole gets
 * them times the inhabitants they were divided by.
 */
import { findPeers, type PeerGroup } from "../../../comparison/peers.ts";
import type { Municipality } from "../../../figures/places.ts";
import type { Language } from "../../../terms/bilingual.ts";
import type { MissingObservation } from "../../../terms/observation.ts";
import { writeGroupNoun } from "../../components/group-name.ts";
import { writeNumber, writeValue } from "../../wording/numbers.ts";
import type { PageRequest } from "../../request/request-context.ts";
import type { MoneyChoice, MoneyQuery } from "./choice.ts";
import { sheetOfGroup, sheetOfPlace, type Sheet } from "./sheet.ts";
import { spreadOver, type MiddleHalf, type Spread } from "./spread.ts";
import { moneyTexts } from "./texts.ts";

export type MoneyRequest = PageRequest<{ readonly slug: string }, MoneyQuery>;

export interface MoneyView {
  readonly request: MoneyRequest;
  readonly municipality: Municipality;
  /** Position among the municipalities. */
  readonly place: number;
  readonly peers: PeerGroup;
  /** Without their number: "gemeenten die op Deventer lijken". */
  readonly groupName: string;
  readonly choice: MoneyChoice;
  /** As chosen, unless the whole amount is not known. */
  readonly measure: MoneyChoice["measure"];
  /** Whose amounts these are, as it stands above a column. */
  readonly who: string;
  readonly sheet: Sheet | MissingObservation;
  /** The middle half of the group; only beside amounts per inhabitant. */
  readonly spread: Spread | undefined;
}

/** A view that has amounts. */
export type DeliveredView = MoneyView & { readonly sheet: Sheet };

export function viewOf(request: MoneyRequest, municipality: Municipality, choice: MoneyChoice): MoneyView {
  const { vintage, language } = request;
  const place = vintage.municipalities.indexOf(municipality);
  const peers = findPeers(vintage, place, request.group);
  const { ledger, year, view } = choice;
  const sheet = view === "group" ? sheetOfGroup(ledger, year, peers.indices) : sheetOfPlace(ledger, year, place);
  const measure = isWhole(choice, sheet) ? "whole" : "per-inhabitant";
  return {
    request,
    municipality,
    place,
    peers,
    groupName: writeGroupNoun(peers, municipality.name, language),
    choice,
    measure,
    who: view === "group" ? moneyTexts[language].table.together : municipality.name,
    sheet: sheet ?? { missing: "not-delivered" },
    spread: measure === "per-inhabitant" ? spreadOver(ledger, year, peers.indices) : undefined,
  };
}

/** A whole amount needs the inhabitants; the reader is told when they are not known. */
function isWhole({ measure }: MoneyChoice, sheet: Sheet | MissingObservation | undefined): boolean {
  return measure === "whole" && (!sheet || "missing" in sheet || sheet.inhabitants !== undefined);
}

export function isDelivered(view: MoneyView): view is DeliveredView {
  return !("missing" in view.sheet);
}

const euro = { kind: "euro", words: { nl: "", en: "" } } as const;

/** "€ 2.221". */
export function writeEuro(amount: number, language: Language): string {
  return writeValue(amount, euro, 0, language);
}

/** An amount per inhabitant, in the measure that was chosen: "€ 663", "€ 68,6 mln". */
export function writeAmount({ measure, sheet, request: { language } }: DeliveredView, perInhabitant: number): string {
  if (measure === "per-inhabitant") return writeEuro(perInhabitant, language);
  const whole = perInhabitant * (sheet.inhabitants ?? NaN);
  if (Math.abs(whole) < 1_000_000) return writeEuro(Math.round(whole / 1_000) * 1_000, language);
  return moneyTexts[language].millionShort(writeNumber(whole / 1_000_000, language, 1));
}

/** "230 miljoen euro"; with a decimal where that matters. */
export function writeMillions(amount: number, language: Language): string {
  const millions = amount / 1_000_000;
  if (millions >= 1_000) return moneyTexts[language].billion(writeNumber(millions / 1_000, language, 1));
  return moneyTexts[language].million(writeNumber(millions, language, millions < 10 ? 1 : 0));
}

/** "596–723"; the sign of the euro stands above the column. */
export function writeMiddleHalf(middle: Pick<MiddleHalf, "lowerQuartile" | "upperQuartile"> | undefined, language: Language): string {
  if (!middle) return "–";
  const [lower, upper] = [middle.lowerQuartile, middle.upperQuartile].map((one) => writeNumber(one, language));
  // A dash between numbers that carry a minus sign cannot be read.
  return middle.lowerQuartile < -0.5 ? moneyTexts[language].range(lower, upper) : `${lower}–${upper}`;
}

/** The state's part and the rest of it, where both can be drawn. */
export function originsOf(sheet: Sheet): { readonly state: number; readonly remainder: number } | undefined {
  if (sheet.state === undefined || sheet.state < 0 || sheet.state > sheet.total) return undefined;
  return { state: sheet.state, remainder: sheet.total - sheet.state };
}

/** Whether an observation or a sheet was made out of parts. */
export function isRecalculated(sheet: Sheet): boolean {
  return sheet.marks.includes("recalculated");
}

