/**
 * `npm test`: everything that must hold, with the time each step took, and one
 * closing line: `212 passed, 0 failed`. Where the environment says CI, what was
 * skipped counts as failed.
 */
import { addOutcomes, describeOutcome, withoutSkips, type Outcome } from "./test/outcome.ts";
import { steps, type Step } from "./test/steps.ts";

async function runStep({ name, work }: Step): Promise<Outcome> {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const outcome = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${outcome.failed > 0 ? "FAILED" : "done"} in ${seconds} s`);
  return outcome;
}

const outcomes: Outcome[] = [];
for (const step of steps) outcomes.push(await runStep(step));

const total = addOutcomes(outcomes);
const counted = process.env.CI ? withoutSkips(total) : total;
if (process.env.CI && total.skipped > 0) console.log(`\n${total.skipped} skipped, counted as failed here`);
console.log(`\n${describeOutcome(counted)}`);
process.exitCode = counted.failed > 0 ? 1 : 0;
