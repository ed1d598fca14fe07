/**
 * Is what came in whole and plausible?
 *
 * In:  observation after observation, and what they should look like: how many
 *      rows the publisher counts, which regions exist, which measures add up.
 * Out: a report that names everything odd, with examples. It decides nothing;
 *      whoever reads a table does, with the report in hand.
 *
 * A total is compared only where every part is there or cannot occur; a part
 * that is kept secret makes the sum too low without anything being wrong.
 */
import type { PublishedObservation } from "./client.ts";

export interface Expectations {
  /** Rows (version 3) or observations (version 4), as the publisher counts them. */
  readonly count?: number;
  readonly regions?: { readonly dimension: string; readonly known: ReadonlySet<string> };
  readonly totals?: TotalsExpectation;
}

export interface TotalsExpectation {
  readonly dimension: string;
  /** Measures that can be added up. */
  readonly measures: ReadonlySet<string>;
  readonly whole: string;
  readonly isPart: (code: string) => boolean;
  /** How far a sum may be off, per part: 2.5 where parts are rounded to fives. */
  readonly slackPerPart: number;
}

export type ProblemKind = "wrong-count" | "duplicate" | "unknown-region" | "wrong-total" | "empty-measure";

export interface IntegrityProblem {
  readonly kind: ProblemKind;
  readonly count: number;
  /** What it is about, with the first few examples. */
  readonly explanation: string;
}

export interface IntegrityReport {
  readonly rows: number;
  readonly observations: number;
  readonly values: number;
  /** How often each of the publisher's words occurs beside a value. */
  readonly attributes: Readonly<Record<string, number>>;
  readonly problems: readonly IntegrityProblem[];
}

export interface IntegrityCheck {
  add(observation: PublishedObservation): void;
  report(): IntegrityReport;
}

interface Sum {
  whole?: number;
  parts: number;
  sum: number;
  isBroken: boolean;
}

export function createIntegrityCheck(expected: Expectations): IntegrityCheck {
  const ids = createNumberSet();
  const seen = createMemory();
  const filled = new Map<string, number>();
  const duplicates: string[] = [];
  const strangers = new Map<string, number>();
  const sums = new Map<string, Sum>();
  const attributes = new Map<string, number>();
  const counts = { observations: 0, values: 0 };

  return {
    add(observation) {
      counts.observations += 1;
      ids.add(observation.id);
      attributes.set(observation.attribute, (attributes.get(observation.attribute) ?? 0) + 1);
      if (!seen.isNew(observation)) duplicates.push(keyOf(observation));
      const hasFigure = !("missing" in observation);
      if (hasFigure) counts.values += 1;
      filled.set(observation.measure, (filled.get(observation.measure) ?? 0) + Number(hasFigure));
      const region = expected.regions && observation.dimensions[expected.regions.dimension];
      if (region !== undefined && !expected.regions?.known.has(region)) strangers.set(region, (strangers.get(region) ?? 0) + 1);
      if (expected.totals) addToSum(sums, observation, expected.totals);
    },
    report() {
      const { count } = expected;
      const rows = ids.size();
      const isWrong = count !== undefined && count !== rows;
      const empty = [...filled].filter(([, values]) => values === 0).map(([measure]) => measure);
      const wrong = expected.totals ? wrongTotals(sums, expected.totals.slackPerPart) : [];
      return {
        rows,
        ...counts,
        attributes: Object.fromEntries(attributes),
        problems: [
          ...(isWrong ? [{ kind: "wrong-count" as const, count: Math.abs(rows - count), explanation: `${rows} rows; the publisher counts ${count}` }] : []),
          ...problem("duplicate", duplicates, "more than one observation of"),
          ...problem("unknown-region", [...strangers.keys()], "regions that do not exist"),
          ...problem("wrong-total", wrong, "sums that are not the whole"),
          ...problem("empty-measure", empty, "measures without any figure"),
        ],
      };
    },
  };
}

/**
 * Which places of which measures came by. A bit for each instead of a text: a
 * table of two million observations would need 200 MB for texts.
 */
function createMemory() {
  const places = new Map<string, number>();
  const seen = new Map<string, Bits>();
  let last: { dimensions: object; place: number } | undefined;
  return {
    isNew({ measure, dimensions }: PublishedObservation): boolean {
      // The columns of a wide row share their dimensions.
      if (last?.dimensions !== dimensions) last = { dimensions, place: numberOf(places, Object.values(dimensions).join(" ")) };
      const bits = seen.get(measure) ?? createBits();
      seen.set(measure, bits);
      return bits.set(last.place);
    },
  };
}

interface Bits {
  /** Sets a bit; whether it was not set before. */
  set(index: number): boolean;
}

function createBits(): Bits {
  let bytes = new Uint8Array(1024);
  return {
    set(index) {
      const [place, bit] = [index >>> 3, 1 << (index & 7)];
      if (place >= bytes.length) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, place + 1));
        larger.set(bytes);
        bytes = larger;
      }
      if (bytes[place] & bit) return false;
      bytes[place] |= bit;
      return true;
    },
  };
}

/** How many different numbers came by: whole numbers as bits, page by page, anything else as text. */
function createNumberSet() {
  const pages = new Map<number, Bits>();
  const others = new Set<string>();
  let [count, last] = [0, ""];
  return {
    add(id: string): void {
      if (id === last) return;
      last = id;
      const number = Number(id);
      if (!Number.isSafeInteger(number) || number < 0 || String(number) !== id) return void others.add(id);
      const page = Math.floor(number / bitsPerPage);
      const bits = pages.get(page) ?? createBits();
      pages.set(page, bits);
      if (bits.set(number % bitsPerPage)) count += 1;
    },
    size: () => count + others.size,
  };
}

const bitsPerPage = 1 << 16;

function numberOf(numbers: Map<string, number>, name: string): number {
  const number = numbers.get(name) ?? numbers.size;
  numbers.set(name, number);
  return number;
}

function keyOf({ measure, dimensions }: PublishedObservation): string {
  return [measure, ...Object.values(dimensions)].join(" ");
}

function problem(kind: ProblemKind, examples: readonly string[], words: string): readonly IntegrityProblem[] {
  if (examples.length === 0) return [];
  const shown = examples.slice(0, 3).join("; ");
  return [{ kind, count: examples.length, explanation: `${words}: ${shown}${examples.length > 3 ? "; …" : ""}` }];
}

function addToSum(sums: Map<string, Sum>, observation: PublishedObservation, { dimension, measures, whole, isPart }: TotalsExpectation): void {
  const { [dimension]: region, ...others } = observation.dimensions;
  if (region === undefined || !measures.has(observation.measure) || (region !== whole && !isPart(region))) return;
  const key = [observation.measure, ...Object.values(others)].join(" ");
  const sum = sums.get(key) ?? { parts: 0, sum: 0, isBroken: false };
  sums.set(key, sum);
  if (!("value" in observation)) sum.isBroken ||= !("missing" in observation) || observation.missing !== "not-applicable";
  else if (region === whole) sum.whole = observation.value;
  else {
    sum.parts += 1;
    sum.sum += observation.value;
  }
}

function wrongTotals(sums: ReadonlyMap<string, Sum>, slackPerPart: number): readonly string[] {
  return [...sums].flatMap(([key, { whole, parts, sum, isBroken }]) => {
    if (whole === undefined || parts === 0 || isBroken || Math.abs(sum - whole) <= slackPerPart * parts + 1e-6) return [];
    return [`${key}: ${parts} parts add up to ${sum}, the whole is ${whole}`];
  });
}
