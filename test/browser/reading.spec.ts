import { expect, test } from "./estafette.ts";

test("typing a few letters and Enter leads to the municipality", async ({ page }) => {
  await page.goto("/");
  const box = page.getByRole("combobox");
  await box.pressSequentially("dev");
  await expect(page.getByRole("option", { name: /Deventer/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/gemeenten\/deventer$/);
  await expect(page.locator("h1")).toHaveText("Deventer");
});

test("another name of a place finds it", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("combobox").pressSequentially("den bosch");
  await expect(page.getByRole("option", { name: /'s-Hertogenbosch/ })).toBeVisible();
});

test("Escape closes the list and keeps what was typed", async ({ page }) => {
  await page.goto("/");
  const box = page.getByRole("combobox");
  await box.pressSequentially("utr");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(box).toHaveValue("utr");
});

test("a row opens by keyboard and shows its source and its table", async ({ page }) => {
  await page.goto("/gemeenten/deventer");
  const row = page.locator("#uitgaven-sociaal-domein");
  await row.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(row.getByRole("table")).toBeVisible();
  await expect(row.getByRole("row", { name: /^2024/ })).toContainText("2.221");
  await expect(row.getByRole("link", { name: /Iv3|jaarrekening|Jaarrekening/ }).first()).toBeVisible();
});

test.describe("with script switched off", () => {
  test.use({ javaScriptEnabled: false });

  test("the search is a form that leads on", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("searchbox").or(page.getByRole("textbox")).or(page.getByRole("combobox")).first().fill("deventer");
    await page.getByRole("button", { name: /zoek/i }).click();
    await expect(page).toHaveURL(/\/gemeenten\/deventer$/);
  });

  test("a row opens, and every value is in its table", async ({ page }) => {
    await page.goto("/gemeenten/deventer");
    const row = page.locator("#inwoners");
    await row.locator("summary").click();
    await expect(row.getByRole("row", { name: /^2026/ })).toContainText("105.111");
  });

  test("the map leads to a municipality", async ({ page }) => {
    await page.goto("/");
    const href = await page.locator("svg a").first().getAttribute("href");
    expect(href).toMatch(/^\/gemeenten\/[a-z-]+$/);
  });
});

test("on paper nothing that can only be clicked remains", async ({ page }) => {
  await page.goto("/gemeenten/deventer/alles");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".jump-bar")).toBeHidden();
  await expect(page.locator(".main-menu")).toBeHidden();
  await expect(page.locator("#inwoners .row__strip svg").first()).toBeVisible();
});
