import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../../demo/vintage.ts";
import { createTestApp } from "../../testing.ts";

const app = createTestApp(demoVintage());
const bytesOf = async (query: string): Promise<ArrayBuffer> => (await app.request(`/api/v1/observations?format=parquet&${query}`)).arrayBuffer();

describe("observations as Parquet", () => {
  it("are the observations of the JSON", async () => {
    const rows = await parquetReadObjects({ file: await bytesOf("indicator=jongeren-met-jeugdhulp,ervaren-gezondheid") });
    const answer = await app.request("/api/v1/observations?indicator=jongeren-met-jeugdhulp,ervaren-gezondheid&pageSize=1000");
    const { observations } = (await answer.json()) as { observations: Record<string, unknown>[] };
    const flat = observations.map((one) =>
      Object.fromEntries(Object.entries(one).map(([name, value]) => [name, Array.isArray(value) ? value.join(" ") || null : value])),
    );
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? null])))).toEqual(flat);
  });

  it("say of themselves which vintage, licence and source they have", async () => {
    const { key_value_metadata: notes = [] } = parquetMetadata(await bytesOf("indicator=inwoners&region=GM9001"));
    expect(Object.fromEntries(notes.map(({ key, value }) => [key, value]))).toEqual({
      vintage: demoVintage().id,
      asOf: "2024-12-31",
      licence: "https://creativecommons.org/licenses/by/4.0/deed.nl",
      credit: "Voorbeeldbureau",
      sources: "demo-tabel",
      address: `http://localhost/api/v1/observations?format=parquet&indicator=inwoners&region=GM9001&vintage=${demoVintage().id}`,
    });
  });

  it("have the smallest and largest value of a column, and how many are missing", async () => {
    const { row_groups: groups } = parquetMetadata(await bytesOf("indicator=inwoners&level=municipality&period=2024JJ00"));
    const columns = new Map(groups[0].columns.map(({ meta_data: meta }) => [meta?.path_in_schema[0], meta?.statistics]));
    expect(columns.get("value")).toMatchObject({ min_value: 970, max_value: 612_000, null_count: 0n });
    expect(columns.get("region")).toMatchObject({ min_value: "GM9001", max_value: "GM9012" });
  });

  it("are a good file without rows too", async () => {
    const bytes = await bytesOf("indicator=inwoners&period=1999JJ00&fields=region,value");
    expect(await parquetReadObjects({ file: bytes })).toEqual([]);
    expect(parquetMetadata(bytes).schema.map(({ name }) => name)).toEqual(["root", "region", "value"]);
  });
});
