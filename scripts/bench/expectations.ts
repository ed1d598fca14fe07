/** Expected values of all indicators for all municipalities, as they are calculated when a vintage is made. */
import { join } from "node:path";
import { estimateExpectations } from "../../src/comparison/expectation.ts";
import { openShelf } from "../../src/store/vintage-shelf.ts";
import { median, timeRuns, type Measured } from "./table.ts";

const target = 5000;

export async function measureExpectations(root: string): Promise<readonly Measured[]> {
  const data = join(root, "data");
  const vintage = openShelf({ bundled: data, data: join(data, "none") }).current();
  // A copy each time: what is kept per vintage, the features, is then made again too.
  const found = median(await timeRuns(3, () => estimateExpectations({ ...vintage })));
  return [{ what: "expected values of all indicators, once per vintage", found: `${(found / 1000).toFixed(1)} s`, target: "≤ 5 s", ratio: found / target }];
}
