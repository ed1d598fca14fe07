/** The forms an answer of the programming interface can have, and which one a request asks for. */
export const apiFormats = ["json", "csv", "parquet"] as const;

export type ApiFormat = (typeof apiFormats)[number];

export const mediaTypes: Readonly<Record<ApiFormat, string>> = {
  json: "application/json",
  csv: "text/csv",
  parquet: "application/vnd.apache.parquet",
};

/**
 * The form the reader likes best, of those there are; undefined when it accepts
 * none. Without a wish, or with equal wishes, the first.
 *
 * @example
 * chooseFormat("text/csv, application/json;q=0.5", ["json", "csv"]) // "csv"
 */
export function chooseFormat(accept: string | undefined, available: readonly ApiFormat[]): ApiFormat | undefined {
  const wishes = readWishes(accept || "*/*");
  let [best, bestQuality]: [ApiFormat | undefined, number] = [undefined, 0];
  for (const format of available) {
    const quality = qualityOf(mediaTypes[format], wishes);
    if (quality > bestQuality) [best, bestQuality] = [format, quality];
  }
  return best;
}

function readWishes(accept: string): ReadonlyMap<string, number> {
  const wishes = new Map<string, number>();
  for (const wish of accept.toLowerCase().split(",")) {
    const [type, ...parameters] = wish.split(";").map((one) => one.trim());
    const quality = parameters.find((one) => one.startsWith("q="));
    wishes.set(type, quality ? Number(quality.slice(2)) || 0 : 1);
  }
  return wishes;
}

/** The most precise wish counts: no CSV at all weighs more than anything will do. */
function qualityOf(type: string, wishes: ReadonlyMap<string, number>): number {
  const [family] = type.split("/");
  return wishes.get(type) ?? wishes.get(`${family}/*`) ?? wishes.get("*/*") ?? 0;
}
