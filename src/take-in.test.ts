/** The whole road: a file and a mapping in, a page out; and everything that must not come out. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { demoDivisions, demoVintage } from "../demo/vintage.ts";
import { countMapping, shareMapping } from "../demo/own-mapping.ts";
import { startReplayServer } from "./sources/cbs/odata/testing/replay-server.ts";
import { createTestClock } from "./sources/cbs/odata/testing/test-clock.ts";
import { objectsOf } from "./figures/manifest.ts";
import { readManifests } from "./store/replaced-vintages.ts";
import { openShelf } from "./store/vintage-shelf.ts";
import { makeCurrent, writeVintage } from "./store/write-vintage.ts";
import { takeIn, type World } from "./take-in.ts";
import { createTestApp, createTestSite } from "./web/testing.ts";

const example = join(import.meta.dirname, "../docs/examples");
const file = "Gemeente;Jaar;Hulp;Huishoudens\nVoorbeeldstad;2024;1.234;46.500,0\nAkkerveen;2024;7;9.800\nDe Grote Stad;2024;x;270.100\n";
const id = "lokaal-hulp-wijkteam";

let folder = "";
let first = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "estafette-take-in-"));
  first = writeVintage(data(), { ...demoVintage(), workshop: { divisions: demoDivisions(), measures: new Map() } });
  makeCurrent(data(), first);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const data = () => join(folder, "data");
const current = () => openShelf({ bundled: data(), data: data() }).current();

function put(name: string, content: string | Uint8Array | object): string {
  const isObject = typeof content === "object" && !(content instanceof Uint8Array);
  writeFileSync(join(folder, name), isObject ? JSON.stringify(content) : content);
  return join(folder, name);
}

const refuseNetwork: typeof fetch = () => Promise.reject(new Error("no network in this test"));

const run = (...parameters: readonly string[]) => runIn({}, ...parameters);

async function runIn(more: Partial<World>, ...parameters: readonly string[]) {
  const told: string[] = [];
  const complaints: string[] = [];
  const world = { environment: {}, waiting: createTestClock(Date.UTC(2025, 2, 1)), random: () => 0, fetch: refuseNetwork, tell: (line: string) => void told.push(line), complain: (line: string) => void complaints.push(line), ...more };
  const code = await takeIn(["--data", data(), ...parameters], world);
  return { code, told: told.join("\n"), complaints: complaints.join("\n") };
}

/** The bytes of all files under a folder, unpacked. */
function filesIn(where: string, isMeant: (path: string) => boolean = () => true): readonly Buffer[] {
  const files = readdirSync(where, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name)).filter(isMeant);
  return files.map((path) => readFileSync(path)).map((bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes));
}

/** Every way out: all pages the site links to, of each kind some, and the answers for programs. */
async function listAddresses(app: ReturnType<typeof createTestApp>): Promise<readonly string[]> {
  const queue = ["/", "/en", "/zoeken?q=hulp", "/sitemap.xml", "/catalogus.ttl", "/catalogus.jsonld", "/api/v1/indicators", "/api/v1/indicators?format=csv", "/api/v1/sources", "/api/v1/observations?format=csv", "/odata/v1/Datasets", "/odata/v1/Estafette/zorg-en-ondersteuning-gemeenten/MeasureCodes"];
  const kinds = new Map<string, number>();
  const found: string[] = [];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const kind = next.replaceAll(/(gemeenten|indicatoren|grafieken|wijken|gebieden)\/[^/.?]+/g, "$1/:one").replaceAll(/=[^&]*/g, "=");
    if (found.includes(next) || (kinds.get(kind) ?? 0) >= 2) continue;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    found.push(next);
    const answer = await app.request(next);
    if (!answer.headers.get("content-type")?.startsWith("text/html")) continue;
    const links = [...(await answer.text()).matchAll(/ href="(\/[^"#]*)/g)].map(([, href]) => href.replaceAll("&amp;", "&"));
    queue.push(...links.filter((href) => !/\.png|^\/assets|^\/favicon|stand=|groep=/.test(href)));
  }
  return found;
}

describe("npm run take-in", () => {
  it("shows what it understood and takes nothing when only a preview is asked", async () => {
    const { code, told } = await run(put("wmo.csv", file), "--map", put("wmo.json", shareMapping), "--preview");
    expect(told).toContain("columns are separated by a semicolon (;)");
    expect(told).toContain("the decimal mark is a comma; thousands have a mark of their own");
    expect(told).toContain('"De Grote Stad" is read as Grootstad (GM9007)');
    expect(told).toMatch(/2 +GM9001 +Voorbeeldstad +2024JJ00 +1234 +46500/);
    expect(told).toContain("3 rows read: 1 figures, 2 places and periods without a figure, 0 with a fault");
    expect(told).toContain("1 suppressed: fewer than 10 are counted, counted among, or left over");
    expect([code, current().id]).toEqual([0, first]);
  });

  it("makes a vintage with the figures, a page, downloads and the way home", async () => {
    const { code, told } = await run(put("wmo.csv", file), "--map", put("wmo.json", shareMapping));
    expect(code).toBe(0);
    expect(told).toContain(`vintage ${current().id} of 2025-03-01`);
    const app = createTestApp(current());
    const page = await (await app.request(`/indicatoren/${id}`)).text();
    expect(page).toContain("Huishoudens met hulp van het wijkteam");
    expect(page).toContain("Gemeente Voorbeeldstad");
    const csv = await (await app.request(`/indicatoren/${id}.csv`)).text();
    // 1234 / 46500 × 100 = 2.65376…
    expect(csv).toMatch(new RegExp(`GM9001,Voorbeeldstad,2024JJ00,2\\.65376\\d,,,,,${id},`));
    expect(csv).toContain(`GM9002,Akkerveen,2024JJ00,,,,,suppressed,${id},`);
    const [table] = current().tables.filter((one) => one.id === id);
    expect(table).toMatchObject({ provider: "Gemeente Voorbeeldstad", rowsRead: 3, observations: 1, missing: 2, files: [{ name: "wmo.csv", bytes: file.length }] });
    for (const path of ["/bronnen", "/gemeenten/voorbeeldstad/alles", "/catalogus.ttl", `/api/v1/indicators/${id}`, "/odata/v1/Estafette/zorg-en-ondersteuning-gemeenten/MeasureCodes"]) {
      const answer = await app.request(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(await answer.text()).toContain(id);
    }
  });

  it("takes a workbook just as well", async () => {
    const rows = [["Gemeente", "Jaar", "Hulp", "Huishoudens"], ["GM9001", new Date(Date.UTC(2024, 11, 31)), 1234, 46_500]];
    const bytes = await writeWorkbook(rows.map((row) => row.map((value) => (value instanceof Date ? { value, format: "dd-mm-yyyy" } : { value })))).toBuffer();
    expect((await run(put("wmo.xlsx", bytes), "--map", put("wmo.json", shareMapping))).code).toBe(0);
    expect(await (await createTestApp(current()).request(`/indicatoren/${id}.csv`)).text()).toMatch(/GM9001,Voorbeeldstad,2024JJ00,2\.65376/);
  });

  const places: readonly (readonly [string, string, object])[] = [
    ["districts alone", "Wijk;Hulp\nBinnenstad;120\nNoord;130\n", { columns: { region: "Wijk", value: "Hulp" }, fixed: { municipality: "Voorbeeldstad", period: "2024" } }],
    ["a municipality that ended", "Gemeente;Hulp\nOosthove;120\n", { columns: { region: "Gemeente", value: "Hulp" }, fixed: { period: "2021" } }],
    ["the country alone", "Gemeente;Hulp\nNederland;120\n", { columns: { region: "Gemeente", value: "Hulp" }, fixed: { period: "2024" } }],
  ];
  for (const [what, content, changes] of places) {
    it(`has a page on which every link about it leads somewhere, also for figures of ${what}`, async () => {
      expect((await run(put("wmo.csv", content), "--map", put("wmo.json", { ...countMapping, ...changes }))).code).toBe(0);
      const app = createTestApp(current());
      const page = await (await app.request(`/indicatoren/${id}`)).text();
      const links = [...page.matchAll(/href="(\/[^"#]*lokaal-hulp-wijkteam[^"#]*)/g)].map(([, href]) => href.replaceAll("&amp;", "&"));
      const answers = await Promise.all(links.map(async (href) => [href, (await app.request(href)).status]));
      expect(links.length).toBeGreaterThan(5);
      expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    });
  }

  it("gives the same input the same vintage, and its place back to the one before when removed", async () => {
    const parameters = [put("wmo.csv", file), "--map", put("wmo.json", shareMapping), "--as-of", "2024-12-31"];
    await run(...parameters);
    const once = current().id;
    expect((await run(...parameters)).told).toContain(`nothing new: vintage ${once} has exactly this`);
    const { told } = await run("--remove", id, "--as-of", "2024-12-31");
    expect(told).toContain(`links to an earlier vintage still show it: ${once}. If nobody may see it any more, say --forget ${id}`);
    expect(current().columns.has(id)).toBe(false);
    expect((await run("--remove", id)).complaints).toContain(`no own indicator "${id}"`);
  });

  it("takes nothing when a cell is wrong, unless told to leave those out; each is counted", async () => {
    const wrong = `${file}Nergens;2024;100;200\n`;
    const refused = await run(put("wmo.csv", wrong), "--map", put("wmo.json", shareMapping));
    expect(refused.told).toContain('row 5, column A (A5): found "Nergens"; expected the code or name of a municipality in the division of 2024');
    expect([refused.code, refused.complaints, current().id]).toEqual([1, "nothing was taken: mend the fault, or say --skip-faulty to leave 1 out", first]);
    expect((await run(put("wmo.csv", wrong), "--map", put("wmo.json", shareMapping), "--skip-faulty")).code).toBe(0);
    expect(current().tables.find((table) => table.id === id)?.dropped).toMatchObject([{ count: 1, reason: { en: "a cell that was not right" } }]);
  });

  for (const publish of ["only-us", "comparison-anonymised"]) {
    it(`keeps what is "${publish}" apart from every page, feed, catalogue and download`, async () => {
      const { code, told } = await run(put("wmo.csv", file), "--map", put("wmo.json", { ...shareMapping, publish }));
      expect([code, current().id]).toEqual([0, first]);
      expect(told).toContain("it appears on no page, in no download, feed or catalogue");
      const kept = join(data(), "own-figures", `${id}.json`);
      expect(statSync(kept).mode & 0o077).toBe(0);
      expect(readFileSync(kept, "utf8")).not.toMatch(/"value": 7\b/);
      // The site reads these files and nothing else.
      const readable = filesIn(data(), (path) => !path.includes("own-figures"));
      for (const trace of [id, "Gemeente Voorbeeldstad", "wmo.csv", "Huishoudens met hulp"]) expect(readable.some((bytes) => bytes.includes(trace))).toBe(false);
      const app = createTestApp(current());
      for (const path of await listAddresses(app)) {
        const text = await (await app.request(path)).text();
        expect([path, /wijkteam|Huishoudens met hulp|Gemeente Voorbeeldstad"|wmo\.csv/.test(text)]).toEqual([path, false]);
      }
      for (const asked of [`/indicatoren/${id}`, `/indicatoren/${id}.csv`, `/grafieken/${id}.svg`, `/api/v1/indicators/${id}`]) expect([asked, (await app.request(asked)).status]).toEqual([asked, 404]);
      expect((await run("--list")).told).toBe(`${id}: kept apart, on no page`);
      expect((await run("--remove", id)).told).toBe(`${id} is no longer kept apart`);
      expect(readdirSync(join(data(), "own-figures"))).toEqual([]);
    });
  }

  it("takes public figures off the site when they are no longer public", async () => {
    await run(put("wmo.csv", file), "--map", put("wmo.json", shareMapping));
    await run(put("wmo.csv", file), "--map", put("only-us.json", { ...shareMapping, publish: "only-us" }));
    expect(current().columns.has(id)).toBe(false);
  });

  it("forgets an indicator in every vintage once that is confirmed, and leads what was cited besides to the same figures", async () => {
    await run(put("wmo.csv", file), "--map", put("wmo.json", shareMapping), "--as-of", "2024-12-31");
    const early = current().id;
    await run(put("wmo.csv", file.replace("1.234", "1.235")), "--map", join(folder, "wmo.json"), "--as-of", "2025-01-31");
    const late = current().id;
    const shelf = openShelf({ bundled: data(), data: data() });
    const { app } = createTestSite({ vintages: [], shelf });
    expect((await app.request(`/indicatoren/${id}.csv?stand=${early}`)).status).toBe(200);

    const preview = await run("--forget", id);
    expect(preview.told).toContain(`  - vintage ${late} of 2025-01-31, which is shown now`);
    expect(preview.told).toContain("nothing was done yet: say the same with --confirm to do it");
    expect(current().id).toBe(late);

    const { code, told } = await run("--forget", id, "--confirm");
    expect([code, told]).toEqual([0, expect.stringContaining(`vintage ${early} is removed; `)]);
    await shelf.refresh();
    expect(filesIn(data()).some((bytes) => bytes.includes(id))).toBe(false);
    const used = [...readManifests(data()).values()].flatMap(objectsOf).map(({ sha256 }) => sha256);
    expect(readdirSync(join(data(), "objects")).toSorted()).toEqual([...new Set(used)].toSorted());
    for (const old of [early, late]) {
      const answer = await app.request(`/gemeenten/voorbeeldstad.json?stand=${old}`);
      expect([answer.status, answer.headers.get("location")]).toEqual([301, expect.stringMatching(/^\/gemeenten\/voorbeeldstad\.json\?stand=[0-9a-f]{16}$/)]);
      expect((await app.request(answer.headers.get("location") ?? "")).status).toBe(200);
      expect((await app.request((await app.request(`/indicatoren/${id}?stand=${old}`)).headers.get("location") ?? "")).status).toBe(404);
      expect((await app.request(`/api/v1/observations?indicator=${id}&vintage=${old}`)).status).toBe(301);
      expect(await (await app.request(`/api/v1/vintages/${old}`)).text()).toContain("is weggehaald");
    }
    expect((await run("--forget", id)).complaints).toContain(`no own indicator "${id}"`);
  });

  it("forgets what is kept apart as well", async () => {
    await run(put("wmo.csv", file), "--map", put("wmo.json", { ...shareMapping, publish: "only-us" }));
    expect((await run("--forget", id)).told).toContain("what is kept apart, shown nowhere");
    await run("--forget", id, "--confirm");
    expect([readdirSync(join(data(), "own-figures")), current().id]).toEqual([[], first]);
  });

  it("refuses a file about persons whole, and repeats nothing out of it", async () => {
    const persons = "Gemeente;Jaar;Hulp;bsn\nVoorbeeldstad;2024;12;111222333\nAkkerveen;2024;13;123456782\n";
    const { code, told, complaints } = await run(put("x.csv", persons), "--map", put("wmo.json", countMapping), "--skip-faulty");
    expect(code).toBe(1);
    expect(complaints).toContain("column D is headed as citizen service numbers; column D has 2 numbers that pass the test");
    expect(told + complaints).not.toMatch(/111222333|123456782/);
    expect((await run(join(folder, "x.csv"), "--propose", join(folder, "y.json"))).code).toBe(1);
  });

  it("proposes a mapping that only lacks what people know, and never overwrites one", async () => {
    const proposed = join(folder, "proposed.json");
    expect((await run(put("wmo.csv", file), "--propose", proposed)).code).toBe(0);
    expect(JSON.parse(readFileSync(proposed, "utf8"))).toMatchObject({ publish: "only-us", columns: { region: "Gemeente", period: "Jaar", value: "Hulp" } });
    const { complaints } = await run(join(folder, "wmo.csv"), "--map", proposed);
    expect(complaints.split("\n").slice(2).every((line) => line.includes("VUL IN") || line.includes("lokaal-"))).toBe(true);
    expect((await run(join(folder, "wmo.csv"), "--propose", proposed)).complaints).toContain("is there already");
  });

  it("says what is wrong with what it was asked", async () => {
    expect((await run()).complaints).toContain("usage: npm run take-in");
    expect((await run(join(folder, "none.csv"), "--map", put("wmo.json", shareMapping))).complaints).toContain("none.csv: cannot be read (ENOENT)");
    expect((await run("--remove", "../../etc/passwd")).complaints).toContain("expected the id of an own indicator");
    mkdirSync(join(folder, "old"));
    makeCurrent(join(folder, "old"), writeVintage(join(folder, "old"), demoVintage()));
    expect((await run("--list", "--data", join(folder, "old"))).complaints).toContain("cannot take in new figures");
  });

  it("refuses five gigabytes of nothing without reading them", async () => {
    const huge = put("huge.csv", {});
    truncateSync(huge, 5_000_000_000);
    const before = process.memoryUsage.rss();
    expect((await run(huge, "--map", put("wmo.json", shareMapping))).complaints).toContain("huge.csv: found 5000000000 bytes; expected at most 50000000");
    expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
  });

  it("understands the worked example of the manual on the bundled figures", async () => {
    const { code, told } = await run(join(example, "wijkteams.csv"), "--map", join(example, "wijkteams.json"), "--preview", "--data", join(folder, "none"));
    const manual = readFileSync(join(example, "../manual/own-figures.md"), "utf8");
    expect(code).toBe(0);
    expect(manual).toContain(told.split("\n").slice(1).join("\n"));
  });
});

describe("npm run take-in -- --swing", () => {
  const key = "geheime-sleutel-1234";
  const value = (code: string, text: string) => ({ ExternalCode: code, GeoLevel: "gemeente", PeriodLevel: "year", Period: "2024", ValueString: text });
  const variable = "/odata/Variables('hulp')";
  const recording = {
    linkName: "@odata.nextLink" as const,
    answers: new Map([
      [variable, { ExternalCode: "hulp", Name: "Huishoudens met hulp" }],
      [`${variable}/GeoLevels('gemeente')/PeriodLevels('year')/Periods('all')/Values`, { value: [value("gemeente_9001", "1234"), value("gemeente_9002", "7"), value("gemeente_9003", "?")] }],
    ]),
  };
  const mapping = { ...countMapping, columns: { region: "ExternalCode", period: "Period", value: "ValueString" } };

  it("takes an indicator of a Swing site down the same road, asks once a day, and never shows the key", async () => {
    const server = await startReplayServer(recording);
    const sent: unknown[] = [];
    const fetchAndNote: typeof fetch = (input, options) => {
      sent.push(new Headers(options?.headers).get("apikey"));
      return fetch(input, options);
    };
    const world = { environment: { ESTAFETTE_SWING_KEY: key }, fetch: fetchAndNote };
    const parameters = ["--swing", "hulp", "--from", `${server.url}/odata/`, "--map", put("swing.json", mapping)];
    const preview = await runIn(world, ...parameters, "--preview");
    const taken = await runIn(world, ...parameters);
    await server.close();
    expect([preview.code, taken.code, sent]).toEqual([0, 0, [key, key]]);
    expect(preview.told).toContain('3 values of hulp, "Huishoudens met hulp", per gemeente and year');
    expect(preview.told).toContain("1 suppressed: fewer than 10 are counted");
    expect(await (await createTestApp(current()).request(`/indicatoren/${id}.csv`)).text()).toContain("GM9001,Voorbeeldstad,2024JJ00,1234,");
    const written = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => readFileSync(join(one.parentPath, one.name), "latin1"));
    expect([preview.told, preview.complaints, taken.told, taken.complaints, ...written, ...server.asked].some((text) => text.includes(key))).toBe(false);
  });

  it("proposes a mapping out of what came", async () => {
    const server = await startReplayServer(recording);
    const proposed = join(folder, "proposed.json");
    const { code } = await runIn({ fetch }, "--swing", "hulp", "--from", `${server.url}/odata`, "--propose", proposed);
    await server.close();
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(proposed, "utf8"))).toMatchObject({ columns: mapping.columns });
  });

  it("keeps the key out of a message in which the site repeats it, and off an unsafe connection", async () => {
    const echo: typeof fetch = () => Promise.reject(new Error(`no connection with ${key}`));
    const world = { environment: { ESTAFETTE_SWING_KEY: key }, fetch: echo };
    const parameters = ["--swing", "hulp", "--map", put("swing.json", mapping)];
    const { code, complaints } = await runIn(world, ...parameters, "--from", "https://databank.example/odata");
    expect([code, complaints.includes(key)]).toEqual([1, false]);
    expect(complaints).toContain("a broken connection: no connection with [key]");
    expect((await runIn(world, ...parameters, "--from", "http://databank.example/odata")).complaints).toContain("expected https://, for ESTAFETTE_SWING_KEY goes over a safe connection only");
    expect((await runIn(world, ...parameters)).complaints).toContain("expected the address of the service of a site");
  });
});
