/** Addresses of tables at their publisher. */

/** The page of a table in StatLine, the database of Statistics Netherlands (CBS). */
export function statlineUrl(tableNumber: string): string {
  return `https://opendata.cbs.nl/statline/#/CBS/nl/dataset/${tableNumber}/table`;
}

/** The page of a table of the police. */
export function policeUrl(tableNumber: string): string {
  return `https://data.politie.nl/#/Politie/nl/dataset/${tableNumber}/table`;
}

/** The shelf with the tables of municipal finance, one table per year and document. */
export const financeUrl = "https://iv3statline.cbs.nl/#/IV3/nl/";
