/** What the command tells, and with which code it ends. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { effect } from "./effect.ts";
import type { Panel } from "./stats/panel.ts";
import { simulatePanel } from "./stats/simulated-panel.testing.ts";

const panel = simulatePanel({ seed: 1, places: 24, times: 20, mixture: [0.5, 0.3, 0.2], effect: { from: 15, size: 8 } });
const usual = ["panel.csv", "--unit", "place", "--time", "year", "--outcome", "outcome", "--treated", "P0", "--from", "15"];

function writeCsv({ units, times, variables }: Panel, gap: (name: string, unit: number, time: number) => boolean = () => false): string {
  const names = [...variables.keys()];
  const rows = units.flatMap((unit, u) => times.map((time, t) => [unit, time, ...names.map((name) => (gap(name, u, time) ? "NA" : (variables.get(name) ?? [])[u * times.length + t]))].join(",")));
  return [["place", "year", ...names].join(","), ...rows].join("\n");
}

function run(parameters: readonly string[], text = writeCsv(panel)) {
  const told: string[] = [];
  const complaints: string[] = [];
  const code = effect(parameters, { read: () => Buffer.from(text), tell: (line) => void told.push(line), complain: (line) => void complaints.push(line) });
  return { code, told: told.join("\n"), complaints: complaints.join("\n") };
}

describe("npm run effect", () => {
  it("prints conclusion, weights, fit, effects and checks", () => {
    const { code, told } = run([...usual, "--predictor", "first:1-14", "--predictor", "second:3", "--outcome-at", "14"]);
    expect(code).toBe(0);
    for (const expected of ["Conclusion: higher than its mixture", "0.500  P1", "0.300  P2", "0.200  P3", "Fit 1-14: RMSPE", "15*", "Placebo in space: p = 0.041667 among 24 places", "Placebo in time", "Without P1", "Difference in differences"]) {
      expect(told).toContain(expected);
    }
  });

  it("gives machines all of it, with all digits", () => {
    const { code, told } = run([...usual, "--predictor", "first:1-14", "--json"]);
    const found = JSON.parse(told);
    expect(code).toBe(0);
    expect(Object.keys(found).toSorted()).toEqual(["question", "variant", "weights", "predictors", "fit", "averageEffect", "path", "placeboInSpace", "placeboInTime", "leaveOneOut", "differenceInDifferences", "otherSearch", "conclusion", "notices"].toSorted());
    expect(found.weights).toHaveLength(23);
    expect(found.averageEffect).toBeCloseTo(8, 1);
    expect(found.path.filter(({ period }: { period: string }) => period === "fit")).toHaveLength(14);
    expect(found.path.filter(({ period }: { period: string }) => period === "after")).toHaveLength(6);
  });

  it("names the variant on the outcome alone", () => {
    expect(run(usual).told).toContain("outcome-only variant");
    expect(JSON.parse(run([...usual, "--outcome-only", "--json"]).told).variant).toBe("outcome-only");
  });

  it("follows the outcome only in the fit window", () => {
    const { question, fit } = JSON.parse(run([...usual, "--fit", "5-12", "--json"]).told);
    expect([question.fit, fit.times]).toEqual([{ from: 5, to: 12 }, 8]);
  });

  it("leaves out whom it is told to, and whom figures are lacking of, and says so", () => {
    const { told } = run([...usual, "--exclude", "P5"], writeCsv(panel, (name, unit, time) => name === "outcome" && unit === 7 && time === 3));
    expect(told).toContain("Left out: P5 (excluded)");
    expect(told).toContain("Left out: P7 (no-outcome, 3)");
  });

  it("says which predictors it averaged over what is there", () => {
    const { told } = run([...usual, "--predictor", "first:1-14"], writeCsv(panel, (name, _, time) => name === "first" && time % 2 === 0));
    expect(told).toContain("Averaged over what is there: first:1-14, 24 places with gaps, at least 7 of 14 moments");
  });

  it("reads semicolons, and names in quotation marks", () => {
    const quoted = writeCsv(panel).replaceAll("P0", '"P0"').replaceAll(",", ";");
    expect(run(usual, quoted).code).toBe(0);
  });

  it("tells every fault of what was typed at once, and how it should be", () => {
    const { code, complaints } = run(["--tim", "year", "--predictor", "first", "--fit", "9-2", "--level", "5", "--from", "soon", "--search", "deep", "--training-fit", "1-3"]);
    expect(code).toBe(2);
    for (const expected of ["unknown parameter --tim", "no --unit", "no --time", "no --outcome", "no --treated", '--predictor "first"', '--fit "9-2"', '--level "5"', '--from "soon"', '--search "deep"', "belong together", "usage:"]) {
      expect(complaints).toContain(expected);
    }
  });

  it("refuses predictors beside the outcome alone", () => {
    expect(run([...usual, "--outcome-only", "--predictor", "first:1"])).toMatchObject({ code: 2, complaints: expect.stringContaining("choose one of the two") });
  });

  it("tells every fault of the question at once, and what there is", () => {
    const { code, told, complaints } = run([...usual.slice(0, 7), "--treated", "Nowhere", "--from", "99", "--predictor", "beer:1-3", "--predictor", "first:50", "--json"]);
    expect(code).toBe(1);
    expect(complaints).toContain('no place "Nowhere"; there are P0, P1');
    expect(complaints).toContain('no column "beer"; there are place, year, outcome, first, second');
    expect(complaints).toContain("figures run from 1 to 20");
    expect(JSON.parse(told).faults.map(({ reason }: { reason: string }) => reason)).toEqual(["unknown-place", "unknown-variable", "start-after-panel", "window-outside-panel"]);
  });

  it("tells every fault of the file at once, with its row", () => {
    const broken = writeCsv(panel).split("\n");
    broken[3] = "P0,later,1,1,1";
    broken[5] = "P0,5,much,1,1";
    broken[9] = broken[8];
    const { code, complaints } = run(usual, broken.join("\n"));
    expect(code).toBe(1);
    expect(complaints).toContain('panel.csv, row 4: year is "later"; expected a number, such as 1989');
    expect(complaints).toContain('panel.csv, row 6: outcome is "much"; expected a number with a decimal point, or nothing');
    expect(complaints).toContain("panel.csv, row 10: P0 in 8 is there twice");
    expect(run(["panel.csv", "--unit", "land", ...usual.slice(3)]).complaints).toContain('no column "land" in panel.csv; there are place, year');
  });

  it("says that a file is not there without a stack of our own", () => {
    const missing = () => {
      throw new Error("ENOENT: no such file or directory, open 'panel.csv'");
    };
    const complaints: string[] = [];
    expect(effect(usual, { read: missing, tell: () => {}, complain: (line) => void complaints.push(line) })).toBe(1);
    expect(complaints).toEqual(["effect: ENOENT: no such file or directory, open 'panel.csv'"]);
  });

  it("is there on the command line", () => {
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(import.meta.dirname, "effect.ts"), "--from", "soon"], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toContain("usage: npm run effect");
  });
});
