/**
 * Expected values as bytes and back.
 *
 * One file holds those of all indicators: a header in JSON, preceded by its length
 * (32 bits, little-endian) and filled up to a multiple of four bytes; then per
 * indicator with an expectation five rows of 32-bit whole numbers: expected, the
 * limits of the bracket, the wider limits. A whole number counts steps, whose size
 * stands in the header and is a tenth of the last decimal that is written.
 * A place without one has the lowest number there is.
 *
 * Whole numbers, because they pack into a third of what 32-bit fractions take, and
 * nobody sees the difference.
 */
import type { Expectation, Expectations, WithoutExpectation } from "./expectation.ts";
import type { Indicator } from "./indicator.ts";

const rowNames = ["expected", "lower", "upper", "outerLower", "outerUpper"] as const;
const none = -(2 ** 31);

type RowName = (typeof rowNames)[number];
type Described = Omit<Expectation, RowName> & { readonly decimals: number };

interface Header {
  readonly places: number;
  readonly indicators: readonly (readonly [string, Described | WithoutExpectation])[];
}

/** @throws Error naming an expectation of an indicator that the vintage does not have */
export function encodeExpectations(expectations: Expectations, indicators: readonly Indicator[]): Uint8Array {
  const header: Header = {
    places: placesOf(expectations),
    indicators: [...expectations].map(([id, one]) => [id, "missing" in one ? one : describe(one, stepDecimals(id, indicators))]),
  };
  const text = padded(JSON.stringify(header));
  const rows = header.indicators.flatMap(([id, described]) => {
    const one = expectations.get(id);
    if (!one || "missing" in one || "missing" in described) return [];
    return rowNames.map((name) => Int32Array.from(one[name], (value) => (Number.isNaN(value) ? none : Math.round(value * 10 ** described.decimals))));
  });
  const bytes = new Uint8Array(4 + text.length + rows.length * header.places * 4);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 4);
  rows.forEach((row, index) => bytes.set(new Uint8Array(row.buffer), 4 + text.length + index * header.places * 4));
  return bytes;
}

/** All expectations in a file that `encodeExpectations` made. */
export function decodeExpectations(bytes: Uint8Array): Expectations {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true);
  const { places, indicators } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  let at = 4 + length;
  const takeRow = (decimals: number) => {
    const row = Float64Array.from({ length: places }, (_, place) => fromSteps(view.getInt32(at + place * 4, true), decimals));
    at += places * 4;
    return row;
  };
  const takeRows = ({ decimals, ...rest }: Described): Expectation => {
    const [expected, lower, upper, outerLower, outerUpper] = rowNames.map(() => takeRow(decimals));
    return { ...rest, expected, lower, upper, outerLower, outerUpper };
  };
  return new Map(indicators.map(([id, described]) => [id, "missing" in described ? described : takeRows(described)] as const));
}

function fromSteps(steps: number, decimals: number): number {
  return steps === none ? NaN : steps / 10 ** decimals;
}

function describe(one: Expectation, decimals: number): Described {
  const { expected: _, lower: _1, upper: _2, outerLower: _3, outerUpper: _4, ...rest } = one;
  return { ...rest, decimals };
}

function stepDecimals(id: string, indicators: readonly Indicator[]): number {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(`figures/expectation-codec: an expectation of "${id}", which is no indicator of this vintage; expected one of its ${indicators.length}`);
  return indicator.decimals + 1;
}

function placesOf(expectations: Expectations): number {
  for (const one of expectations.values()) if (!("missing" in one)) return one.expected.length;
  return 0;
}

function padded(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const filled = new Uint8Array(Math.ceil(bytes.length / 4) * 4).fill(" ".charCodeAt(0));
  filled.set(bytes);
  return filled;
}
