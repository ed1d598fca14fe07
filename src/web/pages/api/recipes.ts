/**
 * The same request in the tools people use: curl, R, Python, and the query
 * language of Excel and Power BI. Lists are read as a table, one thing as it is.
 *
 * @example
 * writeRecipe("curl", "https://estafette.example/api/v1/sources", true) // 'curl "https://…/sources?format=csv"'
 */
export const tools = ["curl", "r", "python", "excel"] as const;

export type Tool = (typeof tools)[number];

const tables: Readonly<Record<Tool, (address: string) => string>> = {
  curl: (address) => `curl "${address}"`,
  r: (address) => `cijfers <- read.csv("${address}")
head(cijfers)`,
  python: (address) => `import pandas as pd

cijfers = pd.read_csv("${address}")
print(cijfers.head())`,
  excel: (address) => `let
    Bron = Csv.Document(Web.Contents("${address}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Tabel = Table.PromoteHeaders(Bron, [PromoteAllScalars = true]),
    Getallen = List.Intersect({{"value", "lower", "upper"}, Table.ColumnNames(Tabel)}),
    Cijfers = Table.TransformColumnTypes(Tabel, List.Transform(Getallen, each {_, type number}), "en-US")
in
    Cijfers`,
};

const things: Readonly<Record<Tool, (address: string) => string>> = {
  curl: (address) => `curl "${address}"`,
  r: (address) => `antwoord <- jsonlite::fromJSON("${address}")
str(antwoord)`,
  python: (address) => `import requests

antwoord = requests.get("${address}").json()
print(antwoord)`,
  excel: (address) => `let
    Antwoord = Json.Document(Web.Contents("${address}"))
in
    Antwoord`,
};

/** `isTable` says whether there is CSV; the program then asks for that. */
export function writeRecipe(tool: Tool, address: string, isTable: boolean): string {
  if (!isTable) return things[tool](address);
  return tables[tool](`${address}${address.includes("?") ? "&" : "?"}format=csv`);
}
