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
  const places = createPlaceNumbers();
  const measures = new Map<string, SeenMeasure>();
  const duplicates: string[] = [];
  const strangers = new Map<string, number>();
  const sums = new Map<string, Sum>();
  const attributes = createTally();
  const counts = { observations: 0, values: 0 };

  return {
    add(observation) {
      counts.observations += 1;
      ids.add(observation.id);
      attributes.add(observation.attribute);
      const measure = measures.get(observation.measure) ?? { seen: [], hasFigure: false };
      measures.set(observation.measure, measure);
      const [outside, inside] = places.numbersOf(observation.dimensions);
      if (!(measure.seen[outside] ??= createBits()).set(inside)) duplicates.push(keyOf(observation));
      if (!("missing" in observation)) {
        counts.values += 1;
        measure.hasFigure = true;
      }
      const region = expected.regions && observation.dimensions[expected.regions.dimension];
      if (region !== undefined && !expected.regions?.known.has(region)) strangers.set(region, (strangers.get(region) ?? 0) + 1);
      if (expected.totals) addToSum(sums, observation, expected.totals);
    },
    report() {
      const { count } = expected;
      const rows = ids.size();
      const isWrong = count !== undefined && count !== rows;
      const empty = [...measures].filter(([, { hasFigure }]) => !hasFigure).map(([measure]) => measure);
      const wrong = expected.totals ? wrongTotals(sums, expected.totals.slackPerPart) : [];
      return {
        rows,
        ...counts,
        attributes: attributes.counts(),
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
 * Of one measure: which places came by, and whether there was a figure. A bit for
 * each place instead of a text: a table of two million observations would need
 * 200 MB for texts.
 */
interface SeenMeasure {
  /** Per outer number, bits for the inner ones. */
  readonly seen: Bits[];
  hasFigure: boolean;
}

/**
 * Two numbers for every combination of dimensions. A place in many dimensions is two
 * places in fewer: ten thousand cells in seven hundred reports are ten thousand and
 * seven hundred texts, not seven million.
 */
function createPlaceNumbers() {
  const [outer, inner] = [new Map<string, number>(), new Map<string, number>()];
  let last: { readonly dimensions: object; readonly numbers: readonly [outside: number, inside: number] } | undefined;
  return {
    numbersOf(dimensions: Readonly<Record<string, string>>): readonly [outside: number, inside: number] {
      // Observations of one place mostly follow each other, and share their dimensions.
      if (last?.dimensions !== dimensions) {
        const [first, second] = halvesOf(dimensions);
        last = { dimensions, numbers: [numberOf(outer, first), numberOf(inner, second)] };
      }
      return last.numbers;
    },
  };
}

function halvesOf(dimensions: Readonly<Record<string, string>>): readonly [string, string] {
  const codes = Object.values(dimensions);
  const middle = codes.length > 3 ? 2 : 0;
  return [codes.slice(0, middle).join(" "), codes.slice(middle).join(" ")];
}

/** How often each word came by. One word mostly comes many times in a row. */
function createTally() {
  const earlier = new Map<string, number>();
  let [word, times] = ["", 0];
  const close = () => void (times > 0 && earlier.set(word, (earlier.get(word) ?? 0) + times));
  return {
    add(next: string): void {
      if (next !== word) {
        close();
        [word, times] = [next, 0];
      }
      times += 1;
    },
    counts(): Readonly<Record<string, number>> {
      close();
      times = 0;
      return Object.fromEntries(earlier);
    },
  };
}

interface Bits {
  /** Sets a bit; whether it was not set before. */
  set(index: number): boolean;
}

function createBits(): Bits {
  let bytes = new Uint8Array(64);
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
  let count = 0;
  let last: string | number = "";
  return {
    add(id: string | number): void {
      if (id === last) return;
      last = id;
      const number = Number(id);
      if (!Number.isSafeInteger(number) || number < 0 || (typeof id === "string" && String(number) !== id)) return void others.add(String(id));
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
