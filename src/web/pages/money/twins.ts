/** The data twins of the page about money: JSON for programs, CSV for spreadsheets. */
import { csv, data, type Answer } from "../../answer/answer.ts";
import { describeGroup } from "../../answer/describe-group.ts";
import { vintageNote } from "../../answer/vintage-note.ts";
import { rowsOf, toCents, type MoneyRow } from "./rows.ts";
import type { MoneyView } from "./view.ts";

export function moneyData(view: MoneyView): Answer {
  const { municipality, peers, choice, request } = view;
  return data({
    ...vintageNote(request),
    place: { code: municipality.code, name: municipality.name },
    amountsOf: choice.view === "group" ? "group" : "place",
    comparedWith: describeGroup(peers, request.vintage),
    unit: { perInhabitant: "euro per inhabitant, prices of the year itself", euro: "euro" },
    amounts: rowsOf(view, request.query).map(describeRow),
  });
}

function describeRow({ middle, status, perInhabitant, euro, missing, ...row }: MoneyRow) {
  return {
    ...row,
    perInhabitant: perInhabitant ?? null,
    euro: euro ?? null,
    ...(missing ? { missing } : {}),
    ...(status ? { marks: status.split(" ") } : {}),
    ...(middle
      ? { lowerQuartile: toCents(middle.lowerQuartile), median: toCents(middle.median), upperQuartile: toCents(middle.upperQuartile), places: middle.places }
      : {}),
  };
}

export function moneyTable(view: MoneyView): Answer {
  const { municipality, request } = view;
  const quartile = (row: MoneyRow, which: "lowerQuartile" | "median" | "upperQuartile") => row.middle && toCents(row.middle[which]);
  return csv(
    rowsOf(view, request.query),
    [
      ["gemeente", () => municipality.code],
      ["naam_gemeente", () => municipality.name],
      ["van_wie", () => (view.choice.view === "group" ? "groep" : "gemeente")],
      ["jaar", (row) => row.year],
      ["document", (row) => row.document],
      ["soort", (row) => kinds[row.kind]],
      ["taakveld", (row) => row.code],
      ["naam", (row) => row.name],
      ["officiele_naam", (row) => row.official],
      ["groep", (row) => row.group],
      ["euro_per_inwoner", (row) => row.perInhabitant],
      ["euro", (row) => row.euro],
      ["kwartiel_1_groep", (row) => quartile(row, "lowerQuartile")],
      ["mediaan_groep", (row) => quartile(row, "median")],
      ["kwartiel_3_groep", (row) => quartile(row, "upperQuartile")],
      ["gemeenten_groep", (row) => row.middle?.places],
      ["status", (row) => row.status],
      ["reden_ontbreekt", (row) => row.missing],
    ],
    `${municipality.slug}-geld`,
  );
}

const kinds: Readonly<Record<MoneyRow["kind"], string>> = { total: "totaal", group: "groep", field: "taakveld", "from-state": "van-het-rijk" };
