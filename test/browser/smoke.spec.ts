import { expect, test } from "./estafette.ts";

test("the first page opens with one heading and nothing to complain about", async ({ page, findBarriers }) => {
  const response = await page.goto("/");
  expect(response?.status()).toBe(200);
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.locator("h1")).toBeVisible();
  expect(await findBarriers()).toEqual([]);
});
