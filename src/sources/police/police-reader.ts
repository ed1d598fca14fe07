/**
 * Crimes registered by the police, per municipality.
 *
 * The police publish every year in the division of today: Groningen in 2012
 * includes Haren and Ten Boer. All years therefore belong to the division of
 * 2024, which is also that of 2025 and 2026. A population of the year itself
 * must be converted before one divides by it.
 *
 * Crimes of which the municipality is unknown (GM0000) belong to the country
 * only. The country is the sum of everything, which is how the police count it.
 */
import { parseCell } from "../cell.ts";
import { columnIndex, parseCsv } from "../csv.ts";
import { DropCounter } from "../drop-counter.ts";
import { creditTo } from "../licence.ts";
import type { TableReader } from "../source.ts";
import { policeUrl } from "../statline.ts";
import { notesOnCrime, unknownMunicipality } from "./registered-crime.ts";
import type { Measurement } from "../../terms/measurement.ts";
import { yearPeriod } from "../../terms/period.ts";
import { countryCode } from "../../terms/region.ts";

export const policeFile = "veiligheid/politie_47018NED_misdrijven_gemeenten_2012_2025.csv.gz";
const division = 2024;
const statuses: ReadonlyMap<string, boolean> = new Map([
  ["definitief", false],
  ["voorlopig", true],
]);

export const policeReader: TableReader = {
  table: {
    id: "registered-crime",
    tableNumber: "47018NED",
    provider: "Politie",
    title: { nl: "Geregistreerde misdrijven per gemeente", en: "Registered crimes by municipality" },
    edition: { nl: "2012 tot en met 2025, twaalf soorten misdrijven; 2024 en 2025 voorlopig", en: "2012 to 2025, twelve kinds of crime; 2024 and 2025 provisional" },
    url: policeUrl("47018NED"),
    licence: creditTo("Politie"),
    notes: notesOnCrime,
  },
  files: [policeFile],
  read(files) {
    const names = ["jaar", "gm_code", "misdrijf_code", "aantal", "status"];
    const table = parseCsv(files.bytes(policeFile), policeFile, { requires: names });
    const [year, code, crime, count, status] = names.map((name) => columnIndex(table, name));
    const drops = new DropCounter();
    const totals = new Map<string, Measurement & { value: number }>();
    const measurements: Measurement[] = [];
    for (const [index, row] of table.rows.entries()) {
      const where = () => `${policeFile}, row ${index + 2}`;
      const value = parseCell(row[count], where);
      const isProvisional = statuses.get(row[status]);
      if (value === undefined || isProvisional === undefined) {
        throw new Error(`${where()}: count "${row[count]}", status "${row[status]}"; expected a count and one of ${[...statuses.keys()].join(", ")}`);
      }
      const base = { measure: `politie:${row[crime]}`, division, period: yearPeriod(Number(row[year])), ...(isProvisional ? { isProvisional } : {}) };
      const key = base.measure + base.period;
      totals.set(key, { ...base, region: countryCode, level: "country", value: value + (totals.get(key)?.value ?? 0) });
      if (row[code] === unknownMunicipality) {
        drops.drop({ nl: "gemeente onbekend; telt alleen mee voor Nederland", en: "municipality unknown; counts for the Netherlands only" });
      } else {
        measurements.push({ ...base, region: row[code], level: "municipality", value });
      }
    }
    return { measurements: [...totals.values(), ...measurements], roundings: [], rowsRead: table.rows.length, dropped: drops.list() };
  },
};
