/** DuckDB reads the Parquet of the API from a file: columns, rows, statistics, metadata; and the CSV beside it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getBytes, load, tell, tellVersions } from "./telling.mjs";

tellVersions("@duckdb/node-api");
const { DuckDBInstance } = await load("@duckdb/node-api");
const place = mkdtempSync(join(tmpdir(), "clients-"));
const [parquet, csv] = ["parquet", "csv"].map((form) => join(place, `figures.${form}`));
const query = "/api/v1/observations?indicator=jongeren-met-jeugdzorg&division=all";
writeFileSync(parquet, await getBytes(`${query}&format=parquet`));
writeFileSync(csv, await getBytes(`${query}&format=csv`));
const connection = await (await DuckDBInstance.create()).connect();
const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();

const types = (await rows(`describe select * from '${parquet}'`)).map((one) => `${one.column_name} ${one.column_type}`);
tell("Parquet: columns", types.join(", "), types.includes("value DOUBLE") && types.includes("region VARCHAR"));
const [{ differing, count }] = await rows(`select count(*) filter (a.value is distinct from b.value) differing, count(*) count
  from '${parquet}' a full join '${csv}' b using (indicator, region, level, division, period)`);
tell("Parquet beside the CSV, row by row", `${count} rows, ${differing} differ`, differing === "0" && Number(count) > 1000);
const [bounds] = await rows(`select min(stats_min_value::double) low, max(stats_max_value::double) high from parquet_metadata('${parquet}') where path_in_schema = 'value'`);
const [found] = await rows(`select min(value) low, max(value) high from '${parquet}'`);
tell("Parquet: statistics of the values", `${bounds.low} to ${bounds.high}`, bounds.low === found.low && bounds.high === found.high);
const keys = (await rows(`select decode("key") as name from parquet_kv_metadata('${parquet}')`)).map(({ name }) => name);
tell("Parquet: what it says of itself", keys.join(", "), ["vintage", "licence", "credit", "address"].every((key) => keys.includes(key)));
rmSync(place, { recursive: true });
