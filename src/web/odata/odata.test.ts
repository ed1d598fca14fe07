/** The feed as its clients see it: they know addresses and names of properties, and nothing of us. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { publishedFolder } from "../../../test/published-files.ts";
import { demoVintage } from "../../../demo/vintage.ts";
import { readVintage } from "../../store/read-vintage.ts";
import { createTestApp, createTestSite } from "../testing.ts";
import { wordsOfMarks, wordsOfMissing } from "./value-attribute.ts";

type App = ReturnType<typeof createTestApp>;
type Row = Readonly<Record<string, string | number | boolean | null>>;
interface Body {
  readonly "@odata.context": string;
  readonly "@odata.count"?: number;
  readonly "@odata.nextLink"?: string;
  readonly value: readonly Row[];
}

const demo = createTestApp(demoVintage());
const root = "/odata/v1/Estafette";

async function ask(address: string, app: App = demo): Promise<Body> {
  const answer = await app.request(address);
  const text = await answer.text();
  expect([address, answer.status, answer.headers.get("odata-version"), text.slice(0, answer.status === 200 ? 0 : 500)]).toEqual([address, 200, "4.0", ""]);
  return JSON.parse(text) as Body;
}

const query = (options: Readonly<Record<string, string>>) => `?${Object.entries(options).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;

/** Reads as the R package cbsodata4 does: the service document, every code list and group, then page after page. */
async function readAsClient(dataset: string, filter?: string, app: App = demo) {
  const address = `${root}/${dataset}`;
  const { value: parts } = await ask(address, app);
  const names = ["Dimensions", ...parts.map(({ name }) => String(name)).filter((name) => /(Codes|Groups)$/.test(name))];
  const meta = new Map<string, readonly Row[]>();
  for (const name of names) meta.set(name, (await ask(`${address}/${name}`, app)).value);
  const properties = await (await app.request(`${address}/Properties`)).json();
  const observations: Row[] = [];
  let pages = 0;
  for (let next: string | undefined = `${address}/Observations${filter ? query({ $filter: filter }) : ""}`; next; pages++) {
    const page: Body = await ask(next, app);
    observations.push(...page.value);
    next = page["@odata.nextLink"];
  }
  return { meta, properties, observations, pages };
}

/** The same figures by another way: the CSV that the page of the indicator gives. */
async function readAsCsv(indicator: string, search = ""): Promise<readonly Record<string, string>[]> {
  return parse(await (await demo.request(`/indicatoren/${indicator}.csv${search}`)).text(), { columns: true });
}

const reasonOf = new Map(Object.entries({ ...wordsOfMissing, ...wordsOfMarks }).map(([ours, word]) => [word, ours]));
const oursOf = (attribute: unknown) => (attribute === "None" ? "" : String(attribute).split(" ").map((word) => reasonOf.get(word)).join(" "));

describe("a client of Statistics Netherlands", () => {
  it("finds every dataset in the list, with as many observations as it says", async () => {
    const { value: datasets } = await ask("/odata/v1/Datasets");
    expect(datasets.map(({ Identifier }) => Identifier)).toContain("jeugd-wijken-2024");
    for (const { Identifier, ObservationCount, Catalog } of datasets) {
      const { observations, properties } = await readAsClient(String(Identifier));
      expect([Identifier, observations.length, Catalog]).toEqual([Identifier, ObservationCount, "Estafette"]);
      expect(properties).toMatchObject({ Identifier, ObservationCount, License: "https://creativecommons.org/licenses/by/4.0/deed.nl" });
    }
  });

  for (const [indicator, dataset] of [["jongeren-met-jeugdhulp", "jeugd-gemeenten"], ["inwoners", "bevolking-gemeenten"], ["mediaan-vermogen", "werk-en-inkomen-gemeenten"]]) {
    it(`gets every value of ${indicator}, and every reason why there is none`, async () => {
      const { observations } = await readAsClient(dataset, `Measure eq '${indicator}' and startswith(RegioS,'GM')`);
      const expected = await readAsCsv(indicator);
      const key = (row: Row | Record<string, string>) => `${row.RegioS ?? row.code} ${row.Perioden ?? row.periode}`;
      const found = new Map(observations.map((row) => [key(row), row]));
      expect(found.size).toBe(expected.length);
      for (const row of expected) {
        const { Value, ValueAttribute } = found.get(key(row)) ?? {};
        expect([key(row), Value === null ? "" : String(Value), oursOf(ValueAttribute)]).toEqual([key(row), row.waarde, row.status || row.reden_ontbreekt]);
      }
    });
  }

  it("gets the limits of an estimate under codes of their own", async () => {
    const { observations, meta } = await readAsClient("zorg-en-ondersteuning-gemeenten", "Measure eq 'ervaren-gezondheid' and RegioS ne 'NL00'");
    expect(meta.get("MargesCodes")?.map(({ Identifier }) => Identifier)).toEqual(["MW00000", "MOG0095", "MBG0095"]);
    const numbers = new Map(observations.map((row) => [`${row.RegioS} ${row.Perioden} ${row.Marges}`, row.Value]));
    for (const row of await readAsCsv("ervaren-gezondheid")) {
      const written = ["MW00000", "MOG0095", "MBG0095"].map((code) => String(numbers.get(`${row.code} ${row.periode} ${code}`) ?? ""));
      expect(written).toEqual([row.waarde, row.ondergrens, row.bovengrens]);
    }
  });

  it("finds a title for every code in the observations, and a group for every code that has one", async () => {
    const { meta, observations } = await readAsClient("zorg-en-ondersteuning-gemeenten");
    const dimensions = (meta.get("Dimensions") ?? []).map(({ Identifier }) => String(Identifier));
    expect(dimensions).toEqual(["Marges", "RegioS", "Perioden"]);
    for (const name of ["Measure", ...dimensions]) {
      const codes = new Map((meta.get(`${name}Codes`) ?? []).map((code) => [code.Identifier, code]));
      const groups = new Set((meta.get(`${name}Groups`) ?? []).map(({ Id }) => Id));
      for (const row of observations) expect(codes.get(row[name])?.Title).toBeTruthy();
      for (const code of codes.values()) {
        const group = code.MeasureGroupId ?? code.DimensionGroupId;
        expect(group === null || groups.has(group)).toBe(true);
      }
    }
  });

  it("finds the districts of a municipality by its code", async () => {
    const { value } = await ask(`${root}/jeugd-wijken-2024/WijkenEnBuurtenCodes${query({ $filter: "DimensionGroupId eq 'GM9007'" })}`);
    expect(value.map(({ Identifier, Title }) => [Identifier, Title])).toEqual([["WK900700", "Centrum"]]);
  });

  it("can write the rows on as CSV without quotes", async () => {
    const { observations } = await readAsClient("jeugd-gemeenten");
    for (const row of observations) for (const cell of Object.values(row)) expect(String(cell)).not.toMatch(/[",\n]/);
  });
});

describe("the shape of the feed", () => {
  // Real answers of Statistics Netherlands, as saved in 2026.
  const folder = join(publishedFolder, "cbs-odata/v4_03759ned");
  const isHere = existsSync(folder);
  const capture = (name: string) => {
    const bytes = readFileSync(join(folder, name));
    return JSON.parse((name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")) as Body;
  };
  if (!isHere && process.env.CI) throw new Error("odata.test: no captures found; expected the folder cbs-odata under ESTAFETTE_SOURCES");

  it.skipIf(!isHere)("is that of the publisher: the same properties in the same order", async () => {
    const pairs = [
      ["measure-codes.json", "MeasureCodes"],
      ["codes-RegioS.json.gz", "RegioSCodes"],
      ["codes-Perioden.json", "PeriodenCodes"],
      ["dimensions.json", "Dimensions"],
    ] as const;
    for (const [file, name] of pairs) {
      const [theirs] = capture(file).value.slice(-1);
      const [ours] = (await ask(`${root}/bevolking-gemeenten/${name}`)).value.slice(-1);
      expect([name, Object.keys(ours)]).toEqual([name, Object.keys(theirs)]);
    }
  });

  it.skipIf(!isHere)("has all that the publisher says of a dataset, each of the same kind", async () => {
    const theirs = capture("properties.json") as unknown as Row;
    const ours = (await (await demo.request(`${root}/bevolking-gemeenten/Properties`)).json()) as Row;
    expect(Object.keys(ours)).toEqual(Object.keys(theirs));
    for (const [name, value] of Object.entries(theirs)) expect([name, typeof ours[name]]).toEqual([name, typeof value]);
  });

  it.skipIf(!isHere)("has the columns of an observation, with our dimensions for theirs", async () => {
    const fixed = (row: Row) => Object.keys(row).slice(0, 5);
    const [theirs] = capture("observations-page-1.json.gz").value;
    const { value, "@odata.context": context } = await ask(`${root}/bevolking-gemeenten/Observations?$top=1`);
    expect(fixed(value[0])).toEqual(fixed(theirs));
    expect(Object.keys(value[0]).slice(5)).toEqual(["RegioS", "Perioden"]);
    expect(context).toBe("http://localhost/odata/v1/Estafette/bevolking-gemeenten/$metadata#Observations");
  });

  it("is described in $metadata: every set, with every property that its entities have", async () => {
    for (const dataset of ["zorg-en-ondersteuning-gemeenten", "jeugd-wijken-2024"]) {
      const xml = await (await demo.request(`${root}/${dataset}/$metadata`)).text();
      expect(xml).toContain('<edmx:Edmx Version="4.0"');
      for (const { name, kind } of (await ask(`${root}/${dataset}`)).value) {
        if (kind === "Singleton") continue;
        const [, type] = xml.match(new RegExp(`<EntitySet Name="${name}" EntityType="Cbs\\.Ccb\\.Models\\.(\\w+)"`)) ?? [];
        const [, body] = xml.match(new RegExp(`<EntityType Name="${type}">(.*?)</EntityType>`)) ?? [];
        const declared = [...(body ?? "").matchAll(/<Property Name="(\w+)"/g)].map(([, property]) => property);
        const [entity] = (await ask(`${root}/${dataset}/${name}?$top=1`)).value;
        expect([name, declared]).toEqual([name, Object.keys(entity).filter((property) => !property.startsWith("@"))]);
      }
    }
  });

  it("speaks English under /en, also in its own links", async () => {
    const { value } = await ask("/en/odata/v1/Datasets?$select=Title,DatasetUrl&$top=1");
    expect(value).toEqual([{ Title: "Youth; municipalities, division of 2024", DatasetUrl: "http://localhost/en/odata/v1/Estafette/jeugd-gemeenten" }]);
  });

  it("names the site by the address that the operator fixed, whatever a request claims", async () => {
    const { app } = createTestSite({ vintages: [demoVintage()], settings: { address: "https://estafette.example.nl" } });
    const answer = await app.request("http://evil.example/odata/v1", { headers: { host: "evil.example" } });
    expect(await answer.text()).toContain('"https://estafette.example.nl/odata/v1/$metadata"');
  });
});

describe("an observation by its key", () => {
  const address = `${root}/jeugd-gemeenten/Observations`;

  it("is the very row that the list has, in a dataset with gaps in its Ids as well", async () => {
    for (const dataset of ["jeugd-gemeenten", "zorg-en-ondersteuning-gemeenten"]) {
      const { value } = await ask(`${root}/${dataset}/Observations`);
      for (const row of value.filter((_, index) => index % 7 === 0)) {
        const { "@odata.context": context, ...one } = (await ask(`${root}/${dataset}/Observations(${row.Id})`)) as unknown as Row;
        expect(one).toEqual(row);
        expect(context).toBe(`http://localhost${root}/${dataset}/$metadata#Observations/$entity`);
      }
    }
  });

  it("may have its key named, and gives the properties selected", async () => {
    const [first] = (await ask(`${address}?$top=1&$skip=3`)).value;
    const one = await ask(`${address}(Id=${first.Id})?$select=Value`);
    expect(one).toEqual({ "@odata.context": `http://localhost${address.replace("/Observations", "")}/$metadata#Observations(Value)/$entity`, Value: first.Value });
  });

  it("does not exist beyond the last, in a gap, between quotes or by another property", async () => {
    const { value } = await ask(`${root}/zorg-en-ondersteuning-gemeenten/Observations`);
    const gap = value.findIndex((row, index) => index > 0 && Number(row.Id) > Number(value[index - 1].Id) + 1);
    const missing = Number(value[gap].Id) - 1;
    expect(gap).toBeGreaterThan(0);
    for (const path of [`zorg-en-ondersteuning-gemeenten/Observations(${missing})`, "jeugd-gemeenten/Observations(99999999)", "jeugd-gemeenten/Observations('0')", "jeugd-gemeenten/Observations(Value=0)", "jeugd-gemeenten/RegioSCodes(0)"]) {
      const answer = await demo.request(`${root}/${path}`);
      expect([path, answer.status]).toEqual([path, 404]);
    }
    expect((await demo.request(`${address}(0)?$top=1`)).status).toBe(400);
  });
});

describe("figures on an older division", () => {
  it("have a dataset of that year, without the country, as the CSV of the indicator has them", async () => {
    const older = (await ask("/odata/v1/Datasets")).value.filter(({ Identifier }) => /-gemeenten-\d{4}$/.test(String(Identifier)));
    expect(older.length).toBeGreaterThan(0);
    for (const { Identifier, Description } of older) {
      const year = String(Identifier).slice(-4);
      expect(Description).toContain(`De gemeenten zijn die van ${year}, met de cijfers zoals ze toen zijn gepubliceerd`);
      const { observations: rows, meta } = await readAsClient(String(Identifier));
      expect((meta.get("Dimensions") ?? []).map(({ MapYear }) => MapYear)).toContain(year);
      expect(rows.some(({ RegioS }) => RegioS === "NL00")).toBe(false);
      const [{ Measure }] = rows;
      const csv = await readAsCsv(String(Measure), `?indeling=${year}`);
      const values = rows.filter((row) => row.Measure === Measure && (row.Marges ?? "MW00000") === "MW00000");
      expect(values.map((row) => `${String(row.RegioS)} ${String(row.Perioden)} ${String(row.Value ?? "")}`).toSorted()).toEqual(csv.map((line) => `${line.code} ${line.periode} ${line.waarde}`).toSorted());
    }
  });

  it("come behind those of today, whose name has no year", async () => {
    const names = (await ask("/odata/v1/Datasets")).value.map(({ Identifier }) => String(Identifier)).filter((name) => name.startsWith("jeugd-gemeenten"));
    expect(names[0]).toBe("jeugd-gemeenten");
    expect(names.slice(1)).toEqual(names.slice(1).toSorted());
  });
});

describe("query options", () => {
  const observations = `${root}/jeugd-gemeenten/Observations`;

  it("choose, skip, count and select", async () => {
    const whole = (await ask(observations)).value;
    const filter = "Measure eq 'jongeren-met-jeugdhulp' and Value gt 5";
    const expected = whole.filter((row) => row.Measure === "jongeren-met-jeugdhulp" && Number(row.Value ?? 0) > 5);
    const page = await ask(observations + query({ $filter: filter, $skip: "2", $top: "3", $count: "true", $select: "Value,Id", $orderby: "Id asc" }));
    expect(page["@odata.count"]).toBe(expected.length);
    expect(page.value).toEqual(expected.slice(2, 5).map(({ Id, Value }) => ({ Id, Value })));
    expect(page["@odata.nextLink"]).toBeUndefined();
    expect(page["@odata.context"]).toMatch(/#Observations\(Id,Value\)$/);
    expect(await (await demo.request(`${observations}/$count${query({ $filter: filter })}`)).text()).toBe(String(expected.length));
  });

  it("order small sets by anything, and observations by Id alone", async () => {
    const { value } = await ask(`${root}/jeugd-gemeenten/RegioSCodes${query({ $orderby: "Title desc", $top: "1" })}`);
    expect(value[0].Title).toBe("Voorbeeldstad");
    const regions = (await ask(`${root}/jeugd-gemeenten/RegioSCodes${query({ $orderby: "DimensionGroupId desc, Title desc" })}`)).value;
    const written = regions.map(({ DimensionGroupId, Title }) => `${String(DimensionGroupId)} ${String(Title)}`);
    expect(written).toEqual(written.toSorted().toReversed());
    const answer = await demo.request(observations + query({ $orderby: "Value desc" }));
    expect([answer.status, await answer.json()]).toMatchObject([501, { error: { target: "$orderby", message: "$orderby: gevonden ‘Value desc’. Verwacht: een of meer van: Id, asc." } }]);
  });

  // OData 4.0 part 1, 9.3.1 and 13.1: what a service does not support answers 501; then a client does it itself.
  it("say 501 to what OData has and this feed has not, 400 to what OData does not have either", async () => {
    const statusOf = async (options: Readonly<Record<string, string>>) => {
      const answer = await demo.request(observations + query(options));
      return [JSON.stringify(options), answer.status, ((await answer.json()) as { error: { code: string } }).error.code];
    };
    const unsupported: readonly Readonly<Record<string, string>>[] = [
      { $expand: "RegioS" },
      { $search: "jeugd" },
      { $apply: "groupby((Perioden))" },
      { $orderby: "Value desc" },
      { $orderby: "Id,Measure" },
      { $filter: "tolower(RegioS) eq 'gm9001'" },
      { $filter: "not (length(RegioS) eq 6)" },
      { $filter: "Value add 1 gt 5" },
    ];
    const mistaken: readonly Readonly<Record<string, string>>[] = [{ $exspand: "RegioS" }, { $orderby: "Waarde" }, { $filter: "lower(RegioS) eq 'gm9001'" }, { $search: "jeugd", $top: "veel" }];
    for (const options of unsupported) expect(await statusOf(options)).toEqual([JSON.stringify(options), 501, "NotImplemented"]);
    for (const options of mistaken) expect(await statusOf(options)).toEqual([JSON.stringify(options), 400, "BadRequest"]);
  });

  it("tell every fault at once, in the form of OData", async () => {
    const answer = await demo.request(`/en${observations}${query({ $filter: "Regio eq 'A' and", $top: "-1", $count: "ja", $select: "Value,Waarde", $expand: "x", top: "5", $format: "xml" })}&$skip=1&$skip=2`);
    expect([answer.status, answer.headers.get("odata-version"), answer.headers.get("cache-control")]).toEqual([400, "4.0", "no-store"]);
    const { error } = (await answer.json()) as { error: { code: string; message: string; details: { target: string; message: string }[] } };
    expect(error.details.map(({ target }) => target).toSorted()).toEqual(["$count", "$expand", "$filter", "$filter", "$format", "$select", "$skip", "$top", "top"]);
    expect(error.message).toBe(error.details[0].message);
    expect(error.details.every(({ message }) => /Expected|These can|only once/.test(message))).toBe(true);
  });
});

describe("refusals", () => {
  const errorOf = async (answer: Response) => [answer.status, answer.headers.get("odata-version"), (await answer.json() as { error: { message: string } }).error.message];
  const codeOf = async (answer: Response) => (await answer.json() as { error: { code: string } }).error.code;

  it("have a code in words, whoever refused", async () => {
    expect(await codeOf(await demo.request("/odata/v1/Tables"))).toBe("NotFound");
    expect(await codeOf(await demo.request("/odata/v1/Datasets?stand=0000"))).toBe("NotFound");
    expect(await codeOf(await demo.request("/odata/v1/Datasets", { method: "POST" }))).toBe("MethodNotAllowed");
    expect(await codeOf(await demo.request(`/odata/v1/Datasets?x=${"a".repeat(12_000)}`))).toBe("UriTooLong");
  });

  it("of the site are told in the form of OData too", async () => {
    expect(await errorOf(await demo.request(`${root}/jeugd-gemeenten`, { method: "POST" }))).toEqual([405, "4.0", expect.any(String)]);
    expect(await errorOf(await demo.request(`${root}/jeugd-gemeenten?x=${"a".repeat(12_000)}`))).toEqual([414, "4.0", expect.any(String)]);
    expect(await errorOf(await demo.request("/odata/v1/Datasets?stand=0000"))).toEqual([404, "4.0", expect.stringContaining("de30000000000001")]);
  });

  it("name what there is", async () => {
    expect(await errorOf(await demo.request("/odata/v1/Tables"))).toEqual([404, "4.0", expect.stringContaining("Datasets, Catalogs, Estafette")]);
    expect(await errorOf(await demo.request(`${root}/jeugd`))).toEqual([404, "4.0", expect.stringContaining("jeugd-gemeenten, jeugd-gemeenten-2020, jeugd-gemeenten-2021, jeugd-wijken-2024")]);
    expect(await errorOf(await demo.request(`${root}/jeugd-gemeenten/Codes`))).toEqual([404, "4.0", expect.stringContaining("MeasureCodes")]);
  });

  it("leave room for a choice of every municipality in one filter", async () => {
    const codes = Array.from({ length: 342 }, (_, index) => `RegioS eq 'GM${String(index).padStart(4, "0")}'`).join(" or ");
    expect((await ask(`${root}/jeugd-gemeenten/Observations?$filter=${codes.replaceAll(" ", "+")}`)).value).toEqual([]);
  });
});

describe("an older vintage", () => {
  it("is read with ?stand=, and links keep it", async () => {
    const older = { ...demoVintage(), id: "0123456789abcdef", asOf: "2023-12-31" };
    const { app } = createTestSite({ vintages: [demoVintage(), older] });
    const answer = await app.request(`${root}/jeugd-gemeenten/Dimensions?stand=${older.id}`);
    expect(answer.headers.get("estafette-vintage")).toBe(older.id);
    expect(((await answer.json()) as Body).value[0].CodesUrl).toMatch(/RegioSCodes\?stand=0123456789abcdef$/);
  });
});

describe("a dataset of more than a page", () => {
  const bundled = join(import.meta.dirname, "../../../data");
  const app = createTestApp(readVintage(bundled, readFileSync(join(bundled, "current"), "utf8").trim()));

  it("is read whole by following the links, each row once and in order", { timeout: 60_000 }, async () => {
    const { observations, pages, properties } = await readAsClient("geld-gemeenten", undefined, app);
    const { ObservationCount } = properties as { readonly ObservationCount: number };
    expect(observations).toHaveLength(ObservationCount);
    expect(pages).toBe(Math.ceil(ObservationCount / 100_000));
    expect(observations.every((row, index) => row.Id === index)).toBe(true);
  });

  it("keeps to $top over pages, and passes over what was skipped once", async () => {
    const first = await ask(`${root}/geld-gemeenten/Observations?$skip=10&$top=100001&$select=Id`, app);
    const second = await ask(first["@odata.nextLink"] ?? "", app);
    expect([first.value.length, first.value[0].Id, second.value, second["@odata.nextLink"]]).toEqual([100_000, 10, [{ Id: 100_010 }], undefined]);
  });

  it("is made while it is sent: a reader who stops costs no more than a few pieces", async () => {
    const answer = await app.request(`${root}/geld-gemeenten/Observations`);
    const reader = answer.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    await reader?.cancel();
    expect(value?.length).toBeLessThan(64_000);
  });

  it("goes over the wire compressed, piece by piece", async () => {
    const address = `${root}/geld-gemeenten/Observations?$top=20000`;
    const plain = await (await app.request(address)).text();
    const answer = await app.request(address, { headers: { "accept-encoding": "gzip" } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(bytes.length * 5).toBeLessThan(plain.length);
    expect(gunzipSync(bytes).toString("utf8")).toBe(plain);
  });
});
