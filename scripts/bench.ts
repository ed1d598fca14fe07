/**
 * How fast, how large, how much memory: measured, not tested.
 *
 *     npm run bench              the bundled vintage: pages, sizes, server, memory
 *     npm run bench -- --large   a synthetic vintage of 35 million cells as well
 *
 * Prints medians beside their targets and beside what this machine can do at
 * all, since absolute times move with the load. The figures of the last run are
 * kept in docs/performance.md.
 */
import { measureApi } from "./bench/api.ts";
import { measureBesideR } from "./bench/beside-r.ts";
import { measureEffect } from "./bench/effect.ts";
import { measureExpectations } from "./bench/expectations.ts";
import { measureFindings } from "./bench/findings.ts";
import { measureLarge } from "./bench/large.ts";
import { measureLikeness } from "./bench/likeness.ts";
import { measureLimits } from "./bench/limits.ts";
import { measurePages } from "./bench/pages.ts";
import { measureServer } from "./bench/server.ts";
import { measureSizes } from "./bench/sizes.ts";
import { measureStatistics } from "./bench/statistics.ts";
import { measureSwap } from "./bench/swap.ts";
import { printTable } from "./bench/table.ts";
import { measureTakingIn } from "./bench/taking-in.ts";
import { buildProject } from "./build/project.ts";

const root = new URL("..", import.meta.url).pathname;

await buildProject(root);
const limits = await measureLimits();
printTable("This machine", limits.rows);
printTable("Making a page (built, in a process of its own, warm, median of 200)", await measurePages(root, limits));
printTable("Sizes", await measureSizes(root));
printTable("The server (8 connections, all municipalities in turn)", await measureServer(root, limits));
printTable("Who resembles whom", await measureLikeness(root));
printTable("Findings", await measureFindings(root));
printTable("The programming interface", await measureApi(root));
printTable("The effect of an experiment: 40 other places, 19 moments before, 12 after (median of 5)", await measureEffect());
printTable("Expected values", await measureExpectations(root));
printTable("Taking figures in", [...(await measureTakingIn(root)), ...(await measureSwap(root))]);
printTable("Statistics (in the process, median)", await measureStatistics());
printTable("Beside R, where it is installed", await measureBesideR(root));
if (process.argv.includes("--large")) printTable("35 million cells", measureLarge(limits));
