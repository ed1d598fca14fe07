/**
 * What was understood of an own file, as an indicator with figures and a source.
 *
 * In:  the mapping, what was understood and suppressed, the bytes that were read.
 * Out: own figures, ready to be put in a vintage or kept apart.
 */
import { ownIndicator, type OwnMeasures } from "../figures/own-indicator.ts";
import type { OwnFigures } from "../figures/own-figures.ts";
import { multipliers, type Mapping } from "../sources/own-files/mapping.ts";
import { measureIds, toMeasurements } from "../sources/own-files/own-measurements.ts";
import type { Suppression } from "../sources/own-files/suppress-small.ts";
import type { Understanding } from "../sources/own-files/understand.ts";
import { sha256 } from "../store/vintage-files.ts";
import type { Bilingual } from "../terms/bilingual.ts";
import type { DroppedRows, SourceTable } from "../terms/source-table.ts";

export interface OwnBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function ownContents(mapping: Mapping, understanding: Understanding, suppression: Suppression, files: readonly OwnBytes[]): OwnFigures {
  const { id } = mapping.indicator;
  return {
    indicator: ownIndicator(mapping.indicator, measuresOf(mapping)),
    table: describeOwnTable(mapping, understanding, suppression, files),
    measurements: toMeasurements(id, suppression.observations),
  };
}

function measuresOf({ indicator, columns }: Mapping): OwnMeasures {
  const { value, numerator, denominator } = measureIds(indicator.id);
  if (columns.numerator) return { kind: "ratio", numerator, denominator, multiplier: multipliers[indicator.unit.kind] };
  return { kind: columns.lower ? "survey" : "value", value };
}

function describeOwnTable(mapping: Mapping, understanding: Understanding, suppression: Suppression, files: readonly OwnBytes[]): SourceTable {
  const { source, indicator } = mapping;
  const figures = suppression.observations.filter((one) => typeof (one.numerator ?? one.value) === "number");
  return {
    ...source,
    id: indicator.id,
    notes: [...source.notes, broughtByOwner, ...notesOnSuppression(mapping, suppression)],
    files: files.map(({ name, bytes }) => ({ name, sha256: sha256(bytes), bytes: bytes.byteLength })),
    periods: [...new Set(suppression.observations.map(({ period }) => period))].toSorted(),
    rowsRead: understanding.rowsRead,
    observations: figures.length,
    missing: suppression.observations.length - figures.length,
    dropped: droppedRows(understanding),
  };
}

const broughtByOwner: Bilingual = {
  nl: "Eigen cijfers, aangeleverd door de bron zelf. Estafette heeft ze niet gecontroleerd.",
  en: "Own figures, brought by the source itself. Estafette has not checked them.",
};

function notesOnSuppression({ smallest, indicator }: Mapping, { small, beside }: Suppression): readonly Bilingual[] {
  if (!indicator.isOfPeople || small + beside === 0) return [];
  return [
    {
      nl: `Aantallen onder ${smallest} zijn weggelaten, ook als zij uit een aandeel of uit een totaal te berekenen waren: ${small + beside} keer.`,
      en: `Counts below ${smallest} were left out, also where they could be found from a share or a total: ${small + beside} times.`,
    },
  ];
}

function droppedRows({ faulty, passedOver }: Understanding): readonly DroppedRows[] {
  const all = [
    { count: faulty, reason: { nl: "een cel die niet klopte", en: "a cell that was not right" } },
    { count: passedOver, reason: { nl: "regels die de bron zelf overslaat, zoals totalen", en: "rows that the source itself passes over, such as totals" } },
  ];
  return all.filter(({ count }) => count > 0);
}
