/** Going over to the municipalities of a year to come, with the figures that come with the product. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ameland, answerAsPublishers, bundled, endedOn, rowsOfMergers, rowsOfToday, scherpenzeel, type YearToCome } from "../test/year-to-come.ts";
import { borders } from "./borders.ts";
import { divisions } from "./divisions.ts";
import { findBlock, isMissingStatus, observationAt, periodIndex, type Block } from "./figures/column.ts";
import { isOwnIndicator, ownIndicator } from "./figures/own-indicator.ts";
import type { Vintage } from "./figures/vintage.ts";
import { publishOwnFigures } from "./intake/change-own-figures.ts";
import { startReplayServer, type Fault } from "./sources/cbs/odata/testing/replay-server.ts";
import { createTestClock } from "./sources/cbs/odata/testing/test-clock.ts";
import { readCurrentWhole, type WholeVintage } from "./store/read-workshop.ts";
import { openShelf } from "./store/vintage-shelf.ts";
import { createTestSite, type TestSite } from "./web/testing.ts";

const folders = mkdtempSync(join(tmpdir(), "estafette-divisions-"));
afterAll(() => rmSync(folders, { recursive: true }));
let runs = 0;

async function run(toCome: YearToCome, parameters: readonly string[] = [], data = newFolder(), faults: readonly Fault[] = []) {
  const server = await startReplayServer(answerAsPublishers(toCome), faults);
  const told = await runAt(server.url, toCome, parameters, data);
  await server.close();
  return told;
}

const newFolder = () => join(folders, String(runs++));

async function runAt(url: string, toCome: YearToCome, parameters: readonly string[], data: string) {
  const [told, complaints]: [string[], string[]] = [[], []];
  const world = { waiting: createTestClock(Date.UTC(2027, 0, 15)), random: () => 0, tell: (line: string) => void told.push(line), complain: (line: string) => void complaints.push(line) };
  const year = String(toCome.year ?? 2027);
  const code = await divisions(["--year", year, "--take", ...parameters, "--data", data, "--from", url, "--borders-from", url], world);
  return { code, told, complaints, data, isWritten: existsSync(join(data, "current")) };
}

const before = readCurrentWhole([bundled]);
let outcome: Awaited<ReturnType<typeof runAt>>;
let made: WholeVintage;
let address = "";

beforeAll(async () => {
  const server = await startReplayServer(answerAsPublishers());
  address = server.url;
  outcome = await runAt(address, {}, [], newFolder());
  await server.close();
  made = readCurrentWhole([outcome.data]);
}, 120_000);

function blockOf(vintage: Vintage, indicator: string, division = vintage.division): Block {
  const column = vintage.columns.get(indicator);
  const block = column && findBlock(column, "municipality", division);
  if (!block) throw new Error(`expected municipal figures of ${indicator} in ${division}`);
  return block;
}

function figureOf(vintage: Vintage, indicator: string, code: string, period: string) {
  const block = blockOf(vintage, indicator);
  return observationAt(block, vintage.municipalities.findIndex((one) => one.code === code), periodIndex(block, period));
}

/** A measure as it was published for a municipality. */
function measured(measure: string, code: string, year: number): number {
  const rows = [...(before.workshop?.measures.values() ?? [])].flat();
  const row = rows.find((one) => one.measure === measure && one.level === "municipality" && one.period === `${year}JJ00`);
  if (!row) throw new Error(`expected ${measure} of ${year}`);
  return row.cells.values[row.list.codes.indexOf(code)];
}

function sumsOf({ values, statuses, periods, regionCount }: Block): readonly (number | undefined)[] {
  return periods.map((_, period) => {
    const cells = Array.from({ length: regionCount }, (__, region) => region * periods.length + period);
    return cells.some((cell) => isMissingStatus(statuses[cell])) ? undefined : cells.reduce((sum, cell) => sum + values[cell], 0);
  });
}

describe("going over to another division", () => {
  it("tells what changed and what becomes of the figures", () => {
    expect(outcome.complaints).toEqual([]);
    expect(outcome.code).toBe(10);
    expect(outcome.told).toEqual([
      "99027NED: 340 municipalities in 2027; we have 342 of 2024; 340 unchanged",
      "vanished: Ameland (GM0060) → Terschelling (GM0093) 100.0% (3800)",
      "vanished: Scherpenzeel (GM0279) → Barneveld (GM0203) 75.0% (7500), Woudenberg (GM0351) 25.0% (2500)",
      "gemeente_gegeneraliseerd 2027: 340 shapes read, 340 regions with a border (0 until now), 0 of the list without one",
      expect.stringContaining("rings that enclose nothing"),
      "made of others than before: Terschelling (GM0093), Barneveld (GM0203), Woudenberg (GM0351)",
      expect.stringMatching(/^figures of these: \d+ indicators converted, \d+ without a figure there for now, because they cannot be converted or one of the parts has none: /),
      `vintage ${made.id} of 2027-01-15 in ${outcome.data}: as ${before.id}, on the division of 2027`,
    ]);
  });

  it("keeps the total of the country of every count, in every year", () => {
    const counts = before.indicators.filter(({ recipes }) => recipes.every(({ kind }) => kind === "count"));
    expect(counts.length).toBeGreaterThan(50);
    let compared = 0;
    for (const { id } of counts) {
      const [old, now] = [sumsOf(blockOf(before, id)), sumsOf(blockOf(made, id))];
      expect(now).toHaveLength(old.length);
      old.forEach((sum, period) => {
        if (sum === undefined) return;
        compared++;
        // Cells of 32 bits hold seven digits.
        expect(Math.abs((now[period] ?? NaN) - sum) / Math.max(1, Math.abs(sum)), `${id}, period ${period}`).toBeLessThan(1e-6);
      });
    }
    expect(compared).toBeGreaterThan(100);
  });

  it("shares a divided municipality out by its people, in the year itself and in years on an older division", () => {
    for (const [period, year] of [["2026JJ00", 2026], ["2018JJ00", 2018]] as const) {
      const divided = measured("bevolking:inwoners", "GM0279", year);
      expect(figureOf(made, "inwoners", "GM0203", period)).toMatchObject({ value: measured("bevolking:inwoners", "GM0203", year) + 0.75 * divided, marks: ["recalculated"] });
      expect(figureOf(made, "inwoners", "GM0351", period)).toMatchObject({ value: measured("bevolking:inwoners", "GM0351", year) + 0.25 * divided });
      expect(figureOf(made, "inwoners", "GM0150", period)).toEqual(figureOf(before, "inwoners", "GM0150", period));
    }
  });

  it("makes rates again out of converted counts", () => {
    const together = (measure: string, code: string, share: number) => measured(measure, code, 2022) + share * measured(measure, "GM0279", 2022);
    const rateOf = (code: string, share: number) => {
      const young = together("kwb:a_00_14", code, share) + together("kwb:a_15_24", code, share);
      return (100 * together("jeugdzorg:TotaalJongerenMetJeugdzorgInNatura", code, share)) / young;
    };
    for (const [code, share] of [["GM0203", 0.75], ["GM0351", 0.25]] as const) {
      const figure = figureOf(made, "jongeren-met-jeugdzorg", code, "2022JJ00");
      expect(figure).toMatchObject({ marks: ["recalculated"], value: expect.closeTo(rateOf(code, share), 5) });
    }
  });

  it("leaves a median out where the municipality changed, with the reason, and keeps it elsewhere", () => {
    const median = "middelste-gestandaardiseerd-inkomen";
    expect(before.indicators.some(({ id }) => id === median)).toBe(true);
    expect(figureOf(made, median, "GM0203", "2024JJ00")).toEqual({ missing: "division-changed" });
    expect(figureOf(made, median, "GM0150", "2024JJ00")).toEqual(figureOf(before, median, "GM0150", "2024JJ00"));
  });

  it("keeps beside them what was published, on the division of its year", () => {
    const block = blockOf(made, "inwoners", 2026);
    const list = made.lists.get(block.list);
    expect(observationAt(block, list?.codes.indexOf("GM0279") ?? -1, periodIndex(block, "2026JJ00"))).toMatchObject({ value: measured("bevolking:inwoners", "GM0279", 2026), marks: [] });
  });

  it("calculates anew what one would expect, and names both lists as sources", () => {
    const expectation = made.expectations?.().get("jongeren-met-jeugdzorg");
    expect(expectation).not.toHaveProperty("missing");
    const ids = made.tables.map(({ id }) => id);
    expect(ids.filter((id) => /^(regions|boundary-changes|borders-municipality-2027)/.test(id))).toEqual(["boundary-changes", "borders-municipality-2027", "regions-2027", "boundary-changes-2027"]);
    expect(made.tables.find(({ id }) => id === "regions-2027")?.files.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
  });

  it("makes the same vintage again without the network, out of the answers that were kept", async () => {
    const { data } = await runAt(address, {}, ["--offline", "--kept", join(outcome.data, "raw")], newFolder());
    expect(readCurrentWhole([data]).id).toBe(made.id);
  }, 60_000);
});

describe("the places of another division", () => {
  const placeOf = (code: string) => made.municipalities.find((one) => one.code === code);

  it("are the list of that year, each at its own address and in the regions of that list", () => {
    expect(made.municipalities.map(({ code }) => code)).toEqual(made.lists.get("municipality-2027")?.codes);
    expect(placeOf("GM0150")).toEqual(before.municipalities.find(({ code }) => code === "GM0150"));
    expect(placeOf("GM0203")).toMatchObject({ slug: "barneveld", aliases: ["Scherpenzeel"] });
    expect(placeOf("GM0203")?.groupings).toEqual(before.municipalities.find(({ code }) => code === "GM0203")?.groupings);
  });

  it("are in the class of their new number of inhabitants", () => {
    // Terschelling has 4,900 inhabitants, Ameland 3,800: from up to 5,000 to up to 10,000.
    expect([before.municipalities.find(({ code }) => code === "GM0093")?.sizeClass, placeOf("GM0093")?.sizeClass]).toEqual([1, 2]);
  });

  it("say of those that are no more where their people went, also of those that ended long ago", () => {
    expect(made.formerMunicipalities.slice(0, 2)).toEqual([
      { code: "GM0060", name: "Ameland", endedOn: "2027-01-01", successors: [{ code: "GM0093", fraction: 1 }] },
      { code: "GM0279", name: "Scherpenzeel", endedOn: "2027-01-01", successors: [{ code: "GM0203", fraction: 0.75 }, { code: "GM0351", fraction: 0.25 }] },
    ]);
    expect(made.formerMunicipalities.slice(2)).toEqual(before.formerMunicipalities);
  });
});

describe("the site on another division", () => {
  let site: TestSite;
  const get = async (path: string) => site.app.request(path);
  const textOf = async (path: string) => (await get(path)).text();
  beforeAll(() => {
    site = createTestSite({ vintages: [made] });
  });

  it("says of a municipality that is no more where its people went, at its old address too", async () => {
    const old = await get("/gemeenten/scherpenzeel");
    expect([old.status, old.headers.get("location")]).toEqual([301, "/gebieden/GM0279"]);
    const page = await textOf("/gebieden/GM0279");
    expect(page).toContain("Scherpenzeel");
    expect(page).toContain('href="/gemeenten/barneveld"');
    expect(page).toContain("75");
    const district = await get("/gebieden/WK027900");
    expect(district.headers.get("location")).toBe("/gebieden/GM0279");
  });

  it("answers every page of a municipality that changed, in every form it links to", async () => {
    const pages = ["/gemeenten/barneveld", "/en/gemeenten/woudenberg", "/gemeenten/terschelling"];
    const links = await Promise.all(pages.map(async (page) => linksIn(await textOf(page)).filter((path) => path.startsWith(page) || path.startsWith(`/insluiten${page}`))));
    const own = [...new Set([...pages, ...links.flat()])];
    expect(own.length).toBeGreaterThan(30);
    for (const path of own) {
      const answer = await get(path);
      const isPage = answer.headers.get("content-type")?.includes("html") ?? false;
      expect([path, answer.status < 400, isPage && /NaN|undefined/.test(await answer.text())]).toEqual([path, true, false]);
    }
    expect(site.logged).toEqual([]);
  }, 120_000);

  it("compares within groups of the new division", async () => {
    for (const group of ["provincie", "grootte", "buren"]) {
      const { status } = await get(`/gemeenten/barneveld.json?groep=${group}`);
      expect([group, status]).toEqual([group, 200]);
    }
    const alike = (await (await get("/gemeenten/terschelling.json")).json()) as { readonly comparedWith: { readonly places: readonly { readonly name: string }[] } };
    const names = JSON.stringify(alike.comparedWith);
    expect(names).not.toContain("Ameland");
  });

  it("lists the new division in the programming interface and in the feed", async () => {
    const regions = (await (await get("/api/v1/regions?level=municipality&pageSize=500")).json()) as Record<string, unknown>;
    expect(JSON.stringify(regions)).not.toContain('"GM0279"');
    expect(await (await get("/api/v1/regions/GM0279")).json()).toMatchObject({ endedOn: "2027-01-01", successors: [{ code: "GM0203", fraction: 0.75 }, { code: "GM0351", fraction: 0.25 }] });
    const feed = (await (await get("/odata/v1/Estafette/jeugd-gemeenten/RegioSCodes")).json()) as { readonly value: readonly { readonly Identifier: string }[] };
    expect(feed.value.map(({ Identifier }) => Identifier)).not.toContain("GM0279");
  });

  it("comes to a running server by itself", async () => {
    const shelf = await openShelf({ data: outcome.data, bundled });
    expect(shelf.current().division).toBe(2027);
  });
});

function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map(([, path]) => path.replaceAll("&amp;", "&")).filter((path) => !path.startsWith("/assets"));
}

describe("going over that is not possible", () => {
  it("names every reason at once and writes nothing", async () => {
    const rows = [...rowsOfMergers, { code: "GM2099", name: "Nieuwstad", regions: {} }, { code: "GM2098", name: "Urk", regions: {} }];
    const half = endedOn("01-01-2027", "GM0279", "Scherpenzeel", ["GM0203", "Barneveld", 300]);
    const elsewhere = endedOn("01-01-2027", "GM0050", "Zeewolde", ["GM2097", "Nergenshuizen", 24_000]);
    const { code, complaints, isWritten } = await run({ rows: rows.filter((row) => row.code !== "GM0050"), record: [half, elsewhere], hasBorders: false });
    expect(code).toBe(1);
    expect(isWritten).toBe(false);
    expect(complaints[0]).toBe("divisions: nothing was taken, for 7 reasons:");
    expect(complaints.slice(1)).toEqual([
      "  people of Zeewolde (GM0050) went to GM2097, which is not in the list of 2027",
      "  Ameland (GM0060) is not in the list of 2027, and nobody tells where its people went",
      "  Nieuwstad (GM2099) is new in the list of 2027, and nobody tells where its people came from",
      "  Urk (GM2098) is new in the list of 2027, and nobody tells where its people came from",
      expect.stringMatching(/^ {2}the record tells where 300 people of Scherpenzeel \(GM0279\) went, and [\d,]+ lived there; expected all of them, give or take a tenth$/),
      '  Urk (GM0184) and Urk (GM2098) would share the address "urk"; their names must differ',
      expect.stringMatching(/^ {2}its borders did not come: pdok: .*; go over without them with --no-borders, and take them later with: npm run borders -- --year 2027 --level gemeente$/),
    ]);
  });

  it("asks anew the next time, for by then the record may be whole", async () => {
    const { data, complaints } = await run({ record: [scherpenzeel] });
    expect(complaints[1]).toBe("  Ameland (GM0060) is not in the list of 2027, and nobody tells where its people went");
    expect((await run({}, ["--dry-run", "--no-borders"], data)).code).toBe(10);
  });

  it("refuses a line it cannot read beside a municipality that vanished", async () => {
    const odd = { ...scherpenzeel, Description: `${scherpenzeel.Description}Samengevoegd met iets\r\n` };
    const { code, complaints } = await run({ rows: rowsOfToday.filter((row) => row.code !== "GM0279"), record: [odd] }, ["--no-borders"]);
    expect(code).toBe(1);
    expect(complaints).toEqual(["divisions: nothing was taken, for one reason:", "  the record of changes has a line that cannot be read, beside GM0279: Samengevoegd met iets"]);
  });

  it("refuses half a list, and a year the pages have already", async () => {
    const half = await run({}, [], undefined, [{ kind: "other-body", on: "UntypedDataSet", change: (json) => ({ ...json, value: (json.value as unknown[]).slice(5) }) }]);
    expect([half.code, half.isWritten, half.complaints[0]]).toEqual([1, false, expect.stringContaining("found 335 rows; expected the 340 it announced")]);
    const same = await run({ year: 2024, rows: rowsOfToday, record: [] });
    expect([same.code, same.complaints[1]]).toEqual([1, "  the pages are on the division of 2024; expected a later year than that"]);
  });
});

describe("borders of another division", () => {
  it("can come later, and the pages do without them until then", async () => {
    const { data } = await run({}, ["--no-borders"]);
    const without = createTestSite({ vintages: [readCurrentWhole([data])] });
    expect(await Promise.all(["/", "/gemeenten", "/gemeenten/barneveld", "/gemeenten/barneveld?groep=buren"].map(async (path) => (await without.app.request(path)).status))).toEqual([200, 200, 200, 200]);
    expect(without.logged).toEqual([]);
    const server = await startReplayServer(answerAsPublishers());
    const code = await borders(["--year", "2027", "--level", "gemeente", "--data", data, "--from", server.url], { waiting: createTestClock(Date.UTC(2027, 0, 16)), random: () => 0, tell: () => {}, complain: () => {} });
    await server.close();
    expect(code).toBe(0);
    expect(readCurrentWhole([data]).borders.get("municipality-2027")?.isComplete).toBe(true);
  }, 60_000);
});

describe("a file of successors", () => {
  const fileOf = (name: string, ...lines: readonly string[]) => {
    const path = join(folders, name);
    writeFileSync(path, lines.join("\n"));
    return path;
  };

  it("takes the place of what the record does not tell yet, and is named as a source", async () => {
    const path = fileOf("opvolgers.csv", "van;naar;adressen", "GM0279;GM0203;300", "GM0279;GM0351;100");
    const { complaints, told, data } = await run({ record: [ameland] }, ["--no-borders", "--successors", path]);
    expect(complaints).toEqual([]);
    expect(told[2]).toMatch(/^vanished: Scherpenzeel \(GM0279\) → Barneveld \(GM0203\) 75\.0% .*, Woudenberg \(GM0351\) 25\.0%/);
    const vintage = readCurrentWhole([data]);
    expect(figureOf(vintage, "inwoners", "GM0203", "2026JJ00")).toEqual(figureOf(made, "inwoners", "GM0203", "2026JJ00"));
    const source = vintage.tables.find(({ id }) => id === "boundary-changes-2027");
    expect(source?.notes.at(-1)?.en).toBe("Of 1 municipality the table did not say yet where the inhabitants went; that was told by whoever runs this site, by addresses.");
    expect(source?.files.at(-1)?.name).toBe("opvolgers.csv");
  }, 60_000);

  it("is refused where it contradicts a list or the record", async () => {
    const path = fileOf("tegenspraak.csv", "van,naar,inwoners", "GM0279,GM0203,7500", "GM0150,GM0203,10", "GM9999,GM0203,10");
    const { code, complaints, isWritten } = await run({}, ["--no-borders", "--successors", path]);
    expect([code, isWritten]).toEqual([1, false]);
    expect(complaints.slice(1, 4)).toEqual([
      "  tegenspraak.csv: GM0279 is in the record of changes already; leave it out of the file",
      "  tegenspraak.csv: GM0150 is still in the list of 2027; expected one that ended",
      "  tegenspraak.csv: GM9999 is no municipality of 2024; expected one that ended",
    ]);
  });

  it("is refused when it is not there", async () => {
    expect((await run({}, ["--successors", join(folders, "nergens.csv")])).complaints[0]).toContain("nergens.csv\"; expected a file that is there");
  });
});

describe("a look first", () => {
  it("tells what would become of the figures and writes nothing", async () => {
    const { code, told, isWritten } = await run({}, ["--dry-run", "--no-borders"]);
    expect([code, isWritten]).toEqual([10, false]);
    expect(told.at(-1)).toMatch(/^figures of these: /);
  });
});

describe("a year in which no municipality changed", () => {
  it("adds its list and leaves the pages where they are", async () => {
    const { code, told, data } = await run({ rows: rowsOfToday, record: [] });
    expect([code, told.at(-2)]).toEqual([10, "no municipality changed: the pages stay on the division of 2024; tables of 2027 can come in"]);
    const vintage = readCurrentWhole([data]);
    expect(vintage.division).toBe(2024);
    expect(vintage.workshop?.divisions.lists.get("municipality-2027")?.codes).toEqual(vintage.lists.get("municipality-2024")?.codes);
    expect(vintage.columns.get("inwoners")).toEqual(before.columns.get("inwoners"));
    const again = await run({ rows: rowsOfToday, record: [] }, [], data);
    expect([again.code, again.told.at(-1)]).toEqual([0, `nothing new: the pages are on the division of 2024, which is also that of 2027, and vintage ${vintage.id} has its list and regions`]);
  });

  it("takes the regions in which municipalities work now", async () => {
    const rows = rowsOfToday.map((row) => (row.code === "GM0106" ? { ...row, regions: { ...row.regions, "Jeugdregio's": ["JZ99", "Drents Midden"] as const } } : row));
    const { code, told, data } = await run({ year: 2026, rows, record: [] });
    expect(code).toBe(10);
    expect(told).toContain("youth-region: 1 elsewhere in 2026: GM0106 from Drenthe to Drents Midden");
    const place = readCurrentWhole([data]).municipalities.find((one) => one.code === "GM0106");
    expect(place?.groupings.find(({ kind }) => kind === "youth-region")).toEqual({ kind: "youth-region", code: "JZ99", name: "Drents Midden" });
  });

  it("goes over when a municipality has another name", async () => {
    const rows = rowsOfToday.map((row) => (row.code === "GM0279" ? { ...row, name: "Schoonderbeek" } : row));
    const { told, data } = await run({ rows, record: [] }, ["--no-borders"]);
    expect(told.at(-2)).toBe("nobody came under another municipality; all figures are as they were, under the names of 2027");
    const { division, municipalities } = readCurrentWhole([data]);
    expect([division, municipalities.find(({ code }) => code === "GM0279")]).toEqual([2027, expect.objectContaining({ name: "Schoonderbeek", slug: "schoonderbeek", aliases: ["Scherpenzeel"] })]);
  }, 60_000);
});

describe("own figures on another division", () => {
  it("are added where they are counts, and missing with the reason where nobody gave the parts", async () => {
    const data = join(folders, "own");
    const definition = {
      theme: before.indicators[0].theme,
      title: { nl: "Proef", en: "Trial" },
      definition: { nl: "Proef.", en: "Trial." },
      nature: before.indicators[0].nature,
      polarity: before.indicators[0].polarity,
      moment: before.indicators[0].moment,
      decimals: 0,
      isOfPeople: false,
    };
    const own = (id: string, kind: "count" | "days", values: Readonly<Record<string, number>>) => {
      const unit = kind === "count" ? ({ kind: "count", of: { nl: "mensen", en: "people" } } as const) : before.indicators.find((one) => one.unit.kind !== "count")?.unit;
      const indicator = ownIndicator({ ...definition, id, unit: unit as typeof before.indicators[0]["unit"] }, { kind: "value", value: `own:${id}` });
      const measurements = Object.entries(values).map(([region, value]) => ({ measure: `own:${id}`, region, level: "municipality" as const, division: 2024, period: "2024JJ00", value }));
      publishOwnFigures({ data, bundled }, "public", { indicator, table: { ...before.tables[0], id }, measurements }, "2026-12-01");
    };
    own("lokaal-aantal", "count", { GM0203: 100, GM0279: 40, GM0351: 20, GM0150: 7 });
    own("lokaal-dagen", "days", { GM0203: 10, GM0279: 20, GM0351: 30, GM0150: 7 });
    expect((await run({}, ["--no-borders"], data)).complaints).toEqual([]);
    const vintage = readCurrentWhole([data]);
    expect(vintage.indicators.filter(({ id }) => isOwnIndicator(id))).toHaveLength(2);
    expect(["GM0203", "GM0351", "GM0150"].map((code) => figureOf(vintage, "lokaal-aantal", code, "2024JJ00"))).toMatchObject([{ value: 130, marks: ["recalculated"] }, { value: 30 }, { value: 7, marks: [] }]);
    expect(["GM0203", "GM0150"].map((code) => figureOf(vintage, "lokaal-dagen", code, "2024JJ00"))).toEqual([{ missing: "division-changed" }, expect.objectContaining({ value: 7 })]);
  }, 60_000);
});
