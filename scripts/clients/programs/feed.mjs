/** @odata/client reads the feed, and asks what odata-query writes. */
import { address, getJson, load, tell, tellVersions } from "./telling.mjs";

tellVersions("@odata/client", "odata-query");
const { OData } = await load("@odata/client");
const query = await load("odata-query");
const buildQuery = query.default ?? query;
const feed = `${address}/odata/v1/Estafette/jeugd-gemeenten/`;
const client = OData.New4({ serviceEndpoint: feed });

const whole = (await getJson("/odata/v1/Estafette/jeugd-gemeenten/Observations?$filter=RegioS%20eq%20%27GM0150%27")).value;
const filter = client.newFilter().property("RegioS").eq("GM0150");
const rows = await client.getEntitySet("Observations").query(client.newOptions().filter(filter));
tell("rows of one municipality", `${rows.length} rows, as fetched by itself`, JSON.stringify(rows) === JSON.stringify(whole));
const one = await client.getEntitySet("Observations").retrieve(whole[3].Id);
tell("one observation by its key", `Observations(${whole[3].Id})`, one.Value === whole[3].Value);
const place = await client.getEntitySet("RegioSCodes").retrieve("GM0150");
tell("one code by its key", place.Title, place.Identifier === "GM0150");
const count = await client.getEntitySet("Observations").count(filter);
tell("how many", count, Number(count) === whole.length);

const filters = [
  { RegioS: { startswith: "GM01" } },
  { Value: null },
  { and: [{ RegioS: { in: ["GM0150", "GM0014"] } }, { not: { Perioden: "2022JJ00" } }] },
  { or: [{ Measure: { contains: "jeugd" } }, { Value: { ge: 5, lt: 6.5 } }] },
];
for (const wanted of filters) {
  const text = buildQuery({ filter: wanted, top: 5, count: true, select: ["Id", "Value"], orderBy: ["Id asc"] });
  const answer = await fetch(`${feed}Observations${text}`);
  const found = await answer.json();
  tell(`asked: ${decodeURIComponent(text)}`, `${found["@odata.count"]} rows`, answer.ok && found["@odata.count"] > 0 && found.value.length === 5);
}
