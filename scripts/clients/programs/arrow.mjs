/** Arrow's own reader in Rust (the parquet-wasm package) reads the Parquet of the API. */
import { getBytes, getJson, load, tell, tellVersions } from "./telling.mjs";

tellVersions("parquet-wasm", "apache-arrow");
const parquet = await load("parquet-wasm/node").catch(() => load("parquet-wasm"));
const { tableFromIPC } = await load("apache-arrow");
const query = "/api/v1/observations?indicator=jongeren-met-jeugdzorg&region=GM0150";
const table = tableFromIPC((parquet.default ?? parquet).readParquet(await getBytes(`${query}&format=parquet`)).intoIPCStream());
const { observations } = await getJson(query);
const same = observations.every((one, index) => table.get(index).value === one.value && table.get(index).period === one.period);
tell("Parquet beside the JSON", `${table.numRows} rows, the same values`, same && table.numRows === observations.length);
