/** How long the server takes to make a page, up to where it is written to the visitor. */
import type { Limits } from "./limits.ts";
import { openSite } from "./site.ts";
import { median, milliseconds, timeRuns, type Measured } from "./table.ts";

const targets: readonly (readonly [string, string, number?])[] = [
  ["the municipality", "/gemeenten/deventer", 5],
  ["everything of a municipality", "/gemeenten/deventer/alles", 15],
  ["home, with map", "/"],
  ["who resembles it", "/gemeenten/deventer/vergelijken"],
  ["a theme", "/gemeenten/deventer/jeugd"],
  ["where the money goes", "/gemeenten/deventer/geld"],
  ["the districts", "/gemeenten/deventer/wijken"],
  ["an indicator, with map and all municipalities", "/indicatoren/inwoners"],
  ["the municipality as JSON", "/gemeenten/deventer.json"],
];

export async function measurePages(root: string, limits: Limits): Promise<Measured[]> {
  const { app, vintage } = openSite(root);
  const rows: Measured[] = [];
  for (const [what, path, target] of targets) {
    const one = async () => app.request(path);
    const body = await (await one()).text();
    await timeRuns(100, one);
    const found = median(await timeRuns(200, one));
    const copying = body.length / 1e6 / limits.readSpeed;
    rows.push({
      what: `${what} (${path})`,
      found: milliseconds(found),
      ...(target ? { target: `≤ ${target} ms`, ratio: found / target } : {}),
      limit: `reading its ${(body.length / 1000).toFixed(0)} kB once: ${milliseconds(copying)}`,
    });
  }
  rows.push(await everyMunicipality(app, vintage.municipalities.map((one) => one.slug)));
  return rows;
}

async function everyMunicipality(app: ReturnType<typeof openSite>["app"], slugs: readonly string[]): Promise<Measured> {
  const times = await timeRuns(slugs.length, async (index) => app.request(`/gemeenten/${slugs[index]}`));
  return { what: `every municipality once (${slugs.length} pages), median`, found: milliseconds(median(times)), target: "≤ 5 ms", ratio: median(times) / 5 };
}
