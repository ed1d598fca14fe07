/**
 * The same work in R, where it is installed, in the same run: what R itself has of
 * what we do. Median milliseconds of a call, and ours as a part of it.
 *
 * Synthetic controls are in no package of Debian, so those have nothing beside them.
 */
import { spawnSync } from "node:child_process";
import { listAlike } from "../../src/comparison/likeness.ts";
import { municipalityFeatures } from "../../src/comparison/features.ts";
import { adjustForFalseDiscovery } from "../../src/stats/false-discovery.ts";
import { randomFrom } from "../../src/stats/random.ts";
import { openSite } from "./site.ts";
import { median, milliseconds, timeRuns, type Measured } from "./table.ts";

interface Task {
  readonly what: string;
  readonly ours: () => unknown;
  /** What R does instead, with `runs` times the same call in a loop. */
  readonly inR: string;
  readonly runs: number;
}

export async function measureBesideR(root: string): Promise<readonly Measured[]> {
  const tasks = tasksFor(root);
  const theirs = tasks.map(({ inR, runs }) => timeInR(inR, runs));
  if (theirs.some((time) => time === undefined)) return [{ what: "R is not installed", found: "nothing measured" }];
  const rows: Measured[] = [];
  for (const [index, { what, ours, runs }] of tasks.entries()) {
    await timeRuns(Math.min(runs, 50), ours);
    const own = median(await timeRuns(runs, ours));
    const other = theirs[index] ?? NaN;
    rows.push({ what, found: milliseconds(own), limit: `R: ${milliseconds(other)}; ours is ${(own / other).toFixed(3)} of that` });
  }
  return rows;
}

function tasksFor(root: string): readonly Task[] {
  const random = randomFrom(6002);
  const pValues = Array.from({ length: 60 }, random);
  const { vintage } = openSite(root);
  const table = municipalityFeatures(vintage);
  const scores = Array.from(table.scores, (score) => (Number.isNaN(score) ? 0 : score)).join(",");
  return [
    {
      what: "false discovery rate over 60 indicators (p.adjust)",
      ours: () => adjustForFalseDiscovery(pValues),
      inR: `p <- c(${pValues.join(",")}); once <- function() p.adjust(p, "BH")`,
      runs: 2000,
    },
    {
      what: `the 12 nearest of all ${vintage.municipalities.length} places on ${table.features.length} features (dist and order)`,
      ours: () => vintage.municipalities.forEach((_, place) => listAlike(table, place, 12)),
      inR: `x <- matrix(c(${scores}), ncol = ${table.features.length}, byrow = TRUE); once <- function() { d <- as.matrix(dist(x)); apply(d, 1, function(one) order(one)[2:13]) }`,
      runs: 20,
    },
  ];
}

const program = "Rscript";

/** Median milliseconds of one call; undefined where there is no R. */
function timeInR(prepare: string, runs: number): number | undefined {
  const script = `${prepare}; for (i in 1:5) once(); times <- sapply(1:${runs}, function(i) { begin <- Sys.time(); once(); as.numeric(Sys.time() - begin, units = "secs") }); cat(median(times) * 1000)`;
  const { status, stdout } = spawnSync(program, ["--vanilla", "-"], { input: script, encoding: "utf8" });
  return status === 0 ? Number(stdout) : undefined;
}
