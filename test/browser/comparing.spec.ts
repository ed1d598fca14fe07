import { expect, test } from "./estafette.ts";

const address = "/gemeenten/deventer/vergelijken";

test("a slider chooses the group anew, keeps its place, and tells how many are new", async ({ page }) => {
  await page.goto(address);
  const slider = page.getByRole("slider", { name: "Vergrijzing" });
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/groep=lijkt-12-2422$/);
  await expect(page.getByRole("status")).toHaveText(/^12 gemeenten, \d+ nieuw$/);
  await expect(slider).toBeFocused();
  await expect(slider).toHaveAttribute("aria-valuetext", "telt dubbel");
  await page.getByRole("link", { name: "Bekijk de cijfers van Deventer naast deze groep" }).click();
  await expect(page).toHaveURL(/\/gemeenten\/deventer\?groep=lijkt-12-2422$/);
});

test.describe("with script switched off", () => {
  test.use({ javaScriptEnabled: false });

  test("the form leads to the same address, and the group goes along", async ({ page }) => {
    await page.goto(address);
    await page.getByLabel("Hoeveel gemeenten").selectOption("20");
    await page.getByRole("button", { name: "Opnieuw vergelijken" }).click();
    await expect(page).toHaveURL(/groep=lijkt-20$/);
    await expect(page.getByRole("heading", { name: "Waarom deze 20" })).toBeVisible();
    await page.getByRole("navigation", { name: "Of kies een andere groep:" }).getByRole("link", { name: "buurgemeenten" }).click();
    await expect(page.getByText("U vergelijkt nu met 5 buurgemeenten van Deventer.")).toBeVisible();
  });
});
