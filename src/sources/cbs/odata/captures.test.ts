/**
 * The client on answers as the publisher really gave them.
 *
 * Not part of this project; found as in src/sources/published-files.test.ts.
 */
import { join } from "node:path";
import { expect, it } from "vitest";
import { observationsOf, type PublishedObservation } from "./client.ts";
import { createIntegrityCheck } from "./integrity.ts";
import { captured, readJson, youthCare } from "../../../../test/captures.ts";
import { publishedFolder, whenPublished } from "../../../../test/published-files.ts";
import { gather, inWorld, type World } from "./testing/world.ts";

const inCapture = <Outcome>(table: string, work: (world: World) => Promise<Outcome>) => inWorld(captured(table, 4000), [], work);

function find(all: readonly PublishedObservation[], measure: string, region: string, period: string) {
  return all.find((one) => one.measure === measure && one.dimensions.RegioS === region && one.dimensions.Perioden === period);
}

whenPublished("population per municipality (03759ned, version 4)", () => {
  const filter = "Perioden ge '2019JJ00'";

  it("has 13,568 observations in four pages, of which 8,165 cannot occur", async () => {
    const { all, regions, asked } = await inCapture("03759ned", async ({ v4, asked: paths }) => ({
      all: await gather(observationsOf(v4, "03759ned", { filter })),
      regions: await v4.codes("03759ned", "RegioS"),
      asked: paths,
    }));
    expect(asked.filter((path) => path.includes("Observations"))).toHaveLength(4);
    expect(all).toHaveLength(13_568);
    expect(all.filter((one) => one.attribute === "Impossible")).toHaveLength(8165);
    expect(all.filter((one) => "missing" in one && one.missing === "not-applicable")).toHaveLength(8165);
    // As CBS publishes them, and as in the vintage.
    expect(find(all, "M000352", "NL01", "2022JJ00")).toMatchObject({ value: 17_590_672, marks: [] });
    expect(find(all, "M000352", "GM0150", "2024JJ00")).toMatchObject({ value: 103_405 });
    expect(find(all, "M000365", "NL01", "2021JJ00")).toMatchObject({ value: 17_533_043.5 });
    expect(find(all, "M000352", "GM0997", "2026JJ00")).toMatchObject({ missing: "not-applicable" });

    const check = createIntegrityCheck({
      regions: { dimension: "RegioS", known: new Set(regions.map(({ code }) => code)) },
      totals: { dimension: "RegioS", measures: new Set(["M000352", "M000365"]), whole: "NL01", isPart: (code) => code.startsWith("GM"), slackPerPart: 0 },
    });
    for (const one of all) check.add(one);
    expect(check.report()).toMatchObject({ rows: 13_568, values: 5403, attributes: { Impossible: 8165, None: 5403 }, problems: [] });
  });

  it("is described with dimensions, measures, codes and periods", async () => {
    await inCapture("03759ned", async ({ v4 }) => {
      expect(await v4.table("03759ned")).toMatchObject({ count: 100_741_875, period: "1988 - 2026", modified: "2026-06-23T00:00:00+02:00" });
      expect((await v4.dimensions("03759ned")).map(({ id, kind }) => [id, kind])).toEqual([
        ["BurgerlijkeStaat", "plain"],
        ["Geslacht", "plain"],
        ["Leeftijd", "plain"],
        ["RegioS", "region"],
        ["Perioden", "time"],
      ]);
      expect(await v4.measures("03759ned")).toEqual([
        { key: "M000352", title: "Bevolking op 1 januari", unit: "aantal", decimals: 0, isText: false, group: [] },
        { key: "M000365", title: "Gemiddelde bevolking", unit: "aantal", decimals: 1, isText: false, group: [] },
      ]);
      expect((await v4.periods("03759ned")).every(({ isProvisional }) => !isProvisional)).toBe(true);
    });
  });

  it("is refused as a whole table, of which it is a part", async () => {
    await inCapture("03759ned", async ({ v4 }) => {
      await expect(gather(observationsOf(v4, "03759ned"))).rejects.toThrow("found 13568 observations; expected 100741875");
    });
  });
});

whenPublished("benefits per month (37789ksz, version 4)", () => {
  it("has 6,470 observations, the last three months provisional", async () => {
    const { all, measures, periods } = await inCapture("37789ksz", async ({ v4 }) => ({
      all: await gather(observationsOf(v4, "37789ksz")),
      measures: await v4.measures("37789ksz"),
      periods: await v4.periods("37789ksz"),
    }));
    expect(all).toHaveLength(6470);
    expect(all.filter((one) => one.attribute === "Impossible")).toHaveLength(819);
    expect(periods.filter(({ isProvisional }) => isProvisional).map(({ code }) => code)).toEqual(["2026MM02", "2026MM03", "2026MM04"]);
    expect(all[0]).toEqual({ measure: "D000198_2", dimensions: { Perioden: "1998MM01" }, attribute: "None", id: 0, value: 884.4, marks: [] });
    expect(all.find(({ id }) => id === 6468)).toMatchObject({ measure: "D000192", value: 20.7, marks: ["provisional"] });
    expect(measures.find(({ key }) => key === "D000287")).toMatchObject({ title: "WAO-uitkeringen", unit: "x 1000", decimals: 1 });
    const known = new Set(measures.map(({ key }) => key));
    expect(all.filter(({ measure }) => !known.has(measure))).toEqual([]);
  });
});

whenPublished("the columns of the key figures of 2024 (85984NED, version 3)", () => {
  it("are read with units and headings out of the publisher's own list", async () => {
    const part = (name: string) => readJson(join(publishedFolder, "cbs-odata", `v3_85984NED_${name}_value.json`));
    const answers = new Map(["TableInfos", "DataProperties"].map((name) => [`/ODataApi/odata/85984NED/${name}`, { value: part(name) }]));
    answers.set("/ODataCatalog/Tables", { value: [] });
    await inWorld({ answers, linkName: "odata.nextLink" }, [], async ({ v3 }) => {
      expect(await v3.table("85984NED")).toEqual({
        id: "85984NED",
        title: "Kerncijfers wijken en buurten 2024",
        catalogue: "CBS",
        modified: "2025-03-27T02:00:00",
        period: "2024",
      });
      expect(await v3.dimensions("85984NED")).toEqual([{ id: "WijkenEnBuurten", title: "Wijken en buurten", kind: "region", divisionYear: 2024 }]);
      expect(await v3.periods("85984NED")).toEqual([]);
      const measures = await v3.measures("85984NED");
      expect(measures).toHaveLength(128);
      expect(measures.find(({ key }) => key === "Nederland_20")).toEqual({
        key: "Nederland_20",
        title: "Nederland",
        unit: "aantal",
        decimals: 0,
        isText: false,
        group: ["Bevolking", "Bevolking naar herkomst", "Geboren in Nederland"],
      });
    });
  });
});

whenPublished("raw rows of youth care (85335NED, version 3)", () => {
  it("lose their padding, and a full stop is no zero", async () => {
    const all = await inWorld(youthCare(), [], ({ v3 }) => gather(observationsOf(v3, "85335NED")));
    const of = (measure: string, region: string) => all.find((one) => one.measure === measure && one.dimensions.Wijken === region);
    // 346 rows of 21 columns: the country and 345 municipalities.
    expect(all).toHaveLength(346 * 21);
    expect(of("TotaalJongerenMetJeugdzorgInNatura_1", "NL00")).toMatchObject({ value: 461_985, marks: ["provisional"], dimensions: { Perioden: "2022JJ00" } });
    expect(of("TotaalJongerenMetJeugdzorgInNatura_1", "GM0150")).toMatchObject({ value: 2345 });
    expect(of("RechterOfficierVanJustitie_15", "GM1680")).toMatchObject({ missing: "not-published", attribute: "." });
    expect(of("Gemeentenaam_18", "GM1680")).toMatchObject({ text: "Aa en Hunze" });
    expect(of("Gemeentenaam_18", "NL00")).toMatchObject({ missing: "not-applicable" });
    expect(of("IndelingswijzigingWijken_21", "NL00")).toMatchObject({ missing: "not-published" });
    // The country and its municipalities, each rounded to fives.
    const sum = all.filter(({ measure }) => measure === "TotaalJongerenMetJeugdzorgInNatura_1").reduce((total, one) => total + ("value" in one ? one.value : 0), 0);
    expect(Math.abs(sum - 2 * 461_985)).toBeLessThan(2.5 * 346);
  });
});
