/**
 * What every browser test begins with: an eye on the console, and the
 * accessibility check.
 *
 * A page that writes an error to the console fails its test, whatever else the
 * test looks at: a blocked script or a missing picture is never right.
 *
 * @example
 * test("a municipality has its name as heading", async ({ page, findBarriers }) => {
 *   await page.goto("/gemeenten/deventer");
 *   expect(await findBarriers()).toEqual([]);
 * });
 */
import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Fixtures {
  /** What the console complained about so far; must be empty when the test ends. */
  readonly consoleErrors: string[];
  /** Barriers on the page as it now stands: WCAG 2.2 A and AA and good practice, one line each. */
  readonly findBarriers: () => Promise<readonly string[]>;
}

export const test = base.extend<Fixtures>({
  consoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(error.message));
      await use(errors);
      expect(errors, "errors in the browser console").toEqual([]);
    },
    { auto: true },
  ],
  findBarriers: async ({ page }, use) => {
    await use(async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`));
    });
  },
});

export { expect };
