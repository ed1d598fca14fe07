import { describe, expect, it } from "vitest";
import { filesOfTexts } from "../excerpt.ts";
import { healthReaders } from "./index.ts";

const [monitor2016, monitor2020] = healthReaders;
const excerpt2020 = `gm_code,soort_regio,Leeftijd,Marges,RegioS,Perioden,ErvarenGezondheidGoedZeerGoed,Ondergewicht,WekelijksSporter
,land,Totaal,waarde,Nederland,2020,79.1,1.7,50.8
,land,Totaal,ondergrens95,Nederland,2020,78.9,1.6,50.5
,land,Totaal,bovengrens95,Nederland,2020,79.2,1.8,51.1
GM0001,gemeente,Totaal,waarde,Eenstad,2020,78.1,0.0,
GM0001,gemeente,Totaal,ondergrens95,Eenstad,2020,74.8,0.0,
GM0001,gemeente,Totaal,bovengrens95,Eenstad,2020,81.0,,
,combinatie van gemeenten,Totaal,waarde,Friese Waddeneilanden (CG),2020,80.0,1.0,60.0
`;
const excerpt2016 = `gm_code,soort_regio,Leeftijd,Marges,RegioS,Perioden,WekelijkseSporters,ErnstigOvergewicht,Mantelzorgontvanger
GM0001,gemeente,19 tot 65 jaar,waarde,Eenstad,2016,55.0,13.0,
GM0001,gemeente,19 tot 65 jaar,ondergrens95,Eenstad,2016,51.0,11.0,
GM0001,gemeente,19 tot 65 jaar,bovengrens95,Eenstad,2016,59.0,15.0,
`;
const read2020 = monitor2020.read(filesOfTexts({ [monitor2020.files[0]]: excerpt2020 }));
const read2016 = monitor2016.read(filesOfTexts({ [monitor2016.files[0]]: excerpt2016 }));
const find = (measure: string, region: string) =>
  [...read2016.measurements, ...read2020.measurements].find((one) => one.measure === measure && one.region === region);

describe("the health monitor", () => {
  it("joins an estimate with its margins", () => {
    expect(find("gezondheid:ErvarenGezondheidGoedZeerGoed@18+", "GM0001")).toEqual({
      measure: "gezondheid:ErvarenGezondheidGoedZeerGoed@18+",
      region: "GM0001",
      level: "municipality",
      division: 2020,
      period: "2020JJ00",
      value: 78.1,
      lower: 74.8,
      upper: 81,
    });
  });

  it("keeps a value of which one margin is missing, without margins", () => {
    const underweight = find("gezondheid:Ondergewicht@18+", "GM0001");
    expect(underweight?.value).toBe(0);
    expect(underweight).not.toHaveProperty("lower");
  });

  it("misses what is not published", () => {
    expect(find("gezondheid:WekelijksSporter@18+", "GM0001")?.value).toBe("not-published");
  });

  it("calls 19 to 65 of 2016 by the age class and the names of 2020", () => {
    expect(find("gezondheid:WekelijksSporter@18-64", "GM0001")?.value).toBe(55);
    expect(find("gezondheid:ErnstigOvergewichtObesitas@18-64", "GM0001")?.value).toBe(13);
  });

  it("yields nothing for what was not asked of an age class", () => {
    expect(find("gezondheid:Mantelzorgontvanger@18-64", "GM0001")).toBeUndefined();
  });

  it("counts other regions as dropped", () => {
    expect(read2020.dropped.map((one) => one.count)).toEqual([1]);
  });

  it("refuses an age class it does not know", () => {
    const text = excerpt2016.replaceAll("19 tot 65 jaar", "12 tot 19 jaar");
    expect(() => monitor2016.read(filesOfTexts({ [monitor2016.files[0]]: text }))).toThrow('unknown age "12 tot 19 jaar"');
  });
});
