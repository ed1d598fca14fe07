/**
 * The task fields (taakvelden) of municipalities, with the years they were in use.
 *
 * Municipalities book every euro on a numbered field. Three different lists met
 * in ten years: that of 2017, one with parts for care and youth from 2023 on, and
 * a new one for the social domain from 2025 on. A number can stay while its
 * meaning moves, so a field is always a number in a year; how the lists follow on
 * each other is in task-field-changes.ts.
 *
 * Where a field lies is in its number: 6.711 and 6.71a are parts of 6.71, and that
 * of main field 6. Published amounts stand on the parts, our measures on two digits
 * after the point, because that is as far as all years go.
 *
 * Source: the definition files per year that CBS publishes for those who deliver
 * (repository iv3_definities, gemeenten, 2017 to 2026), retyped; later years follow
 * the last list until it is known that they do not.
 *
 * Not here: names a resident understands (web/pages/money/task-fields.ts).
 *
 * @example
 * fieldsIn(2024).find(({ code }) => code === "6.71b")?.title // "Begeleiding (WMO)"
 * partOf("6.712") // "6.71"
 */
export interface TaskField {
  readonly code: string;
  /** As the definition of the year has it. */
  readonly title: string;
  readonly from: number;
  /** The last year; still in use when left out. */
  readonly until?: number;
}

/** The first year with task fields; before it there were functions, which are something else. */
export const firstYear = 2017;
/** The last year of which the definition was at hand. */
export const lastKnownYear = 2026;

type Row = readonly [code: string, title: string, from?: number, until?: number];

const rows: readonly Row[] = [
  ["0.1", "Bestuur"],
  ["0.2", "Burgerzaken"],
  ["0.3", "Beheer overige gebouwen en gronden"],
  ["0.4", "Overhead"],
  ["0.5", "Treasury"],
  ["0.61", "OZB woningen"],
  ["0.62", "OZB niet-woningen"],
  ["0.63", "Parkeerbelasting"],
  ["0.64", "Belastingen overig"],
  ["0.7", "Algemene uitkeringen en overige uitkeringen gemeentefonds"],
  ["0.8", "Overige baten en lasten"],
  ["0.9", "Vennootschapsbelasting (VpB)"],
  ["0.10", "Mutaties reserves"],
  ["0.11", "Resultaat van de rekening van baten en lasten"],
  ["1.1", "Crisisbeheersing en brandweer"],
  ["1.2", "Openbare orde en veiligheid"],
  ["2.1", "Verkeer en vervoer"],
  ["2.2", "Parkeren"],
  ["2.3", "Recreatieve havens"],
  ["2.4", "Economische havens en waterwegen"],
  ["2.5", "Openbaar vervoer"],
  ["3.1", "Economische ontwikkeling"],
  ["3.2", "Fysieke bedrijfsinfrastructuur"],
  ["3.3", "Bedrijvenloket en bedrijfsregelingen"],
  ["3.4", "Economische promotie"],
  ["4.1", "Openbaar basisonderwijs"],
  ["4.2", "Onderwijshuisvesting"],
  ["4.3", "Onderwijsbeleid en leerlingzaken"],
  ["5.1", "Sportbeleid en activering"],
  ["5.2", "Sportaccommodaties"],
  ["5.3", "Cultuurpresentatie, cultuurproductie en cultuurparticipatie"],
  ["5.4", "Musea"],
  ["5.5", "Cultureel erfgoed"],
  ["5.6", "Media"],
  ["5.7", "Openbaar groen en (openlucht) recreatie"],
  ["6.1", "Samenkracht en burgerparticipatie"],
  ["6.2", "Wijkteams", 2017, 2022],
  ["6.2", "Toegang en eerstelijnsvoorzieningen", 2023, 2024],
  ["6.21", "Toegang en eerstelijnsvoorzieningen WMO", 2025],
  ["6.22", "Toegang en eerstelijnsvoorzieningen Jeugd", 2025],
  ["6.23", "Toegang en eerstelijnsvoorzieningen Integraal", 2025],
  ["6.3", "Inkomensregelingen"],
  ["6.4", "Begeleide participatie", 2017, 2022],
  ["6.4", "WSW en beschut werk", 2023],
  ["6.5", "Arbeidsparticipatie"],
  ["6.6", "Maatwerkvoorziening WMO", 2017, 2020],
  ["6.6", "Maatwerkvoorziening (WMO)", 2021, 2022],
  ["6.6", "Maatwerkvoorzieningen (WMO)", 2023, 2024],
  ["6.60", "Hulpmiddelen en diensten (WMO)", 2025],
  ["6.71", "Maatwerkdienstverlening 18+", 2017, 2024],
  ["6.71a", "Huishoudelijke hulp (WMO)", 2023, 2024],
  ["6.71b", "Begeleiding (WMO)", 2023, 2024],
  ["6.71c", "Dagbesteding (WMO)", 2023, 2024],
  ["6.71d", "Overige maatwerkarrangementen (WMO)", 2023, 2024],
  ["6.711", "Huishoudelijke hulp (WMO)", 2025],
  ["6.712", "Begeleiding (WMO)", 2025],
  ["6.713", "Dagbesteding (WMO)", 2025],
  ["6.714", "Overige maatwerkarrangementen (WMO)", 2025],
  ["6.72", "Maatwerkdienstverlening 18-", 2017, 2024],
  ["6.72a", "Jeugdhulp begeleiding", 2023, 2024],
  ["6.72b", "Jeugdhulp behandeling", 2023, 2024],
  ["6.72c", "Jeugdhulp dagbesteding", 2023, 2024],
  ["6.72d", "Jeugdhulp zonder verblijf overig", 2023, 2024],
  ["6.73a", "Pleegzorg", 2023, 2024],
  ["6.73b", "Gezinsgericht", 2023, 2024],
  ["6.73c", "Jeugdhulp met verblijf overig", 2023, 2024],
  ["6.74a", "Jeugd behandeling GGZ zonder verblijf", 2023, 2024],
  ["6.74b", "Jeugdhulp crisis/LTA/GGZ-verblijf", 2023, 2024],
  ["6.74c", "Gesloten plaatsing", 2023, 2024],
  ["6.751", "Jeugdhulp ambulant lokaal", 2025],
  ["6.752", "Jeugdhulp ambulant regionaal", 2025],
  ["6.753", "Jeugdhulp ambulant landelijk", 2025],
  ["6.761", "Jeugdhulp met verblijf lokaal", 2025],
  ["6.762", "Jeugdhulp met verblijf regionaal", 2025],
  ["6.763", "Jeugdhulp met verblijf landelijk", 2025],
  ["6.791", "PGB WMO", 2025],
  ["6.792", "PGB Jeugd", 2025],
  ["6.81", "Geëscaleerde zorg 18+", 2017, 2024],
  ["6.81a", "Beschermd wonen (WMO)", 2023, 2024],
  ["6.81b", "Maatschappelijke- en vrouwenopvang (WMO)", 2023, 2024],
  ["6.811", "Beschermd wonen (WMO)", 2025],
  ["6.812", "Maatschappelijke- en vrouwenopvang (WMO)", 2025],
  ["6.82", "Geëscaleerde zorg 18-", 2017, 2024],
  ["6.82a", "Jeugdbescherming", 2023, 2024],
  ["6.82b", "Jeugdreclassering", 2023, 2024],
  ["6.821", "Jeugdbescherming", 2025],
  ["6.822", "Jeugdreclassering", 2025],
  ["6.91", "Coördinatie en beleid WMO", 2025],
  ["6.92", "Coördinatie en beleid Jeugd", 2025],
  ["7.1", "Volksgezondheid"],
  ["7.2", "Riolering"],
  ["7.3", "Afval"],
  ["7.4", "Milieubeheer"],
  ["7.5", "Begraafplaatsen en crematoria"],
  ["8.1", "Ruimtelijke ordening", 2017, 2022],
  ["8.1", "Ruimte en leefomgeving", 2023],
  ["8.2", "Grondexploitatie (niet-bedrijventerreinen)"],
  ["8.3", "Wonen en bouwen"],
];

const all: readonly TaskField[] = rows.map(([code, title, from = firstYear, until]) => ({ code, title, from, ...(until === undefined ? {} : { until }) }));

/** The list of a year, in the order of the definition. */
export function fieldsIn(year: number): readonly TaskField[] {
  if (year < firstYear) throw new Error(`iv3/task-fields: no task fields in ${year}; expected ${firstYear} or later, when they took the place of functions`);
  return all.filter(({ from, until = Infinity }) => from <= year && year <= until);
}

const shape = /^([0-8])\.(\d{1,2})(?:\d|[a-z])?$/;

/** Whether a code looks like a task field, whether we know it or not. */
export function isTaskField(code: string): boolean {
  return shape.test(code);
}

/** The field of two digits after the point that a field is or lies in: "6.71a" and "6.711" → "6.71". */
export function partOf(code: string): string {
  const [, main, part] = partsOf(code);
  return `${main}.${part}`;
}

/** The main field: "6.711" → "6". */
export function mainFieldOf(code: string): string {
  return partsOf(code)[1];
}

function partsOf(code: string): RegExpExecArray {
  const parts = shape.exec(code);
  if (parts) return parts;
  throw new Error(`iv3/task-fields: "${code}" is no task field; expected a number such as 6.1, 6.71, 6.71a or 6.711`);
}
