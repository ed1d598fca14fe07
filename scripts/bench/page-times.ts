/**
 * How long the site takes for each page, in a process of its own, built and started
 * as the server is: a compiler that runs along gives every inner function its name
 * again each time, which the server does not do.
 *
 *     node <flags of npm start> dist/bench/page-times.js <root> <path>…
 *
 * Prints a list of PageTime as JSON, and last the median over all municipalities.
 */
import { openSite } from "./site.ts";
import { median, timeRuns } from "./table.ts";

export interface PageTime {
  readonly milliseconds: number;
  /** Of the page, uncompressed. */
  readonly bytes: number;
}

const [root, ...paths] = process.argv.slice(2);
const { app, vintage } = openSite(root);
const times: PageTime[] = [];
for (const path of paths) times.push(await timePage(path));
times.push(await timeEveryMunicipality());
console.log(JSON.stringify(times));

async function timePage(path: string): Promise<PageTime> {
  const one = async () => app.request(path);
  const body = await (await one()).text();
  await timeRuns(100, one);
  return { milliseconds: median(await timeRuns(200, one)), bytes: body.length };
}

async function timeEveryMunicipality(): Promise<PageTime> {
  const ofEach = await timeRuns(vintage.municipalities.length, async (index) => app.request(`/gemeenten/${vintage.municipalities[index].slug}`));
  return { milliseconds: median(ofEach), bytes: 0 };
}
