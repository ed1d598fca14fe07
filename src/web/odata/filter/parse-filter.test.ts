import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateFilter } from "./evaluate-filter.ts";
import type { Cell, Comparison, Filter, TextFunction } from "./filter.ts";
import { comparisons, textFunctions } from "./filter.ts";
import { parseFilter } from "./parse-filter.ts";

const properties = { Id: "Edm.Int64", Measure: "Edm.String", RegioS: "Edm.String", Value: "Edm.Double", Modified: "Edm.DateTimeOffset", ContainsCodes: "Edm.Boolean" } as const;

const parse = (text: string) => parseFilter(text, properties);
const passes = (text: string, row: Readonly<Record<string, Cell>>): boolean | undefined => {
  const parsed = parse(text);
  if ("faults" in parsed) throw new Error(parsed.faults.map(({ en }) => en).join("; "));
  return evaluateFilter(parsed.filter, (name) => row[name]);
};
const faultsOf = (text: string): readonly string[] => {
  const parsed = parse(text);
  return "faults" in parsed ? parsed.faults.map(({ en }) => en) : [];
};

describe("parseFilter", () => {
  it("makes one list of a choice that a client writes out", () => {
    expect(parse("(RegioS eq 'GM0150' or RegioS eq 'GM0301' or RegioS eq 'NL00')")).toEqual({
      filter: { kind: "in", property: "RegioS", values: new Set(["GM0150", "GM0301", "NL00"]) },
    });
  });

  it("binds and closer than or, and not closest", () => {
    const row = { RegioS: "A", Measure: "M", Value: 5 };
    expect(passes("RegioS eq 'A' or RegioS eq 'B' and Value gt 9", row)).toBe(true);
    expect(passes("(RegioS eq 'A' or RegioS eq 'B') and Value gt 9", row)).toBe(false);
    expect(passes("not RegioS eq 'B' and Value lt 9", row)).toBe(true);
    expect(passes("not (RegioS eq 'A' and Value lt 9)", row)).toBe(false);
  });

  it("knows the filter that a real capture of Statistics Netherlands was made with", () => {
    const filter = "Measure eq 'T001038' and (startswith(RegioS,'NL') or startswith(RegioS,'PV') or startswith(RegioS,'GM')) and Measure ge '2019JJ00'";
    expect(passes(filter, { Measure: "T001038", RegioS: "GM0150" })).toBe(true);
    expect(passes(filter, { Measure: "T001038", RegioS: "WK015000" })).toBe(false);
  });

  it("reads a quote written twice as one", () => {
    expect(passes("Measure eq '''s-Gravenhage'", { Measure: "'s-Gravenhage" })).toBe(true);
  });

  it("compares numbers, moments, true and null", () => {
    const row = { Value: -12.5, Modified: "2026-11-21T00:00:00Z", ContainsCodes: true, Id: 3 };
    expect(passes("Value eq -1.25e1 and Id in (2, 3) and ContainsCodes eq true", row)).toBe(true);
    expect(passes("Modified ge 2026-11-21 and Modified lt 2026-11-21T02:00:00+01:00", row)).toBe(true);
    expect(passes("Value ne null", row)).toBe(true);
    expect(passes("Value eq null or Value gt 0", { Value: null })).toBe(true);
    expect(passes("Value le 0", { Value: null })).toBe(false);
  });

  it("says where, what was found and what was expected", () => {
    expect(faultsOf("RegioS = 'GM0150'")).toEqual(["$filter, character 8: found ‘= 'GM0150'’. Expected: eq, ne, gt, ge, lt, le or in."]);
    expect(faultsOf("")).toEqual([expect.stringMatching(/^\$filter, character 1: found the end\. Expected: a condition/)]);
    expect(faultsOf("RegioS eq 'GM0150")).toEqual([expect.stringMatching(/character 11: found ‘'GM0150’\. Expected: text between single quotes/)]);
    expect(faultsOf("RegioS eq 'A' RegioS eq 'B'")).toEqual(["$filter, character 15: found ‘RegioS’. Expected: and, or, or the end."]);
    expect(faultsOf("(RegioS eq 'A'")).toEqual(["$filter, character 15: found the end. Expected: a closing bracket."]);
  });

  it("names every property that does not exist and every literal of the wrong kind at once", () => {
    const faults = faultsOf("Gemeente eq 'A' and Value eq 'veel' and contains(Value,'1') and (RegioS eq 5");
    expect(faults).toHaveLength(5);
    expect(faults[0]).toContain("‘Gemeente’ does not exist here. Expected: one of Id, Measure,");
    expect(faults[1]).toContain("found ‘veel’ for Value. Expected: a number with a point");
    expect(faults[2]).toContain("Value is no text (Edm.Double)");
    expect(faults[3]).toContain("found ‘5’ for RegioS");
    expect(faults[4]).toContain("a closing bracket");
  });

  it("refuses what nests deeper than anyone means, without exhausting the stack", () => {
    expect(faultsOf(`${"(".repeat(5_000)}RegioS eq 'A'`)).toEqual([expect.stringContaining("at most 50 brackets")]);
    expect(faultsOf(`${"not ".repeat(5_000)}RegioS eq 'A'`)).toEqual([expect.stringContaining("at most 50 brackets")]);
  });

  it("refuses more conditions than are worth holding every cell against, but not a long list", () => {
    expect(faultsOf(Array.from({ length: 101 }, (_, index) => `contains(RegioS,'${index}')`).join(" or "))).toEqual([expect.stringContaining("at most 100")]);
    expect(faultsOf(Array.from({ length: 342 }, (_, index) => `RegioS eq '${index}'`).join(" or "))).toEqual([]);
  });

  it("does not take names that every object has for properties or words", () => {
    for (const name of ["constructor", "__proto__", "toString"]) {
      expect(faultsOf(`${name} eq 'A'`)).toEqual([expect.stringContaining("does not exist here")]);
      expect(faultsOf(`RegioS eq ${name}`)).toHaveLength(1);
    }
  });
});

// The text of a filter, and the answer to it by other means than the parser and evaluator under test.
interface Sample {
  readonly text: string;
  readonly expected: (row: Row) => boolean;
}
type Row = { readonly Measure: string; readonly RegioS: string; readonly Value: number | null };

const texts = fc.constantFrom("A", "AB", "B", "'s", "GM0150", "é");
const rows: fc.Arbitrary<Row> = fc.record({ Measure: texts, RegioS: texts, Value: fc.option(fc.integer({ min: -3, max: 3 })) });
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

const tests: Readonly<Record<Comparison, (a: string | number, b: string | number) => boolean>> = {
  eq: (a, b) => a === b, ne: (a, b) => a !== b, gt: (a, b) => a > b, ge: (a, b) => a >= b, lt: (a, b) => a < b, le: (a, b) => a <= b,
};
// Through regular expressions, since the code under test uses the methods of strings.
const textTests: Readonly<Record<TextFunction, (text: string) => RegExp>> = {
  startswith: (text) => new RegExp(`^${text}`),
  endswith: (text) => new RegExp(`${text}$`),
  contains: (text) => new RegExp(text),
};

const onText = fc.record({ name: fc.constantFrom("Measure", "RegioS"), operator: fc.constantFrom(...comparisons), text: texts }).map(
  ({ name, operator, text }): Sample => ({ text: `${name} ${operator} ${quoted(text)}`, expected: (row) => tests[operator](row[name as "Measure"], text) }),
);
const onNumber = fc.record({ operator: fc.constantFrom("gt", "lt", "eq", "ne"), number: fc.integer({ min: -3, max: 3 }) }).map(
  ({ operator, number }): Sample => ({
    text: `Value  ${operator} ${number}`,
    expected: ({ Value }) => (Value === null ? operator === "ne" : tests[operator as Comparison](Value, number)),
  }),
);
const onPart = fc.record({ name: fc.constantFrom(...textFunctions), text: texts }).map(
  ({ name, text }): Sample => ({
    text: `${name}(RegioS , ${quoted(text)})`,
    expected: ({ RegioS }) => textTests[name](text).test(RegioS),
  }),
);
const inList = fc.array(texts, { minLength: 1, maxLength: 4 }).map((list): Sample => ({ text: `RegioS in (${list.map(quoted).join(",")})`, expected: ({ RegioS }) => list.some((one) => one === RegioS) }));

const { filter: samples } = fc.letrec<{ filter: Sample; leaf: Sample }>((tie) => ({
  leaf: fc.oneof(onText, onNumber, onPart, inList),
  filter: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie("leaf"),
    fc.tuple(tie("filter"), tie("filter")).map(([a, b]): Sample => ({ text: `(${a.text}) and (${b.text})`, expected: (row) => a.expected(row) && b.expected(row) })),
    fc.array(tie("leaf"), { minLength: 2, maxLength: 4 }).map((all): Sample => ({ text: all.map(({ text }) => text).join(" or "), expected: (row) => all.some(({ expected }) => expected(row)) })),
    tie("filter").map((one): Sample => ({ text: `not (${one.text})`, expected: (row) => !one.expected(row) })),
  ),
}));

const seeded = { seed: 20_261_121, numRuns: 500 };

describe("a filter", () => {
  it("means the same to us as to whoever reads it aloud", () => {
    fc.assert(
      fc.property(samples, rows, ({ text, expected }, row) => {
        expect(passes(text, row)).toBe(expected(row));
      }),
      seeded,
    );
  });

  it("that is settled before all is known stays so when it is", () => {
    fc.assert(
      fc.property(samples, rows, fc.constantFrom("Measure", "RegioS", "Value"), ({ text }, row, hidden) => {
        const parsed = parse(text) as { readonly filter: Filter };
        const early = evaluateFilter(parsed.filter, (name) => (name === hidden ? undefined : row[name as keyof Row]));
        expect(early ?? passes(text, row)).toBe(passes(text, row));
      }),
      seeded,
    );
  });

  it("that is nonsense is refused with a reason, never with an exception", () => {
    const scraps = fc.constantFrom("(", ")", "'", "''", ",", " ", "and", "or", "not", "in", "eq", "null", "RegioS", "Value", "startswith", "5", "-", "1e999", "2026-13-45", "\u0000", "é", "💥", "$", "/", "true");
    const nonsense = fc.oneof(fc.string(), fc.array(scraps, { maxLength: 30 }).map((all) => all.join(" ")), fc.array(scraps, { maxLength: 30 }).map((all) => all.join("")));
    const isTold = (text: string): boolean => {
      const parsed = parse(text);
      if ("filter" in parsed) return typeof evaluateFilter(parsed.filter, () => null) === "boolean";
      return parsed.faults.length > 0 && parsed.faults.every((fault) => fault.nl.includes("Verwacht: ") && fault.en.includes("Expected: "));
    };
    fc.assert(
      fc.property(nonsense, (text) => {
        expect([text, isTold(text)]).toEqual([text, true]);
      }),
      { ...seeded, numRuns: 5_000 },
    );
  });
});
