/**
 * A small table that does not exist, as both services would give it.
 *
 * Two measures, three regions and the country, two periods; the second period
 * is provisional. Children in `GM0002` in 2025 are secret.
 */
import type { Recording } from "./replay-server.ts";

const periods = ["2024JJ00", "2025JJ00"];
const regions = ["NL01", "GM0001", "GM0002", "GM0003"];
const inhabitants: Readonly<Record<string, number>> = { NL01: 60, GM0001: 10, GM0002: 20, GM0003: 30 };

export const smallTable = "99999NED";
/** Rows of version 3; version 4 has twice as many observations. */
export const smallRowCount = periods.length * regions.length;

const places = periods.flatMap((period) => regions.map((region) => ({ period, region })));
const isSecret = ({ period, region }: { period: string; region: string }) => period === "2025JJ00" && region === "GM0002";

const description = { Identifier: smallTable, Title: "Kinderen; regio", Catalog: "CBS", Modified: "2026-06-23T00:00:00+02:00" };

export function smallV4(overrides: Partial<Recording> = {}): Recording {
  const answers = {
    Properties: { ...description, TemporalCoverage: "2024 - 2025", ObservationCount: 2 * smallRowCount },
    Dimensions: list([
      { Identifier: "RegioS", Title: "Regio's", Kind: "GeoDimension", MapYear: "2024" },
      { Identifier: "Perioden", Title: "Perioden", Kind: "TimeDimension", MapYear: null },
    ]),
    MeasureCodes: list([
      { Identifier: "M1", Title: "Inwoners ", MeasureGroupId: "G2", DataType: "Long", Unit: "aantal", Decimals: 0 },
      { Identifier: "M2", Title: "Kinderen", MeasureGroupId: null, DataType: "Double", Unit: "%", Decimals: 1 },
    ]),
    MeasureGroups: list([
      { Id: "G1", Title: "Bevolking", ParentId: null },
      { Id: "G2", Title: "Op 1 januari", ParentId: "G1" },
    ]),
    RegioSCodes: list(regions.map((region) => ({ Identifier: region, Title: region, DimensionGroupId: region.slice(0, 2) }))),
    PeriodenCodes: list([
      { Identifier: "2024JJ00", Title: "2024", DimensionGroupId: "0", Status: "Definitief" },
      { Identifier: "2025JJ00", Title: "2025", DimensionGroupId: "0", Status: "Voorlopig" },
    ]),
    Observations: list(
      places.flatMap((place, index) => [
        { Id: 2 * index, Measure: "M1", ValueAttribute: "None", Value: inhabitants[place.region], StringValue: null, RegioS: place.region, Perioden: place.period },
        {
          Id: 2 * index + 1,
          Measure: "M2",
          ValueAttribute: isSecret(place) ? "Confidential" : "None",
          Value: isSecret(place) ? null : 12.5,
          StringValue: null,
          RegioS: place.region,
          Perioden: place.period,
        },
      ]),
    ),
  };
  const all = new Map<string, Record<string, unknown>>(Object.entries(answers).map(([part, answer]) => [`/CBS/${smallTable}/${part}`, answer]));
  all.set("/Datasets", list([{ ...description, ObservationCount: 2 * smallRowCount }]));
  return { answers: all, linkName: "@odata.nextLink", ...overrides };
}

export function smallV3(overrides: Partial<Recording> = {}): Recording {
  const api = `/ODataApi/odata/${smallTable}`;
  const feed = `/ODataFeed/odata/${smallTable}`;
  const answers = new Map<string, Record<string, unknown>>([
    [`/ODataCatalog/Tables`, list([{ ...description, RecordCount: smallRowCount }])],
    [`${api}/TableInfos`, list([{ ...description, Period: "2024 - 2025" }])],
    [
      `${api}/DataProperties`,
      list([
        { ID: 0, ParentID: null, Type: "GeoDimension", Key: "RegioS", Title: "Regio's", MapYear: 2024 },
        { ID: 1, ParentID: null, Type: "TimeDimension", Key: "Perioden", Title: "Perioden" },
        { ID: 2, ParentID: null, Type: "TopicGroup", Key: "", Title: "Bevolking" },
        { ID: 3, ParentID: 2, Type: "TopicGroup", Key: "", Title: "Op 1 januari" },
        { ID: 4, ParentID: 3, Type: "Topic", Key: "Inwoners_1", Title: "Inwoners ", Datatype: "Long", Unit: "aantal", Decimals: 0 },
        { ID: 5, ParentID: null, Type: "Topic", Key: "Kinderen_2", Title: "Kinderen", Datatype: "Double", Unit: "%", Decimals: 1 },
      ]),
    ],
    [`${feed}/RegioS`, list(regions.map((region) => ({ Key: region.padEnd(10), Title: region, CategoryGroupID: 1 })))],
    [
      `${feed}/Perioden`,
      list([
        { Key: "2024JJ00", Title: "2024", Status: "Definitief" },
        { Key: "2025JJ00", Title: "2025*", Status: "Voorlopig" },
      ]),
    ],
    [
      `${feed}/UntypedDataSet`,
      list(
        places.map((place, index) => ({
          ID: index,
          RegioS: place.region.padEnd(10),
          Perioden: place.period,
          Inwoners_1: String(inhabitants[place.region]).padStart(8),
          Kinderen_2: isSecret(place) ? "       ." : "    12.5",
        })),
      ),
    ],
  ]);
  return { answers, linkName: "odata.nextLink", ...overrides };
}

function list(value: readonly unknown[]): Record<string, unknown> {
  return { "odata.metadata": "recorded", value };
}
