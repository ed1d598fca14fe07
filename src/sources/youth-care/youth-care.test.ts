import { describe, expect, it } from "vitest";
import { filesOfTexts } from "../excerpt.ts";
import { municipalityListsFile } from "../places/municipality-lists.ts";
import { untypedFile, youthCareFile, youthCareReaders } from "./youth-care-reader.ts";
import { youthIndicatorsFile, youthIndicatorsReader } from "./youth-indicators-reader.ts";

const topics =
  "TotaalJongerenMetJeugdzorgInNatura_1,k_0Tot4Jaar_2,k_4Tot12Jaar_3,k_12Tot18Jaar_4,k_18Tot23Jaar_5,ThuiswonendKindInEenouderhuishouden_6,ThuiswonendKindBijEenPaar_7,AnderHuishouden_8,TotaalTrajectenInNatura_9,GemeentelijkeToegang_10,Huisarts_11,Jeugdarts_12,GecertificeerdeInstelling_13,MedischSpecialist_14,RechterOfficierVanJustitie_15,GeenVerwijzer_16,VerwijzerOnbekend_17";
const typed = `gwb_code_10,VormenVanJeugdzorg,Perioden,${topics},SoortRegio_19
GM0001,T001203,2021JJ00,90,,40,35,15,30,50,10,120,30,60,,10,,,,,Gemeente
GM0002,T001203,2022JJ00,150,10,60,55,25,40,90,20,190,50,90,15,20,,,,,Gemeente
GM0001,T001203,2022JJ00,95,,40,35,15,30,55,10,125,30,60,,10,,,,,Gemeente
WK000100,T001203,2022JJ00,10,,,,,,,,10,,,,,,,,,Wijk
WK000101,T001203,2022JJ00,,,,,,,,,,,,,,,,,,Wijk
WK000102,T001203,2022JJ00,,,,,,,,,,,,,,,,,,
`;
const untyped = `,ID,VormenVanJeugdzorg,Wijken,Perioden,${topics},SoortRegio_19
0,2,T001203,NL00      ,2022JJ00,  461985,   31040,  221980,  191520,   17440,  128385,  297540,   36065,  695095,  209385,  227295,   19555,   56135,   29330,    2295,   96890,       .,         
1,5,T001203,GM0001    ,2022JJ00,      95,       .,      40,      35,      15,      30,      55,      10,     125,      30,      60,       .,      10,       .,       .,       .,       .,Gemeente 
`;
const files = filesOfTexts({ [youthCareFile]: typed, [untypedFile]: untyped });
const [read2021, read2022] = youthCareReaders.map((reader) => reader.read(files));
const valueOf = (read: typeof read2021, measure: string, region: string) =>
  read.measurements.find((one) => one.measure === measure && one.region === region)?.value;

describe("young people with youth care", () => {
  const total = "jeugdzorg:TotaalJongerenMetJeugdzorgInNatura";

  it("are counted per year, in the division of that year", () => {
    expect(valueOf(read2021, total, "GM0001")).toBe(90);
    expect(valueOf(read2022, total, "GM0001")).toBe(95);
    expect(read2021.measurements.every((one) => one.division === 2021)).toBe(true);
  });

  it("are suppressed where there are too few to show", () => {
    expect(valueOf(read2022, "jeugdzorg:k_0Tot4Jaar", "GM0001")).toBe("suppressed");
    expect(valueOf(read2022, "jeugdzorg:k_0Tot4Jaar", "GM0002")).toBe(10);
  });

  it("are suppressed in a district without any figure", () => {
    expect(valueOf(read2022, total, "WK000101")).toBe("suppressed");
  });

  it("are not published where the table has no such district", () => {
    expect(valueOf(read2022, total, "WK000102")).toBe("not-published");
  });

  it("have a country figure in 2022, read from padded cells", () => {
    expect(valueOf(read2022, total, "NL00")).toBe(461_985);
    expect(valueOf(read2021, total, "NL00")).toBeUndefined();
  });

  it("are rounded to fives", () => {
    expect(read2021.roundings).toContainEqual({ measure: total, period: "2021JJ00", level: "municipality", step: 5 });
  });
});

describe("percentages on youth care", () => {
  const text = `"Regio's";"Perioden";"Jongeren met jeugdhulp in natura (% (zie toelichting))";"Jongeren met jeugdh. met verbl. in nat. (% (zie toelichting))";"Jongeren met jeugdbescherming (% (zie toelichting))";"Jeugdbesch. en jeugdh. met verbl. in nat (% (zie toelichting))";"Jongeren met jeugdreclassering (% (zie toelichting))"
"Nederland";"2022*";13,2;8,8;1,2;46,3;0,3
"Laren (NH.)";"2022*";11,8;;0,5;;
"Beemster";"2022*";;;;;
`;
  const lists = "jaar,gm_code,gm_naam\n2022,GM0417,Laren\n";
  const read = youthIndicatorsReader.read(filesOfTexts({ [youthIndicatorsFile]: text, [municipalityListsFile]: lists }));

  it("read decimal commas and names with an addition, as provisional", () => {
    expect(read.measurements.find((one) => one.region === "GM0417")).toEqual({
      measure: "jeugdindicatoren:jeugdhulp",
      region: "GM0417",
      level: "municipality",
      division: 2022,
      period: "2022JJ00",
      value: 11.8,
      isProvisional: true,
    });
    expect(valueOf(read, "jeugdindicatoren:bescherming-en-verblijf", "NL00")).toBe(46.3);
  });

  it("drop a municipality that was gone by then, and say so", () => {
    expect(read.rowsRead).toBe(3);
    expect(read.dropped).toEqual([{ reason: { nl: "geen gemeente meer in 2022", en: "no longer a municipality in 2022" }, count: 1 }]);
  });

  it("refuse another year", () => {
    const other = filesOfTexts({ [youthIndicatorsFile]: text.replaceAll("2022*", "2023*"), [municipalityListsFile]: lists });
    expect(() => youthIndicatorsReader.read(other)).toThrow('period "2023*"; expected "2022*"');
  });
});
