import { describe, expect, it } from "vitest";
import { filesOfTexts } from "../excerpt.ts";
import { policeFile, policeReader } from "./police-reader.ts";

const header = "jaar,gm_code,misdrijf_code,misdrijf,aantal,status\n";
const excerpt = `${header}2012,GM0000,1.1.1,Diefstal/inbraak woning,648,definitief
2012,GM0014,1.1.1,Diefstal/inbraak woning,1200,definitief
2012,GM0014,1.2.3,"Diefstal van brom-, snor-, fietsen",5000,definitief
2025,GM0014,1.1.1,Diefstal/inbraak woning,0,voorlopig
`;
const read = policeReader.read(filesOfTexts({ [policeFile]: excerpt }));
const find = (region: string, period: string) => read.measurements.find((one) => one.region === region && one.period === period);

describe("registered crime", () => {
  it("belongs to the division of today, in every year", () => {
    expect(find("GM0014", "2012JJ00")).toEqual({
      measure: "politie:1.1.1",
      region: "GM0014",
      level: "municipality",
      division: 2024,
      period: "2012JJ00",
      value: 1200,
    });
  });

  it("counts crimes without a municipality for the country only", () => {
    expect(find("NL00", "2012JJ00")?.value).toBe(1848);
    expect(find("GM0000", "2012JJ00")).toBeUndefined();
    expect(read.dropped.map((one) => one.count)).toEqual([1]);
  });

  it("keeps zero and provisional", () => {
    expect(find("GM0014", "2025JJ00")).toMatchObject({ value: 0, isProvisional: true });
    expect(find("NL00", "2025JJ00")?.isProvisional).toBe(true);
  });

  it("refuses a status it does not know", () => {
    const text = `${header}2012,GM0014,1.1.1,Diefstal,3,herzien\n`;
    expect(() => policeReader.read(filesOfTexts({ [policeFile]: text }))).toThrow('status "herzien"');
  });
});
