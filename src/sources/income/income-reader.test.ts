import { describe, expect, it } from "vitest";
import { filesOfTexts } from "../excerpt.ts";
import { incomeFile, incomeReader } from "./income-reader.ts";

const excerpt = `gm_code,jaar,regio,huishoudens_x1000,gem_gestandaardiseerd_inkomen_x1000,mediaan_gestandaardiseerd_inkomen_x1000,gem_besteedbaar_inkomen_x1000,mediaan_besteedbaar_inkomen_x1000,status
NL01,2024,Nederland,8258.9,41.9,36.5,60.2,47.6,voorlopig
GM0150,2024,Deventer,49.1,41.0,36.9,57.3,46.5,voorlopig
GM0096,2024,Vlieland,0.6,,38.0,,50.1,voorlopig
`;
const { measurements } = incomeReader.read(filesOfTexts({ [incomeFile]: excerpt }));
const find = (measure: string, region: string) => measurements.find((one) => one.measure === measure && one.region === region);

describe("income of households", () => {
  it("is in plain euros and households, provisional", () => {
    expect(find("inkomen:mediaan_besteedbaar_inkomen", "GM0096")).toMatchObject({ value: 50_100, isProvisional: true, period: "2024JJ00" });
    expect(find("inkomen:huishoudens", "GM0096")?.value).toBe(600);
  });

  it("calls the country by its usual code", () => {
    expect(find("inkomen:huishoudens", "NL00")).toMatchObject({ value: 8_258_900, level: "country" });
  });

  it("misses what is not published", () => {
    expect(find("inkomen:gem_besteedbaar_inkomen", "GM0096")?.value).toBe("not-published");
  });
});
