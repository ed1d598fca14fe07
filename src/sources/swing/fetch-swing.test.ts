/** Answers of the shape that users of the service describe (README.md); their numbers are invented. */
import { describe, expect, it } from "vitest";
import { inWorld } from "../cbs/odata/testing/world.ts";
import type { Fault } from "../cbs/odata/testing/replay-server.ts";
import { fetchSwing, SwingError } from "./fetch-swing.ts";

const service = "/jiveservices/odata";
const variable = `${service}/Variables('hulp')`;
const valuesPath = `${variable}/GeoLevels('gemeente')/PeriodLevels('year')/Periods('all')/Values`;

const value = (code: string, period: string, text: string) => ({
  "@odata.type": "#Swing.Value",
  "@odata.id": `Values('${code}${period}')`,
  ExternalCode: code,
  GeoLevel: "gemeente",
  PeriodLevel: "year",
  Period: period,
  ValueString: text,
  Description: null,
});

const values = [value("gemeente_9001", "2023", "1234"), value("gemeente_9002", "2023", "98.5"), value("gemeente_9001", "2024", "?"), value("gemeente_9002", "2024", "101")];

const recording = (rows: readonly object[] = values) => ({
  linkName: "@odata.nextLink" as const,
  pageSize: 3,
  answers: new Map<string, Record<string, unknown>>([
    [variable, { "@odata.context": "…", ExternalCode: "hulp", Name: "Huishoudens met hulp" }],
    [valuesPath, { value: rows }],
  ]),
});

function ask(faults: readonly Fault[] = [], rows: readonly object[] = values, variableCode = "hulp", hasKey = false) {
  return inWorld(recording(rows), faults, async ({ url, transport, asked, clock }) => {
    const answer = await fetchSwing({ baseUrl: `${url}${service}`, variable: variableCode, geoLevel: "gemeente" }, transport, hasKey);
    return { ...answer, asked: [...asked], slept: clock.slept };
  });
}

const failure = async (faults: readonly Fault[], rows?: readonly object[], hasKey = false) => {
  const error = await ask(faults, rows, "hulp", hasKey).then(() => undefined, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(SwingError);
  return (error as Error).message;
};

describe("one indicator of a Swing site", () => {
  it("is a table of all pages, its texts as they came, with the bytes of every answer", async () => {
    const { table, files } = await ask();
    expect(table.rows).toEqual([
      ["ExternalCode", "Period", "ValueString"],
      ["gemeente_9001", "2023", "1234"],
      ["gemeente_9002", "2023", "98.5"],
      ["gemeente_9001", "2024", "?"],
      ["gemeente_9002", "2024", "101"],
    ]);
    expect(files.map(({ name }) => name)).toEqual(["Variables.json", "Values-1.json", "Values-2.json"]);
    expect(table.recognised[0]).toMatch(/^4 values of hulp, "Huishoudens met hulp", per gemeente and year, from 127\.0\.0\.1:\d+$/);
  });

  it("is asked for again when the site is busy, breaks off, or shows a page of maintenance", async () => {
    const faults: Fault[] = [
      { on: "Variables('hulp')", kind: "status", status: 429, headers: { "retry-after": "7" }, times: 1 },
      { on: "Values", kind: "truncated-json", times: 1 },
      { on: "$skip=3", kind: "html", times: 1 },
    ];
    const { table, slept } = await ask(faults);
    expect(table.rows).toHaveLength(5);
    expect(slept).toContain(7000);
  });

  it("says that a key is needed, or was not accepted, and where it goes", async () => {
    const refused: Fault[] = [{ on: "Variables", kind: "status", status: 401 }];
    expect(await failure(refused)).toBe("swing: indicator hulp, Variables: found status 401; expected status 200; the site asks for a key: ask the site for one and put it in ESTAFETTE_SWING_KEY");
    expect(await failure(refused, values, true)).toContain("the key was not accepted");
  });

  const misbehaviours: readonly (readonly [string, Fault, RegExp])[] = [
    ["an indicator that is not there", { on: "Variables", kind: "status", status: 404 }, /Variables: found status 404; expected status 200; a site answers so when it has no indicator of this code/],
    ["a server that stays broken", { on: "Values", kind: "status", status: 500 }, /Values, page 1: found status 500; expected status 200; tried 5 times$/],
    ["a link to another host", { on: "Values", kind: "redirect", to: "https://elsewhere.example/" }, /found a link to https:\/\/elsewhere\.example; expected one to/],
    ["the same page again", { on: "$skip=3", kind: "other-body", change: () => ({ value: values.slice(0, 3) }) }, /page 2: found the rows of page 1 again/],
    ["no list", { on: "/Values", kind: "other-body", change: () => ({ error: "x" }) }, /page 1: found "value": nothing; expected a list in "value"/],
    ["values without a code", { on: "/Values", kind: "other-body", change: () => ({ value: [{ Period: "2023", ValueString: "1" }] }) }, /expected a text in "ExternalCode"/],
    ["values of another level", { on: "/Values", kind: "other-body", change: () => ({ value: [{ ...values[0], GeoLevel: "provincie" }] }) }, /found a value per "provincie"; expected values per gemeente/],
    ["numbers where texts should be", { on: "/Values", kind: "other-body", change: () => ({ value: [{ ...values[0], ValueString: 12 }] }) }, /expected a text in "ValueString"/],
  ];
  for (const [what, fault, message] of misbehaviours) {
    it(`refuses ${what}`, async () => expect(await failure([fault])).toMatch(message));
  }

  it("refuses an indicator without a single value", async () => {
    expect(await failure([], [])).toBe("swing: indicator hulp, Values: found no values at all; expected some per gemeente and year");
  });

  it("does not let the code of an indicator become part of another address", async () => {
    await expect(ask([], values, "x')/../Secrets('y")).rejects.toThrow(/as the code of an indicator; expected letters, digits/);
  });
});
