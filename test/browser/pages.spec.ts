import { expect, test } from "./estafette.ts";
import { pages, widths } from "./pages.ts";

for (const { name, path } of pages) {
  test(`${name} has one heading, no barriers and no sideways scroll`, async ({ page, findBarriers }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.locator("h1")).toHaveCount(1);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      expect(Number(overflow), `sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
    }
    expect(await findBarriers()).toEqual([]);
    await page.setViewportSize({ width: widths[0], height: 900 });
    const opened = await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; }); document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(Number(opened), `sideways scroll at ${widths[0]} px with everything opened`).toBeLessThanOrEqual(0);
  });
}

test.describe("in the dark", () => {
  test.use({ colorScheme: "dark" });
  for (const path of ["/", "/gemeenten/deventer", "/gemeenten/deventer/geld", "/indicatoren/inwoners"]) {
    test(`${path} has no barriers`, async ({ page, findBarriers }) => {
      await page.goto(path);
      expect(await findBarriers()).toEqual([]);
    });
  }
});

test.describe("on a narrow screen", () => {
  test.use({ viewport: { width: 360, height: 780 } });
  for (const path of ["/", "/gemeenten/deventer", "/gemeenten/deventer/geld", "/gemeenten/amsterdam/wijken", "/indicatoren/inwoners"]) {
    test(`${path} has no barriers`, async ({ page, findBarriers }) => {
      await page.goto(path);
      expect(await findBarriers()).toEqual([]);
    });
  }
});

test("a page that does not exist says what may have been meant", async ({ page, findBarriers, consoleErrors }) => {
  const response = await page.goto("/gemeenten/devnter");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("link", { name: "Deventer" })).toBeVisible();
  expect(await findBarriers()).toEqual([]);
  // The browser itself reports the 404 of the page; nothing else may be reported.
  expect(consoleErrors.splice(0).filter((error) => !error.includes("404"))).toEqual([]);
});
