/**
 * What known programs ask of the feed, one after another, as their sources show.
 *
 * - R: package cbsodata4 (statistiekcbs/cbsodata4, R/cbs4_get_datasets.R,
 *   cbs4_get_metadata.R, cbs4_download.R, query.R).
 * - Python: the example of Statistics Netherlands (statistiekcbs/CBS-Open-Data-v4,
 *   Python/basics.py), which loops over next links and joins on codes and groups.
 * - Excel and Power BI: the service document, then $metadata, then rows with
 *   $select, $filter and $top (OData 4.0 part 2, URL conventions).
 */
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../demo/vintage.ts";
import { createTestApp, createTestSite } from "../testing.ts";

type Row = Readonly<Record<string, unknown>>;
type Body = Row & { readonly value: readonly Row[] };

const app = createTestApp(demoVintage());
const feed = "/odata/v1";

async function ask(address: string, headers: Record<string, string> = {}): Promise<Body> {
  const answer = await app.request(encodeURI(address), { headers });
  const text = await answer.text();
  expect([address, answer.status, answer.status === 200 ? "" : text]).toEqual([address, 200, ""]);
  return JSON.parse(text) as Body;
}

describe("cbsodata4 for R", () => {
  it("lists the datasets of a catalogue, with days it can read", async () => {
    const { value } = await ask(`${feed}/Datasets`);
    expect(value.every(({ Catalog }) => Catalog === "Estafette")).toBe(true);
    for (const { Modified, ObservationsModified } of value) expect([Modified, ObservationsModified].map((day) => Number.isNaN(Date.parse(String(day))))).toEqual([false, false]);
  });

  it("finds codes and groups by their names in the service document, and everything it writes to files", async () => {
    const path = `${feed}/Estafette/jeugd-gemeenten`;
    const names = (await ask(path)).value.map(({ name }) => String(name)).filter((name) => /Codes$|Groups$/.test(name));
    expect(names).toEqual(["MeasureCodes", "MeasureGroups", "RegioSCodes", "RegioSGroups", "PeriodenCodes", "PeriodenGroups"]);
    for (const name of ["Dimensions", ...names]) expect((await ask(`${path}/${name}`)).value.length).toBeGreaterThan(0);
    expect(await ask(`${path}/Properties`)).toMatchObject({ Identifier: "jeugd-gemeenten", ObservationCount: expect.any(Number) });
  });

  it("asks for rows with its own way of writing a filter", async () => {
    const filter = "(Perioden eq '2022JJ00' or contains(Perioden,'2023')) and (RegioS eq 'GM9001' or RegioS eq 'GM9002')";
    const { value } = await ask(`${feed}/Estafette/jeugd-gemeenten/Observations?$filter=${filter}&$select=Measure,RegioS,Perioden,Value`);
    expect(value.length).toBeGreaterThan(0);
    expect(new Set(value.map(({ RegioS }) => RegioS))).toEqual(new Set(["GM9001", "GM9002"]));
    expect(Object.keys(value[0]).toSorted()).toEqual(["Measure", "Perioden", "RegioS", "Value"]);
  });
});

describe("the Python example of Statistics Netherlands", () => {
  it("joins rows with codes, and codes with groups, and loses none", async () => {
    const table = `${feed}/Estafette/jeugd-gemeenten`;
    const rows = (await ask(`${table}/Observations?$top=50`)).value;
    const [groups, codes] = [(await ask(`${table}/MeasureGroups`)).value, (await ask(`${table}/MeasureCodes`)).value];
    const joined = rows.filter((row) => codes.some((code) => code.Identifier === row.Measure && groups.some((group) => group.Id === code.MeasureGroupId)));
    expect(joined).toHaveLength(50);
  });

  it("finds districts by a part of their title and asks for one of them", async () => {
    const table = `${feed}/Estafette/jeugd-wijken-2024`;
    const [district] = (await ask(`${table}/WijkenEnBuurtenCodes`)).value.filter(({ Title }) => String(Title).includes("Centrum"));
    expect((await ask(`${table}/Observations?$filter=WijkenEnBuurten eq '${String(district.Identifier)}'`)).value.length).toBeGreaterThan(0);
  });
});

describe("Excel and Power BI", () => {
  const accept = { accept: "application/json;odata.metadata=minimal;q=1.0,application/json;odata=minimalmetadata;q=0.9", "odata-maxversion": "4.0" };

  it("read the service document, then $metadata, then the sets at the addresses in it", async () => {
    const root = `${feed}/Estafette/jeugd-gemeenten`;
    const service = await ask(root, accept);
    expect(String(service["@odata.context"])).toBe(`http://localhost${root}/$metadata`);
    expect((await app.request(`${root}/$metadata`)).headers.get("content-type")).toContain("application/xml");
    for (const { url } of service.value) await ask(`${root}/${String(url)}${url === "Observations" ? "?$top=1000" : ""}`, accept);
  });

  it("ask for one entity by its key when a reader opens it", async () => {
    const context = `http://localhost${feed}/$metadata#Datasets/$entity`;
    expect(await ask(`${feed}/Datasets('jeugd-gemeenten')`, accept)).toMatchObject({ "@odata.context": context, Identifier: "jeugd-gemeenten" });
    const measures = `${feed}/Estafette/jeugd-gemeenten/MeasureCodes`;
    const [first] = (await ask(measures)).value;
    const { "@odata.context": _, ...one } = await ask(`${measures}('${String(first.Identifier)}')`, accept);
    expect(one).toEqual(first);
    expect(await ask(`${measures}(Identifier='${String(first.Identifier)}')?$select=Title`, accept)).toEqual({
      "@odata.context": `http://localhost${feed}/Estafette/jeugd-gemeenten/$metadata#MeasureCodes(Title)/$entity`,
      Title: first.Title,
    });
  });

  it("are told what is wrong with a key, or with an option that only a list has", async () => {
    for (const [address, status] of [
      [`${feed}/Datasets('nergens')`, 404],
      [`${feed}/Datasets(Title='jeugd-gemeenten')`, 404],
      [`${feed}/Datasets('jeugd-gemeenten')/Title`, 404],
      [`${feed}/Datasets('jeugd-gemeenten')?$top=1`, 400],
      [`${feed}/Datasets('jeugd-gemeenten')?$select=Naam`, 400],
      [`${feed}/Datasets('jeugd`, 404],
    ] as const) {
      const answer = await app.request(address);
      expect([address, answer.status]).toEqual([address, status]);
      expect(Object.keys((await answer.json()) as object)).toEqual(["error"]);
    }
  });

  it("stay on an older vintage when they follow the links in a service document", async () => {
    const older = { ...demoVintage(), id: "aaaa000000000001", asOf: "2023-12-31" };
    const site = createTestSite({ vintages: [demoVintage(), older] });
    for (const root of [feed, `${feed}/Estafette/jeugd-gemeenten`]) {
      const { value } = (await (await site.app.request(`${root}?stand=${older.id}`)).json()) as Body;
      for (const { url } of value) {
        const answer = await site.app.request(`${root}/${String(url)}`);
        expect([url, answer.status, answer.headers.get("estafette-vintage")]).toEqual([url, 200, older.id]);
      }
    }
  });
});
