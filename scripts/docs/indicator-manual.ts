/**
 * The manual's list of indicators, written out of their definitions.
 *
 * The definitions say what a figure means; the manifest of the vintage that
 * comes with the product says for which years and levels there are figures.
 *
 * In:       the indicators in the order of the pages, and that manifest.
 * Out:      Markdown, a heading for each indicator with its id, so that its
 *           anchor is its id.
 * Not here: reading and writing files (indicators.ts).
 */
import type { BlockLayout } from "../../src/figures/column-codec.ts";
import type { Indicator, Recipe } from "../../src/figures/indicator.ts";
import type { Manifest } from "../../src/figures/manifest.ts";
import type { MeasureId } from "../../src/terms/measurement.ts";
import { yearOf } from "../../src/terms/period.ts";
import { themes } from "../../src/terms/theme.ts";

type Figures = Pick<Manifest, "division" | "indicators">;

export function renderIndicatorManual(indicators: readonly Indicator[], figures: Figures): string {
  const blocks = new Map(figures.indicators.map(({ definition, layout }) => [definition.id, layout.blocks]));
  const parts = themes.map(({ id, title }) => {
    const own = indicators.filter(({ theme }) => theme === id);
    const described = own.map((indicator) => renderIndicator(indicator, blocks.get(indicator.id) ?? [], figures.division));
    return `## ${title.nl} (${title.en})\n\n${described.join("\n")}`;
  });
  return `${introduction(indicators)}\n${parts.join("\n")}`;
}

function introduction(indicators: readonly Indicator[]): string {
  const companions = indicators.filter(({ role }) => role === "companion").length;
  const links = themes.map(({ title }) => `[${title.nl}](#${`${title.nl} (${title.en})`.toLowerCase().replace(/[()]/g, "").replaceAll(" ", "-")})`);
  return `<!-- Written by \`npm run docs\` out of src/figures/indicators/. Do not edit. -->

# Indicators

All ${indicators.length} indicators, in the order of the pages: ${indicators.length - companions} with a row of their own and ${companions} companions, which are
another form of one of those (a number, the budget beside the account). The heading of each is its id, which is also its
address: \`/indicatoren/<id>\`.

- **Made of** names the published measures. What the kinds of recipe do stands in [methods](methods.md#recipes), where each
  measure comes from in [sources](sources.md). Of several recipes the first one is used whose measures exist in that year.
- **Years** are those in the vintage that comes with the product. "Municipalities" are on the division of today.
- **Nature** is \`objective\` (counted in a register) or \`subjective\` (asked of people). **Polarity** says which direction is
  generally wished for; most figures carry no judgement.

Themes: ${links.join(" · ")}
`;
}

function renderIndicator(indicator: Indicator, blocks: readonly BlockLayout[], division: number): string {
  const { id, title, definition, attention, unit, numerator, denominator, nature, polarity, moment, isCore, role } = indicator;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Mind", attention?.en],
    ["Unit", `${unit.kind}, “${unit.words.nl}” (${unit.words.en})`],
    ["Numerator", numerator?.en],
    ["Denominator", denominator?.en],
    ["Nature", `\`${nature}\`. Polarity: \`${polarity}\`. Speaks of: ${moment === "year" ? "the whole year" : "1 January"}. ${placeOnPages(role, isCore)}`],
    ["Made of", indicator.recipes.map(writeRecipe).join("; else ")],
    ["Breaks", indicator.breaks.map(({ from, reason }) => `From ${yearOf(from)}: ${reason.en}`).join(" ") || undefined],
    ["Years", writeYears(blocks, division)],
    ["Other forms", writeCompanions(indicator)],
  ];
  const lines = facts.flatMap(([name, text]) => (text ? [`- ${name}: ${text}`] : []));
  return `### ${id}\n\n**${title.nl}** · ${title.en}\n\n${definition.nl}\n\n*${definition.en}*\n\n${lines.join("\n")}\n`;
}

function placeOnPages(role: Indicator["role"], isCore: boolean): string {
  if (role === "companion") return "Companion: reached from its main figure.";
  return isCore ? "On the main page of a place." : "On the page of its theme.";
}

/** A recipe as a sum: "ratio, `a` / (`b` + `c`) × 100". */
function writeRecipe(recipe: Recipe): string {
  switch (recipe.kind) {
    case "count":
      return `count, ${sum(recipe.measures)}${times(recipe.factor)}`;
    case "ratio":
      return `ratio, ${sum(recipe.numerator, true)} / ${sum(recipe.denominator, true)}${times(recipe.multiplier)}${recipe.isNotOfPeople ? ", not of people" : ""}`;
    case "published":
      return `published, \`${recipe.measure}\`${times(recipe.factor)}${recipe.weight ? `, weight \`${recipe.weight}\`` : ", without a weight"}`;
    default:
      return `${recipe.kind}, \`${recipe.measure}\``;
  }
}

function sum(measures: readonly MeasureId[], isPart = false): string {
  const text = measures.map((measure) => `\`${measure}\``).join(" + ");
  return isPart && measures.length > 1 ? `(${text})` : text;
}

function times(factor: number | undefined): string {
  return factor === undefined || factor === 1 ? "" : ` × ${factor}`;
}

function writeYears(blocks: readonly BlockLayout[], division: number): string {
  const named = [
    ["municipalities", blocks.filter(({ level, division: own }) => level === "municipality" && own === division)],
    ["districts", blocks.filter(({ level }) => level === "district")],
    ["neighbourhoods", blocks.filter(({ level }) => level === "neighbourhood")],
  ] as const;
  const present = named.filter(([, own]) => own.length > 0).map(([name, own]) => `${name} ${writeRange(yearsOf(own))}`);
  return present.join("; ") || "no figures in this vintage";
}

function yearsOf(blocks: readonly BlockLayout[]): readonly number[] {
  return [...new Set(blocks.flatMap(({ periods }) => periods.map(({ period }) => yearOf(period))))].sort((a, b) => a - b);
}

/** Three or more years that follow each other become a range: "2012, 2017–2019". */
function writeRange(years: readonly number[]): string {
  const runs: number[][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[last.length - 1] === year - 1) last.push(year);
    else runs.push([year]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run[run.length - 1]}` : run.join(", "))).join(", ");
}

function writeCompanions({ companions }: Indicator): string | undefined {
  const links = Object.entries(companions ?? {}).map(([kind, id]) => `${kind}: [${id}](#${id})`);
  return links.length > 0 ? links.join(", ") : undefined;
}
