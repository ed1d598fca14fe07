import { describe, expect, it } from "vitest";
import { filesOfTexts } from "../excerpt.ts";
import { averageFile, averagePopulationReader, inhabitantsFile, inhabitantsReader } from "./population-reader.ts";

const inhabitants = "jaar,gm_code,aantal_inwoners\n2025,GM0001,100\n2025,GM0002,201\n2026,GM0001,110\n2026,GM0002,204\n";
const averages = "jaar,gm_code,gemiddelde_bevolking\n2024,GM0001,98\n2024,GM0002,199\n2025,GM0001,100\n2025,GM0002,201\n";
const files = filesOfTexts({ [inhabitantsFile]: inhabitants, [averageFile]: averages });

describe("inhabitants on 1 January", () => {
  it("have the sum as the country", () => {
    const { measurements } = inhabitantsReader.read(files);
    expect(measurements.find((one) => one.region === "NL00" && one.period === "2026JJ00")).toEqual({
      measure: "bevolking:inwoners",
      region: "NL00",
      level: "country",
      division: 2026,
      period: "2026JJ00",
      value: 314,
    });
  });

  it("refuse a municipality without a number", () => {
    const broken = filesOfTexts({ [inhabitantsFile]: "jaar,gm_code,aantal_inwoners\n2025,GM0001,\n" });
    expect(() => inhabitantsReader.read(broken)).toThrow("row 2: no number for GM0001");
  });
});

describe("average population", () => {
  const { measurements, dropped, rowsRead } = averagePopulationReader.read(files);
  const find = (region: string, period: string) => measurements.find((one) => one.region === region && one.period === period);

  it("is read as published where it is an average", () => {
    expect(find("GM0001", "2024JJ00")?.value).toBe(98);
    expect(find("GM0001", "2024JJ00")?.isProvisional).toBeUndefined();
  });

  it("is the mean of two counts where the file only repeats the first", () => {
    expect(find("GM0001", "2025JJ00")).toMatchObject({ value: 105, isProvisional: true });
    expect(find("NL00", "2025JJ00")?.value).toBe(105 + 203);
  });

  it("tells that repeated rows were not used", () => {
    expect(rowsRead).toBe(4);
    expect(dropped.map((one) => one.count)).toEqual([2]);
  });
});
